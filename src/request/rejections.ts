import type { PlainDate } from '../calendar/index.js'
import { caseRejections, type OnDay } from '../case/index.js'
import { carries, carriesNothing, commonRejections, type DataByCode, namesOf } from '../core/index.js'
import type { AnyFact } from '../procedure/index.js'
import type { DecisionPart, DefectCode, Right } from '../rights/index.js'
import type { ComplaintForRequest } from './complaint-for-request.js'
import type { RequestDates } from './dates.js'
import type { WithdrawnData } from './outcome.js'
import type { RightAndItem } from './right-and-item.js'
import type { RequestState } from './state.js'

/** What one right for one item was granted of.
 *
 * @category Request */
export interface Limb extends RightAndItem {
  readonly part: DecisionPart
}

type OfComplaint = { readonly complaint: string }

/** The reasons not to answer a request, nor to have it examined anew, from the facts as they are. */
export const examinationRejections = {
  /** `how`: twice among the same data, or once as held and once as not held. */
  'item-listed-twice': carries<{ readonly item: string; readonly how: 'twice' | 'held-and-not-held' }>(),
  'limit-without-claim': carries<RightAndItem & { readonly act: string }>(),
  /** `missing`: the field of the item that has to hold the justification. */
  'justification-missing': carries<{
    readonly item: string
    readonly fact: AnyFact
    readonly missing: 'overridingInterest'
  }>(),
  'facts-contradictory': carries<RightAndItem & { readonly facts: readonly AnyFact[] }>(),
  'claims-undetermined': carries<{
    readonly needs: readonly (RightAndItem & { readonly facts: readonly AnyFact[] })[]
  }>(),
  'period-needed': carries<{ readonly items: readonly (string | null)[] }>(),
  'period-past': carries<OnDay & { readonly item: string; readonly until: PlainDate }>(),
  'implementation-day-missing': carriesNothing,
  'implementation-day-past': carries<OnDay & { readonly implementBy: PlainDate }>(),
  'complexity-missing': carries<{ readonly implementBy: PlainDate; readonly limit: PlainDate }>(),
  'withdrawn-data-unsettled': carries<{ readonly items: readonly string[] }>(),
  /** `because`: its consent is not withdrawn; it is erased anyhow; or another right is reported on. */
  'nothing-to-settle': carries<{
    readonly item: string | null
    readonly because: 'not-withdrawn' | 'erased' | 'other-right'
  }>(),
  'kept-against-facts': carries<{ readonly item: string; readonly fact: AnyFact }>(),
  'erased-though-rejected': carries<{ readonly item: string }>(),
  'erased-after-implementation': carries<{
    readonly item: string
    readonly by: PlainDate
    readonly implementBy: PlainDate
  }>(),
  'worse-for-subject': carries<{ readonly lost: readonly Limb[] }>(),
  'nothing-more-granted': carriesNothing,
}

const rejections = {
  ...commonRejections<RequestState['status']>(),
  'claimed-twice': carries<RightAndItem>(),
  'nothing-to-correct': carriesNothing,
  'nothing-corrected': carries<{ readonly defects: readonly DefectCode[] }>(),
  'claims-changed': carries<{ readonly claimed: readonly Right[] }>(),
  ...caseRejections,
  /** `claimed`: the rights, for none of which identity is asked. */
  'identity-not-asked': carries<{ readonly claimed: readonly Right[] }>(),
  'formal-defect': carries<{ readonly defects: readonly DefectCode[] }>(),
  'no-formal-defect': carriesNothing,
  'defects-waived': carries<OnDay>(),
  'withdrawal-claimed': carriesNothing,
  'earlier-request-not-answered': carries<{
    readonly earlier: string
    readonly answeredOn: PlainDate
    readonly receivedOn: PlainDate
  }>(),
  'fee-already-demanded': carries<OnDay>(),
  'fee-not-demanded': carriesNothing,
  'access-not-claimed': carriesNothing,
  'fee-not-positive': carries<{ readonly fee: number }>(),
  'fee-above-costs': carries<{ readonly fee: number; readonly costs: number }>(),
  'fee-not-paid-in-full': carries<{ readonly amount: number; readonly demanded: number }>(),
  'fee-already-paid': carries<OnDay>(),
  ...examinationRejections,
  'not-granted': carries<RightAndItem>(),
  'already-implemented': carries<RightAndItem>(),
  'already-waived': carries<RightAndItem & OnDay>(),
  'already-impossible': carries<RightAndItem & OnDay>(),
  'withdrawal-not-waivable': carriesNothing,
  /** What follows only from what was carried out; `item` is `null` where it is asked whether anything was. */
  'not-carried-out': carries<{ readonly rights: readonly Right[]; readonly item: string | null }>(),
  /** `because`: it was granted, or not asked for; or there are no data to put a statement beside. */
  'rectification-not-rejected': carries<{
    readonly item: string | null
    readonly because: 'not-rejected' | 'no-data'
  }>(),
  'hand-over-first': carries<{ readonly right: Right; readonly item: string | null }>(),
  'not-as-answered': carries<{ readonly item: string; readonly becomes: WithdrawnData['becomes'] }>(),
  'restriction-unknown': carries<RightAndItem>(),
  'restriction-in-force': carries<RightAndItem>(),
  'complaint-of-other-request': carries<OfComplaint & { readonly about: string }>(),
  'complaint-not-upheld': carries<OfComplaint & { readonly status: ComplaintForRequest['status'] }>(),
  'complaint-not-current': carries<OnDay & OfComplaint & { readonly seen: PlainDate }>(),
  'complaint-contradictory': carries<OfComplaint & { readonly fields: readonly string[] }>(),
  'outcome-already-applied': carries<OnDay & OfComplaint>(),
  'outcome-differs': carries<OfComplaint & { readonly path: string }>(),
  'dates-unchanged': carries<RequestDates>(),
  'received-after-first-event': carries<{ readonly receivedOn: PlainDate; readonly first: PlainDate }>(),
  'joins-itself': carries<{ readonly request: string }>(),
  'other-procedure': carries<{ readonly request: string }>(),
  'request-not-current': carries<OnDay & { readonly asOf: PlainDate }>(),
  'other-not-open': carries<{
    readonly request: string
    readonly status: Exclude<RequestState['status'], 'none' | 'open'>
  }>(),
  'other-received-later': carries<{
    readonly request: string
    readonly receivedOn: PlainDate
    readonly otherReceivedOn: PlainDate
  }>(),
  'claims-not-in-other': carries<{ readonly request: string; readonly missing: readonly RightAndItem[] }>(),
  'join-already-registered': carries<OnDay & { readonly request: string }>(),
}

/** From each reason to reject a command of a request to the days and facts behind it.
 *
 * @category Request */
export type RequestRejections = DataByCode<typeof rejections>

/** A reason to reject a command of a request.
 *
 * @category Request */
export type RequestRejectionCode = keyof RequestRejections

/** Reasons to reject a command of a request; stable.
 *
 * @category Request
 * @example
 * ```ts
 * requestRejectionCodes.includes('extension-window-closed') // => true
 * ```
 */
export const requestRejectionCodes = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ namesOf(rejections))
