import type { PlainDate } from '../../calendar/index.js'
import type { Reply } from '../../case/index.js'
import type {
  ComplaintCommand,
  ComplaintDefect,
  ComplaintRefusal,
  ComplaintState,
  complaintRejectionCodes,
} from '../../complaint/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { ComplaintGround, Examination } from '../../request/index.js'
import type { RequestOutcome } from '../../rights/index.js'
import type { Message, Sentences } from '../kit/message.js'
import type {
  NothingMore,
  OnDay,
  RequestDutyTexts,
  RequestNoteData,
  RequestNoteTexts,
  RequestRejectionData,
  WaitingFor,
} from '../request/texts.js'
import type { ComplaintStoryTexts } from './story-texts.js'

/** What somebody did in the examination of a request, and when.
 *
 * @category Text */
export type PartTaken = Pick<Examination, 'did' | 'on'>

/**
 * The days and facts behind each rejection that is a complaint's own.
 *
 * @category Text
 */
export interface OwnComplaintRejectionData
  extends Readonly<Record<(typeof complaintRejectionCodes)[number], object>> {
  readonly 'no-ground': { readonly request: string }
  readonly 'complaint-premature': OnDay & { readonly from: PlainDate }
  readonly 'request-not-current': OnDay & { readonly asOf: PlainDate }
  readonly 'other-request': { readonly request: string; readonly about: string }
  readonly 'examiners-unknown': { readonly request: string }
  readonly 'reviewer-not-independent': { readonly person: string; readonly did: readonly PartTaken[] }
  readonly 'reviewer-not-on-staff': { readonly reviewer: string }
  readonly 'no-reviewer': NothingMore
  readonly 'not-the-reviewer': { readonly by: string; readonly reviewer: string }
  readonly 'repeat-must-be-refused': NothingMore
  readonly 'not-a-repeat': NothingMore
  readonly 'request-not-implemented': NothingMore
  readonly 'no-such-complaint': { readonly sameReasonsAs: string; readonly earlier: readonly string[] }
}

/** Rejections that a complaint shares with a request, and that are said of it in words of its own.
 *
 * @category Text */
export type SharedRejectionCode =
  | 'received-before-submitted'
  | 'not-represented'
  | 'authority-already-proven'
  | 'authority-unproven'
  | 'identity-already-confirmed'
  | 'identity-unconfirmed'
  | 'identity-supplied-in-time'
  | 'already-extended'
  | 'extension-window-closed'
  | 'before-last-event'

/**
 * The days and facts behind each rejection of a complaint.
 *
 * @category Text
 */
export interface ComplaintRejectionData
  extends OwnComplaintRejectionData,
    Omit<RequestRejectionData, 'wrong-status' | 'nothing-corrected' | 'reviewer-not-independent'> {
  readonly 'wrong-status': {
    readonly status: ComplaintState['status']
    readonly allowedIn: readonly ComplaintState['status'][]
  }
  readonly 'nothing-corrected': { readonly defects: readonly ComplaintDefect[] }
}

/** Rejections of a complaint that are said in words of its own.
 *
 * @category Text */
export type OwnWordsCode =
  | (typeof complaintRejectionCodes)[number]
  | SharedRejectionCode
  | 'wrong-status'
  | 'nothing-corrected'

/** What stands in the way of a complaint's command, and what to do instead: a sentence each.
 *
 * @category Text */
export type ComplaintRejectionTexts = {
  readonly [Code in OwnWordsCode]: Sentences<[data: ComplaintRejectionData[Code], act: string | null]>
}

/** The days and facts behind each note on a complaint.
 *
 * @category Text */
export interface ComplaintNoteData extends Omit<RequestNoteData, 'content-defects'> {
  readonly 'content-defects': {
    readonly defects: readonly {
      readonly code: ComplaintDefect
      readonly clause: ClauseRef
      readonly item: null
    }[]
  }
}

/** What is to be known of an act on a complaint, where it is said in words of its own.
 *
 * @category Text */
export type ComplaintNoteTexts = Pick<
  RequestNoteTexts,
  'late-answer' | 'channel-not-named' | 'content-defects' | 'term-beyond-limit'
>

/** Whether somebody may review a complaint, and why not.
 *
 * @category Text */
export interface ReviewerTexts {
  /** That they may. */
  readonly may: Message<[person: string]>
  /** That they may not, with what they did, where it is known. */
  readonly examined: Message<[person: string, did: readonly PartTaken[]]>
  /** That they upheld earlier complaints, and so examined the request. */
  readonly upheld: Message<[person: string, complaints: readonly [string, ...string[]]]>
  /** That nobody can say, because it is not known who examined the request. */
  readonly unknown: Message<[person: string]>
}

/** The complaint that a letter answers.
 *
 * @category Text */
export interface ComplaintToSay {
  /** The day it was received. */
  readonly receivedOn: PlainDate
  /** Whether a representative filed it. */
  readonly represented: boolean
  /** What it is about. */
  readonly ground: ComplaintGround
}

/**
 * The sentences of a letter on a complaint.
 *
 * @category Text
 */
export interface ComplaintLetterTexts {
  /** What is answered, and under which document. */
  readonly examined: Message<[complaint: ComplaintToSay]>
  /** Upheld. */
  readonly upheld: Message
  /** Dismissed. */
  readonly dismissed: Message
  /** What the request comes to, examined anew. */
  readonly outcome: { readonly [O in RequestOutcome]: Message }
  /** By when what is granted now is carried out. */
  readonly implementation: Message<[day: PlainDate]>
  /** Reasons that the reviewer added. */
  readonly furtherReasons: Message<[reasons: readonly [string, ...string[]]]>
  /** The reasons of a dismissal. */
  readonly reasons: Message<[reasons: readonly [string, ...string[]]]>
  /** The way of the reply, and why that way. */
  readonly reply: Sentences<[reply: Reply]>
  /** That a new complaint is possible about what the new answer leaves. */
  readonly complaint: Message
  /** The supervisory authority and the court, as the GDPR gives them. */
  readonly remedies: Message<[to: Reply['to']]>
  /** Which refusal it is. */
  readonly refusal: { readonly [K in ComplaintRefusal['kind']]: Message<[complaint: ComplaintToSay]> }
  /** The reasons of a refusal. */
  readonly refusalReasons: {
    readonly [K in ComplaintRefusal['kind']]: Message<[reasons: readonly [string, ...string[]]]>
  }
}

/**
 * Everything that is said of a complaint.
 *
 * @category Text
 */
export interface ComplaintTexts {
  /** What each command is called. */
  readonly commands: Readonly<Record<ComplaintCommand['type'], string>>
  /** What each status is, after "because" or "when". */
  readonly statuses: Readonly<Record<ComplaintState['status'], string>>
  /** What a complaint lacks, after "it lacks". */
  readonly defects: Readonly<Record<ComplaintDefect, string>>
  /** What somebody did in the examination of a request. */
  readonly examinations: Readonly<Record<Examination['did'], string>>
  /** Rejections. */
  readonly rejections: ComplaintRejectionTexts
  /** What to do instead of upholding a complaint without a ground. */
  readonly dismissInstead: string
  /** Notes. */
  readonly notes: ComplaintNoteTexts
  /** Duties. */
  readonly duties: RequestDutyTexts
  /** What a duty waits for. */
  readonly waitingFor: Readonly<Record<Exclude<WaitingFor, 'fee'>, string>>
  /** Who may review it. */
  readonly reviewers: ReviewerTexts
  /** Letters. */
  readonly letter: ComplaintLetterTexts
  /** A history told as a story. */
  readonly story: ComplaintStoryTexts
}
