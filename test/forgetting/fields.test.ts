import { describe, expect, test } from 'vitest'
import type { ShapeData } from '../../src/core/index.js'
import { renamed, renaming } from '../../src/core/renaming.js'
import type { Field } from '../../src/core/shape.js'
import { eventShapes, eventsIn, isSaid, leavesOf } from './leaves-of-shapes.js'
import { kindAt, stringsOf } from './planting.js'

const machines = Object.entries(eventShapes)
const isPersonal = (shape: ShapeData): boolean =>
  leavesOf(shape).some(
    (leaf) => isSaid(leaf.shape) && leaf.shape.holds !== 'case' && leaf.shape.holds !== 'term',
  )

describe.each(machines)('every field of the events of a %s', (_, machine) => {
  test.each(eventsIn(machine))('%s says of all words and names what they hold', (_type, shape) => {
    const silent = leavesOf(shape).filter((leaf) => isSaid(leaf.shape) && leaf.shape.holds === undefined)
    expect(silent.map(({ path }) => path.join('.'))).toEqual([])
  })

  test.each(eventsIn(machine))(
    '%s is marked as one that can hold personal data where something in it can',
    (_type, shape) => {
      for (const [name, { personal, shape: field }] of fieldsOf(shape))
        if (field.kind !== 'day' && field.kind !== 'count' && field.kind !== 'pattern')
          expect([name, personal]).toEqual([name, isPersonal(field)])
    },
  )
})

/** The fields of an event: those of its commands, and those that are derived. */
function fieldsOf(shape: ShapeData): readonly (readonly [string, Field])[] {
  const data = shape.kind === 'object' ? shape.fields['data']?.shape : undefined
  if (data?.kind !== 'object') throw new Error('an event has data')
  const { command, ...derived } = data.fields
  const commands = command?.shape.kind === 'variants' ? Object.entries(command.shape.cases) : []
  return [
    ...Object.entries(derived),
    ...commands.flatMap(([type, one]) => {
      const given = one.kind === 'object' ? one.fields['data']?.shape : undefined
      return given?.kind === 'object'
        ? Object.entries(given.fields).map(([name, field]) => [`${type}.${name}`, field] as const)
        : []
    }),
  ]
}

const erasable = machines.filter(([name]) => name !== 'recording' && name !== 'sampling')

describe.each(erasable)('the events of a %s hold what a reader would say they do', (_, machine) => {
  test.each(eventsIn(machine))('%s', (type, shape) => {
    for (const leaf of leavesOf(shape)) {
      const holds = isSaid(leaf.shape) ? leaf.shape.holds : undefined
      const personal = holds === 'case' || holds === 'term' ? null : (holds ?? null)
      expect([leaf.path.join('.'), personal]).toEqual([leaf.path.join('.'), kindAt(type, leaf.path)])
    }
  })
})

/** A value of a shape in which every field is there and every string is another; one for each of the cases of a part. */
function fullValues(shape: ShapeData, next: () => string): readonly unknown[] {
  switch (shape.kind) {
    case 'text':
    case 'name':
    case 'other-name':
      return [next()]
    case 'nullable':
    case 'word-or':
      return fullValues(shape.of, next)
    case 'list':
      return [fullValues(shape.of, next)]
    case 'object':
      return fullObjects(shape.fields, {}, next)
    case 'variants':
      return Object.entries(shape.cases).flatMap(([name, one]) =>
        one.kind === 'object' ? fullObjects(one.fields, { [shape.by]: name }, next) : [],
      )
    case 'word':
      return [shape.words[0] ?? 'library:1']
    default:
      return [1]
  }
}

/** As many objects as the field with the most values has. */
function fullObjects(
  fields: Readonly<Record<string, Field>>,
  told: object,
  next: () => string,
): readonly object[] {
  const values = Object.entries(fields).map(([name, { shape }]) => [name, fullValues(shape, next)] as const)
  const most = Math.max(1, ...values.map(([, ones]) => ones.length))
  return Array.from({ length: most }, (_, place) => ({
    ...told,
    ...Object.fromEntries(values.map(([name, ones]) => [name, ones[place % ones.length]])),
  }))
}

/** The strings of a value by what the field that holds each can hold. */
function heldIn(shape: ShapeData, value: unknown): readonly (readonly [string, boolean])[] {
  if (value === null) return []
  switch (shape.kind) {
    case 'text':
    case 'name':
    case 'other-name':
      return [[String(value), shape.holds !== 'case' && shape.holds !== 'term']]
    case 'nullable':
    case 'word-or':
      return heldIn(shape.of, value)
    case 'list':
      return Array.isArray(value) ? value.flatMap((one) => heldIn(shape.of, one)) : []
    case 'object':
      return Object.entries(shape.fields).flatMap(([name, field]) => heldIn(field.shape, at(value, name)))
    case 'variants': {
      const chosen = shape.cases[String(at(value, shape.by))]
      return chosen === undefined ? [] : heldIn(chosen, value)
    }
    default:
      return []
  }
}
const at = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined

describe.each(erasable)(
  'forgetting reaches every field of the events of a %s that can hold personal data',
  (_, machine) => {
    test.each(eventsIn(machine))('%s', (type, shape) => {
      let count = 0
      const next = (): string => {
        count += 1
        return `Žemė ${count} Jonaitytė`
      }
      const full = fullObjects(shape.kind === 'object' ? shape.fields : {}, { type }, next)
      for (const event of full) {
        const held = heldIn(shape, event)
        const left = new Set(
          stringsOf(
            renamed(
              machine,
              event,
              renaming(() => false),
            ),
          ),
        )
        const personal = held.filter(([, can]) => can)
        expect(personal.length).toBeGreaterThan(0)
        expect(personal.filter(([said]) => left.has(said))).toEqual([])
        expect(held.filter(([said, can]) => !can && !left.has(said))).toEqual([])
      }
    })
  },
)
