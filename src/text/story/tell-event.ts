import type { PlainDate } from '../../calendar/index.js'
import type { Reply } from '../../case/index.js'
import { InvalidInputError } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { Roles } from '../../procedure/index.js'
import { retention } from '../../recording/index.js'
import type { Answer } from '../../request/index.js'
import { complaintStory } from '../complaint/story.js'
import { afterWithdrawalSaid } from '../consent/after-withdrawal.js'
import { consentStory } from '../consent/story.js'
import { withdrawnFromSaid } from '../consent/withdrawn-from.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { EventToTell } from '../kit/event-stories.js'
import type { Kind } from '../kit/machines.js'
import { cited } from '../kit/references.js'
import type { Passage, Said } from '../kit/said.js'
import { lookUp } from '../kit/sentences.js'
import { samplingStory } from '../recording/sampling-story.js'
import { recordingStory } from '../recording/story.js'
import type { RecordingToTell } from '../recording/story-state.js'
import { requestStory } from '../request/story.js'
import { restrictionStory } from '../restriction/story.js'
import { clauseOfRight } from '../rights/topic.js'
import type { AnyEvent, AnyState } from './teller.js'

/** The one place with a cast: that an event and the state after it belong to its story, the machine has seen to. */
function tellerOf(
  story: Readonly<Record<string, (told: never, catalogue: Catalogue) => Passage>>,
  type: string,
): (told: EventToTell<AnyEvent, AnyState | RecordingToTell>, catalogue: Catalogue) => Passage {
  const tell = lookUp(story, type)
  if (tell === undefined) throw new InvalidInputError('events', 'events that the library knows', type)
  return tell as (told: unknown, catalogue: Catalogue) => Passage
}

/** The state that an event led to, as it is told: of a recording also where it stands on the day. */
function afterEvent(state: AnyState, on: PlainDate): AnyState | RecordingToTell {
  if (!('call' in state)) return state
  const recording = state.status === 'stored' || state.status === 'destroyed' ? state : null
  return { state, kept: recording === null ? null : retention(recording, on) }
}

/** How the events of each kind of history are told. */
const stories = {
  request: requestStory,
  complaint: complaintStory,
  restriction: restrictionStory,
  consent: consentStory,
  recording: recordingStory,
  sampling: samplingStory,
}

/** What an event tells of itself, with the state that it led to on its day. */
export const eventPassage = (
  kind: Kind,
  { type, data }: AnyEvent,
  after: AnyState,
  on: PlainDate,
  catalogue: Catalogue,
): Passage => tellerOf(stories[kind], type)({ data, after: afterEvent(after, on) }, catalogue)

/** The answer that an event gave, and the clause it was given under. */
function answerOf(
  { type, data }: AnyEvent,
  { answer, complaintAnswer }: Roles,
): { readonly answer: Answer; readonly clause: ClauseRef } | null {
  if (type === 'RequestAnswered') return { answer: data.answer, clause: answer.clause }
  if (type === 'RequestReexamined') return { answer: data.answer, clause: complaintAnswer.clause }
  return type === 'ComplaintUpheld' ? { answer: data.requestAnswer, clause: complaintAnswer.clause } : null
}

/** What became of each right and item, and what else an answer says. */
export function answerSentences(event: AnyEvent, catalogue: Catalogue): readonly Said[] {
  const { story, roles } = catalogue
  const given = answerOf(event, roles)
  if (given === null) return []
  const { decisions, extent, afterWithdrawal, furtherReasons, implementation, complexity } = given.answer
  const texts = story.answer
  const decided = decisions.flatMap(({ right, item, outcome, clauses }): readonly Said[] =>
    outcome === 'undetermined' || outcome === 'contradictory'
      ? []
      : [[texts.decided[outcome]({ right, item }), ...cited(clauses, clauseOfRight(right, roles))]],
  )
  const withdrawnFrom = extent.find(({ effectiveFrom }) => effectiveFrom !== null)?.effectiveFrom ?? null
  const withdrawn = withdrawnFrom === null ? [] : [withdrawnFromSaid(withdrawnFrom, catalogue)]
  const settled = afterWithdrawal.map((data) => afterWithdrawalSaid(data, catalogue))
  const reasons: readonly Said[] =
    furtherReasons.length === 0 ? [] : [[texts.furtherReasons(furtherReasons), given.clause]]
  const due: readonly Said[] =
    implementation === null ? [] : [[texts.implementation(implementation.due), given.clause]]
  const complex: readonly Said[] = complexity === null ? [] : [[texts.complexity(complexity), given.clause]]
  return [...decided, ...withdrawn, ...settled, ...reasons, ...due, ...complex]
}

/** To whom and how something went, where the event sent something. */
function replyOf({ data }: AnyEvent): Reply | null {
  if ('reply' in data) return data.reply
  if ('refusal' in data) return data.refusal.reply
  return 'answer' in data ? data.answer.reply : null
}

/** How a letter went, where the event sent one. */
export function replySentences(kind: Kind, event: AnyEvent, { story, roles }: Catalogue): readonly Said[] {
  const reply = replyOf(event)
  const { clause } = kind === 'complaint' ? roles.complaintReply : roles.reply
  return reply === null ? [] : [[story.reply(reply), clause]]
}
