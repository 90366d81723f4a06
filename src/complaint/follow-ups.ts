import type { WithdrawConsent } from '../consent/index.js'
import type { ApplyComplaintOutcome, RequestEvent, RequestState } from '../request/index.js'
import type { ImposeRestriction, LiftRestriction } from '../restriction/index.js'
import type { ComplaintEvent } from './events.js'
import type { ComplaintState } from './state.js'

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

/** The name of the restriction that a request brings about for an item. */
const restrictionOf = (request: string, item: string): string => `${request}/${item}`

/** What an answer, first or new, asks for: restrictions to be imposed, withdrawals to be recorded. */
function afterAnswer(
  event: Extract<RequestEvent, { type: 'RequestAnswered' | 'RequestReexamined' }>,
  request: string,
): readonly FollowUp[] {
  const { command, answer } = event.data
  const { on, by } = command.data
  return answer.decisions.flatMap(({ right, item, outcome, period }): readonly FollowUp[] => {
    if (item === null || outcome === 'rejected') return []
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
      id: restrictionOf(request, item),
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
      return afterAnswer(event, state.id)
    case 'ImplementationReported':
      return 'right' in event.data.command.data ? afterCarriedOut(event.data.command.data, state) : []
    case 'ComplaintUpheld':
      return 'ground' in state ? afterUpheld(event, state) : []
    default:
      return []
  }
}

/** A correction ends the restriction that held until then (clause 21.1). */
function afterCarriedOut(
  {
    on,
    by,
    right,
    item,
  }: Extract<RequestEvent, { type: 'ImplementationReported' }>['data']['command']['data'],
  state: RequestState | ComplaintState,
): readonly FollowUp[] {
  if (right !== 'rectification' || item === undefined || state.status === 'none' || !('implemented' in state))
    return []
  const restricted = state.answer.decisions.some(
    (one) =>
      one.right === 'restriction' &&
      one.item === item &&
      one.period?.grounds.includes('adakavas:21.1') === true,
  )
  if (!restricted) return []
  const data = { on, by, id: restrictionOf(state.id, item), because: 'corrected' } as const
  return [{ to: 'restriction', item, command: { type: 'LiftRestriction', data } }]
}

/** An upheld complaint is brought back into its request, with the facts and not the verdict (clause 59). */
function afterUpheld(
  event: Extract<ComplaintEvent, { type: 'ComplaintUpheld' }>,
  complaint: Exclude<ComplaintState, { status: 'none' }>,
): readonly FollowUp[] {
  const { request: _seen, ...data } = event.data.command.data
  const [first = data.by, ...others] = complaint.reviewers
  const command: ApplyComplaintOutcome = {
    type: 'ApplyComplaintOutcome',
    data: {
      ...data,
      complaint: complaint.id,
      ground: complaint.ground,
      reviewers: [first, ...others],
      ...(complaint.identity.status === 'confirmed' ? { identityConfirmed: true } : {}),
      ...(complaint.authority.status === 'proven' ? { authorityProven: true } : {}),
    },
  }
  return [{ to: 'request', request: complaint.request, command }]
}
