import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { namesOf } from '../../src/core/records.js'
import { jsonSchemas, jsonSchemasFor } from '../../src/interop/json-schema/index.js'
import { gdprProcedure } from '../../src/making/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { type Schemas, schemasFor, schemasIn } from '../../src/schema/index.js'
import { municipalProcedure } from '../institutions/municipality.js'
import { anyJson, placesOf, withAt, withFieldAt, withoutAt } from '../model/leaves.js'
import { runs } from '../runs.js'
import { type Exception, exceptions, exceptionsOf, kinds, validator } from './agreement.js'
import { valuesOf } from './boundary-values.js'

/*
 * The JSON Schemas, checked as a host would, by Ajv in its strict mode, beside the zod schemas: both are made from the same
 * shapes, by code that has nothing in common.
 */

const schemas = jsonSchemas()
const zodSchemas = schemasIn(kinds)
const names = namesOf(zodSchemas)
const values = valuesOf()

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
