import type { PlainDate } from '../../calendar/index.js'
import { type DutyStatus, InvalidInputError } from '../../core/index.js'
import type { Message } from './message.js'

/** A duty in every status: what is owed, or was done and when. Of one whose calendar ended it is said that
 * it is owed.
 *
 * @category Text */
export type DutyInEveryStatus<Owed, Done = Owed> = {
  readonly [S in Exclude<DutyStatus, 'outside-calendar'>]: Message<
    [duty: S extends 'done' | 'done-late' ? Done : Owed]
  >
}

/** What is owed and where it stands, in the words of its status. */
export function dutyWords<Owed extends object>(
  texts: DutyInEveryStatus<Owed, Owed & { readonly doneOn: PlainDate }>,
  owed: Owed,
  { status, doneOn }: { readonly status: DutyStatus; readonly doneOn?: PlainDate },
): string {
  if (status === 'outside-calendar') return texts.pending(owed)
  if (status !== 'done' && status !== 'done-late') return texts[status](owed)
  if (doneOn === undefined)
    throw new InvalidInputError('duty.doneOn', 'the day on which a duty was done', doneOn)
  return texts[status]({ ...owed, doneOn })
}
