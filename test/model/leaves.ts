import fc from 'fast-check'

/** The way to a place in a JSON value. */
export type Path = readonly string[]

/** Every place in a value where neither an object nor a list stands, and every empty one. */
export function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const entries = Object.entries(value)
  return entries.length === 0 ? [path] : entries.flatMap(([name, one]) => leavesOf(one, [...path, name]))
}

/** Every place in a value. */
export function placesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([name, one]) => placesOf(one, [...path, name]))]
}

/** The value at a place. */
export function valueAt(value: unknown, [name, ...rest]: Path): unknown {
  if (name === undefined) return value
  return typeof value === 'object' && value !== null
    ? valueAt(Object.getOwnPropertyDescriptor(value, name)?.value, rest)
    : undefined
}

/** A copy of a value with another value at a place. */
export function withAt(value: unknown, [name, ...rest]: Path, other: unknown): unknown {
  if (name === undefined) return other
  if (Array.isArray(value))
    return value.map((one, index) => (String(index) === name ? withAt(one, rest, other) : one))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([field, one]) => [
    field,
    field === name ? withAt(one, rest, other) : one,
  ])
  return Object.fromEntries(entries)
}

/** A copy of a value without the field or the entry at a place. */
export function withoutAt(value: unknown, path: Path): unknown {
  const name = path.at(-1)
  const holder = valueAt(value, path.slice(0, -1))
  if (name === undefined) return null
  const left = Array.isArray(holder)
    ? holder.filter((_, index) => String(index) !== name)
    : Object.fromEntries(Object.entries(holder ?? {}).filter(([field]) => field !== name))
  return withAt(value, path.slice(0, -1), left)
}

/** A copy of a value with a field more in the object at a place; the same value where none stands there. */
export function withFieldAt(value: unknown, path: Path, name: string, field: unknown): unknown {
  const holder = valueAt(value, path)
  if (typeof holder !== 'object' || holder === null || Array.isArray(holder)) return value
  // Defined, not assigned: `__proto__` is a field like any other here.
  const wider: object = Object.defineProperty({ ...holder }, name, {
    value: field,
    enumerable: true,
    configurable: true,
    writable: true,
  })
  return withAt(value, path, wider)
}

/** Values that are nearly right somewhere. */
export const nearlyRight: readonly unknown[] = [
  '',
  ' ',
  'photo ',
  'Ru\u0304ta',
  'pho\u200bto',
  'Rūta',
  '\u202ephoto',
  '\u200b',
  '\u3164',
  '\u2800\u0000',
  '\ud800',
  'yes',
  'no',
  'all',
  'true',
  '2026-02-28',
  '2026-02-30',
  '2026-2-3',
  '0000-01-01',
  '2026-02-28T00:00:00Z',
  '9999-12-31',
  'subject',
  'adakavas:17.1',
  'not-needed',
  0,
  -1,
  1,
  0.5,
  1e21,
  true,
  false,
  null,
  [],
  [''],
  {},
  [[]],
]

/** One of them. */
export const nearly: fc.Arbitrary<unknown> = fc.constantFrom(...nearlyRight)

/** JSON of any kind, often nearly right. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 2, arbitrary: nearly },
  { weight: 1, arbitrary: fc.jsonValue() },
)
