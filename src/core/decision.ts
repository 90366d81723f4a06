import type { PlainDate } from '../calendar/index.js'

/** A JSON value.
 *
 * @category Core */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/**
 * Why something is not allowed: a stable code, the clauses, and the facts and days behind it.
 *
 * @category Core
 */
export interface Obstacle<Code extends string, Clause extends string> {
  /** What stands in the way. */
  readonly code: Code
  /** The clauses that put it there. */
  readonly clauses: readonly [Clause, ...Clause[]]
  /** The days and facts behind it. */
  readonly data: Readonly<Record<string, Json>>
}

/** A command that is well-formed but not allowed.
 *
 * @category Core */
export interface Rejection<Code extends string, Clause extends string> extends Obstacle<Code, Clause> {
  /** The command that was rejected. */
  readonly command: string
}

/**
 * Something a person should know of an act that is allowed all the same: a breach that it puts on record, or a
 * place where the document says something else than the GDPR.
 *
 * @category Core
 */
export interface Note<Code extends string, Clause extends string> {
  /** What is to be known. */
  readonly note: Code
  /** The clauses it comes from. */
  readonly clauses: readonly [Clause, ...Clause[]]
  /** The days and facts behind it. */
  readonly data: Readonly<Record<string, Json>>
}

/**
 * What a command comes to: events to store, or a rejection; never an exception for a reason of the domain.
 *
 * @category Core
 */
export type Decision<Event, Code extends string, NoteCode extends string, Clause extends string> =
  | {
      readonly accepted: true
      /** What to store, in this order. */
      readonly events: readonly [Event, ...Event[]]
      /** What to tell a person beside it. */
      readonly notes: readonly Note<NoteCode, Clause>[]
    }
  | {
      readonly accepted: false
      /** The first obstacle. */
      readonly rejection: Rejection<Code, Clause>
    }

/**
 * What may be done with a case on a day: one entry for every command.
 *
 * @category Core
 */
export interface Option<Command extends string, Code extends string, Clause extends string> {
  /** The command. */
  readonly command: Command
  /** Whether it may be given on the day. */
  readonly open: boolean
  /** The clauses that allow it. */
  readonly clauses: readonly [Clause, ...Clause[]]
  /** The first day on which it may be given, where a clause sets one. */
  readonly from: PlainDate | null
  /** The last day on which it may be given, where a clause sets one. */
  readonly until: PlainDate | null
  /** Why it may not be given, where it may not. */
  readonly obstacle: Obstacle<Code, Clause> | null
  /** What it could be at the most, where the state allows less than the command could do. */
  readonly only: 'rejection' | null
}
