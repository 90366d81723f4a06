import type { Retention } from '../../recording/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { explainDeadline } from '../kit/explain-deadline.js'
import { paragraphs, sentence } from '../kit/sentences.js'

/** Where the term stands; of a recording that need not wait for its end, only what it is. */
function termSaid({ standing, lastDay, daysLeft }: Retention, { recording }: Catalogue): string {
  const texts = recording.retention
  if (standing === 'retention-running')
    return daysLeft > 0 ? texts.running(lastDay, daysLeft) : texts.lastDay(lastDay)
  return standing === 'due' || standing === 'restricted' ? texts.over(lastDay) : texts.term(lastDay)
}

/** What becomes of the copy. */
function copySaid({ copy, procedures, standing }: Retention, { recording }: Catalogue): readonly string[] {
  const texts = recording.retention
  if (copy !== null)
    return copy.neededUntil === null
      ? [texts.copyKept(copy.madeOn, procedures)]
      : [texts.copyOver(copy.madeOn, copy.neededUntil)]
  return procedures.length > 0 && standing !== 'copy-required' ? [texts.copyNeeded(procedures)] : []
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
  const { kept, standing, destruction, destroyFrom, restrictions, procedures } = retention
  const texts = catalogue.recording.retention
  // A restriction without a known end: the term is told, and that the restriction bars the destruction.
  const { due, clause } = destruction ?? { due: destroyFrom, clause: kept.clause }
  const said = texts.destruction[standing]({ due, clause, destroyFrom, restrictions, procedures })
  const restricted =
    restrictions.length > 0 && standing !== 'restricted'
      ? [texts.restricted(restrictions, standing === 'retention-running')]
      : []
  return paragraphs([
    [sentence(termSaid(retention, catalogue))],
    [explainDeadline(kept, catalogue)],
    [said, ...restricted, ...copySaid(retention, catalogue)].map(sentence),
  ])
}
