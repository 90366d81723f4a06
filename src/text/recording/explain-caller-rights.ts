import type { CallerRight, OtherRight } from '../../recording/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { paragraphs, sentence } from '../kit/sentences.js'
import type { RightNamed } from './caller-rights-texts.js'

/** A right, why it applies or does not, and how it is served. */
function rightSaid(
  { right, clause, because, served, commands, others }: CallerRight,
  { recording: { callerRights: texts, commands: acts } }: Catalogue,
): readonly string[] {
  const [name, reason] = [texts.names[right], texts.reasons[because]]
  if (served === null) return [texts.appliesNot(name, reason, clause)]
  const named = ({ right: name, clause: gives }: OtherRight): RightNamed => ({
    name: texts.others[name],
    clause: gives,
  })
  const usable = others.filter(({ because: why }) => why === 'available')
  return [
    texts.applies(name, reason, clause),
    texts.services[served](
      clause,
      commands.map((command) => acts[command]),
    ),
    ...(usable.length > 0 ? [texts.available(usable.map(named))] : []),
    ...others.flatMap((other) =>
      other.because === 'available' ? [] : [texts.unavailable[other.because](named(other))],
    ),
  ]
}

/**
 * Puts the rights of a caller into words: which apply now and which do not, why, and how each is served.
 *
 * @param rights - What `callerRights` said of a call.
 * @param catalogue - The language.
 * @returns Whole sentences, each with its clauses; a line for each right, and one for the time limit.
 * @category Text
 * @see Kaunas clauses 4.1, 14 to 14.5
 * @example
 * ```ts
 * import { callerRights, kaunasRules } from 'privacy-rulebook/recordings'
 * import { explainCallerRights } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * explainCallerRights(callerRights(kaunasRules, { status: 'none' }), lt).split('\n')[1]
 * // => 'Teisė gauti informaciją apie asmens duomenų tvarkymą negalioja, nes pokalbis neįrašytas ir asmens duomenys netvarkomi (Taisyklių 14.1 papunktis).'
 * ```
 */
export function explainCallerRights(rights: readonly CallerRight[], catalogue: Catalogue): string {
  // A right that its procedure serves needs no limit here; to refuse the recording takes no request.
  const limited = rights.some(
    ({ right, served }) =>
      right !== 'decline-recording' && (served === 'here' || served === 'centre-procedure'),
  )
  const partly = rights.some(({ served }) => served === 'adakavas-procedure')
  return paragraphs([
    ...rights.map((right) => rightSaid(right, catalogue).map(sentence)),
    limited ? [sentence(catalogue.recording.callerRights.limit(partly))] : [],
  ])
}
