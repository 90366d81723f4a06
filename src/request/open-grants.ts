import { type Deadline, earlierOf, type PlainDate } from '../calendar/index.js'
import { obstacle } from '../case/index.js'
import { entryIn } from '../core/growing.js'
import type { ClauseRef } from '../documents/index.js'
import type { Procedure } from '../procedure/index.js'
import type { Answer } from './outcome.js'
import { type RightAndItem, rightAndItem } from './right-and-item.js'
import type { AnsweredRequest } from './state.js'

/** What an answer granted, and what became of it. */
export type Carrying = Pick<AnsweredRequest, 'answer' | 'implemented' | 'waived' | 'impossible'>

/** What is said of one right for one item in the machine's own list of such; `undefined` where nothing is. */
const said = <One extends RightAndItem>(list: readonly One[], of: RightAndItem): One | undefined =>
  entryIn(list, rightAndItem(of), rightAndItem)

/** Whether something that was granted still has to be carried out: it was neither carried out, given up nor impossible. */
export const isOpen = ({ answer, implemented, waived, impossible }: Carrying, of: RightAndItem): boolean =>
  said(answer.extent, of) !== undefined &&
  [implemented, waived, impossible].every((ended) => said(ended, of) === undefined)

/** Whether nothing is left to carry out once one more right for one item is settled. */
export const settlesAll = (carrying: Carrying, of: RightAndItem): boolean =>
  // What was granted first is mostly carried out first.
  carrying.answer.extent.findLast(
    (grant) => rightAndItem(grant) !== rightAndItem(of) && isOpen(carrying, grant),
  ) === undefined

/** The first day by which something that is still owed is to be carried out; `null` where nothing is. */
export function nextOwed(carrying: Carrying): PlainDate | null {
  const [first, ...others] = carrying.answer.extent.flatMap((grant) =>
    isOpen(carrying, grant) ? [grant.by.due] : [],
  )
  return first === undefined ? null : others.reduce(earlierOf, first)
}

/** By when one right is to be carried out for one item; `null` where there is nothing to carry out. */
export const carriedOutBy = ({ extent }: Answer, of: RightAndItem): Deadline<ClauseRef> | null =>
  said(extent, of)?.by ?? null

/** The day that had passed by the time a duty to carry something out was ended otherwise; `null` where none had. */
export function missedDay(answer: Answer, of: RightAndItem, on: PlainDate): Deadline<ClauseRef> | null {
  const deadline = carriedOutBy(answer, of)
  return deadline !== null && on > deadline.due ? deadline : null
}

/** Why there is nothing to carry out of a right for an item: it was not granted, or what became of it. */
export function notOpen({ roles }: Procedure, carrying: Carrying, of: RightAndItem) {
  const { clause } = roles.answer
  const { right, item } = of
  const { answer, implemented, waived, impossible } = carrying
  if (said(answer.extent, of) === undefined) return obstacle('not-granted', clause, { right, item })
  if (said(implemented, of) !== undefined) return obstacle('already-implemented', clause, { right, item })
  const given = said(waived, of)
  if (given !== undefined) return obstacle('already-waived', clause, { right, item, on: given.on })
  const reported = said(impossible, of)
  return reported === undefined
    ? null
    : obstacle('already-impossible', clause, { right, item, on: reported.on })
}
