import type { ClauseRef } from '../documents/index.js'
import type { ItemFacts } from './vocabulary.js'

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
    decisions: readonly {
      readonly right: string
      readonly item: string | null
      readonly outcome: string
      readonly period: { readonly grounds: readonly string[] } | null
    }[],
    facts: readonly { readonly item: string; readonly facts: ItemFacts }[],
  ): readonly string[]
}
