import type { ClauseRef } from '../documents/index.js'
import type {
  Cited,
  Decided,
  ExaminationTerms,
  Extending,
  OnIdentity,
  Procedure,
  Timed,
} from '../procedure/index.js'

/** What the clauses do that a kind of case goes by: those of chapter XI for a request, of XII for a complaint. */
export interface CaseRoles {
  /** What the content has to be. */
  readonly content: Cited
  /** A representative's right to act. */
  readonly representation: Cited
  /** To tell of a refusal for want of a representative's documents. */
  readonly unauthorisedRefusal: Timed & Decided
  /** Identity, and for which rights it is not asked. */
  readonly identity: OnIdentity
  /** To inquire about identity. */
  readonly identityInquiry: Timed
  /** To set the subject a term for the answer to such an inquiry. */
  readonly inquiryTerm: Cited
  /** To tell of a refusal for want of identity. */
  readonly unidentifiedRefusal: Timed & Decided
  /** When it has to be told at the latest, from receipt, that a case is not acted on: where a refusal is set no time. */
  readonly notActedOn: Timed
  /** To examine and answer. */
  readonly examination: Timed & ExaminationTerms
  /** To extend: on which grounds, and who decides. */
  readonly extension: Cited & Extending
  /** The ways of filing. */
  readonly filing: Cited
  /** The way of what is sent out. */
  readonly reply: Cited
  /** What is answered. */
  readonly answer: Cited
  /** The clauses of the powers to inquire about identity and to refuse for want of it. */
  readonly identityPowers: readonly [ClauseRef, ...ClauseRef[]]
  /** The clauses of the power to extend: first that of its limit. */
  readonly extending: readonly [ClauseRef, ...ClauseRef[]]
}

/** Why a request is not acted on is told within a month of its receipt, which nothing extends. */
const withinAMonth: Timed = Object.freeze({ clause: 'gdpr:12(4)', period: Object.freeze({ months: 1 }) })

/** What the clauses on requests do. */
export function requestRoles({ roles }: Procedure): CaseRoles {
  const { identity, identityInquiry, extension } = roles
  return {
    ...roles,
    content: roles.request,
    inquiryTerm: identityInquiry,
    notActedOn: withinAMonth,
    identityPowers: [identity.clause],
    extending: [extension.clause],
  }
}

/** What the clauses on complaints do: a month of their own, and the powers of a request's identity inquiry. */
export function complaintRoles({ roles }: Procedure): CaseRoles {
  const { complaintIdentity, complaintExamination, extension } = roles
  return {
    content: roles.complaintContent,
    representation: roles.complaintRepresentation,
    unauthorisedRefusal: roles.unauthorisedComplaintRefusal,
    identity: { ...complaintIdentity, asked: roles.identity.asked },
    identityInquiry: roles.identityInquiry,
    inquiryTerm: complaintIdentity,
    unidentifiedRefusal: roles.unidentifiedRefusal,
    // A complaint to the institution is none of the GDPR: the time in which it is answered holds.
    notActedOn: complaintExamination,
    examination: complaintExamination,
    extension,
    filing: roles.complaintFiling,
    reply: roles.complaintReply,
    answer: roles.complaintAnswer,
    identityPowers: [complaintIdentity.clause, roles.identity.clause],
    extending: [complaintExamination.clause, extension.clause],
  }
}
