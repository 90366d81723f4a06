import type { Deadline, PlainDate } from '../calendar/index.js'
import type { RestrictionReason } from '../case/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { ProcessingOperation } from '../procedure/processing-operations.js'
import type { GrantedPeriod } from '../rights/index.js'

/** What ends a restriction before its last day.
 *
 * @category Restriction
 * @example
 * ```ts
 * restrictionEndings.includes('corrected') // => true
 * ```
 */
export const restrictionEndings = Object.freeze([
  'corrected',
  'criterion-met',
  'lifted-by-subject',
  'erased',
] as const)

/**
 * What ends a restriction before its last day; `ground-over` where the document has a restriction last as
 * long as its ground.
 *
 * @category Restriction */
export type RestrictionEnding = (typeof restrictionEndings)[number] | 'ground-over'

/** One restriction of a data item.
 *
 * @category Restriction
 * @see Adakavas clauses 21 to 24 */
export interface Restriction {
  /** The host's own name of the restriction. */
  readonly id: string
  /** The request that brought it about. */
  readonly request: string
  /** Its first day. */
  readonly from: PlainDate
  /** Its last day, where it has one: it holds through it and ends by itself. */
  readonly until: PlainDate | null
  /** What ends it, in words; the host says when it is met. */
  readonly criterion: string | null
  /** The grounds that still carry it. */
  readonly grounds: GrantedPeriod['grounds']
  /** The day from which it no longer holds, and why, where somebody ended it. */
  readonly ended: { readonly on: PlainDate; readonly because: RestrictionEnding } | null
}

/** A reason to process restricted data, as relied on.
 *
 * @category Restriction
 * @see Adakavas clause 23 */
export interface ReliedReason {
  /** The host's own name of it. */
  readonly id: string
  /** Which reason. */
  readonly reason: RestrictionReason
  /** The operation it is relied on for. */
  readonly operation: Exclude<ProcessingOperation, 'storing'>
  /** The day it was relied on. */
  readonly on: PlainDate
  /** By when the subject has to be told; `null` where the operation carries out the subject's own signed request. */
  readonly inform: Deadline<ClauseRef> | null
  /** The day the subject was told. */
  readonly informedOn: PlainDate | null
  /** The day it ended. */
  readonly endedOn: PlainDate | null
}

/** A data item on which no restriction was ever imposed.
 *
 * @category Restriction */
export type Unrestricted = { readonly status: 'none' }

/** A data item on which a restriction was imposed; whether one is in force depends on the day.
 *
 * @category Restriction */
export type RestrictedItem = {
  readonly status: 'restricted'
  /** The version of the procedure that the last act was done under. */
  readonly procedure: { readonly id: string; readonly version: string }
  /** The data item. */
  readonly item: string
  /** Every restriction it was under. */
  readonly restrictions: readonly Restriction[]
  /** Every reason that was relied on. */
  readonly reasons: readonly ReliedReason[]
  /** The day of the last event. */
  readonly lastEventOn: PlainDate
}

/** The restrictions of one data item.
 *
 * @category Restriction */
export type RestrictionState = Unrestricted | RestrictedItem
