import {
  erasureGrounds,
  type RecordedPart,
  type Right,
  restrictionGrounds,
  type SettlingName,
} from '../../rights/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { cited } from '../kit/references.js'
import { citation, citing, withClauses } from '../kit/said.js'
import { withoutStop } from '../kit/sentences.js'
import type { WhyNot } from './decision-texts.js'

/** A reason, and whether it stands for itself with its own clause, or for the whole limb with all of its clauses. */
type Why = readonly [why: WhyNot | 'limit', of: 'own' | 'limb']

const own = (why: WhyNot | 'limit'): Why => [why, 'own']
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
    'objection-limit': own('limit'),
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

/** What limits an objection: each that was found, and never one of the two without saying which. */
function whyLimited({
  overridingInterestProven,
  institutionClaims,
}: RecordedPart['facts']): readonly WhyNot[] {
  return [
    ...(overridingInterestProven === true ? ['overriding-interest' as const] : []),
    ...(institutionClaims === true ? ['claims-against-objection' as const] : []),
  ]
}

/** A reason with the justification that was given for it, where there is one. */
const justified = (
  why: WhyNot,
  words: string,
  overridingInterest: string | null,
  { quote }: Catalogue,
): string =>
  why === 'overriding-interest' && overridingInterest !== null
    ? `${words}: ${quote(withoutStop(overridingInterest))}`
    : words

/**
 * Why a limb was rejected, one sentence a reason.
 *
 * @param overridingInterest - Why an interest overrides, in the words of whoever found it.
 * @param withdrawn - Whether the same answer grants the withdrawal of the consent to the same data, so that another
 * basis that remains is what stands against an erasure.
 */
export function whyRejected(
  right: Exclude<Right, 'access'>,
  { settledBy, clauses, facts }: RecordedPart,
  overridingInterest: string | null,
  withdrawn: boolean,
  catalogue: Catalogue,
): readonly string[] {
  const found = Object.entries<Why>(reasons[right]).flatMap(([name, [why, of]]) =>
    settledBy.filter((settling) => settling.name === name).map(({ clause }) => ({ why, of, clause })),
  )
  const own = found.filter(({ of }) => of === 'own')
  const told = own.flatMap(({ why, clause }) =>
    (why === 'limit' ? whyLimited(facts) : [why]).map((one) =>
      withClauses(
        [justified(one, whyNotWords(one, catalogue), overridingInterest, catalogue), clause],
        catalogue,
      ),
    ),
  )
  if (told.length > 0) return told
  const [why = 'other'] = found.flatMap(({ why }) => (why === 'limit' ? [] : [why]))
  const otherBasis = why === 'no-erasure-ground' && withdrawn && facts.otherBasisRemains === true
  const words = whyNotWords(otherBasis ? 'other-basis-remains' : why, catalogue)
  return [withClauses([words, ...cited(clauses, catalogue.roles.answer.clause)], catalogue)]
}
