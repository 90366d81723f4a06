// The desk over HTTP. What is told is told in Lithuanian, or in English to who asks for it by Accept-Language.
import { type Context, Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { bearerAuth } from 'hono/bearer-auth'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import { isPlainDate } from 'privacy-rulebook'
import { mayGive, sees } from './access.ts'
import { asGiven, commandOf, eventsOf, storable } from './bodies.ts'
import { type Database, isStorable, type Reader } from './database.ts'
import { type Case, dueFor, give, openCase, type Place } from './desk.ts'
import { type Clock, type Language, languages } from './institution.ts'
import { complaintKind, type DeskTypes, type KindOf, requestKind } from './kinds.ts'
import { openapi } from './openapi.ts'
import { pageFiles } from './page.ts'
import { ProblemError, problemResponse } from './problems.ts'
import { caseTold, dueTold, wordsOf } from './told.ts'
import { type User, userOf } from './users.ts'

interface Env {
  Variables: { user: User }
}

/** The largest body: an answer about a great many data items has some hundred kilobytes. */
const mostBytes = 1024 * 1024

export const languageOf = (c: Context): Language =>
  accepts(c, { header: 'Accept-Language', supports: ['lt', 'en'], default: 'lt' }) === 'en' ? 'en' : 'lt'

const etagOf = (version: number): string => `"${version}"`

/** The version that a caller saw, where it is one. */
function seenIn(c: Context): number | null {
  const header = c.req.header('If-Match')
  if (header === undefined) throw new ProblemError('version-missing')
  const version = /^"(\d{1,9})"$/.exec(header)?.[1]
  return version === undefined ? null : Number(version)
}

async function bodyOf(c: Context): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('Content-Type') ?? ''))
    throw new ProblemError('wrong-type')
  try {
    return storable(await c.req.json(), languageOf(c))
  } catch (error) {
    if (error instanceof SyntaxError) throw new ProblemError('not-json')
    throw error
  }
}

/** Where a list goes on: what `next` of the part before it said. */
function placeIn(c: Context): Place | null {
  const after = c.req.query('after')
  if (after === undefined) return null
  const [dueFrom = '', kind, ...id] = after.split(',')
  if (
    !isStorable(after) ||
    !isPlainDate(dueFrom) ||
    (kind !== 'request' && kind !== 'complaint') ||
    id.length === 0
  )
    throw new ProblemError('bad-query')
  return { dueFrom, kind, id: id.join(',') }
}

/** The desk on a database. Which day it is, the clock says. */
export function createApp(db: Database, clock: Clock) {
  const app = new Hono<Env>()

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
      },
      referrerPolicy: 'no-referrer',
    }),
  )
  app.use(async (c, next) => {
    await next()
    c.header('Cache-Control', 'no-store')
    c.header('Vary', 'Accept-Language, Authorization')
  })

  app.onError((error, c) => {
    const language = languageOf(c)
    if (error instanceof ProblemError) return problemResponse(error.code, language, error.told)
    if (error instanceof HTTPException) {
      const { headers } = error.getResponse()
      return problemResponse('not-signed-in', language, {}, signIn(headers))
    }
    // Without what an error of the database carries besides: the values that it was about.
    console.error(error.stack)
    return problemResponse('failed', language)
  })
  app.notFound((c) => problemResponse('not-found', languageOf(c)))

  for (const { path, type, text } of pageFiles)
    app.get(path, (c) => c.body(text, 200, { 'Content-Type': type }))
  app.get('/openapi.json', (c) => c.json(openapi))

  const api = new Hono<Env>()
  api.use(
    bearerAuth<Env>({
      verifyToken: async (token, c) => {
        const user = await userOf(db, token)
        if (user === null) return false
        c.set('user', user)
        return true
      },
    }),
  )
  api.use(
    bodyLimit({
      maxSize: mostBytes,
      onError: () => {
        throw new ProblemError('too-large')
      },
    }),
  )

  api.get('/me', (c) => {
    const user = c.get('user')
    const may = {
      SubmitRequest: mayGive(user, 'request', 'SubmitRequest'),
      LodgeComplaint: mayGive(user, 'complaint', 'LodgeComplaint'),
    }
    return c.json({ ...user, today: clock(), may })
  })
  api.get('/words', (c) => c.json(wordsOf(languageOf(c))))
  api.get('/due', async (c) => {
    const { cases, next } = await dueFor(db, c.get('user'), clock(), placeIn(c))
    const language = languageOf(c)
    return c.json({
      cases: cases.map((one) => dueTold(one, language)),
      next: next === null ? null : [next.dueFrom, next.kind, next.id].join(','),
    })
  })

  /** A case that the caller may see; any other is not there. */
  async function visible<T extends DeskTypes>(
    reader: Reader,
    kind: KindOf<T>,
    id: string,
    user: User,
  ): Promise<Case<T>> {
    const one = await openCase(reader, kind, id)
    if (one === null || !sees(user, one.unit)) throw new ProblemError('not-found')
    return one
  }

  async function read<T extends DeskTypes>(c: Context<Env>, kind: KindOf<T>, id: string) {
    const user = c.get('user')
    const one = await visible(db, kind, id, user)
    c.header('ETag', etagOf(one.version))
    return c.json(await caseTold(db, kind, one, { user, on: clock(), language: languageOf(c) }))
  }

  /**
   * Gives the body to a case as a transaction finds it. One that was given before, after the version that its caller saw, is
   * told what it came to.
   */
  async function act<T extends DeskTypes>(
    c: Context<Env>,
    kind: KindOf<T>,
    seen: number | null,
    find: (tx: Reader) => Promise<Case<T>>,
    body: unknown,
  ) {
    const user = c.get('user')
    const language = languageOf(c)
    const { id, version, repeated, events, notes } = await db.transaction(async (tx) => {
      const one = await find(tx)
      if (!mayGive(user, kind.kind, asGiven(body)?.type ?? '')) throw new ProblemError('not-allowed')
      if (seen !== one.version) {
        const before = eventsOf(one.history.slice(seen ?? one.version), body)
        if (before.length === 0) throw new ProblemError(seen === 0 ? 'number-taken' : 'changed-meanwhile')
        return { id: one.id, version: one.version, repeated: true, events: before, notes: [] }
      }
      const context = { tx, user, language, today: clock(), request: one.request }
      const command = await commandOf(context, kind, one.id, body)
      return { id: one.id, repeated: false, ...(await give(tx, kind, one, command)) }
    })
    c.header('ETag', etagOf(version))
    const created = seen === 0 && !repeated
    if (seen === 0) c.header('Location', `/${kind.kind}s/${encodeURIComponent(id)}`)
    const told = {
      id,
      version,
      repeated,
      events: events.map(({ type }) => type),
      notes: kind.notes(notes, languages[language].catalogue),
    }
    return c.json(told, created ? 201 : 200)
  }

  /** A case of the number that a body names: as it is, or before anything has happened in it. */
  async function numbered<T extends DeskTypes>(
    tx: Reader,
    kind: KindOf<T>,
    body: unknown,
    {
      user,
      unit,
      request,
    }: { readonly user: User; readonly unit: string | null; readonly request: string | null },
  ): Promise<Case<T>> {
    const number = asGiven(body)?.data['id']
    const id = typeof number === 'string' ? number : ''
    const one = await openCase(tx, kind, id)
    if (one !== null && (!sees(user, one.unit) || one.request !== request))
      throw new ProblemError('number-taken')
    if (one !== null) return one
    // Whose unit nobody knows, nobody would see.
    if (unit === null) throw new ProblemError('not-allowed')
    return { id, unit, request, version: 0, history: [], state: kind.machine.initialState() }
  }

  const actOn = async <T extends DeskTypes>(c: Context<Env>, kind: KindOf<T>, id: string) => {
    const find = (tx: Reader) => visible(tx, kind, id, c.get('user'))
    await find(db)
    return act(c, kind, seenIn(c), find, await bodyOf(c))
  }

  api.post('/requests', async (c) => {
    const user = c.get('user')
    const body = await bodyOf(c)
    const find = (tx: Reader) => numbered(tx, requestKind, body, { user, unit: user.unit, request: null })
    return act(c, requestKind, 0, find, body)
  })
  api.get('/requests/:id', (c) => read(c, requestKind, c.req.param('id')))
  api.post('/requests/:id/commands', (c) => actOn(c, requestKind, c.req.param('id')))
  api.post('/requests/:id/complaints', async (c) => {
    const user = c.get('user')
    const { id: request, unit } = await visible(db, requestKind, c.req.param('id'), user)
    const body = await bodyOf(c)
    const find = (tx: Reader) => numbered(tx, complaintKind, body, { user, unit, request })
    return act(c, complaintKind, 0, find, body)
  })
  api.get('/complaints/:id', (c) => read(c, complaintKind, c.req.param('id')))
  api.post('/complaints/:id/commands', (c) => actOn(c, complaintKind, c.req.param('id')))

  app.route('/', api)
  return app
}

/** How to sign in, as the answer without a token says it. */
function signIn(headers: Headers): Headers {
  const challenge = headers.get('WWW-Authenticate')
  return new Headers(challenge === null ? {} : { 'WWW-Authenticate': challenge })
}
