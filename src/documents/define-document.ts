import { isPlainDate } from '../calendar/index.js'
import { asOwn } from '../core/freeze.js'
import { InvalidInputError, isList, isPlainObject, Pictured, trusting } from '../core/input-error.js'
import { ownSettings } from '../core/read.js'
import { isName, isText, nameInWords } from '../core/words.js'
import { gdprArticles } from './gdpr.js'
import { clauseNumber, documentId } from './host-clause.js'
import { type ClauseSettings, documentFrom, type InstitutionDocument } from './institution-document.js'
import { clauseKinds } from './kinds.js'
import { type DocumentWords, lithuanianCases } from './words.js'

/**
 * What a document is defined by.
 *
 * @category Documents
 */
export interface DocumentSettings<Id extends string, Number extends string> {
  /** Names it at the start of every reference to its clauses: small letters, digits and single hyphens. */
  readonly id: Id
  /** Changes whenever the document does. */
  readonly version: string
  /** The civil day from which this version holds, where it is known. */
  readonly date?: string
  /** Where it can be read, in words or as a web address. */
  readonly address?: string
  /** Its clauses by number, or by a name of one's own where it has headings only. */
  readonly clauses: { readonly [N in Number]: ClauseSettings }
  /** The words by which it and its institution are named, in each language used. */
  readonly words?: DocumentWords
}

/** The ids that are taken. */
const taken: readonly string[] = ['adakavas', 'kaunas', 'gdpr']

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => isPlainObject(value)

function unknownAmong(path: string, given: object, known: readonly string[]): void {
  if (Object.keys(given).some((name) => !known.includes(name)))
    throw new InvalidInputError(path, `only ${known.join(', ')}`, new Pictured('an unknown field'))
}

function requireWordsOf(path: string, given: unknown): void {
  if (given === undefined) return
  if (!isObject(given)) throw new InvalidInputError(path, 'words by language', given)
  const languages = ['lt', 'en']
  unknownAmong(path, given, languages)
  // By their own names: a proxy may name others the next time.
  for (const language of languages)
    if (Object.hasOwn(given, language) && !isText(given[language]))
      throw new InvalidInputError(`${path}.${language}`, 'words that say something', given[language])
}

function requireClauses(clauses: unknown): void {
  if (!isObject(clauses) || Object.keys(clauses).length === 0)
    throw new InvalidInputError('clauses', "clauses by number, such as { '12.3': {} }", clauses)
  for (const [number, entry] of Object.entries(clauses)) {
    if (!clauseNumber().test(number))
      throw new InvalidInputError(
        'clauses',
        "numbers such as '12.3' or 'P1', or names such as 'retention'",
        number,
      )
    // A name of several words may be anything that somebody typed.
    const path = number.includes(' ') ? 'clauses' : `clauses.${number}`
    if (!isObject(entry))
      throw new InvalidInputError(path, 'an object, {} where nothing is said of it', entry)
    unknownAmong(path, entry, ['kinds', 'gdpr', 'heading', 'summary'])
    const { kinds, gdpr } = entry
    if (
      kinds !== undefined &&
      !(isList(kinds) && kinds.every((one) => clauseKinds.some((kind) => kind === one)))
    )
      throw new InvalidInputError(`${path}.kinds`, `a list of ${clauseKinds.join(' | ')}`, kinds)
    if (
      gdpr !== undefined &&
      !(isList(gdpr) && gdpr.every((one) => gdprArticles.some((article) => article === one)))
    )
      throw new InvalidInputError(`${path}.gdpr`, "a list of provisions such as '12(3)'", gdpr)
    requireWordsOf(`${path}.heading`, entry['heading'])
    requireWordsOf(`${path}.summary`, entry['summary'])
  }
}

function requireText(path: string, words: unknown, example: string): void {
  if (!isText(words)) throw new InvalidInputError(path, `words, such as "${example}"`, words)
}

function requireNoun(path: string, noun: unknown, examples: readonly string[]): void {
  if (!isObject(noun)) throw new InvalidInputError(path, `the cases ${lithuanianCases.join(', ')}`, noun)
  unknownAmong(path, noun, lithuanianCases)
  for (const [index, form] of lithuanianCases.entries())
    requireText(`${path}.${form}`, noun[form], examples[index] ?? '')
}

const ministry = [
  'Ministerija',
  'Ministerijos',
  'Ministerijai',
  'Ministeriją',
  'Ministerija',
  'Ministerijoje',
]
const procedure = ['Aprašas', 'Aprašo', 'Aprašui', 'Aprašą', 'Aprašu', 'Apraše']

function requireInstitutionIn(path: string, lt: Readonly<Record<string, unknown>>): void {
  requireNoun(`${path}.institution`, lt['institution'], ministry)
  if (lt['gender'] !== 'feminine' && lt['gender'] !== 'masculine')
    throw new InvalidInputError(`${path}.gender`, 'feminine | masculine', lt['gender'])
}

/** The words for an institution alone, whose document is named already. */
export function requireInstitution(words: unknown): void {
  if (words === undefined) return
  if (!isObject(words)) throw new InvalidInputError('institution', 'words by language: { lt, en }', words)
  unknownAmong('institution', words, ['lt', 'en'])
  const { lt, en } = words
  if (lt !== undefined) {
    if (!isObject(lt)) throw new InvalidInputError('institution.lt', 'the words of Lithuanian sentences', lt)
    unknownAmong('institution.lt', lt, ['institution', 'gender'])
    requireInstitutionIn('institution.lt', lt)
  }
  if (en !== undefined) {
    if (!isObject(en)) throw new InvalidInputError('institution.en', 'the words of English sentences', en)
    unknownAmong('institution.en', en, ['institution'])
    requireText('institution.en.institution', en['institution'], 'the Ministry')
  }
}

function requireWords(words: unknown): void {
  if (words === undefined) return
  if (!isObject(words)) throw new InvalidInputError('words', 'words by language: { lt, en }', words)
  unknownAmong('words', words, ['lt', 'en'])
  const { lt, en } = words
  if (lt !== undefined) {
    if (!isObject(lt)) throw new InvalidInputError('words.lt', 'the words of Lithuanian sentences', lt)
    unknownAmong('words.lt', lt, ['document', 'title', 'institution', 'gender'])
    requireNoun('words.lt.document', lt['document'], procedure)
    requireText('words.lt.title', lt['title'], 'Duomenų subjektų teisių įgyvendinimo tvarkos aprašo')
    requireInstitutionIn('words.lt', lt)
  }
  if (en !== undefined) {
    if (!isObject(en)) throw new InvalidInputError('words.en', 'the words of English sentences', en)
    unknownAmong('words.en', en, ['document', 'plural', 'title', 'institution'])
    requireText('words.en.document', en['document'], 'the Procedure')
    if (typeof en['plural'] !== 'boolean')
      throw new InvalidInputError(
        'words.en.plural',
        'whether the name is a plural, true or false',
        en['plural'],
      )
    requireText('words.en.title', en['title'], 'the procedure on the rights of data subjects')
    requireText('words.en.institution', en['institution'], 'the Ministry')
  }
}

/**
 * Makes a document of an institution: the clauses that its rules, limits and letters cite, and the words by which it is
 * named in them.
 *
 * A clause that it does not have does not compile, and is an error at run time.
 *
 * @throws InvalidInputError for an id or a number that would break a reference, an id that a built-in document has, a
 * provision of the GDPR that does not exist, or words that lack a form that sentences need.
 * @category Documents
 * @example
 * ```ts
 * import { defineDocument } from 'privacy-rulebook'
 *
 * const ours = defineDocument({
 *   id: 'our-home',
 *   version: '2026-01',
 *   date: '2026-01-01',
 *   clauses: { '12': { kinds: ['duty'], gdpr: ['12(3)'] }, '12.3': {}, retention: { heading: { en: 'Retention' } } },
 * })
 * ours.clause('12.3') // => 'our-home:12.3'
 * ours.isClause('our-home:12.4') // => false
 * ```
 */
export function defineDocument<const Id extends string, const Number extends string>(
  settings: DocumentSettings<Id, Number>,
): InstitutionDocument<Id, Number> {
  return trusting('', 'the settings of a document', () => documentOf(settings))
}

function documentOf<Id extends string, Number extends string>(
  settings: DocumentSettings<Id, Number>,
): InstitutionDocument<Id, Number> {
  const { id, version, date, address, clauses, words } = ownSettings<DocumentSettings<Id, Number>>(
    settings,
    'the settings of a document',
    ['id', 'version', 'date', 'address', 'clauses', 'words'],
  )
  if (typeof id !== 'string' || !documentId().test(id))
    throw new InvalidInputError('id', "small letters, digits and single hyphens, such as 'our-home'", id)
  if (taken.includes(id))
    throw new InvalidInputError(
      'id',
      'an id that no built-in document has',
      new Pictured('one that is taken'),
    )
  if (!isName(version)) throw new InvalidInputError('version', nameInWords, version)
  if (date !== undefined && !isPlainDate(date))
    throw new InvalidInputError('date', "a civil day such as '2026-01-01'", date)
  if (address !== undefined && !isText(address))
    throw new InvalidInputError('address', 'words that say where it can be read', address)
  requireClauses(clauses)
  requireWords(words)

  return documentFrom({
    id,
    version,
    date: date ?? null,
    address: address ?? null,
    clauses: asOwn(clauses),
    words: asOwn(words ?? {}),
  })
}
