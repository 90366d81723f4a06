import type { PlainDate } from '../../calendar/index.js'
import type { Reply } from '../../case/index.js'
import type {
  ComplaintCommand,
  ComplaintDefect,
  ComplaintDuty,
  ComplaintNotes,
  ComplaintRejectionCode,
  ComplaintRejections,
  ComplaintState,
} from '../../complaint/index.js'
import type { ComplaintGround, Examination, RequestRejectionCode } from '../../request/index.js'
import type { RequestOutcome } from '../../rights/index.js'
import type { CaseRejectionTexts } from '../case/texts.js'
import type { Message, Sentences } from '../kit/message.js'
import type {
  InquiryToSay,
  ReplyTexts,
  RequestDutyTexts,
  RequestNoteTexts,
  RequestToSay,
  WaitingFor,
} from '../request/texts.js'
import type { ComplaintStoryTexts } from './story-texts.js'

/** What somebody did in the examination of a request, and when.
 *
 * @category Text */
export type PartTaken = Pick<Examination, 'did' | 'on'>

/** Rejections of a complaint that are said in words of its own; any other is said as of a request.
 *
 * @category Text */
export type OwnWordsCode =
  | Exclude<ComplaintRejectionCode, RequestRejectionCode>
  | 'wrong-status'
  | 'nothing-corrected'
  | 'reviewer-not-independent'
  | 'request-not-current'
  | keyof CaseRejectionTexts

/** What stands in the way of a complaint's command, and what to do instead: a sentence each.
 *
 * @category Text */
export type ComplaintRejectionTexts = {
  readonly [Code in OwnWordsCode]: Sentences<[data: ComplaintRejections[Code], act: string | null]>
}

/** What is to be known of an act on a complaint, where it is said in words of its own.
 *
 * @category Text */
export interface ComplaintNoteTexts
  extends Pick<RequestNoteTexts, 'late-answer' | 'channel-not-named' | 'term-beyond-limit'> {
  /** What it lacks, and what can be done about it. */
  readonly 'content-defects': RequestNoteTexts['content-defects']
  /** That the request bears no ground, and what becomes of the complaint. */
  readonly 'no-ground': Sentences<[data: ComplaintNotes['no-ground']]>
  /** That it came too late to be about the decision, and what becomes of it. */
  readonly 'late-complaint': Sentences<[data: ComplaintNotes['late-complaint']]>
}

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
export interface ComplaintToSay extends RequestToSay {
  /** What it is about. */
  readonly ground: ComplaintGround | null
  /** The request that it is about, and the day that was received. */
  readonly request: { readonly id: string; readonly receivedOn: PlainDate }
}

/** A complaint that another one repeats, and the day it was answered.
 *
 * @category Text */
export interface RepeatedComplaint {
  readonly id: string
  readonly answeredOn: PlainDate
}

/**
 * The sentences of a letter on a complaint. Reasons are opened by words, and stand after a colon as they were given.
 *
 * @category Text
 */
export interface ComplaintLetterTexts {
  /** That it was examined and upheld. */
  readonly upheld: Message<[complaint: ComplaintToSay]>
  /** That it was examined and dismissed. */
  readonly dismissed: Message<[complaint: ComplaintToSay]>
  /** What the request comes to, examined anew; or examined at last, where nothing had been decided of it. */
  readonly outcome: Readonly<Record<RequestOutcome, string>>
  readonly outcomeAtLast: Readonly<Record<RequestOutcome, string>>
  /** Before the reasons of a dismissal. */
  readonly reasons: string
  /** The way of the reply, and why that way. */
  readonly reply: ReplyTexts
  /** That a new complaint is possible about what the new answer leaves, in short. */
  readonly complaint: string
  /** The supervisory authority and the court, as the GDPR gives them, in short. */
  readonly remedies: Message<[to: Reply['to']]>
  /** Which refusal it is. */
  readonly refusal: {
    readonly repeat: Message<[complaint: ComplaintToSay, repeated: readonly RepeatedComplaint[]]>
    readonly unidentified: Message<[complaint: ComplaintToSay, inquiry: InquiryToSay]>
    readonly unauthorised: Message<[complaint: ComplaintToSay]>
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
  /** Notes. */
  readonly notes: ComplaintNoteTexts
  /** That a complaint is about nothing of what the document allows one about, where it names that. */
  readonly notAgainst: string
  /** Duties. */
  readonly duties: Pick<RequestDutyTexts, ComplaintDuty['duty']>
  /** That a duty which ended undone, after its last day, is owed no more. */
  readonly dutyEnded: string
  /** What a duty waits for. */
  readonly waitingFor: Readonly<Record<Exclude<WaitingFor, 'fee'>, string>>
  /** Who may review it. */
  readonly reviewers: ReviewerTexts
  /** Letters. */
  readonly letter: ComplaintLetterTexts
  /** A history told as a story. */
  readonly story: ComplaintStoryTexts
}
