import { commandsCiting } from '../core/index.js'
import { fieldsCiting } from '../core/shape.js'
import type { ClauseRef } from '../documents/index.js'
import type { ComplaintExaminationRole, ComplaintRole } from './complaint-role.js'
import type { Deciding } from './deciders.js'
import type { Extending } from './extension.js'
import type { FeeRole } from './fee-role.js'
import type { ProofByChannel } from './form.js'
import type { ExaminationTerms, Limits, Timed } from './limits.js'
import type {
  AccessPart,
  ErasureException,
  ErasureGround,
  FurtherInformation,
  RestrictionGround,
} from './names.js'
import type { RecourseRole } from './recourse-role.js'
import type { OpenToAnybody, Right } from './right.js'

/** A clause that plays a role.
 *
 * @category Procedure */
export interface Cited {
  /** The clause. */
  readonly clause: ClauseRef
}

/** The clause on identity.
 *
 * @category Procedure
 * @see GDPR 11(2), 12(2), 12(6) */
export interface OnIdentity extends Cited {
  /**
   * When identity is asked for: always, before a right is given effect, also where it is left out; or on reasonable doubt
   * alone, which the inquiry then states. Complaints go by it as well.
   */
  readonly asked?: 'always' | 'on-doubt' | undefined
  /**
   * The rights that are given effect to whoever asks, so that identity is not asked for them: those alone whose exercise
   * neither discloses personal data nor changes them. Under the GDPR itself, to withdraw a consent too, but for the erasure
   * that follows (7(3)).
   */
  readonly exempt?: readonly (OpenToAnybody | 'consent-withdrawal')[] | undefined
}

/** The clause of each part of access: of those that every document is asked for, and of those that one names besides.
 *
 * @category Procedure */
export type CitedParts = Readonly<Record<AccessPart, Cited>> & {
  readonly [Piece in FurtherInformation]?: Cited
}

/** The clause on the answer to a request.
 *
 * @category Procedure
 * @see GDPR 12(3) */
export interface OnAnswer extends Decided {
  /**
   * Whether what is granted is carried out by the day that the answer names, also where it is left out; or within the limit
   * to answer, so that a later day is named and is a breach all the same.
   */
  readonly carriedOut?: 'as-named' | 'within-limit' | undefined
}

/** The articles of the GDPR under which an act limits a right.
 *
 * @category Facts */
export type LimitingArticle = 'gdpr:23' | 'gdpr:85' | 'gdpr:89(2)' | 'gdpr:89(3)'

/** What an act can limit under one article.
 *
 * @category Procedure
 * @see GDPR 23, 85, 89 */
export interface LimitedUnder {
  /** The rights that it can limit. */
  readonly rights: readonly Right[]
  /** The purpose that the article is about, where it is about one. */
  readonly purpose?: 'archiving' | 'research' | undefined
}

/** The clause on acts outside the document that limit rights.
 *
 * @category Procedure
 * @see GDPR 23 */
export interface OnLimits extends Cited {
  /** What can be limited under which article; left out, whatever an act limits. */
  readonly articles?: Readonly<Record<LimitingArticle, LimitedUnder>> | undefined
}

/** The clause on how long a restriction lasts.
 *
 * @category Procedure
 * @see GDPR 18(1) */
export interface OnPeriod extends Cited {
  /** To an end that somebody names, also where it is left out; or as long as the ground that it rests on. */
  readonly lasts?: 'to-its-end' | 'as-its-ground' | undefined
}

/** The clause on what a restriction in force forbids.
 *
 * @category Procedure
 * @see GDPR 18(2), 18(3) */
export interface OnRestriction extends Cited {
  /** The clause that wants the person told before the restriction is lifted, where there is one. */
  readonly toldBeforeLifting?: ClauseRef | undefined
}

/** A clause that plays the role of a decision.
 *
 * @category Procedure */
export interface Decided extends Cited, Deciding {}
/** The clause on what proves identity when a request is filed.
 *
 * @category Procedure */
export interface ProofRole extends Cited {
  /** What proves it, by the way of filing; on another way nothing is asked for. */
  readonly by?: ProofByChannel
}

/**
 * What each clause of a procedure does: what the machines, the rules and the texts cite through, so that none of them
 * knows a clause by its number. A role with a time limit has its period beside it.
 *
 * @category Procedure
 */
export interface Roles
  extends Readonly<Record<Exclude<keyof Limits, 'examination' | 'complaintExamination'>, Timed>> {
  /** To examine and answer a request; also to extend it. */
  readonly examination: Timed & ExaminationTerms
  /** The data-protection officer who advises data subjects. */
  readonly advice: Cited
  /** Which rights can be exercised under the procedure. */
  readonly rights: Cited
  /** That rights are limited by the GDPR, by statutes and by other acts. */
  readonly externalLimit: OnLimits

  /** The right of access, the data and each piece of information, and what a request for it must say. */
  readonly access: Cited
  readonly accessParts: CitedParts
  readonly accessContent: Cited
  /** The right to rectification, and what a request for it must say. */
  readonly rectification: Cited
  readonly rectificationContent: Cited
  /** The right to erasure, its grounds and exceptions, and what a request for it must say. */
  readonly erasure: Cited
  readonly erasureGrounds: Readonly<Record<ErasureGround, Cited>>
  readonly erasureExceptions: Readonly<Record<ErasureException, Cited>>
  readonly erasureContent: Cited
  /** The right to restriction, its grounds, what a request for it must say, and how long a restriction may last. */
  readonly restriction: Cited
  readonly restrictionGrounds: Readonly<Record<RestrictionGround, Cited>>
  readonly restrictionContent: Cited
  readonly restrictionPeriod: OnPeriod
  /** The right to object, what limits it, and what an objection must say. */
  readonly objection: Cited
  readonly objectionLimit: Cited
  readonly objectionContent: Cited
  /** The right to portability, and what a request for it must say. */
  readonly portability: Cited
  readonly portabilityContent: Cited
  /** The right to withdraw consent, what a withdrawal leaves untouched, and what it must say. */
  readonly withdrawal: Cited
  readonly withdrawalEffect: Cited
  readonly withdrawalContent: Cited
  /** The right to be informed about the processing, and what a request for it must say. */
  readonly information: Cited
  readonly informationContent: Cited
  /** The right not to be subject to an automated decision, and what a request for it must say. */
  readonly automatedDecision: Cited
  readonly automatedDecisionContent: Cited

  /** That storing goes on under a restriction. */
  readonly storing: Cited
  /** What a restriction in force forbids, and the reasons that lift that. */
  readonly restrictionEffect: OnRestriction

  /** What a request is, and that it must have the content of its rights. */
  readonly request: Cited
  /** The ways of filing a request. */
  readonly filing: Cited
  /** A representative's right to file a request. */
  readonly representation: Cited
  /** How far an examination is extended, on which grounds, and who decides that. */
  readonly extension: Timed & Extending
  /** To tell of a refusal, and who decides it: of an unfounded request, for want of identity, of a representative's documents. */
  readonly unfoundedRefusal: Timed & Decided
  readonly unidentifiedRefusal: Timed & Decided
  readonly unauthorisedRefusal: Timed & Decided
  /** The same of a complaint: a repeated one, or for want of a representative's documents. */
  readonly repeatRefusal: Timed & Decided
  readonly unauthorisedComplaintRefusal: Timed & Decided
  /** The way of the answer to a request. */
  readonly reply: Cited
  /** Unfounded, excessive and repetitive requests. */
  readonly unfounded: Cited
  /** The fee: for such a request, or for further copies. */
  readonly fee: FeeRole & Deciding
  /** Identity, before any right is given effect. */
  readonly identity: OnIdentity
  /** What proves identity when a request is filed: where it came along, identity is confirmed by filing. */
  readonly proof: ProofRole
  /** That a request with a formal defect is not examined, and in what time from receipt the reasons are told. */
  readonly formalRefusal: Timed
  /** That a request is examined all the same, whatever it lacks in form. */
  readonly defectWaiver: Decided
  /** The employee who examines a request. */
  readonly examiner: Cited
  /** The answer to a request. */
  readonly answer: OnAnswer
  /** That the receipt of a request is acknowledged, and within what time from receipt, where that is set. */
  readonly acknowledgement: Timed
  /** That recipients of data are told what became of them, and within what time from its being carried out. */
  readonly recipients: Timed
  /** That a statement of disagreement is put beside data whose rectification was rejected. */
  readonly disagreement: Cited
  /** The record of what was erased, without the data, and within what time from the erasure it is made. */
  readonly erasureRecord: Timed

  /** What a complaint can be about, and by when it is lodged, where that is set. */
  readonly complaint: ComplaintRole
  /** In what time a complaint is examined and answered. */
  readonly complaintExamination: ComplaintExaminationRole
  /** What a complaint must say, and which copies come with it. */
  readonly complaintContent: Cited
  /** The ways of filing a complaint. */
  readonly complaintFiling: Cited
  /** A representative's right to file a complaint. */
  readonly complaintRepresentation: Cited
  /** The way of the answer to a complaint. */
  readonly complaintReply: Cited
  /** That answers to complaints are free. */
  readonly complaintFree: Cited
  /** Identity, before a complaint is decided. */
  readonly complaintIdentity: Cited
  /** That a complaint is reviewed by somebody who did not examine the request. */
  readonly independence: Cited
  /** The answer to a complaint. */
  readonly complaintAnswer: Decided

  /** Where a data subject turns who is not content: the supervisory authority and the court. */
  readonly recourse: RecourseRole
  /** Where the document itself can be read. */
  readonly publication: Cited
}

/** The name of a role of a procedure that one clause plays.
 *
 * @category Procedure */
export type RoleName = { [Name in keyof Roles]: Roles[Name] extends Cited ? Name : never }[keyof Roles]

const fields = fieldsCiting<RoleName>()

/** A field that may be left out, citing a role of a procedure. */
export const optional = fields.optional
/** A field that is always there, citing a role of a procedure. */
export const required = fields.required

const builders = commandsCiting<RoleName>()

/** The builder of a command that cites a role of a procedure. */
export const command = builders.command
/** The builder of all of them together. */
export const commands = builders.commands

type CitedName<R> = { [Name in keyof R]: R[Name] extends Cited ? Name : never }[keyof R]

/** The clause of a role, in the roles of a procedure or of recording rules. */
export const citing =
  <R extends { readonly [N in CitedName<R>]: Cited }>(roles: R) =>
  (role: CitedName<R>): ClauseRef =>
    roles[role].clause

/**
 * The role of the clause that gives each right, and of the one that says what a request for it must contain.
 *
 * @category Rights
 * @see Adakavas clauses 38.1 to 38.7
 * @example
 * ```ts
 * adakavasProcedure.roles[rightRoles.objection.content] // => { clause: 'adakavas:28' }
 * ```
 */
export const rightRoles = Object.freeze({
  'consent-withdrawal': { right: 'withdrawal', content: 'withdrawalContent' },
  objection: { right: 'objection', content: 'objectionContent' },
  rectification: { right: 'rectification', content: 'rectificationContent' },
  access: { right: 'access', content: 'accessContent' },
  portability: { right: 'portability', content: 'portabilityContent' },
  erasure: { right: 'erasure', content: 'erasureContent' },
  restriction: { right: 'restriction', content: 'restrictionContent' },
  information: { right: 'information', content: 'informationContent' },
  'automated-decision': { right: 'automatedDecision', content: 'automatedDecisionContent' },
} as const satisfies Readonly<Record<Right, { readonly right: RoleName; readonly content: RoleName }>>)
