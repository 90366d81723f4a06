import { daysBetween, type Period, type PlainDate } from '../../calendar/index.js'
import { mayOutlastAMonth } from '../../procedure/index.js'
import { isolated } from './host-words.js'
import { noBreak } from './no-break.js'
import { partsOfDay, partsOfMoney } from './sentences.js'

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A civil day: "2 February 2026"; no line begins with the month. */
export function date(day: PlainDate): string {
  const { year, month, number } = partsOfDay(day, monthNames)
  return `${number}${noBreak}${month} ${year}`
}

/** The days from one to another, both among them: "24 to 28 December 2025", "27 and 28 December 2025". */
export function dateRange(first: PlainDate, last: PlainDate): string {
  const [from, until] = [partsOfDay(first, monthNames), partsOfDay(last, monthNames)]
  const to = daysBetween(first, last) === 1 ? 'and' : 'to'
  if (from.year !== until.year) return `${date(first)} ${to} ${date(last)}`
  return from.month === until.month
    ? `${from.number} ${to} ${date(last)}`
    : `${from.number}${noBreak}${from.month} ${to} ${date(last)}`
}

/** A calendar month: "March 2026". */
export function monthOf(month: string): string {
  const { year, month: name } = partsOfDay(`${month}-01`, monthNames)
  return `${name} ${year}`
}

/** The forms that an English number gives its noun. */
interface Forms {
  /** 1 alone. */
  readonly one: string
  /** Every other number. */
  readonly other: string
}

const counted =
  (forms: Forms) =>
  (count: number): string =>
    `${count} ${count === 1 ? forms.one : forms.other}`

/** "1 day, 2 days". */
export const days = counted({ one: 'day', other: 'days' })
/** "1 working day, 2 working days". */
export const workingDays = counted({ one: 'working day', other: 'working days' })
/** "1 month, 2 months". */
export const months = counted({ one: 'month', other: 'months' })

/** How long something lasts: "6 months", "112 days", "5 working days". */
export function lengthOf(period: Period): string {
  if (period.months !== undefined) return months(period.months)
  return period.days === undefined ? workingDays(period.workingDays) : days(period.days)
}

/** How long a limit is that the GDPR gives a month for: "1 month", "5 working days", "30 days (but no more than 1 month)". */
export function limitLength(period: Period): string {
  const length = lengthOf(period)
  return period.months === undefined && mayOutlastAMonth(period)
    ? `${length} (but no more than 1 month)`
    : length
}

/** "1 recording, 2 recordings". */
export const recordings = counted({ one: 'recording', other: 'recordings' })

/** Euro cents: "€12.50". */
export function money(cents: number): string {
  const [euros, rest] = partsOfMoney(cents, ',')
  return `€${euros}.${rest}`
}

/** Words in English quotation marks. */
export const quote = (words: string): string => `“${isolated(words)}”`

const joined =
  (last: 'and' | 'or') =>
  (things: readonly string[]): string =>
    things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} ${last} ${things.at(-1)}`

/** "a, b and c". */
export const list = joined('and')
/** "a, b or c". */
export const oneOf = joined('or')

/** A name, with the short one to come where it is another one. */
export const called =
  (short: string) =>
  (name: string): string =>
    name.toLowerCase() === short.toLowerCase() ? name : `${name} (${short})`
