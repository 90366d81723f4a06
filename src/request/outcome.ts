import type { Deadline } from '../calendar/index.js'
import { type CaseRefusal, deadlineShape, replyShape } from '../case/index.js'
import { itemName, typedWords } from '../core/holding.js'
import type { DataOf, Shape } from '../core/index.js'
import { day, list, nullable, object, optional, some, variants, word } from '../core/shape.js'
import type { ClauseRef } from '../documents/index.js'
import { clauseShape } from '../procedure/clause-shape.js'
import { keptShapes } from '../rights/after-withdrawal.js'
import {
  type ErasedAfterWithdrawal,
  everyRight,
  type GrantedPeriod,
  type KeptOnBasis,
  type KeptOnException,
  type Right,
} from '../rights/index.js'
import { decisionShape, outcomeWord, partWord, reasonWord } from '../rights/item-decision.js'
import type { UnfoundedFinding } from './finding.js'

const sentFields = {
  /** What was sent. */
  act: word('answer', 'new-answer', 'refusal', 'inquiry', 'extension', 'fee-demand', 'impossibility'),
  /** When. */
  on: day,
}

/** What was sent out on a request and when: what tells inaction from a slow case (clause 48).
 *
 * @category Request */
export interface SentAct extends DataOf<typeof sentFields> {}

/** What was sent out on a request, part of a command. */
export const sentActShape: Shape<SentAct> = object(sentFields)

const grantFields = {
  /** The right. */
  right: word<Right>(...everyRight),
  /** The item; `null` for access. */
  item: nullable(itemName),
  /** What of it. */
  parts: list(partWord),
  /** Of a withdrawal of consent: the day from which it holds; earlier processing stays lawful. */
  effectiveFrom: nullable(day),
  /** By when it is carried out: the day named by the answer that first granted it. */
  by: deadlineShape,
}

/** What is granted of one right for one item.
 *
 * @category Request */
export interface Grant extends DataOf<typeof grantFields> {}

const grant: Shape<Grant> = object(grantFields)

const reasonFields = {
  /** The right. */
  right: word<Right>(...everyRight),
  /** The item; `null` where there is none to speak of. */
  item: nullable(itemName),
  /** The clauses that stand against it. */
  clauses: some(clauseShape),
  /** What settles it besides a rule. */
  reason: nullable(reasonWord),
  /** The act that limits the right from outside the document. */
  act: nullable(typedWords),
}

/** Why one right for one item is not granted in whole.
 *
 * @category Request */
export interface AnswerReason extends DataOf<typeof reasonFields> {}

const reason: Shape<AnswerReason> = object(reasonFields)

/**
 * What becomes of a data item whose consent is withdrawn, as an answer says: erased by a day, as that day is counted,
 * or kept on another basis or under an exception.
 *
 * @category Request
 * @see GDPR 17(1)(b), 17(3)
 */
export type WithdrawnData =
  | (Omit<ErasedAfterWithdrawal, 'day'> & {
      /** By when it is erased. */
      readonly by: Deadline<ClauseRef>
    })
  | KeptOnBasis
  | KeptOnException

/** What becomes of an item, part of an answer. */
export const withdrawnDataShape: Shape<WithdrawnData> = variants('becomes', {
  'erased-by': object({ item: itemName, by: deadlineShape }),
  ...keptShapes,
})

const answerFields = {
  /** The day it was sent. */
  on: day,
  /** Granted, in part, or rejected. */
  outcome: outcomeWord,
  /** Every right for every item. */
  decisions: list(decisionShape),
  /** What is granted and has to be carried out. */
  extent: list(grant),
  /** What becomes of the data whose consent is withdrawn. */
  afterWithdrawal: list(withdrawnDataShape),
  /** Why the rest is not. */
  reasons: list(reason),
  /** Reasons that the officer added. */
  furtherReasons: list(typedWords),
  /** By when what is granted is carried out; `null` where nothing is left to do. */
  implementation: nullable(deadlineShape),
  /** How complex that is, in words; `null` where nothing was said of it. */
  complexity: nullable(typedWords),
  /** To whom and how it goes. */
  reply: replyShape,
  /** The limit of the answer as it stood that day. */
  limit: deadlineShape,
  /** The day the request was first answered: an earlier one where a complaint had it examined anew. */
  answeredOn: day,
  /** By when a complaint about it is lodged with the institution, where the document sets a window for that. */
  complainBy: optional(deadlineShape),
}

/** An answer as given (clause 47).
 *
 * @category Request */
export interface Answer extends DataOf<typeof answerFields> {}

/** An answer, part of an event. */
export const answerShape: Shape<Answer> = object(answerFields)

/** A refusal as given (clauses 43.1, 44, 45); `formal` for a defect of form, where a document refuses for one.
 *
 * @category Request */
export interface Refusal extends CaseRefusal<'unfounded' | 'unidentified' | 'unauthorised' | 'formal'> {
  /** Of a refused request under clause 43.1: the finding that the refusal rests on. */
  readonly finding?: UnfoundedFinding
}

const implementationFields = {
  /** The right. */
  right: word<Right>(...everyRight),
  /** The item; `null` for access. */
  item: nullable(itemName),
  /** When. */
  on: day,
}

/** A granted right that was carried out.
 *
 * @category Request */
export interface Implementation extends DataOf<typeof implementationFields> {}

/** A granted right that was carried out by a limit, before a new answer granted more of it.
 *
 * @category Request */
export interface CarriedOut extends Implementation {
  /** By when it had to be. */
  readonly by: Deadline<ClauseRef>
}

/** A granted right that was carried out, part of an event. */
export const implementationShape: Shape<Implementation> = object(implementationFields)

const waiverFields = {
  ...implementationFields,
  /** By whom. */
  waivedBy: word('subject', 'representative'),
}

/** A granted right that was given up before it was carried out.
 *
 * @category Request */
export interface Waiver extends DataOf<typeof waiverFields> {}

/** A granted right that was given up, part of an event. */
export const waiverShape: Shape<Waiver> = object(waiverFields)

const impossibilityFields = {
  ...implementationFields,
  /** Why, as the subject was told. */
  reasons: some(typedWords),
  /** The clause under which it had to be carried out. */
  clause: clauseShape,
  /** To whom and how that went. */
  reply: replyShape,
  /** By when a complaint about it is lodged with the institution, where the document sets a window for that. */
  complainBy: optional(deadlineShape),
}

/** A granted right that turned out impossible to carry out: from that day it counts as rejected.
 *
 * @category Request */
export interface Impossibility extends DataOf<typeof impossibilityFields> {}

const missedFields = {
  /** The right. */
  right: word<Right>(...everyRight),
  /** The item; `null` for access. */
  item: nullable(itemName),
  /** By when it had to be carried out. */
  deadline: deadlineShape,
}

/** A granted right whose day had passed before something else than carrying it out ended the duty: a breach that stays.
 *
 * @category Request */
export interface MissedImplementation extends DataOf<typeof missedFields> {}

/** A restriction that an answer brought about for an item.
 *
 * @category Request */
export interface GrantedRestriction {
  /** The item. */
  readonly item: string
  /** How long it holds, and why. */
  readonly period: GrantedPeriod
}
