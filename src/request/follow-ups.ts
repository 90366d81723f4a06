import type { WithdrawConsent } from '../consent/index.js'
import type { ImposeRestriction, LiftRestriction } from '../restriction/index.js'
import type { GrantedPeriod, RecordedDecision } from '../rights/index.js'
import type { ReportImplementation, RequestAnswered, RequestReexamined } from './messages.js'
import type { AnsweredRequest, ImplementedRequest, RequestRecord } from './state.js'

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
export function afterAnswer(
  event: RequestAnswered | RequestReexamined,
  { id: request }: Pick<RequestRecord, 'id'>,
): readonly RequestFollowUp[] {
  const { command, answer } = event.data
  const { on, by } = command.data
  const before = event.type === 'RequestReexamined' ? event.data.previous : []
  return answer.decisions.flatMap((decision): readonly RequestFollowUp[] => {
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

/** A correction ends the restriction that held until then (clause 21.1), and an erasure every one. */
export function afterCarriedOut(
  { on, by, right, item }: ReportImplementation['data'],
  state: AnsweredRequest | ImplementedRequest,
): readonly RequestFollowUp[] {
  if (item === undefined) return []
  const restricted = state.answer.decisions.find(
    (one) => one.right === 'restriction' && one.item === item,
  )?.period
  if (restricted === undefined || restricted === null) return []
  const corrected = right === 'rectification' && restricted.grounds.includes('adakavas:21.1')
  if (!corrected && right !== 'erasure') return []
  const data = {
    on,
    by,
    id: restrictionOf(state.id, item, restricted),
    because: corrected ? 'corrected' : 'erased',
  } as const
  return [{ to: 'restriction', item, command: { type: 'LiftRestriction', data } }]
}
