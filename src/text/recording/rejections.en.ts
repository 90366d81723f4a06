import type { RecordingRejections } from '../../recording/index.js'
import { alreadyDone, beforeLastEvent, dayOutsideCalendar, wrongStatus } from '../kit/rejections.en.js'
import { date, list, quote } from '../kit/words.en.js'
import { person } from '../story/words.en.js'
import { callerRights } from './caller-rights.en.js'
import type { RecordingRejectionTexts } from './texts.js'
import {
  directionNames,
  fieldNames,
  keepingReasons,
  recipientNames,
  statuses,
  stopNames,
  theHolds,
  theProcedures,
} from './words.en.js'

/** Which of the two other ways was not explained. */
function notExplained({ inPerson, email }: { readonly inPerson: boolean; readonly email: boolean }): string {
  if (inPerson) return 'only coming in person was explained, not writing by email'
  return email
    ? 'only writing by email was explained, not coming in person'
    : 'no other way of reaching the Centre was explained'
}

/** Why it is over: the storage period ended, or the recording was destroyed before that. */
const over = ({ on, lastDay }: RecordingRejections['term-over']): string =>
  on > lastDay
    ? `the recording was to be kept up to and including ${date(lastDay)}`
    : `the recording was destroyed before the last day of its storage period, ${date(lastDay)}`

const inForce = ({ restrictions }: RecordingRejections['restricted']): string =>
  `the recording is restricted: ${list(restrictions.map(quote))} ${restrictions.length === 1 ? 'is' : 'are'} in force`

/** What stands in the way, and what to do instead. */
export const rejections: RecordingRejectionTexts = {
  'wrong-status': wrongStatus(statuses),
  'already-done': alreadyDone,
  'before-last-event': beforeLastEvent('this call'),
  'outside-calendar': dayOutsideCalendar,
  'call-not-incoming': () => [
    'only calls of persons who ring a general line are recorded, but this time the Centre rang',
    'such a call is not recorded',
  ],
  'line-not-general': ({ line, lines }) => [
    `the number ${quote(line)} is not a general line`,
    `only calls on these general lines are recorded: ${list(lines)}`,
  ],
  'direction-not-recorded': ({ direction, directions }) => [
    `${directionNames[direction]} are not recorded`,
    `only ${list(directions.map((one) => directionNames[one]))} are recorded`,
  ],
  'outside-hours': ({ known }) =>
    known
      ? ['the call was outside working hours', 'nothing is kept of a call outside working hours']
      : [
          'it was not said whether the call is within working hours',
          'that has to be said, since nothing is kept of a call outside working hours',
        ],
  'not-in-procedure': ({ gdpr }) => [
    'the Rules say nothing of this',
    gdpr === null ? 'it would take another act of the Centre that does' : 'the GDPR itself applies to it',
  ],
  'field-not-recorded': ({ field }) => [
    `${fieldNames[field]} is not stored with a recording`,
    'the recording has to be stored without it',
  ],
  'not-a-stop': ({ at, stops }) => [
    `${stopNames[at]} is no reason to stop the recording`,
    `the recording stops for these reasons alone: ${list(stops.map((one) => stopNames[one]))}`,
  ],
  'not-a-keeping-reason': ({ reason, reasons }) => [
    `${keepingReasons[reason]} is no reason to keep the recording longer`,
    `after its term it is kept for these reasons alone: ${list(reasons.map((one) => keepingReasons[one]))}`,
  ],
  'not-a-recipient': ({ recipient, recipients }) => [
    `the recording cannot be given to ${recipientNames[recipient]}`,
    `it is given to ${list(recipients.map((one) => recipientNames[one]))} alone`,
  ],
  'disclosure-condition-unmet': ({ recipient, condition }) =>
    condition === 'case'
      ? [
          'the case that needs the recording was not named',
          `a recording is given to ${recipientNames[recipient]} only for a case that is under way`,
        ]
      : ['it was not said how the right to the recording is proved', 'that has to be said first'],
  'processor-own-ends': () => [
    'an employee of the processor wants to listen for ends of their own',
    'the processor processes recordings only as the controller instructs',
  ],
  'notice-not-automatic': () => [
    'the caller was not told of the recording automatically',
    'the caller has to be told automatically',
  ],
  'already-joined': ({ consultant }) => [
    `advice in this call is already given by ${person(consultant)}`,
    'it need not be registered again',
  ],
  'call-over': ({ on }) => [`the call ended on ${date(on)}`, 'after its end this is no longer possible'],
  'call-still-on': () => ['the call has not ended yet', 'this is possible only after its end'],
  'consent-not-explicit': () => [
    'the caller has not clearly expressed consent',
    'until the caller has clearly consented, the call must not be recorded',
  ],
  'consent-already-withdrawn': ({ on }) => [
    `the consent to the recording was withdrawn on ${date(on)}`,
    'it need not be withdrawn again',
  ],
  'alternatives-incomplete': (data) => [
    `${notExplained(data)}`,
    'both other ways have to be explained: coming in person and writing by email',
  ],
  'alternatives-already-explained': ({ on }) => [
    `the other ways were explained on ${date(on)}`,
    'they need not be explained again',
  ],
  'consent-not-given': () => [
    'the caller did not consent to the recording, so no reason is needed why nothing was recorded',
    'the end of the call has to be registered without that reason',
  ],
  'date-differs': ({ date: stored, callDate }) => [
    `the day given for the call is ${date(stored)}, but it came in on ${date(callDate)}`,
    'the day on which the call began has to be given',
  ],
  'data-forgotten': () => [
    'what is recorded during a call was not given: these data are removed only from the history of a recording that has been destroyed',
    'the number, the day, the time, the duration and the audio have to be given',
  ],
  'listening-not-allowed': () => [
    'listening is not allowed',
    'it has to be one of the cases in which listening is allowed, by a person with the right to listen, in a way that the controller has set',
  ],
  'listening-not-settled': (unknown) => [
    `listening is not allowed as long as this is not known: ${unknown.join('; ')}`,
    'that has to be found out first',
  ],
  'listening-allowed': () => ['this person is allowed to listen', 'no refusal can be put on record'],
  'not-the-caller': () => [
    'this person is not the caller who consented to the recording',
    'the right to listen to a recording of one’s own call and to get a copy of it belongs only to the caller who consented',
  ],
  'number-in-name': () => [
    'the name of the call contains the telephone number, which would therefore outlive the recording',
    'the number must not be in the name; the call has to be named in another way',
  ],
  'nothing-rectified': () => [
    'it is not stated what is corrected',
    'either the corrected data or a note on the words that were said has to be given; the audio itself is not altered',
  ],
  'request-already-registered': ({ request }) => [
    `the request ${quote(request)} has been registered before`,
    'it need not be registered again; a new request needs another name',
  ],
  'request-received-later': ({ on, receivedOn }) => [
    `the day given for the receipt of the request, ${date(receivedOn)}, is after the day it is registered, ${date(on)}`,
    'the day of receipt has to be checked',
  ],
  'request-before-call': ({ receivedOn, callDate }) => [
    `the request was received on ${date(receivedOn)}, before the call of ${date(callDate)}`,
    'the day of receipt, or the call that it is about, has to be checked',
  ],
  'request-lives-elsewhere': () => [
    'the Centre examines the requests of callers under the Procedure',
    'the request has to be registered and examined under the Procedure',
  ],
  'no-such-request': ({ request }) => [
    request === undefined
      ? 'no request of the caller about this call is open'
      : `no request ${quote(request)} about this call has been registered`,
    'a request that is registered and not answered has to be named',
  ],
  'request-already-answered': ({ request, on }) => [
    `the request ${quote(request)} was answered on ${date(on)}`,
    'a request that is not answered has to be named',
  ],
  'other-right-requested': ({ request, right }) => [
    `the request ${quote(request)} is about another right: ${callerRights.names[right]}`,
    'this step does not answer it: another step is needed, or a separate answer',
  ],
  'consent-not-withdrawn': () => [
    'the consent to the recording has not been withdrawn',
    'as long as it is in force, no other legal basis has to be named',
  ],
  'consent-withdrawn': ({ on }) => [
    `the consent to the recording was withdrawn on ${date(on)}, and no other legal basis has been named`,
    'the recording has to be destroyed; therefore no new procedure can be opened',
  ],
  'complaint-already-registered': ({ complaint }) => [
    `the complaint ${quote(complaint)} has been registered before`,
    'it need not be registered again; a new complaint needs another name',
  ],
  'complaint-received-later': ({ on, receivedOn }) => [
    `the day given for the receipt of the complaint, ${date(receivedOn)}, is after the day it is registered, ${date(on)}`,
    'the day of receipt has to be checked',
  ],
  'complaint-before-call': ({ receivedOn, callDate }) => [
    `the complaint was received on ${date(receivedOn)}, before the call of ${date(callDate)}`,
    'the day of receipt, or the call complained of, has to be checked',
  ],
  'no-such-complaint': ({ complaint }) => [
    complaint === undefined
      ? 'no complaint about this call is open'
      : `no complaint ${quote(complaint)} about this call has been registered`,
    'a complaint that is registered and open has to be named',
  ],
  'complaint-closed': ({ complaint, on }) => [
    `the complaint ${quote(complaint)} was closed on ${date(on)}`,
    'a complaint that is open has to be named',
  ],
  'not-administrative-service': ({ complaint }) => [
    `the complaint ${quote(complaint)} is not about an administrative service of the employee who gave advice`,
    'no procedure that would need a copy can be opened on it, but the recording may be listened to for it as long as it is kept',
  ],
  'procedure-already-open': ({ procedure, on }) => [
    `the procedure ${quote(procedure)} was opened on ${date(on)} and is still open`,
    'it need not be opened again',
  ],
  'procedure-open': ({ procedure }) => [
    `the procedure ${quote(procedure)} is still open`,
    'it has to be closed first',
  ],
  'other-complaint': ({ procedure, complaint }) => [
    `the procedure ${quote(procedure)} is for another complaint, ${quote(complaint)}`,
    'a new procedure needs another name',
  ],
  'no-such-procedure': ({ procedure }) => [
    procedure === undefined
      ? 'no procedure about this call is open'
      : `no procedure ${quote(procedure)} about this call has been opened`,
    'a procedure that is open has to be named',
  ],
  'procedure-closed': ({ procedure, on }) => [
    `the procedure ${quote(procedure)} was closed on ${date(on)}`,
    'a procedure that is open has to be named',
  ],
  'already-participating': ({ procedure, participant }) => [
    `the procedure ${quote(procedure)} already has this participant: ${person(participant)}`,
    'it need not be registered again',
  ],
  'not-participating': ({ procedure, participant }) => [
    `the procedure ${quote(procedure)} has no such participant: ${person(participant)}`,
    'somebody who takes part in it has to be named',
  ],
  'kept-until-before-closing': ({ on, until }) => [
    `the last day named for the copy, ${date(until)}, is before the day the procedure is closed, ${date(on)}`,
    `a day no earlier than ${date(on)} has to be named`,
  ],
  'term-over': {
    listening: ({ on, lastDay }) => [
      `the recording may not be listened to on ${date(on)}: it was to be kept up to and including ${date(lastDay)}, and there is no copy for a procedure`,
      'after the storage period the recording itself may no longer be listened to',
    ],
    opening: (data) => [
      `no procedure can be opened on ${date(data.on)}: ${over(data)}, and there is no copy that this procedure could still need`,
      'a later procedure does not extend the storage period',
    ],
    other: (data) => [
      `this is no longer possible on ${date(data.on)}: ${over(data)}`,
      'a recording may be used only as long as it is kept',
    ],
  },
  'erasure-due': ({ implementBy }) => [
    `the erasure of the recording was granted, and it had to be destroyed by ${date(implementBy)}`,
    'the recording has to be destroyed; therefore no new procedure can be opened',
  ],
  'copy-already-made': ({ on }) => [
    `the copy for a procedure was made on ${date(on)}`,
    'no other copy is needed',
  ],
  'no-copy': () => ['there is no copy for a procedure', 'there is nothing to keep or to destroy'],
  'copy-kept': ({ on, from, until }) => [
    `the copy cannot yet be destroyed on ${date(on)}: when the procedure was closed, it was stated that the copy would be kept up to and including ${date(until)}`,
    `it has to be destroyed on ${date(from)}, and not before`,
  ],
  held: ({ holds }) => [
    `${theHolds(holds)} ${holds.length === 1 ? 'is' : 'are'} in force`,
    'as long as that is so, neither the recording nor its copy may be destroyed',
  ],
  'hold-already-placed': ({ id }) => [
    `the hold ${quote(id)} has been registered before`,
    'it need not be registered again; a new hold needs another name',
  ],
  'no-such-hold': ({ id }) => [
    id === undefined
      ? 'no legal act orders that the recording be kept'
      : `no hold ${quote(id)} has been registered`,
    'only a hold that is in force can end',
  ],
  'hold-already-over': ({ id, on }) => [
    `the hold${id === undefined ? '' : ` ${quote(id)}`} is no longer in force on ${date(on)}`,
    'its end need not be registered',
  ],
  'copy-required': ({ procedures }) => [
    `${theProcedures(procedures)} ${procedures.length === 1 ? 'is' : 'are'} still open, and no copy of the recording has been made`,
    'the copy has to be made first; only then may the recording be destroyed',
  ],
  restricted: {
    forReason: (data) => [
      inForce(data),
      'this is possible only when a reason for processing restricted data is given',
    ],
    later: (data) => [
      inForce(data),
      `the recording may be destroyed only when ${data.restrictions.length === 1 ? 'the restriction ends' : 'the restrictions end'}`,
    ],
  },
  'procedure-not-enabled': ({ under }) => [
    `the decision was taken under ${under === 'adakavas' ? 'the Procedure, which' : 'arrangements that'} the Centre does not use`,
    'a decision under the arrangements of the Centre itself is needed',
  ],
  'restriction-already-placed': ({ id }) => [
    `the restriction ${quote(id)} has been imposed before`,
    'it need not be imposed again; a new restriction needs another name',
  ],
  'restriction-period-over': ({ on, until }) => [
    `the end named for the restriction, ${date(until)}, is before the day it is imposed, ${date(on)}`,
    `a day no earlier than ${date(on)} has to be named`,
  ],
  'no-such-restriction': ({ id }) => [
    id === undefined ? 'the recording is not restricted' : `no restriction ${quote(id)} has been imposed`,
    'only a restriction that is in force can be lifted',
  ],
  'restriction-already-over': ({ id, on }) => [
    `the restriction${id === undefined ? ' of the recording' : ` ${quote(id)}`} is no longer in force on ${date(on)}`,
    'it need not be lifted',
  ],
  'nothing-left': ({ on }) => [
    `the recording was destroyed on ${date(on)}, and there is no copy of it for a procedure`,
    'nothing is left for this step',
  ],
  'erasure-already-granted': ({ on }) => [
    `the erasure of the recording was granted on ${date(on)}`,
    'it need not be granted again',
  ],
  'implementation-before-grant': ({ on, implementBy }) => [
    `the day named for the erasure, ${date(implementBy)}, is before the day of the decision, ${date(on)}`,
    `a day no earlier than ${date(on)} has to be named`,
  ],
  'retention-running': ({ on, from }) => [
    `the recording cannot yet be destroyed on ${date(on)}, because its storage period is not over`,
    `it has to be destroyed from ${date(from)}, and earlier only when its erasure has been granted, or when the consent has been withdrawn and no other legal basis named`,
  ],
}
