import type { Shape } from '../core/index.js'
import {
  count,
  day,
  flag,
  nullable,
  object,
  optional,
  phoneNumber,
  required,
  some,
  text,
  timeOfDay,
  word,
  wordOr,
} from '../core/shape.js'
import type { ClauseRef } from '../documents/index.js'
import { listeningAttemptShape, officeAttemptShape, reasonRelied } from './attempt.js'
import type { RecordedCorrection, RecordingCommand } from './commands.js'
import { callerAccessMeans, procedureKinds, type RecordedData, type RightsDecision } from './state.js'

const act = { on: day, by: text } as const

const recordedShape: Shape<RecordedData> = object({
  number: required(nullable(phoneNumber), 'kaunas:8.1'),
  date: required(day, 'kaunas:8.2'),
  time: required(timeOfDay, 'kaunas:8.2'),
  durationSeconds: required(count, 'kaunas:8.2'),
  audio: required(text, 'kaunas:8.2'),
})

const correctionShape: Shape<RecordedCorrection> = object({
  number: optional(phoneNumber, 'kaunas:8.1'),
  time: optional(timeOfDay, 'kaunas:8.2'),
  durationSeconds: optional(count, 'kaunas:8.2'),
  note: optional(text, 'kaunas:14.4'),
})

const decisionShape: Shape<RightsDecision> = object({
  under: word('centre-procedure', 'adakavas'),
  request: text,
})

const reason = optional(reasonRelied, 'gdpr:18(2)')

/** The shape of each command's data, and the clause that the command belongs to. */
export const recordingCommands = Object.freeze({
  ReceiveCall: {
    clause: 'kaunas:1',
    shape: object({
      ...act,
      call: text,
      line: text,
      direction: word('incoming', 'outgoing'),
      consultant: optional(text, 'kaunas:4.3'),
    }),
  },
  PlayNotice: { clause: 'kaunas:7', shape: object({ ...act, automatic: flag }) },
  JoinCall: { clause: 'kaunas:9', shape: object({ ...act, consultant: required(text, 'kaunas:4.3') }) },
  GiveConsent: { clause: 'kaunas:5', shape: object({ ...act, explicit: flag }) },
  DeclineRecording: { clause: 'kaunas:14', shape: object(act) },
  ExplainAlternatives: { clause: 'kaunas:6', shape: object({ ...act, inPerson: flag, email: flag }) },
  EndCall: {
    clause: 'kaunas:9',
    shape: object({ ...act, endedBy: word('caller', 'centre'), notRecorded: optional(text, 'kaunas:10') }),
  },
  StoreRecording: {
    clause: 'kaunas:8',
    shape: object({ ...act, recorded: required(wordOr('forgotten', recordedShape), 'kaunas:8') }),
  },
  WithdrawConsent: { clause: 'kaunas:14.5', shape: object(act) },
  ListenToRecording: { clause: 'kaunas:11', shape: object({ ...act, attempt: officeAttemptShape }) },
  RefuseListening: { clause: 'kaunas:11', shape: object({ ...act, attempt: listeningAttemptShape }) },
  GiveCallerAccess: {
    clause: 'kaunas:14.2',
    shape: object({ ...act, tookPart: flag, means: some(word(...callerAccessMeans)) }),
  },
  RectifyRecording: {
    clause: 'kaunas:14.4',
    shape: object({ ...act, correction: wordOr('forgotten', correctionShape) }),
  },
  RegisterServiceComplaint: {
    clause: 'kaunas:11.2',
    shape: object({
      ...act,
      complaint: text,
      receivedOn: day,
      aboutAdministrativeService: required(flag, 'kaunas:12.3'),
    }),
  },
  CloseServiceComplaint: { clause: 'kaunas:11.2', shape: object({ ...act, complaint: text }) },
  OpenProcedure: {
    clause: 'kaunas:12.3',
    shape: object({
      ...act,
      procedure: text,
      complaint: text,
      kind: word(...procedureKinds),
      participants: some(text),
    }),
  },
  JoinProcedure: { clause: 'kaunas:12.3', shape: object({ ...act, procedure: text, participant: text }) },
  CloseProcedure: { clause: 'kaunas:12.3', shape: object({ ...act, procedure: text }) },
  CopyForProcedure: {
    clause: 'kaunas:10',
    shape: object({ ...act, procedure: text, place: text, restrictionReason: reason }),
  },
  PlaceRestriction: {
    clause: 'kaunas:14.5',
    shape: object({ ...act, id: text, decision: decisionShape, until: optional(day) }),
  },
  LiftRestriction: { clause: 'kaunas:14.5', shape: object({ ...act, id: text }) },
  GrantErasure: {
    clause: 'kaunas:14.5',
    shape: object({ ...act, decision: decisionShape, implementBy: optional(day) }),
  },
  DestroyRecording: { clause: 'kaunas:10', shape: object(act) },
  DestroyCopy: { clause: 'kaunas:10', shape: object({ ...act, restrictionReason: reason }) },
} as const satisfies {
  readonly [C in RecordingCommand['type']]: {
    readonly clause: ClauseRef
    readonly shape: Shape<Extract<RecordingCommand, { type: C }>['data']>
  }
})
