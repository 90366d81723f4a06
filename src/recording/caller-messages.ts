import { deadlineShape } from '../case/shapes.js'
import { caseName, typedWords } from '../core/holding.js'
import { type CommandOf, type EventOf, event, eventsOf } from '../core/index.js'
import { day, flag, personal, some, word, wordOr } from '../core/shape.js'
import { command, commands, optional, required } from '../procedure/recording-roles.js'
import { act } from './act.js'
import { reasonRelied } from './attempt.js'
import { correctionShape } from './conversation.js'
import { callerAccessMeans, requestedRights } from './records.js'

/** The commands on the requests of a caller and on what they have served, as declared. */
export const callerCommands = /* @__PURE__ */ commands({
  GiveCallerAccess: command('callerListening', act, {
    /** Whether this person took part in the call as the caller who consented. */
    tookPart: flag,
    /** The ways in which access is given. */
    means: some(word(...callerAccessMeans)),
    /** How the data of others who are heard in it were protected; that nobody else is, where that is so. */
    othersProtected: personal(required(typedWords, 'othersData')),
    /** The caller's request that it answers, where one was registered. */
    request: optional(caseName, 'requestLimit'),
  }),
  RectifyRecording: command('callerRectification', act, {
    /** What is corrected; `'forgotten'` in a history that was made to forget it. */
    correction: personal(required(wordOr('forgotten', correctionShape))),
    /** The reason to process a restricted recording. */
    restrictionReason: personal(optional(reasonRelied, 'restrictedProcessing')),
    /** The caller's request that it answers, where one was registered. */
    request: optional(caseName, 'requestLimit'),
  }),
  RegisterCallerRequest: command('callerRights', act, {
    /** The host's own name of the request. */
    request: caseName,
    /** The day it reached the institution. */
    receivedOn: day,
    /** What it asks for (clauses 14.1 to 14.5). */
    right: word(...requestedRights),
  }),
  AnswerCallerRequest: command('requestLimit', act, {
    /** The request. */
    request: caseName,
    /** What is answered, and why: what was done, or why it is not. */
    reasons: personal(required(some(typedWords))),
  }),
})

/** The events of them, as declared. */
export const callerEvents = /* @__PURE__ */ eventsOf(callerCommands, {
  CallerAccessGiven: event(['GiveCallerAccess']),
  RecordingRectified: event(['RectifyRecording'], {
    /** Whether the recording was restricted, so that a reason was relied on. */
    restricted: flag,
  }),
  CallerRequestRegistered: event(['RegisterCallerRequest'], {
    /** By when it is to be answered. */
    limit: deadlineShape,
  }),
  CallerRequestAnswered: event(['AnswerCallerRequest']),
})

type Commands = typeof callerCommands
type Events = typeof callerEvents

/** Lets the caller listen, or gives the caller a copy (clause 14.2).
 *
 * Given twice, it is taken twice: each access stands in the log. Where it answers a request, it is rejected with
 * `request-already-answered`.
 *
 * @category Recording */
export interface GiveCallerAccess extends CommandOf<Commands, 'GiveCallerAccess'> {}
/** Corrects what is stored beside the audio, or adds a note to what was said: the audio itself is not altered (clause 14.4).
 *
 * Given twice, it is rejected with `nothing-rectified` or `data-forgotten`.
 *
 * @category Recording */
export interface RectifyRecording extends CommandOf<Commands, 'RectifyRecording'> {}
/** Registers a caller's request, which is to be answered in a month; it keeps nothing (clause 14; GDPR 12(3)).
 *
 * Given twice, it is rejected with `request-already-registered`.
 *
 * @category Recording */
export interface RegisterCallerRequest extends CommandOf<Commands, 'RegisterCallerRequest'> {}
/** Answers a caller's request that no other command of the recording answers (clause 14; GDPR 12(3)).
 *
 * Given twice, it is rejected with `already-done` or `request-already-answered`.
 *
 * @category Recording */
export interface AnswerCallerRequest extends CommandOf<Commands, 'AnswerCallerRequest'> {}
/** Every command on the requests of a caller and on what they have served.
 *
 * @category Recording */
export type CallerCommand = GiveCallerAccess | RectifyRecording | RegisterCallerRequest | AnswerCallerRequest

/** The caller listened, or was given a copy.
 *
 * @category Recording */
export interface CallerAccessGiven extends EventOf<Events, 'CallerAccessGiven', GiveCallerAccess> {}
/** What is stored beside the audio was corrected, or a note was added.
 *
 * @category Recording */
export interface RecordingRectified extends EventOf<Events, 'RecordingRectified', RectifyRecording> {}
/** A caller's request was registered.
 *
 * @category Recording */
export interface CallerRequestRegistered
  extends EventOf<Events, 'CallerRequestRegistered', RegisterCallerRequest> {}
/** A caller's request was answered.
 *
 * @category Recording */
export interface CallerRequestAnswered
  extends EventOf<Events, 'CallerRequestAnswered', AnswerCallerRequest> {}
/** Every event of the requests of a caller and on what they have served.
 *
 * @category Recording */
export type CallerEvent =
  | CallerAccessGiven
  | RecordingRectified
  | CallerRequestRegistered
  | CallerRequestAnswered
