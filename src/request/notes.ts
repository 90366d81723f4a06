import { type CaseNote, gdprDifference } from '../case/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { CaseFacts, ItemDecision } from '../rights/index.js'

/** Where the decisions of an answer touch a difference from the GDPR. */
export function differencesIn(decisions: readonly ItemDecision[], facts: CaseFacts): readonly CaseNote[] {
  const basisOf = (item: string | null) => facts.items.find((record) => record.item === item)?.facts.basis
  const touched = (
    test: (decision: ItemDecision) => boolean,
    clause: ClauseRef,
    gdpr: ClauseRef,
  ): readonly CaseNote[] => (decisions.some(test) ? [gdprDifference(clause, gdpr)] : [])
  const contested = new Set(
    decisions
      .filter(({ right, outcome }) => right === 'rectification' && outcome === 'rejected')
      .map(({ item }) => item),
  )
  return [
    // The document gives access, the GDPR a copy as well.
    ...touched(
      ({ right, outcome }) => right === 'access' && outcome !== 'rejected',
      'adakavas:10',
      'gdpr:15(3)',
    ),
    // The document opens objection to legitimate interests only, the GDPR to public tasks as well.
    ...touched(
      ({ right, item, outcome }) =>
        right === 'objection' && outcome === 'rejected' && basisOf(item) === 'public-task',
      'adakavas:26',
      'gdpr:21(1)',
    ),
    // The document restricts once a rectification is granted, the GDPR while accuracy is being checked.
    ...touched(
      ({ right, item, outcome }) => right === 'restriction' && outcome === 'rejected' && contested.has(item),
      'adakavas:21.1',
      'gdpr:18(1)(a)',
    ),
    // A person whose request is not granted in whole must also be told of the supervisory authority and the court.
    ...touched(({ outcome }) => outcome !== 'granted', 'adakavas:47', 'gdpr:12(4)'),
  ]
}
