import type { PlainDate } from '../calendar/index.js'
import { type DutyStatus, dutyOn } from '../core/index.js'
import type { RecordingRoles } from '../procedure/index.js'
import { atOnce, copyDeadline, copyDestructionDeadline, destructionDeadline } from './deadlines.js'
import { standingOf } from './destruction.js'
import { copyRequired, heldOn, openProcedures } from './holds.js'
import type {
  CallRecord,
  DestroyedRecording,
  EndedCall,
  RecordingRecord,
  RecordingState,
  StoredRecording,
} from './state.js'
import type { CopyDuty, RecordingDuty } from './types.js'

/** A duty with what it waits for: as long as it waits for something, it can't be late. */
const waiting = <D extends { readonly status: DutyStatus }, For extends string>(
  duty: D,
  waitingFor: readonly For[],
) => (waitingFor.length > 0 ? { ...duty, status: 'pending' as const, waitingFor } : duty)

const whileHeld = (recording: RecordingRecord, on: PlainDate): readonly 'restriction'[] =>
  heldOn(recording, on) ? ['restriction'] : []

const owedToCaller = { of: 'recording', owedTo: 'caller' } as const

/** The copy that open procedures need before the recording is destroyed, and those that were made. */
function toCopy(recording: RecordingRecord, on: PlainDate): readonly CopyDuty[] {
  const owed = { of: 'recording', duty: 'copy-for-procedure', owedTo: 'procedure' } as const
  const { copy, destroyedCopies } = recording
  const made = [...destroyedCopies, ...(copy === null ? [] : [copy])].map(({ deadline, madeOn }) =>
    dutyOn({ ...owed, deadline, about: { procedures: [] } }, on, madeOn),
  )
  if (!copyRequired(recording)) return made
  const procedures = openProcedures(recording).map(({ id }) => id)
  const needed = dutyOn({ ...owed, deadline: copyDeadline(recording), about: { procedures } }, on, null)
  return [...made, waiting(needed, whileHeld(recording, on))]
}

/** The destruction of the recording: it waits for a copy, and once the term is over for the end of a restriction. */
function toDestroy(recording: StoredRecording, on: PlainDate): RecordingDuty {
  const deadline = destructionDeadline(recording)
  const duty = dutyOn({ ...owedToCaller, duty: 'destroy-recording', deadline }, on, null)
  return waiting(duty, [
    ...(copyRequired(recording) ? (['copy'] as const) : []),
    ...(standingOf(recording, on) === 'restricted' ? (['restriction'] as const) : []),
  ])
}

/** The destruction of a recording that was destroyed. */
const destroyed = ({ destruction }: DestroyedRecording, on: PlainDate): RecordingDuty =>
  dutyOn({ ...owedToCaller, duty: 'destroy-recording', deadline: destruction.deadline }, on, destruction.on)

/** The destruction of the copy, once no procedure needs it, and of those that were destroyed. */
function toDestroyCopy(recording: RecordingRecord, on: PlainDate): readonly RecordingDuty[] {
  const owed = { ...owedToCaller, duty: 'destroy-copy' } as const
  const gone = recording.destroyedCopies.map(({ destruction }) =>
    dutyOn({ ...owed, deadline: destruction.deadline }, on, destruction.on),
  )
  const deadline = copyDestructionDeadline(recording)
  if (deadline === null) return gone
  return [...gone, waiting(dutyOn({ ...owed, deadline }, on, null), whileHeld(recording, on))]
}

/** What is owed from the ringing phone to the destroyed copy. */
export function recordingDutiesOn(roles: RecordingRoles) {
  const toExplain = (declinedOn: PlainDate, explainedOn: PlainDate | null, on: PlainDate) => {
    const deadline = atOnce(roles.alternatives.clause, declinedOn)
    return dutyOn({ ...owedToCaller, duty: 'explain-alternatives', deadline }, on, explainedOn)
  }

  /** The explanation that a caller was owed who refused: where the caller left, there was nobody to explain to. */
  const afterRefusal = ({ refusal }: EndedCall, on: PlainDate): readonly RecordingDuty[] => {
    if (refusal === null) return []
    const { declinedOn, explainedOn, missed } = refusal
    if (explainedOn !== null) return [toExplain(declinedOn, explainedOn, on)]
    // The call is over and the number is not kept: what was missed can't be made good any more.
    return missed ? [{ ...toExplain(declinedOn, null, on), status: 'missed' }] : []
  }

  const toStore = (endedOn: PlainDate, storedOn: PlainDate | null, on: PlainDate) => {
    const deadline = atOnce(roles.retention.clause, endedOn)
    return dutyOn({ ...owedToCaller, duty: 'store-recording', deadline }, on, storedOn)
  }

  /** The automatic notice. */
  const toTell = ({ callDate, noticeOn }: CallRecord, on: PlainDate) => {
    const deadline = atOnce(roles.notice.clause, callDate)
    return dutyOn({ ...owedToCaller, duty: 'play-notice', deadline }, on, noticeOn)
  }

  return (state: RecordingState, on: PlainDate): readonly RecordingDuty[] => {
    switch (state.status) {
      case 'none':
        return []
      case 'incoming':
      case 'announced':
        return [toTell(state, on)]
      case 'declined':
        return [toTell(state, on), toExplain(state.declinedOn, state.explainedOn, on)]
      case 'consented':
        return [toTell(state, on), ...(state.endedOn === null ? [] : [toStore(state.endedOn, null, on)])]
      case 'ended':
        // Where the call ended before the notice, nobody was left to be told.
        return [...(state.noticeOn === null ? [] : [toTell(state, on)]), ...afterRefusal(state, on)]
      case 'stored':
      case 'destroyed':
        return [
          toTell(state, on),
          toStore(state.endedOn, state.storedOn, on),
          ...toCopy(state, on),
          state.status === 'stored' ? toDestroy(state, on) : destroyed(state, on),
          ...toDestroyCopy(state, on),
        ]
    }
  }
}
