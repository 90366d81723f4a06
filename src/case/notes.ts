import type { Deadline, PlainDate } from '../calendar/index.js'
import type { Note } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { DifferenceNamed, GdprDifferenceId } from '../procedure/index.js'
import type { Reply } from './reply.js'

type Late = { readonly on: PlainDate; readonly due: PlainDate }

/** The note of a difference from the GDPR.
 *
 * @category Case */
export interface DifferenceNotes {
  readonly 'gdpr-difference': { readonly difference: GdprDifferenceId }
}

/** From each note on an act on any kind of case to the days and facts behind it.
 *
 * @category Case */
export interface CaseNotes extends DifferenceNotes {
  readonly 'late-answer': Late
  readonly 'late-refusal': Late
  readonly 'late-implementation': Late
  readonly 'channel-not-named': { readonly channel: Channel }
  readonly 'content-defects': {
    readonly defects: readonly {
      readonly code: DefectCode | ComplaintDefect
      readonly clause: ClauseRef
      readonly item: string | null
    }[]
  }
  readonly 'term-beyond-limit': { readonly term: PlainDate; readonly limit: PlainDate }
  readonly 'no-contact': { readonly to: Reply['to'] }
}

/** What a person should know of an act on any kind of case.
 *
 * @category Case */
export type CaseNoteCode = keyof CaseNotes

/** A note on an act. */
export type CaseNote = Note<CaseNotes, ClauseRef>

/** A place where the document says something else than the GDPR: another provision than the register has doesn't compile. */
export const differenceNote = <Id extends GdprDifferenceId>(
  difference: Id,
  clause: ClauseRef,
  provision: DifferenceNamed<Id>['gdpr'][number],
): Note<DifferenceNotes, ClauseRef> => ({
  note: 'gdpr-difference',
  clauses: [clause, provision],
  data: { difference },
})

/** A breach that a late act puts on record; nothing where it is in time. */
export function lateness(
  note: 'late-answer' | 'late-refusal' | 'late-implementation',
  limit: Deadline<ClauseRef>,
  on: PlainDate,
): readonly CaseNote[] {
  return on > limit.due ? [{ note, clauses: [limit.clause], data: { on, due: limit.due } }] : []
}

/** That no contact of the addressee is held, so that what is sent is kept for collection. */
export function contactMissing({ because, to }: Reply): readonly CaseNote[] {
  return because === 'no-contact' ? [{ note: 'no-contact', clauses: ['adakavas:42'], data: { to } }] : []
}
