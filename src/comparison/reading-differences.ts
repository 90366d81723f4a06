import { isPlainObject } from '../core/input-error.js'
import { type Choice, type Run, smallest } from './reading-runs.js'

/** A value that came out otherwise under other readings, and the smallest sets of them that bring it about. */
export interface Found<Value> {
  readonly was: Value
  readonly otherwise: readonly { readonly value: Value; readonly because: readonly (readonly Choice[])[] }[]
}

/** Whether a value is a deadline: its steps tell how its day came about, and are none of what it comes to. */
const isDeadline = (value: unknown): boolean =>
  isPlainObject(value) && 'counted' in value && 'due' in value && 'steps' in value

/** What a value comes to, as text: the same for values that differ in the order of their fields alone. */
const told = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => {
    if (!isPlainObject(one)) return one
    const fields = Object.entries(one).filter(
      ([name]) => !isDeadline(one) || name === 'clause' || name === 'due',
    )
    return Object.fromEntries(fields.sort(([one], [other]) => (one < other ? -1 : 1)))
  }) ?? ''

/**
 * What a value comes to under other readings than the first run; nothing, where it is the same under all of them.
 *
 * @param essence - What of a value counts.
 */
export function foundIn<Value>(
  runs: readonly Run<Value>[],
  essence: (value: Value) => unknown = (value) => value,
): Found<Value> | null {
  const [base, ...others] = runs
  if (base === undefined) return null
  const was = told(essence(base.found))
  const byValue = new Map<string, Run<Value>[]>()
  for (const run of others) {
    const value = told(essence(run.found))
    if (value !== was) byValue.set(value, [...(byValue.get(value) ?? []), run])
  }
  if (byValue.size === 0) return null
  const otherwise = [...byValue.values()].flatMap((same) => {
    const sets = smallest(same)
    const because = sets.map(({ switched }) => switched)
    return sets.slice(0, 1).map(({ found: value }) => ({ value, because }))
  })
  return { was: base.found, otherwise }
}

/** What each of the runs has of something. */
export const ofEach = <From, To>(
  runs: readonly Run<From>[],
  of: (found: From) => To,
): readonly Run<Exclude<To, undefined>>[] =>
  runs.flatMap((run) => {
    const found = of(run.found)
    return found === undefined ? [] : [{ ...run, found: found as Exclude<To, undefined> }]
  })

/** The places below a value in which it differs, as near to its leaves as all of them have them. */
export function placesIn(
  runs: readonly Run<unknown>[],
  path = '',
): readonly (readonly [path: string, runs: readonly Run<unknown>[]])[] {
  const values = runs.map(({ found }) => found)
  if (new Set(values.map(told)).size < 2) return []
  const isList = values.every(Array.isArray)
  const parts = values.map((value) =>
    typeof value === 'object' && value !== null ? Object.entries(value) : [],
  )
  const alike = isList
    ? parts.every(({ length }) => length === parts[0]?.length)
    : values.every((value) => isPlainObject(value) && !isDeadline(value))
  if (!alike) return [[path, runs]]
  const names = new Set(parts.flatMap((entries) => entries.map(([name]) => name)))
  return [...names].flatMap((name) =>
    placesIn(
      runs.map((run, index) => ({
        ...run,
        found: parts[index]?.find(([one]) => one === name)?.[1],
      })),
      path === '' ? name : `${path}.${name}`,
    ),
  )
}
