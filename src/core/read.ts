import { isPlainDate } from '../calendar/index.js'
import { isList } from '../calendar/input-error.js'
import { dayInWords } from '../calendar/plain-date.js'
import { unknownFact, valuesInWords } from './facts.js'
import { InvalidInputError, isPlainObject, Pictured } from './input-error.js'
import { type Field, isWord, type Shape, type ShapeData } from './shape.js'
import { isName, isNumber, isText, nameInWords } from './words.js'

/** The clause of a role. */
export type Cite<Role extends string = string> = (role: Role) => string

/** What a good value is, in words, by its kind: for the message. */
export const expectedInEnglish = {
  day: dayInWords,
  text: 'words that say something',
  name: nameInWords,
  'other-name': 'a name written in one way, in NFC and with nothing invisible, that is no telephone number',
  cents: 'a whole number of euro cents, not below zero',
  count: 'a whole number, not below zero',
  seed: 'a whole number from 0 to 4294967295',
  yes: 'true',
  flag: 'true or false',
  list: 'a list',
  'list-with-something': 'a list with something in it',
  'list-each-once': 'a list in which nothing stands twice',
  json: 'plain JSON',
  object: 'a plain object',
  fact: 'true, false, a word written in one way, or null where it is not known',
  facts: 'a plain object from fact names to values',
} as const

/** What an event's format has to be, in words. */
export const formatInWords = (today: number): string =>
  `${today}, the format of today: upcast brings an event that was stored in an earlier one to it`

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
  const fault = (expected: string): never => {
    throw new InvalidInputError(path, expected, value, cite(role))
  }
  switch (shape.kind) {
    case 'day':
      return isPlainDate(value) ? value : fault(expectedInEnglish.day)
    case 'text':
      return isText(value) ? value : fault(expectedInEnglish.text)
    case 'name':
      return isName(value) ? value : fault(expectedInEnglish.name)
    case 'other-name':
      return isName(value) && !isNumber(value) ? value : fault(expectedInEnglish['other-name'])
    case 'cents':
    case 'count':
    case 'seed':
      return isCount(value, shape.kind) ? value : fault(expectedInEnglish[shape.kind])
    case 'pattern':
      return typeof value === 'string' && shape.form.test(value) ? value : fault(shape.expected)
    case 'nullable':
      return value === null ? value : readData(shape.of, value, path, role, cite)
    case 'format':
      return value === shape.today ? value : fault(formatInWords(shape.today))
    case 'yes':
      return value === true ? value : fault(expectedInEnglish.yes)
    case 'flag':
      return typeof value === 'boolean' ? value : fault(expectedInEnglish.flag)
    case 'word':
      return typeof value === 'string' && isWord(value, shape.words, shape.others)
        ? value
        : fault(inWords(shape.words))
    case 'list': {
      const { least, once } = shape
      if (!isList(value) || value.length < least)
        return fault(expectedInEnglish[least > 0 ? 'list-with-something' : 'list'])
      const entries = Array.from(value, (entry, index) =>
        readData(shape.of, entry, `${path}[${index}]`, role, cite),
      )
      return once === undefined || eachOnce(entries, once)
        ? entries
        : fault(expectedInEnglish['list-each-once'])
    }
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
      const name = plainField(given, shape.by, path)
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
      return readFacts(shape, asObject(value) ?? fault(expectedInEnglish.facts), path)
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
  for (const name in given) {
    if (!Object.hasOwn(fields, name) && !Object.hasOwn(discriminator, name))
      throw unknownField(path, [...Object.keys(discriminator), ...Object.keys(fields)], cite(role))
  }
  const result: Record<string, unknown> = { ...discriminator }
  for (const [name, { shape, optional, role: asking }] of Object.entries(fields)) {
    const value = plainField(given, name, path)
    if (value === undefined && optional) continue
    result[name] = readData(shape, value, under(path, name), asking ?? role, cite)
  }
  return result
}

function readFacts(
  { vocabulary, others }: Extract<ShapeData, { kind: 'facts' }>,
  given: object,
  path: string,
): object {
  const result: Record<string, unknown> = {}
  for (const name in given) {
    const fact = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined
    if (fact === undefined && !isWord(name, [], others)) throw unknownFact(name, path, vocabulary)
    const value = plainField(given, name, path)
    if (value === null || value === undefined) continue
    if (fact === undefined) {
      if (typeof value !== 'boolean' && !isName(value))
        throw new InvalidInputError(under(path, name), expectedInEnglish.fact, value)
    } else if (!fact.values.some((one) => one === value))
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

/** A field of the object itself: none that it inherits, hides, or computes when it is read. */
export function plainField(value: object, name: string, path: string): unknown {
  if (!hasPlain(value, name)) throw notPlain(under(path, name))
  return ownField(value, name)
}

/** Whether a field is plain, or isn't there. */
export function hasPlain(value: object, name: string): boolean {
  const field = Object.getOwnPropertyDescriptor(value, name)
  return field === undefined ? !(name in value) : field.enumerable === true && 'value' in field
}

/** The error for a field that is not plain. */
export const notPlain = (path: string): InvalidInputError =>
  new InvalidInputError(path, 'a plain value', new Pictured('an inherited, hidden or computed one'))

/** The error for a field that isn't there in a good value: its name is not repeated. */
export const unknownField = (
  path: string,
  names: readonly string[],
  clause: string | null = null,
): InvalidInputError =>
  new InvalidInputError(path, `only the fields ${names.join(', ')}`, new Pictured('another field'), clause)

/**
 * The settings of a host themselves: only fields that are known, none of them inherited or computed when it is read. What
 * each of them may be, the caller checks one by one.
 *
 * @throws InvalidInputError for what is no plain object of such fields.
 */
export function ownSettings<Settings extends object>(
  given: unknown,
  what: string,
  known: readonly (keyof Settings & string)[],
): Settings {
  if (!isPlainObject(given)) throw new InvalidInputError('', what, given)
  for (const name of Object.keys(given)) {
    if (!known.some((one) => one === name)) throw unknownField('', known)
    if (!hasPlain(given, name)) throw notPlain(name)
  }
  return { ...given } as Settings
}

/** The largest seed: 32 bits. */
const largestSeed = 0xffff_ffff

/** Whether a value is a whole number, not below zero. */
const isCount = (value: unknown, kind: 'cents' | 'count' | 'seed'): boolean =>
  Number.isSafeInteger(value) && Number(value) >= 0 && (kind !== 'seed' || Number(value) <= largestSeed)

/** Whether no two objects have the same in a field. */
export const eachOnce = (entries: readonly unknown[], field: string): boolean =>
  new Set(entries.map((entry) => ownField(entry, field))).size === entries.length

const under = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

/** A closed list of words, for a message. */
export function inWords(words: readonly string[]): string {
  const said = words.slice(0, 20).map((one) => JSON.stringify(one))
  return words.length > said.length ? `${said.join(' | ')} | … (${words.length} in all)` : said.join(' | ')
}
