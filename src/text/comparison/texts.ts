import type { PlainDate } from '../../calendar/index.js'
import type {
  ComparedEffect,
  ComparedOutcome,
  ComparedPart,
  IdentityAsked,
  OutcomeReason,
  TermEffect,
} from '../../comparison/index.js'
import type { FeeCause, Limits, RecourseWay } from '../../procedure/index.js'
import type { Message } from '../kit/message.js'

/** What a ground, an exception or a cut does to a claim.
 *
 * @category Text */
export type CauseKind = 'ground' | 'part' | 'exception' | 'cut'

/** What one of two documents comes to in a situation, or one of the things that it does.
 *
 * @category Text */
export interface VerdictCompared {
  readonly outcome: ComparedOutcome
  readonly reason: OutcomeReason
  /** "under clause 26 of the Procedure"; empty where it has no such right. */
  readonly under: string
  /** "in clauses 17.1–17.4 of the Procedure"; of a document without such a right, "in the Procedure". */
  readonly inside: string
  /** Why an exception bars it. */
  readonly because: readonly string[]
  /** When it comes to that, of several things; none where that needs no saying. */
  readonly cases: readonly (readonly string[])[]
}

/** What one of two documents comes to in a situation, what comes first first.
 *
 * @category Text */
export type VerdictsCompared = readonly [VerdictCompared, ...VerdictCompared[]]

/** Numbers of rows as they are written.
 *
 * @category Text */
export interface RowsSaid {
  readonly possible: string
  readonly same: string
  readonly narrower: string
  readonly wider: string
}

/**
 * What is said of two procedures beside each other.
 *
 * @category Text
 */
export interface ComparisonTexts {
  /** What stands between groups of three digits. */
  readonly between: string
  /** The right, or the part of one. */
  readonly parts: Readonly<Record<ComparedPart, string>>
  /** How many combinations of facts come to the same, to less and to more. */
  readonly summary: Message<[part: string, rows: RowsSaid]>
  /** That both come to the same whatever the facts. */
  readonly alike: Message<[part: string, possible: string]>
  /** What depends on facts that the first document never asks for. */
  readonly undecidable: Message<[undecidable: string, possible: string, questions: readonly string[]]>
  /** Before the causes of one effect. */
  readonly effects: Readonly<Record<ComparedEffect, string>>
  /** What a cause does where one of its cases is there; what the other document says of that. */
  readonly causes: Readonly<Record<CauseKind, Message<[under: string, cases: string, against: string]>>>
  /** The cases of a cause, each as what is so in it. */
  readonly cases: Message<[cases: readonly (readonly string[])[]]>
  /** What the other document says of what the cause does. */
  readonly against: Readonly<Record<CauseKind, Message<[under: string]>>>
  /** That a document has no such right, by "in the Procedure". */
  readonly absent: Message<[inside: string]>
  /** What the two documents come to in a situation, the one that gives more first. */
  readonly situation: Message<[conditions: readonly string[], more: VerdictsCompared, less: VerdictsCompared]>
  /** That one of several things is so. */
  readonly either: Message<[conditions: readonly string[]]>
  /** What has to be so besides: these conditions, and that no exception holds, by "of GDPR Article 17(3)". */
  readonly provided: Message<[conditions: readonly string[], unless: string | null]>
  readonly limits: Readonly<Record<keyof Limits, string>>
  /** From how many days the first limit ends later, out of how many, and the first such day; or that it never does. */
  readonly later: Message<
    [limit: string, ours: string, theirs: string, later: number, of: number, first: PlainDate | undefined]
  >
  readonly identity: Message<[ours: IdentityAsked, theirs: IdentityAsked, effect: TermEffect]>
  readonly fee: Message<[narrower: readonly FeeCause[], wider: readonly FeeCause[]]>
  readonly recourse: Message<[ours: RecourseWay | null, theirs: RecourseWay | null]>
  /** Which document alone has a complaint to the institution itself. */
  readonly complaint: Readonly<Record<ComparedEffect, string>>
}
