import type { ListeningPurpose, OtherBasis, ProcedureKind } from '../../recording/index.js'
import type { DocumentRestrictionReason } from '../../request/index.js'
import { date, list, quote } from '../kit/words.en.js'
import { people, person, quoted } from '../story/words.en.js'
import { callerRights } from './caller-rights.en.js'
import type { LeftOfRecording, RecordingStoryTexts } from './story-texts.js'
import { keepingReasons, recipientNames, stopNames, theHolds, theProcedures } from './words.en.js'

/** Who did it: a person or a machine, by the host's own name. */
const doneBy = (by: string): string => `this was done by ${person(by)}`
const notedBy = (by: string): string => `this was put on record by ${person(by)}`

const purposes: Readonly<Record<ListeningPurpose, string>> = {
  'quality-sampling': 'the periodic assessment of quality',
  'service-complaint': 'the examination of a complaint about services',
  other: 'neither the assessment of quality nor a complaint',
}

const reasons: Readonly<Record<DocumentRestrictionReason, string>> = {
  'written-consent': 'the consent of the data subject',
  'own-claims': 'the establishment, exercise or defence of legal claims',
  'protect-others': 'the protection of the rights of another person',
  'public-interest': 'an important public interest of the Union or of a Member State',
}

/** What kind of procedure. */
const procedureKinds: Readonly<Record<ProcedureKind, string>> = {
  administrative: 'administrative',
  misconduct: 'on misconduct in office',
  both: 'both administrative and on misconduct in office',
}

/** What is left of it. */
const theLeft: Readonly<Record<LeftOfRecording, string>> = {
  recording: 'the recording',
  copy: 'the copy of the recording',
}

/** "the restriction “A1” is in force". */
const inForce = (ids: readonly string[]): string =>
  ids.length === 1
    ? `the restriction ${list(ids.map(quote))} is in force`
    : `the restrictions ${list(ids.map(quote))} are in force`

const noted = (by: string | null): string => (by === null ? '' : `; ${notedBy(by)}`)

const conditionsUnmet = 'because the conditions for it were not met, or it was not known whether they were'

/** The basis of a recording whose consent was withdrawn. */
const otherBases: Readonly<Record<OtherBasis, string>> = {
  contract: 'the performance of a contract',
  'legal-obligation': 'a legal obligation',
  'vital-interests': 'the protection of vital interests',
  'public-task': 'a task carried out in the public interest or in the exercise of official authority',
  'legitimate-interests': 'a legitimate interest',
}

/** A call and its recording as a story. */
export const story: RecordingStoryTexts = {
  received: (by, call, line) => `the call ${quote(call)} came in on the general line ${line}; ${notedBy(by)}`,
  called: {
    outgoing: (by, call, line) =>
      `the call ${quote(call)} was made from the general line ${line}; ${notedBy(by)}`,
    internal: (by, call, line) => `the internal call ${quote(call)} was on the line ${line}; ${notedBy(by)}`,
  },
  taken: (consultant) => `it was taken by ${person(consultant)}, who gave advice`,
  noticePlayed: (by) => `the caller was told of the recording automatically; ${notedBy(by)}`,
  joined: (by, consultant) => `the call was joined by ${person(consultant)} to give advice; ${notedBy(by)}`,
  consented: (by) => `the caller clearly consented to the recording; ${notedBy(by)}`,
  wentOn: (by) =>
    `the caller went on after the notice, and consented to the recording by that; ${notedBy(by)}`,
  mayRecord: 'from then on the call may be recorded',
  declined: (by) => `the caller declined the recording; ${notedBy(by)}`,
  explanationOwed: 'both other ways of reaching the Centre have to be explained to the caller',
  alternativesExplained: (by) =>
    `both other ways of reaching the Centre, in person and by email, were explained to the caller; ${notedBy(by)}`,
  stopped: (by, at) => `the recording stopped; the reason is ${stopNames[at]}; ${notedBy(by)}`,
  ended: {
    caller: (by) => `the caller ended the call; ${notedBy(by)}`,
    centre: (by) => `the Centre ended the call; ${notedBy(by)}`,
  },
  storingOwed: 'the recording of the call has to be stored on the same day',
  nothingKept: {
    'without-consent': 'there was no consent, so the call was not recorded and nothing of it is kept',
    declined: 'the recording was declined, so the call was not recorded and nothing of it is kept',
  },
  nobodyLeft: 'the other ways could no longer be explained, because the caller ended the call',
  stored: (by) => `the recording of the call was stored; ${notedBy(by)}`,
  keptUntil: (day) => `it is to be kept up to and including ${date(day)}`,
  consentWithdrawn: {
    during: (by) => `the caller withdrew the consent to the recording; ${notedBy(by)}`,
    after: (by) => `the caller withdrew the consent to the recording; ${notedBy(by)}`,
  },
  staysLawful: {
    during:
      'the call must not be recorded any further; the withdrawal does not affect the lawfulness of processing that was based on the consent before',
    after: 'the withdrawal does not affect the lawfulness of processing that was based on the consent before',
  },
  noSampling: 'such a recording can no longer be listened to for the assessment of quality',
  destroyOrName: {
    stored: 'unless another legal basis for keeping it is named, the recording has to be destroyed at once',
    'not-stored':
      'unless another legal basis for keeping it is named, the recording has to be destroyed on the day it is stored',
  },
  otherBasisNamed: (by, basis, justification) =>
    `another legal basis for keeping the recording was named, ${otherBases[basis]}: ${quoted(justification)}; ${notedBy(by)}`,
  otherBasisCarries:
    'the recording no longer has to be destroyed because the consent was withdrawn, but its storage period does not change, and it may still not be listened to for the assessment of quality',
  requestRegistered: (by, { request, right, receivedOn }) =>
    `the caller’s request ${quote(request)} was received${receivedOn === null ? '' : ` on ${date(receivedOn)}`}; it is about ${callerRights.names[right]}; it was registered by ${person(by)}`,
  answerDue: (day) => `it has to be answered by ${date(day)}`,
  requestKeepsNothing: (lastDay) =>
    `a request does not extend the storage period of the recording, which ends on ${date(lastDay)}`,
  requestAnswered: (by, request, reasons) =>
    `the caller’s request ${quote(request)} was answered: ${list(reasons.map(quoted))}; ${doneBy(by)}`,
  answersRequest: (request) => `this answered the caller’s request ${quote(request)}`,
  listened: {
    recording: (by, listener) => `the recording was listened to by ${person(listener)}${noted(by)}`,
    copy: (by, listener) =>
      `the copy that was made for a procedure was listened to by ${person(listener)}${noted(by)}`,
  },
  listenedFor: (procedures) => `the listening was needed for ${theProcedures(procedures)}`,
  listenedForComplaint: (complaint) =>
    `the listening was needed to examine the complaint ${quote(complaint)}`,
  purpose: {
    listened: (purpose) => `the purpose was ${purposes[purpose]}`,
    refused: (purpose) => `the purpose that was named was ${purposes[purpose]}`,
  },
  method: (method) => `the way of listening was ${quoted(method)}`,
  listeningRefused: {
    ownCall: (by) =>
      `a person who asked to listen to the recording of their own call was not allowed to, ${conditionsUnmet}; ${notedBy(by)}`,
    recording: (by, listener) =>
      `listening to the recording was refused to ${person(listener)}, ${conditionsUnmet}; ${notedBy(by)}`,
    copy: (by, listener) =>
      `listening to a copy made for a procedure was refused to ${person(listener)}, ${conditionsUnmet}; ${notedBy(by)}`,
  },
  reasonRelied: ({ reason, justification }) =>
    `the recording is restricted; this reason for processing it was relied on: ${reasons[reason]} (${quoted(justification)})`,
  othersProtected: (how) =>
    `the data of other people heard in the recording were protected as follows: ${quoted(how)}`,
  accessGiven: {
    listening: (by) => `the caller was allowed to listen to the recording of the call; ${doneBy(by)}`,
    copy: (by) => `the caller was given a copy of the recording of the call; ${doneBy(by)}`,
    both: (by) =>
      `the caller was allowed to listen to the recording of the call and was given a copy of it; ${doneBy(by)}`,
  },
  disclosed: (by, { recipient, to, grounds }) =>
    `the recording was given to ${recipientNames[recipient]}: ${quoted(to)}${grounds.length === 0 ? '' : `; it was given for ${list(grounds.map(quoted))}`}; ${doneBy(by)}`,
  rectified: (by, { number, time, durationSeconds, note }) => {
    const data = [
      ...(number === undefined ? [] : ['the number of the caller']),
      ...(time === undefined ? [] : ['the time of the call']),
      ...(durationSeconds === undefined ? [] : ['the length of the call']),
    ]
    const acts = [
      ...(data.length === 0 ? [] : [`the data stored with the audio were corrected (${list(data)})`]),
      ...(note === undefined ? [] : ['a note was added on what was said in the call']),
    ]
    return `${acts.join(', and ')}; ${doneBy(by)}`
  },
  audioUnaltered: 'the audio itself was not altered',
  rectifiedOnce: (by) => `the data stored with the audio were corrected, or a note was added; ${doneBy(by)}`,
  correctionForgotten: 'what was changed is no longer shown, because the recording has been destroyed',
  complaintRegistered: (by, complaint, receivedOn) =>
    `the complaint ${quote(complaint)} about services given in the call was received${receivedOn === null ? '' : ` on ${date(receivedOn)}`}; it was registered by ${person(by)}`,
  complaintKeepsNothing: (lastDay) =>
    `a complaint does not extend the storage period of the recording, which ends on ${date(lastDay)}`,
  complaintAbout: {
    'administrative-service':
      'if a procedure is opened on the complaint while the recording is kept, a copy of the recording has to be made for it',
    other:
      'the complaint is not about an administrative service of the employee who gave advice, so no procedure that needs a copy of the recording can be opened on it',
  },
  complaintClosed: (by, complaint) =>
    `the examination of the complaint ${quote(complaint)} was closed; ${notedBy(by)}`,
  noComplaintLeft:
    'no complaint about the call is open any more, so the recording can no longer be listened to for one',
  procedureOpened: (by, { procedure, kind, complaint }) =>
    `the procedure ${quote(procedure)} (${procedureKinds[kind]}) was opened to examine the complaint ${quote(complaint)}; ${notedBy(by)}`,
  participants: (participants) =>
    `${participants.length === 1 ? 'its participant is' : 'its participants are'} ${people(participants)}`,
  copyOfProcedure: {
    owed: 'unless the procedure is closed before the recording is destroyed, a copy has to be made first',
    made: 'the copy that has already been made serves it',
  },
  procedureJoined: (by, procedure, participant) =>
    `the procedure ${quote(procedure)} was joined by ${person(participant)}; ${doneBy(by)}`,
  procedureLeft: (by, procedure, participant) =>
    `the procedure ${quote(procedure)} was left by ${person(participant)}; ${notedBy(by)}`,
  procedureClosed: (by, procedure) => `the procedure ${quote(procedure)} was closed; ${notedBy(by)}`,
  copyToDestroy: 'no procedure needs the copy any more, so it has to be destroyed',
  copyHeld: (ids) =>
    `no procedure needs the copy any more, but ${inForce(ids)}, so the copy has to be destroyed only once ${ids.length === 1 ? 'the restriction ends' : 'the restrictions end'}; it may be destroyed earlier if there is a reason for processing restricted data`,
  copyOrdered: (ids) =>
    `no procedure needs the copy any more, but ${theHolds(ids)} ${ids.length === 1 ? 'is' : 'are'} in force, so the copy has to be destroyed only once ${ids.length === 1 ? 'it ends' : 'they end'}`,
  copyKeptUntil: ({ until, act }) =>
    `the copy is to be kept up to and including ${date(until)} for this reason: ${quoted(act)}; unless another procedure needs it longer, it has to be destroyed on the next day`,
  copyMade: (by, procedure, place) =>
    `the recording was copied for the procedure ${quote(procedure)}; the copy is kept in ${quoted(place)}; ${doneBy(by)}`,
  copyWasDue: (day) => `it had to be made by ${date(day)}`,
  restrictionPlaced: (by, { id, request, left }) =>
    `the processing of ${theLeft[left]} was restricted (the restriction ${quote(id)}), because the request ${quote(request)} was granted; ${notedBy(by)}`,
  restrictedUntil: (day) =>
    day === null
      ? 'the restriction applies until it is lifted'
      : `the restriction applies up to and including ${date(day)}, unless it is lifted earlier`,
  decidedUnder: {
    'centre-procedure': 'the decision was taken under the arrangements of the Centre itself',
    adakavas: 'the decision was taken under the Procedure, which the Centre uses',
  },
  restrictionLifted: (by, id) => `the restriction ${quote(id)} was lifted; ${doneBy(by)}`,
  stillRestricted: (left, ids) => `the processing of ${theLeft[left]} is still restricted: ${inForce(ids)}`,
  keptFor: (by, { id, act }, reason) =>
    `the recording is kept longer (${quote(id)}); the reason is ${keepingReasons[reason]}: ${quoted(act)}; ${notedBy(by)}`,
  originalStays: 'as long as that reason lasts, the recording cannot be destroyed; no copy is needed',
  keptForOver: (by, { id, act }) =>
    `the recording need not be kept longer (${quote(id)}): ${quoted(act)}; ${notedBy(by)}`,
  holdPlaced: (by, { id, act }) =>
    `another legal act orders that the recording be kept (${theHolds([id])}): ${quoted(act)}; ${notedBy(by)}`,
  nothingDestroyed: 'as long as that is so, neither the recording nor its copy may be destroyed',
  holdLifted: (by, { id, act }) => `${theHolds([id])} is over: ${quoted(act)}; ${notedBy(by)}`,
  termOver: (lastDay) =>
    `the storage period of the recording ended on ${date(lastDay)}, so it has to be destroyed`,
  termOverButCopy: (lastDay, procedures) =>
    `the storage period of the recording ended on ${date(lastDay)}, so a copy has to be made first for ${theProcedures(procedures)}, and then the recording has to be destroyed`,
  openComplaintKeepsNothing: 'a complaint that is open does not extend the storage period of the recording',
  erasureGranted: (by, request) =>
    `the request ${quote(request)} to erase the recording was granted; ${notedBy(by)}`,
  destructionDue: (day) => `the recording has to be destroyed by ${date(day)}`,
  copyFirst: (procedures) => `before that a copy has to be made for ${theProcedures(procedures)}`,
  destroyed: {
    erasure: (by) => `the recording was destroyed, because its erasure had been granted; ${doneBy(by)}`,
    withdrawal: (by) =>
      `the recording was destroyed, because the consent had been withdrawn and no other legal basis named; ${doneBy(by)}`,
    term: (by) => `the recording was destroyed, because its storage period was over; ${doneBy(by)}`,
  },
  destructionWasDue: (day) => `it had to be destroyed by ${date(day)} at the latest`,
  copyKept: 'the copy that was made for a procedure is kept as long as it is needed there',
  copyDestroyed: (by) => `the copy, which no procedure needs any more, was destroyed; ${doneBy(by)}`,
  copyDestructionWasDue: (day) => `it had to be destroyed by ${date(day)} at the latest`,
}
