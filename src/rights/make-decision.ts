import type { ClauseRef } from '../documents/index.js'
import type { AnyFact, AnyFacts, Right, Weigh } from '../procedure/index.js'
import type {
  DecisionPart,
  ExplainedPart,
  GrantedPeriod,
  ItemDecision,
  ItemOutcome,
  PartOutcome,
  SpecialReason,
} from './item-decision.js'
import type { DecidingRule } from './right-rule.js'
import { settlementOf, unsettled } from './settled-by.js'

/**
 * A limb that its rule settles, or leaves open.
 *
 * @param weigh - What it comes to where another rulebook stands beside the document.
 */
export function partByRule(
  part: DecisionPart,
  rule: DecidingRule,
  facts: AnyFacts,
  weigh: Weigh | undefined,
): ExplainedPart {
  const assessment = rule.assess(facts)
  const { outcome, decisive: clauses } = assessment
  const limb = { part, outcome, clauses, ...settlementOf(rule, assessment, facts), assessment }
  return weigh === undefined ? limb : weigh(limb)
}

/**
 * What is left out of a limb that is given because it would harm others, as a limb that is rejected; none where nothing is
 * to be left out, or nothing is given that it could be left out of.
 *
 * @param rule - When something is left out; nothing, where the document does not say.
 */
export function cutFrom(
  { outcome }: ExplainedPart,
  rule: DecidingRule | undefined,
  facts: AnyFacts,
): readonly ExplainedPart[] {
  if (rule === undefined || (outcome !== 'granted' && outcome !== 'undetermined')) return []
  const cut = partByRule('left-out', rule, facts, undefined)
  if (cut.outcome === 'rejected') return []
  return [cut.outcome === 'granted' ? { ...cut, outcome: 'rejected' } : cut]
}

/** A limb that no rule was asked about. */
export const partByClause = (part: DecisionPart, outcome: PartOutcome, clause: ClauseRef): ExplainedPart => ({
  part,
  outcome,
  clauses: [clause],
  ...unsettled,
  assessment: null,
})

/** What limbs come to together: open while one is open, else granted, in part, or rejected. */
function outcomeOf(parts: readonly ExplainedPart[]): ItemOutcome {
  const has = (wanted: PartOutcome): boolean => parts.some(({ outcome }) => outcome === wanted)
  if (has('contradictory')) return 'contradictory'
  if (has('undetermined')) return 'undetermined'
  if (!has('rejected')) return 'granted'
  return has('granted') ? 'granted-in-part' : 'rejected'
}

/** The facts that are proven in words: why an interest overrides, or compelling grounds do. */
export const provenInWords = [
  'overridingInterestProven',
  'compellingGroundsProven',
] as const satisfies readonly AnyFact[]

/** What a decision has besides its limbs. */
export interface Besides {
  readonly reason?: SpecialReason | undefined
  readonly act?: string | undefined
  readonly overridingInterest?: string | undefined
  readonly period?: GrantedPeriod | undefined
  readonly periodNeeded?: boolean | undefined
}

/** A decision from its limbs. */
export function makeDecision(
  right: Right,
  item: string | null,
  parts: readonly ExplainedPart[],
  besides: Besides = {},
): ItemDecision {
  const {
    reason = null,
    act = null,
    overridingInterest = null,
    period = null,
    periodNeeded = false,
  } = besides
  const outcome = outcomeOf(parts)
  const applicable = parts.filter((part) => part.outcome !== 'not-applicable')
  const needs =
    outcome === 'undetermined' ? applicable.flatMap(({ assessment }) => assessment?.needs ?? []) : []
  const restsOnInterest = parts.some(({ facts }) => provenInWords.some((fact) => facts[fact] === true))
  return {
    right,
    item,
    outcome,
    clauses: [...new Set((applicable.length > 0 ? applicable : parts).flatMap(({ clauses }) => clauses))],
    parts,
    reason,
    act,
    overridingInterest: restsOnInterest ? overridingInterest : null,
    period,
    needs: needs.filter((need, index) => needs.findIndex(({ fact }) => fact === need.fact) === index),
    contradiction: [...new Set<AnyFact>(parts.flatMap(({ assessment }) => assessment?.contradiction ?? []))],
    periodNeeded,
  }
}

/** A right that is rejected as a whole, without a rule. */
export const rejection = (
  right: Right,
  item: string | null,
  clause: ClauseRef,
  reason: SpecialReason,
  act?: string,
): ItemDecision => makeDecision(right, item, [partByClause('whole', 'rejected', clause)], { reason, act })
