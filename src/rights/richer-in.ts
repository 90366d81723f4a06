import type { NotedLimb } from '../procedure/index.js'

/** That a document grants what the GDPR withholds: for the sake of others, or because it has it restricted instead. */
export type Richer = 'more-than-gdpr' | 'restrict-instead'

/** Where granting more harms others: their freedom of expression, their claims (Article 17(3)), their rights (20(4)). */
const forOthers = ['gdpr:17(3)(a)', 'gdpr:17(3)(e)', 'gdpr:20(4)'] as const

/** In what a limb gives more than the rulebook beside the document does, where that has to be considered; nothing, elsewhere. */
export function richerIn({ outcome, beside }: Pick<NotedLimb, 'outcome' | 'beside'>): Richer | undefined {
  if (outcome !== 'granted' || beside === undefined || beside.over.length > 0) return undefined
  const holds = (provision: string): boolean => beside.provisions.some((one) => one === provision)
  if (beside.outcome === 'rejected' && holds('gdpr:18(1)(c)')) return 'restrict-instead'
  const isLess = beside.outcome === 'rejected' || beside.outcome === 'granted-in-part'
  return isLess && forOthers.some(holds) ? 'more-than-gdpr' : undefined
}

/** Whether a document erases what a public task still needs (Article 17(3)(b)); nothing, where the GDPR is not settled. */
export function erasedForTask({
  parts,
}: {
  readonly parts: readonly Pick<NotedLimb, 'outcome' | 'beside'>[]
}): boolean | undefined {
  const known = parts.filter(({ beside }) => beside !== undefined && beside.provisions.length > 0)
  if (known.length === 0) return undefined
  return known.some(
    ({ outcome, beside }) =>
      outcome === 'granted' && beside?.outcome === 'rejected' && beside.provisions.includes('gdpr:17(3)(b)'),
  )
}
