import type { PlainDate } from '../calendar/index.js'
import type { FactsOf, Vocabulary } from './facts.js'
import { trusting } from './input-error.js'
import { type PatternName, patterns } from './patterns.js'
import { mapValues } from './records.js'

declare const described: unique symbol

/**
 * The shape of a value that crosses the boundary, as data: what a machine checks before it acts, and what the
 * zod schemas are made from. `T` is the type of a value that has the shape.
 *
 * - `day`: a civil day; `text`: words of which there is something to see; `cents`: a whole number of euro cents, not
 *   below zero; `yes`: `true` and nothing else; `flag`: `true` or `false`
 * - `name`: what people, items and cases are told apart by, written in one way; `other-name`: one that is no telephone
 *   number; `holds` says what any of these three is about
 * - `count`: a whole number, not below zero; `seed`: one of 32 bits; `nullable`: `null`, or what else it says
 * - `format`: the format that an event is stored in, one number and no other
 * - `pattern`: text of a known form, such as a time of day or a telephone number
 * - `word`: one of a closed list, or other text of the form `others`; `own` names a list that every rulebook has its own of; `list`, of which no two entries have the same in the field `once`; `word-or`: one word
 *   such as `'all'`, or what else it says
 * - `object`: exactly these fields; `variants`: one of several objects, told apart by one field
 * - `facts`: facts of a vocabulary, each `null` or left out where it is unknown; others, whose names are of the form
 *   `others`, each true, false, or a word
 *
 * @category Core
 */
export type Shape<T> = ShapeData & { readonly [described]?: T }

/**
 * What words or a name hold: the name of a person; of a data item; of a restriction; one that a document can list, such
 * as an office; the host's own name of a case; a term of the rules themselves; words that somebody typed; or an address at
 * which somebody is reached. A case's own name and a term say nothing of anybody.
 *
 * @category Core
 */
export type Holding = 'person' | 'item' | 'restriction' | 'listed' | 'case' | 'term' | 'words' | 'contact'

/** A shape without its type: what a reader of shapes walks.
 *
 * @category Core */
export type ShapeData =
  | { readonly kind: 'day' | 'yes' | 'flag' }
  | { readonly kind: 'text' | 'name' | 'other-name'; readonly holds?: Holding }
  | { readonly kind: 'cents' | 'count' | 'seed' }
  | { readonly kind: 'format'; readonly today: number }
  | {
      readonly kind: 'pattern'
      readonly pattern: PatternName
      readonly form: RegExp
      readonly expected: string
    }
  | { readonly kind: 'nullable'; readonly of: ShapeData }
  | {
      readonly kind: 'word'
      readonly words: readonly string[]
      readonly others?: string
      readonly own?: string
    }
  | { readonly kind: 'list'; readonly of: ShapeData; readonly least: number; readonly once?: string }
  | { readonly kind: 'word-or'; readonly word: string; readonly of: ShapeData }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Field>> }
  | { readonly kind: 'variants'; readonly by: string; readonly cases: Readonly<Record<string, ShapeData>> }
  | { readonly kind: 'facts'; readonly vocabulary: Vocabulary; readonly others?: string }

/** A field of an object.
 *
 * @category Core */
export interface Field<T = unknown, Optional extends boolean = boolean> {
  readonly shape: Shape<T>
  /** Whether it may be left out. */
  readonly optional: Optional
  /** The role of the clause that asks for it; `null` where that is the clause of what it belongs to. */
  readonly role: string | null
  /** Whether it can hold personal data. */
  readonly personal: boolean
}

/** What tells whether text is one of the words of a shape, or has the form that others have. */
export function wordsOf(words: readonly string[], others: string | undefined): (value: string) => boolean {
  const known = new Set(words)
  const form = others === undefined ? null : new RegExp(others, 'u')
  return (value) => known.has(value) || form?.test(value) === true
}

/** The fields of an object as they are declared: a bare shape is a field that is always there.
 *
 * @category Core */
export type Fields = Readonly<Record<string, Field | ShapeData>>
type FieldType<F> = F extends Field<infer T> ? T : F extends Shape<infer T> ? T : never
type OptionalNames<F extends Fields> = {
  [N in keyof F]: F[N] extends Field<unknown, true> ? N : never
}[keyof F]
/** Mapped over names that extend `keyof F`, so that the fields keep the documentation of their declaration.
 *
 * @inline */
type Given<F extends Fields, Names extends keyof F> = { readonly [N in Names]: FieldType<F[N]> }
/** The same for the fields that may be left out.
 *
 * @inline */
type LeftOut<F extends Fields, Names extends keyof F> = { readonly [N in Names]?: FieldType<F[N]> }

/** What an object of these fields is.
 *
 * @category Core
 * @inline */
export type DataOf<F extends Fields> = [OptionalNames<F>] extends [never]
  ? Given<F, keyof F>
  : Given<F, Exclude<keyof F, OptionalNames<F>>> & LeftOut<F, OptionalNames<F>>

/** One object type instead of several joined.
 *
 * @inline */
type Plain<T> = { [K in keyof T]: T[K] }

/** The type of the values of a shape.
 *
 * @category Core */
export type ShapeType<S> = S extends Shape<infer T> ? T : never

/**
 * The shape of a civil day.
 *
 * @category Core
 * @example
 * ```ts
 * import { day } from 'privacy-rulebook/engine'
 *
 * day // => { kind: 'day' }
 * ```
 */
export const day: Shape<PlainDate> = { kind: 'day' }
/**
 * The shape of words of which there is something to see.
 *
 * @category Core
 * @example
 * ```ts
 * import { text } from 'privacy-rulebook/engine'
 *
 * text // => { kind: 'text' }
 * ```
 */
export const text: Shape<string> = { kind: 'text' }
/**
 * The shape of what people, things and cases are told apart by, written in one way: in NFC, with nothing invisible.
 *
 * @category Core
 * @example
 * ```ts
 * import { name } from 'privacy-rulebook/engine'
 *
 * name // => { kind: 'name' }
 * ```
 */
export const name: Shape<string> = { kind: 'name' }
/**
 * The shape of a whole number of euro cents, not below zero.
 *
 * @category Core
 * @example
 * ```ts
 * import { cents } from 'privacy-rulebook/engine'
 *
 * cents // => { kind: 'cents' }
 * ```
 */
export const cents: Shape<number> = { kind: 'cents' }
/**
 * The shape of a whole number, not below zero.
 *
 * @category Core
 * @example
 * ```ts
 * import { count } from 'privacy-rulebook/engine'
 *
 * count // => { kind: 'count' }
 * ```
 */
export const count: Shape<number> = { kind: 'count' }
/** A whole number from 0 to 4294967295. */
export const seed: Shape<number> = { kind: 'seed' }
/** The format that an event is stored in: that of today, and no other. */
export const formatShape = (today: number): Shape<number> => ({ kind: 'format', today })
/** A time of day, `HH:MM` or `HH:MM:SS`. */
export const timeOfDay: Shape<string> = { kind: 'pattern', pattern: 'time', ...patterns.time }
/** A telephone number in E.164. */
export const phoneNumber: Shape<string> = { kind: 'pattern', pattern: 'phone', ...patterns.phone }
/** A calendar month, `YYYY-MM`. */
export const calendarMonth: Shape<string> = { kind: 'pattern', pattern: 'month', ...patterns.month }
/**
 * The shape of `null`, or what else it says.
 *
 * @category Core
 * @example
 * ```ts
 * import { day, nullable } from 'privacy-rulebook/engine'
 *
 * nullable(day) // => { kind: 'nullable', of: { kind: 'day' } }
 * ```
 */
export const nullable = <T>(of: Shape<T>): Shape<T | null> => ({ kind: 'nullable', of })
/**
 * The shape of `true`: an attestation that is given or left out, never denied.
 *
 * @category Core
 * @example
 * ```ts
 * import { yes } from 'privacy-rulebook/engine'
 *
 * yes // => { kind: 'yes' }
 * ```
 */
export const yes: Shape<true> = { kind: 'yes' }
/**
 * The shape of `true` or `false`.
 *
 * @category Core
 * @example
 * ```ts
 * import { flag } from 'privacy-rulebook/engine'
 *
 * flag // => { kind: 'flag' }
 * ```
 */
export const flag: Shape<boolean> = { kind: 'flag' }
/**
 * The shape of one of a closed list of words.
 *
 * @category Core
 * @example
 * ```ts
 * import { word } from 'privacy-rulebook/engine'
 *
 * word('worn', 'torn') // => { kind: 'word', words: ['worn', 'torn'] }
 * ```
 */
export const word = <const W extends string>(...words: readonly W[]): Shape<W> => ({ kind: 'word', words })
/** One of the words of a list that every rulebook has its own of; those given, where no rulebook says which. */
export const wordOf = <T extends string>(own: string, words: readonly T[]): Shape<T> => ({
  kind: 'word',
  words,
  own,
})
/** One of a closed list of words, or other text of a form: the source of a pattern with the flag `u`. */
export const wordOrForm = <T extends string>(words: readonly T[], others: string): Shape<T> => ({
  kind: 'word',
  words,
  others,
})
/**
 * The shape of a list, of any length unless `least` is given.
 *
 * @category Core
 * @example
 * ```ts
 * import { list, name } from 'privacy-rulebook/engine'
 *
 * list(name) // => { kind: 'list', of: { kind: 'name' }, least: 0 }
 * ```
 */
export const list = <T>(of: Shape<T>, least = 0): Shape<readonly T[]> => ({ kind: 'list', of, least })
/** A list of objects that all differ in one field. */
export const listOnce = <T extends object>(of: Shape<T>, once: keyof T & string): Shape<readonly T[]> => ({
  kind: 'list',
  of,
  least: 0,
  once,
})
/**
 * The shape of a list of one or more.
 *
 * @category Core
 * @example
 * ```ts
 * import { name, some } from 'privacy-rulebook/engine'
 *
 * some(name) // => { kind: 'list', of: { kind: 'name' }, least: 1 }
 * ```
 */
export const some = <T>(of: Shape<T>): Shape<readonly [T, ...T[]]> => ({ kind: 'list', of, least: 1 })
/** One word, or what else. */
export const wordOr = <const W extends string, T>(word: W, of: Shape<T>): Shape<W | T> => ({
  kind: 'word-or',
  word,
  of,
})
/** The word `'all'`, or what else. */
export const allOr = <T>(of: Shape<T>): Shape<'all' | T> => wordOr('all', of)

const field = <T, Optional extends boolean>(
  shape: Shape<T>,
  optional: Optional,
  role: string | null,
): Field<T, Optional> => ({ shape, optional, role, personal: false })

/** A field as it is read, whether it was declared as one or as a bare shape. */
const asField = (declared: Field | ShapeData): Field =>
  'shape' in declared ? declared : field(declared, false, null)

/**
 * The shape of an object of exactly these fields; a bare shape is a field that is always there.
 *
 * @throws InvalidInputError for what is no object of fields.
 * @category Core
 * @example
 * ```ts
 * import { count, name, object } from 'privacy-rulebook/engine'
 *
 * const copy = object({ book: name, pages: count })
 * copy.kind // => 'object'
 * ```
 */
export const object = <const F extends Fields>(fields: F): Shape<Plain<DataOf<F>>> =>
  trusting('fields', 'fields by name, each with its shape', () => ({
    kind: 'object',
    fields: mapValues(fields, asField),
  }))

/** The builders of fields that a clause asks for, citing roles of one closed union: a role that isn't there does not compile. */
export const fieldsCiting = <Role extends string>() => ({
  /** A field that may be left out. */
  optional: <T>(shape: Shape<T>, role: Role | null = null): Field<T, true> => field(shape, true, role),
  /** A field that is always there. */
  required: <T>(shape: Shape<T>, role: Role | null = null): Field<T, false> => field(shape, false, role),
})

/** A field that may be left out, of what cites no role. */
export const optional = fieldsCiting<string>().optional

/**
 * Marks a field that can hold personal data, so that a reader of shapes knows what to keep out of a log or a copy.
 *
 * @throws InvalidInputError for what can't be read as a field.
 * @category Core
 * @example
 * ```ts
 * import { commandsCiting, name, personal } from 'privacy-rulebook/engine'
 *
 * const { required } = commandsCiting<'lending'>()
 * personal(required(name, 'lending')).personal // => true
 * ```
 */
export const personal = <T, Optional extends boolean>(field: Field<T, Optional>): Field<T, Optional> =>
  trusting('field', 'a field', () => ({ ...field, personal: true }))

/**
 * The shape of one of several objects, told apart by the field `by`.
 *
 * @category Core
 * @example
 * ```ts
 * import { name, object, variants } from 'privacy-rulebook/engine'
 *
 * const place = variants('at', { shelf: object({ shelf: name }), reader: object({ reader: name }) })
 * place.kind // => 'variants'
 * ```
 */
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
/**
 * The shape of facts of a vocabulary, each `null` or left out where it is unknown.
 *
 * @category Core
 * @example
 * ```ts
 * import { defineFacts, facts, yesNo } from 'privacy-rulebook/engine'
 *
 * const vocabulary = defineFacts({ registered: yesNo({ clause: 'library:3', askedOf: 'reader' }) })
 * facts(vocabulary).kind // => 'facts'
 * ```
 */
export const facts = <V extends Vocabulary>(vocabulary: V): Shape<FactsOf<V>> => ({
  kind: 'facts',
  vocabulary,
})
/** The shape of facts of a vocabulary, and of others whose names are of a form: the source of a pattern with the flag `u`. */
export const openFacts = <Facts extends FactsOf<Vocabulary>>(
  vocabulary: Vocabulary,
  others: string,
): Shape<Facts> => ({ kind: 'facts', vocabulary, others })

type Variants = Extract<ShapeData, { kind: 'variants' }>

/** What becomes of the shapes in which words or names are open. */
export interface Closing {
  readonly word: (shape: Extract<ShapeData, { kind: 'word' }>) => ShapeData
  readonly facts: (shape: Extract<ShapeData, { kind: 'facts' }>) => ShapeData
  /** The cases that there are of several objects; all of them, where it is left out. */
  readonly cases?: (shape: Variants) => Variants['cases']
}

/** A shape in which every open list of words and every open vocabulary is as another says. */
export function closedBy(closing: Closing, shape: ShapeData): ShapeData {
  const closed = (one: ShapeData): ShapeData => closedBy(closing, one)
  switch (shape.kind) {
    case 'word':
      return shape.others === undefined && shape.own === undefined ? shape : closing.word(shape)
    case 'facts':
      return shape.others === undefined ? shape : closing.facts(shape)
    case 'nullable':
    case 'list':
    case 'word-or':
      return { ...shape, of: closed(shape.of) }
    case 'object':
      return { ...shape, fields: mapValues(shape.fields, (one) => ({ ...one, shape: closed(one.shape) })) }
    case 'variants':
      return { ...shape, cases: mapValues(closing.cases?.(shape) ?? shape.cases, closed) }
    default:
      return shape
  }
}
