import type { PlainDate } from '../calendar/index.js'
import type { WithdrawConsent } from '../consent/index.js'
import { groupedBy } from '../core/by-key.js'
import { defined } from '../core/records.js'
import type { ImposeRestriction, LiftRestriction } from '../restriction/index.js'
import { endsOfItself } from '../rights/granted-period.js'
import type { GrantedPeriod, RecordedDecision, Right } from '../rights/index.js'
import { grantedRestrictions } from './granted-restrictions.js'
import type {
  JoinRegistered,
  RegisterJoined,
  ReportImplementation,
  RequestAnswered,
  RequestJoined,
  RequestReexamined,
  WaiveGrant,
} from './messages.js'
import { entriesOf, rightAndItem } from './right-and-item.js'
import type { AnsweredRequest, ImplementedRequest, JoinedRequest, RequestRecord } from './state.js'

/** What an event of a request asks of another machine: the command, and the item that it is about.
 *
 * @category Request */
export type RequestFollowUp =
  | {
      readonly to: 'restriction'
      readonly item: string
      readonly command: ImposeRestriction | LiftRestriction
    }
  | { readonly to: 'consent'; readonly item: string; readonly command: WithdrawConsent }
  | { readonly to: 'request'; readonly request: string; readonly command: RegisterJoined }

/** A part of a name, in which nothing is left that could be taken for the end of it. */
const partOfName = (part: string): string => part.replaceAll('%', '%25').replaceAll('/', '%2F')

/**
 * The name of the restriction that an answer brings about for an item, different for any other request, item or end.
 * The end is part of it: a longer one is put in force beside the shorter, and one that a new answer leaves as it was
 * keeps its name.
 */
export function restrictionOf(
  request: string,
  item: string,
  { until, criterion }: Pick<GrantedPeriod, 'until' | 'criterion'>,
): string {
  return [
    request,
    item,
    ...(until === undefined ? [] : [`until:${until}`]),
    ...(criterion === undefined ? [] : [`criterion:${criterion}`]),
  ]
    .map(partOfName)
    .join('/')
}

/** Whether an earlier decision on the same right for the same item granted it too, a restriction for as long. */
function grantsTheSame(before: RecordedDecision, now: RecordedDecision): boolean {
  return (
    before.outcome !== 'rejected' &&
    before.period?.until === now.period?.until &&
    before.period?.criterion === now.period?.criterion
  )
}

/** The grant of a right for one item. */
interface Granted {
  readonly item: string
  readonly period: GrantedPeriod | null
  /** From when a withdrawal counts. */
  readonly effectiveFrom: PlainDate
  readonly request: string
  readonly act: Pick<RequestAnswered['data']['command']['data'], 'on' | 'by'>
}

function imposed({ item, period, request, act }: Granted): readonly RequestFollowUp[] {
  const [first, ...others] = period?.grounds ?? []
  if (period === null || first === undefined) return []
  const { until, criterion } = period
  const data = {
    ...act,
    id: restrictionOf(request, item, period),
    item,
    request,
    grounds: [first, ...others],
    period: defined({ until, criterion }),
  } as const
  return [{ to: 'restriction', item, command: { type: 'ImposeRestriction', data } }]
}

const withdrawn = ({ item, effectiveFrom: from, request, act }: Granted): readonly RequestFollowUp[] => [
  { to: 'consent', item, command: { type: 'WithdrawConsent', data: { ...act, from, request } } },
]

const nothing = (): readonly RequestFollowUp[] => []

/** What the grant of each right asks of another machine. */
const afterGrant: Readonly<Record<Right, (granted: Granted) => readonly RequestFollowUp[]>> = {
  'consent-withdrawal': withdrawn,
  objection: nothing,
  rectification: nothing,
  access: nothing,
  portability: nothing,
  erasure: nothing,
  restriction: imposed,
  information: nothing,
  'automated-decision': nothing,
}

/** As what a restriction ends once a right is carried out for its item; `null` where it goes on. */
const endsRestriction: Readonly<Record<Right, 'corrected' | 'erased' | null>> = {
  'consent-withdrawal': null,
  objection: null,
  rectification: 'corrected',
  access: null,
  portability: null,
  erasure: 'erased',
  restriction: null,
  information: null,
  'automated-decision': null,
}

/** What an answer, first or new, asks for: restrictions to be imposed, withdrawals to be recorded. */
export function afterAnswer(
  event: RequestAnswered | RequestReexamined,
  { id: request, ...state }: Pick<RequestRecord, 'id'> | AnsweredRequest | ImplementedRequest,
): readonly RequestFollowUp[] {
  const { command, answer } = event.data
  const { on, by } = command.data
  const before = event.type === 'RequestReexamined' ? event.data.previous : []
  const earlier = groupedBy(before, rightAndItem)
  const waiverOf = entriesOf('waived' in state ? state.waived : [])
  const grantOf = entriesOf(answer.extent)
  return answer.decisions.flatMap((decision): readonly RequestFollowUp[] => {
    const { right, item, outcome, period } = decision
    if (item === null || outcome === 'rejected') return []
    // What an earlier answer granted as well was asked for then; what was given up is not asked for again.
    const asked = earlier.get(rightAndItem(decision))?.some((one) => grantsTheSame(one, decision))
    if (asked === true || waiverOf({ right, item }) !== undefined) return []
    const effectiveFrom = grantOf({ right, item })?.effectiveFrom ?? on
    return afterGrant[right]({ item, period, effectiveFrom, request, act: { on, by } })
  })
}

/**
 * Whether the restriction that an answer brought about for an item is over by a day: past its last day, given up, or
 * ended by what was carried out before.
 *
 * @param just - What was carried out now, and ended nothing before.
 */
function isOver(
  { answer, implemented, waived }: AnsweredRequest | ImplementedRequest,
  item: string,
  { until, grounds }: GrantedPeriod,
  on: PlainDate,
  just?: Right,
): boolean {
  const carriedOut = (right: Right): boolean =>
    right !== just && entriesOf(implemented)({ right, item }) !== undefined
  const said = answer.afterWithdrawal.find((one) => one.item === item)
  return (
    (until !== undefined && until < on) ||
    (just !== undefined && entriesOf(waived)({ right: 'restriction', item }) !== undefined) ||
    carriedOut('erasure') ||
    (carriedOut('consent-withdrawal') && said?.becomes === 'erased-by') ||
    (carriedOut('rectification') && endsOfItself(grounds))
  )
}

/** A correction ends the restriction that held until then (clause 21.1), and an erasure every one. */
export function afterCarriedOut(
  { on, by, right, item = null, afterWithdrawal }: ReportImplementation['data'],
  state: AnsweredRequest | ImplementedRequest,
): readonly RequestFollowUp[] {
  if (item === null) return []
  const restricted = state.answer.decisions.find(
    (one) => one.right === 'restriction' && one.item === item,
  )?.period
  if (restricted === undefined || restricted === null) return []
  const because = afterWithdrawal?.became === 'erased' ? 'erased' : endsRestriction[right]
  // A restriction on other grounds does not wait for the correction.
  const goesOn = because === 'corrected' && !restricted.grounds.includes('rectification-pending')
  if (because === null || goesOn || isOver(state, item, restricted, on, right)) return []
  const data = { on, by, id: restrictionOf(state.id, item, restricted), because }
  return [{ to: 'restriction', item, command: { type: 'LiftRestriction', data } }]
}

/** A restriction that the subject gives up is lifted at once, with the shorter ones beside it that hold by then (clause 24). */
export function afterWaived(
  { on, by, right, item }: WaiveGrant['data'],
  state: AnsweredRequest | ImplementedRequest,
): readonly RequestFollowUp[] {
  if (right !== 'restriction' || item === undefined) return []
  // The restriction itself counts as given up by now.
  const ids = grantedRestrictions({ ...state, waived: [] })
    .filter((one) => one.item === item && !isOver(state, item, one.period, on))
    .map(({ period }) => restrictionOf(state.id, item, period))
  return [...new Set(ids)].map((restriction) => ({
    to: 'restriction',
    item,
    command: {
      type: 'LiftRestriction',
      data: { on, by, id: restriction, because: 'lifted-by-subject' },
    },
  }))
}

/** Whoever examined a double has examined the request that it was joined to (clause 58). */
export function afterJoined(
  { data: { command } }: RequestJoined,
  { id, examinations }: Pick<RequestRecord, 'id' | 'examinations'>,
): readonly RequestFollowUp[] {
  const { on, by, other } = command.data
  const data = { on, by, request: id, examinations }
  return [{ to: 'request', request: other.id, command: { type: 'RegisterJoined', data } }]
}

/** What a double learns late of a double of its own, it hands on to the request that it was joined to itself. */
export function passedOn(
  { data: { command } }: JoinRegistered,
  { id, joinedTo }: JoinedRequest,
): readonly RequestFollowUp[] {
  const { on, by, examinations } = command.data
  const data = { on, by, request: id, examinations }
  return [{ to: 'request', request: joinedTo, command: { type: 'RegisterJoined', data } }]
}
