import type { Changes, FactValue, RuleDeclaration, RuleNode, SettledOutcome } from '../../src/core/index.js'

/*
 * The smallest changes of facts by brute force: what every row comes to, each fact known or unknown, is put together
 * from the complete rows of the rule's table, each judged by its declaration; then every change of no fact is tried,
 * of one, of two and so on, until some will do.
 */

type Row = Readonly<Record<string, FactValue | null | undefined>>
type Complete = Readonly<Record<string, FactValue>>

/** What of a rule is needed here. */
interface Ruled {
  readonly declaration: RuleDeclaration<string, string>
  readonly facts: readonly string[]
  table(): Iterable<{ readonly facts: Row }>
}

/** A change as a line: `basis=none & objects=true`. */
export const told = ({ smallest }: Changes<string, string>): readonly string[] =>
  smallest.map((change) => line(change.map(({ fact, to }) => [fact, to])))

const line = (sets: readonly (readonly [fact: string, value: FactValue])[]): string =>
  sets
    .map(([fact, value]) => `${fact}=${value}`)
    .sort()
    .join(' & ')

function holds(node: RuleNode<string, string>, facts: Complete): boolean {
  switch (node.kind) {
    case 'is':
      return node.values.some((value) => value === facts[node.fact])
    case 'given':
      return node.truth
    case 'all':
      return node.of.every((child) => holds(child, facts))
    case 'any':
      return node.of.some((child) => holds(child, facts))
    case 'none':
      return !node.of.some((child) => holds(child, facts))
  }
}

/** The statements that settle a row: whether the right is granted, then each pair of facts that exclude each other. */
function judged(
  { join, grounds, exceptions, contradictions = [] }: RuleDeclaration<string, string>,
  facts: Complete,
): readonly boolean[] {
  const found =
    join === 'any' ? grounds.some((one) => holds(one, facts)) : grounds.every((one) => holds(one, facts))
  const granted = found && !(exceptions?.of ?? []).some((one) => holds(one, facts))
  return [granted, ...contradictions.map(({ when }) => holds(when, facts))]
}

/** A rule with all its rows, ready to be asked. */
export function byForce({ declaration, facts, table }: Ruled) {
  const complete = [...table()].map((row) => row.facts)
  const values = facts.map((fact) => [...new Set(complete.map((row) => row[fact] ?? ''))])
  const strides: number[] = []
  let total = 1
  for (const { length } of values) {
    strides.push(total)
    total *= length + 1
  }
  const stride = (index: number): number => strides[index] ?? 0
  const digitOf = (index: number, value: FactValue | null | undefined): number =>
    (values[index]?.indexOf(value ?? '') ?? -1) + 1
  const numberOf = (row: Row): number =>
    facts.reduce((sum, fact, index) => sum + digitOf(index, row[fact]) * stride(index), 0)

  // Two bits a statement: it fails in some completion, it holds in some.
  const reached = new Uint8Array(total)
  for (const row of complete) {
    // A row of the table has every fact that the rule reads.
    const statements = judged(declaration, row as Complete)
    reached[numberOf(row)] = statements.reduce(
      (word, held, index) => word | ((held ? 2 : 1) << (2 * index)),
      0,
    )
  }
  // A row with unknown facts has a smaller number than its completions.
  for (let number = total - 1; number >= 0; number--) {
    const unknown = values.findIndex(
      ({ length }, index) => Math.floor(number / stride(index)) % (length + 1) === 0,
    )
    if (unknown < 0) continue
    let word = 0
    for (let value = values[unknown]?.length ?? 0; value > 0; value--)
      word |= reached[number + value * stride(unknown)] ?? 0
    reached[number] = word
  }

  const outcomeOf = (number: number): string => {
    const word = reached[number] ?? 0
    for (let rest = word >> 2; rest > 0; rest >>= 2) if ((rest & 3) === 2) return 'contradictory'
    return (word & 3) === 3 ? 'undetermined' : (word & 3) === 2 ? 'granted' : 'rejected'
  }

  const anywhere = (to: SettledOutcome): (() => boolean) => {
    let found: boolean | undefined
    return () => {
      found ??= reached.some((_, number) => outcomeOf(number) === to)
      return found
    }
  }
  const possible = { granted: anywhere('granted'), rejected: anywhere('rejected') }

  function smallest(given: Row, to: SettledOutcome): readonly string[] {
    if (!possible[to]()) return []
    const digits = facts.map((fact, index) => digitOf(index, given[fact]))
    const found: string[] = []
    const attempt = (
      number: number,
      from: number,
      left: number,
      sets: readonly (readonly [string, FactValue])[],
    ): void => {
      if (left === 0) {
        if (outcomeOf(number) === to) found.push(line(sets))
        return
      }
      for (let index = from; index <= facts.length - left; index++) {
        const before = digits[index] ?? 0
        for (const [place, value] of (values[index] ?? []).entries()) {
          if (place + 1 === before) continue
          const changed = number + (place + 1 - before) * stride(index)
          attempt(changed, index + 1, left - 1, [...sets, [facts[index] ?? '', value]])
        }
      }
    }
    for (let size = 0; found.length === 0 && size <= facts.length; size++)
      attempt(numberOf(given), 0, size, [])
    return found
  }

  /** Every row, each fact known or unknown. */
  function* rows(): Generator<Row> {
    for (let number = 0; number < total; number++) yield rowOf(number)
  }
  const rowOf = (number: number): Row =>
    Object.fromEntries(
      facts.map((fact, index) => {
        const digit = Math.floor(number / stride(index)) % ((values[index]?.length ?? 0) + 1)
        return [fact, values[index]?.[digit - 1] ?? null]
      }),
    )

  return {
    /** Every smallest change of a row, as lines. */
    smallest,
    /** What a row comes to. */
    outcome: (row: Row): string => outcomeOf(numberOf(row)),
    rows,
    /** How many rows there are. */
    count: total,
    rowOf,
  }
}
