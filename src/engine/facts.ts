import {
  type AboutFact,
  oneOf as coreOneOf,
  yesNo as coreYesNo,
  type FactDeclaration,
  type Vocabulary,
} from '../core/facts.js'
import { asOwn } from '../core/freeze.js'
import { InvalidInputError, isList, isPlainObject, trusting } from '../core/input-error.js'
import { isText } from '../core/words.js'
import { isClauseReference } from '../documents/host-clause.js'

/*
 * Facts as a host declares them. Those of this library are known to be good; a host's are looked at when they are
 * declared, so that a mistake is told with its place, and copied, so that they stay as they are.
 */

/** What a clause is told by, for a message. */
export const referenceInWords = "the reference of a clause, such as 'library:3.1'"

const declared = <Fact extends object>(make: () => Fact): Fact =>
  trusting('', 'the values of a fact, its clause, and who can answer for it', () => {
    const fact = make()
    requireFact(fact, '')
    return fact
  })

/**
 * Declares a fact that holds or does not.
 *
 * The clause that makes it matter and who can answer for it go in; a frozen declaration comes out.
 *
 * @throws InvalidInputError for what is no reference of a clause, or an answerer that is no text.
 * @category Core
 * @example
 * ```ts
 * import { yesNo } from 'privacy-rulebook/engine'
 *
 * yesNo({ clause: 'library:3', askedOf: 'reader' }).values // => [false, true]
 * ```
 */
export function yesNo<const Clause extends string, const Asked extends string>(
  about: AboutFact<Clause, Asked>,
): FactDeclaration<Clause, boolean, Asked> {
  return declared(() => coreYesNo(aboutOnly(about)))
}

/**
 * Declares a fact that is one of a closed list of words.
 *
 * The words, the clause that makes it matter and who can answer for it go in; a frozen declaration comes out.
 *
 * @throws InvalidInputError for no words at all, a word that stands twice, what is no reference of a clause, or an
 * answerer that is no text.
 * @category Core
 * @example
 * ```ts
 * import { oneOf } from 'privacy-rulebook/engine'
 *
 * oneOf(['novel', 'map'], { clause: 'library:3', askedOf: 'librarian' }).values // => ['novel', 'map']
 * ```
 */
export function oneOf<const Value extends string, const Clause extends string, const Asked extends string>(
  values: readonly Value[],
  about: AboutFact<Clause, Asked>,
): FactDeclaration<Clause, Value, Asked> {
  return declared(() => {
    // Text is made of letters, and would do for a list of words.
    if (!isList(values)) throw new InvalidInputError('values', 'a list of words', values)
    return coreOneOf(values, aboutOnly(about))
  })
}

/**
 * Declares a vocabulary: the facts that rules may read, and no others. The types of facts, needs and questions follow
 * from it.
 *
 * Declarations by name go in; the same come out, frozen, and share nothing with what the host holds.
 *
 * @throws InvalidInputError for a declaration without values, clause or answerer.
 * @category Core
 * @example
 * ```ts
 * import { defineFacts, yesNo } from 'privacy-rulebook/engine'
 *
 * const facts = defineFacts({ registered: yesNo({ clause: 'library:3', askedOf: 'reader' }) })
 * facts.registered.askedOf // => 'reader'
 * ```
 */
export function defineFacts<const V extends Vocabulary>(declarations: V): V {
  return trusting('', 'facts by name, each with its values, its clause and who can answer', () => {
    if (!isPlainObject(declarations))
      throw new InvalidInputError('', 'facts by name, each as declared', declarations)
    for (const [name, fact] of Object.entries(declarations)) requireFact(fact, toldName(name))
    return asOwn(declarations)
  })
}

/** What is said of a fact, and nothing else. */
const aboutOnly = <Clause extends string, Asked extends string>({
  clause,
  askedOf,
}: AboutFact<Clause, Asked>): AboutFact<Clause, Asked> => ({ clause, askedOf })

/** The name of something that is declared as a message may tell it: no more than what a program could be written with. */
const toldName = (name: string): string => (/^\w{1,60}$/u.test(name) ? name : '')

/** Refuses what is no declaration of a fact. */
function requireFact(fact: unknown, path: string): void {
  const at = (field: string): string => (path === '' ? field : `${path}.${field}`)
  if (!isPlainObject(fact) || !('values' in fact && 'clause' in fact && 'askedOf' in fact))
    throw new InvalidInputError(path, 'a fact with its values, its clause and who can answer', fact)
  const { values, clause, askedOf } = fact
  if (
    !isList(values) ||
    values.length === 0 ||
    new Set(values).size < values.length ||
    !values.every((value) => typeof value === 'boolean' || isText(value))
  )
    throw new InvalidInputError(
      at('values'),
      'one value or more, each once: words, or true and false',
      values,
    )
  if (!isClauseReference(clause)) throw new InvalidInputError(at('clause'), referenceInWords, clause)
  if (!isText(askedOf)) throw new InvalidInputError(at('askedOf'), 'who can answer for the fact', askedOf)
}
