import type { RecordingRoles, Roles } from '../../procedure/index.js'
import type { Catalogue } from './catalogue.js'
import { telling } from './telling.js'

/**
 * The same language for an institution's own document: its sentences cite the clauses that do there what those of the
 * built-in document do.
 *
 * @param catalogue - The language.
 * @param institution - A procedure on requests and complaints, or rules on recorded calls.
 * @returns A catalogue for every function that takes one, frozen; the one given stays as it is.
 * @category Text
 * @example
 * ```ts
 * import { adakavasProcedure } from 'privacy-rulebook'
 * import { catalogueFor } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * catalogueFor(lt, adakavasProcedure).roles.answer.clause // => 'adakavas:47'
 * ```
 */
export function catalogueFor(
  catalogue: Catalogue,
  institution: { readonly roles: Roles | RecordingRoles },
): Catalogue {
  return telling('a procedure or the rules of recorded calls', null, () =>
    catalogueOf(catalogue, institution),
  )
}

function catalogueOf(catalogue: Catalogue, { roles }: { readonly roles: Roles | RecordingRoles }): Catalogue {
  return Object.freeze(
    'listening' in roles ? { ...catalogue, recordingRoles: roles } : { ...catalogue, roles },
  )
}
