import type { PlainDate } from '../calendar/index.js'
import { answerLimit, awaited, refusalDuty, requestRoles } from '../case/index.js'
import { dutyEnded, dutyOn } from '../core/index.js'
import type { Procedure } from '../procedure/index.js'
import type { AnsweredRequest, ImplementedRequest, OpenRequest, RequestState } from './state.js'
import type { RequestDuty } from './types.js'

const toAnswer = { of: 'request', duty: 'examine-and-answer', owedTo: 'subject' } as const
const toCarryOut = { of: 'request', duty: 'carry-out', owedTo: 'subject' } as const

function openDuty(procedure: Procedure, request: OpenRequest, on: PlainDate): RequestDuty {
  const deadline = answerLimit(procedure, requestRoles(procedure), request, on)
  const waitingFor = [...awaited(request), ...(request.fee.status === 'demanded' ? (['fee'] as const) : [])]
  return dutyOn({ ...toAnswer, deadline, ...(waitingFor.length > 0 ? { waitingFor } : {}) }, on, null)
}

function answeredDuties(
  { answer, implemented }: AnsweredRequest | ImplementedRequest,
  on: PlainDate,
): readonly RequestDuty[] {
  const { limit, implementation, extent, answeredOn } = answer
  const answered = dutyOn({ ...toAnswer, deadline: limit }, on, answeredOn)
  if (implementation === null) return [answered]
  const carryingOut = extent.map(({ right, item }) => {
    const done = implemented.find((one) => one.right === right && one.item === item)
    return dutyOn({ ...toCarryOut, deadline: implementation, about: { right, item } }, on, done?.on ?? null)
  })
  return [answered, ...carryingOut]
}

/** What is owed on a request on a day, done or not. */
export function requestDutiesOn(
  procedure: Procedure,
  request: RequestState,
  on: PlainDate,
): readonly RequestDuty[] {
  switch (request.status) {
    case 'open':
      return [openDuty(procedure, request, on)]
    case 'answered':
    case 'implemented':
      return answeredDuties(request, on)
    case 'refused':
      return [refusalDuty('request', request.refusal, on)]
    // Who closes a request so frees the institution of what is still to be done, and of nothing that was missed.
    case 'withdrawn':
      return dutyEnded({ ...toAnswer, deadline: request.limit }, request.withdrawnOn)
    case 'joined':
      return dutyEnded({ ...toAnswer, deadline: request.limit }, request.joinedOn)
    case 'none':
      return []
  }
}
