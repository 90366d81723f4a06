import type { Changes, SettledOutcome } from './changes.js'
import type { AskedIn, AskedOf, FactsOf, FactValue, Vocabulary } from './facts.js'
import type { Finding } from './finding.js'
import type { RuleDeclaration } from './rule.js'

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
 * @typeParam Asked - Who can answer for the facts of the vocabulary.
 * @category Core */
export interface Need<Clause extends string, Fact extends string, Asked extends string = AskedOf> {
  /** The fact to find out. */
  readonly fact: Fact
  /**
   * The clause that makes it matter: that of the fact itself, where something that is still open asks for it under that
   * clause, or that of the first statement that does.
   */
  readonly clause: Clause
  /** Who can answer. */
  readonly askedOf: Asked
  /** The answers that there are. */
  readonly values: readonly FactValue[]
}

/**
 * The answer of a rule to a row of facts: frozen, JSON, and the same object for the same facts while it is
 * remembered.
 *
 * @typeParam Asked - Who can answer for the facts of the vocabulary.
 * @category Core
 */
export interface Assessment<Clause extends string, Fact extends string, Asked extends string = AskedOf> {
  /** The verdict. */
  readonly outcome: Outcome
  /**
   * The clauses that settle it: granted, the grounds that hold; rejected, the exceptions that hold or, where no
   * ground does, the clause of the right with its failed grounds, unless the rule says otherwise; undetermined, none.
   */
  readonly decisive: readonly Clause[]
  /** The facts that can still change the outcome, exactly; those that can settle it at once come first. */
  readonly needs: readonly Need<Clause, Fact, Asked>[]
  /** The facts that exclude each other, where the outcome is `contradictory`. */
  readonly contradiction: readonly Fact[]
  /** The whole explanation. */
  readonly finding: Finding<Clause, Fact>
  /** The name of the limb of the right that the rule is about, where it isn't about the whole right. */
  readonly limb?: string
}

/** One complete row of a rule's table.
 *
 * @category Core */
export interface TableRow<Facts, Clause extends string, Fact extends string, Asked extends string = AskedOf> {
  /** A value for every fact that the rule reads. */
  readonly facts: Facts
  /** What the rule says to it. */
  readonly assessment: Assessment<Clause, Fact, Asked>
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
  assess(facts: FactsOf<V>): Assessment<Clause, Fact, AskedIn<V>>
  /**
   * The smallest changes of facts after which the verdict is settled as wanted: every way to set the fewest facts,
   * known or unknown, to other values so that, whatever the facts left unknown are, the verdict is that one and no
   * facts contradict each other. They come in the order in which the rule reads its facts.
   *
   * @param facts - As for `assess`: a row of any kind, also one whose facts contradict each other.
   * @param to - The verdict wanted; left out, the opposite of a settled one, and otherwise `granted`.
   * @throws InvalidInputError for facts as `assess` does, and for another verdict than the two.
   */
  changes(facts: FactsOf<V>, to?: SettledOutcome): Changes<Clause, Fact, AskedIn<V>>
  /** Every complete row of the facts that the rule reads. */
  table(): Generator<TableRow<FactsOf<V>, Clause, Fact, AskedIn<V>>, void, undefined>
}
