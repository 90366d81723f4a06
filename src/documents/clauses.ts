import { type AdakavasChapter, adakavasClauses } from './adakavas.js'
import { type AdakavasNumber, adakavasNumbers } from './adakavas-numbers.js'
import type { ClauseEntry } from './entry.js'
import { type GdprArticle, type GdprClause, gdprArticles } from './gdpr.js'
import type { HostClause } from './host-clause.js'
import { type KaunasChapter, kaunasClauses } from './kaunas.js'
import { type KaunasNumber, kaunasNumbers } from './kaunas-numbers.js'
import type { ClauseKind } from './kinds.js'

/**
 * A clause of the Adakavas procedure: `'adakavas:17.3'`.
 *
 * A closed union of 118 literals; the number is a string, so `1.10` is not `1.1`.
 *
 * @category Documents
 * @example
 * ```ts
 * import { type AdakavasClause, clause } from 'privacy-rulebook'
 *
 * const ref: AdakavasClause = 'adakavas:1.10'
 * clause(ref).number // => '1.10'
 * ```
 */
export type AdakavasClause = `adakavas:${keyof typeof adakavasClauses}`

/**
 * A clause of the Kaunas call-recording rules: `'kaunas:12.3'`.
 *
 * A closed union of 31 literals.
 *
 * @category Documents
 * @example
 * ```ts
 * import { type KaunasClause, clause } from 'privacy-rulebook'
 *
 * const ref: KaunasClause = 'kaunas:12.3'
 * clause(ref).refs // => ['kaunas:10', 'kaunas:11.2']
 * ```
 */
export type KaunasClause = `kaunas:${keyof typeof kaunasClauses}`

/**
 * A clause of either document, without the provisions of the GDPR.
 *
 * What {@link clause} takes and {@link clauseRefs} lists.
 *
 * @category Documents
 * @example
 * ```ts
 * import { clauseRefs, type DocumentClause } from 'privacy-rulebook'
 *
 * const first: DocumentClause | undefined = clauseRefs[0]
 * first // => 'adakavas:1'
 * ```
 */
export type DocumentClause = AdakavasClause | KaunasClause

/**
 * Everything that can be cited: a clause of either document, a provision of the GDPR, or a clause that a document of a
 * host's own hands out.
 *
 * A closed union: citing what doesn't exist doesn't compile.
 *
 * @category Documents
 * @example
 * ```ts
 * import { type ClauseRef, isClauseRef } from 'privacy-rulebook'
 *
 * const cited: readonly ClauseRef[] = ['adakavas:17.3', 'kaunas:12.3', 'gdpr:17(1)(c)']
 * cited.every(isClauseRef) // => true
 * ```
 */
export type ClauseRef = DocumentClause | GdprClause | HostClause

/**
 * What the library knows of one clause; see {@link clause}.
 *
 * `kinds` names the dominant kind first; `gdpr` the provisions that the clause restates, narrows or carries
 * out; `refs` the other clauses of the same document that it names or has to be read with; `parent` the
 * clause that a sub-clause belongs to, absent for a clause of the top level.
 *
 * @category Documents
 * @example
 * ```ts
 * import { type Clause, clause } from 'privacy-rulebook'
 *
 * const ground: Clause = clause('adakavas:17.3')
 * ground.parent // => 'adakavas:17'
 * ground.refs // => ['adakavas:26', 'adakavas:27']
 * ```
 */
export interface Clause {
  readonly ref: DocumentClause
  readonly document: 'adakavas' | 'kaunas'
  readonly number: string
  readonly chapter: AdakavasChapter | KaunasChapter
  readonly kinds: readonly [ClauseKind, ...ClauseKind[]]
  readonly gdpr: readonly GdprArticle[]
  readonly refs: readonly DocumentClause[]
  readonly parent?: DocumentClause
}

const clausesByRef: ReadonlyMap<string, Clause> = /* @__PURE__ */ indexClauses()

/**
 * All 149 clauses of the two documents in document order, Adakavas first; frozen.
 *
 * A sub-clause follows its parent, and `1.10` follows `1.9`. Provisions of the GDPR are not in it.
 *
 * @category Documents
 * @example
 * ```ts
 * import { clauseRefs } from 'privacy-rulebook'
 *
 * clauseRefs.length // => 149
 * clauseRefs.slice(9, 12) // => ['adakavas:1.9', 'adakavas:1.10', 'adakavas:2']
 * ```
 */
export const clauseRefs: readonly DocumentClause[] = /* @__PURE__ */ allRefs()

const everyRef: ReadonlySet<string> = /* @__PURE__ */ indexRefs()

/**
 * Tells whether a value is a reference to a clause of a built-in document, or to a provision, that exists.
 *
 * Takes anything and never throws; names that every object inherits (`'constructor'`, `'__proto__'`) are no
 * clauses. Of a document of one's own, its `isClause` tells.
 *
 * @category Documents
 * @example
 * ```ts
 * import { isClauseRef } from 'privacy-rulebook'
 *
 * isClauseRef('adakavas:17.3') // => true
 * isClauseRef('gdpr:17(1)(c)') // => true
 * isClauseRef('adakavas:17.9') // => false
 * isClauseRef(17.3) // => false
 * ```
 */
export function isClauseRef(value: unknown): value is DocumentClause | GdprClause {
  return typeof value === 'string' && everyRef.has(value)
}

/**
 * Looks up one clause of the two documents.
 *
 * Takes a reference to a document's clause; returns a frozen object, the same one at each call. Throws a
 * `TypeError` for anything else, a provision of the GDPR included, since a caller's types rule that out.
 *
 * @category Documents
 * @example
 * ```ts
 * import { clause } from 'privacy-rulebook'
 *
 * const extension = clause('adakavas:41')
 * extension.chapter // => 'XI'
 * extension.kinds // => ['duty', 'time-limit', 'power']
 * extension.gdpr // => ['12(3)']
 * ```
 */
export function clause(ref: DocumentClause): Clause {
  const found = clausesByRef.get(ref)
  if (found === undefined) {
    throw new TypeError(
      `Expected the reference of a clause, such as 'adakavas:17.3' or 'kaunas:12.3', but got ${inWords(ref)}`,
    )
  }
  return found
}

// Functions, so that who uses no clause does not pay for them: the arguments of a call are no pure expressions.
function indexRefs(): ReadonlySet<string> {
  return new Set([...clauseRefs, ...gdprArticles.map((article) => `gdpr:${article}`)])
}

function allRefs(): readonly DocumentClause[] {
  return Object.freeze([...adakavasNumbers.map(refInAdakavas), ...kaunasNumbers.map(refInKaunas)])
}

function refInAdakavas(number: AdakavasNumber): AdakavasClause {
  return `adakavas:${number}`
}

function refInKaunas(number: KaunasNumber): KaunasClause {
  return `kaunas:${number}`
}

function indexClauses(): ReadonlyMap<string, Clause> {
  const index = new Map<string, Clause>()
  addClauses(index, 'adakavas', adakavasNumbers, adakavasClauses, refInAdakavas)
  addClauses(index, 'kaunas', kaunasNumbers, kaunasClauses, refInKaunas)
  return index
}

function addClauses<Number extends string>(
  index: Map<string, Clause>,
  document: Clause['document'],
  numbers: readonly Number[],
  entries: Readonly<Record<Number, ClauseEntry<Clause['chapter'], Number>>>,
  refTo: (number: Number) => DocumentClause,
): void {
  for (const number of numbers) {
    const { chapter, kinds, gdpr = [], refs = [] } = entries[number]
    const ref = refTo(number)
    const parent = number.includes('.') ? index.get(`${document}:${number.split('.')[0]}`)?.ref : undefined
    const found: Clause = {
      document,
      number,
      ref,
      chapter,
      kinds,
      gdpr: Object.freeze(gdpr),
      refs: Object.freeze(refs.map(refTo)),
      ...(parent === undefined ? {} : { parent }),
    }
    index.set(ref, Object.freeze(found))
  }
}

function inWords(value: unknown): string {
  // Never the value itself: a message may end up in a log.
  if (typeof value === 'string') return 'other text'
  return value === null ? 'null' : `a value of type ${typeof value}`
}
