import type { PlainDate } from '../calendar/index.js'
import { oneByOne } from '../core/given.js'
import { InvalidInputError, readDay, trusting } from '../core/index.js'
import { asDue, type Due, type DueOptions, readOptions, toldOn } from './due.js'
import { nameOf, ofCase, type WatchedCase } from './watched-case.js'

/** What is due in one case of many. */
function dueIn(one: WatchedCase, index: number, on: PlainDate, within: number): readonly Due[] {
  const path = `cases[${index}]`
  return ofCase(path, one, () => {
    const id = nameOf(one, path)
    return toldOn(one, on, within).map((owed) => asDue(id, owed))
  })
}

const canBeGoneThrough = 'cases that can be gone through'

/**
 * Goes through cases of any kind, and yields what is due in them on a day: what is owed, to whom, under which clause, by
 * which day, and whether that day is over.
 *
 * It is what the machines' own `duties` say, of many cases at once, less what is done, was missed for good, or has its day
 * further ahead than `within`; and less what has to wait after its day because a restriction or an order holds it, whenever
 * that was placed, since nothing can be done about it that day.
 *
 * One pass and constant memory: a case is taken only when the answers to those before it were taken, and is let go with its
 * own. Hand it a generator over millions, or the cursor of a database; who stops early closes it.
 *
 * `sweepOn` of `privacy-rulebook/recordings` asks more of recordings alone: it also warns of what is lost with them.
 *
 * @param cases - Requests, complaints, restrictions and recordings in any order, each with its machine and the host's name.
 * @param day - The civil day.
 * @param options - How far ahead to look.
 * @throws InvalidInputError for a bad day, bad options or a bad case, which it names by its place, such as
 * `cases[3].state.status`; what stood before it was told by then.
 * @category Watching
 * @see Adakavas clauses 23, 41, 43.1, 44, 45, 47, 52, 55 to 57, 59; Kaunas clauses 6, 7, 10, 14; GDPR 12(3), 12(4), 17(1), 19
 * @example
 * ```ts
 * import { adakavasProcedure, plainDate, requestLifecycle } from 'privacy-rulebook'
 * import { given } from 'privacy-rulebook/testing'
 * import { dueOn } from 'privacy-rulebook/watching'
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
 * const cases = [{ id: 'P1', machine, state }]
 * const due = (day, options) => Array.from(dueOn(cases, plainDate(day), options))
 * due('2026-02-20') // => []
 * due('2026-02-20', { within: 14 }).map(({ id, owed, due }) => [id, owed.duty, due])
 * // => [['P1', 'examine-and-answer', '2026-03-02']]
 * due('2026-03-03').map(({ owed, overdue }) => [owed.clause, overdue])
 * // => [['adakavas:41', true]]
 * ```
 */
export function dueOn(
  cases: Iterable<WatchedCase>,
  day: PlainDate,
  options: DueOptions = {},
): Generator<Due, void, undefined> {
  // Read before anything is asked for: a generator would tell of a bad day only then.
  const on = readDay(day, 'on')
  const each = oneByOne('cases', canBeGoneThrough, cases)
  return trusting('options', 'a plain object of options', () => watch(each, on, readOptions(options)))
}

function* watch(
  cases: Iterable<WatchedCase>,
  on: PlainDate,
  within: number,
): Generator<Due, void, undefined> {
  let index = 0
  for (const one of cases) {
    yield* dueIn(one, index, on, within)
    index += 1
  }
}

/**
 * The same over cases that come one after another, such as rows that a database streams.
 *
 * @param cases - Requests, complaints, restrictions and recordings in any order, each with its machine and the host's name.
 * @param day - The civil day.
 * @param options - How far ahead to look.
 * @throws InvalidInputError as {@link dueOn} does.
 * @category Watching
 * @see Adakavas clauses 23, 41, 43.1, 44, 45, 47, 52, 55 to 57, 59; Kaunas clauses 6, 7, 10, 14; GDPR 12(3), 12(4), 17(1), 19
 * @example
 * ```ts
 * import { plainDate } from 'privacy-rulebook'
 * import { dueOnAsync } from 'privacy-rulebook/watching'
 *
 * async function* rows() {}
 * const due = dueOnAsync(rows(), plainDate('2026-03-02'))
 * typeof due[Symbol.asyncIterator] // => 'function'
 * ```
 */
export function dueOnAsync(
  cases: AsyncIterable<WatchedCase> | Iterable<WatchedCase>,
  day: PlainDate,
  options: DueOptions = {},
): AsyncGenerator<Due, void, undefined> {
  const on = readDay(day, 'on')
  return trusting('cases', canBeGoneThrough, () => {
    if (!(Symbol.asyncIterator in cases || Symbol.iterator in cases))
      throw new InvalidInputError('cases', canBeGoneThrough, cases)
    return watchAsync(cases, on, readOptions(options))
  })
}

async function* watchAsync(
  cases: AsyncIterable<WatchedCase> | Iterable<WatchedCase>,
  on: PlainDate,
  within: number,
): AsyncGenerator<Due, void, undefined> {
  let index = 0
  for await (const one of cases) {
    yield* dueIn(one, index, on, within)
    index += 1
  }
}
