import type { PlainDate } from '../../calendar/index.js'
import type { ComplaintDuty, ComplaintEvent, ComplaintState } from '../../complaint/index.js'
import type { ConsentEvent, ConsentState } from '../../consent/index.js'
import { type Decision, InvalidInputError, type Note, type Replay } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type {
  RecordingDuty,
  RecordingEvent,
  RecordingNoteCode,
  RecordingState,
  SamplingEvent,
  SamplingState,
} from '../../recording/index.js'
import type { RequestDuty, RequestEvent, RequestNoteCode, RequestState } from '../../request/index.js'
import type { RestrictionDuty, RestrictionEvent, RestrictionState } from '../../restriction/index.js'
import type { Kind } from '../kit/kind.js'

export type AnyEvent =
  | RequestEvent
  | ComplaintEvent
  | RestrictionEvent
  | ConsentEvent
  | RecordingEvent
  | SamplingEvent
export type AnyState =
  | RequestState
  | ComplaintState
  | RestrictionState
  | ConsentState
  | RecordingState
  | SamplingState
export type AnyDuty = RequestDuty | ComplaintDuty | RestrictionDuty | RecordingDuty
/** What is noted in the histories that are told. */
export type NarratedNoteCode = RequestNoteCode | RecordingNoteCode | 'late-notice'
export type AnyNote = Note<NarratedNoteCode, ClauseRef>

/** A machine of any kind, as far as a story needs it. */
export interface Teller {
  initialState(): AnyState
  replay(events: readonly AnyEvent[]): Replay<AnyState, string, ClauseRef>
  decide(
    command: AnyEvent['data']['command'],
    state: AnyState,
  ): Decision<AnyEvent, string, NarratedNoteCode, ClauseRef>
  evolve(state: AnyState, event: AnyEvent): AnyState
  duties(state: AnyState, on: PlainDate): readonly AnyDuty[]
}

/** The event that each kind of history begins with. */
const openings: Readonly<Partial<Record<AnyEvent['type'], Kind>>> = {
  RequestSubmitted: 'request',
  ComplaintLodged: 'complaint',
  RestrictionImposed: 'restriction',
  ConsentGiven: 'consent',
  CallReceived: 'recording',
  SampleDrawn: 'sampling',
}

/** What a history is of, by its first event. */
export function kindOfHistory({ type }: AnyEvent): Kind {
  const kind = openings[type]
  if (kind === undefined) throw new InvalidInputError('events[0].type', 'the first event of a history', type)
  return kind
}

/** The day of the act that an event records. */
export const dayOf = ({ data: { command } }: AnyEvent): PlainDate =>
  'on' in command.data ? command.data.on : command.data.receivedOn

/** Why a history can't have happened, as an error that names the event. */
export function impossible({
  index,
  reason,
}: Extract<Replay<AnyState, string, ClauseRef>, { ok: false }>): Error {
  const path = `events[${index}]`
  if (reason.kind === 'rejected')
    return new InvalidInputError(path, 'an event that can have happened', reason.rejection.code)
  const below = reason.path === '' ? path : `${path}.${reason.path}`
  return reason.kind === 'differs'
    ? new InvalidInputError(below, 'what its command comes to', 'something else')
    : new InvalidInputError(below, reason.expected, 'something else')
}
