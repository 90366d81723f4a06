/** What came of a case, and the clauses that it was told by. */
export interface Told {
  readonly came: string
  readonly clauses: readonly string[]
}

/** A case in which a clause holds, or one in which it doesn't, as its text has it. */
export interface Case {
  readonly clause: string
  readonly holds: boolean
  /** The case in words. */
  readonly says: string
  /** Runs it. */
  readonly tell: () => Told
  /** What it comes to by the text of the clause. */
  readonly comesTo: string
}

/** A case of a clause that holds in it: what comes of it cites the clause. */
export const holds = (clause: string, says: string, tell: () => Told, comesTo: string): Case => ({
  clause,
  holds: true,
  says,
  tell,
  comesTo,
})

/** A case of a clause that does not hold in it: what comes of it does not cite the clause. */
export const fails = (clause: string, says: string, tell: () => Told, comesTo: string): Case => ({
  clause,
  holds: false,
  says,
  tell,
  comesTo,
})
