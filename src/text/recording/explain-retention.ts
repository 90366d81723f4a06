import type { ClauseRef } from '../../documents/index.js'
import type { RecordingRoles } from '../../procedure/index.js'
import type { Retention } from '../../recording/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { explainDeadline } from '../kit/explain-deadline.js'
import { type Said, withClauses } from '../kit/said.js'
import { paragraphs } from '../kit/sentences.js'
import { telling } from '../kit/telling.js'
import type { RetentionTexts } from './retention-texts.js'

/** Where the term stands; of a recording that need not wait for its end, only what it is. */
function termSaid({ standing, lastDay, daysLeft, termOver }: Retention, texts: RetentionTexts): string {
  if (standing === 'retention-running')
    return daysLeft > 0 ? texts.running(lastDay, daysLeft) : texts.lastDay(lastDay)
  return standing === 'due' || ((standing === 'restricted' || standing === 'held') && termOver)
    ? texts.over(lastDay)
    : texts.term(lastDay)
}

/** The clauses that settle the destruction beside the one that demands it. */
function settling(
  { standing, destruction }: Retention,
  delayed: boolean,
  { retention, procedure, otherActs, otherRights, restrictedProcessing, withdrawalErasure }: RecordingRoles,
): readonly ClauseRef[] {
  if (standing === 'held') return [otherActs.clause]
  if (standing === 'early')
    return destruction?.clause === withdrawalErasure.clause ? [] : [otherRights.clause]
  if (standing === 'retention-running' && delayed) return [otherRights.clause]
  if (standing === 'restricted') return [otherRights.clause, restrictedProcessing.clause]
  return standing === 'copy-required' ? [retention.clause, procedure.clause] : []
}

/** When it is to be destroyed, and what stands in the way. */
function destructionSaid(found: Retention, { recording, recordingRoles }: Catalogue): Said {
  const { kept, standing, destruction, destroyFrom, restrictions, holds, procedures } = found
  // A restriction without a known end: the term is told, and that the restriction bars the destruction.
  const { due, clause } = destruction ?? { due: destroyFrom, clause: kept.clause }
  const delayed = due !== destroyFrom
  const early = due < destroyFrom
  const withdrawn = clause === recordingRoles.withdrawalErasure.clause
  const words = recording.retention.destruction[standing]({
    due,
    delayed,
    early,
    withdrawn,
    restrictions,
    holds,
    procedures,
  })
  return [words, clause, ...settling(found, delayed, recordingRoles)]
}

/** A restriction in force, where something else settles the destruction. */
function restrictionSaid(
  { standing, restrictions }: Retention,
  { recording, recordingRoles: { otherRights, restrictedProcessing } }: Catalogue,
): readonly Said[] {
  if (restrictions.length === 0 || standing === 'restricted') return []
  const words = recording.retention.restricted(restrictions, standing === 'retention-running')
  return [[words, otherRights.clause, restrictedProcessing.clause]]
}

/** An order of another act, where something else settles the destruction. */
const orderSaid = (
  { standing, holds }: Retention,
  { recording, recordingRoles: { otherActs } }: Catalogue,
): readonly Said[] =>
  holds.length === 0 || standing === 'held' ? [] : [[recording.retention.held(holds), otherActs.clause]]

/** What becomes of the copy. */
function copySaid(
  { copy, procedures, standing, holds, restrictions }: Retention,
  { recording: { retention: texts }, recordingRoles: { retention, procedure } }: Catalogue,
): readonly Said[] {
  const held = holds.length + restrictions.length > 0
  if (copy !== null && copy.neededUntil !== null)
    return copy.keptUntil !== null && copy.keptUntil >= copy.neededUntil
      ? [[texts.copyKeptOn(copy.madeOn, copy.neededUntil, copy.keptUntil, held), retention.clause]]
      : [[texts.copyOver(copy.madeOn, copy.neededUntil, held), retention.clause]]
  if (copy !== null) return [[texts.copyKept(copy.madeOn, procedures), retention.clause, procedure.clause]]
  return procedures.length > 0 && standing !== 'copy-required'
    ? [[texts.copyNeeded(procedures), retention.clause, procedure.clause]]
    : []
}

/**
 * Puts into words how long a recording is kept and how that was counted, how many days are left, when it is to be
 * destroyed, and what holds or delays that.
 *
 * @param retention - What `retention` said of a recording on a day.
 * @param catalogue - The language.
 * @returns Whole sentences, each with its clause; the term, how it was counted, and the destruction on a line each.
 * @category Text
 * @see Kaunas clauses 10, 12.3, 14.5
 * @example
 * ```ts
 * import { plainDate } from 'privacy-rulebook'
 * import { kaunasRules, recordingLifecycle, retention } from 'privacy-rulebook/recordings'
 * import { explainRetention } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * const on = plainDate('2026-03-02')
 * const recordings = recordingLifecycle(kaunasRules)
 * const recorded = { number: null, date: on, time: '09:30', durationSeconds: 60, audio: 'A-1' }
 * const recording = [
 *   { type: 'ReceiveCall', data: { on, by: 'stotis', call: 'S1', line: '8 37 55 12 41', direction: 'incoming' } },
 *   { type: 'PlayNotice', data: { on, by: 'stotis', automatic: true } },
 *   { type: 'GiveConsent', data: { on, by: 'stotis', explicit: true } },
 *   { type: 'EndCall', data: { on, by: 'stotis', endedBy: 'caller' } },
 *   { type: 'StoreRecording', data: { on, by: 'stotis', recorded } },
 * ].reduce(
 *   (before, command) => recordings.decide(command, before).events.reduce(recordings.evolve, before),
 *   recordings.initialState(),
 * )
 * explainRetention(retention(recording, plainDate('2026-09-01')), lt).split('\n')[0]
 * // => 'Įrašas saugomas iki 2026 m. rugsėjo 2 d. imtinai; iki tos dienos liko 1 diena (Taisyklių 10 punktas).'
 * ```
 */
export function explainRetention(retention: Retention, catalogue: Catalogue): string {
  return telling('what retention gave', retention, catalogue, () => retentionInWords(retention, catalogue))
}

function retentionInWords(retention: Retention, catalogue: Catalogue): string {
  const { recording, recordingRoles } = catalogue
  const term: Said = [termSaid(retention, recording.retention), recordingRoles.retention.clause]
  const destruction = [
    destructionSaid(retention, catalogue),
    ...orderSaid(retention, catalogue),
    ...restrictionSaid(retention, catalogue),
    ...copySaid(retention, catalogue),
  ]
  return paragraphs([
    [withClauses(term, catalogue)],
    [explainDeadline(retention.kept, catalogue)],
    destruction.map((said) => withClauses(said, catalogue)),
  ])
}
