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
import { ofState } from '../core/given.js'
import { personName } from '../core/holding.js'
import { type DataOf, InvalidInputError, readDay, type Shape } from '../core/index.js'
import { count, day, flag, list, nullable, object, optional, word } from '../core/shape.js'
import type { ClauseRef } from '../documents/index.js'
import type { Channel } from '../procedure/index.js'
import { grantedAnew } from '../request/complaint-for-request.js'
import type { Answer, ComplaintForRequest } from '../request/index.js'

/**
 * What the content of a complaint can lack.
 *
 * @category Complaint
 * @see Adakavas clause 49
 * @example
 * ```ts
 * complaintDefectCodes.length // => 5
 * ```
 */
export const complaintDefectCodes = Object.freeze([
  'ground-missing',
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
  /** What it is about; once it is answered, the grounds that it was answered on. */
  grounds: list(word<ComplaintGround>(...complaintGrounds)),
  /** The day it was answered, where it was examined and answered. */
  answeredOn: nullable(day),
  /** The limit that it was about, for a complaint of inaction. */
  limit: nullable(day),
  /** Which decision of the request it was answered about; `null` where it was not answered. */
  decision: nullable(count),
}

/** Another complaint about the same request.
 *
 * @category Complaint
 * @see Adakavas clauses 56, 58 */
export interface EarlierComplaint extends EarlierReview, DataOf<typeof earlierFields> {}

/** What a complaint has to know of another one, as it crosses the boundary. */
export const earlierShape: Shape<EarlierComplaint> = object({ ...earlierReviewFields, ...earlierFields })

const answerFields = {
  /** The day it was sent. */
  on: day,
  /** The reviewer. */
  reviewer: personName,
  /** Who else prepared it. */
  preparedBy: list(personName),
  /** What the complaint was decided to be about. */
  grounds: list(word<ComplaintGround>(...complaintGrounds)),
  /** Which decision of the request it is about. */
  decision: count,
  /** The limit that it was about, for a complaint of inaction. */
  silentSince: nullable(day),
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

const endingFields = {
  /** The day. */
  on: day,
  /** The subject took the request back, or it was joined to another one, where everything granted is settled. */
  because: word('request-withdrawn', 'settled-elsewhere'),
}

/** How what an upheld complaint granted ended though its outcome never reached the request.
 *
 * @category Complaint */
export interface GrantEnding extends DataOf<typeof endingFields> {}

/** How what was granted ended, part of an event. */
export const endingShape: Shape<GrantEnding> = object(endingFields)

/** A refusal of a complaint (clauses 55, 56, 57).
 *
 * @category Complaint */
export interface ComplaintRefusal extends CaseRefusal<'repeat' | 'unidentified' | 'unauthorised'> {}

/** Refusals that were missed: each with its limit, and the day on which what happened to the request ended the duty. */
export const missedRefusalsShape = list(object({ limit: deadlineShape, endedOn: day }))

const findingsFields = {
  /** The day of the summary that it was found from. */
  asOf: day,
  /** How many acts on the request it shows: a later one shows no fewer. */
  acts: count,
  /** Which decision of the request stands. */
  decision: count,
  /** The day the request was sent or brought, as it shows. */
  requestSubmittedOn: day,
  /** The day the request was received, as it shows. */
  requestReceivedOn: day,
  /** How often these two days were corrected. */
  corrections: count,
  /** Whether there was an answer or a refusal of which a copy is asked. */
  answerGiven: flag,
  /** The grounds that the request bears on its record; none is a finding too, and the complaint is registered. */
  grounds: list(word<ComplaintGround>(...complaintGrounds)),
  /** What the complaint lacks. */
  defects: list(word<ComplaintDefect>(...complaintDefectCodes)),
  /** The first day of a complaint about silence; `null` where the record bears no silence. */
  admissibleFrom: nullable(day),
  /** The first day on which the complaint may be decided to the subject's favour; `null` where no ground is there yet. */
  decidableFrom: nullable(day),
  /** The limit that a complaint about silence is about; `null` where the record bears no silence. */
  silentSince: nullable(day),
  /** The other complaints about the same request. */
  earlier: list(earlierShape),
  /** Whether the record ever bore silence since it was lodged: an act in time that removes it removes its ground. */
  wasSilent: flag,
  /** Whether it has to be refused as a repeat (clause 56). */
  repeat: flag,
  /** The refusals as a repeat that were due and not told by the day on which the request was decided anew or ended. */
  missedRefusals: missedRefusalsShape,
  /** Everyone known to have examined the request; it only grows, and is `null` where that was never known. */
  examiners: nullable(list(personName)),
  /** The window in which it had to be lodged, where it came after that: then it is about no decision. */
  lodgedLate: optional(deadlineShape),
}

/** What is found of a complaint from its request and from the other complaints about it, as last seen.
 *
 * @category Complaint
 * @see Adakavas clauses 48, 49, 56, 58 */
export interface ComplaintFindings extends DataOf<typeof findingsFields> {}

/** What is found of a complaint, part of an event. */
export const findingsShape: Shape<ComplaintFindings> = object(findingsFields)

/** What is known of every complaint that was lodged.
 *
 * @category Complaint */
export interface ComplaintRecord extends CaseRecord, ComplaintFindings {
  /** The host's own name of the complaint. */
  readonly id: string
  /** The procedure that it was lodged under. */
  readonly procedure: { readonly id: string; readonly version: string }
  /** The way it came. */
  readonly channel: Channel
  /** The request that it is about. */
  readonly request: string
  /** What it says it is about; `null` where it does not say. */
  readonly ground: ComplaintGround | null
  /** Why the subject thinks that the request has to be granted in whole. */
  readonly argument: string | null
  /** The copies that came with it. */
  readonly copies: { readonly request: boolean; readonly answer: boolean }
  /** The earlier complaint whose argued reasons it repeats, as the host finds. */
  readonly sameReasonsAs: string | null
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
  /** How what it granted ended though its outcome never reached the request; `null` where it is still to reach it. */
  readonly ended: GrantEnding | null
}
/** An upheld complaint whose new answer was carried out.
 *
 * @category Complaint */
export type ImplementedComplaint = Omit<UpheldComplaint, 'status' | 'ended'> & {
  readonly status: 'implemented'
  /** The day the request was carried out, as far as this complaint had it granted. */
  readonly carriedOutOn: PlainDate
}
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

/**
 * What a complaint is about: what it says, or the one ground there is where it says another; where it does not say,
 * every ground on the record. A complaint about silence that was there is about nothing else once an act removed it.
 */
export function effectiveGrounds({
  ground,
  grounds,
  wasSilent,
}: Pick<ComplaintRecord, 'ground' | 'grounds' | 'wasSilent'>): readonly ComplaintGround[] {
  if (ground === null) return grounds
  if (ground === 'inaction' && wasSilent) return [ground]
  const [only, ...others] = grounds
  return [grounds.includes(ground) || only === undefined || others.length > 0 ? ground : only]
}

/** Everyone who reviewed a complaint or prepared its answer. */
const reviewersOf = (state: Exclude<ComplaintState, NoComplaint>): readonly string[] => [
  ...new Set([...state.reviewers, ...('answer' in state ? state.answer.preparedBy : [])]),
]

/**
 * What another complaint about the same request has to know of this one.
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
  return ofState(state, () => asEarlier(state))
}

function asEarlier(state: ComplaintState): EarlierComplaint | null {
  if (state.status === 'none') return null
  const { id, request, status } = state
  const answer = 'answer' in state ? state.answer : null
  const grounds = answer?.grounds ?? effectiveGrounds(state)
  const { silentSince } = answer ?? state
  const limit = grounds.includes('inaction') ? silentSince : null
  const { on: answeredOn = null, decision = null } = answer ?? {}
  return { id, request, grounds, status, answeredOn, limit, decision, reviewers: reviewersOf(state) }
}

/** What a complaint that was not upheld grants. */
const nothingGranted: Pick<Answer, 'decisions' | 'implementation' | 'afterWithdrawal'> = {
  decisions: [],
  implementation: null,
  afterWithdrawal: [],
}

/**
 * What the request has to know of a complaint about it: what brings the outcome of an upheld one back.
 *
 * @returns `null` where no complaint was lodged.
 * @throws InvalidInputError for a day before the last event: what was seen then is not known any more.
 * @category Complaint
 * @see Adakavas clauses 51, 55, 58, 59
 * @example
 * ```ts
 * complaintForRequest({ status: 'none' }, plainDate('2026-02-02')) // => null
 * ```
 */
export function complaintForRequest(state: ComplaintState, on: PlainDate): ComplaintForRequest | null {
  return ofState(state, () => summaryForRequest(state, on))
}

function summaryForRequest(state: ComplaintState, on: PlainDate): ComplaintForRequest | null {
  if (state.status === 'none') return null
  const asOf = readDay(on, 'on')
  if (asOf < state.lastEventOn) throw new InvalidInputError('on', 'a day not before the last event', on)
  const { id, request, status, identity, authority } = state
  const answer = 'answer' in state ? state.answer : null
  return {
    id,
    request,
    asOf,
    status,
    grounds: answer?.grounds ?? effectiveGrounds(state),
    answeredOn: answer?.on ?? null,
    ...grantedAnew('requestAnswer' in state ? state.requestAnswer : nothingGranted),
    reviewers: reviewersOf(state),
    identity: identity.status,
    authority: authority.status,
  }
}
