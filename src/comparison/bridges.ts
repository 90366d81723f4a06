import type { GdprClause } from '../documents/index.js'
import type { Statement } from './compared-rule.js'

/** That one fact can't be without the other. */
const implies = (clause: GdprClause, fact: string, other: string): Statement => ({
  kind: 'all',
  clause,
  of: [
    { kind: 'is', clause, fact, values: [true] },
    { kind: 'is', clause, fact: other, values: [false] },
  ],
})

/** What can't be, where the GDPR has a fact of its own for what is more, or less, than one of a document. */
export const gdprBridges = (weighed: boolean): readonly Statement[] => [
  // What is compelling overrides all the more.
  implies('gdpr:21(1)', 'compellingGroundsProven', 'overridingInterestProven'),
  // What came from another person did not come from the data subject.
  implies('gdpr:15(1)(g)', 'otherSource', 'notFromSubject'),
  // Whether the purposes need what is added is weighed in what is incomplete.
  ...(weighed ? [implies('gdpr:16', 'incomplete', 'additionNeeded')] : []),
]
