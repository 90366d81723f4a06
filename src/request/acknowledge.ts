import type { PlainDate } from '../calendar/index.js'
import { lateness, obstacle, replyNotes, toSubject } from '../case/index.js'
import { dutyEnded, dutyOn, type Transition } from '../core/index.js'
import { limitWhereSet, type Procedure } from '../procedure/index.js'
import type { Filed } from './state.js'
import type { RequestDuty, RequestTypes, RequestVerdict } from './types.js'

/** By when receipt is acknowledged, where the document sets a time for that. */
const acknowledgementLimit = (procedure: Procedure, receivedOn: PlainDate, asOf: PlainDate | 'any') =>
  limitWhereSet(procedure, procedure.roles.acknowledgement, receivedOn, asOf)

/** The row of an acknowledgement. No examination, and by whoever registers requests: it is not the officer's. */
export function acknowledgementRow(
  procedure: Procedure,
): Transition<RequestTypes, 'open', 'AcknowledgeReceipt'> {
  const { clause } = procedure.roles.acknowledgement
  return {
    to: ['open'],
    clauses: [clause],
    region: ({ acknowledgement }) =>
      acknowledgement === undefined ? null : obstacle('already-done', clause, { on: acknowledgement.on }),
    // A duty, which its limit never closes.
    window: ({ receivedOn }, on) => {
      const limit = acknowledgementLimit(procedure, receivedOn, on)
      return limit === null ? null : { clauses: [clause], until: limit.due }
    },
    decide: (command, open): RequestVerdict => {
      const { on, replyObstacle } = command.data
      const reply = toSubject(open, replyObstacle)
      return {
        record: { type: 'ReceiptAcknowledged', data: { command, reply } },
        notes: [
          ...lateness('late-acknowledgement', acknowledgementLimit(procedure, open.receivedOn, on), on),
          ...replyNotes(procedure.roles, open, reply),
        ],
      }
    },
  }
}

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
export function acknowledgementDuty(
  procedure: Procedure,
  request: Filed,
  on: PlainDate,
): readonly RequestDuty[] {
  const deadline = acknowledgementLimit(procedure, request.receivedOn, 'any')
  if (procedure.lacks.includes('acknowledgement') || deadline === null) return []
  const owed = { of: 'request', duty: 'acknowledge-receipt', owedTo: 'subject', deadline } as const
  const doneOn = request.acknowledgement?.on ?? null
  const ended = doneOn === null ? endedOn(request) : null
  return ended === null ? [dutyOn(owed, on, doneOn)] : dutyEnded(owed, ended)
}
