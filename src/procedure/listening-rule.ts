import { asOwn } from '../core/freeze.js'
import { compileRule, InvalidInputError, type RuleNode, trusting, type Vocabulary } from '../core/index.js'
import { Pictured } from '../core/input-error.js'
import { mapValues } from '../core/records.js'
import type { ClauseRef } from '../documents/index.js'
import {
  type ListeningConditions,
  type ListeningFact,
  type ListeningRule,
  listeningConditions,
  listeningFacts,
} from './kaunas-listening.js'

type Statement = RuleNode<ClauseRef, ListeningFact>

/** A statement and all below it. */
const statementsIn = (node: Statement): readonly Statement[] => [
  node,
  ...('of' in node ? node.of.flatMap(statementsIn) : []),
]

/** The same facts, each asked for by the clause of the first statement about it: a document's own, where it has one. */
function askedBy(statements: readonly Statement[]): Vocabulary<ClauseRef> {
  const clauses = new Map<string, ClauseRef>()
  for (const node of statements.flatMap(statementsIn))
    if (node.kind === 'is' && !clauses.has(node.fact)) clauses.set(node.fact, node.clause)
  return mapValues(listeningFacts, (declaration, fact) => ({
    ...declaration,
    clause: clauses.get(fact) ?? declaration.clause,
  }))
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
  const declaration = { clause, join: 'all', grounds } as const
  const rule = compileRule<ClauseRef, Vocabulary<ClauseRef>, ListeningFact>(askedBy(grounds), declaration)
  return Object.freeze({ conditions: Object.freeze(stated.map(({ name }) => name)), rule: ofListening(rule) })
}

/** Whether no facts make a statement hold. */
const neverHolds = (clause: ClauseRef, grounds: readonly Statement[]): boolean =>
  compileRule<ClauseRef, typeof listeningFacts, ListeningFact>(listeningFacts, {
    clause,
    join: 'all',
    grounds,
  }).assess({}).outcome === 'rejected'

/**
 * Checks the clauses of a rule, and that some facts bring about each of its statements, and each way to meet a condition
 * together with the other conditions.
 */
export function requireTriggers(
  { conditions, rule }: ListeningRule,
  path: string,
  requireClause: (path: string, clause: ClauseRef) => void,
): void {
  const { clause } = rule
  const { grounds } = rule.declaration
  requireClause(path, clause)
  for (const [index, condition] of conditions.entries()) {
    const ground = grounds[index]
    if (ground === undefined) continue
    const at = `${path}.${condition}`
    const ways = ground.kind === 'any' ? ground.of : [ground]
    const others = grounds.filter((other) => other !== ground)
    for (const node of statementsIn(ground)) requireClause(at, node.clause)
    const dead =
      statementsIn(ground).find((node) => neverHolds(clause, [node])) ??
      ways.find((way) => neverHolds(clause, [way, ...others]))
    if (dead !== undefined)
      throw new InvalidInputError(
        at,
        'grounds that some facts bring about, beside what the other conditions need',
        new Pictured('one that none does'),
        dead.clause,
      )
  }
}
