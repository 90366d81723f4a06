import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareRules } from '../../src/comparison/compare-rules.js'
import type { ComparedRule, Statement } from '../../src/comparison/compared-rule.js'
import { groupedBy } from '../../src/core/by-key.js'
import { runs } from '../runs.js'
import { compared, documents, pair, rule, valuesOf } from './any-rules.js'
import type { Row, Value } from './brute.js'

/** Values that a fact may have. */
interface ComparedCondition {
  readonly fact: string
  readonly values: readonly Value[]
}

const meets = (conditions: readonly ComparedCondition[], row: Row): boolean =>
  conditions.every(({ fact, values: of }) => of.some((value) => value === row[fact]))

const numRuns = runs(300, 20_000)
const effects = ['narrower', 'wider'] as const

test('counts every row as one that walks them does', () => {
  fc.assert(
    fc.property(pair, (of) => {
      const { part, rows } = compared(of)
      for (const standing of ['same', 'narrower', 'wider', 'outside'] as const)
        expect(part.rows[standing]).toBe(rows.filter(({ stands }) => stands === standing).length)
    }),
    { numRuns },
  )
})

test('situations cover what differs and nothing else; none can be widened, none left out; each has its quiet example', () => {
  fc.assert(
    fc.property(pair, (of) => {
      const { part, rows } = compared(of)
      for (const effect of effects) {
        const situations = part.situations.filter((one) => one.effect === effect)
        for (const { row, stands } of rows)
          if (stands !== 'outside')
            expect(situations.some(({ conditions }) => meets(conditions, row))).toBe(stands === effect)
        for (const one of situations) {
          const inside = rows.filter(({ row, stands }) => stands === effect && meets(one.conditions, row))
          expect(one.rows).toBe(inside.length)
          expect(inside.map(({ row }) => row)).toContainEqual(one.example)
          const others = situations.filter((other) => other !== one)
          expect(inside.every(({ row }) => others.some(({ conditions }) => meets(conditions, row)))).toBe(
            false,
          )
          for (const condition of one.conditions)
            for (const value of valuesOf(condition.fact).filter(
              (known) => !condition.values.includes(known),
            )) {
              const beyond = one.conditions.map((known) =>
                known === condition ? { fact: known.fact, values: [value] } : known,
              )
              expect(
                rows.some(
                  ({ row, stands }) => stands !== effect && stands !== 'outside' && meets(beyond, row),
                ),
              ).toBe(true)
            }
        }
        expect(part.possibleSituations[effect]).toBeGreaterThanOrEqual(situations.length)
      }
    }),
    { numRuns },
  )
})

test('there are as many situations at all as there are conditions that cannot be widened', () => {
  fc.assert(
    fc.property(pair, (of) => {
      const { part, rows } = compared(of)
      // Every choice of values for every fact; few enough to look at each.
      const choices = part.facts.map((fact) => {
        const known = valuesOf(fact)
        return Array.from({ length: 2 ** known.length - 1 }, (_, bits) => ({
          fact,
          values: known.filter((_value, place) => ((bits + 1) & (1 << place)) !== 0),
        }))
      })
      const total = choices.reduce((count, { length }) => count * length, 1)
      fc.pre(total <= 2000)
      const cubes = choices.reduce<readonly (readonly ComparedCondition[])[]>(
        (found, choice) => found.flatMap((cube) => choice.map((one) => [...cube, one])),
        [[]],
      )
      for (const effect of effects) {
        const implicants = cubes.filter((cube) =>
          rows.every(({ row, stands }) => !meets(cube, row) || stands === effect || stands === 'outside'),
        )
        const inside = (one: readonly ComparedCondition[], other: readonly ComparedCondition[]): boolean =>
          one.every(({ values: own }, place) => own.every((value) => other[place]?.values.includes(value)))
        const primes = implicants.filter(
          (cube) =>
            !implicants.some((other) => other !== cube && inside(cube, other)) &&
            rows.some(({ row, stands }) => stands === effect && meets(cube, row)),
        )
        expect(part.possibleSituations[effect]).toBe(primes.length)
      }
    }),
    { numRuns: runs(100, 3000) },
  )
})

test('causes make no row differ that does not, and each has cases that are within it', () => {
  fc.assert(
    fc.property(pair, (of) => {
      const { part, rows } = compared(of)
      for (const effect of effects) {
        const differing = rows.filter(({ stands }) => stands === effect).length
        const causes = part.causes.filter((one) => one.effect === effect)
        expect(causes.length > 0).toBe(differing > 0)
        const sum = causes.reduce((all, cause) => all + Number(cause.rows), 0)
        expect(sum).toBeGreaterThanOrEqual(differing)
        for (const cause of causes) {
          expect(Number(cause.rows)).toBeLessThanOrEqual(differing)
          for (const { rows: within } of cause.cases)
            expect(Number(within)).toBeLessThanOrEqual(Number(cause.rows))
        }
      }
    }),
    { numRuns },
  )
})

/** The facts that a rule reads. */
const readBy = (rule: ComparedRule | null): ReadonlySet<string> => {
  const factsIn = (node: Statement): readonly string[] =>
    node.kind === 'is' ? [node.fact] : 'of' in node ? node.of.flatMap(factsIn) : []
  const branches = rule === null ? [] : [...rule.grounds, ...rule.exceptions, ...rule.inPart, ...rule.cuts]
  return new Set([...branches.map(({ node }) => node), ...(rule?.contradictions ?? [])].flatMap(factsIn))
}

test('a row of the first alone is decided where all its completions that can be stand alike', () => {
  fc.assert(
    fc.property(pair, (of) => {
      const { part, rows } = compared(of)
      const own = readBy(of.ours)
      const keyOf = (row: Row, facts: (fact: string) => boolean): string =>
        JSON.stringify(
          Object.entries(row)
            .filter(([fact]) => facts(fact))
            .sort(),
        )
      const completions = groupedBy(rows, ({ row }) => keyOf(row, (fact) => own.has(fact)))
      const found = { same: 0, narrower: 0, wider: 0, undecidable: 0, outside: 0 }
      const asked = new Map<string, number>()
      for (const alike of completions.values()) {
        const stands = new Set(alike.map((one) => one.stands).filter((one) => one !== 'outside'))
        const [only, ...more] = stands
        found[only === undefined ? 'outside' : more.length > 0 ? 'undecidable' : only] += 1
        for (const fact of part.facts.filter((one) => !own.has(one))) {
          const others = groupedBy(alike, ({ row }) => keyOf(row, (one) => one !== fact))
          const turns = [...others.values()].some(
            (same) => new Set(same.map((one) => one.stands).filter((one) => one !== 'outside')).size > 1,
          )
          if (turns) asked.set(fact, (asked.get(fact) ?? 0) + 1)
        }
      }
      const { neverAsked, ...counted } = part.own
      expect(counted).toEqual(found)
      expect(Object.fromEntries(neverAsked.map(({ fact, rows: of }) => [fact, of]))).toEqual(
        Object.fromEntries(asked),
      )
    }),
    { numRuns },
  )
})

test('what is compared with itself differs nowhere', () => {
  fc.assert(
    fc.property(rule(['own:a', 'own:b', 'own:c']), (one) => {
      const part = compareRules({ part: 'erasure', documents, ours: one, theirs: one }, [])
      expect(part.causes).toEqual([])
      expect(part.situations).toEqual([])
    }),
    { numRuns },
  )
})

test('what is narrower from one side is wider from the other', () => {
  fc.assert(
    fc.property(pair, ({ ours, theirs, bridges }) => {
      const one = compareRules({ part: 'erasure', documents, ours, theirs }, bridges)
      const other = compareRules({ part: 'erasure', documents, ours: theirs, theirs: ours }, bridges)
      expect(other.rows).toEqual({ ...one.rows, narrower: one.rows.wider, wider: one.rows.narrower })
      expect(other.possibleSituations).toEqual({
        narrower: one.possibleSituations.wider,
        wider: one.possibleSituations.narrower,
      })
    }),
    { numRuns },
  )
})
