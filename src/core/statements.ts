import { type Diagram, Diagrams, FALSE, TRUE, UNKNOWN } from './diagram.js'
import type { Finding } from './finding.js'
import type { ReadFact, Row } from './rows.js'
import type { RuleNode } from './rule.js'

/** A statement of a rule, made ready to be asked. */
export interface Statement<Clause extends string, Fact extends string> {
  readonly node: RuleNode<Clause, Fact>
  readonly part: Finding<Clause, Fact>['part']
  readonly diagram: Diagram
  readonly of: readonly Statement<Clause, Fact>[]
  /** The facts that it reads, by their places in a row. */
  readonly reads: readonly number[]
  /** What it was found to be so far, by the values of those facts. */
  readonly findings: Map<number, Finding<Clause, Fact>>
}

/** How many findings of a statement are remembered at the most. */
const REMEMBERED = 4096

const nothing: readonly never[] = Object.freeze([])

/** The facts that a statement names. */
export function factsIn<Fact extends string>(node: RuleNode<string, Fact>): readonly Fact[] {
  if (node.kind === 'is') return [node.fact]
  return node.kind === 'given' ? [] : node.of.flatMap(factsIn)
}

/** The statements of one rule, over one set of diagrams. */
export class Statements<Clause extends string, Fact extends string> {
  readonly diagrams = new Diagrams()
  readonly #facts: readonly ReadFact<Clause, Fact>[]

  constructor(facts: readonly ReadFact<Clause, Fact>[]) {
    this.#facts = facts
  }

  /** Makes a statement ready, with all below it. */
  compile(
    node: RuleNode<Clause, Fact>,
    part: Statement<Clause, Fact>['part'] = 'statement',
  ): Statement<Clause, Fact> {
    return 'of' in node
      ? this.join(
          node,
          part,
          node.of.map((child) => this.compile(child)),
        )
      : this.#ready(node, part, this.#diagramOf(node), nothing)
  }

  /** Joins statements that are ready. */
  join(
    node: Extract<RuleNode<Clause, Fact>, { of: unknown }>,
    part: Statement<Clause, Fact>['part'],
    of: readonly Statement<Clause, Fact>[],
  ): Statement<Clause, Fact> {
    const { diagrams } = this
    const every = () => of.reduce((sum, { diagram }) => diagrams.and(sum, diagram), TRUE)
    const some = () => of.reduce((sum, { diagram }) => diagrams.or(sum, diagram), FALSE)
    const diagram = { all: every, any: some, none: () => diagrams.not(some()) }[node.kind]()
    return this.#ready(node, part, diagram, of)
  }

  /** What a statement is found to be in a row of facts. */
  find(statement: Statement<Clause, Fact>, row: Row): Finding<Clause, Fact> {
    const { part, reads, findings } = statement
    // A statement reads few facts, so that there are few ways in which it can be found: each is made once. What
    // the whole right comes to is made anew, and forgotten with its assessment.
    if (part === 'right') return this.#findingOf(statement, row)
    let key = 0
    for (const place of reads) key = key * ((this.#facts[place]?.values.length ?? 0) + 1) + (row[place] ?? 0)
    const found = findings.get(key)
    if (found !== undefined) return found
    const finding = this.#findingOf(statement, row)
    if (findings.size >= REMEMBERED) findings.clear()
    findings.set(key, finding)
    return finding
  }

  #placeOf(fact: Fact): number {
    return this.#facts.findIndex((read) => read.fact === fact)
  }

  #diagramOf(node: Exclude<RuleNode<Clause, Fact>, { of: unknown }>): Diagram {
    if (node.kind === 'given') return node.truth ? TRUE : FALSE
    const place = this.#placeOf(node.fact)
    const holds = (this.#facts[place]?.values ?? []).map((value) => node.values.includes(value))
    return this.diagrams.variable(place, holds)
  }

  #ready(
    node: RuleNode<Clause, Fact>,
    part: Statement<Clause, Fact>['part'],
    diagram: Diagram,
    of: readonly Statement<Clause, Fact>[],
  ): Statement<Clause, Fact> {
    const reads = [...new Set(factsIn(node))].map((fact) => this.#placeOf(fact))
    return { node, part, diagram, of, reads, findings: new Map() }
  }

  /** Written out and frozen field by field: to spread first and freeze afterwards takes many times as long. */
  #findingOf({ node, part, diagram, of: below }: Statement<Clause, Fact>, row: Row): Finding<Clause, Fact> {
    const { kind, clause } = node
    const truth = this.diagrams.settled(diagram, row)
    if (kind === 'is') {
      const { fact, values } = node
      const place = this.#placeOf(fact)
      const value = values.length > 1 ? this.#facts[place]?.values[(row[place] ?? UNKNOWN) - 1] : undefined
      if (value !== undefined)
        return Object.freeze({ part, kind, clause, truth, fact, values, value, of: nothing })
      return Object.freeze({ part, kind, clause, truth, fact, values, of: nothing })
    }
    if (kind === 'given')
      return Object.freeze({ part, kind, clause, truth, because: node.because, of: nothing })
    const of = Object.freeze(below.map((child) => this.find(child, row)))
    return Object.freeze({ part, kind, clause, truth, of })
  }
}
