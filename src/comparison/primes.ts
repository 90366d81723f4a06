import type { Diagram } from '../core/diagram.js'
import type { RowSets } from './sets.js'

/** Conditions on facts that hold together: the place of each fact with the values that it may have, as bits. */
export interface Cube {
  readonly place: number
  readonly values: number
  /** The conditions on the facts after it. */
  readonly rest: Cube | null
}

/** No condition at all. */
const anything = null

/**
 * The prime implicants of a set: conditions that only its rows meet, of which none can be left out or widened by a value.
 *
 * By recursion on the diagram (Coudert and Madre), for facts of any number of values: what holds for some values of the
 * first fact is prime there unless it holds for another value besides. The same conditions are the same object.
 */
export class Primes {
  readonly #sets: RowSets
  readonly #made = new Map<number, Map<number, Map<Cube | null, Cube>>>()
  readonly #found = new Map<Diagram, ReadonlySet<Cube | null>>()

  constructor(sets: RowSets) {
    this.#sets = sets
  }

  of(set: Diagram): ReadonlySet<Cube | null> {
    const { diagrams, all } = this.#sets
    const known = this.#found.get(set)
    if (known !== undefined) return known
    const branching = diagrams.branching(set)
    const found =
      branching === null
        ? new Set<Cube | null>(set === all ? [anything] : [])
        : this.#ofBranching(branching.variable, branching.children)
    this.#found.set(set, found)
    return found
  }

  /** What holds for several values of the first fact together, for each such combination that differs from others. */
  #ofBranching(place: number, children: readonly Diagram[]): ReadonlySet<Cube | null> {
    const { diagrams, none } = this.#sets
    const common = new Set<Diagram>()
    for (const child of children)
      for (const one of [child, ...[...common].map((other) => diagrams.and(child, other))]) common.add(one)
    const every = (1 << children.length) - 1
    const primes = new Set<Cube | null>()
    for (const one of common) {
      if (one === none) continue
      let values = 0
      const wider = new Set<Diagram>()
      for (const [value, child] of children.entries()) {
        const both = diagrams.and(one, child)
        if (both === one) values |= 1 << value
        else if (both !== none) wider.add(both)
      }
      const known = [...wider].map((both) => this.of(both))
      for (const prime of this.of(one)) {
        if (known.some((there) => there.has(prime))) continue
        primes.add(values === every ? prime : this.#make(place, values, prime))
      }
    }
    return primes
  }

  #make(place: number, values: number, rest: Cube | null): Cube {
    const ofPlace = this.#made.get(place) ?? new Map<number, Map<Cube | null, Cube>>()
    this.#made.set(place, ofPlace)
    const ofValues = ofPlace.get(values) ?? new Map<Cube | null, Cube>()
    ofPlace.set(values, ofValues)
    const known = ofValues.get(rest) ?? { place, values, rest }
    ofValues.set(rest, known)
    return known
  }
}
