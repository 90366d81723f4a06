import type { Catalogue } from '../kit/catalogue.js'
import type { Cited } from '../kit/references.js'

/** The clauses of each sentence of a rejection, where not every one cites those of the rejection itself. */
export function clausesOfRejection(
  code: string,
  clauses: Cited,
  { roles }: Catalogue,
): readonly Cited[] | null {
  // What else may end a restriction, another clause says than the one that correction falls under.
  return code === 'not-under-rectification' ? [clauses, [roles.restrictionPeriod.clause]] : null
}
