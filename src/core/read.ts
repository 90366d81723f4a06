import { isPlainDate } from '../calendar/index.js'
import { isList } from '../calendar/input-error.js'
import { dayInWords } from '../calendar/plain-date.js'
import { unknownFact, valuesInWords } from './facts.js'
import { InvalidInputError, isPlainObject, Pictured } from './input-error.js'
import { type Field, type Shape, type ShapeData, wordsOf } from './shape.js'
import { isName, isNumber, isText, nameInWords } from './words.js'

/** The clause of a role. */
export type Cite<Role extends string = string> = (role: Role) => string | null

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
 * Reads a value into a new plain one, frozen to its leaves; a fault is told with the path and the clause of the role that
 * asks for the value.
 */
type Reader<Value = unknown> = (value: Value, path: string, role: string, cite: Cite) => unknown

/**
 * Reads a value by its shape into a new plain value that shares nothing with it, frozen to its leaves.
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
  // A reader gives just the values that the shape describes; the types of shapes say no more than that. And the
  // builders of a shape's fields let it name no role that can't be cited.
  return readerOf(shape)(value, path, role, cite as Cite) as T
}

const readers = new WeakMap<ShapeData, Reader>()

/** The reader of a shape, made once. */
function readerOf(shape: ShapeData): Reader {
  const known = readers.get(shape)
  if (known !== undefined) return known
  const made = makeReader(shape)
  readers.set(shape, made)
  return made
}

/** What takes good values as they are, or reads on in them, and refuses all others. */
const reading =
  <Good>(
    isGood: (value: unknown) => value is Good,
    expected: string,
    readOn: Reader<Good> = (value) => value,
  ): Reader =>
  (value, path, role, cite) => {
    if (isGood(value)) return readOn(value, path, role, cite)
    throw new InvalidInputError(path, expected, value, cite(role))
  }

/** What is good of the shapes that say nothing but their kind. */
const isGood = {
  day: isPlainDate,
  text: isText,
  name: isName,
  'other-name': (value: unknown): value is string => isName(value) && !isNumber(value),
  cents: isCount,
  count: isCount,
  seed: (value: unknown): value is number => isCount(value) && value <= LARGEST_SEED,
  yes: (value: unknown): value is true => value === true,
  flag: (value: unknown): value is boolean => typeof value === 'boolean',
}

function makeReader(shape: ShapeData): Reader {
  switch (shape.kind) {
    case 'pattern':
      return reading(
        (value): value is string => typeof value === 'string' && shape.form.test(value),
        shape.expected,
      )
    case 'format':
      return reading((value): value is number => value === shape.today, formatInWords(shape.today))
    case 'word': {
      const isOne = wordsOf(shape.words, shape.others)
      return reading(
        (value): value is string => typeof value === 'string' && isOne(value),
        inWords(shape.words),
      )
    }
    case 'nullable':
      return wordOrReader(null, readerOf(shape.of))
    case 'word-or':
      return wordOrReader(shape.word, readerOf(shape.of))
    case 'list':
      return listReader(shape)
    case 'object':
      return reading(isPlainObject, expectedInEnglish.object, fieldsReader(shape.fields, null))
    case 'variants':
      return reading(isPlainObject, expectedInEnglish.object, variantsReader(shape))
    case 'facts':
      return reading(isPlainObject, expectedInEnglish.facts, factsReader(shape))
    default:
      return reading<unknown>(isGood[shape.kind], expectedInEnglish[shape.kind])
  }
}

const wordOrReader =
  (word: string | null, readOther: Reader): Reader =>
  (value, path, role, cite) =>
    value === word ? value : readOther(value, path, role, cite)

function listReader({ of, least, once }: Extract<ShapeData, { kind: 'list' }>): Reader {
  const readEntry = readerOf(of)
  const isLongEnough = (value: unknown): value is readonly unknown[] => isList(value) && value.length >= least
  const expected = expectedInEnglish[least > 0 ? 'list-with-something' : 'list']
  return reading(isLongEnough, expected, (value, path, role, cite) => {
    // By number: a list can hide a method of its own.
    const entries: unknown[] = []
    for (let index = 0; index < value.length; index++)
      entries.push(readEntry(value[index], `${path}[${index}]`, role, cite))
    if (once !== undefined && !eachOnce(entries, once))
      throw new InvalidInputError(path, expectedInEnglish['list-each-once'], value, cite(role))
    return Object.freeze(entries)
  })
}

function variantsReader({ by, cases }: Extract<ShapeData, { kind: 'variants' }>): Reader<object> {
  const byName = new Map(
    Object.entries(cases).flatMap(([name, chosen]) =>
      chosen.kind === 'object' ? [[name, fieldsReader(chosen.fields, [by, name])] as const] : [],
    ),
  )
  return (value, path, role, cite) => {
    const name = plainField(value, by, path)
    const readFields = typeof name === 'string' ? byName.get(name) : undefined
    if (readFields === undefined)
      throw new InvalidInputError(under(path, by), inWords(Object.keys(cases)), name, cite(role))
    return readFields(value, path, role, cite)
  }
}

/** What reads the fields of an object, and one beside them by which it is told what it is. */
function fieldsReader(
  fields: Readonly<Record<string, Field>>,
  told: readonly [name: string, value: string] | null,
): Reader<object> {
  const names = [...(told === null ? [] : [told[0]]), ...Object.keys(fields)]
  const known = new Set(names)
  const asked = Object.entries(fields).map(([name, { shape, optional, role }]) => ({
    ...{ name, optional, role },
    readValue: readerOf(shape),
  }))
  return (given, path, owner, cite) => {
    for (const name in given) if (!known.has(name)) throw unknownField(path, names, cite(owner))
    const result: Record<string, unknown> = told === null ? {} : { [told[0]]: told[1] }
    for (const { name, optional, role, readValue } of asked) {
      const value = plainField(given, name, path)
      if (value === undefined && optional) continue
      result[name] = readValue(value, under(path, name), role ?? owner, cite)
    }
    return Object.freeze(result)
  }
}

function factsReader({ vocabulary, others }: Extract<ShapeData, { kind: 'facts' }>): Reader<object> {
  const isOther = wordsOf([], others)
  return (given, path) => {
    const result: Record<string, unknown> = {}
    for (const name in given) {
      const fact = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined
      if (fact === undefined && !isOther(name)) throw unknownFact(name, path, vocabulary)
      const value = plainField(given, name, path)
      if (value === null || value === undefined) continue
      if (fact === undefined) {
        if (typeof value !== 'boolean' && !isName(value))
          throw new InvalidInputError(under(path, name), expectedInEnglish.fact, value)
      } else if (!fact.values.some((one) => one === value))
        throw new InvalidInputError(under(path, name), valuesInWords(fact), value, fact.clause)
      result[name] = value
    }
    return Object.freeze(result)
  }
}

/** A field of a value itself, never one that it inherits or computes. */
export const ownField = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined

/** A field of the object itself: none that it inherits, hides, or computes when it is read. */
export function plainField(value: object, name: string, path: string): unknown {
  const field = Object.getOwnPropertyDescriptor(value, name)
  if (isPlainField(field, value, name)) return field?.value
  throw notPlain(under(path, name))
}

/** Whether a field is plain, or isn't there. */
export const hasPlain = (value: object, name: string): boolean =>
  isPlainField(Object.getOwnPropertyDescriptor(value, name), value, name)

const isPlainField = (field: PropertyDescriptor | undefined, value: object, name: string): boolean =>
  field === undefined ? !(name in value) : field.enumerable === true && 'value' in field

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
const LARGEST_SEED = 0xffff_ffff

/** Whether a value is a whole number, not below zero. */
function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

/** Whether no two objects have the same in a field. */
export const eachOnce = (entries: readonly unknown[], field: string): boolean =>
  new Set(entries.map((entry) => ownField(entry, field))).size === entries.length

const under = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

/** A closed list of words, for a message. */
export function inWords(words: readonly string[]): string {
  const said = words.slice(0, 20).map((one) => JSON.stringify(one))
  return words.length > said.length ? `${said.join(' | ')} | … (${words.length} in all)` : said.join(' | ')
}
