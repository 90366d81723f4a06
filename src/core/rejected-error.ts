import { isList } from './input-error.js'

/** A rejection, as far as an error tells it.
 *
 * @category Core */
export interface RejectionTold {
  /** What stood in the way. */
  readonly code: string
  /** The clauses that put it there. */
  readonly clauses: readonly string[]
  /** The command that was rejected. */
  readonly command: string
}

const forms = {
  code: /^[a-z\d]+(?:-[a-z\d]+)*$/u,
  // As a document may number its clauses: by figures, Roman or other, letters, ranges.
  clause: /^[a-z][a-z\d]*(?:-[a-z\d]+)*:[\p{L}\p{N}](?:[\p{L}\p{N} ().\-–/]*[\p{L}\p{N})])?$/u,
  command: /^[A-Z][A-Za-z]*$/u,
}

/** Whether a rejection is told in the words of a machine: an error repeats no others. */
export const isTold = ({ code, clauses, command }: RejectionTold): boolean =>
  forms.code.test(code) &&
  forms.command.test(command) &&
  isList(clauses) &&
  clauses.every((one) => typeof one === 'string' && forms.clause.test(one))

/**
 * That a command was rejected where only an error can say so: in a test that takes it for accepted, and in a library whose
 * `decide` gives events or throws. The message names the command, the code and the clauses; `rejection` is the whole of it.
 *
 * @category Core
 * @example
 * ```ts
 * import { adakavasProcedure, consentLifecycle } from 'privacy-rulebook'
 * import { accept, RejectedCommandError } from 'privacy-rulebook/testing'
 *
 * const consents = consentLifecycle(adakavasProcedure)
 * const on = plainDate('2026-02-02')
 * const withdrawal = { type: 'WithdrawConsent', data: { on, by: 'ona', from: on } }
 * try {
 *   accept(consents.decide(withdrawal, consents.initialState()))
 * } catch (error) {
 *   error instanceof RejectedCommandError && error.message
 *   // => 'WithdrawConsent was rejected: wrong-status (adakavas:33)'
 * }
 * ```
 */
export class RejectedCommandError extends Error {
  /** Always `'rejected-command'`: what to check instead of the class. */
  readonly code = 'rejected-command'
  /** What the machine said. */
  readonly rejection: RejectionTold

  constructor(rejection: RejectionTold, place = '') {
    const { code, clauses, command } = rejection
    super(`${command}${place} was rejected: ${code} (${clauses.join(', ')})`)
    this.name = 'RejectedCommandError'
    this.rejection = rejection
  }
}
