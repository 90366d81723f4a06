import { cite } from '../kit/references.en.js'
import type { Cited } from '../kit/references.js'
import { known } from '../kit/sentences.js'
import { date, list, oneOf, quote } from '../kit/words.en.js'
import { listeningFacts } from './listening-facts.en.js'
import type { RecordingRejectionTexts } from './texts.js'
import { commands, statuses } from './words.en.js'

/** Which of the two other ways was not explained. */
function notExplained({ inPerson, email }: { readonly inPerson: boolean; readonly email: boolean }): string {
  if (inPerson) return 'only coming in person was explained, not writing by email'
  return email
    ? 'only writing by email was explained, not coming in person'
    : 'no other way of reaching the Centre was explained'
}

type TermOver = Parameters<RecordingRejectionTexts['term-over']>[0]

/** What can't be done any more: the command tells; the obstacle of an option may be of any of them. */
function tooLateFor({ command, clauses, data: { on, lastDay } }: TermOver): readonly [string, string] {
  if (command === 'ListenToRecording')
    return [
      `the recording may not be listened to on ${date(on)}: it was to be kept up to and including ${date(lastDay)}, and there is no copy for a procedure ${cite(...clauses)}`,
      `after its last day the recording itself is no longer listened to ${cite('kaunas:10', 'kaunas:11')}`,
    ]
  const over =
    on > lastDay
      ? `the recording was to be kept up to and including ${date(lastDay)}`
      : `the recording was destroyed before its last day, ${date(lastDay)}`
  return command === 'OpenProcedure'
    ? [
        `no procedure can be opened on ${date(on)}: ${over}, and there is no copy that this procedure could still need ${cite(...clauses)}`,
        `a later procedure does not keep the recording longer ${cite(...clauses)}`,
      ]
    : [
        `this is no longer possible on ${date(on)}: ${over} ${cite(...clauses)}`,
        `a recording may be used only as long as it is kept ${cite('kaunas:10', 'kaunas:11')}`,
      ]
}

/** What each clause says by which listening is not allowed. */
const bars: Readonly<Record<string, string>> = {
  'kaunas:10': 'there is no recording or copy, or its term is over',
  'kaunas:14.5': 'it is restricted, and there is no reason for processing it',
  'kaunas:11': 'it is no case for listening',
  'kaunas:11.1': 'this recording may not be listened to in order to assess quality',
  'kaunas:11.2': 'no complaint about this call is open',
  'kaunas:12': 'this person does not have the right to listen',
  'kaunas:12.3': 'this person does not have the right to listen',
  'kaunas:13': 'it is not done in a way that the controller has set',
}
const barring = (clauses: Cited): string =>
  clauses.map((clause) => known(bars, clause) ?? 'a condition of it does not hold').join('; ')

/** What stands in the way, which clause says so, and what to do instead. */
export const rejections: RecordingRejectionTexts = {
  'wrong-status': ({ command, clauses, data: { status, allowedIn } }) => [
    `${command === null ? 'this act' : commands[command]} is not possible, because ${statuses[status]} ${cite(...clauses)}`,
    `it is possible when ${oneOf(allowedIn.map((one) => statuses[one]))} ${cite(...clauses)}`,
  ],
  'before-last-event': ({ clauses, data: { on, last } }) => [
    `the act is dated ${date(on)}, but the last act on this call was done on ${date(last)} ${cite(...clauses)}`,
    `it has to be dated ${date(last)} or later ${cite(...clauses)}`,
  ],
  'outside-calendar': ({ clauses }) => [
    `the day given is beyond the calendar in use ${cite(...clauses)}`,
    `the dates have to be checked ${cite(...clauses)}`,
  ],
  'call-not-incoming': ({ clauses }) => [
    `only calls of persons who ring a general line are recorded, but this time the Centre rang ${cite(...clauses)}`,
    `such a call is not recorded ${cite(...clauses)}`,
  ],
  'line-not-general': ({ clauses, data: { line, lines } }) => [
    `the number ${quote(line)} is not a general line ${cite(...clauses)}`,
    `only calls on these general lines are recorded: ${list(lines)} ${cite(...clauses)}`,
  ],
  'notice-not-automatic': ({ clauses }) => [
    `the caller was not told of the recording automatically ${cite(...clauses)}`,
    `the caller has to be told automatically ${cite(...clauses)}`,
  ],
  'already-joined': ({ clauses, data: { consultant } }) => [
    `${quote(consultant)} gives advice in this call already ${cite(...clauses)}`,
    `it need not be recorded again ${cite(...clauses)}`,
  ],
  'call-over': ({ clauses, data: { on } }) => [
    `the call ended on ${date(on)} ${cite(...clauses)}`,
    `after its end this is no longer possible ${cite(...clauses)}`,
  ],
  'call-still-on': ({ clauses }) => [
    `the call has not ended yet ${cite(...clauses)}`,
    `the recording is stored only after its end ${cite(...clauses)}`,
  ],
  'consent-not-explicit': ({ clauses }) => [
    `the consent of the caller is not explicit ${cite(...clauses)}`,
    `until the caller has consented explicitly, the call must not be recorded ${cite(...clauses)}`,
  ],
  'consent-already-withdrawn': ({ clauses, data: { on } }) => [
    `the consent to the recording was withdrawn on ${date(on)} ${cite(...clauses)}`,
    `it need not be withdrawn again ${cite(...clauses)}`,
  ],
  'alternatives-incomplete': ({ clauses, data }) => [
    `${notExplained(data)} ${cite(...clauses)}`,
    `both other ways have to be explained: coming in person and writing by email ${cite(...clauses)}`,
  ],
  'alternatives-already-explained': ({ clauses, data: { on } }) => [
    `the other ways were explained on ${date(on)} ${cite(...clauses)}`,
    `they need not be explained again ${cite(...clauses)}`,
  ],
  'consent-not-given': ({ clauses }) => [
    `the caller did not consent to the recording, so that no reason is needed why nothing was recorded ${cite(...clauses)}`,
    `the end of the call has to be recorded without that reason ${cite(...clauses)}`,
  ],
  'date-differs': ({ clauses, data: { date: stored, callDate } }) => [
    `the day given for the call is ${date(stored)}, but it came in on ${date(callDate)} ${cite(...clauses)}`,
    `the day on which the call began has to be given ${cite(...clauses)}`,
  ],
  'data-forgotten': ({ clauses }) => [
    `what is recorded during a call was not given: these data are taken only out of the history of a recording that was destroyed ${cite(...clauses)}`,
    `the number, the day, the time, the duration and the audio have to be given ${cite('kaunas:8.1', 'kaunas:8.2')}`,
  ],
  'listening-not-allowed': ({ clauses }) => [
    `listening is not allowed: ${barring(clauses)} ${cite(...clauses)}`,
    `there has to be a case for listening, a person with the right to listen, and a way that the controller has set ${cite('kaunas:11', 'kaunas:12', 'kaunas:13')}`,
  ],
  'listening-not-settled': ({ clauses, data: { needs } }) => [
    `listening is not allowed as long as this is not known: ${needs.map((fact) => listeningFacts[fact].whether).join('; ')} ${cite(...clauses)}`,
    `that has to be found out first ${cite(...clauses)}`,
  ],
  'listening-allowed': ({ clauses }) => [
    `this person is allowed to listen ${cite(...clauses)}`,
    `no refusal can be put on record ${cite(...clauses)}`,
  ],
  'not-the-caller': ({ clauses }) => [
    `this person is not the caller who consented to the recording ${cite(...clauses)}`,
    `only the caller may listen to the recording and get a copy of it ${cite(...clauses)}`,
  ],
  'nothing-rectified': ({ clauses }) => [
    `it is not said what is corrected ${cite(...clauses)}`,
    `the corrected data, or a note on the words that were said, have to be given; the audio itself is not altered ${cite(...clauses)}`,
  ],
  'complaint-already-registered': ({ clauses, data: { complaint } }) => [
    `the complaint ${quote(complaint)} has been registered before ${cite(...clauses)}`,
    `it need not be registered again; a new complaint needs another name ${cite(...clauses)}`,
  ],
  'complaint-received-later': ({ clauses, data: { on, receivedOn } }) => [
    `the day given for the receipt of the complaint, ${date(receivedOn)}, is after the day it is registered, ${date(on)} ${cite(...clauses)}`,
    `the day of receipt has to be checked ${cite(...clauses)}`,
  ],
  'complaint-before-call': ({ clauses, data: { receivedOn, callDate } }) => [
    `the complaint was received on ${date(receivedOn)}, before the call of ${date(callDate)} ${cite(...clauses)}`,
    `the day of receipt, or the call complained of, has to be checked ${cite(...clauses)}`,
  ],
  'no-such-complaint': ({ clauses, data: { complaint } }) => [
    complaint === undefined
      ? `no complaint about this call is open ${cite(...clauses)}`
      : `no complaint ${quote(complaint)} about this call has been registered ${cite(...clauses)}`,
    `a complaint that is registered and open has to be named ${cite(...clauses)}`,
  ],
  'complaint-closed': ({ clauses, data: { complaint, on } }) => [
    `the complaint ${quote(complaint)} was closed on ${date(on)} ${cite(...clauses)}`,
    `a complaint that is open has to be named ${cite(...clauses)}`,
  ],
  'not-administrative-service': ({ clauses, data: { complaint } }) => [
    `the complaint ${quote(complaint)} is not about an administrative service of the employee who gave advice ${cite(...clauses)}`,
    `no procedure that would need a copy can be opened on it, but the recording may be listened to for it as long as it is kept ${cite('kaunas:11.2', 'kaunas:12.3')}`,
  ],
  'procedure-already-open': ({ clauses, data: { procedure, on } }) => [
    `the procedure ${quote(procedure)} was opened on ${date(on)} and is still open ${cite(...clauses)}`,
    `it need not be opened again ${cite(...clauses)}`,
  ],
  'procedure-open': ({ clauses, data: { procedure } }) => [
    `the procedure ${quote(procedure)} is still open ${cite(...clauses)}`,
    `it has to be closed first ${cite(...clauses)}`,
  ],
  'other-complaint': ({ clauses, data: { procedure, complaint } }) => [
    `the procedure ${quote(procedure)} is for another complaint, ${quote(complaint)} ${cite(...clauses)}`,
    `a new procedure needs another name ${cite(...clauses)}`,
  ],
  'no-such-procedure': ({ clauses, data: { procedure } }) => [
    procedure === undefined
      ? `no procedure about this call is open ${cite(...clauses)}`
      : `no procedure ${quote(procedure)} about this call has been opened ${cite(...clauses)}`,
    `a procedure that is open has to be named ${cite(...clauses)}`,
  ],
  'procedure-closed': ({ clauses, data: { procedure, on } }) => [
    `the procedure ${quote(procedure)} was closed on ${date(on)} ${cite(...clauses)}`,
    `a procedure that is open has to be named ${cite(...clauses)}`,
  ],
  'already-participating': ({ clauses, data: { procedure, participant } }) => [
    `${quote(participant)} takes part in the procedure ${quote(procedure)} already ${cite(...clauses)}`,
    `it need not be recorded again ${cite(...clauses)}`,
  ],
  'term-over': tooLateFor,
  'copy-already-made': ({ clauses, data: { on } }) => [
    `the copy for a procedure was made on ${date(on)} ${cite(...clauses)}`,
    `no other copy is needed ${cite(...clauses)}`,
  ],
  'no-copy': ({ clauses }) => [
    `there is no copy for a procedure ${cite(...clauses)}`,
    `nothing has to be destroyed ${cite(...clauses)}`,
  ],
  'copy-required': ({ clauses, data: { procedures } }) => [
    `${procedures.length === 1 ? 'the procedure' : 'the procedures'} ${list(procedures.map(quote))} ${procedures.length === 1 ? 'is' : 'are'} still open, and no copy of the recording has been made ${cite(...clauses)}`,
    `the copy has to be made first, and the recording destroyed only then ${cite(...clauses)}`,
  ],
  restricted: ({ command, clauses, data: { restrictions } }) => [
    `the recording is restricted: ${list(restrictions.map(quote))} ${restrictions.length === 1 ? 'is' : 'are'} in force ${cite(...clauses)}`,
    command === 'CopyForProcedure' || command === 'DestroyCopy'
      ? `this is possible only when a reason for processing restricted data is given ${cite(...clauses)}`
      : `the recording has to be destroyed as soon as ${restrictions.length === 1 ? 'the restriction ends' : 'the restrictions end'} ${cite('kaunas:10', ...clauses)}`,
  ],
  'procedure-not-enabled': ({ clauses, data: { under } }) => [
    `the decision was taken under ${under === 'adakavas' ? 'the Procedure' : 'rules'} that the Centre does not use ${cite(...clauses)}`,
    `a decision under the rules of the Centre itself is needed ${cite(...clauses)}`,
  ],
  'restriction-already-placed': ({ clauses, data: { id } }) => [
    `the restriction ${quote(id)} has been placed before ${cite(...clauses)}`,
    `it need not be placed again; a new restriction needs another name ${cite(...clauses)}`,
  ],
  'restriction-period-over': ({ clauses, data: { on, until } }) => [
    `the end named for the restriction, ${date(until)}, is before the day it is placed, ${date(on)} ${cite(...clauses)}`,
    `a day not before ${date(on)} has to be named ${cite(...clauses)}`,
  ],
  'no-such-restriction': ({ clauses, data: { id } }) => [
    id === undefined
      ? `the recording is not restricted ${cite(...clauses)}`
      : `no restriction ${quote(id)} has been placed ${cite(...clauses)}`,
    `only a restriction that is in force can be lifted ${cite(...clauses)}`,
  ],
  'restriction-already-over': ({ clauses, data: { id, on } }) => [
    `the restriction ${quote(id)} is no longer in force on ${date(on)} ${cite(...clauses)}`,
    `it need not be lifted ${cite(...clauses)}`,
  ],
  'nothing-left': ({ clauses, data: { on } }) => [
    `the recording was destroyed on ${date(on)}, and there is no copy of it for a procedure ${cite(...clauses)}`,
    `nothing is left for this act ${cite(...clauses)}`,
  ],
  'erasure-already-granted': ({ clauses, data: { on } }) => [
    `the erasure of the recording was granted on ${date(on)} ${cite(...clauses)}`,
    `it need not be granted again ${cite(...clauses)}`,
  ],
  'implementation-before-grant': ({ clauses, data: { on, implementBy } }) => [
    `the day named for the erasure, ${date(implementBy)}, is before the day of the decision, ${date(on)} ${cite(...clauses)}`,
    `a day not before ${date(on)} has to be named ${cite(...clauses)}`,
  ],
  'retention-running': ({ clauses, data: { on, from } }) => [
    `the recording cannot be destroyed on ${date(on)} yet, because its term is not over ${cite(...clauses)}`,
    `it is to be destroyed from ${date(from)} on, and earlier only when its erasure is granted ${cite(...clauses, 'kaunas:14.5')}`,
  ],
}
