import type { AnyName } from '../../procedure/index.js'
import type { RecordedPart, Right, RightFacts, SettlingName } from '../../rights/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { type Cited, cited } from '../kit/references.js'
import { citation } from '../kit/said.js'
import { groundsNamed, ownAmong, ownSettling } from './settling.js'
import type { WhyNot, WhyNotOfGrounds } from './why-not.js'

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
  'automated-decision': {},
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
      return whyNot[why](groundsNamed('erasure', erasureWhere, 'anybody', catalogue))
    case 'no-restriction-ground':
      return whyNot[why](groundsNamed('restriction', restrictionWhere, 'anybody', catalogue))
    case 'other-basis-remains':
      return whyNot[why](citation([roles.erasureGrounds['consent-withdrawn'].clause], catalogue))
    default:
      return whyNot[why]
  }
}

/** What speaks against a limb, and the clauses that it rests on. */
export interface Against {
  readonly why: WhyNot
  /** What is said of a reason by a name of an institution's own. */
  readonly own?: string
  /** The name of what that is said of. */
  readonly name?: AnyName
  readonly clauses: Cited
}

/** What is said of rights of whose grounds none holds. */
const noGround: { readonly [R in Right]?: WhyNotOfGrounds } = {
  erasure: 'no-erasure-ground',
  restriction: 'no-restriction-ground',
}

/**
 * The alternatives of clause 27 that hold: one of them decided, or both. Where the processing rests on a public task, it
 * is the grounds of that task which override (GDPR 21(1)), and no legitimate interest.
 */
function limits({ overridingInterestProven, institutionClaims, basis }: RightFacts): readonly WhyNot[] {
  const why = basis === 'public-task' ? 'overriding-task' : 'overriding-interest'
  const proven = overridingInterestProven === true ? ([why] as const) : []
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
  { part, settledBy, clauses, facts }: RecordedPart,
  withdrawn: boolean,
  catalogue: Catalogue,
): readonly Against[] {
  const { roles } = catalogue
  const found = Object.entries<Why>(reasons[right]).flatMap(([name, [why, of]]) =>
    settledBy.filter((settling) => settling.name === name).map((settling) => ({ why, of, ...settling })),
  )
  const own = found
    .filter(({ of }) => of === 'own')
    .flatMap(({ why, clause }) =>
      (why === 'objection-limited' ? limits(facts) : [why]).map(
        (one): Against => ({ why: one, clauses: [clause] }),
      ),
    )
  const bySelf = ownAmong(right, settledBy, catalogue)
  // Grounds of which one would have been enough are told together, those by names of its own among them.
  const together = noGround[right]
  // What is left out is left out because a ground holds.
  const isCut = part === 'left-out'
  const apart = bySelf
    .filter(({ against }) => against || together === undefined)
    .map(
      ({ name, against, clause, says }): Against => ({
        why: 'other',
        own: says(against || isCut, facts),
        name,
        clauses: [clause],
      }),
    )
    // Of two grounds that fail for the same, the first is enough.
    .filter(({ own }, index, all) => all.findIndex((one) => one.own === own) === index)
  if (apart.length > 0) {
    // Beside grounds of its own, those of the library are not all that there is: they too are told by their rules.
    const besides = found
      .filter(({ of }) => of === 'limb')
      .map(({ name, clause }): Against => {
        const { says } = ownSettling(right, name, catalogue)
        return { why: 'other', own: says(false, facts), name, clauses: [clause] }
      })
    return [...own, ...besides, ...apart]
  }
  if (own.length > 0) return own
  if (bySelf.length > 0 && together !== undefined && found.length === 0)
    return [{ why: together, clauses: cited(clauses, roles.answer.clause) }]
  const unstated: WhyNot = right === 'erasure' || right === 'restriction' ? 'no-ground-stated' : 'other'
  const [why = unstated] = found.flatMap(({ why }) => (why === 'objection-limited' ? [] : [why]))
  const otherBasis = why === 'no-erasure-ground' && withdrawn && facts.otherBasisRemains === true
  return [{ why: otherBasis ? 'other-basis-remains' : why, clauses: cited(clauses, roles.answer.clause) }]
}
