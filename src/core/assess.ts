import { type Changes, type FactChange, fewestSettings, type SettledOutcome } from './changes.js'
import { type Diagram, Diagrams, UNKNOWN } from './diagram.js'
import {
  type AskedOf,
  type FactDeclaration,
  type FactsOf,
  type FactValue,
  unknownFact,
  type Vocabulary,
  valuesInWords,
} from './facts.js'
import { type Finding, turned } from './finding.js'
import { deepFreeze } from './freeze.js'
import { InvalidInputError, isPlainObject } from './input-error.js'
import { remember } from './remember.js'
import type { RuleDeclaration, RuleNode } from './rule.js'

/**
 * What facts come to under a rule.
 *
 * - `granted`, `rejected`: every completion of the unknown facts gives it
 * - `undetermined`: completions differ; {@link Assessment.needs} says which facts can still decide
 * - `contradictory`: facts were given that exclude each other; {@link Assessment.contradiction} names them
 *
 * @category Core
 */
export type Outcome = SettledOutcome | 'undetermined' | 'contradictory'

/** A fact that is not known and can still change the outcome.
 *
 * @category Core */
export interface Need<Clause extends string, Fact extends string> {
  /** The fact to find out. */
  readonly fact: Fact
  /** The clause that makes it matter. */
  readonly clause: Clause
  /** Who can answer. */
  readonly askedOf: AskedOf
  /** The answers that there are. */
  readonly values: readonly FactValue[]
}

/**
 * The answer of a rule to a row of facts: frozen, JSON, and the same object for the same facts while it is
 * remembered.
 *
 * @category Core
 */
export interface Assessment<Clause extends string, Fact extends string> {
  /** The verdict. */
  readonly outcome: Outcome
  /**
   * The clauses that settle it: granted, the grounds that hold; rejected, the exceptions that hold or, where no
   * ground does, the clause of the right with its failed grounds; undetermined, none.
   */
  readonly decisive: readonly Clause[]
  /** The facts that can still change the outcome, exactly; those that can settle it at once come first. */
  readonly needs: readonly Need<Clause, Fact>[]
  /** The facts that exclude each other, where the outcome is `contradictory`. */
  readonly contradiction: readonly Fact[]
  /** The whole explanation. */
  readonly finding: Finding<Clause, Fact>
}

/** One complete row of a rule's table.
 *
 * @category Core */
export interface TableRow<Facts, Clause extends string, Fact extends string> {
  /** A value for every fact that the rule reads. */
  readonly facts: Facts
  /** What the rule says to it. */
  readonly assessment: Assessment<Clause, Fact>
}

/**
 * A rule ready to be asked.
 *
 * @category Core
 */
export interface Rule<V extends Vocabulary, Clause extends string, Fact extends string> {
  /** The clause that gives the right. */
  readonly clause: Clause
  /** The facts that the rule reads, in the order in which it reads them. */
  readonly facts: readonly Fact[]
  /** The rule as data. */
  readonly declaration: RuleDeclaration<Clause, Fact>
  /**
   * Assesses the facts given; one left out or `null` is unknown, one that the rule doesn't read is ignored.
   *
   * @throws InvalidInputError for a name outside the vocabulary or a value that its fact can't have.
   */
  assess(facts: FactsOf<V>): Assessment<Clause, Fact>
  /**
   * The smallest changes of facts after which the verdict is settled as wanted: every way to set the fewest facts,
   * known or unknown, to other values so that, whatever the facts left unknown are, the verdict is that one and no
   * facts contradict each other. They come in the order in which the rule reads its facts.
   *
   * @param facts - As for `assess`: a row of any kind, also one whose facts contradict each other.
   * @param to - The verdict wanted; left out, the opposite of a settled one, and otherwise `granted`.
   * @throws InvalidInputError for facts as `assess` does, and for another verdict than the two.
   */
  changes(facts: FactsOf<V>, to?: SettledOutcome): Changes<Clause, Fact>
  /** Every complete row of the facts that the rule reads. */
  table(): Generator<TableRow<FactsOf<V>, Clause, Fact>, void, undefined>
}

/** How many assessments a rule remembers at the most; the older half is forgotten first. */
const REMEMBERED = 4096

interface Compiled<Clause extends string, Fact extends string> {
  readonly node: RuleNode<Clause, Fact>
  readonly part: Finding<Clause, Fact>['part']
  readonly diagram: Diagram
  readonly of: readonly Compiled<Clause, Fact>[]
  /** The facts that it reads, by their places in a row. */
  readonly reads: readonly number[]
  /** What the statement was found to be so far, by the values of those facts. */
  readonly findings: Map<number, Finding<Clause, Fact>>
}

/** A fact of the vocabulary as it is read, with what each of its values adds to the number of a row. */
interface Place<Clause extends string> {
  readonly fact: FactDeclaration<Clause>
  readonly weight: number
  readonly values: ReadonlyMap<unknown, number>
}

const nothing: readonly never[] = Object.freeze([])

/** Makes a declared rule ready to be asked. */
export function compileRule<
  Clause extends string,
  V extends Vocabulary<Clause>,
  Fact extends Extract<keyof V, string>,
>(vocabulary: V, declaration: RuleDeclaration<Clause, Fact>): Rule<V, Clause, Fact> {
  const declared = new Map<string, FactDeclaration<Clause>>(Object.entries(vocabulary))
  const { clause, join, grounds, exceptions, contradictions = [] } = deepFreeze(declaration)

  const facts = [
    ...new Set(
      [...grounds, ...(exceptions?.of ?? []), ...contradictions.map((c) => c.when)].flatMap(factsOf),
    ),
  ]
  const declarations = facts.map((fact) => declarationOf(fact))
  function declarationOf(fact: string): FactDeclaration<Clause> {
    const found = declared.get(fact)
    if (found === undefined) throw unknownFact(fact, 'the rule', vocabulary)
    return found
  }

  const diagrams = new Diagrams()
  const compile = (
    node: RuleNode<Clause, Fact>,
    part: Compiled<Clause, Fact>['part'] = 'statement',
  ): Compiled<Clause, Fact> => {
    const of = node.kind === 'is' || node.kind === 'given' ? nothing : node.of.map((child) => compile(child))
    return compiled(node, part, diagramOf(node, of), of)
  }
  const compiled = (
    node: RuleNode<Clause, Fact>,
    part: Compiled<Clause, Fact>['part'],
    diagram: Diagram,
    of: readonly Compiled<Clause, Fact>[],
  ): Compiled<Clause, Fact> => {
    const reads = [...new Set(factsOf(node))].map((fact) => facts.indexOf(fact))
    return { node, part, diagram, of, reads, findings: new Map() }
  }
  const diagramOf = (node: RuleNode<Clause, Fact>, of: readonly Compiled<Clause, Fact>[]): Diagram => {
    if (node.kind === 'given') return diagrams.constant(node.truth)
    if (node.kind !== 'is') return joined(node.kind, of)
    const holds = declarationOf(node.fact).values.map((value) => node.values.includes(value))
    return diagrams.variable(facts.indexOf(node.fact), holds)
  }
  const joined = (kind: 'all' | 'any' | 'none', of: readonly Compiled<Clause, Fact>[]): Diagram => {
    if (kind === 'all')
      return of.reduce((all, one) => diagrams.and(all, one.diagram), diagrams.constant(true))
    const any = of.reduce((some, one) => diagrams.or(some, one.diagram), diagrams.constant(false))
    return kind === 'any' ? any : diagrams.not(any)
  }

  const groundsNode = compile({ kind: join, clause, of: grounds }, 'grounds')
  const exceptionsNode =
    exceptions && compile({ kind: 'none', clause: exceptions.clause, of: exceptions.of }, 'exceptions')
  const parts = exceptionsNode === undefined ? [groundsNode] : [groundsNode, exceptionsNode]
  const whole: RuleNode<Clause, Fact> = { kind: 'all', clause, of: parts.map(({ node }) => node) }
  const root = compiled(whole, 'right', joined('all', parts), parts)
  const excluded = contradictions.map((pair) => ({ ...pair, diagram: compile(pair.when).diagram }))

  // A row of facts is a number in a mixed base, a digit a fact: 0 unknown, then its values in order.
  let base = 1
  const places = new Map<string, Place<Clause>>()
  for (const [name, fact] of declared) {
    const read = facts.some((one) => one === name)
    const weight = read ? base : 0
    const values = new Map(fact.values.map((value, index) => [value, (index + 1) * weight]))
    places.set(name, { fact, weight, values })
    if (read) base *= fact.values.length + 1
  }
  if (base > Number.MAX_SAFE_INTEGER)
    throw new RangeError(`${clause}: a rule over so many facts has more rows than can be numbered`)
  const weights = facts.map((fact) => places.get(fact)?.weight ?? 0)

  const keyOf = (given: FactsOf<V>): number => {
    if (!isPlainObject(given))
      throw new InvalidInputError('facts', 'an object from fact names to values', given)
    let key = 0
    for (const name of Object.keys(given)) {
      const place = places.get(name)
      if (place === undefined) throw unknownFact(name, 'facts', vocabulary)
      const value = given[name]
      if (value === null || value === undefined) continue
      const added = place.values.get(value)
      if (added === undefined)
        throw new InvalidInputError(name, valuesInWords(place.fact), value, place.fact.clause)
      key += added
    }
    return key
  }

  const rowOf = (key: number): readonly number[] =>
    declarations.map((fact, index) => Math.floor(key / (weights[index] ?? 1)) % (fact.values.length + 1))

  const find = (compiled: Compiled<Clause, Fact>, row: readonly number[]): Finding<Clause, Fact> => {
    const { part, reads, findings } = compiled
    // A statement reads few facts, so that there are few ways in which it can be found: each is made once. What
    // the whole right comes to is made anew, and forgotten with its assessment.
    if (part !== 'statement') return findingOf(compiled, row)
    let key = 0
    for (const index of reads) key = key * ((declarations[index]?.values.length ?? 0) + 1) + (row[index] ?? 0)
    const known = findings.get(key)
    if (known !== undefined) return known
    const made = findingOf(compiled, row)
    findings.set(key, made)
    return made
  }

  /** Written out and frozen field by field: to spread first and freeze afterwards takes many times as long. */
  const findingOf = (
    { node, part, diagram, of: below }: Compiled<Clause, Fact>,
    row: readonly number[],
  ): Finding<Clause, Fact> => {
    const { kind, clause } = node
    const truth = diagrams.settled(diagram, row)
    if (kind === 'is') {
      const { fact, values } = node
      return Object.freeze({ part, kind, clause, truth, fact, values, of: nothing })
    }
    if (kind === 'given')
      return Object.freeze({ part, kind, clause, truth, because: node.because, of: nothing })
    const of = Object.freeze(below.map((child) => find(child, row)))
    return Object.freeze({ part, kind, clause, truth, of })
  }

  const questions = declarations.map(({ clause, askedOf, values }, index) => {
    const fact = facts[index]
    return fact === undefined ? [] : [Object.freeze({ fact, clause, askedOf, values })]
  })
  const needsOf = (row: readonly number[]): readonly Need<Clause, Fact>[] => {
    const tried = [...row]
    const settling = (index: number): number => {
      let count = 0
      for (let value = declarations[index]?.values.length ?? 0; value > UNKNOWN; value--) {
        tried[index] = value
        if (diagrams.settled(root.diagram, tried) !== null) count += 1
      }
      tried[index] = UNKNOWN
      return count
    }
    return diagrams
      .support(root.diagram, row)
      .map((index) => ({ index, settling: settling(index) }))
      .sort((a, b) => b.settling - a.settling || a.index - b.index)
      .flatMap(({ index }) => questions[index] ?? [])
  }

  const decisiveFor = (outcome: Outcome, finding: Finding<Clause, Fact>): readonly Clause[] => {
    const [found, blocked] = finding.of
    const which = (truth: boolean, among: Finding<Clause, Fact> | undefined): readonly Clause[] =>
      (among?.of ?? []).filter((one) => one.truth === truth).map((one) => one.clause)
    if (outcome === 'granted') {
      const holding = which(true, found)
      return holding.length > 0 ? holding : [clause]
    }
    const exceptions = found?.truth === false ? [] : which(true, blocked)
    return exceptions.length > 0 ? exceptions : [clause, ...which(false, found)]
  }

  const assessRow = (key: number): Assessment<Clause, Fact> => {
    const row = rowOf(key)
    const finding = find(root, row)
    const answer = (
      outcome: Outcome,
      decisive: readonly Clause[],
      needs: readonly Need<Clause, Fact>[] = nothing,
      contradiction: readonly Fact[] = nothing,
    ): Assessment<Clause, Fact> =>
      Object.freeze({
        outcome,
        decisive: Object.freeze(decisive),
        needs: Object.freeze(needs),
        contradiction,
        finding,
      })
    const against = excluded.find(({ diagram }) => diagrams.settled(diagram, row) === true)
    if (against !== undefined) return answer('contradictory', [against.when.clause], nothing, against.facts)
    if (finding.truth === null) return answer('undetermined', nothing, needsOf(row))
    const outcome = finding.truth ? 'granted' : 'rejected'
    return answer(outcome, [...new Set(decisiveFor(outcome, finding))])
  }

  const assessed = remember(REMEMBERED, assessRow)

  const changes = (given: FactsOf<V>, to?: SettledOutcome): Changes<Clause, Fact> => {
    const key = keyOf(given)
    const before = assessed(key)
    const wanted = to ?? (before.outcome === 'granted' ? 'rejected' : 'granted')
    if (wanted !== 'granted' && wanted !== 'rejected')
      throw new InvalidInputError('to', 'granted | rejected', wanted)
    const row = rowOf(key)
    const smallest = fewestSettings(
      diagrams,
      wanted === 'granted' ? root.diagram : diagrams.not(root.diagram),
      excluded.map(({ diagram }) => diagram),
      row,
    ).map((setting): readonly FactChange<Clause, Fact>[] => {
      const changed = setting.reduce(
        (sum, [index, value]) => sum + (value - (row[index] ?? UNKNOWN)) * (weights[index] ?? 0),
        key,
      )
      const leaves = turned(before.finding, assessed(changed).finding)
      return setting.flatMap(([index, value]) => changeOf(index, row[index] ?? UNKNOWN, value, leaves))
    })
    return deepFreeze({ clause, to: wanted, smallest })
  }
  const changeOf = (
    index: number,
    from: number,
    to: number,
    leaves: readonly Finding<Clause, Fact>[],
  ): readonly FactChange<Clause, Fact>[] => {
    const fact = facts[index]
    const declaration = declarations[index]
    const value = declaration?.values[to - 1]
    if (fact === undefined || declaration === undefined || value === undefined) return []
    const clauses = new Set(leaves.filter((leaf) => leaf.fact === fact).map((leaf) => leaf.clause))
    return [
      {
        fact,
        from: declaration.values[from - 1] ?? null,
        to: value,
        clauses: clauses.size > 0 ? [...clauses] : [declaration.clause],
        askedOf: declaration.askedOf,
      },
    ]
  }

  function* table(): Generator<TableRow<FactsOf<V>, Clause, Fact>, void, undefined> {
    const rows = declarations.reduce((count, fact) => count * fact.values.length, 1)
    for (let number = 0; number < rows; number++) {
      let rest = number
      let key = 0
      const row: [string, FactValue | undefined][] = declarations.map((fact, index) => {
        const value = rest % fact.values.length
        rest = Math.floor(rest / fact.values.length)
        key += (value + 1) * (weights[index] ?? 0)
        return [facts[index] ?? '', fact.values[value]]
      })
      // Every pair is a fact of the vocabulary with one of its values.
      yield { facts: Object.fromEntries(row) as FactsOf<V>, assessment: assessed(key) }
    }
  }

  return Object.freeze({
    clause,
    facts: Object.freeze(facts),
    declaration,
    assess: (given: FactsOf<V>) => assessed(keyOf(given)),
    changes,
    table,
  })
}

function factsOf<Clause extends string, Fact extends string>(node: RuleNode<Clause, Fact>): readonly Fact[] {
  if (node.kind === 'is') return [node.fact]
  return node.kind === 'given' ? [] : node.of.flatMap(factsOf)
}
