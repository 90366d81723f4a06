import { addDays, addMonths, type PlainDate } from '../../src/calendar/index.js'
import {
  type CopyAttempt,
  type RecordingCommand,
  type RegisterForListening,
  requestedRights,
  type StaffAttempt,
} from '../../src/recording/index.js'
import type { Choices } from './arbitraries.js'
import { generalLines } from './call-comes-to.js'
import type { CallModel } from './call-model.js'

/* What is said in commands on a call: mostly what fits, and of everything sometimes what doesn't. */

/** The way of listening that the controller has set. */
export const method = 'the listening room'

export const people = ['zita', 'jonas', 'rasa', 'vida'] as const

type Act = { readonly on: PlainDate; readonly by: string }
type Of<Type> = Extract<RecordingCommand, { readonly type: Type }>
type Say<Type extends RecordingCommand['type']> = (pick: Choices, act: Act, model: CallModel) => Of<Type>

const reason = {
  restrictionReason: { reason: 'protect-others', justification: 'somebody else has a right to it' },
} as const

/** A day of something that was received: of that day, a little before, or at odds with all order. */
const received = ({ of }: Choices, on: PlainDate, { callDay }: CallModel): PlainDate =>
  of(on, on, on, addDays(on, -2), addDays(on, 1), addDays(callDay, -1), callDay)

const decision = ({ of }: Choices) =>
  ({
    under: of('centre-procedure', 'centre-procedure', 'centre-procedure', 'adakavas'),
    request: of('E1', 'Q1', 'Q2'),
  }) as const

/** Nine others that were listened to, or ten, or none. */
const others = (count: number): readonly string[] => Array.from({ length: count }, (_, one) => `S-${one}`)

const register = ({ of }: Choices, on: PlainDate, { call }: CallModel): RegisterForListening | null => {
  const listened = of(others(9), [], others(10), [...others(9), call])
  return of<RegisterForListening | null>(
    { month: on.slice(0, 7), drawn: of([call], [call], ['S-0']), listened },
    { month: on.slice(0, 7), drawn: [call], listened },
    { month: addMonths(on, 1).slice(0, 7), drawn: [call], listened },
    null,
  )
}

/** A procedure: mostly the one that is open. */
const procedureOf = ({ of }: Choices, { procedures }: CallModel): string => {
  const open = procedures.find((one) => one.open)?.id ?? 'P1'
  return of(open, open, open, 'P1', 'P2')
}

/** A complaint: mostly one that is there. */
const complaintOf = ({ of }: Choices, { complaints }: CallModel): string => {
  const open = complaints.find(({ closed }) => !closed)?.id ?? 'C1'
  return of(open, open, open, 'C1', 'C2')
}

/** One of the answers, or what is not known. */
const known = ({ take }: Choices, often: boolean): boolean | null =>
  [often, often, often, often, often, often, often, often, !often, null][take(10)] ?? null

/** What is wrong with a wish, or not known: mostly nothing, and seldom more than one thing. */
const spoilt = ({ of }: Choices): object =>
  of<object>(
    ...[
      {},
      {},
      {},
      {},
      { authorised: false },
      { authorised: null },
      { itSpecialist: false },
      { employed: false },
    ],
    ...[{ employed: null }, { restrictionReason: 'none' }, { listener: 'vida' }, { procedure: 'P2' }],
  )
/** The same of a wish to hear the original. */
const astray = ({ of }: Choices): object =>
  of<object>(
    ...[{}, {}, {}, { method: 'a telephone' }, { method: null }, { purpose: 'other' }, { purpose: null }],
    ...[{ register: null }, { complaint: 'C2' }, { complaint: null }, { itSpecialist: null }],
  )

const listening = (pick: Choices, on: PlainDate, model: CallModel): StaffAttempt | CopyAttempt => {
  const { of } = pick
  const listener = of('zita', 'jonas', 'rasa', 'vida')
  const who = {
    listener,
    itSpecialist: listener === 'zita',
    authorised: listener === 'rasa',
    employed: true,
    ...of<object>({}, reason),
  }
  const procedure = procedureOf(pick, model)
  const wants = of('copy', 'sample', 'complaint', 'complaint', 'procedure')
  if (wants === 'copy')
    return { as: 'copy', ...who, ...of<object>({ procedure }, { procedure }, {}), ...spoilt(pick) }
  return {
    as: 'staff',
    ...who,
    method,
    purpose: wants === 'sample' ? 'quality-sampling' : 'service-complaint',
    ...(wants === 'procedure' ? { procedure } : {}),
    ...(wants === 'complaint' ? { complaint: complaintOf(pick, model) } : {}),
    ...(wants === 'sample' ? { register: register(pick, on, model) } : {}),
    ...spoilt(pick),
    ...astray(pick),
  }
}

/** What can be said, by the type of the command. */
export const sayings: { readonly [Type in RecordingCommand['type']]: Say<Type> } = {
  ReceiveCall: ({ of, take }, act, { call }) => ({
    type: 'ReceiveCall',
    data: {
      ...act,
      call,
      line: take(6) === 0 ? '8 37 00 00 00' : (generalLines[take(3)] ?? ''),
      direction: of('incoming', 'incoming', 'incoming', 'incoming', 'incoming', 'outgoing'),
      ...of<object>({ consultant: 'jonas' }, { consultant: 'jonas' }, {}),
    },
  }),
  PlayNotice: ({ of }, act) => ({
    type: 'PlayNotice',
    data: { ...act, automatic: of(true, true, true, false) },
  }),
  JoinCall: ({ of }, act) => ({ type: 'JoinCall', data: { ...act, consultant: of('vida', 'jonas') } }),
  GiveConsent: ({ of }, act) => ({
    type: 'GiveConsent',
    data: { ...act, explicit: of(true, true, true, false) },
  }),
  DeclineRecording: (_, act) => ({ type: 'DeclineRecording', data: act }),
  ExplainAlternatives: ({ of }, act) => ({
    type: 'ExplainAlternatives',
    data: { ...act, inPerson: of(true, true, true, false), email: of(true, true, true, false) },
  }),
  StopRecording: ({ of }, act) => ({
    type: 'StopRecording',
    data: { ...act, at: of('transfer', 'payment') },
  }),
  EndCall: ({ of }, act) => ({
    type: 'EndCall',
    data: {
      ...act,
      endedBy: of('caller', 'centre'),
      ...of<object>({}, {}, {}, {}, {}, {}, {}, { notRecorded: 'the recorder failed' }),
    },
  }),
  StoreRecording: ({ of }, act, { callDay }) => ({
    type: 'StoreRecording',
    data: {
      ...act,
      recorded: {
        number: of('+37060000002', null),
        date: of(callDay, callDay, callDay, addDays(callDay, 1)),
        time: '10:15',
        durationSeconds: 312,
        audio: 'archive/1',
      },
    },
  }),
  WithdrawConsent: ({ of }, act) => ({
    type: 'WithdrawConsent',
    data: { ...act, ...of<object>({}, {}, { request: 'Q1' }, { request: 'Q2' }) },
  }),
  NameOtherBasis: ({ of }, act) => ({
    type: 'NameOtherBasis',
    data: { ...act, basis: of('legal-obligation', 'public-task'), justification: 'the law on the archive' },
  }),
  RegisterCallerRequest: (pick, act, model) => ({
    type: 'RegisterCallerRequest',
    data: {
      ...act,
      request: pick.of('Q1', 'Q2'),
      right: pick.of('other-rights', ...requestedRights),
      receivedOn: received(pick, act.on, model),
    },
  }),
  AnswerCallerRequest: ({ of }, act) => ({
    type: 'AnswerCallerRequest',
    data: { ...act, request: of('Q1', 'Q2'), reasons: ['it was explained'] },
  }),
  GiveCallerAccess: ({ of }, act, { requests }) => {
    // Whether it serves the other rights of clause 14.5, too, no document says.
    const other = (id: string): boolean =>
      requests.some((one) => one.id === id && one.right === 'other-rights')
    const request = of('Q1', 'Q2', null)
    return {
      type: 'GiveCallerAccess',
      data: {
        ...act,
        tookPart: of(true, true, true, false),
        means: of(['listening'], ['listening', 'copy']),
        othersProtected: 'nobody else is heard in it',
        ...(request === null || other(request) ? {} : { request }),
      },
    }
  },
  RectifyRecording: ({ of }, act) => ({
    type: 'RectifyRecording',
    data: {
      ...act,
      correction: of<object>({ time: '11:15' }, { time: '10:15' }, { note: 'it was Tuesday' }, {}),
      ...of<object>({}, reason, reason),
      ...of<object>({}, {}, { request: 'Q1' }, { request: 'Q2' }),
    },
  }),
  RegisterServiceComplaint: (pick, act, model) => ({
    type: 'RegisterServiceComplaint',
    data: {
      ...act,
      complaint: pick.of('C1', 'C2'),
      receivedOn: received(pick, act.on, model),
      aboutAdministrativeService: pick.of(true, true, true, true, false),
    },
  }),
  CloseServiceComplaint: ({ of }, act) => ({
    type: 'CloseServiceComplaint',
    data: { ...act, complaint: of('C1', 'C2') },
  }),
  OpenProcedure: (pick, act, model) => ({
    type: 'OpenProcedure',
    data: {
      ...act,
      procedure: pick.of('P1', 'P1', 'P2'),
      complaint: complaintOf(pick, model),
      kind: pick.of('administrative', 'misconduct', 'both'),
      participants: pick.of(['rasa', 'vida'], ['rasa', 'jonas'], ['zita', 'vida']),
    },
  }),
  JoinProcedure: (pick, act, model) => ({
    type: 'JoinProcedure',
    data: { ...act, procedure: procedureOf(pick, model), participant: pick.of('rasa', 'jonas', 'zita') },
  }),
  LeaveProcedure: (pick, act, model) => ({
    type: 'LeaveProcedure',
    data: { ...act, procedure: procedureOf(pick, model), participant: pick.of('rasa', 'jonas', 'zita') },
  }),
  CloseProcedure: (pick, act, model) => {
    const until = pick.of(null, null, addDays(act.on, 9), act.on, addDays(act.on, -1))
    return {
      type: 'CloseProcedure',
      data: {
        ...act,
        procedure: procedureOf(pick, model),
        ...(until === null ? {} : { keepCopy: { until, act: 'the term of appeal' } }),
      },
    }
  },
  CopyForProcedure: (pick, act, model) => ({
    type: 'CopyForProcedure',
    data: {
      ...act,
      procedure: procedureOf(pick, model),
      place: 'safe 4',
      ...pick.of<object>({}, reason, reason),
    },
  }),
  ListenToRecording: (pick, act, model) => ({
    type: 'ListenToRecording',
    data: { ...act, attempt: listening(pick, act.on, model) },
  }),
  RefuseListening: (pick, act, model) => ({
    type: 'RefuseListening',
    data: {
      ...act,
      attempt:
        pick.take(5) === 0 ? { as: 'caller', tookPart: known(pick, true) } : listening(pick, act.on, model),
    },
  }),
  PlaceRestriction: (pick, act) => {
    const until = pick.of(null, addDays(act.on, 20), addMonths(act.on, 3), act.on, addDays(act.on, -1))
    return {
      type: 'PlaceRestriction',
      data: {
        ...act,
        id: pick.of('R1', 'R2', 'R3'),
        decision: decision(pick),
        ...(until === null ? {} : { until }),
      },
    }
  },
  LiftRestriction: ({ of }, act) => ({ type: 'LiftRestriction', data: { ...act, id: of('R1', 'R2', 'R3') } }),
  PlaceHold: ({ of }, act) => ({ type: 'PlaceHold', data: { ...act, id: of('H1', 'H2'), act: 'a ruling' } }),
  LiftHold: ({ of }, act) => ({
    type: 'LiftHold',
    data: { ...act, id: of('H1', 'H2'), act: 'another ruling' },
  }),
  GrantErasure: (pick, act) => {
    const implementBy = pick.of(null, addDays(act.on, 10), act.on, addDays(act.on, -1))
    return {
      type: 'GrantErasure',
      data: { ...act, decision: decision(pick), ...(implementBy === null ? {} : { implementBy }) },
    }
  },
  DiscloseRecording: ({ of }, act) => ({
    type: 'DiscloseRecording',
    data: { ...act, recipient: of('police', 'other'), to: 'the police of Kaunas' },
  }),
  DestroyRecording: (_, act) => ({ type: 'DestroyRecording', data: act }),
  DestroyCopy: ({ of }, act) => ({
    type: 'DestroyCopy',
    data: { ...act, ...of<object>({}, reason, reason) },
  }),
}
