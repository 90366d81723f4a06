/** The errors that were made here: what a host throws may look the same, and say anything. */
const made = new WeakSet<object>()

/**
 * A value from outside that has not the shape asked for: a programmer's error, never a domain reason.
 *
 * The message names the path, what was expected, the kind of what was given, and the clause that asks for it. It never
 * repeats a value or the name of an unknown field: a message may end up in a log, where what people typed has no place.
 * Check `code` rather than `instanceof`, which fails between the ESM and the CommonJS build of one package.
 *
 * @category Core
 * @example
 * ```ts
 * try {
 *   rulesFor(adakavasProcedure).objection.assess(JSON.parse('{ "basis": "love" }'))
 * } catch (error) {
 *   isInvalidInput(error) && error.path // => 'basis'
 * }
 * ```
 */
export class InvalidInputError extends TypeError {
  /** Always `'invalid-input'`: what to check instead of the class. */
  readonly code = 'invalid-input'
  /** Where in the value the fault is, such as `data.claims[0].grounds`. */
  readonly path: string
  /** What stands there in a good value. */
  readonly expected: string
  /** The clause that asks for the value, where one does. */
  readonly clause: string | null

  constructor(path: string, expected: string, given: unknown, clause: string | null = null) {
    const asked = clause === null ? '' : ` (${clause})`
    super(`${path === '' ? 'the value' : path}: expected ${expected}, got ${kindOf(given)}${asked}`)
    this.name = 'InvalidInputError'
    this.path = path
    this.expected = expected
    this.clause = clause
    made.add(this)
  }
}

/** Whether something caught was made by this copy of the package: only that passes through it untouched. */
export const isMadeHere = (error: unknown): error is InvalidInputError =>
  typeof error === 'object' && error !== null && made.has(error)

/**
 * Whether something caught is an {@link InvalidInputError}, of this copy of the package or another.
 *
 * @category Core
 * @example
 * ```ts
 * isInvalidInput(new Error('else')) // => false
 * ```
 */
export function isInvalidInput(error: unknown): error is InvalidInputError {
  return hasCode(error, 'invalid-input') && error instanceof Error
}

/** Whether a value carries a code; one that can't be read carries none. */
export function hasCode(value: unknown, code: string): value is object {
  try {
    return typeof value === 'object' && value !== null && 'code' in value && value.code === code
  } catch {
    return false
  }
}

/** What was given, in words of this library: nothing that a person said. */
export class Pictured {
  constructor(readonly words: string) {}
}

/** The kind of any value in words, never the value itself; safe also for one that can't be read. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  switch (typeof value) {
    case 'undefined':
      return 'nothing'
    case 'string':
      return value.trim() === '' ? 'empty text' : 'other text'
    case 'number':
      return Number.isNaN(value) ? 'NaN' : 'a number'
    case 'boolean':
      return String(value)
    case 'object':
      return kindOfObject(value)
    default:
      return `a ${typeof value}`
  }
}

function kindOfObject(value: object): string {
  try {
    if (value instanceof Pictured) return value.words
    if (Array.isArray(value))
      return isList(value) ? `a list of ${value.length}` : 'a list with holes or with fields of its own'
    return isDate(value) ? 'a Date object' : 'an object'
  } catch {
    return 'something unreadable'
  }
}

/**
 * Whether a value is a list of its entries and nothing else: one with holes may be endless to walk, and fields beside
 * the entries are nobody's.
 */
export function isList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false
  // As many as it has, and no more: a proxy may say that it has no end.
  const { length } = Object.keys(value)
  for (let index = 0; index < length; index++) if (!Object.hasOwn(value, index)) return false
  return length === value.length
}

/** Tells a `Date`, also one from another realm, where `instanceof` fails. */
function isDate(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Date]'
}
