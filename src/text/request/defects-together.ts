import type { ClauseRef } from '../../documents/index.js'
import type { DefectCode } from '../../rights/index.js'
import type { Cited } from '../kit/references.js'

/** What a request lacks, as its note lists it: a defect for each claim. */
export type Defects = readonly {
  readonly code: DefectCode
  readonly clause: ClauseRef
  readonly item: string | null
}[]

/** The same defect of several claims as one, with every clause that asks for it. */
export function defectsTogether(
  defects: Defects,
): readonly { readonly code: DefectCode; readonly item: string | null; readonly clauses: Cited }[] {
  return defects
    .filter(
      ({ code, item }, index) =>
        defects.findIndex((defect) => defect.code === code && defect.item === item) === index,
    )
    .map(({ code, item, clause }) => {
      const same = defects.filter((defect) => defect.code === code && defect.item === item)
      const others = new Set(same.map((defect) => defect.clause))
      others.delete(clause)
      return { code, item, clauses: [clause, ...others] }
    })
}
