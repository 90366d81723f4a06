import {
  erasureGrounds,
  type RecordedPart,
  type Right,
  type RightFacts,
  restrictionGrounds,
  type SettlingName,
} from '../../rights/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { type Cited, cited } from '../kit/references.js'
import { citation, citing } from '../kit/said.js'
import type { WhyNot } from './why-not.js'

/** A reason, and whether it stands for itself with its own clause, or for the whole limb with all of its clauses. */
type Why = readonly [why: WhyNot | 'objection-limited', of: 'own' | 'limb']

const own = (why: Why[0]): Why => [why, 'own']
const ofLimb = (why: WhyNot): Why => [why, 'limb']

/**
 * Why a limb is rejected, by what settled it. Reasons of their own are all told; where there is none, the first one of
 * the whole limb. Access is told by what it gives.
 */
const reasons: { readonly [R in Exclude<Right, 'access'>]: Readonly<Record<SettlingName<R>, Why>> } = {
  'consent-withdrawal': {
    'consent-is-the-basis': ofLimb('no-consent-in-force'),
    'consent-in-force': ofLimb('no-consent-in-force'),
    'consent-identified': own('consent-not-identified'),
  },
  objection: {
    'legitimate-interest': ofLimb('no-legitimate-interest'),
    'objection-limit': own('objection-limited'),
  },
  rectification: {
    'replacement-given': own('replacement-not-given'),
    inaccurate: own('not-inaccurate'),
    'addition-given': own('addition-not-given'),
    incomplete: own('not-incomplete'),
    'addition-needed': own('addition-not-needed'),
    correction: ofLimb('other'),
    supplement: ofLimb('other'),
  },
  portability: {
    'consent-or-contract': own('no-consent-or-contract'),
    automated: own('not-automated'),
    'provided-by-subject': ofLimb('not-provided-by-subject'),
    'recipient-named': own('recipient-not-named'),
    'transfer-feasible': ofLimb('transfer-not-feasible'),
    'handed-over': ofLimb('other'),
    'transfer-asked': ofLimb('other'),
  },
  erasure: {
    'not-needed': ofLimb('no-erasure-ground'),
    'consent-withdrawn': ofLimb('no-erasure-ground'),
    objected: ofLimb('no-erasure-ground'),
    'no-basis': ofLimb('no-erasure-ground'),
    'care-or-health': own('care-or-health'),
    'legal-obligation': own('legal-obligation'),
    'institution-claims': own('institution-claims'),
  },
  information: { 'asked-for': ofLimb('other') },
  restriction: {
    'rectification-pending': ofLimb('no-restriction-ground'),
    'no-basis': ofLimb('no-restriction-ground'),
    'subject-claims': ofLimb('no-restriction-ground'),
  },
}

/** A reason in words, without the clauses at its end. */
export function whyNotWords(why: WhyNot, catalogue: Catalogue): string {
  const { decision, roles } = catalogue
  const { whyNot, erasureWhere, restrictionWhere } = decision
  switch (why) {
    case 'no-erasure-ground':
      return whyNot[why](
        erasureGrounds.map((ground) =>
          citing([erasureWhere[ground], roles.erasureGrounds[ground].clause], catalogue),
        ),
      )
    case 'no-restriction-ground':
      return whyNot[why](
        restrictionGrounds.map((ground) =>
          citing([restrictionWhere[ground], roles.restrictionGrounds[ground].clause], catalogue),
        ),
      )
    case 'other-basis-remains':
      return whyNot[why](citation([roles.erasureGrounds['consent-withdrawn'].clause], catalogue))
    default:
      return whyNot[why]
  }
}

/** What speaks against a limb, and the clauses that it rests on. */
export interface Against {
  readonly why: WhyNot
  readonly clauses: Cited
}

/** The alternatives of clause 27 that hold: one of them decided, or both. */
function limits({ overridingInterestProven, institutionClaims }: RightFacts): readonly WhyNot[] {
  const proven = overridingInterestProven === true ? (['overriding-interest'] as const) : []
  const claims = institutionClaims === true ? (['objection-claims'] as const) : []
  return [...proven, ...claims]
}

/**
 * What speaks against a limb, each for itself: never one of several without saying which.
 *
 * @param withdrawn - Whether the same answer grants the withdrawal of the consent to the same data, so that another
 * basis that remains is what stands against an erasure.
 */
export function whyRejected(
  right: Exclude<Right, 'access'>,
  { settledBy, clauses, facts }: RecordedPart,
  withdrawn: boolean,
  { roles }: Catalogue,
): readonly Against[] {
  const found = Object.entries<Why>(reasons[right]).flatMap(([name, [why, of]]) =>
    settledBy.filter((settling) => settling.name === name).map(({ clause }) => ({ why, of, clause })),
  )
  const own = found
    .filter(({ of }) => of === 'own')
    .flatMap(({ why, clause }) =>
      (why === 'objection-limited' ? limits(facts) : [why]).map(
        (one): Against => ({ why: one, clauses: [clause] }),
      ),
    )
  if (own.length > 0) return own
  const unstated: WhyNot = right === 'erasure' || right === 'restriction' ? 'no-ground-stated' : 'other'
  const [why = unstated] = found.flatMap(({ why }) => (why === 'objection-limited' ? [] : [why]))
  const otherBasis = why === 'no-erasure-ground' && withdrawn && facts.otherBasisRemains === true
  return [{ why: otherBasis ? 'other-basis-remains' : why, clauses: cited(clauses, roles.answer.clause) }]
}
