import { InvalidInputError, isPlainObject, Pictured } from '../core/input-error.js'
import { unknownField } from '../core/read.js'
import { isText } from '../core/words.js'
import type { AnyDocument, DocumentWords } from '../documents/index.js'

/**
 * What something of an institution's own is called in sentences, in the nominative, in each language in which its
 * document has words.
 *
 * @category Procedure
 * @example
 * ```ts
 * import type { OwnWords } from 'privacy-rulebook'
 *
 * const words: OwnWords = { lt: 'ministerijos kancleris', en: 'the Chancellor of the Ministry' }
 * words.lt // => 'ministerijos kancleris'
 * ```
 */
export interface OwnWords extends Readonly<Partial<Record<keyof DocumentWords, string>>> {}

/** The offices in which decisions are made, by names of one's own: `{ chancellor: { lt: 'kancleris', en: 'the Chancellor' } }`.
 *
 * @category Procedure */
export type Offices = Readonly<Record<string, OwnWords>>

/** In which office a decision is to be made; anybody's, where the document names none.
 *
 * @category Procedure */
export interface Deciding {
  /** The office, by its name among `offices`. */
  readonly decidedBy?: string | undefined
}

/** The form of the name of an office. */
const officeName = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u

/** Words in every language in which a document has words. */
export function requireOwnWords(path: string, words: unknown, { words: spoken }: AnyDocument): void {
  if (!isPlainObject(words)) throw new InvalidInputError(path, 'words by language: { lt, en }', words)
  const given: Readonly<Record<string, unknown>> = { ...words }
  if (Object.keys(given).some((language) => language !== 'lt' && language !== 'en'))
    throw unknownField(path, ['lt', 'en'])
  for (const language of new Set([...Object.keys(spoken), ...Object.keys(given)]))
    if (!isText(given[language]))
      throw new InvalidInputError(`${path}.${language}`, 'words that say something', given[language])
}

/** The offices as given, each by a name and in words. */
export function requireOffices(offices: unknown, document: AnyDocument): void {
  if (!isPlainObject(offices))
    throw new InvalidInputError(
      'offices',
      "offices by name: { chancellor: { en: 'the Chancellor' } }",
      offices,
    )
  for (const [name, words] of Object.entries(offices)) {
    if (!officeName.test(name))
      throw new InvalidInputError(
        'offices',
        "names in small letters, digits and single hyphens, such as 'data-officer'",
        new Pictured('another name'),
      )
    requireOwnWords(`offices.${name}`, words, document)
  }
}

/** The office of a decision is one that there is. */
export function requireOffice(path: string, office: unknown, offices: Offices, clause: string): void {
  const names = Object.keys(offices)
  if (typeof office === 'string' && names.includes(office)) return
  const expected = names.length === 0 ? 'an office that offices has; it has none' : names.join(' | ')
  throw new InvalidInputError(path, expected, office, clause)
}

/** Each office decides something. */
export function requireOfficesUsed(offices: Offices, roles: object): void {
  const used = Object.values<Deciding | null>({ ...roles }).map((role) => role?.decidedBy)
  for (const name of Object.keys(offices))
    if (!used.includes(name))
      throw new InvalidInputError(
        `offices.${name}`,
        `an office that a role names, such as extension: { decidedBy: '${name}' }`,
        new Pictured('one that decides nothing'),
      )
}
