import type { PlainDate } from '../calendar/index.js'
import type { AsRecorded } from './as-recorded.js'
import type {
  BreachesIn,
  Carried,
  DataByCode,
  Decision,
  Note,
  Noted,
  NoteOnAct,
  Obstacle,
  Option,
  Rejection,
} from './decision.js'
import type { StoredEvent, Upcasters } from './format.js'
import type {
  CommandDeclaration,
  CommandDeclarations,
  CommandIn,
  EventDeclarations,
  EventIn,
} from './messages.js'
import type { ShapeData } from './shape.js'

/**
 * The types that a machine is made of. For a machine of one's own, {@link DeclaredTypes} gives those that follow from its
 * declarations.
 *
 * @category Core
 */
export interface MachineTypes {
  /** The name of the machine: what its rejections, notes and duties are of. */
  Of: string
  /** A union on `status` that begins with `none`; with the day of the last event, once there is one. */
  State: { readonly status: string; readonly lastEventOn?: PlainDate }
  /** A union on `type`, imperative. */
  Command: { readonly type: string; readonly data: object }
  /** A union on `type`, in the past tense; each holds the command that it came from. */
  Event: {
    readonly type: string
    readonly data: {
      readonly command: { readonly type: string; readonly data: object }
      readonly format: number
    }
  }
  /** Which commands each status allows. */
  Allowed: Record<string, string>
  /** Which events can come to each status. */
  Expected: Record<string, string>
  /** From each reason to reject a command to what it carries. */
  Rejections: object
  /** From each note to what it carries. */
  Notes: object
  /** The notes that put a breach on record. */
  Breaches: string
  /** What clauses do. */
  Role: string
  /** What may be cited: the clauses of a document. */
  Clause: string
  /** What can be owed. */
  Duty: object
}

/**
 * Those types of a machine that follow from its declarations: a machine of one's own extends it, and names the others.
 *
 * @typeParam Commands - The type of what `commands` gave.
 * @typeParam Events - The type of what {@link eventsOf} gave.
 * @typeParam Rejections - From each code to what it carries, as declared: {@link commonRejections} and one's own.
 * @typeParam Notes - From each note to what it carries, as declared by {@link breach} and {@link remark}.
 * @category Core
 */
export interface DeclaredTypes<
  Commands extends CommandDeclarations,
  Events extends EventDeclarations,
  Rejections extends Readonly<Record<string, Carried<unknown>>>,
  Notes extends Readonly<Record<string, Noted<unknown, boolean>>> = Readonly<Record<never, never>>,
> {
  /** What can be given: {@link MachineTypes.Command}. */
  Command: CommandIn<Commands>
  /** What can have happened: {@link MachineTypes.Event}. */
  Event: EventIn<Commands, Events>
  /** From each reason to reject a command to what it carries. */
  Rejections: DataByCode<Rejections>
  /** From each note to what it carries. */
  Notes: DataByCode<Notes>
  /** The notes that put a breach on record. */
  Breaches: BreachesIn<Notes>
  /** What clauses do. */
  Role: Commands[keyof Commands]['role']
}

/** The statuses of a machine.
 *
 * @category Core */
export type StatusOf<T extends MachineTypes> = T['State']['status']
/** The state in a status.
 *
 * @category Core
 * @inline */
export type StateIn<T extends MachineTypes, S> = Extract<T['State'], { status: S }>
/** The command of a name.
 *
 * @category Core
 * @inline */
export type CommandNamed<T extends MachineTypes, C> = Extract<T['Command'], { type: C }>
/** The event of a name.
 *
 * @category Core
 * @inline */
export type EventNamed<T extends MachineTypes, E> = Extract<T['Event'], { type: E }>
/** The rejection codes of a machine.
 *
 * @category Core */
export type CodeOf<T extends MachineTypes> = keyof T['Rejections'] & string
/** What stands in the way of a command of a machine.
 *
 * @category Core */
export type ObstacleOf<T extends MachineTypes> = Obstacle<T['Rejections'], T['Clause']>
/** A note on an act of a machine, as a row of its table gives it.
 *
 * @category Core */
export type NoteOf<T extends MachineTypes> = Note<T['Notes'], T['Clause']>
/** A note on an act of a machine, as a decision gives it.
 *
 * @category Core */
export type NoteOnActOf<T extends MachineTypes> = NoteOnAct<T['Of'], T['Notes'], T['Breaches'], T['Clause']>
/** A rejected command of a machine.
 *
 * @category Core */
export type RejectionOf<T extends MachineTypes> = Rejection<T['Of'], T['Rejections'], T['Clause']>
/** What a command of a machine comes to.
 *
 * @category Core */
export type DecisionOf<T extends MachineTypes> = Decision<
  T['Event'],
  T['Of'],
  T['Rejections'],
  T['Notes'],
  T['Breaches'],
  T['Clause']
>
/** What may be done with a case of a machine on a day.
 *
 * @category Core */
export type OptionOf<T extends MachineTypes> = Option<
  T['Command']['type'],
  T['Of'],
  T['Rejections'],
  T['Clause']
>

/**
 * An event as a row of the table gives it: the machine itself writes into its data the format that it is stored in.
 *
 * @category Core
 */
export type Recorded<Event> = Event extends { readonly type: infer Name; readonly data: infer Data }
  ? { readonly type: Name; readonly data: Omit<Data, 'format'> }
  : never

/** What a row of the table makes of a command: an event to record, with notes, or an obstacle.
 *
 * @category Core */
export type Verdict<T extends MachineTypes> =
  | { readonly record: Recorded<T['Event']>; readonly notes?: readonly NoteOf<T>[] }
  | ObstacleOf<T>

/** The days on which a command is possible: first and last, and what it is called to come too early or too late.
 *
 * @category Core */
export interface Window<Code extends string, Clause extends string> {
  readonly clauses: readonly [Clause, ...Clause[]]
  readonly from?: PlainDate
  readonly early?: Code
  /** The last day. It closes the command only where `late` says what a later one is called. */
  readonly until?: PlainDate
  readonly late?: Code
  /** What the obstacle carries besides the days. */
  readonly data?: Readonly<Record<string, PlainDate>>
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
  readonly region?: (state: StateIn<T, S>, on: PlainDate) => ObstacleOf<T> | null
  /**
   * What stands in the way as far as the state knows: options tell it, while `decide` goes by what the command itself
   * shows.
   */
  readonly expected?: (state: StateIn<T, S>, on: PlainDate) => ObstacleOf<T> | null
  /** On which days it is possible, as far as the state knows. */
  readonly expectedWindow?: (state: StateIn<T, S>, on: PlainDate) => Window<CodeOf<T>, T['Clause']> | null
  /** On which days it is possible. */
  readonly window?: (state: StateIn<T, S>, on: PlainDate) => Window<CodeOf<T>, T['Clause']> | null
  /** In which office it is decided, where a clause names one: `decide` sees to it, and options tell it. */
  readonly decidedBy?: string | undefined
  /** What it could be at the most. */
  readonly only?: (state: StateIn<T, S>) => 'rejection' | null
  /** What comes of it. */
  readonly decide: (command: CommandNamed<T, C>, state: StateIn<T, S>) => Verdict<T>
}

/** The commands whose rows a definition may leave out, because `absent` closes them under some rules. */
type BroughtOf<T extends MachineTypes> = T extends { Brought: infer Command extends string } ? Command : never

/** Every status with exactly the commands that it allows: a missing or a surplus row does not compile.
 *
 * @category Core */
export type Transitions<T extends MachineTypes> = {
  readonly [S in StatusOf<T>]: {
    readonly [C in Exclude<T['Allowed'][S], BroughtOf<T>>]: Transition<T, S, C>
  } & { readonly [C in Extract<T['Allowed'][S], BroughtOf<T>>]?: Transition<T, S, C> | undefined } & {
    readonly [C in Exclude<T['Command']['type'], T['Allowed'][S]>]?: never
  }
}

/** A state as an event leaves it: the machine itself adds the day.
 *
 * @category Core */
export type Undated<State> = State extends unknown ? Omit<State, 'lastEventOn'> : never

/** Every status with exactly the events that can come to it, and the state that each leads to.
 *
 * @category Core */
export type Evolution<T extends MachineTypes> = {
  readonly [S in StatusOf<T>]: {
    readonly [E in T['Expected'][S]]: (state: StateIn<T, S>, event: EventNamed<T, E>) => Undated<T['State']>
  } & { readonly [E in Exclude<T['Event']['type'], T['Expected'][S]>]?: never }
}

/** Which events can come to each status: those of the commands that it allows.
 *
 * @category Core */
export type ExpectedOf<Events extends EventDeclarations, Allowed> = {
  [S in keyof Allowed]: {
    [E in keyof Events & string]: Events[E]['of'][number] & Allowed[S] extends never ? never : E
  }[keyof Events & string]
}

/** How a machine treats events that were made to forget what they held: a history can have them, nothing new can.
 *
 * @category Core */
export interface Forgetting<State, Event, AnyObstacle> {
  /** Whether an event was made to forget what it held. */
  readonly isForgotten: (event: Event) => boolean
  /** What stands in the way of a command that would bring such an event about. */
  readonly obstacle: AnyObstacle
  /** Whether a history that led to a state may have such events. */
  readonly allowedIn: (state: State) => boolean
  /** What such an event should hold otherwise, in words. */
  readonly expected: string
}

/** What a machine is made from.
 *
 * @category Core */
export interface MachineDefinition<T extends MachineTypes> {
  /** The name of the machine. */
  readonly of: T['Of']
  /** The state before anything has happened. */
  readonly initialState: StateIn<T, 'none'>
  /** What each status allows, and what comes of it. */
  readonly transitions: Transitions<T>
  /** What each event leads to. */
  readonly evolution: Evolution<T>
  /** Each command as declared. */
  readonly commands: { readonly [C in T['Command']['type']]: CommandDeclaration<T['Role']> }
  /** Each note as declared. */
  readonly notes: {
    readonly [C in keyof T['Notes'] & string]: { readonly breach: C extends T['Breaches'] ? true : false }
  }
  /** The clause of a role. */
  readonly cite: (role: T['Role']) => T['Clause']
  /** The role whose clause bars a command in a status, where that is another than the command's own. */
  readonly barredBy?: (command: T['Command']['type'], status: T['State']['status']) => T['Role'] | null
  /**
   * What closes a command in every status: that the document does not have what it hangs on. Options ask without the
   * command, which may say more.
   */
  readonly absent?: (type: T['Command']['type'], command: T['Command'] | null) => ObstacleOf<T> | null
  /** A shape of a command's data as it is under the procedure; as it is declared, where that is left out. */
  readonly shaped?: (shape: ShapeData) => ShapeData
  /** Whether a note is told under the procedure; every one, where it is left out. */
  readonly tells?: (note: NoteOf<T>) => boolean
  /** The day a command is given on. */
  readonly dayOf: (command: T['Command']) => PlainDate
  /** The version that another case goes by which a command is about: this case goes by the same one. */
  readonly sharesVersionOf?: (
    command: T['Command'],
  ) => { readonly id: string; readonly version: string } | null | undefined
  /** What is owed on a day, done or not. */
  readonly duties: (state: T['State'], on: PlainDate) => readonly T['Duty'][]
  /** What a state keeps of any event, whatever it is, besides its day: taken before what the event itself leads to. */
  readonly keeping?: (state: T['State'], on: PlainDate) => T['State']
  readonly forgetting?: Forgetting<T['State'], T['Event'], ObstacleOf<T>>
  /**
   * What is derived now as it could be told when it was recorded, where a calendar that has grown since tells more; as it is,
   * where that is left out.
   *
   * @internal
   */
  readonly asRecorded?: AsRecorded | undefined
  /**
   * The steps from the first format of the events to today's: whoever changes a message that was ever stored adds one.
   * None, where it is left out: then the format is 1.
   */
  readonly upcasters?: Upcasters
  /**
   * Whether its streams outlive a version of the rules: then every event names in its data, as `procedure`, the version
   * that it was given under. Left out, the first event does, and a case keeps that version.
   */
  readonly outlives?: boolean
  /**
   * The rules that the machine is closed over, by id and version: a document will do. A state that names others in its
   * own field `procedure` is refused.
   */
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
export type Replay<State, AnyRejection> =
  | { readonly ok: true; readonly state: State }
  | {
      readonly ok: false
      /** The index of the first event that can't have happened, from 0. */
      readonly index: number
      /** The state before it. */
      readonly state: State
      /** Why it can't: its command is not allowed there, or says something else, or it is no event at all. */
      readonly reason: Impossible<AnyRejection>
    }

/** Why an event can't have happened.
 *
 * @category Core */
export type Impossible<AnyRejection> =
  | { readonly kind: 'rejected'; readonly rejection: AnyRejection }
  | { readonly kind: 'differs'; readonly path: string }
  | { readonly kind: 'malformed'; readonly path: string; readonly expected: string }

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
  decide(command: T['Command'], state: T['State']): DecisionOf<T>
  /**
   * The state after an event. Total over histories that can have happened; to check one, use `replay`. What the
   * event holds is copied into the state; the event stays the host's. Only its `type` and its `data` are looked at.
   *
   * @throws InvalidInputError for an event that can't come to the state.
   */
  evolve(state: T['State'], event: T['Event']): T['State']
  /**
   * The state after a whole history, or after what has happened since a state: what `evolve` gives event by event, in
   * time that grows with the history alone, because nothing but the last state is frozen.
   *
   * @param events - The history, as it is stored.
   * @param from - The state before it; left out, the one before anything has happened.
   * @throws InvalidInputError for an event that can't come to the state before it, and for what is no list of events.
   * @example
   * ```ts
   * const on = plainDate('2026-02-02')
   * const consents = consentLifecycle(adakavasProcedure)
   * const given = { type: 'GiveConsent', data: { on, by: 'ona', id: 'S1', signedOn: on, purpose: 'a leaflet' } }
   * const { events } = consents.decide(given, consents.initialState())
   * consents.fold(events).status // => 'active'
   * ```
   */
  fold(events: readonly T['Event'][], from?: T['State']): T['State']
  /**
   * Brings events as they were stored, each in the format that its data names, to the format of today: what `evolve`,
   * `fold`, `replay`, the schemas and `narrate` take. Whether they can have happened, `replay` says.
   *
   * @param events - A history or a part of it, as a store keeps it: type and data are looked at, nothing else.
   * @throws InvalidInputError for what is no list of events, and for an event without a format or of a later one.
   * @example
   * ```ts
   * const stored = JSON.parse('[{"type":"ConsentWithdrawn","data":{"format":1,"command":{}}}]')
   * consentLifecycle(adakavasProcedure).upcast(stored).length // => 1
   * ```
   */
  upcast(events: readonly StoredEvent[]): readonly T['Event'][]
  /** Derives every event again from its command, and names the first that can't have happened. Never throws. */
  replay(events: readonly T['Event'][]): Replay<T['State'], RejectionOf<T>>
  /** What is owed on a day, done or not. */
  duties(state: T['State'], on: PlainDate): readonly T['Duty'][]
  /** Every command: open or closed on a day, from when, until when or by when, and by which clause. */
  options(state: T['State'], on: PlainDate): readonly OptionOf<T>[]
  /** The table as data. */
  readonly transitions: readonly TransitionRow<StatusOf<T>, T['Command']['type'], T['Clause']>[]
}
