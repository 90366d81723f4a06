import type { ClauseRef, ClauseSettings, DocumentWords } from '../../documents/index.js'
import type { Message } from './message.js'

/** Clauses to cite: at least one.
 *
 * @category Text */
export type Cited = readonly [ClauseRef, ...ClauseRef[]]

/**
 * How a language names clauses, in each form that its sentences need.
 *
 * Every form takes one clause or several, of one document or of more, and names each document once.
 *
 * @category Text
 */
export interface References {
  /** By themselves: "Aprašo 41 punktas", "clause 41 of the Procedure". */
  readonly name: Message<[clauses: Cited]>
  /** As what something belongs to: "Aprašo 41 punkto", "of clause 41 of the Procedure". */
  readonly of: Message<[clauses: Cited]>
  /** As what something follows: "pagal Aprašo 41 punktą", "under clause 41 of the Procedure". */
  readonly under: Message<[clauses: Cited]>
  /** As where something stands: "Aprašo 41 punkte", "in clause 41 of the Procedure". */
  readonly inside: Message<[clauses: Cited]>
  /** A document as where something stands: "Apraše", "in the Procedure". */
  readonly insideDocument: Message<[id: string]>
  /** The same forms, with documents of an institution's own named by their words. */
  readonly naming: (documents: readonly NamedDocument[]) => References
}

/** A document as it is named in sentences.
 *
 * @category Text */
export interface NamedDocument {
  /** What references to its clauses begin with. */
  readonly id: string
  /** What is known of each clause: its heading, where it has one. */
  readonly clauses: Readonly<Record<string, ClauseSettings>>
  /** The words by which it is named. */
  readonly words: DocumentWords
}

/** The clauses, each once, with one that stands for all where there are none. */
export function cited(clauses: readonly ClauseRef[], otherwise: ClauseRef): Cited {
  const [first = otherwise, ...others] = new Set(clauses)
  return [first, ...others]
}

/** The clauses of one document among those cited. */
export interface CitedOf {
  /** The document, by what references to its clauses begin with. */
  readonly document: string
  /** Their numbers, without the document. */
  readonly numbers: readonly [string, ...string[]]
}

/** "9" before "10", "17.3" before "17.10", "12(3)" before "12(4)". */
const byNumber = (one: string, other: string): number => {
  const [ones, others] = [one, other].map((number) => number.split(/[^\da-z]+/u))
  for (const [index, part] of (ones ?? []).entries()) {
    const against = others?.[index]
    if (against === undefined) return 1
    if (part !== against) return Number(part) - Number(against) || (part < against ? -1 : 1)
  }
  return ones?.length === others?.length ? 0 : -1
}

const builtIn: readonly string[] = ['adakavas', 'kaunas', 'gdpr']

/** The clauses document by document, those of an institution's own first, in order, each clause once. */
export function byDocument(clauses: Cited): readonly CitedOf[] {
  const documentOf = (clause: string): string => clause.slice(0, clause.indexOf(':'))
  const own = clauses.map(documentOf).filter((document) => !builtIn.includes(document))
  return [...new Set([...own, ...builtIn])].flatMap((document): readonly CitedOf[] => {
    const [first, ...others] = [...new Set(clauses)]
      .filter((clause) => clause.startsWith(`${document}:`))
      .map((clause) => clause.slice(document.length + 1))
      .sort(byNumber)
    return first === undefined ? [] : [{ document, numbers: [first, ...others] }]
  })
}

/** What is cited of a document of an institution's own: headings of clauses that have one, and the numbers of the others. */
export function headed(
  numbers: readonly string[],
  document: NamedDocument | undefined,
  language: 'lt' | 'en',
): { readonly headings: readonly string[]; readonly others: readonly string[] } {
  const heading = (number: string): string | undefined => document?.clauses[number]?.heading?.[language]
  return {
    headings: numbers.map(heading).filter((one) => one !== undefined),
    others: numbers.filter((number) => heading(number) === undefined),
  }
}

/** The number that follows another one: "17.2" for "17.1"; that follows no article's letter or paragraph. */
const next = (number: string): string => number.replace(/\d+$/u, (last) => String(Number(last) + 1))

/** Numbers in order, where three or more follow one another as a range: "11.1–11.7". */
export function inRanges(numbers: readonly string[]): readonly string[] {
  const runs: string[][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run !== undefined && next(run.at(-1) ?? '') === number) run.push(number)
    else runs.push([number])
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run))
}

/** A provision of the GDPR in its parts. */
export interface Provision {
  readonly article: string
  readonly paragraph: string | undefined
  readonly point: string | undefined
}

/** A provision in its parts: article, paragraph, point; of Article 4 the number is a point. */
export function provision(number: string): Provision {
  const [article = number, second, third] = number.split(/[()]+/u).filter((part) => part !== '')
  return article === '4'
    ? { article, paragraph: undefined, point: second }
    : { article, paragraph: second, point: third }
}
