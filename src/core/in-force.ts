import { isPlainDate, type PlainDate } from '../calendar/index.js'
import { InvalidInputError, isList, isPlainObject, trusting } from './input-error.js'
import { inWords, ownField, unknownField } from './read.js'

/**
 * Rules with the first day that they are in force on: one version of a rulebook among others.
 *
 * @category Core
 */
export interface InForce<Rules> {
  /** Their first day; `null` for those in force before every other. */
  readonly from: PlainDate | null
  /** The rules. */
  readonly rules: Rules
}

/**
 * Versions of one rulebook, the earliest first.
 *
 * @category Core
 */
export type Versions<Rules> = readonly [InForce<Rules>, ...InForce<Rules>[]]

/** More versions than any rulebook will have. */
const MOST = 100

/**
 * One rulebook, or its versions, as versions.
 *
 * @throws InvalidInputError for a list that names a version twice, another rulebook, or days that don't follow one another.
 */
export function versionsOf<Rules extends { readonly id: string; readonly version: string }>(
  given: Rules | Versions<Rules>,
  path: string,
): Versions<Rules> {
  const expected = 'a list of versions, the earliest first, each with its first day and its rules'
  return trusting(path, expected, () => {
    if (!isVersions(given)) return [{ from: null, rules: given }]
    if (given.length < 1 || given.length > MOST) throw new InvalidInputError(path, expected, given)
    const [first, ...others] = given.map((one, index) => versionAt(one, `${path}[${index}]`))
    if (first === undefined) throw new InvalidInputError(path, expected, given)
    const seen = [first]
    for (const [index, one] of others.entries()) {
      requireAfter(one, seen, `${path}[${index + 1}]`)
      seen.push(one)
    }
    return [first, ...others]
  })
}

const isVersions = <Rules>(given: Rules | Versions<Rules>): given is Versions<Rules> => isList(given)

function versionAt<Rules>(given: InForce<Rules>, path: string): InForce<Rules> {
  if (!isPlainObject(given))
    throw new InvalidInputError(path, 'a version: its first day and its rules', given)
  for (const name of Object.keys(given))
    if (name !== 'from' && name !== 'rules') throw unknownField(path, ['from', 'rules'])
  const { from, rules } = given
  if (from !== null && !isPlainDate(from))
    throw new InvalidInputError(
      `${path}.from`,
      "a civil day such as '2027-01-01', or null for the first of all",
      from,
    )
  return { from, rules }
}

function requireAfter<Rules extends { readonly id: string; readonly version: string }>(
  { from, rules }: InForce<Rules>,
  before: readonly InForce<Rules>[],
  path: string,
): void {
  const last = before.at(-1)
  if (last === undefined) return
  if (from === null || (last.from !== null && from <= last.from))
    throw new InvalidInputError(`${path}.from`, 'a day after that of the version before it', from)
  if (ownField(rules, 'id') !== last.rules.id)
    throw new InvalidInputError(`${path}.rules.id`, inWords([last.rules.id]), rules.id)
  if (before.some((one) => one.rules.version === rules.version))
    throw new InvalidInputError(`${path}.rules.version`, 'a version that is not named before', rules.version)
}

/** What is made of each version. */
export const eachOf = <Rules, Made>(
  [first, ...others]: Versions<Rules>,
  make: (rules: Rules) => Made,
): Versions<Made> => {
  const made = ({ from, rules }: InForce<Rules>): InForce<Made> => ({ from, rules: make(rules) })
  return [made(first), ...others.map(made)]
}

/** What is made of each version and of those after it. */
export const eachWithLater = <Rules, Made>(
  versions: Versions<Rules>,
  make: (rules: Rules, later: readonly InForce<Rules>[]) => Made,
): Versions<Made> =>
  eachOf(versions, (rules) =>
    make(rules, versions.slice(versions.findIndex((one) => one.rules === rules) + 1)),
  )
