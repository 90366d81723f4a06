import { InvalidInputError, isPlainObject } from '../core/input-error.js'
import { unknownField } from '../core/read.js'
import { isText } from '../core/words.js'

/** What is told of a supervisory authority besides its name.
 *
 * @category Procedure */
interface AuthorityTold {
  /** How it is reached: its address or contacts; left out, letters leave a blank for them. */
  readonly contacts?: string
  /** In which ways one complains to it, as a sentence; left out, nothing is said of them. */
  readonly ways?: string
}

/**
 * The supervisory authority under which an institution stands, by its own words in each language in which letters are
 * written; in a language without words it is called "the supervisory authority".
 *
 * @category Procedure
 * @example
 * ```ts
 * import type { AuthorityWords } from 'privacy-rulebook'
 *
 * const commission: AuthorityWords = {
 *   en: { name: 'the Data Protection Commission', contacts: '6 Pembroke Row, Dublin 2' },
 *   lt: { genitive: 'Duomenų apsaugos komisijos', dative: 'Duomenų apsaugos komisijai' },
 * }
 * commission.en?.name // => 'the Data Protection Commission'
 * ```
 */
export interface AuthorityWords {
  /** In Lithuanian: ko? "Valstybinės duomenų apsaugos inspekcijos"; kam? "Valstybinei duomenų apsaugos inspekcijai". */
  readonly lt?: AuthorityTold & { readonly genitive: string; readonly dative: string }
  /** In English, with its article: "the Data Protection Commission". */
  readonly en?: AuthorityTold & { readonly name: string }
}

/** What it has to be called in each language, each with an example. */
const names = {
  lt: {
    genitive: 'Valstybinės duomenų apsaugos inspekcijos',
    dative: 'Valstybinei duomenų apsaugos inspekcijai',
  },
  en: { name: 'the Data Protection Commission' },
} as const

/** The words for a supervisory authority, in Lithuanian or English or both. */
export function requireAuthority(authority: unknown): void {
  if (authority === undefined) return
  if (!isPlainObject(authority) || Object.keys(authority).length === 0)
    throw new InvalidInputError('authority', 'its words by language: { lt, en }', authority)
  for (const [language, words] of Object.entries(authority)) {
    if (language !== 'lt' && language !== 'en') throw unknownField('authority', ['lt', 'en'])
    const path = `authority.${language}`
    if (!isPlainObject(words)) throw new InvalidInputError(path, 'what it is called', words)
    const needed: Readonly<Record<string, string>> = names[language]
    const known = [...Object.keys(needed), 'contacts', 'ways']
    const given: Readonly<Record<string, unknown>> = { ...words }
    if (Object.keys(given).some((name) => !known.includes(name))) throw unknownField(path, known)
    for (const name of known) {
      const said = given[name]
      const example = needed[name] ?? 'Gatvė 1, Vilnius'
      if (said === undefined && needed[name] === undefined) continue
      if (!isText(said)) throw new InvalidInputError(`${path}.${name}`, `words, such as "${example}"`, said)
    }
  }
}
