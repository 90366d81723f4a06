import type { Diagram } from '../core/diagram.js'
import { factsIn } from '../core/statements.js'
import { anyOfFacts } from './any-of-facts.js'
import { counterpartName } from './counterparts.js'
import { rowsOfCube } from './cover.js'
import type { Judged, JudgedGround, Sides } from './judged.js'
import type { Cube } from './primes.js'
import type { RowSets } from './sets.js'
import type { Space } from './space.js'
import type { ComparedEffect } from './types.js'

/** One thing that is so in a situation: one of the alternatives. */
export type Told = readonly [Cube, ...Cube[]]

/** What is said of all grounds or exceptions of a side at once. */
interface Proviso {
  readonly rows: Diagram
  /** How many conditions it is as long as. */
  readonly length: number
}

/** A way to tell a situation. */
export interface Telling {
  readonly items: readonly Told[]
  readonly unless: boolean
  readonly withoutGround: boolean
  readonly rows: Diagram
  readonly length: number
}

/** How long it is to say that no exception holds; and that none of several grounds does, or not the only one. */
const lengths = { unless: 1, noneOfSeveral: 2, notTheOnly: 1 } as const

const conditionsIn = (cube: Cube | null): readonly Cube[] =>
  cube === null ? [] : [{ ...cube, rest: null }, ...conditionsIn(cube.rest)]

/** Finds the shortest way to tell a situation of one effect. */
export class ShortestTelling {
  readonly #sets: RowSets
  readonly #space: Space
  readonly #relation: Diagram
  readonly #quiet: readonly number[]
  readonly #less: Judged
  readonly #more: Judged
  /** What the conditions of a situation may meet. */
  readonly #allowed: Diagram
  /** The situations in each of which one ground holds throughout. */
  readonly #steady: Diagram
  readonly #unless: Proviso
  readonly #withoutGround: Proviso
  readonly #alternatives: readonly Told[]

  constructor(
    sets: RowSets,
    space: Space,
    effect: ComparedEffect,
    relation: Diagram,
    outside: Diagram,
    { ours, theirs, quiet }: Sides,
    situations: readonly Diagram[],
  ) {
    this.#sets = sets
    this.#space = space
    this.#relation = relation
    this.#quiet = quiet
    const [less, more] = effect === 'narrower' ? [ours, theirs] : [theirs, ours]
    this.#less = less
    this.#more = more
    this.#allowed = sets.or(relation, outside)
    this.#unless = { rows: sets.without(sets.all, more.barred), length: lengths.unless }
    this.#withoutGround = {
      rows: sets.without(sets.all, less.opened),
      length: less.rule?.join === 'any' ? lengths.noneOfSeveral : lengths.notTheOnly,
    }
    const named = [...(more.rule?.grounds ?? []), ...(less.rule?.exceptions ?? [])]
    this.#steady = sets.or(...situations.filter((rows) => this.#isSteady(rows)))
    this.#alternatives = named.flatMap(({ node }) => anyOfFacts(space, node))
  }

  /** A situation by its conditions, as short as it can be told. */
  of(cube: Cube | null, rows: Diagram): Telling {
    const [told, within] = this.#ofOneGround(this.#possible(cube, rows), rows)
    const best = this.#tellings(told, within).reduce((shortest, one) => this.#shorter(shortest, one))
    return this.#widened(best)
  }

  /** Whether one ground of the side that gives more holds in all of some rows. */
  #isSteady(rows: Diagram): boolean {
    const sets = this.#sets
    const { rule, grounds, given, granted } = this.#more
    const whole = sets.and(rows, granted)
    return (
      rule?.join !== 'any' ||
      whole === sets.none ||
      sets.without(rows, given) !== sets.none ||
      grounds.some((ground) => sets.without(whole, ground.rows) === sets.none)
    )
  }

  /** Conditions without the values for which there is no row. */
  #possible(cube: Cube | null, rows: Diagram): Cube | null {
    if (cube === null) return null
    const { place, rest } = cube
    let values = 0
    for (let bit = 1; bit <= cube.values; bit <<= 1)
      if (
        this.#sets.and(rows, rowsOfCube(this.#sets, { place, values: bit, rest: null })) !== this.#sets.none
      )
        values |= cube.values & bit
    return { place, values, rest: this.#possible(rest, rows) }
  }

  /** What is told of a situation in which different grounds hold: those of its rows in which one does, where others tell the rest. */
  #ofOneGround(cube: Cube | null, rows: Diagram): readonly [Cube | null, Diagram] {
    const sets = this.#sets
    if (this.#isSteady(rows)) return [cube, rows]
    const without = (at: Cube | null, place: number, bit: number): Cube | null =>
      at === null
        ? null
        : {
            ...at,
            values: at.place === place ? at.values & ~bit : at.values,
            rest: without(at.rest, place, bit),
          }
    for (const { place, values } of conditionsIn(cube))
      for (let bit = 1; bit <= values; bit <<= 1) {
        if ((values & bit) === 0 || values === bit) continue
        const narrowed = without(cube, place, bit)
        const within = sets.and(rows, rowsOfCube(sets, narrowed))
        const isTold = sets.without(rows, within, this.#steady) === sets.none
        if (isTold && within !== sets.none && this.#isSteady(within)) return [narrowed, within]
      }
    return [cube, rows]
  }

  #shorter(one: Telling, other: Telling): Telling {
    if (one.length !== other.length) return one.length < other.length ? one : other
    const [rows, others] = [this.#sets.count(one.rows), this.#sets.count(other.rows)]
    return others > rows ? other : one
  }

  /** The rows in which things are so. */
  rowsOf(items: readonly Told[], provisos: readonly Diagram[]): Diagram {
    const sets = this.#sets
    return sets.and(...provisos, ...items.map((item) => sets.or(...item.map((one) => rowsOfCube(sets, one)))))
  }

  /** Whether everything that is told stands in the relation, or can't be. */
  #holds(rows: Diagram): boolean {
    return this.#sets.without(rows, this.#allowed) === this.#sets.none
  }

  /** The ways to tell it: with the provisos that hold in all its rows, and without the conditions that they stand for. */
  #tellings(cube: Cube | null, rows: Diagram): readonly [Telling, ...Telling[]] {
    const conditions = conditionsIn(cube).map((one): Told => [one])
    const within = ({ rows: of }: Proviso): boolean => this.#sets.without(rows, of) === this.#sets.none
    const telling = (unless: boolean, withoutGround: boolean): Telling => {
      const provisos = [...(unless ? [this.#unless] : []), ...(withoutGround ? [this.#withoutGround] : [])]
      const said = provisos.map((proviso) => proviso.rows)
      const kept = withoutGround ? this.#factsOfCounterpart(rows) : new Set<number>()
      let items: readonly Told[] = conditions
      // What is out of the ordinary is what a reader looks for: the rest is left out first.
      for (const item of [...conditions].sort((one, other) => this.#loudness(one) - this.#loudness(other))) {
        const others = items.filter((other) => other !== item)
        if (kept.has(item[0].place)) continue
        if (provisos.length > 0 && this.#holds(this.rowsOf(others, said))) items = others
      }
      return {
        items,
        unless,
        withoutGround,
        rows: this.#sets.and(this.#relation, this.rowsOf(items, said)),
        length: items.length + provisos.reduce((sum, { length }) => sum + length, 0),
      }
    }
    const [mayUnless, mayWithout] = [
      this.#more.rule?.exceptionsIn !== undefined && within(this.#unless),
      this.#mayTellOfGrounds(rows) && within(this.#withoutGround),
    ]
    return [
      telling(false, false),
      ...(mayUnless ? [telling(true, false)] : []),
      ...(mayWithout ? [telling(false, true)] : []),
      ...(mayUnless && mayWithout ? [telling(true, true)] : []),
    ]
  }

  /**
   * The facts by which the one that gives less reads otherwise the ground by which the other grants: that none of its grounds
   * holds does not say why this one does not.
   */
  #factsOfCounterpart(rows: Diagram): ReadonlySet<number> {
    const sets = this.#sets
    const granting = this.#more.grounds.filter((one) => sets.without(rows, one.rows) === sets.none)
    const names = new Set(granting.map(({ name }) => counterpartName(name)))
    const factsOf = (grounds: readonly JudgedGround[]): ReadonlySet<string> =>
      new Set(grounds.flatMap(({ node }) => factsIn(node)))
    const known = factsOf(granting)
    const own = factsOf(this.#less.grounds.filter(({ name }) => names.has(counterpartName(name))))
    return new Set(
      this.#space.flatMap(({ fact }, place) => (own.has(fact) && !known.has(fact) ? [place] : [])),
    )
  }

  /** Whether it can be said that no ground holds: of several that stand in one clause, what each lacks is said instead. */
  #mayTellOfGrounds(rows: Diagram): boolean {
    const { rule, grounds, exceptions } = this.#less
    const isBarred = exceptions.some((one) => this.#sets.without(rows, one.rows) === this.#sets.none)
    const clauses = new Set(grounds.map(({ node }) => node.clause))
    return rule !== null && !isBarred && (rule.join === 'all' || clauses.size > 1)
  }

  #loudness([{ place, values }]: Told): number {
    return (values & (1 << (this.#quiet[place] ?? 0))) === 0 ? 1 : 0
  }

  #provisos({ unless, withoutGround }: Telling): readonly Diagram[] {
    return [...(unless ? [this.#unless.rows] : []), ...(withoutGround ? [this.#withoutGround.rows] : [])]
  }

  /** With all the alternatives of a statement of which a condition is one, where the same is so of each. */
  #widened(telling: Telling): Telling {
    const provisos = this.#provisos(telling)
    let items = telling.items
    for (const item of telling.items) {
      const rowsWith = (one: Told): Diagram =>
        this.rowsOf([...items.filter((other) => other !== item), one], provisos)
      const wider = this.#alternatives
        .filter((alternatives) => alternatives.some((one) => this.#isWithin(item[0], one)))
        .map((alternatives) => this.#among(alternatives, rowsWith))
        .find((one) => one !== null && this.#holds(rowsWith(one)))
      if (wider !== undefined && wider !== null)
        items = items.map((other) => (other === item ? wider : other))
    }
    return { ...telling, items, rows: this.#sets.and(this.#relation, this.rowsOf(items, provisos)) }
  }

  /** Those of some alternatives for which there is a row; none where there is no more than one. */
  #among(alternatives: Told, rowsWith: (one: Told) => Diagram): Told | null {
    const sets = this.#sets
    const [first, ...others] = alternatives.filter(
      (one) => sets.and(this.#relation, rowsWith([one])) !== sets.none,
    )
    return first === undefined || others.length === 0 ? null : [first, ...others]
  }

  #isWithin(one: Cube, other: Cube): boolean {
    return one.place === other.place && (one.values & ~other.values) === 0
  }
}
