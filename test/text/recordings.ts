import { type Deadline, deadline, type PlainDate } from '../../src/calendar/index.js'
import type { DecisionOf, RejectionOf } from '../../src/core/index.js'
import { type ClauseRef, kaunasDocument } from '../../src/documents/index.js'
import { adakavasProcedure, kaunasClausesByRole } from '../../src/procedure/index.js'
import {
  type CopyAttempt,
  type DestroyedRecording,
  defineRecordingRules,
  drawSample,
  kaunasRules,
  type ListeningAttempt,
  type OwnRecordingRules,
  type ReasonRelied,
  type RecordedData,
  type RecordingCommand,
  type RecordingDuty,
  type RecordingRejections,
  type RecordingState,
  type RecordingTypes,
  recordingDuties,
  recordingLifecycle,
  type Sample,
  type SampleDrawn,
  type SamplingCommand,
  type SamplingRejections,
  type SamplingState,
  type SamplingTypes,
  type StaffAttempt,
  type StoredRecording,
  samplingRegister,
} from '../../src/recording/index.js'
import { restrictionReasons } from '../../src/request/index.js'
import { day } from './requests.js'

/* Calls, their recordings and their samples as the machines really decide them. */

type Data<C extends RecordingCommand['type']> = Extract<RecordingCommand, { type: C }>['data']

/** The Centre, which has set a way of listening. */
export const centre = defineRecordingRules({ id: 'centre', version: '1', listeningMethods: ['sistema'] })

const office = { from: '08:00', until: '17:00' }

/** An institution whose rules have what those of the Centre lack, and lack what they have. */
export const other = defineRecordingRules({
  id: 'other',
  version: '1',
  document: kaunasDocument,
  roles: {
    ...kaunasClausesByRole,
    hours: 'kaunas:1',
    stops: 'kaunas:8',
    keptLonger: 'kaunas:10',
    recipients: 'kaunas:3',
    processor: 'kaunas:4.2',
    sampling: null,
    otherRights: null,
  },
  lines: ['8 37 55 12 41'],
  directions: ['incoming', 'outgoing'],
  hours: { days: { monday: office, friday: office }, holidays: null },
  notice: 'any-way',
  basis: 'consent-by-going-on',
  stops: ['transfer', 'payment'],
  fields: ['number', 'consultantName'],
  retention: { weeks: 8 },
  keptLonger: ['incident', 'claims'],
  listening: kaunasRules.listening,
  sampling: null,
  disclosure: { prosecutor: 'case', court: 'case', 'who-proves-a-right': 'proof' },
  zone: 'Europe/Vilnius',
})

const act = (on: string): { readonly on: PlainDate; readonly by: string } => ({
  on: day(on),
  by: 'Ona Onaitė',
})

/** The day of the call; its recording is kept through 2026-09-02. */
const called = '2026-03-02'

const receive = (more: Partial<Data<'ReceiveCall'>> = {}): RecordingCommand => ({
  type: 'ReceiveCall',
  data: {
    ...act(called),
    call: 'S1',
    line: '8 37 55 12 41',
    direction: 'incoming',
    consultant: 'Petras Petraitis',
    ...more,
  },
})
const notice: RecordingCommand = { type: 'PlayNotice', data: { ...act(called), automatic: true } }
const join = (consultant: string): RecordingCommand => ({
  type: 'JoinCall',
  data: { ...act(called), consultant },
})
const consent = (on = called): RecordingCommand => ({
  type: 'GiveConsent',
  data: { ...act(on), explicit: true },
})
const decline: RecordingCommand = { type: 'DeclineRecording', data: act(called) }
const explain = (inPerson = true, email = true): RecordingCommand => ({
  type: 'ExplainAlternatives',
  data: { ...act(called), inPerson, email },
})
const end = (endedBy: 'caller' | 'centre' = 'caller', notRecorded?: string): RecordingCommand => ({
  type: 'EndCall',
  data: { ...act(called), endedBy, ...(notRecorded === undefined ? {} : { notRecorded }) },
})
const store = (date = called): RecordingCommand => ({
  type: 'StoreRecording',
  data: {
    ...act(called),
    recorded: { number: null, date: day(date), time: '09:30', durationSeconds: 95, audio: 'A-1' },
  },
})
const withdraw = (on: string, request?: string): RecordingCommand => ({
  type: 'WithdrawConsent',
  data: { ...act(on), ...(request === undefined ? {} : { request }) },
})
/** Kept for the archive although the consent was withdrawn. */
const nameBasis = (on: string): RecordingCommand => ({
  type: 'NameOtherBasis',
  data: {
    ...act(on),
    basis: 'legal-obligation',
    justification: 'Dokumentų ir archyvų įstatymo nustatytas saugojimo terminas',
  },
})
/** A caller's request to listen and to have a copy. */
const ask = (
  on: string,
  receivedOn = on,
  more: Partial<Data<'RegisterCallerRequest'>> = {},
): RecordingCommand => ({
  type: 'RegisterCallerRequest',
  data: { ...act(on), request: 'P5', receivedOn: day(receivedOn), right: 'listening-and-copy', ...more },
})
const answer = (on: string, request = 'P5'): RecordingCommand => ({
  type: 'AnswerCallerRequest',
  data: {
    ...act(on),
    request,
    reasons: ['įraše girdimi kitų asmenų sveikatos duomenys, kurių iš jo pašalinti neįmanoma'],
  },
})
const listen = (on: string, attempt: Data<'ListenToRecording'>['attempt']): RecordingCommand => ({
  type: 'ListenToRecording',
  data: { ...act(on), attempt },
})
const refuse = (on: string, attempt: ListeningAttempt): RecordingCommand => ({
  type: 'RefuseListening',
  data: { ...act(on), attempt },
})
const giveAccess = (on: string, tookPart: boolean, request?: string): RecordingCommand => ({
  type: 'GiveCallerAccess',
  data: {
    ...act(on),
    tookPart,
    means: ['listening', 'copy'],
    othersProtected: 'įraše girdimi tik skambinęs asmuo ir konsultavęs darbuotojas',
    ...(request === undefined ? {} : { request }),
  },
})
const rectify = (
  on: string,
  correction: Data<'RectifyRecording'>['correction'],
  request?: string,
): RecordingCommand => ({
  type: 'RectifyRecording',
  data: { ...act(on), correction, ...(request === undefined ? {} : { request }) },
})
const complain = (
  on: string,
  receivedOn = on,
  more: Partial<Data<'RegisterServiceComplaint'>> = {},
): RecordingCommand => ({
  type: 'RegisterServiceComplaint',
  data: {
    ...act(on),
    complaint: 'K1',
    receivedOn: day(receivedOn),
    aboutAdministrativeService: true,
    ...more,
  },
})
const closeComplaint = (on: string, complaint = 'K1'): RecordingCommand => ({
  type: 'CloseServiceComplaint',
  data: { ...act(on), complaint },
})
const open = (on: string, more: Partial<Data<'OpenProcedure'>> = {}): RecordingCommand => ({
  type: 'OpenProcedure',
  data: {
    ...act(on),
    procedure: 'T1',
    complaint: 'K1',
    kind: 'administrative',
    participants: ['Rasa Rasaitė'],
    ...more,
  },
})
const joinProcedure = (on: string, participant: string, procedure = 'T1'): RecordingCommand => ({
  type: 'JoinProcedure',
  data: { ...act(on), procedure, participant },
})
const leaveProcedure = (on: string, participant: string, procedure = 'T1'): RecordingCommand => ({
  type: 'LeaveProcedure',
  data: { ...act(on), procedure, participant },
})
const close = (
  on: string,
  procedure = 'T1',
  more: Partial<Data<'CloseProcedure'>> = {},
): RecordingCommand => ({
  type: 'CloseProcedure',
  data: { ...act(on), procedure, ...more },
})
/** Closes it and has the copy kept as long as its outcome may be complained of in court. */
const closeAndKeep = (on: string, until: string): RecordingCommand =>
  close(on, 'T1', { keepCopy: { until: day(until), act: 'skundas Regionų administraciniam teismui' } })
const copy = (on: string, restrictionReason?: ReasonRelied): RecordingCommand => ({
  type: 'CopyForProcedure',
  data: {
    ...act(on),
    procedure: 'T1',
    place: 'seifas',
    ...(restrictionReason === undefined ? {} : { restrictionReason }),
  },
})
const restrict = (on: string, more: Partial<Data<'PlaceRestriction'>> = {}): RecordingCommand => ({
  type: 'PlaceRestriction',
  data: { ...act(on), id: 'A1', decision: { under: 'centre-procedure', request: 'P1' }, ...more },
})
const lift = (on: string, id = 'A1'): RecordingCommand => ({
  type: 'LiftRestriction',
  data: { ...act(on), id },
})
/** Held by a ruling of a court, and released by another. */
const hold = (
  on: string,
  id = 'J1',
  order = 'Kauno apylinkės teismo 2026 m. kovo 9 d. nutartis',
): RecordingCommand => ({ type: 'PlaceHold', data: { ...act(on), id, act: order } })
const release = (on: string, id = 'J1'): RecordingCommand => ({
  type: 'LiftHold',
  data: { ...act(on), id, act: 'Kauno apylinkės teismo 2026 m. spalio 1 d. nutartis' },
})
const byProsecutor = (on: string): RecordingCommand =>
  hold(on, 'J2', 'Kauno apylinkės prokuratūros prokuroro 2026 m. rugpjūčio 3 d. reikalavimas')
const erase = (on: string, more: Partial<Data<'GrantErasure'>> = {}): RecordingCommand => ({
  type: 'GrantErasure',
  data: { ...act(on), decision: { under: 'centre-procedure', request: 'P2' }, ...more },
})
const destroy = (on: string): RecordingCommand => ({ type: 'DestroyRecording', data: act(on) })
const destroyCopy = (on: string): RecordingCommand => ({ type: 'DestroyCopy', data: act(on) })

const consented = [receive(), notice, consent()] as const
const stored = [...consented, end(), store()] as const
const procedure = [...stored, complain('2026-04-01'), open('2026-04-02')] as const
const copied = [...procedure, copy('2026-04-03')] as const
const closed = [...copied, close('2026-05-04')] as const
const gone = [...stored, destroy('2026-09-03')] as const
const keptOn = [...copied, closeAndKeep('2026-05-04', '2026-06-05')] as const
const unrecorded = [receive(), notice, decline, explain(), end()] as const
const withdrawn = [...stored, withdraw('2026-03-03')] as const
const carriedOn = [...withdrawn, nameBasis('2026-03-03')] as const
const asked = [...stored, ask('2026-03-03')] as const

/** The Centre, where the procedure of the other document is in place. */
const underAdakavas = defineRecordingRules({
  id: 'centre',
  version: '1',
  rightsProcedure: adakavasProcedure,
})

/** Whom the rules let listen to a complaint. */
const specialist: StaffAttempt = {
  as: 'staff',
  listener: 'Jonas Jonaitis',
  purpose: 'service-complaint',
  complaint: 'K1',
  itSpecialist: true,
  method: 'sistema',
}
/** Who gave advice and assesses quality. */
const ownCall: StaffAttempt = {
  as: 'staff',
  listener: 'Petras Petraitis',
  purpose: 'quality-sampling',
  itSpecialist: false,
  employed: true,
  method: 'sistema',
  register: { month: '2026-03', drawn: ['S1'], listened: [] },
}

/** What came of a row of commands: the last one may be rejected. */
export interface RecordingStory {
  readonly state: RecordingState
  readonly notes: Extract<DecisionOf<RecordingTypes>, { accepted: true }>['notes']
  readonly rejection: RejectionOf<RecordingTypes> | null
}

export function tellRecording(
  commands: readonly RecordingCommand[],
  rules: OwnRecordingRules = centre,
): RecordingStory {
  const recordings = recordingLifecycle(rules)
  let state = recordings.initialState()
  let notes: RecordingStory['notes'] = []
  for (const [index, command] of commands.entries()) {
    const decision = recordings.decide(command, state)
    if (!decision.accepted) {
      if (index < commands.length - 1) throw new Error(`${command.type}: ${decision.rejection.code}`)
      return { state, notes: [], rejection: decision.rejection }
    }
    notes = decision.notes
    for (const event of decision.events) state = recordings.evolve(state, event)
  }
  return { state, notes, rejection: null }
}

/** The recording that a row of commands leads to. */
export function recordingOf(commands: readonly RecordingCommand[]): StoredRecording | DestroyedRecording {
  const { state } = tellRecording(commands)
  if (state.status !== 'stored' && state.status !== 'destroyed') throw new Error('expected a recording')
  return state
}

const disclose = (recipient: Data<'DiscloseRecording'>['recipient']): RecordingCommand => ({
  type: 'DiscloseRecording',
  data: { ...act('2026-03-10'), recipient, to: 'Kauno apylinkės teismas' },
})
const stopAt = (at: Data<'StopRecording'>['at']): RecordingCommand => ({
  type: 'StopRecording',
  data: { ...act(called), at },
})
const keepFor = (reason: 'incident' | 'proceedings'): RecordingCommand => ({
  type: 'PlaceHold',
  data: { ...act('2026-03-10'), id: 'I7', act: 'incidentas Nr. 7', reason },
})
const storeWith = (more: Partial<RecordedData>): RecordingCommand => ({
  type: 'StoreRecording',
  data: {
    ...act(called),
    recorded: { number: null, date: day(called), time: '09:30', durationSeconds: 95, audio: 'A-1', ...more },
  },
})
/** A call on a Monday, within the hours of the other institution, whose caller goes on after the notice. */
const underOther: readonly RecordingCommand[] = [
  receive({ withinHours: true, direction: 'outgoing' }),
  notice,
  { type: 'GiveConsent', data: { ...act(called), explicit: false } },
  end(),
  store(),
]

type Telling = readonly [title: string, commands: readonly RecordingCommand[]]
type TellingUnder = readonly [...Telling, rules?: OwnRecordingRules]

/** Stories in which each rejection is made. */
export const rejectedRecordings: Readonly<
  Record<keyof RecordingRejections, readonly [TellingUnder, ...TellingUnder[]]>
> = {
  'wrong-status': [
    ['no call yet', [notice]],
    ['a second call', [...consented, receive()]],
    ['not told yet', [receive(), consent()]],
    ['no answer yet', [receive(), notice, store()]],
    ['declined', [receive(), notice, decline, decline]],
    ['not recorded', [receive(), end(), end()]],
    ['kept', [...stored, join('Rasa Rasaitė')]],
    ['destroyed', [...gone, giveAccess('2026-09-04', true)]],
  ],
  'before-last-event': [['an earlier day', [...stored, withdraw('2026-03-01')]]],
  'outside-calendar': [
    [
      'a day beyond the calendar',
      [
        receive({ on: day('9999-10-01') }),
        { type: 'PlayNotice', data: { ...act('9999-10-01'), automatic: true } },
        consent('9999-10-01'),
        { type: 'EndCall', data: { ...act('9999-10-01'), endedBy: 'caller' } },
        {
          type: 'StoreRecording',
          data: {
            ...act('9999-10-01'),
            recorded: {
              number: null,
              date: day('9999-10-01'),
              time: '09:30',
              durationSeconds: 95,
              audio: 'A',
            },
          },
        },
      ],
    ],
  ],
  'call-not-incoming': [['the Centre rings', [receive({ direction: 'outgoing' })]]],
  'line-not-general': [['another line', [receive({ line: '8 5 200 0000' })]]],
  'direction-not-recorded': [['an internal call', [receive({ direction: 'internal' })], other]],
  'outside-hours': [
    ['in the evening', [receive({ withinHours: false })], other],
    ['nobody knows', [receive()], other],
    ['as the time shows', [...underOther.slice(0, 4), storeWith({ time: '17:00' })], other],
  ],
  'not-in-procedure': [
    ['an erasure, which the GDPR has', [...underOther, erase('2026-03-20')], other],
    ['a disclosure, which it has not', [...stored, disclose('court')]],
  ],
  'field-not-recorded': [
    ["the caller's name", [...underOther.slice(0, 4), storeWith({ callerName: 'Jonas' })], other],
  ],
  'not-a-stop': [['another event', [...underOther.slice(0, 3), stopAt('special-data')], other]],
  'not-a-keeping-reason': [['another reason', [...underOther, keepFor('proceedings')], other]],
  'not-a-recipient': [
    ['a newspaper', [...underOther, disclose('other')], other],
    ['the police', [...underOther, disclose('police')], other],
  ],
  'disclosure-condition-unmet': [
    ['no case', [...underOther, disclose('court')], other],
    ['no proof', [...underOther, disclose('who-proves-a-right')], other],
  ],
  'processor-own-ends': [
    [
      'a clerk of the provider',
      [
        ...underOther,
        listen('2026-03-10', { as: 'staff', listener: 'Jonas Jonaitis', processor: 'own-ends' }),
      ],
      other,
    ],
  ],
  'notice-not-automatic': [
    ['told in person', [receive(), { type: 'PlayNotice', data: { ...act(called), automatic: false } }]],
  ],
  'already-joined': [['joined twice', [receive(), join('Petras Petraitis')]]],
  'call-over': [['joined after the end', [...consented, end(), join('Rasa Rasaitė')]]],
  'call-still-on': [
    ['stored while the call is on', [...consented, store()]],
    ['asked while the call is on', [...consented, ask(called)]],
  ],
  'consent-not-explicit': [
    ['silence', [receive(), notice, { type: 'GiveConsent', data: { ...act(called), explicit: false } }]],
  ],
  'consent-already-withdrawn': [
    ['withdrawn twice', [...stored, withdraw('2026-03-03'), withdraw('2026-03-04')]],
  ],
  'alternatives-incomplete': [
    ['only in person', [receive(), notice, decline, explain(true, false)]],
    ['only by email', [receive(), notice, decline, explain(false, true)]],
    ['neither', [receive(), notice, decline, explain(false, false)]],
  ],
  'alternatives-already-explained': [['explained twice', [receive(), notice, decline, explain(), explain()]]],
  'consent-not-given': [['a reason without consent', [receive(), end('caller', 'sutriko ryšys')]]],
  'date-differs': [['stored under another day', [...consented, end(), store('2026-03-03')]]],
  'data-forgotten': [
    [
      'nothing is stored',
      [
        ...consented,
        end(),
        { type: 'StoreRecording', data: { on: day('2026-03-02'), by: 'rec', recorded: 'forgotten' } },
      ],
    ],
  ],
  'listening-not-allowed': [
    ['for another purpose', [...stored, listen('2026-03-03', { ...specialist, purpose: 'other' })]],
    [
      'a copy that does not exist',
      [...stored, listen('2026-03-03', { as: 'copy', listener: 'Rasa Rasaitė' })],
    ],
    [
      'a recording of which only a copy is left',
      [...copied, destroy('2026-09-03'), listen('2026-09-04', specialist)],
    ],
  ],
  'listening-not-settled': [
    ['nothing known', [...stored, listen('2026-03-03', { as: 'staff', listener: 'Rasa Rasaitė' })]],
    [
      'a restriction without a known reason',
      [...stored, complain('2026-03-03'), restrict('2026-03-03'), listen('2026-03-04', specialist)],
    ],
  ],
  'listening-allowed': [
    ['a refusal of who may listen', [...stored, complain('2026-03-03'), refuse('2026-03-04', specialist)]],
    ['a refusal of the caller', [...stored, refuse('2026-03-04', { as: 'caller', tookPart: true })]],
  ],
  'not-the-caller': [['somebody else', [...stored, giveAccess('2026-03-03', false)]]],
  'number-in-name': [
    [
      'the number of the caller',
      [
        ...stored.map((one) =>
          one.type === 'ReceiveCall' ? { ...one, data: { ...one.data, call: 'S-60000001' } } : one,
        ),
        rectify('2026-03-03', { number: '+37060000001' }),
      ],
    ],
  ],
  'nothing-rectified': [['nothing', [...stored, rectify('2026-03-03', {})]]],
  'request-already-registered': [['registered twice', [...asked, ask('2026-03-04')]]],
  'request-received-later': [['received later', [...stored, ask('2026-03-03', '2026-03-04')]]],
  'request-before-call': [['received before the call', [...stored, ask('2026-03-03', '2026-02-27')]]],
  'request-lives-elsewhere': [
    ['where the other procedure is in place', [...stored, ask('2026-03-03')], underAdakavas],
  ],
  'no-such-request': [
    ['none', [...stored, answer('2026-03-03')]],
    ['another name', [...asked, answer('2026-03-04', 'P9')]],
    ['access for another name', [...asked, giveAccess('2026-03-04', true, 'P9')]],
    ['a correction where none is', [...stored, rectify('2026-03-04', { time: '09:31' }, 'P9')]],
    ['a withdrawal where none is', [...stored, withdraw('2026-03-04', 'P9')]],
  ],
  'request-already-answered': [
    [
      'answered while another is open',
      [
        ...asked,
        ask('2026-03-04', '2026-03-04', { request: 'P6' }),
        answer('2026-03-05'),
        answer('2026-03-06'),
      ],
    ],
    ['served twice', [...asked, giveAccess('2026-03-04', true, 'P5'), giveAccess('2026-03-05', true, 'P5')]],
  ],
  'other-right-requested': [
    ['a correction in place of a copy', [...asked, rectify('2026-03-04', { time: '09:31' }, 'P5')]],
    ['a withdrawal in place of a copy', [...asked, withdraw('2026-03-04', 'P5')]],
    [
      'a copy in place of information',
      [
        ...stored,
        ask('2026-03-03', '2026-03-03', { right: 'information' }),
        giveAccess('2026-03-04', true, 'P5'),
      ],
    ],
    [
      'a copy in place of a correction',
      [
        ...stored,
        ask('2026-03-03', '2026-03-03', { right: 'rectification' }),
        giveAccess('2026-03-04', true, 'P5'),
      ],
    ],
  ],
  'consent-not-withdrawn': [['another basis in vain', [...stored, nameBasis('2026-03-03')]]],
  'consent-withdrawn': [
    [
      'a procedure on what is to be destroyed',
      [...stored, complain('2026-03-03'), withdraw('2026-03-04'), open('2026-03-04')],
    ],
  ],
  'complaint-already-registered': [
    ['registered twice', [...stored, complain('2026-03-03'), complain('2026-03-04')]],
  ],
  'complaint-received-later': [['received later', [...stored, complain('2026-03-03', '2026-03-04')]]],
  'complaint-before-call': [['received before the call', [...stored, complain('2026-03-03', '2026-03-01')]]],
  'no-such-complaint': [
    ['none', [...stored, closeComplaint('2026-03-03')]],
    ['another name', [...stored, complain('2026-03-03'), closeComplaint('2026-03-04', 'K9')]],
    ['a procedure about none', [...stored, open('2026-03-03')]],
  ],
  'complaint-closed': [
    [
      'a procedure about a closed one',
      [...stored, complain('2026-03-03'), closeComplaint('2026-03-04'), open('2026-03-05')],
    ],
  ],
  'not-administrative-service': [
    [
      'another service',
      [
        ...stored,
        complain('2026-03-03', '2026-03-03', { aboutAdministrativeService: false }),
        open('2026-03-04'),
      ],
    ],
  ],
  'procedure-already-open': [['opened twice', [...procedure, open('2026-04-03')]]],
  'procedure-open': [
    ['the complaint closed first', [...procedure, closeComplaint('2026-04-03')]],
    ['the copy destroyed first', [...copied, destroyCopy('2026-04-04')]],
  ],
  'other-complaint': [
    [
      'under the name of another',
      [
        ...closed,
        complain('2026-05-05', '2026-05-05', { complaint: 'K2' }),
        open('2026-05-06', { complaint: 'K2' }),
      ],
    ],
  ],
  'no-such-procedure': [
    ['none', [...stored, close('2026-03-03')]],
    ['another name', [...procedure, close('2026-04-03', 'T9')]],
  ],
  'procedure-closed': [
    [
      'closed before',
      [
        ...procedure,
        open('2026-04-03', { procedure: 'T2' }),
        close('2026-04-04'),
        joinProcedure('2026-04-05', 'Jonas Jonaitis'),
      ],
    ],
  ],
  'already-participating': [['joined twice', [...procedure, joinProcedure('2026-04-03', 'Rasa Rasaitė')]]],
  'not-participating': [
    ['never took part', [...procedure, leaveProcedure('2026-04-03', 'Jonas Jonaitis')]],
    [
      'left twice',
      [
        ...procedure,
        leaveProcedure('2026-04-03', 'Rasa Rasaitė'),
        leaveProcedure('2026-04-07', 'Rasa Rasaitė'),
      ],
    ],
  ],
  'kept-until-before-closing': [
    ['kept until the day before', [...copied, closeAndKeep('2026-05-04', '2026-05-03')]],
  ],
  'term-over': [
    ['listened to after the term', [...stored, complain('2026-03-03'), listen('2026-09-03', specialist)]],
    ['after the term', [...stored, complain('2026-09-02'), open('2026-09-03')]],
    [
      'after an early erasure',
      [...stored, complain('2026-03-03'), erase('2026-03-03'), destroy('2026-03-04'), open('2026-03-05')],
    ],
  ],
  'erasure-due': [
    [
      'a procedure on what was to be erased',
      [...stored, complain('2026-03-03'), erase('2026-03-04'), open('2026-03-05')],
    ],
  ],
  'copy-already-made': [['copied twice', [...copied, copy('2026-04-04')]]],
  'already-done': [
    ['the copy destroyed twice', [...closed, destroyCopy('2026-05-05'), destroyCopy('2026-05-06')]],
    [
      'a complaint closed twice',
      [...stored, complain('2026-03-03'), closeComplaint('2026-03-04'), closeComplaint('2026-03-05')],
    ],
    ['a procedure closed twice', [...closed, close('2026-05-06')]],
    ['a request answered twice', [...asked, answer('2026-03-04'), answer('2026-03-05')]],
    ['a basis named twice', [...carriedOn, nameBasis('2026-03-04')]],
  ],
  'no-copy': [
    ['nothing to destroy', [...procedure, destroyCopy('2026-04-04')]],
    ['nothing to keep', [...procedure, closeAndKeep('2026-05-04', '2026-06-05')]],
  ],
  'copy-kept': [
    ['before its last day', [...keptOn, destroyCopy('2026-05-05')]],
    ['on its last day', [...keptOn, destroyCopy('2026-06-05')]],
  ],
  held: [
    ['destroyed', [...stored, hold('2026-03-10'), destroy('2026-09-03')]],
    [
      'destroyed, under two',
      [...stored, hold('2026-03-10'), byProsecutor('2026-08-03'), destroy('2026-09-03')],
    ],
    ['erased', [...stored, erase('2026-03-03'), hold('2026-03-03'), destroy('2026-03-03')]],
    ['its copy destroyed', [...closed, hold('2026-05-04'), destroyCopy('2026-05-04')]],
  ],
  'hold-already-placed': [['twice', [...stored, hold('2026-03-10'), hold('2026-03-11')]]],
  'no-such-hold': [
    ['none', [...stored, release('2026-03-10')]],
    ['another name', [...stored, hold('2026-03-10'), release('2026-10-02', 'J9')]],
  ],
  'hold-already-over': [
    ['lifted twice', [...stored, hold('2026-03-10'), release('2026-03-11'), release('2026-03-12')]],
    [
      'lifted twice, while another stands',
      [
        ...stored,
        hold('2026-03-10'),
        byProsecutor('2026-08-03'),
        release('2026-08-04'),
        release('2026-08-05'),
      ],
    ],
  ],
  'copy-required': [
    ['no copy yet', [...procedure, destroy('2026-09-03')]],
    ['two procedures', [...procedure, open('2026-04-03', { procedure: 'T2' }), destroy('2026-09-03')]],
  ],
  restricted: [
    ['destroyed', [...stored, restrict('2026-04-01'), destroy('2026-09-03')]],
    [
      'destroyed, under two',
      [...stored, restrict('2026-04-01'), restrict('2026-04-02', { id: 'A2' }), destroy('2026-09-03')],
    ],
    ['copied', [...procedure, restrict('2026-04-03'), copy('2026-04-04')]],
    ['its copy destroyed', [...closed, restrict('2026-05-05'), destroyCopy('2026-05-06')]],
  ],
  'procedure-not-enabled': [
    [
      'the procedure of another',
      [...stored, restrict('2026-03-03', { decision: { under: 'adakavas', request: 'P1' } })],
    ],
  ],
  'restriction-already-placed': [['twice', [...stored, restrict('2026-03-03'), restrict('2026-03-04')]]],
  'restriction-period-over': [
    ['an end before its day', [...stored, restrict('2026-03-03', { until: day('2026-03-02') })]],
  ],
  'no-such-restriction': [
    ['none', [...stored, lift('2026-03-03')]],
    ['another name', [...stored, restrict('2026-03-03'), lift('2026-03-04', 'A9')]],
  ],
  'restriction-already-over': [
    ['lifted twice', [...stored, restrict('2026-03-03'), lift('2026-03-04'), lift('2026-03-05')]],
    [
      'over of itself',
      [
        ...stored,
        restrict('2026-03-03', { until: day('2026-03-04') }),
        restrict('2026-03-03', { id: 'A2' }),
        lift('2026-03-05'),
      ],
    ],
  ],
  'nothing-left': [['listened to', [...gone, listen('2026-09-04', specialist)]]],
  'erasure-already-granted': [['twice', [...stored, erase('2026-03-03'), erase('2026-03-04')]]],
  'implementation-before-grant': [
    ['an earlier day', [...stored, erase('2026-03-03', { implementBy: day('2026-03-02') })]],
  ],
  'retention-running': [['on the last day', [...stored, destroy('2026-09-02')]]],
}

/** Stories whose last act carries notes. */
export const notedRecordings: readonly Telling[] = [
  ['ended by the Centre', [receive(), notice, decline, end('centre')]],
  ['consented to', [...consented, end('caller', 'sutriko įrašymo įranga.')]],
  ['destroyed late', [...stored, destroy('2026-09-05')]],
  [
    'erased late',
    [...stored, erase('2026-03-03', { implementBy: day('2026-03-10') }), destroy('2026-03-11')],
  ],
  ['copy destroyed late', [...closed, destroyCopy('2026-05-05')]],
  ['a complaint', [...stored, complain('2026-04-01')]],
  ['an own call', [...stored, listen('2026-03-03', ownCall)]],
  ['withdrawn in the call', [...consented, withdraw(called)]],
  ['withdrawn later', withdrawn],
  [
    'withdrawn, as was asked for late',
    [...stored, ask('2026-03-03', '2026-03-03', { right: 'other-rights' }), withdraw('2026-04-07', 'P5')],
  ],
  ['restricted', [...stored, restrict('2026-03-03')]],
  ['copied late', [...procedure, copy('2026-09-04')]],
  ['another basis named late', [...withdrawn, nameBasis('2026-03-04')]],
  ['a request', asked],
  [
    'a request about what was not recorded',
    [...unrecorded, ask('2026-03-03', '2026-03-03', { right: 'information' })],
  ],
  ['answered late', [...asked, answer('2026-04-07')]],
  ['access given late', [...asked, giveAccess('2026-04-07', true, 'P5')]],
  [
    'corrected late',
    [
      ...stored,
      ask('2026-03-03', '2026-03-03', { right: 'rectification' }),
      rectify('2026-04-07', { time: '09:31' }, 'P5'),
    ],
  ],
  [
    'restricted, as was asked for late',
    [
      ...stored,
      ask('2026-03-03', '2026-03-03', { right: 'other-rights', request: 'P1' }),
      restrict('2026-04-07'),
    ],
  ],
  [
    'destroyed with what was asked of it',
    [...stored, complain('2026-08-24'), ask('2026-08-24'), destroy('2026-09-03')],
  ],
  [
    'destroyed with several',
    [
      ...stored,
      complain('2026-08-24'),
      complain('2026-08-25', '2026-08-24', { complaint: 'K2' }),
      ask('2026-08-25'),
      ask('2026-08-26', '2026-08-25', { request: 'P6', right: 'rectification' }),
      destroy('2026-09-03'),
    ],
  ],
  ['erased with what was asked of it', [...asked, erase('2026-03-04')]],
  ['withdrawn with what was asked of it', [...asked, complain('2026-03-04'), withdraw('2026-03-04')]],
  [
    'released, so that it is destroyed',
    [...stored, hold('2026-03-10'), ask('2026-09-01'), release('2026-10-02')],
  ],
]

/** Stories after which something is owed, each on a day. */
export const owingRecordings: readonly (readonly [...Telling, on: string])[] = [
  ['not told yet', [receive()], called],
  ['not told, on the next day', [receive()], '2026-03-03'],
  ['declined', [receive(), notice, decline], called],
  ['explained', [receive(), notice, decline, explain(), end()], called],
  ['never explained', [receive(), notice, decline, end('centre')], called],
  ['to be stored', [...consented, end()], called],
  ['kept', stored, called],
  ['to be destroyed', stored, '2026-09-03'],
  ['not destroyed', stored, '2026-09-04'],
  ['destroyed', gone, '2026-09-04'],
  ['destroyed late', [...stored, destroy('2026-09-05')], '2026-09-05'],
  ['erased', [...stored, erase('2026-03-03', { implementBy: day('2026-03-10') })], '2026-03-04'],
  ['to be copied', procedure, '2026-04-03'],
  ['to be copied today', procedure, '2026-09-03'],
  ['not copied', procedure, '2026-09-04'],
  ['copied', copied, '2026-04-03'],
  ['restricted', [...procedure, restrict('2026-04-03')], '2026-09-03'],
  ['no longer needed', closed, '2026-05-04'],
  ['no longer needed, under a restriction', [...closed, restrict('2026-05-05')], '2026-05-06'],
  ['no longer needed, under a hold', [...closed, hold('2026-05-04')], '2026-05-06'],
  ['kept on after the procedure', keptOn, '2026-05-05'],
  ['kept on, the day after', keptOn, '2026-06-06'],
  ['kept on, and not destroyed', keptOn, '2026-06-08'],
  ['held', [...stored, hold('2026-03-10')], '2026-09-04'],
  [
    'held, restricted and to be copied',
    [...procedure, hold('2026-04-03'), restrict('2026-04-03')],
    '2026-09-04',
  ],
  ['released', [...stored, hold('2026-03-10'), release('2026-10-02')], '2026-10-02'],
  ['withdrawn in the call', [...consented, withdraw(called), end(), store()], called],
  ['withdrawn', withdrawn, '2026-03-03'],
  ['withdrawn, and nothing done', withdrawn, '2026-03-04'],
  ['withdrawn, to be copied', [...procedure, withdraw('2026-04-03')], '2026-04-04'],
  ['withdrawn, under a hold', [...stored, hold('2026-03-02'), withdraw('2026-03-03')], '2026-03-04'],
  ['withdrawn, another basis named', carriedOn, '2026-03-04'],
  ['withdrawn, another basis named late', [...withdrawn, nameBasis('2026-03-04')], '2026-03-04'],
  ['withdrawn and destroyed', [...withdrawn, destroy('2026-03-03')], '2026-03-04'],
  ['asked', asked, '2026-03-04'],
  ['asked, on the last day', asked, '2026-04-03'],
  ['asked, and not answered', asked, '2026-04-07'],
  [
    'asked about what was not recorded',
    [...unrecorded, ask('2026-03-03', '2026-03-03', { right: 'information' })],
    '2026-03-04',
  ],
  ['answered', [...asked, giveAccess('2026-03-04', true, 'P5')], '2026-03-05'],
  ['answered late', [...asked, answer('2026-04-07')], '2026-04-07'],
  ['asked, and destroyed', [...gone, ask('2026-09-04')], '2026-09-07'],
]

const kept: Deadline<ClauseRef> = deadline({
  clause: 'kaunas:10',
  from: day(called),
  period: { months: 6 },
  lastDay: 'as-counted',
})

/** The clause of a duty that the document's term does not ask for. */
const clauseOf: Readonly<Partial<Record<RecordingDuty['duty'], ClauseRef>>> = {
  'destroy-or-name-basis': 'gdpr:17(1)(b)',
  'answer-caller': 'gdpr:12(3)',
}

/** Every duty in every status, with everything it can wait for: nothing holds an answer. */
const inEveryStatus: readonly (readonly [string, RecordingDuty])[] = recordingDuties.flatMap((duty) =>
  (['pending', 'waiting', 'due-today', 'overdue', 'done', 'done-late', 'missed'] as const).map(
    (stands): readonly [string, RecordingDuty] => {
      const status = stands === 'waiting' ? 'pending' : stands
      const owed = {
        of: 'recording',
        status,
        clause: clauseOf[duty] ?? 'kaunas:10',
        deadline: kept,
        ...(status === 'done' ? { doneOn: day('2026-09-02') } : {}),
        ...(status === 'done-late' ? { doneOn: day('2026-09-07') } : {}),
      } as const
      const waits = stands === 'waiting' ? ({ waitingFor: ['copy', 'hold', 'restriction'] } as const) : {}
      return [
        `${duty}, ${stands}`,
        duty === 'copy-for-procedure'
          ? {
              ...owed,
              ...waits,
              duty,
              owedTo: 'procedure',
              about: { procedures: status === 'pending' ? ['T1', 'T2'] : [] },
            }
          : duty === 'answer-caller'
            ? { ...owed, duty, owedTo: 'caller', about: { request: 'P5', right: 'access' } }
            : { ...owed, ...waits, duty, owedTo: 'caller' },
      ]
    },
  ),
)

/** Which of the two a withdrawn consent had done. */
const settled = (['destroyed', 'named-basis'] as const).flatMap((did) =>
  inEveryStatus.flatMap(([title, duty]): readonly (readonly [string, RecordingDuty])[] =>
    duty.duty === 'destroy-or-name-basis' && duty.doneOn !== undefined
      ? [[`${title}: ${did}`, { ...duty, did }]]
      : [],
  ),
)

export const everyRecordingDuty: readonly (readonly [string, RecordingDuty])[] = [
  ...inEveryStatus,
  ...settled,
]

/** Deadlines of recordings that together take every step. */
export const recordingDeadlines: readonly (readonly [string, Deadline<ClauseRef>])[] = [
  ['six months', kept],
  ...(
    [
      ['at once', [receive()]],
      ['the day after', stored],
      ['moved by a restriction', [...stored, restrict('2026-08-03', { until: day('2026-09-12') })]],
      ['an erasure', [...stored, erase('2026-03-03', { implementBy: day('2026-03-10') })]],
      ['a withdrawal', withdrawn],
      [
        'moved by a hold that ended',
        [...stored, hold('2026-03-10'), withdraw('2026-03-10'), release('2026-03-12')],
      ],
      ['a copy kept on', keptOn],
      ['a request', [...stored, ask('2026-07-31')]],
    ] satisfies readonly Telling[]
  ).flatMap(([title, commands]) =>
    recordingLifecycle(centre)
      .duties(tellRecording(commands).state, day('2026-08-04'))
      .map((duty) => [title, duty.deadline] as const),
  ),
]

const candidates = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ recording: `S${index + 1}`, obstacles: [] }))
const draw = (
  on: string,
  size: number,
  among: Extract<SamplingCommand, { type: 'DrawSample' }>['data']['candidates'] = candidates(12),
): SamplingCommand => ({
  type: 'DrawSample',
  data: { ...act(on), candidates: among, seed: 20260302, size },
})
const listenToSample = (on: string, recording: string): SamplingCommand => ({
  type: 'ListenToSample',
  data: { ...act(on), recording, listener: 'Jonas Jonaitis' },
})

/** Stories in which each rejection of the sampling register is made; every day that can be written is in its calendar. */
export const rejectedSamples: Readonly<
  Record<
    Exclude<keyof SamplingRejections, 'outside-calendar'>,
    readonly (readonly [string, readonly SamplingCommand[]])[]
  >
> = {
  'wrong-status': [['nothing drawn', [listenToSample('2026-03-03', 'S1')]]],
  'before-last-event': [['an earlier day', [draw('2026-03-03', 2), draw('2026-03-02', 2)]]],
  'other-month': [['the next month', [draw('2026-03-03', 2), draw('2026-04-01', 2)]]],
  'nothing-to-draw': [
    ['none asked for', [draw('2026-03-03', 0)]],
    ['all kept out', [draw('2026-03-03', 2, [{ recording: 'S1', obstacles: ['restricted'] }])]],
  ],
  'sample-exhausted': [
    ['too many', [draw('2026-03-03', 11)]],
    ['too many after others', [draw('2026-03-03', 9), draw('2026-03-04', 2)]],
    ['as many as may be', [draw('2026-03-03', 10), draw('2026-03-04', 1)]],
  ],
  'not-in-procedure': [],
  'not-drawn': [['another recording', [draw('2026-03-03', 2), listenToSample('2026-03-04', 'S99')]]],
}

/** What came of a row of commands on a register: the last one may be rejected. */
export function tellSample(commands: readonly SamplingCommand[]): {
  readonly state: SamplingState
  readonly rejection: RejectionOf<SamplingTypes> | null
} {
  const register = samplingRegister(kaunasRules)
  let state = register.initialState()
  for (const command of commands) {
    const decision = register.decide(command, state)
    if (!decision.accepted) return { state, rejection: decision.rejection }
    for (const event of decision.events) state = register.evolve(state, event)
  }
  return { state, rejection: null }
}

const complained = [...stored, complain('2026-03-03')] as const
const restrictedOne = [...complained, restrict('2026-03-04')] as const
const stranger: StaffAttempt = {
  as: 'staff',
  listener: 'Rasa Rasaitė',
  purpose: 'other',
  itSpecialist: false,
  employed: false,
  authorised: false,
  method: 'telefonas',
}
const representative: StaffAttempt = {
  as: 'staff',
  listener: 'Rasa Rasaitė',
  purpose: 'service-complaint',
  complaint: 'K1',
  procedure: 'T1',
  itSpecialist: false,
  employed: true,
  authorised: true,
  method: 'sistema',
}
/** Who takes part in the procedure and wants to listen to its copy. */
const toCopy: CopyAttempt = {
  as: 'copy',
  listener: 'Rasa Rasaitė',
  procedure: 'T1',
  itSpecialist: false,
  authorised: true,
}
/** Who gave advice in the call, takes part in the procedure, and wants to listen to its copy. */
const consultant: CopyAttempt = {
  as: 'copy',
  listener: 'Petras Petraitis',
  procedure: 'T1',
  itSpecialist: false,
  authorised: false,
  employed: true,
}
const reason = (of: ReasonRelied['reason']): ReasonRelied => ({ reason: of, justification: 'byla teisme' })

/** Wishes to listen, each to a recording on a day. */
export const listenings: readonly (readonly [...Telling, attempt: ListeningAttempt, on: string])[] = [
  ['the specialist to a complaint', complained, specialist, '2026-03-04'],
  ['an own call that was drawn', stored, ownCall, '2026-03-04'],
  ['a representative in a procedure', procedure, representative, '2026-04-03'],
  ['in no procedure', complained, { ...representative, procedure: null }, '2026-03-04'],
  ['in a procedure that was never opened', complained, representative, '2026-03-04'],
  ['for another purpose, in every way', stored, stranger, '2026-03-04'],
  ['nothing known', stored, { as: 'staff', listener: 'Rasa Rasaitė' }, '2026-03-04'],
  ['the purpose not known', complained, { ...specialist, purpose: null }, '2026-03-04'],
  ['the way not known', complained, { ...specialist, method: null }, '2026-03-04'],
  [
    'a representative who samples',
    procedure,
    {
      ...representative,
      purpose: 'quality-sampling',
      register: { month: '2026-04', drawn: ['S1'], listened: [] },
    },
    '2026-04-03',
  ],
  [
    'hand-picked',
    stored,
    { ...ownCall, register: { month: '2026-03', drawn: ['S2'], listened: [] } },
    '2026-03-04',
  ],
  [
    'the eleventh',
    stored,
    {
      ...ownCall,
      register: {
        month: '2026-03',
        drawn: ['S1'],
        listened: Array.from({ length: 10 }, (_, index) => `K${index}`),
      },
    },
    '2026-03-04',
  ],
  ['the register of another month', stored, ownCall, '2026-04-01'],
  ['no longer employed', stored, { ...ownCall, employed: false }, '2026-03-04'],
  ['consent withdrawn', [...stored, withdraw('2026-03-03')], ownCall, '2026-03-04'],
  ['no complaint', stored, specialist, '2026-03-04'],
  ['after the term', complained, specialist, '2026-09-03'],
  ['destroyed', gone, specialist, '2026-09-04'],
  ['restricted, sampled', [...stored, restrict('2026-03-03')], ownCall, '2026-03-04'],
  ['restricted, no reason known', restrictedOne, specialist, '2026-03-05'],
  ['restricted, no reason', restrictedOne, { ...specialist, restrictionReason: 'none' }, '2026-03-05'],
  ...restrictionReasons.map(
    (of) =>
      [
        `restricted, ${of}`,
        restrictedOne,
        { ...specialist, restrictionReason: reason(of) },
        '2026-03-05',
      ] as const,
  ),
  [
    'what for is not known, in a procedure',
    procedure,
    { ...representative, purpose: null, register: { month: '2026-04', drawn: ['S1'], listened: [] } },
    '2026-04-03',
  ],
  [
    'in the procedure that is named, not in the one meant',
    [...procedure, open('2026-04-02', { procedure: 'T2', participants: ['Jonas Jonaitis'] })],
    { ...representative, procedure: 'T2' },
    '2026-04-03',
  ],
  [
    'in a procedure that is not named',
    procedure,
    { ...representative, complaint: null, procedure: null },
    '2026-04-03',
  ],
  [
    'left the procedure',
    [...procedure, leaveProcedure('2026-04-03', 'Rasa Rasaitė')],
    representative,
    '2026-04-03',
  ],
  ['for which complaint is not known', complained, { ...specialist, complaint: null }, '2026-03-04'],
  ['for another complaint', complained, { ...specialist, complaint: 'K9' }, '2026-03-04'],
  [
    'for a complaint that is closed',
    [...complained, complain('2026-03-03', '2026-03-03', { complaint: 'K2' }), closeComplaint('2026-03-04')],
    specialist,
    '2026-03-04',
  ],
  ['consent withdrawn, for a complaint', [...complained, withdraw('2026-03-03')], specialist, '2026-03-04'],
  [
    'consent withdrawn, for an open procedure',
    [...procedure, withdraw('2026-04-02')],
    representative,
    '2026-04-03',
  ],
  [
    'consent withdrawn, for which procedure is not known',
    [...procedure, withdraw('2026-04-02')],
    { ...representative, complaint: null, procedure: null },
    '2026-04-03',
  ],
  [
    'consent withdrawn, another basis named, for a complaint',
    [...complained, withdraw('2026-03-03'), nameBasis('2026-03-03')],
    specialist,
    '2026-03-04',
  ],
  ['consent withdrawn, another basis named, sampled', carriedOn, ownCall, '2026-03-04'],
  ['held', [...complained, hold('2026-03-10')], specialist, '2026-03-11'],
  ['held, after the term', [...complained, hold('2026-03-10')], specialist, '2026-09-03'],
  ['a copy, in the procedure', copied, toCopy, '2026-04-04'],
  ['a copy, not known', copied, { as: 'copy', listener: 'Rasa Rasaitė' }, '2026-04-04'],
  ['a copy, for which procedure is not known', copied, { ...toCopy, procedure: null }, '2026-04-04'],
  [
    'a copy, not in the procedure',
    copied,
    { as: 'copy', listener: 'Jonas Jonaitis', procedure: 'T1', itSpecialist: true },
    '2026-04-04',
  ],
  [
    'a copy, left the procedure',
    [...copied, leaveProcedure('2026-04-03', 'Rasa Rasaitė')],
    toCopy,
    '2026-04-04',
  ],
  ['a copy, not authorised', copied, { ...toCopy, authorised: false }, '2026-04-04'],
  [
    'a copy, whoever gave advice, in the procedure',
    [...copied, joinProcedure('2026-04-03', 'Petras Petraitis')],
    consultant,
    '2026-04-04',
  ],
  ['a copy, whoever gave advice, not in the procedure', copied, consultant, '2026-04-04'],
  [
    'a copy, whoever gave advice, no longer employed',
    [...copied, joinProcedure('2026-04-03', 'Petras Petraitis')],
    { ...consultant, employed: false },
    '2026-04-04',
  ],
  ['a copy, kept on after the procedure', keptOn, toCopy, '2026-05-05'],
  ['no copy', procedure, toCopy, '2026-04-03'],
  ['the caller', stored, { as: 'caller', tookPart: true }, '2026-03-04'],
  ['somebody else', stored, { as: 'caller', tookPart: false }, '2026-03-04'],
  ['perhaps the caller', stored, { as: 'caller' }, '2026-03-04'],
  ['the caller, destroyed', gone, { as: 'caller', tookPart: true }, '2026-09-04'],
]

/** Recordings on a day: how long they are kept, and whether they may be destroyed. */
export const keptRecordings: readonly (readonly [...Telling, on: string])[] = [
  ['on the day of the call', stored, called],
  ['twenty-one days left', stored, '2026-08-12'],
  ['two days left', stored, '2026-08-31'],
  ['on the last day', stored, '2026-09-02'],
  ['after the term', stored, '2026-09-03'],
  ['restricted for longer', [...stored, restrict('2026-08-03', { until: day('2026-09-12') })], '2026-08-04'],
  ['restricted until lifted', [...stored, restrict('2026-08-03')], '2026-08-04'],
  [
    'held by a restriction with an end',
    [...stored, restrict('2026-08-03', { until: day('2026-09-12') })],
    '2026-09-04',
  ],
  [
    'held by two restrictions',
    [...stored, restrict('2026-08-03'), restrict('2026-08-04', { id: 'A2' })],
    '2026-09-04',
  ],
  ['a procedure, no copy', procedure, '2026-04-03'],
  ['a procedure, no copy, after the term', procedure, '2026-09-03'],
  ['two procedures, no copy', [...procedure, open('2026-04-03', { procedure: 'T2' })], '2026-09-03'],
  ['copied', copied, '2026-04-04'],
  ['copied, two procedures', [...copied, open('2026-04-04', { procedure: 'T2' })], '2026-04-05'],
  ['copied, after the term', copied, '2026-09-03'],
  ['a copy no longer needed', closed, '2026-05-05'],
  ['erasure granted', [...stored, erase('2026-03-03', { implementBy: day('2026-03-10') })], '2026-03-04'],
  [
    'erasure granted on the last day',
    [...stored, erase('2026-09-02', { implementBy: day('2026-09-30') })],
    '2026-09-02',
  ],
  [
    'erasure granted, a procedure open',
    [...procedure, erase('2026-04-03', { implementBy: day('2026-04-10') })],
    '2026-04-04',
  ],
  [
    'erasure granted, restricted',
    [...stored, restrict('2026-03-03'), erase('2026-03-03', { implementBy: day('2026-03-10') })],
    '2026-03-04',
  ],
  ['everything stands in the way', [...procedure, restrict('2026-04-03'), hold('2026-04-03')], '2026-04-04'],
  [
    'everything stands in the way, after the term',
    [...procedure, restrict('2026-04-03'), hold('2026-04-03')],
    '2026-09-03',
  ],
  ['held within the term', [...stored, hold('2026-03-10')], '2026-03-11'],
  ['held after the term', [...stored, hold('2026-03-10')], '2026-09-03'],
  ['held by two orders', [...stored, hold('2026-03-10'), byProsecutor('2026-08-03')], '2026-09-03'],
  ['released after the term', [...stored, hold('2026-03-10'), release('2026-10-02')], '2026-10-02'],
  [
    'erasure granted, held',
    [...stored, hold('2026-03-03'), erase('2026-03-03', { implementBy: day('2026-03-10') })],
    '2026-03-04',
  ],
  ['consent withdrawn', withdrawn, '2026-03-04'],
  ['consent withdrawn, held', [...stored, hold('2026-03-02'), withdraw('2026-03-03')], '2026-03-04'],
  [
    'consent withdrawn, held and released',
    [...stored, hold('2026-03-02'), withdraw('2026-03-03'), release('2026-03-09')],
    '2026-03-09',
  ],
  [
    'consent withdrawn, restricted',
    [...stored, restrict('2026-03-02', { until: day('2026-03-20') }), withdraw('2026-03-03')],
    '2026-03-04',
  ],
  ['consent withdrawn, a procedure open', [...procedure, withdraw('2026-04-03')], '2026-04-04'],
  ['consent withdrawn, after the term', withdrawn, '2026-09-03'],
  [
    'consent withdrawn, erasure granted',
    [...withdrawn, erase('2026-03-03', { implementBy: day('2026-03-10') })],
    '2026-03-04',
  ],
  ['another basis named', carriedOn, '2026-03-04'],
  ['a copy kept on after the procedure', keptOn, '2026-05-05'],
  ['a copy kept on, after its day', keptOn, '2026-06-08'],
  ['a copy kept on, held', [...keptOn, hold('2026-05-05')], '2026-06-08'],
  [
    'destroyed, its copy held',
    [...copied, destroy('2026-09-03'), hold('2026-09-03'), close('2026-09-04')],
    '2026-09-07',
  ],
  ['destroyed because consent was withdrawn', [...withdrawn, destroy('2026-03-03')], '2026-03-04'],
  ['destroyed', gone, '2026-09-04'],
  ['destroyed, its copy kept', [...copied, destroy('2026-09-03')], '2026-09-04'],
  [
    'erased',
    [...stored, erase('2026-03-03', { implementBy: day('2026-03-10') }), destroy('2026-03-05')],
    '2026-03-06',
  ],
]

/** Recordings that ask for something on a day. */
export const dueRecordings: readonly (readonly [...Telling, on: string])[] = [
  ['to be destroyed', stored, '2026-09-03'],
  ['not destroyed', stored, '2026-09-04'],
  ['erased', [...stored, erase('2026-03-03', { implementBy: day('2026-03-10') })], '2026-03-10'],
  ['to be copied', procedure, '2026-08-25'],
  ['to be copied under a restriction', [...procedure, restrict('2026-04-03')], '2026-08-25'],
  ['not copied', procedure, '2026-09-04'],
  ['a copy to be destroyed', closed, '2026-05-04'],
  ['a copy not destroyed', closed, '2026-05-05'],
  ['complained of', complained, '2026-08-25'],
  [
    'complained of twice',
    [...complained, complain('2026-03-04', '2026-03-04', { complaint: 'K2' })],
    '2026-08-25',
  ],
  ['to be answered', asked, '2026-03-25'],
  ['not answered', asked, '2026-04-07'],
  [
    'to be answered about what was not recorded',
    [...unrecorded, ask('2026-03-03', '2026-03-03', { right: 'information' })],
    '2026-04-02',
  ],
  ['asked for, near the end', [...stored, ask('2026-08-24')], '2026-08-25'],
  [
    'asked for twice, near the end',
    [...stored, ask('2026-08-24'), ask('2026-08-24', '2026-08-21', { request: 'P6' })],
    '2026-08-25',
  ],
  ['asked for and complained of, near the end', [...complained, ask('2026-08-24')], '2026-08-25'],
  ['asked for, after the term', [...stored, ask('2026-08-24')], '2026-09-04'],
  ['withdrawn', withdrawn, '2026-03-03'],
  ['withdrawn and not destroyed', withdrawn, '2026-03-04'],
  ['withdrawn, to be copied', [...procedure, withdraw('2026-04-03')], '2026-04-04'],
  ['released from a hold', [...stored, hold('2026-03-10'), release('2026-10-02')], '2026-10-02'],
  ['a copy to be destroyed after it was kept on', keptOn, '2026-06-06'],
  ['a copy kept on and not destroyed', keptOn, '2026-06-08'],
  ['held, to be copied', [...procedure, hold('2026-04-03')], '2026-09-04'],
]

/** Calls in which the caller has different rights. */
export const callsWithRights: readonly (readonly [...Telling, rules: OwnRecordingRules])[] = [
  ['no call', [], centre],
  ['not told', [receive()], centre],
  ['told', [receive(), notice], centre],
  ['declined', [receive(), notice, decline], centre],
  ['consented', consented, centre],
  ['kept', stored, centre],
  ['withdrawn in the call', [...consented, withdraw(called)], centre],
  ['withdrawn later', [...stored, withdraw('2026-03-03')], centre],
  ['erasure granted', [...stored, erase('2026-03-03')], centre],
  ['withdrawn, another basis named', carriedOn, centre],
  ['kept, under the rules of another', stored, underAdakavas],
  ['destroyed', gone, centre],
  ['only a copy', [...copied, destroy('2026-09-03')], centre],
]

const outOf = (count: number, size: number, month = '2026-03') =>
  drawSample({ month, candidates: candidates(count), seed: 20260302, size })

/** Draws. */
export const samples: readonly (readonly [string, Sample | SampleDrawn['data']])[] = [
  ['one of twelve', outOf(12, 1)],
  ['two of twenty-one', outOf(21, 2)],
  ['ten of a hundred', outOf(100, 10, '2026-12')],
  ['none asked for', outOf(12, 0)],
  ['none there', outOf(0, 10)],
  [
    'with those left out',
    drawSample({
      month: '2026-03',
      candidates: [
        { recording: 'S1', obstacles: [] },
        { recording: 'S2', obstacles: ['destroyed', 'expired'] },
        { recording: 'S3', obstacles: ['restricted', 'consent-withdrawn'] },
        { recording: 'S4', obstacles: [] },
      ],
      seed: 1,
      size: 2,
      alreadyDrawn: ['S4'],
    }),
  ],
  ...(
    [
      ['as many as asked for', 3],
      ['fewer than asked for', 5],
    ] as const
  ).map(([title, size]) => {
    const register = samplingRegister(kaunasRules)
    const command = draw('2026-03-03', size, candidates(3))
    const decision = register.decide(command, register.initialState())
    const event = decision.accepted ? decision.events[0] : undefined
    if (event?.type !== 'SampleDrawn') throw new Error('expected a draw')
    return [title, event.data] as const
  }),
]

/** Calls whose caller's request was answered, and what answered it. */
export const answeredCallers: readonly (readonly [
  title: string,
  commands: readonly RecordingCommand[],
  answers: Data<'AnswerCallerRequest'> | Data<'GiveCallerAccess'>,
])[] = [answer('2026-03-20'), giveAccess('2026-03-20', true, 'P5'), giveAccess('2026-03-20', true)].flatMap(
  (last) =>
    last.type === 'AnswerCallerRequest' || last.type === 'GiveCallerAccess'
      ? [
          [
            last.type === 'AnswerCallerRequest'
              ? 'with reasons'
              : `by access${last.data.request === undefined ? ', asked for by nobody in writing' : ''}`,
            [receive(), notice, consent(), end(), store(), ask('2026-03-10'), last],
            last.data,
          ] as const,
        ]
      : [],
)
