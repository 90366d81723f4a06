import type { PlainDate } from '../../calendar/index.js'
import { InvalidInputError, type Replay } from '../../core/index.js'
import { Pictured } from '../../core/input-error.js'
import type { Kind, NarratedTypes, SaidDuty } from '../kit/machines.js'

export type AnyEvent = NarratedTypes['Event']
export type AnyState = NarratedTypes['State']

/** A note of whichever machine. */
export interface AnyNote {
  readonly of: string
  readonly note: string
  readonly breach: boolean
}

/** What a story needs of a rejection. */
interface Rejected {
  readonly code: string
}

/** A machine of any kind, as far as a story needs it. */
export interface Teller {
  initialState(): AnyState
  replay(events: readonly AnyEvent[]): Replay<AnyState, Rejected>
  decide(
    command: AnyEvent['data']['command'],
    state: AnyState,
  ): { readonly accepted: true; readonly notes: readonly AnyNote[] } | { readonly accepted: false }
  evolve(state: AnyState, event: AnyEvent): AnyState
  duties(state: AnyState, on: PlainDate): readonly SaidDuty[]
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
export function impossible({ index, reason }: Extract<Replay<AnyState, Rejected>, { ok: false }>): Error {
  const path = `events[${index}]`
  if (reason.kind === 'rejected')
    return new InvalidInputError(path, 'an event that can have happened', new Pictured(reason.rejection.code))
  const below = reason.path === '' ? path : `${path}.${reason.path}`
  return reason.kind === 'differs'
    ? new InvalidInputError(below, 'what its command comes to', new Pictured('something else'))
    : new InvalidInputError(below, reason.expected, new Pictured('something else'))
}
