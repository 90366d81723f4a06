import type { Outcome, SettledOutcome } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import { accessInformation, rights } from '../../rights/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { cited } from '../kit/references.js'
import { citing } from '../kit/said.js'
import type { Subject } from './assessment-texts.js'
import { topicOf } from './topic.js'

/** What the rule under a clause decides on: a right, one of a host's own too, or a piece of information. */
function decidedOn(
  clause: ClauseRef,
  catalogue: Catalogue,
): { readonly kind: 'right' | 'information'; readonly isAccess: boolean; readonly subject: Subject } {
  const topic = topicOf(clause, catalogue.roles)
  const piece = accessInformation.find((information) => information === topic)
  if (piece !== undefined)
    return { kind: 'information', isAccess: false, subject: catalogue.assessment.information(piece) }
  const right = rights.find((name) => name === topic)
  const subject = right === undefined ? catalogue.assessment.ownRule(clause) : catalogue.rights[right]
  return { kind: 'right', isAccess: right === 'access', subject }
}

/** What a rule comes to, with the clauses that settle it. */
export function verdictSaid(
  outcome: Outcome,
  clause: ClauseRef,
  decisive: readonly ClauseRef[],
  catalogue: Catalogue,
): string {
  const { kind, isAccess, subject } = decidedOn(clause, catalogue)
  const { verdict } = catalogue.assessment
  const words = isAccess && outcome === 'rejected' ? verdict.nothingToAccess : verdict[kind][outcome](subject)
  return citing([words, ...cited(decisive, clause)], catalogue)
}

/** What a rule would come to, or still would in spite of all. */
export function verdictThatWouldBe(
  outcome: SettledOutcome,
  still: boolean,
  clause: ClauseRef,
  catalogue: Catalogue,
): string {
  const { kind, isAccess, subject } = decidedOn(clause, catalogue)
  const { verdict } = catalogue.changes
  const words =
    isAccess && outcome === 'rejected'
      ? verdict.nothingToAccess(still)
      : verdict[kind][outcome](subject, still)
  return citing([words, clause], catalogue)
}
