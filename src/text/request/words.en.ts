import { accessInformation, type Right } from '../../rights/index.js'
import { quote } from '../kit/words.en.js'
import { information, rightNames } from '../rights/names.en.js'
import type { RequestTexts } from './texts.js'

/** What each command is called. */
export const commands: RequestTexts['commands'] = {
  SubmitRequest: 'registering the request',
  AssignOfficer: 'assigning an officer',
  CorrectRequest: 'correcting the request',
  ProveAuthority: 'proving the authority of the representative',
  RefuseUnauthorised: 'refusing to accept the request of a representative',
  InquireIdentity: 'inquiring about identity',
  SupplyIdentity: 'recording the answer to an inquiry about identity',
  ConfirmIdentity: 'confirming identity',
  RefuseUnidentified: 'refusing to examine the request for want of identity',
  ExtendExamination: 'extending the examination',
  DemandFee: 'demanding a fee',
  PayFee: 'recording the payment of the fee',
  RefuseUnfounded: 'refusing to answer an unfounded request',
  AnswerRequest: 'answering the request',
  ReportImplementation: 'reporting that a granted right was carried out',
  WaiveGrant: 'giving up a granted right',
  ReportImpossible: 'reporting that a granted right cannot be carried out',
  ApplyComplaintOutcome: 'recording with the request what was decided by upholding a complaint',
  WithdrawRequest: 'taking the request back',
  AskToComplete: 'asking for what the request lacks',
  CorrectDates: 'correcting the days of filing and receipt',
  JoinRequest: 'joining the request to another one',
  RegisterJoined: 'recording that another request was joined to this one',
}

/** What each status is, after "because" or "when". */
export const statuses: RequestTexts['statuses'] = {
  none: 'the request is not registered yet',
  open: 'the request is still under examination',
  answered: 'the request is answered',
  implemented: 'nothing that was granted is left to carry out',
  refused: 'the request is refused',
  withdrawn: 'the request was taken back',
  joined: 'the request is joined to another one',
}

/** What a request lacks. */
export const defects: RequestTexts['defects'] = {
  'name-missing': 'name and surname',
  'signature-missing': 'a signature',
  'identity-document-missing': 'an identity document',
  'information-missing': 'which information is asked for',
  'items-missing': 'which data it is about',
  'ground-missing': 'the condition that it relies on',
  'replacement-missing': 'the accurate data',
  'addition-missing': 'the additional data',
  'replacement-or-addition-missing': 'the accurate or the additional data',
  'period-missing': 'the period of the restriction',
  'substantiation-missing': 'the grounds for saying that the processing rests on a legitimate interest',
  'recipient-missing': 'the controller to which the data are to be sent',
  'consent-date-missing': 'the day the consent was signed',
  'consent-purpose-missing': 'the purpose of the consent, or other information that tells it apart',
}

/** One claim: "the claim to erasure for the data “name”"; of access, a piece of information by its name. */
export const claimOf = ({ right, item }: { readonly right: Right; readonly item: string | null }): string => {
  const { claim } = rightNames[right]
  if (item === null) return claim
  const piece = right === 'access' ? accessInformation.find((name) => name === item) : undefined
  return piece === undefined ? `${claim} for the data ${quote(item)}` : `${claim}, ${information[piece]}`
}
