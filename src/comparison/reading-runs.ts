import { InvalidInputError, Pictured } from '../core/input-error.js'
import { namesOf } from '../core/records.js'
import { everyReading, type ReadingName } from '../procedure/reading-clauses.js'
import { watchReadings } from '../procedure/watched-readings.js'

/** A reading with a value, by their names. */
export type Choice = readonly [name: ReadingName, value: string]

/** Readings with their values, by their names. */
export type Choices = { readonly [Name in ReadingName]?: string }

/** What something came to under some readings: under all others that differ in nothing that was asked for, it is the same. */
export interface Run<Found> {
  /** The readings that were asked for, each with what it was. */
  readonly answers: readonly Choice[]
  /** Those of them which are switched, in the order of the readings. */
  readonly switched: readonly Choice[]
  readonly found: Found
}

const order = namesOf(everyReading)

/** Fewer come before more, and else in the order of the readings. */
function byOrder({ switched: one }: Run<unknown>, { switched: other }: Run<unknown>): number {
  const places = (set: readonly Choice[]) =>
    set.map(([name]) => String.fromCharCode(65 + order.indexOf(name)))
  const [left, right] = [places(one).join(''), places(other).join('')]
  return one.length - other.length || (left < right ? -1 : 1)
}

/** Runs in an order of their own, the one under the readings as they stand first. */
export const inOrder = <Found>(runs: readonly Run<Found>[]): readonly Run<Found>[] => [...runs].sort(byOrder)

/**
 * What a function of readings comes to under every combination of them. It is run once for each way that its questions can
 * be answered: what it doesn't ask for under some readings makes no difference to it, whatever the rest of them are.
 *
 * @param base - The readings as they stand: first in what comes out.
 * @param run - Under the same readings it asks the same questions, one after the other.
 * @param settled - Readings that were asked for before, each with what it was: these stay.
 */
export function everyRun<Found>(
  base: Choices,
  run: (readings: Choices) => Found,
  settled: readonly Choice[] = [],
): readonly Run<Found>[] {
  const runs: Run<Found>[] = []
  const open: (readonly Choice[])[] = [[]]
  for (let fixed = open.pop(); fixed !== undefined; fixed = open.pop()) {
    const chosen: Choices = { ...base, ...Object.fromEntries([...settled, ...fixed]) }
    const asked: Choice[] = []
    const known = new Set<string>(settled.map(([name]) => name))
    const seen = (name: ReadingName) => {
      if (!known.has(name)) asked.push([name, chosen[name] ?? ''])
      known.add(name)
    }
    const found = run(watchReadings(chosen, seen))
    if (fixed.some(([name], index) => asked[index]?.[0] !== name))
      throw new InvalidInputError('under', 'a function of the readings alone', new Pictured('another'))
    const answers = [...settled, ...asked]
    const switched = answers
      .filter(([name, value]) => base[name] !== value)
      .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    runs.push({ answers, switched, found })
    // Each that was asked after those that are fixed with another answer, those before it as they are.
    asked.forEach(([name, value], at) => {
      if (at < fixed.length) return
      for (const other of everyReading[name])
        if (other !== value) open.push([...asked.slice(0, at), [name, other]])
    })
  }
  return inOrder(runs)
}

const isWithin = (few: readonly Choice[], many: readonly Choice[]): boolean =>
  few.every(([name, value]) => many.some(([other, chosen]) => other === name && chosen === value))

/** Those of some runs, the fewest switched first, that switch no more than what another one of them switches. */
export function smallest<Found>(runs: readonly Run<Found>[]): readonly Run<Found>[] {
  const few: Run<Found>[] = []
  for (const one of runs) if (!few.some(({ switched }) => isWithin(switched, one.switched))) few.push(one)
  return few
}
