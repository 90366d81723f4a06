import { restsOn } from '../core/finding.js'
import type { Assessment, Finding } from '../core/index.js'
import { only } from '../core/records.js'
import type { ClauseRef } from '../documents/index.js'
import type { AnyFact, AnyFacts, AnyName } from '../procedure/index.js'
import type { Settling } from './item-decision.js'
import type { DecidingRule } from './right-rule.js'

type Found = Finding<ClauseRef, AnyFact>

/** What settled a rule, by name, and the facts on which that rests. */
export interface Settlement {
  readonly settledBy: readonly Settling[]
  readonly facts: AnyFacts
}

/** No rule, or one that isn't settled. */
export const unsettled: Settlement = { settledBy: [], facts: {} }

/** What settled a rule that was asked about facts. */
export function settlementOf(
  { grounds, exceptions }: DecidingRule,
  { outcome, finding }: Assessment<ClauseRef, AnyFact>,
  given: AnyFacts,
): Settlement {
  if (outcome !== 'granted' && outcome !== 'rejected') return unsettled
  const [foundGrounds, foundExceptions] = finding.of
  const found = (names: readonly AnyName[], within: Found | undefined, truth: boolean) =>
    names.flatMap((name, index) => {
      const statement = within?.of[index]
      return statement?.truth === truth ? [{ name, statement }] : []
    })
  const against =
    outcome === 'rejected' && foundGrounds?.truth !== false ? found(exceptions, foundExceptions, true) : []
  const settling = against.length > 0 ? against : found(grounds, foundGrounds, outcome === 'granted')
  const read = new Set(settling.flatMap(({ statement }) => restsOn(statement)).map(({ fact }) => fact))
  // What overrides an objection to a public task is told of in other words than a legitimate interest (GDPR 21(1)).
  if (against.length > 0 && read.has('overridingInterestProven') && given.basis === 'public-task')
    read.add('basis')
  return {
    settledBy: settling.map(({ name, statement }) => ({ name, clause: statement.clause })),
    facts: only(given, read),
  }
}
