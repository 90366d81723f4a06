import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { namesOf } from '../../src/core/records.js'
import { jsonSchemas, jsonSchemasFor } from '../../src/interop/json-schema/index.js'
import { adakavasProcedure, gdprProcedure } from '../../src/procedure/index.js'
import {
  inEnglish,
  type SchemaMessages,
  type Schemas,
  schemasFor,
  schemasIn,
} from '../../src/schema/index.js'
import { municipalProcedure } from '../institutions/municipality.js'
import { anyJson, placesOf, valueAt, withAt, withFieldAt, withoutAt } from '../model/leaves.js'
import { runs } from '../runs.js'
import { valuesOf } from './boundary-values.js'

/*
 * The JSON Schemas, checked as a host would, by Ajv in its strict mode, beside the zod schemas: both are made from the same
 * shapes, by code that has nothing in common.
 */

/** A validator of schemas in the strict mode, which refuses every keyword that it does not know. */
function validator(schema: object): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true, validateSchema: true })
  formats(ajv)
  const validate = ajv.compile(schema)
  return (value) => validate(value) === true
}

/** Messages that say no more than what kind of value was expected. */
const kinds: SchemaMessages = {
  ...inEnglish,
  fault: (_, expected) => expected,
  expected: ({ kind }) => kind,
}

const schemas = jsonSchemas()
const zodSchemas = schemasIn(kinds)
const names = namesOf(zodSchemas)
const values = valuesOf()

/**
 * What a JSON Schema takes though the zod schema does not, by name: no schema of JSON can say it. Anything else is a fault of
 * ours.
 */
const exceptions = {
  'a name that is not in NFC': ({ message, path }, value) => {
    const found = valueAt(value, path.map(String))
    const isOfNames = ['name', 'other-name', 'fact'].includes(message)
    return isOfNames && typeof found === 'string' && found.normalize('NFC') !== found
  },
  'two candidates of a sample with the same recording': ({ message }) => message === 'list-each-once',
  'what defineProcedure or defineRecordingRules says beyond the fields': ({ message }) =>
    message === 'procedure',
} satisfies Readonly<Record<string, (issue: z.core.$ZodIssue, value: unknown) => boolean>>

type Exception = keyof typeof exceptions

/** The exceptions that a value is refused for; `null` where it is refused for something else as well. */
function exceptionsOf(schema: z.ZodType, value: unknown): readonly Exception[] | null {
  const issues = schema.safeParse(value).error?.issues ?? []
  const found = issues.map((issue) => namesOf(exceptions).find((name) => exceptions[name](issue, value)))
  return found.every((one) => one !== undefined) ? found : null
}

const seen = new Set<Exception>()

/** Both say the same of a value, or it is one of the exceptions. */
function agree(name: keyof Schemas, takes: (value: unknown) => boolean, schema: z.ZodType, value: unknown) {
  const taken = takes(value)
  const found = exceptionsOf(schema, value)
  const expected = schema.safeParse(value).success || found !== null
  if (taken !== expected)
    expect.unreachable(`${name}: ${taken ? 'taken' : 'refused'} by JSON Schema: ${JSON.stringify(value)}`)
  for (const one of found ?? []) seen.add(one)
}

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** A value changed in one place or two: another value there, a field more, or something less. */
const mutations = (from: readonly unknown[]): fc.Arbitrary<unknown> => {
  const once = (value: unknown) =>
    fc.constantFrom(...placesOf(value)).chain((place) =>
      fc.oneof(
        anyJson.map((other) => withAt(value, place, other)),
        fc.constant(withoutAt(value, place)),
        fc
          .tuple(fc.constantFrom('own:late', 'data', 'on', '__proto__', 'toString', 'Own:late'), anyJson)
          .map(([field, other]) => withFieldAt(value, place, field, other)),
      ),
    )
  return fc
    .constantFrom(...from)
    .chain((value) => fc.oneof(once(value), once(value).chain(once)))
    .map(json)
}

describe('Every JSON Schema is one of draft 2020-12, and says what the zod schema says', () => {
  it('there is one for each zod schema, named once', () => {
    expect(namesOf(schemas).toSorted()).toEqual([...names].sort())
    const ids = names.map((name) => schemas[name].$id)
    expect(new Set(ids).size).toBe(names.length)
    for (const name of names) {
      expect(schemas[name].$schema).toBe('https://json-schema.org/draft/2020-12/schema')
      expect(schemas[name].title).toMatch(/\w/)
    }
  })

  describe.each(names)('%s', (name) => {
    const takes = validator(schemas[name])
    const good = values[name].map(json)

    it('takes what happens', () => {
      expect(good.length).toBeGreaterThan(0)
      for (const value of good) {
        expect(zodSchemas[name].safeParse(value).success).toBe(true)
        expect(takes(value)).toBe(true)
      }
    })

    it('says the same of what is nearly right', () => {
      fc.assert(
        fc.property(mutations(good), (value) => agree(name, takes, zodSchemas[name], value)),
        { numRuns: runs(150, 10_000) },
      )
    })

    it('says the same of any JSON value', () => {
      fc.assert(
        fc.property(fc.jsonValue(), (value) => agree(name, takes, zodSchemas[name], value)),
        { numRuns: runs(50, 1000) },
      )
    })
  })

  it('every exception was met, so that none is listed for nothing', () => {
    const lookAt = (name: keyof Schemas, value: unknown) =>
      agree(name, validator(schemas[name]), zodSchemas[name], value)
    lookAt('claim', { right: 'erasure', items: ['Ru\u0304ta'], grounds: ['not-needed'] })
    lookAt('procedure', { id: 'home', version: '1', zone: 'Europe/Nowhere' })
    const candidate = { recording: 'S1', obstacles: [] }
    const data = {
      on: '2026-03-02',
      by: 'it',
      seed: 1,
      size: 1,
      candidates: [candidate, { ...candidate, obstacles: ['expired'] }],
    }
    lookAt('samplingCommand', { type: 'DrawSample', data })
    expect([...seen].sort()).toEqual(namesOf(exceptions).toSorted())
  })
})

describe('Under a procedure, nothing but its own passes', () => {
  it.each([
    ['Adakavas', adakavasProcedure],
    ['the GDPR', gdprProcedure],
    ['a municipality', municipalProcedure],
  ] as const)('%s', (_, procedure) => {
    const own = jsonSchemasFor(procedure)
    const zods = schemasFor(procedure, kinds)
    for (const name of namesOf(zods)) {
      const takes = validator(own[name])
      const from = values[name].map(json)
      fc.assert(
        fc.property(fc.oneof(fc.constantFrom(...from), mutations(from)), (value) =>
          agree(name, takes, zods[name], value),
        ),
        { numRuns: runs(30, 1000) },
      )
    }
  })
})
