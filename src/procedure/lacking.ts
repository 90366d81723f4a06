import type { ClauseRef, GdprClause } from '../documents/index.js'
import type { Cited, RoleName } from './roles.js'

/** The roles without which there is no procedure: what a request is, in what time it is examined, and its answer. */
export const requiredRoles = ['request', 'examination', 'answer'] as const satisfies readonly RoleName[]

/** A role that a document may lack.
 *
 * @category Procedure */
export type OptionalRole = Exclude<RoleName, (typeof requiredRoles)[number]>

/** What is cited where a document lacks a role: the role of its own that comes nearest, and what the GDPR says of it. */
interface StandIn {
  readonly role?: RoleName
  readonly gdpr?: GdprClause
  /** Where the GDPR says it in two articles, the other one. */
  readonly also?: GdprClause
}

/** What is cited for a role, with what the GDPR says where the document lacks it or doesn't offer the right. */
export interface Closed extends Cited {
  readonly provisions?: readonly GdprClause[]
}

/** What the law says of a role that a document lacks; its own clause, where it has one. */
export const byLaw = ({ clause, provisions: [provision] = [] }: Closed): ClauseRef => provision ?? clause

const right = (gdpr: GdprClause, also?: GdprClause): StandIn => ({
  role: 'rights',
  gdpr,
  ...(also === undefined ? {} : { also }),
})
const content: StandIn = { role: 'request' }
const recourse: StandIn = { role: 'recourse', gdpr: 'gdpr:77' }
const ofComplaint: StandIn = { role: 'complaint' }

/**
 * What stands in for each role that a document lacks. Nothing is ever taken from another document: only the GDPR holds
 * for everybody.
 */
export const standIns: Readonly<Record<OptionalRole, StandIn>> = Object.freeze({
  advice: { gdpr: 'gdpr:38(4)' },
  rights: { role: 'request' },
  externalLimit: { gdpr: 'gdpr:23' },

  access: right('gdpr:15'),
  accessContent: content,
  rectification: right('gdpr:16'),
  rectificationContent: content,
  erasure: right('gdpr:17'),
  erasureContent: content,
  restriction: right('gdpr:18'),
  restrictionContent: content,
  restrictionPeriod: right('gdpr:18'),
  objection: right('gdpr:21'),
  objectionLimit: right('gdpr:21(1)'),
  objectionContent: content,
  portability: right('gdpr:20'),
  portabilityContent: content,
  withdrawal: right('gdpr:7(3)'),
  withdrawalEffect: { gdpr: 'gdpr:7(3)' },
  withdrawalContent: content,
  information: right('gdpr:13', 'gdpr:14'),
  informationContent: content,
  automatedDecision: right('gdpr:22'),
  automatedDecisionContent: content,

  storing: { gdpr: 'gdpr:18(2)' },
  restrictionEffect: { gdpr: 'gdpr:18(2)' },
  restrictionNotice: { gdpr: 'gdpr:18(2)' },

  filing: content,
  representation: content,
  reply: { role: 'answer', gdpr: 'gdpr:12(3)' },
  extension: { role: 'examination', gdpr: 'gdpr:12(3)' },
  unfounded: { gdpr: 'gdpr:12(5)' },
  unfoundedRefusal: { gdpr: 'gdpr:12(5)' },
  fee: { gdpr: 'gdpr:12(5)' },
  identity: { gdpr: 'gdpr:12(6)' },
  proof: { role: 'identity', gdpr: 'gdpr:12(6)' },
  formalRefusal: { role: 'request', gdpr: 'gdpr:12(2)' },
  defectWaiver: { role: 'request', gdpr: 'gdpr:12(2)' },
  identityInquiry: { role: 'identity', gdpr: 'gdpr:12(6)' },
  unidentifiedRefusal: { role: 'identity', gdpr: 'gdpr:12(2)' },
  unauthorisedRefusal: { role: 'representation' },
  examiner: { role: 'examination' },
  acknowledgement: { role: 'request' },
  recipients: { role: 'answer', gdpr: 'gdpr:19' },
  disagreement: { role: 'answer', gdpr: 'gdpr:16' },
  erasureRecord: { role: 'answer', gdpr: 'gdpr:5(2)' },
  inaction: recourse,

  complaint: recourse,
  complaintContent: ofComplaint,
  complaintFiling: ofComplaint,
  complaintRepresentation: ofComplaint,
  complaintReply: { role: 'complaintAnswer' },
  complaintFree: ofComplaint,
  complaintIdentity: ofComplaint,
  complaintExamination: ofComplaint,
  complaintAnswer: { role: 'complaintExamination' },
  repeatRefusal: ofComplaint,
  unauthorisedComplaintRefusal: ofComplaint,
  independence: ofComplaint,

  recourse: { gdpr: 'gdpr:77' },
  publication: content,
})
