import type { ComplaintDuty } from '../../complaint/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Passage } from '../kit/said.js'
import { caseDutySaid } from '../request/duties.js'

/** What is owed on a complaint, where it stands, and what it waits for. */
export function complaintDutySaid(duty: ComplaintDuty, { complaint, roles }: Catalogue): Passage {
  const { duties, waitingFor } = complaint
  return caseDutySaid(duty, duties, {
    identity: [waitingFor.identity, roles.complaintIdentity.clause],
    authority: [waitingFor.authority, roles.complaintRepresentation.clause],
  })
}
