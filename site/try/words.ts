import { en } from './words.en.js'
import { lt } from './words.lt.js'

/** What only the page says: its headings and fields. All that is said of law, days and cases, the library says. */
export type Words = { readonly [Part in keyof typeof lt]: Said<(typeof lt)[Part]> }

type Said<Part> = Part extends string
  ? string
  : Part extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Name in keyof Part]: Said<Part[Name]> }

/** The words of the page by language. */
export const words: Readonly<Record<'lt' | 'en', Words>> = { lt, en }
