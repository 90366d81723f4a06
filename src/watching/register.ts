import type { PlainDate } from '../calendar/index.js'
import { oneByOne } from '../core/given.js'
import { readDay } from '../core/index.js'
import { entryOf } from './register-entry.js'
import type { RegisterEntry, RegisteredCase } from './registered.js'
import { ofCase } from './watched-case.js'

/**
 * The row of a request or a complaint in the register of the data-protection officer, as it stands on a day: its number,
 * the category of the person where the host gives one, who filed it and how, the rights or what a complaint is about, its
 * days and its limit, the extension, the fee, the outcome or the refusal, whether it was in time, what was late, and the
 * clauses. It holds no name, no contact, no data item and nothing that anybody said.
 *
 * @param one - A request or a complaint: its machine and its state.
 * @param day - The civil day: what is open then is open, and overdue after its limit.
 * @returns Frozen plain data; `null` where nothing was filed.
 * @throws InvalidInputError for a bad case, a category without words, or a bad day.
 * @category Watching
 * @see Adakavas clauses 4, 41, 43 to 45, 47, 52, 55 to 57, 59; GDPR 5(2), 12(5)
 * @example
 * ```ts
 * import { adakavasProcedure, plainDate, requestLifecycle } from 'privacy-rulebook'
 * import { given } from 'privacy-rulebook/testing'
 * import { registerEntry } from 'privacy-rulebook/watching'
 *
 * const machine = requestLifecycle(adakavasProcedure)
 * const received = plainDate('2026-02-02')
 * const { state } = given(machine).when({
 *   type: 'SubmitRequest',
 *   data: {
 *     id: 'P1', by: 'ona', submittedOn: received, receivedOn: received, channel: 'email', sender: { as: 'subject' },
 *     form: { nameGiven: true, signed: true, identityDocument: true }, contacts: [], claims: [{ right: 'access' }],
 *   },
 * })
 * const entry = registerEntry({ machine, state, category: 'resident' }, plainDate('2026-03-03'))
 * entry.rights // => [{ right: 'access', outcome: null }]
 * entry.limit // => { due: '2026-03-02', clause: 'adakavas:41' }
 * entry.inTime // => false
 * ```
 */
export function registerEntry(one: RegisteredCase, day: PlainDate): RegisterEntry | null {
  const on = readDay(day, 'on')
  return ofCase('', one, () => entryOf(one, on))
}

const canBeGoneThrough = 'cases that can be gone through'

/**
 * The rows of many cases, one by one in the order in which they come: one pass and constant memory.
 *
 * @param cases - Requests and complaints, each with its machine and its state; those that were never filed have no row.
 * @param day - The civil day.
 * @throws InvalidInputError for a bad day or a bad case, which it names by its place, such as `cases[3].state.status`.
 * @category Watching
 * @see Adakavas clauses 4, 41, 43 to 45, 47, 52, 55 to 57, 59; GDPR 5(2), 12(5)
 * @example
 * ```ts
 * import { adakavasProcedure, plainDate, requestLifecycle } from 'privacy-rulebook'
 * import { registerOn } from 'privacy-rulebook/watching'
 *
 * const machine = requestLifecycle(adakavasProcedure)
 * Array.from(registerOn([{ machine, state: { status: 'none' } }], plainDate('2026-03-03'))) // => []
 * ```
 */
export function registerOn(
  cases: Iterable<RegisteredCase>,
  day: PlainDate,
): Generator<RegisterEntry, void, undefined> {
  const on = readDay(day, 'on')
  return entries(oneByOne('cases', canBeGoneThrough, cases), on)
}

function* entries(cases: Iterable<RegisteredCase>, on: PlainDate): Generator<RegisterEntry, void, undefined> {
  let index = 0
  for (const one of cases) {
    const entry = ofCase(`cases[${index}]`, one, () => entryOf(one, on))
    if (entry !== null) yield entry
    index += 1
  }
}
