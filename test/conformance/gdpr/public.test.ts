import { describe, expect, test } from 'vitest'
import {
  decideClaims,
  gdprProcedure,
  gdprProcedureFor,
  type Procedure,
  rulesFor,
} from '../../../src/index.js'
import type { Claim, ItemFacts } from '../../../src/rights/index.js'
import type { AnyRule } from '../../../src/rights/right-rule.js'
import { runs } from '../../runs.js'
import { compareIn, randomOf } from '../rights/brute-force.js'
import { type GdprRule, readingsOf } from './compiled.js'
import type { Complete, Formula, Reading, Together } from './oracle.js'
import * as oracle from './oracle.js'

const agreed = (rows: number) => ({ rows, mismatches: [] })

const item = 'address'
const claimTo = {
  'consent-withdrawal': { right: 'consent-withdrawal', items: [item] },
  objection: { right: 'objection', items: [item] },
  correction: { right: 'rectification', corrections: [{ item, replacement: 'Main Street 1' }] },
  supplement: { right: 'rectification', supplements: [{ item, addition: 'first floor' }] },
  portability: { right: 'portability', items: [item] },
  erasure: { right: 'erasure', items: [item] },
  restriction: { right: 'restriction', items: [item] },
  'automated-decision': { right: 'automated-decision', items: [item] },
} as const satisfies Readonly<Record<string, Claim>>

const under = (reading: Reading): Procedure => gdprProcedureFor({ readings: readingsOf(reading) })

/** Every claim that a request can make for the datum besides. */
const claimsBeside = ({
  withdrawal,
  objection,
  correction,
  erasure,
  restriction,
}: Together): readonly Claim[] => [
  ...(withdrawal === true ? [claimTo['consent-withdrawal']] : []),
  ...(objection === true ? [claimTo.objection] : []),
  ...(correction === true ? [claimTo.correction] : []),
  ...(erasure === true ? [claimTo.erasure] : []),
  ...(restriction === true ? [claimTo.restriction] : []),
]

/** A rule that reads the facts of the GDPR alone, which are those of the formulas. */
const overGdpr = (rule: AnyRule) => rule as unknown as GdprRule

describe('the rules of the public procedure agree with the formulas', () => {
  const { access, portability, ...rules } = rulesFor(gdprProcedure)
  const cases: readonly (readonly [string, AnyRule | undefined, Formula])[] = [
    ['7(3)', rules['consent-withdrawal'], oracle.withdrawal],
    ['16', rules.rectification, oracle.rectification()],
    ['16, correction', rules.rectification.correction, oracle.correction],
    ['16, supplement', rules.rectification.supplement, oracle.supplement()],
    ['17', rules.erasure, oracle.erasure()],
    ['18', rules.restriction, oracle.restriction()],
    ['20', portability, oracle.portability()],
    ['20(2)', portability.transfer, oracle.transfer()],
    ['20(4)', portability.leftOut, oracle.leftOut],
    ['21', rules.objection, oracle.objection()],
    ['22', rules['automated-decision'], oracle.automatedDecision],
    ['22(3)', rules['automated-decision'].humanIntervention, oracle.humanIntervention],
    ['15', access, oracle.access],
    ['15(4)', access.leftOut, oracle.leftOutOfCopy],
    ...Object.entries(oracle.accessParts).map(
      ([name, formula]) => [name, access.parts[name as keyof typeof oracle.accessParts], formula] as const,
    ),
  ]

  test.each(cases)('%s', (_, rule, formula) => {
    if (rule === undefined) throw new Error('the procedure has this rule')
    const subject = compareIn(oracle.world, overGdpr(rule), formula)
    expect(new Set(rule.facts)).toEqual(new Set(formula.facts))
    expect(rule.clause).toBe(formula.clause)
    const rows = runs(2_000, 200_000)
    if (subject.partial <= rows) expect(subject.everywhere()).toEqual(agreed(subject.partial))
    else expect(subject.randomly(rows, randomOf(601))).toEqual(agreed(rows))
  })
})

/** Complete rows of the facts that a formula reads, at random where there are many. */
function rowsOf({ facts }: Formula, most: number, salt: number): readonly Complete[] {
  const take = randomOf(salt)
  return Array.from({ length: most }, () =>
    oracle.world.completeOf(
      Object.fromEntries(
        facts.map((fact) => {
          const values = oracle.world.valuesOf(fact)
          return [fact, values[Math.floor(take() * values.length)] ?? false]
        }),
      ),
    ),
  )
}

/** What a formula says of a complete row. */
function expected({ judge }: Formula, facts: Complete): 'granted' | 'rejected' | 'contradictory' {
  const { granted, contradictory } = judge(facts)
  if (contradictory) return 'contradictory'
  return granted ? 'granted' : 'rejected'
}

/** How many rows are asked about, and those that come out otherwise than the formula has it. */
function asked(
  procedure: Procedure,
  claims: readonly Claim[],
  right: Claim['right'],
  formula: Formula,
  salt: number,
) {
  const rows = runs(400, 20_000)
  const mismatches = rowsOf(formula, rows, salt).flatMap((facts) => {
    const { facts: read } = formula
    const known = Object.fromEntries(read.map((fact) => [fact, facts[fact]])) as ItemFacts
    const { decisions } = decideClaims(procedure, claims, { items: [{ item, facts: known }] })
    const whole = decisions.find((one) => one.right === right)?.parts[0]?.outcome
    const wanted = expected(formula, facts)
    return whole === wanted ? [] : [`${JSON.stringify(known)}: ${whole}, not ${wanted}`]
  })
  return { rows, mismatches: mismatches.slice(0, 3) }
}

describe('decideClaims under the GDPR agrees with the formulas', () => {
  const readings: readonly (readonly [string, Reading])[] = [
    ['by the letter', {}],
    ['with grounds of the situation presumed', { presumed: true }],
    ['with any overriding ground', { anyOverriding: true }],
    ['with a public task that settles', { taskSettles: true }],
    ['with additions that are needed', { additionNeeded: true }],
  ]

  describe.each(readings)('%s', (_, reading) => {
    const procedure = under(reading)
    test.each([
      ['consent-withdrawal', 'consent-withdrawal', oracle.withdrawal],
      ['objection', 'objection', oracle.objection(reading)],
      ['correction', 'rectification', oracle.correction],
      ['supplement', 'rectification', oracle.supplement(reading)],
      ['portability', 'portability', oracle.portability(reading)],
      ['erasure', 'erasure', oracle.erasure({ erasure: true }, reading)],
      ['restriction', 'restriction', oracle.restriction({ restriction: true }, reading)],
      ['automated-decision', 'automated-decision', oracle.automatedDecision],
    ] as const)('%s alone', (claim, right, formula) => {
      const { mismatches } = asked(procedure, [claimTo[claim]], right, formula, 610)
      expect(mismatches).toEqual([])
    })
  })

  const yes = [true, false]
  const togethers: readonly Together[] = yes.flatMap((withdrawal) =>
    yes.flatMap((objection) =>
      yes.flatMap((correction) =>
        yes.map((erasure) => ({ withdrawal, objection, correction, erasure, restriction: true })),
      ),
    ),
  )

  test('restriction and erasure see what is claimed beside them', () => {
    for (const together of togethers) {
      const claims = claimsBeside(together)
      expect(
        asked(gdprProcedure, claims, 'restriction', oracle.restriction(together), 620).mismatches,
      ).toEqual([])
      if (together.erasure === true)
        expect(asked(gdprProcedure, claims, 'erasure', oracle.erasure(together), 621).mismatches).toEqual([])
    }
  })

  test('a restriction wanted only where nothing is erased leaves the erasure alone (18(1)(c))', () => {
    const together = { erasure: true, restriction: false }
    const claims: readonly Claim[] = [claimTo.erasure, { ...claimTo.restriction, afterErasure: true }]
    expect(asked(gdprProcedure, claims, 'erasure', oracle.erasure(together), 622).mismatches).toEqual([])
  })
})
