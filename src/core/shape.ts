import { isPlainDate, type PlainDate } from '../calendar/index.js'
import { type FactsOf, unknownFact, type Vocabulary, valuesInWords } from './facts.js'
import { InvalidInputError, isPlainObject } from './input-error.js'

declare const described: unique symbol

/**
 * The shape of a value that crosses the boundary, as data: what a machine checks before it acts, and what the
 * zod schemas are made from. `T` is the type of a value that has the shape.
 *
 * - `day`: a civil day; `text`: words, not only spaces; `cents`: a whole number of euro cents, not below zero;
 *   `yes`: `true` and nothing else; `flag`: `true` or `false`
 * - `count`: a whole number, not below zero; `nullable`: `null`, or what else it says
 * - `pattern`: text of a known form, such as a time of day or a telephone number
 * - `word`: one of a closed list; `list`; `word-or`: one word such as `'all'`, or what else it says
 * - `object`: exactly these fields; `variants`: one of several objects, told apart by one field
 * - `facts`: facts of a vocabulary, each `null` or left out where it is unknown
 *
 * @category Core
 */
export type Shape<T> = ShapeData & { readonly [described]?: T }

/** A shape without its type: what a reader of shapes walks.
 *
 * @category Core */
export type ShapeData =
  | { readonly kind: 'day' | 'text' | 'cents' | 'count' | 'yes' | 'flag' }
  | { readonly kind: 'pattern'; readonly pattern: PatternName }
  | { readonly kind: 'nullable'; readonly of: ShapeData }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'list'; readonly of: ShapeData; readonly least: number }
  | { readonly kind: 'word-or'; readonly word: string; readonly of: ShapeData }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Field>> }
  | { readonly kind: 'variants'; readonly by: string; readonly cases: Readonly<Record<string, ShapeData>> }
  | { readonly kind: 'facts'; readonly vocabulary: Vocabulary }

/** A field of an object: its shape, whether it may be left out, and the clause that asks for it.
 *
 * @category Core */
export interface Field<T = unknown, Optional extends boolean = boolean> {
  readonly shape: Shape<T>
  readonly optional: Optional
  readonly clause: string | null
}

/**
 * The forms of text that a shape can ask for: a time of day `HH:MM` or `HH:MM:SS`, a telephone number in E.164, a
 * calendar month `YYYY-MM`.
 */
export const patterns = Object.freeze({
  time: /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/u,
  phone: /^\+[1-9]\d{6,14}$/u,
  month: /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])$/u,
})

/** The name of a form of text.
 *
 * @category Core */
export type PatternName = keyof typeof patterns

type Fields = Readonly<Record<string, Field | ShapeData>>
type FieldType<F> = F extends Field<infer T> ? T : F extends Shape<infer T> ? T : never
type OptionalKeys<F extends Fields> = {
  [K in keyof F]: F[K] extends Field<unknown, true> ? K : never
}[keyof F]
type ObjectOf<F extends Fields> = {
  readonly [K in keyof F as K extends OptionalKeys<F> ? never : K]: FieldType<F[K]>
} & { readonly [K in OptionalKeys<F>]?: FieldType<F[K]> }
type Plain<T> = { [K in keyof T]: T[K] }

/** The type of the values of a shape.
 *
 * @category Core */
export type ShapeType<S> = S extends Shape<infer T> ? T : never

/** A civil day. */
export const day: Shape<PlainDate> = { kind: 'day' }
/** Words, not only spaces. */
export const text: Shape<string> = { kind: 'text' }
/** A whole number of euro cents, not below zero. */
export const cents: Shape<number> = { kind: 'cents' }
/** A whole number, not below zero. */
export const count: Shape<number> = { kind: 'count' }
/** A time of day, `HH:MM` or `HH:MM:SS`. */
export const timeOfDay: Shape<string> = { kind: 'pattern', pattern: 'time' }
/** A telephone number in E.164. */
export const phoneNumber: Shape<string> = { kind: 'pattern', pattern: 'phone' }
/** A calendar month, `YYYY-MM`. */
export const calendarMonth: Shape<string> = { kind: 'pattern', pattern: 'month' }
/** `null`, or what else. */
export const nullable = <T>(of: Shape<T>): Shape<T | null> => ({ kind: 'nullable', of })
/** `true`: an attestation that is given or left out, never denied. */
export const yes: Shape<true> = { kind: 'yes' }
/** `true` or `false`. */
export const flag: Shape<boolean> = { kind: 'flag' }
/** One of a closed list of words. */
export const word = <const W extends string>(...words: readonly W[]): Shape<W> => ({ kind: 'word', words })
/** A list, of any length unless `least` is given. */
export const list = <T>(of: Shape<T>, least = 0): Shape<readonly T[]> => ({ kind: 'list', of, least })
/** A list of one or more. */
export const some = <T>(of: Shape<T>): Shape<readonly [T, ...T[]]> => ({ kind: 'list', of, least: 1 })
/** One word, or what else. */
export const wordOr = <const W extends string, T>(word: W, of: Shape<T>): Shape<W | T> => ({
  kind: 'word-or',
  word,
  of,
})
/** The word `'all'`, or what else. */
export const allOr = <T>(of: Shape<T>): Shape<'all' | T> => wordOr('all', of)
/** Exactly these fields. */
export const object = <const F extends Fields>(fields: F): Shape<Plain<ObjectOf<F>>> => ({
  kind: 'object',
  fields: Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      'shape' in field ? field : { shape: field, optional: false, clause: null },
    ]),
  ),
})
/** A field that may be left out. */
export const optional = <T>(shape: Shape<T>, clause: string | null = null): Field<T, true> => ({
  shape,
  optional: true,
  clause,
})
/** A field with the clause that asks for it. */
export const required = <T>(shape: Shape<T>, clause: string): Field<T, false> => ({
  shape,
  optional: false,
  clause,
})
/** One of several objects, told apart by the field `by`. */
export const variants = <const By extends string, const C extends Readonly<Record<string, ShapeData>>>(
  by: By,
  cases: C,
): Shape<
  { [K in keyof C & string]: Plain<{ readonly [B in By]: K } & ShapeType<C[K]>> }[keyof C & string]
> => ({
  kind: 'variants',
  by,
  cases,
})
/** Facts of a vocabulary. */
export const facts = <V extends Vocabulary>(vocabulary: V): Shape<FactsOf<V>> => ({
  kind: 'facts',
  vocabulary,
})

/** What a good value is, in words, for the message. */
const expectedDay = 'a civil day that exists, such as "2026-02-28"'
const expectedText = 'words that say something'
const expectedCents = 'a whole number of euro cents, not below zero'
const expectedCount = 'a whole number, not below zero'
const expectedPattern: Readonly<Record<PatternName, string>> = {
  time: 'a time of day, such as "09:30" or "09:30:15"',
  phone: 'a telephone number in E.164, such as "+37037328195"',
  month: 'a calendar month, such as "2026-02"',
}

/**
 * Reads a value by its shape into a new plain value that shares nothing with it.
 *
 * @throws InvalidInputError for the first fault, with its path, what was expected and the clause.
 */
export function read<T>(shape: Shape<T>, value: unknown, path: string, clause: string | null = null): T {
  // `readData` gives just the values that the shape describes; the types of shapes say no more than that.
  return readData(shape, value, path, clause) as T
}

function readData(shape: ShapeData, value: unknown, path: string, clause: string | null): unknown {
  const fault = (expected: string): never => {
    throw new InvalidInputError(path, expected, value, clause)
  }
  switch (shape.kind) {
    case 'day':
      return isPlainDate(value) ? value : fault(expectedDay)
    case 'text':
      return typeof value === 'string' && value.trim() !== '' ? value : fault(expectedText)
    case 'cents':
    case 'count':
      return Number.isSafeInteger(value) && Number(value) >= 0
        ? value
        : fault(shape.kind === 'cents' ? expectedCents : expectedCount)
    case 'pattern':
      if (typeof value === 'string' && patterns[shape.pattern].test(value)) return value
      // A message may end up in a log, where somebody's number has no place.
      throw new InvalidInputError(
        path,
        expectedPattern[shape.pattern],
        typeof value === 'string' ? 'other text' : value,
        clause,
      )
    case 'nullable':
      return value === null ? value : readData(shape.of, value, path, clause)
    case 'yes':
      return value === true ? value : fault('true')
    case 'flag':
      return typeof value === 'boolean' ? value : fault('true or false')
    case 'word':
      return shape.words.some((one) => one === value) ? value : fault(inWords(shape.words))
    case 'list':
      // A list with holes is no list of anything, and a long one of holes would take forever to read.
      return Array.isArray(value) && value.length >= shape.least && Object.keys(value).length === value.length
        ? Array.from(value, (one: unknown, index) => readData(shape.of, one, `${path}[${index}]`, clause))
        : fault(shape.least > 0 ? 'a list with something in it' : 'a list')
    case 'word-or':
      return value === shape.word ? value : readData(shape.of, value, path, clause)
    case 'object':
      return readFields(shape.fields, asObject(value) ?? fault('an object'), path, clause, {})
    case 'variants': {
      const given = asObject(value) ?? fault('an object')
      const name = own(given, shape.by)
      const chosen =
        typeof name === 'string' && Object.hasOwn(shape.cases, name) ? shape.cases[name] : undefined
      if (chosen?.kind !== 'object') {
        throw new InvalidInputError(under(path, shape.by), inWords(Object.keys(shape.cases)), name, clause)
      }
      return readFields(chosen.fields, given, path, clause, { [shape.by]: name })
    }
    case 'facts':
      return readFacts(
        shape.vocabulary,
        asObject(value) ?? fault('an object from fact names to values'),
        path,
      )
  }
}

function readFields(
  fields: Readonly<Record<string, Field>>,
  given: object,
  path: string,
  clause: string | null,
  told: Readonly<Record<string, unknown>>,
): object {
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(fields, name) && !Object.hasOwn(told, name)) {
      throw new InvalidInputError(
        under(path, name),
        `no such field; only ${Object.keys(fields).join(', ')}`,
        name,
        clause,
      )
    }
  }
  const result: Record<string, unknown> = { ...told }
  for (const [name, { shape, optional, clause: asking }] of Object.entries(fields)) {
    const value = own(given, name)
    if (value === undefined && optional) continue
    result[name] = readData(shape, value, under(path, name), asking ?? clause)
  }
  return result
}

function readFacts(vocabulary: Vocabulary, given: object, path: string): object {
  const result: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(given)) {
    const fact = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined
    if (fact === undefined) throw unknownFact(name, under(path, name), vocabulary)
    if (value === null || value === undefined) continue
    if (!fact.values.includes(value))
      throw new InvalidInputError(under(path, name), valuesInWords(fact), value, fact.clause)
    result[name] = value
  }
  return result
}

const asObject = (value: unknown): object | undefined => (isPlainObject(value) ? value : undefined)

/** A field of the object itself, never one that it inherits, and never one that is computed when it is read. */
function own(value: object, name: string): unknown {
  const field = Object.getOwnPropertyDescriptor(value, name)
  if (field?.get !== undefined) throw new InvalidInputError(name, 'a plain value, not an accessor', undefined)
  return field?.value
}

const under = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

/** A closed list of words, for a message. */
export function inWords(words: readonly string[]): string {
  const said = words.slice(0, 20).map((one) => JSON.stringify(one))
  return words.length > said.length ? `${said.join(' | ')} | … (${words.length} in all)` : said.join(' | ')
}
