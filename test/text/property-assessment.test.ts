import { fc, it } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { SettledOutcome } from '../../src/core/index.js'
import { type RightFact, rightFacts, rulesFor } from '../../src/rights/index.js'
import { en } from '../../src/text/en/index.js'
import { type Catalogue, type Choice, explainAssessment, explainChanges } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { runs } from '../runs.js'
import { accessRow, claims, itemRow, procedure } from './arbitraries.js'
import { allRules } from './everything.js'
import { expectNames, expectReadable } from './reading.js'

const numRuns = runs(40, 100)

/** What belongs to the machine: names of facts, clauses as it writes them, gaps that were not filled. */
const machine = new RegExp(
  [
    ...Object.keys(rightFacts).filter((name) => /\p{Lu}/u.test(name)),
    ...['undefined', 'null', 'NaN', '\\[object', 'unknown', 'rule', 'node', 'settled', 'undetermined'],
    ...['adakavas:', 'kaunas:', 'gdpr:', '\\$\\{', '\\{\\{', '%s'],
  ].join('|'),
  'u',
)

function expectPlain(text: string, catalogue: Catalogue): void {
  expectReadable(text, catalogue)
  expect(text).not.toMatch(machine)
}

const lines = (text: string): readonly string[] => text.split('\n')

/** Whether nothing but the verdict is told: one line, with one full stop that ends a sentence. */
const isOneSentence = (text: string): boolean => !/[.?!]\s+\p{Lu}/u.test(text) && lines(text).length === 1

const rules = fc.oneof(
  procedure.map((under) => rulesFor(under)),
  fc.tuple(procedure, claims).map(([under, linking]) => rulesFor(under, linking, 'vardas')),
)
const outcomes: fc.Arbitrary<SettledOutcome> = fc.constantFrom('granted', 'rejected')

describe.each<Catalogue>([lt, en])('in $language, whatever the facts', (catalogue) => {
  const asks = (text: string, fact: RightFact): boolean =>
    text.toLowerCase().includes(catalogue.facts[fact].question.toLowerCase())

  it.prop([rules, itemRow, accessRow], { numRuns })(
    'an assessment is told at three lengths, each with what decides it, each longer one with the shorter',
    (made, facts, access) => {
      for (const [, rule] of allRules(made)) {
        const assessment = rule.assess({ ...facts, ...access })
        const told = (length: 'sentence' | 'reasons' | 'whole') =>
          explainAssessment(assessment, catalogue, { length })
        for (const length of ['sentence', 'reasons', 'whole'] as const) {
          const text = told(length)
          expectPlain(text, catalogue)
          expect(told(length)).toBe(text)
          for (const clause of assessment.decisive) expectNames(text, clause)
        }
        expect(isOneSentence(told('sentence'))).toBe(true)
        expect(told('reasons').startsWith(told('sentence'))).toBe(true)
        expect(told('whole').startsWith(told('sentence'))).toBe(true)
        expect(explainAssessment(assessment, catalogue)).toBe(told('whole'))
      }
    },
  )

  it.prop([rules, itemRow, accessRow], { numRuns })(
    'the reasons say why not, and ask what is still to be found out',
    (made, facts, access) => {
      for (const [, rule] of allRules(made)) {
        const assessment = rule.assess({ ...facts, ...access })
        const text = explainAssessment(assessment, catalogue, { length: 'reasons' })
        const [grounds, exceptions] = assessment.finding.of
        if (assessment.outcome === 'rejected') {
          expect(lines(text)).toHaveLength(2)
          // A limit that holds is told whatever the grounds are, and a ground that fails where none will do.
          const failing = grounds?.truth === false ? grounds.of.filter(({ truth }) => truth === false) : []
          const limiting = (exceptions?.of ?? []).filter(({ truth }) => truth === true)
          for (const { clause } of [...failing, ...limiting]) expectNames(lines(text)[1] ?? '', clause)
        }
        if (assessment.outcome === 'undetermined') expect(lines(text)).toHaveLength(2)
        for (const { fact, clause } of assessment.needs) {
          expect(asks(text, fact)).toBe(true)
          expectNames(text, clause)
        }
        for (const fact of assessment.contradiction) expect(asks(text, fact)).toBe(true)
      }
    },
  )

  it.prop([rules, itemRow, accessRow, fc.option(outcomes, { nil: undefined })], { numRuns })(
    'what would have to be otherwise is said with its clauses, and whom to ask',
    (made, facts, access, to) => {
      for (const [, rule] of allRules(made)) {
        const row = { ...facts, ...access }
        const changes = rule.changes(row, to)
        const text = explainChanges(changes, catalogue)
        expectPlain(text, catalogue)
        expect(explainChanges(rule.changes(row, to), catalogue)).toBe(text)
        expectNames(text, rule.clause)
        const open = new Set<RightFact>()
        for (const { fact, from, to: value, clauses } of changes.smallest.flat()) {
          for (const clause of clauses) expectNames(text, clause)
          if (from === null) open.add(fact)
          const words = catalogue.facts[fact]
          if (!('isOneOf' in words)) expect(text).toContain(value === true ? words.holds : words.fails)
        }
        // Those that are known are not asked about.
        for (const fact of rule.facts) expect(asks(text, fact)).toBe(open.has(fact))
        expect(lines(text)).toHaveLength(open.size > 0 ? 2 : 1)
      }
    },
  )
})

describe('Alternatives told as one choice beside another', () => {
  const yesNo = new Set(
    Object.values(lt.facts).flatMap((words) => ('isOneOf' in words ? [] : [words.holds, words.fails])),
  )
  const sorted = (combinations: readonly (readonly string[])[]): readonly string[] =>
    [...new Set(combinations.map((one) => [...one].sort().join('; ')))].sort()

  it.prop([rules, itemRow, accessRow, outcomes], { numRuns })(
    'are in all their combinations exactly the smallest changes',
    (made, facts, access, to) => {
      for (const [, rule] of allRules(made)) {
        const { smallest } = rule.changes({ ...facts, ...access }, to)
        let told: readonly Choice[] = []
        const listening: Catalogue = {
          ...lt,
          references: { ...lt.references, name: () => '' },
          changes: {
            ...lt.changes,
            provided: (choices) => {
              told = choices.map((choice) =>
                choice.map((one) => one.map((said) => said.replace(/ \(\)$/u, ''))),
              )
              return ''
            },
          },
        }
        explainChanges({ clause: rule.clause, to, smallest }, listening)
        if (smallest.some((change) => change.length === 0)) continue
        const combinations = told.reduce<readonly (readonly string[])[]>(
          (all, choice) => all.flatMap((one) => choice.map((other) => [...one, ...other])),
          smallest.length === 0 ? [] : [[]],
        )
        // Bases are told together where several would do; the statements that hold or fail stand for themselves.
        const expected = smallest.map((change) =>
          change.flatMap(({ fact, to: value }) => {
            const words = lt.facts[fact]
            return 'isOneOf' in words ? [] : [value === true ? words.holds : words.fails]
          }),
        )
        const plain = combinations.map((one) => one.filter((statement) => yesNo.has(statement)))
        expect(sorted(plain)).toEqual(sorted(expected))
        for (const one of combinations) expect(one.length).toBe(smallest[0]?.length)
      }
    },
  )
})
