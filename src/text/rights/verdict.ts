import type { Outcome, SettledOutcome } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import { accessInformation, everyRight } from '../../rights/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { cited } from '../kit/references.js'
import { citing } from '../kit/said.js'
import { lookUp } from '../kit/sentences.js'
import type { Subject } from './assessment-texts.js'
import { topicOf } from './topic.js'

/** The rule that is spoken of: its clause, and the limb of the right that it is about. */
export interface OfRule {
  readonly clause: ClauseRef
  readonly limb?: string | undefined
}

/** What a rule decides on. */
type DecidedOn =
  | { readonly kind: 'right' | 'information'; readonly isAccess: boolean; readonly subject: Subject }
  | { readonly kind: 'limb'; readonly isAccess: boolean; readonly limb: string }
  | { readonly kind: 'left-out'; readonly isAccess: false }

/** What a rule decides on: a right, one of a host's own too, a limb of one, what is left out, or a piece of information. */
function decidedOn({ clause, limb }: OfRule, catalogue: Catalogue): DecidedOn {
  if (limb === 'left-out') return { kind: 'left-out', isAccess: false }
  const words = limb === undefined ? undefined : lookUp(catalogue.assessment.limb, limb)
  if (words !== undefined) return { kind: 'limb', isAccess: limb === 'data', limb: words }
  const topic = topicOf(clause, catalogue)
  const piece = accessInformation.find((information) => information === topic)
  if (piece !== undefined)
    return { kind: 'information', isAccess: false, subject: catalogue.assessment.information(piece) }
  const right = everyRight.find((name) => name === topic)
  const subject = right === undefined ? catalogue.assessment.ownRule(clause) : catalogue.rights[right]
  return { kind: 'right', isAccess: right === 'access', subject }
}

/** What a rule comes to, with the clauses that settle it. */
export function verdictSaid(
  outcome: Outcome,
  rule: OfRule,
  decisive: readonly ClauseRef[],
  catalogue: Catalogue,
): string {
  const on = decidedOn(rule, catalogue)
  const { verdict } = catalogue.assessment
  const words = (): string => {
    if (on.isAccess && outcome === 'rejected') return verdict.nothingToAccess
    if (on.kind === 'left-out') return verdict.leftOut[outcome]
    return on.kind === 'limb' ? verdict.limb[outcome](on.limb) : verdict[on.kind][outcome](on.subject)
  }
  return citing([words(), ...cited(decisive, rule.clause)], catalogue)
}

/** What a rule would come to, or still would in spite of all. */
export function verdictThatWouldBe(
  outcome: SettledOutcome,
  still: boolean,
  rule: OfRule,
  catalogue: Catalogue,
): string {
  const on = decidedOn(rule, catalogue)
  const { verdict } = catalogue.changes
  const words = (): string => {
    if (on.isAccess && outcome === 'rejected') return verdict.nothingToAccess(still)
    if (on.kind === 'left-out') return verdict.leftOut[outcome](still)
    return on.kind === 'limb'
      ? verdict.limb[outcome](on.limb, still)
      : verdict[on.kind][outcome](on.subject, still)
  }
  return citing([words(), rule.clause], catalogue)
}
