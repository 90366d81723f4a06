import { isDeepStrictEqual as equals } from 'node:util'
import { describe, expect, test } from 'vitest'
import * as calendar from '../../src/calendar/index.js'
import * as complaints from '../../src/complaint/index.js'
import * as main from '../../src/index.js'
import * as recordings from '../../src/recording/index.js'
import * as requests from '../../src/request/index.js'
import * as rights from '../../src/rights/index.js'
import * as schema from '../../src/schema/index.js'
import * as testing from '../../src/testing/index.js'
import * as english from '../../src/text/en/index.js'
import * as text from '../../src/text/index.js'
import * as lithuanian from '../../src/text/lt/index.js'
import { argumentsOf, methods } from './calls.js'

/* Whatever is handed to any function of the package: a result, or an error that says what was expected. */

const entries = [
  main,
  calendar,
  complaints,
  recordings,
  requests,
  rights,
  schema,
  testing,
  english,
  text,
  lithuanian,
]
const functions = new Map<string, (...given: readonly unknown[]) => unknown>()
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
const goodArguments = new Map<string, readonly unknown[]>([
  ...Object.entries(argumentsOf),
  ...methods.map(([name, , given]) => [name, given] as const),
])

const throwing = new Proxy(
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
const revoked = Proxy.revocable({}, {})
revoked.revoke()
const revokedList = Proxy.revocable([], {})
revokedList.revoke()
const accessor = Object.defineProperty({}, 'status', {
  enumerable: true,
  get: () => {
    throw new Error('an accessor of the host')
  },
})

/** What nobody with types hands in. */
const hostile: readonly unknown[] = [
  undefined,
  null,
  {},
  [],
  0,
  -1,
  Number.NaN,
  2 ** 60,
  '',
  'Jonas Jonaitis',
  true,
  10n,
  Symbol('s'),
  () => 1,
  new Date(0),
  new Map(),
  Object.create(null),
  new Array(3),
  new Array(30_000_000),
  [undefined],
  [null],
  [{}],
  [[]],
  { status: 'open' },
  { status: 'answered' },
  { status: 'stored' },
  { type: 'RequestSubmitted' },
  { type: 'RequestSubmitted', data: {} },
  { of: 'request', code: 'wrong-status' },
  { of: 'Jonas Jonaitis' },
  { id: 'x', version: '1' },
  throwing,
  revoked.proxy,
  revokedList.proxy,
  accessor,
]

const obscure =
  /cannot read|cannot destructure|not iterable|is not a function|not a constructor|undefined|circular|call stack|cannot convert|cannot set|object that|freeze|array length|trap|proxy|accessor of the host|unexpected|reading '/iu

/** Reads a result to its leaves: some of it is made when it is asked for. */
function consume(value: unknown, depth = 0): void {
  if (typeof value !== 'object' || value === null || depth > 4) return
  if (Symbol.iterator in value && !Array.isArray(value))
    for (const one of Array.from(value as Iterable<unknown>).slice(0, 9)) consume(one, depth + 1)
  for (const one of Object.values(value).slice(0, 30)) consume(one, depth + 1)
}

/** Why what was thrown is not a clear error; `null` where it is, and where nothing was. */
function unclear(run: () => unknown): string | null {
  try {
    consume(run())
    return null
  } catch (error) {
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
    return message.includes('Jonas') ? `tells what was given: ${message}` : null
  }
}

/** Whether a value is JSON as it is: what a host may have read from its store. */
const isStored = (value: unknown): boolean => {
  try {
    return typeof value === 'object' && value !== null && equals(JSON.parse(JSON.stringify(value)), value)
  } catch {
    return false
  }
}

const frozenIn = (value: unknown, path = ''): readonly string[] =>
  typeof value === 'object' && value !== null
    ? [
        ...(Object.isFrozen(value) && Object.keys(value).length > 0 ? [path] : []),
        ...Object.entries(value).flatMap(([name, child]) => frozenIn(child, `${path}.${name}`)),
      ]
    : []

describe('every function of the package', () => {
  test.each([...functions])('%s freezes nothing of what it is given', (name, run) => {
    const args = goodArguments.get(name) ?? []
    const stored = args.map((one) => (isStored(one) ? structuredClone(one) : one))
    consume(run(...stored))
    expect(stored.flatMap((one, place) => (one === args[place] ? [] : frozenIn(one)))).toEqual([])
    // The upper levels may be frozen by the host itself.
    const upper = args.map((one) => (isStored(one) ? Object.freeze(structuredClone(one)) : one))
    consume(run(...upper))
    expect(
      upper.flatMap((one, place) => (one === args[place] ? [] : frozenIn(one).filter((path) => path !== ''))),
    ).toEqual([])
  })

  test('is known to this test', () => {
    expect([...functions.keys()].filter((name) => !goodArguments.has(name))).toEqual([])
  })

  test.each([...functions])('%s takes what it is for', (name, run) => {
    expect(unclear(() => run(...(goodArguments.get(name) ?? [])))).toBeNull()
  })

  test.each([...functions])('%s gives a result or a clear error, whatever stands in a place', (name, run) => {
    const good = goodArguments.get(name) ?? []
    const found = [good, ...good.map((_, place) => good.slice(0, place))].flatMap((some) =>
      [...some, undefined].flatMap((_, place) =>
        hostile.flatMap((value, which) => {
          const given = [...some]
          given[place] = value
          const why = unclear(() => run(...given))
          return why === null ? [] : [`${which} at ${place} of ${given.length}: ${why}`]
        }),
      ),
    )
    expect(found.slice(0, 5), `${found.length} in all`).toEqual([])
  })
})
