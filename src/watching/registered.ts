import type { PlainDate } from '../calendar/index.js'
import type { ComplaintGround } from '../case/index.js'
import type { ComplaintTypes } from '../complaint/index.js'
import type { ComplaintRefusal } from '../complaint/state.js'
import type { ClauseRef } from '../documents/index.js'
import type { Channel } from '../procedure/index.js'
import type { RequestTypes } from '../request/index.js'
import type { Refusal } from '../request/outcome.js'
import type { RequestOutcome, Right } from '../rights/index.js'
import type { OwedDuty, WatchedOf } from './watched-case.js'

/** A request or a complaint that goes into the register.
 *
 * @category Watching */
export type RegisteredCase = (WatchedOf<RequestTypes> | WatchedOf<ComplaintTypes>) & {
  /** Which category of data subjects the person belongs to (Adakavas clause 4), in the host's words: no history has it. */
  readonly category?: string
}

/** A duty that was not done in time, or not yet.
 *
 * @category Watching */
export interface RegisteredBreach {
  /** What was owed. */
  readonly duty: OwedDuty['duty']
  /** The clause that demands it. */
  readonly clause: ClauseRef
  /** Its last day. */
  readonly due: PlainDate
}

/** What became of one right of a request, of all its items together; `null` while nothing is decided.
 *
 * @category Watching */
export interface RegisteredRight {
  /** The right. */
  readonly right: Right
  /** Granted, in part, or rejected, as it stands. */
  readonly outcome: RequestOutcome | null
}

/** What the register has of requests and complaints alike.
 *
 * @category Watching */
export interface RegisteredInCommon {
  /** The host's own name of it: its number. */
  readonly number: string
  /** The category of data subjects, where the host gave it. */
  readonly category: string | null
  /** Whether the subject or a representative filed it. */
  readonly filedBy: 'subject' | 'representative'
  /** The way it came. */
  readonly channel: Channel
  /** The day it was sent or brought. */
  readonly submittedOn: PlainDate
  /** The day it was received. */
  readonly receivedOn: PlainDate
  /** By when it is or was to be answered, or its refusal told, and the clause; `null` where nothing is. */
  readonly limit: { readonly due: PlainDate; readonly clause: ClauseRef } | null
  /** The day the examination was extended; `null` where it was not. */
  readonly extendedOn: PlainDate | null
  /** The day it was first answered or refused, withdrawn or joined; `null` while it is open. */
  readonly endedOn: PlainDate | null
  /** How many calendar days that took from receipt. */
  readonly days: number | null
  /** Whether the answer or the refusal was in time, by `limit`; `null` while nobody can tell. */
  readonly inTime: boolean | null
  /**
   * What was late, missed, or is overdue, also to carry out what was granted, and an answer missed before a complaint was a
   * repeat: once for each duty and last day, however many items it was late for.
   */
  readonly breaches: readonly RegisteredBreach[]
  /** The clauses that settled it: of its limit and of what was decided. */
  readonly clauses: readonly ClauseRef[]
}

/** A request in the register.
 *
 * @category Watching */
export interface RegisteredRequest extends RegisteredInCommon {
  readonly of: 'request'
  /** What was asked for. */
  readonly rights: readonly RegisteredRight[]
  /** What became of it, as it stands. */
  readonly outcome: 'open' | RequestOutcome | 'refused' | 'withdrawn' | 'joined'
  /** Which refusal, where it was refused, and the clause under which that was to be told. */
  readonly refusal: { readonly kind: Refusal['kind']; readonly clause: ClauseRef } | null
  /** The fee in euro cents, where one was demanded, and whether it was paid. */
  readonly fee: { readonly amount: number; readonly paid: boolean } | null
}

/** A complaint in the register.
 *
 * @category Watching */
export interface RegisteredComplaint extends RegisteredInCommon {
  readonly of: 'complaint'
  /** The number of the request that it is about. */
  readonly request: string
  /** What it is about. */
  readonly grounds: readonly ComplaintGround[]
  /** What became of it. */
  readonly outcome: 'open' | 'upheld' | 'dismissed' | 'refused' | 'withdrawn'
  /** Which refusal, where it was refused, and the clause under which that was to be told. */
  readonly refusal: { readonly kind: ComplaintRefusal['kind']; readonly clause: ClauseRef } | null
}

/** A row of the register of requests and complaints: no names of people, nothing that anybody said.
 *
 * @category Watching */
export type RegisterEntry = RegisteredRequest | RegisteredComplaint
