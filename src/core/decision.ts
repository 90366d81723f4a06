import type { PlainDate } from '../calendar/index.js'

declare const described: unique symbol

/** A JSON value.
 *
 * @category Core */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/** What goes with a code: the days and facts behind it.
 *
 * @category Core */
export interface Carried<T> {
  readonly [described]?: T
}

const carried: Carried<never> = Object.freeze({})

/**
 * Says what a code carries: the days and facts that a rejection tells beside its clauses. A type alone; at run time it
 * is an empty object.
 *
 * @typeParam T - What goes with the code, JSON.
 * @category Core
 * @example
 * ```ts
 * import { carries } from 'privacy-rulebook/engine'
 *
 * const rejections = { 'book-lent': carries<{ readonly book: string }>() }
 * Object.keys(rejections) // => ['book-lent']
 * ```
 */
export const carries = <T extends object>(): Carried<T> => carried

/**
 * A code that carries nothing.
 *
 * @category Core
 * @example
 * ```ts
 * import { carriesNothing } from 'privacy-rulebook/engine'
 *
 * carriesNothing // => {}
 * ```
 */
export const carriesNothing: Carried<Readonly<Record<never, never>>> = carried

/** From each code of a declaration to what it carries.
 *
 * @category Core */
export type DataByCode<D extends Readonly<Record<string, Carried<unknown>>>> = {
  readonly [Code in keyof D]: D[Code] extends Carried<infer T> ? T : never
}

/** What goes with the code of a note, and whether the note puts a breach on record.
 *
 * @category Core */
export interface Noted<T, Breach extends boolean> extends Carried<T> {
  readonly breach: Breach
}

/**
 * Says what a note carries that puts a breach on record: an act that is allowed, and was too late or incomplete.
 *
 * @typeParam T - The days and facts that go with it, JSON.
 * @category Core
 * @example
 * ```ts
 * import { breach, type PlainDate } from 'privacy-rulebook/engine'
 *
 * breach<{ readonly due: PlainDate }>() // => { breach: true }
 * ```
 */
export const breach = <T extends object>(): Noted<T, true> => ({ breach: true })

/**
 * Says what a note carries that puts no breach on record: something that a person should know all the same.
 *
 * @typeParam T - The days and facts that go with it, JSON.
 * @category Core
 * @example
 * ```ts
 * import { remark } from 'privacy-rulebook/engine'
 *
 * remark<{ readonly reserved: boolean }>() // => { breach: false }
 * ```
 */
export const remark = <T extends object>(): Noted<T, false> => ({ breach: false })

/** The notes of a declaration that put a breach on record.
 *
 * @category Core */
export type BreachesIn<D extends Readonly<Record<string, Noted<unknown, boolean>>>> = {
  readonly [Code in keyof D]: D[Code]['breach'] extends true ? Code : never
}[keyof D]

/**
 * The reasons to reject a command that every machine knows: the status does not allow it, it is dated before the last
 * event, a year lies outside the calendar, or the document does not have it. The rejections of a machine of one's own begin with them.
 *
 * @typeParam Status - The statuses of the machine.
 * @category Core
 * @example
 * ```ts
 * import { commonRejections } from 'privacy-rulebook/engine'
 *
 * Object.keys(commonRejections<'none' | 'lent'>()) // => ['wrong-status', 'before-last-event', 'outside-calendar', 'not-in-procedure']
 * ```
 */
export const commonRejections = <Status extends string>() => ({
  /** The status does not allow it. */
  'wrong-status': carries<{ readonly status: Status; readonly allowedIn: readonly Status[] }>(),
  /** It is dated before the last event of the history. */
  'before-last-event': carries<{ readonly on: PlainDate; readonly last: PlainDate }>(),
  /** A year is not known to the calendar. */
  'outside-calendar': carries<{ readonly reason: string }>(),
  /** The document of the institution does not have it. */
  'not-in-procedure': carriesNothing,
})

/**
 * Why something is not allowed: a stable code, the clauses, and the facts and days behind it.
 *
 * @typeParam Codes - From each code to what it carries.
 * @category Core
 */
export type Obstacle<Codes, Clause extends string> = {
  [Code in keyof Codes & string]: {
    /** What stands in the way. */
    readonly code: Code
    /** The clauses that put it there. */
    readonly clauses: readonly [Clause, ...Clause[]]
    /** The days and facts behind it. */
    readonly data: Codes[Code]
  }
}[keyof Codes & string]

/** A command that is well-formed but not allowed.
 *
 * @category Core */
export type Rejection<Of extends string, Codes, Clause extends string> = Obstacle<Codes, Clause> & {
  /** The machine that rejected it. */
  readonly of: Of
  /** The command that was rejected. */
  readonly command: string
}

/**
 * Something a person should know of an act that is allowed all the same: a breach that it puts on record, or a
 * place where the document says something else than the GDPR.
 *
 * @typeParam Codes - From each note to what it carries.
 * @category Core
 */
export type Note<Codes, Clause extends string> = {
  [Code in keyof Codes & string]: {
    /** What is to be known. */
    readonly note: Code
    /** The clauses it comes from. */
    readonly clauses: readonly [Clause, ...Clause[]]
    /** The days and facts behind it. */
    readonly data: Codes[Code]
  }
}[keyof Codes & string]

/**
 * A note as a decision gives it: with the machine that it comes from, and whether it puts a breach on record.
 *
 * @typeParam Breaches - The codes of those that do.
 * @category Core
 */
export type NoteOnAct<Of extends string, Codes, Breaches extends string, Clause extends string> = {
  [Code in keyof Codes & string]: {
    /** The machine that it comes from. */
    readonly of: Of
    /** What is to be known. */
    readonly note: Code
    /** Whether it puts a breach on record. */
    readonly breach: Code extends Breaches ? true : false
    /** The clauses it comes from. */
    readonly clauses: readonly [Clause, ...Clause[]]
    /** The days and facts behind it. */
    readonly data: Codes[Code]
  }
}[keyof Codes & string]

/**
 * What a command comes to: events to store, or a rejection; never an exception for a reason of the domain.
 *
 * @category Core
 */
export type Decision<Event, Of extends string, Codes, Notes, Breaches extends string, Clause extends string> =
  | {
      readonly accepted: true
      /** What to store, in this order. */
      readonly events: readonly [Event, ...Event[]]
      /** What to tell a person beside it: breaches that it puts on record, and remarks. */
      readonly notes: readonly NoteOnAct<Of, Notes, Breaches, Clause>[]
    }
  | {
      readonly accepted: false
      /** The first obstacle. */
      readonly rejection: Rejection<Of, Codes, Clause>
    }

/**
 * What may be done with a case on a day: one entry for every command.
 *
 * @category Core
 */
export interface Option<Command extends string, Of extends string, Codes, Clause extends string> {
  /** The command. */
  readonly command: Command
  /** Whether it may be given on the day. */
  readonly open: boolean
  /** The clauses that allow it. */
  readonly clauses: readonly [Clause, ...Clause[]]
  /** The first day on which it may be given, where a clause sets one. */
  readonly from: PlainDate | null
  /** The last day on which it may be given; `null` where no clause closes it. */
  readonly until: PlainDate | null
  /** The day by which it is to be done, where a clause sets one that closes nothing: later it is possible, and late. */
  readonly by: PlainDate | null
  /** Why it may not be given, where it may not. */
  readonly obstacle: (Obstacle<Codes, Clause> & { readonly of: Of }) | null
  /** What it could be at the most, where the state allows less than the command could do. */
  readonly only: 'rejection' | null
  /** In which office it is decided; left out where no clause names one. */
  readonly decidedBy?: string
}
