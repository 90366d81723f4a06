import { compileRule, type Rule } from '../core/index.js'
import { mapValues, namesOf } from '../core/records.js'
import type { ClauseRef } from '../documents/index.js'
import {
  all,
  given,
  type Law,
  type LimitedLaw,
  type RightDeclaration,
  type RightFact,
  type RightNode,
  type RightVocabulary,
  rightFacts,
  type SettlingName,
} from '../procedure/index.js'

/** The rule of a right, or of a limb of one.
 *
 * @category Rights */
export interface RightRule extends Rule<RightVocabulary, ClauseRef, RightFact> {
  /** The names of its grounds, in the order in which a finding has them. */
  readonly grounds: readonly SettlingName[]
  /** The names of its exceptions, in the same way. */
  readonly exceptions: readonly SettlingName[]
}

/** The rules that were made, each by the law that it comes from. */
const rules = new WeakMap<object, RightRule>()

function compiled(
  law: object,
  declaration: RightDeclaration,
  grounds: readonly SettlingName[],
  exceptions: readonly SettlingName[] = [],
): RightRule {
  const rule =
    rules.get(law) ??
    Object.freeze({
      ...compileRule<ClauseRef, RightVocabulary, RightFact>(rightFacts, declaration),
      grounds,
      exceptions,
    })
  rules.set(law, rule)
  return rule
}

/** The rule of a law, compiled once. */
export function ruleOf<Ground extends SettlingName, Exception extends SettlingName>(
  law: Law<Ground> | LimitedLaw<Ground, Exception>,
): RightRule {
  const grounds = Object.values<RightNode>(law.grounds)
  if (!('exceptions' in law)) return compiled(law, { ...law, grounds }, namesOf(law.grounds))
  const { clause, of } = law.exceptions
  const exceptions = { clause, of: Object.values<RightNode>(of) }
  return compiled(law, { ...law, grounds, exceptions }, namesOf(law.grounds), namesOf(of))
}

/** The rule of a single condition, compiled once. */
export function ruleOfCondition(name: SettlingName, condition: RightNode): RightRule {
  const { clause } = condition
  return compiled(condition, { clause, join: 'all', grounds: [condition] }, [name])
}

/**
 * A law whose grounds count only where the request states them (reading `statedGround: 'only-stated'`); `null` where
 * any counts that holds.
 */
export function counting<Ground extends SettlingName, Of extends Law<Ground>>(
  law: Of & Law<Ground>,
  stated: readonly Ground[] | null,
  content: ClauseRef,
): Of {
  if (stated === null) return law
  const grounds = mapValues<Ground, RightNode, RightNode>(law.grounds, (node, ground) =>
    all(node.clause, given(content, stated.includes(ground), 'stated-in-request'), node),
  )
  return { ...law, grounds }
}
