import fc from 'fast-check'
import { leavesOf, nearlyRight, type Path, valueAt, withAt } from '../model/leaves.js'
import { type Kind, kinds } from '../surface/kinds.js'
import { liars } from '../surface/liars.js'

/* How a good value is changed, told by a few numbers: the same numbers make the same value anew. */

const leafAt = (value: unknown, pick: number): Path => {
  const leaves = leavesOf(value)
  return leaves[pick % leaves.length] ?? []
}

/** A civil day some days off; other text stays as it is. */
function movedDay(text: string, by: number): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return text
  const at = new Date(`${text}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + by)
  return Number.isNaN(at.getTime()) ? text : at.toISOString().slice(0, 10)
}

/** Another value of the same sort as what stands in a leaf. */
function beside(leaf: unknown, by: number): unknown {
  if (typeof leaf === 'boolean') return !leaf
  if (typeof leaf === 'number') return leaf + (by % 2 === 0 ? 1 : -1)
  return typeof leaf === 'string' ? movedDay(leaf, (by % 80) - 40) : leaf
}

/** Changes after which a value is JSON as before, and often as good as before. */
const gentle: readonly Kind[] = [
  (value, pick) => withAt(value, leafAt(value, pick), nearlyRight[pick % nearlyRight.length]),
  (value, pick) => {
    const path = leafAt(value, pick)
    return withAt(value, path, beside(valueAt(value, path), pick))
  },
  ...[
    'what stands elsewhere',
    'a field left out',
    'a list with something twice',
    'a list in another order',
    'null',
    'yes',
    'a list of many',
    'a field that is not known',
  ].flatMap((name) => kinds[name] ?? []),
]

/** What takes long to make or to go through: tried seldom. */
const heavy = ['very long text', 'deep nesting', 'deep nesting of objects', 'a list of millions of holes']
const isHeavy = ([name]: readonly [string, Kind]): boolean => heavy.includes(name)
const heavyKinds = Object.entries(kinds).filter(isHeavy)
const otherKinds = Object.entries(kinds).filter((kind) => !isHeavy(kind))
const lying = Object.entries(liars)

/** A change told by numbers: how many gentle changes come before, which they are, and the last one, of any kind. */
export type Numbers = readonly [before: number, first: number, second: number, last: number, pick: number]

export const numbers: fc.Arbitrary<Numbers> = fc.tuple(
  fc.nat(2),
  fc.nat(),
  fc.nat(),
  fc.nat(99_999),
  fc.nat(),
)

/** The kind of the last change: what is gentle as often as all else. */
function lastKind(last: number): readonly [name: string, kind: Kind] | null {
  if (last % 2 === 0) return null
  const which = Math.floor(last / 2)
  const of = which % 400 === 399 ? heavyKinds : which % 20 === 19 ? lying : otherKinds
  return of[Math.floor(which / 20) % of.length] ?? null
}

/** What was done to a value, in words. */
export const told = ([before, , , last]: Numbers): string =>
  [`${before} gentle changes`, lastKind(last)?.[0] ?? 'a gentle change'].join(', then ')

/** Whether what is made answers otherwise each time it is asked. */
export const lies = ([, , , last]: Numbers): boolean => lying.some(([name]) => name === lastKind(last)?.[0])

const gently = (value: unknown, number: number): unknown =>
  gentle[number % gentle.length]?.(value, Math.floor(number / gentle.length)) ?? value

/** A good value changed. */
export function changed(value: unknown, [before, first, second, last, pick]: Numbers): unknown {
  const once = before > 0 ? gently(value, first) : value
  const twice = before > 1 ? gently(once, second) : once
  const kind = lastKind(last)
  return kind === null ? gently(twice, pick) : kind[1](twice, pick)
}

/** A good value changed into other JSON. */
export const changedGently = (value: unknown, [before, first, second, , pick]: Numbers): unknown => {
  const once = gently(value, pick)
  const twice = before > 0 ? gently(once, first) : once
  return before > 1 ? gently(twice, second) : twice
}
