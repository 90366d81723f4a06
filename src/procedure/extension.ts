import type { Period } from '../calendar/index.js'
import { InvalidInputError, isList, isPlainObject } from '../core/input-error.js'
import type { AnyDocument } from '../documents/index.js'
import { type Deciding, type OwnWords, requireOwnWords } from './deciders.js'
import type { Limit } from './limits.js'
import { type OwnName, ownNameForm } from './names.js'
import type { Readings } from './readings.js'

/**
 * The grounds of an extension that GDPR 12(3) has: how complex the request is, and how many there are.
 *
 * @category Procedure
 * @example
 * ```ts
 * extensionGrounds // => ['complexity', 'number']
 * ```
 */
export const extensionGrounds = Object.freeze(['complexity', 'number'] as const)

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
}

/** The names of the grounds of an extension; nothing, where the document names none. */
export const groundNames = ({ grounds }: Extending): readonly string[] | undefined =>
  grounds?.map((ground) => (typeof ground === 'string' ? ground : ground.name))

const ownName = new RegExp(ownNameForm, 'u')

/** The grounds as given: each one that there is, or with words of its own, and none twice. */
export function requireExtensionGrounds(grounds: unknown, clause: string, document: AnyDocument): void {
  const path = 'roles.extension.grounds'
  const expected = "a list of 'complexity', 'number' and { name: 'own:…' } with its words, each once"
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

/** The unit that a period is counted in. */
const unitOf = (period: Period): string => Object.keys(period).join()

/** An extension that moves the limit: in the same unit where it is further, and beyond it where it is counted in all. */
export function requireExtension(
  { period: first }: Limit,
  { period, clause }: Limit,
  { extension }: Readings,
): void {
  const path = 'roles.extension.period'
  const sameUnit = unitOf(first) === unitOf(period)
  if (extension === 'two-further-months' && !sameUnit)
    throw new InvalidInputError(path, 'in the unit of roles.examination.period', period, clause)
  const beyond = inDays(period, sameUnit ? 31 : 28) > inDays(first, 31)
  if (extension === 'two-months-in-all' && !beyond)
    throw new InvalidInputError(
      path,
      "a period beyond that of roles.examination, or one with counted: 'further'",
      period,
      clause,
    )
}
