import { requirePlain } from './freeze.js'
import { InvalidInputError, isPlainObject, trusting } from './input-error.js'
import { ownField } from './read.js'

/** Runs what takes plain JSON of a host as it is: as {@link trusting}, and nothing else than JSON is gone through. */
export const plainly = <Result>(path: string, expected: string, given: unknown, run: () => Result): Result =>
  trusting(path, expected, () => {
    requirePlain(given)
    return run()
  })

const ofEvolve = 'a state that evolve or replay gave'

/** Runs what tells of a state that a host handed in. */
export const ofState = <Result>(state: { readonly status: string }, run: () => Result): Result =>
  plainly('state', ofEvolve, state, () => {
    if (!isPlainObject(state) || typeof ownField(state, 'status') !== 'string')
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
    requirePlain(event.data)
    return run()
  })

/**
 * What a list, a set or a generator of a host gives, one by one: it is asked for a way through once, and at once, so that
 * what has none is refused before anything is done.
 *
 * @throws InvalidInputError for what can't be gone through.
 */
export const oneByOne = <One>(path: string, expected: string, given: Iterable<One>): Iterable<One> =>
  trusting(path, expected, () => {
    const begin = given[Symbol.iterator]
    const walk = typeof begin === 'function' ? begin.call(given) : undefined
    if (typeof walk?.next !== 'function') throw new InvalidInputError(path, expected, given)
    return { [Symbol.iterator]: () => walk }
  })
