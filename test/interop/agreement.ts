import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type * as z from 'zod'
import { namesOf } from '../../src/core/records.js'
import { inEnglish, type SchemaMessages } from '../../src/schema/index.js'
import { valueAt } from '../model/leaves.js'

/* Whether a JSON Schema says what the zod schema says of a value. */

/** A validator of schemas in the strict mode, which refuses every keyword that it does not know. */
export function validator(schema: object): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true, validateSchema: true })
  formats(ajv)
  const validate = ajv.compile(schema)
  return (value) => validate(value) === true
}

/** Messages that say no more than what kind of value was expected. */
export const kinds: SchemaMessages = {
  ...inEnglish,
  fault: (_, expected) => expected,
  expected: ({ kind }) => kind,
}

/**
 * What a JSON Schema takes though the zod schema does not, by name: no schema of JSON can say it. Anything else is a fault of
 * ours.
 */
export const exceptions = {
  'a name that is not in NFC': ({ message, path }, value) => {
    const found = valueAt(value, path.map(String))
    const isOfNames = ['name', 'other-name', 'fact'].includes(message)
    return isOfNames && typeof found === 'string' && found.normalize('NFC') !== found
  },
  'two candidates of a sample with the same recording': ({ message }) => message === 'list-each-once',
  'what defineProcedure or defineRecordingRules says beyond the fields': ({ message }) =>
    message === 'procedure',
} satisfies Readonly<Record<string, (issue: z.core.$ZodIssue, value: unknown) => boolean>>

export type Exception = keyof typeof exceptions

/** The exceptions that a value is refused for; `null` where it is refused for something else as well. */
export function exceptionsOf(schema: z.ZodType, value: unknown): readonly Exception[] | null {
  const issues = schema.safeParse(value).error?.issues ?? []
  const found = issues.map((issue) => namesOf(exceptions).find((name) => exceptions[name](issue, value)))
  return found.every((one) => one !== undefined) ? found : null
}
