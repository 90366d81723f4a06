import type { PlainDate } from '../calendar/index.js'
import { answerLimit, type CaseRoles, lateness } from '../case/index.js'
import { isToItems, type Procedure } from '../procedure/index.js'
import { itemsOf, namesItems } from '../rights/claimed-items.js'
import { decidingRules } from '../rights/deciding-rules.js'
import type { CaseFacts, Claim, RecordedDecision } from '../rights/index.js'
import { linksOf } from '../rights/links-of.js'
import { rightsToldOf } from './aftermath-shapes.js'
import type { OpenRequest } from './state.js'

type ItemsNote = 'erase-objected' | 'restrict-meanwhile' | 'tell-other-controllers' | 'tell-recipients'

const noteOn = <const Note extends ItemsNote, Clause>(
  note: Note,
  clause: Clause,
  items: readonly string[],
) =>
  items.length === 0
    ? []
    : ([{ note, clauses: [clause] as const, data: { items: [...new Set(items)] } }] as const)

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
  return noteOn('restrict-meanwhile', beside === undefined ? roles.restriction.clause : 'gdpr:18(1)', items)
}

const given = ({ outcome }: RecordedDecision): boolean =>
  outcome === 'granted' || outcome === 'granted-in-part'

/**
 * What an answer brings with it without a day by which: recipients are told of what is corrected, erased or restricted, and
 * who processes what was made public is told of its erasure; and what was objected to is erased, where the document wants it.
 */
export function toldBesides(procedure: Procedure, decisions: readonly RecordedDecision[], facts: CaseFacts) {
  const { roles, lacks, objected } = procedure
  const granted = decisions.filter((one) => isToItems(one.right) && given(one))
  const itemsIn = (wanted: (one: RecordedDecision) => boolean): readonly string[] =>
    granted.filter(wanted).flatMap(({ item }) => item ?? [])
  const made = new Set(facts.items.flatMap((one) => (one.facts.madePublic === true ? [one.item] : [])))
  const undated = !lacks.includes('recipients') && roles.recipients.period === undefined
  return [
    ...(undated
      ? noteOn(
          'tell-recipients',
          roles.recipients.clause,
          itemsIn(({ right }) => rightsToldOf.some((one) => one === right)),
        )
      : []),
    ...noteOn(
      'tell-other-controllers',
      'gdpr:17(2)' as const,
      itemsIn(({ right, item }) => right === 'erasure' && item !== null && made.has(item)),
    ),
    ...(objected === undefined
      ? []
      : noteOn('erase-objected', objected.clause, objected.items(decisions, facts.items))),
  ]
}

/**
 * That a refusal, also of a part, was told later than a month after receipt, which no extension moves (GDPR 12(4)): for a
 * procedure that reads it so.
 */
export function refusedLate(
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
