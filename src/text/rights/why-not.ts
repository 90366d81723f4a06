import type { ClauseRef } from '../../documents/index.js'
import type { RecordedPart, Right } from '../../rights/index.js'
import { type Cited, cited } from '../kit/references.js'
import type { WhyNot } from './decision-texts.js'

/** A reason as the clauses of a record tell it. */
interface Why {
  readonly why: WhyNot
  readonly clauses: Cited
}

/** What a clause alone tells where it stands against a right. */
const byClause: { readonly [R in Right]: readonly (readonly [ClauseRef, WhyNot])[] } = {
  access: [],
  rectification: [],
  erasure: [
    ['adakavas:18.1', 'care-or-health'],
    ['adakavas:18.2', 'legal-obligation'],
    ['adakavas:18.3', 'institution-claims'],
  ],
  restriction: [],
  objection: [['adakavas:27', 'objection-limited']],
  portability: [
    ['adakavas:30.1', 'no-consent-or-contract'],
    ['adakavas:30.2', 'not-automated'],
    ['adakavas:31', 'recipient-not-named'],
  ],
  'consent-withdrawal': [['adakavas:35', 'consent-not-identified']],
}

/** What it comes to where no clause tells more. */
const otherwise: Readonly<Record<Right, WhyNot>> = {
  access: 'other',
  rectification: 'other',
  erasure: 'no-erasure-ground',
  restriction: 'no-restriction-ground',
  objection: 'no-legitimate-interest',
  portability: 'not-provided-by-subject',
  'consent-withdrawal': 'no-consent-in-force',
}

/**
 * Why a limb was rejected, as far as its clauses tell: a record holds no facts, so that a reason is only given
 * where the clauses leave no other.
 *
 * @param withdrawn - Whether the same answer grants the withdrawal of the consent to the same data. Then only
 * another basis that remains can defeat clause 17.2: a withdrawal is granted where consent is the basis.
 */
export function whyNot(
  right: Right,
  { part, clauses }: RecordedPart,
  withdrawn: boolean,
): readonly [Why, ...Why[]] {
  const all = cited(clauses, 'adakavas:47')
  const one = (why: WhyNot): readonly [Why] => [{ why, clauses: all }]
  if (part === 'correction')
    return one(clauses.includes('adakavas:15') ? 'replacement-not-given' : 'not-inaccurate')
  if (part === 'supplement')
    return one(clauses.includes('adakavas:15') ? 'addition-not-given' : 'not-incomplete-or-not-needed')
  if (part === 'transfer' && !clauses.includes('adakavas:31')) return one('transfer-not-feasible')
  const [first, ...others] = byClause[right]
    .filter(([clause]) => clauses.includes(clause))
    .map(([clause, why]): Why => ({ why, clauses: [clause] }))
  if (first !== undefined) return [first, ...others]
  // Where only stated grounds count (clause 19), it may be that the withdrawal was not stated as one.
  const asGround = clauses.includes('adakavas:17.2') && !clauses.includes('adakavas:19')
  if (right === 'erasure' && withdrawn && asGround) return one('other-basis-remains')
  return one(otherwise[right])
}
