import type { ComplaintTexts } from './texts.js'

/** What each command is called. */
export const commands: ComplaintTexts['commands'] = {
  LodgeComplaint: 'registering the complaint',
  AssignReviewer: 'assigning an examiner of the complaint',
  CorrectComplaint: 'correcting the complaint',
  ProveAuthority: 'proving the authority of the representative to act',
  RefuseUnauthorised: 'refusing to accept the complaint of a representative',
  InquireIdentity: 'inquiring about identity',
  SupplyIdentity: 'recording the answer to an inquiry about identity',
  ConfirmIdentity: 'confirming identity',
  RefuseUnidentified: 'refusing to examine the complaint for want of proof of identity',
  ExtendExamination: 'extending the time for examining the complaint',
  AskToComplete: 'asking for what the complaint lacks',
  ChangeVersion: 'going on under a later version of the procedure',
  RefuseRepeat: 'refusing to examine a repeated complaint',
  UpholdComplaint: 'upholding the complaint',
  DismissComplaint: 'dismissing the complaint',
  ReportImplementation: 'reporting that what was granted has been carried out',
  WithdrawComplaint: 'withdrawing the complaint',
}

/** What each status is, after "because" or "when". */
export const statuses: ComplaintTexts['statuses'] = {
  none: 'the complaint is not registered yet',
  open: 'the complaint is under examination',
  upheld: 'the complaint has been upheld',
  dismissed: 'the complaint has been dismissed',
  implemented: 'what was granted when the complaint was upheld has been carried out',
  refused: 'the complaint has been refused',
  withdrawn: 'the complaint has been withdrawn',
}

/** What a complaint lacks. */
export const defects: ComplaintTexts['defects'] = {
  'ground-missing': 'the reason for complaining',
  'ground-wrong': 'the reason for complaining that fits the request',
  'reasons-missing': 'why the request should be granted in full',
  'request-copy-missing': 'a copy of the request',
  'answer-copy-missing': 'a copy of the answer to the request',
}

/** What somebody did in the examination of a request. */
export const examinations: ComplaintTexts['examinations'] = {
  'was-assigned': 'being assigned to the request',
  'inquired-identity': 'asking for proof of identity',
  'confirmed-identity': 'confirming identity',
  extended: 'extending the time for the examination',
  'asked-to-complete': 'asking for what the request lacked',
  'demanded-fee': 'demanding a fee',
  refused: 'refusing the request',
  answered: 'answering the request',
  'prepared-answer': 'preparing the answer',
  're-examined': 'examining the request anew',
  'reported-impossible': 'reporting that what was granted cannot be carried out',
}
