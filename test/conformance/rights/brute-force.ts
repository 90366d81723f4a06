import type { Finding } from '../../../src/core/index.js'
import type { ClauseRef } from '../../../src/documents/index.js'
import type { RightFact, RightFacts, RightNode } from '../../../src/procedure/index.js'
import type { RightRule } from '../../../src/rights/index.js'
import { type Complete, completeOf, type Oracle, valuesOf } from './oracle.js'

/*
 * Compares a rule with its formula by brute force: every completion of the unknown facts is evaluated by the
 * formula, and every node of the explanation by its own declaration.
 */

/** Where rule and formula differ, as lines to read. */
export interface Comparison {
  readonly rows: number
  readonly mismatches: readonly string[]
}

/** How many mismatches are worth reading. */
const SHOWN = 5
/** Bits in a word that a bitwise operation leaves positive. */
const BITS = 31

interface Statement {
  readonly part: string
  readonly kind: string
  readonly clause: ClauseRef
  readonly fact?: string
  readonly values?: readonly (string | boolean)[]
  readonly because?: string
  readonly children: number
}

/** The truth of a node in every complete row, by its declaration. */
type Evaluate = (node: RightNode) => Uint8Array

/** A node and those below it, in the order in which they are read, each with its truths. */
type Evaluated = readonly (readonly [statement: Statement, truths: Uint8Array])[]

function evaluated(node: RightNode, evaluate: Evaluate, part = 'statement'): Evaluated {
  const common = { part, kind: node.kind, clause: node.clause }
  const truths = evaluate(node)
  if (node.kind === 'is') return [[{ ...common, fact: node.fact, values: node.values, children: 0 }, truths]]
  if (node.kind === 'given') return [[{ ...common, because: node.because, children: 0 }, truths]]
  const below = node.of.flatMap((child) => evaluated(child, evaluate))
  return [[{ ...common, children: node.of.length }, truths], ...below]
}

/** The whole explanation in the order in which it is read: the right, its grounds, its exceptions. */
function explanationOf({ declaration }: RightRule, evaluate: Evaluate): Evaluated {
  const { clause, join, grounds, exceptions } = declaration
  const found: RightNode = { kind: join, clause, of: grounds }
  const none: RightNode | undefined = exceptions && {
    kind: 'none',
    clause: exceptions.clause,
    of: exceptions.of,
  }
  const parts = none === undefined ? [found] : [found, none]
  const right: Statement = { part: 'right', kind: 'all', clause, children: parts.length }
  return [
    [right, evaluate({ kind: 'all', clause, of: parts })],
    ...evaluated(found, evaluate, 'grounds'),
    ...(none === undefined ? [] : evaluated(none, evaluate, 'exceptions')),
  ]
}

function flatten(finding: Finding<ClauseRef, RightFact>): readonly Finding<ClauseRef, RightFact>[] {
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
  readonly values: readonly (readonly (string | boolean)[])[]
  readonly total: number
  readonly size: (index: number) => number
  readonly stride: (index: number) => number
  /** Which value the fact of that index has in a row, from 0. */
  readonly digitOf: (number: number, index: number) => number
  /** Bit 0 whether it grants, bit 1 whether the facts contradict each other, then its grounds and exceptions. */
  readonly formula: Uint32Array
  /** The facts for which a row and another one differ only in that fact and in the outcome, a bit each. */
  readonly deciding: Uint32Array
  readonly grounds: readonly ClauseRef[]
  readonly exceptions: readonly ClauseRef[]
}

const tabulated = new WeakMap<Oracle, Tabulated>()

function tabulate(oracle: Oracle): Tabulated {
  const known = tabulated.get(oracle)
  if (known !== undefined) return known
  const { facts } = oracle
  const values = facts.map(valuesOf)
  const sizes = values.map(({ length }) => length)
  const strides = sizes.map((_, index) => sizes.slice(0, index).reduce((product, size) => product * size, 1))
  const total = sizes.reduce((product, size) => product * size, 1)
  const size = (index: number): number => sizes[index] ?? 1
  const stride = (index: number): number => strides[index] ?? 1
  const digitOf = (number: number, index: number): number => Math.floor(number / stride(index)) % size(index)

  const formula = new Uint32Array(total)
  // One object for all complete rows: a formula doesn't keep it.
  const scratch: Record<string, string | boolean | undefined> = { ...completeOf({}) }
  for (let number = 0; number < total; number++) {
    for (const [index, fact] of facts.entries()) {
      if (number % stride(index) === 0) scratch[fact] = values[index]?.[digitOf(number, index)]
    }
    // It holds a value for every fact.
    const { granted, contradictory, grounds, exceptions } = oracle.judge(scratch as Complete)
    let word = (granted ? 1 : 0) | (contradictory ? 2 : 0)
    let bit = 2
    for (const [, holds] of grounds) word |= (holds ? 1 : 0) << bit++
    for (const [, holds] of exceptions) word |= (holds ? 1 : 0) << bit++
    formula[number] = word
  }
  const { grounds: judgedGrounds, exceptions: judgedExceptions } = oracle.judge(completeOf({}))
  const grounds = judgedGrounds.map(([clause]) => clause)
  const exceptions = judgedExceptions.map(([clause]) => clause)

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

  const result = { values, total, size, stride, digitOf, formula, deciding, grounds, exceptions }
  tabulated.set(oracle, result)
  return result
}

/** A rule beside its formula, ready to be compared row by row. */
export function compare(rule: RightRule, oracle: Oracle) {
  const { facts } = oracle
  const { values, total, size, stride, digitOf, formula, deciding, grounds, exceptions } = tabulate(oracle)
  const sizes = values.map(({ length }) => length)
  const partial = sizes.reduce((product, one) => product * (one + 1), 1)

  const evaluations = new Map<RightNode, Uint8Array>()
  function evaluate(node: RightNode): Uint8Array {
    const truths = evaluations.get(node) ?? truthsOf(node)
    evaluations.set(node, truths)
    return truths
  }
  function truthsOf(node: RightNode): Uint8Array {
    const truths = new Uint8Array(total)
    if (node.kind === 'given') return truths.fill(node.truth ? 1 : 0)
    if (node.kind === 'is') {
      const index = facts.indexOf(node.fact)
      if (index < 0) throw new Error(`${rule.clause} reads ${node.fact}, which its formula does not`)
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
  const evaluation = explanationOf(rule, evaluate)
  const explanation = evaluation.map(([statement]) => statement)

  // A bit a node of the explanation, in as many words as it takes.
  const words = Array.from({ length: Math.ceil(evaluation.length / BITS) }, (_, which) => {
    const word = new Uint32Array(total)
    for (const [bit, [, truths]] of evaluation.slice(which * BITS, (which + 1) * BITS).entries()) {
      for (let number = 0; number < total; number++)
        word[number] = (word[number] ?? 0) | ((truths[number] ?? 0) << bit)
    }
    return word
  })

  const completions = new Int32Array(total)
  /** Compares one row: a digit a fact, 0 for unknown, otherwise the place of its value from 1. */
  function difference(digits: readonly number[]): string | null {
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
    const truthOf = (bit: number): boolean | null =>
      ((every >> bit) & 1) === 1 ? true : ((some >> bit) & 1) === 0 ? false : null
    const which = (truth: boolean, clauses: readonly ClauseRef[], from: number): readonly ClauseRef[] =>
      clauses.filter((_, index) => truthOf(from + index) === truth)

    const granted = truthOf(0)
    const outcome =
      truthOf(1) === true
        ? 'contradictory'
        : granted === null
          ? 'undetermined'
          : granted
            ? 'granted'
            : 'rejected'
    const needs =
      outcome === 'undetermined' ? facts.filter((_, index) => ((decide & unknown) >> index) & 1) : []
    const failed = which(false, grounds, 2)
    const holding = which(true, exceptions, 2 + grounds.length)
    const noGround = rejectedForWantOfGround(grounds, failed, rule.declaration.join)
    const decisive =
      outcome === 'granted'
        ? which(true, grounds, 2)
        : outcome === 'rejected'
          ? holding.length > 0 && !noGround
            ? holding
            : [oracle.clause, ...failed]
          : []

    const known: Record<string, string | boolean | undefined> = {}
    facts.forEach((fact, index) => {
      const digit = digits[index] ?? 0
      if (digit > 0) known[fact] = values[index]?.[digit - 1]
    })
    // The names are facts and the values theirs.
    const given = known as RightFacts
    const found = rule.assess(given)
    const at = (what: string, expected: unknown, actual: unknown): string =>
      `${JSON.stringify(given)}: ${what} should be ${JSON.stringify(expected)}, is ${JSON.stringify(actual)}`

    if (found.outcome !== outcome) return at('outcome', outcome, found.outcome)
    const asked = found.needs.map((need) => need.fact)
    if (!same(asked, needs)) return at('needs', needs, asked)
    if (outcome !== 'contradictory' && !same(found.decisive, [...new Set(decisive)])) {
      return at('decisive clauses', decisive, found.decisive)
    }
    const excluding = outcome === 'contradictory' ? oracle.excluding : []
    if (!same(found.contradiction, excluding)) return at('contradiction', excluding, found.contradiction)

    let index = 0
    let wrong: string | null = null
    const visit = (node: Finding<ClauseRef, RightFact>): void => {
      const word = Math.floor(index / BITS)
      const bit = index % BITS
      const sure = ((everywhere[word] ?? 0) >> bit) & 1
      const possible = ((somewhere[word] ?? 0) >> bit) & 1
      const truth = sure === 1 ? true : possible === 0 ? false : null
      if (node.truth !== truth)
        wrong ??= at(`truth of node ${index} (${node.part} ${node.clause})`, truth, node.truth)
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

  function* everyCompleteRow(): Generator<readonly number[]> {
    for (let number = 0; number < total; number++) {
      yield sizes.map((_, index) => digitOf(number, index) + 1)
    }
  }

  function* someRows(count: number, random: () => number): Generator<readonly number[]> {
    for (let number = 0; number < count; number++) {
      const share = [0.15, 0.35, 0.6][number % 3] ?? 0
      yield sizes.map((most) => (random() < share ? 0 : 1 + Math.floor(random() * most)))
    }
  }

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
    /** Every row in which all facts are known. */
    completely: () => over(everyCompleteRow()),
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
  grounds: readonly ClauseRef[],
  failed: readonly ClauseRef[],
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
