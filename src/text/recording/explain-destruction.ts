import type { Finding } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { DestructionFact, DestructionVerdict } from '../../recording/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { cited } from '../kit/references.js'
import { withClauses } from '../kit/said.js'
import { becauseOf } from '../kit/sentences.js'
import { telling } from '../kit/telling.js'

type Found = Finding<ClauseRef, DestructionFact>

/** The statements that settle a condition: where it holds, the first way to meet it; where it fails, all of them. */
function settlingIn(condition: Found, allowed: boolean): readonly Found[] {
  if (condition.truth !== allowed) return []
  if (condition.of.length === 0) return [condition]
  const found = condition.of.filter(({ truth }) => truth === allowed)
  return (allowed && condition.kind === 'any' ? found.slice(0, 1) : found).flatMap((one) =>
    settlingIn(one, allowed),
  )
}

/**
 * Puts into words whether a recording may be destroyed, and what settles it.
 *
 * @param verdict - What `mayDestroy` said.
 * @param catalogue - The language.
 * @returns A whole sentence with its clauses.
 * @category Text
 * @see Kaunas clauses 10, 12.3, 14.5
 * @example
 * ```ts
 * import { plainDate } from 'privacy-rulebook'
 * import { kaunasRules, mayDestroy, recordingLifecycle } from 'privacy-rulebook/recordings'
 * import { explainDestruction } from 'privacy-rulebook/text'
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
 * explainDestruction(mayDestroy(recording, plainDate('2026-09-02')), lt)
 * // => 'Įrašo sunaikinti dar negalima: įrašo saugojimo terminas dar tęsiasi; prašymas ištrinti įrašą nėra patenkintas; sutikimas, kad pokalbis būtų įrašytas, neatšauktas (Taisyklių 10 punktas, 14.5 papunktis ir BDAR 7 straipsnio 3 dalis).'
 * ```
 */
export function explainDestruction(verdict: DestructionVerdict, catalogue: Catalogue): string {
  return telling('what mayDestroy gave', verdict, catalogue, () => destructionInWords(verdict, catalogue))
}

function destructionInWords(
  { standing, allowed, assessment, clauses: settling }: DestructionVerdict,
  catalogue: Catalogue,
): string {
  const { standings, destroyed, withdrawn, facts } = catalogue.recording.destruction
  const { retention, withdrawalErasure } = catalogue.recordingRoles
  if (standing === 'destroyed' || assessment === null)
    return withClauses([destroyed, retention.clause], catalogue)
  const grounds = assessment.finding.of.flatMap(({ of }) => of)
  const leaves = grounds.flatMap((ground) => settlingIn(ground, allowed))
  const statements = new Set(
    leaves.flatMap(({ fact, values = [], truth }) =>
      fact === undefined ? [] : [values.includes(true) === truth ? facts[fact].holds : facts[fact].fails],
    ),
  )
  const clauses = cited([...assessment.decisive, ...leaves.map(({ clause }) => clause)], retention.clause)
  const said = settling.includes(withdrawalErasure.clause) ? withdrawn : standings[standing]
  return withClauses([becauseOf(said, [...statements]), ...clauses], catalogue)
}
