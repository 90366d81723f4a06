import type { PlainDate } from '../calendar/index.js'
import { answerLimit, awaited, refusalDuty, requestRoles } from '../case/index.js'
import { dutyOn } from '../core/index.js'
import type { Procedure } from '../procedure/index.js'
import { carriedOutBy, entryOf, isOpen } from './open-grants.js'
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
  request: AnsweredRequest | ImplementedRequest,
  on: PlainDate,
): readonly RequestDuty[] {
  const { answer, implemented, missed } = request
  const answered = dutyOn({ ...toAnswer, deadline: answer.limit }, on, answer.answeredOn)
  const carryingOut = answer.extent.flatMap(({ right, item }): readonly RequestDuty[] => {
    const about = { right, item }
    const deadline = carriedOutBy(answer, about)
    const done = entryOf(implemented, about)
    // What was given up or turned out impossible is owed no more.
    if (deadline === null || (done === undefined && !isOpen(request, about))) return []
    return [dutyOn({ ...toCarryOut, deadline, about }, on, done?.on ?? null)]
  })
  // A day that had passed by then stays a breach.
  const ended = missed.map(({ right, item, deadline }): RequestDuty => {
    const { clause } = deadline
    return { ...toCarryOut, deadline, clause, about: { right, item }, status: 'missed' }
  })
  return [answered, ...carryingOut, ...ended]
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
