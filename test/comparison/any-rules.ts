import fc from 'fast-check'
import { compareRules } from '../../src/comparison/compare-rules.js'
import type { Branch, ComparedRule, Statement } from '../../src/comparison/compared-rule.js'
import type { PartComparison } from '../../src/comparison/index.js'
import { type Row, rowsOf, type Standing, standing, type Value } from './brute.js'

/*
 * Rules of any shape over a few facts, and two of them compared.
 */

const values: Readonly<Record<string, readonly Value[]>> = {
  'own:a': [false, true],
  'own:b': [false, true],
  'own:c': ['red', 'green', 'blue'],
  'own:d': [false, true],
  'own:e': ['one', 'two', 'three', 'four'],
}
const vocabulary = Object.fromEntries(
  Object.entries(values).map(([fact, of]) => [
    fact,
    { values: of, clause: 'gdpr:17' as const, askedOf: 'controller' as const },
  ]),
)
export const documents = { ours: 'one', theirs: 'other' }
export const valuesOf = (fact: string): readonly Value[] => values[fact] ?? []

const is = (facts: readonly string[]): fc.Arbitrary<Statement> =>
  fc
    .constantFrom(...facts)
    .chain((fact) =>
      fc
        .subarray([...valuesOf(fact)], { minLength: 1 })
        .map((of): Statement => ({ kind: 'is', clause: 'gdpr:17', fact, values: of })),
    )

const statement = (facts: readonly string[]): fc.Arbitrary<Statement> =>
  fc.letrec<{ one: Statement }>((tie) => ({
    one: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      is(facts),
      fc.record({
        kind: fc.constantFrom('all' as const, 'any' as const, 'none' as const),
        clause: fc.constant('gdpr:17(1)' as const),
        of: fc.array(tie('one'), { minLength: 1, maxLength: 3 }),
      }),
    ),
  })).one

export const rule = (facts: readonly string[]): fc.Arbitrary<ComparedRule> => {
  const branches = (minLength: number, maxLength: number): fc.Arbitrary<readonly Branch[]> =>
    fc
      .array(statement(facts), { minLength, maxLength })
      .map((nodes) => nodes.map((node, index) => ({ name: `own:${index}`, node })))
  return fc.record({
    clause: fc.constant('gdpr:17' as const),
    vocabulary: fc.constant(vocabulary),
    join: fc.constantFrom('any' as const, 'all' as const),
    grounds: branches(1, 3),
    exceptions: branches(0, 2),
    exceptionsIn: fc.constant('gdpr:17(3)' as const),
    cited: fc.constantFrom(...(['right', 'failed-grounds', 'defeated-grounds'] as const)),
    inPart: branches(0, 1),
    cuts: branches(0, 1),
    contradictions: fc.array(statement(facts), { maxLength: 1 }),
  })
}

export const pair = fc.record({
  ours: fc.option(rule(['own:a', 'own:b', 'own:c'])),
  theirs: fc.option(rule(['own:b', 'own:c', 'own:d', 'own:e'])),
  bridges: fc.array(statement(['own:a', 'own:d']), { maxLength: 1 }),
})

export interface Compared {
  readonly part: PartComparison
  readonly rows: readonly { readonly row: Row; readonly stands: Standing }[]
}

/** A comparison, beside every row of it; what can't be only counts where a rule reads all its facts. */
export function compared({
  ours,
  theirs,
  bridges,
}: typeof pair extends fc.Arbitrary<infer Of> ? Of : never): Compared {
  const part = compareRules({ part: 'erasure', documents, ours, theirs }, bridges)
  const factsIn = (node: Statement): readonly string[] =>
    node.kind === 'is' ? [node.fact] : 'of' in node ? node.of.flatMap(factsIn) : []
  const counting = bridges.filter((bridge) => factsIn(bridge).every((fact) => part.facts.includes(fact)))
  const rows = [...rowsOf(part.facts, valuesOf)].map((row) => ({
    row,
    stands: standing(ours, theirs, counting, row),
  }))
  return { part, rows }
}
