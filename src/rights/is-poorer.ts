import type { WeighedLimb } from '../procedure/index.js'

/** Whether a limb gives less than the rulebook beside the document does on the same facts. */
export const isPoorer = ({ outcome, beside }: Pick<WeighedLimb, 'outcome' | 'beside'>): boolean =>
  (outcome === 'rejected' || outcome === 'not-applicable') &&
  beside?.over.length === 0 &&
  (beside.outcome === 'granted' || beside.outcome === 'granted-in-part')
