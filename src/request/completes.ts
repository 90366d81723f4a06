import { groupedBy } from '../core/by-key.js'
import { changed, fieldsOf } from '../core/records.js'
import type { Claim, RequestForm } from '../rights/index.js'

/** An entry of a list that is about one item. */
const aboutItem = (value: unknown): value is { readonly item: unknown } =>
  typeof value === 'object' && value !== null && 'item' in value

/**
 * Whether later claims put earlier ones right: what was missing is there, and nothing that was said is said
 * differently. Another claim is another request.
 */
export function completes(before: readonly Claim[], after: readonly Claim[]): boolean {
  return before.length === after.length && before.every((claim, index) => fills(claim, after[index]))
}

function fills(before: unknown, after: unknown): boolean {
  // A list that names nothing said nothing: whatever takes its place puts it right.
  if (Array.isArray(before)) return before.length === 0 || (Array.isArray(after) && fillsList(before, after))
  if (typeof before !== 'object' || before === null || typeof after !== 'object' || after === null)
    return before === after
  const said = new Map<string, unknown>(Object.entries(after))
  return Object.entries(before).every(([name, value]) => fills(value, said.get(name)))
}

/** A list keeps what it named, item by item. */
function fillsList(before: readonly unknown[], after: readonly unknown[]): boolean {
  if (before.length !== after.length) return false
  const later = groupedBy(after.filter(aboutItem), ({ item }) => item)
  return before.every((entry, index) =>
    aboutItem(entry)
      ? later.get(entry.item)?.some((one) => fills(entry, one)) === true
      : entry === after[index],
  )
}

/** A form with what a correction adds to it: whatever it had before, it has. */
export function completed(said: RequestForm, more: RequestForm = said): RequestForm {
  const had = fieldsOf(said)
  // Each field is a flag that either raises, or a list of what either names: the fields are those of a form.
  return changed({ ...said, ...more }, (value, name) => {
    const before = had[name]
    return Array.isArray(before) && Array.isArray(value)
      ? [...new Set([...before, ...value])]
      : before || value
  })
}
