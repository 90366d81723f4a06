import { deepFreeze, InvalidInputError, trusting } from '../core/index.js'
import { isPlainObject } from '../core/input-error.js'
import { expectedInEnglish, ownSettings, unknownField } from '../core/read.js'
import { isText } from '../core/words.js'
import { kaunasDocument } from '../documents/index.js'
import {
  kaunasClausesByRole,
  kaunasLines,
  kaunasRetention,
  kaunasRoles,
  kaunasSampleCount,
  type Procedure,
  type RecordingRoleName,
} from '../procedure/index.js'
import { listeningRules } from '../procedure/kaunas-listening.js'
import { invalidInput } from './invalid-input.js'
import {
  type AnyOwnSettings,
  kaunasZone,
  type OwnRecordingSettings,
  ownRules,
  readLines,
  readMethods,
  readRightsProcedure,
  readZone,
  requireNames,
} from './own-rules.js'
import type { AllowedBeyond, OwnRecordingRules, RecordingRules } from './rules.js'

/** What an institution sets; all that is left out is as in the Kaunas rules.
 *
 * @category Recording */
export interface RecordingSettings {
  /** Names the rules in every history made under them. */
  readonly id: string
  /** Changes whenever the rules do. */
  readonly version: string
  /** Only the rules of a document's own name one. */
  readonly document?: never
  /** The general lines, as people write them. */
  readonly lines?: readonly string[]
  /** How many months a recording is kept: a whole number above zero; more than the document needs an act. */
  readonly retentionMonths?: number
  /** How many different recordings may be listened to in a calendar month; more than the document needs an act. */
  readonly sampleCount?: number
  /** The acts that allow more than the document, for each value that goes beyond it. */
  readonly allowedBy?: AllowedBeyond
  /** The ways and means of listening that the controller has set. */
  readonly listeningMethods?: readonly string[]
  /** The procedure of the caller's other rights, where it is one that this library knows. */
  readonly rightsProcedure?: Procedure
  /** The IANA time zone whose civil days count. */
  readonly zone?: string
}

const known: readonly (keyof RecordingSettings)[] = [
  'id',
  'version',
  'lines',
  'retentionMonths',
  'sampleCount',
  'allowedBy',
  'listeningMethods',
  'rightsProcedure',
  'zone',
]

function readCount(path: string, value: unknown, least: number, role: RecordingRoleName): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least) return value
  throw invalidInput(path, `a whole number, not below ${least}`, value, role)
}

/** A value beyond the document is refused, unless it is said what allows it. */
function requireAllowed(
  name: keyof AllowedBeyond,
  value: number,
  most: number,
  acts: AllowedBeyond,
  role: RecordingRoleName,
): void {
  if (value > most && acts[name] === undefined)
    throw invalidInput(name, `at most ${most}, unless allowedBy.${name} says what allows more`, value, role)
}

/** The acts as they were given: each in words, for a value that there is. */
function readActs(given: unknown): AllowedBeyond {
  if (!isPlainObject(given)) throw new InvalidInputError('allowedBy', 'acts by the names of values', given)
  for (const [name, act] of Object.entries(given)) {
    const role = name === 'retentionMonths' ? 'retention' : name === 'sampleCount' ? 'sampling' : null
    if (role === null) throw unknownField('allowedBy', ['retentionMonths', 'sampleCount'])
    if (!isText(act)) throw invalidInput(`allowedBy.${name}`, expectedInEnglish.text, act, role)
  }
  return Object.freeze({ ...given })
}

/**
 * Makes the recording rules of an institution: with `document`, those of its own document, of which nothing is taken from
 * another and what it does not have is `null`; without it, what the institution sets over the Kaunas rules.
 *
 * @throws InvalidInputError for a line that is no telephone number, a count that is none, more than the Kaunas document
 * allows without the act that allows it, a zone or a name that does not exist; of a document's own rules also for a clause of
 * another document, a setting whose clause is missing or the other way round, a listening ground that no facts bring about.
 * @category Recording
 * @see Kaunas clauses 1, 10, 11.1, 13, 14.5
 * @example
 * ```ts
 * import { defineRecordingRules } from 'privacy-rulebook/recordings'
 *
 * const rules = defineRecordingRules({ id: 'our-centre', version: '1', lines: ['+370 5 2000000'], sampleCount: 5 })
 * rules.lines // => ['+37052000000']
 * rules.retention.period // => { months: 6 }
 * ```
 */
export function defineRecordingRules(settings: RecordingSettings): RecordingRules
export function defineRecordingRules<const Id extends string, const Number extends string>(
  settings: OwnRecordingSettings<Id, Number>,
): OwnRecordingRules
export function defineRecordingRules(settings: AnyOwnSettings | RecordingSettings): OwnRecordingRules {
  return trusting('', 'the settings of recording rules', () =>
    isOwn(settings) ? ownRules(settings) : variationOf(settings),
  )
}

const isOwn = (settings: AnyOwnSettings | RecordingSettings): settings is AnyOwnSettings =>
  isPlainObject(settings) && 'document' in settings

/** The Kaunas rules with what an institution sets. */
function variationOf(settings: RecordingSettings): RecordingRules {
  const own = ownSettings<RecordingSettings>(settings, 'the settings of recording rules', known)
  const { id, version, lines = kaunasLines, listeningMethods = [], rightsProcedure, zone } = own
  const { retentionMonths = kaunasRetention.months, sampleCount = kaunasSampleCount } = own
  const allowedBy = readActs(own.allowedBy === undefined ? {} : own.allowedBy)
  requireNames({ id, version })
  const months = readCount('retentionMonths', retentionMonths, 1, 'retention')
  const count = readCount('sampleCount', sampleCount, 0, 'sampling')
  requireAllowed('retentionMonths', months, kaunasRetention.months, allowedBy, 'retention')
  requireAllowed('sampleCount', count, kaunasSampleCount, allowedBy, 'sampling')
  const { scope, retention, sampling, method, otherRights } = kaunasClausesByRole
  return Object.freeze({
    ...byDocument,
    id,
    version,
    roles: kaunasRoles,
    lines: Object.freeze(readLines(lines, scope)),
    retention: deepFreeze({ period: { months }, clause: retention }),
    sample: deepFreeze({ count, clause: sampling }),
    allowedBy,
    listeningMethods: Object.freeze(readMethods(listeningMethods, method)),
    rightsProcedure: readRightsProcedure(rightsProcedure, otherRights),
    zone: zone === undefined ? byDocument.zone : readZone(zone),
  })
}

/** The rules of the Kaunas document. */
const byDocument: OwnRecordingRules = /* @__PURE__ */ defineRecordingRules({
  id: 'kaunas',
  version: '1',
  document: kaunasDocument,
  roles: kaunasClausesByRole,
  lines: kaunasLines,
  directions: ['incoming'],
  hours: null,
  notice: 'automatic',
  basis: 'express-consent',
  stops: null,
  fields: ['number'],
  retention: kaunasRetention,
  keptLonger: null,
  listening: listeningRules,
  sampling: { count: kaunasSampleCount },
  disclosure: null,
  zone: kaunasZone,
})

/**
 * The call-recording rules of the Kaunas social services centre, as their document has them.
 *
 * The document leaves it to the controller to set the ways and means of listening: until a host names them with
 * {@link defineRecordingRules}, only the caller may listen.
 *
 * @category Recording
 * @see Kaunas clauses 1, 10, 11.1, 13
 * @example
 * ```ts
 * import { kaunasRules } from 'privacy-rulebook/recordings'
 *
 * kaunasRules.sample // => { count: 10, clause: 'kaunas:11.1' }
 * ```
 */
export const kaunasRules: RecordingRules = /* @__PURE__ */ defineRecordingRules({
  id: 'kaunas',
  version: '1',
})
