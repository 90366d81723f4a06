import type { AsRecorded } from './as-recorded.js'
import { fieldsOf } from './records.js'

/**
 * Where two JSON values differ first, as a path; `null` where they are the same. A field that is `undefined` counts as
 * left out.
 *
 * @param left - What is derived now.
 * @param right - What was recorded.
 * @param asRecorded - What is derived now as it could be told then; left out, as it is.
 */
export function firstDifference(
  left: unknown,
  right: unknown,
  asRecorded: AsRecorded = (derived) => derived,
): string | null {
  if (Object.is(left, right)) return null
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return ''
  if (Array.isArray(left) !== Array.isArray(right)) return ''
  const [here, there] = [fieldsOf(asRecorded(left, right)), fieldsOf(right)]
  for (const name of Object.keys(here)) {
    if (here[name] === undefined) continue
    const found = isGiven(there, name) ? firstDifference(here[name], there[name], asRecorded) : ''
    if (found !== null) return found === '' ? name : `${name}.${found}`
  }
  const added = Object.keys(there).find((name) => there[name] !== undefined && !isGiven(here, name))
  // What is no JSON makes a list longer without an entry: holes.
  if (added === undefined) return Array.isArray(right) && right.length > Object.keys(here).length ? '' : null
  // What was not derived, somebody else wrote: its name is not repeated.
  return Array.isArray(right) && Number(added) < right.length ? added : ''
}

const isGiven = (fields: Readonly<Record<string, unknown>>, name: string): boolean =>
  fields[name] !== undefined && Object.hasOwn(fields, name)
