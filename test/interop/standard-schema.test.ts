import type { StandardSchemaV1 } from '@standard-schema/spec'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { adakavasProcedure } from '../../src/procedure/index.js'
import type { RequestCommand } from '../../src/request/index.js'
import * as schema from '../../src/schema/index.js'
import { submit } from '../request/scenario.js'

/* What any library sees of the schemas that knows Standard Schema and not zod. */

const { inLithuanian, schemasFor, schemasIn } = schema

/** Checks a value with nothing but what Standard Schema says. */
async function validate<T>(
  of: StandardSchemaV1<unknown, T>,
  value: unknown,
): Promise<StandardSchemaV1.Result<T>> {
  return await of['~standard'].validate(value)
}

const exported = Object.entries(schema).flatMap(([name, value]) =>
  '~standard' in value ? [[name, value] as const] : [],
)

describe('Every schema is a Standard Schema', () => {
  it('there is one for each of those that schemasIn makes', () => {
    expect(exported.length).toBe(Object.keys(schemasIn(inLithuanian)).length)
  })

  it.each([
    ...exported,
    ...Object.entries(schemasIn(inLithuanian)),
    ...Object.entries(schemasFor(adakavasProcedure)),
  ])('%s', async (_, one) => {
    const standard: StandardSchemaV1 = one
    expect(standard['~standard'].version).toBe(1)
    expect(standard['~standard'].vendor).toBe('zod')
    const { issues } = await validate(standard, 'none of it')
    expect(issues?.[0]?.message).toMatch(/\w/)
  })

  it('gives the value of what is right, typed', async () => {
    const command = submit()
    const result = await validate(schema.requestCommandSchema, JSON.parse(JSON.stringify(command)))
    expect(result).toEqual({ value: command })
    expectTypeOf<
      StandardSchemaV1.InferOutput<typeof schema.requestCommandSchema>
    >().toEqualTypeOf<RequestCommand>()
  })

  it('tells of what is wrong the path, what was expected and the clause', async () => {
    const command = submit()
    const wrong = { ...command, data: { ...command.data, receivedOn: '2026-02-30' } }
    const { issues } = await validate(schema.requestCommandSchema, wrong)
    expect(issues?.map(({ path, message }) => ({ path, message }))).toEqual([
      {
        path: ['data', 'receivedOn'],
        message: 'data.receivedOn: expected a civil day that exists, such as "2026-02-28" (adakavas:41)',
      },
    ])
  })
})
