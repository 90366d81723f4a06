import { inEnglish } from './messages.js'
import { type Schemas, schemasIn } from './schemas.js'

const english: Schemas = schemasIn(inEnglish)

/**
 * A command of a request, with messages in English.
 *
 * @category Schema
 * @example
 * ```ts
 * requestCommandSchema.safeParse({ type: 'PayFee', data: { on: '2026-02-30', by: 'ona', amount: 500 } }).error?.issues[0]?.message
 * // => 'data.on: expected a civil day that exists, such as "2026-02-28"'
 * ```
 */
export const requestCommandSchema: Schemas['requestCommand'] = english.requestCommand

/**
 * An event of a request, with messages in English: its shape; whether it can have happened, `replay` says.
 *
 * @category Schema
 * @example
 * ```ts
 * requestEventSchema.safeParse({ type: 'RequestForgotten' }).success // => false
 * ```
 */
export const requestEventSchema: Schemas['requestEvent'] = english.requestEvent

/**
 * The history of a request, with messages in English.
 *
 * @category Schema
 * @example
 * ```ts
 * requestHistorySchema.safeParse([]).success // => true
 * ```
 */
export const requestHistorySchema: Schemas['requestHistory'] = english.requestHistory

/**
 * One right claimed, with messages in English.
 *
 * @category Schema
 * @example
 * ```ts
 * claimSchema.safeParse({ right: 'forgiveness' }).error?.issues[0]?.path // => ['right']
 * ```
 */
export const claimSchema: Schemas['claim'] = english.claim

/**
 * The facts of a data item, with messages in English.
 *
 * @category Schema
 * @example
 * ```ts
 * itemFactsSchema.safeParse({ basis: 'consent', objects: null }).success // => true
 * ```
 */
export const itemFactsSchema: Schemas['itemFacts'] = english.itemFacts

/**
 * The facts of access, with messages in English.
 *
 * @category Schema
 * @example
 * ```ts
 * accessFactsSchema.safeParse({ processed: 'yes' }).error?.issues[0]?.message
 * // => 'processed: expected "false" | "true" | "null" (adakavas:10)'
 * ```
 */
export const accessFactsSchema: Schemas['accessFacts'] = english.accessFacts

/**
 * Everything that an answer is decided from, with messages in English.
 *
 * @category Schema
 * @example
 * ```ts
 * caseFactsSchema.safeParse({ items: [] }).success // => true
 * ```
 */
export const caseFactsSchema: Schemas['caseFacts'] = english.caseFacts

/**
 * The settings of an institution's procedure, with messages in English; no limit may go beyond GDPR 12(3).
 *
 * @category Schema
 * @see Adakavas clause 5
 * @example
 * ```ts
 * const four = { period: { months: 4 }, clause: 'adakavas:41' }
 * procedureSchema.safeParse({ id: 'home', version: '1', limits: { extension: four } }).success // => false
 * ```
 */
export const procedureSchema: Schemas['procedure'] = english.procedure

/**
 * A command of a complaint, with messages in English.
 *
 * @category Schema
 * @example
 * ```ts
 * complaintCommandSchema.safeParse({ type: 'ChargeComplaint' }).success // => false
 * ```
 */
export const complaintCommandSchema: Schemas['complaintCommand'] = english.complaintCommand

/**
 * An event of a complaint: its shape; whether it can have happened, `replay` says, with messages in English.
 *
 * @category Schema
 * @example
 * ```ts
 * complaintEventSchema.safeParse({ type: 'ComplaintForgotten' }).success // => false
 * ```
 */
export const complaintEventSchema: Schemas['complaintEvent'] = english.complaintEvent

/**
 * What a complaint sees of its request, with messages in English.
 *
 * @category Schema
 * @example
 * ```ts
 * requestForComplaintSchema.safeParse({ examiners: 'nobody' }).success // => false
 * ```
 */
export const requestForComplaintSchema: Schemas['requestForComplaint'] = english.requestForComplaint

/**
 * What a request sees of a complaint about it, with messages in English.
 *
 * @category Schema
 * @example
 * ```ts
 * complaintForRequestSchema.safeParse({ status: 'forgotten' }).success // => false
 * ```
 */
export const complaintForRequestSchema: Schemas['complaintForRequest'] = english.complaintForRequest

/**
 * A command on the restrictions of a data item, with messages in English.
 *
 * @category Schema
 * @example
 * ```ts
 * restrictionCommandSchema.safeParse({ type: 'EndReason', data: { on: '2026-02-02', by: 'ona', id: 'reason-1' } }).success // => true
 * ```
 */
export const restrictionCommandSchema: Schemas['restrictionCommand'] = english.restrictionCommand

/**
 * An event on the restrictions of a data item, with messages in English.
 *
 * @category Schema
 * @example
 * ```ts
 * restrictionEventSchema.safeParse(null).success // => false
 * ```
 */
export const restrictionEventSchema: Schemas['restrictionEvent'] = english.restrictionEvent

/**
 * A command on a consent, with messages in English.
 *
 * @category Schema
 * @example
 * ```ts
 * consentCommandSchema.safeParse({ type: 'WithdrawConsent', data: { on: '2026-02-02', by: 'ona', from: '2026-02-02' } }).success // => true
 * ```
 */
export const consentCommandSchema: Schemas['consentCommand'] = english.consentCommand

/**
 * An event of a consent, with messages in English.
 *
 * @category Schema
 * @example
 * ```ts
 * consentEventSchema.safeParse({}).success // => false
 * ```
 */
export const consentEventSchema: Schemas['consentEvent'] = english.consentEvent

/**
 * That a history was made to forget whom it is about, with messages in English.
 *
 * @category Schema
 * @example
 * ```ts
 * const erasure = { machine: 'request', stream: 'R1', erasedOn: '2026-02-02', request: 'R7', items: 'kept', events: 5 }
 * erasureRecordSchema.safeParse(erasure).success // => true
 * ```
 */
export const erasureRecordSchema: Schemas['erasureRecord'] = english.erasureRecord

/**
 * A command on a call and its recording, with messages in English; a field beyond those of clause 8 is an error.
 *
 * @category Schema
 * @see Kaunas clause 8
 * @example
 * ```ts
 * const recorded = { number: null, date: '2026-03-02', time: '09:30', durationSeconds: 60, audio: 'a-1', place: 'Kaunas' }
 * const data = { on: '2026-03-02', by: 'recorder', recorded }
 * recordingCommandSchema.safeParse({ type: 'StoreRecording', data }).error?.issues[0]?.message
 * // => 'data.recorded: expected only the fields "number" | "date" | "time" | "durationSeconds" | "audio" | "consultantName" | "callerName" | "calledNumber" (kaunas:8)'
 * ```
 */
export const recordingCommandSchema: Schemas['recordingCommand'] = english.recordingCommand

/**
 * An event of a call and its recording, with messages in English: its shape; whether it can have happened, `replay`
 * says.
 *
 * @category Schema
 * @example
 * ```ts
 * recordingEventSchema.safeParse({ type: 'CallForgotten' }).success // => false
 * ```
 */
export const recordingEventSchema: Schemas['recordingEvent'] = english.recordingEvent

/**
 * A command on the sampling register of a month, with messages in English.
 *
 * @category Schema
 * @see Kaunas clause 11.1
 * @example
 * ```ts
 * const data = { on: '2026-03-02', by: 'it', candidates: [], seed: -1, size: 10 }
 * samplingCommandSchema.safeParse({ type: 'DrawSample', data }).error?.issues[0]?.message
 * // => 'data.seed: expected a whole number from 0 to 4294967295'
 * ```
 */
export const samplingCommandSchema: Schemas['samplingCommand'] = english.samplingCommand

/**
 * An event of the sampling register of a month, with messages in English.
 *
 * @category Schema
 * @example
 * ```ts
 * samplingEventSchema.safeParse({ type: 'SampleLost' }).success // => false
 * ```
 */
export const samplingEventSchema: Schemas['samplingEvent'] = english.samplingEvent

/**
 * A wish to listen to a recording, with messages in English.
 *
 * @category Schema
 * @see Kaunas clauses 11 to 14.2
 * @example
 * ```ts
 * listeningAttemptSchema.safeParse({ as: 'staff', listener: 'ona', purpose: 'training' }).error?.issues[0]?.message
 * // => 'purpose: expected "quality-sampling" | "service-complaint" | "other" (kaunas:11)'
 * ```
 */
export const listeningAttemptSchema: Schemas['listeningAttempt'] = english.listeningAttempt

/**
 * The settings of an institution's recording rules, with messages in English.
 *
 * @category Schema
 * @see Kaunas clauses 1, 10, 11.1, 13
 * @example
 * ```ts
 * recordingRulesSchema.safeParse({ id: 'centre', version: '1', lines: ['the office'] }).success // => false
 * ```
 */
export const recordingRulesSchema: Schemas['recordingRules'] = english.recordingRules
