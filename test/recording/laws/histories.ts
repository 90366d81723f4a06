import fc from 'fast-check'
import { addDays, addMonths, laterOf, type PlainDate, plainDate } from '../../../src/calendar/index.js'
import { deepFreeze } from '../../../src/core/index.js'
import { adakavasProcedure } from '../../../src/procedure/index.js'
import {
  defineRecordingRules,
  kaunasRules,
  type ListeningAttempt,
  type ListeningPurpose,
  otherBases,
  type RecordedCorrection,
  type RecordingCommand,
  type RecordingEvent,
  type RecordingMachine,
  type RecordingRules,
  type RecordingState,
  type RequestedRight,
  recordingLifecycle,
  requestedRights,
} from '../../../src/recording/index.js'
import { restrictionReasons } from '../../../src/request/index.js'
import { type Choices, choices } from '../../model/arbitraries.js'
import {
  answerBy,
  asked,
  copyKept,
  follow,
  lastKept,
  monthsLater,
  nothingYet,
  open,
  type Shadow,
} from './shadow.js'

/* Rules. */

/** Rules with their machine. */
export interface Subject {
  readonly rules: RecordingRules
  readonly machine: RecordingMachine
}

const listeningMethods = ['the listening room', 'the secure player']

function subjectOf(rules: RecordingRules): Subject {
  return { rules, machine: recordingLifecycle(rules) }
}

/** The Kaunas rules as they are, and those of three institutions that set more. */
export const subjects: readonly [Subject, Subject, Subject, Subject] = [
  subjectOf(kaunasRules),
  subjectOf(
    defineRecordingRules({
      id: 'centre',
      version: '1',
      listeningMethods,
      sampleCount: 3,
      rightsProcedure: adakavasProcedure,
    }),
  ),
  subjectOf(
    defineRecordingRules({
      id: 'other-centre',
      version: '2',
      listeningMethods,
      retentionMonths: 1,
      sampleCount: 2,
    }),
  ),
  subjectOf(defineRecordingRules({ id: 'third-centre', version: '3', listeningMethods, sampleCount: 2 })),
]

/* What commands say. */

export const people = ['ona', 'petras', 'rasa', 'jonas'] as const
const complaints = ['C1', 'C2', 'C3'] as const
const procedures = ['P1', 'P2', 'P3'] as const
const requests = ['Q1', 'Q2', 'Q3', 'Q4'] as const
const by = 'ona'
/** Words by which the data of a conversation are known again wherever they turn up. */
export const secret = {
  number: '+37061234567',
  time: '09:17',
  audio: 'audio-of-the-call',
  note: 'a note on the words',
}
export const otherNumber = '+37069876543'
/** A number that the name of the call says. */
const namedNumber = '+37060000009'
/** The name of every call. */
export const call = 'S-60000009'

/** Every type of command. */
export const commandTypes: readonly RecordingCommand['type'][] = [
  'ReceiveCall',
  'PlayNotice',
  'JoinCall',
  'GiveConsent',
  'DeclineRecording',
  'ExplainAlternatives',
  'EndCall',
  'StoreRecording',
  'WithdrawConsent',
  'ListenToRecording',
  'RefuseListening',
  'GiveCallerAccess',
  'RectifyRecording',
  'RegisterCallerRequest',
  'AnswerCallerRequest',
  'NameOtherBasis',
  'RegisterServiceComplaint',
  'CloseServiceComplaint',
  'OpenProcedure',
  'JoinProcedure',
  'LeaveProcedure',
  'CloseProcedure',
  'CopyForProcedure',
  'PlaceRestriction',
  'LiftRestriction',
  'PlaceHold',
  'LiftHold',
  'GrantErasure',
  'DestroyRecording',
  'DestroyCopy',
]

/** A field that is known, unknown, or left out. */
const told = <N extends string, T>(name: N, value: T | null | undefined): { readonly [K in N]?: T | null } =>
  // One computed name: the type above says which.
  value === undefined ? {} : ({ [name]: value } as { readonly [K in N]?: T | null })

/** A field that is given, or left out. */
const given = <N extends string, T>(name: N, value: T | undefined): { readonly [K in N]?: T } =>
  value === undefined ? {} : ({ [name]: value } as { readonly [K in N]?: T })

/** One of a list, or what stands for none. */
const among = <T>(pick: Choices, from: readonly T[], none: T): T =>
  from[pick.take(Math.max(1, from.length))] ?? none

/** So many days later, in the calendar. */
function later(day: PlainDate, days: number): PlainDate {
  if (days > 0 && day > '9999-11-01') return plainDate('9999-12-28')
  return addDays(day, days)
}

const relied = (pick: Choices) => ({
  reason: pick.of(...restrictionReasons),
  justification: 'as the file shows',
})

/** Yes, no or not known; `likely` times as often yes. */
const answer = (pick: Choices, likely: number): boolean | null | undefined => {
  const taken = pick.take(likely + 3)
  return taken < likely ? true : taken === likely ? false : taken === likely + 1 ? null : undefined
}

/** One of the names that are open, or any other, or none that anybody knows; `likely` times as often an open one. */
function nameOf(
  pick: Choices,
  there: readonly string[],
  others: readonly string[],
  likely: number,
): string | null | undefined {
  const kind = pick.take(likely + 4)
  if (kind < likely) return among(pick, there, others[0] ?? 'none')
  return [among(pick, others, 'none'), null, undefined, undefined][kind - likely]
}

/** A wish to listen; the more `likely`, the more often what is needed for it is there. */
export function attemptOf(
  pick: Choices,
  { rules, complaints: known, procedures: begun }: Shadow,
  on: PlainDate,
  likely: number,
): ListeningAttempt {
  const as = pick.of('staff', 'copy', 'staff', 'copy', 'caller', 'staff')
  if (as === 'caller') return { as, ...told('tookPart', answer(pick, likely)) }
  const itSpecialist = told('itSpecialist', answer(pick, 1))
  const authorised = told('authorised', answer(pick, likely))
  const restrictionReason = told(
    'restrictionReason',
    pick.of<ReturnType<typeof relied> | 'none' | null | undefined>(undefined, relied(pick), 'none', null),
  )
  const listener = pick.of(...people, 'petras', 'petras')
  const employed = told('employed', answer(pick, likely))
  const procedure = told('procedure', nameOf(pick, [...begun.keys()], procedures, likely))
  const roles = { ...itSpecialist, ...authorised, ...employed, ...restrictionReason }
  if (as === 'copy') return { as, listener, ...procedure, ...roles }
  const complaint = told('complaint', nameOf(pick, [...known.keys()], complaints, likely))
  const purpose = pick.of<ListeningPurpose | null | undefined>(
    'service-complaint',
    'quality-sampling',
    'service-complaint',
    'quality-sampling',
    'other',
    null,
    undefined,
  )
  const methods = [
    ...rules.listeningMethods,
    ...rules.listeningMethods,
    listeningMethods[0],
    undefined,
    'a phone of my own',
    null,
  ]
  const method = among(pick, methods, null)
  return {
    as,
    listener,
    ...told('purpose', purpose),
    ...complaint,
    ...procedure,
    ...roles,
    ...told('method', method),
    ...told('register', registerOf(pick, rules, on)),
  }
}

/** What the register of a month could say. */
function registerOf(pick: Choices, rules: RecordingRules, on: PlainDate) {
  const kind = pick.take(6)
  if (kind === 4) return null
  if (kind === 5) return undefined
  const others = Array.from({ length: rules.sample.count }, (_, index) => `S-${index + 2}`)
  const month = pick.take(7) === 6 ? addMonths(on, -1).slice(0, 7) : on.slice(0, 7)
  return {
    month,
    drawn: pick.take(4) === 3 ? others : [call, ...others.slice(1)],
    listened: [[], others.slice(1), others, [call, ...others.slice(1)]][kind] ?? [],
  }
}

/** A command of a type that says what the choices make of it. */
export function commandOf(
  type: RecordingCommand['type'],
  shadow: Shadow,
  on: PlainDate,
  pick: Choices,
): RecordingCommand {
  const act = { on, by }
  const callDay = shadow.callDay ?? on
  const rarely = (): boolean => pick.take(8) === 7
  const complaint = (): string => pick.of(...complaints)
  const procedure = (): string =>
    among(pick, [...open(shadow), ...procedures.slice(0, 1), ...procedures], 'P1')
  const ofRight = (...rights: readonly RequestedRight[]): readonly string[] =>
    asked(shadow).filter((id) => rights.some((right) => right === shadow.requests.get(id)?.right))
  const decision = (): { readonly under: 'centre-procedure' | 'adakavas'; readonly request: string } => ({
    under: pick.of('centre-procedure', 'adakavas'),
    request: among(pick, ['R-7', ...ofRight('other-rights'), ...shadow.requests.keys()], 'R-7'),
  })
  /** A request that the command could answer: mostly none, or one that asks for what it gives. */
  const answering = (...rights: readonly RequestedRight[]) =>
    given(
      'request',
      among<string | undefined>(
        pick,
        [undefined, ...ofRight(...rights), ...ofRight(...rights), ...shadow.requests.keys(), 'Q9'],
        undefined,
      ),
    )
  switch (type) {
    case 'ReceiveCall':
      return {
        type,
        data: {
          ...act,
          call,
          line: pick.of(
            '8 37 55 12 41',
            '+370 37 328195',
            '(0 37) 47-72-68',
            '00370 37 551241',
            '8 37 00 00 00',
          ),
          direction: rarely() ? 'outgoing' : 'incoming',
          ...given('consultant', pick.of<string | undefined>('petras', undefined)),
        },
      }
    case 'PlayNotice':
      return { type, data: { ...act, automatic: !rarely() } }
    case 'JoinCall':
      return { type, data: { ...act, consultant: pick.of(...people) } }
    case 'GiveConsent':
      return { type, data: { ...act, explicit: !rarely() } }
    case 'StopRecording':
      return { type, data: { ...act, at: pick.of('transfer', 'payment') } }
    case 'DiscloseRecording':
      return { type, data: { ...act, recipient: pick.of('court', 'other'), to: 'somebody', case: '1' } }
    case 'ExplainAlternatives':
      return { type, data: { ...act, inPerson: !rarely(), email: !rarely() } }
    case 'EndCall': {
      const notRecorded = given('notRecorded', rarely() ? 'the recorder was broken' : undefined)
      return { type, data: { ...act, endedBy: pick.of('caller', 'centre'), ...notRecorded } }
    }
    case 'StoreRecording': {
      const date = rarely() ? later(callDay, pick.of(1, -1)) : callDay
      const number = rarely() ? null : secret.number
      const recorded = {
        number,
        date,
        time: secret.time,
        durationSeconds: 61 + pick.take(99),
        audio: secret.audio,
      }
      return { type, data: { ...act, recorded: pick.take(20) === 19 ? 'forgotten' : recorded } }
    }
    case 'DeclineRecording':
    case 'DestroyRecording':
      return { type, data: act }
    case 'WithdrawConsent':
      return { type, data: { ...act, ...answering('other-rights') } }
    case 'NameOtherBasis':
      return { type, data: { ...act, basis: pick.of(...otherBases), justification: 'as the law says' } }
    case 'RegisterCallerRequest': {
      const receivedOn = pick.of(
        on,
        on,
        later(on, -9),
        callDay,
        later(on, -40),
        later(callDay, -1),
        later(on, 1),
      )
      const request = pick.take(6) === 5 ? 'Q1' : (requests[shadow.requests.size] ?? 'Q4')
      return { type, data: { ...act, request, receivedOn, right: pick.of(...requestedRights) } }
    }
    case 'AnswerCallerRequest': {
      const request = among(pick, [...asked(shadow), ...shadow.requests.keys(), 'Q9'], 'Q9')
      return { type, data: { ...act, request, reasons: ['the data were told by letter'] } }
    }
    case 'ListenToRecording': {
      const attempt = attemptOf(pick, shadow, on, 8)
      return {
        type,
        data: { ...act, attempt: attempt.as === 'caller' ? { as: 'copy', listener: by } : attempt },
      }
    }
    case 'RefuseListening':
      return { type, data: { ...act, attempt: attemptOf(pick, shadow, on, 1) } }
    case 'GiveCallerAccess':
      return {
        type,
        data: {
          ...act,
          tookPart: !rarely(),
          means: pick.of(['listening'], ['copy'], ['listening', 'copy']),
          othersProtected: 'nobody else is heard in it',
          ...answering('listening-and-copy', 'access', 'other-rights'),
        },
      }
    case 'RectifyRecording': {
      const correction = pick.of<RecordedCorrection | 'forgotten'>(
        { number: otherNumber },
        { time: '10:20:30', durationSeconds: 7 },
        { note: secret.note },
        {},
        'forgotten',
        { number: namedNumber },
      )
      const reason = given('restrictionReason', pick.take(2) === 0 ? undefined : relied(pick))
      return { type, data: { ...act, correction, ...reason, ...answering('rectification') } }
    }
    case 'RegisterServiceComplaint': {
      const receivedOn = pick.of(on, on, callDay, later(callDay, -1), later(on, 1))
      return {
        type,
        data: { ...act, complaint: complaint(), receivedOn, aboutAdministrativeService: !rarely() },
      }
    }
    case 'CloseServiceComplaint':
      return { type, data: { ...act, complaint: complaint() } }
    case 'OpenProcedure':
      return {
        type,
        data: {
          ...act,
          procedure: pick.of(...procedures),
          complaint: among(pick, [...shadow.complaints.keys(), ...complaints], 'C1'),
          kind: pick.of('administrative', 'misconduct', 'both'),
          participants: pick.of(['ona'], ['rasa', 'petras'], ['jonas', 'ona']),
        },
      }
    case 'JoinProcedure':
      return { type, data: { ...act, procedure: procedure(), participant: pick.of(...people) } }
    case 'LeaveProcedure': {
      const left = procedure()
      const there = [...(shadow.procedures.get(left)?.participants ?? [])]
      return { type, data: { ...act, procedure: left, participant: among(pick, [...there, ...people], by) } }
    }
    case 'CloseProcedure':
      return {
        type,
        data: { ...act, procedure: procedure(), ...given('keepCopy', keptOf(pick, shadow, on)) },
      }
    case 'CopyForProcedure': {
      const reason = given('restrictionReason', pick.take(2) === 0 ? undefined : relied(pick))
      return { type, data: { ...act, procedure: procedure(), place: 'the vault', ...reason } }
    }
    case 'PlaceRestriction': {
      const id = `R${pick.take(6) === 5 ? 1 : shadow.restrictions.size + 1}`
      return {
        type,
        data: { ...act, id, decision: decision(), ...given('until', untilOf(pick, shadow, on)) },
      }
    }
    case 'LiftRestriction':
      return { type, data: { ...act, id: among(pick, [...shadow.restrictions.keys(), 'R1'], 'R1') } }
    case 'PlaceHold': {
      const id = `H${pick.take(12) === 3 ? 1 : shadow.holds.size + 1}`
      return { type, data: { ...act, id, act: 'the ruling of the court' } }
    }
    case 'LiftHold':
      return {
        type,
        data: { ...act, id: among(pick, [...shadow.holds.keys(), 'H1'], 'H1'), act: 'a later ruling' },
      }
    case 'GrantErasure': {
      const implementBy = pick.of<PlainDate | undefined>(
        undefined,
        on,
        later(on, 9),
        later(on, -1),
        plainDate('9999-12-31'),
      )
      return { type, data: { ...act, decision: decision(), ...given('implementBy', implementBy) } }
    }
    case 'DestroyCopy':
      return {
        type,
        data: { ...act, ...given('restrictionReason', pick.take(2) === 0 ? undefined : relied(pick)) },
      }
  }
}

/** How long a copy is kept after its procedure: not named, or a day before, on or after the closing, and after the term. */
function keptOf(pick: Choices, shadow: Shadow, on: PlainDate) {
  const end = termEnd(shadow) ?? on
  const days = [
    ...[undefined, undefined, undefined, later(on, -1), on, later(on, 1), later(on, 30), later(end, 5)],
    pick.take(9) === 8 ? plainDate('9999-12-31') : later(on, 7),
  ]
  const until = days[pick.take(days.length)]
  return until === undefined ? undefined : { until, act: 'the term of appeal' }
}

/** The last day of a restriction: none, near the day, or about the end of the term. */
function untilOf(pick: Choices, shadow: Shadow, on: PlainDate): PlainDate | undefined {
  const end = termEnd(shadow) ?? on
  const days = [
    undefined,
    end,
    later(end, 1),
    later(end, -1),
    later(end, 20),
    on,
    later(on, 3),
    later(on, -1),
  ]
  return days[pick.take(days.length)]
}

/** The last day of the term, once there is one. */
export function termEnd(shadow: Shadow): PlainDate | null {
  const { callDay, rules } = shadow
  if (
    callDay === null ||
    monthsLater(callDay, 'months' in rules.retention.period ? rules.retention.period.months : 0) === null
  )
    return null
  return lastKept(shadow)
}

/* Histories. */

/** A command that was attempted, with what was known before and after. */
export interface Step {
  readonly command: RecordingCommand
  readonly before: RecordingState
  readonly shadowBefore: Shadow
  readonly decision: ReturnType<RecordingMachine['decide']>
  readonly after: RecordingState
  readonly shadow: Shadow
}

/** A history: everything that was attempted with a call, and what came of it. */
export interface History extends Subject {
  readonly steps: readonly Step[]
  readonly events: readonly RecordingEvent[]
  readonly state: RecordingState
  readonly shadow: Shadow
}

/** How a history begins: at the ringing phone, with a recording, with a procedure on one, or with its copy. */
type Opening = 'ringing' | 'stored' | 'examined' | 'copied'
type Drawn = readonly [when: number, which: number, content: number]

/** The day of the next command: mostly the same or a near one, or about a day on which something changes. */
function dayFor(shadow: Shadow, start: PlainDate, [when, , content]: Drawn): PlainDate {
  const { last, erasure, restrictions } = shadow
  if (last === null) return start
  const shift = [0, 1, -1, 2, -2, -14][content % 6] ?? 0
  const ends = [...restrictions.values()].flatMap(({ until }) => (until === null ? [] : [until]))
  const limits = asked(shadow).flatMap((id) => {
    const one = shadow.requests.get(id)
    const limit = one === undefined ? null : answerBy(one)
    return limit === null ? [] : [limit.day]
  })
  const wanted = ((): PlainDate | null | undefined => {
    switch (when) {
      case 7:
        return later(last, 1)
      case 8:
        return later(last, content % 40)
      case 9:
      case 10:
        return termEnd(shadow)
      case 11:
        return ends[content % Math.max(1, ends.length)]
      case 12:
        return last > '9999-11' ? last : addMonths(plainDate(`${last.slice(0, 7)}-01`), 1)
      case 13:
        return erasure?.by
      case 14:
        return limits[content % Math.max(1, limits.length)]
      case 15:
        return copyKept(shadow)
      default:
        return last
    }
  })()
  if (when === 16) return later(last, -1)
  if (wanted === null || wanted === undefined || wanted > '9990') return last
  const day = when >= 9 && when <= 15 ? later(wanted, shift) : wanted
  return laterOf(day, last)
}

/** The type of the next command: mostly one that the status has a row for. */
function typeFor(
  { machine }: Subject,
  state: RecordingState,
  [, which, content]: Drawn,
): RecordingCommand['type'] {
  const rows = machine.transitions.filter(({ from }) => from === state.status)
  const from = which % 8 === 0 || rows.length === 0 ? commandTypes : rows.map(({ command }) => command)
  const type = from[Math.floor(which / 8) % from.length] ?? 'ReceiveCall'
  // Orders are rare, so that enough is destroyed all the same.
  return type === 'PlaceHold' && content % 3 > 0 ? 'DestroyRecording' : type
}

/** What leads to a recording, and on to a procedure on it and a copy, on the first day. */
function openingOf(opening: Opening, on: PlainDate): readonly RecordingCommand[] {
  if (opening === 'ringing') return []
  const act = { on, by }
  const recorded = {
    number: secret.number,
    date: on,
    time: secret.time,
    durationSeconds: 60,
    audio: secret.audio,
  }
  const stored: readonly RecordingCommand[] = [
    {
      type: 'ReceiveCall',
      data: { ...act, call, line: '8 37 55 12 41', direction: 'incoming', consultant: 'petras' },
    },
    { type: 'PlayNotice', data: { ...act, automatic: true } },
    { type: 'GiveConsent', data: { ...act, explicit: true } },
    { type: 'EndCall', data: { ...act, endedBy: 'caller' } },
    { type: 'StoreRecording', data: { ...act, recorded } },
  ]
  if (opening === 'stored') return stored
  const complaint = { complaint: 'C1', receivedOn: on, aboutAdministrativeService: true }
  const examined: readonly RecordingCommand[] = [
    ...stored,
    { type: 'RegisterServiceComplaint', data: { ...act, ...complaint } },
    {
      type: 'OpenProcedure',
      data: { ...act, procedure: 'P1', complaint: 'C1', kind: 'both', participants: ['rasa', 'petras'] },
    },
  ]
  if (opening === 'examined') return examined
  return [...examined, { type: 'CopyForProcedure', data: { ...act, procedure: 'P1', place: 'the vault' } }]
}

/** Folds commands one after another: what is taken goes on, what is not is remembered. */
function attemptAll(
  subject: Subject,
  next: Iterable<(at: { state: RecordingState; shadow: Shadow }) => RecordingCommand>,
): History {
  const { machine, rules } = subject
  let state = machine.initialState()
  let shadow = nothingYet(rules)
  const steps: Step[] = []
  const events: RecordingEvent[] = []
  for (const make of next) {
    const command = deepFreeze(make({ state, shadow }))
    const [before, shadowBefore] = [state, shadow]
    const decision = machine.decide(command, before)
    if (decision.accepted) {
      for (const event of decision.events) state = machine.evolve(state, event)
      shadow = follow(shadow, command)
      events.push(...decision.events)
    }
    steps.push({ command, before, shadowBefore, decision, after: state, shadow })
  }
  return { ...subject, steps, events, state, shadow }
}

/** A history made of given commands. */
export const historyOf = (subject: Subject, commands: readonly RecordingCommand[]): History =>
  attemptAll(
    subject,
    commands.map((command) => () => command),
  )

function fold(subject: Subject, start: PlainDate, opening: Opening, drawn: readonly Drawn[]): History {
  const attempted = drawn.map((one) => ({ state, shadow }: { state: RecordingState; shadow: Shadow }) => {
    const on = dayFor(shadow, start, one)
    return commandOf(typeFor(subject, state, one), shadow, on, choices(one[2]))
  })
  const history = attemptAll(subject, [
    ...openingOf(opening, start).map((command) => () => command),
    ...attempted,
  ])
  return tellable(history, history.steps)
}

/** A value that a failure shows as the commands that led to it, in the order in which they were attempted. */
export function tellable<T extends Subject>(value: T, steps: readonly Step[], more?: unknown): T {
  const told = () => [
    value.rules.id,
    ...steps.map(
      ({ command, decision }) =>
        `${decision.accepted ? 'taken' : decision.rejection.code} ${JSON.stringify(command)}`,
    ),
    ...(more === undefined ? [] : [JSON.stringify(more)]),
  ]
  return Object.defineProperty(value, fc.toStringMethod, {
    value: () => told().join('\n'),
    enumerable: false,
  })
}

/** The days of calls: any, the ends of months, and the end of the calendar. */
const callDays: fc.Arbitrary<PlainDate> = fc.oneof(
  { weight: 4, arbitrary: fc.nat(365 * 12).map((days) => addDays(plainDate('2018-01-01'), days)) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(
        ...['2023-08-29', '2023-08-30', '2023-08-31', '2024-02-29', '2024-08-31', '2024-12-31', '2025-03-15'],
      )
      .map(plainDate),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(plainDate('9999-06-30'), plainDate('9999-07-01'), plainDate('1900-01-31')),
  },
)

const draws: fc.Arbitrary<Drawn> = fc.tuple(
  fc.nat(16),
  fc.nat(8 * commandTypes.length * 29 - 1),
  fc.maxSafeNat(),
)

/** Any history. */
export const histories: fc.Arbitrary<History> = fc
  .tuple(
    fc.constantFrom(subjects[3], subjects[1], subjects[0], subjects[3], subjects[1], subjects[2]),
    callDays,
    fc.constantFrom<Opening>('ringing', 'stored', 'examined', 'copied', 'ringing', 'examined', 'copied'),
    fc.array(draws, { minLength: 1, maxLength: 60, size: 'max' }),
  )
  .map(([subject, start, opening, drawn]) => fold(subject, start, opening, drawn))

/** The steps of a history that led to a recording, or found one. */
export const withRecording = (history: History): readonly (Step & { readonly after: Recording })[] =>
  history.steps.filter((step): step is Step & { readonly after: Recording } => isRecording(step.after))

/** A recording that is kept, or was. */
export type Recording = Extract<RecordingState, { status: 'stored' | 'destroyed' }>

/** Whether a call has a recording, or had one. */
export const isRecording = (state: RecordingState): state is Recording =>
  state.status === 'stored' || state.status === 'destroyed'
