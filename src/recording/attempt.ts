import type { Shape } from '../core/index.js'
import {
  calendarMonth,
  flag,
  list,
  nullable,
  object,
  optional,
  required,
  text,
  variants,
  word,
  wordOr,
} from '../core/shape.js'
import { type RestrictionReason, restrictionReasons } from '../request/index.js'

/** What listening can be for: the two cases of clause 11, or anything else.
 *
 * @category Recording
 * @see Kaunas clauses 3, 11
 * @example
 * ```ts
 * import { listeningPurposes } from 'privacy-rulebook/recordings'
 *
 * listeningPurposes // => ['quality-sampling', 'service-complaint', 'other']
 * ```
 */
export const listeningPurposes = Object.freeze(['quality-sampling', 'service-complaint', 'other'] as const)

/** What listening is for.
 *
 * @category Recording */
export type ListeningPurpose = (typeof listeningPurposes)[number]

/** What the sampling register says of its month, for one who wants to listen; made by `registerForListening`.
 *
 * @category Recording
 * @see Kaunas clause 11.1 */
export interface RegisterForListening {
  /** The calendar month, `YYYY-MM`. */
  readonly month: string
  /** The recordings drawn at random in it. */
  readonly drawn: readonly string[]
  /** The different recordings listened to in it to assess quality. */
  readonly listened: readonly string[]
}

/**
 * A reason to process a restricted recording, in words of its own.
 *
 * @category Recording
 * @see GDPR 18(2); Adakavas clause 23 where the institution uses it */
export interface ReasonRelied {
  readonly reason: RestrictionReason
  /** Why it holds. */
  readonly justification: string
}

/**
 * Somebody of the institution wants to listen to a recording. What is left out or `null` is not known, and what is
 * not known blocks.
 *
 * @category Recording
 * @see Kaunas clauses 11 to 13 */
export type StaffAttempt = {
  readonly as: 'staff'
  /** Who wants to listen. */
  readonly listener: string
  /** What for (clause 11). */
  readonly purpose?: ListeningPurpose | null
  /** Whether the listener is the IT specialist (clause 12.1). */
  readonly itSpecialist?: boolean | null
  /** Whether the listener works for the institution under an employment contract that day (clause 4.3). */
  readonly employed?: boolean | null
  /** Whether the listener is an authorised representative of the institution (clause 12.3). */
  readonly authorised?: boolean | null
  /** The way and means of listening (clause 13). */
  readonly method?: string | null
  /** The sampling register of the month, where listening is to assess quality (clause 11.1). */
  readonly register?: RegisterForListening | null
  /** The reason to process a restricted recording; `'none'` where there is none. */
  readonly restrictionReason?: ReasonRelied | 'none' | null
}

/**
 * Somebody wants to listen to the copy that was made for a procedure.
 *
 * @category Recording
 * @see Kaunas clauses 10, 12.3 */
export type CopyAttempt = {
  readonly as: 'copy'
  /** Who wants to listen. */
  readonly listener: string
  /** Whether the listener is the IT specialist (clause 12.1). */
  readonly itSpecialist?: boolean | null
  /** Whether the listener is an authorised representative of the institution (clause 12.3). */
  readonly authorised?: boolean | null
  /** The reason to process a restricted recording; `'none'` where there is none. */
  readonly restrictionReason?: ReasonRelied | 'none' | null
}

/**
 * A person from outside wants to listen: the caller, or somebody else.
 *
 * @category Recording
 * @see Kaunas clause 14.2 */
export type CallerAttempt = {
  readonly as: 'caller'
  /** Whether this person took part in the call as the caller who consented. */
  readonly tookPart?: boolean | null
}

/** A wish to listen.
 *
 * @category Recording */
export type ListeningAttempt = StaffAttempt | CopyAttempt | CallerAttempt

const unknownable = <T>(shape: Shape<T>, clause: string) => optional(nullable(shape), clause)

export const reasonRelied: Shape<ReasonRelied> = object({
  reason: word(...restrictionReasons),
  justification: text,
})

const reason = unknownable(wordOr('none', reasonRelied), 'gdpr:18(2)')

const registerForListeningShape: Shape<RegisterForListening> = object({
  month: required(calendarMonth, 'kaunas:11.1'),
  drawn: list(text),
  listened: list(text),
})

const staff = object({
  listener: required(text, 'kaunas:12'),
  purpose: unknownable(word(...listeningPurposes), 'kaunas:11'),
  itSpecialist: unknownable(flag, 'kaunas:12.1'),
  employed: unknownable(flag, 'kaunas:4.3'),
  authorised: unknownable(flag, 'kaunas:12.3'),
  method: unknownable(text, 'kaunas:13'),
  register: unknownable(registerForListeningShape, 'kaunas:11.1'),
  restrictionReason: reason,
})

const copy = object({
  listener: required(text, 'kaunas:12.3'),
  itSpecialist: unknownable(flag, 'kaunas:12.1'),
  authorised: unknownable(flag, 'kaunas:12.3'),
  restrictionReason: reason,
})

/** A wish of the institution's own people, as it crosses the boundary. */
export const officeAttemptShape: Shape<StaffAttempt | CopyAttempt> = variants('as', { staff, copy })

/** Any wish to listen, as it crosses the boundary. */
export const listeningAttemptShape: Shape<ListeningAttempt> = variants('as', {
  staff,
  copy,
  caller: object({ tookPart: unknownable(flag, 'kaunas:14.2') }),
})
