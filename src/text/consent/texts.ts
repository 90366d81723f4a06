import type { PlainDate } from '../../calendar/index.js'
import type { ConsentCommand, ConsentState, ConsentTypes } from '../../consent/index.js'
import type { CommonCode } from '../../core/index.js'
import type { Message, Sentences } from '../kit/message.js'
import type { NothingMore, OnDay } from '../request/texts.js'

/** A reason to reject a command on a consent.
 *
 * @category Text */
export type ConsentRejectionCode = ConsentTypes['Code'] | CommonCode

/**
 * The days and facts behind each rejection of a consent's command.
 *
 * @category Text
 */
export interface ConsentRejectionData {
  readonly 'wrong-status': {
    readonly status: ConsentState['status']
    readonly allowedIn: readonly ConsentState['status'][]
  }
  readonly 'before-last-event': OnDay & { readonly last: PlainDate }
  readonly 'outside-calendar': NothingMore
  readonly 'signed-later': OnDay & { readonly signedOn: PlainDate }
  readonly 'withdrawn-before-given': { readonly from: PlainDate; readonly givenOn: PlainDate }
  readonly 'withdrawn-later': OnDay & { readonly from: PlainDate }
}

/**
 * Everything that is said of a consent.
 *
 * @category Text
 */
export interface ConsentTexts {
  /** What each command is called. */
  readonly commands: Readonly<Record<ConsentCommand['type'], string>>
  /** What each status is, after "because" or "when". */
  readonly statuses: Readonly<Record<ConsentState['status'], string>>
  /** Rejections. */
  readonly rejections: {
    readonly [Code in ConsentRejectionCode]: Sentences<[data: ConsentRejectionData[Code], act: string | null]>
  }
  /** A history told as a story; `by` is the employee who acts. */
  readonly story: {
    /** That a consent was registered. */
    readonly given: Message<[by: string, id: string, purpose: string]>
    /** When it was signed. */
    readonly signed: Message<[day: PlainDate]>
    /** That its withdrawal was registered, in which request where it was one. */
    readonly withdrawn: Message<[by: string, id: string, request: string | undefined]>
  }
  /** From when it counts as withdrawn, and that processing before stays lawful. */
  readonly withdrawnFrom: Message<[day: PlainDate]>
}
