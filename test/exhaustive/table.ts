import { conditionsOf } from '../../src/comparison/conditions.js'
import { irredundant, rowsOfCube } from '../../src/comparison/cover.js'
import type { ComparedCondition } from '../../src/comparison/index.js'
import { Judge } from '../../src/comparison/judged.js'
import { type Cube, Primes } from '../../src/comparison/primes.js'
import { quietestRow, quietValues } from '../../src/comparison/quietest.js'
import type { RowSets } from '../../src/comparison/sets.js'
import { spaceOf } from '../../src/comparison/space.js'
import type { Diagram } from '../../src/core/diagram.js'
import type { ClauseRef } from '../../src/documents/index.js'
import type { Row, TabledRule } from './tabled.js'

/**
 * What a case is:
 *
 * - `contradiction`: its facts can't be together; the first that fits is named
 * - `ground`: it gives what is asked for, unless an exception fits
 * - `exception`: it stands against what a ground gives
 * - `failed`: a condition that is needed is not there; or what would be a ground is defeated
 * - `otherwise`: whatever is left
 */
export const caseKinds = ['contradiction', 'ground', 'exception', 'failed', 'otherwise'] as const
export type CaseKind = (typeof caseKinds)[number]

/** A case of a rule. */
export interface TableCase {
  readonly kind: CaseKind
  /** What is so in it; nothing of the case that takes what is left. */
  readonly conditions: readonly ComparedCondition[]
  readonly clauses: readonly ClauseRef[]
  /** A row of it that no other case settles besides, where there is one; the one in which the least is out of the ordinary. */
  readonly example: Row
}

/** A rule folded to its distinct cases. */
export interface Table {
  readonly rule: TabledRule
  readonly facts: readonly { readonly fact: string; readonly values: readonly (boolean | string)[] }[]
  readonly cases: readonly TableCase[]
}

/** Conditions with fewer values of one fact. */
const withValues = (cube: Cube | null, place: number, values: number): Cube | null =>
  cube === null || cube.place === place
    ? cube && { ...cube, values }
    : { ...cube, rest: withValues(cube.rest, place, values) }

/** Where a fact can be one of several words: without those for which the other cases stand already. */
function narrowed(sets: RowSets, within: Diagram, cubes: readonly (Cube | null)[]): readonly (Cube | null)[] {
  const left = [...cubes]
  for (const index of left.keys())
    for (const [place, width] of sets.widths.entries())
      for (let bit = 0; width > 2 && bit < width; bit++) {
        const cube = left[index] ?? null
        let at = cube
        while (at !== null && at.place !== place) at = at.rest
        const values = (at?.values ?? 0) & ~(1 << bit)
        if (at === null || values === at.values || values === 0) continue
        const fewer = left.with(index, withValues(cube, place, values))
        const covered = fewer.map((one) => rowsOfCube(sets, one))
        if (sets.without(within, ...covered) === sets.none) left[index] = fewer[index] ?? null
      }
  return left
}

/** Folds a rule. */
export function tableOf(rule: TabledRule): Table {
  const space = spaceOf(rule, null)
  const judge = new Judge(space)
  const { sets } = judge
  const judged = judge.judge(rule)
  const { excluded, opened, barred } = judged
  const quiet = quietValues(space, rule)
  const primes = new Primes(sets)
  const possible = sets.without(sets.all, excluded)

  const rowIn = (...wanted: readonly Diagram[]): Row => {
    const some = wanted.find((rows) => rows !== sets.none)
    const row = some === undefined ? null : quietestRow(sets, some, quiet)
    if (row === null) throw new Error(`${rule.id}: a case without a row`)
    return Object.fromEntries(
      space.map(({ fact, values }, place) => [fact, values[row[place] ?? 0] ?? false] as const),
    )
  }

  /** Cases before an example is found for each: what is so in them, and the rows. */
  interface Found extends Omit<TableCase, 'example'> {
    readonly rows: Diagram
  }
  const cover = (kind: CaseKind, rows: Diagram, ...clauses: readonly ClauseRef[]): readonly Found[] => {
    const isPossible = kind !== 'contradiction'
    const within = isPossible ? sets.and(rows, possible) : rows
    const free = isPossible ? sets.or(rows, excluded) : rows
    const covering = irredundant(sets, within, primes.of(free)).map(({ cube }) => cube)
    return narrowed(sets, within, covering).map((cube) => ({
      kind,
      conditions: conditionsOf(space, cube, quiet),
      clauses: [...new Set(clauses)],
      rows: sets.and(within, rowsOfCube(sets, cube)),
    }))
  }
  /** Each with a row that it settles alone, among those that it can settle. */
  const withExamples = (found: readonly Found[], among: Diagram): readonly TableCase[] =>
    found.map(({ rows, ...one }) => {
      const others = found.filter((other) => other.rows !== rows).map((other) => other.rows)
      const own = sets.and(rows, among)
      return { ...one, example: rowIn(sets.without(own, ...others), own) }
    })

  const { grounds, exceptions } = judged
  const isAny = rule.join === 'any' && grounds.length > 1
  const given = sets.without(opened, barred, excluded)
  const clauseOf = ({ node }: { readonly node: { readonly clause: ClauseRef } }): ClauseRef => node.clause
  const unopened = sets.without(possible, opened)

  const granting = isAny
    ? grounds.flatMap((ground) => cover('ground', ground.rows, clauseOf(ground)))
    : cover('ground', opened, ...grounds.map(clauseOf))
  const cited = (clause: ClauseRef): readonly ClauseRef[] =>
    rule.cited === 'failed-grounds' ? [clause] : [rule.clause, ...(rule.cited === 'right' ? [] : [clause])]
  const failed = isAny
    ? rule.cited === 'defeated-grounds'
      ? grounds.flatMap((ground) => cover('failed', ground.defeated, clauseOf(ground)))
      : []
    : grounds.flatMap((ground) =>
        cover('failed', sets.without(sets.all, ground.rows), ...cited(clauseOf(ground))),
      )
  const left = isAny ? sets.without(unopened, ...failed.map(({ rows }) => rows)) : sets.none
  const leftClauses = rule.cited === undefined ? [rule.clause, ...grounds.map(clauseOf)] : [rule.clause]
  return {
    rule,
    facts: space,
    cases: [
      ...withExamples(
        rule.contradicting.flatMap(({ when }) => cover('contradiction', judge.rows(when), when.clause)),
        sets.all,
      ),
      ...withExamples(granting, given),
      ...withExamples(
        exceptions.flatMap((one) => cover('exception', one.rows, clauseOf(one))),
        sets.without(opened, excluded),
      ),
      ...withExamples(failed, unopened),
      ...(left === sets.none
        ? []
        : [
            {
              kind: 'otherwise' as const,
              conditions: [],
              clauses: [...new Set(leftClauses)],
              example: rowIn(left),
            },
          ]),
    ],
  }
}
