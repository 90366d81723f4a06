// Which day it is, and when the work of a day begins: in the institution's own zone, whatever the machine's is.
import { TZDate } from '@date-fns/tz'
import { addDays, daysBetween, type PlainDate, plainDate } from 'privacy-rulebook'

export interface Clock {
  /** The civil day of an instant, in milliseconds since 1970 began in UTC. */
  dayOf(instant: number): PlainDate
  /** The instant from which a day's timers may go off. */
  morningOf(day: PlainDate): number
}

/** The hour at which a day's work begins. */
const morning = 7

export const clockOf = (zone: string): Clock => {
  const inZone = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })
  return {
    dayOf: (instant) => plainDate(inZone.format(instant)),
    morningOf: (day) => {
      const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
      return new TZDate(year, month - 1, date, morning, zone).getTime()
    },
  }
}

/** A clock for tests: from an instant on, each civil day lasts so many milliseconds. */
export const shortDays = (first: PlainDate, from: number, milliseconds: number): Clock => ({
  dayOf: (instant) => addDays(first, Math.max(0, Math.floor((instant - from) / milliseconds))),
  morningOf: (day) => from + daysBetween(first, day) * milliseconds,
})

/**
 * The clock that the environment asks for: the real one, unless `SHORT_DAYS` says how long a day lasts in a test, as
 * `<first day> <instant at which it began> <milliseconds a day>`.
 */
export function clockFrom(setting: string | undefined, zone: string): Clock {
  if (setting === undefined || setting === '') return clockOf(zone)
  const [first = '', from, milliseconds] = setting.split(' ')
  const [began, lasts] = [Number(from), Number(milliseconds)]
  if (!(Number.isSafeInteger(began) && Number.isSafeInteger(lasts) && lasts > 0))
    throw new TypeError('SHORT_DAYS: expected "<first day> <its beginning, ms> <ms a day>"')
  return shortDays(plainDate(first), began, lasts)
}
