import type { PlainDate } from '../../calendar/index.js'
import type { Reply } from '../../case/index.js'
import type {
  Refusal,
  RequestCommand,
  RequestDuty,
  RequestNoteCode,
  RequestNotes,
  RequestRejectionCode,
  RequestRejections,
  RequestState,
  RightAndItem,
  UnfoundedFinding,
} from '../../request/index.js'
import type { AnyFact, DefectCode, RequestOutcome } from '../../rights/index.js'
import type { DutyInEveryStatus } from '../kit/duty-texts.js'
import type { Message, Sentences } from '../kit/message.js'
import type { ErasurePreviewTexts } from './erasure-texts.js'
import type { RequestStoryTexts } from './story-texts.js'

/**
 * What stands in the way, and what to do instead: a sentence each. The act is what the command is called; `null` where
 * it is spoken of before anybody tried it. Facts are named by their questions, which the last parameter gives.
 *
 * @category Text
 */
export type RequestRejectionTexts = {
  readonly [Code in RequestRejectionCode]: Sentences<
    [data: RequestRejections[Code], act: string | null, question: (fact: AnyFact) => string]
  >
}

/** What is to be known. Things that are missing come in words, each with the clauses that ask for it.
 *
 * @category Text */
export type RequestNoteTexts = {
  readonly [Code in Exclude<RequestNoteCode, DefectNote>]: Sentences<[data: RequestNotes[Code]]>
} & {
  /** What a request lacks, and how that is put right, or what follows. */
  readonly [Code in DefectNote]: (missing: readonly string[]) => readonly [lacks: string, remedy: string]
}

/** A note that lists what a request lacks.
 *
 * @category Text */
export type DefectNote = 'content-defects' | 'formal-defects'

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
  readonly [D in RequestDuty['duty']]: DutyInEveryStatus<DutyToSay, DutyDone>
}

/** What a request can wait for that others must do first.
 *
 * @category Text */
export type WaitingFor = NonNullable<
  Extract<RequestDuty, { duty: 'examine-and-answer' }>['waitingFor']
>[number]

/** The request that a letter answers.
 *
 * @category Text */
export interface RequestToSay {
  /** The day it was received. */
  readonly receivedOn: PlainDate
  /** Whether a representative filed it. */
  readonly represented: boolean
}

/** An inquiry about identity: the day of its letter, and the last day that it set.
 *
 * @category Text */
export interface InquiryToSay {
  readonly on: PlainDate
  readonly due: PlainDate
}

/** What a letter tells: a decision, or something else.
 *
 * @category Text */
export type TellsOf = 'decision' | 'notice'

/**
 * How a letter goes, and why that way.
 *
 * @category Text
 */
export interface ReplyTexts {
  /** How it goes: "siunčiama paštu", "sent by post". By telephone a letter is told, and kept to be collected. */
  readonly sent: Message<[reply: Reply, tells: TellsOf]>
  readonly kept: string
  /** That it can be collected. */
  readonly collect: string
  /** The way with why it is taken: it was named. */
  readonly asNamed: Message<[sent: string]>
  /** None was named. */
  readonly noneNamed: Message<[sent: string]>
  /** The way that was named can't be used; and no other contact is held. */
  readonly hindered: Message<[sent: string, obstacle: string]>
  readonly hinderedWithout: Message<[sent: string, obstacle: string]>
  /** No address is held for the way that was named. */
  readonly noAddress: Message<[sent: string]>
  /** No contact is held. */
  readonly noContact: Message<[sent: string]>
}

/** What an answer comes to, as its first sentence says it: a withdrawal of consent needs nobody's grant.
 *
 * @category Text */
export type Decided = RequestOutcome | 'withdrawn'

/**
 * The sentences of a letter on a request. Reasons are opened by words, and stand after a colon as they were given.
 *
 * @category Text
 */
export interface LetterTexts {
  /** That it was examined, and what was decided: at first, or anew after a complaint. */
  readonly decided: { readonly [D in Decided]: Message<[request: RequestToSay]> }
  readonly decidedAnew: { readonly [D in Decided]: Message<[request: RequestToSay, complaint: string]> }
  /** By when what is granted is carried out; or the rest of it, where some is done by the answer itself. */
  readonly implementation: Message<[day: PlainDate]>
  readonly implementationOfRest: Message<[day: PlainDate]>
  /** That recipients are told of what is corrected, erased or restricted (GDPR 19). */
  readonly recipientsTold: string
  /** That nothing is left to carry out. */
  readonly nothingToCarryOut: string
  /** That the data come with the letter; by when they can be seen, or collected. */
  readonly enclosed: string
  readonly accessBy: Message<[day: PlainDate]>
  readonly collectBy: Message<[day: PlainDate]>
  /** The same of information about the processing, by itself. */
  readonly informationEnclosed: string
  readonly informationBy: Message<[day: PlainDate]>
  /** How complex that is, which is why that day was set. */
  readonly complexity: Message<[words: string]>
  /** Before reasons that the officer or the reviewer added. */
  readonly furtherReasons: string
  /** The way of the reply, and why that way. */
  readonly reply: ReplyTexts
  /** What a person may do whose request is not granted in full, in short. */
  readonly complaint: { readonly ofAdakavas: string; readonly ofAny: string }
  /** Where a person whose request is refused finds how to complain, in short. */
  readonly complaintProcedure: { readonly ofAdakavas: string; readonly ofAny: string }
  /** By when a complaint is lodged, where the document sets a window. */
  readonly complaintBy: Message<[day: PlainDate]>
  /** The supervisory authority and the court, as the GDPR gives them, in short. */
  readonly remedies: Message<[to: Reply['to']]>
  /** Which refusal it is. */
  readonly refusal: {
    readonly [K in Exclude<Refusal['kind'], 'unidentified'>]: Message<[request: RequestToSay]>
  } & {
    readonly unidentified: Message<[request: RequestToSay, inquiry: InquiryToSay]>
  }
  /** What a request lacks that is not examined for that. */
  readonly lacks: Message<[missing: readonly string[]]>
  /** What the refusal of an unfounded request rests on. */
  readonly finding: Message<[finding: UnfoundedFinding]>
  /** Before the reasons of a refusal, of a request or of a complaint. */
  readonly refusalReasons: string
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
  /** That a duty which ended undone, after its last day, is owed no more. */
  readonly dutyEnded: string
  /** In what time an answer is usually given. */
  readonly target: Message<[day: PlainDate]>
  /** What a duty waits for. */
  readonly waitingFor: Readonly<Record<WaitingFor, string>>
  /** Letters. */
  readonly letter: LetterTexts
  /** What an erasure comes to before it is carried out. */
  readonly erasure: ErasurePreviewTexts
  /** A history told as a story. */
  readonly story: RequestStoryTexts
}
