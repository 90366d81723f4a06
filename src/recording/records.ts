import type { Deadline, PlainDate } from '../calendar/index.js'
import { caseName, typedWords } from '../core/holding.js'
import type { DataOf, Shape } from '../core/index.js'
import { day, object, word } from '../core/shape.js'
import type { ClauseRef } from '../documents/index.js'
import type { LegalBasis } from '../procedure/index.js'
import type { ListeningPurpose } from '../procedure/kaunas-listening.js'
import type { RestrictionReason } from '../procedure/restriction-reasons.js'
import type { KeepingReason, RecipientKind } from './kinds.js'

const rightsDecisionFields = {
  /** The procedure under which it was taken. */
  under: word('centre-procedure', 'adakavas'),
  /** The caller's request. */
  request: caseName,
}

/** The decision under which a recording is restricted or erased: the institution's own procedure, or Adakavas.
 *
 * @category Recording
 * @see Kaunas clause 14.5 */
export interface RightsDecision extends DataOf<typeof rightsDecisionFields> {}

/** Such a decision, as it crosses the boundary. */
export const rightsDecisionShape: Shape<RightsDecision> = object(rightsDecisionFields)

/** The bases on which a recording may be kept once its consent is withdrawn.
 *
 * @category Recording
 * @see GDPR 6(1), 17(1)(b)
 * @example
 * ```ts
 * import { otherBases } from 'privacy-rulebook/recordings'
 *
 * otherBases.includes('legal-obligation') // => true
 * ```
 */
export const otherBases = Object.freeze([
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
] as const satisfies readonly LegalBasis[])

/** A basis other than consent.
 *
 * @category Recording */
export type OtherBasis = (typeof otherBases)[number]

/** The basis that was named in place of a consent that was withdrawn.
 *
 * @category Recording
 * @see GDPR 17(1)(b) */
export interface NamedBasis {
  /** Which basis. */
  readonly basis: OtherBasis
  /** Why it carries the recording. */
  readonly justification: string
  /** The day it was named. */
  readonly on: PlainDate
  /** By when it had to be named, or the recording destroyed. */
  readonly deadline: Deadline<ClauseRef>
}

/** The caller's consent to the recording.
 *
 * @category Recording
 * @see Kaunas clauses 5, 14 */
export interface CallerConsent {
  /** The day it was given; `null` where recording rests on another basis. */
  readonly givenOn: PlainDate | null
  /** The day it was withdrawn, during the call or later. */
  readonly withdrawnOn: PlainDate | null
  /** What carries the recording since; `null` where nothing was named. */
  readonly otherBasis: NamedBasis | null
}

/** A complaint about services given in the call: never one about data-subject rights.
 *
 * @category Recording
 * @see Kaunas clauses 11.2, 12.3 */
export interface ServiceComplaint {
  /** The host's own name of it. */
  readonly id: string
  /** The day it reached the institution. */
  readonly receivedOn: PlainDate
  /** Whether it is about an administrative service: only then can a procedure be opened. */
  readonly aboutAdministrativeService: boolean
  /** The day it was closed. */
  readonly closedOn: PlainDate | null
}

/** What kinds of procedure clause 12.3 knows.
 *
 * @category Recording
 * @see Kaunas clause 12.3
 * @example
 * ```ts
 * import { procedureKinds } from 'privacy-rulebook/recordings'
 *
 * procedureKinds // => ['administrative', 'misconduct', 'both']
 * ```
 */
export const procedureKinds = Object.freeze(['administrative', 'misconduct', 'both'] as const)

/** A kind of procedure.
 *
 * @category Recording */
export type ProcedureKind = (typeof procedureKinds)[number]

/** A procedure in which a complaint about the call is examined.
 *
 * @category Recording
 * @see Kaunas clauses 10, 12.3 */
export interface ServiceProcedure {
  /** The host's own name of it. */
  readonly id: string
  /** The complaint it examines. */
  readonly complaint: string
  /** Its kind; either suffices. */
  readonly kind: ProcedureKind
  /** Who takes part in it. */
  readonly participants: readonly string[]
  /** The day it was opened, or opened again. */
  readonly openedOn: PlainDate
  /** The day it was closed. */
  readonly closedOn: PlainDate | null
  /** The latest day for which a closing asked that the copy be kept, with the act that asks for it; `null` where none does. */
  readonly copyKept: KeptCopy | null
}

const keptCopyFields = {
  /** The last day on which it is kept: a duration, which never rolls. */
  until: day,
  /** The act that asks for it, such as a term of appeal or of the archive. */
  act: typedWords,
}

/** How long a copy is kept after its procedure was closed, and why.
 *
 * @category Recording
 * @see Kaunas clauses 2, 10 */
export interface KeptCopy extends DataOf<typeof keptCopyFields> {}

/** Such a day with its act, as it crosses the boundary. */
export const keptCopyShape: Shape<KeptCopy> = object(keptCopyFields)

/** The copy of a recording that was made for a procedure.
 *
 * @category Recording
 * @see Kaunas clause 10 */
export interface ProcedureCopy {
  /** The day it was made. */
  readonly madeOn: PlainDate
  /** By when it had to be. */
  readonly deadline: Deadline<ClauseRef>
  /** Where it is kept. */
  readonly place: string
}

/** A copy that was destroyed.
 *
 * @category Recording
 * @see Kaunas clause 10 */
export interface DestroyedCopy extends ProcedureCopy {
  /** When it was destroyed, and by when it had to be. */
  readonly destruction: { readonly on: PlainDate; readonly deadline: Deadline<ClauseRef> }
}

/** A restriction of a recording.
 *
 * @category Recording
 * @see Kaunas clause 14.5; GDPR 18 */
export interface RecordingRestriction {
  /** The host's own name of it. */
  readonly id: string
  /** The decision that placed it. */
  readonly decision: RightsDecision
  /** Its first day. */
  readonly from: PlainDate
  /** Its last day, where it has one. */
  readonly until: PlainDate | null
  /** The day from which it no longer holds, where somebody lifted it. */
  readonly ended: { readonly on: PlainDate } | null
}

/** An order of another act, such as a court's or a prosecutor's, that the recording and its copy be kept.
 *
 * @category Recording
 * @see Kaunas clause 2 */
export interface RecordingHold {
  /** The host's own name of it. */
  readonly id: string
  /** The act that orders it, or what the reason is in words. */
  readonly act: string
  /** The reason of the document's own for which the recording is kept; left out where another act orders it. */
  readonly reason?: KeepingReason
  /** Its first day. */
  readonly from: PlainDate
  /** The day from which it no longer holds, with the act that says so; `null` as long as it holds. */
  readonly ended: { readonly on: PlainDate; readonly act: string } | null
}

/** The rights of clause 14 that a caller can ask for once the call is over.
 *
 * @category Recording
 * @see Kaunas clauses 14.1 to 14.5
 * @example
 * ```ts
 * import { requestedRights } from 'privacy-rulebook/recordings'
 *
 * requestedRights.length // => 5
 * ```
 */
export const requestedRights = Object.freeze([
  'information',
  'listening-and-copy',
  'access',
  'rectification',
  'other-rights',
] as const)

/** A right that a caller asks for.
 *
 * @category Recording */
export type RequestedRight = (typeof requestedRights)[number]

/** A caller's request about the call or its recording.
 *
 * @category Recording
 * @see Kaunas clause 14; GDPR 12(3) */
export interface CallerRequest {
  /** The host's own name of it. */
  readonly id: string
  /** What it asks for. */
  readonly right: RequestedRight
  /** The day it reached the institution. */
  readonly receivedOn: PlainDate
  /** By when it is to be answered. */
  readonly limit: Deadline<ClauseRef>
  /** The day it was answered; `null` as long as it is open. */
  readonly answeredOn: PlainDate | null
}

/** What a listening was for: a draw by its month, a complaint or a procedure by its name.
 *
 * @category Recording
 * @see Kaunas clauses 11, 12.3 */
export type ListenedFor =
  | { readonly draw: string }
  | { readonly complaint: string }
  | { readonly procedure: string }

/** An erasure of the recording that was granted before the end of its term.
 *
 * @category Recording
 * @see Kaunas clause 14.5; GDPR 17 */
export interface GrantedErasure {
  /** The decision that granted it. */
  readonly decision: RightsDecision
  /** The day it was granted. */
  readonly on: PlainDate
  /** The day by which it is to be carried out. */
  readonly implementBy: PlainDate
  /** The clause under which it was decided. */
  readonly clause: ClauseRef
}

/** An entry in the log of a recording: who listened, who was refused, what was copied or corrected.
 *
 * @category Recording
 * @see Kaunas clauses 10 to 15 */
export type LogEntry = { readonly on: PlainDate; readonly clauses: readonly [ClauseRef, ...ClauseRef[]] } & (
  | {
      readonly what: 'listened'
      readonly listener: string
      readonly to: 'recording' | 'copy'
      readonly purpose: ListeningPurpose | null
      readonly for: ListenedFor | null
      readonly method: string | null
      readonly restrictionReason: RestrictionReason | null
    }
  | { readonly what: 'refused'; readonly listener: string | null; readonly purpose: ListeningPurpose | null }
  | { readonly what: 'caller-access'; readonly means: readonly CallerAccessMeans[] }
  | {
      readonly what: 'disclosed'
      readonly recipient: RecipientKind
      readonly to: string
      readonly restrictionReason: RestrictionReason | null
    }
  | { readonly what: 'rectified'; readonly restrictionReason: RestrictionReason | null }
  | {
      readonly what: 'copied'
      readonly procedure: string
      readonly restrictionReason: RestrictionReason | null
    }
)

/** How a caller is given access to the recording.
 *
 * @category Recording
 * @see Kaunas clause 14.2
 * @example
 * ```ts
 * import { callerAccessMeans } from 'privacy-rulebook/recordings'
 *
 * callerAccessMeans // => ['listening', 'copy']
 * ```
 */
export const callerAccessMeans = Object.freeze(['listening', 'copy'] as const)

/** A way of giving a caller access to the recording.
 *
 * @category Recording */
export type CallerAccessMeans = (typeof callerAccessMeans)[number]
