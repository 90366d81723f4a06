import { addDays, isAfter, laterOf, type PlainDate, plainDate } from '../../calendar/index.js'
import type { Reply } from '../../case/index.js'
import type { ComplaintDuty, ComplaintEvent, ComplaintState, ComplaintTypes } from '../../complaint/index.js'
import type { ConsentEvent, ConsentState, ConsentTypes } from '../../consent/index.js'
import {
  type Decision,
  deepFreeze,
  InvalidInputError,
  type Machine,
  type Note,
  type Replay,
} from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import {
  type RecordingDuty,
  type RecordingEvent,
  type RecordingNoteCode,
  type RecordingState,
  type RecordingTypes,
  retention,
  type SamplingEvent,
  type SamplingState,
  type SamplingTypes,
} from '../../recording/index.js'
import type {
  Answer,
  RequestDuty,
  RequestEvent,
  RequestNoteCode,
  RequestState,
  RequestTypes,
} from '../../request/index.js'
import type {
  RestrictionDuty,
  RestrictionEvent,
  RestrictionState,
  RestrictionTypes,
} from '../../restriction/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { dutySaid } from '../kit/explain-duty.js'
import type { Kind } from '../kit/kind.js'
import { eventSaid, noteSaid } from '../kit/recorded-data.js'
import { cited } from '../kit/references.js'
import { type Said, withClauses } from '../kit/said.js'
import { paragraph, sentence, uncapitalised } from '../kit/sentences.js'
import { clauseOfRight } from '../rights/topic.js'
import type { RecordingToTell } from './texts.js'

/** The machines whose histories can be told.
 *
 * @category Text */
export type NarratedTypes =
  | RequestTypes
  | ComplaintTypes
  | RestrictionTypes
  | ConsentTypes
  | RecordingTypes
  | SamplingTypes

/**
 * A part of a story: an event; a last day that passed before the next event; or what is still owed at its end.
 *
 * @category Text
 */
export interface Chapter {
  /** The day. Of a last day that passed in silence, the first day after it. */
  readonly on: PlainDate
  /** What it tells of. */
  readonly tells: 'event' | 'missed-limit' | 'still-owed'
  /** Who did what, and what followed from it: whole sentences, each with its clauses. Only an event has them. */
  readonly sentences: readonly string[]
  /** The breaches, marked as such: whole sentences, each with its clauses. */
  readonly breaches: readonly string[]
  /** The clauses that it rests on, each once. */
  readonly clauses: readonly ClauseRef[]
}

type AnyEvent =
  | RequestEvent
  | ComplaintEvent
  | RestrictionEvent
  | ConsentEvent
  | RecordingEvent
  | SamplingEvent
type AnyState =
  | RequestState
  | ComplaintState
  | RestrictionState
  | ConsentState
  | RecordingState
  | SamplingState
type AnyDuty = RequestDuty | ComplaintDuty | RestrictionDuty | RecordingDuty
/** What is noted in the histories that are told. */
type ToldNoteCode = RequestNoteCode | RecordingNoteCode | 'late-notice'
type AnyNote = Note<ToldNoteCode, ClauseRef>

/** A machine of any kind, as far as a story needs it. */
interface Teller {
  initialState(): AnyState
  replay(events: readonly AnyEvent[]): Replay<AnyState, string, ClauseRef>
  decide(
    command: AnyEvent['data']['command'],
    state: AnyState,
  ): Decision<AnyEvent, string, ToldNoteCode, ClauseRef>
  evolve(state: AnyState, event: AnyEvent): AnyState
  duties(state: AnyState, on: PlainDate): readonly AnyDuty[]
}

/** The event that each kind of history begins with. */
const openings: { readonly [K in Kind]: AnyEvent['type'] } = {
  request: 'RequestSubmitted',
  complaint: 'ComplaintLodged',
  restriction: 'RestrictionImposed',
  consent: 'ConsentGiven',
  recording: 'CallReceived',
  sampling: 'SampleDrawn',
}
const kinds = ['request', 'complaint', 'restriction', 'consent', 'recording', 'sampling'] as const

/** Where a note is told: as a breach, as a sentence of its own, or not again, because the event itself tells it. */
const told: { readonly [N in ToldNoteCode]: 'breach' | 'sentence' | 'elsewhere' } = {
  'late-answer': 'breach',
  'late-refusal': 'breach',
  'late-implementation': 'breach',
  'late-notice': 'breach',
  'alternatives-missed': 'breach',
  'not-recorded': 'breach',
  'late-copy': 'breach',
  'late-destruction': 'breach',
  'late-copy-destruction': 'breach',
  'channel-not-named': 'sentence',
  'content-defects': 'sentence',
  'term-beyond-limit': 'sentence',
  'samples-own-call': 'sentence',
  // The way of the reply tells it.
  'no-contact': 'elsewhere',
  // The complaint, and the restriction that ends, tell it with what they mean for this recording.
  'complaint-does-not-hold': 'elsewhere',
  // A story tells what happened, not what the document could have said.
  'gdpr-difference': 'elsewhere',
}

const dayOf = ({ data: { command } }: AnyEvent): PlainDate =>
  'on' in command.data ? command.data.on : command.data.receivedOn

/** The answer that an event gave, and the clause it was given under. */
function answerOf({ type, data }: AnyEvent): { readonly answer: Answer; readonly clause: ClauseRef } | null {
  if (type === 'RequestAnswered') return { answer: data.answer, clause: 'adakavas:47' }
  if (type === 'RequestReexamined') return { answer: data.answer, clause: 'adakavas:59' }
  return type === 'ComplaintUpheld' ? { answer: data.requestAnswer, clause: 'adakavas:59' } : null
}

/** What became of each right and item, and what else an answer says. */
function answerSaid(event: AnyEvent, { story: { answer: texts } }: Catalogue): readonly Said[] {
  const given = answerOf(event)
  if (given === null) return []
  const { decisions, extent, furtherReasons, implementation } = given.answer
  const decided = decisions.flatMap(({ right, item, outcome, clauses }): readonly Said[] =>
    outcome === 'undetermined' || outcome === 'contradictory'
      ? []
      : [[texts.decided[outcome]({ right, item }), ...cited(clauses, clauseOfRight[right])]],
  )
  const from = extent.find(({ effectiveFrom }) => effectiveFrom !== null)?.effectiveFrom ?? null
  return [
    ...decided,
    ...(from === null ? [] : [[texts.effectiveFrom(from), 'adakavas:33', 'adakavas:34'] as const]),
    ...(furtherReasons.length === 0 ? [] : [[texts.furtherReasons(furtherReasons), given.clause] as const]),
    ...(implementation === null ? [] : [[texts.implementation(implementation.due), given.clause] as const]),
  ]
}

/** To whom and how something went, where the event sent something. */
function replyOf({ data }: AnyEvent): Reply | null {
  if ('reply' in data) return data.reply
  if ('refusal' in data) return data.refusal.reply
  return 'answer' in data ? data.answer.reply : null
}

/** The limit to examine and answer as it stands. */
const examination = (machine: Teller, state: AnyState, on: PlainDate): AnyDuty['deadline'] | null =>
  machine.duties(state, on).find(({ duty, doneOn }) => duty === 'examine-and-answer' && doneOn === undefined)
    ?.deadline ?? null

/** Whether an inquiry about identity waits for its answer: some procedures let the limit move with it day by day. */
const inquiring = (state: AnyState): boolean =>
  'identity' in state && state.identity.status === 'inquiry-open'

/** A duty by what it is, what it is about, and its last day; one copy serves every procedure that is open by then. */
const nameOf = ({ duty, about, deadline }: AnyDuty): string =>
  JSON.stringify([duty, duty === 'copy-for-procedure' ? null : about, deadline.due])

function kindOfHistory(first: AnyEvent): Kind {
  const kind = kinds.find((one) => openings[one] === first.type)
  if (kind === undefined)
    throw new InvalidInputError('events[0].type', 'the first event of a history', first.type)
  return kind
}

/** The state that an event led to, as it is told: of a recording also where it stands on the day. */
function afterEvent(state: AnyState, on: PlainDate): AnyState | RecordingToTell {
  if (!('call' in state)) return state
  const recording = state.status === 'stored' || state.status === 'destroyed' ? state : null
  return { state, kept: recording === null ? null : retention(recording, on) }
}

/** Why a history can't have happened, as an error that names the event. */
function impossible({ index, reason }: Extract<Replay<AnyState, string, ClauseRef>, { ok: false }>): Error {
  const path = `events[${index}]`
  if (reason.kind === 'rejected')
    return new InvalidInputError(path, 'an event that can have happened', reason.rejection.code)
  const below = reason.path === '' ? path : `${path}.${reason.path}`
  return reason.kind === 'differs'
    ? new InvalidInputError(below, 'what its command comes to', 'something else')
    : new InvalidInputError(below, reason.expected, 'something else')
}

/** Tells the history of a machine that has replayed it. */
function tell(
  machine: Teller,
  kind: Kind,
  events: readonly AnyEvent[],
  catalogue: Catalogue,
  end: PlainDate | undefined,
): readonly Chapter[] {
  const { story } = catalogue
  const chapters: Chapter[] = []
  const missed = new Set<string>()
  let state = machine.initialState()
  let last: PlainDate | null = null
  let limit: PlainDate | null = null

  const overdueOn = (on: PlainDate): readonly AnyDuty[] =>
    state.status === 'none' ? [] : machine.duties(state, on).filter(({ status }) => status === 'overdue')
  const marked = (mark: (words: string) => string, duty: AnyDuty): string => {
    const [owed, ...waits] = dutySaid(duty, catalogue)
    return paragraph([mark(owed), ...waits].map(sentence))
  }
  const chapterOf = (on: PlainDate, tells: Chapter['tells'], duties: readonly AnyDuty[]): Chapter => {
    const mark = tells === 'still-owed' ? story.stillOwed : story.breach
    const clauses = [...new Set(duties.map(({ clause }) => clause))]
    return { on, tells, sentences: [], breaches: duties.map((duty) => marked(mark, duty)), clauses }
  }
  /** The last days that passed in silence before a day, each told on the day after it. */
  const tellMissed = (on: PlainDate): void => {
    const since = last ?? on
    const passed = new Map<PlainDate, AnyDuty[]>()
    for (const duty of overdueOn(on)) {
      // What an upheld complaint grants, the request owes: the complaint only learns later that it was carried out.
      if (missed.has(nameOf(duty)) || (kind === 'complaint' && duty.duty === 'carry-out')) continue
      missed.add(nameOf(duty))
      const day = laterOf(addDays(duty.deadline.due, 1), since)
      passed.set(day, [...(passed.get(day) ?? []), duty])
    }
    for (const day of [...passed.keys()].sort())
      chapters.push(chapterOf(day, 'missed-limit', passed.get(day) ?? []))
  }
  /** By when to answer, where an event sets or moves the day. */
  const limitSaid = (event: AnyEvent, on: PlainDate): readonly Said[] => {
    const now = examination(machine, state, on)
    if (now === null || now.due === limit || (kind !== 'request' && kind !== 'complaint')) return []
    if (inquiring(state) && event.type !== 'ExaminationExtended') return []
    limit = now.due
    return [[story.limit[kind](now.due), now.clause]]
  }
  const notesSaid = (notes: readonly AnyNote[]): readonly string[] =>
    notes.flatMap((note) => noteSaid(kind, note, catalogue).map(sentence))
  const breachesSaid = (notes: readonly AnyNote[]): readonly string[] =>
    notes.map((note) => {
      const [breach, ...others] = noteSaid(kind, note, catalogue)
      return paragraph([story.breach(breach), ...others].map(sentence))
    })

  for (const event of events) {
    const on = dayOf(event)
    tellMissed(on)
    const decision = machine.decide(event.data.command, state)
    const notes = decision.accepted ? decision.notes : []
    state = machine.evolve(state, event)
    last = on
    const reply = replyOf(event)
    const said: readonly Said[] = [
      ...eventSaid(kind, event, afterEvent(state, on), catalogue),
      ...answerSaid(event, catalogue),
      ...limitSaid(event, on),
      ...(reply === null
        ? []
        : [[story.reply(reply), kind === 'complaint' ? 'adakavas:53' : 'adakavas:42'] as const]),
    ]
    const beside = notes.filter(({ note }) => told[note] === 'sentence')
    const breaches = notes.filter(({ note }) => told[note] === 'breach')
    chapters.push({
      on,
      tells: 'event',
      sentences: [...said.map((one) => withClauses(one, catalogue)), ...notesSaid(beside)],
      breaches: breachesSaid(breaches),
      clauses: [
        ...new Set([
          ...said.flatMap(([, ...clauses]) => clauses),
          ...[...beside, ...breaches].flatMap(({ clauses }) => clauses),
        ]),
      ],
    })
  }
  const owed = end === undefined ? [] : overdueOn(end)
  if (end !== undefined && owed.length > 0) chapters.push(chapterOf(end, 'still-owed', owed))
  return deepFreeze(chapters)
}

/**
 * Tells a history as a story: a chapter for each event, with who did what, what followed from it, and the breaches
 * that it put on record; a chapter wherever a last day passed before the next event; and, where a day is named, one
 * for what is still owed on it though its last day is over.
 *
 * What was recorded of a call is never told, the caller's number least of all: a story may outlive the recording.
 *
 * Nothing of this is stored: the machine decides every command again, so that a breach is told exactly where its
 * notes or its duties show one. Names, reasons and other words of the host are quoted as they were given.
 *
 * @param machine - The machine of the history, closed over the procedure that it was made under.
 * @param events - The whole history, from its first event on.
 * @param catalogue - The language.
 * @param on - The day on which the story ends, not before its last event; without one nothing is said of what is
 * still owed.
 * @returns The chapters in order, frozen; none for a history without events.
 * @throws InvalidInputError for a history that can't have happened, naming its first such event, and for a day before
 * its last one.
 * @category Text
 * @see Adakavas clauses 33, 34, 38 to 59; Kaunas clauses 1 to 14.5
 * @example
 * ```ts
 * import { adakavasProcedure, consentLifecycle, plainDate } from 'privacy-rulebook'
 * import { narrate } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * const on = plainDate('2026-02-02')
 * const consents = consentLifecycle(adakavasProcedure)
 * const given = { type: 'GiveConsent', data: { on, by: 'ona', id: 'S1', signedOn: on, purpose: 'viešinimas' } }
 * const { events } = consents.decide(given, consents.initialState())
 * narrate(consents, events, lt)[0].sentences
 * // => ['Darbuotojas „ona“ užregistravo sutikimą „S1“; jo tikslas: „viešinimas“ (Aprašo 33 punktas).', 'Sutikimas pasirašytas 2026 m. vasario 2 d. ir galioja nuo tos dienos (Aprašo 33 punktas).']
 * ```
 */
export function narrate<T extends NarratedTypes>(
  machine: Machine<T>,
  events: readonly T['Event'][],
  catalogue: Catalogue,
  on?: PlainDate,
): readonly Chapter[] {
  const teller: Teller = machine
  const end = on === undefined ? undefined : plainDate(on)
  const replayed = teller.replay(events)
  if (!replayed.ok) throw impossible(replayed)
  const [first] = events
  const last = events.at(-1)
  if (first === undefined || last === undefined) return deepFreeze([])
  if (end !== undefined && isAfter(dayOf(last), end))
    throw new InvalidInputError('on', `a day not before the last event, ${dayOf(last)}`, end)
  return tell(teller, kindOfHistory(first), events, catalogue, end)
}

/**
 * Writes a story as plain text, a dated line for each chapter.
 *
 * @param chapters - What `narrate` tells.
 * @param catalogue - The language it was told in.
 * @returns The lines, each with its day first and its breaches last.
 * @category Text
 * @example
 * ```ts
 * import { adakavasProcedure, consentLifecycle, plainDate } from 'privacy-rulebook'
 * import { narrate, narration } from 'privacy-rulebook/text'
 * import { en } from 'privacy-rulebook/text/en'
 *
 * const on = plainDate('2026-02-02')
 * const consents = consentLifecycle(adakavasProcedure)
 * const given = { type: 'GiveConsent', data: { on, by: 'ona', id: 'S1', signedOn: on, purpose: 'a leaflet' } }
 * const { events } = consents.decide(given, consents.initialState())
 * narration(narrate(consents, events, en), en)
 * // => '2 February 2026 – the employee “ona” registered the consent “S1”; its purpose: “a leaflet” (clause 33 of the Procedure). The consent was signed on 2 February 2026 and holds from that day (clause 33 of the Procedure).'
 * ```
 */
export function narration(chapters: readonly Chapter[], catalogue: Catalogue): string {
  return chapters
    .map(
      ({ on, sentences, breaches }) =>
        `${catalogue.day(on)} – ${uncapitalised(paragraph([...sentences, ...breaches]))}`,
    )
    .join('\n')
}
