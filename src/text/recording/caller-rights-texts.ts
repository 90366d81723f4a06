import type { ClauseRef } from '../../documents/index.js'
import type {
  CallerRightName,
  CallerRightReason,
  CallerRightService,
  OtherRight,
  OtherRightReason,
} from '../../recording/index.js'
import type { Message } from '../kit/message.js'

/** A right by its name, with the provision that gives it.
 *
 * @category Text */
export interface RightNamed {
  readonly name: string
  readonly clause: ClauseRef
}

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
  readonly applies: Message<[name: string, reason: string, clause: ClauseRef]>
  /** That a right does not apply, and why. */
  readonly appliesNot: Message<[name: string, reason: string, clause: ClauseRef]>
  /** How it is served; the acts are named that serve it. */
  readonly services: {
    readonly [S in CallerRightService]: Message<[clause: ClauseRef, acts: readonly string[]]>
  }
  /** What each right of the GDPR is called that clause 14.5 points to. */
  readonly others: Readonly<Record<OtherRight['right'], string>>
  /** Which of them can be used. */
  readonly available: Message<[rights: readonly RightNamed[]]>
  /** That such a right can't be used, and why. */
  readonly unavailable: {
    readonly [R in Exclude<OtherRightReason, 'available'>]: Message<[right: RightNamed]>
  }
  /** That the rules set no time limit, and which one applies; `partly` where some rights follow another procedure. */
  readonly limit: Message<[partly: boolean]>
}
