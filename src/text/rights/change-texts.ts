import type { SettledOutcome } from '../../core/index.js'
import type { Message } from '../kit/message.js'
import type { Cited } from '../kit/references.js'
import type { VerdictReached } from './assessment-texts.js'

/**
 * Alternatives of which one would have to turn out: each is statements that would have to turn out together.
 *
 * @category Text
 */
export type Choice = readonly (readonly string[])[]

/**
 * The sentences that say what would have to be otherwise.
 *
 * @category Text
 */
export interface ChangeTexts {
  /** What the verdict would be, with the if-clause of `provided`. */
  readonly would: { readonly [O in SettledOutcome]: Message<[reached: VerdictReached, provided: string]> }
  /** That no facts can bring the verdict about. */
  readonly never: { readonly [O in SettledOutcome]: Message<[reached: VerdictReached]> }
  /** That nothing has to be otherwise for it. */
  readonly already: Message<[verdict: string]>
  /** A statement with the clauses by which it would matter. */
  readonly statement: Message<[statement: string, clauses: Cited]>
  /** All that would have to turn out, as an if-clause: of each choice one alternative. */
  readonly provided: Message<[choices: readonly Choice[]]>
}
