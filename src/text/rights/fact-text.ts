import { InvalidInputError } from '../../core/index.js'
import { Pictured } from '../../core/input-error.js'
import type { RuleWords } from '../../procedure/index.js'
import type { AnyFact, OwnFact, OwnFacts, RightFact } from '../../rights/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { lookUp } from '../kit/sentences.js'
import type { FactText, FactTexts, OwnFactTexts } from './fact-texts.js'

/** A catalogue, as far as it tells of facts. */
type TellingOfFacts = Pick<Catalogue, 'facts' | 'ownFacts'>

/** What is expected where something of an institution's own is told of that a catalogue does not know. */
export const unknownToCatalogue = (what: string): InvalidInputError =>
  new InvalidInputError(
    'catalogue',
    "one made for the institution's procedure: catalogueFor(catalogue, procedure)",
    new Pictured(`one that does not know ${what} of its own`),
  )

/**
 * What is said of a fact, of the library or of an institution's own.
 *
 * @throws InvalidInputError for a fact of one's own that the catalogue was not made for, or has no texts of in its language.
 */
export function factText(fact: AnyFact, { facts, ownFacts }: TellingOfFacts): FactText {
  const text = lookUp<FactText>(ownFacts, fact) ?? lookUp<FactTexts[RightFact]>(facts, fact)
  if (text === undefined) throw unknownToCatalogue('a fact')
  // Of a closed list of words nothing is ever told but those words: no rule can name others.
  return text as FactText
}

/** The question about each fact. */
export const questionIn =
  (catalogue: TellingOfFacts) =>
  (fact: AnyFact): string =>
    factText(fact, catalogue).question

/** The statement for a word. */
export const said = (statements: Readonly<Record<string, string>>, word: string): string =>
  lookUp(statements, word) ?? ''

/** What is said of a fact of one's own, with its statements joined as the language joins them. */
function joined(
  text: OwnFact['texts'][keyof OwnFact['texts']],
  { list, either }: Catalogue,
): FactText | undefined {
  if (text === undefined || !('is' in text)) return text
  const { question, whether, is, isNot } = text
  const each = (said: typeof is, values: readonly string[]): readonly string[] =>
    values.flatMap((value) => lookUp(said, value) ?? [])
  return {
    question,
    whether: () => whether,
    is,
    isNot,
    isOneOf: (values) => either(each(is, values)),
    isNoneOf: (values) => list(each(isNot, values)),
  }
}

/** What the rules of a procedure say of facts in the language of a catalogue. */
export function wordsOfFacts(words: RuleWords | undefined, catalogue: Catalogue): OwnFactTexts {
  return Object.fromEntries(
    Object.entries(words?.facts ?? {}).flatMap(([name, text]) => {
      const said = joined(text, catalogue)
      return said === undefined ? [] : [[name, said] as const]
    }),
  )
}

/** What a letter says of facts to the person, where the rules of a procedure have words for that. */
export const toSubjectOf = (
  words: RuleWords | undefined,
  { facts, ownFacts }: TellingOfFacts,
): OwnFactTexts =>
  Object.fromEntries(
    Object.entries(words?.toSubject ?? {}).flatMap(([name, said]) => {
      const text = lookUp<FactText>(ownFacts, name) ?? lookUp<FactTexts[RightFact]>(facts, name)
      return text === undefined || 'isOneOf' in text ? [] : [[name, { ...text, ...said }] as const]
    }),
  )

/** What is said of an institution's own facts in the language of a catalogue. */
export function ownFactTexts(facts: OwnFacts, catalogue: Catalogue): OwnFactTexts {
  const texts = Object.entries(facts).flatMap(([name, fact]) => {
    const text = joined(lookUp(fact.texts, catalogue.language), catalogue)
    return text === undefined ? [] : [[name, { ...text, clause: fact.clause }] as const]
  })
  return Object.freeze(Object.fromEntries(texts))
}
