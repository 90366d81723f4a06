import type { PlainDate } from '../calendar/index.js'

/** What is known of a consent that was given.
 *
 * @category Consent */
export interface ConsentRecord {
  /** The host's own name of the consent. */
  readonly id: string
  /** The version of the procedure that the last act was done under. */
  readonly procedure: { readonly id: string; readonly version: string }
  /** Its first day. */
  readonly givenOn: PlainDate
  /** The purpose that it names. */
  readonly purpose: string
  /** The day of the last event. */
  readonly lastEventOn: PlainDate
}

/** A consent: not given, in force, or withdrawn from a day.
 *
 * @category Consent */
export type ConsentState =
  | { readonly status: 'none' }
  | (ConsentRecord & { readonly status: 'active' })
  | (ConsentRecord & {
      readonly status: 'withdrawn'
      /** The day from which it no longer holds. */
      readonly withdrawnFrom: PlainDate
    })
