import { InvalidInputError, Pictured } from './input-error.js'
import { nearestOf } from './nearest.js'
import { namesOf } from './records.js'

/** Who can answer for a fact of data protection: the data subject, or the controller that holds the data.
 *
 * @category Core */
export type AskedOf = 'subject' | 'controller'

/** The value of a fact: yes, no, or one of a closed list of words.
 *
 * @category Core */
export type FactValue = boolean | string

/**
 * One fact as declared: what it may be, which clause makes it matter, and whom to ask.
 *
 * @typeParam Asked - Who can answer: a closed union of a rulebook's own, such as `'reader' | 'librarian'`.
 * @category Core
 */
export interface FactDeclaration<
  Clause extends string = string,
  Value extends FactValue = FactValue,
  Asked extends string = string,
> {
  /** Every value the fact can have. */
  readonly values: readonly Value[]
  /** The clause that makes the fact matter. */
  readonly clause: Clause
  /** Who can answer for it. */
  readonly askedOf: Asked
}

/** A closed vocabulary of facts, from name to declaration.
 *
 * @category Core */
export type Vocabulary<Clause extends string = string> = Readonly<Record<string, FactDeclaration<Clause>>>

/**
 * The facts of a vocabulary as a host gives them: every one optional, and unknown when left out or `null`.
 *
 * @category Core
 */
export type FactsOf<V extends Vocabulary> = {
  readonly [Fact in keyof V]?: V[Fact]['values'][number] | null
}

/** Everyone who is asked for a fact of a vocabulary.
 *
 * @category Core */
export type AskedIn<V extends Vocabulary> = V[keyof V]['askedOf']

/** Where a fact comes from.
 *
 * @category Core */
export interface AboutFact<Clause extends string, Asked extends string> {
  /** The clause that makes the fact matter. */
  readonly clause: Clause
  /** Who can answer for it. */
  readonly askedOf: Asked
}

const noYes = Object.freeze([false, true] as const)

/** Declares a fact that holds or does not. */
export function yesNo<const Clause extends string, const Asked extends string>(
  about: AboutFact<Clause, Asked>,
): FactDeclaration<Clause, boolean, Asked> {
  return Object.freeze({ values: noYes, ...about })
}

/** Declares a fact that is one of a closed list of words. */
export function oneOf<const Value extends string, const Clause extends string, const Asked extends string>(
  values: readonly Value[],
  about: AboutFact<Clause, Asked>,
): FactDeclaration<Clause, Value, Asked> {
  return Object.freeze({ values: Object.freeze([...values]), ...about })
}

/** Declares a vocabulary; the types of its facts follow from it. */
export function defineFacts<const V extends Vocabulary>(declarations: V): V {
  return Object.freeze(declarations)
}

/** The values of a fact in words, for an error message. */
export function valuesInWords(declaration: FactDeclaration): string {
  const values = declaration.values.map((value) =>
    typeof value === 'string' ? JSON.stringify(value) : String(value),
  )
  return `${values.join(' | ')}, or null where it is not known`
}

/** The error for a fact name outside the vocabulary: it tells the nearest one, and never repeats what was given. */
export function unknownFact(name: string, path: string, vocabulary: Vocabulary): InvalidInputError {
  const names = namesOf(vocabulary)
  const nearest = nearestOf(name, names)
  const expected = `one of the facts ${names.join(', ')}`
  return new InvalidInputError(
    path,
    expected,
    new Pictured(nearest === null ? 'another name' : `another name, nearest to ${nearest}`),
  )
}
