import { type AnyLaw, everyRight, lawsIn, type Procedure } from '../../procedure/index.js'
import type { Right } from '../../rights/index.js'
import { lookUp } from '../kit/sentences.js'

/**
 * The laws of an institution's own procedure, right by right: what its grounds and exceptions say by names of its own.
 *
 * @category Text
 */
export type OwnLaws = { readonly [R in Right]?: readonly AnyLaw[] }

/** The rights of the limbs that have laws of their own. */
const ofLimbs: Readonly<Record<string, Right>> = {
  correction: 'rectification',
  supplement: 'rectification',
  transfer: 'portability',
  leftOut: 'portability',
  interim: 'restriction',
  humanIntervention: 'automated-decision',
}

/** The laws of a procedure, right by right. */
export function ownLaws({ rules, readings }: Pick<Procedure, 'rules' | 'readings'>): OwnLaws {
  const laws = lawsIn(rules, readings)
  // The law of the right itself is the first, whatever its limbs are.
  const of = (right: Right): readonly AnyLaw[] => [
    ...laws.flatMap(([name, law]) => (name === right ? [law] : [])),
    ...laws.flatMap(([name, law]) => (lookUp(ofLimbs, name) === right ? [law] : [])),
  ]
  return Object.freeze(Object.fromEntries(everyRight.map((right) => [right, of(right)])))
}
