import type { Assessment, Finding } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { ListeningCondition, ListeningFactName } from '../procedure/kaunas-listening.js'

type Found = Finding<ClauseRef, ListeningFactName>

/** A condition of listening, as it was found.
 *
 * @category Recording */
export interface ConditionFound {
  /** What it is about. */
  readonly condition: ListeningCondition
  /** Whether it holds, and what was found of it. */
  readonly finding: Finding<ClauseRef, ListeningFactName>
}

/** The conditions of a rule with what was found of each. */
export const conditionsFound = (
  names: readonly ListeningCondition[],
  { finding }: Assessment<ClauseRef, ListeningFactName>,
): readonly ConditionFound[] => {
  const found = finding.of.flatMap(({ of }) => of)
  return names.flatMap((condition, index) => {
    const finding = found[index]
    return finding === undefined ? [] : [{ condition, finding }]
  })
}

/** The clauses of a condition that holds: of several ways to meet it, those by which it is met. */
function holding({ finding: { kind, clause, of } }: ConditionFound): readonly ClauseRef[] {
  if (kind !== 'any') return [clause]
  const ways = of.filter(({ truth }) => truth === true)
  // That nothing is restricted allows nothing: it only does not stand in the way.
  const telling = ways.filter(({ fact, values }) => fact !== 'restricted' || values?.[0] !== false)
  return telling.map((way) => way.clause)
}

/** Whether a case is the one that the listening is for. */
const isMeant = ({ of: [first] }: Found): boolean => first?.fact === 'purpose' && first.truth === true

/** The clauses of a condition that fails: of when, those of the case that is meant, where one is. */
function failing({ condition, finding: { clause, of } }: ConditionFound): readonly ClauseRef[] {
  const meant = condition === 'when' ? of.find(isMeant) : undefined
  if (meant === undefined) return [clause]
  return [meant.clause, ...meant.of.filter(({ truth }) => truth === false).map((leaf) => leaf.clause)]
}

/** The clauses that settle an attempt, as exactly as they can be told. */
export function settlingClauses(
  { outcome, finding, needs }: Assessment<ClauseRef, ListeningFactName>,
  conditions: readonly ConditionFound[],
): readonly [ClauseRef, ...ClauseRef[]] {
  const settling = {
    granted: () => conditions.flatMap(holding),
    rejected: () => conditions.filter((one) => one.finding.truth === false).flatMap(failing),
    undetermined: () => needs.map(({ clause }) => clause),
    contradictory: () => [],
  }[outcome]()
  const [first = finding.clause, ...others] = new Set(settling)
  return [first, ...others]
}
