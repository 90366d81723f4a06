import type { Diagram } from '../core/diagram.js'
import type { ClauseRef } from '../documents/index.js'
import { possibleConditions } from './conditions.js'
import { irredundant } from './cover.js'
import type { Judged, JudgedBranch, JudgedGround } from './judged.js'
import { Primes } from './primes.js'
import { quietestRow } from './quietest.js'
import type { RowSets } from './sets.js'
import { isIn, settledIn } from './settled-in.js'
import type { Space } from './space.js'
import type { OutcomeReason, SettledOutcome, ToldOutcome } from './types.js'

/** What a rule comes to in some rows, for one reason. */
export interface Outcome extends SettledOutcome {
  readonly reason: OutcomeReason
  readonly rows: Diagram
  /** What holds in all of them and gives it, or bars it. */
  readonly by: readonly JudgedBranch[]
}

/** Rows, and the quiet value of each fact. */
interface Within {
  readonly sets: RowSets
  readonly space: Space
  readonly quiet: readonly number[]
}

const nothing = { reason: 'condition', clauses: [] } as const

const clausesOf = (branches: readonly JudgedBranch[]): readonly ClauseRef[] => [
  ...new Set(branches.map(({ node }) => node.clause)),
]

/** What one decision of such rows cites, where nothing settles all of them. */
function citedInOne({ sets, quiet }: Within, judged: Judged, rows: Diagram): readonly ClauseRef[] {
  const row = quietestRow(sets, rows, quiet)
  return row === null ? [] : settledIn(sets, judged, row).clauses
}

/** The statements of a ground that fail in all of some rows, where all others hold in them: it fails by these alone. */
function failingIn(
  sets: RowSets,
  { node: limited, unlimited, parts }: JudgedGround,
  rows: Diagram,
): readonly ClauseRef[] {
  const node = unlimited ?? limited
  if (node.kind !== 'all') return []
  const isThroughout = (part: Diagram): boolean => sets.without(rows, part) === sets.none
  const failing = parts.filter((part) => sets.and(rows, part) === sets.none)
  const others = parts.filter((part) => !failing.includes(part))
  if (failing.length === 0 || failing.length === parts.length || !others.every(isThroughout)) return []
  return node.of.filter((_, place) => failing.includes(parts[place] ?? sets.all)).map(({ clause }) => clause)
}

/** Why no ground holds in any of some rows: the conditions that fail, or that none of several grounds is there. */
function lackingIn(within: Within, judged: Judged, rows: Diagram): Pick<Outcome, 'reason' | 'clauses'> {
  const { sets } = within
  const { rule, grounds } = judged
  const failed = (clauses: readonly ClauseRef[]) => ({ reason: 'condition', clauses }) as const
  if (rule === null || grounds.length < 2) return failed(citedInOne(within, judged, rows))
  if (rule.join === 'all') {
    const failing = clausesOf(grounds.filter(({ reached }) => sets.and(rows, reached) === sets.none))
    return failed(failing.length > 0 ? failing : [rule.clause])
  }
  const defeated = grounds.filter((ground) => sets.without(rows, ground.defeated) === sets.none)
  if (rule.cited === 'defeated-grounds' && defeated.length > 0) return failed(clausesOf(defeated))
  if (rule.cited !== undefined) return { reason: 'no-ground', clauses: [rule.clause] }
  const named = clausesOf(grounds)
  if (named.length > 1) return { reason: 'no-ground', clauses: named }
  // Grounds that stand in one clause are told apart by what each of them lacks.
  const near = [...new Set(grounds.flatMap((ground) => failingIn(sets, ground, rows)))]
  return near.length > 0 ? failed(near) : { reason: 'no-ground', clauses: named }
}

/** What a rule comes to in some rows: each outcome by each reason for it, what holds in the quietest row first. */
export function outcomesIn(within: Within, judged: Judged, rows: Diagram): readonly Outcome[] {
  const { sets, quiet } = within
  const { rule, grounds, against, inPart, cuts, cut, opened, reached, barred, granted, given } = judged
  const throughout = (branches: readonly JudgedBranch[], of: Diagram): readonly JudgedBranch[] =>
    branches.filter((branch) => sets.without(of, branch.rows) === sets.none)
  const by = (
    outcome: SettledOutcome['outcome'],
    reason: OutcomeReason,
    branches: readonly JudgedBranch[],
    of: Diagram,
  ): Outcome => {
    const found = throughout(branches, of)
    const clauses = found.length > 0 ? clausesOf(found) : citedInOne(within, judged, of)
    return { outcome, reason, rows: of, by: found, clauses }
  }
  // Where no ground holds throughout, what one of them does not give another one does.
  const grantings = (of: Diagram): readonly Outcome[] => {
    const row = throughout(grounds, of).length > 0 ? null : quietestRow(sets, of, quiet)
    const held = row === null ? [] : grounds.filter((ground) => isIn(sets, ground.rows, row))
    const [first] = held
    if (first === undefined || rule?.join === 'all') return [by('granted', 'ground', grounds, of)]
    return [
      by('granted', 'ground', grounds, sets.and(of, first.rows)),
      ...grantings(sets.without(of, first.rows)),
    ]
  }
  const whole = sets.without(opened, barred)
  const rejected = sets.without(rows, given)
  const barring = throughout(against, rejected)
  // What only opens a part beside what gives it is no reason of its own.
  const giving = inPart.filter(
    (one, place) => !inPart.slice(0, place).some((other) => sets.without(one.rows, other.rows) === sets.none),
  )
  const unreached = sets.without(rejected, reached)
  const refusals =
    rule === null
      ? [{ outcome: 'rejected', reason: 'no-such-right', rows: rejected, by: [], clauses: [] } as const]
      : barring.length > 0
        ? [by('rejected', 'exception', barring, rejected)]
        : [
            {
              outcome: 'rejected' as const,
              rows: unreached,
              by: [],
              ...(unreached === sets.none ? nothing : lackingIn(within, judged, unreached)),
            },
            by('rejected', 'exception', against, sets.and(rejected, reached)),
          ]
  const found: readonly Outcome[] = [
    ...grantings(sets.and(rows, granted)),
    by('in-part', 'cut', cuts, sets.and(rows, whole, cut)),
    by('in-part', 'part', giving, sets.without(sets.and(rows, given), whole)),
    ...refusals,
  ].filter((one) => one.rows !== sets.none)
  const row = quietestRow(sets, rows, quiet)
  const isFirst = (one: Outcome): number => (row !== null && isIn(sets, one.rows, row) ? 0 : 1)
  return found.toSorted((one, other) => isFirst(one) - isFirst(other))
}

/**
 * Outcomes as they are told: when it comes to each, where it can come to another.
 *
 * @param given - The rows that what is told besides leaves: nothing is said of others.
 * @param isApart - Whether only the cases say when it comes to any of them.
 */
export function toldOutcomes(
  { sets, space, quiet }: Within,
  outcomes: readonly Outcome[],
  given: Diagram,
  isApart: boolean,
): readonly [ToldOutcome, ...ToldOutcome[]] {
  // Where each has cases, what was told before is left out of those after it.
  const before = (index: number): readonly Diagram[] =>
    isApart ? outcomes.slice(0, index).map((one) => one.rows) : []
  const casesOf = ({ rows: of }: Outcome, index: number): ToldOutcome['cases'] => {
    const open = sets.without(given, ...before(index))
    return irredundant(sets, of, new Primes(sets).of(sets.or(of, sets.without(sets.all, open)))).map(
      ({ cube, rows: within }) => possibleConditions(sets, space, cube, quiet, within),
    )
  }
  const told = outcomes.map((one, index): ToldOutcome => {
    const { outcome, reason, clauses } = one
    const isAlone = !isApart && (outcomes.length === 1 || index === 0)
    return { outcome, reason, clauses, cases: isAlone ? [] : casesOf(one, index) }
  })
  const [first, ...others] = told
  if (first === undefined) throw new Error('Rows in which a rule comes to nothing')
  return [first, ...others]
}
