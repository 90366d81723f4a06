import { caseName, listedName, personName, typedWords } from '../core/holding.js'
import type { DataOf, FactsOf, Shape } from '../core/index.js'
import {
  calendarMonth,
  flag,
  list,
  nullable,
  object,
  openFacts,
  personal,
  variants,
  word,
  wordOr,
} from '../core/shape.js'
import { listeningPurposes } from '../procedure/kaunas-listening.js'
import { ownNameForm } from '../procedure/names.js'
import type { OwnFacts } from '../procedure/own-facts.js'
import { optional, type RecordingRoleName, required } from '../procedure/recording-roles.js'
import { restrictionReasons } from '../procedure/restriction-reasons.js'
import type { ListenedFor } from './records.js'

/** A field whose value nobody may know. */
const unknownable = <T>(shape: Shape<T>, role: RecordingRoleName) => optional(nullable(shape), role)

const registerFields = {
  /** The calendar month, `YYYY-MM`. */
  month: required(calendarMonth, 'sampling'),
  /** The recordings drawn at random in it. */
  drawn: list(caseName),
  /** The different recordings listened to in it to assess quality. */
  listened: list(caseName),
}

/** What the sampling register says of its month, for one who wants to listen; made by `registerForListening`.
 *
 * @category Recording
 * @see Kaunas clause 11.1 */
export interface RegisterForListening extends DataOf<typeof registerFields> {}

const reasonFields = {
  /** Which reason. */
  reason: word(...restrictionReasons),
  /** Why it holds. */
  justification: personal(required(typedWords)),
}

/**
 * A reason to process a restricted recording, in words of its own.
 *
 * @category Recording
 * @see GDPR 18(2); Adakavas clause 23 where the institution uses it */
export interface ReasonRelied extends DataOf<typeof reasonFields> {}

/** A reason to process a restricted recording, as it crosses the boundary. */
export const reasonRelied: Shape<ReasonRelied> = object(reasonFields)

const register: Shape<RegisterForListening> = object(registerFields)
const reasonOrNone = unknownable(wordOr('none', reasonRelied), 'restrictedProcessing')

/** What is known of the institution's own facts: unknown is what is left out or `null`. */
const ownFacts: Shape<FactsOf<OwnFacts>> = openFacts({}, ownNameForm)

const staffFields = {
  /** Who wants to listen. */
  listener: personal(required(personName, 'listeners')),
  /** What for (clause 11). */
  purpose: unknownable(word(...listeningPurposes), 'listening'),
  /** Whether the listener is the IT specialist (clause 12.1). */
  itSpecialist: unknownable(flag, 'itSpecialist'),
  /** Whether the listener works for the institution under an employment contract that day (clause 4.3). */
  employed: unknownable(flag, 'consultant'),
  /** Whether the listener is an authorised representative of the institution (clause 12.3). */
  authorised: unknownable(flag, 'procedure'),
  /** The way and means of listening (clause 13). */
  method: personal(unknownable(listedName, 'method')),
  /** The sampling register of the month, where listening is to assess quality: it names the draw (clause 11.1). */
  register: unknownable(register, 'sampling'),
  /** The complaint that the listening is for, by the host's name of it (clause 11.2). */
  complaint: unknownable(caseName, 'serviceComplaint'),
  /** The procedure that it is for, in place of the complaint or beside it (clause 12.3). */
  procedure: unknownable(caseName, 'procedure'),
  /** The reason to process a restricted recording; `'none'` where there is none. */
  restrictionReason: reasonOrNone,
  /** Of somebody of the processor's: whether they listen as the controller instructed, or for ends of their own. */
  processor: unknownable(word('as-instructed', 'own-ends'), 'processor'),
  /** The institution's own facts, by their names. */
  facts: optional(ownFacts, 'listening'),
}

/**
 * Somebody of the institution wants to listen to a recording. What is left out or `null` is not known, and what is
 * not known blocks.
 *
 * @category Recording
 * @see Kaunas clauses 11 to 13 */
export interface StaffAttempt extends DataOf<typeof staffFields> {
  readonly as: 'staff'
}

const copyFields = {
  /** Who wants to listen. */
  listener: personal(required(personName, 'procedure')),
  /** The procedure that the listening is for (clause 12.3). */
  procedure: unknownable(caseName, 'procedure'),
  /** Whether the listener is the IT specialist (clause 12.1). */
  itSpecialist: unknownable(flag, 'itSpecialist'),
  /** Whether the listener is an authorised representative of the institution (clause 12.3). */
  authorised: unknownable(flag, 'procedure'),
  /** Whether the listener works for the institution under an employment contract that day (clause 4.3). */
  employed: unknownable(flag, 'consultant'),
  /** The reason to process a restricted recording; `'none'` where there is none. */
  restrictionReason: reasonOrNone,
  /** The institution's own facts, by their names. */
  facts: optional(ownFacts, 'procedure'),
}

/**
 * Somebody wants to listen to the copy that was made for a procedure.
 *
 * @category Recording
 * @see Kaunas clauses 10, 12.2, 12.3 */
export interface CopyAttempt extends DataOf<typeof copyFields> {
  readonly as: 'copy'
}

const callerFields = {
  /** Whether this person took part in the call as the caller who consented. */
  tookPart: unknownable(flag, 'callerListening'),
  /** The institution's own facts, by their names. */
  facts: optional(ownFacts, 'callerListening'),
}

/**
 * A person from outside wants to listen: the caller, or somebody else.
 *
 * @category Recording
 * @see Kaunas clause 14.2 */
export interface CallerAttempt extends DataOf<typeof callerFields> {
  readonly as: 'caller'
}

/** A wish to listen.
 *
 * @category Recording */
export type ListeningAttempt = StaffAttempt | CopyAttempt | CallerAttempt

const office = { staff: object(staffFields), copy: object(copyFields) }

/** A wish of the institution's own people, as it crosses the boundary. */
export const officeAttemptShape: Shape<StaffAttempt | CopyAttempt> = variants('as', office)

/** Any wish to listen, as it crosses the boundary. */
export const listeningAttemptShape: Shape<ListeningAttempt> = variants('as', {
  ...office,
  caller: object(callerFields),
})

/** What an attempt is for, as far as it says: a procedure before the complaint that it examines. */
export function listenedFor(attempt: StaffAttempt | CopyAttempt): ListenedFor | null {
  const named = (procedure: string | null | undefined): ListenedFor | null =>
    typeof procedure === 'string' ? { procedure } : null
  if (attempt.as === 'copy') return named(attempt.procedure)
  const { purpose, register: drawn, complaint, procedure } = attempt
  if (purpose === 'quality-sampling') return drawn ? { draw: drawn.month } : null
  return named(procedure) ?? (typeof complaint === 'string' ? { complaint } : null)
}
