import { processingBy, restrictedProcessing } from './adakavas-processing.js'
import type { Procedure } from './procedure.js'
import type { ProcessingRule } from './processing-rule.js'

/** The rules that were made of the clauses of documents. */
const rulesOf = new WeakMap<Procedure, ProcessingRule>()

/** When restricted data may be processed under a procedure: by its own rule, or by the reasons of the library. */
export function processingUnder(procedure: Procedure): ProcessingRule {
  const { processing, roles } = procedure
  if (processing !== undefined) return processing
  const { storing, restrictionEffect } = roles
  const { declaration, clause } = restrictedProcessing
  if (restrictionEffect.clause === clause && storing.clause === declaration.grounds[0]?.clause)
    return restrictedProcessing
  const rule = rulesOf.get(procedure) ?? processingBy(storing.clause, restrictionEffect.clause)
  rulesOf.set(procedure, rule)
  return rule
}
