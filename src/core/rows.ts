import type { Setting } from './changes.js'
import { UNKNOWN } from './diagram.js'
import {
  type FactDeclaration,
  type FactsOf,
  type FactValue,
  unknownFact,
  type Vocabulary,
  valuesInWords,
} from './facts.js'
import { InvalidInputError, isPlainObject, outOfRange } from './input-error.js'

/** A fact that a rule reads. */
export interface ReadFact<Clause extends string, Fact extends string, Asked extends string = string>
  extends FactDeclaration<Clause, FactValue, Asked> {
  readonly fact: Fact
}

/** A value of every fact that a rule reads, by number: 0 where it is unknown, then the fact's values in order. */
export type Row = readonly number[]

/** The rows of the facts that a rule reads, each as a number in a mixed base, with a digit for each fact. */
export interface Rows<V extends Vocabulary> {
  /**
   * The number of the row that was given.
   *
   * @throws InvalidInputError for a name outside the vocabulary or a value that its fact can't have.
   */
  numberOf(given: FactsOf<V>): number
  /** The row of a number. */
  rowOf(number: number): Row
  /** What a value of the fact at a place is multiplied with; nothing of one that the rule doesn't read. */
  weightAt(place: number): number
}

/** A fact of the vocabulary as it is given, with what each of its values adds to the number of a row. */
interface Place {
  readonly declaration: FactDeclaration
  readonly values: ReadonlyMap<unknown, number>
}

/** Numbers the rows of the facts that a rule reads. */
export function rowsOf<V extends Vocabulary>(
  vocabulary: V,
  facts: readonly ReadFact<string, string>[],
): Rows<V> {
  const weights: number[] = []
  let base = 1
  for (const { values } of facts) {
    weights.push(base)
    base *= values.length + 1
  }
  if (base > Number.MAX_SAFE_INTEGER)
    throw outOfRange('A rule over so many facts has more rows than can be numbered')
  const weightAt = (place: number): number => weights[place] ?? 0

  const places = new Map(
    Object.entries(vocabulary).map(([name, declaration]): [string, Place] => {
      const weight = weightAt(facts.findIndex(({ fact }) => fact === name))
      return [
        name,
        {
          declaration,
          values: new Map(declaration.values.map((value, index) => [value, (index + 1) * weight])),
        },
      ]
    }),
  )
  const rowOf = (number: number): Row =>
    facts.map(({ values }, place) => Math.floor(number / weightAt(place)) % (values.length + 1))

  return {
    numberOf(given) {
      if (!isPlainObject(given))
        throw new InvalidInputError('facts', 'an object from fact names to values', given)
      let number = 0
      for (const name of Object.keys(given)) {
        const place = places.get(name)
        if (place === undefined) throw unknownFact(name, 'facts', vocabulary)
        const value = given[name]
        if (value === null || value === undefined) continue
        const added = place.values.get(value)
        if (added === undefined) {
          const { declaration } = place
          throw new InvalidInputError(name, valuesInWords(declaration), value, declaration.clause)
        }
        number += added
      }
      return number
    },
    rowOf,
    weightAt,
  }
}

/** The number of a row after some of its facts were set. */
export function rowAfter<V extends Vocabulary>(
  { rowOf, weightAt }: Rows<V>,
  number: number,
  setting: Setting,
): number {
  const row = rowOf(number)
  return setting.reduce(
    (sum, [place, value]) => sum + (value - (row[place] ?? UNKNOWN)) * weightAt(place),
    number,
  )
}

/** Every row in which every fact is known, with its number. */
export function* completeRows<V extends Vocabulary>(
  { weightAt }: Rows<V>,
  facts: readonly ReadFact<string, string>[],
): Generator<{ readonly facts: FactsOf<V>; readonly number: number }, void, undefined> {
  const count = facts.reduce((rows, { values }) => rows * values.length, 1)
  for (let index = 0; index < count; index++) {
    let rest = index
    let number = 0
    const row = facts.map(({ fact, values }, place) => {
      const value = rest % values.length
      rest = Math.floor(rest / values.length)
      number += (value + 1) * weightAt(place)
      return [fact, values[value]] as const
    })
    // Every pair is a fact of the vocabulary with one of its values.
    yield { facts: Object.fromEntries(row) as FactsOf<V>, number }
  }
}
