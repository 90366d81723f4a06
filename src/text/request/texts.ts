import type { PlainDate } from '../../calendar/index.js'
import type { Authority, Identity, Reply } from '../../case/index.js'
import type { DutyStatus } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { Channel } from '../../procedure/index.js'
import type {
  Refusal,
  RequestCommand,
  RequestDuty,
  RequestNoteCode,
  RequestRejectionCode,
  RequestState,
  UnfoundedFinding,
} from '../../request/index.js'
import type { DefectCode, RequestOutcome, Right, RightFact } from '../../rights/index.js'
import type { Message, Sentences } from '../kit/message.js'
import type { RequestStoryTexts } from './story-texts.js'

/** Nothing but the clauses.
 *
 * @category Text */
export type NothingMore = Readonly<Record<never, never>>

/** The day of an act.
 *
 * @category Text */
export interface OnDay {
  readonly on: PlainDate
}

/** A right and the item it is claimed for; `null` where there is none to speak of.
 *
 * @category Text */
export interface RightAndItem {
  readonly right: Right
  readonly item: string | null
}

/**
 * The days and facts behind each rejection of a request.
 *
 * @category Text
 */
export interface RequestRejectionData {
  readonly 'wrong-status': {
    readonly status: RequestState['status']
    readonly allowedIn: readonly RequestState['status'][]
  }
  readonly 'before-last-event': OnDay & { readonly last: PlainDate }
  readonly 'outside-calendar': NothingMore
  readonly 'received-before-submitted': { readonly submittedOn: PlainDate; readonly receivedOn: PlainDate }
  readonly 'claimed-twice': RightAndItem
  readonly 'nothing-to-correct': NothingMore
  readonly 'nothing-corrected': { readonly defects: readonly DefectCode[] }
  readonly 'claims-changed': { readonly claimed: readonly Right[] }
  readonly 'not-represented': NothingMore
  readonly 'authority-already-proven': OnDay
  readonly 'authority-unproven': { readonly authority: Authority['status'] }
  readonly 'identity-already-confirmed': OnDay
  readonly 'identity-unconfirmed': { readonly identity: Identity['status'] }
  readonly 'inquiry-window-closed': OnDay & { readonly until: PlainDate }
  readonly 'term-before-inquiry': OnDay & { readonly term: PlainDate }
  readonly 'no-open-inquiry': NothingMore
  readonly 'inquiry-term-running': OnDay & { readonly from: PlainDate }
  readonly 'identity-supplied-in-time': NothingMore
  readonly 'refusal-lapsed': OnDay & { readonly until: PlainDate }
  readonly 'already-extended': OnDay
  readonly 'extension-window-closed': OnDay & { readonly until: PlainDate }
  readonly 'limit-before-current': { readonly until: PlainDate; readonly limit: PlainDate }
  readonly 'limit-beyond-cap': { readonly until: PlainDate; readonly cap: PlainDate }
  readonly 'withdrawal-claimed': NothingMore
  readonly 'earlier-request-not-answered': {
    readonly earlier: string
    readonly answeredOn: PlainDate
    readonly receivedOn: PlainDate
  }
  readonly 'fee-already-demanded': OnDay
  readonly 'fee-not-demanded': NothingMore
  readonly 'fee-not-positive': { readonly fee: number }
  readonly 'fee-above-costs': { readonly fee: number; readonly costs: number }
  readonly 'fee-not-paid-in-full': { readonly amount: number; readonly demanded: number }
  readonly 'fee-already-paid': OnDay
  readonly 'item-listed-twice': { readonly item: string }
  readonly 'limit-without-claim': RightAndItem & { readonly act: string }
  readonly 'justification-missing': { readonly item: string; readonly fact: RightFact }
  readonly 'facts-contradictory': RightAndItem & { readonly facts: readonly RightFact[] }
  readonly 'claims-undetermined': {
    readonly needs: readonly (RightAndItem & { readonly facts: readonly RightFact[] })[]
  }
  readonly 'period-needed': { readonly items: readonly (string | null)[] }
  readonly 'period-past': OnDay & { readonly item: string; readonly until: PlainDate }
  readonly 'implementation-day-missing': NothingMore
  readonly 'implementation-day-past': OnDay & { readonly implementBy: PlainDate }
  readonly 'nothing-granted': NothingMore
  readonly 'not-granted': RightAndItem
  readonly 'already-implemented': RightAndItem
  readonly 'hand-over-first': { readonly right: 'access' | 'portability'; readonly item: string | null }
  readonly 'restriction-in-force': RightAndItem
  readonly 'worse-for-subject': NothingMore
  readonly 'nothing-more-granted': NothingMore
  readonly 'reviewer-not-independent': { readonly person: string }
}

/**
 * What stands in the way, and what to do instead: a sentence each. The act is what the command is called; `null` where
 * it is spoken of before anybody tried it.
 *
 * @category Text
 */
export type RequestRejectionTexts = {
  readonly [Code in RequestRejectionCode]: Sentences<[data: RequestRejectionData[Code], act: string | null]>
}

/**
 * The days and facts behind each note on a request.
 *
 * @category Text
 */
export interface RequestNoteData {
  readonly 'late-answer': OnDay & { readonly due: PlainDate }
  readonly 'late-refusal': OnDay & { readonly due: PlainDate }
  readonly 'late-implementation': OnDay & { readonly due: PlainDate }
  readonly 'channel-not-named': { readonly channel: Channel }
  readonly 'content-defects': {
    readonly defects: readonly {
      readonly code: DefectCode
      readonly clause: ClauseRef
      readonly item: string | null
    }[]
  }
  readonly 'term-beyond-limit': { readonly term: PlainDate; readonly limit: PlainDate }
  readonly 'no-contact': { readonly to: Reply['to'] }
  readonly 'gdpr-difference': NothingMore
}

/** What is to be known. Things that are missing come in words, each with the clauses that ask for it.
 *
 * @category Text */
export type RequestNoteTexts = {
  readonly [Code in Exclude<RequestNoteCode, 'content-defects'>]: Sentences<[data: RequestNoteData[Code]]>
} & {
  readonly 'content-defects': (missing: readonly string[]) => readonly [lacks: string, remedy: string]
}

/** A duty to be put into words.
 *
 * @category Text */
export interface DutyToSay {
  /** To whom it is owed. */
  readonly owedTo: RequestDuty['owedTo']
  /** The last day in time. */
  readonly due: PlainDate
  /** The right and item it is about, where it is about one. */
  readonly about: RightAndItem | null
}

/** A duty that was done.
 *
 * @category Text */
export interface DutyDone extends DutyToSay {
  /** The day it was done. */
  readonly doneOn: PlainDate
}

/** What is owed and where it stands: a message for each duty and each status.
 *
 * @category Text */
export type RequestDutyTexts = {
  readonly [D in RequestDuty['duty']]: {
    readonly [S in DutyStatus]: Message<[duty: S extends 'done' | 'done-late' ? DutyDone : DutyToSay]>
  }
}

/** What a request can wait for that others must do first.
 *
 * @category Text */
export type WaitingFor = 'identity' | 'authority' | 'fee'

/** The request that a letter answers.
 *
 * @category Text */
export interface RequestToSay {
  /** The day it was received. */
  readonly receivedOn: PlainDate
  /** Whether a representative filed it. */
  readonly represented: boolean
  /** Whether a complaint had it examined anew. */
  readonly reexamined: boolean
}

/**
 * The sentences of a letter on a request.
 *
 * @category Text
 */
export interface LetterTexts {
  /** What is answered, and under which document. */
  readonly examined: Message<[request: RequestToSay]>
  /** Granted, in part, or rejected. */
  readonly outcome: { readonly [O in RequestOutcome]: Message }
  /** By when what is granted is carried out. */
  readonly implementation: Message<[day: PlainDate]>
  /** From when a withdrawal of consent holds, and what it leaves untouched. */
  readonly effectiveFrom: Message<[day: PlainDate]>
  /** Reasons that the officer added. */
  readonly furtherReasons: Message<[reasons: readonly [string, ...string[]]]>
  /** The way of the reply, and why that way. */
  readonly reply: Sentences<[reply: Reply]>
  /** What a person may do whose request is not granted in whole. */
  readonly complaint: Message
  /** Where a person whose request is refused finds how to complain. */
  readonly complaintProcedure: Message
  /** The supervisory authority and the court, as the GDPR gives them. */
  readonly remedies: Message<[to: Reply['to']]>
  /** Which refusal it is. */
  readonly refusal: { readonly [K in Refusal['kind']]: Message<[request: RequestToSay]> }
  /** The finding that a refusal under clause 43.1 rests on. */
  readonly finding: Message<[finding: UnfoundedFinding]>
  /** The reasons of a refusal. */
  readonly refusalReasons: {
    readonly [K in Refusal['kind']]: Message<[reasons: readonly [string, ...string[]]]>
  }
}

/**
 * Everything that is said of a request.
 *
 * @category Text
 */
export interface RequestTexts {
  /** What each command is called. */
  readonly commands: Readonly<Record<RequestCommand['type'], string>>
  /** What each status is, after "because" or "when". */
  readonly statuses: Readonly<Record<RequestState['status'], string>>
  /** What a request lacks, after "it lacks". */
  readonly defects: Readonly<Record<DefectCode, string>>
  /** One thing that it lacks, and of which data. */
  readonly defect: Message<[defect: { readonly code: DefectCode; readonly item: string | null }]>
  /** Rejections. */
  readonly rejections: RequestRejectionTexts
  /** Notes. */
  readonly notes: RequestNoteTexts
  /** Duties. */
  readonly duties: RequestDutyTexts
  /** What a duty waits for. */
  readonly waitingFor: Readonly<Record<WaitingFor, string>>
  /** Letters. */
  readonly letter: LetterTexts
  /** A history told as a story. */
  readonly story: RequestStoryTexts
}
