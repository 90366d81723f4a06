import type { AnyFacts, ComparedRule, Statement } from '../../src/comparison/compared-rule.js'
import type { ComparedCondition } from '../../src/comparison/index.js'
import type { Contradiction, Outcome, RuleDeclaration } from '../../src/core/index.js'
import type { ClauseRef } from '../../src/documents/index.js'

/** The two languages of the tables. */
export const languages = ['lt', 'en'] as const
export type Language = (typeof languages)[number]
export type Both = Readonly<Record<Language, string>>

/** A complete row of facts. */
export type Row = Readonly<Record<string, boolean | string>>

/** The three documents. */
export const documents = ['adakavas', 'kaunas', 'gdpr'] as const
export type DocumentId = (typeof documents)[number]

/** What a rule says of a row. */
export interface Answer {
  readonly outcome: Outcome
  readonly decisive: readonly ClauseRef[]
}

/** A rule of a built-in rulebook, with how it is told. */
export interface TabledRule extends ComparedRule {
  /** The rulebook and the rule in it: "adakavas/erasure". */
  readonly id: string
  readonly document: DocumentId
  readonly heading: Both
  readonly contradicting: readonly Contradiction<ClauseRef, string>[]
  /** What its three outcomes are called. */
  readonly outcomes: Readonly<Record<'granted' | 'rejected' | 'contradictory', Both>>
  answer(row: Row): Answer
  /** The clauses that its sentence cites, where they are told more exactly than the rule has them. */
  cites?(row: Row): readonly ClauseRef[]
  /** What the text layer says of a row. */
  sentence(row: Row, language: Language): string
  /** What it says of a fact. */
  said(condition: ComparedCondition, language: Language): string
}

/** What an engine's rule gives. */
interface EngineRule {
  readonly declaration: RuleDeclaration<ClauseRef, string>
  readonly grounds?: readonly string[]
  readonly exceptions?: readonly string[]
  assess(facts: Row): Answer
}

const named = (names: readonly string[] | undefined, nodes: readonly Statement[]) =>
  nodes.map((node, place) => ({ name: names?.[place] ?? `${place + 1}`, node }))

/** A right is granted or not. */
export const granting = {
  granted: { lt: 'Tenkinama', en: 'Granted' },
  rejected: { lt: 'Atmetama', en: 'Rejected' },
  contradictory: { lt: 'Spręsti negalima', en: 'Can’t be decided' },
} as const

/** Something is allowed or not. */
export const allowing = {
  ...granting,
  granted: { lt: 'Leidžiama', en: 'Allowed' },
  rejected: { lt: 'Neleidžiama', en: 'Not allowed' },
} as const

/** Something is owed or not. */
export const owing = {
  ...granting,
  granted: { lt: 'Teikiama', en: 'Given' },
  rejected: { lt: 'Neteikiama', en: 'Not given' },
} as const

/** Something is left out or not. */
export const leavingOut = {
  ...granting,
  granted: { lt: 'Neįtraukiama', en: 'Left out' },
  rejected: { lt: 'Įtraukiama', en: 'Not left out' },
} as const

type Telling = Pick<TabledRule, 'id' | 'document' | 'heading' | 'outcomes' | 'cites' | 'sentence' | 'said'>

/** A rule as a table is made of it. */
export function tabled(rule: EngineRule, vocabulary: AnyFacts, telling: Telling): TabledRule {
  const { clause, join, grounds, exceptions, contradictions = [], citedWithoutGround } = rule.declaration
  return {
    ...telling,
    clause,
    vocabulary,
    join,
    grounds: named(rule.grounds, grounds),
    exceptions: named(rule.exceptions, exceptions?.of ?? []),
    inPart: [],
    cuts: [],
    contradictions: contradictions.map(({ when }) => when),
    contradicting: contradictions,
    ...(citedWithoutGround === undefined ? {} : { cited: citedWithoutGround }),
    ...(exceptions === undefined ? {} : { exceptionsIn: exceptions.clause }),
    answer: (row) => rule.assess(row),
  }
}
