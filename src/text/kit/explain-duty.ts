import type { ComplaintDuty } from '../../complaint/index.js'
import type { RecordingDuty } from '../../recording/index.js'
import { type RequestDuty, restrictionReasons } from '../../request/index.js'
import type { RestrictionDuty } from '../../restriction/index.js'
import { rights } from '../../rights/index.js'
import { recordingDutySaid } from '../recording/duties.js'
import type { DutyToSay } from '../request/texts.js'
import type { Catalogue } from './catalogue.js'
import { kindByClause } from './kind.js'
import { citing } from './said.js'
import { known, paragraph, sentence } from './sentences.js'

function aboutOf({ about }: RequestDuty | ComplaintDuty): DutyToSay['about'] {
  const right = rights.find((one) => one === about?.['right'])
  return right === undefined ? null : { right, item: about?.['item'] ?? null }
}

type AnyDuty = RequestDuty | ComplaintDuty | RestrictionDuty | RecordingDuty

const NO_DAY = 'Expected the day on which a duty was done, got none'

/** A notice that is owed while data are restricted. */
function noticeSaid(
  { deadline, clause, status, doneOn, about }: RestrictionDuty,
  catalogue: Catalogue,
): string {
  const texts = catalogue.restriction.duties['inform-of-reason']
  const reason = restrictionReasons.find((one) => one === about?.['reason']) ?? null
  const owed = { due: deadline.due, clause, reason }
  if (status !== 'done' && status !== 'done-late') return texts[status](owed)
  if (doneOn === undefined) throw new TypeError(NO_DAY)
  return texts[status]({ ...owed, doneOn })
}

/** Whether a duty is one on a call or its recording. */
export const isOfRecording = (duty: AnyDuty): duty is RecordingDuty =>
  duty.owedTo === 'caller' || duty.owedTo === 'procedure'

/** What a duty says, as parts of sentences. */
export function dutySaid(duty: AnyDuty, catalogue: Catalogue): readonly [string, ...string[]] {
  if (duty.duty === 'inform-of-reason') return [noticeSaid(duty, catalogue)]
  if (isOfRecording(duty)) {
    const [owed, ...waits] = recordingDutySaid(duty, catalogue)
    return [citing(owed, catalogue), ...waits.map((said) => citing(said, catalogue))]
  }
  const { owedTo, deadline, clause, status, doneOn, waitingFor = [] } = duty
  const about = kindByClause([clause]) === 'complaint' ? catalogue.complaint : catalogue.request
  const texts = about.duties[duty.duty]
  const owed = { owedTo, due: deadline.due, clause, about: aboutOf(duty) }
  const waits = waitingFor.flatMap((word) => known(about.waitingFor, word)?.() ?? [])
  if (status !== 'done' && status !== 'done-late') return [texts[status](owed), ...waits]
  if (doneOn === undefined) throw new TypeError(NO_DAY)
  return [texts[status]({ ...owed, doneOn })]
}

/**
 * Puts a duty into words: what is owed to whom, by which day and under which clause, where it stands, and what it
 * waits for.
 *
 * @param duty - A duty of a request, of a complaint, under a restriction or on a recorded call, on a day.
 * @param catalogue - The language.
 * @returns Whole sentences, each with its clause.
 * @throws TypeError for a duty that is done without the day on which it was.
 * @category Text
 * @see Adakavas clauses 23, 41, 43.1, 44, 45, 47, 52, 55 to 57, 59; Kaunas clauses 6, 7, 10
 * @example
 * ```ts
 * import { deadline, plainDate } from 'privacy-rulebook'
 * import { explainDuty } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * const limit = deadline({ clause: 'adakavas:41', from: plainDate('2026-02-02'), period: { months: 1 } })
 * explainDuty(
 *   { duty: 'examine-and-answer', clause: 'adakavas:41', owedTo: 'subject', deadline: limit, status: 'pending' },
 *   lt,
 * )
 * // => 'Įstaiga privalo pateikti duomenų subjektui atsakymą į prašymą iki 2026 m. kovo 2 d. imtinai (Aprašo 41 punktas).'
 * ```
 */
export function explainDuty(
  duty: RequestDuty | ComplaintDuty | RestrictionDuty | RecordingDuty,
  catalogue: Catalogue,
): string {
  return paragraph(dutySaid(duty, catalogue).map(sentence))
}
