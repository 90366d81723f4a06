import type {
  RequestCommand,
  RequestObstacle,
  RequestRejection,
  RequestRejectionCode,
} from '../request/index.js'
import type { Catalogue } from './catalogue.js'
import { rejectionData } from './recorded-data.js'
import { paragraph, sentence } from './sentences.js'

function commandOf(
  rejection: RequestRejection | RequestObstacle,
  { request: { commands } }: Catalogue,
): RequestCommand['type'] | null {
  const known = (word: string): word is RequestCommand['type'] => Object.hasOwn(commands, word)
  return 'command' in rejection && known(rejection.command) ? rejection.command : null
}

function sayRejection<Code extends RequestRejectionCode>(
  code: Code,
  rejection: RequestRejection | RequestObstacle,
  catalogue: Catalogue,
): readonly [string, ...string[]] {
  return catalogue.request.rejections[code]({
    command: commandOf(rejection, catalogue),
    clauses: rejection.clauses,
    data: rejectionData(code, rejection),
  })
}

/**
 * Puts a rejected command into words: what stands in the way, which clause and which day, and what to do instead.
 *
 * @param rejection - What a machine said to a command, or the obstacle of an option.
 * @param catalogue - The language.
 * @returns Whole sentences, each with its clauses.
 * @category Text
 * @see Adakavas clauses 37 to 47
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
 * // => 'Veiksmas „atsakingo darbuotojo paskyrimas“ negalimas, nes prašymas dar neužregistruotas (Aprašo 46 punktas). Jis galimas, kai prašymas dar nagrinėjamas (Aprašo 46 punktas).'
 * ```
 */
export function explainRejection(
  rejection: RequestRejection | RequestObstacle,
  catalogue: Catalogue,
): string {
  return paragraph(sayRejection(rejection.code, rejection, catalogue).map(sentence))
}
