// Asks a desk over HTTP, and holds every answer against the document that the desk gives of itself.
import assert from 'node:assert/strict'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { openapi } from '../src/openapi.ts'

const ajv = addFormats.default(new Ajv2020({ strict: false, unicodeRegExp: true }))
ajv.addSchema(openapi, 'openapi')

/** Whether something is as a part of the document says. */
function checker(...steps: readonly string[]): ValidateFunction {
  const pointer = steps.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')))
  const found = ajv.getSchema(`openapi#/${pointer.join('/')}`)
  assert.ok(found, `the document has ${steps.join(' ')}`)
  return found
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: what a test looks at, it says itself; the document was held against it.
  readonly body: any
}

export interface Asked {
  readonly token?: string
  readonly body?: unknown
  readonly seen?: number
  readonly language?: string
  readonly headers?: Readonly<Record<string, string>>
}

type Fetch = (path: string, init: RequestInit) => Response | Promise<Response>

/** The path of the document that an address is one of. */
const templateOf = (path: string): string | undefined =>
  Object.keys(openapi.paths).find((template) =>
    new RegExp(`^${template.replaceAll(/\{\w+\}/gu, '[^/]+')}$`, 'u').test(path.split('?')[0] ?? ''),
  )

export const asker =
  (fetch: Fetch) =>
  async (path: string, { token, body, seen, language, headers }: Asked = {}): Promise<Answer> => {
    const method = body === undefined ? 'GET' : 'POST'
    const response = await fetch(path, {
      method,
      headers: {
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(seen === undefined ? {} : { 'If-Match': `"${seen}"` }),
        ...(language === undefined ? {} : { 'Accept-Language': language }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const { status } = response
    const answer = { status, headers: response.headers, text, body: JSON.parse(text) }
    const template = templateOf(path)
    if (template !== undefined) {
      const said = status >= 400
      const check = said
        ? checker('components', 'responses', `${status}`, 'content', 'application/problem+json', 'schema')
        : checker(
            'paths',
            template,
            method.toLowerCase(),
            'responses',
            `${status}`,
            'content',
            'application/json',
            'schema',
          )
      assert.equal(
        response.headers.get('Content-Type'),
        said ? 'application/problem+json' : 'application/json',
        text,
      )
      assert.ok(check(answer.body), `${path}: ${JSON.stringify(check.errors)}\n${text.slice(0, 2000)}`)
    }
    return answer
  }
export type Ask = ReturnType<typeof asker>

/** Whether a body is a command as the document says that it is sent. */
export const isSent = (command: 'RequestCommand' | 'ComplaintCommand', body: unknown): boolean =>
  checker('components', 'schemas', command)(body) === true
