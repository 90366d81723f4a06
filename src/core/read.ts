import { isPlainDate } from '../calendar/index.js'
import { unknownFact, type Vocabulary, valuesInWords } from './facts.js'
import { InvalidInputError, isPlainObject } from './input-error.js'
import { type Field, patterns, type Shape, type ShapeData } from './shape.js'

/** The clause of a role. */
export type Cite<Role extends string = string> = (role: Role) => string

/** What a good value is, in words, by its kind: for the message. */
export const expectedInEnglish = {
  day: 'a civil day that exists, such as "2026-02-28"',
  text: 'words that say something',
  cents: 'a whole number of euro cents, not below zero',
  count: 'a whole number, not below zero',
  yes: 'true',
  flag: 'true or false',
  time: 'a time of day, such as "09:30" or "09:30:15"',
  phone: 'a telephone number in E.164, such as "+37037328195"',
  month: 'a calendar month, such as "2026-02"',
  list: 'a list',
  'list-with-something': 'a list with something in it',
  object: 'an object',
  facts: 'an object from fact names to values',
} as const

/**
 * Reads a value by its shape into a new plain value that shares nothing with it.
 *
 * @throws InvalidInputError for the first fault, with its path, what was expected and the clause.
 */
export function read<T, Role extends string>(
  shape: Shape<T>,
  value: unknown,
  path: string,
  role: Role,
  cite: Cite<Role>,
): T {
  // `readData` gives just the values that the shape describes; the types of shapes say no more than that. And the
  // builders of a shape's fields let it name no role that can't be cited.
  return readData(shape, value, path, role, cite as Cite) as T
}

function readData(shape: ShapeData, value: unknown, path: string, role: string, cite: Cite): unknown {
  const fault = (expected: string, given = value): never => {
    throw new InvalidInputError(path, expected, given, cite(role))
  }
  switch (shape.kind) {
    case 'day':
      return isPlainDate(value) ? value : fault(expectedInEnglish.day)
    case 'text':
      return typeof value === 'string' && value.trim() !== '' ? value : fault(expectedInEnglish.text)
    case 'cents':
    case 'count':
      return Number.isSafeInteger(value) && Number(value) >= 0 ? value : fault(expectedInEnglish[shape.kind])
    case 'pattern':
      if (typeof value === 'string' && patterns[shape.pattern].test(value)) return value
      // A message may end up in a log, where somebody's number has no place.
      return fault(expectedInEnglish[shape.pattern], typeof value === 'string' ? 'other text' : value)
    case 'nullable':
      return value === null ? value : readData(shape.of, value, path, role, cite)
    case 'yes':
      return value === true ? value : fault(expectedInEnglish.yes)
    case 'flag':
      return typeof value === 'boolean' ? value : fault(expectedInEnglish.flag)
    case 'word':
      return shape.words.some((one) => one === value) ? value : fault(inWords(shape.words))
    case 'list':
      // A list with holes is no list of anything, and a long one of holes would take forever to read.
      return Array.isArray(value) && value.length >= shape.least && Object.keys(value).length === value.length
        ? Array.from(value, (entry: unknown, index) =>
            readData(shape.of, entry, `${path}[${index}]`, role, cite),
          )
        : fault(expectedInEnglish[shape.least > 0 ? 'list-with-something' : 'list'])
    case 'word-or':
      return value === shape.word ? value : readData(shape.of, value, path, role, cite)
    case 'object':
      return readFields(
        shape.fields,
        asObject(value) ?? fault(expectedInEnglish.object),
        path,
        role,
        cite,
        {},
      )
    case 'variants': {
      const given = asObject(value) ?? fault(expectedInEnglish.object)
      const name = own(given, shape.by)
      const chosen =
        typeof name === 'string' && Object.hasOwn(shape.cases, name) ? shape.cases[name] : undefined
      if (chosen?.kind !== 'object') {
        throw new InvalidInputError(
          under(path, shape.by),
          inWords(Object.keys(shape.cases)),
          name,
          cite(role),
        )
      }
      return readFields(chosen.fields, given, path, role, cite, { [shape.by]: name })
    }
    case 'facts':
      return readFacts(shape.vocabulary, asObject(value) ?? fault(expectedInEnglish.facts), path)
  }
}

function readFields(
  fields: Readonly<Record<string, Field>>,
  given: object,
  path: string,
  role: string,
  cite: Cite,
  discriminator: Readonly<Record<string, unknown>>,
): object {
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(fields, name) && !Object.hasOwn(discriminator, name)) {
      const expected = `no such field; only ${Object.keys(fields).join(', ')}`
      throw new InvalidInputError(under(path, name), expected, name, cite(role))
    }
  }
  const result: Record<string, unknown> = { ...discriminator }
  for (const [name, { shape, optional, role: asking }] of Object.entries(fields)) {
    const value = own(given, name)
    if (value === undefined && optional) continue
    result[name] = readData(shape, value, under(path, name), asking ?? role, cite)
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

/** A field of a value itself, never one that it inherits or computes. */
export const ownField = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined

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
