import { factsIn } from '../core/statements.js'
import { causesOf } from './causes.js'
import type { ComparedRule, Statement } from './compared-rule.js'
import { Judge } from './judged.js'
import { ownRowsOf } from './own-rows.js'
import { quietValues } from './quietest.js'
import { relationOf } from './relation.js'
import { told } from './sets.js'
import { situationsOf } from './situations.js'
import { spaceOf } from './space.js'
import type { PartComparison } from './types.js'

/** Two rules on one right or a part of one; `null` for a side that doesn't have it. */
export interface RulePair extends Pick<PartComparison, 'part' | 'documents'> {
  readonly ours: ComparedRule | null
  readonly theirs: ComparedRule | null
}

/**
 * Two rules beside each other, over every row of the facts that either of them reads: counted, and put into causes and
 * situations, on decision diagrams, so that no row is walked.
 *
 * @param bridges - What can't be together though two rules name it differently.
 */
export function compareRules(
  { part, documents, ours, theirs }: RulePair,
  bridges: readonly Statement[],
): PartComparison {
  const space = spaceOf(ours, theirs)
  const judge = new Judge(space)
  const { sets } = judge
  const read = new Set(space.map(({ fact }) => fact))
  const impossible = sets.or(
    ...bridges
      .filter((bridge) => factsIn(bridge).every((fact) => read.has(fact)))
      .map((one) => judge.rows(one)),
  )
  const [mine, other] = [judge.judge(ours), judge.judge(theirs)]
  const relation = relationOf(sets, mine, other, impossible)
  const sides = { ours: mine, theirs: other, quiet: quietValues(space, ours, theirs) }
  const { same, narrower, wider, outside } = relation
  const found = (effect: 'narrower' | 'wider') => ({
    causes: causesOf(sets, space, effect, relation[effect], sides),
    situations: situationsOf(sets, space, effect, relation[effect], outside, sides),
  })
  const [less, more] = [found('narrower'), found('wider')]
  const count = (rows: number) => told(sets.count(rows))
  return {
    part,
    documents,
    ours: ours?.clause ?? null,
    theirs: theirs?.clause ?? null,
    facts: space.map(({ fact }) => fact),
    rows: { same: count(same), narrower: count(narrower), wider: count(wider), outside: count(outside) },
    own: ownRowsOf(sets, relation, space),
    causes: [...less.causes, ...more.causes],
    situations: [...less.situations.shown, ...more.situations.shown],
    possibleSituations: { narrower: less.situations.possible, wider: more.situations.possible },
  }
}
