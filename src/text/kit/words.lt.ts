import type { Period, PlainDate } from '../../calendar/index.js'
import { mayOutlastAMonth } from '../../procedure/index.js'
import { isolated } from './host-words.js'
import { noBreak } from './no-break.js'
import { partsOfDay, partsOfMoney } from './sentences.js'

/** The months in the genitive, as dates have them. */
const monthNames = [
  'sausio',
  'vasario',
  'kovo',
  'balandžio',
  'gegužės',
  'birželio',
  'liepos',
  'rugpjūčio',
  'rugsėjo',
  'spalio',
  'lapkričio',
  'gruodžio',
] as const

/** A civil day: "2026 m. vasario 2 d."; no line begins with "m." or "d.". */
export function date(day: PlainDate): string {
  const { year, month, number } = partsOfDay(day, monthNames)
  return `${year}${noBreak}m. ${month} ${number}${noBreak}d.`
}

/** The days from one to another, both among them: "2025 m. gruodžio 24–28 d.", in one month or two. */
export function dateRange(first: PlainDate, last: PlainDate): string {
  const [from, to] = [partsOfDay(first, monthNames), partsOfDay(last, monthNames)]
  if (from.year !== to.year) return `${date(first)} – ${date(last)}`
  const days =
    from.month === to.month
      ? `${from.month} ${from.number}–${to.number}`
      : `${from.month} ${from.number}${noBreak}d. – ${to.month} ${to.number}`
  return `${from.year}${noBreak}m. ${days}${noBreak}d.`
}

/** A calendar month in the genitive: "2026 m. kovo mėnesio". */
export function monthGenitive(month: string): string {
  const { year, month: name } = partsOfDay(`${month}-01`, monthNames)
  return `${year}${noBreak}m. ${name} mėnesio`
}

/** The forms that a Lithuanian number gives its noun. */
interface Forms {
  /** 1, 21, 31 … */
  readonly one: string
  /** 2 to 9, 22 to 29 … */
  readonly few: string
  /** 0, 10 to 20, 30 … */
  readonly other: string
}

/**
 * The form that a number needs. A fraction would need a fourth one ("1,5 dienos"), but days and months are counted
 * in whole numbers, so no noun here has it.
 */
export function form(count: number): keyof Forms {
  const [tens, ones] = [Math.floor(count / 10) % 10, count % 10]
  if (tens === 1 || ones === 0) return 'other'
  return ones === 1 ? 'one' : 'few'
}

const counted =
  (forms: Forms) =>
  (count: number): string =>
    `${count} ${forms[form(count)]}`

/** Days in the nominative: "1 diena, 2 dienos, 10 dienų". */
export const days = counted({ one: 'diena', few: 'dienos', other: 'dienų' })
/** Days in the accusative: "1 dieną, 2 dienas, 10 dienų". */
export const daysAccusative = counted({ one: 'dieną', few: 'dienas', other: 'dienų' })
/** Working days in the accusative: "1 darbo dieną, 2 darbo dienas, 10 darbo dienų". */
export const workingDaysAccusative = counted({
  one: 'darbo dieną',
  few: 'darbo dienas',
  other: 'darbo dienų',
})
/** Months in the nominative: "1 mėnuo, 2 mėnesiai, 10 mėnesių". */
export const monthsOf = counted({ one: 'mėnuo', few: 'mėnesiai', other: 'mėnesių' })
/** Months in the accusative: "1 mėnesį, 2 mėnesius, 10 mėnesių". */
export const monthsAccusative = counted({ one: 'mėnesį', few: 'mėnesius', other: 'mėnesių' })

/** How long something lasts, in the accusative: "6 mėnesius", "112 dienų", "5 darbo dienas". */
export function lengthAccusative({ months, days, workingDays }: Period): string {
  if (months !== undefined) return monthsAccusative(months)
  return days === undefined ? workingDaysAccusative(workingDays) : daysAccusative(days)
}

/**
 * How long a limit is that the GDPR gives a month for, in the accusative: "1 mėnesį", "5 darbo dienas", "30 dienų (ne ilgiau
 * kaip 1 mėnesį)".
 */
export function limitAccusative(period: Period): string {
  const length = lengthAccusative(period)
  return period.months === undefined && mayOutlastAMonth(period)
    ? `${length} (ne ilgiau kaip 1 mėnesį)`
    : length
}

/** Recordings in the accusative: "1 įrašą, 2 įrašus, 10 įrašų". */
export const recordings = counted({ one: 'įrašą', few: 'įrašus', other: 'įrašų' })

/** Recordings that were drawn, with the verb that their number needs: "atrinktas 1 įrašas, atrinkti 2 įrašai". */
export function recordingsDrawn(count: number): string {
  const { verb, noun } = {
    one: { verb: 'atrinktas', noun: 'įrašas' },
    few: { verb: 'atrinkti', noun: 'įrašai' },
    other: { verb: 'atrinkta', noun: 'įrašų' },
  }[form(count)]
  return `${verb} ${count} ${noun}`
}

/** Euro cents: "12,50 Eur"; thousands apart by a space that doesn't break. */
export function money(cents: number): string {
  const [euros, rest] = partsOfMoney(cents, noBreak)
  return `${euros},${rest}${noBreak}Eur`
}

/** Words in Lithuanian quotation marks. */
export const quote = (words: string): string => `„${isolated(words)}“`

const joined =
  (last: 'ir' | 'arba') =>
  (things: readonly string[]): string =>
    things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} ${last} ${things.at(-1)}`

/** "a, b ir c". */
export const list = joined('ir')
/** "a, b arba c". */
export const oneOf = joined('arba')

/** A name, with the short one to come where it is another one. */
export const called =
  (short: string) =>
  (name: string): string =>
    name === short ? name : `${name} (toliau – ${short})`
