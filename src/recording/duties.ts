import { type Deadline, laterOf, type PlainDate } from '../calendar/index.js'
import { type DutyStatus, dutyOn } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { StatedRecordingRoles } from '../procedure/index.js'
import {
  atOnce,
  copyDeadline,
  copyDestructionDeadline,
  decidedDestruction,
  withdrawalDeadline,
} from './deadlines.js'
import { standingOf } from './destruction.js'
import { copyRequired, firstFreeDay, openProcedures, orderedOn, restrictedOn } from './holds.js'
import type {
  CallRecord,
  DestroyedRecording,
  EndedCall,
  RecordingRecord,
  RecordingState,
  StoredRecording,
} from './state.js'
import type { CallerAnswerDuty, CopyDuty, RecordingAwaited, RecordingDuty, WithdrawalDuty } from './types.js'

/**
 * A duty with what it waits for: as long as it waits, it does not become late. One that was late before a restriction or a
 * hold came stays so.
 */
function waiting<D extends { readonly status: DutyStatus; readonly deadline: Deadline<ClauseRef> }>(
  recording: RecordingRecord,
  duty: D,
  waitingFor: readonly RecordingAwaited[],
) {
  if (waitingFor.length === 0) return duty
  const inTime = waitingFor.includes('copy') || firstFreeDay(recording, duty.deadline.due) === null
  return inTime ? { ...duty, status: 'pending' as const, waitingFor } : { ...duty, waitingFor }
}

const whileHeld = (recording: RecordingRecord, on: PlainDate): readonly RecordingAwaited[] => [
  ...(orderedOn(recording, on) ? (['hold'] as const) : []),
  ...(restrictedOn(recording, on) ? (['restriction'] as const) : []),
]

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
  return [...made, waiting(recording, needed, whileHeld(recording, on))]
}

/** What the destruction of a recording waits for: a copy, and once something asks for it, the end of what holds it. */
const beforeDestroying = (recording: StoredRecording, on: PlainDate): readonly RecordingAwaited[] => [
  ...(copyRequired(recording) ? (['copy'] as const) : []),
  ...(standingOf(recording, on) === 'retention-running' ? [] : whileHeld(recording, on)),
]

/** The destruction of the recording: after its term, or as an erasure set it. */
function toDestroy(recording: StoredRecording, on: PlainDate): RecordingDuty {
  const deadline = decidedDestruction(recording)
  const duty = dutyOn({ ...owedToCaller, duty: 'destroy-recording', deadline }, on, null)
  return waiting(recording, duty, beforeDestroying(recording, on))
}

/** The destruction of a recording that was destroyed. */
function destroyed(recording: DestroyedRecording, on: PlainDate): readonly RecordingDuty[] {
  const { destruction } = recording
  const { because, deadline } = destruction
  const decided = because === 'withdrawal' ? decidedDestruction(recording) : deadline
  const withdrawn = because === 'withdrawal' ? deadline : withdrawalDeadline(recording)
  return [
    dutyOn({ ...owedToCaller, duty: 'destroy-recording', deadline: decided }, on, destruction.on),
    ...(withdrawn === null ? [] : [settled(withdrawn, on, destruction.on, 'destroyed')]),
  ]
}

/** What the withdrawal of the consent asks for: to destroy the recording, or to name what else carries it. */
const settled = (
  deadline: Deadline<ClauseRef>,
  on: PlainDate,
  doneOn: PlainDate | null,
  did: WithdrawalDuty['did'],
): WithdrawalDuty =>
  dutyOn(
    { ...owedToCaller, duty: 'destroy-or-name-basis', deadline, ...(did === undefined ? {} : { did }) },
    on,
    doneOn,
  )

function toSettle(recording: StoredRecording, on: PlainDate): readonly RecordingDuty[] {
  const { otherBasis } = recording.consent
  if (otherBasis !== null) return [settled(otherBasis.deadline, on, otherBasis.on, 'named-basis')]
  const deadline = withdrawalDeadline(recording)
  return deadline === null
    ? []
    : [waiting(recording, settled(deadline, on, null, undefined), beforeDestroying(recording, on))]
}

/** The answers to the caller's requests. */
const toAnswer = ({ requests }: CallRecord, on: PlainDate): readonly CallerAnswerDuty[] =>
  requests.map(({ id: request, right, limit: deadline, answeredOn }) =>
    dutyOn(
      { ...owedToCaller, duty: 'answer-caller' as const, deadline, about: { request, right } },
      on,
      answeredOn,
    ),
  )

/** The destruction of the copy, once no procedure needs it, and of those that were destroyed. */
function toDestroyCopy(recording: RecordingRecord, on: PlainDate): readonly RecordingDuty[] {
  const owed = { ...owedToCaller, duty: 'destroy-copy' } as const
  const gone = recording.destroyedCopies.map(({ destruction }) =>
    dutyOn({ ...owed, deadline: destruction.deadline }, on, destruction.on),
  )
  const deadline = copyDestructionDeadline(recording)
  if (deadline === null) return gone
  return [...gone, waiting(recording, dutyOn({ ...owed, deadline }, on, null), whileHeld(recording, on))]
}

/** What is owed from the ringing phone to the destroyed copy. */
export function recordingDutiesOn(roles: StatedRecordingRoles) {
  const { alternatives } = roles

  /** The explanation that is owed from the refusal on, as long as the call is on: midnight may come between. */
  const toExplain = (
    declinedOn: PlainDate,
    explainedOn: PlainDate | null,
    endedOn: PlainDate | null,
    on: PlainDate,
  ): readonly RecordingDuty[] => {
    if (alternatives === null) return []
    const day = explainedOn ?? endedOn ?? laterOf(declinedOn, on)
    const deadline = atOnce(alternatives.clause, day)
    return [dutyOn({ ...owedToCaller, duty: 'explain-alternatives', deadline }, on, explainedOn)]
  }

  /** The explanation that a caller was owed who refused: where the caller left, there was nobody to explain to. */
  const afterRefusal = ({ refusal, endedOn }: EndedCall, on: PlainDate): readonly RecordingDuty[] => {
    if (refusal === null) return []
    const { declinedOn, explainedOn, missed } = refusal
    if (explainedOn !== null) return toExplain(declinedOn, explainedOn, endedOn, on)
    // The call is over and the number is not kept: what was missed can't be made good any more.
    return missed
      ? toExplain(declinedOn, null, endedOn, on).map((duty) => ({ ...duty, status: 'missed' as const }))
      : []
  }

  const toStore = (endedOn: PlainDate, storedOn: PlainDate | null, on: PlainDate) => {
    const deadline = atOnce(roles.retention.clause, endedOn)
    return dutyOn({ ...owedToCaller, duty: 'store-recording', deadline }, on, storedOn)
  }

  /** The automatic notice, which comes before everything else in the call, whatever day it is by then. */
  const toTell = ({ callDate, noticeOn }: CallRecord, on: PlainDate) => {
    const deadline = atOnce(roles.notice.clause, noticeOn ?? laterOf(callDate, on))
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
        return [toTell(state, on), ...toExplain(state.declinedOn, state.explainedOn, null, on)]
      case 'consented':
        return [
          toTell(state, on),
          ...(state.endedOn === null ? [] : [toStore(state.endedOn, null, on)]),
          ...toAnswer(state, on),
        ]
      case 'ended':
        // Where the call ended before the notice, nobody was left to be told.
        return [
          ...(state.noticeOn === null ? [] : [toTell(state, on)]),
          ...afterRefusal(state, on),
          ...toAnswer(state, on),
        ]
      case 'stored':
      case 'destroyed':
        return [
          toTell(state, on),
          toStore(state.endedOn, state.storedOn, on),
          ...toCopy(state, on),
          ...(state.status === 'stored'
            ? [toDestroy(state, on), ...toSettle(state, on)]
            : destroyed(state, on)),
          ...toDestroyCopy(state, on),
          ...toAnswer(state, on),
        ]
    }
  }
}
