import type { ComplaintTexts } from './texts.js'

/** What each command is called. */
export const commands: ComplaintTexts['commands'] = {
  LodgeComplaint: 'registering the complaint',
  AssignReviewer: 'assigning a reviewer',
  CorrectComplaint: 'correcting the complaint',
  ProveAuthority: 'proving the authority of the representative',
  RefuseUnauthorised: 'refusing to accept the complaint of a representative',
  InquireIdentity: 'inquiring about identity',
  SupplyIdentity: 'recording the answer to an inquiry about identity',
  ConfirmIdentity: 'confirming identity',
  RefuseUnidentified: 'refusing to examine the complaint for want of identity',
  ExtendExamination: 'extending the examination of the complaint',
  AskToComplete: 'asking for what the complaint lacks',
  RefuseRepeat: 'refusing to examine a repeated complaint',
  UpholdComplaint: 'upholding the complaint',
  DismissComplaint: 'dismissing the complaint',
  ReportImplementation: 'reporting that what was granted is carried out',
  WithdrawComplaint: 'taking the complaint back',
}

/** What each status is, after "because" or "when". */
export const statuses: ComplaintTexts['statuses'] = {
  none: 'the complaint is not registered yet',
  open: 'the complaint is still under examination',
  upheld: 'the complaint is upheld',
  dismissed: 'the complaint is dismissed',
  implemented: 'what followed from upholding the complaint is carried out',
  refused: 'the complaint is refused',
  withdrawn: 'the complaint was taken back',
}

/** What a complaint lacks. */
export const defects: ComplaintTexts['defects'] = {
  'ground-missing': 'the reason for complaining',
  'ground-wrong': 'the reason for complaining that fits the request',
  'reasons-missing': 'why the request should be granted in whole',
  'request-copy-missing': 'a copy of the request',
  'answer-copy-missing': 'a copy of the answer to the request',
}

/** What somebody did in the examination of a request. */
export const examinations: ComplaintTexts['examinations'] = {
  'was-assigned': 'was assigned to the request',
  'inquired-identity': 'inquired about identity',
  'confirmed-identity': 'confirmed identity',
  extended: 'extended the examination',
  'asked-to-complete': 'asked for what the request lacked',
  'demanded-fee': 'demanded a fee',
  refused: 'refused the request',
  answered: 'answered the request',
  'prepared-answer': 'prepared the answer',
  're-examined': 'examined the request anew',
  'reported-impossible': 'reported that a granted right cannot be carried out',
}
