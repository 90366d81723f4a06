import { clauseOf, type RecordingRoleName } from '../../procedure/index.js'
import type { CallerRight, OtherRight, OtherRightReason } from '../../recording/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { citing, type Said, withClauses } from '../kit/said.js'
import { paragraphs, sentence } from '../kit/sentences.js'
import { telling } from '../kit/telling.js'

/** The role of the clause by which one of the other rights can't be used. */
const hindrances: Readonly<Record<Exclude<OtherRightReason, 'available'>, RecordingRoleName>> = {
  'consent-is-the-basis': 'consent',
  'consent-was-the-basis': 'consent',
  'other-basis': 'withdrawalErasure',
  'already-withdrawn': 'otherRights',
  'already-granted': 'otherRights',
  'not-stored-yet': 'otherRights',
  'copy-belongs-to-procedure': 'retention',
}

/** One of the other rights, if it can't be used. */
function unavailableSaid(
  { right, clause, because }: OtherRight,
  { recording: { callerRights: texts }, recordingRoles }: Catalogue,
): readonly Said[] {
  if (because === 'available') return []
  const hindrance = clauseOf(recordingRoles, hindrances[because])
  return [[texts.unavailable[because](texts.others[right]), hindrance, clause]]
}

/** A right, why it applies or does not, and how it is served. */
function rightSaid(
  { right, clause, because, served, commands, others }: CallerRight,
  catalogue: Catalogue,
): readonly string[] {
  const { callerRights: texts, commands: acts } = catalogue.recording
  const [name, reason] = [texts.names[right], texts.reasons[because]]
  if (served === null) {
    // A complaint to the authority is about what was done with the data, which may all be gone.
    const remains: readonly Said[] =
      right === 'other-rights' && because === 'destroyed' ? [[texts.complaintRemains, 'gdpr:77']] : []
    const not: Said = [texts.appliesNot(name, reason), clause]
    return [not, ...remains].map((one) => withClauses(one, catalogue))
  }
  const service =
    served === 'here' ? texts.services.here(commands.map((command) => acts[command])) : texts.services[served]
  const underLaw = served === 'procedure-law' ? [catalogue.recordingRoles.retention.clause] : []
  const said: readonly Said[] = [
    [because === 'copy-only' ? texts.appliesToCopy(name) : texts.applies(name, reason), clause],
    [service, clause, ...underLaw],
  ]
  const usable = others
    .filter(({ because: why }) => why === 'available')
    .map((other) => citing([texts.others[other.right], other.clause], catalogue))
  return [
    ...said.map((one) => withClauses(one, catalogue)),
    ...(usable.length > 0 ? [sentence(texts.available(usable))] : []),
    ...others.flatMap((other) => unavailableSaid(other, catalogue)).map((one) => withClauses(one, catalogue)),
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
 * // => 'Teise gauti informaciją apie asmens duomenų tvarkymą negalima pasinaudoti, nes pokalbis neįrašytas ir asmens duomenys netvarkomi (Taisyklių 14.1 papunktis).'
 * ```
 */
export function explainCallerRights(rights: readonly CallerRight[], catalogue: Catalogue): string {
  return telling('what callerRights gave', rights, catalogue, () => callerRightsInWords(rights, catalogue))
}

function callerRightsInWords(rights: readonly CallerRight[], catalogue: Catalogue): string {
  // A right that its procedure serves needs no limit here; to refuse the recording takes no request.
  const limited = rights.some(
    ({ right, served }) =>
      right !== 'decline-recording' && (served === 'here' || served === 'centre-procedure'),
  )
  const elsewhere = rights.some(({ served }) => served === 'adakavas-procedure')
  const { limit } = catalogue.recording.callerRights
  return paragraphs([
    ...rights.map((right) => rightSaid(right, catalogue)),
    limited ? [withClauses([limit[elsewhere ? 'others' : 'every'], 'gdpr:12(3)'], catalogue)] : [],
  ])
}
