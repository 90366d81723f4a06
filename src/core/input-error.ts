import { InvalidInputError } from '../calendar/input-error.js'
import { trusting } from '../calendar/trusting.js'

export { InvalidInputError, isInvalidInput, isList, kindOf, Pictured } from '../calendar/input-error.js'
export { isBeyondCalendar } from '../calendar/out-of-range.js'
export { readDay } from '../calendar/plain-date.js'
export { trusting } from '../calendar/trusting.js'

/** Whether a value is an object of fields: no list, date, map, or anything else with a life of its own. */
export function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  // Objects of another realm have another prototype; their tag is the same.
  return (
    Object.getPrototypeOf(value) === Object.prototype ||
    Object.prototype.toString.call(value) === '[object Object]'
  )
}

const ofEvolve = 'a state that evolve or replay gave'

/** Runs what tells of a state that a host handed in. */
export const ofState = <Result>(state: { readonly status: string }, run: () => Result): Result =>
  trusting('state', ofEvolve, () => {
    if (!isPlainObject(state) || typeof state.status !== 'string')
      throw new InvalidInputError('state', ofEvolve, state)
    return run()
  })

/** Runs what tells of an event, and of the state that it led to, that a host handed in. */
export const ofEventAndState = <Result>(
  event: { readonly type: string; readonly data: { readonly command: object } },
  state: { readonly status: string },
  run: () => Result,
): Result =>
  ofState(state, () => {
    const found = trusting('event', 'an event that decide gave', () =>
      isPlainObject(event) && typeof event.type === 'string' ? event.data.command : undefined,
    )
    if (!isPlainObject(found)) throw new InvalidInputError('event', 'an event that decide gave', event)
    return run()
  })
