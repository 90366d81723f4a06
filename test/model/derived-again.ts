import { wild } from './laws.js'
import { valueAt } from './leaves.js'

/* A history derived again, command by command: what `replay` has to find, from `decide` and `evolve` alone. */

/** A machine, as far as deriving again asks anything of it. */
interface Derives<State> {
  initialState(): State
  evolve(state: State, event: never): State
  decide(
    command: never,
    state: State,
  ):
    | { readonly accepted: true; readonly events: readonly [unknown, ...unknown[]] }
    | { readonly accepted: false }
}

/** A JSON value as text, whatever the order of its fields. */
const text = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )

/** An event without the envelope that a store put around it. */
export const bare = (event: unknown) => ({ type: valueAt(event, ['type']), data: valueAt(event, ['data']) })

/**
 * The first event that deriving again does not give, and the state before it; the length where all are given.
 *
 * @param underNamed - The same machine under the one version of its rules that an event names: what was given under it
 * stays given, though a later version was published that had been in force by then.
 */
export function derivedAgain<State>(
  machine: Derives<State>,
  events: readonly unknown[],
  underNamed: (event: unknown) => Derives<State> | undefined = () => undefined,
) {
  let state = machine.initialState()
  for (const [index, event] of events.entries()) {
    const derived = [machine, underNamed(event)]
      .map((one) => (one === undefined ? null : derive(one, state, event)))
      .find((one) => one !== null && text(one) === text(bare(event)))
    if (derived === undefined) return { index, state }
    state = machine.evolve(state, wild(derived))
  }
  return { index: events.length, state }
}

function derive<State>(machine: Derives<State>, state: State, event: unknown): unknown {
  try {
    const decision = machine.decide(wild(valueAt(event, ['data', 'command'])), state)
    return decision.accepted ? decision.events[0] : null
  } catch {
    return null
  }
}
