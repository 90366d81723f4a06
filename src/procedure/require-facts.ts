import { unknownFact } from '../core/facts.js'
import { asOwn } from '../core/freeze.js'
import { InvalidInputError } from '../core/index.js'
import { isList, isPlainObject, Pictured } from '../core/input-error.js'
import { inWords, unknownField } from '../core/read.js'
import { namesOf } from '../core/records.js'
import { isName, isText } from '../core/words.js'
import type { AnyDocument } from '../documents/index.js'
import { lawsIn } from './laws-in.js'
import { isOwnName, type OwnName, ownNameForm } from './names.js'
import { nodes } from './own-document.js'
import { noOwnFacts, type OwnFacts, vocabularyWith } from './own-facts.js'
import type { AnyReadings } from './readings.js'
import { requireClause } from './require-clause.js'
import { type AnyLaw, type AnyNode, namedNodes, type RuleBook } from './rule-book.js'
import type { AnyVocabulary } from './vocabulary.js'

const askable = ['subject', 'controller']
const languages = ['lt', 'en']
const ofYesNo = ['question', 'whether', 'holds', 'fails']
const ofWords = ['question', 'whether', 'is', 'isNot']

const isGoodName = (name: string): boolean => new RegExp(ownNameForm, 'u').test(name)

/** The fields of a plain object: exactly these. */
function requireFields(path: string, given: unknown, names: readonly string[], what: string): object {
  if (!isPlainObject(given)) throw new InvalidInputError(path, what, given)
  if (Object.keys(given).some((name) => !names.includes(name))) throw unknownField(path, names)
  return given
}

const fieldOf = (given: object, name: string): unknown =>
  Object.entries(given).find(([one]) => one === name)?.[1]

/** Words for each of the names. */
function requireSaid(path: string, given: unknown, names: readonly string[], clause: string): void {
  const said = requireFields(path, given, names, `words for ${inWords(names)}`)
  for (const name of names) {
    const words = fieldOf(said, name)
    if (!isText(words))
      throw new InvalidInputError(`${path}.${name}`, 'words that say something', words, clause)
  }
}

/** What is said of a fact in one language: a statement for each of its values. */
function requireText(path: string, text: unknown, words: readonly string[] | null, clause: string): void {
  if (words === null) {
    requireSaid(path, text, ofYesNo, clause)
    return
  }
  const said = requireFields(path, text, ofWords, 'a question, and a statement for each word')
  requireSaid(
    path,
    { question: fieldOf(said, 'question'), whether: fieldOf(said, 'whether') },
    ['question', 'whether'],
    clause,
  )
  for (const name of ['is', 'isNot']) requireSaid(`${path}.${name}`, fieldOf(said, name), words, clause)
}

/** The words that a fact can be; `null` of one that holds or does not. */
function requireValues(path: string, values: unknown, clause: string): readonly string[] | null {
  if (isList(values)) {
    if (values.length === 2 && values[0] === false && values[1] === true) return null
    const words = values.filter((value) => isName(value))
    if (words.length > 1 && new Set(words).size === values.length) return words
  }
  throw new InvalidInputError(
    path,
    'two words or more, each once; left out, the fact holds or does not',
    values,
    clause,
  )
}

function requireFact(path: string, given: unknown, document: AnyDocument): void {
  const fact = requireFields(
    path,
    given,
    ['values', 'clause', 'askedOf', 'texts'],
    'a fact that ownFact made',
  )
  const clause = fieldOf(fact, 'clause')
  requireClause(`${path}.clause`, clause, document)
  const asked = fieldOf(fact, 'askedOf')
  if (!askable.some((one) => one === asked))
    throw new InvalidInputError(`${path}.askedOf`, inWords(askable), asked, String(clause))
  const words = requireValues(`${path}.values`, fieldOf(fact, 'values'), String(clause))
  const texts = requireFields(
    `${path}.texts`,
    fieldOf(fact, 'texts'),
    languages,
    'what is said of it, by language',
  )
  const used = languages.filter((one) => Object.hasOwn(document.words, one) || Object.hasOwn(texts, one))
  for (const language of used.length === 0 ? languages : used)
    requireText(`${path}.texts.${language}`, fieldOf(texts, language), words, String(clause))
}

/** The facts of an institution's own, each with its clause and with texts in each language of the document. */
export function requireFacts(facts: unknown, document: AnyDocument): OwnFacts {
  if (facts === undefined) return noOwnFacts
  if (!isPlainObject(facts)) throw new InvalidInputError('facts', "facts of one's own by their names", facts)
  for (const [name, fact] of Object.entries(facts)) {
    if (!isGoodName(name)) {
      const expected = 'only names of one\'s own, such as "own:accuracy-contested"'
      throw new InvalidInputError('facts', expected, new Pictured('another name'))
    }
    requireFact(`facts.${name}`, fact, document)
  }
  // Every name and every fact was looked at above.
  return Object.keys(facts).length === 0 ? noOwnFacts : (asOwn(facts) as OwnFacts)
}

type Placed = readonly [path: string, node: AnyNode]

const nodesOf = (path: string, law: AnyLaw): readonly Placed[] => [
  ...namedNodes(law.grounds).map(([name, node]): Placed => [`${path}.grounds.${name}`, node]),
  ...('exceptions' in law
    ? namedNodes(law.exceptions.of).map(([name, node]): Placed => [`${path}.exceptions.of.${name}`, node])
    : []),
  ...(law.contradictions ?? []).map(({ when }): Placed => [`${path}.contradictions`, when]),
]

/** Every statement of a rule book, with its path, whatever a request claims. */
function statementsIn(book: Partial<RuleBook>, readings: AnyReadings): readonly Placed[] {
  const parts = Object.entries(book.accessParts ?? {}).map(
    ([piece, part]): Placed => [`rules.access.parts.${piece}`, part()],
  )
  const ofLaws = lawsIn(book, readings).flatMap(([name, law]) => {
    const path =
      name === 'correction' || name === 'supplement' ? `rules.rectification.${name}` : `rules.${name}`
    return nodesOf(path, law)
  })
  return [...parts, ...ofLaws]
}

/** Refuses a rule that reads a fact or a value that is nowhere declared, and a fact of one's own that no rule reads. */
export function requireRead(book: Partial<RuleBook>, readings: AnyReadings, facts: OwnFacts): void {
  const vocabulary: AnyVocabulary = vocabularyWith(facts)
  const read = new Set<OwnName>()
  for (const [path, whole] of statementsIn(book, readings))
    for (const node of nodes(whole)) {
      if (node.kind !== 'is') continue
      const { fact, values } = node
      const known = Object.hasOwn(vocabulary, fact) ? vocabulary[fact] : undefined
      if (known === undefined) throw unknownFact(fact, path, vocabulary)
      if (!values.every((value) => known.values.some((one) => one === value)))
        throw new InvalidInputError(path, `values that the fact ${fact} can have`, values, known.clause)
      if (isOwnName(fact)) read.add(fact)
    }
  for (const name of namesOf(facts))
    if (!read.has(name))
      throw new InvalidInputError(
        `facts.${name}`,
        "a fact that a rule reads, such as is(ours.clause('12'), 'own:accuracy-contested')",
        new Pictured('one that no rule reads'),
      )
}
