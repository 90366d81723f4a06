/**
 * A Lithuanian noun, or what stands for one, in the cases that sentences need.
 *
 * @category Documents
 */
export interface LithuanianNoun {
  /** Kas? "Ministerija". */
  readonly nominative: string
  /** Ko? "Ministerijos". */
  readonly genitive: string
  /** Kam? "Ministerijai". */
  readonly dative: string
  /** Ką? "Ministeriją". */
  readonly accusative: string
  /** Kuo? "Ministerija". */
  readonly instrumental: string
  /** Kur? "Ministerijoje". */
  readonly locative: string
}

/**
 * The words by which a document and its institution are named in Lithuanian sentences.
 *
 * @category Documents
 * @example
 * ```ts
 * import { adakavasDocument } from 'privacy-rulebook'
 *
 * adakavasDocument.words.lt?.institution.dative // => 'Įstaigai'
 * ```
 */
export interface LithuanianWords {
  /** The document by its short name: "Aprašas". */
  readonly document: LithuanianNoun
  /** Its title in the genitive, told at its first mention: "Duomenų subjektų teisių įgyvendinimo tvarkos aprašo". */
  readonly title: string
  /** The institution by its short name: "Ministerija". */
  readonly institution: LithuanianNoun
  /** Its grammatical gender: "pati Ministerija", "pats Centras". */
  readonly gender: 'feminine' | 'masculine'
}

/**
 * The words by which a document and its institution are named in English sentences.
 *
 * @category Documents
 * @example
 * ```ts
 * import { kaunasDocument } from 'privacy-rulebook'
 *
 * kaunasDocument.words.en?.document // => 'the Rules'
 * ```
 */
export interface EnglishWords {
  /** The document by its short name, with its article: "the Procedure". */
  readonly document: string
  /** Whether that is a plural: "the Rules say". */
  readonly plural: boolean
  /** Its title, told at its first mention: "the procedure on the rights of data subjects". */
  readonly title: string
  /** The institution by its short name, with its article: "the Ministry". */
  readonly institution: string
}

/**
 * The words by which a document and its institution are named, in each language in which anything is said of them.
 *
 * @category Documents
 */
export interface DocumentWords {
  readonly lt?: LithuanianWords
  readonly en?: EnglishWords
}

/**
 * The words by which an institution alone is named, where its document is named already: under the GDPR.
 *
 * @category Documents
 * @example
 * ```ts
 * import type { InstitutionWords } from 'privacy-rulebook'
 *
 * const council: InstitutionWords = { en: { institution: 'the Council' } }
 * council.en?.institution // => 'the Council'
 * ```
 */
export interface InstitutionWords {
  readonly lt?: Pick<LithuanianWords, 'institution' | 'gender'>
  readonly en?: Pick<EnglishWords, 'institution'>
}

/** The cases of a Lithuanian noun. */
export const lithuanianCases = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'locative',
] as const satisfies readonly (keyof LithuanianNoun)[]
