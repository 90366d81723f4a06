import { type Deadline, earlierOf, type PlainDate } from '../calendar/index.js'
import { obstacle } from '../case/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { Procedure } from '../procedure/index.js'
import type { Answer } from './outcome.js'
import type { RightAndItem } from './right-and-item.js'
import type { AnsweredRequest } from './state.js'

/** What an answer granted, and what became of it. */
export type Carrying = Pick<AnsweredRequest, 'answer' | 'implemented' | 'waived' | 'impossible'>

const same =
  ({ right, item }: RightAndItem) =>
  (one: RightAndItem): boolean =>
    one.right === right && one.item === item

/** What is said of one right for one item in a list of such; `undefined` where nothing is. */
export const entryOf = <One extends RightAndItem>(list: readonly One[], of: RightAndItem): One | undefined =>
  list.find(same(of))

/** Whether something that was granted still has to be carried out: it was neither carried out, given up nor impossible. */
export function isOpen({ answer, implemented, waived, impossible }: Carrying, of: RightAndItem): boolean {
  return (
    [implemented, waived, impossible].every((ended) => !ended.some(same(of))) && answer.extent.some(same(of))
  )
}

/** Whether nothing is left to carry out once one more right for one item is settled. */
export const settlesAll = (carrying: Carrying, of: RightAndItem): boolean =>
  carrying.answer.extent.every((grant) => same(of)(grant) || !isOpen(carrying, grant))

/** The first day by which something that is still owed is to be carried out; `null` where nothing is. */
export function nextOwed(carrying: Carrying): PlainDate | null {
  const [first, ...others] = carrying.answer.extent.flatMap((grant) =>
    isOpen(carrying, grant) ? [grant.by.due] : [],
  )
  return first === undefined ? null : others.reduce(earlierOf, first)
}

/** By when one right is to be carried out for one item; `null` where there is nothing to carry out. */
export const carriedOutBy = ({ extent }: Answer, of: RightAndItem): Deadline<ClauseRef> | null =>
  entryOf(extent, of)?.by ?? null

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
  if (!answer.extent.some(same(of))) return obstacle('not-granted', clause, { right, item })
  if (implemented.some(same(of))) return obstacle('already-implemented', clause, { right, item })
  const given = entryOf(waived, of)
  if (given !== undefined) return obstacle('already-waived', clause, { right, item, on: given.on })
  const reported = entryOf(impossible, of)
  return reported === undefined
    ? null
    : obstacle('already-impossible', clause, { right, item, on: reported.on })
}
