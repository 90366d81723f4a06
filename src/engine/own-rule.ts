import { type FactDeclaration, unknownFact, type Vocabulary } from '../core/facts.js'
import { asOwn } from '../core/freeze.js'
import { InvalidInputError, isList, isPlainObject } from '../core/input-error.js'
import { type RuleDeclaration, requireCited } from '../core/rule.js'
import { isText } from '../core/words.js'
import { isClauseReference } from '../documents/host-clause.js'
import { referenceInWords } from './facts.js'

/*
 * What a rule is declared by, checked when it is compiled: a mistake is told with its place, and not at the first
 * question, or never.
 */

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => isPlainObject(value)

function requireClause(clause: unknown, path: string): void {
  if (!isClauseReference(clause)) throw new InvalidInputError(`${path}clause`, referenceInWords, clause)
}

function requireNodes(vocabulary: Vocabulary, nodes: unknown, path: string): void {
  if (!isList(nodes)) throw new InvalidInputError(path, 'a list of statements', nodes)
  for (const [index, node] of nodes.entries()) requireNode(vocabulary, node, `${path}[${index}]`)
}

function requireNode(vocabulary: Vocabulary, node: unknown, path: string): void {
  if (!isObject(node)) throw new InvalidInputError(path, 'a statement', node)
  const { kind, clause, fact, values, truth, because, of } = node
  requireClause(clause, `${path}.`)
  if (kind === 'is') requireValues(factOf(vocabulary, fact, `${path}.fact`), values, `${path}.values`)
  else if (kind === 'all' || kind === 'any' || kind === 'none') requireNodes(vocabulary, of, `${path}.of`)
  else if (kind !== 'given')
    throw new InvalidInputError(`${path}.kind`, 'is | given | all | any | none', kind)
  else if (typeof truth !== 'boolean')
    throw new InvalidInputError(`${path}.truth`, 'true or false', truth, String(clause))
  else if (!isText(because))
    throw new InvalidInputError(`${path}.because`, 'what settled it', because, String(clause))
}

function factOf(vocabulary: Vocabulary, fact: unknown, path: string): FactDeclaration {
  const found = typeof fact === 'string' && Object.hasOwn(vocabulary, fact) ? vocabulary[fact] : undefined
  if (found === undefined) throw unknownFact(typeof fact === 'string' ? fact : '', path, vocabulary)
  return found
}

function requireValues({ values: known, clause }: FactDeclaration, values: unknown, path: string): void {
  if (!isList(values) || !values.every((value) => known.some((one) => one === value)))
    throw new InvalidInputError(path, 'a list of values that the fact can have', values, clause)
}

/**
 * A declaration as the rule's own, frozen, sharing nothing with what the host holds.
 *
 * @throws InvalidInputError for the first fault, with its path.
 */
export function ownRule<Clause extends string, Fact extends string>(
  vocabulary: Vocabulary,
  declaration: RuleDeclaration<Clause, Fact>,
): RuleDeclaration<Clause, Fact> {
  if (!isPlainObject(declaration))
    throw new InvalidInputError('', 'a right with its clause, its grounds and its exceptions', declaration)
  const { clause, join, grounds, exceptions, contradictions = [], citedWithoutGround: cited } = declaration
  requireClause(clause, '')
  if (join !== 'any' && join !== 'all') throw new InvalidInputError('join', 'any | all', join, clause)
  requireCited('citedWithoutGround', cited, clause)
  requireNodes(vocabulary, grounds, 'grounds')
  if (exceptions !== undefined) {
    requireClause(exceptions.clause, 'exceptions.')
    requireNodes(vocabulary, exceptions.of, 'exceptions.of')
  }
  for (const [index, { facts, when }] of contradictions.entries()) {
    const path = `contradictions[${index}]`
    for (const fact of facts) factOf(vocabulary, fact, `${path}.facts`)
    requireNode(vocabulary, when, `${path}.when`)
  }
  return asOwn(declaration)
}
