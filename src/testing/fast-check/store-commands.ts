import * as fc from 'fast-check'
import type { PlainDate } from '../../calendar/index.js'
import { InvalidInputError, type MachineTypes } from '../../core/index.js'
import { isList, Pictured, trusting } from '../../core/input-error.js'
import { firstDifference } from '../../core/same-json.js'
import { plainDates } from './days.js'
import { asStored, type MachineArbitraries, turns } from './machines.js'
import type { StoreAnswer, TestedStore } from './store.js'
import { after, beginning, commandOf, dayOf, decided, type Turn, type Walked, type Way } from './walk.js'

/** What the store has to hold: every case as the machine has it.
 *
 * @category Testing */
export interface StoreModel<T extends MachineTypes> {
  /**
   * The cases by their names.
   *
   * @internal
   */
  readonly cases: Map<string, Way<T>>
  /**
   * What was given in this run, in words.
   *
   * @internal
   */
  readonly given: string[]
}

/** What is drawn for one step. */
interface Step {
  readonly what: 'give' | 'give twice' | 'give at once' | 'give late' | 'restart'
  readonly id: string
  readonly turn: Turn
  readonly other: Turn
}

const stepsOn: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom<Step['what'][]>(
    ...(['give', 'give', 'give', 'give twice', 'give at once', 'give late', 'restart'] as const),
  ),
  // Two cases, for a command to one must not reach the other.
  id: fc.constantFrom('K-1', 'K-2'),
  turn: turns,
  other: turns,
})

/** A command as it is given to a store, with how many events of the case had been seen. */
interface Given<T extends MachineTypes> {
  readonly command: T['Command']
  readonly seen: number
}

/** The case after a command to which the store answered so; `null` where it had to answer otherwise. */
function afterAnswer<T extends MachineTypes>(
  walked: Walked<T>,
  way: Way<T>,
  { command, seen }: Given<T>,
  answer: StoreAnswer,
): Way<T> | null {
  // Whether the rules or the age of what was seen comes first, is the store's: it is not taken either way.
  if (seen !== way.events.length) return answer.outcome === 'accepted' ? null : way
  const decision = decided(walked.machine, command, way.state)
  if (decision === null) return null
  if (!decision.accepted)
    return answer.outcome === 'rejected' && answer.code === decision.rejection.code ? way : null
  return answer.outcome === 'accepted' ? after(walked, way, decision.events) : null
}

/** The case after several commands, in this order; `null` where the answers can't be those to this order. */
const afterAll = <T extends MachineTypes>(
  walked: Walked<T>,
  way: Way<T>,
  given: readonly (readonly [Given<T>, StoreAnswer])[],
): Way<T> | null =>
  given.reduce<Way<T> | null>(
    (before, [one, answer]) => before && afterAnswer(walked, before, one, answer),
    way,
  )

const inWords = (answer: StoreAnswer): string =>
  answer.outcome === 'rejected' ? `rejected with ${answer.code}` : answer.outcome

/** What the machine says of a command, in words. */
function wanted<T extends MachineTypes>({ machine }: Walked<T>, { state }: Way<T>, command: T['Command']) {
  const decision = decided(machine, command, state)
  return decision?.accepted === false ? `rejected with ${decision.rejection.code}` : 'accepted'
}

/** What is wrong with a store, and all that was given to it until then. */
const fault = (given: readonly string[], what: string): Error =>
  new Error([what, 'What was given:', ...given.map((one, index) => `${index + 1}. ${one}`)].join('\n'))

/** One step; what is given is made once it is its turn, from the case as it is by then. */
class OnStore<T extends MachineTypes> implements fc.AsyncCommand<StoreModel<T>, TestedStore<T>> {
  constructor(
    private readonly walked: Walked<T>,
    private readonly start: PlainDate,
    private readonly step: Step,
  ) {}

  check(): boolean {
    return true
  }

  async run(model: StoreModel<T>, store: TestedStore<T>): Promise<void> {
    const { cases, given } = model
    const { what, id } = this.step
    if (what === 'restart') {
      given.push('restart')
      await store.restart?.()
    } else
      cases.set(id, await this.give(cases.get(id) ?? beginning(this.walked, id, this.start), given, store))
    for (const way of cases.values()) await this.compare(way, given, store)
  }

  /** What was given depends on the run: the error of a fault tells it. */
  toString(): string {
    const { what, id } = this.step
    return what === 'restart' ? what : `${what} to ${id}`
  }

  private async give(before: Way<T>, told: string[], store: TestedStore<T>): Promise<Way<T>> {
    const { walked, step } = this
    const { what, id, turn, other } = step
    const way = { ...before, on: dayOf(walked, before, turn) }
    const command = commandOf(walked, way, turn)
    const seen = way.events.length - (what === 'give late' ? 1 : 0)
    if (command === null || seen < 0) return before

    const first = { command, seen }
    const second =
      what === 'give at once' ? { command: commandOf(walked, way, other) ?? command, seen } : first
    const given = what === 'give twice' || what === 'give at once' ? [first, second] : [first]
    told.push(
      `${what} to ${id}: ${[...new Set(given.map((one) => JSON.stringify(one.command)))].join(' and ')}`,
    )

    const give = async (one: Given<T>): Promise<readonly [Given<T>, StoreAnswer]> => [
      one,
      await store.give(id, one.command, one.seen),
    ]
    const answered: (readonly [Given<T>, StoreAnswer])[] = []
    if (what === 'give at once') answered.push(...(await Promise.all(given.map(give))))
    else for (const one of given) answered.push(await give(one))

    const inOrder = afterAll(walked, way, answered)
    const found = inOrder ?? (what === 'give at once' ? afterAll(walked, way, answered.toReversed()) : null)
    if (found !== null) return found
    const answers = answered.map(([, answer]) => inWords(answer)).join(', then ')
    throw fault(
      told,
      `${what} to ${id}: the store says ${answers}; ${
        what === 'give late'
          ? 'something was written since what was seen'
          : `by the machine ${command.type} is ${wanted(walked, way, command)}, and whatever comes after one that was stored is stale`
      }`,
    )
  }

  private async compare(
    { id, events }: Way<T>,
    told: readonly string[],
    store: TestedStore<T>,
  ): Promise<void> {
    const loaded = await store.load(id)
    if (!isList(loaded)) throw new InvalidInputError('load', 'a list of events', loaded)
    const held = loaded.map(({ type, data }) => ({ type, data }))
    const kept = asStored(events)
    if (held.length !== kept.length)
      throw fault(told, `after ${told.at(-1)}, ${id} holds ${held.length} events, not ${kept.length}`)
    const difference = firstDifference(kept, held)
    if (difference !== null)
      throw fault(told, `after ${told.at(-1)}, ${id} differs from what was stored at ${difference}`)
  }
}

/** What a run is made of.
 *
 * @category Testing */
export interface StoreRun {
  /** How many commands a run has at the most; 20, where it is left out. */
  readonly maxCommands?: number
}

/**
 * Commands of fast-check that are run on a store of a host, to be handed to `fc.asyncModelRun`: commands to two cases, some
 * of which the rules reject; the same command twice; two at once; one given by somebody who had not seen the last event; and
 * a restart. After each the store has to hold just what the machine says. {@link storeProperty} runs them.
 *
 * @param arbitraries - What is drawn about the machine, such as `requestArbitraries` gives.
 * @param run - How long a run is.
 * @returns An arbitrary of commands; they shrink to fewer and simpler ones that fail.
 * @throws InvalidInputError for what is no such arbitraries.
 * @category Testing
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { adakavasProcedure } from 'privacy-rulebook'
 * import { consentArbitraries, storeCommands } from 'privacy-rulebook/testing/fast-check'
 *
 * const forgetful = { give: () => ({ outcome: 'accepted' }), load: () => [] }
 * const start = () => ({ model: { cases: new Map(), given: [] }, real: forgetful })
 * const found = await Promise.all(
 *   fc
 *     .sample(storeCommands(consentArbitraries(adakavasProcedure)), 30)
 *     .map((commands) => fc.asyncModelRun(start, commands).then(() => 'nothing', () => 'a fault')),
 * )
 * found.includes('a fault') // => true
 * ```
 */
export function storeCommands<T extends MachineTypes>(
  arbitraries: MachineArbitraries<T>,
  run: StoreRun = {},
): fc.Arbitrary<Iterable<fc.AsyncCommand<StoreModel<T>, TestedStore<T>>>> {
  const expected = 'what requestArbitraries and the like give'
  return trusting('arbitraries', expected, () => {
    const { walked } = arbitraries
    if (typeof walked.chain !== 'function')
      throw new InvalidInputError('arbitraries', expected, new Pictured('something else'))
    const { maxCommands = 20 } = run
    if (!Number.isSafeInteger(maxCommands) || maxCommands < 1)
      throw new InvalidInputError('run.maxCommands', 'a whole number from 1', maxCommands)
    return fc.tuple(walked, plainDates()).chain(([walked, start]) =>
      fc.commands([stepsOn.map((step) => new OnStore(walked, start, step))], {
        maxCommands,
        size: 'max',
        disableReplayLog: true,
      }),
    )
  })
}

/**
 * The property that a store of a host does what the machine says: {@link storeCommands} on a store that is opened anew for
 * each run. `fc.assert` of it fails with the fewest commands that show a fault.
 *
 * @param arbitraries - What is drawn about the machine, such as `requestArbitraries` gives.
 * @param open - Opens the store for a run, with no case in it that a run before wrote.
 * @param run - How long a run is.
 * @returns A property of fast-check.
 * @throws InvalidInputError for what is no such arbitraries, and for what can't be opened.
 * @category Testing
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { adakavasProcedure } from 'privacy-rulebook'
 * import { consentArbitraries, storeProperty } from 'privacy-rulebook/testing/fast-check'
 *
 * // It says that it takes every command, and keeps none.
 * const forgetful = { give: () => ({ outcome: 'accepted' }), load: () => [] }
 * const property = storeProperty(consentArbitraries(adakavasProcedure), () => forgetful)
 * ;(await fc.check(property)).failed // => true
 * ```
 */
export function storeProperty<T extends MachineTypes>(
  arbitraries: MachineArbitraries<T>,
  open: () => TestedStore<T> | Promise<TestedStore<T>>,
  run: StoreRun = {},
): fc.IAsyncProperty<[Iterable<fc.AsyncCommand<StoreModel<T>, TestedStore<T>>>]> {
  if (typeof open !== 'function') throw new InvalidInputError('open', 'a function that opens a store', open)
  return fc.asyncProperty(storeCommands(arbitraries, run), async (commands) => {
    const store = await open()
    try {
      await fc.asyncModelRun(
        () => ({ model: { cases: new Map<string, Way<T>>(), given: [] }, real: store }),
        commands,
      )
    } finally {
      await store.close?.()
    }
  })
}
