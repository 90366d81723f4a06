import { fc, it } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  type CaseFacts,
  decideClaims,
  type RecordedDecision,
  rights,
  rulesFor,
} from '../../src/rights/index.js'
import { en } from '../../src/text/en/index.js'
import { type Catalogue, explainAssessment, explainDecision } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { accessRow, claims, itemRow, items, period, procedure } from './arbitraries.js'
import { allRules } from './everything.js'
import { expectNames, expectReadable } from './reading.js'

const limit = fc.record(
  {
    right: fc.constantFrom(...rights),
    item: fc.constantFrom(...items, 'storage-period'),
    act: fc.constantFrom('Baudžiamojo proceso kodekso 177 straipsnis', 'Archyvų įstatymo 13 straipsnis.'),
  },
  { requiredKeys: ['right', 'act'] },
)

const caseFacts: fc.Arbitrary<CaseFacts> = fc.record({
  access: accessRow,
  items: fc
    .tuple(fc.subarray(['vardas', 'vaizdo įrašas']), itemRow, itemRow, fc.option(period, { nil: undefined }))
    .map(([held, one, other, neededPeriod]) =>
      held.map((item, index) => ({
        item,
        facts: index === 0 ? one : other,
        ...(neededPeriod === undefined ? {} : { neededPeriod }),
      })),
    ),
  notHeld: fc.subarray(['skola']),
  limits: fc.array(limit, { maxLength: 2 }),
})

/** A decision as an answer keeps it: without the assessments behind it. */
const recorded = ({
  right,
  item,
  outcome,
  clauses,
  parts,
  reason,
  act,
  overridingInterest,
  period,
}: RecordedDecision): RecordedDecision => ({
  right,
  item,
  outcome,
  clauses,
  parts: parts.map(({ part, outcome, clauses, settledBy, facts }) => ({
    part,
    outcome,
    clauses,
    settledBy,
    facts,
  })),
  reason,
  act,
  overridingInterest,
  period,
})

describe.each<Catalogue>([lt, en])('in $language, whatever the facts', (catalogue) => {
  it.prop([procedure, claims, itemRow, accessRow])(
    'an assessment is readable, names what decides it, and asks for exactly what is needed',
    (under, linking, facts, access) => {
      for (const [name, rule] of allRules(rulesFor(under, linking, 'vardas'))) {
        const assessment = rule.assess({ ...facts, ...access })
        const text = explainAssessment(assessment, catalogue)
        expectReadable(text, catalogue)
        expect(explainAssessment(assessment, catalogue), name).toBe(text)
        expectNames(text, rule.clause)
        for (const clause of assessment.decisive) expectNames(text, clause)
        for (const { fact, clause } of assessment.needs) {
          expect(text.toLowerCase()).toContain(catalogue.facts[fact].question.toLowerCase())
          expectNames(text, clause)
        }
        for (const fact of assessment.contradiction) expect(text).toContain(catalogue.facts[fact].question)
      }
    },
  )

  it.prop([procedure, claims, caseFacts])(
    'a decision is readable and names what decides it, told by its facts or by its record',
    (under, asked, facts) => {
      for (const decision of decideClaims(under, asked, facts).decisions) {
        const texts = [explainDecision(decision, catalogue), explainDecision(recorded(decision), catalogue)]
        for (const text of texts) {
          expectReadable(text, catalogue)
          for (const clause of decision.clauses) expectNames(text, clause)
          if (decision.item !== null) expect(text).toContain(catalogue.quote(decision.item))
          if (decision.act !== null) expect(text).toContain(decision.act.replace(/\.$/u, ''))
          if (decision.period?.until !== undefined)
            expect(text).toContain(catalogue.day(decision.period.until))
          if (decision.period?.criterion !== undefined) expect(text).toContain(decision.period.criterion)
        }
        const [told = ''] = texts
        for (const { fact } of decision.needs)
          expect(told.toLowerCase()).toContain(catalogue.facts[fact].question.toLowerCase())
      }
    },
  )
})
