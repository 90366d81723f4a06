import { formatAfter, type Upcasters } from './format.js'
import { trusting } from './input-error.js'
import { mapValues } from './records.js'
import {
  type DataOf,
  type Field,
  type Fields,
  fieldsCiting,
  formatShape,
  object,
  type Shape,
  type ShapeData,
  variants,
} from './shape.js'

declare const described: unique symbol

/**
 * Fields that many messages have, with the named type that documents them.
 *
 * @category Core
 */
export interface SharedFields<T> {
  /** The fields. */
  readonly fields: Fields
  readonly [described]?: T
}

/** The fields of a type: what it may leave out, they may, and nothing else.
 *
 * @category Core
 * @inline */
export type FieldsOf<T> = {
  readonly [N in keyof T]-?: Record<never, never> extends Pick<T, N>
    ? Field<Exclude<T[N], undefined>, true>
    : Field<T[N], false> | Shape<T[N]>
}

/**
 * Declares fields that many messages have, under the name of the type that documents them.
 *
 * @typeParam T - What the fields come to: one that lacks a field of it, or has another, does not compile.
 * @category Core
 * @example
 * ```ts
 * import { day, type PlainDate, sharedFields } from 'privacy-rulebook/engine'
 *
 * const act = sharedFields<{ readonly on: PlainDate }>({ on: day })
 * act.fields.on // => { kind: 'day' }
 * ```
 */
export const sharedFields = <T extends object>(fields: FieldsOf<T> & Fields): SharedFields<T> => ({ fields })

/** A command as declared.
 *
 * @category Core */
export interface CommandDeclaration<Role extends string = string, T = unknown, Data extends Fields = Fields> {
  /** The role of the clause that the command belongs to, in every status. */
  readonly role: Role
  /** The fields that it has in common with other commands. */
  readonly shared: SharedFields<T>
  /** The fields of its own. */
  readonly data: Data
}

/** Commands by name.
 *
 * @category Core */
export type CommandDeclarations<Role extends string = string> = Readonly<
  Record<string, CommandDeclaration<Role>>
>

/** An event as declared.
 *
 * @category Core */
export interface EventDeclaration<Command extends string = string, Derived extends Fields = Fields> {
  /** The commands of which it holds one. */
  readonly of: readonly Command[]
  /** What is derived from the command and the state. */
  readonly derived: Derived
}

/** Events by name.
 *
 * @category Core */
export type EventDeclarations<Command extends string = string> = Readonly<
  Record<string, EventDeclaration<Command>>
>

/** No fields.
 *
 * @category Core
 * @inline */
export type NoFields = Readonly<Record<never, never>>

/** What declared fields hold; nothing, where none are declared.
 *
 * @inline */
type Declared<F extends Fields> = [keyof F] extends [never] ? unknown : DataOf<F>

/** The data of a command.
 *
 * @category Core
 * @inline */
export type CommandData<D extends CommandDeclaration> =
  D extends CommandDeclaration<string, infer T, infer F> ? T & Declared<F> : never

/** One command of a declaration.
 *
 * @category Core */
export interface CommandOf<C extends CommandDeclarations, Name extends keyof C> {
  /** Its name. */
  readonly type: Name
  /** What it says. */
  readonly data: CommandData<C[Name]>
}

/** Any command of a declaration, or any of some of them.
 *
 * @category Core */
export type CommandIn<C extends CommandDeclarations, Name extends keyof C = keyof C> = {
  [N in Name]: CommandOf<C, N>
}[Name]

/** The data of an event: the whole command, and what is derived from it.
 *
 * @category Core
 * @inline */
export type EventData<D extends EventDeclaration, Command> = {
  /** The command that it came from. */
  readonly command: Command
  /** The format that it is stored in: a small whole number from 1, of the machine and not of the package. */
  readonly format: number
} & Declared<D['derived']>

/** One event of a declaration, with the command that it came from.
 *
 * @category Core */
export interface EventOf<
  E extends EventDeclarations,
  Name extends keyof E,
  Command extends { readonly type: E[Name]['of'][number] },
> {
  /** Its name. */
  readonly type: Name
  /** The command that it came from, and what is derived from it. */
  readonly data: EventData<E[Name], Command>
}

/** Any event of a declaration.
 *
 * @category Core */
export type EventIn<C extends CommandDeclarations, E extends EventDeclarations> = {
  [N in keyof E]: { readonly type: N; readonly data: EventData<E[N], CommandIn<C, E[N]['of'][number]>> }
}[keyof E]

/**
 * The builders of commands that cite roles of one closed union.
 *
 * @typeParam Role - What clauses do: a role that isn't one of them does not compile.
 * @category Core
 */
export interface CommandBuilders<Role extends string> {
  /** A command, in the role of its clause: the fields in common with others, and those of its own. */
  readonly command: {
    <T>(role: Role, shared: SharedFields<T>): CommandDeclaration<Role, T, NoFields>
    <T, F extends Fields>(role: Role, shared: SharedFields<T>, data: F): CommandDeclaration<Role, T, F>
  }
  /** Commands by name. */
  readonly commands: <C extends CommandDeclarations<Role>>(commands: C) => C
  /** A field that may be left out, in the role of the clause that asks for it. */
  readonly optional: <T>(shape: Shape<T>, role?: Role | null) => Field<T, true>
  /** A field that is always there, in the role of the clause that asks for it. */
  readonly required: <T>(shape: Shape<T>, role?: Role | null) => Field<T, false>
}

/**
 * The builders of commands that cite roles of one closed union: a role that isn't there does not compile.
 *
 * A role is what a clause does (`'lending'`), so that messages and machines know no clause by its number; the machine's
 * `cite` says which clause plays it. What is declared is data, from which follow the types of the messages and what the
 * machine checks before it decides.
 *
 * @category Core
 * @example
 * ```ts
 * import { commandsCiting, day, name, type PlainDate, sharedFields } from 'privacy-rulebook/engine'
 *
 * const { command, commands, required } = commandsCiting<'lending' | 'returning'>()
 * const act = sharedFields<{ readonly on: PlainDate }>({ on: day })
 * const loans = commands({
 *   LendBook: command('lending', act, { book: required(name, 'lending') }),
 *   ReturnBook: command('returning', act),
 * })
 * loans.LendBook.role // => 'lending'
 * ```
 */
export function commandsCiting<Role extends string>(): CommandBuilders<Role> {
  /** A command, in the role of its clause: the fields in common with others, and those of its own. */
  function command<T>(role: Role, shared: SharedFields<T>): CommandDeclaration<Role, T, NoFields>
  function command<T, F extends Fields>(
    role: Role,
    shared: SharedFields<T>,
    data: F,
  ): CommandDeclaration<Role, T, F>
  function command(role: Role, shared: SharedFields<unknown>, data: Fields = {}): CommandDeclaration<Role> {
    return { role, shared, data }
  }
  return {
    command,
    commands: (commands) =>
      trusting('', 'commands by name, each as declared', () => Object.freeze({ ...commands })),
    ...fieldsCiting<Role>(),
  }
}

/**
 * An event: the commands of which it holds one, and what is derived from the command and the state.
 *
 * @category Core
 * @example
 * ```ts
 * import { day, event } from 'privacy-rulebook/engine'
 *
 * event(['LendBook'], { back: day }) // => { of: ['LendBook'], derived: { back: { kind: 'day' } } }
 * event(['ReturnBook']) // => { of: ['ReturnBook'], derived: {} }
 * ```
 */
export function event<const Command extends string>(
  of: readonly Command[],
): EventDeclaration<Command, NoFields>
export function event<const Command extends string, F extends Fields>(
  of: readonly Command[],
  derived: F,
): EventDeclaration<Command, F>
export function event(of: readonly string[], derived: Fields = {}): EventDeclaration {
  return { of, derived }
}

/**
 * Declares the events that commands can come to: a command that isn't there does not compile.
 *
 * The commands and the events by name go in; the events come out, frozen.
 *
 * @throws InvalidInputError for what is no record of events.
 * @category Core
 * @example
 * ```ts
 * import { commandsCiting, event, eventsOf, name, sharedFields } from 'privacy-rulebook/engine'
 *
 * const { command, commands } = commandsCiting<'lending'>()
 * const loans = commands({ LendBook: command('lending', sharedFields<{ readonly book: string }>({ book: name })) })
 * eventsOf(loans, { BookLent: event(['LendBook']) }).BookLent.of // => ['LendBook']
 * ```
 */
export const eventsOf = <
  C extends CommandDeclarations,
  E extends EventDeclarations<Extract<keyof C, string>>,
>(
  _commands: C,
  events: E,
): E => trusting('', 'events by name, each as declared', () => Object.freeze({ ...events }))

/** The shape of a command's data. */
export const dataShape = ({ shared, data }: CommandDeclaration): ShapeData =>
  object({ ...shared.fields, ...data })

const commandShapes = (commands: CommandDeclarations): Readonly<Record<string, ShapeData>> =>
  mapValues(commands, (declaration) => object({ data: dataShape(declaration) }))

/*
 * The two casts of this module: a shape that is made from a declaration describes just the values that the type made
 * from the same declaration names.
 */

/** The shape of every command of a declaration. */
export const shapeOfCommands = <C extends CommandDeclarations>(commands: C): Shape<CommandIn<C>> =>
  variants('type', commandShapes(commands)) as Shape<CommandIn<C>>

/** The shape of every event of a declaration: whether it can have happened, `replay` says. */
export function shapeOfEvents<C extends CommandDeclarations, E extends EventDeclarations>(
  commands: C,
  events: E,
  upcasters: Upcasters,
): Shape<EventIn<C, E>> {
  const format = formatShape(formatAfter(upcasters))
  const shapes = commandShapes(commands)
  const ofEvent = ({ of, derived }: EventDeclaration): ShapeData => {
    const held = Object.fromEntries(Object.entries(shapes).filter(([name]) => of.includes(name)))
    return object({ data: object({ command: variants('type', held), format, ...derived }) })
  }
  return variants('type', mapValues<string, EventDeclaration, ShapeData>(events, ofEvent)) as Shape<
    EventIn<C, E>
  >
}
