import { compileRule, type Rule } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import {
  type AnyLaw,
  type AnyName,
  all,
  given,
  type Links,
  namedNodes,
  type Readings,
  type RightDeclaration,
  type RightFact,
  type RightLimb,
  type RightNode,
  type RightVocabulary,
  rightFacts,
} from '../procedure/index.js'

/** The rule of a right, or of a limb of one.
 *
 * @category Rights */
export interface RightRule extends Rule<RightVocabulary, ClauseRef, RightFact> {
  /** The names of its grounds, in the order in which a finding has them. */
  readonly grounds: readonly AnyName[]
  /** The names of its exceptions, in the same way. */
  readonly exceptions: readonly AnyName[]
}

const compiled = (
  declaration: RightDeclaration,
  grounds: readonly AnyName[],
  exceptions: readonly AnyName[] = [],
): RightRule =>
  Object.freeze({
    ...compileRule<ClauseRef, RightVocabulary, RightFact>(rightFacts, declaration),
    grounds,
    exceptions,
  })

type Named = readonly (readonly [AnyName, RightNode])[]
const namesIn = (nodes: Named): readonly AnyName[] => nodes.map(([name]) => name)
const rulesIn = (nodes: Named): readonly RightNode[] => nodes.map(([, node]) => node)

/** Makes the rule of a law. */
export function compileLaw(law: AnyLaw): RightRule {
  const named = namedNodes(law.grounds)
  const grounds = rulesIn(named)
  if (!('exceptions' in law)) return compiled({ ...law, grounds }, namesIn(named))
  const { clause, of } = law.exceptions
  const against = namedNodes(of)
  return compiled(
    { ...law, grounds, exceptions: { clause, of: rulesIn(against) } },
    namesIn(named),
    namesIn(against),
  )
}

/** The rules of laws that are the same whatever a request claims, each made once. */
const rules = new WeakMap<object, RightRule>()

function madeOnce(law: object, make: () => RightRule): RightRule {
  const rule = rules.get(law) ?? make()
  rules.set(law, rule)
  return rule
}

/** The rule of a law under the links of a request; one that takes no notice of them is made once for all. */
export function ruleOf(
  law: (links: Links, readings: Readings) => AnyLaw,
  links: Links,
  readings: Readings,
): RightRule {
  const make = () => compileLaw(law(links, readings))
  return law.length === 0 ? madeOnce(law, make) : make()
}

/** The rule of a limb that has a single condition. */
export const ruleOfCondition = (limb: RightLimb & AnyName, condition: () => RightNode): RightRule =>
  madeOnce(condition, () => {
    const node = condition()
    return compiled({ clause: node.clause, limb, join: 'all', grounds: [node] }, [limb])
  })

/**
 * A law whose grounds count only where the request states them (reading `statedGround: 'only-stated'`); as it is where
 * any counts that holds.
 */
export function counting(law: AnyLaw, stated: readonly AnyName[] | null, content: ClauseRef): AnyLaw {
  if (stated === null) return law
  const grounds = Object.fromEntries(
    namedNodes(law.grounds).map(([name, node]) => [
      name,
      all(node.clause, given(content, stated.includes(name), 'stated-in-request'), node),
    ]),
  )
  return { ...law, grounds }
}
