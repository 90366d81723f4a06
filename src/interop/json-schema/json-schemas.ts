import { deepFreeze } from '../../core/freeze.js'
import type { Shape, ShapeData } from '../../core/index.js'
import { mapValues } from '../../core/records.js'
import { ofProcedure } from '../../procedure/given.js'
import { type Procedure, shapeWithin } from '../../procedure/index.js'
import { callShapes, caseShapes, erasureShapes, settingsShapes } from '../../schema/boundary.js'
import { ofEveryClause } from '../../schema/every-clause.js'
import type { ProcedureSchemas, Schemas } from '../../schema/index.js'
import { definitions } from './definitions.js'
import type { JsonSchema } from './json-schema.js'
import { schemaOf } from './schema-of.js'
import { titles } from './titles.js'

const draft = 'https://json-schema.org/draft/2020-12/schema'

/** The name of a schema in its file and in its address: `requestCommand` is `request-command`. */
const kebab = (name: string): string => name.replaceAll(/[A-Z]/gu, (one) => `-${one.toLowerCase()}`)

/** A schema with what it is called. */
function titled(name: keyof typeof titles, shape: ShapeData, of: readonly string[]): JsonSchema {
  const parts = definitions()
  const schema = schemaOf(shape, [name], parts)
  const [title, description] = titles[name]
  const $id = ['urn:privacy-rulebook', ...of.map(encodeURIComponent), kebab(name)].join(':')
  const all = parts.all()
  return { $schema: draft, $id, title, description, ...schema, $defs: all }
}

/** Each shape as a schema. */
const schemasOf = <Name extends keyof typeof titles>(
  shapes: { readonly [N in Name]: ShapeData },
  closed: <T>(shape: Shape<T>) => Shape<T>,
  of: readonly string[] = [],
): { readonly [N in Name]: JsonSchema } =>
  deepFreeze(mapValues(shapes, (shape: ShapeData, name) => titled(name, closed(shape), of)))

/**
 * The JSON Schemas of everything that crosses the boundary, of draft 2020-12: what the files `privacy-rulebook/schemas/*.json`
 * hold. What is an institution's own they take by its form, such as any clause that a document of its own could have.
 *
 * They take and refuse what the zod schemas do, but for what no JSON Schema can say, which they take: a name that is not in
 * NFC; two candidates of a sample with the same recording (`uniqueItems` sees only two that are the same as a whole); and of
 * `procedure` and `recordingRules`, what `defineProcedure` and `defineRecordingRules` say beyond the fields, such as a limit
 * beyond that of GDPR 12(3). The machines refuse all of that. Patterns are those of ECMAScript with the flag `u`.
 *
 * @returns The schemas by the names that they have in `schemasIn`, each with its `$id`, its title and its own `$defs`.
 * @category Interop
 * @example
 * ```ts
 * import { jsonSchemas } from 'privacy-rulebook/interop/json-schema'
 *
 * const { requestCommand } = jsonSchemas()
 * requestCommand.$id // => 'urn:privacy-rulebook:request-command'
 * requestCommand.title // => 'Request command'
 * ```
 */
export const jsonSchemas = (): { readonly [Name in keyof Schemas]: JsonSchema } =>
  schemasOf({ ...caseShapes(), ...callShapes(), ...erasureShapes(), ...settingsShapes() }, ofEveryClause)

/**
 * The JSON Schemas of one procedure: with the facts of its own and their values, the names of its own grounds, the rights
 * that it offers, and the clauses of its document and the GDPR; nothing else passes.
 *
 * @param procedure - The institution's procedure.
 * @returns The schemas of requests, complaints, restrictions and consents, of claims and facts, by the names that they have
 * in `schemasFor`. The `$id` of each names the procedure and its version.
 * @throws InvalidInputError for what `defineProcedure` did not make.
 * @category Interop
 * @example
 * ```ts
 * import { adakavasProcedure } from 'privacy-rulebook'
 * import { jsonSchemasFor } from 'privacy-rulebook/interop/json-schema'
 *
 * jsonSchemasFor(adakavasProcedure).claim.$id // => 'urn:privacy-rulebook:adakavas:1:claim'
 * ```
 */
export const jsonSchemasFor = (
  procedure: Procedure,
): { readonly [Name in keyof ProcedureSchemas]: JsonSchema } =>
  ofProcedure(procedure, () =>
    schemasOf(caseShapes(), shapeWithin(procedure), [procedure.id, procedure.version]),
  )
