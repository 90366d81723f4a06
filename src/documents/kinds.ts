/**
 * What a clause can do: every kind that {@link Clause.kinds} may name.
 *
 * A `duty` is also a prohibition, a `power` is what an institution may do, a `right` what a person may
 * claim, `content` what a request, answer or recording holds, a `channel` the way something is sent.
 *
 * @category Documents
 * @example
 * ```ts
 * import { clauseKinds } from 'privacy-rulebook'
 *
 * clauseKinds.length // => 11
 * clauseKinds.includes('time-limit') // => true
 * ```
 */
export const clauseKinds = /* @__PURE__ */ Object.freeze([
  'definition',
  'scope',
  'duty',
  'power',
  'right',
  'condition',
  'exception',
  'time-limit',
  'content',
  'channel',
  'information',
] as const)

/**
 * The kind of a clause, one of {@link clauseKinds}.
 *
 * A closed union: a switch over it can be checked for completeness.
 *
 * @category Documents
 * @example
 * ```ts
 * import { type ClauseKind, clause } from 'privacy-rulebook'
 *
 * const dominant: ClauseKind = clause('adakavas:17.3').kinds[0]
 * dominant // => 'condition'
 * ```
 */
export type ClauseKind = (typeof clauseKinds)[number]
