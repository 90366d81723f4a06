import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { ShapeData } from '../../src/core/index.js'
import { described, eventsToday } from './described.js'
import type { Kind } from './rulebooks.js'

/*
 * The corpus: for every machine and every format of its events a folder with `events.json`, what an event could hold, and
 * `histories.json`, real histories with every event in it. A file of it is never edited: what was stored stays as it was.
 */

/** A history as it was stored. */
export interface Frozen {
  readonly title: string
  /** The id of the rulebook that it was made under. */
  readonly rulebook: string
  /** The status that it led to. */
  readonly status: string
  readonly events: readonly {
    readonly type: string
    readonly data: { readonly command: { readonly type: string } }
  }[]
}

const folder = (kind: Kind, format: number): URL => new URL(`${kind}/${format}/`, import.meta.url)
/** The events as they are frozen: JSON with an event on each line, so that a difference can be read. */
function writtenShape(shape: ShapeData): string {
  const cases = shape.kind === 'variants' ? Object.entries(shape.cases) : []
  const lines = cases
    .map(([name, one]) => `${JSON.stringify(name)}: ${JSON.stringify(described(one))}`)
    .sort()
  return `{\n${lines.join(',\n')}\n}\n`
}

/** Histories as they are frozen: JSON with an event on each line. */
function writtenHistories(histories: readonly Frozen[]): string {
  const one = ({ events, ...rest }: Frozen) =>
    `{ "history": ${JSON.stringify(rest)}, "events": [\n${events.map((event) => JSON.stringify(event)).join(',\n')}\n] }`
  return `[\n${histories.map(one).join(',\n')}\n]\n`
}

/** The formats of a machine that are frozen. */
export const formatsOf = (kind: Kind): readonly number[] => {
  const all = new URL(`${kind}/`, import.meta.url)
  return existsSync(all)
    ? readdirSync(all)
        .map(Number)
        .sort((left, right) => left - right)
    : []
}

export const historiesOf = (kind: Kind, format: number): readonly Frozen[] =>
  JSON.parse(readFileSync(new URL('histories.json', folder(kind, format)), 'utf8')).map(
    ({ history, events }: { history: Omit<Frozen, 'events'>; events: Frozen['events'] }) => ({
      ...history,
      events,
    }),
  )

/** What stands against a machine's events as they are today: that they are not what was frozen as their format. */
export function againstCorpus(kind: Kind, { format, shape, steps } = eventsToday[kind]): string | null {
  const file = new URL('events.json', folder(kind, format))
  const freeze = 'FREEZE=1 npx vitest run --project unit test/histories'
  if (!existsSync(file))
    return `The events of a ${kind} have a format ${format} that is not frozen: freeze it with ${freeze}.`
  if (readFileSync(file, 'utf8') === writtenShape(shape)) return null
  return [
    `The events of a ${kind} are not what was frozen as format ${format}, in which they are stored somewhere by now.`,
    `If they have to change, write the step from format ${format} to ${format + 1} as the last of ${steps},`,
    `and freeze the new format with ${freeze}. What is frozen is never edited.`,
  ].join(' ')
}

/** Freezes the format of today, where it isn't yet. */
export function freeze(kind: Kind, histories: readonly Frozen[]): void {
  const { format, shape } = eventsToday[kind]
  if (formatsOf(kind).includes(format)) return
  mkdirSync(folder(kind, format), { recursive: true })
  writeFileSync(new URL('events.json', folder(kind, format)), writtenShape(shape))
  writeFileSync(new URL('histories.json', folder(kind, format)), writtenHistories(histories))
}
