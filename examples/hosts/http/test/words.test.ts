// Every field and every word that the forms of the page can show is called something in both languages.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { isGivenByHand, type Kind } from '../src/access.ts'
import { openapi } from '../src/openapi.ts'
import { wordsOf } from '../src/told.ts'

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
}
const schemas: Readonly<Record<string, Schema>> = openapi.components.schemas

/** What a form of a command shows: fields, lists of more than words, and words with the field that they stand in. */
function shown() {
  const fields = new Set<string>()
  const lists = new Set<string>()
  const words = new Map<string, readonly [field: string, word: string]>()
  const seen = new Set<string>()
  const walk = (field: string, schema: Schema): void => {
    const name = schema.$ref?.split('/').at(-1)
    if (name !== undefined) {
      if (seen.has(`${field} ${name}`)) return
      seen.add(`${field} ${name}`)
      const found = schemas[name]
      assert.ok(found, name)
      walk(field, found)
    }
    for (const word of [schema.const, ...(schema.enum ?? [])])
      if (typeof word === 'string') words.set(`${field} ${word}`, [field, word])
    for (const [inner, one] of Object.entries(schema.properties ?? {})) {
      // Filled in by the page, or part of no form (`isHidden` there).
      if (inner === 'by' || inner === 'office') continue
      if (inner === 'grounds' && one.items?.enum === undefined) continue
      fields.add(inner)
      walk(inner, one)
    }
    if (schema.items !== undefined) {
      if (schema.items.enum === undefined) lists.add(field)
      walk(field, schema.items)
    }
    for (const one of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) walk(field, one)
  }
  for (const [kind, prefix] of [
    ['request', 'RequestCommand'],
    ['complaint', 'ComplaintCommand'],
  ] as const satisfies readonly (readonly [Kind, string])[])
    for (const [name, schema] of Object.entries(schemas)) {
      const command = new RegExp(`^${prefix}\\.(\\w+)\\.data$`, 'u').exec(name)?.[1]
      if (command !== undefined && isGivenByHand(kind, command)) walk(command, schema)
    }
  return { fields, lists, words: [...words.values()] }
}

for (const language of ['lt', 'en'] as const)
  test(`everything that a form shows has words (${language})`, async () => {
    const { wordsIn } = await import(pathToFileURL(join(import.meta.dirname, '../page/words.js')).href)
    const told = wordsIn(language, wordsOf(language))
    const { fields, lists, words } = shown()
    assert.ok(fields.size > 50 && lists.size > 5 && words.length > 50)
    assert.deepEqual(
      [...fields].filter((field) => told.field(field) === null),
      [],
      'fields',
    )
    assert.deepEqual(
      [...lists].filter(
        (list) => told.field(told.entryOf(list)) === null || told.objectOf(told.entryOf(list)) === undefined,
      ),
      [],
      'lists',
    )
    assert.deepEqual(
      words.filter(
        ([field, word]) => told.value(field, word) === null && told.facts[field]?.values[word] === undefined,
      ),
      [],
      'words',
    )
  })
