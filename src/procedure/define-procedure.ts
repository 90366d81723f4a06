import { civilDay, lithuanianHolidays, type Period } from '../calendar/index.js'
import { deepFreeze, InvalidInputError, trusting } from '../core/index.js'
import { isList, isPlainObject, Pictured } from '../core/input-error.js'
import { expectedInEnglish, unknownField } from '../core/read.js'
import { mapValues } from '../core/records.js'
import { isName } from '../core/words.js'
import { isClauseRef } from '../documents/index.js'
import { adakavasLimits, adakavasRoles } from './adakavas.js'
import { adakavasRules } from './adakavas-rights.js'
import type { Limit, Limits } from './limits.js'
import { type Channel, channels, type Procedure } from './procedure.js'
import { defaultReadings, type Readings, readingAlternatives } from './readings.js'

/** What an institution sets; everything left out is as in the procedure that it starts from.
 *
 * @category Procedure */
export interface ProcedureSettings {
  /** Names the procedure in every history made under it. */
  readonly id: string
  /** Changes whenever the procedure does. */
  readonly version: string
  /** The time limits that differ. */
  readonly limits?: Partial<Limits>
  /** The readings that differ. */
  readonly readings?: Partial<Readings>
  /** The ways of filing that the document names. */
  readonly channels?: readonly Channel[]
  /** The public holidays. */
  readonly calendar?: Procedure['calendar']
  /** The IANA time zone whose civil days count. */
  readonly zone?: string
}

/** A month is never shorter than this, three months in a row never shorter than that: what a limit in days may reach. */
const shortest = { 1: 28, 3: 89 } as const

/** The limits that run from receipt or submission, and in which a person is answered or told: GDPR 12(3) and (4) give a month. */
const withinAMonth = [
  'examination',
  'complaintExamination',
  'unfoundedRefusal',
  'unauthorisedRefusal',
  'unauthorisedComplaintRefusal',
  'repeatRefusal',
  'inaction',
] as const satisfies readonly (keyof Limits)[]

/** How far an extension reaches in all, counted from receipt: the months or days of the extended limit.
 *
 * @category Procedure */
export function extendedPeriod(limits: Limits, readings: Readings): Period {
  const { examination, extension } = limits
  if (readings.extension === 'two-months-in-all') return extension.period
  if (examination.period.months !== undefined && extension.period.months !== undefined) {
    return { months: examination.period.months + extension.period.months }
  }
  if (examination.period.days !== undefined && extension.period.days !== undefined) {
    return { days: examination.period.days + extension.period.days }
  }
  throw new InvalidInputError(
    'limits.extension.period',
    'months or days, like limits.examination.period',
    extension.period,
  )
}

function checkLimit(name: string, limit: unknown): void {
  const path = `limits.${name}`
  if (!isPlainObject(limit) || !('period' in limit) || !('clause' in limit)) {
    throw new InvalidInputError(path, 'a limit with its period and its clause', limit)
  }
  if (Object.keys(limit).some((one) => one !== 'period' && one !== 'clause'))
    throw unknownField(path, ['period', 'clause'])
  if (!isClauseRef(limit.clause))
    throw new InvalidInputError(`${path}.clause`, 'a clause that exists', limit.clause)
  const counts = isPlainObject(limit.period) ? Object.entries(limit.period) : []
  const [unit, count] = counts[0] ?? []
  const whole = Number.isSafeInteger(count) && Number(count) > 0
  if (counts.length !== 1 || (unit !== 'months' && unit !== 'days') || !whole) {
    throw new InvalidInputError(
      `${path}.period`,
      '{ months } or { days }, a whole number above zero',
      limit.period,
      limit.clause,
    )
  }
}

/** Clause 5: no limit may be longer than GDPR 12(3) allows. */
function checkCeiling(name: string, period: Period, most: 1 | 3): void {
  const within = period.months !== undefined ? period.months <= most : period.days <= shortest[most]
  if (!within) {
    const expected = `at most ${most} month${most === 1 ? '' : 's'}, or ${shortest[most]} days (GDPR 12(3))`
    throw new InvalidInputError(`limits.${name}.period`, expected, new Pictured('a longer one'), 'adakavas:5')
  }
}

function checkZone(zone: unknown): void {
  try {
    civilDay(0, typeof zone === 'string' ? zone : '')
  } catch {
    throw new InvalidInputError('zone', 'an IANA time zone', zone)
  }
}

/** What differs from what is set before, by its names; nothing, where it is left out. */
function requireDiffering(name: 'limits' | 'readings', differing: unknown): void {
  if (differing !== undefined && !isPlainObject(differing))
    throw new InvalidInputError(name, `the ${name} that differ, in a plain object`, differing)
}

/** Limits that share nothing with what the host handed in. */
const copied = ({ period, clause }: Limit): Limit => ({ period: { ...period }, clause })

/**
 * Makes the procedure of an institution: what it sets, over the limits of the Adakavas procedure.
 *
 * @throws InvalidInputError for a limit beyond GDPR 12(3) (clause 5), a clause, reading, channel or zone that
 * does not exist, or a name that means nothing.
 * @category Procedure
 * @see Adakavas clause 5
 * @example
 * ```ts
 * const procedure = defineProcedure({
 *   id: 'our-care-home', version: '2026-01', readings: { extension: 'two-further-months' },
 * })
 * procedure.limits.examination.period // => { months: 1 }
 * ```
 */
export function defineProcedure(settings: ProcedureSettings): Procedure {
  return trusting('', 'the settings of a procedure', () => procedureOf(settings))
}

function procedureOf(settings: ProcedureSettings): Procedure {
  const known = ['id', 'version', 'limits', 'readings', 'channels', 'calendar', 'zone']
  const given: unknown = settings
  if (!isPlainObject(given)) throw new InvalidInputError('', 'the settings of a procedure', given)
  if (Object.keys(given).some((name) => !known.includes(name))) throw unknownField('', known)
  for (const name of ['id', 'version'] as const) {
    if (!isName(settings[name])) throw new InvalidInputError(name, expectedInEnglish.name, settings[name])
  }

  requireDiffering('readings', settings.readings)
  requireDiffering('limits', settings.limits)
  const readings = { ...defaultReadings, ...settings.readings }
  for (const [name, value] of Object.entries(readings)) {
    const alternatives: readonly string[] | undefined = Object.hasOwn(readingAlternatives, name)
      ? Object.entries(readingAlternatives).find(([one]) => one === name)?.[1]
      : undefined
    if (alternatives === undefined) throw unknownField('readings', Object.keys(readingAlternatives))
    if (!alternatives.includes(value))
      throw new InvalidInputError(`readings.${name}`, alternatives.join(' | '), value)
  }

  const limits = { ...adakavasLimits, ...settings.limits }
  for (const [name, limit] of Object.entries(limits)) {
    if (!Object.hasOwn(adakavasLimits, name)) throw unknownField('limits', Object.keys(adakavasLimits))
    checkLimit(name, limit)
  }
  for (const name of withinAMonth) checkCeiling(name, limits[name].period, 1)
  checkCeiling('extension', extendedPeriod(limits, readings), 3)

  const { channels: filing = ['email', 'in-person'], calendar = lithuanianHolidays } = settings
  if (!isList(filing) || filing.length === 0 || !filing.every((one) => channels.includes(one))) {
    throw new InvalidInputError('channels', `a list of ${channels.join(' | ')}`, filing, 'adakavas:39')
  }

  if (typeof calendar?.isHoliday !== 'function' || !Number.isInteger(calendar.firstYear)) {
    throw new InvalidInputError('calendar', 'a calendar of public holidays', calendar)
  }
  const { id, version, zone = 'Europe/Vilnius' } = settings
  if (settings.zone !== undefined) checkZone(zone)

  const own = deepFreeze(mapValues<keyof Limits, Limit, Limit>(limits, copied))
  return Object.freeze({
    id,
    version,
    limits: own,
    roles: Object.freeze({ ...adakavasRoles, ...own }),
    rules: adakavasRules,
    readings: Object.freeze(readings),
    channels: Object.freeze([...filing]),
    calendar,
    zone,
  })
}

/**
 * The data-subject-rights procedure of the Adakavas social services home, as its document has it.
 *
 * @category Procedure
 * @see Adakavas clauses 2, 5, 39, 41 to 45
 * @example
 * ```ts
 * adakavasProcedure.limits.identityInquiry // => { period: { days: 10 }, clause: 'adakavas:44' }
 * ```
 */
export const adakavasProcedure: Procedure = /* @__PURE__ */ defineProcedure({ id: 'adakavas', version: '1' })
