import type { RuleNode } from '../../../src/core/index.js'
import { bitsOf, type Expected, type FormulaOf, type Value, type World } from './formula.js'

/*
 * What is expected of a row of a rule with more rows than a table can have. A part of a formula, or a statement of the
 * declared rule, reads few facts: each has a table of its own, and every completion of a row puts theirs together.
 */

/** A node of the explanation as declared, with its place in the order in which it is read. */
export interface Placed<Clause extends string, Fact extends string> {
  readonly node: RuleNode<Clause, Fact>
  readonly place: number
  readonly of: readonly Placed<Clause, Fact>[]
}

/** A table over some of the facts, those by their places in a row. */
interface Table {
  readonly reads: readonly number[]
  readonly sizes: readonly number[]
  readonly strides: readonly number[]
  readonly truths: Uint8Array
}

const product = (sizes: readonly number[]): number => sizes.reduce((all, size) => all * size, 1)

function tableOf(
  reads: readonly number[],
  sizeOf: (fact: number) => number,
  /** Told of the value of each fact when it changes, then asked. */
  set: (fact: number, digit: number) => void,
  holds: () => boolean,
): Table {
  const sizes = reads.map(sizeOf)
  const strides = sizes.map((_, index) => product(sizes.slice(0, index)))
  const truths = new Uint8Array(product(sizes))
  for (let number = 0; number < truths.length; number++) {
    for (let index = 0; index < reads.length; index++) {
      const stride = strides[index] ?? 1
      if (number % stride === 0) set(reads[index] ?? 0, Math.floor(number / stride) % (sizes[index] ?? 1))
    }
    truths[number] = holds() ? 1 : 0
  }
  return { reads, sizes, strides, truths }
}

/** What completions come to: the truth where all of them agree. */
const SOME_FALSE = 1
const SOME_TRUE = 2
const truthFrom = (found: number): boolean | null => (found === 3 ? null : found === SOME_TRUE)

export function compactly<Clause extends string, Fact extends string, Facts>(
  /** The right as declared: its grounds and its exceptions are the children of its children. */
  right: Placed<Clause, Fact>,
  formula: FormulaOf<Clause, Fact, Facts>,
  { valuesOf, completeOf }: World<Fact, Facts>,
  /** The most completions that a row may have. */
  most: number,
): (digits: readonly number[]) => Expected {
  const { facts, parts } = formula
  if (parts === undefined) throw new Error('a formula of so many rows has to be given in parts')
  const { excludedFrom, groundsFrom, exceptionsFrom, defeatsFrom } = bitsOf(formula, completeOf({}))
  const values = facts.map(valuesOf)
  const sizeOf = (fact: number): number => values[fact]?.length ?? 1

  const partTable = (reads: readonly Fact[], holds: (facts: Facts) => boolean): Table => {
    // A row of its own, whose facts are set one by one before it is asked about.
    const row = completeOf({})
    const settable = row as Record<string, Value | undefined>
    return tableOf(
      reads.map((fact) => facts.indexOf(fact)),
      sizeOf,
      (fact, digit) => {
        settable[facts[fact] ?? ''] = values[fact]?.[digit]
      },
      () => holds(row),
    )
  }
  const partTables: readonly (readonly [bit: number, table: Table])[] = [
    ...parts.excluded.map((one, index) => [excludedFrom + index, one] as const),
    ...parts.grounds.map((one, index) => [groundsFrom + index, one] as const),
    ...parts.exceptions.map((one, index) => [exceptionsFrom + index, one] as const),
    ...parts.defeats.flatMap(({ opens, defeats }, index) => [
      [defeatsFrom + 2 * index, opens] as const,
      [defeatsFrom + 2 * index + 1, defeats] as const,
    ]),
  ].map(([bit, { facts: reads, holds }]) => [bit, partTable(reads, holds)])
  const maskOf = (from: number, count: number): number => ((1 << count) - 1) << from
  const groundsMask = maskOf(groundsFrom, parts.grounds.length)
  const exceptionsMask = maskOf(exceptionsFrom, parts.exceptions.length)

  const readsOf = (node: RuleNode<Clause, Fact>): readonly number[] =>
    node.kind === 'is'
      ? [facts.indexOf(node.fact)]
      : node.kind === 'given'
        ? []
        : [...new Set(node.of.flatMap(readsOf))]
  const valued = new Uint8Array(facts.length)
  /** A node as a question about the values that facts have at the moment. */
  const asking = (node: RuleNode<Clause, Fact>): (() => boolean) => {
    if (node.kind === 'given') return () => node.truth
    if (node.kind === 'is') {
      const fact = facts.indexOf(node.fact)
      const met = (values[fact] ?? []).map((value) => node.values.includes(value))
      return () => met[valued[fact] ?? 0] ?? false
    }
    const children = node.of.map(asking)
    if (node.kind === 'all') return () => children.every((child) => child())
    const wanted = node.kind === 'any'
    return () => children.some((child) => child()) === wanted
  }
  const [declaredGrounds, declaredExceptions] = right.of
  if (declaredGrounds === undefined) throw new Error('a right without grounds')
  const topPlaces = [right, declaredGrounds, ...(declaredExceptions ? [declaredExceptions] : [])].map(
    ({ place }) => place,
  )

  /** The truth of a statement, by the values of the facts that it reads: worked out once for each of those. */
  const statements = new Map<number, (digits: readonly number[]) => boolean | null>()
  const tables = new Map<number, Table>()
  const placeStatement = ({ node, place, of }: Placed<Clause, Fact>): void => {
    of.forEach(placeStatement)
    const table = tableOf(
      readsOf(node),
      sizeOf,
      (fact, digit) => {
        valued[fact] = digit
      },
      asking(node),
    )
    tables.set(place, table)
    const known = new Map<number, boolean | null>()
    statements.set(place, (digits) => {
      let key = 0
      for (const fact of table.reads) key = key * (sizeOf(fact) + 1) + (digits[fact] ?? 0)
      const found = known.get(key)
      if (found !== undefined) return found
      let reached = [0]
      table.reads.forEach((fact, index) => {
        const digit = digits[fact] ?? 0
        const stride = table.strides[index] ?? 1
        const possible = digit > 0 ? [digit - 1] : Array.from({ length: sizeOf(fact) }, (_, one) => one)
        reached = possible.flatMap((one) => reached.map((number) => number + one * stride))
      })
      const truth = truthFrom(
        reached.reduce((all, number) => all | (table.truths[number] === 1 ? SOME_TRUE : SOME_FALSE), 0),
      )
      known.set(key, truth)
      return truth
    })
  }
  for (const part of right.of) part.of.forEach(placeStatement)

  const tableAt = (place: number): Table => {
    const table = tables.get(place)
    if (table === undefined) throw new Error(`no table of node ${place}`)
    return table
  }
  const nodeTables = (part: Placed<Clause, Fact> | undefined): readonly Table[] =>
    (part?.of ?? []).map(({ place }) => tableAt(place))
  const groundNodes = nodeTables(declaredGrounds)
  const exceptionNodes = nodeTables(declaredExceptions)

  const words = new Int32Array(most)
  const nodeWords = new Int32Array(most)
  const indices = new Int32Array(most)

  return (digits) => {
    const unknown: number[] = []
    digits.forEach((digit, fact) => {
      if (digit === 0) unknown.push(fact)
    })
    const count = product(unknown.map(sizeOf))
    if (count > most) throw new Error('more completions than there is room for')

    /** Adds a bit to the word of each completion for which a table says yes. */
    const add = (table: Table, bit: number, into: Int32Array): void => {
      let first = 0
      table.reads.forEach((fact, index) => {
        const digit = digits[fact] ?? 0
        if (digit > 0) first += (digit - 1) * (table.strides[index] ?? 1)
      })
      indices[0] = first
      let done = 1
      for (const fact of unknown) {
        const stride = table.strides[table.reads.indexOf(fact)] ?? 0
        const size = sizeOf(fact)
        for (let value = 1; value < size; value++) {
          for (let one = 0; one < done; one++)
            indices[value * done + one] = (indices[one] ?? 0) + value * stride
        }
        done *= size
      }
      for (let one = 0; one < count; one++) {
        if (table.truths[indices[one] ?? 0] === 1) into[one] = (into[one] ?? 0) | (1 << bit)
      }
    }
    words.fill(0, 0, count)
    nodeWords.fill(0, 0, count)
    for (const [bit, table] of partTables) add(table, bit, words)
    groundNodes.forEach((table, index) => {
      add(table, index, nodeWords)
    })
    exceptionNodes.forEach((table, index) => {
      add(table, groundNodes.length + index, nodeWords)
    })

    const nodeGrounds = maskOf(0, groundNodes.length)
    const nodeExceptions = maskOf(groundNodes.length, exceptionNodes.length)
    const joined = (word: number, mask: number): boolean =>
      parts.join === 'any' ? (word & mask) !== 0 : (word & mask) === mask
    const top = [0, 0, 0]
    let some = 0
    let every = -1
    for (let one = 0; one < count; one++) {
      const word = words[one] ?? 0
      const granted = joined(word, groundsMask) && (word & exceptionsMask) === 0
      const whole = granted ? word | 1 : word
      words[one] = whole
      some |= whole
      every &= whole
      const node = nodeWords[one] ?? 0
      const found = joined(node, nodeGrounds)
      const free = (node & nodeExceptions) === 0
      for (const [index, truth] of [found && free, found, free].entries())
        top[index] = (top[index] ?? 0) | (truth ? SOME_TRUE : SOME_FALSE)
    }

    let deciding = 0
    let step = 1
    for (const fact of unknown) {
      const size = sizeOf(fact)
      for (let one = 0; one < count; one++) {
        const other = Math.floor(one / step) % size === 0 ? one : one - step
        if ((((words[one] ?? 0) ^ (words[other] ?? 0)) & 1) === 1) deciding |= 1 << fact
      }
      step *= size
    }

    return {
      some,
      every,
      deciding,
      truthOf: (place) => {
        const index = topPlaces.indexOf(place)
        if (index >= 0) return truthFrom(top[index] ?? 0)
        const statement = statements.get(place)
        if (statement === undefined) throw new Error(`no statement at ${place}`)
        return statement(digits)
      },
    }
  }
}
