import { unknownFact } from '../core/facts.js'
import { asOwn } from '../core/freeze.js'
import {
  compileRule,
  InvalidInputError,
  type RuleNode,
  trusting,
  type Vocabulary,
  yesNo,
} from '../core/index.js'
import { Pictured } from '../core/input-error.js'
import { mapValues } from '../core/records.js'
import type { ClauseRef } from '../documents/index.js'
import {
  type ListeningConditions,
  type ListeningFactName,
  type ListeningRule,
  listeningConditions,
  listeningFacts,
} from './kaunas-listening.js'
import { isOwnName } from './names.js'
import type { OwnFacts } from './own-facts.js'

type Statement = RuleNode<ClauseRef, ListeningFactName>

/** A statement and all below it. */
const statementsIn = (node: Statement): readonly Statement[] => [
  node,
  ...('of' in node ? node.of.flatMap(statementsIn) : []),
]

/**
 * The facts of listening, each asked for by the clause of the first statement about it: a document's own, where it has
 * one. Of the institution's own facts, `null` are those of the statements, until the rules that they belong to declare them.
 */
function askedBy(statements: readonly Statement[], facts: OwnFacts | null): Vocabulary<ClauseRef> {
  const clauses = new Map<string, ClauseRef>()
  for (const node of statements.flatMap(statementsIn))
    if (node.kind === 'is' && !clauses.has(node.fact)) clauses.set(node.fact, node.clause)
  const own = [...clauses].filter(([fact]) => isOwnName(fact))
  return {
    ...mapValues(listeningFacts, (declaration, fact) => ({
      ...declaration,
      clause: clauses.get(fact) ?? declaration.clause,
    })),
    ...(facts ??
      Object.fromEntries(own.map(([fact, clause]) => [fact, yesNo({ clause, askedOf: 'controller' })]))),
  }
}

/** The one cast of this module: the facts of a rule are those of listening, whichever clauses ask for them. */
const ofListening = (rule: unknown) => rule as ListeningRule['rule']

/**
 * Makes a rule on listening of an institution's own: who may listen for what, under which conditions, each with its
 * clause. Every condition is needed; the questions about facts that are missing cite the clauses of its statements.
 *
 * @param clause - The clause that has the rule.
 * @param conditions - The conditions by name.
 * @throws InvalidInputError for statements that listeningStatements did not make.
 * @category Recording
 * @example
 * ```ts
 * import { defineDocument } from 'privacy-rulebook'
 * import { listeningRule, listeningStatements } from 'privacy-rulebook/recordings'
 *
 * const ours = defineDocument({ id: 'our-line', version: '1', clauses: { '7': {}, '7.1': {} } })
 * const { is } = listeningStatements
 * const staff = listeningRule(ours.clause('7'), { who: is(ours.clause('7.1'), 'authorised') })
 * staff.rule.assess({ authorised: false }).decisive // => ['our-line:7', 'our-line:7.1']
 * ```
 */
export function listeningRule(clause: ClauseRef, conditions: ListeningConditions): ListeningRule {
  if (typeof clause !== 'string') throw new InvalidInputError('clause', 'the reference of a clause', clause)
  return trusting('conditions', 'statements that listeningStatements made, by condition', () =>
    ruleOf(clause, asOwn(conditions)),
  )
}

function ruleOf(clause: ClauseRef, conditions: ListeningConditions): ListeningRule {
  const stated = listeningConditions.flatMap((name) => {
    const statement = conditions[name]
    return statement === undefined ? [] : [{ name, statement }]
  })
  const grounds = stated.map(({ statement }) => statement)
  return Object.freeze({
    conditions: Object.freeze(stated.map(({ name }) => name)),
    rule: compiled(clause, grounds, null),
  })
}

const compiled = (clause: ClauseRef, grounds: readonly Statement[], facts: OwnFacts | null) =>
  ofListening(
    compileRule<ClauseRef, Vocabulary<ClauseRef>, ListeningFactName>(askedBy(grounds, facts), {
      clause,
      join: 'all',
      grounds,
    }),
  )

/** The same rule over the facts that an institution declares: those that it asks for, from whom they say. */
export const ruleOver = ({ conditions, rule }: ListeningRule, facts: OwnFacts): ListeningRule =>
  Object.freeze({ conditions, rule: compiled(rule.clause, rule.declaration.grounds, facts) })

/** Whether no facts make a statement hold. */
const neverHolds = (clause: ClauseRef, grounds: readonly Statement[], facts: OwnFacts): boolean =>
  compiled(clause, grounds, facts).assess({}).outcome === 'rejected'

/** A fact that is declared, and values that it can have. */
function requireKnown(path: string, node: Statement, vocabulary: Vocabulary): void {
  if (node.kind !== 'is') return
  const known = Object.hasOwn(vocabulary, node.fact) ? vocabulary[node.fact] : undefined
  if (known === undefined) throw unknownFact(node.fact, path, vocabulary)
  if (!node.values.every((value) => known.values.includes(value)))
    throw new InvalidInputError(path, `values that the fact ${node.fact} can have`, node.values, known.clause)
}

/**
 * Checks the clauses and the facts of a rule, and that some facts bring about each of its statements, and each way to meet a condition
 * together with the other conditions.
 */
export function requireTriggers(
  { conditions, rule }: ListeningRule,
  path: string,
  facts: OwnFacts,
  requireClause: (path: string, clause: ClauseRef) => void,
): void {
  const { clause } = rule
  const { grounds } = rule.declaration
  const vocabulary = { ...listeningFacts, ...facts }
  requireClause(path, clause)
  const named = conditions.flatMap((condition, index) => {
    const ground = grounds[index]
    return ground === undefined ? [] : [{ at: `${path}.${condition}`, ground }]
  })
  for (const { at, ground } of named)
    for (const node of statementsIn(ground)) {
      requireClause(at, node.clause)
      requireKnown(at, node, vocabulary)
    }
  for (const { at, ground } of named) {
    const ways = ground.kind === 'any' ? ground.of : [ground]
    const others = grounds.filter((other) => other !== ground)
    const dead =
      statementsIn(ground).find((node) => neverHolds(clause, [node], facts)) ??
      ways.find((way) => neverHolds(clause, [way, ...others], facts))
    if (dead !== undefined)
      throw new InvalidInputError(
        at,
        'grounds that some facts bring about, beside what the other conditions need',
        new Pictured('one that none does'),
        dead.clause,
      )
  }
}
