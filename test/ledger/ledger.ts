import { clause, clauseRefs, gdprArticles } from 'privacy-rulebook'
import { groupedBy } from '../../src/core/by-key.js'
import type { Case } from './cases/case.js'
import { type Citation, citers } from './citations.js'
import { type Reason, reasons } from './reasons.js'
import type { Place, Titled } from './sources.js'

/** What the ledger is computed from: what cites clauses when it runs, where, and what holds it to that. */
export interface Evidence {
  readonly citations: readonly Citation[]
  readonly places: readonly Place[]
  readonly cases: readonly Case[]
  readonly titles: readonly Titled[]
}

/** What became of a clause; `named` is a provision that only a text or the register of differences names. */
export const statuses = ['encoded', 'definition', 'organisational', 'not-encoded', 'named'] as const

/** A clause with what accounts for it; `status` is `null` where nothing does. */
export interface Entry extends Evidence {
  readonly clause: string
  readonly status: (typeof statuses)[number] | null
  readonly reason: Reason | null
}

/** Kinds of clauses that ask for nothing: who and what is covered, and what is told. */
const asksNothing = ['definition', 'scope', 'information']

const reasonsByClause = new Map(Object.entries(reasons))

/** The status of a clause that no code encodes. */
function statusWithoutCode(ref: string, reason: Reason | null): Entry['status'] {
  const known = clauseRefs.find((one) => one === ref)
  if (known === undefined) return 'named'
  if (reason !== null) return reason.status
  const { kinds } = clause(known)
  if (kinds.every((kind) => kind === 'definition')) return 'definition'
  return kinds.every((kind) => asksNothing.includes(kind)) ? 'organisational' : null
}

const isEncoding = ({ by }: Citation): boolean => by !== 'difference'

/** The ledger: every clause of the two documents, then the provisions of the GDPR that are cited, each in order. */
export function ledger(evidence: Evidence): readonly Entry[] {
  const of = <One extends { readonly clause: string }>(all: readonly One[]) =>
    groupedBy(all, (one) => one.clause)
  const [citations, places, cases, titles] = [
    of(evidence.citations),
    of(evidence.places),
    of(evidence.cases),
    of(evidence.titles),
  ]
  const provisions = gdprArticles
    .map((one) => `gdpr:${one}`)
    .filter((one) => citations.has(one) || places.has(one))
  return [...clauseRefs, ...provisions].map((ref): Entry => {
    const cited = [...(citations.get(ref) ?? [])].sort(
      (one, other) => citers.indexOf(one.by) - citers.indexOf(other.by),
    )
    const reason = reasonsByClause.get(ref) ?? null
    return {
      clause: ref,
      status: cited.some(isEncoding) ? 'encoded' : statusWithoutCode(ref, reason),
      reason,
      citations: cited,
      places: places.get(ref) ?? [],
      cases: cases.get(ref) ?? [],
      titles: titles.get(ref) ?? [],
    }
  })
}

/** What stands against an entry, in words. */
function problemsOf({ clause, status, reason, citations, places, cases }: Entry): readonly string[] {
  const problems: string[] = []
  const [holding, failing] = [cases.some(({ holds }) => holds), cases.some(({ holds }) => !holds)]
  if (status === null)
    problems.push('no code cites it: encode it, or give the reason in test/ledger/reasons.ts')
  if (status === 'encoded') {
    if (reason !== null) problems.push('code cites it: take its reason out of test/ledger/reasons.ts')
    if (places.length === 0) problems.push('it is cited by a running rulebook, but named nowhere in src')
    if (!holding) problems.push('no case of test/ledger/cases shows that it holds')
    if (!failing) problems.push('no case of test/ledger/cases shows that it does not hold')
  } else {
    if (cases.length > 0) problems.push('it has cases in test/ledger/cases, but no code cites it')
    if (status !== 'named' && citations.length === 0 && places.length > 0)
      problems.push(`nothing that runs cites it, though ${places[0]?.file} names it`)
  }
  return problems.map((problem) => `${clause}: ${problem}`)
}

/** What stands against the ledger; nothing, where every clause is accounted for. */
export function problemsIn(entries: readonly Entry[]): readonly string[] {
  const encoded = new Set(entries.filter(({ status }) => status === 'encoded').map(({ clause }) => clause))
  const elsewhere = entries.flatMap(({ clause, reason }) =>
    reason?.status === 'not-encoded'
      ? reason.instead
          .filter((one) => !encoded.has(one))
          .map((one) => `${clause}: it points to ${one}, which no code cites`)
      : [],
  )
  return [...entries.flatMap(problemsOf), ...elsewhere]
}
