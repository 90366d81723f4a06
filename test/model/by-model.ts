import * as fc from 'fast-check'
import { expect } from 'vitest'
import { addDays, addMonths, nextWorkingDay, type PlainDate, plainDate } from '../../src/calendar/index.js'

/*
 * A machine beside a model of it. The model is written from the documents alone: of every command, legal or not, it says
 * whether it is taken or what it is rejected for, and of every state what is to be seen of it.
 */

/** What a command comes to: it is taken, or rejected for a reason with a code. */
export type ComesTo = string
export const taken = 'taken'

/** The first obstacle of those there may be, in their order; without one the command is taken. */
export const firstOf = (...obstacles: readonly (readonly [code: string, there: boolean])[]): ComesTo =>
  obstacles.find(([, there]) => there)?.[0] ?? taken

/** What no document says the order of: everything of the first group of which there is something; else the command is taken. */
export const anyOf = (
  ...groups: readonly (readonly (readonly [code: string, there: boolean])[])[]
): readonly ComesTo[] => {
  const told = groups
    .map((group) => group.filter(([, there]) => there).map(([code]) => code))
    .find((codes) => codes.length > 0)
  return told ?? [taken]
}

/** A machine, as far as a model needs it. */
interface Machine<Command, Event, State> {
  initialState(): State
  decide(
    command: Command,
    state: State,
  ):
    | { readonly accepted: true; readonly events: readonly Event[] }
    | { readonly accepted: false; readonly rejection: { readonly code: string } }
  evolve(state: State, event: Event): State
  replay(events: readonly Event[]): unknown
}

/** A machine with its model. */
export interface Modelled<Model, Command, Event, State> {
  readonly machine: Machine<Command, Event, State>
  /** The model before anything happened. */
  readonly before: Model
  /** What a command comes to: where several would do, because no document sets their order, one of them. */
  comesTo(model: Model, command: Command): ComesTo | readonly ComesTo[]
  /** The model after a command that was taken. */
  after(model: Model, command: Command, events: readonly Event[]): Model
  /** What is to be seen by the model, and what of the state: the same. */
  expected(model: Model): unknown
  seen(state: State, model: Model): unknown
}

/** What happened so far. */
export interface Happened<Event, State> {
  state: State
  events: readonly Event[]
}

interface Held<Model> {
  model: Model
}

/** A command that is made once it is its turn, from what the model knows by then. */
class Turn<Model, Command, Event, State> implements fc.Command<Held<Model>, Happened<Event, State>> {
  private told = 'not run'

  constructor(
    private readonly modelled: Modelled<Model, Command, Event, State>,
    private readonly make: (model: Model) => Command,
    private readonly seen: Map<string, number>,
    private readonly nameOf: (command: Command) => string,
  ) {}

  check(): boolean {
    return true
  }

  run(held: Held<Model>, real: Happened<Event, State>): void {
    const { machine, comesTo, after, expected, seen } = this.modelled
    const command = this.make(held.model)
    const wanted = [comesTo(held.model, command)].flat()
    this.told = `${JSON.stringify(command)} is to be ${wanted.join(' or ')}`
    const decision = machine.decide(command, real.state)
    const came = decision.accepted ? taken : decision.rejection.code
    const name = `${this.nameOf(command)} ${came}`
    this.seen.set(name, (this.seen.get(name) ?? 0) + 1)
    if (!wanted.includes(came))
      throw new Error(`it is ${came}, not ${wanted.join(' or ')}: ${JSON.stringify(command)}`)
    if (!decision.accepted) return
    for (const event of decision.events) real.state = machine.evolve(real.state, event)
    real.events = [...real.events, ...decision.events]
    held.model = after(held.model, command, decision.events)
    expect(seen(real.state, held.model)).toEqual(expected(held.model))
    expect(machine.replay(JSON.parse(JSON.stringify(real.events)))).toEqual({ ok: true, state: real.state })
  }

  toString(): string {
    return this.told
  }
}

/** How often each command came to what. */
export type Seen = ReadonlyMap<string, number>

/**
 * Runs rows of commands against a machine and its model, and says what they came to.
 *
 * @param of - Whatever a row of commands is about: the model and its machine, and the commands to draw from.
 */
export function byModel<Setting, Model, Command extends { readonly type: string }, Event, State>(
  setting: fc.Arbitrary<Setting>,
  of: (setting: Setting) => Modelled<Model, Command, Event, State>,
  makers: readonly fc.Arbitrary<(model: Model, setting: Setting) => Command>[],
  { numRuns, maxCommands = 30 }: { readonly numRuns: number; readonly maxCommands?: number },
): Seen {
  const seen = new Map<string, number>()
  const rows = setting.chain((one) => {
    // A failure tells the setting and the commands, in the order in which they were given.
    const modelled = Object.defineProperty({ ...of(one) }, fc.toStringMethod, {
      value: () => JSON.stringify(one),
      enumerable: false,
    })
    const turns = makers.map((maker) =>
      maker.map(
        (make) =>
          new Turn(
            modelled,
            (model) => make(model, one),
            seen,
            ({ type }) => type,
          ),
      ),
    )
    return fc.tuple(fc.constant(modelled), fc.commands(turns, { maxCommands, size: 'max' }))
  })
  fc.assert(
    fc.property(rows, ([modelled, commands]) => {
      fc.modelRun(
        () => ({
          model: { model: modelled.before },
          real: { state: modelled.machine.initialState(), events: [] },
        }),
        commands,
      )
    }),
    { numRuns },
  )
  return seen
}

/* Days that rows of commands walk over. */

/** Days about which something is counted otherwise: the ends of months, 29 February, holidays, the changes of the clocks. */
const landmarks = [
  ...['01-30', '01-31', '02-28', '02-29', '03-31', '04-30', '05-31', '08-31', '10-31', '11-30'],
  ...[
    '02-16',
    '03-11',
    '05-01',
    '06-24',
    '07-06',
    '08-15',
    '11-01',
    '11-02',
    '12-24',
    '12-25',
    '12-26',
    '12-31',
  ],
]
/** Easter Monday, and the last Sundays of March and October. */
const moving: Readonly<Record<number, readonly string[]>> = {
  2023: ['04-10', '03-26', '10-29'],
  2024: ['04-01', '03-31', '10-27'],
  2025: ['04-21', '03-30', '10-26'],
  2026: ['04-06', '03-29', '10-25'],
  2027: ['03-29', '03-28', '10-31'],
  2028: ['04-17', '03-26', '10-29'],
}

const special: readonly PlainDate[] = Object.entries(moving)
  .flatMap(([year, days]) =>
    [...landmarks, ...days]
      .filter((day) => day !== '02-29' || Number(year) % 4 === 0)
      .map((day) => plainDate(`${year}-${day}`)),
  )
  .sort()

/** The first day of a row of commands: about a landmark, or so long before one that a limit ends on it. */
export const firstDays: fc.Arbitrary<PlainDate> = fc
  .tuple(fc.constantFrom(...special), fc.constantFrom(0, 0, -1, -2, -10, -11), fc.constantFrom(0, 0, -1, -2))
  .map(([day, days, months]) => addMonths(addDays(day, days), months))

/** How the day goes on: mostly not at all or by a little; to a landmark, or to a day that matters; seldom back. */
export type Move = (last: PlainDate, matter?: readonly PlainDate[]) => PlainDate

/** Any move. */
export const moves: fc.Arbitrary<Move> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Move>((last) => last) },
  {
    weight: 5,
    arbitrary: fc.integer({ min: 1, max: 4 }).map(
      (days): Move =>
        (last) =>
          addDays(last, days),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 5, max: 40 }).map(
      (days): Move =>
        (last) =>
          addDays(last, days),
    ),
  },
  {
    weight: 6,
    arbitrary: fc.tuple(fc.nat(9), fc.constantFrom(0, 0, 1, -1)).map(
      ([which, beside]): Move =>
        (last, matter = []) => {
          const ahead = matter.map((day) => addDays(day, beside)).filter((day) => day >= last)
          return ahead[which % Math.max(1, ahead.length)] ?? last
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constant<Move>((last) => special.find((day) => day > last) ?? last),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 12 }).map(
      (days): Move =>
        (last) =>
          addDays(last, -days),
    ),
  },
)

/** The last day that a counted day comes to: the next working day, or as counted where it is read so. */
export const rolled = (counted: PlainDate, asCounted = false): PlainDate =>
  asCounted ? counted : nextWorkingDay(counted)
