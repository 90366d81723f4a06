import type { ClauseRef } from '../../documents/index.js'
import type { RightFact, RightVocabulary, YesNoText } from '../../procedure/index.js'
import type { Message } from '../kit/message.js'

export type { YesNoText }

/**
 * What is said of a fact that is one of a closed list of words.
 *
 * @category Text
 */
export interface ChoiceText<Value extends string> {
  /** The question to the person who can answer, as a whole sentence. */
  readonly question: string
  /** The question inside a sentence, about some of the words: "whether it is one of …". */
  readonly whether: Message<[values: readonly [Value, ...Value[]]]>
  /** The statement for each word. */
  readonly is: Readonly<Record<Value, string>>
  /** The statement that it is not this word. */
  readonly isNot: Readonly<Record<Value, string>>
  /** The statement that it is one of several words. */
  readonly isOneOf: Message<[values: readonly [Value, ...Value[]]]>
  /** The statement that it is none of several words. */
  readonly isNoneOf: Message<[values: readonly [Value, ...Value[]]]>
}

/** The values of a fact.
 *
 * @category Text */
export type ValueOf<Fact extends RightFact> = RightVocabulary[Fact]['values'][number]

/** What is said of any fact.
 *
 * @category Text */
export type FactText = YesNoText | ChoiceText<string>

/** What is said of facts of an institution's own, each with its clause.
 *
 * @category Text */
export type OwnFactTexts = Readonly<Record<string, FactText & { readonly clause?: ClauseRef }>>

/**
 * What is said of every fact of the library: a question and a statement for each of its values.
 *
 * @category Text
 */
export type FactTexts = {
  readonly [Fact in RightFact]: ValueOf<Fact> extends string ? ChoiceText<ValueOf<Fact>> : YesNoText
}
