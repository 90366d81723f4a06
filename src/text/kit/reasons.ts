import type { References } from './references.js'
import { citing, type Said } from './said.js'
import { sentence, withoutStop } from './sentences.js'

/** The words with their clauses, and after a colon what somebody gave in their own words. */
export const withReasons = (
  opening: Said,
  reasons: readonly string[],
  language: { readonly references: References },
): string => sentence(`${citing(opening, language)}: ${reasons.map(withoutStop).join('; ')}`)
