import type { RequestMachine } from '../../src/request/index.js'
import type { CaseFacts, Claim, RecordedDecision, Right } from '../../src/rights/index.js'
import {
  answer,
  answered,
  confirm,
  day,
  given,
  type Outcome,
  received,
  requests,
  settling,
  submit,
} from './scenario.js'

/** The day of the answer. */
export const on = '2026-03-20'
/** The day by which what is granted is carried out. */
export const implementBy = day('2026-04-20')

/** Answers a request of these claims, identity confirmed, with a day to carry out what is granted. */
export const answering = (
  claims: readonly [Claim, ...Claim[]],
  facts: CaseFacts,
  machine: RequestMachine = requests,
): Outcome =>
  settling(given([submit({ claims }), confirm(received)], machine), answer(on, facts, { implementBy }))

/** The answer as it is recorded. */
export const answerOf = (outcome: Outcome) => answered(outcome.state()).answer

/** What it decides on a right for an item. */
export const decisionOn = (outcome: Outcome, right: Right, item: string | null): RecordedDecision => {
  const found = answerOf(outcome).decisions.find((one) => one.right === right && one.item === item)
  if (found === undefined) throw new Error(`no decision on ${right} of ${item}`)
  return found
}
