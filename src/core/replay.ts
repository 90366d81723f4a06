import { isList, isMadeHere } from '../calendar/input-error.js'
import { otherFormat, requireFormat } from './format.js'
import { deepFreeze, freezeWhole } from './freeze.js'
import { kindOf } from './input-error.js'
import type { Forgetting, Impossible } from './machine-types.js'
import { inWords, ownField } from './read.js'
import { firstDifference } from './same-json.js'

/** What deriving a history again needs of a machine. */
interface Deriving<State extends object, Event, AnyRejection> {
  readonly initial: State
  /** The names of the events that there are. */
  readonly types: readonly string[]
  /** The format that events are stored in today. */
  readonly format: number
  /** Decides whatever is given as a command. */
  readonly decide: (
    command: unknown,
    state: State,
  ) =>
    | { readonly accepted: true; readonly events: readonly [Event] }
    | { readonly accepted: false; readonly rejection: AnyRejection }
  /** The state after an event, not frozen yet. */
  readonly next: (state: State, event: Event) => State
  readonly forgetting: Forgetting<State, Event, unknown> | undefined
}

/** Whether a value is a list that can be read at all: a proxy may refuse. */
function isReadableList(value: unknown): value is readonly unknown[] {
  try {
    return isList(value)
  } catch {
    return false
  }
}

/** An event derived again from its command, or why it can't have happened. */
function derived<State extends object, Event, AnyRejection>(
  event: unknown,
  state: State,
  { types, format, decide }: Deriving<State, Event, AnyRejection>,
): { readonly event: Event } | { readonly impossible: Impossible<AnyRejection> } {
  try {
    const type = ownField(event, 'type')
    const earlier = otherFormat(event, format, '')
    if (earlier !== null) throw earlier
    if (!types.some((name) => name === type))
      return { impossible: { kind: 'malformed', path: 'type', expected: inWords(types) } }
    requireFormat(event, format, '')
    const decision = decide(ownField(ownField(event, 'data'), 'command'), state)
    if (!decision.accepted) return { impossible: { kind: 'rejected', rejection: decision.rejection } }
    const [again] = decision.events
    const path = firstDifference(again, { type, data: ownField(event, 'data') })
    return path === null ? { event: again } : { impossible: { kind: 'differs', path } }
  } catch (error) {
    // Comparing reads the event itself, which may be no plain JSON: whatever it does then, it can't have happened.
    if (!isMadeHere(error))
      return { impossible: { kind: 'malformed', path: '', expected: 'an event of plain JSON' } }
    const isOwnPath = error.path === 'data.format'
    const path = error.path === '' ? 'data.command' : isOwnPath ? error.path : `data.command.${error.path}`
    return { impossible: { kind: 'malformed', path, expected: error.expected } }
  }
}

/** What `replay` gives for a history that can't have happened: where, the state before, and why. */
const impossible = <State extends object, AnyRejection>(
  index: number,
  state: State,
  reason: Impossible<AnyRejection>,
) => deepFreeze({ ok: false, index, state: freezeWhole(state), reason } as const)

/** Derives a history again, event by event, up to the first that can't have happened. */
export function replayed<State extends object, Event, AnyRejection>(
  events: unknown,
  deriving: Deriving<State, Event, AnyRejection>,
) {
  const { initial, forgetting } = deriving
  let state = initial
  let forgotten: { readonly index: number; readonly state: State } | undefined
  if (!isReadableList(events)) {
    const expected = `a list of events, not ${kindOf(events)}`
    return impossible(0, state, { kind: 'malformed', path: '', expected })
  }
  for (const [index, event] of events.entries()) {
    const found = derived(event, state, deriving)
    if ('impossible' in found) return impossible(index, state, found.impossible)
    // Frozen, it stays as it is while the history goes on.
    if (forgotten === undefined && forgetting?.isForgotten(found.event))
      forgotten = { index, state: freezeWhole(state) }
    state = deriving.next(state, found.event)
  }
  if (forgotten !== undefined && forgetting?.allowedIn(state) === false) {
    const { expected } = forgetting
    return impossible(forgotten.index, forgotten.state, {
      kind: 'malformed',
      path: 'data.command.data',
      expected,
    })
  }
  return Object.freeze({ ok: true, state: freezeWhole(state) } as const)
}
