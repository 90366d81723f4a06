import { addDays, type PlainDate } from '../../calendar/index.js'
import { isInvalidInput, type Machine, type MachineTypes, type Shape } from '../../core/index.js'
import { isBeyondCalendar } from '../../core/input-error.js'
import { choicesBy } from './choices.js'
import { variant } from './filled.js'

/** What is walked through. */
export interface Walked<T extends MachineTypes> {
  readonly machine: Machine<T>
  /** The shape of its commands. */
  readonly commands: Shape<T['Command']>
  /** The day on which cases begin; any, where it is `null`. */
  readonly since: PlainDate | null
  /** What its commands hold of other cases, as seen on a day, by the names of the fields. */
  readonly seenOn: (on: PlainDate) => Readonly<Record<string, unknown>>
}

/** What is drawn for one command: how far the day moves, which command it is, and what it says. */
export interface Turn {
  /** So many days, or to a day by which something may or must be done, or to the day after it. */
  readonly move: number | 'last-day' | 'too-late'
  readonly which: number
  readonly numbers: readonly number[]
}

/** A case on its way. */
export interface Way<T extends MachineTypes> {
  readonly id: string
  readonly on: PlainDate
  readonly state: T['State']
  readonly events: readonly T['Event'][]
}

/** A case before anything has happened. */
export const beginning = <T extends MachineTypes>(
  { machine, since }: Walked<T>,
  id: string,
  on: PlainDate,
): Way<T> => ({ id, on: since ?? on, state: machine.initialState(), events: [] })

/** How often a command is said anew until it is accepted. */
const attempts = 20

/** What a machine says of a command; `null` where it can't be read as one. */
export function decided<T extends MachineTypes>(
  machine: Machine<T>,
  command: T['Command'],
  state: T['State'],
): ReturnType<Machine<T>['decide']> | null {
  try {
    return machine.decide(command, state)
  } catch (error) {
    if (isInvalidInput(error) || isBeyondCalendar(error)) return null
    throw error
  }
}

/**
 * The command of a turn: mostly one that is open and is accepted, sometimes one that isn't; `null` where nothing that was
 * tried can be read as a command.
 */
export function commandOf<T extends MachineTypes>(
  { machine, commands, seenOn }: Walked<T>,
  way: Way<T>,
  { which, numbers }: Turn,
): T['Command'] | null {
  if (commands.kind !== 'variants') return null
  const { id, on, state, events } = way
  const isAny = which % 12 > 9
  const type = typeOf(machine, Object.keys(commands.cases), way, which)
  const fields = { ...seenOn(on), ...(events.length === 0 ? { id, call: id } : {}) }
  let refused: T['Command'] | null = null
  for (let attempt = 0; attempt < (isAny ? 1 : attempts); attempt++) {
    const about = { choices: choicesBy(numbers, attempt), on, id }
    // It has the shape of a command of that name.
    const command = withFields(variant(commands, type, about), fields, on) as T['Command']
    const decision = decided(machine, command, state)
    if (decision?.accepted === true) return command
    if (decision !== null) refused ??= command
  }
  return refused
}

/**
 * Which command a turn gives: sometimes any. Of those that are open rather one that was not given yet, and seldom one after
 * which little is left to do.
 */
function typeOf<T extends MachineTypes>(
  { options, transitions }: Machine<T>,
  all: readonly string[],
  { on, state, events }: Way<T>,
  which: number,
): string {
  const [how, pick] = [which % 12, Math.floor(which / 12)]
  const among = (types: readonly string[]): string | undefined => types[pick % Math.max(1, types.length)]
  if (how > 9) return among(all) ?? ''
  const open = options(state, on).flatMap(({ open, command }) =>
    open && all.includes(command) ? [command] : [],
  )
  const left = (status: string): number => transitions.filter(({ from }) => from === status).length
  const goesOn = open.filter((type) =>
    transitions.some(
      ({ from, command, to }) =>
        from === state.status && command === type && to.some((one) => 2 * left(one) > left(from)),
    ),
  )
  const given = new Set(events.map(({ data }) => data.command.type))
  const fresh = goesOn.filter((type) => !given.has(type))
  return (how < 4 ? among(fresh) : how < 6 ? among(goesOn) : undefined) ?? among(open) ?? among(all) ?? ''
}

/** A command of a day, with what its data hold in any case, as far as they have such fields. */
function withFields(command: object, fields: Readonly<Record<string, unknown>>, on: PlainDate): object {
  if (!('data' in command) || typeof command.data !== 'object' || command.data === null) return command
  const { data } = command
  // What is filed is dated by its receipt, any other act by its day.
  const all = { ...fields, ['on' in data ? 'on' : 'receivedOn']: on }
  const known = Object.fromEntries(Object.entries(all).filter(([name]) => Object.hasOwn(data, name)))
  return { ...command, data: { ...data, ...known } }
}

/** The day of a turn. */
export function dayOf<T extends MachineTypes>(
  { machine }: Walked<T>,
  { on, state }: Way<T>,
  { move, which }: Turn,
): PlainDate {
  if (typeof move === 'number') return addDays(on, move)
  const days = machine.options(state, on).flatMap(({ until, by }) => [until ?? by ?? on])
  const ahead = days.filter((day) => day > on)
  const day = ahead[which % Math.max(1, ahead.length)] ?? on
  return move === 'too-late' ? addDays(day, 1) : day
}

/** A case after events were stored. */
export const after = <T extends MachineTypes>(
  { machine }: Walked<T>,
  way: Way<T>,
  events: readonly T['Event'][],
): Way<T> => ({
  ...way,
  state: events.reduce((state, event) => machine.evolve(state, event), way.state),
  events: [...way.events, ...events],
})

/** Walks from the beginning: whatever turns are taken, what comes out is a history that happened. */
export function walk<T extends MachineTypes>(
  walked: Walked<T>,
  id: string,
  start: PlainDate,
  turns: readonly Turn[],
): Way<T> {
  let way = beginning(walked, id, start)
  for (const turn of turns) {
    const here = { ...way, on: dayOf(walked, way, turn) }
    const command = commandOf(walked, here, turn)
    const decision = command === null ? null : decided(walked.machine, command, here.state)
    if (decision?.accepted === true) way = after(walked, here, decision.events)
  }
  return way
}
