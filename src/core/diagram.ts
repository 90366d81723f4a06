/**
 * Decision diagrams: a rule over facts with finitely many values as a small shared graph.
 *
 * From it follow, exactly and without walking every row, whether a statement is settled by the facts given
 * (all completions of the unknown ones agree) and which unknown facts can still change it (the facts that the
 * reduced graph still asks). The technique is the reduced ordered decision diagram of Bryant (1986), with as
 * many branches at a node as its fact has values.
 */

/** A node of the graph by number: 0 is false, 1 is true. */
export type Diagram = number

export const FALSE: Diagram = 0
export const TRUE: Diagram = 1

/** What the completions of the unknown facts give: bit 1 = some give false, bit 2 = some give true. */
const SOME_FALSE = 1
const SOME_TRUE = 2
const BOTH = SOME_FALSE | SOME_TRUE

/** Stands in a row for a fact that is not known; known values are numbered from 1. */
export const UNKNOWN = 0

/** A node that is no constant. */
export interface Branching {
  readonly variable: number
  /** One child a value of the variable. */
  readonly children: readonly Diagram[]
}

/** More nodes than a graph can hold, so that two of them make one number. */
const MOST = 2 ** 26

/** Where nothing branches: a constant. */
export const LEAF: Branching = { variable: Number.POSITIVE_INFINITY, children: [] }

/** The shared graph that the diagrams of one rule live in. */
export class Diagrams {
  readonly #nodes: Branching[] = [LEAF, LEAF]
  readonly #known = new Map<string, Diagram>()
  // Each is worked out once: in a graph that is shared, many ways lead to the same node.
  readonly #negations = new Map<Diagram, Diagram>()
  readonly #conjunctions = new Map<number, Diagram>()

  /** True where the variable has a value for which `holds` is true. */
  variable(variable: number, holds: readonly boolean[]): Diagram {
    return this.branch(
      variable,
      holds.map((held) => (held ? TRUE : FALSE)),
    )
  }

  not(diagram: Diagram): Diagram {
    if (diagram <= TRUE) return TRUE - diagram
    const known = this.#negations.get(diagram)
    if (known !== undefined) return known
    const { variable, children } = this.#at(diagram)
    const negation = this.branch(
      variable,
      children.map((child) => this.not(child)),
    )
    this.#negations.set(diagram, negation)
    return negation
  }

  and(left: Diagram, right: Diagram): Diagram {
    if (left === FALSE || right === FALSE) return FALSE
    if (left === TRUE || left === right) return right
    if (right === TRUE) return left
    const key = left < right ? left * MOST + right : right * MOST + left
    const known = this.#conjunctions.get(key)
    if (known !== undefined) return known
    const conjunction = this.#conjunction(left, right)
    this.#conjunctions.set(key, conjunction)
    return conjunction
  }

  #conjunction(left: Diagram, right: Diagram): Diagram {
    const a = this.#at(left)
    const b = this.#at(right)
    const variable = Math.min(a.variable, b.variable)
    const width = (a.variable === variable ? a : b).children.length
    const children = Array.from({ length: width }, (_, value) =>
      this.and(
        a.variable === variable ? (a.children[value] ?? left) : left,
        b.variable === variable ? (b.children[value] ?? right) : right,
      ),
    )
    return this.branch(variable, children)
  }

  or(left: Diagram, right: Diagram): Diagram {
    return this.not(this.and(this.not(left), this.not(right)))
  }

  /** Whether the diagram is true or false in every completion of the row; `null` where completions differ. */
  settled(diagram: Diagram, row: readonly number[]): boolean | null {
    const reached = this.#reached(diagram, row)
    return reached === BOTH ? null : reached === SOME_TRUE
  }

  #reached(diagram: Diagram, row: readonly number[]): number {
    let here = diagram
    while (here > TRUE) {
      const { variable, children } = this.#at(here)
      const value = row[variable] ?? UNKNOWN
      if (value === UNKNOWN) {
        let reached = 0
        for (const child of children) {
          reached |= this.#reached(child, row)
          if (reached === BOTH) break
        }
        return reached
      }
      here = children[value - 1] ?? FALSE
    }
    return here === TRUE ? SOME_TRUE : SOME_FALSE
  }

  /**
   * The unknown facts that the diagram still depends on, given the row: exactly those for which two completions
   * differ only in that fact and in the result.
   */
  support(diagram: Diagram, row: readonly number[]): readonly number[] {
    const scratch = new Diagrams()
    const done = new Map<Diagram, Diagram>()
    const restrict = (here: Diagram): Diagram => {
      if (here <= TRUE) return here
      const known = done.get(here)
      if (known !== undefined) return known
      const { variable, children } = this.#at(here)
      const value = row[variable] ?? UNKNOWN
      const restricted =
        value === UNKNOWN
          ? scratch.branch(variable, children.map(restrict))
          : restrict(children[value - 1] ?? FALSE)
      done.set(here, restricted)
      return restricted
    }
    const variables = new Set<number>()
    const seen = new Set<Diagram>()
    const visit = (here: Diagram): void => {
      if (here <= TRUE || seen.has(here)) return
      seen.add(here)
      const { variable, children } = scratch.#at(here)
      variables.add(variable)
      for (const child of children) visit(child)
    }
    visit(restrict(diagram))
    return [...variables].sort((a, b) => a - b)
  }

  /** The one node with these children; none at all where they are the same, which keeps the graph reduced. */
  branch(variable: number, children: readonly Diagram[]): Diagram {
    const [first = FALSE] = children
    if (children.every((child) => child === first)) return first
    const key = `${variable}:${children.join()}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const created = this.#nodes.push({ variable, children }) - 1
    this.#known.set(key, created)
    return created
  }

  /** What a diagram asks first, and what follows from each answer; `null` for a constant. */
  branching(diagram: Diagram): Branching | null {
    return diagram <= TRUE ? null : this.#at(diagram)
  }

  #at(diagram: Diagram): Branching {
    return this.#nodes[diagram] ?? LEAF
  }
}
