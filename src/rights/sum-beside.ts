import type { OutcomeBeside, SummedDecision, WeighedDecision } from '../procedure/index.js'

/** What limbs come to together under the rulebook beside the document: open while one is open. */
function outcomeOf(outcomes: readonly OutcomeBeside[]): OutcomeBeside {
  const has = (...wanted: readonly OutcomeBeside[]): boolean => outcomes.some((one) => wanted.includes(one))
  if (has('contradictory')) return 'contradictory'
  if (has('undetermined')) return 'undetermined'
  if (has('granted-in-part') || (has('granted') && has('rejected'))) return 'granted-in-part'
  if (has('granted')) return 'granted'
  return has('rejected') ? 'rejected' : 'not-applicable'
}

/** A decision with what is left out of it, where the rulebook beside the document grants it in part. */
function withCut<Decision extends SummedDecision>(decision: Decision): Decision {
  const cuts = decision.parts.flatMap(({ cutBeside }) => (cutBeside === undefined ? [] : [cutBeside]))
  if (cuts.length === 0) return decision
  return {
    ...decision,
    outcome: 'granted-in-part',
    clauses: [...new Set([...decision.clauses, ...cuts.flatMap(({ clauses }) => clauses)])],
    parts: [...decision.parts.map(({ cutBeside, ...part }) => part), ...cuts],
  }
}

/** A decision with what the rulebook beside the document says of it as a whole; as it is, where it says nothing of it. */
export function sumBeside<Decision extends SummedDecision>(decided: Decision): Decision & WeighedDecision {
  const decision = withCut(decided)
  const said = decision.parts.flatMap(({ beside }) => (beside === undefined ? [] : [beside]))
  if (said.length === 0) return decision
  const needs = decision.parts.flatMap(({ needsBeside = [] }) => needsBeside)
  return {
    ...decision,
    beside: {
      outcome: outcomeOf(said.map(({ outcome }) => outcome)),
      provisions: [...new Set(said.flatMap(({ provisions }) => provisions))],
      needs: needs.filter((need, index) => needs.findIndex(({ fact }) => fact === need.fact) === index),
    },
  }
}
