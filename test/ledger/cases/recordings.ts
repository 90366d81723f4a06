import { plainDate } from 'privacy-rulebook'
import { callerRights, listeningRules } from 'privacy-rulebook/recordings'
import { letters } from 'privacy-rulebook/text'
import { en } from 'privacy-rulebook/text/en'
import {
  callDay,
  consent,
  dayAfter,
  decline,
  destroy,
  end,
  explain,
  given,
  hold,
  join,
  lastDay,
  notice,
  receive,
  recordedData,
  rules,
  type Scenario,
  store,
  stored,
} from '../../recording/scenario.js'
import { settings } from '../../text/letters.js'
import { type Case, fails, holds, type Told } from './case.js'
import { allowed, found, tried, written } from './told.js'

const none = given([])
const incoming = given([receive()])
const announced = given([receive(), notice()])
const consented = given([receive(), notice(), consent()])
const over = given([receive(), notice(), consent(), end()])
const declined = given([receive(), notice(), decline()])
/** The same caller, told of the other ways, and gone. */
const left = given([receive(), notice(), decline(), explain(), end()])

/** Data of the conversation, as the recorder gives them, which a type may not know. */
const storing = (data: object) => () =>
  allowed(() =>
    over.machine.decide(
      Object.assign(store(), {
        data: { on: plainDate(callDay), by: 'ona', recorded: { ...recordedData(), ...data } },
      }),
      over.state,
    ),
  )

const recordingNotice = () => written(letters.callRecordingNotice(en, settings))
const alternatives = () => written(letters.callAlternatives(en, settings))

/** What the IT specialist is asked who listens because of a complaint: everything is as it has to be. */
const complained = {
  recordingExists: true,
  withinTerm: true,
  restricted: false,
  consentWithdrawn: false,
  withoutBasis: false,
  purpose: 'service-complaint',
  drawnAtRandom: false,
  withinSample: false,
  complaintOpen: true,
  itSpecialist: true,
  consulted: false,
  employed: true,
  authorised: false,
  participates: false,
  forProcedure: false,
  approvedMethod: true,
} as const
const sampled = {
  ...complained,
  purpose: 'quality-sampling',
  complaintOpen: false,
  drawnAtRandom: true,
  withinSample: true,
} as const
const consultant = { ...complained, itSpecialist: false, consulted: true } as const
const representative = {
  ...complained,
  itSpecialist: false,
  authorised: true,
  participates: true,
  forProcedure: true,
} as const
const listening = (facts: Parameters<typeof listeningRules.staff.rule.assess>[0]) => () =>
  found(listeningRules.staff.rule.assess(facts))

/** The rights of a caller that apply, and why one does or does not. */
const rightIn =
  ({ state }: Scenario, clause: string) =>
  (): Told => {
    const rights = callerRights(rules, state)
    const why = rights.flatMap((one) => (one.clause === clause ? [one.because] : []))
    return { came: why.join(), clauses: rights.filter(({ applies }) => applies).map((one) => one.clause) }
  }

/** The cases of the rules on recorded calls. */
export const recordingCases: readonly Case[] = [
  holds(
    'kaunas:1',
    'a call to a line that is none of the three',
    () => tried(none, receive(callDay, { line: '8 37 00 00 00' })),
    'line-not-general',
  ),
  fails('kaunas:1', 'a call to one of the three lines', () => tried(none, receive()), 'accepted'),
  holds(
    'kaunas:2',
    'a court has ordered to keep the recording',
    () => tried(stored(hold('2024-04-02')), destroy(dayAfter)),
    'held',
  ),
  fails('kaunas:2', 'no other act has it kept', () => tried(stored(), destroy(dayAfter)), 'accepted'),
  holds(
    'kaunas:3',
    'the notice to callers says what recordings are for',
    recordingNotice,
    'call-recording-notice',
  ),
  fails('kaunas:3', 'the letter on other ways does not', alternatives, 'call-alternatives'),
  holds('kaunas:4.2', 'the notice to callers names the controller', recordingNotice, 'call-recording-notice'),
  fails('kaunas:4.2', 'the letter on other ways does not', alternatives, 'call-alternatives'),
  holds('kaunas:4.3', 'the consultant of the call is an employee', listening(consultant), 'granted'),
  fails(
    'kaunas:4.3',
    'the consultant of the call is no employee any more',
    listening({ ...consultant, employed: false }),
    'rejected',
  ),

  holds(
    'kaunas:5',
    'a caller stays on the line and says nothing to the notice',
    () => tried(announced, consent(callDay, false)),
    'consent-not-explicit',
  ),
  fails('kaunas:5', 'a caller says yes to the notice', () => tried(announced, consent()), 'accepted'),
  holds(
    'kaunas:6',
    'a caller who declined is told of one other way alone',
    () => tried(declined, explain(callDay, true, false)),
    'alternatives-incomplete',
  ),
  fails(
    'kaunas:6',
    'a caller who declined is told of both other ways',
    () => tried(declined, explain()),
    'accepted',
  ),
  holds(
    'kaunas:7',
    'an employee tells of the recording',
    () => tried(incoming, notice(callDay, false)),
    'notice-not-automatic',
  ),
  fails('kaunas:7', 'the notice is played by itself', () => tried(incoming, notice()), 'accepted'),
  holds('kaunas:8', 'the caller’s name is stored besides', storing({ name: 'Jonas' }), 'refused'),
  fails('kaunas:8', 'number, date, time, duration and audio are stored', storing({}), 'accepted'),
  holds('kaunas:8.1', 'what is stored as the number is none', storing({ number: 'Jonas' }), 'refused'),
  fails('kaunas:8.1', 'the caller’s number is stored', storing({}), 'accepted'),
  holds('kaunas:8.2', 'no duration is stored', storing({ durationSeconds: undefined }), 'refused'),
  fails('kaunas:8.2', 'the duration is stored', storing({}), 'accepted'),
  holds('kaunas:9', 'a consultant joins a call that is over', () => tried(over, join('vida')), 'call-over'),
  fails('kaunas:9', 'a consultant joins the call', () => tried(consented, join('vida')), 'accepted'),
  holds(
    'kaunas:10',
    'a recording is to be destroyed on the last day of the six months',
    () => tried(stored(), destroy(lastDay)),
    'retention-running',
  ),
  fails(
    'kaunas:10',
    'a recording is to be destroyed on the day after',
    () => tried(stored(), destroy(dayAfter)),
    'accepted',
  ),

  holds(
    'kaunas:11',
    'a complaint about services is what the listening is for',
    listening(complained),
    'granted',
  ),
  fails(
    'kaunas:11',
    'the listening is for training',
    listening({ ...complained, purpose: 'other' }),
    'rejected',
  ),
  holds('kaunas:11.1', 'one of the ten that were drawn at random', listening(sampled), 'granted'),
  fails(
    'kaunas:11.1',
    'an eleventh recording of the month',
    listening({ ...sampled, withinSample: false }),
    'rejected',
  ),
  fails(
    'kaunas:11.1',
    'somebody chose the recording',
    listening({ ...sampled, drawnAtRandom: false }),
    'rejected',
  ),
  holds('kaunas:11.2', 'a complaint about the call was received', listening(complained), 'granted'),
  fails(
    'kaunas:11.2',
    'there is no complaint',
    listening({ ...complained, complaintOpen: false }),
    'rejected',
  ),
  holds('kaunas:12', 'the IT specialist listens', listening(complained), 'granted'),
  fails(
    'kaunas:12',
    'another employee listens',
    listening({ ...complained, itSpecialist: false }),
    'rejected',
  ),
  holds('kaunas:12.1', 'the IT specialist listens', listening(complained), 'granted'),
  fails('kaunas:12.1', 'the consultant of the call listens', listening(consultant), 'granted'),
  holds('kaunas:12.2', 'the consultant of the call listens', listening(consultant), 'granted'),
  fails(
    'kaunas:12.2',
    'the consultant of another call listens',
    listening({ ...consultant, consulted: false }),
    'rejected',
  ),
  holds(
    'kaunas:12.3',
    'an authorised representative who takes part in the procedure listens',
    listening(representative),
    'granted',
  ),
  fails(
    'kaunas:12.3',
    'an authorised representative listens who takes no part in it',
    listening({ ...representative, participates: false }),
    'rejected',
  ),
  holds(
    'kaunas:13',
    'the listening goes the way that the controller has set',
    listening(complained),
    'granted',
  ),
  fails(
    'kaunas:13',
    'the listening goes another way',
    listening({ ...complained, approvedMethod: false }),
    'rejected',
  ),

  holds(
    'kaunas:14',
    'a caller who was told of the recording may decline it',
    rightIn(announced, 'kaunas:14'),
    'before-consent',
  ),
  fails(
    'kaunas:14',
    'a caller whose call was recorded with consent may not',
    rightIn(stored(), 'kaunas:14'),
    'already-consented',
  ),
  ...(['14.1', '14.2', '14.3', '14.4', '14.5'] as const).flatMap((number) => [
    holds(
      `kaunas:${number}`,
      'a caller who consented and whose call is stored has the right',
      rightIn(stored(), `kaunas:${number}`),
      'data-subject',
    ),
    fails(
      `kaunas:${number}`,
      'a caller who declined has no data that it is about',
      rightIn(left, `kaunas:${number}`),
      'no-data',
    ),
  ]),
  fails(
    'kaunas:14.2',
    'a recording that was destroyed is listened to no more',
    rightIn(stored(destroy(dayAfter)), 'kaunas:14.2'),
    'destroyed',
  ),
]
