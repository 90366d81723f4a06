import type { RecordingRoleName } from '../../procedure/index.js'
import type {
  ListeningAttempt,
  ListeningCondition,
  ListeningFact,
  ListeningFacts,
} from '../../recording/index.js'
import type { Message } from '../kit/message.js'
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
 * (clauses 11, 12, 13), with whose leave, or that the person is the caller.
 *
 * @category Text
 */
export type ListeningDimension = ListeningCondition

/** The roles of the clauses by which listening can be refused. */
export const barringRoles = [
  'retention',
  'otherRights',
  'listening',
  'sampling',
  'serviceComplaint',
  'listeners',
  'procedure',
  'method',
  'withdrawalErasure',
] as const satisfies readonly RecordingRoleName[]

/** A role of a clause by which listening can be refused.
 *
 * @category Text */
export type BarringRole = (typeof barringRoles)[number]

/**
 * The sentences of a verdict on listening.
 *
 * @category Text
 */
export interface ListeningTexts {
  /** What it comes to, for each kind of attempt; who listens is named as the host names them. */
  readonly verdict: {
    readonly [As in ListeningAttempt['as']]: {
      readonly [S in Standing]: As extends 'caller' ? string : Message<[listener: string]>
    }
  }
  /** Each condition: that it holds, that it fails, that it is not known. What that comes from follows. */
  readonly conditions: Readonly<Record<ListeningDimension, Readonly<Record<Standing, string>>>>
  /** That conditions which could each be met can't be met together. */
  readonly together: string
  /** That representatives listen only to complaints. */
  readonly onlyComplaints: string
  /** What settles it beforehand, whatever the facts. */
  readonly settled: Readonly<Record<'not-in-procedure' | 'processor-own-ends', string>>
  /** By which condition listening was refused, by the role of its clause. */
  readonly bars: Readonly<Record<BarringRole | 'other', string>>
}
