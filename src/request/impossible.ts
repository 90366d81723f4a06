import { differenceNote, replyNotes, toSubject } from '../case/index.js'
import type { Procedure } from '../procedure/index.js'
import { complainedOf } from './answer.js'
import { carriedOutWith } from './complaint-for-request.js'
import type { ReportImpossible } from './messages.js'
import { missedDay, notOpen, settlesAll } from './open-grants.js'
import type { AnsweredRequest } from './state.js'
import type { RequestVerdict } from './types.js'

/** Tells the subject that a granted right can't be carried out for one item: from that day it counts as rejected. */
export function reportImpossible(
  procedure: Procedure,
  command: ReportImpossible,
  answered: AnsweredRequest,
): RequestVerdict {
  const { on, right, item = null, replyObstacle } = command.data
  const settled = notOpen(procedure, answered, { right, item })
  if (settled !== null) return settled
  const { clause } = procedure.roles.answer
  const reply = toSubject(answered, replyObstacle)
  const missed = missedDay(answered.answer, { right, item }, on)
  const complete = settlesAll(answered, { right, item })
  return {
    record: {
      type: 'ImpossibilityReported',
      data: {
        command,
        reply,
        clause,
        missed,
        complete,
        complaints: carriedOutWith(answered, { right, item }),
        ...complainedOf(procedure, on),
      },
    },
    notes: [
      ...replyNotes(procedure.roles, answered, reply),
      differenceNote('answer-remedies', clause, 'gdpr:12(4)'),
    ],
  }
}
