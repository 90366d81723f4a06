import { type CaseRoles, channelNotNamed, countLimits, obstacle, receivedTooEarly } from '../case/index.js'
import { notOffered, type Procedure } from '../procedure/index.js'
import { claimedTwice } from '../rights/claimed-twice.js'
import { defectsOf } from '../rights/index.js'
import type { SubmitRequest } from './messages.js'
import { differencesOfDefects } from './notes.js'
import type { RequestVerdict } from './types.js'

/** Files a request. A defect is noted, and refuses nothing; so is a way of filing that the document does not name. */
export function submitRequest(
  procedure: Procedure,
  roles: CaseRoles,
  command: SubmitRequest,
): RequestVerdict {
  const { claims, form, channel, receivedOn } = command.data
  const { request } = procedure.roles
  const early = receivedTooEarly(roles, command.data)
  if (early !== null) return early
  const beyond = claims.flatMap(({ right }) => notOffered(procedure, right) ?? [])
  const [missing, ...others] = new Set(beyond)
  if (missing !== undefined) return { code: 'not-in-procedure', clauses: [missing, ...others], data: {} }
  const twice = claimedTwice(claims)
  if (twice !== null) return obstacle('claimed-twice', request.clause, { ...twice })
  countLimits(procedure, roles, receivedOn)

  const { id, version } = procedure
  const defects = defectsOf(procedure, claims, form)
  const lacking = defects.map(({ code, clause, item }) => ({ code, clause, item }))
  const incomplete =
    lacking.length === 0
      ? []
      : [{ note: 'content-defects', clauses: [request.clause], data: { defects: lacking } } as const]
  return {
    record: { type: 'RequestSubmitted', data: { command, procedure: { id, version }, defects } },
    notes: [...channelNotNamed(procedure, roles, channel), ...incomplete, ...differencesOfDefects(defects)],
  }
}
