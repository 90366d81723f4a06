import {
  type AskedOf,
  type FactDeclaration,
  type FactValue,
  oneOf,
  type RuleBuilders,
  rulesOver,
  yesNo,
} from '../core/index.js'
import { trusting } from '../core/input-error.js'
import type { ClauseRef } from '../documents/index.js'
import { type RightVocabulary, rightFacts } from './adakavas-facts.js'
import type { OwnName } from './names.js'
import type { AnyVocabulary, OwnVocabularies } from './vocabulary.js'

/**
 * What is said of a fact that holds or does not.
 *
 * @category Text
 */
export interface YesNoText {
  /** The question to the person who can answer, as a whole sentence. */
  readonly question: string
  /** The question inside a sentence: "whether …". */
  readonly whether: string
  /** The statement where the fact holds. */
  readonly holds: string
  /** The statement where it does not. */
  readonly fails: string
}

/**
 * What is said of a fact of one's own that is one of a closed list of words; the library joins the statements where
 * several words are meant.
 *
 * @category Facts
 */
export interface OwnChoiceText<Value extends string = string> {
  /** The question to the person who can answer, as a whole sentence. */
  readonly question: string
  /** The question inside a sentence, after "it is not known": "for what purpose the data are processed". */
  readonly whether: string
  /** The statement for each word. */
  readonly is: Readonly<Record<Value, string>>
  /** The statement that it is not this word. */
  readonly isNot: Readonly<Record<Value, string>>
}

/**
 * A fact of an institution's own, with what is said of it in each language that its document has words in.
 *
 * @category Facts
 */
export interface OwnFact<
  Value extends FactValue = FactValue,
  Text extends YesNoText | OwnChoiceText = YesNoText | OwnChoiceText,
> extends FactDeclaration<ClauseRef, Value, AskedOf> {
  readonly texts: { readonly lt?: Text; readonly en?: Text }
}

/** The facts of an institution's own, by their names.
 *
 * @category Facts */
export type OwnFacts = { readonly [Name in OwnName]: OwnFact }

/** What a fact of one's own is made of.
 *
 * @category Facts */
export interface OwnFactSettings<Text extends YesNoText | OwnChoiceText> {
  /** The clause of the document, or the provision of the GDPR, that makes the fact matter. */
  readonly clause: ClauseRef
  /** Who can answer for it. */
  readonly askedOf: AskedOf
  /** The question, and the statement for each value, in each language that the document has words in. */
  readonly texts: { readonly lt?: Text; readonly en?: Text }
}

/**
 * Declares a fact of an institution's own, which its rules can read: `facts` of `defineProcedure` gives it its name.
 *
 * Without `values`, it holds or does not. What the texts and the clause are, `defineProcedure` checks against the document.
 *
 * @throws InvalidInputError for what is no settings of a fact.
 * @category Facts
 * @example
 * ```ts
 * import { ownFact } from 'privacy-rulebook/rights'
 *
 * const contested = ownFact({
 *   clause: 'gdpr:18(1)(a)',
 *   askedOf: 'controller',
 *   texts: {
 *     en: {
 *       question: 'Is the accuracy of the data still being checked?',
 *       whether: 'whether the accuracy of the data is still being checked',
 *       holds: 'the accuracy of the data is being checked',
 *       fails: 'the accuracy of the data is not being checked',
 *     },
 *   },
 * })
 * contested.values // => [false, true]
 * ```
 */
export function ownFact(settings: OwnFactSettings<YesNoText>): OwnFact<boolean, YesNoText>
export function ownFact<const Value extends string>(
  settings: OwnFactSettings<OwnChoiceText<Value>> & {
    /** The words that it can be. */
    readonly values: readonly Value[]
  },
): OwnFact<Value, OwnChoiceText<Value>>
export function ownFact(
  settings: OwnFactSettings<YesNoText | OwnChoiceText> & { readonly values?: readonly string[] },
): OwnFact {
  return trusting('', 'a fact with its clause, who can answer for it, and its texts', () => {
    const { clause, askedOf, values, texts } = settings
    const about = { clause, askedOf }
    return Object.freeze({ ...(values === undefined ? yesNo(about) : oneOf(values, about)), texts })
  })
}

/**
 * The statements that rules of rights are made of, as in `statement`, over the facts of the library and those of one's
 * own: a name that is in neither does not compile.
 *
 * @throws InvalidInputError for what cannot be read as facts.
 * @category Procedure
 * @example
 * ```ts
 * import { ownFact, statementsWith } from 'privacy-rulebook/rights'
 *
 * const en = { question: 'Newsletter?', whether: 'whether it is', holds: 'it is', fails: 'it is not' }
 * const facts = {
 *   'own:newsletter': ownFact({ clause: 'gdpr:21(2)', askedOf: 'controller', texts: { en } }),
 * }
 * const { all, is } = statementsWith(facts)
 * all('gdpr:21(2)', is('gdpr:21(2)', 'own:newsletter'), is('gdpr:21(2)', 'objects')).of.length // => 2
 * ```
 */
export const statementsWith = <Facts extends OwnFacts>(
  facts: Facts,
): RuleBuilders<ClauseRef, RightVocabulary & Facts> =>
  trusting('', 'facts by name, each as ownFact made it', () =>
    rulesOver<ClauseRef, RightVocabulary & Facts>({ ...rightFacts, ...facts }),
  )

/** No facts but those of the library. */
export const noOwnFacts: OwnFacts = Object.freeze({})

/** Each vocabulary made once, so that the rules over it are made once. */
const vocabularies = new WeakMap<object, AnyVocabulary>()

/** The facts that the rules of a procedure can read: those of the library, and its own. */
export function vocabularyWith(facts: OwnFacts): AnyVocabulary {
  if (facts === noOwnFacts) return rightFacts as AnyVocabulary
  return joined(facts, () => ({ ...rightFacts, ...facts }))
}

function joined(key: object, make: () => object): AnyVocabulary {
  // Which facts there are is a question of the procedure: that its rules read no others was looked at when it was made.
  const known = vocabularies.get(key) ?? (Object.freeze(make()) as AnyVocabulary)
  vocabularies.set(key, known)
  return known
}

/** The facts that the rules of a procedure can read: those in place of the library's where it has such, and its own. */
export function vocabularyOf({
  vocabulary,
  facts,
}: {
  readonly vocabulary?: OwnVocabularies
  readonly facts: OwnFacts
}): AnyVocabulary {
  if (vocabulary === undefined) return vocabularyWith(facts)
  return joined(vocabulary, () => ({ ...vocabulary.item, ...vocabulary.access, ...facts }))
}
