import type { JsonSchema } from './json-schema.js'

/** The parts of one schema that have names of their own. */
export interface Definitions {
  /**
   * Names a part, once for all places where the same stands.
   *
   * @param names - What it may be called, the best first: where one means something else already, the next is taken.
   */
  readonly named: (names: readonly [string, ...string[]], schema: JsonSchema) => JsonSchema
  /** All of them, by name. */
  readonly all: () => Readonly<Record<string, JsonSchema>>
}

/** Parts of a schema, none of them named yet. */
export function definitions(): Definitions {
  const byName = new Map<string, JsonSchema>()
  const nameOf = new Map<string, string>()

  function free(names: readonly [string, ...string[]]): string {
    const found = names.find((name) => !byName.has(name))
    if (found !== undefined) return found
    const last = names.at(-1) ?? names[0]
    for (let number = 2; ; number += 1) if (!byName.has(`${last}.${number}`)) return `${last}.${number}`
  }

  return {
    named(names, schema) {
      const same = JSON.stringify(schema)
      let name = nameOf.get(same)
      if (name === undefined) {
        name = free(names)
        nameOf.set(same, name)
        byName.set(name, schema)
      }
      return { $ref: `#/$defs/${name}` }
    },
    all: () => Object.fromEntries(byName),
  }
}
