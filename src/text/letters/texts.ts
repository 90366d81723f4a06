import type { Period, PlainDate } from '../../calendar/index.js'
import type { Reply } from '../../case/index.js'
import type { Channel } from '../../procedure/index.js'
import type { RequestedRight } from '../../recording/index.js'
import type { AdministrativeCosts, RestrictionReason, UnfoundedFinding } from '../../request/index.js'
import type { ProcessingOperation, RestrictionEnding } from '../../restriction/index.js'
import type { FurtherRight } from '../../rights/index.js'
import type { ComplaintToSay } from '../complaint/texts.js'
import type { Message, Sentences } from '../kit/message.js'
import type { RequestToSay } from '../request/texts.js'
import type { AskedFor } from '../rights/subject-texts.js'
import type { Addressee } from './letter.js'
import type { LetterKind } from './mandatory-elements.js'
import type { OwnCallTexts } from './own-call-texts.js'

/** Words that a host gave: one reason or more.
 *
 * @category Text */
export type GivenWords = readonly [string, ...string[]]

/**
 * What the notices of a case say while it is open: of a request, or of a complaint.
 *
 * @category Text
 */
export interface NoticeTexts<About> {
  /** That the examination is extended. */
  readonly extension: Message<[about: About]>
  /** The words before the reasons of an extension: important ones that Adakavas asks for, or why the time does not do. */
  readonly importantReasons: { readonly ofAdakavas: string; readonly ofAny: Message<[period: Period]> }
  /** The last day of the extended examination, and which one it replaces, where it is another one. */
  readonly newLimit: Message<[day: PlainDate, instead: PlainDate | null]>
  /** That nothing is asked of the person. */
  readonly nothingToDo: string
  /** That identity has to be confirmed, and why. */
  readonly inquiry: Message<[about: About]>
  /** The same where identity is asked for because it is doubted; the reason to doubt it follows. */
  readonly doubted: Message<[about: About]>
  /** The words before the information or the measures that are asked for. */
  readonly measures: string
  /** By when, and where to. */
  readonly term: Message<[day: PlainDate, email: string]>
  /** That this day takes the place of the one in an earlier letter, of that day. */
  readonly replaces: Message<[earlier: PlainDate]>
  /** What may come of silence. */
  readonly consequence: string
  /** That the content is to be put right, or the documents of a representative are to be shown. */
  readonly completion: Message<[about: About]>
  readonly papers: Message<[about: About]>
  /** The words before what is to be put right. */
  readonly toComplete: string
  readonly toShow: string
  /** What becomes of it where nothing is put right. */
  readonly asItStands: string
  /** The same where the document has what lacks its form refused. */
  readonly formallyRefused: string
  /** That the limit does not move by it. */
  readonly limitUnmoved: string
  /** That it stands still meanwhile, where the document says so. */
  readonly limitPaused: string
  /** What may come of it that no documents are shown. */
  readonly papersConsequence: string
  /** That it can be filed anew, with what was lacking: for a defect of form, for want of identity, or of the documents of a representative. */
  readonly anew: Readonly<Record<'unidentified' | 'unauthorised' | 'formal', string>>
}

/** Whom one may turn to outside, and in what time, where the host says so.
 *
 * @category Text */
export interface Outside {
  /** Where it is, or how it is reached. */
  readonly where: string
  /** In what time. */
  readonly within: string | null
}

/** By when a request is answered, as far as its record tells without counting: within a period from its receipt, or as
 * extended by a letter of a day.
 *
 * @category Text */
export type AnswerTime =
  | { readonly within: Period; readonly from: PlainDate }
  | { readonly extendedOn: PlainDate }

/** What a receipt says of a request that may take longer: that there may be important reasons, an extension, or nothing.
 *
 * @category Text */
export type ToldOfDelay = 'important-reasons' | 'extended' | 'never'

/** What an institution calls itself in a letter: the beginning of that word in every case, and the full name before it.
 *
 * @category Text */
export interface ShortName {
  readonly stem: string
  readonly named: Message<[name: string]>
}

/** What stands around the blocks of a letter.
 *
 * @category Text */
export interface SurroundTexts {
  /** What the institution calls itself on its requests and complaints, and on its calls. */
  readonly shortName: Readonly<Record<'institution' | 'centre', ShortName>>
  /** To a representative, of whom, where the host says so. */
  readonly representative: Message<[name: string, represented: string | null]>
  readonly code: Message<[code: string]>
  /** In place of an address or a contact that is left out. */
  readonly noAddress: string
  readonly noContact: string
  /** The day and the number. */
  readonly number: Message<[day: string, number: string]>
  /** What is answered: the day it came, and its number. */
  readonly reference: Readonly<
    Record<'request' | 'complaint' | 'caller-request', Message<[day: string, number: string]>>
  >
  readonly annexes: Message<[annexes: GivenWords]>
  /** Who signs; `null` where the host doesn't say. */
  readonly signature: Message<[signatory: { readonly position: string; readonly name: string } | null]>
  readonly preparedBy: Message<[preparedBy: string]>
}

/** What a complaint to the institution is about, as the letter that tells of it sees it.
 *
 * @category Text */
export type ComplaintAgainst = 'decision' | 'new-decision' | 'refusal'

/**
 * What only letters say; the rest they take from the sections of what they are about.
 *
 * @category Text
 */
export interface LettersTexts {
  /** The heading of each kind. */
  readonly headings: Readonly<Record<LetterKind, string>>
  /** To whom a letter goes, where the host gives no name. */
  readonly addressees: Readonly<Record<Addressee, string>>
  /** What stands around the blocks. */
  readonly surround: SurroundTexts
  /** A day as the head of a letter has it. */
  readonly headDay: Message<[day: PlainDate]>
  /**
   * How citations name each document, and how the first of a letter names it, with the short name to come; `of` is the id
   * of an institution's own that is told in the place of a built-in one.
   */
  readonly firstMention: Readonly<
    Record<
      'adakavas' | 'kaunas' | 'gdpr',
      { readonly short: string; readonly full: string; readonly of?: string }
    >
  >
  /** The words before what is granted, and before why the rest is not. */
  readonly extent: string
  readonly reasons: string
  /** That the objection was examined under the GDPR too, and what that comes to. */
  readonly objectionUnderGdpr: Message<[conclusion: string]>
  /** That the document knows no complaint to the institution, or none about this. */
  readonly noComplaint: string
  readonly noComplaintOfThis: Readonly<Record<'decision' | 'refusal', string>>
  /** How to complain to the institution. */
  readonly complaintRight: {
    /** That one may, and how. */
    readonly may: Message<[against: ComplaintAgainst, to: Reply['to'], ways: string | null, free: boolean]>
    /** Each way of filing one. */
    readonly ways: Readonly<Record<Exclude<Channel, 'other'>, Message<[email: string]>>>
    /** What to say in it, and what comes with it. */
    readonly content: Message<[to: Reply['to']]>
    /** That somebody else examines it. */
    readonly reviewer: string
    /** By when it is lodged, where the document says, and in what time it is examined. */
    readonly time: Message<[by: PlainDate | null, examined: Period]>
  }
  /** Where the document can be read. */
  readonly published: Message<[where: string]>
  /** How to reach the supervisory authority and the court. */
  readonly remedies: Message<[to: Reply['to'], also: boolean, authority: Outside, court: Outside]>
  /** The same where a document says which of them, in its order. */
  readonly recourse: {
    readonly authority: Message<[to: Reply['to'], also: boolean, authority: Outside]>
    readonly court: Message<[to: Reply['to'], also: boolean, court: Outside]>
    readonly either: Message<[to: Reply['to'], also: boolean, authority: Outside, court: Outside]>
    /** That one goes to court against what the authority decides; and that one may go there at once. */
    readonly appeal: Message<[to: Reply['to'], court: Outside]>
    readonly courtAtOnce: Message<[to: Reply['to'], within: string | null]>
  }
  /** In which ways one may complain to the supervisory authority. */
  readonly waysToAuthority: string
  /** By when a request is answered, as a part of a sentence. */
  readonly answerTime: Message<[time: AnswerTime]>
  /** The notices of a request. */
  readonly request: NoticeTexts<RequestToSay>
  /** The notices of a complaint. */
  readonly complaint: NoticeTexts<ComplaintToSay>
  /** The receipt of a request. */
  readonly receipt: {
    /** That it was received and registered. */
    readonly received: Message<[request: RequestToSay]>
    /** By when it is answered. */
    readonly limit: Message<[day: PlainDate]>
    /** What may be asked before that: proof of identity too, where that is asked for; and whether it may take longer. */
    readonly next: Sentences<[identityAsked: boolean, late: ToldOfDelay]>
  }
  /** That a request was joined to another. */
  readonly joined: {
    /** To which one, and when that was received, where that is known. */
    readonly told: Message<[request: RequestToSay, other: string, receivedOn: PlainDate | null]>
    /** How both are answered, and by when, where that is known; or when the other was. */
    readonly next: Message<[time: AnswerTime | null]>
    readonly answered: Message<[on: PlainDate]>
  }
  /** The demand of a fee. */
  readonly fee: {
    /** The amount. */
    readonly demand: Message<[request: RequestToSay, amount: number]>
    /** That it matches the administrative costs, or is below them; what they are follows. */
    readonly matchesCosts: string
    readonly belowCosts: Message<[total: number]>
    /** What the costs are. */
    readonly costs: Message<[costs: AdministrativeCosts]>
    /** Why a fee is demanded; the justification follows. */
    readonly because: Readonly<Record<UnfoundedFinding['kind'], string>>
    /** Where it is paid to, and what for. */
    readonly payment: Message<[account: string, reference: string]>
    /** By when; `null` where the host doesn't say. */
    readonly payBy: Message<[day: PlainDate | null]>
    /** What happens once it is paid, by when the answer is then given, and what happens otherwise. */
    readonly consequence: Sentences<[time: AnswerTime]>
    /** The same of a fee for further copies, without which the answer is given all the same. */
    readonly copies: {
      readonly demand: Message<[request: RequestToSay, amount: number]>
      readonly because: string
      readonly consequence: Sentences<[time: AnswerTime]>
    }
  }
  /** The notice that what was granted can't be carried out. */
  readonly impossible: {
    /** Of what, and which answer granted it. */
    readonly told: Message<[request: RequestToSay, claim: string, answeredOn: PlainDate]>
    /** That it counts as rejected, and from which day. */
    readonly countsAsRejected: Message<[day: PlainDate]>
    /** The words before the reasons. */
    readonly reasons: string
  }
  /** That what was granted is carried out. */
  readonly carriedOut: {
    /** The words before what is done, with the day of the answer that granted it. */
    readonly told: Message<[request: RequestToSay, answeredOn: PlainDate]>
    /** What is done, of an item. */
    readonly done: Readonly<Record<AskedFor, Message<[item: string, on: PlainDate]>>>
    readonly access: Message<[on: PlainDate]>
    /** A right beside the seven. */
    readonly whole: Readonly<Record<FurtherRight, Message<[on: PlainDate]>>>
    /** What is still to come. */
    readonly left: Message<[claims: GivenWords, by: PlainDate]>
    readonly nothingLeft: string
  }
  /** That a consent is withdrawn, and what becomes of the data. */
  readonly withdrawal: {
    readonly told: Message<[request: RequestToSay]>
    /** The words before what becomes of the data. */
    readonly noLonger: string
    readonly erased: Message<[item: string, on: PlainDate]>
  }
  /** That a restriction is about to end. */
  readonly ending: {
    readonly told: Message<[item: string, on: PlainDate]>
    readonly because: Readonly<Record<Exclude<RestrictionEnding, 'criterion-met'>, string>> & {
      readonly 'criterion-met': Message<[criterion: string]>
      readonly 'period-over': Message<[until: PlainDate]>
    }
    /** That corrected data are then processed again, or that another restriction goes on, and until when, if known. */
    readonly processedAgain: string
    /** What becomes of other data then, in words of the host. */
    readonly afterwards: Message<[words: string]>
    readonly othersGoOn: Message<[until: PlainDate | null]>
    /** That one may ask for a restriction anew. */
    readonly askAgain: string
  }
  /** What recipients of data are told. */
  readonly recipient: {
    readonly told: Readonly<
      Record<'correction' | 'supplement' | 'erasure' | 'restriction', Message<[item: string, on: PlainDate]>>
    >
    /** Whose data they are. */
    readonly about: Message<[subject: string]>
    /** What is asked of the recipient. */
    readonly asked: Readonly<Record<'correction' | 'supplement' | 'erasure' | 'restriction', string>>
  }
  /** The notice that restricted data are processed all the same. */
  readonly continued: {
    /** Of which data, since when, and by which requests. */
    readonly restricted: Message<[item: string, since: PlainDate, requests: GivenWords]>
    /** That the restriction goes on, but for what the reasons allow. */
    readonly goesOn: string
    /** The words before the reasons. */
    readonly reasons: string
    /** One reason, what is allowed for it, and from when. */
    readonly reason: Message<
      [reason: RestrictionReason, operation: Exclude<ProcessingOperation, 'storing'>, on: PlainDate]
    >
  }
  /** The answer to a caller. */
  readonly caller: {
    /** Of which request: that it is granted, or is not, or what is not known, that it is answered. */
    readonly told: Readonly<
      Record<'granted' | 'rejected' | 'answered', Message<[right: RequestedRight, receivedOn: PlainDate]>>
    >
    /** Before the reasons: of a rejection, or of an answer of which that is not known. */
    readonly reasons: Readonly<Record<'rejected' | 'answered', string>>
    /** That the copy is enclosed; where and when may be listened; until when the recording is kept. */
    readonly copyEnclosed: string
    readonly listenAt: Message<[where: string]>
    readonly keptUntil: Message<[day: PlainDate]>
    /** That the recording can be listened to, or a copy is given, or both. */
    readonly access: Message<[means: readonly ('listening' | 'copy')[], on: PlainDate]>
    /** Before how the data of others were protected. */
    readonly othersProtected: string
  }
  /** What a caller is told. */
  readonly call: {
    /** That the call is recorded. */
    readonly recorded: string
    /** Which data. */
    readonly recordedData: string
    /** Who answers for the recordings, with the contacts that the host gives. */
    readonly controller: Message<[contacts: GivenWords]>
    /** What they are for. */
    readonly purpose: string
    /** How long they are kept. */
    readonly storage: Message<[period: Period]>
    /** That a copy for a procedure is kept longer. */
    readonly procedureCopy: string
    /** Who may listen to a recording. */
    readonly listeners: string
    /** That a caller may listen too, and have a copy. */
    readonly ownRecording: string
    /** On what lawful basis calls are recorded. */
    readonly basis: string
    /** Which rights the GDPR gives a caller. */
    readonly rights: string
    /** That one may complain to the supervisory authority. */
    readonly authority: Message<[authority: string]>
    /** That a caller may refuse, and how; what then; and that a consent may be withdrawn, and how. */
    readonly rightToRefuse: string
    readonly otherwise: string
    readonly withdrawal: string
    /** That a call is not recorded without consent, and that one need not go on with it. */
    readonly notRecorded: string
    readonly mayEnd: string
    /** That one may come, and where to, where the host says. */
    readonly inPerson: Message<[address: string | null]>
    /** That one may write, and to which address. */
    readonly byEmail: Message<[address: string]>
  }
  /** What callers are told under rules of an institution's own. */
  readonly ownCall: OwnCallTexts
  /** What a caller hears: short, and without citations. */
  readonly spoken: {
    /** Who speaks, and why the call would be recorded. */
    readonly who: Message<[name: string]>
    readonly recorded: string
    readonly storage: Message<[period: Period]>
    /** Whether one consents: silence is no consent. */
    readonly question: string
    readonly otherwise: string
    readonly withdrawal: string
    readonly more: Message<[where: string]>
  }
  /** How to reach the data protection officer. */
  readonly officer: Message<[contact: string, to: Reply['to']]>
  /** The same, to a caller. */
  readonly officerOfCalls: Message<[contact: string]>
}
