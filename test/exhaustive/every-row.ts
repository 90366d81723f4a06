import type { Statement } from '../../src/comparison/compared-rule.js'

/*
 * Every complete row of some facts at once, by hand: a set of rows is a bit for each of them, 32 rows a word. Nothing here
 * knows of decision diagrams, so that what is told by them can be held against it.
 */

/** A fact with the values that it can have. */
export interface FactOf {
  readonly fact: string
  readonly values: readonly (boolean | string)[]
}

/** A set of rows. */
export type Bits = Uint32Array

const WORD = 32
const SHIFTS = 5
const ALL = 0xffffffff
/** In which rows of a word each of the first five facts has its second value. */
const SECOND = [0xaaaaaaaa, 0xcccccccc, 0xf0f0f0f0, 0xff00ff00, 0xffff0000] as const

/** Where the values of a fact lie: below a word as shifts, else as runs of whole words. */
interface Lying extends FactOf {
  /** Which of the first five it is; `null` for one whose values lie in whole words. */
  readonly shift: number | null
  /** How many words one value is long. */
  readonly run: number
}

/** All complete rows of some facts. */
export class EveryRow {
  /** How many rows there are. */
  readonly count: number
  readonly facts: readonly FactOf[]
  readonly #words: number
  readonly #lying: ReadonlyMap<string, Lying>
  /** How often each row is there: a rule of few facts is filled up to a word. */
  readonly #copies: number

  constructor(facts: readonly FactOf[]) {
    this.facts = facts
    this.count = facts.reduce((rows, { values }) => rows * values.length, 1)
    const two = facts.filter(({ values }) => values.length === 2)
    const lying = new Map<string, Lying>()
    for (const [shift, one] of two.slice(0, SHIFTS).entries()) lying.set(one.fact, { ...one, shift, run: 0 })
    this.#copies = 2 ** (SHIFTS - lying.size)
    let run = 1
    for (const one of facts) {
      if (lying.has(one.fact)) continue
      lying.set(one.fact, { ...one, shift: null, run })
      run *= one.values.length
    }
    this.#words = run
    this.#lying = lying
  }

  none(): Bits {
    return new Uint32Array(this.#words)
  }

  all(): Bits {
    return this.none().fill(ALL)
  }

  #fact(name: string): Lying {
    const found = this.#lying.get(name)
    if (found === undefined) throw new Error(`no fact ${name}`)
    return found
  }

  /** The rows in which a fact has one of some values. */
  where(fact: string, values: readonly (boolean | string)[]): Bits {
    const { shift, run, values: every } = this.#fact(fact)
    const wanted = every.map((value) => values.includes(value))
    const bits = this.none()
    if (shift !== null) {
      const second = SECOND[shift] ?? 0
      return bits.fill((wanted[0] ? ~second : 0) | (wanted[1] ? second : 0))
    }
    for (let from = 0, value = 0; from < this.#words; from += run, value = (value + 1) % every.length)
      if (wanted[value]) bits.fill(ALL, from, from + run)
    return bits
  }

  /**
   * Whether two rows that differ in one fact alone, of which they have these values, are both in one set while another set
   * has one of them alone.
   */
  hasPair(
    within: Bits,
    apart: Bits,
    fact: string,
    value: boolean | string,
    other: boolean | string,
  ): boolean {
    const { shift, run, values } = this.#fact(fact)
    const [from = 0, to = 0] = [values.indexOf(value), values.indexOf(other)].sort()
    if (shift !== null) {
      const [by, mask] = [2 ** shift, ~(SECOND[shift] ?? 0)]
      for (let word = 0; word < this.#words; word++) {
        const [here, there] = [within[word] ?? 0, apart[word] ?? 0]
        if ((here & (here >>> by) & (there ^ (there >>> by)) & mask) !== 0) return true
      }
      return false
    }
    const [offset, every] = [(to - from) * run, run * values.length]
    for (let start = from * run; start < this.#words; start += every)
      for (let word = start; word < start + run; word++) {
        const both = (within[word] ?? 0) & (within[word + offset] ?? 0)
        if ((both & ((apart[word] ?? 0) ^ (apart[word + offset] ?? 0))) !== 0) return true
      }
    return false
  }

  /** The rows in which a statement holds. */
  holds(node: Statement): Bits {
    switch (node.kind) {
      case 'given':
        return node.truth ? this.all() : this.none()
      case 'is':
        return this.where(node.fact, node.values)
      case 'all':
        return this.every(node.of)
      case 'any':
        return this.any(node.of)
      case 'none':
        return not(this.any(node.of))
    }
  }

  /** The rows in which every one of several statements holds. */
  every(nodes: readonly Statement[]): Bits {
    const [first = this.all(), ...others] = nodes.map((node) => this.holds(node))
    return others.reduce((sum, one) => and(sum, one), first)
  }

  /** The rows in which one of several statements holds. */
  any(nodes: readonly Statement[]): Bits {
    const [first = this.none(), ...others] = nodes.map((node) => this.holds(node))
    return others.reduce((sum, one) => or(sum, one), first)
  }

  /** How many rows are in a set. */
  size(bits: Bits): number {
    let sum = 0
    for (let word = 0; word < bits.length; word++)
      for (let left = bits[word] ?? 0; left !== 0; left &= left - 1) sum += 1
    return sum / this.#copies
  }

  /** A row of a set, the first one; `null` for an empty set. */
  first(bits: Bits): Readonly<Record<string, boolean | string>> | null {
    const word = bits.findIndex((one) => one !== 0)
    if (word < 0) return null
    const here = bits[word] ?? 0
    return this.#rowAt(word, WORD - 1 - Math.clz32(here & -here))
  }

  /** A row by a number from 0: any number, of which as many different ones are different rows as there are rows. */
  row(number: number): Readonly<Record<string, boolean | string>> {
    const within = number % this.count
    const perWord = WORD / this.#copies
    return this.#rowAt(Math.floor(within / perWord), within % perWord)
  }

  /** Whether a row is in a set. */
  has(bits: Bits, row: Readonly<Record<string, boolean | string>>): boolean {
    let [word, place] = [0, 0]
    for (const { fact } of this.facts) {
      const { shift, run, values } = this.#fact(fact)
      const value = values.indexOf(row[fact] ?? false)
      if (shift !== null) place += value * 2 ** shift
      else word += value * run
    }
    return ((bits[word] ?? 0) & (1 << place)) !== 0
  }

  #rowAt(word: number, place: number): Readonly<Record<string, boolean | string>> {
    return Object.fromEntries(
      this.facts.map(({ fact }) => {
        const { shift, run, values } = this.#fact(fact)
        const value = shift !== null ? (place >>> shift) & 1 : Math.floor(word / run) % values.length
        return [fact, values[value] ?? false] as const
      }),
    )
  }
}

// Written out one by one: there are millions of words, and a function that is handed in is not made part of the loop.

/** The rows of both sets. */
export function and(one: Bits, other: Bits): Bits {
  const bits = new Uint32Array(one.length)
  for (let word = 0; word < bits.length; word++) bits[word] = (one[word] ?? 0) & (other[word] ?? 0)
  return bits
}

/** The rows of either set. */
export function or(one: Bits, other: Bits): Bits {
  const bits = new Uint32Array(one.length)
  for (let word = 0; word < bits.length; word++) bits[word] = (one[word] ?? 0) | (other[word] ?? 0)
  return bits
}

/** The rows of the first set that are not in the second. */
export function without(one: Bits, other: Bits): Bits {
  const bits = new Uint32Array(one.length)
  for (let word = 0; word < bits.length; word++) bits[word] = (one[word] ?? 0) & ~(other[word] ?? 0)
  return bits
}

/** The rows of one of the sets alone. */
export function differing(one: Bits, other: Bits): Bits {
  const bits = new Uint32Array(one.length)
  for (let word = 0; word < bits.length; word++) bits[word] = (one[word] ?? 0) ^ (other[word] ?? 0)
  return bits
}

/** The rows that are not in a set. */
export function not(one: Bits): Bits {
  const bits = new Uint32Array(one.length)
  for (let word = 0; word < bits.length; word++) bits[word] = ~(one[word] ?? 0)
  return bits
}

/** Whether two sets have a row in common. */
export function meet(one: Bits, other: Bits): boolean {
  for (let word = 0; word < one.length; word++) if (((one[word] ?? 0) & (other[word] ?? 0)) !== 0) return true
  return false
}

/** Whether a set has no row. */
export const isEmpty = (bits: Bits): boolean => !meet(bits, bits)

/** Whether two sets have the same rows. */
export function isSame(one: Bits, other: Bits): boolean {
  for (let word = 0; word < one.length; word++) if (one[word] !== other[word]) return false
  return true
}
