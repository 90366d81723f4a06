import type { PlainDate } from '../calendar/index.js'
import type { DutyStatus } from '../core/index.js'

/** What is owed, as far as a move to another version of the procedure can change it. */
export interface Owed {
  readonly duty: string
  readonly owedTo: string
  readonly deadline: { readonly due: PlainDate }
  readonly status: DutyStatus
}

/**
 * A last day that another version would count otherwise, or where one of the two owes nothing; the same day twice, where it
 * alone would be judged otherwise whether what is owed is in time.
 */
export type MovedDay =
  | { readonly due: PlainDate; readonly moved: PlainDate | null }
  | { readonly due: null; readonly moved: PlainDate }

const breaches: readonly DutyStatus[] = ['overdue', 'done-late', 'missed']

const isSame = (one: Owed, other: Owed): boolean =>
  one.duty === other.duty &&
  one.owedTo === other.owedTo &&
  one.deadline.due === other.deadline.due &&
  one.status === other.status

/**
 * The first last day that a move would change: what was counted stays as it is, and nobody is late only because the case was
 * moved. What the other version owes besides may still be done in time.
 */
export function movedDay(before: readonly Owed[], after: readonly Owed[]): MovedDay | null {
  const rest = [...after]
  for (const duty of before) {
    const place = rest.findIndex((one) => isSame(duty, one))
    if (place < 0) {
      const { due } = duty.deadline
      const alike = rest.filter((one) => one.duty === duty.duty && one.owedTo === duty.owedTo)
      const instead = alike.find(({ deadline }) => deadline.due === due) ?? alike[0]
      return { due, moved: instead?.deadline.due ?? null }
    }
    rest.splice(place, 1)
  }
  const late = rest.find(({ status }) => breaches.includes(status))
  return late === undefined ? null : { due: null, moved: late.deadline.due }
}
