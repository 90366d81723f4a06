import type { PlainDate } from '../calendar/index.js'
import { word } from '../core/shape.js'
import { type Wait, waitBegun, waitDone } from './wait.js'

/** What somebody is asked to put right. */
const toComplete = ['content', 'authority'] as const

/**
 * What somebody is asked to put right: what the content of a request or a complaint lacks, or the documents of a
 * representative.
 *
 * @category Case
 * @see Adakavas clauses 38, 40, 49, 51
 */
export type ToComplete = (typeof toComplete)[number]

/** What somebody is asked to put right, part of a command. */
export const toCompleteShape = word<ToComplete>(...toComplete)

/** What is awaited of what was asked, and since when. */
interface Awaiting {
  readonly askedToComplete: readonly ToComplete[]
  readonly completionWaits: readonly Wait[]
}

/** What is awaited once a part of it is asked for, on a day from which the time to answer stands still, if it does. */
export function askedFor(
  { askedToComplete, completionWaits }: Awaiting,
  part: ToComplete,
  pausedOn: PlainDate | null,
): Awaiting {
  const others = askedToComplete.filter((one) => one !== part)
  const waits = pausedOn === null ? completionWaits : waitBegun(completionWaits, pausedOn)
  return { askedToComplete: [...others, part], completionWaits: waits }
}

/** What is still awaited of what was asked, once one part of it was put right. */
export function putRight(
  { askedToComplete, completionWaits }: Awaiting,
  part: ToComplete,
  on: PlainDate,
): Awaiting {
  const left = askedToComplete.filter((one) => one !== part)
  return {
    askedToComplete: left,
    completionWaits: left.length > 0 ? completionWaits : waitDone(completionWaits, on),
  }
}
