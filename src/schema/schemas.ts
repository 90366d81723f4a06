import type * as z from 'zod'
import type { ComplaintCommand, ComplaintEvent } from '../complaint/index.js'
import type { ConsentCommand, ConsentEvent } from '../consent/index.js'
import { isInvalidInput, type Shape } from '../core/index.js'
import type { ErasureRecord } from '../erasure/index.js'
import { ofProcedure } from '../procedure/given.js'
import {
  type AccessFacts,
  adakavasRoles,
  citing,
  clauseOf,
  type ItemFacts,
  kaunasRoles,
  type Procedure,
  type ProcedureSettings,
  procedureOf,
  type RecordingRoleName,
  shapeWithin,
} from '../procedure/index.js'
import {
  defineRecordingRules,
  type ListeningAttempt,
  type RecordingCommand,
  type RecordingEvent,
  type RecordingSettings,
  type SamplingCommand,
  type SamplingEvent,
} from '../recording/index.js'
import type { ComplaintForRequest } from '../request/complaint-for-request.js'
import type { RequestCommand, RequestEvent } from '../request/index.js'
import type { RequestForComplaint } from '../request/request-for-complaint.js'
import type { RestrictionCommand, RestrictionEvent } from '../restriction/index.js'
import type { CaseFacts, Claim } from '../rights/index.js'
import { callShapes, caseShapes, erasureShapes, settingsShapes } from './boundary.js'
import { ofEveryClause } from './every-clause.js'
import { inEnglish, type SchemaMessages } from './messages.js'
import { zodOf } from './zod-of.js'

/** The settings of a procedure that are JSON; a calendar of holidays is handed to `defineProcedure` beside them.
 *
 * @category Schema */
export type ProcedureJson = Omit<ProcedureSettings, 'calendar'>

/** The settings of recording rules that are JSON; a procedure of the caller's other rights is handed to
 * `defineRecordingRules` beside them.
 *
 * @category Schema */
export type RecordingRulesJson = Omit<RecordingSettings, 'rightsProcedure' | 'document'>

/**
 * The zod schemas of everything that crosses the boundary, with messages in one language.
 *
 * @category Schema
 */
export interface Schemas {
  /** A command of a request. */
  readonly requestCommand: z.ZodType<RequestCommand>
  /** An event of a request: its shape; whether it can have happened, `replay` says. */
  readonly requestEvent: z.ZodType<RequestEvent>
  /** The history of a request. */
  readonly requestHistory: z.ZodType<readonly RequestEvent[]>
  /** A command of a complaint. */
  readonly complaintCommand: z.ZodType<ComplaintCommand>
  /** An event of a complaint: its shape; whether it can have happened, `replay` says. */
  readonly complaintEvent: z.ZodType<ComplaintEvent>
  /** What a complaint sees of its request. */
  readonly requestForComplaint: z.ZodType<RequestForComplaint>
  /** What a request sees of a complaint about it. */
  readonly complaintForRequest: z.ZodType<ComplaintForRequest>
  /** A command on the restrictions of a data item. */
  readonly restrictionCommand: z.ZodType<RestrictionCommand>
  /** An event on the restrictions of a data item. */
  readonly restrictionEvent: z.ZodType<RestrictionEvent>
  /** A command on a consent. */
  readonly consentCommand: z.ZodType<ConsentCommand>
  /** An event of a consent. */
  readonly consentEvent: z.ZodType<ConsentEvent>
  /** A command on a call and its recording. */
  readonly recordingCommand: z.ZodType<RecordingCommand>
  /** An event of a call and its recording: its shape; whether it can have happened, `replay` says. */
  readonly recordingEvent: z.ZodType<RecordingEvent>
  /** A command on the sampling register of a month. */
  readonly samplingCommand: z.ZodType<SamplingCommand>
  /** An event of the sampling register of a month. */
  readonly samplingEvent: z.ZodType<SamplingEvent>
  /** That a history was made to forget whom it is about. */
  readonly erasureRecord: z.ZodType<ErasureRecord>
  /** A wish to listen to a recording. */
  readonly listeningAttempt: z.ZodType<ListeningAttempt>
  /** The settings of an institution's recording rules. */
  readonly recordingRules: z.ZodType<RecordingRulesJson>
  /** One right claimed. */
  readonly claim: z.ZodType<Claim>
  /** The facts of a data item. */
  readonly itemFacts: z.ZodType<ItemFacts>
  /** The facts of access. */
  readonly accessFacts: z.ZodType<AccessFacts>
  /** Everything that an answer is decided from. */
  readonly caseFacts: z.ZodType<CaseFacts>
  /** The settings of an institution's procedure, checked against clause 5. */
  readonly procedure: z.ZodType<ProcedureJson>
}

/**
 * The schemas of what crosses the boundary under one procedure.
 *
 * @category Schema
 */
export interface ProcedureSchemas
  extends Omit<
    Schemas,
    | 'recordingCommand'
    | 'recordingEvent'
    | 'samplingCommand'
    | 'samplingEvent'
    | 'erasureRecord'
    | 'listeningAttempt'
    | 'recordingRules'
    | 'procedure'
  > {}

/** A path as its steps: the places of a list are numbers. */
const stepsOf = (path: string): PropertyKey[] =>
  path.match(/[^.[\]]+/gu)?.map((step) => (/^\d+$/u.test(step) ? Number(step) : step)) ?? []

/** What settings may be beyond their shape, as the function says that makes something of them. */
function settingsSchema<Settings>(
  schema: z.ZodType<Settings>,
  define: (settings: Settings) => unknown,
  messages: SchemaMessages,
): z.ZodType<Settings> {
  return schema.check(({ value, issues }) => {
    try {
      define(value)
    } catch (error) {
      if (!isInvalidInput(error)) throw error
      const { path, expected, clause } = error
      const message = messages.fault(path, messages.expected({ kind: 'procedure', expected }), clause)
      issues.push({ code: 'custom', path: stepsOf(path), message, input: value })
    }
  })
}

/** Makes the schemas of requests, and of what hangs on them, out of their shapes. */
function caseSchemas(ofCase: <T>(shape: Shape<T>) => z.ZodType<T>): ProcedureSchemas {
  const shapes = caseShapes()
  return {
    requestCommand: ofCase(shapes.requestCommand),
    requestEvent: ofCase(shapes.requestEvent),
    requestHistory: ofCase(shapes.requestHistory),
    complaintCommand: ofCase(shapes.complaintCommand),
    complaintEvent: ofCase(shapes.complaintEvent),
    requestForComplaint: ofCase(shapes.requestForComplaint),
    complaintForRequest: ofCase(shapes.complaintForRequest),
    restrictionCommand: ofCase(shapes.restrictionCommand),
    restrictionEvent: ofCase(shapes.restrictionEvent),
    consentCommand: ofCase(shapes.consentCommand),
    consentEvent: ofCase(shapes.consentEvent),
    claim: ofCase(shapes.claim),
    itemFacts: ofCase(shapes.itemFacts),
    accessFacts: ofCase(shapes.accessFacts),
    caseFacts: ofCase(shapes.caseFacts),
  }
}

/**
 * Makes the schemas with messages in a language. What is an institution's own they take by its form; `schemasFor` takes
 * only what a procedure has.
 *
 * @category Schema
 * @example
 * ```ts
 * const { claim } = schemasIn(inLithuanian)
 * claim.safeParse({ right: 'erasure', items: 'all', grounds: ['not-needed'] }).success // => true
 * ```
 */
export function schemasIn(messages: SchemaMessages): Schemas {
  const citeCall = (role: RecordingRoleName) => clauseOf(kaunasRoles, role)
  const ofCase = <T>(shape: Shape<T>): z.ZodType<T> =>
    zodOf(ofEveryClause(shape), messages, citing(adakavasRoles))
  const ofCall = <T>(shape: Shape<T>): z.ZodType<T> => zodOf(ofEveryClause(shape), messages, citeCall)
  const calls = callShapes()
  const { procedure, recordingRules } = settingsShapes()
  return Object.freeze({
    ...caseSchemas(ofCase),
    recordingCommand: ofCall(calls.recordingCommand),
    recordingEvent: ofCall(calls.recordingEvent),
    samplingCommand: ofCall(calls.samplingCommand),
    samplingEvent: ofCall(calls.samplingEvent),
    erasureRecord: ofCase(erasureShapes().erasureRecord),
    listeningAttempt: ofCall(calls.listeningAttempt),
    recordingRules: settingsSchema(
      ofCall<RecordingRulesJson>(recordingRules),
      (settings: RecordingRulesJson) => defineRecordingRules(settings),
      messages,
    ),
    procedure: settingsSchema(ofCase<ProcedureJson>(procedure), procedureOf, messages),
  })
}

/**
 * Makes the schemas of one procedure: with the facts of its own and their values, the names of its own grounds, the rights
 * that it offers, and the clauses of its document and the GDPR; nothing else passes. Messages cite its clauses.
 *
 * @param procedure - The institution's procedure.
 * @param messages - The language of the messages; English, where it is left out.
 * @returns The schemas of requests, complaints, restrictions and consents, of claims and facts.
 * @throws InvalidInputError for what `defineProcedure` did not make.
 * @category Schema
 * @example
 * ```ts
 * import { adakavasProcedure } from 'privacy-rulebook'
 * import { itemFactsSchema, schemasFor } from 'privacy-rulebook/schema'
 *
 * const facts = { 'own:newsletter': true }
 * itemFactsSchema.safeParse(facts).success // => true
 * schemasFor(adakavasProcedure).itemFacts.safeParse(facts).success // => false
 * ```
 */
export function schemasFor(procedure: Procedure, messages: SchemaMessages = inEnglish): ProcedureSchemas {
  return ofProcedure(procedure, () => {
    const within = shapeWithin(procedure)
    const cite = citing(procedure.roles)
    return Object.freeze(caseSchemas((shape) => zodOf(within(shape), messages, cite)))
  })
}
