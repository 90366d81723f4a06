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
  CallRecord,
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

const toStore = (endedOn: PlainDate, storedOn: PlainDate | null, on: PlainDate): RecordingDuty =>
  owed('store-recording', 'caller', on, { deadline: atOnce('kaunas:10', endedOn), doneOn: storedOn })

/** The automatic notice; where the call ended before it, nobody was left to be told. */
function toTell({ callDate, noticeOn }: CallRecord, on: PlainDate, over = false): readonly RecordingDuty[] {
  if (noticeOn === null && over) return []
  return [owed('play-notice', 'caller', on, { deadline: atOnce('kaunas:7', callDate), doneOn: noticeOn })]
}

/** The copy that open procedures need before the recording is destroyed, and those that were made. */
function toCopy(recording: RecordingRecord, on: PlainDate): readonly RecordingDuty[] {
  const { copy, destroyedCopies } = recording
  const made = [...destroyedCopies, ...(copy === null ? [] : [copy])].map(({ deadline, madeOn }) =>
    owed('copy-for-procedure', 'procedure', on, { deadline, doneOn: madeOn }),
  )
  if (!copyRequired(recording)) return made
  const waitingFor = restrictedOn(recording, on) ? ['restriction'] : []
  const procedure = openProcedures(recording)
    .map(({ id }) => id)
    .join(', ')
  const deadline = copyDeadline(recording)
  return [
    ...made,
    owed('copy-for-procedure', 'procedure', on, { deadline, waitingFor, about: { procedure } }),
  ]
}

/** The destruction of the recording: it waits for a copy, and once the term is over for the end of a restriction. */
function toDestroy(recording: StoredRecording, on: PlainDate): RecordingDuty {
  const deadline = destructionDeadline(recording)
  const held = mayDestroy(recording, on).standing === 'restricted'
  const waitingFor = [...(copyRequired(recording) ? ['copy'] : []), ...(held ? ['restriction'] : [])]
  return owed('destroy-recording', 'caller', on, { deadline, waitingFor })
}

/** The destruction of the copy, once no procedure needs it, and of those that were destroyed. */
function toDestroyCopy(recording: RecordingRecord, on: PlainDate): readonly RecordingDuty[] {
  const gone = recording.destroyedCopies.map(({ destruction }) =>
    owed('destroy-copy', 'caller', on, { deadline: destruction.deadline, doneOn: destruction.on }),
  )
  const deadline = copyDestructionDeadline(recording)
  if (deadline === null) return gone
  const waitingFor = restrictedOn(recording, on) ? ['restriction'] : []
  return [...gone, owed('destroy-copy', 'caller', on, { deadline, waitingFor })]
}

/** The destruction of a recording that was destroyed. */
const destroyed = ({ destruction }: DestroyedRecording, on: PlainDate): RecordingDuty =>
  owed('destroy-recording', 'caller', on, { deadline: destruction.deadline, doneOn: destruction.on })

function dutiesOn(state: RecordingState, on: PlainDate): readonly RecordingDuty[] {
  switch (state.status) {
    case 'none':
      return []
    case 'incoming':
    case 'announced':
      return toTell(state, on)
    case 'declined':
      return [...toTell(state, on), toExplain(state.declinedOn, state.explainedOn, on)]
    case 'consented':
      return [...toTell(state, on), ...(state.endedOn === null ? [] : [toStore(state.endedOn, null, on)])]
    case 'ended':
      return [...toTell(state, on, true), ...afterRefusal(state, on)]
    case 'stored':
    case 'destroyed':
      return [
        ...toTell(state, on),
        toStore(state.endedOn, state.storedOn, on),
        ...toCopy(state, on),
        state.status === 'stored' ? toDestroy(state, on) : destroyed(state, on),
        ...toDestroyCopy(state, on),
      ]
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
