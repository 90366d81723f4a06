import type { Period } from '../calendar/index.js'
import { asOwn } from '../core/freeze.js'
import { deepFreeze, InvalidInputError, trusting } from '../core/index.js'
import { isPlainObject, Pictured } from '../core/input-error.js'
import { ownSettings, unknownField } from '../core/read.js'
import { mapValues } from '../core/records.js'
import { type AnyDocument, type ClauseRef, isClauseRef } from '../documents/index.js'
import { adakavasLimits } from './adakavas.js'
import { surroundings } from './adakavas-procedure.js'
import { adakavasRules } from './adakavas-rights.js'
import { adakavasSettings } from './adakavas-settings.js'

import type { AuthorityWords } from './authority.js'
import type { Channel } from './channel.js'

import { limitsIn, type RoleSettings } from './complete-roles.js'
import { type Offices, requireOffices } from './deciders.js'
import { extendedPeriod, extensionCounted, requireExtension, requireWithinThreeMonths } from './extension.js'
import { requireFollowing } from './following.js'
import type { FormSettings } from './form.js'
import type { Limit, Limits } from './limits.js'
import { makeProcedure } from './make-procedure.js'
import { requireDocument, requireRoles, requireRules } from './own-document.js'
import { type OwnFacts, vocabularyWith } from './own-facts.js'
import { formIn } from './own-form.js'
import type { FullProcedure, Procedure } from './procedure.js'
import { requireFitting } from './qualifiers.js'

import { defaultReadings, type Readings, readingAlternatives } from './readings.js'
import { requireFacts, requireRead } from './require-facts.js'
import { requireLaws } from './require-laws.js'
import { requirePeriod } from './require-period.js'
import { offeredIn, type RuleSettings, ruleBookOf } from './rule-settings.js'
import { readingsIn, requireDiffering, requireNames, surroundingsIn } from './surroundings.js'
import { readingsOver } from './watched-readings.js'

/** What an institution sets; everything left out is as in the procedure that it starts from.
 *
 * @category Procedure */
export interface ProcedureSettings {
  /** Names the procedure in every history made under it. */
  readonly id: string
  /** Changes whenever the procedure does. */
  readonly version: string
  /** A document of one's own makes a {@link DocumentProcedure}. */
  readonly document?: never
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
  /** The supervisory authority that letters name; left out, the State Data Protection Inspectorate of Lithuania. */
  readonly authority?: AuthorityWords
}

/**
 * What an institution's own document has; what is left out, it does not have.
 *
 * @category Procedure */
export interface DocumentProcedure {
  /** The document, whose clauses the roles and rules cite. */
  readonly document: AnyDocument
  /** What each of its clauses does. */
  readonly roles: RoleSettings
  /** The offices in which decisions are made: a role names its own with `decidedBy`. */
  readonly offices?: Offices
  /** What it rules on each right that can be exercised under it. */
  readonly rules?: RuleSettings
  /** The facts of its own that these rules read, as `ownFact` declares them. */
  readonly facts?: OwnFacts
  /** Names the procedure in every history made under it; the id of the document, where it is left out. */
  readonly id?: string
  /** Changes whenever the procedure does; the version of the document, where it is left out. */
  readonly version?: string
  /** The readings that differ. */
  readonly readings?: Partial<Readings>
  /** The ways of filing that the document names. */
  readonly channels?: readonly Channel[]
  /** What the document asks of the form of a request, each with its clause. */
  readonly form?: FormSettings
  /** The public holidays. */
  readonly calendar?: Procedure['calendar']
  /** The IANA time zone whose civil days count. */
  readonly zone?: string
  /** The supervisory authority that letters name; left out, the State Data Protection Inspectorate of Lithuania. */
  readonly authority?: AuthorityWords
}

/**
 * How many days a month, and three in a row, have at the most. A limit of more outlasts them whatever the day that it is
 * counted from; one of fewer is cut on the days on which it does. 31 days have at the most 23 weekdays, 92 have 66.
 */
const longest = { 1: { days: 31, workingDays: 23 }, 3: { days: 92, workingDays: 66 } } as const

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

function checkLimit(name: string, limit: unknown): void {
  const path = `limits.${name}`
  if (!isPlainObject(limit) || !('period' in limit) || !('clause' in limit)) {
    throw new InvalidInputError(path, 'a limit with its period and its clause', limit)
  }
  if (Object.keys(limit).some((one) => one !== 'period' && one !== 'clause'))
    throw unknownField(path, ['period', 'clause'])
  if (!isClauseRef(limit.clause))
    throw new InvalidInputError(`${path}.clause`, 'a clause that exists', limit.clause)
  requirePeriod(`${path}.period`, limit.period, limit.clause)
}

/** No limit may be longer on every day than GDPR 12(3) allows; of the Adakavas procedure, clause 5 says so. */
function checkCeiling(path: string, period: Period, most: 1 | 3, clause: ClauseRef): void {
  const { months = 0, days = 0, workingDays = 0 } = period
  const longestOf = longest[most]
  if (months <= most && days <= longestOf.days && workingDays <= longestOf.workingDays) return
  const inDays = workingDays === 0 ? `${longestOf.days} days` : `${longestOf.workingDays} working days`
  const expected = `at most ${most} month${most === 1 ? '' : 's'}, or ${inDays} (GDPR 12(3))`
  throw new InvalidInputError(path, expected, new Pictured('a longer one'), clause)
}

/** Limits that share nothing with what the host handed in. */
const copied = ({ period, clause }: Limit): Limit => ({ period: { ...period }, clause })

const isOfDocument = (settings: DocumentProcedure | ProcedureSettings): settings is DocumentProcedure =>
  'document' in settings

/** The procedure of an institution as data alone, without what the machines need for it: `defineProcedure` adds that. */
export const procedureOf = (settings: DocumentProcedure | ProcedureSettings): Procedure =>
  trusting('', 'the settings of a procedure', () =>
    isPlainObject(settings) && isOfDocument(settings) ? procedureUnder(settings) : variation(settings),
  )

/** Every limit within what the GDPR allows, wherever it was set. */
function checkCeilings(
  path: 'limits' | 'roles',
  limits: Partial<Limits>,
  readings: Readings,
  clause: ClauseRef,
): void {
  for (const name of withinAMonth) {
    const limit = limits[name]
    if (limit !== undefined) checkCeiling(`${path}.${name}.period`, limit.period, 1, clause)
  }
  const extended = extendedPeriod(limits, readings)
  if (extended !== undefined) checkCeiling(`${path}.extension.period`, extended, 3, clause)
}

function variation(settings: ProcedureSettings): FullProcedure {
  const known = ['id', 'version', 'limits', 'readings', 'channels', 'calendar', 'zone', 'authority']
  const given: unknown = settings
  if (!isPlainObject(given)) throw new InvalidInputError('', 'the settings of a procedure', given)
  if ('roles' in given || 'rules' in given) requireDocument(undefined)
  if (Object.keys(given).some((name) => !known.includes(name))) throw unknownField('', known)
  requireNames(settings)
  const readings = readingsIn<Readings>(settings.readings, defaultReadings, readingAlternatives)

  requireDiffering('limits', settings.limits)
  const limits = { ...adakavasLimits, ...settings.limits }
  for (const [name, limit] of Object.entries(limits)) {
    if (!Object.hasOwn(adakavasLimits, name)) throw unknownField('limits', Object.keys(adakavasLimits))
    checkLimit(name, limit)
  }
  // The limits as they are go beyond the ceilings under no reading.
  const differing = settings.limits !== undefined
  if (differing) checkCeilings('limits', limits, readings, 'adakavas:5')
  if (differing && readings.extension === 'two-further-months')
    requireWithinThreeMonths(
      'limits.extension.period',
      limits.examination.period,
      limits.extension.period,
      'adakavas:5',
    )

  const own = deepFreeze(mapValues<keyof Limits, Limit, Limit>(limits, copied))
  const { id, version } = settings
  return makeProcedure({
    ...adakavasSettings,
    id,
    version,
    roles: { ...adakavasSettings.roles, ...own },
    rules: adakavasRules,
    readings,
    ...surroundingsIn(settings, surroundings, 'adakavas:39'),
  })
}

/** What the institution's own document has, and nothing besides. */
function procedureUnder(settings: DocumentProcedure): Procedure {
  const {
    document,
    roles,
    offices = {},
    rules = {},
    ...named
  } = ownSettings<DocumentProcedure>(settings, 'the settings of a procedure', [
    'document',
    'roles',
    'offices',
    'rules',
    'facts',
    'id',
    'version',
    'readings',
    'channels',
    'form',
    'calendar',
    'zone',
    'authority',
  ])
  requireDocument(document)
  const { id = document.id, version = document.version } = named
  requireNames({ id, version })
  requireOffices(offices, document)
  const known = requireRoles(roles, document, offices)
  const { extension } = known
  const counted = extensionCounted(extension ?? {}, settings.readings?.extension)
  const readings = readingsOver(
    readingsIn<Readings>(settings.readings, defaultReadings, readingAlternatives),
    counted ?? {},
  )
  if (extension) {
    const { clause, window } = extension
    requireExtension(known.examination, extension, readings)
    if (window !== undefined) checkCeiling('roles.extension.window', window, 1, clause)
  }
  checkCeilings('roles', limitsIn(known), readings, 'gdpr:12(3)')
  requireFitting(known, readings)
  if (known.formalRefusal)
    checkCeiling('roles.formalRefusal.period', known.formalRefusal.period, 1, 'gdpr:12(3)')
  requireFollowing(known)
  const facts = requireFacts(settings.facts, document)
  const vocabulary = vocabularyWith(facts)
  requireLaws(rules, readings, { document, vocabulary })
  const book = ruleBookOf(rules)
  requireRead(book, readings, facts)
  requireRules(book, offeredIn(rules), known, readings, vocabulary)
  const around = surroundingsIn(settings, surroundings, (known.filing ?? known.request).clause)
  const form = formIn(settings.form, document)
  const own = { document, roles: known, offices: asOwn(offices), rules: book, form, facts }
  return makeProcedure({ ...own, id, version, readings, ...around })
}
