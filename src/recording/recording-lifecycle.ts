import type { Deadline } from '../calendar/index.js'
import { type PlainDate, plainDate } from '../calendar/index.js'
import { defineMachine, dutyStatus } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import { recordingCommands } from './command-shapes.js'
import { recordingEvents } from './events.js'
import { recordingEvolution } from './evolution.js'
import {
  atOnce,
  copyDeadline,
  copyDestructionDeadline,
  copyRequired,
  destructionDeadline,
  mayDestroy,
  openProcedures,
  restrictedOn,
} from './retention.js'
import type { RecordingRules } from './rules.js'
import type {
  ConsentedCall,
  DestroyedRecording,
  EndedCall,
  RecordingRecord,
  RecordingState,
  StoredRecording,
} from './state.js'
import { recordingTransitions } from './transitions.js'
import type { RecordingDuty, RecordingMachine, RecordingTypes } from './types.js'

type Name = RecordingDuty['duty']

interface Owed {
  readonly deadline: Deadline<ClauseRef>
  readonly doneOn?: PlainDate | null
  readonly waitingFor?: readonly string[]
  readonly about?: Readonly<Record<string, string | null>>
}

/** A duty on a day; one that waits for something can't be late yet. */
function owed(
  duty: Name,
  owedTo: RecordingDuty['owedTo'],
  on: PlainDate,
  { deadline, doneOn = null, waitingFor = [], about }: Owed,
): RecordingDuty {
  const waits = waitingFor.length > 0
  return {
    duty,
    clause: deadline.clause,
    owedTo,
    deadline,
    status: waits ? 'pending' : dutyStatus(deadline.due, on, doneOn),
    ...(doneOn === null ? {} : { doneOn }),
    ...(waits ? { waitingFor } : {}),
    ...(about === undefined ? {} : { about }),
  }
}

const toExplain = (declinedOn: PlainDate, explainedOn: PlainDate | null, on: PlainDate): RecordingDuty =>
  owed('explain-alternatives', 'caller', on, {
    deadline: atOnce('kaunas:6', declinedOn),
    doneOn: explainedOn,
  })

/** The explanation that a caller was owed who refused: where the caller left, there was nobody to explain to. */
function afterRefusal({ refusal }: EndedCall, on: PlainDate): readonly RecordingDuty[] {
  if (refusal === null) return []
  const { declinedOn, explainedOn, missed } = refusal
  if (explainedOn !== null) return [toExplain(declinedOn, explainedOn, on)]
  // The call is over and the number is not kept: what was missed can't be made good any more.
  return missed ? [{ ...toExplain(declinedOn, null, on), status: 'overdue' }] : []
}

const toStore = ({ endedOn }: ConsentedCall, on: PlainDate): readonly RecordingDuty[] =>
  endedOn === null ? [] : [owed('store-recording', 'caller', on, { deadline: atOnce('kaunas:10', endedOn) })]

/** The copy that open procedures need before the recording is destroyed. */
function toCopy(recording: StoredRecording, on: PlainDate): readonly RecordingDuty[] {
  if (openProcedures(recording).length === 0) return []
  const waitingFor = recording.copy === null && restrictedOn(recording, on) ? ['restriction'] : []
  return [
    owed('copy-for-procedure', 'procedure', on, {
      deadline: copyDeadline(recording),
      doneOn: recording.copy?.madeOn ?? null,
      waitingFor,
      about: {
        procedure: openProcedures(recording)
          .map(({ id }) => id)
          .join(', '),
      },
    }),
  ]
}

/** The destruction of the recording: it waits for a copy, and once the term is over for the end of a restriction. */
function toDestroy(recording: StoredRecording, on: PlainDate): RecordingDuty {
  const deadline = destructionDeadline(recording)
  const held = mayDestroy(recording, on).standing === 'restricted'
  const waitingFor = [...(copyRequired(recording) ? ['copy'] : []), ...(held ? ['restriction'] : [])]
  return owed('destroy-recording', 'caller', on, { deadline, waitingFor })
}

/** The destruction of the copy, once no procedure needs it. */
function toDestroyCopy(recording: RecordingRecord, on: PlainDate): readonly RecordingDuty[] {
  const deadline = copyDestructionDeadline(recording)
  if (deadline === null) return []
  const waitingFor = restrictedOn(recording, on) ? ['restriction'] : []
  return [owed('destroy-copy', 'caller', on, { deadline, waitingFor })]
}

function destroyedDuties(recording: DestroyedRecording, on: PlainDate): readonly RecordingDuty[] {
  const { destruction } = recording
  const done = owed('destroy-recording', 'caller', on, {
    deadline: destruction.deadline,
    doneOn: destruction.on,
  })
  return [done, ...toDestroyCopy(recording, on)]
}

function dutiesOn(state: RecordingState, on: PlainDate): readonly RecordingDuty[] {
  switch (state.status) {
    case 'none':
    case 'announced':
      return []
    case 'incoming':
      return [owed('play-notice', 'caller', on, { deadline: atOnce('kaunas:7', state.callDate) })]
    case 'declined':
      return [toExplain(state.declinedOn, state.explainedOn, on)]
    case 'consented':
      return toStore(state, on)
    case 'ended':
      return afterRefusal(state, on)
    case 'stored':
      return [...toCopy(state, on), toDestroy(state, on), ...toDestroyCopy(state, on)]
    case 'destroyed':
      return destroyedDuties(state, on)
  }
}

/**
 * The machine of a call and its recording, from the ringing phone to the destroyed recording and the end of a copy.
 *
 * @param rules - The institution's rules.
 * @category Recording
 * @see Kaunas clauses 1 to 14.5
 * @example
 * ```ts
 * import { kaunasRules, recordingLifecycle } from 'privacy-rulebook/recordings'
 *
 * const recordings = recordingLifecycle(kaunasRules)
 * const data = { on: plainDate('2026-02-02'), by: 'telefono stotis', call: 'S1', line: '8 37 55 12 41' } as const
 * recordings.decide({ type: 'ReceiveCall', data: { ...data, direction: 'incoming' } }, recordings.initialState()).accepted
 * // => true
 * recordings.decide({ type: 'ReceiveCall', data: { ...data, direction: 'outgoing' } }, recordings.initialState()).accepted
 * // => false
 * ```
 */
export function recordingLifecycle(rules: RecordingRules): RecordingMachine {
  return defineMachine<RecordingTypes>({
    initialState: { status: 'none' },
    transitions: recordingTransitions(rules),
    evolution: recordingEvolution,
    commands: recordingCommands,
    events: recordingEvents,
    dayOf: (command) => command.data.on,
    lastDay: (state) => (state.status === 'none' ? null : state.lastEventOn),
    duties: dutiesOn,
    readDay: plainDate,
    procedure: { id: rules.id, version: rules.version },
  })
}
