import type * as z from 'zod'
import { en, lt } from 'zod/locales'
import { patterns } from '../core/patterns.js'
import { expectedInEnglish as expectedByReaders, formatInWords } from '../core/read.js'
import { mapValues } from '../core/records.js'

/** What a good value is: what a message says was expected.
 *
 * @category Schema */
export type Expectation =
  | {
      readonly kind:
        | 'day'
        | 'text'
        | 'name'
        | 'other-name'
        | 'cents'
        | 'count'
        | 'seed'
        | 'yes'
        | 'flag'
        | 'time'
        | 'phone'
        | 'month'
        | 'list'
        | 'list-with-something'
        | 'list-each-once'
        | 'json'
        | 'object'
        | 'fact'
        | 'facts'
    }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'fields'; readonly fields: readonly string[] }
  | { readonly kind: 'format'; readonly today: number }
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

/** What a good value is, in English, by its kind. */
const expectedInEnglish = {
  ...expectedByReaders,
  ...mapValues(patterns, ({ expected }: { readonly expected: string }) => expected),
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
      case 'words':
        return listed(expectation.words)
      case 'fields':
        return `only the fields ${listed(expectation.fields)}`
      case 'format':
        return formatInWords(expectation.today)
      case 'procedure':
        return expectation.expected
      default:
        return expectedInEnglish[expectation.kind]
    }
  },
  locale: () => en().localeError,
} satisfies SchemaMessages)

/** What a good value is, in Lithuanian, by its kind. */
const expectedInLithuanian: Readonly<Record<keyof typeof expectedInEnglish, string>> = {
  day: 'esama kalendorinė diena, pavyzdžiui, „2026-02-28“',
  text: 'netuščias tekstas',
  name: 'vienodai užrašytas pavadinimas: NFC forma, be nematomų ženklų, tarpai – tik viduje',
  'other-name': 'vienodai užrašytas pavadinimas (NFC forma, be nematomų ženklų), kuris nėra telefono numeris',
  cents: 'sveikasis euro centų skaičius, ne mažesnis už nulį',
  count: 'sveikasis skaičius, ne mažesnis už nulį',
  seed: 'sveikasis skaičius nuo 0 iki 4294967295',
  yes: 'reikšmė „true“',
  flag: 'reikšmė „true“ arba „false“',
  time: 'paros laikas, pavyzdžiui, „09:30“ arba „09:30:15“',
  phone: 'telefono numeris E.164 formatu, pavyzdžiui, „+37037328195“',
  month: 'kalendorinis mėnuo, pavyzdžiui, „2026-02“',
  list: 'sąrašas',
  'list-with-something': 'netuščias sąrašas',
  'list-each-once': 'sąrašas, kuriame niekas nesikartoja',
  json: 'paprasta JSON reikšmė',
  object: 'paprastas objektas',
  fact: 'reikšmė „true“ arba „false“, vienodai užrašytas žodis arba „null“, jei nežinoma',
  facts: 'paprastas objektas, kuriame faktų pavadinimams priskirtos reikšmės',
}

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
      case 'words':
        return `viena iš reikšmių: ${listed(expectation.words)}`
      case 'fields':
        return `tik šie laukai: ${listed(expectation.fields)}`
      case 'format':
        return `${expectation.today} – dabartinis formatas; anksčiau išsaugotą įvykį į jį perkelia „upcast“`
      case 'procedure':
        return expectation.expected
      default:
        return expectedInLithuanian[expectation.kind]
    }
  },
  locale: () => lt().localeError,
} satisfies SchemaMessages)
