import { describe, expect, test } from 'vitest'
import { gdprRules } from '../../../src/procedure/gdpr-rights.js'
import { adakavasProcedure } from '../../../src/procedure/index.js'
import { rulesFor } from '../../../src/rights/rules-for.js'
import type { Value } from '../rights/formula.js'
import { compiled, compiledNode, type GdprRule, linksOf, readingsOf } from './compiled.js'
import * as oracle from './oracle.js'

/*
 * How the GDPR and the Adakavas procedure stand to each other, row by row of the facts that either of them reads. The counts
 * were worked out from the two texts alone, so that they say of the rules of both whether they are those texts.
 */

type Row = Readonly<Record<string, Value>>
const outcomes = ['rejected', 'in-part', 'granted'] as const
/** `null` where the facts contradict each other. */
type Outcome = (typeof outcomes)[number] | null
type Rule = Pick<GdprRule, 'facts' | 'assess'>

const adakavas = rulesFor(adakavasProcedure)
const [links, readings] = [linksOf(), readingsOf()]

const only = (row: Row, facts: readonly string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([fact]) => facts.includes(fact)))
function outcomeOf(
  { facts, assess }: { facts: readonly string[]; assess(row: Row): { outcome: string } },
  row: Row,
): Outcome {
  const { outcome } = assess(only(row, facts))
  return outcome === 'granted' || outcome === 'rejected' ? outcome : null
}
const byRule =
  (law: Rule) =>
  (row: Row): Outcome =>
    outcomeOf(law, row)
/** Granted, but for what is left out of it. */
const cutBy =
  (law: Rule, cut: Rule) =>
  (row: Row): Outcome => {
    const whole = outcomeOf(law, row)
    return whole === 'granted' && outcomeOf(cut, row) === 'granted' ? 'in-part' : whole
  }
/** Granted, or else in part by a limb of its own. */
const elseInPart =
  (law: Rule, limb: Rule) =>
  (row: Row): Outcome => {
    const whole = outcomeOf(law, row)
    return whole === 'rejected' && outcomeOf(limb, row) === 'granted' ? 'in-part' : whole
  }
/** In part where a direct transfer is asked for, and only the data subject gets the data. */
const withTransfer =
  (handOver: (row: Row) => Outcome, transfer: (row: Row) => Outcome) =>
  (row: Row): Outcome => {
    const whole = handOver(row)
    const fails = row['transferAsked'] === true && transfer(row) === 'rejected'
    return whole === 'granted' && fails ? 'in-part' : whole
  }
const absent = (): Outcome => 'rejected'

/** What facts can't be together where one name says more than another. */
const bridged = (row: Row): boolean =>
  !(row['compellingGroundsProven'] === true && row['overridingInterestProven'] === false) &&
  !(row['otherSource'] === true && row['notFromSubject'] === false) &&
  !(row['incomplete'] === true && row['additionNeeded'] === false)

function* rowsOf(facts: readonly string[]): Generator<Row> {
  const [first, ...rest] = facts
  if (first === undefined) {
    yield {}
    return
  }
  // A name of the procedure alone is a yes-or-no fact.
  const values = oracle.world.valuesOf(first as Parameters<typeof oracle.world.valuesOf>[0])
  for (const row of rowsOf(rest)) for (const value of values) yield { ...row, [first]: value }
}

function counted(
  facts: readonly string[],
  gdpr: (row: Row) => Outcome,
  document: (row: Row) => Outcome,
): readonly number[] {
  const counts = { same: 0, narrower: 0, wider: 0, outside: 0 }
  for (const row of rowsOf([...new Set(facts)])) {
    const [mine, theirs] = [document(row), gdpr(row)]
    if (mine === null || theirs === null || !bridged(row)) counts.outside += 1
    else {
      const difference = outcomes.indexOf(mine) - outcomes.indexOf(theirs)
      counts[difference === 0 ? 'same' : difference < 0 ? 'narrower' : 'wider'] += 1
    }
  }
  return [counts.same, counts.narrower, counts.wider, counts.outside]
}

const restriction = compiled(gdprRules.restriction(links, readings))
const objection = compiled(gdprRules.objection(links, readings))
const portability = compiled(gdprRules.portability(links, readings))
const leftOut = compiled(gdprRules.leftOut())
const transfer = compiled(gdprRules.transfer(links, readings))
const rectification = compiled(gdprRules.rectification(links, readings))
const supplement = compiled(gdprRules.supplement(links, readings))
const withdrawal = compiled(gdprRules['consent-withdrawal']())
const automated = compiled(gdprRules.automatedDecision())
const intervention = compiled(gdprRules.humanIntervention())
const part = (name: keyof typeof gdprRules.accessParts) => compiledNode(gdprRules.accessParts[name]())
const [recipients, source, copy] = [part('recipients'), part('source'), part('copy')]
const leftOutOfCopy = compiled(gdprRules.leftOutOfCopy())
const { parts } = adakavas.access

describe('rows in which the procedure gives the same as the GDPR, less, more, or is not comparable', () => {
  test.each([
    {
      right: 'restriction',
      facts: [...restriction.facts, ...adakavas.restriction.facts],
      gdpr: byRule(restriction),
      document: (row: Row) => outcomeOf(adakavas.restriction, row),
      counts: [10_260, 3_600, 2_268, 12_544],
    },
    {
      right: 'objection',
      facts: [...objection.facts, ...adakavas.objection.facts],
      gdpr: byRule(objection),
      document: (row: Row) => outcomeOf(adakavas.objection, row),
      counts: [1_722, 1_933, 89, 1_632],
    },
    {
      right: 'portability',
      facts: [...portability.facts, ...leftOut.facts],
      gdpr: cutBy(portability, leftOut),
      document: (row: Row) => outcomeOf(adakavas.portability, row),
      counts: [183, 0, 25, 16],
    },
    {
      right: 'portability with a direct transfer',
      facts: [...transfer.facts, ...leftOut.facts],
      gdpr: withTransfer(cutBy(portability, leftOut), (row) => outcomeOf(transfer, row)),
      document: withTransfer(
        (row: Row) => outcomeOf(adakavas.portability, row),
        (row: Row) => outcomeOf(adakavas.portability.transfer, row),
      ),
      counts: [1_491, 0, 173, 128],
    },
    {
      right: 'rectification',
      facts: [...rectification.facts, ...adakavas.rectification.facts],
      gdpr: byRule(rectification),
      document: (row: Row) => outcomeOf(adakavas.rectification, row),
      counts: [17, 7, 0, 8],
    },
    {
      right: 'supplement',
      facts: [...supplement.facts, ...adakavas.rectification.supplement.facts],
      gdpr: byRule(supplement),
      document: (row: Row) => outcomeOf(adakavas.rectification.supplement, row),
      counts: [5, 1, 0, 2],
    },
    {
      right: 'withdrawal',
      facts: [...withdrawal.facts, ...adakavas['consent-withdrawal'].facts],
      gdpr: byRule(withdrawal),
      document: (row: Row) => outcomeOf(adakavas['consent-withdrawal'], row),
      counts: [48, 8, 0, 0],
    },
    {
      right: 'automated decision',
      facts: automated.facts,
      gdpr: elseInPart(automated, intervention),
      document: absent,
      counts: [99, 29, 0, 0],
    },
    {
      right: 'access: recipients (15(1)(c))',
      facts: [...recipients.facts, ...parts.recipients.facts],
      gdpr: byRule(recipients),
      document: (row: Row) => outcomeOf(parts.recipients, row),
      counts: [7, 1, 0, 0],
    },
    {
      right: 'access: source (15(1)(g))',
      facts: [...source.facts, ...parts.source.facts],
      gdpr: byRule(source),
      document: (row: Row) => outcomeOf(parts.source, row),
      counts: [10, 1, 1, 4],
    },
    {
      right: 'access: automated decisions (15(1)(h))',
      facts: part('automated-decisions').facts,
      gdpr: byRule(part('automated-decisions')),
      document: absent,
      counts: [3, 1, 0, 0],
    },
    {
      right: 'access: safeguards (15(2))',
      facts: part('safeguards').facts,
      gdpr: byRule(part('safeguards')),
      document: absent,
      counts: [3, 1, 0, 0],
    },
    {
      right: 'access: copy (15(3))',
      facts: [...copy.facts, ...leftOutOfCopy.facts],
      gdpr: cutBy(copy, leftOutOfCopy),
      document: absent,
      counts: [2, 2, 0, 0],
    },
  ])('$right', ({ facts, gdpr, document, counts }) => {
    expect(counted(facts, gdpr, document)).toEqual(counts)
  })
})
