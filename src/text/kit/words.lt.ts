import type { PlainDate } from '../../calendar/index.js'
import { isolated } from './host-words.js'
import { dayNames, pluralForms } from './intl.js'
import { partsOfMoney } from './sentences.js'

const named = dayNames('lt')

/** A civil day: "2026 m. vasario 2 d.". */
export function date(day: PlainDate): string {
  const { year, month, number } = named(day)
  return `${year} m. ${month} ${number} d.`
}

/** A calendar month in the genitive: "2026 m. kovo mėnesio". */
export function monthGenitive(month: string): string {
  const { year, month: name } = named(`${month}-01`)
  return `${year} m. ${name} mėnesio`
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

const plural = pluralForms('lt')

/**
 * The form that a number needs. A fraction would need a fourth one ("1,5 dienos", `many` of CLDR), but days and
 * months are counted in whole numbers, so no noun here has it.
 */
export function form(count: number): keyof Forms {
  const rule = plural(count)
  return rule === 'one' || rule === 'few' ? rule : 'other'
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
export const quote = (words: string): string => `„${isolated(words)}“`

const joined =
  (last: 'ir' | 'arba') =>
  (things: readonly string[]): string =>
    things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} ${last} ${things.at(-1)}`

/** "a, b ir c". */
export const list = joined('ir')
/** "a, b arba c". */
export const oneOf = joined('arba')
