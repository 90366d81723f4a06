import type { Deadline, PlainDate } from '../calendar/index.js'
import type { ClauseRef } from '../documents/index.js'

/**
 * How far the identity of the data subject is confirmed.
 *
 * @category Case
 * @see Adakavas clauses 44, 55
 */
export type Identity =
  | { readonly status: 'unconfirmed' }
  | {
      readonly status: 'inquiry-open'
      /** The day of the first inquiry. */
      readonly firstAskedOn: PlainDate
      /** What was asked for: information, or other measures. */
      readonly ask: string
      /** The day set for the subject, and the last day that follows from it. */
      readonly term: Deadline<ClauseRef>
      /** Something was supplied or undertaken since, in time or late: the inquiry no longer waits for the subject. */
      readonly supplied: boolean
      /** Something was supplied or undertaken in time, sufficient or not: then there is no refusal any more. */
      readonly suppliedInTime: boolean
    }
  | {
      readonly status: 'confirmed'
      /** The day it was confirmed. */
      readonly on: PlainDate
      /** The day of the first inquiry, where there was one. */
      readonly firstAskedOn: PlainDate | null
    }

/**
 * Whether a representative has shown the right to act.
 *
 * @category Case
 * @see Adakavas clauses 40, 45, 51, 57
 */
export type Authority =
  | { readonly status: 'not-needed' }
  | { readonly status: 'unproven' }
  | { readonly status: 'proven'; readonly on: PlainDate }

/** Nothing has been asked or shown. */
export const unconfirmed: Identity = Object.freeze({ status: 'unconfirmed' })

/** The day of the first inquiry, where there was one. */
export function firstAskedOn(identity: Identity): PlainDate | null {
  return identity.status === 'unconfirmed' ? null : identity.firstAskedOn
}
