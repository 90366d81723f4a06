// What goes wrong is told as application/problem+json (RFC 9457), in the language that was asked for.
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Language } from './institution.ts'

/** Every kind of problem, by its name. */
export const problems = {
  'not-signed-in': { status: 401, lt: 'Neprisijungta', en: 'Not signed in' },
  'not-allowed': { status: 403, lt: 'Šiam veiksmui neturite teisių', en: 'You may not do this' },
  'not-yourself': {
    status: 403,
    lt: 'Veiksmą galima registruoti tik savo vardu',
    en: 'An act is recorded in one’s own name only',
  },
  'not-found': { status: 404, lt: 'Nerasta', en: 'Not found' },
  'number-taken': { status: 409, lt: 'Toks numeris jau užimtas', en: 'The number is taken' },
  rejected: { status: 409, lt: 'Veiksmas neleidžiamas', en: 'The act is not allowed' },
  'changed-meanwhile': {
    status: 412,
    lt: 'Bylą tuo metu pakeitė kitas darbuotojas. Peržiūrėkite ją iš naujo',
    en: 'Somebody else changed the case meanwhile. Look at it again',
  },
  'version-missing': {
    status: 428,
    lt: 'Nenurodyta, kuri bylos versija matyta (If-Match)',
    en: 'Say which version of the case was seen (If-Match)',
  },
  'not-json': { status: 400, lt: 'Turinys nėra JSON', en: 'The body is no JSON' },
  'bad-query': { status: 400, lt: 'Netinkami užklausos parametrai', en: 'The query is not as it should be' },
  'not-as-expected': {
    status: 422,
    lt: 'Duomenys neatitinka reikalavimų',
    en: 'The data are not as they should be',
  },
  'too-large': { status: 413, lt: 'Turinys per didelis', en: 'The body is too large' },
  'wrong-type': { status: 415, lt: 'Turinio tipas turi būti application/json', en: 'Send application/json' },
  failed: {
    status: 500,
    lt: 'Įvyko klaida. Pabandykite dar kartą',
    en: 'Something went wrong. Try again',
  },
} as const satisfies Readonly<
  Record<string, { readonly status: ContentfulStatusCode } & Readonly<Record<Language, string>>>
>
export type ProblemCode = keyof typeof problems

/** A fault in a body: where, and what was expected there. The value itself is not told. */
export interface Fault {
  readonly path: string
  readonly message: string
}

/** What a problem tells besides its kind. */
export interface Told {
  readonly errors?: readonly Fault[]
  readonly rejection?: {
    readonly code: string
    readonly clauses: readonly string[]
    readonly facts: unknown
    readonly explanation: Readonly<Record<Language, string>>
  }
}

export class ProblemError extends Error {
  readonly code: ProblemCode
  readonly told: Told
  constructor(code: ProblemCode, told: Told = {}) {
    super(problems[code].en)
    this.code = code
    this.told = told
  }
}

export const problemJson = 'application/problem+json'

export function problemResponse(
  code: ProblemCode,
  language: Language,
  told: Told = {},
  headers?: Headers,
): Response {
  const { status, [language]: title } = problems[code]
  const detail = told.rejection?.explanation[language]
  const body = { type: `urn:case-desk:${code}`, title, status, detail, ...told }
  const all = new Headers(headers)
  all.set('Content-Type', problemJson)
  all.set('Content-Language', language)
  return new Response(JSON.stringify(body), { status, headers: all })
}
