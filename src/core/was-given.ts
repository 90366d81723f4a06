import { asRecorded } from './as-recorded.js'
import { InvalidInputError, isList, isPlainObject, trusting } from './input-error.js'
import { ownField } from './read.js'
import { isForgotten, isForgottenPerson } from './renaming.js'
import { firstDifference } from './same-json.js'

/**
 * Whether a command was given before and came to an event of a history: then a host that tries again after a lost answer or
 * a crash has nothing to do. A machine rejects most repeats by itself, with a code that says what was done; but what may be
 * done again, such as asking again, it takes again.
 *
 * It is for a command that a host tries again, and not for each that comes in: where something is done, changed and done as
 * before on one day, the third command reads as the first, and this takes it for a repeat, though `decide` would accept it.
 *
 * Every event holds the whole command that it came from, and this compares them field by field: a field that is
 * `undefined` counts as left out. Another day, or another person, makes another command. Of an event that was made to forget
 * whom it is about, what stands in place of a name or of words counts as any.
 *
 * @param events - The history, or a part of it, as it is stored.
 * @param command - The command.
 * @returns `false` as well for what is no command at all: whether it is one, `decide` says.
 * @throws InvalidInputError for what is no list of events.
 * @category Core
 * @example
 * ```ts
 * const on = plainDate('2026-02-02')
 * const consents = consentLifecycle(adakavasProcedure)
 * const given = { type: 'GiveConsent', data: { on, by: 'ona', id: 'S1', signedOn: on, purpose: 'a leaflet' } }
 * const { events } = consents.decide(given, consents.initialState())
 * wasGiven(events, given) // => true
 * wasGiven(events, { ...given, data: { ...given.data, by: 'petras' } }) // => false
 * ```
 */
export function wasGiven(
  events: readonly { readonly type: string; readonly data: object }[],
  command: { readonly type: string; readonly data: object },
): boolean {
  return trusting('events', 'a list of events', () => {
    if (!isList(events)) throw new InvalidInputError('events', 'a list of events', events)
    return isPlainObject(command) && Array.from(events).some((event) => isOf(event, command))
  })
}

const isOf = (event: unknown, command: object): boolean => {
  const given = ownField(ownField(event, 'data'), 'command')
  if (ownField(given, 'type') !== ownField(command, 'type')) return false
  const by = ownField(ownField(given, 'data'), 'by')
  const forgotten = typeof by === 'string' && isForgottenPerson(by)
  return firstDifference(forgotten ? asForgotten(command, given) : command, given, asRecorded) === null
}

/** A value without what another one has forgotten. */
function asForgotten(value: unknown, other: unknown): unknown {
  if (typeof value === 'string') return typeof other === 'string' && isForgotten(other) ? other : value
  if (isList(value))
    return isList(other) && other.length === value.length
      ? value.map((one, place) => asForgotten(one, other[place]))
      : value
  return isPlainObject(value)
    ? Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, asForgotten(one, ownField(other, name))]),
      )
    : value
}
