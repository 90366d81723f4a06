import { InvalidInputError } from '../../core/index.js'
import { isolated } from './host-words.js'

/**
 * Makes a sentence: a capital first letter, and a full stop unless it ends with a mark of its own.
 *
 * @param name - What a host calls somebody: at the start of the sentence it stays as it is.
 */
export function sentence(words: string, name = ''): string {
  const trimmed = words.trim()
  const begun = name !== '' && trimmed.startsWith(name) ? trimmed : capitalised(trimmed)
  return `${begun}${/[.?!…]$/u.test(trimmed) ? '' : '.'}`
}

/** Words with a capital first letter. */
export const capitalised = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

/** Joins sentences into a paragraph. */
export const paragraph = (sentences: readonly string[]): string => sentences.join(' ')

/** Joins paragraphs into a text; a paragraph without a sentence is left out. */
export const paragraphs = (blocks: readonly (readonly string[])[]): string =>
  blocks
    .filter((block) => block.length > 0)
    .map(paragraph)
    .join('\n')

/** Looks up a word that a record may or may not know. */
export function lookUp<Value>(record: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(record, word) ? record[word] : undefined
}

/** A sentence as the end of another one: a small first letter. */
export const uncapitalised = (words: string): string => `${words.charAt(0).toLowerCase()}${words.slice(1)}`

/** Words of a host inside a sentence: without the full stop at their end. */
export const withoutStop = (words: string): string => isolated(words.trim().replace(/\.$/u, ''))

/** A civil day in its parts, the month as its name. */
interface DayNamed {
  readonly year: number
  readonly month: string
  readonly number: number
}

/**
 * Year, month by its name and day of a civil day; anything else is a mistake, which must not end up in a letter.
 *
 * @param months - The names of the twelve months, in the form that a date gives them.
 */
export function partsOfDay(day: string, months: readonly string[]): DayNamed {
  const [, year, month, number] = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u.exec(day) ?? []
  const name = months[Number(month) - 1]
  if (name === undefined) throw new InvalidInputError('', "a civil day such as '2026-02-02'", day)
  return { year: Number(year), month: name, number: Number(number) }
}

/** Whole euros in groups of three digits, and the cents as two digits. */
export function partsOfMoney(cents: number, between: string): readonly [euros: string, cents: string] {
  if (!Number.isSafeInteger(cents) || cents < 0) throw new InvalidInputError('', 'whole euro cents', cents)
  const euros = String(Math.floor(cents / 100)).replace(/\B(?=(?:\d{3})+$)/gu, between)
  return [euros, String(cents % 100).padStart(2, '0')]
}

/** What is said, and what it comes from: "listening is not allowed: its term is over; it is restricted". */
export const becauseOf = (words: string, statements: readonly string[]): string =>
  `${words}: ${statements.join('; ')}`
