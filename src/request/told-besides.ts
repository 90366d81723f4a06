import type { PlainDate } from '../calendar/index.js'
import { answerLimit, answerTarget, type CaseRoles, gdprLimit, lateness } from '../case/index.js'
import type { Procedure } from '../procedure/index.js'
import { noteOnItems } from '../procedure/notes-on-items.js'
import { itemsOf, namesItems } from '../rights/claimed-items.js'
import { decidingRules } from '../rights/deciding-rules.js'
import type { Claim, RecordedDecision } from '../rights/index.js'
import { linksOf } from '../rights/links-of.js'
import type { OpenRequest } from './state.js'

/** The items that are named by a claim; of "all", none can be told before the facts are known. */
const namedBy = (claim: Claim): readonly string[] =>
  namesItems(claim) ? (itemsOf(claim, new Map()) ?? []) : []

/**
 * That a restriction is owed from receipt, because what is claimed beside it settles that by itself; where it turns on facts,
 * whoever examines the request asks them.
 */
export function restrictedMeanwhile(procedure: Procedure, claims: readonly Claim[]) {
  if (procedure.rules.interim === undefined) return []
  const items = claims
    .filter(({ right }) => right === 'restriction')
    .flatMap(namedBy)
    .filter((item) => {
      const rules = decidingRules(procedure, linksOf(procedure, claims, item))
      return rules.restriction.interim?.assess({}).outcome !== 'rejected'
    })
  const { beside, roles } = procedure
  return noteOnItems(
    'restrict-meanwhile',
    beside === undefined ? roles.restriction.clause : 'gdpr:18(1)',
    items,
  )
}

/**
 * That a refusal, also of a part, was told later than a month after receipt, which no extension moves (GDPR 12(4)): for a
 * procedure that reads it so.
 */
function refusedLate(
  procedure: Procedure,
  roles: CaseRoles,
  request: OpenRequest,
  outcome: RecordedDecision['outcome'],
  on: PlainDate,
) {
  if (procedure.readings.refusalLimit !== 'one-month' || outcome === 'granted') return []
  const month = answerLimit(procedure, roles, { ...request, extension: null }, on, 'any')
  return lateness('late-refusal', { ...month, clause: 'gdpr:12(4)' }, on)
}

/** That an answer comes after the time in which one is usually given, or in which the GDPR has it given. */
function beyondTime(procedure: Procedure, roles: CaseRoles, request: OpenRequest, on: PlainDate) {
  const { clock } = roles.examination
  const target = answerTarget(procedure, roles, request, on)
  const gdpr = clock === undefined ? null : gdprLimit(procedure, request, 'any')
  return [
    ...(target === null || on <= target.due
      ? []
      : [{ note: 'after-target', clauses: [target.clause], data: { on, target: target.due } } as const]),
    ...(clock === undefined || gdpr === null || on <= gdpr.due
      ? []
      : [
          {
            note: 'after-gdpr-limit',
            clauses: [clock.clause, gdpr.clause],
            data: { on, gdpr: gdpr.due },
          } as const,
        ]),
  ]
}

/** That an answer was late besides the limit of the document. */
export const answeredLate = (
  procedure: Procedure,
  roles: CaseRoles,
  request: OpenRequest,
  outcome: RecordedDecision['outcome'],
  on: PlainDate,
) => [...refusedLate(procedure, roles, request, outcome, on), ...beyondTime(procedure, roles, request, on)]
