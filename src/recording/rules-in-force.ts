import { requireLists } from '../core/freeze.js'
import { everyRole, type RecordingRoles, type StatedRecordingRoles } from '../procedure/index.js'
import type { OwnRecordingRules } from './rules.js'

/** Rules as machines and questions use them: what the document lacks is cited by what is above it. */
export interface RulesInForce extends Omit<OwnRecordingRules, 'roles'> {
  readonly roles: RecordingRoles
  /** The roles as the document has them. */
  readonly stated: StatedRecordingRoles
}

const known = /* @__PURE__ */ new WeakMap<OwnRecordingRules, RulesInForce>()

/** The rules that a host handed in, made ready once. */
export function inForce(rules: OwnRecordingRules): RulesInForce {
  const before = known.get(rules)
  if (before !== undefined) return before
  requireLists(rules)
  const ready = { ...rules, roles: everyRole(rules.roles), stated: rules.roles }
  known.set(rules, ready)
  return ready
}
