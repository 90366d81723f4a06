import { civilDay } from '../calendar/index.js'
import { deepFreeze, InvalidInputError, trusting } from '../core/index.js'
import { isList, isPlainObject } from '../core/input-error.js'
import { expectedInEnglish, ownSettings, unknownField } from '../core/read.js'
import { isName, isText } from '../core/words.js'
import type { ClauseRef } from '../documents/index.js'
import {
  kaunasLines,
  kaunasRetention,
  kaunasRoles,
  kaunasSampleCount,
  type Limit,
  type Procedure,
  type RecordingRoleName,
  type RecordingRoles,
} from '../procedure/index.js'
import { invalidInput } from './invalid-input.js'
import { e164 } from './phone-number.js'

/**
 * An institution's rules on recorded calls as data: what its machines are closed over.
 *
 * @category Recording
 */
export interface RecordingRules {
  /** Names the rules in every history made under them. */
  readonly id: string
  /** Changes whenever the rules do. */
  readonly version: string
  /** What the clauses of the rules do. */
  readonly roles: RecordingRoles
  /** The general lines, in E.164: only calls that come in on them are recorded. */
  readonly lines: readonly string[]
  /** How long a recording is kept, in months from the day of the call; it never rolls. */
  readonly retention: Limit
  /** How many different recordings may be listened to in a calendar month to assess quality, with the clause. */
  readonly sample: { readonly count: number; readonly clause: ClauseRef }
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

/** What an institution sets; all that is left out is as in the Kaunas rules.
 *
 * @category Recording */
export interface RecordingSettings {
  /** Names the rules in every history made under them. */
  readonly id: string
  /** Changes whenever the rules do. */
  readonly version: string
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

function readLines(lines: unknown): readonly string[] {
  if (!isList(lines) || lines.length === 0)
    throw invalidInput('lines', 'a list of telephone numbers with something in it', lines, 'scope')
  const read = Array.from(lines, (line: unknown, index) => {
    const number = typeof line === 'string' ? e164(line) : null
    if (number === null)
      throw invalidInput(`lines[${index}]`, 'a telephone number, such as "+37037328195"', line, 'scope')
    return number
  })
  return [...new Set(read)]
}

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

function readMethods(methods: unknown): readonly string[] {
  if (isList(methods) && methods.every(isName)) return [...methods]
  throw invalidInput('listeningMethods', 'a list of names, each written in one way', methods, 'method')
}

function readZone(zone: unknown): string {
  try {
    if (typeof zone !== 'string') throw new TypeError()
    civilDay(0, zone)
    return zone
  } catch {
    throw new InvalidInputError('zone', 'an IANA time zone', zone)
  }
}

function readRightsProcedure(procedure: Procedure | undefined): Procedure | null {
  if (procedure === undefined) return null
  const given: unknown = procedure
  if (typeof given === 'object' && given !== null && 'limits' in given && 'readings' in given)
    return procedure
  throw invalidInput('rightsProcedure', 'a procedure that defineProcedure made', given, 'otherRights')
}

/**
 * Makes the recording rules of an institution: what it sets, over the Kaunas rules.
 *
 * @throws InvalidInputError for a line that is no telephone number, a count that is none, more than the document
 * allows without the act that allows it, a zone or a name that
 * does not exist.
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
export function defineRecordingRules(settings: RecordingSettings): RecordingRules {
  return trusting('', 'the settings of recording rules', () => rulesOf(settings))
}

function rulesOf(settings: RecordingSettings): RecordingRules {
  const own = ownSettings<RecordingSettings>(settings, 'the settings of recording rules', known)
  const { id, version, lines = kaunasLines, listeningMethods = [], rightsProcedure, zone } = own
  const { retentionMonths = kaunasRetention.months, sampleCount = kaunasSampleCount } = own
  const allowedBy = readActs(own.allowedBy === undefined ? {} : own.allowedBy)
  for (const [name, value] of Object.entries({ id, version })) {
    if (!isName(value)) throw new InvalidInputError(name, expectedInEnglish.name, value)
  }
  const months = readCount('retentionMonths', retentionMonths, 1, 'retention')
  const count = readCount('sampleCount', sampleCount, 0, 'sampling')
  requireAllowed('retentionMonths', months, kaunasRetention.months, allowedBy, 'retention')
  requireAllowed('sampleCount', count, kaunasSampleCount, allowedBy, 'sampling')
  const rules: RecordingRules = {
    id,
    version,
    roles: kaunasRoles,
    lines: Object.freeze(readLines(lines)),
    retention: deepFreeze({
      period: { months },
      clause: kaunasRoles.retention.clause,
    }),
    sample: deepFreeze({
      count,
      clause: kaunasRoles.sampling.clause,
    }),
    allowedBy,
    listeningMethods: Object.freeze(readMethods(listeningMethods)),
    rightsProcedure: readRightsProcedure(rightsProcedure),
    zone: zone === undefined ? 'Europe/Vilnius' : readZone(zone),
  }
  return Object.freeze(rules)
}

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
