import type { PlainDate } from '../calendar/index.js'
import { deepFreeze } from '../core/freeze.js'
import { InvalidInputError } from '../core/input-error.js'
import type { GdprArticle } from './gdpr.js'
import type { HostClause } from './host-clause.js'
import type { ClauseKind } from './kinds.js'
import type { DocumentWords } from './words.js'

/**
 * What is known of one clause of a document; everything may be left out.
 *
 * @category Documents
 */
export interface ClauseSettings {
  /** What it does, the dominant kind first. */
  readonly kinds?: readonly ClauseKind[]
  /** The provisions of the GDPR that it restates, narrows or carries out. */
  readonly gdpr?: readonly GdprArticle[]
  /** Its heading, in each language, where it has no number to cite it by. */
  readonly heading?: { readonly lt?: string; readonly en?: string }
  /** What it says, in one's own words. */
  readonly summary?: { readonly lt?: string; readonly en?: string }
}

/** The reference of a clause: a literal of this library's own documents, and what only the document itself hands out of
 * any other.
 *
 * @category Documents */
export type ClauseOf<Id extends string, Number extends string> = Id extends 'adakavas' | 'kaunas' | 'gdpr'
  ? `${Id}:${Number}`
  : HostClause

/**
 * A document as data, whatever its clauses are.
 *
 * @category Documents
 */
export interface AnyDocument {
  /** Names it at the start of every reference to its clauses. */
  readonly id: string
  /** Changes whenever the document does. */
  readonly version: string
  /** The civil day from which this version holds; `null` where it is not known. */
  readonly date: PlainDate | null
  /** Where it can be read; `null` where that was not said. */
  readonly address: string | null
  /** What is known of each clause. */
  readonly clauses: Readonly<Record<string, ClauseSettings>>
  /** The words by which it and its institution are named. */
  readonly words: DocumentWords
  /** Whether a value is the reference of one of its clauses. */
  isClause(value: unknown): boolean
}

/**
 * A document as data: what its clauses are, what they say, and the words by which it is cited.
 *
 * @category Documents
 */
export interface InstitutionDocument<Id extends string = string, Number extends string = string>
  extends AnyDocument {
  readonly id: Id
  /** What is known of each clause. */
  readonly clauses: { readonly [N in Number]: ClauseSettings }
  /**
   * The reference of one of its clauses: what rules, limits and sentences cite.
   *
   * @throws InvalidInputError for a clause that it does not have.
   */
  clause<N extends Number>(number: N): ClauseOf<Id, N>
  /** Whether a value is the reference of one of its clauses. */
  isClause(value: unknown): value is ClauseOf<Id, Number>
}

/** The documents that were made here: what only looks like one is none. */
const made = /* @__PURE__ */ new WeakSet<object>()

/** Whether a value is a document that this library made. */
export const isDocument = (value: unknown): value is AnyDocument =>
  typeof value === 'object' && value !== null && made.has(value)

/** A document of what was checked, or was written here. */
export function documentFrom<const Id extends string, const Number extends string>(
  known: Omit<InstitutionDocument<Id, Number>, 'clause' | 'isClause'>,
): InstitutionDocument<Id, Number> {
  const { id, clauses } = known
  const isClause = (value: unknown): value is ClauseOf<Id, Number> =>
    typeof value === 'string' &&
    value.startsWith(`${id}:`) &&
    Object.hasOwn(clauses, value.slice(id.length + 1))
  const document = Object.freeze({
    ...deepFreeze(known),
    clause: <N extends Number>(number: N): ClauseOf<Id, N> => {
      const ref = `${id}:${number}`
      // Of the clauses of the document, it is the one with that number.
      if (isClause(ref)) return ref as ClauseOf<Id, N>
      throw new InvalidInputError('clause', `a clause of the document ${id}`, number)
    },
    isClause,
  })
  made.add(document)
  return document
}
