import type { PlainDate } from '../calendar/index.js'
import { formatAfter, ofToday } from './format.js'
import { asOwn, deepFreeze, freezeWhole } from './freeze.js'
import { InvalidInputError, isBeyondCalendar, isPlainObject, readDay, trusting } from './input-error.js'
import type {
  MachineDefinition,
  MachineTypes,
  ObstacleOf,
  Transition,
  Verdict,
  Window,
} from './machine-types.js'
import { type CommandDeclaration, dataShape } from './messages.js'
import { inWords, ownField, plainField, read, unknownField } from './read.js'
import { withMore } from './records.js'
import { remembered } from './remember.js'

/*
 * The tables of a machine are typed row by row where they are written, and so is what a host gets of it. In between,
 * rows are looked up by the status of a state and the name of a command: there, types can't follow. So the lookups
 * work on a machine whose types are forgotten, and `defineMachine` forgets and remembers them, once each.
 */

/** A machine of which nothing is known but what all have. */
export interface AnyTypes extends MachineTypes {
  State: { readonly status: string; readonly lastEventOn?: PlainDate }
  Command: AnyCommand
  Event: AnyEvent
  Rejections: Record<string, object>
  Notes: Record<string, object>
}
export interface AnyCommand {
  readonly type: string
  readonly data: object
}
export interface AnyEvent {
  readonly type: string
  readonly data: { readonly command: AnyCommand; readonly format: number }
}
export type AnyState = AnyTypes['State']
type AnyObstacle = ObstacleOf<AnyTypes>
type AnyVerdict = Verdict<AnyTypes>
type AnyWindow = Window<string, string>
type AnyRow = Transition<AnyTypes, string, string>
export interface AnyDefinition extends Omit<MachineDefinition<AnyTypes>, 'initialState' | 'notes'> {
  readonly initialState: AnyState
  readonly notes: Readonly<Record<string, { readonly breach: boolean }>>
}

export const ofState = <Result>(run: () => Result): Result =>
  trusting('state', 'a state that evolve or replay gave', run)
export const ofEvent = <Result>(path: string, run: () => Result): Result =>
  trusting(path, 'an event that decide gave', run)

/** An event as one of our own, whatever envelope a store put around its type and its data. */
function ownEvent(event: AnyEvent): AnyEvent {
  const { type, data } = event
  return Object.keys(event).length === 2 ? asOwn(event) : asOwn({ type, data })
}

/** A version of rules, by the host's own names. */
export const versionInWords = ({ id, version }: { readonly id: string; readonly version: string }): string =>
  `${id}, version ${version}`

/** Clauses, each once: a document can do several things by one. */
const once = ([first, ...others]: AnyRow['clauses']): AnyRow['clauses'] =>
  Object.freeze([first, ...new Set(others.filter((other) => other !== first))])

/** A value of a record's own, never one that it inherits. */
const ofOwn = <Value>(
  record: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined => (record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined)

/** What stands in the way on a day outside a window. */
function outsideWindow(window: AnyWindow | null | undefined, on: PlainDate): AnyObstacle | null {
  if (window === null || window === undefined) return null
  const { from, early, until, late, clauses, data } = window
  if (from !== undefined && early !== undefined && on < from)
    return { code: early, clauses, data: { ...data, on, from } }
  if (until !== undefined && late !== undefined && on > until)
    return { code: late, clauses, data: { ...data, on, until } }
  return null
}

/** What a machine does under one version of its rules. */
export function underOne(definition: AnyDefinition) {
  const { of, transitions, evolution, cite, procedure, forgetting, keeping = (state) => state } = definition
  const { tells = () => true, shaped = (shape) => shape, upcasters = [] } = definition
  const format = formatAfter(upcasters)
  const statuses = Object.keys(transitions)
  const types = Object.keys(definition.commands)
  const shapeOf = remembered((declaration: CommandDeclaration) => shaped(dataShape(declaration)))
  const roleOf = (type: string): string => definition.commands[type]?.role ?? type
  const clauseOf = (type: string): string => cite(roleOf(type))
  const clausesOf = remembered((row: AnyRow) => once(row.clauses))
  const rowOf = (status: string, type: string): AnyRow | undefined => ofOwn(ofOwn(transitions, status), type)

  const readCommand = (command: unknown): AnyCommand =>
    trusting('', 'a command of plain JSON', () => commandOf(command))

  const commandOf = (command: unknown): AnyCommand => {
    const given = isPlainObject(command) ? command : {}
    const type = plainField(given, 'type', '')
    const declaration = typeof type === 'string' ? ofOwn(definition.commands, type) : undefined
    if (typeof type !== 'string' || declaration === undefined)
      throw new InvalidInputError('type', inWords(types), type)
    for (const name in given) if (name !== 'type' && name !== 'data') throw unknownField('', ['type', 'data'])
    const data = read<object, string>(
      shapeOf(declaration),
      plainField(given, 'data', ''),
      'data',
      declaration.role,
      cite,
    )
    return Object.freeze({ type, data })
  }

  const wrongStatus = remembered((status: string) =>
    remembered(
      (type: string): AnyObstacle =>
        deepFreeze({
          code: 'wrong-status',
          clauses: [cite(definition.barredBy?.(type, status) ?? roleOf(type))],
          data: { status, allowedIn: statuses.filter((other) => rowOf(other, type) !== undefined) },
        }),
    ),
  )

  const beforeLast = (type: string, state: AnyState, on: PlainDate): AnyObstacle | null => {
    const last = state.lastEventOn
    return last !== undefined && on < last
      ? { code: 'before-last-event', clauses: [clauseOf(type)], data: { on, last } }
      : null
  }

  const absent = (type: string, command: AnyCommand | null = null): AnyObstacle | null =>
    definition.absent?.(type, command) ?? null

  const judge = (command: AnyCommand, state: AnyState): AnyVerdict => {
    // Before the status: no status would open what the document does not have.
    const closed = absent(command.type, command)
    if (closed !== null) return closed
    const row = rowOf(state.status, command.type)
    if (row === undefined) return wrongStatus(state.status)(command.type)
    const on = definition.dayOf(command)
    return (
      beforeLast(command.type, state, on) ??
      row.region?.(state, on) ??
      outsideWindow(row.window?.(state, on), on) ??
      row.decide(command, state)
    )
  }

  /** What was found, or that it can't be: a year whose holidays are not known, or one beyond the calendar itself. */
  const countedOr = <Found>(type: string, run: () => Found): Found | AnyObstacle => {
    try {
      return ofState(run)
    } catch (error) {
      if (!isBeyondCalendar(error)) throw error
      return { code: 'outside-calendar', clauses: [clauseOf(type)], data: { reason: error.message } }
    }
  }

  const rejected = (obstacle: AnyObstacle, command: string) =>
    deepFreeze({ accepted: false, rejection: { of, ...obstacle, command } } as const)

  /** Decides a command that was read. */
  const decide = (command: AnyCommand, state: AnyState) => {
    const verdict = countedOr(command.type, () => judge(command, state))
    if ('code' in verdict) return rejected(verdict, command.type)
    const notes = (verdict.notes ?? []).filter(tells).map((note) => ({
      of,
      ...note,
      breach: ofOwn(definition.notes, note.note)?.breach ?? false,
    }))
    const { type, data } = verdict.record
    return deepFreeze({
      accepted: true,
      events: [freezeWhole({ type, data: withMore(data, { format }) })],
      notes,
    } as const)
  }

  /** The option of a command that nothing but another status would open, or nothing at all. */
  const closedIn = remembered((status: string) =>
    remembered((command: string) => {
      const obstacle = { of, ...(absent(command) ?? wrongStatus(status)(command)) }
      const clauses = [clauseOf(command)]
      const days = { from: null, until: null, by: null }
      return deepFreeze({ command, open: false, clauses, ...days, obstacle, only: null })
    }),
  )

  const optionOf = (command: string, state: AnyState, on: PlainDate) => {
    const row = rowOf(state.status, command)
    if (row === undefined || absent(command) !== null) return closedIn(state.status)(command)
    const counted = countedOr(
      command,
      () => row.window?.(state, on) ?? row.expectedWindow?.(state, on) ?? null,
    )
    const [window, uncounted] = counted !== null && 'code' in counted ? [null, counted] : [counted, null]
    const standing = countedOr(
      command,
      () => beforeLast(command, state, on) ?? row.region?.(state, on) ?? row.expected?.(state, on) ?? null,
    )
    const lastDay = window?.until ?? null
    const closes = window?.late !== undefined
    const obstacle = standing ?? uncounted ?? outsideWindow(window, on)
    return {
      command,
      open: obstacle === null,
      clauses: clausesOf(row),
      from: window?.from ?? null,
      until: closes ? lastDay : null,
      by: closes ? null : lastDay,
      obstacle: obstacle === null ? null : { of, ...obstacle },
      only: row.only?.(state) ?? null,
      ...(row.decidedBy === undefined ? {} : { decidedBy: row.decidedBy }),
    }
  }

  /** The state after an event, not frozen yet. */
  const next = (state: AnyState, event: AnyEvent, path: string): AnyState => {
    const type: unknown = ownField(event, 'type')
    const handlers = ofOwn(evolution, state.status)
    const apply = typeof type === 'string' ? ofOwn(handlers, type) : undefined
    const after = ofToday(event, format, path, () => {
      if (apply !== undefined) return apply
      throw new InvalidInputError(`${path}.type`, inWords(Object.keys(handlers ?? {})), type ?? event)
    })
    const own = ownEvent(event)
    const lastEventOn = readDay(definition.dayOf(own.data.command), `${path}.data.command.data.on`)
    return withMore(after(keeping(state, lastEventOn), own), { lastEventOn })
  }

  return {
    ...{ of, procedure, statuses, format, upcasters, forgetting, dayOf: definition.dayOf },
    asRecorded: definition.asRecorded,
    sharesVersionOf: definition.sharesVersionOf,
    initial: freezeWhole(asOwn(definition.initialState)),
    eventTypes: eventNamesIn(evolution),
    outlives: definition.outlives === true,
    decide: (command: unknown, state: AnyState) => decide(readCommand(command), state),
    rejected,
    next,
    duties: (state: AnyState, on: PlainDate) => deepFreeze(ofState(() => definition.duties(state, on))),
    options: (state: AnyState, on: PlainDate) =>
      deepFreeze(ofState(() => types.map((command) => optionOf(command, state, on)))),
    transitions: deepFreeze(
      statuses.flatMap((from) =>
        types.flatMap((command) => {
          const row = rowOf(from, command)
          return row === undefined || absent(command) !== null
            ? []
            : [{ from, command, to: [...row.to], clauses: clausesOf(row) }]
        }),
      ),
    ),
  }
}

/** A machine under one version of its rules. */
export type Under = ReturnType<typeof underOne>

/** The names of the events that can come to some status, each once. */
export const eventNamesIn = (evolution: AnyDefinition['evolution']): readonly string[] => [
  ...new Set(Object.values(evolution).flatMap((handlers) => Object.keys(handlers))),
]
