import { civilDay, type HolidayCalendar } from '../calendar/index.js'
import { deepFreeze, InvalidInputError, read } from '../core/index.js'
import { isList, isPlainObject, Pictured } from '../core/input-error.js'
import { expectedInEnglish, ownField, ownSettings, unknownField } from '../core/read.js'
import { mapValues, namesOf, only, recordOf } from '../core/records.js'
import { count, list, name, nullable, object, some, text, timeOfDay, word } from '../core/shape.js'
import { isName } from '../core/words.js'
import {
  type ClauseOf,
  type ClauseRef,
  type GdprClause,
  gdprArticles,
  type HostClause,
  type InstitutionDocument,
  isDocument,
} from '../documents/index.js'
import {
  clauseOf,
  lackableRoles,
  type OptionalRecordingRole,
  type OwnName,
  type Procedure,
  type RecordingClauses,
  type RecordingRoleName,
  rolesBy,
} from '../procedure/index.js'
import type { ListeningRule } from '../procedure/kaunas-listening.js'
import { requireTriggers, ruleOver } from '../procedure/listening-rule.js'
import { noOwnFacts, type OwnFacts } from '../procedure/own-facts.js'
import { optional, required } from '../procedure/recording-roles.js'
import { requireFacts } from '../procedure/require-facts.js'
import {
  type CallDirection,
  callDirections,
  consentBases,
  disclosureConditions,
  type KeepingReason,
  keepingReasons,
  namedRecipients,
  type RecordedField,
  recordedFieldNames,
  type StopEvent,
  stopEvents,
  weekdays,
} from './kinds.js'
import { e164 } from './phone-number.js'
import { otherBases } from './records.js'
import type {
  CallBasis,
  Disclosure,
  OwnRecordingRules,
  RecordingListening,
  RulesDocument,
  WorkingHours,
} from './rules.js'

/** A clause that the rules of a document can cite: one of its own or of the acts that complete it, or a provision of the
 * GDPR.
 *
 * @category Recording */
export type CitableBy<Id extends string, Number extends string> = Extract<
  ClauseOf<Id, Number> | HostClause | GdprClause,
  ClauseRef
>

/** The rules of an institution, as its own document has them: nothing is taken from another, and what it does not have is
 * `null`.
 *
 * @category Recording */
export interface OwnRecordingSettings<Id extends string, Number extends string>
  extends SettingsBy<InstitutionDocument<Id, Number>, CitableBy<Id, Number>> {}

/** The rules of an institution, by the type of its document and of the clauses that it may cite.
 *
 * @category Recording */
export interface SettingsBy<Document, Clause extends ClauseRef> {
  /** Names the rules in every history made under them. */
  readonly id: string
  /** Changes whenever the rules do. */
  readonly version: string
  /** The document, as `defineDocument` made it. */
  readonly document: Document
  /** Other acts of the institution that complete it. */
  readonly acts?: readonly RulesDocument[]
  /** What its clauses do; `null` what it does not have. */
  readonly roles: RecordingClauses<Clause>
  /** The lines, as people write them. */
  readonly lines: readonly string[]
  /** Which way the calls go that are recorded. */
  readonly directions: readonly CallDirection[]
  /** The working hours outside of which nothing is kept. */
  readonly hours: WorkingHours | null
  /** Whether the caller has to be told automatically, or in any way. */
  readonly notice: 'automatic' | 'any-way'
  /** What recording rests on. */
  readonly basis: CallBasis
  /** At what the recording stops before the call ends. */
  readonly stops: readonly StopEvent[] | null
  /** What may be stored beside day, time, duration and audio. */
  readonly fields: readonly RecordedField[]
  /** How long a recording is kept: a whole number of months, weeks or days above zero. */
  readonly retention: RetentionPeriod
  /** For what the recording itself is kept beyond its term; a copy is made where the document has procedures. */
  readonly keptLonger: readonly KeepingReason[] | null
  /** The institution's own facts, which its rules on listening read beside those of the library. */
  readonly facts?: OwnFacts
  /** Who may listen for what. */
  readonly listening: RecordingListening | null
  /** The ways and means of listening that the controller has set. */
  readonly listeningMethods?: readonly string[]
  /** How many different recordings may be listened to in a calendar month to assess quality; `null` as the number where the
   * document names none. */
  readonly sampling: { readonly count: number | null } | null
  /** To whom a recording may be given, each on what condition. */
  readonly disclosure: Disclosure | null
  /** The procedure of the caller's other rights, where it is one that this library knows. */
  readonly rightsProcedure?: Procedure
  /** The IANA time zone whose civil days count. */
  readonly zone: string
}

/** How long a recording is kept, in one unit.
 *
 * @category Recording */
export type RetentionPeriod =
  | { readonly months: number }
  | { readonly weeks: number }
  | { readonly days: number }

/** The settings of whichever document. */
export type AnyOwnSettings = SettingsBy<RulesDocument, ClauseRef>

const known: readonly (keyof AnyOwnSettings)[] = [
  'id',
  'version',
  'document',
  'acts',
  'roles',
  'lines',
  'directions',
  'hours',
  'notice',
  'basis',
  'stops',
  'fields',
  'retention',
  'keptLonger',
  'facts',
  'listening',
  'listeningMethods',
  'sampling',
  'disclosure',
  'rightsProcedure',
  'zone',
]

/** What of the settings is JSON, as it is read: each with the role of its clause. */
const settingsShape = object({
  id: name,
  version: name,
  lines: required(some(text), 'scope'),
  directions: required(some(word(...callDirections)), 'scope'),
  hours: required(
    nullable(
      object({
        days: object(
          mapValues(recordOf(weekdays, true), () =>
            optional(object({ from: timeOfDay, until: timeOfDay }), 'hours'),
          ),
        ),
      }),
    ),
    'hours',
  ),
  notice: required(word('automatic', 'any-way'), 'notice'),
  basis: required(word(...consentBases, ...otherBases), 'consent'),
  stops: required(nullable(some(word(...stopEvents))), 'stops'),
  fields: required(list(word(...recordedFieldNames)), 'recordedData'),
  retention: required(
    object({ months: optional(count), weeks: optional(count), days: optional(count) }),
    'retention',
  ),
  keptLonger: required(nullable(some(word(...keepingReasons))), 'keptLonger'),
  listeningMethods: optional(list(name), 'method'),
  sampling: required(nullable(object({ count: nullable(count) })), 'sampling'),
  disclosure: required(
    nullable(
      object(
        mapValues(recordOf(namedRecipients, true), () =>
          optional(word(...disclosureConditions), 'recipients'),
        ),
      ),
    ),
    'recipients',
  ),
})

/** The error for a setting, which tells what was expected. */
const fault = (path: string, expected: string, given: unknown, clause: ClauseRef | null = null) =>
  new InvalidInputError(path, expected, given, clause)

/** The document that the rules are those of, and the acts that complete it. */
function documentsOf({ document, acts = [] }: AnyOwnSettings): readonly RulesDocument[] {
  if (!isList(acts)) throw fault('acts', 'a list of documents', acts)
  for (const [index, one] of [document, ...acts].entries())
    if (!isDocument(one))
      throw fault(index === 0 ? 'document' : `acts[${index - 1}]`, 'a document that defineDocument made', one)
  return [document, ...acts]
}

type RequireClause = (path: string, given: unknown, orNull: boolean) => void

/** Checks that every clause is of a document that the rules may cite. */
const clausesOf =
  (documents: readonly RulesDocument[]): RequireClause =>
  (path, given, orNull) => {
    const ofGdpr = gdprArticles.some((article) => given === `gdpr:${article}`)
    if ((orNull && given === null) || ofGdpr || documents.some((one) => one.isClause(given))) return
    const [first] = documents.flatMap(({ id, clauses }) => Object.keys(clauses).map((one) => `${id}:${one}`))
    const none = orNull ? ', or null where the document has none' : ''
    const shown = typeof given === 'string' ? new Pictured('another one') : given
    throw fault(path, `a clause of the document, such as ${first}, or of the GDPR${none}`, shown)
  }

function requireRoles(roles: object, requireClause: RequireClause): void {
  const lackable = lackableRoles()
  const given = new Map<string, unknown>(Object.entries(isPlainObject(roles) ? roles : {}))
  for (const one of given.keys()) if (!(one in lackable)) throw unknownField('roles', namesOf(lackable))
  for (const [role, orNull] of Object.entries(lackable))
    requireClause(`roles.${role}`, given.get(role), orNull)
}

/** What one side says nothing of, the other can't set. */
function requireBoth(
  clauses: RecordingClauses,
  pairs: readonly (readonly [path: string, given: unknown, role: OptionalRecordingRole])[],
): void {
  for (const [path, given, role] of pairs) {
    const clause = clauses[role]
    if ((given === null) === (clause === null)) continue
    throw fault(path, `null where roles.${role} is null, and what its clause sets otherwise`, given, clause)
  }
}

/** Roles that stand on another one. */
const standsOn: { readonly [R in OptionalRecordingRole]?: OptionalRecordingRole } = {
  alternatives: 'refusal',
  sampling: 'listening',
  listeners: 'listening',
  itSpecialist: 'listening',
  ownConsultant: 'listening',
  method: 'listening',
  procedure: 'serviceComplaint',
}

const isLackable = (role: RecordingRoleName): role is OptionalRecordingRole => role in standsOn

/** What can't be together. */
function requireSense(clauses: RecordingClauses, { basis, rightsProcedure }: AnyOwnSettings): void {
  for (const role of namesOf(clauses)) {
    const under = isLackable(role) ? standsOn[role] : undefined
    if (clauses[role] !== null && under !== undefined && clauses[under] === null)
      throw fault(`roles.${role}`, `null where roles.${under} is null`, clauses[role], clauses[role])
  }
  if (clauses.refusal !== null && !consentBases.some((one) => one === basis))
    throw fault('roles.refusal', `null, since what rests on ${basis} can't be declined`, clauses.refusal)
  if (rightsProcedure !== undefined && clauses.otherRights === null)
    throw fault('roles.otherRights', 'the clause that points to rightsProcedure', null)
}

/** Holidays are no JSON. */
function holidaysOf(hours: unknown): HolidayCalendar | null {
  const holidays = ownField(hours, 'holidays')
  if (holidays === null || isCalendar(holidays)) return holidays
  throw fault('hours.holidays', 'a calendar of public holidays, or null', holidays)
}

const isCalendar = (given: unknown): given is HolidayCalendar =>
  typeof given === 'object' && given !== null && 'isHoliday' in given && typeof given.isHoliday === 'function'

/** A period in the unit of the calendar: a week is seven days. */
function periodOf(given: object, clause: ClauseRef) {
  const [[unit, number] = ['', 0], ...others] = Object.entries<number>({ ...given })
  if (others.length > 0 || number === 0)
    throw fault('retention', '{ months }, { weeks } or { days }, a whole number above zero', given, clause)
  return unit === 'months' ? { months: number } : { days: unit === 'weeks' ? number * 7 : number }
}

/** Lines as people write them, in E.164, each once. */
export function readLines(lines: unknown, clause: ClauseRef): readonly string[] {
  if (!isList(lines) || lines.length === 0)
    throw fault('lines', 'a list of telephone numbers with something in it', lines, clause)
  const read = Array.from(lines, (line: unknown, index) => {
    const number = typeof line === 'string' ? e164(line) : null
    if (number === null)
      throw fault(`lines[${index}]`, 'a telephone number, such as "+37037328195"', line, clause)
    return number
  })
  return [...new Set(read)]
}

/** The ways of listening that were set. */
export function readMethods(methods: unknown, clause: ClauseRef | null): readonly string[] {
  if (isList(methods) && methods.every(isName)) return [...methods]
  throw fault('listeningMethods', 'a list of names, each written in one way', methods, clause)
}

/** The zone of the Kaunas document. It exists: to ask `Intl` takes longer than to load all else that needs the rules. */
export const kaunasZone = 'Europe/Vilnius'

export function readZone(zone: unknown): string {
  if (zone === kaunasZone) return zone
  try {
    if (typeof zone !== 'string') throw new TypeError()
    civilDay(0, zone)
    return zone
  } catch {
    throw fault('zone', 'an IANA time zone', zone)
  }
}

export function readRightsProcedure(
  procedure: Procedure | undefined,
  clause: ClauseRef | null,
): Procedure | null {
  if (procedure === undefined) return null
  const given: unknown = procedure
  if (typeof given === 'object' && given !== null && 'limits' in given && 'readings' in given)
    return procedure
  throw fault('rightsProcedure', 'a procedure that defineProcedure made', given, clause)
}

/** The names that tell rules apart. */
export function requireNames(names: { readonly id: unknown; readonly version: unknown }): void {
  for (const [name, value] of Object.entries(names))
    if (!isName(value)) throw fault(name, expectedInEnglish.name, value)
}

const nobody: RecordingListening = Object.freeze({ staff: null, copy: null, caller: null })

/** The rules on listening, each with clauses that may be cited, and without a ground that no facts can bring about. */
function requireListening(listening: object, facts: OwnFacts, requireClause: RequireClause): void {
  const read: string[] = []
  for (const as of namesOf(nobody)) {
    const rule = ownField(listening, as)
    if (rule === null) continue
    const path = `listening.${as}`
    if (!isListeningRule(rule)) throw fault(path, 'a rule made by listeningRule, or null', rule)
    requireTriggers(rule, path, facts, (path, clause) => requireClause(path, clause, false))
    read.push(...rule.rule.facts)
  }
  for (const [name, { clause }] of Object.entries<OwnFacts[OwnName]>(facts))
    if (!read.includes(name))
      throw fault(`facts.${name}`, 'a fact that a rule reads', new Pictured('one that no rule reads'), clause)
}

/** The rules over the institution's own facts too, where it has any. */
function overFacts(rules: RecordingListening, facts: OwnFacts): RecordingListening {
  if (facts === noOwnFacts) return rules
  return mapValues(rules, (rule) => (rule === null ? null : ruleOver(rule, facts)))
}

const isListeningRule = (given: unknown): given is ListeningRule =>
  isList(ownField(given, 'conditions')) && isPlainObject(ownField(ownField(given, 'rule'), 'declaration'))

/** Settings that would say the same twice. */
function requireOnce(settings: object): void {
  for (const [path, given] of Object.entries<unknown>({ ...settings }))
    if (isList(given) && new Set(given).size < given.length)
      throw fault(path, 'a list in which nothing stands twice', given)
}

/** Days whose hours end before they begin. */
function requireForward(days: WorkingHours['days']): void {
  for (const [day, { from, until }] of Object.entries(days))
    if (from >= until)
      throw fault(`hours.days.${day}`, "two times, such as { from: '08:00', until: '17:00' }", {
        from,
        until,
      })
}

/** The rules that settings of a document's own make. */
export function ownRules(settings: AnyOwnSettings): OwnRecordingRules {
  const own = ownSettings<AnyOwnSettings>(settings, 'the settings of recording rules', known)
  const {
    document,
    acts: _,
    roles: clauses,
    facts: ownFacts,
    listening,
    rightsProcedure,
    zone,
    ...json
  } = own
  const [, ...acts] = documentsOf(own)
  const requireClause = clausesOf([document, ...acts])
  requireRoles(clauses, requireClause)
  const roles = deepFreeze(rolesBy(clauses))
  const cite = (role: RecordingRoleName): ClauseRef => clauseOf(roles, role)
  const hours = isPlainObject(json.hours) ? only(json.hours, new Set(['days'])) : json.hours
  const given = read(settingsShape, { ...json, hours }, '', 'scope', cite)
  requireOnce(given)
  if (given.hours !== null) requireForward(given.hours.days)
  const facts = requireFacts(ownFacts, {
    ...document,
    isClause: (one) => [document, ...acts].some((of) => of.isClause(one)),
  })
  requireListening(listening ?? nobody, facts, requireClause)
  const { staff, copy, caller } = overFacts(listening ?? nobody, facts)
  const { id, version, directions, notice, basis, stops, fields, keptLonger, sampling, disclosure } = given
  requireBoth(clauses, [
    ['hours', hours, 'hours'],
    ['stops', stops, 'stops'],
    ['keptLonger', keptLonger, 'keptLonger'],
    ['listening.staff', staff, 'listening'],
    ['listening.copy', copy, 'procedure'],
    ['listening.caller', caller, 'callerListening'],
    ['sampling', sampling, 'sampling'],
    ['disclosure', disclosure, 'recipients'],
  ])
  requireSense(clauses, own)
  return Object.freeze({
    id,
    version,
    document,
    acts: Object.freeze(acts),
    roles,
    ...deepFreeze({
      lines: readLines(given.lines, clauses.scope),
      directions,
      notice,
      basis,
      stops: stops ?? [],
      fields,
      retention: { period: periodOf(given.retention, clauses.retention), clause: clauses.retention },
      keptLonger: keptLonger ?? [],
      sample:
        sampling === null || clauses.sampling === null
          ? null
          : { count: sampling.count, clause: clauses.sampling },
      disclosure,
      allowedBy: {},
      listeningMethods: given.listeningMethods ?? [],
    }),
    hours:
      given.hours === null
        ? null
        : Object.freeze({ ...deepFreeze(given.hours), holidays: holidaysOf(json.hours) }),
    facts,
    listening: Object.freeze({ staff, copy, caller }),
    rightsProcedure: readRightsProcedure(rightsProcedure, clauses.otherRights),
    zone: readZone(zone),
  })
}
