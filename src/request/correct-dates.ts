import type { PlainDate } from '../calendar/index.js'
import {
  answerLimit,
  type CaseRoles,
  countLimits,
  limitWithin,
  obstacle,
  receivedTooEarly,
} from '../case/index.js'
import type { Procedure } from '../procedure/index.js'
import type { CeasedLateness, RequestDates } from './dates.js'
import type { CorrectDates } from './messages.js'
import type { OpenRequest } from './state.js'
import type { RequestVerdict } from './types.js'

/**
 * By when to answer a request, if it had some days, and whether that has passed.
 *
 * @param asOf - The day of which it is asked whether it is in time; left out, the last day has to be known.
 */
function answering(
  procedure: Procedure,
  roles: CaseRoles,
  open: OpenRequest,
  { receivedOn }: RequestDates,
  on: PlainDate,
  asOf?: PlainDate,
) {
  const { due } = answerLimit(procedure, roles, { ...open, receivedOn }, on, asOf)
  return { due, late: on > due }
}

/**
 * The end of the month from submission, if a request had some days, and whether it passed in silence (clause 48);
 * `null` where the document says nothing of silence, or for a year before those that the calendar knows, which is no
 * reason to leave a wrong day on record.
 */
function silence(
  procedure: Procedure,
  { acts }: OpenRequest,
  { submittedOn }: RequestDates,
  on: PlainDate,
  asOf?: PlainDate,
) {
  const { calendar, roles, lacks } = procedure
  if (lacks.includes('inaction')) return null
  if (Number(submittedOn.slice(0, 4)) < calendar.firstYear) return null
  const [first] = acts
  // An act by the counted day broke the silence, whatever day it would have ended on.
  const broken =
    first !== undefined && first.on <= limitWithin(procedure, roles.inaction, submittedOn, 0, 'any').due
  const { due } = limitWithin(procedure, roles.inaction, submittedOn, 0, broken ? 'any' : asOf)
  return { due, late: on > due && acts.every((act) => act.on > due) }
}

/**
 * What is late by some days and not by others. Where that can't be told yet it waits for the calendar, so that the same
 * is found once it reaches further; a new last day that is named has to be known.
 */
function ceasing(
  procedure: Procedure,
  roles: CaseRoles,
  open: OpenRequest,
  before: RequestDates,
  after: RequestDates,
  on: PlainDate,
): readonly CeasedLateness[] {
  const limits = [
    ['answer', (dates: RequestDates, asOf?: PlainDate) => answering(procedure, roles, open, dates, on, asOf)],
    ['silence', (dates: RequestDates, asOf?: PlainDate) => silence(procedure, open, dates, on, asOf)],
  ] as const
  return limits.flatMap(([what, at]) => {
    const stood = at(before, on)
    if (stood?.late !== true || at(after, on)?.late !== false) return []
    const dueNow = at(after)?.due
    return dueNow === undefined ? [] : [{ what, due: stood.due, dueNow }]
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
