import { isDueKnown, type PlainDate } from '../calendar/index.js'
import {
  answerLimit,
  type CaseRoles,
  countLimits,
  limitFrom,
  obstacle,
  receivedTooEarly,
} from '../case/index.js'
import type { Procedure } from '../procedure/index.js'
import type { CeasedLateness, RequestDates } from './dates.js'
import type { CorrectDates } from './messages.js'
import type { OpenRequest } from './state.js'
import type { RequestVerdict } from './types.js'

/** By when to answer a request, if it had some days, and whether that has passed. */
function answering(
  procedure: Procedure,
  roles: CaseRoles,
  open: OpenRequest,
  { receivedOn }: RequestDates,
  on: PlainDate,
) {
  const limit = answerLimit(procedure, roles, { ...open, receivedOn }, on, 'any')
  // Where the calendar ends before the last day can be told, nothing is known to be late.
  return { due: limit.due, late: isDueKnown(limit) && on > limit.due }
}

/**
 * The end of the month from submission, if a request had some days, and whether it passed in silence (clause 48);
 * `null` for a year whose holidays are not known, which is no reason to leave a wrong day on record.
 */
function silence(procedure: Procedure, { acts }: OpenRequest, { submittedOn }: RequestDates, on: PlainDate) {
  try {
    const { due } = limitFrom(procedure, procedure.roles.inaction, submittedOn)
    return { due, late: on > due && acts.every((act) => act.on > due) }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** What is late by some days and not by others. */
function ceasing(
  procedure: Procedure,
  roles: CaseRoles,
  open: OpenRequest,
  before: RequestDates,
  after: RequestDates,
  on: PlainDate,
): readonly CeasedLateness[] {
  const limits = [
    ['answer', (dates: RequestDates) => answering(procedure, roles, open, dates, on)],
    ['silence', (dates: RequestDates) => silence(procedure, open, dates, on)],
  ] as const
  return limits.flatMap(([what, at]) => {
    const stood = at(before)
    const stands = at(after)
    return stood?.late === true && stands?.late === false
      ? [{ what, due: stood.due, dueNow: stands.due }]
      : []
  })
}

/**
 * Corrects the days of an open request: nothing is received before it is sent, nor dealt with before it is received.
 * What isn't done yet is counted anew; what was done keeps the judgement of its day.
 */
export function correctDates(
  procedure: Procedure,
  roles: CaseRoles,
  command: CorrectDates,
  open: OpenRequest,
): RequestVerdict {
  const { examination, inaction } = procedure.roles
  const { on } = command.data
  const before = { submittedOn: open.submittedOn, receivedOn: open.receivedOn }
  const { submittedOn = before.submittedOn, receivedOn = before.receivedOn } = command.data
  const after = { submittedOn, receivedOn }
  if (submittedOn === before.submittedOn && receivedOn === before.receivedOn)
    return obstacle('dates-unchanged', examination.clause, after)
  const early = receivedTooEarly(roles, after)
  if (early !== null) return early
  const first = open.firstEventOn ?? on
  if (receivedOn > first)
    return obstacle('received-after-first-event', examination.clause, { receivedOn, first })
  countLimits(procedure, roles, receivedOn)
  const ceased = ceasing(procedure, roles, open, before, after, on)
  const [one, ...others] = ceased
  const clauseOf = ({ what }: CeasedLateness) => (what === 'answer' ? examination : inaction).clause
  return {
    record: { type: 'DatesCorrected', data: { command, before, after, ceased } },
    notes:
      one === undefined
        ? []
        : [
            {
              note: 'dates-corrected',
              clauses: [clauseOf(one), ...others.map(clauseOf)],
              data: { before, after, ceased: [one, ...others] },
            },
          ],
  }
}
