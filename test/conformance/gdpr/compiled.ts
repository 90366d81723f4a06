import { compileRule, type Rule } from '../../../src/core/index.js'
import type { GdprClause } from '../../../src/documents/index.js'
import { type GdprFact, gdprFacts } from '../../../src/procedure/gdpr-facts.js'
import type { GdprLaw, GdprNode } from '../../../src/procedure/gdpr-law.js'
import { defaultGdprReadings, type GdprReadings } from '../../../src/procedure/gdpr-readings.js'
import type { Links } from '../../../src/procedure/index.js'
import type { Reading, Together } from './oracle.js'

export type GdprRule = Rule<typeof gdprFacts, GdprClause, GdprFact>

const made = new WeakMap<object, GdprRule>()

/** A law as a rule that can be asked. */
export function compiled(law: GdprLaw): GdprRule {
  const known = made.get(law)
  if (known !== undefined) return known
  const { grounds, exceptions, ...rest } = law
  const rule = compileRule<GdprClause, typeof gdprFacts, GdprFact>(gdprFacts, {
    ...rest,
    grounds: Object.values(grounds),
    ...(exceptions === undefined
      ? {}
      : { exceptions: { clause: exceptions.clause, of: Object.values(exceptions.of) } }),
  })
  made.set(law, rule)
  return rule
}

/** One statement as a rule of its own. */
export const compiledNode = (node: GdprNode): GdprRule =>
  compiled({ clause: node.clause, join: 'all', grounds: { it: node }, citedWithoutGround: 'right' })

/** What the claims of a request are to the library. */
export const linksOf = ({
  withdrawal = false,
  objection = false,
  objectionLimited = false,
  correction = false,
  erasure = false,
  restriction = false,
}: Together = {}): Links => ({
  withdrawal,
  objection,
  objectionLimited,
  correction,
  supplement: false,
  erasure,
  restriction,
})

/** A reading as the library has it. */
export const readingsOf = ({
  presumed = false,
  anyOverriding = false,
  taskSettles = false,
  additionNeeded = false,
}: Reading = {}): GdprReadings => ({
  ...defaultGdprReadings,
  particularSituation: presumed ? 'presumed' : 'asked',
  overridingGrounds: anyOverriding ? 'any-overriding' : 'as-in-objection',
  publicTaskBasis: taskSettles ? 'settles' : 'necessity-asked',
  additionPurposes: additionNeeded ? 'needed' : 'weighed',
})
