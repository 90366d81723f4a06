import type { ClauseRef } from '../../documents/index.js'
import type { DefectCode } from '../../rights/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Cited } from '../kit/references.js'
import { citing, type Passage, type Said } from '../kit/said.js'

/** What a request lacks, as its note lists it: a defect for each claim. */
export type Defects = readonly {
  readonly code: DefectCode
  readonly clause: ClauseRef
  readonly item: string | null
}[]

/** The same defect of several claims as one, with every clause that asks for it. */
function defectsTogether(
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

/** What is missing in words, each thing with the clauses that ask for it. */
export const missingOf = (defects: Defects, { request }: Catalogue): readonly Said[] =>
  defectsTogether(defects).map(
    ({ code, item, clauses }): Said => [request.defect({ code, item }), ...clauses],
  )

/** A sentence that lists what is missing; the clauses of the last thing stand at its end. */
export function listedSaid(
  [first, ...others]: Passage,
  say: (missing: readonly string[]) => string,
  catalogue: Catalogue,
): Said {
  const [last, ...clauses] = others.at(-1) ?? first
  const before = [first, ...others].slice(0, -1).map((said) => citing(said, catalogue))
  return [say([...before, last]), ...clauses]
}
