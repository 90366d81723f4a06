import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { startOf } from '../../calendar/day-number.js'
import { daysBetween, type PlainDate, plainDate } from '../../calendar/index.js'
import { InvalidInputError, readDay, trusting } from '../../core/index.js'
import { ownSettings } from '../../core/read.js'
import { isName, isText, nameInWords } from '../../core/words.js'
import { type Catalogue, explainDuty } from '../../text/index.js'
import type { Due } from '../../watching/index.js'

/** How what is due becomes events of a calendar.
 *
 * @category Interop */
export interface ICalendarOptions {
  /** The language of the events. */
  readonly catalogue: Catalogue
  /** The civil day on which the calendar is made: its stamp, since the library has no clock. */
  readonly stampedOn: PlainDate
  /** What the host is called in the world, such as its domain: it keeps the names of events apart from those of others. */
  readonly host: string
  /** What the calendar is called; it has no name where that is left out. */
  readonly name?: string
  /** What an event is called, instead of the duty in words: a host that names people in it answers for who reads it. */
  readonly summary?: (due: Due) => string
}

const optionNames = ['catalogue', 'stampedOn', 'host', 'name', 'summary'] as const

/** What can stand in the name of an event without being taken for something else in it. */
const part = (words: string): string => encodeURIComponent(words)

/**
 * The name of an event: the same for the same duty of the same case, whatever becomes of its day, so that a calendar which
 * is read again moves the event instead of having it twice.
 */
function uidOf({ id, owed }: Due, host: string): string {
  const about = 'about' in owed ? Object.values(owed.about).flat() : []
  const parts = [id, owed.of, owed.duty, owed.clause, ...about.map((one) => String(one))]
  return `${parts.map(part).join('/')}@${part(host)}`
}

/** The same words on one line: what is not escaped by the library must not begin another. */
const onOneLine = (words: string): string => words.replace(/\p{Cc}+/gu, ' ').replace(/[\\,;]/gu, '\\$&')

/** The same words without signs that no calendar takes: of those, only the end of a line says something. */
const inLines = (words: string): string => words.replace(/\r\n?/gu, '\n').replace(/(?!\n)\p{Cc}/gu, ' ')

/** What tells a later calendar from an earlier: an event that is written again on a later day revises what stood. */
const sequenceOf = (stampedOn: PlainDate): number => daysBetween(plainDate('0001-01-01'), stampedOn)

function readOptions(options: ICalendarOptions): ICalendarOptions {
  const read = ownSettings<ICalendarOptions>(options, 'a plain object of options', optionNames)
  readDay(read.stampedOn, 'stampedOn')
  if (!isName(read.host)) throw new InvalidInputError('host', nameInWords, read.host)
  if (read.name !== undefined && !isText(read.name))
    throw new InvalidInputError('name', 'words that say something', read.name)
  if (read.summary !== undefined && typeof read.summary !== 'function')
    throw new InvalidInputError('summary', 'a function from what is due to words', read.summary)
  return read
}

/**
 * What is due as an iCalendar (RFC 5545): one all-day event for each duty, on its last day, in the words of a language, under
 * the same name whenever it is written again.
 *
 * Two cases of one kind have to have different names, or their events have one. Where the host writes it again on a later
 * day, its events revise those of the earlier (`SEQUENCE`).
 *
 * It holds what the duty says and the host's name of the case, in the name of the event: no name of a person, unless the host
 * puts one there. Days are civil days, whatever the time zone of the process.
 *
 * This entry needs the package `ical-generator`, which a host installs beside this one.
 *
 * @param due - What is due, as `dueOn` of `privacy-rulebook/watching` yields it.
 * @param options - The language, the day of the calendar, the host, and what it and its events are called.
 * @returns The text of an `.ics` file.
 * @throws InvalidInputError for options that are none, and for what `dueOn` did not give.
 * @category Interop
 * @see RFC 5545; Adakavas clauses 23, 41, 43.1, 44, 45, 47, 52, 55 to 57, 59; Kaunas clauses 6, 7, 10, 14
 * @example
 * ```ts
 * import { adakavasProcedure, plainDate, requestLifecycle } from 'privacy-rulebook'
 * import { toICalendar } from 'privacy-rulebook/interop/icalendar'
 * import { given } from 'privacy-rulebook/testing'
 * import { en } from 'privacy-rulebook/text/en'
 * import { dueOn } from 'privacy-rulebook/watching'
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
 * const on = plainDate('2026-02-20')
 * const due = dueOn([{ id: 'P1', machine, state }], on, { within: 30 })
 * const lines = toICalendar(due, { catalogue: en, stampedOn: on, host: 'example.lt' }).split('\r\n')
 * lines.includes('DTSTART;VALUE=DATE:20260302') // => true
 * lines.find((line) => line.startsWith('UID')) // => 'UID:P1/request/examine-and-answer/adakavas%3A41@example.lt'
 * ```
 */
export function toICalendar(due: Iterable<Due>, options: ICalendarOptions): string {
  const { catalogue, stampedOn, host, name, summary } = trusting('options', 'a plain object of options', () =>
    readOptions(options),
  )
  return trusting('due', 'what dueOn gave, and a catalogue', () => {
    const calendar = ical({
      prodId: `//privacy-rulebook//due//${catalogue.language.toUpperCase()}`,
      method: ICalCalendarMethod.PUBLISH,
      ...(name === undefined ? {} : { name: onOneLine(name) }),
    })
    const stamp = startOf(stampedOn)
    for (const one of due) {
      const said = explainDuty(one.owed, catalogue)
      calendar.createEvent({
        id: uidOf(one, host),
        stamp,
        sequence: sequenceOf(stampedOn),
        start: startOf(readDay(one.due, 'due')),
        allDay: true,
        // A last day keeps nobody from other things.
        transparency: ICalEventTransparency.TRANSPARENT,
        summary: inLines(summary === undefined ? said : summary(one)),
        ...(summary === undefined ? {} : { description: inLines(said) }),
      })
    }
    return calendar.toString()
  })
}
