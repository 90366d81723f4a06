import type { ClauseRef } from '../documents/index.js'
import type { Right } from './right.js'
import type { ItemFacts } from './vocabulary.js'

/** A decision on a request, as far as it is looked at for what it brings with it. */
export interface DecidedOn {
  readonly right: Right
  readonly item: string | null
  readonly outcome: string
  readonly period: { readonly grounds: readonly string[] } | null
}

/** An item with what is known of it. */
export interface KnownItem {
  readonly item: string
  readonly facts: ItemFacts
}

/** What is to be done about some items. */
export interface NoteOnItems<
  Note = 'erase-objected' | 'restrict-meanwhile' | 'tell-other-controllers' | 'tell-recipients',
> {
  readonly note: Note
  readonly clauses: readonly [ClauseRef]
  readonly data: { readonly items: readonly string[] }
}

/** A note on some items; none where there is none of them. */
export const noteOnItems = <const Note>(
  note: Note,
  clause: ClauseRef,
  items: readonly string[],
): readonly NoteOnItems<Note>[] =>
  items.length === 0 ? [] : [{ note, clauses: [clause], data: { items: [...new Set(items)] } }]
