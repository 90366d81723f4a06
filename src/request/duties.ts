import type { PlainDate } from '../calendar/index.js'
import { answerLimit, awaited, refusalDuty, requestRoles } from '../case/index.js'
import { dutyEnded, dutyOn } from '../core/index.js'
import type { Procedure } from '../procedure/index.js'
import { isOpen } from './open-grants.js'
import type { Refusal } from './outcome.js'
import { ownIn } from './own.js'
import { entriesOf } from './right-and-item.js'
import {
  type AnsweredRequest,
  type Filed,
  type ImplementedRequest,
  isForCopies,
  type OpenRequest,
  type RequestRecord,
  type RequestState,
} from './state.js'
import type { RequestDuty } from './types.js'

const toAnswer = { of: 'request', duty: 'examine-and-answer', owedTo: 'subject' } as const
const toCarryOut = { of: 'request', duty: 'carry-out', owedTo: 'subject' } as const

function openDuties(procedure: Procedure, request: OpenRequest, on: PlainDate): readonly RequestDuty[] {
  const roles = requestRoles(procedure)
  const deadline = answerLimit(procedure, roles, request, on, 'any')
  const own = ownIn(procedure)
  const target = own?.answerTarget(procedure, roles, request, on) ?? null
  const { fee } = request
  const feeAwaited = fee.status === 'demanded' && !isForCopies(fee)
  const waitingFor = [...new Set([...awaited(request), ...(feeAwaited ? (['fee'] as const) : [])])]
  const beside = { ...(target === null ? {} : { target }), ...(waitingFor.length > 0 ? { waitingFor } : {}) }
  const answering = dutyOn({ ...toAnswer, deadline, ...beside }, on, null)
  return [...(own?.formalDuties(procedure, request, on) ?? []), answering]
}

function answeredDuties(
  procedure: Procedure,
  request: AnsweredRequest | ImplementedRequest,
  on: PlainDate,
): readonly RequestDuty[] {
  const { answer, implemented, missed, carriedOutBefore, formerRefusal } = request
  // A refusal that a complaint undid was told in time or late all the same.
  const answered =
    formerRefusal === null
      ? [dutyOn({ ...toAnswer, deadline: answer.limit }, on, answer.answeredOn)]
      : refusedDuties(procedure, request, formerRefusal, on)
  const before = carriedOutBefore.map(({ right, item, by, on: doneOn }) =>
    dutyOn({ ...toCarryOut, deadline: by, about: { right, item } }, on, doneOn),
  )
  const carriedOut = entriesOf(implemented)
  const carryingOut = answer.extent.flatMap(({ right, item, by }): readonly RequestDuty[] => {
    const about = { right, item }
    const done = carriedOut(about)
    // What was given up or turned out impossible is owed no more.
    if (done === undefined && !isOpen(request, about)) return []
    return [dutyOn({ ...toCarryOut, deadline: by, about }, on, done?.on ?? null)]
  })
  // A day that had passed by then stays a breach.
  const ended = missed.map(({ right, item, deadline }): RequestDuty => {
    const { clause } = deadline
    return { ...toCarryOut, deadline, clause, about: { right, item }, status: 'missed' }
  })
  const following = ownIn(procedure)?.aftermathDuties(procedure, request, on) ?? []
  return [...answered, ...before, ...carryingOut, ...ended, ...following]
}

/** A refusal has a limit of its own; one after the limit to answer ends that duty and does not excuse it. */
const refusedDuties = (
  procedure: Procedure,
  request: RequestRecord,
  refusal: Refusal,
  on: PlainDate,
): readonly RequestDuty[] => [
  refusalDuty('request', refusal, on),
  ...dutyEnded(
    { ...toAnswer, deadline: answerLimit(procedure, requestRoles(procedure), request, refusal.on, 'any') },
    refusal.on,
  ),
]

/** What is owed on a request on a day, done or not. */
export const requestDutiesOn = (
  procedure: Procedure,
  request: RequestState,
  on: PlainDate,
): readonly RequestDuty[] =>
  request.status === 'none'
    ? []
    : [
        ...standingDuties(procedure, request, on),
        ...(ownIn(procedure)?.acknowledgementDuty(procedure, request, on) ?? []),
      ]

/** What is owed by where a request stands. */
function standingDuties(procedure: Procedure, request: Filed, on: PlainDate): readonly RequestDuty[] {
  switch (request.status) {
    case 'open':
      return openDuties(procedure, request, on)
    case 'answered':
    case 'implemented':
      return answeredDuties(procedure, request, on)
    case 'refused':
      return refusedDuties(procedure, request, request.refusal, on)
    // Who closes a request so frees the institution of what is still to be done, and of nothing that was missed.
    case 'withdrawn':
      return dutyEnded({ ...toAnswer, deadline: request.limit }, request.withdrawnOn)
    case 'joined':
      return dutyEnded({ ...toAnswer, deadline: request.limit }, request.joinedOn)
  }
}
