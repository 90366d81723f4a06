import type { ClauseRef } from '../../documents/index.js'
import type { OptionalRole } from '../../procedure/index.js'
import type { Catalogue } from './catalogue.js'
import { withReasons } from './reasons.js'
import { type Passage, type Said, withClauses } from './said.js'
import { sentence } from './sentences.js'

/** Sentences that stand together, with the clauses that they cite. */
export interface Paragraph {
  readonly clauses: readonly ClauseRef[]
  readonly sentences: readonly [string, ...string[]]
  /** Of what the GDPR asks for and the document does not. */
  readonly source?: 'gdpr'
}

/** A paragraph of sentences, each with its clauses. */
export const paragraphOf = (catalogue: Catalogue, ...[first, ...others]: Passage): Paragraph => ({
  clauses: [first, ...others].flatMap(([, ...clauses]) => clauses),
  sentences: [withClauses(first, catalogue), ...others.map((said) => withClauses(said, catalogue))],
})

/** A paragraph of one sentence, by the clauses that rule it: without a citation where there is none. */
export const ruledBy = (
  catalogue: Catalogue,
  words: string,
  [first, ...others]: readonly ClauseRef[],
): Paragraph =>
  first === undefined
    ? { clauses: [], sentences: [sentence(words)] }
    : paragraphOf(catalogue, [words, first, ...others])

/** The clauses of those of some roles that the document has: what only stands in for a role rules nothing. */
export const stated = (
  { lacks, roles }: Catalogue,
  ...names: readonly OptionalRole[]
): readonly ClauseRef[] => names.filter((name) => !lacks.includes(name)).map((name) => roles[name].clause)

/** A sentence that opens what somebody gave in their own words. */
export function reasonsParagraph(catalogue: Catalogue, opening: Said, reasons: readonly string[]): Paragraph {
  const [, ...clauses] = opening
  return { clauses, sentences: [withReasons(opening, reasons, catalogue)] }
}

/** Two paragraphs as one. */
export const joined = (first: Paragraph, second: Paragraph): Paragraph => ({
  clauses: [...first.clauses, ...second.clauses],
  sentences: [...first.sentences, ...second.sentences],
})
