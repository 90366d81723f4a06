import type { Deadline, PlainDate } from '../calendar/index.js'
import {
  type CaseRecord,
  type CaseRefusal,
  type ComplaintGround,
  complaintGrounds,
  deadlineShape,
  type EarlierReview,
  earlierReviewFields,
  replyShape,
} from '../case/index.js'
import type { DataOf, Shape } from '../core/index.js'
import { day, list, nullable, object, text, word } from '../core/shape.js'
import type { ClauseRef } from '../documents/index.js'
import type { Channel } from '../procedure/index.js'
import type { Answer } from '../request/index.js'

/**
 * What the content of a complaint can lack.
 *
 * @category Complaint
 * @see Adakavas clause 49
 * @example
 * ```ts
 * complaintDefectCodes.length // => 4
 * ```
 */
export const complaintDefectCodes = Object.freeze([
  'ground-wrong',
  'reasons-missing',
  'request-copy-missing',
  'answer-copy-missing',
] as const)

/** What the content of a complaint can lack.
 *
 * @category Complaint */
export type ComplaintDefect = (typeof complaintDefectCodes)[number]

const earlierFields = {
  /** What it was about. */
  ground: word<ComplaintGround>(...complaintGrounds),
  /** The day it was answered, where it was examined and answered. */
  answeredOn: nullable(day),
  /** The limit that it was about, for a complaint of inaction. */
  limit: nullable(day),
}

/** An earlier complaint about the same request.
 *
 * @category Complaint
 * @see Adakavas clauses 56, 58 */
export interface EarlierComplaint extends EarlierReview, DataOf<typeof earlierFields> {}

/** What a later complaint has to know of an earlier one, as it crosses the boundary. */
export const earlierShape: Shape<EarlierComplaint> = object({ ...earlierReviewFields, ...earlierFields })

const answerFields = {
  /** The day it was sent. */
  on: day,
  /** The reviewer. */
  reviewer: text,
  /** Who else prepared it. */
  preparedBy: list(text),
  /** The limit as it stood that day. */
  limit: deadlineShape,
  /** To whom and how it goes. */
  reply: replyShape,
}

/** How a complaint was answered.
 *
 * @category Complaint
 * @see Adakavas clause 59 */
export interface ComplaintAnswer extends DataOf<typeof answerFields> {}

/** How a complaint was answered, part of an event. */
export const complaintAnswerShape: Shape<ComplaintAnswer> = object(answerFields)

/** A refusal of a complaint (clauses 55, 56, 57).
 *
 * @category Complaint */
export interface ComplaintRefusal extends CaseRefusal<'repeat' | 'unidentified' | 'unauthorised'> {}

/** What is known of every complaint that was lodged.
 *
 * @category Complaint */
export interface ComplaintRecord extends CaseRecord {
  /** The host's own name of the complaint. */
  readonly id: string
  /** The procedure that it was lodged under. */
  readonly procedure: { readonly id: string; readonly version: string }
  /** The way it came. */
  readonly channel: Channel
  /** The request that it is about. */
  readonly request: string
  /** What it says it is about. */
  readonly ground: ComplaintGround
  /** Why the subject thinks that the request has to be granted in whole. */
  readonly argument: string | null
  /** The copies that came with it. */
  readonly copies: { readonly request: boolean; readonly answer: boolean }
  /** Whether there was an answer or a refusal of which a copy is asked. */
  readonly answerGiven: boolean
  /** The grounds that the request bears on its record. */
  readonly grounds: readonly ComplaintGround[]
  /** What it still lacks. */
  readonly defects: readonly ComplaintDefect[]
  /** The first day of a complaint about silence; `null` where the record bears no silence. */
  readonly admissibleFrom: PlainDate | null
  /** The limit that a complaint about silence is about. */
  readonly silentSince: PlainDate | null
  /** The day the request was last decided, as seen when the complaint was lodged. */
  readonly decidedOn: PlainDate | null
  /** The earlier complaints about the same request. */
  readonly earlier: readonly EarlierComplaint[]
  /** The earlier complaint whose reasons it repeats, as the host finds. */
  readonly sameReasonsAs: string | null
  /** Whether it has to be refused as a repeat (clause 56). */
  readonly repeat: boolean
  /** Everyone known to have examined the request; it only grows, and is `null` where that was never known. */
  readonly examiners: readonly string[] | null
  /** Everyone who was reviewer, in order; the last is the reviewer now. */
  readonly reviewers: readonly string[]
}

/** Nothing has been lodged.
 *
 * @category Complaint */
export type NoComplaint = { readonly status: 'none' }
/** A complaint under examination.
 *
 * @category Complaint */
export type OpenComplaint = ComplaintRecord & { readonly status: 'open' }
/** A complaint that was upheld: the request is examined anew.
 *
 * @category Complaint */
export type UpheldComplaint = ComplaintRecord & {
  readonly status: 'upheld'
  readonly answer: ComplaintAnswer
  /** What the request is answered anew. */
  readonly requestAnswer: Answer
}
/** An upheld complaint whose new answer was carried out.
 *
 * @category Complaint */
export type ImplementedComplaint = Omit<UpheldComplaint, 'status'> & { readonly status: 'implemented' }
/** A complaint that was dismissed.
 *
 * @category Complaint */
export type DismissedComplaint = ComplaintRecord & {
  readonly status: 'dismissed'
  readonly answer: ComplaintAnswer
  /** The reasons given. */
  readonly reasons: readonly [string, ...string[]]
}
/** A complaint that was refused.
 *
 * @category Complaint */
export type RefusedComplaint = ComplaintRecord & {
  readonly status: 'refused'
  readonly refusal: ComplaintRefusal
}
/** A complaint that was withdrawn.
 *
 * @category Complaint */
export type WithdrawnComplaint = ComplaintRecord & {
  readonly status: 'withdrawn'
  readonly withdrawnOn: PlainDate
  /** The limit of what was owed, as it stood that day. */
  readonly limit: Deadline<ClauseRef>
}

/**
 * A complaint: a union on `status`, with a field only where it is known.
 *
 * @category Complaint
 */
export type ComplaintState =
  | NoComplaint
  | OpenComplaint
  | UpheldComplaint
  | ImplementedComplaint
  | DismissedComplaint
  | RefusedComplaint
  | WithdrawnComplaint

/** What a complaint is about: what it says, or the one ground there is where it says another. */
export function effectiveGround({
  ground,
  grounds,
}: Pick<ComplaintRecord, 'ground' | 'grounds'>): ComplaintGround {
  const [only, ...others] = grounds
  return grounds.includes(ground) || only === undefined || others.length > 0 ? ground : only
}

/**
 * What a later complaint has to know of an earlier one.
 *
 * @returns `null` where no complaint was lodged.
 * @category Complaint
 * @see Adakavas clauses 56, 58
 * @example
 * ```ts
 * earlierComplaint({ status: 'none' }) // => null
 * ```
 */
export function earlierComplaint(state: ComplaintState): EarlierComplaint | null {
  if (state.status === 'none') return null
  const { id, request, status, silentSince } = state
  const answer = 'answer' in state ? state.answer : null
  const reviewers = [...new Set([...state.reviewers, ...(answer?.preparedBy ?? [])])]
  const about = effectiveGround(state)
  const limit = about === 'inaction' ? silentSince : null
  return { id, request, ground: about, status, answeredOn: answer?.on ?? null, limit, reviewers }
}
