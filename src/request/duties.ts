import type { PlainDate } from '../calendar/index.js'
import { answerLimit, requestTerms } from '../case/index.js'
import { dutyStatus } from '../core/index.js'
import type { Procedure } from '../procedure/index.js'
import type {
  AnsweredRequest,
  ImplementedRequest,
  OpenRequest,
  RefusedRequest,
  RequestState,
} from './state.js'
import type { RequestDuty } from './types.js'

/** What others have to do first; the limit runs on all the same. */
function waitingFor({ identity, authority, fee }: OpenRequest): readonly string[] {
  return [
    ...(identity.status === 'inquiry-open' && !identity.supplied ? ['identity'] : []),
    ...(authority.status === 'unproven' ? ['authority'] : []),
    ...(fee.status === 'demanded' ? ['fee'] : []),
  ]
}

function toAnswer(procedure: Procedure, request: OpenRequest, on: PlainDate): RequestDuty {
  const deadline = answerLimit(procedure, requestTerms(procedure), request, on)
  const waiting = waitingFor(request)
  return {
    duty: 'examine-and-answer',
    clause: deadline.clause,
    owedTo: 'subject',
    deadline,
    status: dutyStatus(deadline.due, on, null),
    ...(waiting.length > 0 ? { waitingFor: waiting } : {}),
  }
}

function answered(
  { answer, implemented }: AnsweredRequest | ImplementedRequest,
  on: PlainDate,
): readonly RequestDuty[] {
  const { limit, implementation, extent } = answer
  const given: RequestDuty = {
    duty: 'examine-and-answer',
    clause: limit.clause,
    owedTo: 'subject',
    deadline: limit,
    status: dutyStatus(limit.due, on, answer.answeredOn),
    doneOn: answer.answeredOn,
  }
  if (implementation === null) return [given]
  const toCarryOut = extent.map(({ right, item }): RequestDuty => {
    const done = implemented.find((one) => one.right === right && one.item === item)?.on ?? null
    return {
      duty: 'carry-out',
      clause: implementation.clause,
      owedTo: 'subject',
      deadline: implementation,
      status: dutyStatus(implementation.due, on, done),
      ...(done === null ? {} : { doneOn: done }),
      about: { right, item },
    }
  })
  return [given, ...toCarryOut]
}

function refused({ refusal }: RefusedRequest, on: PlainDate): RequestDuty {
  return {
    duty: 'inform-of-refusal',
    clause: refusal.limit.clause,
    owedTo: refusal.reply.to,
    deadline: refusal.limit,
    status: dutyStatus(refusal.limit.due, on, refusal.on),
    doneOn: refusal.on,
  }
}

/** What is owed on a request on a day, done or not. */
export function requestDutiesOn(
  procedure: Procedure,
  request: RequestState,
  on: PlainDate,
): readonly RequestDuty[] {
  switch (request.status) {
    case 'open':
      return [toAnswer(procedure, request, on)]
    case 'answered':
    case 'implemented':
      return answered(request, on)
    case 'refused':
      return [refused(request, on)]
    case 'none':
    case 'withdrawn':
      return []
  }
}
