import { deepFreeze } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import { adakavasRoles, kaunasRoles, type RecordingRoles, type Roles } from '../../procedure/index.js'
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

/** The mandatory elements of every kind of letter under the roles of an institution. */
export function elementsAskedFor(roles: Roles, { notice, alternatives }: RecordingRoles) {
  const request = answered(roles.answer.clause)
  const complaint = answered(roles.complaintAnswer.clause)
  /** The complaint to the institution after an answer, and in any other letter on a request. */
  const withheld = { 'complaint-right': roles.answer.clause, ...outside }
  const remedies = { 'complaint-right': roles.complaint.clause, ...outside }
  return {
    'request-granted': request.granted,
    'request-granted-in-part': { ...request.both, ...withheld },
    'request-rejected': { ...request.rejected, ...withheld },
    'request-extension': { ...extended(roles.extension.clause), ...remedies },
    'request-identity-inquiry': { ...inquired(roles.identityInquiry.clause), ...remedies },
    'request-unfounded': { ...refused(roles.unfoundedRefusal.clause), ...remedies },
    'request-unidentified': { ...refused(roles.unidentifiedRefusal.clause), ...remedies },
    'request-unauthorised': { ...refused(roles.unauthorisedRefusal.clause), ...remedies },
    'request-impossible': { ...request.rejected, ...withheld },
    'fee-demand': { fee: roles.fee.clause, costs: roles.fee.clause, ...remedies },
    'continued-processing': {
      'continued-processing': roles.restrictionNotice.clause,
      'existing-reasons': roles.restrictionNotice.clause,
      ...outside,
    },
    'complaint-upheld': complaint.granted,
    'complaint-upheld-in-part': { ...complaint.both, ...withheld },
    'complaint-upheld-request-rejected': { ...complaint.rejected, ...withheld },
    'complaint-dismissed': { ...complaint.rejected, ...outside },
    'complaint-extension': { ...extended(roles.complaintExamination.clause), ...outside },
    'complaint-identity-inquiry': { ...inquired(roles.complaintIdentity.clause), ...outside },
    'complaint-repeat': { ...refused(roles.repeatRefusal.clause), ...outside },
    'complaint-unidentified': { ...refused(roles.complaintIdentity.clause), ...outside },
    'complaint-unauthorised': { ...refused(roles.unauthorisedComplaintRefusal.clause), ...outside },
    'call-recording-notice': {
      recorded: notice.clause,
      'gdpr-information': 'gdpr:13',
      controller: 'gdpr:13',
      purpose: 'gdpr:13',
      basis: 'gdpr:13(1)(c)',
      storage: 'gdpr:13',
      'right-to-refuse': 'gdpr:13',
      'rights-of-callers': 'gdpr:13(2)(b)',
      'supervisory-authority': 'gdpr:13(2)(d)',
    },
    'call-alternatives': { 'in-person': alternatives.clause, 'by-email': alternatives.clause },
  } as const satisfies Readonly<Record<string, Asked>>
}

/**
 * The mandatory elements of every kind of letter, each with the clause of the built-in documents that asks for it.
 *
 * What the documents don't ask for in words is here too where a letter can't do without: the reasons of a refusal
 * under clause 43.1, the new last day of an extension, and what the GDPR asks for.
 *
 * @category Letters
 * @see Adakavas clauses 23, 41, 43 to 45, 47, 52, 55 to 57, 59; Kaunas clauses 6, 7; GDPR 12(4), 13
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
