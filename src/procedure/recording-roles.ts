import { commandsCiting } from '../core/index.js'
import { mapValues, namesOf } from '../core/records.js'
import { fieldsCiting } from '../core/shape.js'
import type { ClauseRef } from '../documents/index.js'
import type { Cited } from './roles.js'

/**
 * What each clause of an institution's rules on recorded calls does: what the machines, the rules and the texts cite
 * through. What a document does not have is cited by the clause above it.
 *
 * @category Recording
 */
export interface RecordingRoles {
  /** Which calls are recorded: on which lines, and which way they go. */
  readonly scope: Cited
  /** The other acts that bind the institution, such as an order to keep a recording. */
  readonly otherActs: Cited
  /** What recordings are for. */
  readonly purposes: Cited
  /** The controller. */
  readonly controller: Cited
  /** Who gives advice in a call. */
  readonly consultant: Cited
  /** The basis of recording: the caller's consent, or another one. */
  readonly consent: Cited
  /** That the caller may decline the recording in words. */
  readonly refusal: Cited
  /** The other ways of reaching the institution. */
  readonly alternatives: Cited
  /** The automatic notice. */
  readonly notice: Cited
  /** The data that a recording holds. */
  readonly recordedData: Cited
  /** The caller's number among them. */
  readonly number: Cited
  /** Date, time, duration and audio among them. */
  readonly conversation: Cited
  /** That a recording is of one call. */
  readonly call: Cited
  /** How long a recording is kept, the copy that is made before, and the destruction of both. */
  readonly retention: Cited
  /** The two cases in which may be listened. */
  readonly listening: Cited
  /** Listening at random, to assess quality. */
  readonly sampling: Cited
  /** Listening because of a complaint about services. */
  readonly serviceComplaint: Cited
  /** Who may listen. */
  readonly listeners: Cited
  /** The IT specialist among them. */
  readonly itSpecialist: Cited
  /** The consultant of the call among them. */
  readonly ownConsultant: Cited
  /** An authorised representative who takes part in a procedure. */
  readonly procedure: Cited
  /** The ways and means of listening. */
  readonly method: Cited
  /** The caller's right to refuse, and rights in general. */
  readonly callerRights: Cited
  /** The caller's right to information. */
  readonly information: Cited
  /** The caller's right to listen and to have a copy. */
  readonly callerListening: Cited
  /** The caller's right of access. */
  readonly callerAccess: Cited
  /** The caller's right to rectification. */
  readonly callerRectification: Cited
  /** The caller's other rights under the GDPR. */
  readonly otherRights: Cited
  /** The reasons to process a restricted recording, from the GDPR. */
  readonly restrictedProcessing: Cited
  /** That a consent can be withdrawn, from the GDPR. */
  readonly consentWithdrawal: Cited
  /** That data whose consent was withdrawn are erased unless another basis carries them, from the GDPR. */
  readonly withdrawalErasure: Cited
  /** By when a caller's request is answered, from the GDPR. */
  readonly requestLimit: Cited
  /** That a copy must not harm others who are heard in it, from the GDPR. */
  readonly othersData: Cited
  /** The working hours outside of which nothing is kept. */
  readonly hours: Cited | null
  /** At what the recording stops before the call ends. */
  readonly stops: Cited | null
  /** For what a recording itself is kept beyond its term. */
  readonly keptLonger: Cited | null
  /** To whom a recording is given. */
  readonly recipients: Cited | null
  /** Who processes recordings for the institution. */
  readonly processor: Cited | null
}

/** The name of a role of recording rules.
 *
 * @category Recording */
export type RecordingRoleName = keyof RecordingRoles

/** The roles that every document on recorded calls has, or the GDPR has for it.
 *
 * @category Recording */
export type MandatoryRecordingRole =
  | 'scope'
  | 'purposes'
  | 'consent'
  | 'notice'
  | 'recordedData'
  | 'retention'

/** The roles that the GDPR has for every institution. */
export const gdprRecordingRoles = {
  restrictedProcessing: { clause: 'gdpr:18(2)' },
  consentWithdrawal: { clause: 'gdpr:7(3)' },
  withdrawalErasure: { clause: 'gdpr:17(1)(b)' },
  requestLimit: { clause: 'gdpr:12(3)' },
  othersData: { clause: 'gdpr:15(4)' },
} as const satisfies Partial<RecordingRoles>

/** A role that the GDPR has.
 *
 * @category Recording */
export type GdprRecordingRole = keyof typeof gdprRecordingRoles

/** A role that a document may lack.
 *
 * @category Recording */
export type OptionalRecordingRole = Exclude<RecordingRoleName, MandatoryRecordingRole | GdprRecordingRole>

/** What each clause of an institution's rules does, as they have it: `null` what their document does not have.
 *
 * @category Recording */
export type StatedRecordingRoles = {
  readonly [R in MandatoryRecordingRole | GdprRecordingRole]: Cited
} & { readonly [R in OptionalRecordingRole]: Cited | null }

/** The role above each: what a document does not say of its own is cited by that; `null` what every document has. */
const above: Readonly<Record<keyof RecordingClauses, RecordingRoleName | null>> = {
  scope: null,
  purposes: null,
  consent: null,
  notice: null,
  recordedData: null,
  retention: null,
  otherActs: 'retention',
  controller: 'scope',
  consultant: 'scope',
  refusal: 'consent',
  alternatives: 'consent',
  number: 'recordedData',
  conversation: 'recordedData',
  call: 'scope',
  listening: 'purposes',
  sampling: 'listening',
  serviceComplaint: 'listening',
  listeners: 'listening',
  itSpecialist: 'listeners',
  ownConsultant: 'listeners',
  procedure: 'retention',
  method: 'listening',
  callerRights: 'scope',
  information: 'callerRights',
  callerListening: 'callerRights',
  callerAccess: 'callerRights',
  callerRectification: 'callerRights',
  otherRights: 'consentWithdrawal',
  hours: 'scope',
  stops: 'recordedData',
  keptLonger: 'retention',
  recipients: 'purposes',
  processor: 'purposes',
}

/** The roles of a document, each with whether it may be lacking. */
export const lackableRoles = (): Readonly<Record<keyof RecordingClauses, boolean>> =>
  mapValues(above, (role) => role !== null)

const isOfDocument = (role: RecordingRoleName): role is keyof RecordingClauses => role in above

/** The clause of a role, or of the nearest one above it that the document has. */
export function clauseOf(roles: StatedRecordingRoles, role: RecordingRoleName): ClauseRef {
  const own = roles[role]
  if (own !== null) return own.clause
  return clauseOf(roles, (isOfDocument(role) ? above[role] : null) ?? 'scope')
}

/** The roles of a document, with what it lacks cited by what is above it. */
export function everyRole(roles: StatedRecordingRoles): RecordingRoles {
  const { hours, stops, keptLonger, recipients, processor } = roles
  const cited = mapValues(above, (_, role) => roles[role] ?? { clause: clauseOf(roles, role) })
  return { ...roles, ...cited, hours, stops, keptLonger, recipients, processor }
}

/** The roles that a document lacks. */
export const absentRoles = (roles: StatedRecordingRoles): readonly RecordingRoleName[] =>
  namesOf(above).filter((role) => roles[role] === null)

/** The clauses of a document by what they do.
 *
 * @category Recording */
export type RecordingClauses<Clause extends ClauseRef = ClauseRef> = {
  readonly [R in MandatoryRecordingRole]: Clause
} & { readonly [R in OptionalRecordingRole]: Clause | null }

/** A role by its clause. */
type CitedBy<Clause> = Clause extends null ? null : Cited

/**
 * The one cast of this module: the roles of clauses that are told by what they do, each where there is a clause, with those
 * that the GDPR has for every institution.
 */
export function rolesBy<Clauses extends RecordingClauses>(clauses: Clauses) {
  const cited = mapValues<keyof RecordingClauses, ClauseRef | null, Cited | null>(clauses, (clause) =>
    clause === null ? null : { clause },
  )
  const ofDocument = cited as { readonly [R in keyof RecordingClauses]: CitedBy<Clauses[R]> }
  return { ...gdprRecordingRoles, ...ofDocument }
}

const fields = fieldsCiting<RecordingRoleName>()

/** A field that may be left out, citing a role of recording rules. */
export const optional = fields.optional
/** A field that is always there, citing a role of recording rules. */
export const required = fields.required

const builders = commandsCiting<RecordingRoleName>()

/** The builder of a command that cites a role of recording rules. */
export const command = builders.command
/** The builder of all of them together. */
export const commands = builders.commands
