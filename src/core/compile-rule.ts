import type { Assessment, Need, Outcome, Rule, TableRow } from './assessment.js'
import { type Changes, type FactChange, fewestSettings, type SettledOutcome } from './changes.js'
import { UNKNOWN } from './diagram.js'
import { type AskedIn, type FactsOf, unknownFact, type Vocabulary } from './facts.js'
import { type Finding, turned } from './finding.js'
import { deepFreeze } from './freeze.js'
import { InvalidInputError, trusting } from './input-error.js'
import { needsOf } from './needs.js'
import { remember } from './remember.js'
import { type ReadFact, rowsOf } from './rows.js'
import type { CitedWithoutGround, FactIn, RuleDeclaration } from './rule.js'
import { factsIn, Statements } from './statements.js'

/** How many assessments a rule remembers at the most; the older half is forgotten first. */
const REMEMBERED = 4096

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
  const found = (truth: boolean, among: Finding<Clause, Fact> | undefined): readonly Clause[] =>
    (among?.of ?? []).filter((statement) => statement.truth === truth).map((statement) => statement.clause)
  if (outcome === 'granted') {
    const holding = found(true, grounds)
    return holding.length > 0 ? holding : [clause]
  }
  const against = grounds?.truth === false ? [] : found(true, exceptions)
  if (against.length > 0) return against
  const failed = found(false, grounds)
  const defeated = (grounds?.of ?? []).filter(isDefeated).map((ground) => ground.clause)
  switch (cited) {
    case undefined:
      return [clause, ...failed]
    case 'right':
      return [clause]
    case 'failed-grounds':
      return failed.length > 0 ? failed : [clause]
    case 'defeated-grounds':
      return defeated.length > 0 ? defeated : [clause]
  }
}

/** A fact that is set, with the clauses of the statements that it turned. */
function factChange<Clause extends string, Fact extends string, Asked extends string>(
  read: ReadFact<Clause, Fact, Asked> | undefined,
  from: number,
  to: number,
  leaves: readonly Finding<Clause, Fact>[],
): readonly FactChange<Clause, Fact, Asked>[] {
  const value = read?.values[to - 1]
  if (read === undefined || value === undefined) return []
  const { fact, values, clause, askedOf } = read
  const clauses = new Set(leaves.filter((leaf) => leaf.fact === fact).map((leaf) => leaf.clause))
  return [
    {
      fact,
      from: values[from - 1] ?? null,
      to: value,
      clauses: clauses.size > 0 ? [...clauses] : [clause],
      askedOf,
    },
  ]
}

/** Makes a declared rule ready to be asked. */
export function compileRule<Clause extends string, V extends Vocabulary<Clause>, Fact extends FactIn<V>>(
  vocabulary: V,
  declaration: RuleDeclaration<Clause, Fact>,
): Rule<V, Clause, Fact> {
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
    return answer(outcome, [...new Set(decisiveClauses(outcome, finding, citedWithoutGround))])
  }
  const assessed = remember(REMEMBERED, assessRow)
  const numberOf = (given: FactsOf<V>): number =>
    trusting('facts', 'facts that can be read', () => rows.numberOf(given))

  const changes = (given: FactsOf<V>, to?: SettledOutcome): Changes<Clause, Fact, Asked> => {
    const number = numberOf(given)
    const before = assessed(number)
    const wanted = to ?? (before.outcome === 'granted' ? 'rejected' : 'granted')
    if (wanted !== 'granted' && wanted !== 'rejected')
      throw new InvalidInputError('to', 'granted | rejected', wanted)
    const row = rows.rowOf(number)
    const smallest = fewestSettings(
      diagrams,
      wanted === 'granted' ? right.diagram : diagrams.not(right.diagram),
      excluded.map(({ diagram }) => diagram),
      row,
    ).map((setting) => {
      const leaves = turned(before.finding, assessed(rows.after(number, setting)).finding)
      return setting.flatMap(([place, value]) =>
        factChange(facts[place], row[place] ?? UNKNOWN, value, leaves),
      )
    })
    return deepFreeze({ clause, to: wanted, smallest, ...ofLimb })
  }

  function* table(): Generator<TableRow<FactsOf<V>, Clause, Fact, Asked>, void, undefined> {
    for (const { facts, number } of rows.complete()) yield { facts, assessment: assessed(number) }
  }

  return Object.freeze({
    clause,
    facts: Object.freeze(facts.map(({ fact }) => fact)),
    declaration,
    assess: (given: FactsOf<V>) => assessed(numberOf(given)),
    changes,
    table,
  })
}
