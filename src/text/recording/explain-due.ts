import type { DueRecording } from '../../recording/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { asParagraph, type Said } from '../kit/said.js'
import { telling } from '../kit/telling.js'

/**
 * Puts into words what a recording asks for on a day: to be destroyed or copied, its copy to be destroyed, the caller to
 * be answered, or that nothing will keep it although it is complained of or asked for.
 *
 * @param due - What `sweepOn` found.
 * @param catalogue - The language.
 * @returns Whole sentences, each with its clauses.
 * @category Text
 * @see Kaunas clauses 10, 11.2, 12.3, 14, 14.5; GDPR 12(3)
 * @example
 * ```ts
 * import { plainDate } from 'privacy-rulebook'
 * import { explainDue } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * const due = plainDate('2026-09-03')
 * const about = { procedures: [], complaints: [], requests: [] }
 * explainDue(
 *   { recording: 'S1', action: 'destroy', clause: 'kaunas:10', due, overdue: true, restricted: false, about },
 *   lt,
 * )
 * // => 'Įrašas „S1“ laiku nesunaikintas – paskutinė diena buvo 2026 m. rugsėjo 3 d. (Taisyklių 10 punktas).'
 * ```
 */
export function explainDue(due: DueRecording, catalogue: Catalogue): string {
  return telling('what the sweep gave', due, catalogue, () => dueInWords(due, catalogue))
}

function dueInWords(due: DueRecording, catalogue: Catalogue): string {
  const { action, clause, overdue, restricted, about } = due
  const { actions, destroyOrName, warn, reasonNeeded } = catalogue.recording.due
  const { callerRights, procedure, otherRights, restrictedProcessing, withdrawalErasure } =
    catalogue.recordingRoles
  const { complaints, requests } = about
  if (action === 'warn') {
    const warned: Said[] = []
    if (complaints.length > 0) warned.push([warn.complaints(due), clause, procedure.clause])
    if (requests.length > 0) warned.push([warn.requests(due), clause, callerRights.clause])
    return asParagraph(warned, catalogue)
  }
  const forProcedure = action === 'copy' ? [procedure.clause] : []
  const when = overdue ? 'overdue' : 'inTime'
  const orName = action === 'destroy' && clause === withdrawalErasure.clause
  const asked = (orName ? destroyOrName : actions[action])[when](due)
  const said: Said[] = [[asked, clause, ...forProcedure]]
  if (action === 'copy' && restricted)
    said.push([reasonNeeded, otherRights.clause, restrictedProcessing.clause])
  return asParagraph(said, catalogue)
}
