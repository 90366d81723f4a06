import { commandsCiting } from '../core/index.js'
import { fieldsCiting } from '../core/shape.js'
import type { Cited } from './roles.js'

/**
 * What each clause of an institution's rules on recorded calls does: what the machines, the rules and the texts cite
 * through.
 *
 * @category Recording
 */
export interface RecordingRoles {
  /** Which calls are recorded: those that come in on a general line. */
  readonly scope: Cited
  /** The other acts that bind the institution, such as an order to keep a recording. */
  readonly otherActs: Cited
  /** What recordings are for. */
  readonly purposes: Cited
  /** The controller. */
  readonly controller: Cited
  /** Who gives advice in a call. */
  readonly consultant: Cited
  /** The caller's consent, on which recording rests. */
  readonly consent: Cited
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
}

/** The name of a role of recording rules.
 *
 * @category Recording */
export type RecordingRoleName = keyof RecordingRoles

const fields = fieldsCiting<RecordingRoleName>()

/** A field that may be left out, citing a role of recording rules. */
export const optional = fields.optional
/** A field that is always there, citing a role of recording rules. */
export const required = fields.required

/** Builders of commands that cite a role of recording rules. */
export const { command, commands } = /* @__PURE__ */ commandsCiting<RecordingRoleName>()
