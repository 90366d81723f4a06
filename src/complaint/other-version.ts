import { obstacle } from '../case/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { Procedure } from '../procedure/index.js'
import type { RequestForComplaint } from '../request/index.js'

/** That a request goes by another procedure, or another version of it, than the complaint does: both are named. */
export function otherVersion(
  clause: ClauseRef,
  { id, version }: Procedure,
  { id: request, procedure: given }: RequestForComplaint,
) {
  if (given.id === id && given.version === version) return null
  return obstacle('summary-contradictory', clause, {
    request,
    fields: ['procedure'],
    against: 'known' as const,
    procedure: { expected: { id, version }, given },
  })
}
