import type { Diagram } from '../core/diagram.js'
import { Diagrams } from '../core/diagram.js'
import type { Branch, ComparedRule, Statement } from './compared-rule.js'
import { RowSets } from './sets.js'
import type { Space } from './space.js'

/** A ground, an exception or a cut, with the rows in which it holds. */
export interface JudgedBranch extends Branch {
  readonly rows: Diagram
}

/** A ground, which a limit may defeat. */
export interface JudgedGround extends JudgedBranch {
  /** The rows in which it holds but for the limit. */
  readonly reached: Diagram
  /** The rows in which each statement holds that it is made of. */
  readonly parts: readonly Diagram[]
  /** The rows in which it fails by what it says must not be, and by nothing else. */
  readonly defeated: Diagram
}

/** A rule over the facts of a comparison: the rows in which it comes to each outcome. */
export interface Judged {
  readonly rule: ComparedRule | null
  readonly grounds: readonly JudgedGround[]
  readonly exceptions: readonly JudgedBranch[]
  readonly inPart: readonly JudgedBranch[]
  readonly cuts: readonly JudgedBranch[]
  /** The exceptions, with the limit that stands in each ground. */
  readonly against: readonly JudgedBranch[]
  /** Enough of the grounds hold but for the limit. */
  readonly reached: Diagram
  /** Enough of the grounds hold. */
  readonly opened: Diagram
  /** An exception holds. */
  readonly barred: Diagram
  /** Something leaves no more than a part. */
  readonly cut: Diagram
  /** Granted in whole. */
  readonly granted: Diagram
  /** Granted, in whole or in part. */
  readonly given: Diagram
  /** Facts contradict each other. */
  readonly excluded: Diagram
}

/** Both rules, with the quiet value of each fact. */
export interface Sides {
  readonly ours: Judged
  readonly theirs: Judged
  readonly quiet: readonly number[]
}

/** Makes rules ready to be compared, over the facts of both. */
export class Judge {
  readonly sets: RowSets
  readonly #space: Space

  constructor(space: Space) {
    this.#space = space
    this.sets = new RowSets(
      new Diagrams(),
      space.map(({ values }) => values.length),
    )
  }

  /** The rows in which a statement holds. */
  rows(node: Statement): Diagram {
    const { sets } = this
    switch (node.kind) {
      case 'given':
        return node.truth ? sets.all : sets.none
      case 'is': {
        const place = this.#space.findIndex(({ fact }) => fact === node.fact)
        const values = this.#space[place]?.values ?? []
        return sets.diagrams.variable(
          place,
          values.map((value) => node.values.includes(value)),
        )
      }
      case 'all':
        return sets.and(...node.of.map((child) => this.rows(child)))
      case 'any':
        return sets.or(...node.of.map((child) => this.rows(child)))
      case 'none':
        return sets.without(sets.all, ...node.of.map((child) => this.rows(child)))
    }
  }

  /** Where a ground fails by a `none` of it, and by nothing else. */
  #defeated(node: Statement): Diagram {
    const { sets } = this
    if (node.kind !== 'all') return sets.none
    const rowsOf = (isNone: boolean) =>
      node.of.filter(({ kind }) => (kind === 'none') === isNone).map((child) => this.rows(child))
    return sets.without(sets.and(...rowsOf(false)), sets.and(...rowsOf(true)))
  }

  /** A rule; a right or a part that there is not rejects everything. */
  judge(rule: ComparedRule | null): Judged {
    const { sets } = this
    const judged = (branches: readonly Branch[] = []): readonly JudgedBranch[] =>
      branches.map((branch) => ({ ...branch, rows: this.rows(branch.node) }))
    const grounds = (rule?.grounds ?? []).map((branch): JudgedGround => {
      const rows = this.rows(branch.node)
      const { unlimited } = branch
      const reached = unlimited === undefined ? rows : this.rows(unlimited)
      const node = unlimited ?? branch.node
      const parts = 'of' in node ? node.of.map((child) => this.rows(child)) : []
      return { ...branch, rows, reached, parts, defeated: this.#defeated(node) }
    })
    const [exceptions, limit, inPart, cuts] = [
      judged(rule?.exceptions),
      judged(rule?.limit === undefined ? [] : [rule.limit]),
      judged(rule?.inPart),
      judged(rule?.cuts),
    ]
    const rowsOf = (branches: readonly JudgedBranch[]) => branches.map(({ rows }) => rows)
    const enough = (of: readonly Diagram[]): Diagram =>
      rule === null ? sets.none : sets[rule.join === 'any' ? 'or' : 'and'](...of)
    const opened = enough(rowsOf(grounds))
    const barred = sets.or(...rowsOf(exceptions))
    const cut = sets.or(...rowsOf(cuts))
    const whole = sets.without(opened, barred)
    return {
      rule,
      grounds,
      exceptions,
      inPart,
      cuts,
      against: [...exceptions, ...limit],
      reached: enough(grounds.map(({ reached }) => reached)),
      opened,
      barred,
      cut,
      granted: sets.without(whole, cut),
      given: sets.or(whole, ...rowsOf(inPart)),
      excluded: sets.or(...(rule?.contradictions ?? []).map((node) => this.rows(node))),
    }
  }
}
