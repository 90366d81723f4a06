import type { ShapeData } from '../../core/index.js'
import { mapValues } from '../../core/records.js'
import type { Definitions } from './definitions.js'
import { forms } from './forms.js'
import type { JsonScalar, JsonSchema } from './json-schema.js'

type ShapeOf<Kind extends ShapeData['kind']> = Extract<ShapeData, { readonly kind: Kind }>

/** What a part may be called: after the field that holds it, or after that and what holds the field. */
type Names = readonly [string, ...string[]]

/** What nothing is. */
const nothing: JsonSchema = { not: {} }

/** One of some values. */
const oneOf = (values: readonly JsonScalar[]): JsonSchema =>
  values.length === 0 ? nothing : { enum: [...new Set(values)] }

/**
 * The JSON Schema of a shape. It says all that the shape does but two things: that a name is in NFC, and that no two objects
 * of a list have the same in a field, of which it says that no two are the same as a whole.
 */
export function schemaOf(shape: ShapeData, names: Names, parts: Definitions): JsonSchema {
  const within = (of: ShapeData): JsonSchema => schemaOf(of, names, parts)
  switch (shape.kind) {
    case 'yes':
    case 'flag':
      return forms[shape.kind]
    case 'day':
    case 'text':
    case 'name':
    case 'other-name':
    case 'cents':
    case 'count':
    case 'seed':
      return parts.named([shape.kind], forms[shape.kind])
    case 'format':
      return { const: shape.today }
    case 'pattern':
      return parts.named([shape.pattern], { type: 'string', pattern: shape.form.source })
    case 'word':
      return ofWord(shape, names, parts)
    case 'nullable':
      return { anyOf: [within(shape.of), { type: 'null' }] }
    case 'word-or':
      return { anyOf: [{ const: shape.word }, within(shape.of)] }
    case 'list':
      return {
        type: 'array',
        items: within(shape.of),
        ...(shape.least === 0 ? {} : { minItems: shape.least }),
        ...(shape.once === undefined ? {} : { uniqueItems: true }),
      }
    case 'object':
      return parts.named(names, ofFields(shape.fields, names, parts))
    case 'variants':
      return ofVariants(shape, names, parts)
    case 'facts':
      return parts.named(names, ofFacts(shape, parts))
  }
}

/** What a field may be called; one that every message has, after its message alone. */
const namesWithin = (owner: string, field: string): Names =>
  field === 'data' ? [`${owner}.data`] : [field, `${owner}.${field}`]

/** A list as long as that of clauses is named. */
const longList = 20

function ofWord({ words, others }: ShapeOf<'word'>, names: Names, parts: Definitions): JsonSchema {
  const listed = oneOf(words)
  const schema: JsonSchema =
    others === undefined ? listed : { anyOf: [listed, { type: 'string', pattern: others }] }
  return words.length < longList ? schema : parts.named(names, schema)
}

/** Exactly these fields; one that is told apart by a field has that as well. */
function ofFields(
  fields: ShapeOf<'object'>['fields'],
  [owner]: Names,
  parts: Definitions,
  apart: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  const always = Object.entries(fields).flatMap(([name, { optional }]) => (optional ? [] : [name]))
  const required = [...Object.keys(apart), ...always]
  return {
    type: 'object',
    properties: {
      ...apart,
      ...mapValues(fields, ({ shape }, name) => schemaOf(shape, namesWithin(owner, name), parts)),
    },
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  }
}

function ofVariants({ by, cases }: ShapeOf<'variants'>, [owner]: Names, parts: Definitions): JsonSchema {
  const schemas = Object.entries(cases).map(([name, one]) => {
    const fields = one.kind === 'object' ? one.fields : {}
    return parts.named([name, `${owner}.${name}`], ofFields(fields, [name], parts, { [by]: { const: name } }))
  })
  return schemas.length === 0 ? nothing : { oneOf: schemas }
}

function ofFacts({ vocabulary, others }: ShapeOf<'facts'>, parts: Definitions): JsonSchema {
  const own: JsonSchema = {
    anyOf: [{ type: 'boolean' }, schemaOf({ kind: 'name' }, ['name'], parts), { type: 'null' }],
  }
  return {
    type: 'object',
    properties: mapValues(vocabulary, ({ values }) => oneOf([...values, null])),
    ...(others === undefined ? {} : { patternProperties: { [others]: own } }),
    additionalProperties: false,
  }
}
