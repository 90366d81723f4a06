import type { Statement } from '../../src/comparison/compared-rule.js'
import type { ClauseRef } from '../../src/documents/index.js'
import { and, type Bits, differing, EveryRow, meet, not, without } from './every-row.js'
import { type Judged, judge, possibleRows, statementsOf } from './judged.js'
import type { Table } from './table.js'

/**
 * How much a condition of a rule can change by itself:
 *
 * - `outcome`: there are two rows that differ in its fact alone, and in both it is this condition that decides the outcome
 * - `clauses`: it is never this condition that decides the outcome, but it can decide which clauses are cited
 * - `nothing`: neither
 */
export type Effect = 'outcome' | 'clauses' | 'nothing'

/** A condition of a rule: what a statement says of one fact, or a whole ground or exception. */
export interface Condition {
  readonly rule: string
  /** Its place: the ground or exception, and the statements that lead to it from there. */
  readonly place: string
  readonly clause: ClauseRef
  /** What it says; left out for a ground or an exception as a whole. */
  readonly says?: string
  readonly effect: Effect
}

type Leaf = Extract<Statement, { kind: 'is' }>

/** A statement on one fact, inside another statement. */
interface Inside {
  readonly leaf: Leaf
  readonly path: readonly number[]
  /** What must hold, and what must not, for it alone to decide the other statement. */
  readonly hold: readonly Statement[]
  readonly fail: readonly Statement[]
  /** The other statement with something in its place. */
  replaced(by: Statement): Statement
}

function leavesIn(node: Statement): readonly Inside[] {
  if (node.kind === 'is') return [{ leaf: node, path: [], hold: [], fail: [], replaced: (by) => by }]
  if (node.kind === 'given') return []
  return node.of.flatMap((child, place) => {
    const beside = node.of.filter((other) => other !== child)
    const [hold, fail] = node.kind === 'all' ? [beside, []] : [[], beside]
    return leavesIn(child).map((inside) => ({
      leaf: inside.leaf,
      path: [place, ...inside.path],
      hold: [...hold, ...inside.hold],
      fail: [...fail, ...inside.fail],
      replaced: (by: Statement): Statement => ({ ...node, of: node.of.with(place, inside.replaced(by)) }),
    }))
  })
}

/** Measures each condition of a rule over every row of its facts. */
export function conditionsOf({ rule, facts }: Table): readonly Condition[] {
  const rows = new EveryRow(facts)
  const possible = possibleRows(rule, rows)
  const own = statementsOf(rule, rows)
  const actual = judge(rule, rows, own)
  const supposed = (clause: ClauseRef, truth: boolean): Statement => ({
    kind: 'given',
    clause,
    truth,
    because: 'supposed',
  })

  /** Whether two rows that differ in the fact alone, and in which the condition turns something, differ in that. */
  const isShown = ({ fact, values }: Leaf, turns: Bits, is: Bits): boolean => {
    const every = facts.find((one) => one.fact === fact)?.values ?? []
    const others = every.filter((other) => !values.includes(other))
    return values.some((value) => others.some((other) => rows.hasPair(turns, is, fact, value, other)))
  }

  return (['grounds', 'exceptions'] as const).flatMap((part) =>
    own[part].flatMap(({ node, name, bits }, index): readonly Condition[] => {
      const judged = (by: Statement): Judged =>
        judge(rule, rows, {
          ...own,
          [part]: own[part].with(index, { node: by, name, bits: rows.holds(by) }),
        })
      /** Whether it is shown of a clause that is cited in one way and not in the other. */
      const isCited = (by: (truth: boolean) => Statement, shown: (turns: Bits, is: Bits) => boolean) => {
        const nothing = rows.none()
        const [is, one, other] = [actual.cites(), judged(by(true)).cites(), judged(by(false)).cites()]
        return [...new Set([...one.keys(), ...other.keys()])].some((clause) => {
          const of = (cites: ReadonlyMap<ClauseRef, Bits>): Bits => cites.get(clause) ?? nothing
          return shown(and(possible, differing(of(one), of(other))), of(is))
        })
      }
      // Where the whole ground or exception decides the outcome: within it, whatever decides it does.
      const whole = (truth: boolean): Statement => supposed(node.clause, truth)
      const deciding = and(possible, differing(judged(whole(true)).granted, judged(whole(false)).granted))
      const inBoth = (turns: Bits): boolean => meet(turns, bits) && meet(turns, not(bits))
      const effectOf = (outcome: boolean, clauses: () => boolean): Effect =>
        outcome ? 'outcome' : clauses() ? 'clauses' : 'nothing'
      return [
        {
          rule: rule.id,
          place: name,
          clause: node.clause,
          effect: effectOf(inBoth(deciding), () => isCited(whole, inBoth)),
        },
        ...leavesIn(node).map(({ leaf, path, hold, fail, replaced }): Condition => {
          const turns = without(and(deciding, rows.every(hold)), rows.any(fail))
          return {
            rule: rule.id,
            place: [name, ...path].join('.'),
            clause: leaf.clause,
            says: `${leaf.fact}: ${leaf.values.join()}`,
            effect: effectOf(isShown(leaf, turns, actual.granted), () =>
              isCited(
                (truth) => replaced(supposed(leaf.clause, truth)),
                (turned, is) => isShown(leaf, turned, is),
              ),
            ),
          }
        }),
      ]
    }),
  )
}

/** A value of a fact in whose place, whatever else is so, another one would come to the same. */
export interface IdleValue {
  readonly rule: string
  readonly fact: string
  readonly value: boolean | string
  readonly effect: Exclude<Effect, 'outcome'>
}

/** The values of facts that never make a difference to another value, as to the outcome. */
export function idleValues({ rule, facts }: Table): readonly IdleValue[] {
  const rows = new EveryRow(facts)
  const possible = possibleRows(rule, rows)
  const { granted, cites } = judge(rule, rows, statementsOf(rule, rows))
  return facts.flatMap(({ fact, values }) =>
    values.flatMap((value): readonly IdleValue[] => {
      const differs = (is: Bits): boolean =>
        values.some((other) => other !== value && rows.hasPair(possible, is, fact, value, other))
      if (differs(granted)) return []
      const effect = [...cites().values()].some(differs) ? 'clauses' : 'nothing'
      return [{ rule: rule.id, fact, value, effect }]
    }),
  )
}
