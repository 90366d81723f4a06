import { dayOf, millisecondsPerDay } from './day-number.js'
import { InvalidInputError, kindOf, Pictured } from './input-error.js'
import { outOfRange } from './out-of-range.js'
import { dateOf, isPlainDate, type PlainDate } from './plain-date.js'

const instantShape =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/

/** Formatters are slow to make, and a host works in one zone or a few. */
const mostZonesRemembered = 16
const formatters = new Map<string, Intl.DateTimeFormat>()

/**
 * Tells which civil day an instant falls on in a time zone.
 *
 * An instant goes in, as an ISO string with `Z` or an offset or as whole epoch milliseconds, with the name of
 * an IANA zone; the day that the calendar on the wall there shows comes out. The zone of the process never
 * matters. A `TypeError` refuses anything else that is passed as an instant (a string without an offset, an
 * instant that does not exist, a `Date`, which too easily carries the process's zone with it) or as a zone; a
 * `RangeError` refuses a zone that is not known and a day outside the years 1 to 9999.
 *
 * @category Calendar
 * @see Regulation (EEC, Euratom) No 1182/71, art. 3(2); Civil Code of Lithuania, art. 1.118
 * @example
 * ```ts
 * import { civilDay } from 'privacy-rulebook/calendar'
 *
 * civilDay('2026-01-30T22:00:00Z', 'Europe/Vilnius') // => '2026-01-31'
 * civilDay('2026-01-30T23:59:59+02:00', 'Europe/Vilnius') // => '2026-01-30'
 * civilDay(0, 'America/Santiago') // => '1969-12-31'
 * ```
 */
export function civilDay(instant: string | number, zone: string): PlainDate {
  const milliseconds = typeof instant === 'string' ? parseInstant(instant) : requireMilliseconds(instant)
  const inUtc = Math.floor(milliseconds / millisecondsPerDay)
  const date = dateOf(dayOf(inUtc))
  const shown = Number(formatterFor(zone).format(milliseconds))
  // No zone is a whole day away from UTC: its day is that of UTC, the next one or the one before.
  const ahead = shown === date + 1 || (shown === 1 && date > 2) ? 1 : -1
  return dayOf(shown === date ? inUtc : inUtc + ahead)
}

function parseInstant(text: string): number {
  const [, day, hours, minutes, seconds = '0', fraction = '', sign, offsetHours = '0', offsetMinutes = '0'] =
    instantShape.exec(text) ?? []
  if (!isPlainDate(day)) throw notAnInstant(text)
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1)
  const wholeSeconds = (Number(hours) * 60 + Number(minutes) - offset) * 60 + Number(seconds)
  // What is finer than a millisecond is cut, never rounded: rounding could carry an instant past midnight.
  return Date.parse(day) + wholeSeconds * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'))
}

function requireMilliseconds(instant: unknown): number {
  if (typeof instant !== 'number' || !Number.isSafeInteger(instant)) throw notAnInstant(instant)
  return instant
}

function notAnInstant(value: unknown): TypeError {
  const kind = kindOf(value)
  return new InvalidInputError(
    'instant',
    "an instant that exists, as an ISO string with an offset ('2026-01-30T22:00:00Z') or as whole epoch milliseconds",
    new Pictured(kind === 'a Date object' ? `${kind}: pass date.getTime() or date.toISOString()` : kind),
  )
}

function formatterFor(zone: string): Intl.DateTimeFormat {
  const remembered = formatters.get(zone)
  if (remembered !== undefined) return remembered
  const formatter = makeFormatter(zone)
  if (formatters.size >= mostZonesRemembered) formatters.clear()
  formatters.set(zone, formatter)
  return formatter
}

function makeFormatter(zone: unknown): Intl.DateTimeFormat {
  const name = "the name of an IANA time zone ('Europe/Vilnius')"
  const unknown = () => outOfRange(`zone: expected ${name}, got ${kindOf(zone)}`)
  // Left out, the zone would silently be that of the process.
  if (typeof zone !== 'string') throw new InvalidInputError('zone', name, zone)
  // An offset is not a zone: it knows no change of clocks, and only some runtimes take it for one.
  if (!/^[A-Za-z]/.test(zone)) throw unknown()
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      day: 'numeric',
    })
  } catch {
    throw unknown()
  }
}
