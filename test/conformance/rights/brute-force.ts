import type { Assessment, Finding, RuleDeclaration, RuleNode } from '../../../src/core/index.js'
import type { RightFact } from '../../../src/procedure/index.js'
import { compactly, type Placed } from './compact.js'
import { bitsOf, type Expected, type FormulaOf, type Value, type World, wordOf } from './formula.js'
import { type Complete, completeOf, valuesOf } from './oracle.js'

/*
 * Compares a rule with its formula by brute force: every completion of the unknown facts is evaluated by the
 * formula, and every node of the explanation by its own declaration.
 */

/** Where rule and formula differ, as lines to read. */
export interface Comparison {
  readonly rows: number
  readonly mismatches: readonly string[]
}

/** A rule of any vocabulary, as it is compared. */
export interface Compared<Clause extends string, Fact extends string> {
  readonly clause: Clause
  readonly facts: readonly Fact[]
  readonly declaration: RuleDeclaration<Clause, Fact>
  assess(facts: Row): Assessment<Clause, Fact, string>
  table(): Iterable<{ readonly facts: Row; readonly assessment: Assessment<Clause, Fact, string> }>
}

/** Facts as they are given, by their names. */
type Row = Readonly<Record<string, Value | null | undefined>>

/** The facts of a data subject's rights. */
const rightFactsWorld: World<RightFact, Complete> = { valuesOf, completeOf }

/** How many mismatches are worth reading. */
const SHOWN = 5
/** Bits in a word that a bitwise operation leaves positive. */
const BITS = 31
/** How many complete rows a table should have; a formula of more is put together from its parts, where it has any. */
const TABLE = 2 ** 14
/** How many completions a row of such a formula may have. */
const COMPLETIONS = 2 ** 12

interface Statement {
  readonly part: string
  readonly kind: string
  readonly clause: string
  readonly fact?: string
  readonly values?: readonly Value[]
  readonly because?: string
  readonly children: number
}

/** The nodes of an explanation in the order in which they are read: a node, and those below it. */
function* inOrder<Clause extends string, Fact extends string>(
  node: Placed<Clause, Fact>,
): Generator<RuleNode<Clause, Fact>> {
  yield node.node
  for (const child of node.of) yield* inOrder(child)
}

function placed<Clause extends string, Fact extends string>(
  node: RuleNode<Clause, Fact>,
  place = 0,
): Placed<Clause, Fact> {
  const of: Placed<Clause, Fact>[] = []
  let next = place + 1
  for (const child of 'of' in node ? node.of : []) {
    const below = placed(child, next)
    of.push(below)
    next += [...inOrder(below)].length
  }
  return { node, place, of }
}

/** The whole explanation as the declaration has it: the right, its grounds, its exceptions. */
function declaredOf<Clause extends string, Fact extends string>({
  clause,
  join,
  grounds,
  exceptions,
}: RuleDeclaration<Clause, Fact>): Placed<Clause, Fact> {
  const found: RuleNode<Clause, Fact> = { kind: join, clause, of: grounds }
  const none: RuleNode<Clause, Fact> | undefined = exceptions && {
    kind: 'none',
    clause: exceptions.clause,
    of: exceptions.of,
  }
  return placed({ kind: 'all', clause, of: none === undefined ? [found] : [found, none] })
}

function statementsOf<Clause extends string, Fact extends string>(
  right: Placed<Clause, Fact>,
): readonly Statement[] {
  const [grounds, exceptions] = right.of
  const partAt = (place: number): string => {
    if (place === right.place) return 'right'
    if (place === grounds?.place) return 'grounds'
    return place === exceptions?.place ? 'exceptions' : 'statement'
  }
  return [...inOrder(right)].map((node, place) => {
    const common = { part: partAt(place), kind: node.kind, clause: node.clause }
    if (node.kind === 'is') return { ...common, fact: node.fact, values: node.values, children: 0 }
    if (node.kind === 'given') return { ...common, because: node.because, children: 0 }
    return { ...common, children: node.of.length }
  })
}

function flatten<Clause extends string, Fact extends string>(
  finding: Finding<Clause, Fact>,
): readonly Finding<Clause, Fact>[] {
  return [finding, ...finding.of.flatMap(flatten)]
}

/** A pseudo-random generator (mulberry32), seeded like the property tests of the run. */
export function randomOf(salt: number): () => number {
  let state = (Number(process.env['FC_SEED'] ?? 1) + salt * 0x9e3779b9) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A formula in every complete row of its facts. */
interface Tabulated {
  /** Its bits. */
  readonly formula: Uint32Array
  /** The facts for which a row and another one differ only in that fact and in the outcome, a bit each. */
  readonly deciding: Uint32Array
}

/** The numbers of complete rows: a digit a fact, the first fact's the lowest. */
interface Numbered {
  readonly total: number
  readonly size: (index: number) => number
  readonly stride: (index: number) => number
  /** Which value the fact of that index has in a row, from 0. */
  readonly digitOf: (number: number, index: number) => number
}

function numbered(values: readonly (readonly Value[])[]): Numbered {
  const sizes = values.map(({ length }) => length)
  const strides = sizes.map((_, index) => sizes.slice(0, index).reduce((product, size) => product * size, 1))
  const size = (index: number): number => sizes[index] ?? 1
  const stride = (index: number): number => strides[index] ?? 1
  return {
    total: sizes.reduce((product, one) => product * one, 1),
    size,
    stride,
    digitOf: (number, index) => Math.floor(number / stride(index)) % size(index),
  }
}

const tabulated = new WeakMap<object, Tabulated>()

function tabulate<Clause extends string, Fact extends string, Facts>(
  oracle: FormulaOf<Clause, Fact, Facts>,
  { valuesOf, completeOf }: World<Fact, Facts>,
): Tabulated {
  const known = tabulated.get(oracle)
  if (known !== undefined) return known
  const { facts } = oracle
  const values = facts.map(valuesOf)
  const { total, size, stride, digitOf } = numbered(values)

  const formula = new Uint32Array(total)
  // One object for all complete rows: a formula doesn't keep it.
  const scratch: Record<string, Value | undefined> = {}
  const complete = completeOf({})
  for (let number = 0; number < total; number++) {
    for (const [index, fact] of facts.entries()) {
      if (number % stride(index) === 0) scratch[fact] = values[index]?.[digitOf(number, index)]
    }
    formula[number] = wordOf(oracle, Object.assign(complete as object, scratch) as Facts)
  }

  const deciding = new Uint32Array(total)
  for (let number = 0; number < total; number++) {
    let mask = 0
    for (let index = 0; index < facts.length; index++) {
      const first = number - digitOf(number, index) * stride(index)
      for (let value = 0; value < size(index); value++) {
        const other = first + value * stride(index)
        if ((((formula[other] ?? 0) ^ (formula[number] ?? 0)) & 1) === 1) mask |= 1 << index
      }
    }
    deciding[number] = mask
  }

  const result = { formula, deciding }
  tabulated.set(oracle, result)
  return result
}

/** What is expected of a row, by the tables of the formula and of every node of the explanation. */
function byTables<Clause extends string, Fact extends string, Facts>(
  right: Placed<Clause, Fact>,
  oracle: FormulaOf<Clause, Fact, Facts>,
  world: World<Fact, Facts>,
): (digits: readonly number[]) => Expected {
  const { facts } = oracle
  const values = facts.map(world.valuesOf)
  const { total, size, stride, digitOf } = numbered(values)
  const { formula, deciding } = tabulate(oracle, world)

  const evaluations = new Map<RuleNode<Clause, Fact>, Uint8Array>()
  function evaluate(node: RuleNode<Clause, Fact>): Uint8Array {
    const truths = evaluations.get(node) ?? truthsOf(node)
    evaluations.set(node, truths)
    return truths
  }
  function truthsOf(node: RuleNode<Clause, Fact>): Uint8Array {
    const truths = new Uint8Array(total)
    if (node.kind === 'given') return truths.fill(node.truth ? 1 : 0)
    if (node.kind === 'is') {
      const index = facts.indexOf(node.fact)
      const holds = values[index]?.map((value) => (node.values.includes(value) ? 1 : 0)) ?? []
      return truths.map((_, number) => holds[digitOf(number, index)] ?? 0)
    }
    const children = node.of.map(evaluate)
    const met = node.kind === 'all' ? 0 : 1
    truths.fill(node.kind === 'any' ? 0 : 1)
    for (const child of children) {
      // One child that fails makes "all" false; one that holds makes "any" true and "none" false.
      for (let number = 0; number < total; number++)
        if (child[number] === met) truths[number] = node.kind === 'any' ? 1 : 0
    }
    return truths
  }
  const evaluation = [...inOrder(right)].map(evaluate)

  // A bit a node of the explanation, in as many words as it takes.
  const words = Array.from({ length: Math.ceil(evaluation.length / BITS) }, (_, which) => {
    const word = new Uint32Array(total)
    for (const [bit, truths] of evaluation.slice(which * BITS, (which + 1) * BITS).entries()) {
      for (let number = 0; number < total; number++)
        word[number] = (word[number] ?? 0) | ((truths[number] ?? 0) << bit)
    }
    return word
  })

  const completions = new Int32Array(total)
  return (digits) => {
    let count = 1
    let unknown = 0
    let first = 0
    digits.forEach((digit, index) => {
      if (digit === 0) unknown |= 1 << index
      else first += (digit - 1) * stride(index)
    })
    completions[0] = first
    digits.forEach((digit, index) => {
      if (digit !== 0) return
      for (let value = 1; value < size(index); value++) {
        for (let one = 0; one < count; one++) {
          completions[value * count + one] = (completions[one] ?? 0) + value * stride(index)
        }
      }
      count *= size(index)
    })

    let some = 0
    let every = -1
    let decide = 0
    const somewhere = words.map(() => 0)
    const everywhere = words.map(() => -1)
    for (let one = 0; one < count; one++) {
      const number = completions[one] ?? 0
      some |= formula[number] ?? 0
      every &= formula[number] ?? 0
      decide |= deciding[number] ?? 0
      for (let which = 0; which < words.length; which++) {
        const truths = words[which]?.[number] ?? 0
        somewhere[which] = (somewhere[which] ?? 0) | truths
        everywhere[which] = (everywhere[which] ?? 0) & truths
      }
    }
    return {
      some,
      every,
      deciding: decide & unknown,
      truthOf: (node) => {
        const word = Math.floor(node / BITS)
        const bit = node % BITS
        if ((((everywhere[word] ?? 0) >> bit) & 1) === 1) return true
        return (((somewhere[word] ?? 0) >> bit) & 1) === 0 ? false : null
      },
    }
  }
}

/** A rule of a data subject's rights beside its formula, ready to be compared row by row. */
export function compare<Clause extends string>(
  rule: Compared<Clause, RightFact>,
  oracle: FormulaOf<Clause, RightFact, Complete>,
) {
  return compareIn(rightFactsWorld, rule, oracle)
}

/** The same for a rule of any vocabulary. */
export function compareIn<Clause extends string, Fact extends string, Facts>(
  world: World<Fact, Facts>,
  rule: Compared<Clause, Fact>,
  oracle: FormulaOf<Clause, Fact, Facts>,
) {
  const { facts } = oracle
  const { valuesOf, completeOf } = world
  const values = facts.map(valuesOf)
  const { total, digitOf } = numbered(values)
  const sizes = values.map(({ length }) => length)
  const partial = sizes.reduce((product, one) => product * (one + 1), 1)
  const bits = bitsOf(oracle, completeOf({}))

  const right = declaredOf(rule.declaration)
  const explanation = statementsOf(right)
  for (const { fact } of explanation) {
    if (fact !== undefined && !facts.some((one) => one === fact))
      throw new Error(`${rule.clause} reads ${fact}, which its formula does not`)
  }
  const large = oracle.parts !== undefined && total > TABLE
  const expect = large ? compactly(right, oracle, world, COMPLETIONS) : byTables(right, oracle, world)

  /** Compares one row: a digit a fact, 0 for unknown, otherwise the place of its value from 1. */
  function difference(digits: readonly number[]): string | null {
    const { some, every, deciding, truthOf } = expect(digits)
    const bitAt = (bit: number): boolean | null =>
      ((every >> bit) & 1) === 1 ? true : ((some >> bit) & 1) === 0 ? false : null
    const which = (truth: boolean, clauses: readonly Clause[], from: number): readonly Clause[] =>
      clauses.filter((_, index) => bitAt(from + index) === truth)

    const granted = bitAt(0)
    const excluded = bits.excluded.find((_, index) => bitAt(bits.excludedFrom + index) === true)
    const outcome =
      excluded !== undefined
        ? 'contradictory'
        : granted === null
          ? 'undetermined'
          : granted
            ? 'granted'
            : 'rejected'
    const needs = outcome === 'undetermined' ? facts.filter((_, index) => (deciding >> index) & 1) : []
    const failed = which(false, bits.grounds, bits.groundsFrom)
    const holding = which(true, bits.exceptions, bits.exceptionsFrom)
    const noGround = rejectedForWantOfGround(bits.grounds, failed, rule.declaration.join)
    const defeated = bits.defeats.filter(
      (_, index) =>
        bitAt(bits.defeatsFrom + 2 * index) !== false && bitAt(bits.defeatsFrom + 2 * index + 1) === true,
    )
    const head = [oracle.clause]
    const without = {
      head,
      failed: failed.length > 0 ? failed : head,
      defeated: defeated.length > 0 ? defeated : head,
      both: [...head, ...failed],
    }[oracle.cited ?? 'both']
    const met = which(true, bits.grounds, bits.groundsFrom)
    const decisive =
      outcome === 'granted'
        ? // Completions may agree though none of the grounds holds in all of them: then it is the right as a whole.
          met.length > 0
          ? met
          : head
        : outcome === 'rejected'
          ? holding.length > 0 && !noGround
            ? holding
            : without
          : []

    const given: Record<string, Value | undefined> = {}
    facts.forEach((fact, index) => {
      const digit = digits[index] ?? 0
      if (digit > 0) given[fact] = values[index]?.[digit - 1]
    })
    const found = rule.assess(given)
    const at = (what: string, expected: unknown, actual: unknown): string =>
      `${JSON.stringify(given)}: ${what} should be ${JSON.stringify(expected)}, is ${JSON.stringify(actual)}`

    if (found.outcome !== outcome) return at('outcome', outcome, found.outcome)
    const asked = found.needs.map((need) => need.fact)
    if (!same(asked, needs)) return at('needs', needs, asked)
    if (outcome !== 'contradictory' && !same(found.decisive, [...new Set(decisive)])) {
      return at('decisive clauses', decisive, found.decisive)
    }
    if (!same(found.contradiction, excluded ?? []))
      return at('contradiction', excluded ?? [], found.contradiction)

    let index = 0
    let wrong: string | null = null
    const visit = (node: Finding<Clause, Fact>): void => {
      if (index < explanation.length) {
        const truth = truthOf(index)
        if (node.truth !== truth)
          wrong ??= at(`truth of node ${index} (${node.part} ${node.clause})`, truth, node.truth)
      }
      index += 1
      for (const child of node.of) visit(child)
    }
    visit(found.finding)
    if (index !== explanation.length) return at('number of nodes', explanation.length, index)
    return wrong
  }

  function over(rows: Iterable<readonly number[]>): Comparison {
    const mismatches: string[] = []
    let compared = 0
    for (const row of rows) {
      compared += 1
      const found = difference(row)
      if (found !== null && mismatches.length < SHOWN) mismatches.push(found)
    }
    return { rows: compared, mismatches }
  }

  function* everyRow(): Generator<readonly number[]> {
    for (let number = 0; number < partial; number++) {
      let rest = number
      yield sizes.map((most) => {
        const digit = rest % (most + 1)
        rest = Math.floor(rest / (most + 1))
        return digit
      })
    }
  }

  /** Complete rows one after another, or each so many of them. */
  function* completeRows(from = 0, to = total, each = 1): Generator<readonly number[]> {
    for (let number = from; number < to; number += each) {
      yield sizes.map((_, index) => digitOf(number, index) + 1)
    }
  }

  function* someRows(count: number, random: () => number): Generator<readonly number[]> {
    for (let number = 0; number < count; number++) {
      const share = (large ? [0.1, 0.2, 0.35] : [0.15, 0.35, 0.6])[number % 3] ?? 0
      const drawn = () => sizes.map((most) => (random() < share ? 0 : 1 + Math.floor(random() * most)))
      let row = drawn()
      while (large && completionsOf(row) > COMPLETIONS) row = drawn()
      yield row
    }
  }
  const completionsOf = (row: readonly number[]): number =>
    row.reduce((count, digit, index) => count * (digit === 0 ? (sizes[index] ?? 1) : 1), 1)

  return {
    /** How many rows there are with every fact known. */
    complete: total,
    /** How many rows there are with each fact known or unknown. */
    partial,
    /** The explanation as declared, without truths, beside the one that an assessment gives. */
    explanations: () => ({
      declared: explanation,
      given: flatten(rule.assess({}).finding).map(({ truth: _, of, ...rest }) => ({
        ...rest,
        children: of.length,
      })),
    }),
    /** Every row, each fact known or unknown. */
    everywhere: () => over(everyRow()),
    /** Every row in which all facts are known, or those of a part of the table, or each so many of them. */
    completely: (from?: number, to?: number, each?: number) => over(completeRows(from, to, each)),
    /** Random rows. */
    randomly: (count: number, random: () => number) => over(someRows(count, random)),
    /** The rule's own table, against the formula. */
    tabled: (): Comparison => {
      const mismatches: string[] = []
      const seen = new Set<string>()
      for (const { facts: row, assessment } of rule.table()) {
        seen.add(JSON.stringify(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1))))
        const judged = oracle.judge(completeOf(row))
        const outcome = judged.contradictory ? 'contradictory' : judged.granted ? 'granted' : 'rejected'
        const names = Object.keys(row)
        if (assessment.outcome === outcome && assessment.needs.length === 0 && same(names, rule.facts))
          continue
        if (mismatches.length < SHOWN)
          mismatches.push(`${JSON.stringify(row)}: ${outcome}, is ${assessment.outcome}`)
      }
      return { rows: seen.size, mismatches }
    },
  }
}

/** the adopted readings: "where no ground holds, the clause of the right with its failed grounds". */
function rejectedForWantOfGround(
  grounds: readonly string[],
  failed: readonly string[],
  join: 'any' | 'all',
): boolean {
  return join === 'any' ? failed.length === grounds.length : failed.length > 0
}

/** Whether two lists hold the same things once each, in whatever order. */
function same(left: readonly unknown[], right: readonly unknown[]): boolean {
  return (
    left.length === right.length &&
    left.every((one, index) => right.includes(one) && left.indexOf(one) === index)
  )
}
