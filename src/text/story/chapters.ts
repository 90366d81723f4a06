import { addDays, laterOf, type PlainDate } from '../../calendar/index.js'
import { deepFreeze } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { dutySaid } from '../kit/explain-duty.js'
import { noteSaid } from '../kit/explain-note.js'
import type { Kind, NarratedTypes, SaidDuty, SaidNote } from '../kit/machines.js'
import { type Passage, type Said, withClauses } from '../kit/said.js'
import { lookUp, paragraph } from '../kit/sentences.js'
import { answerSentences, eventPassage, replySentences } from './tell-event.js'
import { type AnyEvent, type AnyNote, type AnyState, dayOf, type Teller } from './teller.js'
import type { Shown } from './unnamed.js'

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

/** Where a remark is told: as a sentence of its own, or not again, because the event itself tells it. */
const placeOfRemark: {
  readonly [N in Exclude<SaidNote['note'], NarratedTypes['Breaches']>]: 'sentence' | 'elsewhere'
} = {
  'channel-not-named': 'sentence',
  'content-defects': 'sentence',
  'formal-defects': 'sentence',
  'no-ground': 'sentence',
  'late-complaint': 'sentence',
  'identity-term-running': 'sentence',
  'after-target': 'sentence',
  'after-gdpr-limit': 'sentence',
  'term-beyond-limit': 'sentence',
  'samples-own-call': 'sentence',
  'tell-before-lifting': 'sentence',
  'erase-objected': 'sentence',
  'restrict-meanwhile': 'sentence',
  'tell-other-controllers': 'sentence',
  'tell-recipients': 'sentence',
  'dates-corrected': 'sentence',
  // The way of the reply tells it.
  'no-contact': 'elsewhere',
  'reply-way-without-address': 'elsewhere',
  // Who was made responsible, and who acted, the events tell themselves.
  'nobody-assigned': 'elsewhere',
  'not-the-assigned-officer': 'elsewhere',
  // The complaint, and the restriction that ends, tell it with what they mean for this recording.
  'complaint-does-not-hold': 'elsewhere',
  'request-does-not-hold': 'elsewhere',
  'complaints-lost-with-recording': 'sentence',
  'requests-lost-with-recording': 'sentence',
  // A story tells what happened, not what the document could have said.
  'gdpr-difference': 'elsewhere',
  'poorer-than-gdpr': 'elsewhere',
  'more-than-gdpr': 'elsewhere',
  'restrict-instead': 'elsewhere',
  // Over what it prevails, the answer itself tells.
  'gdpr-prevails': 'elsewhere',
}

type ToldNote = AnyNote & SaidNote

/** Whether a note is told as a breach. */
const isBreach = (note: AnyNote): note is ToldNote => note.breach

/** Whether a note is told as a sentence of its own. */
const isSentence = (note: AnyNote): note is ToldNote =>
  !note.breach && lookUp(placeOfRemark, note.note) === 'sentence'

/** The limit to examine and answer as it stands. */
const examination = (machine: Teller, state: AnyState, on: PlainDate): SaidDuty['deadline'] | null =>
  machine.duties(state, on).find(({ duty, doneOn }) => duty === 'examine-and-answer' && doneOn === undefined)
    ?.deadline ?? null

/** Whether an inquiry about identity waits for its answer: some procedures let the limit move with it day by day. */
const inquiring = (state: AnyState): boolean =>
  'identity' in state && state.identity.status === 'inquiry-open'

/** A duty by what it is, what it is about, and its last day; one copy serves every procedure that is open by then. */
const nameOf = (duty: SaidDuty): string => {
  const about = 'about' in duty && duty.duty !== 'copy-for-procedure' ? duty.about : null
  return JSON.stringify([duty.duty, about, duty.deadline.due])
}

/** Tells the history of a machine that has replayed it, chapter by chapter. */
export function chaptersOf(
  machine: Teller,
  kind: Kind,
  events: readonly AnyEvent[],
  catalogue: Catalogue,
  end: PlainDate | undefined,
  shown: Shown,
): readonly Chapter[] {
  const { story } = catalogue
  const chapters: Chapter[] = []
  const missed = new Set<string>()
  let state = machine.initialState()
  let last: PlainDate | null = null
  let limit: PlainDate | null = null

  const overdueOn = (on: PlainDate): readonly SaidDuty[] =>
    state.status === 'none' ? [] : machine.duties(state, on).filter(({ status }) => status === 'overdue')
  const told = (passage: readonly Said[]): readonly string[] =>
    passage.map((said) => withClauses(said, catalogue))
  const marked = (mark: (words: string) => string, [[words, ...clauses], ...others]: Passage): string =>
    paragraph(told([[mark(words), ...clauses], ...others]))
  const chapterOfDuties = (
    on: PlainDate,
    tells: 'missed-limit' | 'still-owed',
    duties: readonly SaidDuty[],
  ): Chapter => {
    const mark = tells === 'still-owed' ? story.stillOwed : story.breach
    const clauses = [...new Set(duties.map(({ clause }) => clause))]
    const breaches = duties.map((duty) => marked(mark, dutySaid(duty, catalogue)))
    return { on, tells, sentences: [], breaches, clauses }
  }
  /** The last days that passed in silence before a day, each told on the day after it. */
  const tellMissed = (on: PlainDate): void => {
    const since = last ?? on
    const passed = new Map<PlainDate, SaidDuty[]>()
    for (const duty of overdueOn(on)) {
      // What an upheld complaint grants, the request owes: the complaint only learns later that it was carried out.
      if (missed.has(nameOf(duty)) || (kind === 'complaint' && duty.duty === 'carry-out')) continue
      missed.add(nameOf(duty))
      const day = laterOf(addDays(duty.deadline.due, 1), since)
      passed.set(day, [...(passed.get(day) ?? []), duty])
    }
    for (const day of [...passed.keys()].sort())
      chapters.push(chapterOfDuties(day, 'missed-limit', passed.get(day) ?? []))
  }
  /** By when to answer, where an event sets or moves the day. */
  const limitSentences = (event: AnyEvent, on: PlainDate): readonly Said[] => {
    const now = examination(machine, state, on)
    if (now === null || now.due === limit || (kind !== 'request' && kind !== 'complaint')) return []
    if (inquiring(state) && event.type !== 'ExaminationExtended') return []
    limit = now.due
    return [[story.limit[kind](now.due), now.clause]]
  }
  const chapterOfEvent = (event: AnyEvent, on: PlainDate, notes: readonly AnyNote[]): Chapter => {
    const passage: readonly Said[] = [
      ...eventPassage(kind, shown(event), shown(state), on, catalogue),
      ...answerSentences(event, catalogue),
      ...limitSentences(event, on),
      ...replySentences(kind, event, catalogue),
    ]
    const beside = notes.filter(isSentence)
    const breaches = notes.filter(isBreach)
    const clauses: readonly ClauseRef[] = [
      ...passage.flatMap(([, ...cited]) => cited),
      ...[...beside, ...breaches].flatMap((note) => note.clauses),
    ]
    return {
      on,
      tells: 'event',
      sentences: [...told(passage), ...beside.flatMap((note) => told(noteSaid(shown(note), catalogue)))],
      breaches: breaches.map((note) => marked(story.breach, noteSaid(shown(note), catalogue))),
      clauses: [...new Set(clauses)],
    }
  }

  for (const event of events) {
    const on = dayOf(event)
    tellMissed(on)
    const decision = machine.decide(event.data.command, state)
    state = machine.evolve(state, event)
    last = on
    chapters.push(chapterOfEvent(event, on, decision.accepted ? decision.notes : []))
  }
  const owed = end === undefined ? [] : overdueOn(end)
  if (end !== undefined && owed.length > 0) chapters.push(chapterOfDuties(end, 'still-owed', owed))
  return deepFreeze(chapters)
}
