import type {
  ListeningAttempt,
  ProcedureCopyMade,
  RecordingListenedTo,
  RecordingState,
  Retention,
} from '../../recording/index.js'
import type { LeftOfRecording } from './story-texts.js'

/** A call and its recording after an event, and where the recording stands on its day. */
export interface RecordingToTell {
  readonly state: Exclude<RecordingState, { readonly status: 'none' }>
  /** `null` as long as there is no recording. */
  readonly kept: Retention | null
}

/** A recording that is kept, or was. */
type Recording = Extract<RecordingState, { readonly status: 'stored' | 'destroyed' }>

/** The recording that a state is of; `null` as long as there is none. */
const recordingIn = ({ state }: RecordingToTell): Recording | null =>
  state.status === 'stored' || state.status === 'destroyed' ? state : null

/** Whether a call is over. */
export const isOver = ({ state }: RecordingToTell): boolean => 'endedOn' in state && state.endedOn !== null

/** What is left of it. */
export const leftIn = ({ state }: RecordingToTell): LeftOfRecording =>
  state.status === 'destroyed' ? 'copy' : 'recording'

/** The restrictions that keep a recording or its copy from being destroyed. */
export const holdingIn = (after: RecordingToTell): readonly string[] => after.kept?.restrictions ?? []

/** The procedures that are open. */
const openIn = (after: RecordingToTell) =>
  (recordingIn(after)?.procedures ?? []).filter(({ closedOn }) => closedOn === null)

/** Whether any complaint about services is still examined. */
export const complainedOf = (after: RecordingToTell): boolean =>
  recordingIn(after)?.complaints.some(({ closedOn }) => closedOn === null) === true

/** Whether a complaint is open that no open procedure examines. */
export const unexaminedIn = (after: RecordingToTell): boolean =>
  recordingIn(after)?.complaints.some(
    ({ id, closedOn }) => closedOn === null && !openIn(after).some(({ complaint }) => complaint === id),
  ) === true

/** Whether a copy is kept, and whether a procedure still needs it. */
export function copyIn(after: RecordingToTell): 'none' | 'needed' | 'not-needed' {
  if (recordingIn(after)?.copy == null) return 'none'
  return openIn(after).length > 0 ? 'needed' : 'not-needed'
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

/** The holds that keep a recording and its copy from being destroyed. */
export const orderedIn = (after: RecordingToTell): readonly string[] => after.kept?.holds ?? []

/** Whether a hold was for a reason of the document's own. */
export const keptForIn = ({ state }: RecordingToTell, id: string): boolean =>
  'holds' in state && state.holds.some((hold) => hold.id === id && hold.reason !== undefined)
