import type { DueRecording } from '../../recording/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { asParagraph, type Said } from '../kit/said.js'
import { telling } from '../kit/telling.js'

/**
 * Puts into words what a recording asks for on a day: to be destroyed or copied, its copy to be destroyed, or that
 * nothing will keep it although it is complained of.
 *
 * @param due - What `dueOn` found.
 * @param catalogue - The language.
 * @returns Whole sentences, each with its clauses.
 * @category Text
 * @see Kaunas clauses 10, 11.2, 12.3, 14.5
 * @example
 * ```ts
 * import { plainDate } from 'privacy-rulebook'
 * import { explainDue } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * const due = plainDate('2026-09-03')
 * explainDue(
 *   { recording: 'S1', action: 'destroy', clause: 'kaunas:10', due, overdue: true, restricted: false },
 *   lt,
 * )
 * // => 'Įrašas „S1“ laiku nesunaikintas: paskutinė diena buvo 2026 m. rugsėjo 3 d. (Taisyklių 10 punktas).'
 * ```
 */
export function explainDue(due: DueRecording, catalogue: Catalogue): string {
  return telling('what the sweep gave', due, () => dueInWords(due, catalogue))
}

function dueInWords(due: DueRecording, catalogue: Catalogue): string {
  const { action, clause, overdue, restricted } = due
  const { actions, warn, reasonNeeded } = catalogue.recording.due
  const { procedure, otherRights, restrictedProcessing } = catalogue.recordingRoles
  const asked = action === 'warn' ? warn(due) : actions[action][overdue ? 'overdue' : 'inTime'](due)
  const forProcedure = action === 'warn' || action === 'copy' ? [procedure.clause] : []
  const said: Said[] = [[asked, clause, ...forProcedure]]
  if (action === 'copy' && restricted)
    said.push([reasonNeeded, otherRights.clause, restrictedProcessing.clause])
  return asParagraph(said, catalogue)
}
