import { asOwn, freezeWhole } from './freeze.js'
import { entriesOf, InvalidInputError, isList, isPlainObject, Pictured, trusting } from './input-error.js'
import { formatInWords, ownField } from './read.js'

/**
 * An event as a store keeps it, of whatever format: its name and its data.
 *
 * @category Core
 */
export interface StoredEvent {
  /** Its name. */
  readonly type: string
  /** What it holds, plain JSON. */
  readonly data: Readonly<Record<string, unknown>>
}

/**
 * One step from a format of events to the next: pure, and the same event where nothing of it changed. The machine writes
 * the new format into what it gives.
 *
 * @category Core
 */
export type Upcaster = (event: StoredEvent) => StoredEvent

/**
 * The steps from the first format of a machine's events to today's, in order.
 *
 * @category Core
 */
export type Upcasters = readonly Upcaster[]

/** The format that events are written in today: every change of a message is a step. */
export const formatAfter = (upcasters: Upcasters): number => upcasters.length + 1

const formatOf = (event: unknown): unknown => ownField(ownField(event, 'data'), 'format')

/** A format is told as it is; another number in its place may be anything. */
const shown = (format: unknown): unknown =>
  Number.isInteger(format) && Number(format) > 0 && Number(format) < 1000
    ? new Pictured(`format ${format}`)
    : format

const notToday = (path: string, today: number, given: unknown): InvalidInputError =>
  new InvalidInputError(
    path === '' ? 'data.format' : `${path}.data.format`,
    formatInWords(today),
    shown(given),
  )

/**
 * What an event is known by, where it was written in the format of today. One that says it was written in another is told so
 * before anything else of it is looked at, and one that says nothing only where it is known; whether it holds anything at
 * all, others see to.
 */
export function ofToday<Known>(event: unknown, today: number, path: string, known: () => Known): Known {
  const format = formatOf(event)
  const isOther = format !== today
  if (isOther && typeof format === 'number') throw notToday(path, today, format)
  const found = known()
  if (isOther && isPlainObject(ownField(event, 'data'))) throw notToday(path, today, format)
  return found
}

/** Brings stored events to the format of today, step by step; one that is of today stays as it is. */
export function upcasted(events: unknown, upcasters: Upcasters): readonly StoredEvent[] {
  const today = formatAfter(upcasters)
  return trusting('events', 'a list of events of plain JSON', () => {
    if (!isList(events)) throw new InvalidInputError('events', 'a list of events', events)
    return Object.freeze(
      Array.from(entriesOf(events), ([index, event]) => {
        const path = `events[${index}]`
        return trusting(path, 'an event of plain JSON', () => upcastedOne(event, upcasters, today, path))
      }),
    )
  })
}

function upcastedOne(event: unknown, upcasters: Upcasters, today: number, path: string): StoredEvent {
  const type = ownField(event, 'type')
  if (typeof type !== 'string') throw new InvalidInputError(`${path}.type`, 'the name of an event', type)
  const data = ownField(event, 'data')
  if (!isPlainObject(data)) throw new InvalidInputError(`${path}.data`, 'what the event holds', data)
  const format = ownField(data, 'format')
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1 || format > today) {
    const expected = `the format it was written in, from 1 to ${today}: a higher one is of a later version of this library`
    throw new InvalidInputError(`${path}.data.format`, expected, shown(format))
  }
  let found: StoredEvent = freezeWhole(asOwn({ type, data: { ...data } }))
  for (const [step, upcaster] of upcasters.slice(format - 1).entries()) {
    const { type: name, data: held } = upcaster(found)
    found = freezeWhole(asOwn({ type: name, data: { ...held, format: format + step + 1 } }))
  }
  return found
}
