import { InvalidInputError } from '../core/index.js'
import { isPlainObject } from '../core/input-error.js'
import { hasPlain, notPlain, unknownField } from '../core/read.js'

/** What a host gave, of whose fields nothing is known yet. */
export type Given = Readonly<Record<string, unknown>>

/** The fields of a plain object: none but these, and none that it inherits or computes. */
export function givenFields(path: string, given: unknown, names: readonly string[], what: string): Given {
  if (!isPlainObject(given)) throw new InvalidInputError(path, what, given)
  for (const name of Object.keys(given)) {
    if (!names.includes(name)) throw unknownField(path, names)
    if (!hasPlain(given, name)) throw notPlain(`${path}.${name}`)
  }
  return { ...given }
}
