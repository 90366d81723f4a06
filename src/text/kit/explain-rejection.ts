import { complaintRejectionSaid } from '../complaint/rejections.js'
import { consentRejectionSaid } from '../consent/rejections.js'
import { recordingRejectionSaid } from '../recording/rejections.js'
import { samplingRejectionSaid } from '../recording/sampling-rejections.js'
import { requestRejectionSaid } from '../request/rejections.js'
import { restrictionRejectionSaid } from '../restriction/rejections.js'
import type { Catalogue } from './catalogue.js'
import type { SaidRejection } from './machines.js'
import { asParagraph, type Passage, type Said } from './said.js'
import { telling } from './telling.js'

function rejectionSaid(rejection: SaidRejection, catalogue: Catalogue): Passage {
  switch (rejection.of) {
    case 'request':
      return requestRejectionSaid(rejection, catalogue)
    case 'complaint':
      return complaintRejectionSaid(rejection, catalogue)
    case 'restriction':
      return restrictionRejectionSaid(rejection, catalogue)
    case 'consent':
      return consentRejectionSaid(rejection, catalogue)
    case 'recording':
      return recordingRejectionSaid(rejection, catalogue)
    case 'sampling':
      return samplingRejectionSaid(rejection, catalogue)
  }
}

/**
 * Puts a rejected command into words: what stands in the way, which clause and which day, and what to do instead.
 *
 * One function speaks for every machine: the rejection tells of which it is. The obstacle of an option is said best
 * together with its command.
 *
 * @param rejection - What a machine said to a command, or the obstacle of an option.
 * @param catalogue - The language.
 * @returns Whole sentences with their clauses; those that share them cite them once, at the end.
 * @category Text
 * @see Adakavas clauses 21 to 24, 33 to 59; Kaunas clauses 1 to 14.5
 * @example
 * ```ts
 * import { adakavasProcedure, plainDate, requestLifecycle } from 'privacy-rulebook'
 * import { explainRejection } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * const requests = requestLifecycle(adakavasProcedure)
 * const decision = requests.decide(
 *   { type: 'AssignOfficer', data: { on: plainDate('2026-02-02'), by: 'vadovas', officer: 'ona' } },
 *   requests.initialState(),
 * )
 * decision.accepted ? '' : explainRejection(decision.rejection, lt)
 * // => 'Veiksmas „atsakingo darbuotojo paskyrimas“ negalimas, nes prašymas dar neužregistruotas. Šį veiksmą galima atlikti, kai prašymas nagrinėjamas (Aprašo 46 punktas).'
 * ```
 */
export function explainRejection(rejection: SaidRejection, catalogue: Catalogue): string {
  return telling('a rejection', rejection, catalogue, () => rejectionInWords(rejection, catalogue))
}

/** Who has no complaint to the institution is told where else to turn. */
function turnElsewhere({ code, clauses }: SaidRejection, { consequences }: Catalogue): readonly Said[] {
  return code === 'not-in-procedure' && clauses.includes('gdpr:77')
    ? [[consequences['remedies-named'], ...clauses, 'gdpr:79']]
    : []
}

function rejectionInWords(rejection: SaidRejection, catalogue: Catalogue): string {
  const said = [...rejectionSaid(rejection, catalogue), ...turnElsewhere(rejection, catalogue)]
  return asParagraph(said, catalogue)
}
