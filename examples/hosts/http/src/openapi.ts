// What the desk answers to, as an OpenAPI 3.1 document made of the library's JSON Schemas.
import { type JsonSchema, jsonSchemasFor } from 'privacy-rulebook/interop/json-schema'
import { byNumber, leftOut } from './bodies.ts'
import { procedure } from './institution.ts'
import { problemJson, problems } from './problems.ts'
import { roles } from './users.ts'

const { requestCommand, complaintCommand } = jsonSchemasFor(procedure)

/** What a caller sends of a command's data: without what the desk fills in, and with the number of a request that it names. */
function sent(command: string, data: JsonSchema): JsonSchema {
  const left = leftOut.get(command) ?? []
  const number = byNumber.get(command)
  const { properties = {}, required = [] } = data
  return {
    ...data,
    properties: Object.fromEntries(
      Object.entries(properties)
        .filter(([field]) => !left.includes(field))
        .map(([field, schema]) => [field, field === number ? { $ref: '#/$defs/name' } : schema]),
    ),
    required: required.filter((field) => !left.includes(field)),
  }
}

const partOf = /"#\/\$defs\/([^"]+)"/gu

/** A schema and those of its parts that it still needs, as components. */
function components(name: string, { $schema, $id, $defs = {}, ...schema }: JsonSchema) {
  const needed = new Map<string, string>()
  const take = (as: string, one: JsonSchema): void => {
    const text = JSON.stringify(one)
    needed.set(as, text.replaceAll(partOf, `"#/components/schemas/${name}.$1"`))
    for (const [, part = ''] of text.matchAll(partOf)) {
      const found = $defs[part]
      const command = /^(.+)\.data$/u.exec(part)?.[1]
      if (found !== undefined && !needed.has(`${name}.${part}`))
        take(`${name}.${part}`, command === undefined ? found : sent(command, found))
    }
  }
  take(name, schema)
  return Object.fromEntries([...needed].map(([as, text]) => [as, JSON.parse(text)]))
}

type Schema = Readonly<Record<string, unknown>>

const text = { type: 'string' } as const
const day = { type: 'string', format: 'date' } as const
const flag = { type: 'boolean' } as const
const word = (...words: readonly string[]) => ({ type: 'string', enum: words }) as const
const nullable = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })
const list = (items: Schema): Schema => ({ type: 'array', items })
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const object = (properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
})
const byName = (schema: Schema): Schema => ({ type: 'object', additionalProperties: schema })

const kind = word('request', 'complaint')

const schemas = {
  ...components('RequestCommand', requestCommand),
  ...components('ComplaintCommand', complaintCommand),
  Problem: object(
    {
      type: word(...Object.keys(problems).map((code) => `urn:case-desk:${code}`)),
      title: text,
      status: { type: 'integer' },
      detail: text,
      errors: list(object({ path: text, message: text })),
      rejection: object({
        code: text,
        clauses: list(text),
        facts: { type: 'object' },
        explanation: object({ lt: text, en: text }),
      }),
    },
    ['detail', 'errors', 'rejection'],
  ),
  Me: object({
    name: text,
    role: word(...roles),
    unit: nullable(text),
    today: day,
    may: object({ SubmitRequest: flag, LodgeComplaint: flag }),
  }),
  Words: object({
    rights: byName(text),
    information: byName(text),
    facts: byName(object({ question: text, values: byName(text) })),
  }),
  DueList: object({
    cases: list(
      object({
        kind,
        id: text,
        due: list(object({ text, clause: text, due: day, overdue: nullable(flag) })),
      }),
    ),
    next: nullable(text),
  }),
  Done: object({
    id: text,
    version: { type: 'integer' },
    repeated: flag,
    events: list(text),
    notes: list(text),
  }),
  Case: object({
    kind,
    id: text,
    unit: text,
    request: nullable(text),
    version: { type: 'integer' },
    status: text,
    statusInWords: text,
    duties: list(object({ text, clause: text, due: day, status: text })),
    options: list(
      object({
        command: text,
        name: text,
        open: flag,
        allowed: flag,
        clauses: text,
        from: nullable(day),
        until: nullable(day),
        by: nullable(day),
        why: nullable(text),
        start: { type: 'object' },
      }),
    ),
    story: list(object({ on: day, day: text, sentences: list(text), breaches: list(text) })),
    letters: list(object({ on: day, kind: text, heading: text, text })),
    complaints: list(object({ id: text, statusInWords: text })),
    asked: list(object({ to: text, item: text, type: text, data: { type: 'object' } })),
    reviewers: list(object({ name: text, may: flag, why: text })),
  }),
}

const etag = {
  description: 'The version of the case: how many events it has.',
  required: true,
  schema: { type: 'string', pattern: '^"\\d+"$' },
}

const parameters = {
  id: { name: 'id', in: 'path', required: true, description: 'The number of the case.', schema: text },
  seen: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'The version of the case that was seen, as its ETag said.',
    schema: { type: 'string' },
  },
  after: {
    name: 'after',
    in: 'query',
    description: 'What `next` of the part before it said.',
    schema: text,
  },
  language: {
    name: 'Accept-Language',
    in: 'header',
    description: 'lt, where it is left out, or en.',
    schema: text,
  },
} as const

type Status = keyof typeof described
const described = {
  400: 'The body is no JSON, or the query is not as it should be.',
  401: 'Nobody is signed in.',
  403: 'The user may not do this, or not in the name of somebody else.',
  404: 'There is no such case, or none that the user may see.',
  409: 'The rules reject the act, and say why; or the number is taken.',
  412: 'Somebody else changed the case since it was seen.',
  413: 'The body is too large.',
  415: 'The body is not application/json.',
  422: 'The body is not as it should be: each fault by its path.',
  428: 'If-Match is missing.',
  500: 'Something went wrong here.',
} as const

const refused = (...statuses: readonly Status[]) =>
  Object.fromEntries(
    [401, 500, ...statuses].map((status) => [status, { $ref: `#/components/responses/${status}` }]),
  )

const answered = (name: string, description: string, headers: Schema = {}): Schema => ({
  description,
  headers,
  content: { 'application/json': { schema: ref(name) } },
})

const reading = (summary: string, schema: string, given: readonly Schema[], headers?: Schema) => ({
  summary,
  parameters: [...given, parameters.language],
  responses: {
    200: answered(schema, summary, headers),
    ...refused(
      ...(given.includes(parameters.id) ? ([404] as const) : []),
      ...(given.includes(parameters.after) ? ([400] as const) : []),
    ),
  },
})

/** What gives a command: to a case that is there, or to one that it begins. */
const acting = (summary: string, command: string, given: readonly Schema[], begins: boolean) => ({
  summary,
  parameters: [...given, ...(begins ? [] : [parameters.seen]), parameters.language],
  requestBody: { required: true, content: { 'application/json': { schema: ref(command) } } },
  responses: {
    200: answered('Done', begins ? 'It was done before.' : 'It is done, now or before.', { ETag: etag }),
    ...(begins
      ? {
          201: answered('Done', 'It is begun.', {
            ETag: etag,
            Location: { description: 'Where the case is.', required: true, schema: text },
          }),
        }
      : {}),
    ...refused(
      400,
      403,
      409,
      413,
      415,
      422,
      ...(begins ? [] : ([412, 428] as const)),
      ...(given.length > 0 ? ([404] as const) : []),
    ),
  },
})

export const openapi = {
  openapi: '3.1.0',
  info: {
    title: 'Case desk',
    version: '1.0.0',
    description:
      'Requests of people about their data, and complaints about them. Nobody sees a case of another unit: to them it is not there.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  security: [{ token: [] }],
  paths: {
    '/me': { get: reading('Who is signed in, and which day it is.', 'Me', []) },
    '/words': { get: reading('What rights and facts are called.', 'Words', []) },
    '/due': {
      get: reading('What is due within a month, what waits longest first.', 'DueList', [parameters.after]),
    },
    '/requests': { post: acting('Puts a request on record.', 'RequestCommand', [], true) },
    '/requests/{id}': { get: reading('A request.', 'Case', [parameters.id], { ETag: etag }) },
    '/requests/{id}/commands': {
      post: acting('Gives a command to a request.', 'RequestCommand', [parameters.id], false),
    },
    '/requests/{id}/complaints': {
      post: acting('Puts a complaint about a request on record.', 'ComplaintCommand', [parameters.id], true),
    },
    '/complaints/{id}': { get: reading('A complaint.', 'Case', [parameters.id], { ETag: etag }) },
    '/complaints/{id}/commands': {
      post: acting('Gives a command to a complaint.', 'ComplaintCommand', [parameters.id], false),
    },
  },
  components: {
    schemas,
    responses: Object.fromEntries(
      Object.entries(described).map(([status, description]) => [
        status,
        {
          description,
          ...(status === '401'
            ? { headers: { 'WWW-Authenticate': { description: 'Bearer.', required: true, schema: text } } }
            : {}),
          content: { [problemJson]: { schema: ref('Problem') } },
        },
      ]),
    ),
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer', description: 'A token of `npm run user`.' },
    },
  },
}
