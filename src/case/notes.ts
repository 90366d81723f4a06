import type { Deadline, PlainDate } from '../calendar/index.js'
import { breach, type DataByCode, type Note, remark } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { Channel, DifferenceNamed, GdprDifferenceId, Procedure, Right } from '../procedure/index.js'
import type { CaseRecord } from './record.js'
import type { Reply, ReplyWay } from './reply.js'
import type { CaseRoles } from './roles.js'

type Late = { readonly on: PlainDate; readonly due: PlainDate }

/** The note of a difference from the GDPR, as declared. */
export const differenceNotes = {
  'gdpr-difference': remark<{ readonly difference: GdprDifferenceId }>(),
}

/** The note of a difference from the GDPR.
 *
 * @category Case */
export interface DifferenceNotes extends DataByCode<typeof differenceNotes> {}

/** The notes on an act on any kind of case, as declared: breaches first. */
export const caseNotes = {
  'late-inquiry': breach<Late>(),
  'late-answer': breach<Late>(),
  'late-refusal': breach<Late>(),
  'late-implementation': breach<Late>(),
  'channel-not-named': remark<{ readonly channel: Channel }>(),
  'term-beyond-limit': remark<{ readonly term: PlainDate; readonly limit: PlainDate }>(),
  'no-contact': remark<{ readonly to: Reply['to'] }>(),
  'reply-way-without-address': remark<{
    readonly to: Reply['to']
    readonly named: ReplyWay
    readonly taken: ReplyWay
  }>(),
  /** The GDPR would grant what the document does not. */
  'poorer-than-gdpr': remark<{ readonly right: Right; readonly item: string | null }>(),
  /** The GDPR grants what the document does not. */
  'gdpr-prevails': remark<{ readonly right: Right; readonly item: string | null }>(),
  /** The GDPR withholds what the document grants, so that others are not harmed. */
  'more-than-gdpr': remark<{ readonly right: Right; readonly item: string | null }>(),
  /** The GDPR has restricted what the document erases. */
  'restrict-instead': remark<{ readonly right: Right; readonly item: string | null }>(),
  ...differenceNotes,
}

/** From each note on an act on any kind of case to the days and facts behind it.
 *
 * @category Case */
export interface CaseNotes extends DataByCode<typeof caseNotes> {}

/** What a person should know of an act on any kind of case.
 *
 * @category Case */
export type CaseNoteCode = keyof CaseNotes | 'content-defects'

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

/** A breach that a late act puts on record; nothing where it is in time, or no time is set. */
export function lateness<
  Note extends
    | 'late-inquiry'
    | 'late-answer'
    | 'late-refusal'
    | 'late-implementation'
    | 'late-acknowledgement'
    | 'late-aftermath',
>(note: Note, limit: Deadline<ClauseRef> | null, on: PlainDate) {
  return limit !== null && on > limit.due
    ? ([{ note, clauses: [limit.clause], data: { on, due: limit.due } }] as const)
    : []
}

/**
 * That no address is held for the way that was named, so that another contact was taken; or that no contact of the
 * addressee is held at all, so that what is sent is kept for collection.
 */
export function replyNotes(
  { reply: onReply }: Pick<CaseRoles, 'reply'>,
  { replyWay: named }: Pick<CaseRecord, 'replyWay'>,
  { because, to, way: taken }: Reply,
): readonly CaseNote[] {
  const clauses = [onReply.clause] as const
  if (because === 'no-contact') return [{ note: 'no-contact', clauses, data: { to } }]
  return because === 'no-address' && named !== null
    ? [{ note: 'reply-way-without-address', clauses, data: { to, named, taken } }]
    : []
}

/** That something was filed in a way that the document does not name. */
export function channelNotNamed(
  { channels }: Procedure,
  { filing }: CaseRoles,
  channel: Channel,
): readonly CaseNote[] {
  return channels.includes(channel)
    ? []
    : [{ note: 'channel-not-named', clauses: [filing.clause, 'gdpr:12(2)'], data: { channel } }]
}
