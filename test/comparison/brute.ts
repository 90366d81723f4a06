import type { Branch, ComparedRule, Statement } from '../../src/comparison/compared-rule.js'

/*
 * A comparison a second time, row by row and by hand: nothing here knows of decision diagrams.
 */

export type Value = boolean | string
export type Row = Readonly<Record<string, Value>>
export type Standing = 'same' | 'narrower' | 'wider' | 'outside'

export function holds(node: Statement, row: Row): boolean {
  switch (node.kind) {
    case 'given':
      return node.truth
    case 'is':
      return node.values.some((value) => value === row[node.fact])
    case 'all':
      return node.of.every((child) => holds(child, row))
    case 'any':
      return node.of.some((child) => holds(child, row))
    case 'none':
      return !node.of.some((child) => holds(child, row))
  }
}

/** 2 granted, 1 in part, 0 rejected; `null` where the facts contradict each other. */
export function level(rule: ComparedRule | null, row: Row): 0 | 1 | 2 | null {
  if (rule === null) return 0
  if (rule.contradictions.some((one) => holds(one, row))) return null
  const held = (branches: readonly Branch[]) => branches.map(({ node }) => holds(node, row))
  const grounds = held(rule.grounds)
  const enough = rule.join === 'any' ? grounds.includes(true) : !grounds.includes(false)
  if (enough && !held(rule.exceptions).includes(true)) return held(rule.cuts).includes(true) ? 1 : 2
  return held(rule.inPart).includes(true) ? 1 : 0
}

export function standing(
  ours: ComparedRule | null,
  theirs: ComparedRule | null,
  bridges: readonly Statement[],
  row: Row,
): Standing {
  const [mine, other] = [level(ours, row), level(theirs, row)]
  if (mine === null || other === null || bridges.some((one) => holds(one, row))) return 'outside'
  if (mine === other) return 'same'
  return mine < other ? 'narrower' : 'wider'
}

/** Every row of some facts. */
export function* rowsOf(
  facts: readonly string[],
  valuesOf: (fact: string) => readonly Value[],
): Generator<Row> {
  const [first, ...rest] = facts
  if (first === undefined) {
    yield {}
    return
  }
  for (const row of rowsOf(rest, valuesOf))
    for (const value of valuesOf(first)) yield { [first]: value, ...row }
}
