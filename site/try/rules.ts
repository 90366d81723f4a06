// The rules of a rulebook, each by the name that the library gives to a right or a part of one.
import {
  adakavasProcedure,
  type FactValue,
  gdprProcedure,
  type Procedure,
  rightFacts,
  rulesFor,
} from 'privacy-rulebook'
import { type ComparedPart, comparedParts } from 'privacy-rulebook/comparison'

export const books = { adakavas: adakavasProcedure, gdpr: gdprProcedure } as const
export type BookName = keyof typeof books

type Rules = ReturnType<typeof rulesOf>
export type Rule = NonNullable<Rules['erasure']>

const rulesOf = (book: Procedure) => rulesFor(book)

/** A rule with those of its parts. */
type Whole = Rule & {
  readonly parts?: Readonly<Record<string, Rule | undefined>>
  readonly correction?: Rule
  readonly supplement?: Rule
  readonly transfer?: Rule
}

/** What a record has under a name of its own. */
export const inside = <Value>(
  record: Readonly<Record<string, Value | undefined>>,
  name: string,
): Value | null => Object.entries(record).find(([one]) => one === name)?.[1] ?? null

/** The rule of a rulebook on a right or a part of one; `null` where it has none. */
export function ruleOf(book: Procedure, part: ComparedPart): Rule | null {
  const [right = '', limb] = part.split(':')
  const whole = inside<Whole>({ ...rulesOf(book) }, right)
  if (whole === null || limb === undefined) return whole
  const { parts, correction, supplement, transfer } = whole
  return inside<Rule>({ ...parts, correction, supplement, transfer }, limb)
}

/** Every right and part of one that a rulebook rules on. */
export const partsOf = (book: Procedure): readonly ComparedPart[] =>
  comparedParts.filter((part) => ruleOf(book, part) !== null)

/** The facts that a rulebook knows. */
const factsOf = ({ vocabulary }: Procedure) =>
  vocabulary === undefined ? rightFacts : { ...vocabulary.item, ...vocabulary.access }

export type Fact = Rule['facts'][number]

/** An answer, with where the question comes from. */
export interface Answer {
  readonly fact: Fact
  readonly value: FactValue
}

/** What was answered of the facts that these rules read, in the order of the answers. */
export function answersIn(
  given: URLSearchParams,
  asked: readonly (readonly [Procedure, Rule])[],
): readonly Answer[] {
  return [...given].flatMap(([name, word]) => {
    for (const [book, { facts }] of asked) {
      const fact = facts.find((one) => one === name)
      if (fact === undefined) continue
      const value = inside(factsOf(book), fact)?.values.find((one) => `${one}` === word)
      if (value !== undefined) return [{ fact, value }]
    }
    return []
  })
}

/** Where a question comes from. */
export const declarationOf = (book: Procedure, fact: Fact) => inside(factsOf(book), fact)

/** The answers that a rule reads, as it takes them. */
export const factsFor = ({ facts }: Rule, answers: readonly Answer[]): Parameters<Rule['assess']>[0] =>
  // Each value was found among those of its fact.
  Object.fromEntries(
    answers.filter(({ fact }) => facts.includes(fact)).map(({ fact, value }) => [fact, value]),
  ) as Parameters<Rule['assess']>[0]
