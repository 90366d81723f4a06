import type { Deadline } from '../calendar/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { RestrictionGround } from '../rights/index.js'
import type {
  EndReason,
  ImposeRestriction,
  InformSubject,
  LiftRestriction,
  RelyOnReason,
} from './commands.js'

/** A restriction was imposed.
 *
 * @category Restriction */
export type RestrictionImposed = {
  readonly type: 'RestrictionImposed'
  readonly data: {
    readonly command: ImposeRestriction
    /** The procedure that the whole history is made under. */
    readonly procedure: { readonly id: string; readonly version: string }
  }
}
/** A reason to process restricted data was relied on.
 *
 * @category Restriction */
export type ReasonReliedOn = {
  readonly type: 'ReasonReliedOn'
  readonly data: {
    readonly command: RelyOnReason
    /** By when the subject has to be told; `null` for the subject's own signed request. */
    readonly inform: Deadline<ClauseRef> | null
  }
}
/** The subject was told of a reason.
 *
 * @category Restriction */
export type SubjectInformed = {
  readonly type: 'SubjectInformed'
  readonly data: { readonly command: InformSubject }
}
/** A reason ended.
 *
 * @category Restriction */
export type ReasonEnded = { readonly type: 'ReasonEnded'; readonly data: { readonly command: EndReason } }
/** A restriction, or one ground of it, ended before its last day.
 *
 * @category Restriction */
export type RestrictionLifted = {
  readonly type: 'RestrictionLifted'
  readonly data: {
    readonly command: LiftRestriction
    /**
     * The restrictions that it ends or changes, each with the grounds that still carry it. A correction ends the
     * ground of clause 21.1 in every restriction of the item, and an erasure ends every one.
     */
    readonly lifted: readonly { readonly id: string; readonly remaining: readonly RestrictionGround[] }[]
  }
}

/** Every event on the restrictions of a data item.
 *
 * @category Restriction */
export type RestrictionEvent =
  | RestrictionImposed
  | ReasonReliedOn
  | SubjectInformed
  | ReasonEnded
  | RestrictionLifted
