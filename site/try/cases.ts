// Cases: prepared ones from the frozen histories, and those that somebody pastes.
import {
  adakavasProcedure,
  type ComplaintEvent,
  complaintLifecycle,
  type PlainDate,
  type RequestEvent,
  requestLifecycle,
} from 'privacy-rulebook'
import { inEnglish, inLithuanian, schemasFor } from 'privacy-rulebook/schema'
import { explainNotes, explainRejection } from 'privacy-rulebook/text'
import * as z from 'zod'
import complaintHistories from '../../test/histories/complaint/1/histories.json'
import requestHistories from '../../test/histories/request/1/histories.json'
import { inside } from './rules.js'
import type { Tongue } from './view.js'

export const procedure = adakavasProcedure
export const requests = requestLifecycle(procedure)
export const complaints = complaintLifecycle(procedure)

/** The prepared cases, by the titles of their histories. */
const prepared = {
  answered: 'extended, answered in part and carried out in time',
  late: 'silence, a late answer and late implementation',
  fee: 'a representative, a slip, a fee, and no answer yet',
  refused: 'refused as unfounded, too late',
  upheld: 'upheld and carried out',
  dismissed: 'dismissed, too late',
} as const
export type Prepared = keyof typeof prepared
export const preparedNames = Object.keys(prepared) as [Prepared, ...Prepared[]]

const histories: readonly {
  readonly history: { readonly title: string }
  readonly events: readonly unknown[]
}[] = [...requestHistories, ...complaintHistories]

/** The log of a prepared case, as its text. */
export const logOf = (name: Prepared): string =>
  JSON.stringify(histories.find(({ history }) => history.title === prepared[name])?.events ?? [], null, 1)

/** A case that was read, or what is wrong with its log. */
export type Case =
  | { readonly kind: 'request'; readonly events: readonly RequestEvent[] }
  | { readonly kind: 'complaint'; readonly events: readonly ComplaintEvent[] }
  | { readonly kind: 'faults'; readonly faults: readonly string[] }

/** The schemas of the procedure, with messages in a language. */
const schemasIn = {
  lt: schemasFor(procedure, inLithuanian),
  en: schemasFor(procedure, inEnglish),
} as const
const locales = { lt: inLithuanian.locale(), en: inEnglish.locale() } as const

/** As many faults of a log are told. */
const TOLD = 10

/** Reads a value by a schema: itself, or what is wrong with it as the library words it. */
function read<Value>(schema: z.ZodType<Value>, value: unknown, { language }: Tongue) {
  const found = schema.safeParse(value, { error: locales[language] })
  if (found.success) return { value: found.data, faults: [] } as const
  return { value: null, faults: found.error.issues.slice(0, TOLD).map(({ message }) => message) } as const
}

type NotReplayed = Extract<
  ReturnType<(typeof requests)['replay'] | (typeof complaints)['replay']>,
  { readonly ok: false }
>

/** Why an event can't have happened. */
function reasonSaid(reason: NotReplayed['reason'], { language, catalogue, words }: Tongue): string {
  const { fault } = language === 'lt' ? inLithuanian : inEnglish
  switch (reason.kind) {
    case 'rejected':
      return explainRejection(reason.rejection, catalogue)
    case 'differs':
      return `${words.now.differs} ${reason.path}`
    case 'malformed':
      return fault(reason.path, reason.expected, null)
  }
}

/** Reads a log: its JSON, the shape of its events, and whether they can have happened. */
export function caseOf(log: string, tongue: Tongue): Case {
  const faulty = (...faults: readonly string[]): Case => ({ kind: 'faults', faults })
  let given: unknown
  try {
    given = JSON.parse(log)
  } catch {
    return faulty(tongue.words.now.notJson)
  }
  if (!Array.isArray(given)) return faulty(tongue.words.now.notList)
  const [first]: readonly unknown[] = given
  const isComplaint =
    typeof first === 'object' && first !== null && inside<unknown>({ ...first }, 'type') === 'ComplaintLodged'
  const { requestEvent, complaintEvent } = schemasIn[tongue.language]
  const impossible = ({ index, reason }: NotReplayed): Case =>
    faulty(`${tongue.words.now.impossible} ${index + 1}. ${reasonSaid(reason, tongue)}`)
  if (isComplaint) {
    const { value, faults } = read(z.array(complaintEvent), given, tongue)
    if (value === null) return faulty(...faults)
    const replayed = complaints.replay(value)
    return replayed.ok ? { kind: 'complaint', events: value } : impossible(replayed)
  }
  const { value, faults } = read(z.array(requestEvent), given, tongue)
  if (value === null) return faulty(...faults)
  const replayed = requests.replay(value)
  return replayed.ok ? { kind: 'request', events: value } : impossible(replayed)
}

/** The day of an event. */
export function dayOf(event: RequestEvent | ComplaintEvent): PlainDate {
  const { data } = event.data.command
  return 'on' in data ? data.on : data.receivedOn
}

/** What a command comes to: events with what is to be noted of them, or what stands in its way. */
export interface Decided {
  readonly events: readonly (RequestEvent | ComplaintEvent)[]
  readonly notes: readonly string[]
  readonly faults: readonly string[]
}

const nothing: Decided = { events: [], notes: [], faults: [] }

/** Decides a command on the first events of a case; nothing comes of no text. */
export function decidedOn(
  text: string,
  found: Exclude<Case, { readonly kind: 'faults' }>,
  step: number,
  tongue: Tongue,
): Decided {
  if (text.trim() === '') return nothing
  const { requestCommand, complaintCommand } = schemasIn[tongue.language]
  try {
    const given: unknown = JSON.parse(text)
    if (found.kind === 'request') {
      const { value, faults } = read(requestCommand, given, tongue)
      const state = requests.fold(found.events.slice(0, step))
      return value === null ? { ...nothing, faults } : saidOf(requests.decide(value, state), tongue)
    }
    const { value, faults } = read(complaintCommand, given, tongue)
    const state = complaints.fold(found.events.slice(0, step))
    return value === null ? { ...nothing, faults } : saidOf(complaints.decide(value, state), tongue)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { ...nothing, faults: [tongue.words.now.notJson] }
  }
}

const saidOf = (
  decision: ReturnType<(typeof requests)['decide'] | (typeof complaints)['decide']>,
  { catalogue }: Tongue,
): Decided =>
  decision.accepted
    ? { events: decision.events, notes: explainNotes(decision.notes, catalogue), faults: [] }
    : { ...nothing, faults: [explainRejection(decision.rejection, catalogue)] }
