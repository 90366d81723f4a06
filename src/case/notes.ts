import type { Deadline, PlainDate } from '../calendar/index.js'
import type { Note } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { DifferenceNamed, GdprDifferenceId } from '../procedure/index.js'
import type { Reply } from './reply.js'

/** What a person should know of an act on any kind of case.
 *
 * @category Case */
export type CaseNoteCode =
  | 'late-answer'
  | 'late-refusal'
  | 'late-implementation'
  | 'channel-not-named'
  | 'content-defects'
  | 'term-beyond-limit'
  | 'no-contact'
  | 'gdpr-difference'

/** A note on an act. */
export type CaseNote = Note<CaseNoteCode, ClauseRef>

/** A place where the document says something else than the GDPR: another provision than the register has doesn't compile. */
export function differenceNote<Id extends GdprDifferenceId>(
  difference: Id,
  clause: ClauseRef,
  provision: DifferenceNamed<Id>['gdpr'][number],
): Note<'gdpr-difference', ClauseRef> {
  return { note: 'gdpr-difference', clauses: [clause, provision], data: { difference } }
}

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
