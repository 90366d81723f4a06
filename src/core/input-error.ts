/**
 * A value from outside that has not the shape asked for: a programmer's error, never a domain reason.
 *
 * The message names the path, what was expected, what was given, and the clause that asks for it. Check
 * `code` rather than `instanceof`, which fails between the ESM and the CommonJS build of one package.
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
    super(`${path === '' ? 'the value' : path}: expected ${expected}, got ${describe(given)}${asked}`)
    this.name = 'InvalidInputError'
    this.path = path
    this.expected = expected
    this.clause = clause
  }
}

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
  return error instanceof Error && 'code' in error && error.code === 'invalid-input'
}

/** What was given, in words that its reader may see: nothing that a person said. */
export class Pictured {
  constructor(readonly words: string) {}
}

/** A short picture of any value, safe for values that can't be turned into text. */
export function describe(value: unknown): string {
  if (value instanceof Pictured) return value.words
  if (value === null) return 'null'
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return String(value)
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (value instanceof Date) return 'a Date object'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** Whether a value is an object of fields: no list, date, map, or anything else with a life of its own. */
export function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  // Objects of another realm have another prototype; their tag is the same.
  return (
    Object.getPrototypeOf(value) === Object.prototype ||
    Object.prototype.toString.call(value) === '[object Object]'
  )
}
