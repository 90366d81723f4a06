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
  type RightLimb,
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

const compiled = (
  declaration: RightDeclaration,
  grounds: readonly SettlingName[],
  exceptions: readonly SettlingName[] = [],
): RightRule =>
  Object.freeze({
    ...compileRule<ClauseRef, RightVocabulary, RightFact>(rightFacts, declaration),
    grounds,
    exceptions,
  })

/** Makes the rule of a law. */
export function compileLaw<Ground extends SettlingName, Exception extends SettlingName>(
  law: Law<Ground> | LimitedLaw<Ground, Exception>,
): RightRule {
  const grounds = Object.values<RightNode>(law.grounds)
  if (!('exceptions' in law)) return compiled({ ...law, grounds }, namesOf(law.grounds))
  const { clause, of } = law.exceptions
  const exceptions = { clause, of: Object.values<RightNode>(of) }
  return compiled({ ...law, grounds, exceptions }, namesOf(law.grounds), namesOf(of))
}

/** The rules of laws that are the same whatever a request claims, each made once. */
const rules = new WeakMap<object, RightRule>()

function madeOnce(law: object, make: () => RightRule): RightRule {
  const rule = rules.get(law) ?? make()
  rules.set(law, rule)
  return rule
}

/** The rule of a law that is the same whatever a request claims. */
export const ruleOf = <Ground extends SettlingName, Exception extends SettlingName>(
  law: () => Law<Ground> | LimitedLaw<Ground, Exception>,
): RightRule => madeOnce(law, () => compileLaw(law()))

/** The rule of a limb that has a single condition. */
export const ruleOfCondition = (limb: RightLimb & SettlingName, condition: () => RightNode): RightRule =>
  madeOnce(condition, () => {
    const node = condition()
    return compiled({ clause: node.clause, limb, join: 'all', grounds: [node] }, [limb])
  })

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
