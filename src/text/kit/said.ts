import type { Cited, References } from './references.js'
import { paragraph, sentence } from './sentences.js'

/** A sentence without its clauses, and the clauses: they are cited at its end.
 *
 * @category Text */
export type Said = readonly [words: string, ...clauses: Cited]

/** One sentence or more.
 *
 * @category Text */
export type Passage = readonly [Said, ...Said[]]

/** A language, as far as it names clauses. */
interface Citing {
  readonly references: References
}

/** Clauses in brackets: "(Aprašo 44 punktas)". */
export const citation = (clauses: Cited, { references }: Citing): string => `(${references.name(clauses)})`

/** The words with their clauses at the end, as a part of a sentence. */
export const citing = ([words, ...clauses]: Said, language: Citing): string =>
  `${words} ${citation(clauses, language)}`

/** The words with their clauses at the end, as a sentence; it may begin with the name of somebody. */
export const withClauses = (said: Said, language: Citing, name = ''): string =>
  sentence(citing(said, language), name)

/** Sentences by the same clauses; all but the first may have clauses of their own. */
export const passage = (
  [first, ...others]: readonly [string, ...string[]],
  clauses: Cited,
  otherClauses: Cited = clauses,
): Passage => [[first, ...clauses], ...others.map((words) => [words, ...otherClauses] as const)]

const sameClauses = ([, ...one]: Said, [, ...other]: Said): boolean =>
  one.length === other.length && one.every((clause) => other.includes(clause))

/** Sentences as a paragraph, with their clauses; those that follow one another and have the same cite them once, at the end. */
export const asParagraph = (said: readonly Said[], language: Citing): string =>
  paragraph(
    said.map((words, index) => {
      const next = said[index + 1]
      return next !== undefined && sameClauses(words, next)
        ? sentence(words[0])
        : withClauses(words, language)
    }),
  )
