import type { ListeningFact, ListeningFacts } from '../recording/index.js'
import type { YesNoText } from './fact-texts.js'

/** The answers that there are to a fact on which listening depends.
 *
 * @category Text */
export type ListeningValueOf<Fact extends ListeningFact> = NonNullable<ListeningFacts[Fact]>

/** What is said of a fact on which listening depends, where it is one of a closed list of words.
 *
 * @category Text */
export interface ListeningChoiceText<Value extends string> {
  /** The question to the person who can answer, as a whole sentence. */
  readonly question: string
  /** The question inside a sentence. */
  readonly whether: string
  /** The statement for each word. */
  readonly is: Readonly<Record<Value, string>>
}

/**
 * What is said of every fact on which listening depends: a question and a statement for each of its values.
 *
 * @category Text
 */
export type ListeningFactTexts = {
  readonly [Fact in ListeningFact]: ListeningValueOf<Fact> extends string
    ? ListeningChoiceText<ListeningValueOf<Fact>>
    : YesNoText
}
