import type { FactsOf, FactValue, Vocabulary } from './facts.js'

/**
 * A rule as data: a tree in which every node carries the clause it comes from.
 *
 * - `is`: a fact has one of these values
 * - `given`: settled beforehand, by the request itself or by a reading; `because` says by what
 * - `all`, `any`, `none`: every child holds, one does, none does
 *
 * @category Core
 */
export type RuleNode<Clause extends string, Fact extends string> =
  | {
      readonly kind: 'is'
      readonly clause: Clause
      readonly fact: Fact
      readonly values: readonly FactValue[]
    }
  | { readonly kind: 'given'; readonly clause: Clause; readonly truth: boolean; readonly because: string }
  | {
      readonly kind: 'all' | 'any' | 'none'
      readonly clause: Clause
      readonly of: readonly RuleNode<Clause, Fact>[]
    }

/** Facts that exclude each other: when the node holds, they are handed back instead of being resolved.
 *
 * @category Core */
export interface Contradiction<Clause extends string, Fact extends string> {
  /** The facts that can't be true of one thing. */
  readonly facts: readonly [Fact, Fact]
  /** When they contradict each other. */
  readonly when: RuleNode<Clause, Fact>
}

/**
 * A right as a rule: it is granted when its grounds hold and none of its exceptions does.
 *
 * @category Core
 */
export interface RuleDeclaration<Clause extends string, Fact extends string> {
  /** The clause that gives the right. */
  readonly clause: Clause
  /** The name of the limb that it is about, where it isn't about the whole right. */
  readonly limb?: string
  /** Whether one of the grounds is enough, or every one is needed. */
  readonly join: 'any' | 'all'
  /** The grounds, each with its clause. */
  readonly grounds: readonly RuleNode<Clause, Fact>[]
  /** The clause that holds the exceptions, and each exception with its own; each of them beats every ground. */
  readonly exceptions?: { readonly clause: Clause; readonly of: readonly RuleNode<Clause, Fact>[] }
  /** The facts that exclude each other. */
  readonly contradictions?: readonly Contradiction<Clause, Fact>[]
}

/** A yes-or-no fact holds when it is true, unless it says otherwise; any other fact says for which values it holds. */
type Values<Value> = boolean extends Value ? readonly Value[] : readonly [Value, ...Value[]]

type ValueOf<V extends Vocabulary, Fact extends keyof V> = NonNullable<FactsOf<V>[Fact]>

/**
 * The builders of rules over one vocabulary, citing clauses of one closed union: a fact, a value or a clause
 * that does not exist fails to compile.
 */
export function rulesOver<Clause extends string, V extends Vocabulary<Clause>>(_vocabulary: V) {
  type Name = Extract<keyof V, string>
  type Several = readonly RuleNode<Clause, Name>[]
  type FactIn<Nodes extends Several> = Nodes[number] extends RuleNode<Clause, infer Fact> ? Fact : never

  const join =
    (kind: 'all' | 'any' | 'none') =>
    <const Nodes extends Several>(
      clause: Clause,
      ...of: Nodes
    ): RuleNode<Clause, FactIn<Nodes>> => // The children's facts are exactly the facts of the joined node.
    ({ kind, clause, of: of as readonly RuleNode<Clause, FactIn<Nodes>>[] })

  return {
    /** A fact has one of these values; without values, it is true. */
    is: <Fact extends Name>(
      clause: Clause,
      fact: Fact,
      ...values: Values<ValueOf<V, Fact>>
    ): RuleNode<Clause, Fact> => ({
      kind: 'is',
      clause,
      fact,
      values: values.length === 0 ? [true] : values,
    }),
    /** Settled beforehand, whatever the facts. */
    given: (clause: Clause, truth: boolean, because: string): RuleNode<Clause, never> => ({
      kind: 'given',
      clause,
      truth,
      because,
    }),
    /** Every one holds. */
    all: join('all'),
    /** At least one holds. */
    any: join('any'),
    /** None holds. */
    none: join('none'),
  }
}
