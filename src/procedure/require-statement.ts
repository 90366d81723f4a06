import { unknownFact } from '../core/facts.js'
import { InvalidInputError } from '../core/index.js'
import { isList, isPlainObject, Pictured } from '../core/input-error.js'
import { ownField } from '../core/read.js'
import { namesOf } from '../core/records.js'
import { isText } from '../core/words.js'
import type { AnyDocument } from '../documents/index.js'
import { givenFields } from './given-fields.js'
import { requireClause } from './require-clause.js'
import type { AnyVocabulary } from './vocabulary.js'

/** What statements are checked against: the document whose clauses they cite, and the facts that they read. */
export interface Known {
  readonly document: AnyDocument
  readonly vocabulary: AnyVocabulary
}

/** How many statements one is made of at the most: one that stands within itself is made of more. */
const most = 500

const joining = ['kind', 'clause', 'of']
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  is: ['kind', 'clause', 'fact', 'values'],
  given: ['kind', 'clause', 'truth', 'because'],
  all: joining,
  any: joining,
  none: joining,
}

/** A statement of a rule, and those that it is made of. Which facts there are and what they can be is looked at later. */
export function requireStatement(path: string, statement: unknown, { document }: Known): void {
  let count = 0
  const requireEach = (at: string, given: unknown): void => {
    count += 1
    if (count > most)
      throw new InvalidInputError(
        path,
        `a statement of at most ${most} others`,
        new Pictured('one of more, or one that stands within itself'),
      )
    if (!isPlainObject(given))
      throw new InvalidInputError(at, "a statement, such as is(ours.clause('12'), 'inaccurate')", given)
    const kind = ownField(given, 'kind')
    const fields = typeof kind === 'string' && Object.hasOwn(fieldsOf, kind) ? fieldsOf[kind] : undefined
    if (fields === undefined) throw new InvalidInputError(`${at}.kind`, namesOf(fieldsOf).join(' | '), kind)
    const { clause, fact, values, truth, because, of } = givenFields(at, given, fields, 'a statement')
    requireClause(at, clause, document)
    const fault = (field: string, expected: string, value: unknown) =>
      new InvalidInputError(`${at}.${field}`, expected, value, String(clause))
    if (kind === 'is') {
      if (typeof fact !== 'string') throw fault('fact', 'the name of a fact', fact)
      if (!isList(values)) throw fault('values', 'a list of values that the fact can have', values)
    } else if (kind === 'given') {
      if (typeof truth !== 'boolean') throw fault('truth', 'true or false', truth)
      if (!isText(because)) throw fault('because', 'what settled it', because)
    } else {
      if (!isList(of)) throw fault('of', 'a list of statements', of)
      for (const [index, one] of of.entries()) requireEach(`${at}.of[${index}]`, one)
    }
  }
  requireEach(path, statement)
}

/** Facts that exclude each other, with the statement on when they do. */
export function requireContradictions(path: string, contradictions: unknown, known: Known): void {
  if (!isList(contradictions))
    throw new InvalidInputError(path, 'a list of facts that exclude each other', contradictions)
  for (const [index, one] of contradictions.entries()) {
    const at = `${path}[${index}]`
    const { facts, when } = givenFields(at, one, ['facts', 'when'], 'facts, and when they exclude each other')
    if (!isList(facts)) throw new InvalidInputError(`${at}.facts`, 'a list of facts', facts)
    for (const fact of facts)
      if (typeof fact !== 'string' || !Object.hasOwn(known.vocabulary, fact))
        throw unknownFact(typeof fact === 'string' ? fact : '', `${at}.facts`, known.vocabulary)
    requireStatement(`${at}.when`, when, known)
  }
}
