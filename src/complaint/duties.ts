import type { PlainDate } from '../calendar/index.js'
import { awaited, refusalDuty } from '../case/index.js'
import { dutyEnded, dutyOn } from '../core/index.js'
import type { Procedure } from '../procedure/index.js'
import { complaintLimit, openLimit } from './limit.js'
import { repeatKnownFrom } from './repeats.js'
import type {
  ComplaintAnswer,
  ComplaintRecord,
  ComplaintState,
  ImplementedComplaint,
  OpenComplaint,
  RefusedComplaint,
  UpheldComplaint,
  WithdrawnComplaint,
} from './state.js'
import type { ComplaintDuty } from './types.js'

const toAnswer = { of: 'complaint', duty: 'examine-and-answer', owedTo: 'subject' } as const
const toRefuse = { of: 'complaint', duty: 'inform-of-refusal', owedTo: 'subject' } as const
const toCarryOut = { of: 'complaint', duty: 'carry-out', owedTo: 'subject' } as const

/** An answer was owed until a day: one after its limit ends that duty and does not excuse it. */
const answerEnded = (
  procedure: Procedure,
  complaint: ComplaintRecord,
  endedOn: PlainDate,
): readonly ComplaintDuty[] =>
  dutyEnded({ ...toAnswer, deadline: complaintLimit(procedure, complaint, endedOn, 'any') }, endedOn)

/** What is owed while a complaint is open. */
function openDuties(procedure: Procedure, complaint: OpenComplaint, on: PlainDate): readonly ComplaintDuty[] {
  const deadline = openLimit(procedure, complaint, on, 'any')
  // An answer was owed until the earlier complaint was answered, which made this one its repeat.
  if (complaint.repeat)
    return [
      dutyOn({ ...toRefuse, deadline }, on, null),
      ...answerEnded(procedure, complaint, repeatKnownFrom(complaint)),
    ]
  const waitingFor = awaited(complaint)
  return [dutyOn({ ...toAnswer, deadline, ...(waitingFor.length > 0 ? { waitingFor } : {}) }, on, null)]
}

const answeredDuty = ({ limit, on: doneOn }: ComplaintAnswer, on: PlainDate): ComplaintDuty =>
  dutyOn({ ...toAnswer, deadline: limit }, on, doneOn)

/** The new answer is carried out under the clause of the complaint's, whatever clause its day was named under. */
function upheldDuties(
  { roles }: Procedure,
  complaint: UpheldComplaint | ImplementedComplaint,
  on: PlainDate,
): readonly ComplaintDuty[] {
  const { implementation } = complaint.requestAnswer
  const answered = answeredDuty(complaint.answer, on)
  if (implementation === null) return [answered]
  const owed = { ...toCarryOut, deadline: implementation }
  const ended = complaint.status === 'upheld' ? complaint.ended : null
  const doneOn = complaint.status === 'implemented' ? complaint.carriedOutOn : (ended?.on ?? null)
  // Of a request that was taken back, nothing is owed but what was missed by then.
  const carryingOut =
    ended?.because === 'request-withdrawn' ? dutyEnded(owed, ended.on) : [dutyOn(owed, on, doneOn)]
  return [answered, ...carryingOut.map((duty) => ({ ...duty, clause: roles.complaintAnswer.clause }))]
}

/**
 * A refusal has a limit of its own. Until it was told an answer was owed, or until the earlier complaint was answered,
 * from which day the limit of a repeat's refusal runs.
 */
function refusedDuties(
  procedure: Procedure,
  complaint: RefusedComplaint,
  on: PlainDate,
): readonly ComplaintDuty[] {
  const { refusal } = complaint
  const endedOn = refusal.kind === 'repeat' ? refusal.limit.from : refusal.on
  return [refusalDuty('complaint', refusal, on), ...answerEnded(procedure, complaint, endedOn)]
}

/** Who takes a complaint back frees the institution of what is still to be done, and of nothing that was missed. */
function withdrawnDuties(procedure: Procedure, complaint: WithdrawnComplaint): readonly ComplaintDuty[] {
  const { repeat, limit: deadline, withdrawnOn } = complaint
  return [
    ...dutyEnded({ ...(repeat ? toRefuse : toAnswer), deadline }, withdrawnOn),
    ...(repeat ? answerEnded(procedure, complaint, repeatKnownFrom(complaint)) : []),
  ]
}

/** What is owed by where a complaint stands. */
function standingDuties(
  procedure: Procedure,
  complaint: ComplaintState,
  on: PlainDate,
): readonly ComplaintDuty[] {
  switch (complaint.status) {
    case 'open':
      return openDuties(procedure, complaint, on)
    case 'upheld':
    case 'implemented':
      return upheldDuties(procedure, complaint, on)
    case 'dismissed':
      return [answeredDuty(complaint.answer, on)]
    case 'refused':
      return refusedDuties(procedure, complaint, on)
    case 'withdrawn':
      return withdrawnDuties(procedure, complaint)
    case 'none':
      return []
  }
}

/** A repeat that was not refused in time stays so, also when the request was decided anew and it is none any more. */
const refusalsMissed = (complaint: ComplaintState): readonly ComplaintDuty[] =>
  complaint.status === 'none'
    ? []
    : complaint.missedRefusals.flatMap(({ limit, endedOn }) =>
        dutyEnded({ ...toRefuse, deadline: limit }, endedOn),
      )

/** What is owed on a complaint on a day, done or not. */
export const complaintDutiesOn = (
  procedure: Procedure,
  complaint: ComplaintState,
  on: PlainDate,
): readonly ComplaintDuty[] => [...standingDuties(procedure, complaint, on), ...refusalsMissed(complaint)]
