import type { PlainDate } from '../calendar/index.js'
import { ofState } from '../core/given.js'
import type { RecordedDecision, RequestOutcome } from '../rights/index.js'
import type { Impossibility } from './outcome.js'
import { entriesOf } from './right-and-item.js'
import type { AnsweredRequest, ImplementedRequest } from './state.js'

/** What an answer comes to after what turned out impossible.
 *
 * @category Request */
export interface StandingDecisions {
  /** Every right for every item: as decided, or rejected since it can't be carried out. */
  readonly decisions: readonly RecordedDecision[]
  /** What they add up to. */
  readonly outcome: RequestOutcome
  /** The day from which they stand so: that of the answer, or of the last thing reported impossible. */
  readonly on: PlainDate
}

/** A decision whose grant can't be carried out: nothing of it is granted any more. */
function undone(decision: RecordedDecision, { clause }: Impossibility): RecordedDecision {
  return {
    ...decision,
    outcome: 'rejected',
    clauses: [clause],
    parts: decision.parts.map((part) =>
      part.outcome === 'granted'
        ? { ...part, outcome: 'rejected', clauses: [clause], settledBy: [], facts: {} }
        : part,
    ),
    reason: 'impossible',
    act: null,
    overridingInterest: null,
    period: null,
  }
}

/** The outcome of a request from decisions that are all settled. */
export function addedUp(decisions: readonly RecordedDecision[]): RequestOutcome {
  if (decisions.every(({ outcome }) => outcome === 'granted')) return 'granted'
  return decisions.every(({ outcome }) => outcome === 'rejected') ? 'rejected' : 'granted-in-part'
}

/**
 * The decisions of an answered request as they stand: what was reported impossible to carry out counts as rejected
 * from that day. What was waived stays granted.
 *
 * @param state - A request that was answered.
 * @returns The decisions, their outcome, and the day from which they stand so.
 * @category Request
 * @see Adakavas clauses 47, 48, 59
 * @example
 * ```ts
 * const on = plainDate('2026-02-02')
 * const requests = requestLifecycle(adakavasProcedure)
 * const filed = {
 *   id: 'P1', by: 'ona', submittedOn: on, receivedOn: on, channel: 'email', sender: { as: 'subject' },
 *   form: { nameGiven: true, signed: true, identityDocument: true },
 *   claims: [{ right: 'objection', items: ['photo'], substantiation: 'it serves the home alone' }], contacts: [],
 * }
 * const facts = { items: [{ item: 'photo', facts: { basis: 'legitimate-interests', limitInvoked: false } }] }
 * const impossible = { on, by: 'ona', right: 'objection', item: 'photo', reasons: ['the archive burned down'] }
 * const state = [
 *   { type: 'SubmitRequest', data: filed },
 *   { type: 'ConfirmIdentity', data: { on, by: 'ona', means: 'pasas' } },
 *   { type: 'AnswerRequest', data: { on, by: 'ona', facts, implementBy: on } },
 *   { type: 'ReportImpossible', data: impossible },
 * ].reduce(
 *   (before, command) => requests.decide(command, before).events.reduce(requests.evolve, before),
 *   requests.initialState(),
 * )
 * state.answer.outcome // => 'granted'
 * decisionsAsTheyStand(state).outcome // => 'rejected'
 * ```
 */
export function decisionsAsTheyStand(state: AnsweredRequest | ImplementedRequest): StandingDecisions {
  return ofState(state, () => standingDecisions(state))
}

/** The same of a state that is known to be one. */
export function standingDecisions({
  answer,
  impossible,
}: AnsweredRequest | ImplementedRequest): StandingDecisions {
  const { decisions, outcome, on } = answer
  const last = impossible.at(-1)
  if (last === undefined) return { decisions, outcome, on }
  const impossibilityOf = entriesOf(impossible)
  const standing = decisions.map((decision) => {
    const reported = impossibilityOf(decision)
    return reported === undefined ? decision : undone(decision, reported)
  })
  return { decisions: standing, outcome: addedUp(standing), on: last.on }
}
