import type {
  CallDirection,
  KeepingReason,
  RecipientKind,
  RecordedField,
  StopEvent,
} from '../../recording/index.js'
import { list, quote } from '../kit/words.en.js'
import type { RecordingTexts } from './texts.js'

/** What each command on a call or its recording is called. */
export const commands: RecordingTexts['commands'] = {
  ReceiveCall: 'receiving a call',
  PlayNotice: 'telling the caller automatically of the recording',
  JoinCall: 'joining the call to give advice',
  GiveConsent: 'consenting to the recording',
  DeclineRecording: 'declining the recording',
  ExplainAlternatives: 'explaining the other ways of reaching the Centre',
  StopRecording: 'stopping the recording',
  EndCall: 'ending the call',
  StoreRecording: 'storing the recording',
  WithdrawConsent: 'withdrawing the consent',
  ListenToRecording: 'listening to the recording',
  RefuseListening: 'refusing to let somebody listen',
  GiveCallerAccess: 'giving the caller access to the recording',
  RectifyRecording: 'correcting the data of the recording',
  RegisterCallerRequest: 'registering a request of the caller',
  AnswerCallerRequest: 'answering a request of the caller',
  NameOtherBasis: 'naming another legal basis for keeping the recording',
  RegisterServiceComplaint: 'registering a complaint about services',
  CloseServiceComplaint: 'closing a complaint about services',
  OpenProcedure: 'opening a procedure',
  JoinProcedure: 'joining a procedure',
  LeaveProcedure: 'leaving a procedure',
  CloseProcedure: 'closing a procedure',
  CopyForProcedure: 'copying the recording for a procedure',
  PlaceRestriction: 'restricting the recording',
  LiftRestriction: 'lifting the restriction',
  PlaceHold: 'registering a hold that another legal act orders',
  LiftHold: 'registering the end of a hold',
  GrantErasure: 'granting the erasure of the recording',
  DiscloseRecording: 'giving the recording to a recipient',
  DestroyRecording: 'destroying the recording',
  DestroyCopy: 'destroying the copy',
}

/** What each status is. */
export const statuses: RecordingTexts['statuses'] = {
  none: 'no call has come in yet',
  incoming: 'the caller has not yet been told of the recording',
  announced: 'the caller has not yet said whether they consent',
  consented: 'the caller has consented to the recording',
  declined: 'the caller has declined the recording',
  ended: 'the call has ended without a recording',
  stored: 'the recording is stored',
  destroyed: 'the recording has been destroyed',
}

/** "the procedure “P1”", "the procedures “P1” and “P2”". */
export const theProcedures = (ids: readonly string[]): string =>
  `the ${ids.length === 1 ? 'procedure' : 'procedures'} ${list(ids.map(quote))}`
/** "the hold “H1”", "the holds “H1” and “H2”". */
export const theHolds = (ids: readonly string[]): string =>
  `the ${ids.length === 1 ? 'hold' : 'holds'} ${list(ids.map(quote))}`

/** Calls by the way they go. */
export const directionNames: Readonly<Record<CallDirection, string>> = {
  incoming: 'incoming calls',
  outgoing: 'outgoing calls',
  internal: 'internal calls',
}

/** What can be stored of a call. */
export const fieldNames: Readonly<Record<RecordedField, string>> = {
  number: 'the number of the caller',
  consultantName: 'the name of the consultant',
  callerName: 'the name of the caller',
  calledNumber: 'the number that was called',
}

/** At what a recording stops. */
export const stopNames: Readonly<Record<StopEvent, string>> = {
  transfer: 'passing the call on',
  payment: 'the beginning of a payment',
  'special-data': 'the telling of data of a special category',
}

/** For what a recording is kept beyond its term. */
export const keepingReasons: Readonly<Record<KeepingReason, string>> = {
  incident: 'an inquiry into an incident',
  claims: 'the making or defence of legal claims',
  proceedings: 'the course of proceedings',
}

/** To whom a recording is given. */
export const recipientNames: Readonly<Record<RecipientKind, string>> = {
  investigator: 'an investigator',
  prosecutor: 'a prosecutor',
  court: 'a court',
  police: 'the police',
  'supervisory-authority': 'the supervisory authority',
  'fraud-prevention': 'a fraud prevention service',
  'welfare-service': 'a welfare service',
  'who-proves-a-right': 'somebody who proves a right to it',
  other: 'this recipient',
}
