import type { ClauseRef } from '../../documents/index.js'
import {
  type AnyName,
  type AnyNode,
  type GroundWords,
  isLibraryName,
  namedNodes,
  settlingNames,
} from '../../procedure/index.js'
import { type AnyFacts, erasureGrounds, type Right, restrictionGrounds } from '../../rights/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { citing } from '../kit/said.js'
import { lookUp } from '../kit/sentences.js'
import { factText, said, unknownToCatalogue } from './fact-text.js'

/** What a fact is said to be, with some of the values, or not to be. */
function ofFact(
  { fact, values }: Extract<AnyNode, { kind: 'is' }>,
  truth: boolean,
  catalogue: Catalogue,
  facts: AnyFacts,
): string {
  const text = factText(fact, catalogue)
  if (!('isOneOf' in text)) return values.includes(true) === truth ? text.holds : text.fails
  const known = facts[fact]
  if (truth && typeof known === 'string' && values.includes(known)) return said(text.is, known)
  const [first = '', ...others] = Object.keys(text.is).filter((word) => values.includes(word))
  if (others.length === 0) return said(truth ? text.is : text.isNot, first)
  return truth ? text.isOneOf([first, ...others]) : text.isNoneOf([first, ...others])
}

/** Whether a statement holds by the facts that are known; `null` where they do not tell. */
function truthOf(node: AnyNode, facts: AnyFacts): boolean | null {
  if (node.kind === 'given') return node.truth
  if (node.kind === 'is') {
    const value = facts[node.fact]
    return value === undefined || value === null ? null : node.values.includes(value)
  }
  const each = node.of.map((one) => truthOf(one, facts))
  const decisive = node.kind !== 'all'
  const any = each.includes(decisive) ? decisive : each.includes(null) ? null : !decisive
  return node.kind === 'none' && any !== null ? !any : any
}

/**
 * What a statement of a rule says where it holds, or where it does not: of statements of which one is enough for that,
 * those alone that the facts tell of, where they do.
 */
function statementSaid(node: AnyNode, truth: boolean, catalogue: Catalogue, facts: AnyFacts = {}): string {
  const { assessment, list, either } = catalogue
  if (node.kind === 'is') return ofFact(node, truth, catalogue, facts)
  if (node.kind === 'given')
    return (lookUp(assessment.given, node.because) ?? assessment.givenOtherwise)[truth ? 'holds' : 'fails']
  const wanted = node.kind === 'none' ? !truth : truth
  const say = (those: readonly AnyNode[]): readonly string[] =>
    those.map((one) => statementSaid(one, wanted, catalogue, facts))
  if ((node.kind === 'any') !== truth) return list(say(node.of))
  const told = node.of.filter((one) => truthOf(one, facts) === wanted)
  return told.length === 0 ? either(say(node.of)) : list(say(told))
}

/** A ground, a condition or an exception under an institution's own procedure. */
interface OwnSettling {
  /** Its clause. */
  readonly clause: ClauseRef
  /** Whether it stands against the right, as an exception does. */
  readonly against: boolean
  readonly name: AnyName
  /** What its rule says of facts where it holds, or where it does not; of those that are known, where they tell. */
  readonly says: (truth: boolean, facts?: AnyFacts) => string
}

/**
 * What is said of a ground, a condition or an exception under an institution's own procedure: what its rule says of facts.
 *
 * @throws InvalidInputError for one that the catalogue was not made for.
 */
export function ownSettling(right: Right, name: AnyName, catalogue: Catalogue): OwnSettling {
  for (const law of catalogue.ownLaws[right] ?? []) {
    const exceptions = 'exceptions' in law ? law.exceptions.of : {}
    const node = law.grounds[name] ?? exceptions[name]
    if (node !== undefined)
      return {
        name,
        clause: node.clause,
        against: law.grounds[name] === undefined,
        says: (truth, facts) => statementSaid(node, truth, catalogue, facts),
      }
  }
  throw unknownToCatalogue('a ground')
}

/** What is said of those that settled a right of which the languages have no words for that right. */
export const ownAmong = (
  right: Right,
  settled: readonly { readonly name: AnyName }[],
  catalogue: Catalogue,
): readonly OwnSettling[] =>
  settled.flatMap(({ name }) =>
    settlingNames[right].some((one) => one === name) ? [] : [ownSettling(right, name, catalogue)],
  )

const ofLibrary = { erasure: erasureGrounds, restriction: restrictionGrounds } as const

/** The words of a ground that travel with the rules of a procedure, where they have any. */
export const groundWords = (right: Right, name: AnyName, { ownRules }: Catalogue): GroundWords | undefined =>
  ownRules.grounds?.[right]?.[name]

/** What holds where a ground does, to the person or to anybody, by words that travel with the rules. */
export function groundHolds(
  right: Right,
  name: AnyName,
  to: 'subject' | 'anybody',
  catalogue: Catalogue,
): string | undefined {
  const words = groundWords(right, name, catalogue)
  return (to === 'subject' ? words?.toSubject : undefined) ?? words?.holds
}

/** The same catalogue with facts as letters say them to the person. */
export const sayingToSubject = (catalogue: Catalogue): Catalogue => ({
  ...catalogue,
  ownFacts: catalogue.ownFactsToSubject,
})

/**
 * The grounds of a right as a sentence names them all, each with its clause, in the order of its rule: by the words that
 * travel with the rules; else those of the library by their words, those of one's own by what their rules say.
 *
 * @param to - Whether it is said to the person.
 */
export function groundsNamed<R extends 'erasure' | 'restriction'>(
  right: R,
  words: Readonly<Record<(typeof ofLibrary)[R][number], string>>,
  to: 'subject' | 'anybody',
  catalogue: Catalogue,
): readonly string[] {
  const { decision, roles } = catalogue
  const clauses: Readonly<Record<string, { readonly clause: ClauseRef }>> =
    right === 'erasure' ? roles.erasureGrounds : roles.restrictionGrounds
  const [law] = catalogue.ownLaws[right] ?? []
  const named: readonly AnyName[] =
    law === undefined ? ofLibrary[right] : namedNodes(law.grounds).map(([name]) => name)
  return named.flatMap((name) => {
    const own = groundHolds(right, name, to, catalogue)
    const where = own === undefined ? lookUp<string>(words, name) : decision.where(own)
    const known = lookUp(clauses, name)
    if (isLibraryName(name))
      return where === undefined || known === undefined ? [] : [citing([where, known.clause], catalogue)]
    const { clause, says } = ownSettling(right, name, catalogue)
    return [citing([where ?? decision.where(says(true)), clause], catalogue)]
  })
}
