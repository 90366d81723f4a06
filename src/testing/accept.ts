import { InvalidInputError, trusting } from '../core/index.js'
import { isTold, RejectedCommandError, type RejectionTold } from '../core/rejected-error.js'

/** A decision of any machine. */
type AnyDecision =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly rejection: RejectionTold }

/**
 * The accepted decision: for tests and scripts that know that a command is accepted.
 *
 * @param decision - What a machine decided.
 * @returns The same decision, known to be accepted: its `events` and `notes` can be read.
 * @throws RejectedCommandError for a rejection, naming the command, the code and the clauses.
 * @category Testing
 * @example
 * ```ts
 * import { adakavasProcedure, consentLifecycle, plainDate } from 'privacy-rulebook'
 * import { accept } from 'privacy-rulebook/testing'
 *
 * const on = plainDate('2026-02-02')
 * const consents = consentLifecycle(adakavasProcedure)
 * const given = { type: 'GiveConsent', data: { on, by: 'ona', id: 'S1', signedOn: on, purpose: 'a leaflet' } }
 * accept(consents.decide(given, consents.initialState())).events[0].type // => 'ConsentGiven'
 * ```
 */
export function accept<Decision extends AnyDecision>(
  decision: Decision,
): Extract<Decision, { readonly accepted: true }>
export function accept(decision: AnyDecision): AnyDecision {
  const error = trusting('decision', 'what decide gave', () => {
    if (typeof decision.accepted !== 'boolean')
      throw new InvalidInputError('decision', 'what decide gave', decision)
    if (!decision.accepted && !isTold(decision.rejection))
      throw new InvalidInputError('decision.rejection', 'a rejection of a machine', decision.rejection)
    return decision.accepted ? null : new RejectedCommandError(decision.rejection)
  })
  if (error !== null) throw error
  return decision
}
