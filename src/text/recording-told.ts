import type { PlainDate } from '../calendar/index.js'
import {
  type ListeningAttempt,
  type ProcedureCopyMade,
  type RecordingListenedTo,
  type RecordingState,
  type Retention,
  retention,
} from '../recording/index.js'

type Told = Exclude<RecordingState, { readonly status: 'none' }>
/** A recording that is kept, or was. */
type Recording = Extract<Told, { readonly status: 'stored' | 'destroyed' }>

/** The recording that a state is of; `null` as long as there is none. */
export const recordingIn = (state: Told): Recording | null =>
  state.status === 'stored' || state.status === 'destroyed' ? state : null

/** Whether a call is over. */
export const isOver = (state: Told): boolean => 'endedOn' in state && state.endedOn !== null

/** Where a recording stands after an event; `null` where there is none. */
export function standingIn(state: Told, on: PlainDate): Retention | null {
  const recording = recordingIn(state)
  return recording === null ? null : retention(recording, on)
}

/** The restrictions that keep a copy from being destroyed; a granted erasure may be carried out under them. */
export const holdingIn = (state: Told, on: PlainDate): readonly string[] =>
  recordingIn(state)?.erasure === null ? (standingIn(state, on)?.restrictions ?? []) : []

/** The procedures that are open. */
const openIn = (state: Told) =>
  (recordingIn(state)?.procedures ?? []).filter(({ closedOn }) => closedOn === null)

/** Whether some complaint about services is still examined. */
export const complainedOf = (state: Told): boolean =>
  recordingIn(state)?.complaints.some(({ closedOn }) => closedOn === null) === true

/** Whether a complaint is open that no open procedure examines. */
export const unexaminedIn = (state: Told): boolean =>
  recordingIn(state)?.complaints.some(
    ({ id, closedOn }) => closedOn === null && !openIn(state).some(({ complaint }) => complaint === id),
  ) === true

/** The open procedures that somebody takes part in. */
export const proceduresOf = (state: Told, participant: string): readonly string[] =>
  openIn(state)
    .filter(({ participants }) => participants.includes(participant))
    .map(({ id }) => id)

/** Whether a copy is kept, and whether a procedure still needs it. */
export function copyIn(state: Told): 'none' | 'needed' | 'not-needed' {
  if (recordingIn(state)?.copy == null) return 'none'
  return openIn(state).length > 0 ? 'needed' : 'not-needed'
}

type Relied = RecordingListenedTo['data']['command']['data']['attempt']['restrictionReason']

/** The reason that was relied on, where one was needed. */
export const reliedOn = (
  restricted: boolean,
  relied: Relied | ProcedureCopyMade['data']['command']['data']['restrictionReason'],
) => (restricted && typeof relied === 'object' ? relied : null)

/** What a listener said it was for, where somebody said so. */
export const purposeOf = (attempt: ListeningAttempt) =>
  attempt.as === 'staff' ? (attempt.purpose ?? null) : null
