import type { FactValue, Vocabulary } from './facts.js'
import { InvalidInputError } from './input-error.js'

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
  /** The facts that can't be true of one thing; one alone where what is settled beforehand excludes it. */
  readonly facts: readonly [Fact, ...Fact[]]
  /** When they contradict each other. */
  readonly when: RuleNode<Clause, Fact>
}

/**
 * What a rejection cites where no ground holds:
 *
 * - `right`: the clause of the right alone
 * - `failed-grounds`: the grounds that fail, without the clause of the right
 * - `defeated-grounds`: the grounds that a `none` of theirs defeats though nothing else does; where there is no such
 *   ground, the clause of the right
 *
 * @category Core
 */
export type CitedWithoutGround = (typeof citedWithoutGround)[number]

const citedWithoutGround = ['right', 'failed-grounds', 'defeated-grounds'] as const

/** What a host says of that: one of those, or nothing. */
export function requireCited(path: string, cited: unknown, clause: string): void {
  if (cited !== undefined && !citedWithoutGround.some((one) => one === cited))
    throw new InvalidInputError(path, citedWithoutGround.join(' | '), cited, clause)
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
  /** What a rejection cites where no ground holds; if left out, the clause of the right with the grounds that fail. */
  readonly citedWithoutGround?: CitedWithoutGround
}

/** The name of a fact of a vocabulary.
 *
 * @category Core
 * @inline */
export type FactIn<V extends Vocabulary> = Extract<keyof V, string>

/** A yes-or-no fact holds when it is true, unless it says otherwise; any other fact says for which values it holds.
 *
 * @category Core
 * @inline */
export type HoldsFor<Value extends FactValue> = boolean extends Value
  ? readonly Value[]
  : readonly [Value, ...Value[]]

/** The facts that statements read.
 *
 * @category Core
 * @inline */
export type FactsRead<Nodes extends readonly RuleNode<string, string>[]> =
  Nodes[number] extends RuleNode<string, infer Fact> ? Fact : never

/** Joins statements under a clause.
 *
 * @category Core */
export type JoinNodes<Clause extends string, Fact extends string> = <
  const Nodes extends readonly RuleNode<Clause, Fact>[],
>(
  clause: Clause,
  ...of: Nodes
) => RuleNode<Clause, FactsRead<Nodes>>

/**
 * The builders of rules over one vocabulary: a fact, a value or a clause that does not exist does not compile.
 *
 * @category Core
 */
export interface RuleBuilders<Clause extends string, V extends Vocabulary> {
  /** A fact has one of these values; without values, it is true. */
  readonly is: <Fact extends FactIn<V>>(
    clause: Clause,
    fact: Fact,
    ...values: HoldsFor<V[Fact]['values'][number]>
  ) => RuleNode<Clause, Fact>
  /** Settled beforehand, whatever the facts. */
  readonly given: (clause: Clause, truth: boolean, because: string) => RuleNode<Clause, never>
  /** Every one holds. */
  readonly all: JoinNodes<Clause, FactIn<V>>
  /** At least one holds. */
  readonly any: JoinNodes<Clause, FactIn<V>>
  /** None holds. */
  readonly none: JoinNodes<Clause, FactIn<V>>
}

/**
 * The builders of rules over one vocabulary, citing clauses of one closed union.
 *
 * A vocabulary goes in; builders of statements come out, which are plain data. Which clauses may be cited follows from
 * the vocabulary where they come from a document of one's own; of clauses that are literals, name the union:
 * `rulesOver<Clause, typeof facts>(facts)`.
 *
 * @category Core
 * @example
 * ```ts
 * import { defineDocument, defineFacts, oneOf, rulesOver } from 'privacy-rulebook/engine'
 *
 * const { clause } = defineDocument({ id: 'library', version: '1', clauses: { '3': {} } })
 * const facts = defineFacts({ kind: oneOf(['novel', 'map'], { clause: clause('3'), askedOf: 'librarian' }) })
 * const { is } = rulesOver(facts)
 * is(clause('3'), 'kind', 'novel') // => { kind: 'is', clause: 'library:3', fact: 'kind', values: ['novel'] }
 * ```
 */
export function rulesOver<Clause extends string, V extends Vocabulary<Clause>>(
  // Both are read from it: without the second part, any text would do for a clause.
  _vocabulary: V & Vocabulary<Clause>,
): RuleBuilders<Clause, V> {
  const join =
    (kind: 'all' | 'any' | 'none') =>
    <const Nodes extends readonly RuleNode<Clause, FactIn<V>>[]>(
      clause: Clause,
      ...of: Nodes
    ): RuleNode<Clause, FactsRead<Nodes>> => // The children's facts are exactly the facts of the joined node.
    ({ kind, clause, of: of as readonly RuleNode<Clause, FactsRead<Nodes>>[] })

  return {
    is: (clause, fact, ...values) => ({
      kind: 'is',
      clause,
      fact,
      values: values.length === 0 ? [true] : values,
    }),
    given: (clause, truth, because) => ({ kind: 'given', clause, truth, because }),
    all: join('all'),
    any: join('any'),
    none: join('none'),
  }
}
