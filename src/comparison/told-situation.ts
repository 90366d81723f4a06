import type { Diagram } from '../core/diagram.js'
import { factsIn } from '../core/statements.js'
import { possibleConditions } from './conditions.js'
import { counterpartName } from './counterparts.js'
import type { Judged, Sides } from './judged.js'
import type { Cube } from './primes.js'
import { type RowSets, told } from './sets.js'
import { ShortestTelling, type Telling } from './shortest-telling.js'
import type { Space } from './space.js'
import { type Outcome, outcomesIn, toldOutcomes } from './told-outcomes.js'
import type { ComparedCondition, ComparedEffect, ToldSituation } from './types.js'

/** Tells the situations of one effect. */
export class SituationTeller {
  readonly #sets: RowSets
  readonly #space: Space
  readonly #outside: Diagram
  readonly #sides: Sides
  readonly #less: Judged
  readonly #more: Judged
  readonly #shortest: ShortestTelling
  readonly #known = new Map<string, ToldSituation>()

  constructor(
    sets: RowSets,
    space: Space,
    effect: ComparedEffect,
    relation: Diagram,
    outside: Diagram,
    sides: Sides,
    situations: readonly Diagram[],
  ) {
    this.#sets = sets
    this.#space = space
    this.#outside = outside
    this.#sides = sides
    const [less, more] = effect === 'narrower' ? [sides.ours, sides.theirs] : [sides.theirs, sides.ours]
    this.#less = less
    this.#more = more
    this.#shortest = new ShortestTelling(sets, space, effect, relation, outside, sides, situations)
  }

  /** A situation by its conditions, as short as it can be told. */
  tell(cube: Cube | null, rows: Diagram): ToldSituation {
    return this.#finished(this.#shortest.of(cube, rows))
  }

  #finished({ items, unless, withoutGround, rows }: Telling): ToldSituation {
    const key = JSON.stringify([items, unless, withoutGround])
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const sets = this.#sets
    const { quiet } = this.#sides
    const within = { sets, space: this.#space, quiet }
    const [less, more] = [outcomesIn(within, this.#less, rows), outcomesIn(within, this.#more, rows)]
    const named = items.map((item) =>
      item.flatMap((one) => possibleConditions(sets, this.#space, one, quiet, rows)),
    )
    const because = this.#because(named, less, more)
    const isSeveral = this.#less.rule?.join === 'any'
    const isApart = withoutGround && !isSeveral
    const [lacking, giving] = [
      toldOutcomes(
        within,
        this.#lacking(less, more),
        isApart ? sets.without(this.#shortest.rowsOf(items, []), this.#outside) : rows,
        isApart,
      ),
      toldOutcomes(within, more, rows, false),
    ]
    const { ours } = this.#sides
    const isOurs = this.#less === ours
    const made: ToldSituation = {
      conditions: named.flatMap(
        ([first, ...others]): readonly (readonly [ComparedCondition, ...ComparedCondition[]])[] =>
          first === undefined || because.includes(first) ? [] : [[first, ...others]],
      ),
      because,
      unless: unless ? (this.#more.rule?.exceptionsIn ?? null) : null,
      rows: told(sets.count(rows)),
      ours: isOurs ? lacking : giving,
      theirs: isOurs ? giving : lacking,
    }
    this.#known.set(key, made)
    return made
  }

  /** What makes the exception hold by which alone the one that gives less rejects; none where the other grants by it. */
  #because(
    named: readonly (readonly ComparedCondition[])[],
    less: readonly Outcome[],
    more: readonly Outcome[],
  ): readonly ComparedCondition[] {
    const [only, ...others] = less
    if (only === undefined || others.length > 0 || only.reason !== 'exception') return []
    const factsOf = (outcomes: readonly Outcome[]): ReadonlySet<string> =>
      new Set(outcomes.flatMap(({ by }) => by.flatMap(({ node }) => factsIn(node))))
    const [barring, granting] = [factsOf(less), factsOf(more)]
    const found = named.filter((item) => item.some(({ fact }) => barring.has(fact)))
    const isApart = found.every(
      (item) => item.length === 1 && item.every(({ fact, quiet }) => !quiet && !granting.has(fact)),
    )
    return isApart ? found.flat() : []
  }

  /** Whether the one that gives less has anything like the ground by which the other one grants. */
  #lacking(less: readonly Outcome[], more: readonly Outcome[]): readonly Outcome[] {
    const names = new Set(this.#less.grounds.map(({ name }) => counterpartName(name)))
    const isUnknown = more.every(
      ({ by }) => by.length > 0 && by.every(({ name }) => !names.has(counterpartName(name))),
    )
    return less.map((one) =>
      isUnknown && one.reason === 'no-ground' ? { ...one, reason: 'no-such-ground' } : one,
    )
  }
}
