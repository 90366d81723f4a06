import type { PlainDate } from '../calendar/index.js'
import type { Machine, MachineTypes, NoteOnActOf, OptionOf, RejectionOf } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { AnyReadings, Procedure, ReadingName } from '../procedure/index.js'

/** The readings that a comparison switches: each as it stands. What becomes of a case poorer than the GDPR is none of them.
 *
 * @category Comparison */
export type ReadingsAsked = Partial<Omit<AnyReadings, 'poorerThanGdpr'>>

/** What a comparison of readings goes by.
 *
 * @category Comparison */
export interface ReadingsToCompare<T extends MachineTypes> {
  /** The readings to switch, each as it stands; what is left out stays as `under` has it. */
  readonly readings: ReadingsAsked
  /**
   * The procedure under readings, of the same id and version whatever they are. Hand them on as they are: where they are
   * copied, every combination of them is run.
   */
  readonly under: (readings: ReadingsAsked) => Procedure
  /** The machine of the case under a procedure, such as `requestLifecycle`. */
  readonly lifecycle: (procedure: Procedure) => Machine<T>
  /** The history, as it is stored; it happened under the readings as they stand. */
  readonly events: readonly T['Event'][]
  /** The civil days on which to ask what is owed and what may be done; the day of the last event, where they are left out. */
  readonly days?: readonly PlainDate[]
}

/** A reading that is switched.
 *
 * @category Comparison */
export interface SwitchedReading {
  readonly reading: ReadingName
  /** As it stands. */
  readonly from: string
  /** As it is read instead. */
  readonly to: string
  /** The clauses that it is of; none where it is of a law outside the document. */
  readonly clauses: readonly ClauseRef[]
}

/** What something comes to under other readings.
 *
 * @category Comparison */
export interface Otherwise<Value> {
  readonly value: Value
  /** The sets of switched readings that bring it about: of none of them does a part suffice. */
  readonly because: readonly (readonly SwitchedReading[])[]
}

/** What is as it stands, and what it comes to under other readings: each other value once.
 *
 * @category Comparison */
export interface Compared<Value> {
  readonly was: Value
  readonly otherwise: readonly Otherwise<Value>[]
}

/** An act of the history, by its place in it from 0.
 *
 * @category Comparison */
export interface OfAct<T extends MachineTypes> {
  readonly index: number
  readonly command: T['Command']['type']
}

/**
 * A place in which a history differs under other readings.
 *
 * - `decision`: the act isn't allowed; then those after it go by the case without it
 * - `event`: a field that is derived for the event, by its path in `data`; of a deadline its clause and its last day count
 * - `note`: whether something is told of the act, such as a breach that it puts on record
 * - `duty`: what is owed on a day; `null` where nothing is
 * - `option`: whether a command may be given on a day, and from when until when
 *
 * @category Comparison
 */
export type ReadingDifference<T extends MachineTypes> =
  | ({ readonly what: 'decision' } & OfAct<T> & Compared<RejectionOf<T> | null>)
  | ({ readonly what: 'event'; readonly path: string } & OfAct<T> & Compared<unknown>)
  | ({ readonly what: 'note'; readonly note: NoteOnActOf<T> } & OfAct<T> & Compared<boolean>)
  | ({ readonly what: 'duty'; readonly on: PlainDate } & Compared<T['Duty'] | null>)
  | ({ readonly what: 'option'; readonly on: PlainDate } & Compared<OptionOf<T>>)

/** What other readings would make of a history.
 *
 * @category Comparison */
export interface ReadingsComparison<T extends MachineTypes> {
  /** Where it differs: the acts in their order, then what is owed and may be done, day by day. */
  readonly differences: readonly ReadingDifference<T>[]
  /** The sets of switched readings under which there is no such procedure, which `under` refused; of none
   * of them does a part suffice. */
  readonly impossible: readonly (readonly SwitchedReading[])[]
}
