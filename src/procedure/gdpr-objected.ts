import { compileRule } from '../core/index.js'
import type { FactIn } from '../core/rule.js'
import type { GdprClause } from '../documents/index.js'
import { erasure } from './gdpr-erasure.js'
import { gdprFacts } from './gdpr-facts.js'
import type { GdprReadings } from './gdpr-readings.js'
import type { ObjectedErasure } from './objected-erasure.js'
import { alone } from './rule-settings.js'

/** The grounds of a restriction for which data are stored and not erased (Article 18(1)(b), (c)). */
const storedFor: readonly string[] = ['no-basis', 'subject-claims']

/** Article 17(1)(c) of an objection that was granted, against the exceptions of 17(3). */
function ruleUnder(readings: GdprReadings) {
  const { clause, grounds, exceptions } = erasure({ ...alone, objection: true }, readings)
  return compileRule<GdprClause, typeof gdprFacts, FactIn<typeof gdprFacts>>(gdprFacts, {
    clause,
    join: 'any',
    grounds: [grounds.objected],
    exceptions: { clause: exceptions.clause, of: Object.values(exceptions.of) },
  })
}

/**
 * What a granted objection asks for besides (Article 17(1)(c)): of an item that the same answer does not erase, that it does
 * not restrict instead of erasing it, and of which the facts name neither an exception nor another basis.
 */
export function objectedErasure(readings: GdprReadings): ObjectedErasure {
  let rule: ReturnType<typeof ruleUnder> | undefined
  return Object.freeze({
    clause: 'gdpr:17(1)(c)' as const,
    items: (decisions, records) => {
      const beside = (right: string, of: string | null) =>
        decisions.find((one) => one.right === right && one.item === of)
      return decisions.flatMap(({ right, item, outcome }) => {
        if (right !== 'objection' || outcome !== 'granted' || item === null) return []
        const facts = records.find((one) => one.item === item)?.facts ?? {}
        const stored = beside('restriction', item)?.period?.grounds.some((ground) =>
          storedFor.includes(ground),
        )
        if (stored === true || facts.otherBasisRemains === true) return []
        if (beside('erasure', item)?.outcome === 'granted') return []
        rule ??= ruleUnder(readings)
        return rule.assess(facts).outcome === 'rejected' ? [] : [item]
      })
    },
  } satisfies ObjectedErasure)
}
