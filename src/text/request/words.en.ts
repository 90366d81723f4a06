import { accessInformation, type Right } from '../../rights/index.js'
import { quote } from '../kit/words.en.js'
import { information, rightNames } from '../rights/names.en.js'
import type { RequestTexts } from './texts.js'

/** What each command is called. */
export const commands: RequestTexts['commands'] = {
  SubmitRequest: 'registering the request',
  AssignOfficer: 'assigning a responsible employee',
  CorrectRequest: 'correcting the request',
  ProveAuthority: 'proving the authority of the representative to act',
  RefuseUnauthorised: 'refusing to accept the request of a representative',
  InquireIdentity: 'inquiring about identity',
  SupplyIdentity: 'recording the answer to an inquiry about identity',
  ConfirmIdentity: 'confirming identity',
  RefuseUnidentified: 'refusing to examine the request for want of proof of identity',
  ExtendExamination: 'extending the time for the examination',
  DemandFee: 'demanding a fee',
  AcknowledgeReceipt: 'acknowledging receipt of the request',
  PayFee: 'recording the payment of the fee',
  RefuseUnfounded: 'refusing to answer an unfounded, disproportionate or repetitive request',
  RefuseFormal: 'refusing to examine the request for a defect of form',
  WaiveDefects: 'deciding to examine the request in spite of its defects of form',
  AnswerRequest: 'answering the request',
  ReportImplementation: 'reporting that what was granted has been carried out',
  WaiveGrant: 'giving up what was granted',
  ReportImpossible: 'reporting that what was granted cannot be carried out',
  InformRecipients: 'informing the recipients of the data',
  PlaceStatement: 'placing a statement of disagreement beside the data',
  RecordErasure: 'recording what was erased',
  ApplyComplaintOutcome: 'recording with the request what was decided when a complaint was upheld',
  WithdrawRequest: 'withdrawing the request',
  AskToComplete: 'asking for what the request lacks',
  ChangeVersion: 'going on under a later version of the procedure',
  CorrectDates: 'correcting the days of filing and receipt',
  JoinRequest: 'joining the request to another one',
  RegisterJoined: 'recording that another request was joined to this one',
}

/** What each status is, after "because" or "when". */
export const statuses: RequestTexts['statuses'] = {
  none: 'the request is not registered yet',
  open: 'the request is under examination',
  answered: 'the request has been answered',
  implemented: 'nothing that was granted remains to be carried out',
  refused: 'the request has been refused',
  withdrawn: 'the request has been withdrawn',
  joined: 'the request has been joined to another one',
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
  'substantiation-missing': 'the reasons for saying that the processing rests on a legitimate interest',
  'recipient-missing': 'the controller to which the data are to be sent',
  'consent-date-missing': 'the day the consent was signed',
  'consent-purpose-missing': 'the purpose of the consent, or other information that tells it apart',
  illegible: 'legible writing',
  'address-missing': 'an address',
  'contacts-missing': 'contact details',
  'personal-code-missing': 'a personal code',
  'reason-missing': 'why it is made',
  'reply-way-missing': 'the way in which the answer is wanted',
  'not-on-form': 'the form that is laid down for it',
  'proof-missing': 'the proof of identity that is asked for when a request is filed in this way',
}

/** One claim: "the claim to erasure for the data “name”"; of access, a piece of information by its name. */
export const claimOf = ({ right, item }: { readonly right: Right; readonly item: string | null }): string => {
  const { claim } = rightNames[right]
  if (item === null) return claim
  const piece = right === 'access' ? accessInformation.find((name) => name === item) : undefined
  return piece === undefined ? `${claim} for the data ${quote(item)}` : `${claim}, ${information[piece]}`
}
