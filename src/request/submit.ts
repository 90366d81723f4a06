import { type CaseRoles, channelNotNamed, countLimits, obstacle, receivedTooEarly } from '../case/index.js'
import { notOffered, type Procedure } from '../procedure/index.js'
import { claimedTwice } from '../rights/claimed-twice.js'
import { defectsIn } from '../rights/content.js'
import { proven } from '../rights/formal-defects.js'
import type { Defect } from '../rights/index.js'
import type { SubmitRequest } from './messages.js'
import { differencesOfDefects } from './notes.js'
import { ownIn } from './own.js'
import type { RequestVerdict } from './types.js'

/** Defects as a note lists them. */
const listed = (defects: readonly Defect[]) => ({
  defects: defects.map(({ code, clause, item }) => ({ code, clause, item })),
})

/** Files a request. A defect is noted, and refuses nothing; so is a way of filing that the document does not name. */
export function submitRequest(
  procedure: Procedure,
  roles: CaseRoles,
  command: SubmitRequest,
): RequestVerdict {
  const { claims, form, channel, receivedOn, reply } = command.data
  const { request, formalRefusal } = procedure.roles
  const early = receivedTooEarly(roles, command.data)
  if (early !== null) return early
  const beyond = claims.flatMap(({ right }) => notOffered(procedure, right) ?? [])
  const [missing, ...further] = new Set(beyond)
  if (missing !== undefined) return { code: 'not-in-procedure', clauses: [missing, ...further], data: {} }
  const twice = claimedTwice(claims)
  if (twice !== null) return obstacle('claimed-twice', request.clause, { ...twice })
  countLimits(procedure, roles, receivedOn)

  const { id, version } = procedure
  const identified = proven(procedure, form, channel) === true
  const defects = defectsIn(procedure, claims, form, { channel, replyNamed: reply !== undefined })
  const own = ownIn(procedure)
  const formal = own?.standingDefects(procedure, { defects }) ?? []
  const others = defects.filter((defect) => !formal.includes(defect))
  const incomplete =
    others.length === 0
      ? []
      : [{ note: 'content-defects', clauses: [request.clause], data: listed(others) } as const]
  const unexamined =
    formal.length === 0
      ? []
      : [{ note: 'formal-defects', clauses: [formalRefusal.clause], data: listed(formal) } as const]
  return {
    record: {
      type: 'RequestSubmitted',
      data: { command, procedure: { id, version }, defects, ...(identified ? { identified } : {}) },
    },
    notes: [
      ...channelNotNamed(procedure, roles, channel),
      ...incomplete,
      ...unexamined,
      ...differencesOfDefects(defects),
      ...(own?.restrictedMeanwhile(procedure, claims) ?? []),
    ],
  }
}
