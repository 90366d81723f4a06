import type { GdprClause } from '../documents/index.js'
import { all, any, type GdprLaw, type GdprNode, is } from './gdpr-law.js'

/** Article 22(1): a decision that a machine alone takes, with such an effect. */
const automatedAlone = () => [is('gdpr:22(1)', 'solelyAutomated'), is('gdpr:22(1)', 'significantEffect')]

/** Article 22(2): what permits one. */
const contract = () => is('gdpr:22(2)(a)', 'contractNeedsDecision')
const act = () => is('gdpr:22(2)(b)', 'lawAllowsDecision')
const consent = () => is('gdpr:22(2)(c)', 'decisionConsent')

/** Article 22(4): no special categories, or such as consent or a substantial public interest allows, with safeguards. */
const categoriesAllowed = (): GdprNode =>
  any(
    'gdpr:22(4)',
    is('gdpr:22(4)', 'decisionOnSpecialCategories', false),
    is('gdpr:22(4)', 'specialCategoriesAllowed'),
  )

const permittedBy = (clause: GdprClause, point: GdprNode): GdprNode => all(clause, point, categoriesAllowed())

/** Article 22(1): not to be subject to it, where nothing permits it; 22(4) is a ground beside where it alone bars. */
export const automatedDecision = () =>
  ({
    clause: 'gdpr:22(1)',
    join: 'any',
    grounds: {
      'automated-alone': all('gdpr:22(1)', ...automatedAlone()),
      'special-categories': all(
        'gdpr:22(4)',
        ...automatedAlone(),
        any('gdpr:22(2)', contract(), act(), consent()),
        is('gdpr:22(4)', 'decisionOnSpecialCategories'),
        is('gdpr:22(4)', 'specialCategoriesAllowed', false),
      ),
    },
    exceptions: {
      clause: 'gdpr:22(2)',
      of: {
        'contract-needs-it': permittedBy('gdpr:22(2)(a)', contract()),
        'act-allows-it': permittedBy('gdpr:22(2)(b)', act()),
        'consent-to-it': permittedBy('gdpr:22(2)(c)', consent()),
      },
    },
    citedWithoutGround: 'right',
  }) as const satisfies GdprLaw

/**
 * Article 22(3): where a contract or consent permits it, a person intervenes, the view is heard, it can be contested. The
 * points that open it are grounds beside.
 */
export const humanIntervention = () => {
  const owed = (clause: GdprClause, point: GdprNode): GdprNode =>
    all(clause, ...automatedAlone(), point, categoriesAllowed())
  return {
    clause: 'gdpr:22(3)',
    limb: 'human-intervention',
    join: 'any',
    grounds: {
      'human-intervention': owed('gdpr:22(3)', any('gdpr:22(3)', contract(), consent())),
      'contract-needs-it': owed('gdpr:22(2)(a)', contract()),
      'consent-to-it': owed('gdpr:22(2)(c)', consent()),
    },
    citedWithoutGround: 'right',
  } as const satisfies GdprLaw
}
