// A command as it comes in: what the desk knows better than its caller, it fills in itself; the library's schemas say the rest.
import {
  earlierComplaint,
  isPlainDate,
  type PlainDate,
  requestForComplaint,
  wasGiven,
} from 'privacy-rulebook'
import { laterOf } from 'privacy-rulebook/calendar'
import { sees } from './access.ts'
import { isStorable, type Reader } from './database.ts'
import { complaintsAbout, openCase } from './desk.ts'
import type { Language } from './institution.ts'
import { type DeskTypes, type KindOf, requestKind } from './kinds.ts'
import { type Fault, ProblemError } from './problems.ts'
import { reviewers, type User } from './users.ts'

/** What a caller leaves out, by command: the desk fills it in from its own cases and users. */
export const leftOut: ReadonlyMap<string, readonly string[]> = new Map([
  ['LodgeComplaint', ['request', 'earlier']],
  ['AssignReviewer', ['request', 'earlier', 'staff']],
  ['CorrectComplaint', ['request', 'earlier']],
  ['RefuseRepeat', ['request', 'earlier']],
  ['UpholdComplaint', ['request', 'earlier']],
  ['DismissComplaint', ['request', 'earlier']],
])

/** Where a caller names a request by its number, and the desk fills in how it is seen. */
export const byNumber: ReadonlyMap<string, string> = new Map([['JoinRequest', 'other']])

/** The longest number of a case. */
const longest = 200

interface Given {
  readonly type: string
  readonly data: Readonly<Record<string, unknown>>
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A body with a name and data, whatever these are. */
export const asGiven = (body: unknown): Given | null =>
  isObject(body) && typeof body['type'] === 'string' && isObject(body['data'])
    ? { type: body['type'], data: body['data'] }
    : null

const words = {
  filledIn: { lt: 'nenurodoma, užpildo sistema', en: 'expected nothing: the desk fills it in' },
  aNumber: {
    lt: 'tikėtasi prašymo, kurį Jums leista matyti, numerio',
    en: 'expected the number of a request that you may see',
  },
  storable: { lt: 'tekste yra ženklų, kurių įrašyti negalima', en: 'has characters that can’t be stored' },
  notLong: { lt: `tikėtasi ne daugiau kaip ${longest} ženklų`, en: `expected ${longest} characters at most` },
  notAhead: { lt: 'tikėtasi ne vėlesnės kaip šios dienos', en: 'expected a day not after today' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

const faulty = (...errors: readonly Fault[]): ProblemError => new ProblemError('not-as-expected', { errors })

/** The places of the texts that a database can't keep. */
function* notStorable(value: unknown, path: readonly PropertyKey[] = []): Generator<readonly PropertyKey[]> {
  if (typeof value === 'string') {
    if (!isStorable(value)) yield path
  } else if (Array.isArray(value))
    for (const [index, one] of value.entries()) yield* notStorable(one, [...path, index])
  else if (isObject(value))
    for (const [key, one] of Object.entries(value))
      yield* notStorable(one, isStorable(key) ? [...path, key] : path)
}

/** A body that came in, where every text in it can be kept. */
export function storable(body: unknown, language: Language): unknown {
  const errors = [...notStorable(body)].map((path) => ({
    path: pathInWords(path),
    message: words.storable[language],
  }))
  if (errors.length > 0) throw faulty(...errors)
  return body
}

/** Where a body comes from, and what it is about. */
export interface Context {
  readonly tx: Reader
  readonly user: User
  readonly language: Language
  readonly today: PlainDate
  /** The request that a complaint is about. */
  readonly request: string | null
}

/** How a request is seen on the day of an act, or after its last event where that is later: then the rules say so. */
async function seenRequest({ tx, user, today }: Context, id: string, on: unknown) {
  const one = await openCase(tx, requestKind, id)
  if (one === null || one.state.status === 'none' || !sees(user, one.unit)) return null
  const { lastEventOn } = one.state
  const day = isPlainDate(on) ? on : today
  return requestForComplaint(one.state, laterOf(day, lastEventOn))
}

/** What the desk knows better than who sends a body. */
async function known(context: Context, id: string, { type, data }: Given) {
  const filled: Record<string, unknown> = {}
  const on = data['on'] ?? data['receivedOn']
  for (const field of leftOut.get(type) ?? []) {
    if (Object.hasOwn(data, field))
      throw faulty({ path: `data.${field}`, message: words.filledIn[context.language] })
    if (field === 'staff') filled[field] = await reviewers(context.tx)
    else if (context.request === null) filled[field] = field === 'earlier' ? [] : null
    else if (field === 'request') filled[field] = await seenRequest(context, context.request, on)
    else
      filled[field] = (await complaintsAbout(context.tx, context.request))
        .filter((one) => one.id !== id)
        .map(({ state }) => earlierComplaint(state))
  }
  const named = byNumber.get(type)
  if (named !== undefined) {
    const number = data[named]
    const seen = typeof number === 'string' ? await seenRequest(context, number, on) : null
    if (seen === null) throw faulty({ path: `data.${named}`, message: words.aNumber[context.language] })
    filled[named] = seen
  }
  return filled
}

/**
 * The command that a body is, with what the desk fills in.
 *
 * @throws ProblemError that names each fault by its path, and never tells a value; for what somebody else is said to have
 * done; and for a day that is still to come.
 */
export async function commandOf<T extends DeskTypes>(
  context: Context,
  kind: KindOf<T>,
  id: string,
  body: unknown,
): Promise<T['Command']> {
  const { language, user, today } = context
  const given = asGiven(body)
  const whole =
    given === null ? body : { ...given, data: { ...given.data, ...(await known(context, id, given)) } }
  const read = kind.schema(language).safeParse(whole)
  if (!read.success)
    throw faulty(...read.error.issues.map(({ path, message }) => ({ path: pathInWords(path), message })))
  const command = read.data
  if ('id' in command.data && command.data.id.length > longest)
    throw faulty({ path: 'data.id', message: words.notLong[language] })
  if (command.data.by !== user.name) throw new ProblemError('not-yourself')
  if (kind.dayOf(command) > today) {
    const path = 'on' in command.data ? 'data.on' : 'data.receivedOn'
    throw faulty({ path, message: words.notAhead[language] })
  }
  return command
}

/** A path as a person writes it: `data.claims[0].grounds`. */
const pathInWords = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')

/** A stored command as its caller had sent it. */
function asSent({ type, data }: { readonly type: string; readonly data: object }) {
  const number = byNumber.get(type)
  const sent = Object.entries(data)
    .filter(([field]) => !leftOut.get(type)?.includes(field))
    .map(([field, value]) => [field, field === number && isObject(value) ? value['id'] : value])
  return { type, data: Object.fromEntries(sent) }
}

/** The events that a body, given before, came to. */
export const eventsOf = <
  Event extends {
    readonly type: string
    readonly data: { readonly command: { readonly type: string; readonly data: object } }
  },
>(
  events: readonly Event[],
  body: unknown,
): readonly Event[] => {
  const given = asGiven(body)
  return given === null
    ? []
    : events.filter(({ type, data }) => wasGiven([{ type, data: { command: asSent(data.command) } }], given))
}
