import type { ComplaintDuty } from '../../complaint/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Passage, Said } from '../kit/said.js'
import { caseDutySaid } from '../request/duties.js'

/** What is owed on a complaint, where it stands, and what it waits for. */
export function complaintDutySaid(duty: ComplaintDuty, { complaint, roles }: Catalogue): Passage {
  const awaited = {
    identity: roles.complaintIdentity,
    authority: roles.complaintRepresentation,
    completion: roles.complaintContent,
  }
  const waitingFor = 'waitingFor' in duty ? (duty.waitingFor ?? []) : []
  const waits = waitingFor.map((name): Said => [complaint.waitingFor[name], awaited[name].clause])
  return caseDutySaid(duty, complaint.duties[duty.duty], waits, complaint.dutyEnded)
}
