import type { Deadline, PlainDate } from '../calendar/index.js'
import {
  type Authority,
  answerLimit,
  type CaseNote,
  contactMissing,
  dayNamed,
  type Identity,
  lateness,
  obstacle,
  type Reply,
  requestTerms,
  toSubject,
} from '../case/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { Procedure } from '../procedure/index.js'
import { decideReadClaims, listedTwice } from '../rights/decide-claims.js'
import type {
  CaseFacts,
  ClaimDecisions,
  ExternalLimit,
  ItemDecision,
  RecordedDecision,
} from '../rights/index.js'
import type { AnswerRequest } from './commands.js'
import { differencesIn } from './notes.js'
import type { Answer, AnswerReason, Grant, OpenRequest, RequestRecord } from './state.js'
import type { RequestObstacle, RequestVerdict } from './types.js'

/** A decision as it is recorded: with what settled it, without the whole explanation, which the facts give again. */
function recorded({
  right,
  item,
  outcome,
  clauses,
  parts,
  reason,
  act,
  overridingInterest,
  period,
}: ItemDecision): RecordedDecision {
  return {
    right,
    item,
    outcome,
    clauses,
    parts: parts.map(({ assessment, ...part }) => part),
    reason,
    act,
    overridingInterest,
    period,
  }
}

function extentOf(decisions: readonly ItemDecision[], receivedOn: PlainDate): readonly Grant[] {
  return decisions
    .filter(({ outcome }) => outcome === 'granted' || outcome === 'granted-in-part')
    .map(({ right, item, parts }) => ({
      right,
      item,
      parts: parts.filter(({ outcome }) => outcome === 'granted').map(({ part }) => part),
      // A withdrawn consent ends on the day its withdrawal was received, never earlier (clauses 33, 34).
      effectiveFrom: right === 'consent-withdrawal' ? receivedOn : null,
    }))
}

function reasonsOf(decisions: readonly ItemDecision[]): readonly AnswerReason[] {
  return decisions
    .filter(({ outcome }) => outcome !== 'granted')
    .map(({ right, item, parts, reason, act }) => {
      const [first = 'adakavas:47', ...others] = new Set(
        parts.filter(({ outcome }) => outcome === 'rejected').flatMap(({ clauses }) => clauses),
      )
      const clauses: readonly [ClauseRef, ...ClauseRef[]] = [first, ...others]
      return { right, item, clauses, reason, act }
    })
}

/** What in the facts keeps them from settling every claim. */
function unsettled({ decisions }: ClaimDecisions): RequestObstacle | null {
  const contradictory = decisions.find(({ outcome }) => outcome === 'contradictory')
  if (contradictory !== undefined) {
    const { right, item, contradiction, clauses } = contradictory
    const [clause = 'adakavas:47'] = clauses
    return { code: 'facts-contradictory', clauses: [clause], data: { right, item, facts: contradiction } }
  }
  const open = decisions.filter(({ outcome }) => outcome === 'undetermined')
  if (open.length > 0) {
    const needs = open.map(({ right, item, needs }) => ({
      right,
      item,
      facts: needs.map(({ fact }) => fact),
    }))
    return { code: 'claims-undetermined', clauses: ['adakavas:47'], data: { needs } }
  }
  const endless = decisions.filter(({ periodNeeded }) => periodNeeded).map(({ item }) => item)
  return endless.length > 0
    ? { code: 'period-needed', clauses: ['adakavas:24'], data: { items: endless } }
    : null
}

/** What the facts themselves lack, before anything is decided from them. */
function faulty(facts: CaseFacts, on: PlainDate): RequestObstacle | null {
  const twice = listedTwice(facts)
  if (twice !== undefined)
    return { code: 'item-listed-twice', clauses: ['adakavas:47'], data: { item: twice } }
  const unproven = facts.items.find(
    ({ facts, overridingInterest }) =>
      facts.overridingInterestProven === true && overridingInterest === undefined,
  )
  if (unproven !== undefined) {
    return {
      code: 'justification-missing',
      clauses: ['adakavas:27'],
      data: { item: unproven.item, fact: 'overridingInterestProven' },
    }
  }
  const past = facts.items.find(
    ({ neededPeriod }) => neededPeriod?.until !== undefined && neededPeriod.until < on,
  )
  return past === undefined
    ? null
    : {
        code: 'period-past',
        clauses: ['adakavas:24'],
        data: { item: past.item, until: past.neededPeriod?.until ?? on, on },
      }
}

/** A limit from outside the document that meets no claim: a slip in its item would let the claim through. */
function limitBeside({ limits = [] }: CaseFacts, decisions: readonly ItemDecision[]): RequestObstacle | null {
  const meets = ({ right, item }: ExternalLimit): boolean =>
    decisions.some(
      (decision) =>
        decision.right === right &&
        (item === undefined || decision.item === item || decision.parts.some(({ part }) => part === item)),
    )
  const beside = limits.find((limit) => !meets(limit))
  if (beside === undefined) return null
  const { right, item = null, act } = beside
  return { code: 'limit-without-claim', clauses: ['adakavas:9'], data: { right, item, act } }
}

/** What of a case lets an answer give effect to rights. */
export interface Cleared {
  readonly identity: Identity['status']
  readonly authority: Authority['status']
}

/** What a grant needs beyond facts: identity, authority, and a day to carry it out. */
function grantObstacle(
  { identity, authority }: Cleared,
  on: PlainDate,
  implementBy: PlainDate | undefined,
): RequestObstacle | null {
  if (identity !== 'confirmed') return obstacle('identity-unconfirmed', 'adakavas:44', { identity })
  if (authority === 'unproven') return obstacle('authority-unproven', 'adakavas:40', { authority })
  if (implementBy === undefined) return obstacle('implementation-day-missing', 'adakavas:47')
  return implementBy < on ? obstacle('implementation-day-past', 'adakavas:47', { on, implementBy }) : null
}

/** What an answer is made from. */
export interface ToAnswer {
  readonly on: PlainDate
  readonly facts: CaseFacts
  readonly implementBy?: PlainDate
  readonly disclosesNothing?: string
  readonly reasons?: readonly string[]
}

/** An answer, and what a person should know of it. */
export interface Answered {
  readonly answer: Answer
  readonly notes: readonly CaseNote[]
}

/**
 * Decides every claim of a request from facts, by the rules alone: what answers a request, and what examines it
 * anew when a complaint is upheld.
 */
export function examine(
  procedure: Procedure,
  { claims, receivedOn }: Pick<RequestRecord, 'claims' | 'receivedOn'>,
  cleared: Cleared,
  { on, facts, implementBy, disclosesNothing, reasons = [] }: ToAnswer,
  reply: Reply,
  limit: Deadline<ClauseRef>,
): Answered | RequestObstacle {
  if (cleared.identity !== 'confirmed' && disclosesNothing === undefined) {
    return obstacle('identity-unconfirmed', 'adakavas:44', { identity: cleared.identity })
  }
  const fault = faulty(facts, on)
  if (fault !== null) return fault
  const decided = decideReadClaims(procedure, claims, facts, on)
  const { outcome, decisions } = decided
  const open = limitBeside(facts, decisions) ?? unsettled(decided)
  if (open !== null || outcome === null)
    return open ?? obstacle('claims-undetermined', 'adakavas:47', { needs: [] })
  const granting = outcome !== 'rejected'
  const standing = granting ? grantObstacle(cleared, on, implementBy) : null
  if (standing !== null) return standing
  const implementation =
    granting && implementBy !== undefined ? dayNamed(procedure, 'adakavas:47', on, implementBy) : null
  return {
    answer: {
      on,
      outcome,
      decisions: decisions.map(recorded),
      extent: extentOf(decisions, receivedOn),
      reasons: reasonsOf(decisions),
      furtherReasons: reasons,
      implementation,
      reply,
      limit,
      answeredOn: on,
    },
    notes: [...contactMissing(reply), ...differencesIn(decisions, facts, implementation, limit)],
  }
}

/** Answers a request (clause 47). */
export function answerRequest(
  procedure: Procedure,
  command: AnswerRequest,
  request: OpenRequest,
): RequestVerdict {
  const { on, replyObstacle } = command.data
  const limit = answerLimit(procedure, requestTerms(procedure), request, on)
  const cleared = { identity: request.identity.status, authority: request.authority.status }
  const made = examine(procedure, request, cleared, command.data, toSubject(request, replyObstacle), limit)
  if ('code' in made) return made
  const { answer, notes } = made
  return {
    record: { type: 'RequestAnswered', data: { command, answer } },
    notes: [...lateness('late-answer', limit, on), ...notes],
  }
}
