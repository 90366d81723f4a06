import type { Deadline, HolidayCalendar, PlainDate } from '../calendar/index.js'
import type { AsRecorded } from '../core/as-recorded.js'
import type { Closing } from '../core/shape.js'
import type { AnyDocument, ClauseRef } from '../documents/index.js'

import type { AuthorityWords } from './authority.js'

import type {
  NoteBeside,
  NotedLimb,
  SummedDecision,
  Weigh,
  WeighedDecision,
  WeighedLimb,
  Weighing,
} from './beside.js'
import type { Channel } from './channel.js'

import type { Offices } from './deciders.js'
import type { FormSettings } from './form.js'
import type { OptionalRole } from './lacking.js'
import type { LimitedCase } from './limiting-articles.js'
import type { Limits, Timed } from './limits.js'
import type { FurtherInformation } from './names.js'
import type { DecidedOn, KnownItem, NoteOnItems } from './notes-on-items.js'
import type { ObjectedErasure } from './objected-erasure.js'
import type { OwnFacts } from './own-facts.js'
import type { ProcessingRule } from './processing-rule.js'
import type { AnyReadings } from './readings.js'
import type { Right } from './right.js'
import type { Roles } from './roles.js'
import type { RuleBook, SevenRules } from './rule-book.js'
import type { ProcedureWords } from './rule-words.js'
import type { AsOf, RolesInTime, Running, Waits } from './running.js'
import type { OwnVocabularies } from './vocabulary.js'

/** A procedure that has every limit and offers the seven rights by the facts of the library alone, as that of the Adakavas
 * home does.
 *
 * @category Procedure */
export interface FullProcedure extends Procedure {
  readonly limits: Limits
  readonly rules: SevenRules
  readonly facts: Readonly<Record<never, never>>
}

/** The GDPR as a procedure: it offers the seven rights and the one on automated decisions, by facts of its own.
 *
 * @category Procedure */
export interface GdprProcedure extends Procedure {
  readonly rules: Omit<RuleBook, 'information'>
}

/**
 * An institution's procedure as data: what its machines and rules are closed over.
 *
 * @category Procedure
 */
export interface Procedure {
  /** Names the procedure in every history made under it. */
  readonly id: string
  /** Changes whenever the procedure does. */
  readonly version: string
  /** The document that it is the procedure of. */
  readonly document: AnyDocument
  /** Its time limits, as far as the document sets them; each sets one to examine. */
  readonly limits: Partial<Limits> & Pick<Limits, 'examination'>
  /** What its clauses do; a role with a limit is the limit itself, and one that the document lacks what stands in for it. */
  readonly roles: Roles
  /** The roles that its document lacks: what hangs on them is not in the procedure. */
  readonly lacks: readonly OptionalRole[]
  /** The offices in which its decisions are made, where its document names any. */
  readonly offices: Offices
  /** The rights that can be exercised under it. */
  readonly offers: readonly Right[]
  /** What its document rules on each of them. */
  readonly rules: Partial<RuleBook>
  /** The facts that its rules read in place of those of the library; left out, they read those. */
  readonly vocabulary?: OwnVocabularies
  /** What its rules say where the languages have no words for it. */
  readonly words?: ProcedureWords
  /** When restricted data may be processed; left out, for the reasons of the library, by its own clauses. */
  readonly processing?: ProcessingRule
  /** What a granted objection asks for besides; left out, nothing. */
  readonly objected?: ObjectedErasure
  /** The facts of its own that its rules read besides. */
  readonly facts: OwnFacts
  /** The rulebook that its decisions are held against; left out, none. */
  readonly beside?: Beside
  /** How it reads what its document leaves open. */
  readonly readings: AnyReadings
  /** The ways of filing that its document names; another way is accepted with a note. */
  readonly channels: readonly Channel[]
  /** What its document asks of the form of a request. */
  readonly form: FormSettings
  /** Its public holidays. */
  readonly calendar: HolidayCalendar
  /** The IANA time zone whose civil days count. */
  readonly zone: string
  /** The supervisory authority; left out, the State Data Protection Inspectorate of Lithuania. */
  readonly authority?: AuthorityWords
  /**
   * What an answer brings with it besides, without a day by which; left out, nothing.
   *
   * @internal
   */
  readonly toldBesides?: (
    procedure: Procedure,
    decisions: readonly DecidedOn[],
    items: readonly KnownItem[],
  ) => readonly NoteOnItems[]
  /**
   * That acts limit rights as the document lets them; left out, any act does.
   *
   * @throws InvalidInputError for one that does not.
   * @internal
   */
  readonly requireLimits?: (procedure: Procedure, facts: LimitedCase) => void
  /**
   * What messages can hold that only its rules say; left out, nothing but what the library names.
   *
   * @internal
   */
  readonly closing?: (procedure: Procedure) => Closing
  /**
   * How time is counted where a limit is not simply its months or days from receipt, which nothing stops; left out, so.
   *
   * @internal
   */
  readonly counting?: Counting
  /**
   * What its document asks of requests besides what the Adakavas procedure does, as the request machine has it; left out,
   * nothing.
   *
   * @internal
   */
  readonly requests?: unknown
  /**
   * A deadline as it could be told when it was recorded, under a calendar that ended then; left out, as it is told now.
   *
   * @internal
   */
  readonly asRecorded?: AsRecorded
}

/** How the time of a case is counted. */
export interface Counting {
  /** How the clock of a case runs, as it stands on a day. */
  readonly clockOn: (procedure: Procedure, roles: RolesInTime, record: Waits, on: PlainDate) => Running
  /** A limit under such a clock, of which the GDPR gives so many months. */
  readonly limitUnder: (
    procedure: Procedure,
    limit: Timed,
    running: Running,
    asOf: AsOf,
    months: 1 | 3,
  ) => Deadline<ClauseRef>
  /** How far an extension may reach under it. */
  readonly reach: (
    procedure: Procedure,
    roles: RolesInTime,
    running: Running,
    asOf: AsOf,
  ) => Deadline<ClauseRef>
}

/**
 * Another rulebook, which every decision under a procedure is held against.
 *
 * @category Procedure
 */
export interface Beside {
  /** The names in its rules besides those of the library, and the limbs that it has. */
  readonly names: readonly string[]
  readonly limbs: readonly string[]
  /** How a limb is weighed that is decided from these facts. */
  readonly weighing: (of: Weighing) => Weigh
  /**
   * What of access the document does not name and the rulebook gives, with what that says of it.
   *
   * @param given - What the document gives.
   * @param all - Whether all there is was asked for.
   * @param absent - A piece that the document does not give.
   */
  readonly further: <Limb extends WeighedLimb>(
    of: Weighing,
    given: readonly WeighedLimb[],
    all: boolean,
    absent: (piece: FurtherInformation) => Limb,
  ) => readonly Limb[]
  /** Whether the document grants an erasure that the rulebook withholds for a public task; nothing, where that is not settled. */
  readonly erasedForTask: (decision: { readonly parts: readonly NotedLimb[] }) => boolean | undefined
  /** A decision with what the rulebook says of it as a whole. */
  readonly sum: <Decision extends SummedDecision>(decision: Decision) => Decision & WeighedDecision
  /** The notes on decisions in which the document gives less, or the rulebook prevails. */
  readonly notes: (
    decisions: readonly {
      readonly right: Right
      readonly item: string | null
      readonly parts: readonly NotedLimb[]
    }[],
  ) => readonly NoteBeside[]
}
