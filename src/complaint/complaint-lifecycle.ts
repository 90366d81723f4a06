import { type PlainDate, plainDate } from '../calendar/index.js'
import { answerLimit, complaintTerms, limitFrom } from '../case/index.js'
import { defineMachine, dutyStatus } from '../core/index.js'
import type { Procedure } from '../procedure/index.js'
import { complaintCommands } from './command-shapes.js'
import { complaintEvents } from './events.js'
import { complaintEvolution } from './evolution.js'
import type { ComplaintAnswer, ComplaintState, OpenComplaint } from './state.js'
import { complaintTransitions } from './transitions.js'
import type { ComplaintDuty, ComplaintMachine, ComplaintTypes } from './types.js'

/** What is owed while a complaint is open: a repeat is refused, any other is examined and answered. */
function openDuty(procedure: Procedure, complaint: OpenComplaint, on: PlainDate): ComplaintDuty {
  if (complaint.repeat) {
    const deadline = limitFrom(procedure, procedure.limits.repeatRefusal, complaint.receivedOn)
    return {
      duty: 'inform-of-refusal',
      clause: deadline.clause,
      owedTo: 'subject',
      deadline,
      status: dutyStatus(deadline.due, on, null),
    }
  }
  const deadline = answerLimit(procedure, complaintTerms(procedure), complaint, on)
  const waitingFor = [
    ...(complaint.identity.status === 'inquiry-open' && !complaint.identity.supplied ? ['identity'] : []),
    ...(complaint.authority.status === 'unproven' ? ['authority'] : []),
  ]
  return {
    duty: 'examine-and-answer',
    clause: deadline.clause,
    owedTo: 'subject',
    deadline,
    status: dutyStatus(deadline.due, on, null),
    ...(waitingFor.length > 0 ? { waitingFor } : {}),
  }
}

function answered({ limit, on: doneOn }: ComplaintAnswer, on: PlainDate): ComplaintDuty {
  return {
    duty: 'examine-and-answer',
    clause: limit.clause,
    owedTo: 'subject',
    deadline: limit,
    status: dutyStatus(limit.due, on, doneOn),
    doneOn,
  }
}

function dutiesOn(procedure: Procedure, complaint: ComplaintState, on: PlainDate): readonly ComplaintDuty[] {
  switch (complaint.status) {
    case 'open':
      return [openDuty(procedure, complaint, on)]
    case 'upheld':
    case 'implemented': {
      const { implementation } = complaint.requestAnswer
      const given = answered(complaint.answer, on)
      if (implementation === null) return [given]
      const done = complaint.status === 'implemented' ? complaint.lastEventOn : null
      return [
        given,
        {
          duty: 'carry-out',
          clause: 'adakavas:59',
          owedTo: 'subject',
          deadline: implementation,
          status: dutyStatus(implementation.due, on, done),
          ...(done === null ? {} : { doneOn: done }),
        },
      ]
    }
    case 'dismissed':
      return [answered(complaint.answer, on)]
    case 'refused': {
      const { limit, on: doneOn, reply } = complaint.refusal
      return [
        {
          duty: 'inform-of-refusal',
          clause: limit.clause,
          owedTo: reply.to,
          deadline: limit,
          status: dutyStatus(limit.due, on, doneOn),
          doneOn,
        },
      ]
    }
    case 'none':
    case 'withdrawn':
      return []
  }
}

/**
 * The machine of a complaint about a request under an institution's procedure: always free of charge, and reviewed
 * by somebody who did not examine the request.
 *
 * @param procedure - The institution's procedure.
 * @category Complaint
 * @see Adakavas clauses 48 to 59
 * @example
 * ```ts
 * const complaints = complaintLifecycle(adakavasProcedure)
 * complaints.options(complaints.initialState(), plainDate('2026-02-02')).filter((option) => option.open).length // => 1
 * ```
 */
export function complaintLifecycle(procedure: Procedure): ComplaintMachine {
  return defineMachine<ComplaintTypes>({
    initialState: { status: 'none' },
    transitions: complaintTransitions(procedure),
    evolution: complaintEvolution,
    commands: complaintCommands,
    events: complaintEvents,
    dayOf: (command) => (command.type === 'LodgeComplaint' ? command.data.receivedOn : command.data.on),
    lastDay: (state) => (state.status === 'none' ? null : state.lastEventOn),
    duties: (state, on) => dutiesOn(procedure, state, on),
    readDay: plainDate,
    procedure: { id: procedure.id, version: procedure.version },
  })
}
