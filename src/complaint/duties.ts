import type { PlainDate } from '../calendar/index.js'
import { awaited, refusalDuty } from '../case/index.js'
import { dutyEnded, dutyOn } from '../core/index.js'
import type { Procedure } from '../procedure/index.js'
import { complaintLimit, openLimit } from './limit.js'
import type {
  ComplaintAnswer,
  ComplaintState,
  ImplementedComplaint,
  OpenComplaint,
  RefusedComplaint,
  UpheldComplaint,
} from './state.js'
import type { ComplaintDuty } from './types.js'

const toAnswer = { of: 'complaint', duty: 'examine-and-answer', owedTo: 'subject' } as const
const toRefuse = { of: 'complaint', duty: 'inform-of-refusal', owedTo: 'subject' } as const
const toCarryOut = { of: 'complaint', duty: 'carry-out', owedTo: 'subject' } as const

/** What is owed while a complaint is open. */
function openDuty(procedure: Procedure, complaint: OpenComplaint, on: PlainDate): ComplaintDuty {
  const deadline = openLimit(procedure, complaint, on, 'any')
  if (complaint.repeat) return dutyOn({ ...toRefuse, deadline }, on, null)
  const waitingFor = awaited(complaint)
  return dutyOn({ ...toAnswer, deadline, ...(waitingFor.length > 0 ? { waitingFor } : {}) }, on, null)
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
  const doneOn = complaint.status === 'implemented' ? complaint.carriedOutOn : null
  const carryingOut = dutyOn({ ...toCarryOut, deadline: implementation }, on, doneOn)
  return [answered, { ...carryingOut, clause: roles.complaintAnswer.clause }]
}

/** A refusal has a limit of its own; of a complaint that had to be answered, one after that limit does not excuse it. */
function refusedDuties(
  procedure: Procedure,
  complaint: RefusedComplaint,
  on: PlainDate,
): readonly ComplaintDuty[] {
  const { refusal } = complaint
  const refused = refusalDuty('complaint', refusal, on)
  if (refusal.kind === 'repeat') return [refused]
  const deadline = complaintLimit(procedure, complaint, refusal.on, 'any')
  return [refused, ...dutyEnded({ ...toAnswer, deadline }, refusal.on)]
}

/** What is owed on a complaint on a day, done or not. */
export function complaintDutiesOn(
  procedure: Procedure,
  complaint: ComplaintState,
  on: PlainDate,
): readonly ComplaintDuty[] {
  switch (complaint.status) {
    case 'open':
      return [openDuty(procedure, complaint, on)]
    case 'upheld':
    case 'implemented':
      return upheldDuties(procedure, complaint, on)
    case 'dismissed':
      return [answeredDuty(complaint.answer, on)]
    case 'refused':
      return refusedDuties(procedure, complaint, on)
    case 'withdrawn':
      // Who takes a complaint back frees the institution of what is still to be done, and of nothing that was missed.
      return dutyEnded(
        { ...(complaint.repeat ? toRefuse : toAnswer), deadline: complaint.limit },
        complaint.withdrawnOn,
      )
    case 'none':
      return []
  }
}
