import * as calendar from '../../src/calendar/index.js'
import * as comparison from '../../src/comparison/index.js'
import * as complaints from '../../src/complaint/index.js'
import * as engine from '../../src/engine/index.js'
import * as main from '../../src/index.js'
import * as dpv from '../../src/interop/dpv/index.js'
import * as icalendar from '../../src/interop/icalendar/index.js'
import * as interop from '../../src/interop/index.js'
import * as jsonSchema from '../../src/interop/json-schema/index.js'
import * as recordings from '../../src/recording/index.js'
import * as requests from '../../src/request/index.js'
import * as rights from '../../src/rights/index.js'
import * as schema from '../../src/schema/index.js'
import * as conformance from '../../src/testing/conformance/index.js'
import * as fastCheck from '../../src/testing/fast-check/index.js'
import * as testing from '../../src/testing/index.js'
import * as english from '../../src/text/en/index.js'
import * as text from '../../src/text/index.js'
import * as lithuanian from '../../src/text/lt/index.js'
import * as watching from '../../src/watching/index.js'
import { argumentsOf, methods } from './calls.js'

/* What every function of the package is, what it takes, and whether what it throws is clear. */

const entries = [
  main,
  calendar,
  comparison,
  complaints,
  engine,
  recordings,
  requests,
  rights,
  schema,
  testing,
  conformance,
  fastCheck,
  english,
  text,
  lithuanian,
  watching,
  interop,
  dpv,
  icalendar,
  jsonSchema,
]
/** Every function of the package, and what hangs on what they give. */
export const functions = new Map<string, (...given: readonly unknown[]) => unknown>()
for (const entry of entries) {
  for (const [name, value] of Object.entries<unknown>({ ...entry })) {
    // A class of errors is there to be recognised; nobody makes one.
    if (typeof value === 'function' && !name.endsWith('Error')) {
      functions.set(name, (...given) => Reflect.apply(value, undefined, given))
    }
  }
}
for (const [name, of] of methods) {
  const method: unknown = Reflect.get(of, name.split('.').at(-1) ?? '')
  if (typeof method === 'function') functions.set(name, (...given) => Reflect.apply(method, of, given))
}
/** Arguments that each of them takes. */
export const goodArguments = new Map<string, readonly unknown[]>([
  ...Object.entries(argumentsOf),
  ...methods.map(([name, , given]) => [name, given] as const),
])

/** An object of a host that throws whatever is asked of it. */
export const throwing = new Proxy(
  {},
  Object.fromEntries(
    ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'].map((trap) => [
      trap,
      () => {
        throw new Error('a trap of the host')
      },
    ]),
  ),
)
export const revoked = Proxy.revocable({}, {})
revoked.revoke()
export const revokedList = Proxy.revocable([], {})
revokedList.revoke()
/** An object that throws where its status is read. */
export const accessor = Object.defineProperty({}, 'status', {
  enumerable: true,
  get: () => {
    throw new Error('an accessor of the host')
  },
})

const obscure =
  /cannot read|cannot destructure|not iterable|is not a function|not a constructor|undefined|circular|call stack|cannot convert|cannot set|object that|freeze|array length|trap|proxy|accessor of the host|unexpected|reading '/iu

/** Reads a result to its leaves: some of it is made when it is asked for. */
export function consume(value: unknown, depth = 0): void {
  try {
    if (typeof value !== 'object' || value === null || depth > 4) return
    const isGenerator = Symbol.iterator in value && !Array.isArray(value)
    const parts = isGenerator ? Array.from(value as Iterable<unknown>) : Object.values(value)
    for (const one of parts.slice(0, 30)) consume(one, depth + 1)
  } catch (error) {
    // What a result holds of the host's own may throw as the host made it.
    if (!/of the host|revoked/u.test(String(error))) throw error
  }
}

/**
 * Why what was thrown is not a clear error; `null` where it is, and where nothing was.
 *
 * @param mayTell - Whether what was changed may be told: an error cites the rules that it goes by, whatever they say.
 */
export function unclear(
  run: () => unknown,
  refused: () => void = () => undefined,
  mayTell = false,
): string | null {
  try {
    consume(run())
    return null
  } catch (error) {
    refused()
    if (!(error instanceof Error)) return `threw ${typeof error}`
    const { name, message } = error
    const known =
      main.isInvalidInput(error) ||
      main.isCalendarRangeError(error) ||
      ('code' in error && error.code === 'out-of-range') ||
      name === 'RejectedCommandError' ||
      // The documents stand below everything, also below the class of errors.
      (name === 'TypeError' && message.startsWith('Expected the reference of a clause'))
    if (!known) return `${name}: ${message}`
    if (obscure.test(message.replace('type undefined', ''))) return `obscure: ${message}`
    // A calendar is called by the name that it was defined with.
    return mayTell ||
      main.isCalendarRangeError(error) ||
      !/Jonas/u.test(`${message} ${'path' in error ? error.path : ''}`)
      ? null
      : `tells what was given: ${message}`
  }
}
