import type { Period, PlainDate } from '../../calendar/index.js'
import type { Reply } from '../../case/index.js'
import type { RequestedRight } from '../../recording/index.js'
import type { AdministrativeCosts, RestrictionReason, UnfoundedFinding } from '../../request/index.js'
import type { ProcessingOperation, RestrictionEnding } from '../../restriction/index.js'
import type { ComplaintToSay } from '../complaint/texts.js'
import type { Message, Sentences } from '../kit/message.js'
import type { RequestToSay } from '../request/texts.js'
import type { AskedFor } from '../rights/subject-texts.js'
import type { Addressee } from './letter.js'
import type { LetterKind } from './mandatory-elements.js'

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
  /** The words before the important reasons. */
  readonly importantReasons: string
  /** The last day of the extended examination. */
  readonly newLimit: Message<[day: PlainDate]>
  /** That identity has to be confirmed, and why. */
  readonly inquiry: Message<[about: About]>
  /** The words before the information or the measures that are asked for. */
  readonly measures: string
  /** By when, and where to. */
  readonly term: Message<[day: PlainDate, email: string]>
  /** What may come of silence. */
  readonly consequence: string
  /** That the content is to be put right, or the documents of a representative are to be shown. */
  readonly completion: Message<[about: About]>
  readonly papers: Message<[about: About]>
  /** The words before what is to be put right. */
  readonly toComplete: string
  readonly toShow: string
  /** That the limit does not move by it. */
  readonly limitUnmoved: string
  /** What may come of it that no documents are shown. */
  readonly papersConsequence: string
}

/** What stands around the blocks of a letter.
 *
 * @category Text */
export interface SurroundTexts {
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
  /** How citations name each document, and how the first of a letter names it, with the short name to come. */
  readonly firstMention: Readonly<
    Record<'adakavas' | 'kaunas' | 'gdpr', { readonly short: string; readonly full: string }>
  >
  /** The words before what is granted, and before why the rest is not. */
  readonly extent: string
  readonly reasons: string
  /** That the right to object under the GDPR was assessed apart, and what that comes to. */
  readonly objectionUnderGdpr: Message<[conclusion: string]>
  /** How to complain to the institution: that one may, how, and who examines it. */
  readonly complaintRight: Sentences<[against: ComplaintAgainst, to: Reply['to'], email: string]>
  /** Where the document can be read. */
  readonly published: Message<[where: string]>
  /** How to reach the supervisory authority and the court. */
  readonly remedies: Sentences<[to: Reply['to'], also: boolean, authority: string, court: string]>
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
    /** What may be asked before that. */
    readonly next: Sentences<[]>
  }
  /** That a request was joined to another. */
  readonly joined: {
    readonly told: Message<[request: RequestToSay, other: string]>
    readonly next: string
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
    /** What happens once it is paid, and otherwise. */
    readonly consequence: Sentences<[]>
  }
  /** The notice that what was granted can't be carried out. */
  readonly impossible: {
    /** Of what. */
    readonly told: Message<[request: RequestToSay, claim: string]>
    /** That it counts as rejected, and from which day. */
    readonly countsAsRejected: Message<[day: PlainDate]>
    /** The words before the reasons. */
    readonly reasons: string
  }
  /** That what was granted is carried out. */
  readonly carriedOut: {
    /** The words before what is done. */
    readonly told: Message<[request: RequestToSay]>
    /** What is done, of an item. */
    readonly done: Readonly<Record<AskedFor, Message<[item: string, on: PlainDate]>>>
    readonly access: Message<[on: PlainDate]>
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
    /** That the data are then processed again, or that another restriction goes on. */
    readonly processedAgain: string
    readonly othersGoOn: string
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
    /** Of which data. */
    readonly processed: Message<[item: string]>
    /** The words before the reasons. */
    readonly reasons: string
    /** One reason, and what is done for it. */
    readonly reason: Message<[reason: RestrictionReason, operation: Exclude<ProcessingOperation, 'storing'>]>
  }
  /** The answer to a caller. */
  readonly caller: {
    /** Of which request. */
    readonly answered: Message<[right: RequestedRight, receivedOn: PlainDate]>
    readonly reasons: string
    /** That the recording can be listened to, or a copy is given, or both. */
    readonly access: Message<[means: readonly ('listening' | 'copy')[]]>
    /** Before how the data of others were protected. */
    readonly othersProtected: string
  }
  /** What a caller is told. */
  readonly call: {
    /** That the call is recorded. */
    readonly recorded: string
    /** That what follows is asked for by the GDPR. */
    readonly gdprInformation: string
    /** Who answers for the recordings, with the contacts that the host gives. */
    readonly controller: Message<[contacts: GivenWords]>
    /** What they are for. */
    readonly purpose: string
    /** How long they are kept. */
    readonly storage: Message<[period: Period]>
    /** That a copy for a procedure is kept longer. */
    readonly procedureCopy: string
    /** On what lawful basis calls are recorded. */
    readonly basis: string
    /** Which rights the GDPR gives a caller. */
    readonly rights: string
    /** That one may complain to the supervisory authority. */
    readonly authority: Message<[authority: string]>
    /** That a caller may refuse, or withdraw the consent. */
    readonly rightToRefuse: string
    /** That a call is not recorded without consent. */
    readonly notRecorded: string
    /** That one may come, and where to, where the host says. */
    readonly inPerson: Message<[address: string | null]>
    /** That one may write, and to which address. */
    readonly byEmail: Message<[address: string]>
  }
  /** What a caller hears: short, and without citations. */
  readonly spoken: {
    readonly recorded: string
    readonly storage: Message<[period: Period]>
    readonly otherwise: string
    readonly more: Message<[where: string]>
  }
  /** How to reach the data protection officer. */
  readonly officer: Message<[contact: string]>
  /** The same, to a caller. */
  readonly officerOfCalls: Message<[contact: string]>
}
