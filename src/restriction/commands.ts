import type { PlainDate } from '../calendar/index.js'
import type { Act, OutwardAct } from '../case/index.js'
import type { RestrictionReason } from '../request/index.js'
import type { RestrictionGround, RestrictionPeriod } from '../rights/index.js'
import type { ProcessingOperation } from './operations.js'
import type { RestrictionEnding } from './state.js'

/** Imposes a restriction that was granted, from the day of the answer (clauses 21, 23, 24).
 *
 * @category Restriction */
export type ImposeRestriction = {
  readonly type: 'ImposeRestriction'
  readonly data: Act & {
    /** The host's own name of the restriction. */
    readonly id: string
    /** The data item. */
    readonly item: string
    /** The request that it was granted in. */
    readonly request: string
    /** The grounds that hold. */
    readonly grounds: readonly [RestrictionGround, ...RestrictionGround[]]
    /** How long it lasts; one under clause 21.1 alone may leave it out. */
    readonly period: RestrictionPeriod
  }
}

/** Relies on a reason to process restricted data beyond storing them (clause 23).
 *
 * @category Restriction */
export type RelyOnReason = {
  readonly type: 'RelyOnReason'
  readonly data: Act & {
    /** The host's own name of it. */
    readonly id: string
    readonly reason: RestrictionReason
    /** What is done. */
    readonly operation: Exclude<ProcessingOperation, 'storing'>
    /** The day the reason arose. */
    readonly aroseOn: PlainDate
    /** The reason in words. */
    readonly justification: string
    /** The operation carries out the subject's own signed request: written consent to it, and no notice is owed. */
    readonly ownRequest?: true
  }
}

/** Tells the subject of a reason that was relied on (clause 23).
 *
 * @category Restriction */
export type InformSubject = {
  readonly type: 'InformSubject'
  readonly data: OutwardAct & { readonly id: string }
}

/** Ends a reason.
 *
 * @category Restriction */
export type EndReason = { readonly type: 'EndReason'; readonly data: Act & { readonly id: string } }

/** Ends a restriction before its last day (clauses 21.1, 24).
 *
 * @category Restriction */
export type LiftRestriction = {
  readonly type: 'LiftRestriction'
  readonly data: Act & { readonly id: string; readonly because: RestrictionEnding }
}

/** Every command on the restrictions of a data item.
 *
 * @category Restriction */
export type RestrictionCommand =
  | ImposeRestriction
  | RelyOnReason
  | InformSubject
  | EndReason
  | LiftRestriction
