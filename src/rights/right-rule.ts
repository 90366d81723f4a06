import type { Rule } from '../core/index.js'
import { type ReadyRule, readyRule } from '../core/ready-rule.js'
import type { FactIn } from '../core/rule.js'
import type { ClauseRef } from '../documents/index.js'
import {
  type AnyFact,
  type AnyLaw,
  type AnyName,
  type AnyNode,
  type AnyReadings,
  type AnyVocabulary,
  all,
  given,
  type Links,
  namedNodes,
  type RightDeclaration,
  type RightLimb,
  type RightVocabulary,
} from '../procedure/index.js'

/** The rule of a right, or of a limb of one, over the facts of the library, or those of an institution's own besides.
 *
 * @category Rights */
export interface RightRule<V extends RightVocabulary = RightVocabulary>
  extends Rule<V, ClauseRef, FactIn<V>> {
  /** The names of its grounds, in the order in which a finding has them. */
  readonly grounds: readonly AnyName[]
  /** The names of its exceptions, in the same way. */
  readonly exceptions: readonly AnyName[]
}

/** A rule over any facts. */
export type AnyRule = RightRule<AnyVocabulary>

/** A rule over any facts that is ready to decide by. */
export interface DecidingRule
  extends ReadyRule<AnyVocabulary, ClauseRef, AnyFact>,
    Pick<AnyRule, 'grounds' | 'exceptions'> {}

const compiled = (
  vocabulary: AnyVocabulary,
  declaration: RightDeclaration<AnyFact>,
  grounds: readonly AnyName[],
  exceptions: readonly AnyName[] = [],
): DecidingRule =>
  Object.freeze({
    ...readyRule<ClauseRef, AnyVocabulary, AnyFact>(vocabulary, declaration),
    grounds,
    exceptions,
  })

type Named = readonly (readonly [AnyName, AnyNode])[]
const namesIn = (nodes: Named): readonly AnyName[] => nodes.map(([name]) => name)
const rulesIn = (nodes: Named): readonly AnyNode[] => nodes.map(([, node]) => node)

/** Makes the rule of a law. */
export function compileLaw(vocabulary: AnyVocabulary, law: AnyLaw): DecidingRule {
  const named = namedNodes(law.grounds)
  const grounds = rulesIn(named)
  if (!('exceptions' in law)) return compiled(vocabulary, { ...law, grounds }, namesIn(named))
  const { clause, of } = law.exceptions
  const against = namedNodes(of)
  return compiled(
    vocabulary,
    { ...law, grounds, exceptions: { clause, of: rulesIn(against) } },
    namesIn(named),
    namesIn(against),
  )
}

/** The rules of laws that are the same whatever a request claims, each made once over the facts that it can read. */
const rules = new WeakMap<AnyVocabulary, WeakMap<object, DecidingRule>>()

function madeOnce(vocabulary: AnyVocabulary, law: object, make: () => DecidingRule): DecidingRule {
  const made = rules.get(vocabulary) ?? new WeakMap<object, DecidingRule>()
  rules.set(vocabulary, made)
  const rule = made.get(law) ?? make()
  made.set(law, rule)
  return rule
}

/** The rule of a law under the links of a request; one that takes no notice of them is made once for all. */
export function ruleOf(
  vocabulary: AnyVocabulary,
  law: (links: Links, readings: AnyReadings) => AnyLaw,
  links: Links,
  readings: AnyReadings,
): DecidingRule {
  const make = () => compileLaw(vocabulary, law(links, readings))
  return law.length === 0 ? madeOnce(vocabulary, law, make) : make()
}

/** The rule of a limb that has a single condition. */
export const ruleOfCondition = (
  vocabulary: AnyVocabulary,
  limb: RightLimb & AnyName,
  condition: () => AnyNode,
): DecidingRule =>
  madeOnce(vocabulary, condition, () => {
    const node = condition()
    return compiled(vocabulary, { clause: node.clause, limb, join: 'all', grounds: [node] }, [limb])
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
