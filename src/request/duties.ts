import type { PlainDate } from '../calendar/index.js'
import { answerLimit, awaited, refusalDuty, requestRoles } from '../case/index.js'
import { dutyOn } from '../core/index.js'
import type { Procedure } from '../procedure/index.js'
import type { AnsweredRequest, ImplementedRequest, OpenRequest, RequestState } from './state.js'
import type { RequestDuty } from './types.js'

const toAnswer = { of: 'request', duty: 'examine-and-answer', owedTo: 'subject' } as const
const toCarryOut = { of: 'request', duty: 'carry-out', owedTo: 'subject' } as const

function openDuty(procedure: Procedure, request: OpenRequest, on: PlainDate): RequestDuty {
  const deadline = answerLimit(procedure, requestRoles(procedure), request, on, 'any')
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
    case 'none':
    case 'withdrawn':
      return []
  }
}
