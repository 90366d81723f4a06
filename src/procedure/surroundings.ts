import { civilDay } from '../calendar/index.js'
import { asOwn } from '../core/freeze.js'
import { InvalidInputError } from '../core/index.js'
import { isList, isPlainObject } from '../core/input-error.js'
import { expectedInEnglish, unknownField } from '../core/read.js'
import { isName } from '../core/words.js'
import { type AuthorityWords, requireAuthority } from './authority.js'
import { type Channel, channels } from './channel.js'
import type { Procedure } from './procedure.js'
import { areWatched, readingsOver } from './watched-readings.js'

/** What a procedure stands in besides its document. */
export interface Surroundings {
  /** The ways of filing that the document names. */
  readonly channels?: readonly Channel[]
  /** The public holidays. */
  readonly calendar?: Procedure['calendar']
  /** The IANA time zone whose civil days count. */
  readonly zone?: string
  /** The supervisory authority that letters name; left out, the State Data Protection Inspectorate of Lithuania. */
  readonly authority?: AuthorityWords
}

function checkZone(zone: unknown): void {
  try {
    civilDay(0, typeof zone === 'string' ? zone : '')
  } catch {
    throw new InvalidInputError('zone', 'an IANA time zone', zone)
  }
}

/** What differs from what is set before, by its names; nothing, where it is left out. */
export function requireDiffering(name: 'limits' | 'readings', differing: unknown): void {
  if (differing !== undefined && !isPlainObject(differing))
    throw new InvalidInputError(name, `the ${name} that differ, in a plain object`, differing)
}

/** The readings that a procedure has, each of them one that there is; those that are left out as they are set before. */
export function readingsIn<Of extends object>(
  given: Partial<Of> | undefined,
  before: Of,
  known: { readonly [Name in keyof Of]: readonly unknown[] },
): Of {
  requireDiffering('readings', given)
  if (given !== undefined && areWatched(given)) return watchedIn(given, before, known)
  const readings = { ...before, ...given }
  for (const [name, value] of Object.entries({ ...readings } as Readonly<Record<string, unknown>>)) {
    const alternatives = Object.hasOwn(known, name)
      ? Object.entries<readonly unknown[]>(known).find(([one]) => one === name)?.[1]
      : undefined
    if (alternatives === undefined) throw unknownField('readings', Object.keys(known))
    if (!alternatives.includes(value))
      throw new InvalidInputError(`readings.${name}`, alternatives.join(' | '), value)
  }
  return Object.freeze(readings)
}

/** The same of readings that tell when they are read: they are asked for their names alone, since the library chose them. */
function watchedIn<Of extends object>(
  given: Partial<Of>,
  before: Of,
  known: { readonly [Name in keyof Of]: readonly unknown[] },
): Of {
  if (Object.keys(given).some((name) => !Object.hasOwn(known, name)))
    throw unknownField('readings', Object.keys(known))
  return readingsOver(before, given)
}

/** The ways of filing, the public holidays and the time zone, each of them one that there is. */
export function surroundingsIn(
  given: Surroundings,
  before: Pick<Procedure, 'channels' | 'calendar' | 'zone'>,
  clause: string,
): Pick<Procedure, keyof Surroundings> {
  const { channels: filing = before.channels, calendar = before.calendar, zone, authority } = given
  const ways = channels.join(' | ')
  if (!isList(filing) || filing.length === 0)
    throw new InvalidInputError('channels', `a list of ${ways}`, filing, clause)
  for (const [index, one] of filing.entries())
    if (!channels.includes(one)) throw new InvalidInputError(`channels[${index}]`, ways, one, clause)
  if (typeof calendar?.isHoliday !== 'function' || !Number.isInteger(calendar.firstYear)) {
    throw new InvalidInputError('calendar', 'a calendar of public holidays', calendar)
  }
  if (zone !== undefined) checkZone(zone)
  requireAuthority(authority)
  return {
    channels: Object.freeze([...filing]),
    calendar,
    zone: zone ?? before.zone,
    ...(authority === undefined ? {} : { authority: asOwn(authority) }),
  }
}

export function requireNames(settings: { readonly id?: string; readonly version?: string }): void {
  for (const name of ['id', 'version'] as const) {
    if (!isName(settings[name])) throw new InvalidInputError(name, expectedInEnglish.name, settings[name])
  }
}
