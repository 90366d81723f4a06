import type { PlainDate } from '../../calendar/index.js'
import type { Reply, ToComplete } from '../../case/index.js'
import type { Message } from '../kit/message.js'

/**
 * What the stories of a request and of a complaint tell of the same acts, each in words of its own.
 *
 * @category Text
 */
export interface ExaminationStoryTexts {
  /** That identity was inquired about, and what was asked for. */
  readonly identityInquired: Message<[by: string, ask: string]>
  /** That the inquiry was answered, in time or late. */
  readonly identitySupplied: { readonly [When in 'inTime' | 'late']: Message<[by: string]> }
  /** That identity was confirmed, and by which means. */
  readonly identityConfirmed: Message<[by: string, means: string]>
  /** That the examination was extended. */
  readonly extended: Message<[by: string]>
  /** That the subject was asked for what it lacks, or the representative for documents. */
  readonly completionAsked: { readonly [About in ToComplete]: Message<[by: string, ask: string]> }
  /** That it goes on under a later version of the procedure. */
  readonly versionChanged: Message<[by: string, version: string]>
  /** That it was taken back, and by whom. */
  readonly withdrawn: Message<[by: string, withdrawnBy: Reply['to']]>
}

/** Who filed: the data subject, or a representative with or without documents of the right to act.
 *
 * @category Text */
export type Filer = 'subject' | 'representative-with-documents' | 'representative-without-documents'

/**
 * What the stories of a request and of a complaint tell in the same words.
 *
 * @category Text
 */
export interface CaseStoryTexts {
  /** Who filed it. */
  readonly filedBy: Readonly<Record<Filer, string>>
  /** That the representative showed the right to act. */
  readonly authorityProven: Message<[by: string, documents: string]>
  /** Why identity was doubted. */
  readonly inquiryDoubt: Message<[doubt: string]>
  /** By when identity has to be confirmed, or what is asked for put right. */
  readonly inquiryTerm: Message<[day: PlainDate]>
  /** Why the examination was extended. */
  readonly extensionReasons: Message<[reasons: readonly string[]]>
  /** Why a case goes on under a later version. */
  readonly versionReason: Message<[reason: string]>
  /** Why it was refused. */
  readonly refusalReasons: Message<[reasons: readonly string[]]>
  /** By when somebody has to be told of a refusal. */
  readonly refusalLimit: Message<[to: Reply['to'], day: PlainDate]>
  /** Who else prepared an answer. */
  readonly preparedBy: Message<[people: readonly string[]]>
  /** Why whoever takes it back is the one who filed it. */
  readonly sameSender: Message<[why: string]>
  /** Why an answer discloses nothing. */
  readonly disclosesNothing: Message<[why: string]>
}
