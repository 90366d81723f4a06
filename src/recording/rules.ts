import type { HolidayCalendar } from '../calendar/index.js'
import type { ClauseRef, InstitutionDocument } from '../documents/index.js'
import type { Limit, Procedure, RecordingRoles, StatedRecordingRoles } from '../procedure/index.js'
import type { ListeningRule } from '../procedure/kaunas-listening.js'
import type { OwnFacts } from '../procedure/own-facts.js'
import type {
  CallDirection,
  consentBases,
  DisclosureCondition,
  KeepingReason,
  NamedRecipient,
  RecordedField,
  StopEvent,
  Weekday,
} from './kinds.js'
import type { OtherBasis } from './records.js'

/** What the recording of calls rests on: consent, by how it shows, or another basis.
 *
 * @category Recording */
export type CallBasis = (typeof consentBases)[number] | OtherBasis

/** A document that rules are those of, whichever clauses it has.
 *
 * @category Recording */
export interface RulesDocument extends Omit<InstitutionDocument, 'clause' | 'isClause'> {
  /** Whether a value is the reference of one of its clauses. */
  isClause(value: unknown): boolean
}

/** The hours in which calls are recorded, of a day: from a time, and until another, which is outside.
 *
 * @category Recording */
export interface HoursOfDay {
  /** `HH:MM`: the first minute. */
  readonly from: string
  /** `HH:MM`: the first minute after. */
  readonly until: string
}

/** The working hours outside of which nothing is kept.
 *
 * @category Recording */
export interface WorkingHours {
  /** The days of the week on which calls are recorded. */
  readonly days: { readonly [D in Weekday]?: HoursOfDay }
  /** The holidays on which they are not; `null` where holidays are like other days. */
  readonly holidays: HolidayCalendar | null
}

/** Who may listen, by who wants to: the institution's own people, those who take part in a procedure to its copy, or the
 * caller; `null` where the document says nothing of it.
 *
 * @category Recording */
export interface RecordingListening {
  readonly staff: ListeningRule | null
  readonly copy: ListeningRule | null
  readonly caller: ListeningRule | null
}

/** To whom a recording may be given, each on what condition.
 *
 * @category Recording */
export type Disclosure = { readonly [R in NamedRecipient]?: DisclosureCondition }

/**
 * An institution's rules on recorded calls as data: what its machines are closed over.
 *
 * @category Recording
 */
export interface OwnRecordingRules {
  /** Names the rules in every history made under them. */
  readonly id: string
  /** Changes whenever the rules do. */
  readonly version: string
  /** The document that the rules are those of. */
  readonly document: RulesDocument
  /** Other acts of the institution that its rules are completed by. */
  readonly acts: readonly RulesDocument[]
  /** What the clauses of the rules do; `null` what their document does not have. */
  readonly roles: StatedRecordingRoles
  /** The lines, in E.164: only calls on them are recorded. */
  readonly lines: readonly string[]
  /** Which way the calls go that are recorded. */
  readonly directions: readonly CallDirection[]
  /** The working hours outside of which nothing is kept; `null` where calls are recorded at any hour. */
  readonly hours: WorkingHours | null
  /** Whether the caller has to be told automatically, or in any way. */
  readonly notice: 'automatic' | 'any-way'
  /** What recording rests on: the caller's consent and how it shows, or another basis. */
  readonly basis: CallBasis
  /** At what the recording stops before the call ends. */
  readonly stops: readonly StopEvent[]
  /** What may be stored beside day, time, duration and audio. */
  readonly fields: readonly RecordedField[]
  /** How long a recording is kept, from the day of the call; it never rolls. */
  readonly retention: Limit
  /** For what the recording itself is kept beyond its term. */
  readonly keptLonger: readonly KeepingReason[]
  /** The institution's own facts, on which listening depends beside those of the library. */
  readonly facts: OwnFacts
  /** Who may listen for what. */
  readonly listening: RecordingListening
  /**
   * How many different recordings may be listened to in a calendar month to assess quality, with the clause; `null` as the
   * number where the document names none, and in its place where it knows no sampling.
   */
  readonly sample: { readonly count: number | null; readonly clause: ClauseRef } | null
  /** To whom a recording may be given; `null` where the document says nothing of it. */
  readonly disclosure: Disclosure | null
  /** The act that allows more than the document, for each value that goes beyond it. */
  readonly allowedBy: AllowedBeyond
  /** The ways and means of listening that the controller has set; where there are none, nobody knows of an approved one. */
  readonly listeningMethods: readonly string[]
  /**
   * The procedure under which the caller's other rights are exercised, where it is one that this library knows;
   * `null` where it is the institution's own.
   */
  readonly rightsProcedure: Procedure | null
  /** The IANA time zone whose civil days count. */
  readonly zone: string
}

/** Rules that have everything that the Kaunas rules have, as a variation of them does.
 *
 * @category Recording */
export interface RecordingRules extends OwnRecordingRules {
  readonly roles: RecordingRoles
  /** How many different recordings may be listened to in a calendar month to assess quality, with the clause. */
  readonly sample: { readonly count: number; readonly clause: ClauseRef }
}

/** The acts that allow an institution more than the document does, in words.
 *
 * @category Recording
 * @see Kaunas clauses 10, 11.1 */
export interface AllowedBeyond {
  /** What allows recordings to be kept longer. */
  readonly retentionMonths?: string
  /** What allows more recordings to be listened to in a month. */
  readonly sampleCount?: string
}
