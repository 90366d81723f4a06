import { type RuleNode, rulesOver } from '../core/index.js'
import type { GdprClause } from '../documents/index.js'
import { type GdprFact, gdprItemFacts } from './gdpr-facts.js'
import type { GdprReadings } from './gdpr-readings.js'
import type { Links } from './links.js'

type GdprNode = RuleNode<GdprClause, GdprFact>

const { all, any, given, is, none } = /* @__PURE__ */ rulesOver<GdprClause, typeof gdprItemFacts>(
  gdprItemFacts,
)

/** Consent carries it: as its basis, or as what allows a special category. */
const restsOnConsent = (clause: GdprClause): GdprNode =>
  any(clause, is(clause, 'basis', 'consent'), is(clause, 'specialCategoryConsent'))

/** It rests on a public task or on legitimate interests: what can be objected to under Article 21(1). */
const objectable = (clause: GdprClause): GdprNode =>
  is(clause, 'basis', 'public-task', 'legitimate-interests')

/** Article 7(3): consent is what it rests on, and it is in force. */
const withdrawal = (): GdprNode =>
  all('gdpr:7(3)', restsOnConsent('gdpr:7(3)'), is('gdpr:7(3)', 'consentActive'))

/** Grounds of the person's situation: to be given, by the text of Article 21, or presumed. */
const situation = (clause: GdprClause, { particularSituation }: GdprReadings): readonly GdprNode[] =>
  particularSituation === 'presumed' ? [] : [is(clause, 'particularSituation')]

/** The second sentence of Article 21(1): compelling grounds are demonstrated, or somebody's legal claims need it. */
function overridden(clause: GdprClause, proven: GdprFact): GdprNode {
  return all(
    clause,
    is(clause, 'limitInvoked'),
    any(clause, is(clause, proven), is(clause, 'institutionClaims'), is(clause, 'othersClaims')),
  )
}

/** Still necessary for a public task: asked for, or settled by that basis. */
function publicTask(clause: GdprClause, { publicTaskBasis }: GdprReadings): GdprNode {
  const necessary = is(clause, 'publicTaskNecessity')
  if (publicTaskBasis === 'necessity-asked') return necessary
  const byBasis = is(clause, 'basis', 'public-task')
  return any(
    clause,
    necessary,
    clause === 'gdpr:17(3)(b)' ? all(clause, byBasis, is(clause, 'neededForPurposes')) : byBasis,
  )
}

/** Article 17(1)(b): the consent is withdrawn, before or in this request, and nothing else carries it. */
function consentWithdrawn({ withdrawal: withdrawn }: Links): GdprNode {
  const clause = 'gdpr:17(1)(b)'
  const before = is(clause, 'consentWithdrawn')
  return all(
    clause,
    restsOnConsent(clause),
    withdrawn ? any(clause, before, withdrawal()) : before,
    is(clause, 'otherBasisRemains', false),
  )
}

/** An objection made before, or in this request. */
const objects = (clause: GdprClause, { objection }: Links): GdprNode =>
  objection
    ? any(clause, is(clause, 'objects'), given('gdpr:21', true, 'objected-in-request'))
    : is(clause, 'objects')

/** Article 17(1)(c): an objection that nothing overrides, or one to direct marketing, which nothing can. */
function objected(links: Links, readings: GdprReadings): GdprNode {
  const clause = 'gdpr:17(1)(c)'
  const proven =
    readings.overridingGrounds === 'as-in-objection' ? 'compellingGroundsProven' : 'overridingInterestProven'
  return all(
    clause,
    objects(clause, links),
    any(
      clause,
      all(
        clause,
        objectable(clause),
        ...situation(clause, readings),
        none(clause, overridden(clause, proven)),
      ),
      is(clause, 'directMarketing'),
    ),
  )
}

/** Unlawful now: without a basis, or otherwise. */
const unlawful = (clause: GdprClause): readonly GdprNode[] => [
  is(clause, 'basis', 'none'),
  is(clause, 'otherwiseUnlawful'),
]

/** Article 17: one of six grounds, and none of five exceptions. */
export const erasure = (links: Links, readings: GdprReadings) =>
  ({
    clause: 'gdpr:17(1)',
    join: 'any',
    grounds: {
      'not-needed': is('gdpr:17(1)(a)', 'neededForPurposes', false),
      'consent-withdrawn': consentWithdrawn(links),
      objected: objected(links, readings),
      'no-basis': any('gdpr:17(1)(d)', ...unlawful('gdpr:17(1)(d)'), is('gdpr:17(1)(d)', 'wasUnlawful')),
      'erasure-obligation': is('gdpr:17(1)(e)', 'erasureObligation'),
      'child-online-service': is('gdpr:17(1)(f)', 'childOnlineService'),
    },
    exceptions: {
      clause: 'gdpr:17(3)',
      of: {
        'freedom-of-expression': is('gdpr:17(3)(a)', 'freedomOfExpression'),
        'legal-obligation': is('gdpr:17(3)(b)', 'legalObligation'),
        'public-task': publicTask('gdpr:17(3)(b)', readings),
        'public-health': is('gdpr:17(3)(c)', 'publicHealthInterest'),
        'special-purpose': all(
          'gdpr:17(3)(d)',
          is('gdpr:17(3)(d)', 'specialPurpose', 'archiving', 'research'),
          is('gdpr:17(3)(d)', 'erasureImpairsPurpose'),
        ),
        claims: any(
          'gdpr:17(3)(e)',
          is('gdpr:17(3)(e)', 'institutionClaims'),
          is('gdpr:17(3)(e)', 'othersClaims'),
        ),
      },
    },
    contradictions: [
      {
        facts: ['basis', 'legalObligation'],
        when: all(
          'gdpr:17(3)(b)',
          is('gdpr:17(3)(b)', 'basis', 'none'),
          is('gdpr:17(3)(b)', 'legalObligation'),
        ),
      },
      {
        facts: ['basis', 'publicTaskNecessity'],
        when: all(
          'gdpr:17(3)(b)',
          is('gdpr:17(3)(b)', 'basis', 'none'),
          is('gdpr:17(3)(b)', 'publicTaskNecessity'),
        ),
      },
      {
        facts: ['erasureObligation', 'legalObligation'],
        when: all(
          'gdpr:17(3)(b)',
          is('gdpr:17(1)(e)', 'erasureObligation'),
          is('gdpr:17(3)(b)', 'legalObligation'),
        ),
      },
    ],
  }) as const

/** Article 21: an objection to a public task or a legitimate interest, to direct marketing, or to research. */
const objectionGrounds = (readings: GdprReadings) => ({
  'legitimate-interest': all(
    'gdpr:21(1)',
    objectable('gdpr:21(1)'),
    ...situation('gdpr:21(1)', readings),
    none('gdpr:21(1)', overridden('gdpr:21(1)', 'compellingGroundsProven')),
  ),
  // Unconditional: that purpose ends (Article 21(3)).
  'direct-marketing': is('gdpr:21(2)', 'directMarketing'),
  research: all(
    'gdpr:21(6)',
    is('gdpr:21(6)', 'specialPurpose', 'research'),
    ...situation('gdpr:21(6)', readings),
    none('gdpr:21(6)', publicTask('gdpr:21(6)', readings)),
  ),
})

/** Article 21. */
export const objection = (_: Links, readings: GdprReadings) =>
  ({ clause: 'gdpr:21', join: 'any', grounds: objectionGrounds(readings) }) as const

/** Unlawful now, or because what the same request takes away leaves no basis (Article 18(1)(b)). */
function unlawfulAfter(
  { withdrawal: withdrawn, objection: objectedTo }: Links,
  readings: GdprReadings,
): GdprNode {
  const clause = 'gdpr:18(1)(b)'
  const nothingLeft = is(clause, 'otherBasisRemains', false)
  return any(
    clause,
    ...unlawful(clause),
    ...(withdrawn ? [all(clause, withdrawal(), nothingLeft)] : []),
    ...(objectedTo
      ? [all(clause, any('gdpr:21', ...Object.values(objectionGrounds(readings))), nothingLeft)]
      : []),
  )
}

/** Article 18: one of four grounds. */
export const restriction = (links: Links, readings: GdprReadings) =>
  ({
    clause: 'gdpr:18(1)',
    join: 'any',
    grounds: {
      'accuracy-contested': all(
        'gdpr:18(1)(a)',
        is('gdpr:18(1)(a)', 'accuracyContested'),
        is('gdpr:18(1)(a)', 'accuracyVerified', false),
      ),
      // Who claims the erasure of the same datum does not oppose it.
      'no-basis': all(
        'gdpr:18(1)(b)',
        unlawfulAfter(links, readings),
        links.erasure
          ? given('gdpr:18(1)(b)', false, 'erasure-claimed-in-request')
          : is('gdpr:18(1)(b)', 'opposesErasure'),
      ),
      'subject-claims': all(
        'gdpr:18(1)(c)',
        is('gdpr:18(1)(c)', 'neededForPurposes', false),
        is('gdpr:18(1)(c)', 'subjectClaims'),
      ),
      'objection-pending': all(
        'gdpr:18(1)(d)',
        objects('gdpr:18(1)(d)', links),
        objectable('gdpr:18(1)(d)'),
        ...situation('gdpr:18(1)(d)', readings),
        is('gdpr:18(1)(d)', 'objectionDecided', false),
      ),
    },
    contradictions: [
      ...(links.objection
        ? []
        : [
            {
              facts: ['objectionDecided', 'objects'] as const,
              when: all(
                'gdpr:18(1)(d)',
                is('gdpr:18(1)(d)', 'objectionDecided'),
                is('gdpr:18(1)(d)', 'objects', false),
              ),
            },
          ]),
    ],
  }) as const

/** Article 20(1): what is handed over to the data subject. */
const handOver = () => ({
  'provided-by-subject': is('gdpr:20(1)', 'providedBySubject'),
  'consent-or-contract': any(
    'gdpr:20(1)(a)',
    is('gdpr:20(1)(a)', 'basis', 'consent', 'contract'),
    is('gdpr:20(1)(a)', 'specialCategoryConsent'),
  ),
  automated: is('gdpr:20(1)(b)', 'automated'),
})

/** Article 20(1), except where a public task needs it (20(3)). */
export const portability = (_: Links, readings: GdprReadings) =>
  ({
    clause: 'gdpr:20(1)',
    join: 'all',
    grounds: handOver(),
    exceptions: { clause: 'gdpr:20(3)', of: { 'public-task': publicTask('gdpr:20(3)', readings) } },
  }) as const

/** Article 20(2): the direct transfer of what is handed over. */
export const transfer = (_: Links, readings: GdprReadings) =>
  ({
    clause: 'gdpr:20(2)',
    limb: 'transfer',
    join: 'all',
    grounds: {
      'handed-over': all(
        'gdpr:20(1)',
        ...Object.values(handOver()),
        none('gdpr:20(3)', publicTask('gdpr:20(3)', readings)),
      ),
      'transfer-asked': is('gdpr:20(2)', 'transferAsked'),
      'recipient-named': is('gdpr:20(2)', 'recipientNamed'),
      'transfer-feasible': is('gdpr:20(2)', 'transferFeasible'),
    },
  }) as const

/** Article 16: what is inaccurate is corrected, whether or not the accurate data were handed in. */
export const correction = () =>
  ({
    clause: 'gdpr:16',
    limb: 'correction',
    join: 'all',
    grounds: { inaccurate: is('gdpr:16', 'inaccurate') },
  }) as const

/** Article 16: what is incomplete is completed, taking into account the purposes. */
export const supplement = (_: Links, { additionPurposes }: GdprReadings) =>
  ({
    clause: 'gdpr:16',
    limb: 'supplement',
    join: 'all',
    grounds: {
      incomplete: is('gdpr:16', 'incomplete'),
      ...(additionPurposes === 'needed' ? { 'addition-needed': is('gdpr:5(1)(c)', 'additionNeeded') } : {}),
    },
  }) as const

/** Article 7(3): a consent in force. */
export const consentWithdrawal = () =>
  ({
    clause: 'gdpr:7(3)',
    join: 'all',
    grounds: {
      'consent-is-the-basis': restsOnConsent('gdpr:7(3)'),
      'consent-in-force': is('gdpr:7(3)', 'consentActive'),
    },
  }) as const

/** Article 22(1): a decision that a machine alone takes, with such an effect. */
const automatedAlone = () => [is('gdpr:22(1)', 'solelyAutomated'), is('gdpr:22(1)', 'significantEffect')]

/** Article 22(2) and (4): a contract, an act or consent permits it, and special categories only with safeguards. */
const permitted = (): GdprNode =>
  all(
    'gdpr:22(2)',
    any(
      'gdpr:22(2)',
      is('gdpr:22(2)(a)', 'contractNeedsDecision'),
      is('gdpr:22(2)(b)', 'lawAllowsDecision'),
      is('gdpr:22(2)(c)', 'decisionConsent'),
    ),
    any(
      'gdpr:22(4)',
      is('gdpr:22(4)', 'decisionOnSpecialCategories', false),
      is('gdpr:22(4)', 'specialCategoriesAllowed'),
    ),
  )

/** Article 22(1): not to be subject to it, where nothing permits it. */
export const automatedDecision = () =>
  ({
    clause: 'gdpr:22(1)',
    join: 'all',
    grounds: {
      'automated-alone': all('gdpr:22(1)', ...automatedAlone()),
      'not-permitted': none('gdpr:22(2)', permitted()),
    },
  }) as const

/** Article 22(3): where a contract or consent permits it, a person intervenes, the view is heard, it can be contested. */
export const humanIntervention = () =>
  ({
    clause: 'gdpr:22(3)',
    limb: 'human-intervention',
    join: 'all',
    grounds: {
      'automated-alone': all('gdpr:22(1)', ...automatedAlone()),
      permitted: permitted(),
      'contract-or-consent': any(
        'gdpr:22(3)',
        is('gdpr:22(2)(a)', 'contractNeedsDecision'),
        is('gdpr:22(2)(c)', 'decisionConsent'),
      ),
    },
  }) as const
