import type { Diagram } from '../core/diagram.js'
import type { ClauseRef } from '../documents/index.js'
import { clausesIn } from './clauses-in.js'
import type { ComparedRule } from './compared-rule.js'
import { possibleConditions } from './conditions.js'
import { counterpartName } from './counterparts.js'
import { irredundant } from './cover.js'
import type { Judged, JudgedBranch, Sides } from './judged.js'
import { Primes } from './primes.js'
import { type RowSets, told } from './sets.js'
import type { Space } from './space.js'
import type { Cause, ComparedEffect, ComparedSide } from './types.js'

/** A cause before it is told: what makes the difference, and the rows in which it does. */
interface Found extends Pick<Cause, 'side' | 'kind'> {
  readonly branch: JudgedBranch
  readonly rows: Diagram
  /** What the other side has in the place of it. */
  readonly counterpart: Diagram
}

/** The grounds of a rule, each of which is enough: where every condition is needed, all of them together. */
function groundsOf(sets: RowSets, { rule, grounds, opened }: Judged): readonly JudgedBranch[] {
  const [only] = grounds
  if (rule === null || only === undefined) return []
  if (rule.join === 'any' || grounds.length === 1) return grounds
  const { clause } = rule
  return [
    {
      name: 'whole',
      node: { kind: 'all', clause, of: grounds.map(({ node }) => node) },
      rows: opened === sets.none ? sets.none : opened,
    },
  ]
}

/** What stands in the place of a branch on the other side; where both have no more than one, those do. */
function counterpartOf(
  sets: RowSets,
  { name }: JudgedBranch,
  beside: readonly JudgedBranch[],
  others: readonly JudgedBranch[],
): Diagram {
  const named = others.find((one) => counterpartName(one.name) === counterpartName(name))
  const only = beside.length === 1 && others.length === 1 ? others[0] : undefined
  return (named ?? only)?.rows ?? sets.none
}

/** What makes one side give less than the other: a ground that only the other has, or an exception of its own. */
function foundIn(
  sets: RowSets,
  [less, lessSide]: readonly [Judged, ComparedSide],
  [more, moreSide]: readonly [Judged, ComparedSide],
  relation: Diagram,
): readonly Found[] {
  const [lacking, having] = [groundsOf(sets, less), groundsOf(sets, more)]
  const unopened = sets.without(relation, less.opened)
  return [
    ...having.map(
      (branch): Found => ({
        side: moreSide,
        kind: 'ground',
        branch,
        rows: sets.without(sets.and(unopened, branch.rows), more.barred),
        counterpart: counterpartOf(sets, branch, having, lacking),
      }),
    ),
    ...more.inPart.map(
      (branch): Found => ({
        side: moreSide,
        kind: 'part',
        branch,
        rows: sets.and(unopened, branch.rows),
        counterpart: counterpartOf(sets, branch, more.inPart, less.inPart),
      }),
    ),
    ...less.exceptions.map(
      (branch): Found => ({
        side: lessSide,
        kind: 'exception',
        branch,
        rows: sets.and(relation, branch.rows, more.given),
        counterpart: counterpartOf(sets, branch, less.exceptions, more.exceptions),
      }),
    ),
    ...less.cuts.map(
      (branch): Found => ({
        side: lessSide,
        kind: 'cut',
        branch,
        rows: sets.and(relation, branch.rows, more.granted),
        counterpart: counterpartOf(sets, branch, less.cuts, more.cuts),
      }),
    ),
  ].filter(({ rows }) => rows !== sets.none)
}

/** Those that make no other row differ than one before them, or a larger one, are left out: they are beside it. */
const withoutBeside = (sets: RowSets, found: readonly Found[]): readonly Found[] =>
  found.filter(
    (one, index) =>
      !found.some(
        (other, place) =>
          other.side === one.side &&
          place !== index &&
          sets.without(one.rows, other.rows) === sets.none &&
          (place < index || other.rows !== one.rows),
      ),
  )

/** Where the other side would say the same: an exception among its exceptions, where its law has a clause for them. */
const whereAgainst = (kind: Cause['kind'], other: ComparedRule | null): ClauseRef | null =>
  other === null ? null : ((kind === 'exception' ? other.exceptionsIn : undefined) ?? other.clause)

/** The causes of one effect: together they are exactly the rows in which it is so. */
export function causesOf(
  sets: RowSets,
  space: Space,
  effect: ComparedEffect,
  relation: Diagram,
  { ours, theirs, quiet }: Sides,
): readonly Cause[] {
  const pair = [[ours, 'ours'] as const, [theirs, 'theirs'] as const] as const
  const [less, more] = effect === 'narrower' ? pair : [pair[1], pair[0]]
  return withoutBeside(sets, foundIn(sets, less, more, relation)).map(
    ({ side, kind, branch, rows, counterpart }): Cause => {
      const without = sets.without(branch.rows, counterpart)
      const differing = sets.and(rows, without)
      const cases = differing === sets.none ? [] : irredundant(sets, differing, new Primes(sets).of(without))
      return {
        effect,
        side,
        kind,
        name: branch.name,
        clauses: clausesIn(branch.node),
        against: whereAgainst(kind, (side === 'ours' ? theirs : ours).rule),
        rows: told(sets.count(rows)),
        cases: cases.map(({ cube, count, rows: within }) => ({
          conditions: possibleConditions(sets, space, cube, quiet, within),
          rows: told(count),
        })),
      }
    },
  )
}
