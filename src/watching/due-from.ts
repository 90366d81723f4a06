import { addDays, daysBetween, earlierOf, laterOf, type PlainDate, plainDate } from '../calendar/index.js'
import { readDay, trusting } from '../core/index.js'
import { ownSettings } from '../core/read.js'
import { firstFreeDay } from '../recording/holds.js'
import { type DueOptions, isHeld, isTold, readWithin } from './due.js'
import { dutiesOn, lastEventOf, type OwedDuty, ofCase, type Watched } from './watched-case.js'

/** From which day to look, and how far ahead.
 *
 * @category Watching */
export interface DueFromOptions extends DueOptions {
  /**
   * The civil day on which the case was last looked at: only a later day is given, on which something is told that was not
   * told then, or has become due or overdue since. Before the last event, it counts for nothing.
   */
  readonly after?: PlainDate
}

const firstOfCalendar = plainDate('0001-01-01')
const lastOfCalendar = plainDate('9999-12-31')

/** Two years, which have every weekday in every place beside the holidays of a year. */
const lookedBeyond = 731

const daysOn = (day: PlainDate, days: number): PlainDate =>
  addDays(day, Math.min(days, daysBetween(day, lastOfCalendar)))

/**
 * What tells one thing that is told from another, and from itself once it is due or overdue. It is due on its day also where
 * the calendar ended before anybody can tell that this is the last.
 */
const keyOf = (duty: OwedDuty, on: PlainDate): string => {
  const { of, duty: name, clause, owedTo, status, deadline } = duty
  const stands = deadline.due === on ? 'due-today' : status
  return JSON.stringify([of, name, clause, owedTo, stands, 'about' in duty ? duty.about : null])
}

/** The first day on which nothing holds a recording any more; `null` where only an event ends what does. */
const freeFrom = ({ state }: Watched, on: PlainDate): PlainDate | null =>
  state.status === 'stored' || state.status === 'destroyed' ? firstFreeDay(state, on) : null

/**
 * The days after one on which a duty, as it stands on that day, is told, due or overdue for the first time. A duty that
 * has to wait after its day has none: only an event frees it, or the end of what holds it, which moved its day unless it
 * was late already.
 */
function turnsOf(one: Watched, owed: OwedDuty, on: PlainDate, within: number): readonly PlainDate[] {
  const {
    status,
    deadline: { due },
  } = owed
  if (isHeld(owed)) {
    const free = freeFrom(one, on)
    return free === null ? [] : [free]
  }
  if (status !== 'pending' && status !== 'due-today') return []
  const left = daysBetween(on, due)
  return [left - within, left, left + 1]
    .filter((days) => days > 0 && days <= daysBetween(on, lastOfCalendar))
    .map((days) => addDays(on, days))
}

const firstOf = (days: readonly PlainDate[]): PlainDate | null =>
  days.reduce<PlainDate | null>((first, day) => (first === null ? day : earlierOf(first, day)), null)

/**
 * Looks at the duties of a case from day to day on which they can turn, and gives the first on which one is told that is
 * not among those told before. Between two such days nothing turns: by time alone a duty neither comes nor goes, and its
 * day only moves on.
 */
function firstNews(
  one: Watched,
  from: PlainDate,
  within: number,
  before: ReadonlySet<string>,
): PlainDate | null {
  let day: PlainDate | null = from
  let last: PlainDate | null = null
  while (day !== null && (last === null || day <= last)) {
    const on: PlainDate = day
    const duties = dutiesOn(one, on)
    if (duties.some((duty) => isTold(duty, on, within) && !before.has(keyOf(duty, on)))) return on
    const turns = duties.flatMap((duty) => turnsOf(one, duty, on, within))
    // A day that moves on with every day of a wait is never reached, however long one looks.
    last ??= daysOn(turns.reduce(laterOf, on), lookedBeyond)
    day = firstOf(turns)
  }
  return null
}

/** Reads from which day a host wants to look, and how far ahead. */
const readFromOptions = (options: DueFromOptions) =>
  trusting('options', 'a plain object of options', () => {
    const { within = 0, after } = ownSettings<DueFromOptions>(options, 'a plain object of options', [
      'within',
      'after',
    ])
    return { within: readWithin(within), after: after === undefined ? null : readDay(after, 'after') }
  })

/**
 * The first day on which {@link dueOn} tells something of a case as it is: the day to index by.
 *
 * A host computes it anew after every event, keeps it beside the case, and looks each day at the cases whose day is today or
 * earlier: on no day before it does `dueOn` with the same `within` tell anything of the case, and on that day it does. It is
 * never before the last event. The cases of which nothing is ever told without another event have none.
 *
 * With `after`, the day on which the case was last looked at, it is the first later day on which something is told that was
 * not told then, or is due or overdue that was not: the day to set a timer for, again after each look. A duty so has at most
 * three: `within` days ahead, its last day, and the day after it.
 *
 * It follows from the machine's own `duties`, and from when what holds a recording ends.
 *
 * @param one - The case: its machine and its state; a name is not needed.
 * @param options - How far ahead to look, and after which day.
 * @returns `null` where no such day is known: nothing is owed, or what is owed waits for an act. Where a clock stands still, the day moves on
 * with every day of that; what would come within sight only by the holidays of later years than the second isn't looked for.
 * @throws InvalidInputError for a bad state, machine or options.
 * @category Watching
 * @see Adakavas clauses 23, 41, 43.1, 44, 45, 47, 52, 55 to 57, 59; Kaunas clauses 6, 7, 10, 14; GDPR 12(3), 12(4), 17(1), 19
 * @example
 * ```ts
 * import { adakavasProcedure, plainDate, requestLifecycle } from 'privacy-rulebook'
 * import { given } from 'privacy-rulebook/testing'
 * import { dueFrom } from 'privacy-rulebook/watching'
 *
 * const machine = requestLifecycle(adakavasProcedure)
 * const submitted = {
 *   type: 'SubmitRequest',
 *   data: {
 *     id: 'P1', by: 'ona', submittedOn: plainDate('2026-02-02'), receivedOn: plainDate('2026-02-02'), channel: 'email',
 *     sender: { as: 'subject' }, form: { nameGiven: true, signed: true, identityDocument: true }, contacts: [],
 *     claims: [{ right: 'access' }],
 *   },
 * }
 * const { state } = given(machine).when(submitted)
 *
 * dueFrom({ machine, state }) // => '2026-03-02'
 * dueFrom({ machine, state }, { within: 14 }) // => '2026-02-16'
 * dueFrom({ machine, state }, { after: plainDate('2026-03-02') }) // => '2026-03-03'
 * dueFrom({ machine, state }, { after: plainDate('2026-03-03') }) // => null
 * ```
 */
export function dueFrom(one: Watched, options: DueFromOptions = {}): PlainDate | null {
  const { within, after: lookedAt } = readFromOptions(options)
  return ofCase('', one, () => {
    // Where nothing has happened, nothing is owed on any day; that it is such a state, the machine itself sees.
    const last = lastEventOf(one) ?? firstOfCalendar
    if (lookedAt === null || lookedAt < last) return firstNews(one, last, within, new Set())
    if (lookedAt === lastOfCalendar) return null
    const told = dutiesOn(one, lookedAt).filter((duty) => isTold(duty, lookedAt, within))
    return firstNews(one, addDays(lookedAt, 1), within, new Set(told.map((duty) => keyOf(duty, lookedAt))))
  })
}
