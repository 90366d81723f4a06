import type { WithdrawConsent } from '../consent/index.js'
import type { ApplyComplaintOutcome, RequestEvent, RequestRecord, RequestState } from '../request/index.js'
import type { ImposeRestriction, LiftRestriction } from '../restriction/index.js'
import type { GrantedPeriod, RecordedDecision } from '../rights/index.js'
import type { ComplaintEvent } from './events.js'
import { type ComplaintState, effectiveGround } from './state.js'

/**
 * What an event of one machine asks of another: the command, and the machine that it is for.
 *
 * @category Complaint
 */
export type FollowUp =
  | { readonly to: 'request'; readonly request: string; readonly command: ApplyComplaintOutcome }
  | {
      readonly to: 'restriction'
      readonly item: string
      readonly command: ImposeRestriction | LiftRestriction
    }
  | { readonly to: 'consent'; readonly item: string; readonly command: WithdrawConsent }

/**
 * The name of the restriction that an answer brings about for an item. Its end is part of it: a longer one is put in
 * force beside the shorter, and one that a new answer leaves as it was keeps its name.
 */
function restrictionOf(request: string, item: string, { until, criterion }: GrantedPeriod): string {
  return [request, item, until, criterion].filter((part) => part !== undefined).join('/')
}

/** Whether an earlier decision granted the same right for the same item, a restriction for as long. */
function grantsTheSame(before: RecordedDecision, now: RecordedDecision): boolean {
  return (
    before.right === now.right &&
    before.item === now.item &&
    before.outcome !== 'rejected' &&
    before.period?.until === now.period?.until &&
    before.period?.criterion === now.period?.criterion
  )
}

/** What an answer, first or new, asks for: restrictions to be imposed, withdrawals to be recorded. */
function afterAnswer(
  event: Extract<RequestEvent, { type: 'RequestAnswered' | 'RequestReexamined' }>,
  state: RequestRecord,
): readonly FollowUp[] {
  const request = state.id
  const { command, answer } = event.data
  const { on, by } = command.data
  const before = event.type === 'RequestReexamined' ? event.data.previous : []
  return answer.decisions.flatMap((decision): readonly FollowUp[] => {
    const { right, item, outcome, period } = decision
    // What an earlier answer granted as well was asked for then.
    if (item === null || outcome === 'rejected' || before.some((one) => grantsTheSame(one, decision)))
      return []
    if (right === 'consent-withdrawal') {
      const from =
        answer.extent.find((grant) => grant.right === right && grant.item === item)?.effectiveFrom ?? on
      return [{ to: 'consent', item, command: { type: 'WithdrawConsent', data: { on, by, from, request } } }]
    }
    const [first, ...others] = period?.grounds ?? []
    if (right !== 'restriction' || period === null || first === undefined) return []
    const { until, criterion } = period
    const ends = {
      ...(until === undefined ? {} : { until }),
      ...(criterion === undefined ? {} : { criterion }),
    }
    const data = {
      on,
      by,
      id: restrictionOf(request, item, period),
      item,
      request,
      grounds: [first, ...others],
      period: ends,
    } as const
    return [{ to: 'restriction', item, command: { type: 'ImposeRestriction', data } }]
  })
}

/**
 * What an event asks of another machine, as commands for the host to give: a granted restriction to be imposed, a
 * correction that ends one, a withdrawal to be recorded, an upheld complaint to be applied.
 *
 * @param event - An event that happened.
 * @param state - The state after it.
 * @category Complaint
 * @see Adakavas clauses 21.1, 23, 33, 59
 * @example
 * ```ts
 * const day = plainDate('2026-02-02')
 * followUps({ type: 'OfficerAssigned', data: { command: { type: 'AssignOfficer', data: { on: day, by: 'head', officer: 'ona' } } } }, { status: 'none' })
 * // => []
 * ```
 */
export function followUps(
  event: RequestEvent | ComplaintEvent,
  state: RequestState | ComplaintState,
): readonly FollowUp[] {
  if (state.status === 'none') return []
  switch (event.type) {
    case 'RequestAnswered':
    case 'RequestReexamined':
      return 'examiners' in state && 'fee' in state ? afterAnswer(event, state) : []
    case 'ImplementationReported':
      return 'right' in event.data.command.data ? afterCarriedOut(event.data.command.data, state) : []
    case 'ComplaintUpheld':
      return 'ground' in state ? afterUpheld(event, state) : []
    default:
      return []
  }
}

/** A correction ends the restriction that held until then (clause 21.1), and an erasure every one. */
function afterCarriedOut(
  {
    on,
    by,
    right,
    item,
  }: Extract<RequestEvent, { type: 'ImplementationReported' }>['data']['command']['data'],
  state: RequestState | ComplaintState,
): readonly FollowUp[] {
  if (item === undefined || state.status === 'none' || !('implemented' in state)) return []
  const restricted = state.answer.decisions.find(
    (one) => one.right === 'restriction' && one.item === item,
  )?.period
  if (restricted === undefined || restricted === null) return []
  const corrected = right === 'rectification' && restricted.grounds.includes('rectification-pending')
  if (!corrected && right !== 'erasure') return []
  const data = {
    on,
    by,
    id: restrictionOf(state.id, item, restricted),
    because: corrected ? 'corrected' : 'erased',
  } as const
  return [{ to: 'restriction', item, command: { type: 'LiftRestriction', data } }]
}

/** An upheld complaint is brought back into its request, with the facts and not the verdict (clause 59). */
function afterUpheld(
  event: Extract<ComplaintEvent, { type: 'ComplaintUpheld' }>,
  complaint: Exclude<ComplaintState, { status: 'none' }>,
): readonly FollowUp[] {
  const { on, by, preparedBy, facts, implementBy, disclosesNothing, reasons } = event.data.command.data
  const [first = by, ...others] = complaint.reviewers
  const command: ApplyComplaintOutcome = {
    type: 'ApplyComplaintOutcome',
    data: {
      on,
      by,
      complaint: complaint.id,
      ground: effectiveGround(complaint),
      reviewers: [first, ...others],
      facts,
      ...(preparedBy === undefined ? {} : { preparedBy }),
      ...(implementBy === undefined ? {} : { implementBy }),
      ...(disclosesNothing === undefined ? {} : { disclosesNothing }),
      ...(reasons === undefined ? {} : { reasons }),
      ...(complaint.identity.status === 'confirmed' ? { identityConfirmed: true } : {}),
      // The subject who complains in person needs no representative for the request any more.
      ...(complaint.authority.status === 'unproven' ? {} : { authorityProven: true }),
    },
  }
  return [{ to: 'request', request: complaint.request, command }]
}
