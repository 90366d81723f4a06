import type {
  CallerRightName,
  CallerRightReason,
  CallerRightService,
  OtherRight,
  OtherRightReason,
} from '../../recording/index.js'
import type { Message } from '../kit/message.js'

/**
 * What is said of the rights of a caller.
 *
 * @category Text
 */
export interface CallerRightsTexts {
  /** What each right is called. */
  readonly names: Readonly<Record<CallerRightName, string>>
  /** Why a right applies or does not, after "because". */
  readonly reasons: Readonly<Record<CallerRightReason, string>>
  /** That a right applies, and why. */
  readonly applies: Message<[name: string, reason: string]>
  /** That a right applies, though the recording itself is gone: a copy is kept. */
  readonly appliesToCopy: Message<[name: string]>
  /** That a complaint to the supervisory authority remains where no other right does. */
  readonly complaintRemains: string
  /** That a right does not apply, and why. */
  readonly appliesNot: Message<[name: string, reason: string]>
  /** How it is served; the acts are named that serve it. */
  readonly services: {
    readonly [S in CallerRightService]: S extends 'here' ? Message<[acts: readonly string[]]> : string
  }
  /** What each right of the GDPR is called that clause 14.5 points to. */
  readonly others: Readonly<Record<OtherRight['right'], string>>
  /** Which of them can be used; each name has its citation already. */
  readonly available: Message<[rights: readonly string[]]>
  /** That such a right can't be used, and why. */
  readonly unavailable: {
    readonly [R in Exclude<OtherRightReason, 'available'>]: Message<[right: string]>
  }
  /** That the rules set no time limit, and which one applies: to every request, or to those beside another procedure. */
  readonly limit: Readonly<Record<'every' | 'others', string>>
}
