import type { GdprArticle } from './gdpr.js'
import type { ClauseKind } from './kinds.js'

/**
 * What a document's record holds for one clause number.
 *
 * `kinds` names the dominant kind first; `gdpr` the provisions of the GDPR that the clause restates, narrows
 * or carries out; `refs` the numbers of the other clauses of its document that it names or has to be read with. What is
 * left out is none.
 *
 * @category Documents
 * @example
 * ```ts
 * import { clause } from 'privacy-rulebook'
 *
 * clause('adakavas:18.2').chapter // => 'VI'
 * clause('adakavas:18.2').gdpr // => ['17(3)(b)']
 * ```
 */
export interface ClauseEntry<Chapter extends string, Id extends string> {
  readonly chapter: Chapter
  readonly kinds: readonly [ClauseKind, ...ClauseKind[]]
  readonly gdpr?: readonly GdprArticle[]
  readonly refs?: readonly Id[]
}
