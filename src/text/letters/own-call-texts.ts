import type { Period } from '../../calendar/index.js'
import type { CallBasis, KeepingReason, RecordedField } from '../../recording/index.js'
import type { Message } from '../kit/message.js'

/** What a recording rests on besides consent.
 *
 * @category Text */
export type NotConsent = Exclude<CallBasis, 'express-consent' | 'consent-by-going-on'>

/** That a call is recorded: by how consent to it shows, or on another basis.
 *
 * @category Text */
export type ByConsent = Readonly<Record<'express-consent' | 'consent-by-going-on' | 'otherwise', string>>

/**
 * What callers are told under rules of an institution's own: what every such document has.
 *
 * @category Text
 */
export interface OwnCallTexts {
  /** That the call is recorded. */
  readonly recorded: ByConsent
  /** Which data: day, time, duration and what is said, and these besides. */
  readonly recordedData: Message<[fields: readonly RecordedField[]]>
  /** What the calls are recorded for, in the words of the host. */
  readonly purpose: Message<[words: string]>
  /** On what the recording rests, where that is not consent. */
  readonly basis: Message<[basis: NotConsent]>
  /** For what a recording is kept longer. */
  readonly keptLonger: Message<[reasons: readonly KeepingReason[]]>
  /** How one keeps a call from being recorded. */
  readonly refuse: ByConsent
  /** That one may object. */
  readonly object: string
  /** Which rights the GDPR gives where data can't be ported. */
  readonly rights: string
  /** What is heard. */
  readonly spoken: {
    readonly recorded: ByConsent
    readonly storage: Message<[period: Period]>
    /** What silence comes to where consent is asked for, of a document that names no other ways. */
    readonly otherwise: string
    readonly object: string
  }
}
