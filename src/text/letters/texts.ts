import type { Period, PlainDate } from '../../calendar/index.js'
import type {
  AdministrativeCosts,
  RestrictionReason,
  RightAndItem,
  UnfoundedFinding,
} from '../../request/index.js'
import type { ProcessingOperation } from '../../restriction/index.js'
import type { ComplaintToSay } from '../complaint/texts.js'
import type { Message } from '../kit/message.js'
import type { RequestToSay } from '../request/texts.js'
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
  /** That the examination is extended, and under which document. */
  readonly extension: Message<[about: About]>
  /** The words before the important reasons. */
  readonly importantReasons: string
  /** The last day of the extended examination. */
  readonly newLimit: Message<[day: PlainDate]>
  /** That identity has to be confirmed, and under which document. */
  readonly inquiry: Message<[about: About]>
  /** The words before the information or the measures that are asked for. */
  readonly measures: string
  /** By when. */
  readonly term: Message<[day: PlainDate]>
  /** What may come of silence. */
  readonly consequence: string
}

/**
 * What only letters say; the rest they take from the sections of what they are about.
 *
 * @category Text
 */
export interface LettersTexts {
  /** The heading of each kind. */
  readonly headings: Readonly<Record<LetterKind, string>>
  /** The line that says to whom a letter goes. */
  readonly addressees: Readonly<Record<Addressee, string>>
  /** The words before what is granted, and before why the rest is not. */
  readonly extent: string
  readonly reasons: string
  /** The notices of a request. */
  readonly request: NoticeTexts<RequestToSay>
  /** The notices of a complaint. */
  readonly complaint: NoticeTexts<ComplaintToSay>
  /** The demand of a fee. */
  readonly fee: {
    /** The amount, and under which document it is asked. */
    readonly demand: Message<[request: RequestToSay, amount: number]>
    /** That it matches the administrative costs, or is below them; what they are follows. */
    readonly matchesCosts: string
    readonly belowCosts: Message<[total: number]>
    /** What the costs are. */
    readonly costs: Message<[costs: AdministrativeCosts]>
    /** Why a fee is demanded; the justification follows. */
    readonly because: Readonly<Record<UnfoundedFinding['kind'], string>>
  }
  /** The notice that what was granted can't be carried out. */
  readonly impossible: {
    /** Of what, and under which document. */
    readonly told: Message<[request: RequestToSay, claim: RightAndItem]>
    /** That it counts as rejected, and from which day. */
    readonly countsAsRejected: Message<[day: PlainDate]>
    /** The words before the reasons. */
    readonly reasons: string
  }
  /** The notice that restricted data are processed all the same. */
  readonly continued: {
    /** Of which data, and under which document. */
    readonly processed: Message<[item: string]>
    /** The words before the reasons. */
    readonly reasons: string
    /** One reason, and what is done for it. */
    readonly reason: Message<[reason: RestrictionReason, operation: Exclude<ProcessingOperation, 'storing'>]>
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
    /** On what lawful basis calls are recorded. */
    readonly basis: string
    /** Which rights the GDPR gives a caller. */
    readonly rights: string
    /** That one may complain to the supervisory authority. */
    readonly authority: string
    /** That a caller may refuse, or withdraw the consent. */
    readonly rightToRefuse: string
    /** That a call is not recorded without consent. */
    readonly notRecorded: string
    /** That one may come, and where to, where the host says. */
    readonly inPerson: Message<[address: string | null]>
    /** That one may write, and to which address. */
    readonly byEmail: Message<[address: string]>
  }
  /** How to reach the data protection officer. */
  readonly officer: Message<[contact: string]>
  /** The same, to a caller. */
  readonly officerOfCalls: Message<[contact: string]>
}
