import { isList, isPlainObject } from './input-error.js'
import { hasPlain, ownField } from './read.js'
import type { Field, Holding, ShapeData } from './shape.js'

/** What can say something of somebody: all but the host's own name of a case, and the terms of the rules. */
export type PersonalHolding = Exclude<Holding, 'case' | 'term'>

/** What stands in place of the first, the second … thing that was said, by what it was. */
export const placeholders: Readonly<Record<PersonalHolding, (place: number) => string>> = {
  person: (place) => `person-${place}`,
  item: (place) => `item-${place}`,
  restriction: (place) => `restriction-${place}`,
  listed: (place) => `name-${place}`,
  words: (place) => `[${place}]`,
  contact: (place) => `contact-${place}`,
}

const forgottenPerson = /^person-[1-9]\d*$/u

/** Whether a name is one that stands in place of a person's: nobody else has one of that form. */
export const isForgottenPerson = (name: string): boolean => forgottenPerson.test(name)

/** What stands between words that are joined. */
const between = '; '

/** Words joined to one text, which {@link renaming} takes apart again: a joined text is renamed as its parts are. */
export const joined = (words: readonly string[]): string => words.join(between)

const forgottenPart = /^(?:(?:person|item|restriction|name|contact)-[1-9]\d*|\[[1-9]\d*\])$/u

/** Whether what was said has the form of what stands in place of something that was forgotten. */
export const isForgotten = (said: string): boolean =>
  said.split(between).every((part) => forgottenPart.test(part))

/** What stands in place of what was said. */
export type Renaming = (holds: Holding | undefined, given: string) => string

/**
 * A renaming of everything that can say something of somebody: the same becomes the same, and what differs goes on
 * differing, so that whatever was decided by comparing is decided alike. Each gets its number as it is met, so that
 * renaming what was renamed changes nothing. Words are renamed part by part, so that what is {@link joined} of them anew is
 * what was joined of them before.
 *
 * @param stays - What stays as it is all the same: nothing else gets a name that such a thing has.
 */
export function renaming(stays: (holds: PersonalHolding, given: string) => boolean): Renaming {
  const given = new Map<PersonalHolding, { readonly names: Map<string, string>; place: number }>()
  const one = (holds: PersonalHolding, said: string): string => {
    const known = given.get(holds) ?? { names: new Map<string, string>(), place: 0 }
    given.set(holds, known)
    const before = known.names.get(said)
    if (before !== undefined) return before
    do known.place += 1
    while (stays(holds, placeholders[holds](known.place)))
    const renamed = placeholders[holds](known.place)
    known.names.set(said, renamed)
    return renamed
  }
  return (holds = 'words', said) => {
    if (holds === 'case' || holds === 'term' || stays(holds, said)) return said
    return holds === 'words' ? joined(said.split(between).map((part) => one(holds, part))) : one(holds, said)
  }
}

/**
 * A value of a shape with everything renamed that can say something of somebody. Only what the shape has is in it: an
 * envelope that a store put around it is not.
 */
export function renamed(shape: ShapeData, value: unknown, rename: Renaming): unknown {
  switch (shape.kind) {
    case 'text':
    case 'name':
    case 'other-name':
      return typeof value === 'string' ? rename(shape.holds, value) : value
    case 'nullable':
      return value === null ? null : renamed(shape.of, value, rename)
    case 'word-or':
      return value === shape.word ? value : renamed(shape.of, value, rename)
    case 'list':
      return isList(value) ? value.map((one) => renamed(shape.of, one, rename)) : value
    case 'object':
      return isPlainObject(value) ? renamedFields(shape.fields, value, rename) : value
    case 'variants': {
      const name = ownField(value, shape.by)
      const chosen =
        typeof name === 'string' && Object.hasOwn(shape.cases, name) ? shape.cases[name] : undefined
      return chosen?.kind === 'object' && isPlainObject(value)
        ? { [shape.by]: name, ...renamedFields(chosen.fields, value, rename) }
        : value
    }
    default:
      return value
  }
}

function renamedFields(
  fields: Readonly<Record<string, Field>>,
  value: object,
  rename: Renaming,
): Readonly<Record<string, unknown>> {
  const result: Record<string, unknown> = {}
  for (const [name, { shape }] of Object.entries(fields)) {
    const one = hasPlain(value, name) ? ownField(value, name) : undefined
    if (one !== undefined) result[name] = renamed(shape, one, rename)
  }
  return result
}
