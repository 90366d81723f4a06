import {
  type DocumentProcedure,
  type FullProcedure,
  type Procedure,
  type ProcedureSettings,
  procedureOf,
} from '../procedure/index.js'
import { withOwnMeans } from './with-own-means.js'

/**
 * Makes the procedure of an institution. With its `document`, from what that document has alone: its clauses by the roles
 * that they play, and its rules. Without one, as a variation of the Adakavas procedure.
 *
 * @returns The procedure, frozen: what the machines, the rules and the texts are closed over.
 * @throws InvalidInputError for a clause of another document, a limit beyond GDPR 12(3), a role, reading, channel or zone
 * that does not exist, a right without its clause, a ground that no facts can bring about or that an exception hides, a
 * fact of one's own without its texts or that no rule reads, an office that decides nothing, or a name that means nothing.
 * @category Procedure
 * @see Adakavas clause 5
 * @example
 * ```ts
 * import { defineDocument, defineProcedure } from 'privacy-rulebook'
 *
 * const rules = defineDocument({ id: 'our-rules', version: '2026', clauses: { '3': {}, '4': {}, '5': {} } })
 * const ours = defineProcedure({
 *   document: rules,
 *   roles: {
 *     request: { clause: rules.clause('3') },
 *     examination: { clause: rules.clause('4'), period: { months: 1 } },
 *     answer: { clause: rules.clause('4') },
 *     access: { clause: rules.clause('5') },
 *   },
 *   rules: { access: { clause: rules.clause('5') } },
 * })
 * ours.offers // => ['access']
 * const careHome = defineProcedure({
 *   id: 'our-care-home', version: '2026-01', readings: { extension: 'two-further-months' },
 * })
 * careHome.limits.examination.period // => { months: 1 }
 * ```
 */
export function defineProcedure(settings: ProcedureSettings): FullProcedure
// Last, since of several TypeScript tells what the last one lacks.
export function defineProcedure(settings: DocumentProcedure): Procedure
export function defineProcedure(settings: DocumentProcedure | ProcedureSettings): Procedure {
  return withOwnMeans(procedureOf(settings))
}
