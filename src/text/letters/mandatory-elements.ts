import { deepFreeze } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import { adakavasRoles, byLaw, kaunasRoles, type RecordingRoles, type Roles } from '../../procedure/index.js'
import type { LetterElement } from './letter-elements.js'

/** Elements, each with the clause that asks for it. */
type Asked = Readonly<Partial<Record<LetterElement, ClauseRef>>>

/** What the GDPR alone gives: the supervisory authority and the court. */
const outside = { remedies: 'gdpr:12(4)' } as const satisfies Asked

/** What an answer says that grants everything, some of it, or nothing. */
const answered = (clause: ClauseRef) => {
  const granted = { outcome: clause, extent: clause, implementation: clause }
  const rejected = { outcome: clause, reasons: clause }
  return { granted, rejected, both: { ...granted, ...rejected } } as const satisfies Record<string, Asked>
}

const refused = (clause: ClauseRef) => ({ refusal: clause, reasons: clause }) satisfies Asked

const extended = (clause: ClauseRef) =>
  ({ extension: clause, 'important-reasons': clause, 'new-limit': clause }) satisfies Asked

const inquired = (clause: ClauseRef) => ({ inquiry: clause, measures: clause, term: clause }) satisfies Asked

const asked = (clause: ClauseRef) => ({ completion: clause, measures: clause, term: clause }) satisfies Asked

/** The mandatory elements of every kind of letter under the roles of an institution. */
export function elementsAskedFor(roles: Roles, recording: RecordingRoles) {
  const { notice, alternatives, retention, consent, callerRights, callerListening, othersData } = recording
  const request = answered(roles.answer.clause)
  const complaint = answered(roles.complaintAnswer.clause)
  /** The complaint to the institution after an answer. */
  const withheld = { 'complaint-right': roles.answer.clause, ...outside }
  const withdrawn = {
    withdrawn: roles.withdrawal.clause,
    'effective-from': roles.withdrawalEffect.clause,
    'after-withdrawal': 'gdpr:17(1)(b)',
  } as const satisfies Asked
  return {
    'request-granted': request.granted,
    'request-granted-in-part': { ...request.both, ...withheld },
    'request-rejected': { ...request.rejected, ...withheld },
    'request-extension': extended(roles.extension.clause),
    'request-identity-inquiry': inquired(roles.identityInquiry.clause),
    'request-unfounded': { ...refused(roles.unfoundedRefusal.clause), ...outside },
    'request-unidentified': { ...refused(roles.unidentifiedRefusal.clause), ...outside },
    'request-unauthorised': { ...refused(roles.unauthorisedRefusal.clause), ...outside },
    'request-formal': { ...refused(roles.formalRefusal.clause), ...outside },
    'request-impossible': { ...request.rejected, ...withheld },
    'request-receipt': { receipt: roles.filing.clause, limit: roles.examination.clause },
    'request-completion': asked(roles.request.clause),
    'request-authority': asked(roles.representation.clause),
    'request-joined': { joined: roles.request.clause, 'next-steps': roles.answer.clause },
    'request-carried-out': { 'carried-out': roles.answer.clause, 'left-open': roles.answer.clause },
    'withdrawal-confirmed': withdrawn,
    'fee-demand': {
      fee: roles.fee.clause,
      costs: roles.fee.clause,
      reasons: roles.unfounded.clause,
      payment: roles.fee.clause,
      consequence: roles.unfoundedRefusal.clause,
      ...outside,
    },
    'continued-processing': {
      'continued-processing': roles.restrictionNotice.clause,
      'existing-reasons': roles.restrictionNotice.clause,
      ...outside,
    },
    'restriction-ending': { 'restriction-ending': 'gdpr:18(3)', reasons: 'gdpr:18(3)' },
    'recipient-notice': {
      'recipient-notice': byLaw(roles.recipients),
      'about-whom': byLaw(roles.recipients),
      measures: byLaw(roles.recipients),
    },
    'complaint-upheld': complaint.granted,
    'complaint-upheld-in-part': { ...complaint.both, ...withheld },
    'complaint-upheld-request-rejected': { ...complaint.rejected, ...withheld },
    'complaint-dismissed': { ...complaint.rejected, ...outside },
    'complaint-extension': extended(roles.complaintExamination.clause),
    'complaint-identity-inquiry': inquired(roles.complaintIdentity.clause),
    'complaint-completion': asked(roles.complaintContent.clause),
    'complaint-authority': asked(roles.complaintRepresentation.clause),
    'complaint-repeat': { ...refused(roles.repeatRefusal.clause), ...outside },
    'complaint-unidentified': { ...refused(roles.complaintIdentity.clause), ...outside },
    'complaint-unauthorised': { ...refused(roles.unauthorisedComplaintRefusal.clause), ...outside },
    'caller-answer': { 'caller-answer': callerRights.clause, reasons: callerRights.clause, ...outside },
    'caller-access': { 'access-given': callerListening.clause, 'others-protected': othersData.clause },
    'call-recording-notice': {
      recorded: notice.clause,
      controller: 'gdpr:13',
      purpose: 'gdpr:13',
      basis: 'gdpr:13(1)(c)',
      storage: 'gdpr:13',
      'right-to-refuse': 'gdpr:13',
      'rights-of-callers': 'gdpr:13(2)(b)',
      'supervisory-authority': 'gdpr:13(2)(d)',
    },
    'call-alternatives': { 'in-person': alternatives.clause, 'by-email': alternatives.clause },
    'call-spoken-notice': {
      recorded: notice.clause,
      storage: retention.clause,
      'right-to-refuse': consent.clause,
    },
  } as const satisfies Readonly<Record<string, Asked>>
}

/**
 * The mandatory elements of every kind of letter, each with the clause of the built-in documents that asks for it.
 *
 * What the documents don't ask for in words is here too where a letter can't do without: the reasons of a refusal
 * under clause 43.1, the new last day of an extension, the account of a fee, and what the GDPR asks for.
 *
 * @category Letters
 * @see Adakavas clauses 23, 33, 34, 38 to 41, 43 to 45, 47, 49, 51, 52, 55 to 57, 59; Kaunas clauses 6, 7, 14; GDPR 12(4), 13, 17(1)(b), 18(3), 19
 * @example
 * ```ts
 * import { mandatoryElements } from 'privacy-rulebook/text'
 *
 * mandatoryElements['request-granted']
 * // => { outcome: 'adakavas:47', extent: 'adakavas:47', implementation: 'adakavas:47' }
 * ```
 */
export const mandatoryElements = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ elementsAskedFor(adakavasRoles, kaunasRoles),
)

/** A kind of letter.
 *
 * @category Letters */
export type LetterKind = keyof typeof mandatoryElements

/** The elements that a letter of a kind can't be without.
 *
 * @category Letters */
export type MandatoryElement<K extends LetterKind> = keyof (typeof mandatoryElements)[K] & LetterElement
