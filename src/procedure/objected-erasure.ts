import type { ClauseRef } from '../documents/index.js'
import type { ItemFacts } from './vocabulary.js'

/** A decision, as far as what follows from a granted objection turns on it. */
interface Decided {
  readonly right: string
  readonly item: string | null
  readonly outcome: string
  readonly period: { readonly grounds: readonly string[] } | null
}

/**
 * What a granted objection asks for besides: that its data are erased, whether or not anybody claims that.
 *
 * @category Procedure
 * @see GDPR 17(1)(c)
 */
export interface ObjectedErasure {
  /** The clause that asks for it. */
  readonly clause: ClauseRef
  /** The items that are to be erased: what nothing keeps that the decisions or the facts name. */
  items(
    decisions: readonly Decided[],
    facts: readonly { readonly item: string; readonly facts: ItemFacts }[],
  ): readonly string[]
}
