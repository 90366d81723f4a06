import { type Branching, type Diagram, Diagrams, FALSE, LEAF, TRUE, UNKNOWN } from './diagram.js'
import type { AskedOf, FactValue } from './facts.js'
import { remembered } from './remember.js'

/** A verdict that is settled.
 *
 * @category Core */
export type SettledOutcome = 'granted' | 'rejected'

/** One fact that would have to be otherwise.
 *
 * @typeParam Asked - Who can answer for the facts of the vocabulary.
 * @category Core */
export interface FactChange<Clause extends string, Fact extends string, Asked extends string = AskedOf> {
  /** The fact. */
  readonly fact: Fact
  /** Its value as given; `null` where it is not known. */
  readonly from: FactValue | null
  /** The value that it would have to have. */
  readonly to: FactValue
  /** The clauses by which it would matter. */
  readonly clauses: readonly Clause[]
  /** Who can answer for it. */
  readonly askedOf: Asked
}

/**
 * The smallest changes of facts that settle a rule in a wanted way.
 *
 * @typeParam Asked - Who can answer for the facts of the vocabulary.
 * @category Core
 */
export interface Changes<Clause extends string, Fact extends string, Asked extends string = AskedOf> {
  /** The clause of the rule. */
  readonly clause: Clause
  /** The verdict that was wanted. */
  readonly to: SettledOutcome
  /**
   * Every change of the fewest facts, each with the facts that it sets. One without facts: it is so already. None at
   * all: no facts whatever can bring it about.
   */
  readonly smallest: readonly (readonly FactChange<Clause, Fact, Asked>[])[]
  /** The name of the limb of the right that the rule is about, where it isn't about the whole right. */
  readonly limb?: string
}

/** What is done to a row: some of its facts, by their places, get the value of a number. */
export type Setting = readonly (readonly [variable: number, value: number])[]

/** How many facts it takes at the least; more than any number where none will do. */
type Least = (diagram: Diagram) => number

/** What can be done at a diagram: at each fact it branches into "left as it is" (0) and each value; nothing at a constant. */
type Doing = (diagram: Diagram) => Branching | null

/**
 * Every setting of the fewest facts after which the diagram is true whatever the facts left unknown are, and none of
 * those in `never` is.
 *
 * The settings of the fewest facts are the cheapest ways through a diagram of what can be done to the row.
 */
export function fewestSettings(
  diagrams: Diagrams,
  wanted: Diagram,
  never: readonly Diagram[],
  row: readonly number[],
): readonly Setting[] {
  const and = (graph: Diagrams, all: Diagram, others: readonly Diagram[]): Diagram =>
    others.reduce((sum, one) => graph.and(sum, graph.not(one)), all)
  // Where every fact is known, what can be done is read off the rule's own diagram: left as it is, a fact leads on by its value.
  if (!row.includes(UNKNOWN))
    return cheapestWays(
      (here) => {
        const { variable, children } = diagrams.branching(here) ?? LEAF
        const left = children[(row[variable] ?? UNKNOWN) - 1]
        return left === undefined ? null : { variable, children: [left, ...children] }
      },
      and(diagrams, wanted, never),
    )
  const settings = new Diagrams()
  const settling = (diagram: Diagram): Diagram => settlingOf(diagrams, settings, diagram, row)
  return cheapestWays(
    (here) => settings.branching(here),
    and(settings, settling(wanted), never.map(settling)),
  )
}

/**
 * The settings after which a diagram is true whatever is left unknown, as a diagram over what is done.
 *
 * Where a fact that is not known is left as it is, every one of its values has to do, which is the conjunction of the
 * branches below; so that the setting is the same one in each of them.
 */
function settlingOf(
  diagrams: Diagrams,
  settings: Diagrams,
  diagram: Diagram,
  row: readonly number[],
): Diagram {
  const done = new Map<Diagram, Diagram>()
  const settling = (here: Diagram): Diagram => {
    const branching = diagrams.branching(here)
    // The constants have the same numbers in every graph.
    if (branching === null) return here
    const known = done.get(here)
    if (known !== undefined) return known
    const { variable, children } = branching
    const set = children.map(settling)
    const value = row[variable] ?? UNKNOWN
    const left =
      value === UNKNOWN ? set.reduce((all, one) => settings.and(all, one), TRUE) : (set[value - 1] ?? FALSE)
    const made = settings.branch(variable, [left, ...set])
    done.set(here, made)
    return made
  }
  return settling(diagram)
}

/** Every cheapest way from here to true; those that set an earlier fact first come first. */
function cheapestWays(doing: Doing, from: Diagram): readonly Setting[] {
  const least: Least = remembered((here) => {
    const { children } = doing(here) ?? LEAF
    const counts = children.map((child, value) => least(child) + (value === UNKNOWN ? 0 : 1))
    return here === TRUE ? 0 : Math.min(...counts)
  })
  const ways = (here: Diagram, soFar: Setting): readonly Setting[] => {
    const branching = doing(here)
    if (branching === null) return [soFar]
    const { variable, children } = branching
    const next = children.flatMap((child, value) => {
      if (value === UNKNOWN || least(child) + 1 !== least(here)) return []
      return ways(child, [...soFar, [variable, value]])
    })
    const [left = FALSE] = children
    return least(left) === least(here) ? [...next, ...ways(left, soFar)] : next
  }
  return Number.isFinite(least(from)) ? ways(from, []) : []
}
