import type * as z from 'zod'
import { en, lt } from 'zod/locales'

/** What a good value is: what a message says was expected.
 *
 * @category Schema */
export type Expectation =
  | {
      readonly kind:
        | 'day'
        | 'text'
        | 'cents'
        | 'count'
        | 'yes'
        | 'flag'
        | 'time'
        | 'phone'
        | 'month'
        | 'list'
        | 'list-with-something'
        | 'object'
        | 'facts'
    }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'fields'; readonly fields: readonly string[]; readonly unknown: readonly string[] }
  | { readonly kind: 'procedure'; readonly expected: string }

/**
 * The language of the messages: what was expected, in words, and zod's own locale for the rest.
 *
 * @category Schema
 */
export interface SchemaMessages {
  /** The whole message: where, what was expected, and the clause that asks for it. */
  readonly fault: (path: string, expected: string, clause: string | null) => string
  /** What was expected, in words. */
  readonly expected: (expectation: Expectation) => string
  /** zod's locale of the same language, to hand to `z.config` or to a single parse. */
  readonly locale: () => z.core.$ZodErrorMap
}

const listed = (words: readonly string[]): string => words.map((one) => JSON.stringify(one)).join(' | ')

/**
 * Messages in English.
 *
 * @category Schema
 * @example
 * ```ts
 * inEnglish.fault('data.on', 'a civil day', 'adakavas:41') // => 'data.on: expected a civil day (adakavas:41)'
 * ```
 */
export const inEnglish: SchemaMessages = Object.freeze({
  fault: (path, expected, clause) =>
    `${path === '' ? 'the value' : path}: expected ${expected}${clause === null ? '' : ` (${clause})`}`,
  expected: (expectation) => {
    switch (expectation.kind) {
      case 'day':
        return 'a civil day that exists, such as "2026-02-28"'
      case 'text':
        return 'words that say something'
      case 'cents':
        return 'a whole number of euro cents, not below zero'
      case 'count':
        return 'a whole number, not below zero'
      case 'yes':
        return 'true'
      case 'flag':
        return 'true or false'
      case 'time':
        return 'a time of day, such as "09:30" or "09:30:15"'
      case 'phone':
        return 'a telephone number in E.164, such as "+37037328195"'
      case 'month':
        return 'a calendar month, such as "2026-02"'
      case 'list':
        return 'a list'
      case 'list-with-something':
        return 'a list with something in it'
      case 'object':
        return 'an object'
      case 'facts':
        return 'an object from fact names to values'
      case 'words':
        return listed(expectation.words)
      case 'fields':
        return `only the fields ${listed(expectation.fields)}, not ${listed(expectation.unknown)}`
      case 'procedure':
        return expectation.expected
    }
  },
  locale: () => en().localeError,
} satisfies SchemaMessages)

/**
 * Messages in Lithuanian.
 *
 * @category Schema
 * @example
 * ```ts
 * inLithuanian.fault('data.on', 'kalendorinė diena', null) // => 'data.on: tikėtasi – kalendorinė diena'
 * ```
 */
export const inLithuanian: SchemaMessages = Object.freeze({
  fault: (path, expected, clause) =>
    `${path === '' ? 'reikšmė' : path}: tikėtasi – ${expected}${clause === null ? '' : ` (${clause})`}`,
  expected: (expectation) => {
    switch (expectation.kind) {
      case 'day':
        return 'esama kalendorinė diena, pavyzdžiui, „2026-02-28“'
      case 'text':
        return 'netuščias tekstas'
      case 'cents':
        return 'sveikasis euro centų skaičius, ne mažesnis už nulį'
      case 'count':
        return 'sveikasis skaičius, ne mažesnis už nulį'
      case 'yes':
        return 'reikšmė „true“'
      case 'flag':
        return 'reikšmė „true“ arba „false“'
      case 'time':
        return 'paros laikas, pavyzdžiui, „09:30“ arba „09:30:15“'
      case 'phone':
        return 'telefono numeris E.164 formatu, pavyzdžiui, „+37037328195“'
      case 'month':
        return 'kalendorinis mėnuo, pavyzdžiui, „2026-02“'
      case 'list':
        return 'sąrašas'
      case 'list-with-something':
        return 'netuščias sąrašas'
      case 'object':
        return 'objektas'
      case 'facts':
        return 'objektas, kuriame faktų pavadinimams priskirtos reikšmės'
      case 'words':
        return `viena iš reikšmių: ${listed(expectation.words)}`
      case 'fields':
        return `tik šie laukai: ${listed(expectation.fields)}; nežinomi laukai: ${listed(expectation.unknown)}`
      case 'procedure':
        return expectation.expected
    }
  },
  locale: () => lt().localeError,
} satisfies SchemaMessages)
