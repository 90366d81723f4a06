import type { PlainDate } from '../../calendar/index.js'
import { partsOfDay, partsOfMoney } from '../sentences.js'

/** Months in the genitive, as a date needs them. */
const months = [
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

/** A civil day: "2026 m. vasario 2 d.". */
export function date(day: PlainDate): string {
  const [year, month, number] = partsOfDay(day)
  return `${year} m. ${months[month - 1]} ${number} d.`
}

/** A calendar month in the genitive: "2026 m. kovo mėnesio". */
export function monthGenitive(month: string): string {
  const [year, number] = partsOfDay(`${month}-01`)
  return `${year} m. ${months[number - 1]} mėnesio`
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

/** The form that a number needs, as the rules of CLDR for Lithuanian have it for whole numbers. */
export function form(count: number): keyof Forms {
  const last = count % 10
  const teen = count % 100 > 10 && count % 100 < 20
  if (last === 0 || teen) return 'other'
  return last === 1 ? 'one' : 'few'
}

const counted =
  (forms: Forms) =>
  (count: number): string =>
    `${count} ${forms[form(count)]}`

/** Days in the nominative: "1 diena, 2 dienos, 10 dienų". */
export const days = counted({ one: 'diena', few: 'dienos', other: 'dienų' })
/** Days in the accusative: "1 dieną, 2 dienas, 10 dienų". */
export const daysAccusative = counted({ one: 'dieną', few: 'dienas', other: 'dienų' })
/** Months in the nominative: "1 mėnuo, 2 mėnesiai, 10 mėnesių". */
export const monthsOf = counted({ one: 'mėnuo', few: 'mėnesiai', other: 'mėnesių' })
/** Months in the accusative: "1 mėnesį, 2 mėnesius, 10 mėnesių". */
export const monthsAccusative = counted({ one: 'mėnesį', few: 'mėnesius', other: 'mėnesių' })

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
  const [euros, rest] = partsOfMoney(cents, '\u00a0')
  return `${euros},${rest} Eur`
}

/** Words in Lithuanian quotation marks. */
export const quote = (words: string): string => `„${words}“`

const joined =
  (last: 'ir' | 'arba') =>
  (things: readonly string[]): string =>
    things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} ${last} ${things.at(-1)}`

/** "a, b ir c". */
export const list = joined('ir')
/** "a, b arba c". */
export const oneOf = joined('arba')
