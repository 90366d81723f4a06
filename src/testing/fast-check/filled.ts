import { addDays, type PlainDate } from '../../calendar/index.js'
import type { Shape, ShapeData } from '../../core/index.js'
import type { PatternName } from '../../core/patterns.js'
import { eachOnce } from '../../core/read.js'
import type { Holding } from '../../core/shape.js'
import type { Choices } from './choices.js'

/** What values are made about. */
export interface About {
  readonly choices: Choices
  /** The day on which something is done: every other day is near it. */
  readonly on: PlainDate
  /** The name of the case. */
  readonly id: string
}

/** A few names of each thing, so that one is often met again. */
const names: Readonly<Record<Holding | 'any', readonly [string, ...string[]]>> = {
  person: ['ona', 'jonas', 'rasa'],
  item: ['photo', 'letter'],
  restriction: ['restriction of photo', 'restriction of letter'],
  listed: ['the office', 'the manager'],
  case: ['K-1', 'K-2'],
  term: ['term', 'another term'],
  words: ['as the file shows', 'asked for by post', 'Ąžuolų g. 5, „Liepa“'],
  contact: ['ona@example.lt', 'Liepų g. 1, Kaunas'],
  any: ['one', 'another'],
}

const written: Readonly<Record<PatternName, (about: About) => string>> = {
  time: ({ choices }) => choices.of('09:30', '08:00', '16:59:30', '23:59'),
  phone: ({ choices }) => choices.of('+37037328195', '+37061234567'),
  month: ({ on }) => on.slice(0, 7),
}

/** How many days a day lies from the one on which something is done. */
const away = [0, 0, 0, 0, 0, 0, 0, 7, 10, 21, -1, 1, 30, 60, -3, -40] as const

/** A value of a shape, as the choices say. */
export function filled<T>(shape: Shape<T>, about: About): T {
  // What is made has the shape; the types of shapes say no more than that.
  return made(shape, about) as T
}

function made(shape: ShapeData, about: About): unknown {
  const { choices, on, id } = about
  const within = (of: ShapeData): unknown => made(of, about)
  switch (shape.kind) {
    case 'day':
      return addDays(on, choices.of(...away))
    case 'text':
    case 'name':
    case 'other-name': {
      const { holds = 'any' } = shape
      return holds === 'case' ? choices.of(id, ...names.case) : choices.of(...names[holds])
    }
    case 'yes':
      return true
    case 'flag':
      return choices.of(true, true, true, false)
    case 'cents':
      return choices.of(0, 1, 500, 1_250)
    case 'count':
      return choices.of(1, 0, 2, 3, 12)
    case 'seed':
      return choices.below(2 ** 32)
    case 'pattern':
      return written[shape.pattern](about)
    case 'format':
      return shape.today
    case 'word': {
      const [first = 'own:other', ...others] = shape.words
      return choices.of(first, ...others)
    }
    case 'nullable':
      return choices.below(4) === 3 ? null : within(shape.of)
    case 'word-or':
      return choices.below(3) === 2 ? shape.word : within(shape.of)
    case 'list': {
      if (isOfFacts(shape.of)) return names.item.map((item) => ({ ...Object(within(shape.of)), item }))
      const length = Math.max(shape.least, choices.of(1, 2, 0))
      const entries = Array.from({ length }, () => within(shape.of))
      return shape.once === undefined || eachOnce(entries, shape.once) ? entries : entries.slice(0, 1)
    }
    case 'object':
      return fieldsOf(shape, about)
    case 'variants': {
      const [first = '', ...others] = Object.keys(shape.cases)
      return variant(shape, choices.of(first, ...others), about)
    }
    case 'facts':
      return factsOf(shape.vocabulary, about)
  }
}

/** Whether it is what is known of a data item: that is told of every one. */
const isOfFacts = (shape: ShapeData): boolean =>
  shape.kind === 'object' && 'item' in shape.fields && 'facts' in shape.fields

function fieldsOf({ fields }: Extract<ShapeData, { kind: 'object' }>, about: About): object {
  const entries: [string, unknown][] = []
  for (const [name, { shape, optional }] of Object.entries(fields))
    if (!optional || about.choices.below(2) === 1) entries.push([name, made(shape, about)])
  return Object.fromEntries(entries)
}

/** One case of several objects. */
export function variant(
  { by, cases }: Extract<ShapeData, { kind: 'variants' }>,
  name: string,
  about: About,
): object {
  const one = cases[name]
  return { [by]: name, ...(one?.kind === 'object' ? fieldsOf(one, about) : {}) }
}

type Vocabulary = Extract<ShapeData, { kind: 'facts' }>['vocabulary']

/** Facts of a vocabulary: mostly all of them, sometimes some. */
function factsOf(vocabulary: Vocabulary, { choices }: About): object {
  const complete = choices.below(4) < 3
  return Object.fromEntries(
    Object.entries(vocabulary).flatMap(([name, { values }]) => {
      const value = values[choices.below(Math.max(1, values.length))] ?? null
      if (complete) return [[name, value]]
      const known = choices.of('no', 'null', 'yes')
      return known === 'no' ? [] : [[name, known === 'null' ? null : value]]
    }),
  )
}
