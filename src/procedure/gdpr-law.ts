import { type CitedWithoutGround, type Contradiction, type RuleNode, rulesOver } from '../core/index.js'
import type { GdprClause } from '../documents/index.js'
import { type GdprFact, gdprFacts } from './gdpr-facts.js'
import type { GdprReadings } from './gdpr-readings.js'
import type { Links } from './links.js'

/** A statement of a rule of the GDPR. */
export type GdprNode = RuleNode<GdprClause, GdprFact>

/** A right of the GDPR, or a limb of one: grounds or conditions, and exceptions that beat each of them, by name. */
export interface GdprLaw {
  readonly clause: GdprClause
  readonly limb?: string
  readonly join: 'any' | 'all'
  readonly grounds: Readonly<Record<string, GdprNode>>
  readonly exceptions?: { readonly clause: GdprClause; readonly of: Readonly<Record<string, GdprNode>> }
  readonly contradictions?: readonly Contradiction<GdprClause, GdprFact>[]
  readonly citedWithoutGround?: CitedWithoutGround
}

/** The builders of rules over the facts of the GDPR. */
export const { all, any, given, is, none } = /* @__PURE__ */ rulesOver<GdprClause, typeof gdprFacts>(
  gdprFacts,
)

/** Consent carries it: as its basis, or as what allows a special category. */
export const restsOnConsent = (clause: GdprClause): GdprNode =>
  any(clause, is(clause, 'basis', 'consent'), is(clause, 'specialCategoryConsent'))

/** Article 7(3): consent is what it rests on, and it is in force. */
export const withdrawal = () => ({
  'consent-is-the-basis': restsOnConsent('gdpr:7(3)'),
  'consent-in-force': is('gdpr:7(3)', 'consentActive'),
})

/** A withdrawal of the same request that is granted. */
export const withdrawalGranted = (): GdprNode => all('gdpr:7(3)', ...Object.values(withdrawal()))

/** It rests on a public task or on legitimate interests: what can be objected to under Article 21(1). */
export const objectable = (clause: GdprClause): GdprNode =>
  is(clause, 'basis', 'public-task', 'legitimate-interests')

/** Grounds of the person's situation: to be given, by the text of Article 21, or presumed. */
export const situation = (clause: GdprClause, { particularSituation }: GdprReadings): readonly GdprNode[] =>
  particularSituation === 'presumed' ? [] : [is(clause, 'particularSituation')]

/** The second sentence of Article 21(1): compelling grounds are demonstrated, or somebody's legal claims need it. */
export const overridden = (): GdprNode =>
  all(
    'gdpr:21(1)',
    is('gdpr:21(1)', 'limitInvoked'),
    any(
      'gdpr:21(1)',
      is('gdpr:21(1)', 'compellingGroundsProven'),
      is('gdpr:21(1)', 'institutionClaims'),
      is('gdpr:21(1)', 'othersClaims'),
    ),
  )

/** An objection of this request, which an act outside the Regulation does not limit (Article 23, 85 or 89). */
export const objectsNow = ({ objection, objectionLimited }: Links): boolean => objection && !objectionLimited

/** Still necessary for a public task: asked for, or settled by that basis, against an erasure while a purpose needs it. */
export function publicTask(clause: GdprClause, { publicTaskBasis }: GdprReadings): GdprNode {
  const necessary = is(clause, 'publicTaskNecessity')
  if (publicTaskBasis === 'necessity-asked') return necessary
  const byBasis = is(clause, 'basis', 'public-task')
  return any(
    clause,
    necessary,
    clause === 'gdpr:17(3)(b)' ? all(clause, byBasis, is(clause, 'neededForPurposes')) : byBasis,
  )
}

/** No basis, and yet necessary for a public task: excluded wherever a rule reads both. */
export const taskWithoutBasis = (clause: GdprClause): Contradiction<GdprClause, GdprFact> => ({
  facts: ['basis', 'publicTaskNecessity'],
  when: all(clause, is(clause, 'basis', 'none'), is(clause, 'publicTaskNecessity')),
})

/** Who claims the erasure of a datum in a request doesn't oppose it: excluded in both rights, where it is claimed. */
export const erasureOpposed = ({ erasure }: Links): readonly Contradiction<GdprClause, GdprFact>[] =>
  erasure ? [{ facts: ['opposesErasure'], when: is('gdpr:18(1)(b)', 'opposesErasure') }] : []
