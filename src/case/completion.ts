import type { PlainDate } from '../calendar/index.js'
import type { DataOf, Shape } from '../core/index.js'
import { day, nullable, object, word } from '../core/shape.js'

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

const waitFields = {
  /** The day on which it was asked for. */
  askedOn: day,
  /** The day on which all of it was put right; `null` while it isn't. */
  doneOn: nullable(day),
}

/** From when to when the time to answer stood still, while somebody was to put something right.
 *
 * @category Case */
export interface CompletionWait extends DataOf<typeof waitFields> {}

/** A wait for what was to be put right, part of a summary. */
export const completionWaitShape: Shape<CompletionWait> = object(waitFields)

/** What is awaited of what was asked, and since when. */
interface Awaiting {
  readonly askedToComplete: readonly ToComplete[]
  readonly completionWaits: readonly CompletionWait[]
}

/** What is awaited once a part of it is asked for, on a day from which the time to answer stands still, if it does. */
export function askedFor(
  { askedToComplete, completionWaits }: Awaiting,
  part: ToComplete,
  pausedOn: PlainDate | null,
): Awaiting {
  const others = askedToComplete.filter((one) => one !== part)
  const begun = askedToComplete.length === 0 && pausedOn !== null ? [{ askedOn: pausedOn, doneOn: null }] : []
  return { askedToComplete: [...others, part], completionWaits: [...completionWaits, ...begun] }
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
    completionWaits:
      left.length > 0
        ? completionWaits
        : completionWaits.map(({ askedOn, doneOn }) => ({ askedOn, doneOn: doneOn ?? on })),
  }
}
