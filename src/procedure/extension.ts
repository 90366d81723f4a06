import type { Period } from '../calendar/index.js'
import { InvalidInputError, isList, isPlainObject, Pictured } from '../core/input-error.js'
import type { AnyDocument, ClauseRef } from '../documents/index.js'
import { type Deciding, type OwnWords, requireOwnWords } from './deciders.js'
import type { Limit, Limits } from './limits.js'
import { type OwnName, ownNameForm } from './names.js'
import type { Readings } from './readings.js'

/**
 * The grounds of an extension that GDPR 12(3) has: how complex the request is, and how many there are.
 *
 * @category Procedure
 * @example
 * ```ts
 * extensionGrounds // => ['complexity', 'number-of-requests']
 * ```
 */
export const extensionGrounds = Object.freeze(['complexity', 'number-of-requests'] as const)

/** A ground of an extension that GDPR 12(3) has.
 *
 * @category Procedure */
export type ExtensionGround = (typeof extensionGrounds)[number]

/** A ground of an extension that a document has of its own, and what it is called.
 *
 * @category Procedure */
export interface OwnExtensionGround extends OwnWords {
  /** Its name. */
  readonly name: OwnName
}

/** What a document says of an extension besides its clause.
 *
 * @category Procedure */
export interface Extending extends Deciding {
  /** On which grounds alone the examination is extended; on any important reason, where it names none. */
  readonly grounds?: readonly (ExtensionGround | OwnExtensionGround)[] | undefined
  /**
   * What its period is counted as: further, beyond the limit to examine, or in all from receipt; as the reading
   * `extension` has it, where it is left out.
   */
  readonly counted?: 'further' | 'in-all' | undefined
  /**
   * By when it is made and the person told of it, from receipt; by the limit to examine, where it is left out. An
   * extension in it moves the limit also where that had passed by then: such an answer is not late.
   *
   * @see GDPR 12(3)
   */
  readonly window?: Period | undefined
}

/** The names of the grounds of an extension; nothing, where the document names none. */
export const groundNames = ({ grounds }: Extending): readonly string[] | undefined =>
  grounds?.map((ground) => (typeof ground === 'string' ? ground : ground.name))

const ownName = new RegExp(ownNameForm, 'u')

/** The grounds as given: each one that there is, or with words of its own, and none twice. */
export function requireExtensionGrounds(grounds: unknown, clause: string, document: AnyDocument): void {
  const path = 'roles.extension.grounds'
  const expected =
    "a list of 'complexity', 'number-of-requests' and { name: 'own:…' } with its words, each once"
  if (!isList(grounds) || grounds.length === 0) throw new InvalidInputError(path, expected, grounds, clause)
  const names = grounds.map((ground, index) => {
    if (extensionGrounds.some((one) => one === ground)) return ground
    const place = `${path}[${index}]`
    if (!isPlainObject(ground)) throw new InvalidInputError(place, expected, ground, clause)
    const { name, ...words }: { readonly name?: unknown } = ground
    if (typeof name !== 'string' || !ownName.test(name))
      throw new InvalidInputError(`${place}.name`, "a name such as 'own:many-recipients'", name, clause)
    requireOwnWords(place, words, document)
    return name
  })
  if (new Set(names).size < names.length) throw new InvalidInputError(path, expected, grounds, clause)
}

/**
 * How far an extension reaches in all, counted from receipt: the months or days of the extended limit; nothing where the
 * document knows no extension, or one that goes on from the limit to examine in another unit.
 *
 * @category Procedure
 */
export function extendedPeriod(
  { examination, extension }: Partial<Limits>,
  readings: Readings,
): Period | undefined {
  if (extension === undefined) return undefined
  const [further, first] = [extension.period, examination?.period]
  if (readings.extension === 'two-months-in-all' || first === undefined) return further
  if (first.months !== undefined && further.months !== undefined)
    return { months: first.months + further.months }
  if (first.days !== undefined && further.days !== undefined) return { days: first.days + further.days }
  if (first.workingDays !== undefined && further.workingDays !== undefined)
    return { workingDays: first.workingDays + further.workingDays }
  return undefined
}

/** How the period of an extension is counted, by its role or by the reading; both must not differ. */
export function extensionCounted(
  { counted }: Extending,
  given: Readings['extension'] | undefined,
): Pick<Readings, 'extension'> | undefined {
  if (counted === undefined) return undefined
  const extension = counted === 'further' ? 'two-further-months' : 'two-months-in-all'
  if (given !== undefined && given !== extension)
    throw new InvalidInputError('readings.extension', 'what roles.extension.counted says, or left out', given)
  return { extension }
}

/** A period in days, roughly, and on the safe side of what it is compared with: months have from 28 to 31. */
const inDays = ({ months, days, workingDays }: Period, ofMonth: 28 | 31): number =>
  (months ?? 0) * ofMonth + (days ?? 0) + (workingDays ?? 0)

/** How many days some months in a row have at the most. */
const longest = [0, 31, 62, 92] as const

/** The calendar days that a period in days has at the least: its working days, where no weekend but those between is met. */
const shortest = ({ days = 0, workingDays = 0 }: Period): number =>
  workingDays === 0 ? days : workingDays + 2 * Math.floor((workingDays - 1) / 5)

/**
 * A limit and what goes on from it in another unit, within three months from receipt (GDPR 12(3)) on some day at least; on
 * the others it is cut to them. Of one unit, they are one period.
 */
export function requireWithinThreeMonths(
  path: string,
  first: Period,
  further: Period,
  clause: ClauseRef,
): void {
  if (unitOf(first) === unitOf(further)) return
  const months = (first.months ?? 0) + (further.months ?? 0)
  if (shortest(first) + shortest(further) <= (longest[3 - months] ?? 0)) return
  throw new InvalidInputError(
    path,
    'one that ends within three months from receipt on some day at least (GDPR 12(3))',
    new Pictured('a longer one'),
    clause,
  )
}

/** The unit that a period is counted in. */
const unitOf = (period: Period): string => Object.keys(period).join()

/** An extension that moves the limit: within three months from receipt where it is further, and beyond it where it is counted in all. */
export function requireExtension(
  { period: first }: Limit,
  { period, clause }: Limit,
  { extension }: Readings,
): void {
  const path = 'roles.extension.period'
  const sameUnit = unitOf(first) === unitOf(period)
  if (extension === 'two-further-months') requireWithinThreeMonths(path, first, period, clause)
  const beyond = inDays(period, sameUnit ? 31 : 28) > inDays(first, 31)
  if (extension === 'two-months-in-all' && !beyond)
    throw new InvalidInputError(
      path,
      "a period beyond that of roles.examination, or one with counted: 'further'",
      period,
      clause,
    )
}
