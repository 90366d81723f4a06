import { decideClaims, defectsOf, type Finding, type Procedure, plainDate } from 'privacy-rulebook'
import type { CaseFacts, Claim, RequestForm } from '../../../src/rights/index.js'
import type { Told } from './case.js'

type Found = Finding<string, string>

/** The clauses that hold in a finding: those of the outermost statement of each; an exception holds where its `none` doesn't. */
function holdingIn({ clause, kind, truth, of }: Found, above: readonly string[] = []): readonly string[] {
  const outermost = !above.includes(clause)
  const own = outermost && truth === (kind !== 'none') ? [clause] : []
  return [...own, ...of.flatMap((one) => holdingIn(one, outermost ? [...above, clause] : above))]
}

interface Assessed {
  readonly outcome: string
  readonly finding: Found
}

/** What a rule comes to, and the clauses that hold in it. */
export const found = ({ outcome, finding }: Assessed): Told => ({
  came: outcome,
  clauses: holdingIn(finding),
})

/** What claims come to, item by item. */
export function decided(procedure: Procedure, claims: readonly Claim[], facts: CaseFacts): Told {
  const { decisions } = decideClaims(procedure, claims, facts, plainDate('2026-03-20'))
  return {
    came: decisions.map(({ right, outcome }) => `${right} ${outcome}`).join(', '),
    clauses: decisions.flatMap(({ clauses }) => clauses),
  }
}

const words = (all: readonly string[]): string => (all.length === 0 ? 'nothing' : all.join(', '))

/** What the content of a request lacks. */
export function lacking(procedure: Procedure, claim: Claim, form: RequestForm): Told {
  const defects = defectsOf(procedure, [claim], form)
  return { came: words(defects.map(({ code }) => code)), clauses: defects.map(({ clause }) => clause) }
}
