import type { Deadline, PlainDate } from '../calendar/index.js'
import {
  type Answering,
  type Authority,
  answerLimit,
  type CaseRoles,
  type Identity,
  isSettled,
  lateness,
  lodgingLimit,
  obstacle,
  type Reply,
  replyNotes,
  toSubject,
} from '../case/index.js'
import { indexBy } from '../core/by-key.js'
import type { ClauseRef } from '../documents/index.js'
import { identityAsked } from '../procedure/identity-asked.js'
import { dayNamed, type Procedure } from '../procedure/index.js'
import { decideReadClaims, listedTwice } from '../rights/decide-claims.js'
import type { CaseFacts, ItemDecision, RecordedDecision, Right } from '../rights/index.js'
import { provenInWords } from '../rights/make-decision.js'
import type { AnswerRequest } from './messages.js'
import { differencesIn } from './notes.js'
import type { Answer, AnswerReason, Grant, WithdrawnData } from './outcome.js'
import { ownIn } from './own.js'
import { settleWithdrawn } from './settle-withdrawn.js'
import type { OpenRequest, RequestRecord } from './state.js'
import type { RequestVerdict } from './types.js'

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
    parts: parts.map(({ assessment, needsBeside, ...part }) => part),
    reason,
    act,
    overridingInterest,
    period,
  }
}

/** Access where nothing is processed: the answer itself confirms that, and nothing is left to carry out. */
const negativeConfirmation = ({ right, parts }: ItemDecision): boolean =>
  right === 'access' &&
  parts.every(({ part, outcome }) => part === 'confirmation' || outcome === 'not-applicable')

function extentOf(decisions: readonly ItemDecision[], receivedOn: PlainDate): readonly Omit<Grant, 'by'>[] {
  return decisions
    .filter(({ outcome }) => outcome === 'granted' || outcome === 'granted-in-part')
    .filter((decision) => !negativeConfirmation(decision))
    .map(({ right, item, parts }) => ({
      right,
      item,
      parts: parts.filter(({ outcome }) => outcome === 'granted').map(({ part }) => part),
      // A withdrawn consent ends on the day its withdrawal was received, never earlier (clauses 33, 34).
      effectiveFrom: right === 'consent-withdrawal' ? receivedOn : null,
    }))
}

function reasonsOf({ roles }: Procedure, decisions: readonly ItemDecision[]): readonly AnswerReason[] {
  return decisions
    .filter(({ outcome }) => outcome !== 'granted')
    .map(({ right, item, parts, reason, act }) => {
      const [first = roles.answer.clause, ...others] = new Set(
        parts.filter(({ outcome }) => outcome === 'rejected').flatMap(({ clauses }) => clauses),
      )
      const clauses: readonly [ClauseRef, ...ClauseRef[]] = [first, ...others]
      return { right, item, clauses, reason, act }
    })
}

/** What in the facts keeps them from settling every claim. */
function unsettled({ roles }: Procedure, { answer }: CaseRoles, decisions: readonly ItemDecision[]) {
  const contradictory = decisions.find(({ outcome }) => outcome === 'contradictory')
  if (contradictory !== undefined) {
    const { right, item, contradiction, clauses } = contradictory
    const [clause = answer.clause] = clauses
    return obstacle('facts-contradictory', clause, { right, item, facts: contradiction })
  }
  const open = decisions.filter(({ outcome }) => outcome === 'undetermined')
  if (open.length > 0) {
    const needs = open.map(({ right, item, needs }) => ({
      right,
      item,
      facts: needs.map(({ fact }) => fact),
    }))
    return obstacle('claims-undetermined', answer.clause, { needs })
  }
  const endless = decisions.filter(({ periodNeeded }) => periodNeeded).map(({ item }) => item)
  return endless.length > 0
    ? obstacle('period-needed', roles.restrictionPeriod.clause, { items: endless })
    : null
}

/** What the facts themselves lack, before anything is decided from them. */
function faulty({ roles }: Procedure, { answer }: CaseRoles, facts: CaseFacts, on: PlainDate) {
  const twice = listedTwice(facts)
  if (twice !== undefined) {
    const both = facts.notHeld?.includes(twice) === true && facts.items.some(({ item }) => item === twice)
    const how = both ? 'held-and-not-held' : 'twice'
    return obstacle('item-listed-twice', answer.clause, { item: twice, how })
  }
  for (const { item, facts: said, overridingInterest } of facts.items)
    for (const fact of provenInWords)
      if (said[fact] === true && overridingInterest === undefined)
        return obstacle('justification-missing', roles.objectionLimit.clause, {
          item,
          fact,
          missing: 'overridingInterest',
        })
  const [past] = facts.items.flatMap(({ item, neededPeriod: { until } = {} }) =>
    until !== undefined && until < on ? [{ item, until, on }] : [],
  )
  return past === undefined ? null : obstacle('period-past', roles.restrictionPeriod.clause, past)
}

/** A limit from outside the document that meets no claim: a slip in its item would let the claim through. */
function limitBeside({ roles }: Procedure, { limits = [] }: CaseFacts, decisions: readonly ItemDecision[]) {
  // A right as a whole, for an item, or a part of it.
  const keyOf = (right: Right, of?: string): string => (of === undefined ? right : `${right} ${of}`)
  const decided = new Set(
    decisions.flatMap(({ right, item, parts }) => [
      keyOf(right),
      keyOf(right, item ?? undefined),
      ...parts.map(({ part }) => keyOf(right, part)),
    ]),
  )
  const beside = limits.find(({ right, item }) => !decided.has(keyOf(right, item)))
  if (beside === undefined) return null
  const { right, item = null, act } = beside
  return obstacle('limit-without-claim', roles.externalLimit.clause, { right, item, act })
}

/** What of a request is examined: its claims, and what an earlier answer said of data whose consent is withdrawn. */
export interface ToExamine extends Pick<RequestRecord, 'claims' | 'receivedOn'> {
  readonly afterWithdrawal?: Answer['afterWithdrawal']
}

/** What of a case lets an answer give effect to rights. */
export interface Cleared {
  readonly identity: Identity['status']
  readonly authority: Authority['status']
}

/** What a grant needs beyond facts: identity, unless anybody is granted it, and authority. */
function grantObstacle(roles: CaseRoles, { identity, authority }: Cleared, anybody: boolean) {
  if (!isSettled(roles.identity, identity) && !anybody)
    return obstacle('identity-unconfirmed', roles.identity.clause, { identity })
  return authority === 'unproven'
    ? obstacle('authority-unproven', roles.representation.clause, { authority })
    : null
}

/** By when what is granted is carried out, as named: a day, and beyond the limit to answer words on the complexity. */
function implementationOf(
  procedure: Procedure,
  { answer }: CaseRoles,
  { on, implementBy, complexity }: Answering,
  beyond: Deadline<ClauseRef> | null,
) {
  if (implementBy === undefined) return obstacle('implementation-day-missing', answer.clause)
  if (implementBy < on) return obstacle('implementation-day-past', answer.clause, { on, implementBy })
  const implementation = dayNamed(procedure, procedure.roles.answer.clause, on, implementBy)
  return beyond !== null && implementation.due > beyond.due && complexity === undefined
    ? obstacle('complexity-missing', answer.clause, { implementBy, limit: beyond.due })
    : { implementation, complexity: complexity ?? null }
}

/** A grant with the day it is due by: a withdrawal is carried out once the data are erased, where they are. */
function dueBy(
  grant: Omit<Grant, 'by'>,
  settled: ReadonlyMap<string | null, WithdrawnData>,
  implementation: Deadline<ClauseRef>,
): Grant {
  const { right, item } = grant
  const withdrawn = right === 'consent-withdrawal' ? settled.get(item) : undefined
  return { ...grant, by: withdrawn?.becomes === 'erased-by' ? withdrawn.by : implementation }
}

/** By when a complaint about a decision of a day is lodged with the institution, where the document sets a window. */
export function complainedOf(procedure: Procedure, on: PlainDate): Pick<Answer, 'complainBy'> {
  const complainBy = lodgingLimit(procedure, on)
  return complainBy === null ? {} : { complainBy }
}

const nothingToDo = { implementation: null, complexity: null } as const

/**
 * Decides every claim of a request from facts, by the rules alone: what answers a request, and what examines it
 * anew when a complaint is upheld.
 *
 * @param roles - What the clauses do by which the case goes that asks for it, a request or a complaint.
 * @param limit - The limit to answer.
 * @param complexityBeyond - Beyond which day to carry it out the complexity is asked for in words; `null` where the
 * answer to a complaint asked for them.
 */
export function examine(
  procedure: Procedure,
  roles: CaseRoles,
  { claims, receivedOn, afterWithdrawal: before = [] }: ToExamine,
  cleared: Cleared,
  answering: Answering,
  reply: Reply,
  limit: Deadline<ClauseRef>,
  complexityBeyond: Deadline<ClauseRef> | null = limit,
) {
  const { on, facts, afterWithdrawal = [], disclosesNothing, reasons = [] } = answering
  const { identity } = cleared
  const anybody = !identityAsked(roles.identity, claims)
  if (!isSettled(roles.identity, identity) && disclosesNothing === undefined && !anybody)
    return obstacle('identity-unconfirmed', roles.identity.clause, { identity })
  // What is only said gives nobody away once it is known who hears it (GDPR 12(1)).
  const heard = reply.way === 'phone' && roles.identity.asked === 'on-doubt' && !anybody
  if (heard && identity !== 'confirmed')
    return obstacle('identity-unconfirmed', procedure.roles.reply.clause, { identity })
  const fault = faulty(procedure, roles, facts, on)
  if (fault !== null) return fault
  const { outcome, decisions } = decideReadClaims(procedure, claims, facts, on)
  const open = limitBeside(procedure, facts, decisions) ?? unsettled(procedure, roles, decisions)
  if (open !== null || outcome === null)
    return open ?? obstacle('claims-undetermined', roles.answer.clause, { needs: [] })
  const ungrantable = outcome === 'rejected' ? null : grantObstacle(roles, cleared, anybody)
  if (ungrantable !== null) return ungrantable
  const extent = extentOf(decisions, receivedOn)
  const toDo =
    extent.length === 0 ? nothingToDo : implementationOf(procedure, roles, answering, complexityBeyond)
  if ('code' in toDo) return toDo
  const { implementation, complexity } = toDo
  const after = settleWithdrawn(procedure, decisions, facts, on, implementation, afterWithdrawal, before)
  if ('code' in after) return after
  // A doubt keeps nobody from withdrawing a consent, but the data from being erased for it.
  if (identity === 'inquiry-open' && after.settled.some(({ becomes }) => becomes === 'erased-by'))
    return obstacle('identity-unconfirmed', roles.identity.clause, { identity })
  const settled = indexBy<WithdrawnData, string | null>(after.settled, ({ item }) => item)
  // What is granted is owed within the limit to answer where the document says so, whatever day is named.
  const owedBy =
    procedure.roles.answer.carriedOut === 'within-limit' &&
    implementation !== null &&
    implementation.due > limit.due
      ? limit
      : implementation
  const answer: Answer = {
    on,
    outcome,
    decisions: decisions.map(recorded),
    extent: owedBy === null ? [] : extent.map((grant) => dueBy(grant, settled, owedBy)),
    afterWithdrawal: after.settled,
    reasons: reasonsOf(procedure, decisions),
    furtherReasons: reasons,
    implementation,
    complexity,
    reply,
    limit,
    answeredOn: on,
    ...(outcome === 'granted' ? {} : complainedOf(procedure, on)),
  }
  return {
    answer,
    notes: [
      ...(procedure.beside?.notes(decisions) ?? []),
      ...differencesIn(procedure, decisions, facts, implementation, limit),
    ],
  }
}

/** Answers a request (clause 47). */
export function answerRequest(
  procedure: Procedure,
  roles: CaseRoles,
  command: AnswerRequest,
  request: OpenRequest,
): RequestVerdict {
  const { on, replyObstacle } = command.data
  const limit = answerLimit(procedure, roles, request, on, on)
  const cleared = { identity: request.identity.status, authority: request.authority.status }
  const reply = toSubject(request, replyObstacle)
  const examined = examine(procedure, roles, request, cleared, command.data, reply, limit)
  if ('code' in examined) return examined
  const { answer, notes } = examined
  return {
    record: { type: 'RequestAnswered', data: { command, answer } },
    notes: [
      ...lateness('late-answer', limit, on),
      ...(ownIn(procedure)?.answeredLate(procedure, roles, request, answer.outcome, on) ?? []),
      ...replyNotes(procedure.roles, request, reply),
      ...notes,
      ...(procedure.toldBesides?.(procedure, answer.decisions, command.data.facts.items) ?? []),
    ],
  }
}
