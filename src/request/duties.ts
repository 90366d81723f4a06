import type { PlainDate } from '../calendar/index.js'
import { answerLimit, answerTarget, awaited, refusalDuty, requestRoles } from '../case/index.js'
import { dutyEnded, dutyOn } from '../core/index.js'
import { limitWhereSet, type Procedure } from '../procedure/index.js'
import { aftermathDuties } from './aftermath.js'
import { formalNotice, standingDefects } from './formal.js'
import { isOpen } from './open-grants.js'
import type { Refusal } from './outcome.js'
import { entriesOf } from './right-and-item.js'
import {
  type AnsweredRequest,
  type ImplementedRequest,
  isForCopies,
  type OpenRequest,
  type RequestRecord,
  type RequestState,
} from './state.js'
import type { RequestDuty } from './types.js'

type Filed = Exclude<RequestState, { readonly status: 'none' }>

const toAnswer = { of: 'request', duty: 'examine-and-answer', owedTo: 'subject' } as const
const toRefuse = { of: 'request', duty: 'inform-of-refusal', owedTo: 'subject' } as const
const toCarryOut = { of: 'request', duty: 'carry-out', owedTo: 'subject' } as const

function openDuties(procedure: Procedure, request: OpenRequest, on: PlainDate): readonly RequestDuty[] {
  const roles = requestRoles(procedure)
  const deadline = answerLimit(procedure, roles, request, on, 'any')
  const target = answerTarget(procedure, roles, request, on)
  const { fee } = request
  const feeAwaited = fee.status === 'demanded' && !isForCopies(fee)
  const waitingFor = [...new Set([...awaited(request), ...(feeAwaited ? (['fee'] as const) : [])])]
  const beside = { ...(target === null ? {} : { target }), ...(waitingFor.length > 0 ? { waitingFor } : {}) }
  const answering = dutyOn({ ...toAnswer, deadline, ...beside }, on, null)
  if (standingDefects(procedure, request).length === 0) return [answering]
  // Nothing is to be told any more once a defect is put right or waived.
  return [dutyOn({ ...toRefuse, deadline: formalNotice(procedure, request, 'any') }, on, null), answering]
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
  const following = aftermathDuties(procedure, request, on)
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

/** The day on which an open request was ended first; `null` where it is open. */
function endedOn(request: Filed): PlainDate | null {
  switch (request.status) {
    case 'open':
      return null
    case 'answered':
    case 'implemented':
      return request.formerRefusal?.on ?? request.answer.answeredOn
    case 'refused':
      return request.refusal.on
    case 'withdrawn':
      return request.withdrawnOn
    case 'joined':
      return request.joinedOn
  }
}

/** To acknowledge receipt, where the document wants that by a day: what ends the request ends that too. */
function acknowledgementDuty(procedure: Procedure, request: Filed, on: PlainDate): readonly RequestDuty[] {
  const { acknowledgement: role } = procedure.roles
  const deadline = limitWhereSet(procedure, role, request.receivedOn, 'any')
  if (procedure.lacks.includes('acknowledgement') || deadline === null) return []
  const owed = { of: 'request', duty: 'acknowledge-receipt', owedTo: 'subject', deadline } as const
  const doneOn = request.acknowledgement?.on ?? null
  const ended = doneOn === null ? endedOn(request) : null
  return ended === null ? [dutyOn(owed, on, doneOn)] : dutyEnded(owed, ended)
}

/** What is owed on a request on a day, done or not. */
export const requestDutiesOn = (
  procedure: Procedure,
  request: RequestState,
  on: PlainDate,
): readonly RequestDuty[] =>
  request.status === 'none'
    ? []
    : [...standingDuties(procedure, request, on), ...acknowledgementDuty(procedure, request, on)]

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
