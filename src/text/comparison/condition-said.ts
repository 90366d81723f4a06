import type { ComparedCondition } from '../../comparison/index.js'
import { namesOf } from '../../core/records.js'
import type { AnyFact } from '../../procedure/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { factText, said } from '../rights/fact-text.js'

/** A fact of either procedure, as a catalogue knows it that was made for both. */
const named = (fact: string): AnyFact => fact as AnyFact

/** What a condition says of its fact; by what it must not be, where that is shorter. */
export function conditionSaid({ fact, values, others }: ComparedCondition, catalogue: Catalogue): string {
  const text = factText(named(fact), catalogue)
  if (!('isOneOf' in text)) return values.includes(true) ? text.holds : text.fails
  const words = (of: readonly (boolean | string)[]): readonly string[] =>
    namesOf(text.is).filter((word) => of.includes(word))
  const [first = '', ...more] = words(values)
  if (more.length === 0) return said(text.is, first)
  const [excluded = '', ...besides] = words(others)
  if (besides.length === 0) return said(text.isNot, excluded)
  return others.length < values.length
    ? text.isNoneOf([excluded, ...besides])
    : text.isOneOf([first, ...more])
}

/** What is out of the ordinary among conditions, and what is not; where nothing is, all of it comes first. */
export function conditionsSaid(
  conditions: readonly (readonly [ComparedCondition, ...ComparedCondition[]])[],
  catalogue: Catalogue,
): { readonly told: readonly string[]; readonly besides: readonly string[] } {
  const of = (isQuiet: boolean): readonly string[] =>
    conditions
      .filter((one) => one.every(({ quiet }) => quiet) === isQuiet)
      .map(([first, ...others]) =>
        others.length === 0
          ? conditionSaid(first, catalogue)
          : catalogue.comparison.either([first, ...others].map((one) => conditionSaid(one, catalogue))),
      )
  const [told, besides] = [of(false), of(true)]
  return told.length === 0 ? { told: besides, besides: [] } : { told, besides }
}

/** The question about a fact that a document never asks. */
export const questionSaid = (fact: string, catalogue: Catalogue): string =>
  factText(named(fact), catalogue).question
