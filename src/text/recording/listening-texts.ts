import type { ListeningAttempt, ListeningFact, ListeningFacts } from '../../recording/index.js'
import type { Message } from '../kit/message.js'
import type { Cited } from '../kit/references.js'
import type { Standing } from '../rights/assessment-texts.js'
import type { YesNoText } from '../rights/fact-texts.js'

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

/**
 * What listening hangs on: that there is something to listen to, that no restriction bars it, when, who and how
 * (clauses 11, 12, 13), or that the person is the caller.
 *
 * @category Text
 */
export type ListeningDimension = 'kept' | 'restriction' | 'when' | 'who' | 'how' | 'caller'

/** What is known of a condition of listening, and the clauses it comes from.
 *
 * @category Text */
export type ConditionSaid = Message<[statements: readonly string[], clauses: Cited]>

/**
 * The sentences of a verdict on listening.
 *
 * @category Text
 */
export interface ListeningTexts {
  /** What it comes to, for each kind of attempt; who listens is named as the host names them. */
  readonly verdict: {
    readonly [As in ListeningAttempt['as']]: {
      readonly [S in Standing]: As extends 'caller'
        ? Message<[clauses: Cited]>
        : Message<[clauses: Cited, listener: string]>
    }
  }
  /** Each condition: that it holds, that it fails, that it is not known. */
  readonly conditions: { readonly [D in ListeningDimension]: { readonly [S in Standing]: ConditionSaid } }
  /** That conditions which could each be met can't be met together. */
  readonly together: ConditionSaid
  /** That representatives listen only to complaints. */
  readonly onlyComplaints: string
}
