import type { PlainDate } from '../calendar/index.js'
import type { Obstacle } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { Limit, Procedure } from '../procedure/index.js'
import type { Authority, Identity } from './identity.js'
import type { Notice } from './notice.js'
import type { Extension } from './period.js'
import type { Contact, ReplyWay } from './reply.js'
import type { Sender } from './sender.js'

/** What a request and a complaint have in common once they are filed.
 *
 * @category Case */
export interface CaseRecord {
  /** The day the subject sent or brought it. */
  readonly submittedOn: PlainDate
  /** The day it reached the institution. */
  readonly receivedOn: PlainDate
  /** Who filed it. */
  readonly sender: Sender
  /** The way in which the subject wants the answer. */
  readonly replyWay: ReplyWay | null
  /** The contact data held of the subject. */
  readonly contacts: readonly Contact[]
  /** How far identity is confirmed. */
  readonly identity: Identity
  /** Whether a representative has shown the right to act. */
  readonly authority: Authority
  /** The extension, where there is one. */
  readonly extension: Extension | null
  /** What the subject was sent while the case was open, besides its end. */
  readonly notices: readonly Notice[]
  /** The day of the last event. */
  readonly lastEventOn: PlainDate
}

/** The limits and clauses that a kind of case goes by: those of chapter XI for a request, of XII for a complaint. */
export interface CaseTerms {
  /** To examine and answer, and to extend. */
  readonly examination: Limit
  /** To inquire about identity. */
  readonly identityInquiry: Limit
  /** To tell of a refusal for want of identity. */
  readonly unidentifiedRefusal: Limit
  /** To tell of a refusal for want of a representative's documents. */
  readonly unauthorisedRefusal: Limit
  /** The clause of a representative's right to act. */
  readonly authority: ClauseRef
  /** The clause of identity. */
  readonly identity: 'adakavas:44' | 'adakavas:55'
  /** The clause of the examination. */
  readonly examined: 'adakavas:41' | 'adakavas:52'
}

/** The terms of a request. */
export function requestTerms({ limits }: Procedure): CaseTerms {
  const { examination, identityInquiry, unidentifiedRefusal, unauthorisedRefusal } = limits
  return {
    examination,
    identityInquiry,
    unidentifiedRefusal,
    unauthorisedRefusal,
    authority: 'adakavas:40',
    identity: 'adakavas:44',
    examined: 'adakavas:41',
  }
}

/** The terms of a complaint: its own month, and the powers of a request's identity inquiry. */
export function complaintTerms({ limits }: Procedure): CaseTerms {
  const { complaintExamination, identityInquiry, unidentifiedRefusal, unauthorisedComplaintRefusal } = limits
  return {
    examination: complaintExamination,
    identityInquiry,
    unidentifiedRefusal,
    unauthorisedRefusal: unauthorisedComplaintRefusal,
    authority: 'adakavas:51',
    identity: 'adakavas:55',
    examined: 'adakavas:52',
  }
}

/** Reasons to reject a command that every kind of case knows.
 *
 * @category Case */
export type CaseCode =
  | 'not-represented'
  | 'authority-already-proven'
  | 'authority-unproven'
  | 'identity-already-confirmed'
  | 'identity-unconfirmed'
  | 'inquiry-window-closed'
  | 'term-before-inquiry'
  | 'no-open-inquiry'
  | 'inquiry-term-running'
  | 'identity-supplied-in-time'
  | 'refusal-lapsed'
  | 'already-extended'
  | 'extension-window-closed'
  | 'limit-before-current'
  | 'limit-beyond-cap'

/** What stands in the way of a command on a case. */
export type CaseObstacle = Obstacle<CaseCode, ClauseRef>

/** An obstacle under one clause. */
export function obstacle<const Code extends string>(
  code: Code,
  clause: ClauseRef,
): {
  readonly code: Code
  readonly clauses: readonly [ClauseRef]
  readonly data: Readonly<Record<never, never>>
}
export function obstacle<const Code extends string, const Data extends object>(
  code: Code,
  clause: ClauseRef,
  data: Data,
): { readonly code: Code; readonly clauses: readonly [ClauseRef]; readonly data: Data }
export function obstacle(code: string, clause: ClauseRef, data: object = {}) {
  return { code, clauses: [clause], data }
}
