import type { PlainDate } from '../calendar/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { ExaminationTerms, Timed } from './limits.js'
import type { Right } from './right.js'
import type { OnIdentity } from './roles.js'

/**
 * On which day a deadline is asked for, where its last day may lie in a year after those that the calendar knows: what
 * is done by the counted day is in time, and of a later day nobody can tell. Left out, the last day has to be known, as
 * for a day that others have to keep to; `any` asks only for what can be told of it.
 */
export type AsOf = PlainDate | 'any' | undefined

/** From when to when a clock stood still. */
export interface Interval {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** From which day a limit is counted, and for how long the clock has stood still since. */
export interface Running {
  readonly from: PlainDate
  /** Calendar days. */
  readonly paused: number
  /** When that was, one after the other: a limit in working days moves by the working days among them. */
  readonly spells?: readonly Interval[]
}

/** What the clauses say of the time of a kind of case. */
export interface RolesInTime {
  readonly identity: OnIdentity
  readonly examination: Timed & ExaminationTerms
  /** The clauses of the power to extend: first that of its limit. */
  readonly extending: readonly [ClauseRef, ...ClauseRef[]]
}

/** From when to when somebody was waited for; `null` while it goes on. */
export interface Waited {
  readonly askedOn: PlainDate
  readonly doneOn: PlainDate | null
}

/** An extension, as far as the time of a case goes by it. */
export interface Extended {
  readonly on: PlainDate
  /** The day named as the new limit; `null` where it reaches as far as it may. */
  readonly until: PlainDate | null
  /** Days for which the clock had stood still when it was made. */
  readonly pausedDays: number
}

/** What the clock of a case goes by. */
export interface Waits {
  readonly receivedOn: PlainDate
  /** When identity was first inquired about and on which day it was confirmed, as far as they were; and the waits for the person. */
  readonly identity: {
    readonly status: string
    readonly firstAskedOn?: PlainDate | null | undefined
    readonly on?: PlainDate | undefined
    readonly waits?: readonly Waited[] | undefined
  }
  /** What is claimed: for some rights a document asks nobody for identity. */
  readonly claims?: readonly { readonly right: Right }[] | undefined
  /** From when to when it stood still for what somebody was to put right. */
  readonly completionWaits?: readonly Waited[] | undefined
  /** The extension, where there is one: as long as a limit is not over, time can stand still. */
  readonly extension?: Extended | null | undefined
}
