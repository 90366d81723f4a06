import type { ComplaintRejectionCode } from '../../complaint/index.js'
import type { Obstacle, Rejection } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type { RecordingRejectionCode, SamplingRejectionCode } from '../../recording/index.js'
import type { RequestRejectionCode } from '../../request/index.js'
import type { RestrictionRejectionCode } from '../../restriction/index.js'
import type { ConsentRejectionCode } from '../consent/texts.js'
import type { Catalogue } from './catalogue.js'
import { kindOf } from './kind.js'
import { rejectionSaid } from './recorded-data.js'
import { withClauses } from './said.js'
import { paragraph } from './sentences.js'

/** A reason to reject a command of any machine that the catalogues speak of.
 *
 * @category Text */
export type SaidRejectionCode =
  | RequestRejectionCode
  | ComplaintRejectionCode
  | RestrictionRejectionCode
  | ConsentRejectionCode
  | RecordingRejectionCode
  | SamplingRejectionCode

/**
 * Puts a rejected command into words: what stands in the way, which clause and which day, and what to do instead.
 *
 * One function speaks for every machine: the command and the clauses tell whether a request, a complaint, a
 * restriction, a consent, a recorded call or its sampling register is spoken of. The obstacle of an option is said best together with its command.
 *
 * @param rejection - What a machine said to a command, or the obstacle of an option.
 * @param catalogue - The language.
 * @returns Whole sentences, each with its clauses.
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
 * // => 'Veiksmas „atsakingo darbuotojo paskyrimas“ negalimas, nes prašymas dar neužregistruotas (Aprašo 46 punktas). Jis galimas, kai prašymas nagrinėjamas (Aprašo 46 punktas).'
 * ```
 */
export function explainRejection(
  rejection: Rejection<SaidRejectionCode, ClauseRef> | Obstacle<SaidRejectionCode, ClauseRef>,
  catalogue: Catalogue,
): string {
  const sentences = rejectionSaid(kindOf(rejection, catalogue), rejection, catalogue)
  return paragraph(sentences.map((said) => withClauses(said, catalogue)))
}
