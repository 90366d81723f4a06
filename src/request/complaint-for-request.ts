import { complaintGrounds } from '../case/index.js'
import { dropped } from '../core/growing.js'
import { caseName, itemName, personName } from '../core/holding.js'
import type { DataOf, Shape } from '../core/index.js'
import { day, list, nullable, object, word } from '../core/shape.js'
import { everyRight, type Right } from '../procedure/index.js'
import { afterWithdrawalShape } from '../rights/after-withdrawal.js'
import type { AfterWithdrawal } from '../rights/index.js'
import { decisionShape } from '../rights/item-decision.js'
import type { Answer } from './outcome.js'
import { entriesOf, type RightAndItem } from './right-and-item.js'

const complaintFields = {
  /** The host's own name of the complaint. */
  id: caseName,
  /** The request that it is about. */
  request: caseName,
  /** The day as which it is seen. */
  asOf: day,
  /** Where it stands. */
  status: word('open', 'upheld', 'dismissed', 'implemented', 'refused', 'withdrawn'),
  /** What it is about; once it is answered, the grounds that it was answered on. */
  grounds: list(word(...complaintGrounds)),
  /** The day it was answered; `null` where it was not. */
  answeredOn: nullable(day),
  /** What the request comes to by it; empty where it was not upheld. */
  decisions: list(decisionShape),
  /** By when it has that carried out, as its answer named the day; `null` where nothing is. */
  implementBy: nullable(day),
  /** What becomes of the data whose consent is withdrawn, as its answer says. */
  afterWithdrawal: list(afterWithdrawalShape),
  /** Everyone who reviewed it or prepared its answer: from then on they have examined the request (clause 58). */
  reviewers: list(personName),
  /** How far identity was confirmed for it (clause 55). */
  identity: word('unconfirmed', 'inquiry-open', 'confirmed'),
  /** Whether the subject complained in person, or the representative showed the right to act (clause 51). */
  authority: word('not-needed', 'unproven', 'proven'),
}

/**
 * What a request sees of a complaint about it: taken from the complaint's state by `complaintForRequest`, and carried by
 * the command that brings its outcome back.
 *
 * @category Complaint
 * @see Adakavas clauses 51, 55, 58, 59
 */
export interface ComplaintForRequest extends DataOf<typeof complaintFields> {}

/** What a request sees of a complaint, as it crosses the boundary. */
export const complaintForRequestShape: Shape<ComplaintForRequest> = object(complaintFields)

/** What an answer grants, as a complaint shows it to its request: days as they were named. */
export function grantedAnew({
  decisions,
  implementation,
  afterWithdrawal,
}: Pick<Answer, 'decisions' | 'implementation' | 'afterWithdrawal'>) {
  return {
    decisions,
    implementBy: implementation?.counted ?? null,
    afterWithdrawal: afterWithdrawal.map(
      (said): AfterWithdrawal =>
        said.becomes === 'erased-by'
          ? { becomes: said.becomes, item: said.item, day: said.by.counted }
          : said,
    ),
  } as const
}

/** What of an answer a complaint granted itself: an answer that was given since can grant more. */
export const grantedBy = <One extends RightAndItem>(
  { decisions }: Pick<ComplaintForRequest, 'decisions'>,
  { extent }: { readonly extent: readonly One[] },
): readonly One[] => {
  const granted = entriesOf(decisions.filter(({ outcome }) => outcome !== 'rejected'))
  return extent.filter((grant) => granted(grant) !== undefined)
}

const appliedFields = {
  /** The complaint. */
  complaint: caseName,
  /** The day it was answered. */
  on: day,
  /** What it granted that is still to be carried out. */
  owed: list(object({ right: word<Right>(...everyRight), item: nullable(itemName) })),
}

/** The outcome of an upheld complaint that reached its request.
 *
 * @category Request
 * @see Adakavas clause 59 */
export interface AppliedOutcome extends DataOf<typeof appliedFields> {}

/** An outcome that reached the request, part of a command. */
export const appliedShape: Shape<AppliedOutcome> = object(appliedFields)

/**
 * Whether a complaint identifies the subject of its request: identity was confirmed for it (clause 55), and no
 * representative lodged it without showing the right to act.
 */
export const identifies = ({
  identity,
  authority,
}: Pick<ComplaintForRequest, 'identity' | 'authority'>): boolean =>
  identity === 'confirmed' && authority !== 'unproven'

/** The outcomes that reached a request once one right for one item is settled: what each still owes. */
export const settledIn = (applied: readonly AppliedOutcome[], of: RightAndItem): readonly AppliedOutcome[] =>
  applied.map((one) => ({
    ...one,
    owed: dropped(one.owed, ({ right, item }) => right === of.right && item === of.item),
  }))

/** The upheld complaints of which nothing is left to carry out once one right for one item is settled. */
export const carriedOutWith = (
  { applied }: { readonly applied: readonly AppliedOutcome[] },
  of: RightAndItem,
): readonly string[] =>
  applied
    .filter(
      ({ owed }) =>
        owed.length > 0 && owed.every(({ right, item }) => right === of.right && item === of.item),
    )
    .map(({ complaint }) => complaint)
