import type { PlainDate } from '../calendar/index.js'
import type { Decision, Json, Note, Obstacle, Option, Rejection } from './decision.js'
import { deepFreeze, freezeWhole } from './freeze.js'
import { describe, InvalidInputError, isInvalidInput } from './input-error.js'
import { firstDifference } from './same-json.js'
import { inWords, read, type Shape } from './shape.js'

/** The types that a machine is made of.
 *
 * @category Core */
export interface MachineTypes {
  State: { readonly status: string }
  Command: { readonly type: string; readonly data: object }
  Event: {
    readonly type: string
    readonly data: { readonly command: { readonly type: string; readonly data: object } }
  }
  /** Which commands each status allows. */
  Allowed: Record<string, string>
  /** Which events can come to each status. */
  Expected: Record<string, string>
  Code: string
  NoteCode: string
  Clause: string
  Duty: object
}

/** Reasons to reject a command that every machine knows.
 *
 * @category Core */
export type CommonCode = 'wrong-status' | 'before-last-event' | 'outside-calendar'

/** The statuses of a machine.
 *
 * @category Core */
export type StatusOf<T extends MachineTypes> = T['State']['status']
type StateIn<T extends MachineTypes, S> = Extract<T['State'], { status: S }>
type CommandOf<T extends MachineTypes, C> = Extract<T['Command'], { type: C }>
type EventOf<T extends MachineTypes, E> = Extract<T['Event'], { type: E }>
/** The rejection codes of a machine.
 *
 * @category Core */
export type CodeOf<T extends MachineTypes> = T['Code'] | CommonCode

/** What a row of the table makes of a command: an event to record, with notes, or an obstacle.
 *
 * @category Core */
export type Verdict<T extends MachineTypes> =
  | { readonly record: T['Event']; readonly notes?: readonly Note<T['NoteCode'], T['Clause']>[] }
  | Obstacle<CodeOf<T>, T['Clause']>

/** The days on which a command is possible: first and last, and what it is called to come too early or too late.
 *
 * @category Core */
export interface Window<Code extends string, Clause extends string> {
  readonly clauses: readonly [Clause, ...Clause[]]
  readonly from?: PlainDate
  readonly early?: Code
  readonly until?: PlainDate
  readonly late?: Code
  readonly data?: Readonly<Record<string, Json>>
}

/**
 * One row of a transition table: what a command needs in a status, and where it may lead.
 *
 * `region` and `window` speak of state and day alone, so that what may be done now is read from the same row
 * that decides. `decide` looks at what the command says.
 *
 * @category Core
 */
export interface Transition<T extends MachineTypes, S, C> {
  /** The statuses it may lead to. */
  readonly to: readonly StatusOf<T>[]
  /** The clauses it comes from. */
  readonly clauses: readonly [T['Clause'], ...T['Clause'][]]
  /** What in the state stands in the way on a day. */
  readonly region?: (state: StateIn<T, S>, on: PlainDate) => Obstacle<CodeOf<T>, T['Clause']> | null
  /** On which days it is possible. */
  readonly window?: (state: StateIn<T, S>, on: PlainDate) => Window<CodeOf<T>, T['Clause']> | null
  /** What it could be at the most. */
  readonly only?: (state: StateIn<T, S>) => 'rejection' | null
  /** What comes of it. */
  readonly decide: (command: CommandOf<T, C>, state: StateIn<T, S>) => Verdict<T>
}

/** Every status with exactly the commands that it allows: a missing or a surplus row does not compile.
 *
 * @category Core */
export type Transitions<T extends MachineTypes> = {
  readonly [S in StatusOf<T>]: { readonly [C in T['Allowed'][S]]: Transition<T, S, C> } & {
    readonly [C in Exclude<T['Command']['type'], T['Allowed'][S]>]?: never
  }
}

/** Every status with exactly the events that can come to it, and the state that each leads to.
 *
 * @category Core */
export type Evolution<T extends MachineTypes> = {
  readonly [S in StatusOf<T>]: {
    readonly [E in T['Expected'][S]]: (state: StateIn<T, S>, event: EventOf<T, E>) => T['State']
  } & { readonly [E in Exclude<T['Event']['type'], T['Expected'][S]>]?: never }
}

/** What a machine is made from.
 *
 * @category Core */
export interface MachineDefinition<T extends MachineTypes> {
  readonly initialState: StateIn<T, 'none'>
  readonly transitions: Transitions<T>
  readonly evolution: Evolution<T>
  /** The shape of each command's data, and the clause that it belongs to in every status. */
  readonly commands: {
    readonly [C in T['Command']['type']]: {
      readonly shape: Shape<CommandOf<T, C>['data']>
      readonly clause: T['Clause']
    }
  }
  readonly events: readonly T['Event']['type'][]
  /** The day a command is given on. */
  readonly dayOf: (command: T['Command']) => PlainDate
  /** The day of the last event, once there is one. */
  readonly lastDay: (state: T['State']) => PlainDate | null
  readonly duties: (state: T['State'], on: PlainDate) => readonly T['Duty'][]
  readonly readDay: (value: unknown) => PlainDate
  /** The procedure that the machine is closed over: a state made under another is not its own. */
  readonly procedure: { readonly id: string; readonly version: string }
}

/** One row of the table as data.
 *
 * @category Core */
export interface TransitionRow<Status extends string, Command extends string, Clause extends string> {
  /** The status it starts in. */
  readonly from: Status
  /** The command. */
  readonly command: Command
  /** The statuses it may lead to. */
  readonly to: readonly Status[]
  /** The clauses it comes from. */
  readonly clauses: readonly [Clause, ...Clause[]]
}

/**
 * What comes of deriving a history again: the state, or the first event that can't have happened and why.
 *
 * @category Core
 */
export type Replay<State, Code extends string, Clause extends string> =
  | { readonly ok: true; readonly state: State }
  | {
      readonly ok: false
      /** The index of the first event that can't have happened, from 0. */
      readonly index: number
      /** The state before it. */
      readonly state: State
      /** Why it can't: its command is not allowed there, or says something else, or it is no event at all. */
      readonly reason:
        | { readonly kind: 'rejected'; readonly rejection: Rejection<Code, Clause> }
        | { readonly kind: 'differs'; readonly path: string }
        | { readonly kind: 'malformed'; readonly path: string; readonly expected: string }
    }

/**
 * A machine: decides commands, folds events, and says what is owed and what may be done.
 *
 * @category Core
 */
export interface Machine<T extends MachineTypes> {
  /** The state before anything has happened. */
  initialState(): T['State']
  /**
   * Decides a command: what to store, or the first obstacle.
   *
   * @throws InvalidInputError for a command that has not the shape of one.
   */
  decide(
    command: T['Command'],
    state: T['State'],
  ): Decision<T['Event'], CodeOf<T>, T['NoteCode'], T['Clause']>
  /**
   * The state after an event. Total over histories that can have happened; to check one, use `replay`. What the
   * event holds becomes part of the state, and is frozen with it.
   *
   * @throws InvalidInputError for an event that can't come to the state.
   */
  evolve(state: T['State'], event: T['Event']): T['State']
  /** Derives every event again from its command, and names the first that can't have happened. Never throws. */
  replay(events: readonly T['Event'][]): Replay<T['State'], CodeOf<T>, T['Clause']>
  /** What is owed on a day, done or not. */
  duties(state: T['State'], on: PlainDate): readonly T['Duty'][]
  /** Every command: open or closed on a day, from when, until when, and by which clause. */
  options(state: T['State'], on: PlainDate): readonly Option<T['Command']['type'], CodeOf<T>, T['Clause']>[]
  /** The table as data. */
  readonly transitions: readonly TransitionRow<StatusOf<T>, T['Command']['type'], T['Clause']>[]
}

/** A row or an event handler with its types forgotten: what a lookup by status and name can know. */
type AnyTransition<T extends MachineTypes> = Transition<T, StatusOf<T>, T['Command']['type']>
type AnyEvolve<T extends MachineTypes> = (state: T['State'], event: T['Event']) => T['State']

/**
 * Runs what takes a value as it is. A value that the machine itself made never fails here; one that a host made up
 * gets a clear error instead of an obscure one.
 */
function trusting<Result>(path: 'state' | 'event', run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    if (isInvalidInput(error) || error instanceof RangeError) throw error
    const expected = path === 'state' ? 'a state that evolve or replay gave' : 'an event that decide gave'
    throw new InvalidInputError(path, expected, error)
  }
}

/** A field of a value itself, never one that it inherits or computes. */
function ownField(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined
}

/** Makes a machine from its definition. */
export function defineMachine<T extends MachineTypes>(definition: MachineDefinition<T>): Machine<T> {
  type Status = StatusOf<T>
  type Type = T['Command']['type']
  type Row = AnyTransition<T>

  // The tables are typed row by row where they are written; a lookup by name can't keep that, so it is forgotten
  // here, once. The lookups below only ever hand a row the state and the command that it was found by.
  const statuses = Object.keys(definition.transitions) as Status[]
  const types = Object.keys(definition.commands) as Type[]
  const table = new Map<Status, ReadonlyMap<string, Row>>(
    statuses.map((status) => [
      status,
      new Map(Object.entries(definition.transitions[status]) as [string, Row][]),
    ]),
  )
  const evolution = new Map<Status, ReadonlyMap<string, AnyEvolve<T>>>(
    statuses.map((status) => [
      status,
      new Map(Object.entries(definition.evolution[status]) as [string, AnyEvolve<T>][]),
    ]),
  )

  const clauseOf = (type: Type): T['Clause'] => definition.commands[type].clause
  const row = (status: Status, type: Type): Row | undefined => table.get(status)?.get(type)

  const readState = (state: T['State']): T['State'] => {
    const given: unknown = state
    if (typeof given !== 'object' || given === null)
      throw new InvalidInputError('state.status', inWords(statuses), given)
    const status: unknown = state.status
    if (!statuses.some((one) => one === status)) {
      throw new InvalidInputError('state.status', inWords(statuses), status)
    }
    const { id, version } = definition.procedure
    const made = 'procedure' in state ? state.procedure : { id, version }
    if (ownField(made, 'id') !== id || ownField(made, 'version') !== version) {
      throw new InvalidInputError('state.procedure', `a state made under ${id}, version ${version}`, made)
    }
    return state
  }

  const readCommand = (command: T['Command']): T['Command'] => {
    const type = ownField(command, 'type')
    const known = types.find((one) => one === type)
    if (known === undefined) throw new InvalidInputError('type', inWords(types), type)
    const { shape, clause } = definition.commands[known]
    for (const name of Object.keys(command)) {
      if (name !== 'type' && name !== 'data')
        throw new InvalidInputError(name, 'no such field; only type, data', name)
    }
    // The type was found in the table, and the data was read by the shape that stands beside it there.
    return deepFreeze({
      type: known,
      data: read(shape, ownField(command, 'data'), 'data', clause),
    }) as T['Command']
  }

  const wrongStatus = (state: T['State'], type: Type): Obstacle<CodeOf<T>, T['Clause']> => ({
    code: 'wrong-status',
    clauses: [clauseOf(type)],
    data: { status: state.status, allowedIn: statuses.filter((status) => row(status, type) !== undefined) },
  })

  const outsideWindow = (
    found: Window<CodeOf<T>, T['Clause']> | null | undefined,
    on: PlainDate,
  ): Obstacle<CodeOf<T>, T['Clause']> | null => {
    if (found === null || found === undefined) return null
    const { from, early, until, late, clauses, data } = found
    if (from !== undefined && early !== undefined && on < from)
      return { code: early, clauses, data: { ...data, on, from } }
    if (until !== undefined && late !== undefined && on > until)
      return { code: late, clauses, data: { ...data, on, until } }
    return null
  }

  const beforeLast = (
    type: Type,
    state: T['State'],
    on: PlainDate,
  ): Obstacle<CodeOf<T>, T['Clause']> | null => {
    const last = definition.lastDay(state)
    return last !== null && on < last
      ? { code: 'before-last-event', clauses: [clauseOf(type)], data: { on, last } }
      : null
  }

  const judge = (command: T['Command'], state: T['State']): Verdict<T> => {
    const type: Type = command.type
    const transition = row(state.status, type)
    if (transition === undefined) return wrongStatus(state, type)
    const on = definition.dayOf(command)
    // The row was found by the state's own status and the command's own type.
    const here = state as StateIn<T, Status>
    const given = command as CommandOf<T, Type>
    return (
      beforeLast(type, state, on) ??
      transition.region?.(here, on) ??
      outsideWindow(transition.window?.(here, on), on) ??
      transition.decide(given, here)
    )
  }

  const decideRead = (
    command: T['Command'],
    state: T['State'],
  ): Decision<T['Event'], CodeOf<T>, T['NoteCode'], T['Clause']> => {
    let verdict: Verdict<T>
    try {
      verdict = trusting('state', () => judge(command, state))
    } catch (error) {
      // A year whose holidays are not known, or one beyond the calendar itself.
      if (!(error instanceof RangeError)) throw error
      verdict = {
        code: 'outside-calendar',
        clauses: [clauseOf(command.type)],
        data: { reason: error.message },
      }
    }
    if ('record' in verdict) {
      return deepFreeze({ accepted: true, events: [freezeWhole(verdict.record)], notes: verdict.notes ?? [] })
    }
    return deepFreeze({ accepted: false, rejection: { ...verdict, command: command.type } })
  }

  const optionOf = (
    command: Type,
    state: T['State'],
    on: PlainDate,
  ): Option<Type, CodeOf<T>, T['Clause']> => {
    const transition = row(state.status, command)
    if (transition === undefined) {
      const obstacle = wrongStatus(state, command)
      return {
        command,
        open: false,
        clauses: [clauseOf(command)],
        from: null,
        until: null,
        obstacle,
        only: null,
      }
    }
    // The row was found by the state's own status.
    const here = state as StateIn<T, Status>
    const window = transition.window?.(here, on)
    const obstacle =
      beforeLast(command, state, on) ?? transition.region?.(here, on) ?? outsideWindow(window, on)
    return {
      command,
      open: obstacle === null,
      clauses: transition.clauses,
      from: window?.from ?? null,
      until: window?.until ?? null,
      obstacle,
      only: transition.only?.(here) ?? null,
    }
  }

  const evolveRead = (state: T['State'], event: T['Event']): T['State'] => {
    const type: unknown = typeof event === 'object' && event !== null ? event.type : event
    const apply = typeof type === 'string' ? evolution.get(state.status)?.get(type) : undefined
    if (apply === undefined) {
      throw new InvalidInputError(
        'event.type',
        inWords([...(evolution.get(state.status)?.keys() ?? [])]),
        type,
      )
    }
    return deepFreeze(trusting('event', () => apply(state, freezeWhole(event))))
  }

  const initial = deepFreeze(definition.initialState)

  const check = (
    event: unknown,
    state: T['State'],
  ): Extract<Replay<T['State'], CodeOf<T>, T['Clause']>, { ok: false }>['reason'] | T['Event'] => {
    const type = ownField(event, 'type')
    if (!definition.events.some((one) => one === type)) {
      return { kind: 'malformed', path: 'type', expected: inWords(definition.events) }
    }
    try {
      // Whatever stands there: `readCommand` refuses what is no command.
      const decision = decideRead(
        readCommand(ownField(ownField(event, 'data'), 'command') as T['Command']),
        state,
      )
      if (!decision.accepted) return { kind: 'rejected', rejection: decision.rejection }
      const [derived] = decision.events
      const path = firstDifference(derived, event)
      return path === null ? derived : { kind: 'differs', path }
    } catch (error) {
      // Comparing reads the event itself, which may be no plain JSON: whatever it does then, it can't have happened.
      if (!isInvalidInput(error)) return { kind: 'malformed', path: '', expected: 'an event of plain JSON' }
      return { kind: 'malformed', path: `data.command.${error.path}`, expected: error.expected }
    }
  }

  return Object.freeze({
    initialState: () => initial,
    decide: (command: T['Command'], state: T['State']) => {
      const known = readState(state)
      return decideRead(readCommand(command), known)
    },
    evolve: (state: T['State'], event: T['Event']) => evolveRead(readState(state), event),
    replay: (events: readonly T['Event'][]): Replay<T['State'], CodeOf<T>, T['Clause']> => {
      let state: T['State'] = initial
      if (!Array.isArray(events)) {
        return deepFreeze({
          ok: false,
          index: 0,
          state,
          reason: { kind: 'malformed', path: '', expected: `a list of events, not ${describe(events)}` },
        })
      }
      for (const [index, event] of events.entries()) {
        const checked = check(event, state)
        if ('kind' in checked) return deepFreeze({ ok: false, index, state, reason: checked })
        state = evolveRead(state, checked)
      }
      return deepFreeze({ ok: true, state })
    },
    duties: (state: T['State'], day: PlainDate) => {
      const on = definition.readDay(day)
      const known = readState(state)
      return deepFreeze(trusting('state', () => definition.duties(known, on)))
    },
    options: (state: T['State'], day: PlainDate) => {
      const on = definition.readDay(day)
      const known = readState(state)
      return deepFreeze(trusting('state', () => types.map((command) => optionOf(command, known, on))))
    },
    transitions: deepFreeze(
      statuses.flatMap((from) =>
        types.flatMap((command) => {
          const found = row(from, command)
          return found === undefined ? [] : [{ from, command, to: found.to, clauses: found.clauses }]
        }),
      ),
    ),
  })
}
