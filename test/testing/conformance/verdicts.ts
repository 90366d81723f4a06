import * as gdpr from '../../conformance/gdpr/oracle.js'
import { bitsOf, type FormulaOf, type Value, type World, wordOf } from '../../conformance/rights/formula.js'
import * as adakavas from '../../conformance/rights/oracle.js'

/*
 * The cases of verdicts.json, from the formulas that were written from the documents. Nothing here reads the library but
 * the names of the facts.
 */

type Row = Readonly<Record<string, Value>>

/** How many completions of the unknown facts are gone through. */
const COMPLETIONS = 2 ** 12
/** How many facts a row may have otherwise than the first one. */
const CHANGES = 4

interface Part {
  readonly clause: string
  readonly bit: number
  /** The facts that it reads. */
  readonly facts: readonly string[]
}

/** A formula as a function of rows: what it says of a complete one, and of one in which facts are unknown. */
function reader<Clause extends string, Fact extends string, Facts>(
  formula: FormulaOf<Clause, Fact, Facts>,
  { valuesOf, completeOf }: World<Fact, Facts>,
) {
  const { clause, facts, cited = 'both' } = formula
  const bits = bitsOf(formula, completeOf({}))
  const known = new Map<string, number>()
  const keyOf = (row: Row): string => facts.map((fact) => row[fact]).join()
  /** The bits of a complete row. */
  function at(row: Row): number {
    const key = keyOf(row)
    const word = known.get(key) ?? wordOf(formula, completeOf(row))
    known.set(key, word)
    return word
  }

  /** The rows that differ from another one in a fact. */
  const turned = (row: Row, fact: Fact): readonly Row[] =>
    valuesOf(fact)
      .filter((value) => value !== row[fact])
      .map((value) => ({ ...row, [fact]: value }))

  const first: Row = Object.fromEntries(
    facts.map((fact) => [
      fact,
      fact === 'basis' ? 'contract' : fact === 'neededForPurposes' ? true : (valuesOf(fact)[0] ?? false),
    ]),
  )

  /** Complete rows: the first one, then those that differ from it in one fact, in two, and so on. */
  function* rows(row = first, from = 0, changes = CHANGES): Generator<Row> {
    for (let most = 0; most <= Math.min(changes, facts.length); most++) yield* changed(row, from, most)
  }
  function* changed(row: Row, from: number, changes: number): Generator<Row> {
    if (changes === 0) yield row
    else
      for (const [index, fact] of facts.entries())
        if (index >= from)
          for (const other of turned(row, fact)) yield* changed(other, index + 1, changes - 1)
  }

  /** Every completion of a row; nothing where there are too many. */
  function completionsOf(row: Row): readonly Row[] | null {
    const unknown = facts.filter((fact) => row[fact] === undefined)
    const count = unknown.reduce((product, fact) => product * valuesOf(fact).length, 1)
    if (count > COMPLETIONS) return null
    return unknown.reduce<readonly Row[]>(
      (some, fact) => some.flatMap((one) => valuesOf(fact).map((value) => ({ ...one, [fact]: value }))),
      [row],
    )
  }

  /** What a row comes to; nothing where it has too many completions. */
  function expectedOf(row: Row) {
    const completions = completionsOf(row)
    if (completions === null) return null
    const words = completions.map(at)
    const every = words.reduce((all, word) => all & word, -1)
    const some = words.reduce((all, word) => all | word, 0)
    const truthOf = (bit: number): boolean | null =>
      ((every >> bit) & 1) === 1 ? true : ((some >> bit) & 1) === 0 ? false : null
    const which = (truth: boolean, clauses: readonly Clause[], from: number): readonly Clause[] =>
      clauses.filter((_, index) => truthOf(from + index) === truth)

    const contradiction = bits.excluded.find((_, index) => truthOf(bits.excludedFrom + index) === true)
    if (contradiction !== undefined)
      return { outcome: 'contradictory', clauses: [], needs: [], contradiction: [...contradiction].sort() }
    const granted = truthOf(0)
    if (granted === null) {
      const needs = facts.filter(
        (fact) =>
          row[fact] === undefined &&
          completions.some((one) => turned(one, fact).some((other) => ((at(one) ^ at(other)) & 1) === 1)),
      )
      return { outcome: 'undetermined', clauses: [], needs: [...needs].sort(), contradiction: [] }
    }
    const met = which(true, bits.grounds, bits.groundsFrom)
    const failed = which(false, bits.grounds, bits.groundsFrom)
    const against = which(true, bits.exceptions, bits.exceptionsFrom)
    const defeated = bits.defeats.filter((_, index) => {
      const opens = bits.defeatsFrom + 2 * index
      return truthOf(opens) !== false && truthOf(opens + 1) === true
    })
    const orHead = (clauses: readonly Clause[]): readonly Clause[] =>
      clauses.length > 0 ? clauses : [clause]
    const isJoint = formula.parts?.join === 'all'
    const noGround = isJoint ? failed.length > 0 : failed.length === bits.grounds.length
    const without = {
      head: [clause],
      failed: orHead(failed),
      defeated: orHead(defeated),
      both: [clause, ...failed],
    }[cited]
    const clauses = granted ? orHead(met) : against.length > 0 && !noGround ? against : without
    return {
      outcome: granted ? 'granted' : 'rejected',
      clauses: [...new Set(clauses)].sort(),
      needs: [],
      contradiction: [],
    }
  }

  const ofParts = formula.parts && [...formula.parts.grounds, ...formula.parts.exceptions]
  const parts: readonly Part[] = [...bits.grounds, ...bits.exceptions].map((clause, index) => ({
    clause,
    bit: bits.groundsFrom + index,
    facts: ofParts?.[index]?.facts ?? facts,
  }))
  const excluded = bits.excluded.map((named, index) => ({ named, bit: bits.excludedFrom + index }))
  return { facts, parts, excluded, at, rows, turned, expectedOf }
}

/**
 * The rows by which a formula is tried. For each ground, each exception and each fact: two that differ in that fact alone, by
 * which that part turns, the outcome with it, and no other part where there are such rows. For each part besides: one in which that fact is
 * unknown, and one that leaves unknown what doesn't matter. And one for each set of facts that exclude each other.
 */
function rowsFor<Clause extends string, Fact extends string, Facts>(
  formula: FormulaOf<Clause, Fact, Facts>,
  world: World<Fact, Facts>,
): readonly { readonly row: Row; readonly source: string; readonly expected: object }[] {
  const { facts, parts, excluded, at, rows, turned, expectedOf } = reader(formula, world)
  const found = new Map<string, { row: Row; source: string; expected: object }>()
  const add = (row: Row, source: string): void => {
    const key = JSON.stringify(row)
    const expected = expectedOf(row)
    if (expected !== null && !found.has(key)) found.set(key, { row, source, expected })
  }
  const mask = parts.reduce((all, { bit }) => all | (1 << bit), 0)
  const isContradictory = (word: number): boolean => excluded.some(({ bit }) => ((word >> bit) & 1) === 1)
  const sought = new Set(parts.flatMap((part) => part.facts.map((fact) => `${part.bit} ${fact}`)))
  const begun = new Set<number>()
  const missing = new Set(excluded.filter(({ named }) => named.length > 0))
  /** Goes through the rows for what is still sought; where nothing turns a part alone, what turns others with it will do. */
  function search(alone: boolean): void {
    for (const row of rows()) {
      if (sought.size === 0 && missing.size === 0) break
      const word = at(row)
      for (const one of missing)
        if (((word >> one.bit) & 1) === 1) {
          missing.delete(one)
          add(row, `${one.named.join(' and ')} exclude each other`)
        }
      if (isContradictory(word)) continue
      for (const fact of facts)
        for (const other of turned(row, fact)) {
          const there = at(other)
          const turns = word ^ there
          const part = parts.find(({ bit }) => (alone ? turns & mask : turns & (1 << bit)) === 1 << bit)
          if (part === undefined || isContradictory(there) || (turns & 1) === 0) continue
          if (!sought.delete(`${part.bit} ${fact}`)) continue
          add(row, `${part.clause}, turned by ${fact}`)
          add(other, `${part.clause}, turned by ${fact}`)
          if (begun.has(part.bit)) continue
          begun.add(part.bit)
          const { [fact]: _, ...open } = row
          add(open, `${part.clause}, while ${fact} is unknown`)
          add(shortened(((word >> part.bit) & 1) === 1 ? row : other), `${part.clause}, whatever is unknown`)
        }
    }
  }
  search(true)
  for (const { bit, facts: read } of parts)
    for (const fact of read) if (begun.has(bit)) sought.delete(`${bit} ${fact}`)
  search(false)
  return [...found.values()]

  /** A row without the facts that don't matter: the outcome is settled all the same. */
  function shortened(row: Row): Row {
    const outcome = JSON.stringify(expectedOf(row))
    return facts.reduce<Row>((kept, fact) => {
      const { [fact]: _, ...fewer } = kept
      return JSON.stringify(expectedOf(fewer)) === outcome ? fewer : kept
    }, row)
  }
}

interface Place {
  readonly right: string
  readonly part?: string
}

const casesOf = <Clause extends string, Fact extends string, Facts>(
  procedure: 'adakavas' | 'gdpr',
  world: World<Fact, Facts>,
  formulas: readonly (readonly [Place, FormulaOf<Clause, Fact, Facts>])[],
) =>
  formulas.flatMap(([place, formula]) =>
    rowsFor(formula, world).map(({ row, source, expected }, index) => ({
      kind: 'verdict',
      id: [procedure, ...Object.values(place), String(index + 1).padStart(2, '0')].join('-'),
      source,
      input: { procedure, ...place, facts: row },
      expected,
    })),
  )

/** The names of the pieces of information that the Adakavas home gives, by their clauses. */
const pieces: Readonly<Record<keyof typeof adakavas.accessParts, string>> = {
  'adakavas:10': 'data',
  'adakavas:11.1': 'purposes',
  'adakavas:11.2': 'categories',
  'adakavas:11.3': 'recipients',
  'adakavas:11.4': 'storage-period',
  'adakavas:11.5': 'rights',
  'adakavas:11.6': 'authority-complaint',
  'adakavas:11.7': 'source',
}
const { access, correction, supplement, rectification, objection, portability, transfer, consentWithdrawal } =
  adakavas

export const makeVerdictCases = () => [
  ...casesOf('adakavas', { valuesOf: adakavas.valuesOf, completeOf: adakavas.completeOf }, [
    [{ right: 'consent-withdrawal' }, consentWithdrawal],
    [{ right: 'objection' }, objection],
    [{ right: 'rectification' }, rectification],
    [{ right: 'rectification', part: 'correction' }, correction],
    [{ right: 'rectification', part: 'supplement' }, supplement],
    [{ right: 'access' }, access],
    ...Object.entries(adakavas.accessParts).map(
      ([clause, formula]) =>
        [{ right: 'access', part: pieces[clause as keyof typeof pieces] }, formula] as const,
    ),
    [{ right: 'portability' }, portability],
    [{ right: 'portability', part: 'transfer' }, transfer],
    [{ right: 'erasure' }, adakavas.erasure()],
    [{ right: 'restriction' }, adakavas.restriction()],
  ]),
  ...casesOf('gdpr', gdpr.world, [
    [{ right: 'consent-withdrawal' }, gdpr.withdrawal],
    [{ right: 'objection' }, gdpr.objection()],
    [{ right: 'rectification' }, gdpr.rectification()],
    [{ right: 'rectification', part: 'correction' }, gdpr.correction],
    [{ right: 'rectification', part: 'supplement' }, gdpr.supplement()],
    [{ right: 'access' }, gdpr.access],
    ...Object.entries(gdpr.accessParts).map(
      ([part, formula]) => [{ right: 'access', part }, formula] as const,
    ),
    [{ right: 'access', part: 'left-out' }, gdpr.leftOutOfCopy],
    [{ right: 'portability' }, gdpr.portability()],
    [{ right: 'portability', part: 'transfer' }, gdpr.transfer()],
    [{ right: 'portability', part: 'left-out' }, gdpr.leftOut],
    [{ right: 'erasure' }, gdpr.erasure()],
    [{ right: 'restriction' }, gdpr.restriction()],
    [{ right: 'automated-decision' }, gdpr.automatedDecision],
    [{ right: 'automated-decision', part: 'human-intervention' }, gdpr.humanIntervention],
  ]),
]
