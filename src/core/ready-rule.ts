import type { Assessment, Need, Outcome, Rule } from './assessment.js'
import type { Diagram, Diagrams } from './diagram.js'
import { type AskedIn, type FactsOf, unknownFact, type Vocabulary } from './facts.js'
import type { Finding } from './finding.js'
import { deepFreeze } from './freeze.js'
import { trusting } from './input-error.js'
import { needsOf } from './needs.js'
import { remember } from './remember.js'
import { type ReadFact, type Rows, rowsOf } from './rows.js'
import type { CitedWithoutGround, FactIn, RuleDeclaration } from './rule.js'
import { factsIn, Statements } from './statements.js'

/** How many rows a rule remembers its answers to at the most; the older half is forgotten first. */
export const REMEMBERED = 4096

const nothing: readonly never[] = Object.freeze([])

/** The facts that a rule reads, in the order in which it names them. */
function factsRead<Clause extends string, V extends Vocabulary<Clause>, Fact extends FactIn<V>>(
  vocabulary: V,
  { grounds, exceptions, contradictions = [] }: RuleDeclaration<Clause, Fact>,
): readonly ReadFact<Clause, Fact, AskedIn<V>>[] {
  const nodes = [...grounds, ...(exceptions?.of ?? []), ...contradictions.map(({ when }) => when)]
  return [...new Set(nodes.flatMap(factsIn))].map((fact) => {
    if (!Object.hasOwn(vocabulary, fact)) throw unknownFact(fact, 'the rule', vocabulary)
    const declared: V[Fact] = vocabulary[fact]
    const { values, clause } = declared
    // By its name, the field keeps the type that the vocabulary gives it.
    return { values, clause, askedOf: declared['askedOf'], fact }
  })
}

/** A ground that fails by a `none` of it, and by nothing else. */
const isDefeated = ({ kind, of }: Finding<string, string>): boolean =>
  kind === 'all' &&
  of.some((one) => one.kind === 'none' && one.truth === false) &&
  of.every((one) => one.kind === 'none' || one.truth !== false)

/** The clauses that settle a verdict. */
function decisiveClauses<Clause extends string, Fact extends string>(
  outcome: 'granted' | 'rejected',
  { clause, of: [grounds, exceptions] }: Finding<Clause, Fact>,
  cited: CitedWithoutGround | undefined,
): readonly Clause[] {
  const found = (truth: boolean, among: Finding<Clause, Fact> | undefined): readonly Clause[] => {
    const clauses: Clause[] = []
    for (const statement of among?.of ?? []) if (statement.truth === truth) clauses.push(statement.clause)
    return clauses
  }
  if (outcome === 'granted') {
    const holding = found(true, grounds)
    return holding.length > 0 ? holding : [clause]
  }
  const against = grounds?.truth === false ? [] : found(true, exceptions)
  if (against.length > 0) return against
  const failed = found(false, grounds)
  switch (cited) {
    case undefined:
      return [clause, ...failed]
    case 'right':
      return [clause]
    case 'failed-grounds':
      return failed.length > 0 ? failed : [clause]
    case 'defeated-grounds': {
      const defeated = (grounds?.of ?? []).filter(isDefeated).map((ground) => ground.clause)
      return defeated.length > 0 ? defeated : [clause]
    }
  }
}

/** What a rule is made of, for whoever asks more of it than an assessment. */
interface Inside<V extends Vocabulary, Clause extends string, Fact extends string> {
  /** The facts that it reads. */
  readonly read: readonly ReadFact<Clause, Fact, AskedIn<V>>[]
  /** Their rows. */
  readonly rows: Rows<V>
  /** The graph that its diagrams are in. */
  readonly diagrams: Diagrams
  /** When it is granted. */
  readonly granted: Diagram
  /** When facts exclude each other. */
  readonly excluded: readonly Diagram[]
  /** The number of the row of facts. */
  numberOf(facts: FactsOf<V>): number
  /** The assessment of a row. */
  assessed(row: number): Assessment<Clause, Fact, AskedIn<V>>
  /** What the rule is found to be in a row. */
  findingOf(row: number): Finding<Clause, Fact>
}

/**
 * A rule that is ready to be assessed, and no more: who only decides by it does not pay for what would have to be
 * otherwise, nor for its table.
 */
export interface ReadyRule<V extends Vocabulary, Clause extends string, Fact extends string>
  extends Pick<Rule<V, Clause, Fact>, 'clause' | 'facts' | 'declaration' | 'assess'> {
  readonly inside: Inside<V, Clause, Fact>
}

/** Makes a declared rule ready to be assessed. */
export function readyRule<Clause extends string, V extends Vocabulary<Clause>, Fact extends FactIn<V>>(
  vocabulary: V,
  declaration: RuleDeclaration<Clause, Fact>,
): ReadyRule<V, Clause, Fact> {
  type Asked = AskedIn<V>
  const {
    clause,
    limb,
    join,
    grounds,
    exceptions,
    contradictions = [],
    citedWithoutGround,
  } = deepFreeze(declaration)
  const ofLimb = limb === undefined ? {} : { limb }
  const facts = factsRead<Clause, V, Fact>(vocabulary, declaration)
  const rows = rowsOf(vocabulary, facts)

  const statements = new Statements(facts)
  const { diagrams } = statements
  const parts = [
    statements.compile({ kind: join, clause, of: grounds }, 'grounds'),
    ...(exceptions === undefined
      ? []
      : [statements.compile({ kind: 'none', clause: exceptions.clause, of: exceptions.of }, 'exceptions')]),
  ]
  const right = statements.join({ kind: 'all', clause, of: parts.map(({ node }) => node) }, 'right', parts)
  const needs = needsOf(diagrams, right.diagram, facts)
  const excluded = contradictions.map((pair) => ({ ...pair, diagram: statements.compile(pair.when).diagram }))

  const assessRow = (number: number): Assessment<Clause, Fact, Asked> => {
    const row = rows.rowOf(number)
    const finding = statements.find(right, row)
    const answer = (
      outcome: Outcome,
      decisive: readonly Clause[],
      needs: readonly Need<Clause, Fact, Asked>[] = nothing,
      contradiction: readonly Fact[] = nothing,
    ): Assessment<Clause, Fact, Asked> =>
      Object.freeze({
        outcome,
        decisive: Object.freeze(decisive),
        needs: Object.freeze(needs),
        contradiction,
        finding,
        ...ofLimb,
      })
    const against = excluded.find(({ diagram }) => diagrams.settled(diagram, row) === true)
    if (against !== undefined) return answer('contradictory', [against.when.clause], nothing, against.facts)
    if (finding.truth === null) return answer('undetermined', nothing, needs(row, finding))
    const outcome = finding.truth ? 'granted' : 'rejected'
    const decisive = decisiveClauses(outcome, finding, citedWithoutGround)
    return answer(
      outcome,
      decisive.filter((one, place) => decisive.indexOf(one) === place),
    )
  }
  const assessed = remember(REMEMBERED, assessRow)
  const numberOf = (given: FactsOf<V>): number =>
    trusting('facts', 'facts that can be read', () => rows.numberOf(given))

  return Object.freeze({
    clause,
    facts: Object.freeze(facts.map(({ fact }) => fact)),
    declaration,
    assess: (given: FactsOf<V>) => assessed(numberOf(given)),
    inside: {
      read: facts,
      rows,
      diagrams,
      granted: right.diagram,
      excluded: excluded.map(({ diagram }) => diagram),
      numberOf,
      assessed,
      findingOf: (number: number) => statements.find(right, rows.rowOf(number)),
    },
  })
}
