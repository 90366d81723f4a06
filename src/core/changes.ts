import { type Diagram, Diagrams, UNKNOWN } from './diagram.js'
import type { AskedOf, FactValue } from './facts.js'

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

/**
 * Every setting of the fewest facts after which the diagram is true whatever the facts left unknown are, and none of
 * those in `never` is.
 *
 * What can be done to a row is itself put into a diagram: at each fact it branches into "left as it is" (0) and
 * each value. Where a fact that is not known is left as it is, every one of its values has to do, which is the
 * conjunction of the branches below; so that the setting is the same one in each of them. The settings of the fewest
 * facts are the cheapest ways through that diagram.
 */
export function fewestSettings(
  diagrams: Diagrams,
  wanted: Diagram,
  never: readonly Diagram[],
  row: readonly number[],
): readonly Setting[] {
  const settings = new Diagrams()
  const settling = (diagram: Diagram): Diagram => settlingOf(diagrams, settings, diagram, row)
  const good = never.reduce((good, one) => settings.and(good, settings.not(settling(one))), settling(wanted))
  const least = leastIn(settings)
  return Number.isFinite(least(good)) ? [...cheapest(settings, least, good)] : []
}

/** The settings after which a diagram is true whatever is left unknown, as a diagram over what is done. */
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
      value === UNKNOWN
        ? set.reduce((all, one) => settings.and(all, one), settings.constant(true))
        : (set[value - 1] ?? settings.constant(false))
    const made = settings.branch(variable, [left, ...set])
    done.set(here, made)
    return made
  }
  return settling(diagram)
}

function leastIn(settings: Diagrams): Least {
  const done = new Map<Diagram, number>([
    [settings.constant(true), 0],
    [settings.constant(false), Number.POSITIVE_INFINITY],
  ])
  const least: Least = (here) => {
    const known = done.get(here)
    if (known !== undefined) return known
    const children = settings.branching(here)?.children ?? []
    const counts = children.map((child, value) => least(child) + (value === UNKNOWN ? 0 : 1))
    const fewest = Math.min(...counts)
    done.set(here, fewest)
    return fewest
  }
  return least
}

/** Every cheapest way from here to true; those that set an earlier fact first come first. */
function* cheapest(settings: Diagrams, least: Least, here: Diagram): Generator<Setting> {
  const branching = settings.branching(here)
  if (branching === null) {
    yield []
    return
  }
  const { variable, children } = branching
  const [left = settings.constant(false), ...set] = children
  for (const [index, child] of set.entries()) {
    if (least(child) + 1 !== least(here)) continue
    for (const rest of cheapest(settings, least, child)) yield [[variable, index + 1], ...rest]
  }
  if (least(left) === least(here)) yield* cheapest(settings, least, left)
}
