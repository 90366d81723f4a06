import { isDeepStrictEqual as equals } from 'node:util'
import { describe, expect, test } from 'vitest'
import {
  accessor,
  consume,
  functions,
  goodArguments,
  revoked,
  revokedList,
  throwing,
  unclear,
} from './attack.js'

/* Whatever is handed to any function of the package: a result, or an error that says what was expected. */

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
