import { type Diagram, type Diagrams, FALSE, TRUE } from '../core/diagram.js'

/** How many rows a comparison can count: a number where that is exact, else its digits; `BigInt` takes both.
 *
 * @category Comparison */
export type RowCount = number | `${bigint}`

/** A count as it is told. */
export const told = (count: bigint): RowCount =>
  count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : `${count}`

/** Sets of rows as diagrams: what can be asked of them, and made of them, without walking a row. */
export class RowSets {
  readonly diagrams: Diagrams
  /** How many values each fact has. */
  readonly widths: readonly number[]
  readonly none: Diagram
  readonly all: Diagram
  readonly #counts = new Map<Diagram, bigint>()
  /** How many rows the facts from each place on have. */
  readonly #rowsFrom: readonly bigint[]

  constructor(diagrams: Diagrams, widths: readonly number[]) {
    this.diagrams = diagrams
    this.widths = widths
    this.none = FALSE
    this.all = TRUE
    const rowsFrom: bigint[] = [1n]
    for (const width of [...widths].reverse()) rowsFrom.unshift((rowsFrom[0] ?? 1n) * BigInt(width))
    this.#rowsFrom = rowsFrom
  }

  or(...sets: readonly Diagram[]): Diagram {
    return sets.reduce((sum, set) => this.diagrams.or(sum, set), this.none)
  }

  and(...sets: readonly Diagram[]): Diagram {
    return sets.reduce((sum, set) => this.diagrams.and(sum, set), this.all)
  }

  /** What is in the first and in none of the others. */
  without(set: Diagram, ...others: readonly Diagram[]): Diagram {
    return others.reduce((left, other) => this.diagrams.and(left, this.diagrams.not(other)), set)
  }

  /** How many rows are in a set; of sets that read the facts up to a place only, the rows of those facts. */
  count(set: Diagram, places: number = this.widths.length): bigint {
    const beyond = this.#rows(places)
    return this.#countFrom(set, 0) / beyond
  }

  /** Those rows that are in the set with some value of each fact at these places, whatever theirs is. */
  some(set: Diagram, places: ReadonlySet<number>): Diagram {
    const done = new Map<Diagram, Diagram>()
    const forget = (here: Diagram): Diagram => {
      const branching = this.diagrams.branching(here)
      if (branching === null) return here
      const known = done.get(here)
      if (known !== undefined) return known
      const children = branching.children.map(forget)
      const left = places.has(branching.variable)
        ? this.or(...children)
        : this.diagrams.branch(branching.variable, children)
      done.set(here, left)
      return left
    }
    return forget(set)
  }

  #rows(from: number): bigint {
    return this.#rowsFrom[from] ?? 1n
  }

  /** The rows of the facts from a place on that are in the set. */
  #countFrom(set: Diagram, place: number): bigint {
    const branching = this.diagrams.branching(set)
    if (branching === null) return set === this.all ? this.#rows(place) : 0n
    const { variable, children } = branching
    const known = this.#counts.get(set)
    const here = known ?? children.reduce((sum, child) => sum + this.#countFrom(child, variable + 1), 0n)
    this.#counts.set(set, here)
    return (here * this.#rows(place)) / this.#rows(variable)
  }
}
