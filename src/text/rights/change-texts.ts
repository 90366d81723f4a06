import type { SettledOutcome } from '../../core/index.js'
import type { Message } from '../kit/message.js'
import type { Subject } from './assessment-texts.js'

/**
 * Alternatives of which one would have to turn out: each is statements that would have to turn out together.
 *
 * @category Text
 */
export type Choice = readonly (readonly string[])[]

/** What a verdict would be: `still`, in spite of all.
 *
 * @category Text */
export type VerdictThatWouldBe = {
  readonly [O in SettledOutcome]: Message<[subject: Subject, still: boolean]>
}

/**
 * The words that say what would have to be otherwise.
 *
 * @category Text
 */
export interface ChangeTexts {
  /** What the verdict would be, of a right, of a limb of one, and of a piece of information. */
  readonly verdict: {
    readonly right: VerdictThatWouldBe
    readonly limb: { readonly [O in SettledOutcome]: Message<[limb: string, still: boolean]> }
    readonly information: VerdictThatWouldBe
    /** Whether something would be left out, since it would harm others. */
    readonly leftOut: { readonly [O in SettledOutcome]: Message<[still: boolean]> }
    /** That there would be nothing to have access to. */
    readonly nothingToAccess: Message<[still: boolean]>
  }
  /** What the verdict would be, with the if-clause of `provided`. */
  readonly would: Message<[verdict: string, provided: string]>
  /** That it would be so whatever the facts. */
  readonly never: Message<[verdict: string]>
  /** That nothing has to be otherwise for it. */
  readonly already: Message<[verdict: string]>
  /** All that would have to turn out, as an if-clause: of each choice one alternative. */
  readonly provided: Message<[choices: readonly Choice[]]>
}
