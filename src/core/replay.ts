import { isList, isMadeHere } from '../calendar/input-error.js'
import type { AsRecorded } from './as-recorded.js'
import { ofToday } from './format.js'
import { deepFreeze, freezeWhole } from './freeze.js'
import { entriesOf, InvalidInputError, kindOf } from './input-error.js'
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
  /** What decides the command of an event: by the rules that the event was given under. */
  readonly under: (
    event: unknown,
    state: State,
  ) => (
    command: unknown,
    state: State,
  ) =>
    | { readonly accepted: true; readonly events: readonly [Event] }
    | { readonly accepted: false; readonly rejection: AnyRejection }
  /** The state after an event, not frozen yet. */
  readonly next: (state: State, event: Event) => State
  readonly forgetting: Forgetting<State, Event, unknown> | undefined
  /** What is derived now as it could be told when it was recorded. */
  readonly asRecorded: AsRecorded | undefined
}

/** The entries of a list with their places, `false` of what is none or can't be read: a proxy may refuse. */
function readableEntries(value: unknown): readonly [number, unknown][] | false {
  try {
    return isList(value) && [...entriesOf(value)]
  } catch {
    return false
  }
}

/** What a step of deriving gives, or why it can't be taken: where in the event, below `path`. */
function attempt<Found>(
  path: string,
  run: () => Found,
): { readonly found: Found } | { readonly impossible: Impossible<never> } {
  try {
    return { found: run() }
  } catch (error) {
    // Comparing reads the event itself, which may be no plain JSON: whatever it does then, it can't have happened.
    if (!isMadeHere(error))
      return { impossible: { kind: 'malformed', path: '', expected: 'an event of plain JSON' } }
    const where = [path, error.path].filter((part) => part !== '').join('.')
    return { impossible: { kind: 'malformed', path: where, expected: error.expected } }
  }
}

/** An event derived again from its command, or why it can't have happened. */
function derived<State extends object, Event, AnyRejection>(
  event: unknown,
  state: State,
  { types, format, under, asRecorded }: Deriving<State, Event, AnyRejection>,
): { readonly event: Event } | { readonly impossible: Impossible<AnyRejection> } {
  const read = attempt('', () => {
    const type = ofToday(event, format, '', () => {
      const named = ownField(event, 'type')
      if (types.some((name) => name === named)) return named
      throw new InvalidInputError('type', inWords(types), named)
    })
    return { type, decide: under(event, state) }
  })
  if ('impossible' in read) return read
  const { type, decide } = read.found
  const data = ownField(event, 'data')
  const decided = attempt('data.command', () => decide(ownField(data, 'command'), state))
  if ('impossible' in decided) return decided
  const decision = decided.found
  if (!decision.accepted) return { impossible: { kind: 'rejected', rejection: decision.rejection } }
  const [again] = decision.events
  const compared = attempt('data.command', () => firstDifference(again, { type, data }, asRecorded))
  if ('impossible' in compared) return compared
  return compared.found === null
    ? { event: again }
    : { impossible: { kind: 'differs', path: compared.found } }
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
  const entries = readableEntries(events)
  if (!entries) {
    const expected = `a list of events, not ${kindOf(events)}`
    return impossible(0, state, { kind: 'malformed', path: '', expected })
  }
  for (const [index, event] of entries) {
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
