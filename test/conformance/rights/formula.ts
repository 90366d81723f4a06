/*
 * What a rule is compared with, whatever its vocabulary and its document: a right as a plain boolean formula.
 */

/** The value of a fact. */
export type Value = string | boolean

/** What a complete row of facts comes to, part by part. */
export interface JudgementOf<Clause extends string> {
  readonly granted: boolean
  readonly grounds: readonly (readonly [Clause, boolean])[]
  readonly exceptions: readonly (readonly [Clause, boolean])[]
  readonly contradictory: boolean
}

/** A part of a formula by itself, over no other facts than those that it reads. */
export interface PartOf<Clause extends string, Fact extends string, Facts> {
  readonly clause: Clause
  readonly facts: readonly Fact[]
  readonly holds: (facts: Facts) => boolean
}

/** Facts that exclude each other. */
export interface ExcludedOf<Clause extends string, Fact extends string, Facts>
  extends PartOf<Clause, Fact, Facts> {
  /** What is named when they do. */
  readonly named: readonly Fact[]
}

/** A limb, and what defeats it: where no ground holds, the limbs that only that defeats are what is cited. */
export interface DefeatOf<Clause extends string, Fact extends string, Facts> {
  readonly opens: PartOf<Clause, Fact, Facts>
  readonly defeats: PartOf<Clause, Fact, Facts>
}

/** A formula as its parts, each over facts of its own. */
export interface PartsOf<Clause extends string, Fact extends string, Facts> {
  readonly join: 'any' | 'all'
  readonly grounds: readonly PartOf<Clause, Fact, Facts>[]
  readonly exceptions: readonly PartOf<Clause, Fact, Facts>[]
  readonly excluded: readonly ExcludedOf<Clause, Fact, Facts>[]
  readonly defeats: readonly DefeatOf<Clause, Fact, Facts>[]
}

/** A right by its formula. */
export interface FormulaOf<Clause extends string, Fact extends string, Facts> {
  /** The clause that gives the right. */
  readonly clause: Clause
  /** The facts that its formula reads. */
  readonly facts: readonly Fact[]
  /** The facts that exclude each other. */
  readonly excluding: readonly Fact[]
  readonly judge: (facts: Facts) => JudgementOf<Clause>
  /**
   * What is cited where no ground holds: if left out, the clause of the right with the grounds that fail; otherwise that
   * clause alone, those grounds alone, or the limbs that are defeated, else that clause.
   */
  readonly cited?: 'head' | 'failed' | 'defeated'
  /** The same as parts: needed where a table of all its rows would be too long. */
  readonly parts?: PartsOf<Clause, Fact, Facts>
}

/** The facts of a vocabulary, as formulas read them. */
export interface World<Fact extends string, Facts> {
  /** Every value of a fact. */
  readonly valuesOf: (fact: Fact) => readonly Value[]
  /** A value for every fact: that of the row, otherwise the first that there is. */
  readonly completeOf: (row: Readonly<Record<string, Value | null | undefined>>) => Facts
}

/** What completions of a row give: bits of a formula, and the truth of each node of the explanation. */
export interface Expected {
  /** The bits that some completion has. */
  readonly some: number
  /** The bits that every completion has. */
  readonly every: number
  /** The unknown facts for which two completions differ only in that fact and in the outcome, a bit each. */
  readonly deciding: number
  /** The truth of a node of the explanation, by its place. */
  readonly truthOf: (node: number) => boolean | null
}

/** Where the bits of a formula are: bit 0 is whether it grants, then come these, in this order. */
export function bitsOf<Clause extends string, Fact extends string, Facts>(
  { judge, parts, excluding }: FormulaOf<Clause, Fact, Facts>,
  some: Facts,
) {
  const { grounds, exceptions } = judge(some)
  const excluded = parts?.excluded.map(({ named }) => named) ?? [excluding]
  const defeats = parts?.defeats ?? []
  const excludedFrom = 1
  const groundsFrom = excludedFrom + excluded.length
  const exceptionsFrom = groundsFrom + grounds.length
  const defeatsFrom = exceptionsFrom + exceptions.length
  return {
    excluded,
    excludedFrom,
    grounds: grounds.map(([clause]) => clause),
    groundsFrom,
    exceptions: exceptions.map(([clause]) => clause),
    exceptionsFrom,
    /** Two bits each: that the limb opens, and that it is defeated. */
    defeats: defeats.map(({ opens }) => opens.clause),
    defeatsFrom,
  }
}

/** The bits of a formula in one complete row. */
export function wordOf<Clause extends string, Fact extends string, Facts>(
  { judge, parts }: FormulaOf<Clause, Fact, Facts>,
  facts: Facts,
): number {
  const { granted, contradictory, grounds, exceptions } = judge(facts)
  const bits = [
    granted,
    ...(parts?.excluded.map(({ holds }) => holds(facts)) ?? [contradictory]),
    ...grounds.map(([, holds]) => holds),
    ...exceptions.map(([, holds]) => holds),
    ...(parts?.defeats ?? []).flatMap(({ opens, defeats }) => [opens.holds(facts), defeats.holds(facts)]),
  ]
  let word = 0
  for (const [bit, holds] of bits.entries()) if (holds) word |= 1 << bit
  return word
}
