import * as z from 'zod'
import { isPlainDate } from '../calendar/index.js'
import { isList } from '../calendar/input-error.js'
import type { Cite, Shape, ShapeData } from '../core/index.js'
import { entriesOf, isPlainObject } from '../core/input-error.js'
import { eachOnce, hasPlain } from '../core/read.js'
import { mapValues } from '../core/records.js'
import { wordsOf } from '../core/shape.js'
import { isName, isNumber, isText } from '../core/words.js'
import type { Expectation, SchemaMessages } from './messages.js'

/** A path as a person writes it: `data.claims[0].grounds`. */
function pathInWords(path: readonly PropertyKey[] = []): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
}

/**
 * The zod schema of a shape: strict objects, and messages that name the path, what was expected and the clause. It is
 * built when it is first used: a host pays only for the schemas that it needs.
 */
export function zodOf<T, Role extends string>(
  shape: Shape<T>,
  messages: SchemaMessages,
  cite: Cite<Role>,
): z.ZodType<T> {
  // The schema accepts just the values that the shape describes; its types say no more than that. And the builders of
  // a shape's fields let it name no role that can't be cited.
  return z.lazy(() =>
    guarded(schemaOf(shape, null, { ...messages, cite: cite as Cite }), messages),
  ) as z.ZodType<T>
}

/** The messages of a language, and the clauses that they name. */
interface Citing extends SchemaMessages {
  readonly cite: Cite
}

function schemaOf(shape: ShapeData, clause: string | null, messages: Citing): z.ZodType {
  const says =
    (expectation: Expectation) =>
    ({ path }: { readonly path?: readonly PropertyKey[] | undefined }): string =>
      messages.fault(pathInWords(path), messages.expected(expectation), clause)
  const error = (expectation: Expectation) => ({ error: says(expectation) })

  switch (shape.kind) {
    case 'day':
      return z.string(error({ kind: 'day' })).refine(isPlainDate, error({ kind: 'day' }))
    case 'text':
      return z.string(error({ kind: 'text' })).refine(isText, error({ kind: 'text' }))
    case 'name':
      return z.string(error({ kind: 'name' })).refine(isName, error({ kind: 'name' }))
    case 'other-name':
      return z
        .string(error({ kind: 'other-name' }))
        .refine((name) => isName(name) && !isNumber(name), error({ kind: 'other-name' }))
    case 'seed':
      return z.uint32(error({ kind: 'seed' }))
    case 'cents':
    case 'count':
      return z.int(error({ kind: shape.kind })).min(0, error({ kind: shape.kind }))
    case 'pattern':
      return z.string(error({ kind: shape.pattern })).regex(shape.form, error({ kind: shape.pattern }))
    case 'format':
      return z.literal(shape.today, error({ kind: 'format', today: shape.today }))
    case 'yes':
      return z.literal(true, error({ kind: 'yes' }))
    case 'flag':
      return z.boolean(error({ kind: 'flag' }))
    case 'word': {
      const { words, others } = shape
      const told = error({ kind: 'words', words })
      const listed = z.enum(words, told)
      return others === undefined
        ? listed
        : z.union([listed, z.string(told).regex(new RegExp(others, 'u'), told)], told)
    }
    case 'nullable':
      return schemaOf(shape.of, clause, messages).nullable()
    case 'list': {
      const { least, once } = shape
      const kind = least > 0 ? 'list-with-something' : 'list'
      const doubled =
        once === undefined ? null : { field: once, fault: z.never(error({ kind: 'list-each-once' })) }
      return listOf(schemaOf(shape.of, clause, messages), least, z.never(error({ kind })), doubled)
    }
    case 'word-or':
      return wordOr(shape.word, schemaOf(shape.of, clause, messages))
    case 'object':
      return plainObject(
        z.strictObject(fieldsOf(shape, clause, messages), objectError(Object.keys(shape.fields), says)),
        Object.keys(shape.fields),
        z.never(error({ kind: 'object' })),
      )
    case 'variants': {
      const cases = Object.entries(shape.cases).map(([name, one]) =>
        z.strictObject(
          { [shape.by]: z.literal(name), ...fieldsOf(one, clause, messages) },
          objectError([shape.by, ...(one.kind === 'object' ? Object.keys(one.fields) : [])], says),
        ),
      )
      const [first, ...rest] = cases
      if (first === undefined) return z.never()
      const chosen = z.discriminatedUnion(shape.by, [first, ...rest], {
        error: (issue) =>
          messages.fault(
            pathInWords(issue.path),
            messages.expected(
              issue.code === 'invalid_union'
                ? { kind: 'words', words: Object.keys(shape.cases) }
                : { kind: 'object' },
            ),
            clause,
          ),
      })
      const fields = Object.values(shape.cases).flatMap((one) =>
        one.kind === 'object' ? Object.keys(one.fields) : [],
      )
      return plainObject(chosen, [shape.by, ...fields], z.never(error({ kind: 'object' })))
    }
    case 'facts': {
      const { vocabulary, others } = shape
      const known = mapValues(vocabulary, ({ values, clause }) => {
        const words = [...values.map(String), 'null']
        const error = ({ path }: { readonly path?: readonly PropertyKey[] | undefined }): string =>
          messages.fault(pathInWords(path), messages.expected({ kind: 'words', words }), clause)
        return z
          .literal([...values], { error })
          .nullable()
          .optional()
      })
      const told = error({ kind: 'fact' })
      const other = z
        .union([z.boolean(told), z.string(told).refine(isName, told)], told)
        .nullable()
        .optional()
      const fault = z.never(error({ kind: 'facts' }))
      const objectOf = (fields: Record<string, z.ZodType>): z.ZodType =>
        plainObject(
          z.strictObject(fields, objectError(Object.keys(vocabulary), says, 'facts')),
          Object.keys(fields),
          fault,
        )
      const listed = objectOf(known)
      if (others === undefined) return listed
      const isOther = wordsOf([], others)
      return z.unknown().check((payload) => {
        const { value } = payload
        const names = isPlainObject(value) ? Object.keys(value).filter(isOther) : []
        const own = Object.fromEntries(names.map((name) => [name, other]))
        run(names.length === 0 ? listed : objectOf({ ...own, ...known }), payload)
      })
    }
  }
}

/**
 * One word, or what else. A union would only say that neither fits; this tells the faults of what else, each with its
 * path.
 */
function wordOr(word: string, other: z.ZodType): z.ZodType {
  return z.unknown().check((payload) => {
    if (payload.value !== word) run(other, payload)
  })
}

/** An object as a machine reads it: plain, and no field of those named inherited, hidden or computed. */
function plainObject(schema: z.ZodType, fields: readonly string[], fault: z.ZodType): z.ZodType {
  return z.unknown().check((payload) => {
    const { value } = payload
    run(isPlainObject(value) && fields.every((name) => hasPlain(value, name)) ? schema : fault, payload)
  })
}

/** The most faults that are told: who repairs them asks again. */
const mostFaults = 100

/** Tries a schema on a value, and takes over what comes out, or the faults. */
function run(schema: z.ZodType, payload: z.core.ParsePayload, path: readonly PropertyKey[] = []): void {
  const tried = schema._zod.run({ value: payload.value, issues: [] }, { async: false })
  if (tried instanceof Promise) return
  payload.value = tried.value
  for (const issue of tried.issues.slice(0, mostFaults)) {
    const at = [...path, ...(issue.path ?? [])]
    // What unknown fields are called, somebody typed.
    payload.issues.push('keys' in issue ? { ...issue, keys: [], path: at } : { ...issue, path: at })
  }
}

/** A list without holes, entry by entry up to the most faults: also a very long one gives an answer, and soon. */
function listOf(
  entry: z.ZodType,
  least: number,
  fault: z.ZodType,
  doubled: { readonly field: string; readonly fault: z.ZodType } | null,
): z.ZodType {
  return z.unknown().check((payload) => {
    const { value, issues } = payload
    if (!isList(value) || value.length < least) {
      run(fault, payload)
      return
    }
    const entries: unknown[] = []
    for (const [index, one] of entriesOf(value)) {
      const here = { value: one, issues }
      run(entry, here, [index])
      entries.push(here.value)
      if (issues.length >= mostFaults) break
    }
    payload.value = entries
    if (doubled !== null && issues.length === 0 && !eachOnce(entries, doubled.field))
      run(doubled.fault, payload)
  })
}

/** A schema that answers for anything, also for what can't be read: a proxy or an accessor may throw. */
function guarded(schema: z.ZodType, messages: SchemaMessages): z.ZodType {
  const unreadable = z.never({ error: () => messages.fault('', messages.expected({ kind: 'json' }), null) })
  return z.unknown().check((payload) => {
    try {
      run(schema, payload)
    } catch {
      run(unreadable, payload)
    }
  })
}

function fieldsOf(shape: ShapeData, within: string | null, messages: Citing): Record<string, z.ZodType> {
  if (shape.kind !== 'object') return {}
  return Object.fromEntries(
    Object.entries(shape.fields).map(([name, { shape: field, optional, role }]) => {
      const schema = schemaOf(field, role === null ? within : messages.cite(role), messages)
      return [name, optional ? schema.optional() : schema]
    }),
  )
}

/** An object that is none, or that has a field too many. */
function objectError(
  fields: readonly string[],
  says: (
    expectation: Expectation,
  ) => (issue: { readonly path?: readonly PropertyKey[] | undefined }) => string,
  kind: 'object' | 'facts' = 'object',
): z.core.$ZodObjectParams & { error: (issue: z.core.$ZodRawIssue) => string } {
  return {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? says({ kind: 'fields', fields })(issue) : says({ kind })(issue),
  }
}
