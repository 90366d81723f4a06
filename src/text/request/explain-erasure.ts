import {
  type AnsweredRequest,
  decisionsAsTheyStand,
  type ImplementedRequest,
  type WithdrawnData,
} from '../../request/index.js'
import { erasureGrounds, type RecordedDecision, type Right } from '../../rights/index.js'
import { afterWithdrawalSaid } from '../consent/after-withdrawal.js'
import type { Catalogue } from '../kit/catalogue.js'
import { cited } from '../kit/references.js'
import { withClauses } from '../kit/said.js'
import { paragraphs } from '../kit/sentences.js'
import { telling } from '../kit/telling.js'
import { decisionSentences } from '../rights/decision-sentences.js'
import { clauseOfRight } from '../rights/topic.js'

type Decided = AnsweredRequest | ImplementedRequest

const entry = <One extends { readonly right: Right; readonly item: string | null }>(
  list: readonly One[],
  right: Right,
  item: string | null,
): One | undefined => list.find((one) => one.right === right && one.item === item)

/** Whether something that was granted is neither carried out nor ended otherwise. */
const isStillOwed = (state: Decided, right: Right, item: string | null): boolean =>
  entry(state.answer.extent, right, item) !== undefined &&
  [state.implemented, state.waived, state.impossible].every((list) => entry(list, right, item) === undefined)

/** What has to come before data are erased. */
function before(state: Decided, item: string, catalogue: Catalogue): readonly string[] {
  const { request, roles } = catalogue
  const handedOver = (['access', 'portability'] as const).filter((right) =>
    isStillOwed(state, right, right === 'access' ? null : item),
  )
  const first = handedOver.map((right) =>
    withClauses([request.erasure.first(item, right), clauseOfRight(right, roles)], catalogue),
  )
  return state.form.signed
    ? first
    : [
        ...first,
        withClauses([request.erasure.lookForRestriction(item), roles.restrictionEffect.clause], catalogue),
      ]
}

/** What becomes of one item whose erasure was asked for. */
function ofDecision(
  decision: RecordedDecision & { readonly item: string },
  state: Decided,
  catalogue: Catalogue,
): readonly string[] {
  const { request, roles } = catalogue
  const { erasure: words } = request
  const { item, outcome, parts, clauses } = decision
  const cites = cited(clauses, clauseOfRight('erasure', roles))
  if (outcome === 'rejected') {
    const [, ...why] = decisionSentences(decision, catalogue, state.answer.decisions)
    return [withClauses([words.stays(item), ...cites], catalogue), ...why]
  }
  const done = entry(state.implemented, 'erasure', item)
  if (done !== undefined) return [withClauses([words.gone(item, done.on), ...cites], catalogue)]
  const waived = entry(state.waived, 'erasure', item)
  if (waived !== undefined)
    return [withClauses([words.givenUp(item, waived.on), roles.answer.clause], catalogue)]
  const granted = entry(state.answer.extent, 'erasure', item)
  if (granted === undefined) return []
  const names = parts.flatMap(({ settledBy }) => settledBy.map(({ name }) => name))
  const because = erasureGrounds
    .filter((ground) => names.some((name) => name === ground))
    .map((ground) => words.because[ground])
  return [
    withClauses([words.goes(item, granted.by.due, because), ...cites], catalogue),
    ...before(state, item, catalogue),
  ]
}

/** What becomes of an item whose consent is withdrawn, unless its erasure was asked for too or it is settled already. */
function ofWithdrawal(data: WithdrawnData, state: Decided, catalogue: Catalogue): readonly string[] {
  const asked = entry(state.answer.decisions, 'erasure', data.item) !== undefined
  if (asked || !isStillOwed(state, 'consent-withdrawal', data.item)) return []
  const said = withClauses(afterWithdrawalSaid(data, catalogue), catalogue)
  return data.becomes === 'erased-by' ? [said, ...before(state, data.item, catalogue)] : [said]
}

/**
 * Says before an erasure is carried out what it comes to: which data go, by when and why, which of them have to be
 * handed over first, and which stay and why.
 *
 * @param state - A request that was answered.
 * @param catalogue - The language.
 * @returns A line for each data item whose erasure was asked for, or whose consent is withdrawn; one sentence where
 * nothing is to be erased. Each with its clauses.
 * @category Text
 * @see Adakavas clauses 17, 18, 23, 33, 47; GDPR 17
 * @example
 * ```ts
 * import { adakavasProcedure, plainDate, requestLifecycle } from 'privacy-rulebook'
 * import { explainErasure } from 'privacy-rulebook/text'
 * import { en } from 'privacy-rulebook/text/en'
 *
 * const on = plainDate('2026-02-02')
 * const requests = requestLifecycle(adakavasProcedure)
 * const filed = {
 *   id: 'P1', by: 'ona', submittedOn: on, receivedOn: on, channel: 'email', sender: { as: 'subject' },
 *   form: { nameGiven: true, signed: true, identityDocument: true },
 *   claims: [{ right: 'erasure', items: ['photo', 'invoice'], grounds: ['not-needed'] }], contacts: [],
 * }
 * const unneeded = { basis: 'contract', neededForPurposes: false, careOrHealthNecessity: false, institutionClaims: false }
 * const items = [
 *   { item: 'photo', facts: { ...unneeded, legalObligation: false } },
 *   { item: 'invoice', facts: { ...unneeded, legalObligation: true } },
 * ]
 * const state = [
 *   { type: 'SubmitRequest', data: filed },
 *   { type: 'ConfirmIdentity', data: { on, by: 'ona', means: 'passport' } },
 *   { type: 'AnswerRequest', data: { on, by: 'ona', facts: { items }, implementBy: plainDate('2026-02-16') } },
 * ].reduce(
 *   (before, command) => requests.decide(command, before).events.reduce(requests.evolve, before),
 *   requests.initialState(),
 * )
 * explainErasure(state, en).split('\n')
 * // => [
 * //   'The data “photo” will be erased by 17 February 2026, because they are no longer needed for the purposes of the processing (clause 17.1 of the Procedure).',
 * //   'The data “invoice” are kept (clause 18.2 of the Procedure). The Institution has to process the data under a legal obligation (clause 18.2 of the Procedure).',
 * // ]
 * ```
 */
export function explainErasure(state: AnsweredRequest | ImplementedRequest, catalogue: Catalogue): string {
  return telling('the state of a request that was answered', state, catalogue, () =>
    erasureInWords(state, catalogue),
  )
}

function erasureInWords(state: Decided, catalogue: Catalogue): string {
  const { decisions } = decisionsAsTheyStand(state)
  const asked = decisions.flatMap((decision) =>
    decision.right === 'erasure' && decision.item !== null ? [{ ...decision, item: decision.item }] : [],
  )
  const isRejected = ({ outcome }: RecordedDecision): boolean => outcome === 'rejected'
  const ordered = [...asked.filter((one) => !isRejected(one)), ...asked.filter(isRejected)]
  const lines = [
    ...ordered.map((decision) => ofDecision(decision, state, catalogue)),
    ...state.answer.afterWithdrawal.map((data) => ofWithdrawal(data, state, catalogue)),
  ]
  if (lines.every((line) => line.length === 0))
    return withClauses([catalogue.request.erasure.nothing, catalogue.roles.answer.clause], catalogue)
  return paragraphs(lines)
}
