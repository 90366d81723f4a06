import type { Catalogue } from './catalogue.js'
import type { Cited } from './references.js'
import { sentence } from './sentences.js'

/** A sentence without its clauses, and the clauses: they are cited at its end.
 *
 * @category Text */
export type Said = readonly [words: string, ...clauses: Cited]

/** One sentence or more.
 *
 * @category Text */
export type Passage = readonly [Said, ...Said[]]

/** Clauses in brackets: "(Aprašo 44 punktas)". */
export const citation = (clauses: Cited, { references }: Catalogue): string => `(${references.name(clauses)})`

/** The words with their clauses at the end, as a part of a sentence. */
export const citing = ([words, ...clauses]: Said, catalogue: Catalogue): string =>
  `${words} ${citation(clauses, catalogue)}`

/** The words with their clauses at the end, as a sentence. */
export const withClauses = (said: Said, catalogue: Catalogue): string => sentence(citing(said, catalogue))
