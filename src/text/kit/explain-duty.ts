import { complaintDutySaid } from '../complaint/duties.js'
import { recordingDutySaid } from '../recording/duties.js'
import { requestDutySaid } from '../request/duties.js'
import { restrictionDutySaid } from '../restriction/duties.js'
import type { Catalogue } from './catalogue.js'
import type { SaidDuty } from './machines.js'
import { asParagraph, type Passage } from './said.js'
import { telling } from './telling.js'

/** What is owed, where it stands, and what it waits for. */
function owedSaid(duty: SaidDuty, catalogue: Catalogue): Passage {
  switch (duty.of) {
    case 'request':
      return requestDutySaid(duty, catalogue)
    case 'complaint':
      return complaintDutySaid(duty, catalogue)
    case 'restriction':
      return [restrictionDutySaid(duty, catalogue)]
    case 'recording':
      return recordingDutySaid(duty, catalogue)
  }
}

/** What a duty says: also that nobody can tell whether it is overdue, where the calendar ended. */
export function dutySaid(duty: SaidDuty, catalogue: Catalogue): Passage {
  const said = owedSaid(duty, catalogue)
  return duty.status === 'outside-calendar' ? [...said, [catalogue.deadline.mayBeOver, duty.clause]] : said
}

/**
 * Puts a duty into words: what is owed to whom, by which day and under which clause, where it stands, and what it
 * waits for.
 *
 * @param duty - A duty of a request, of a complaint, under a restriction or on a recorded call, on a day.
 * @param catalogue - The language.
 * @returns Whole sentences with their clauses; those that share them cite them once, at the end.
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
 *   { of: 'request', duty: 'examine-and-answer', clause: 'adakavas:41', owedTo: 'subject', deadline: limit, status: 'pending' },
 *   lt,
 * )
 * // => 'Įstaiga privalo pateikti duomenų subjektui atsakymą į prašymą iki 2026 m. kovo 2 d. imtinai (Aprašo 41 punktas).'
 * ```
 */
export function explainDuty(duty: SaidDuty, catalogue: Catalogue): string {
  return telling('a duty of a machine', duty, catalogue, () => dutyInWords(duty, catalogue))
}

function dutyInWords(duty: SaidDuty, catalogue: Catalogue): string {
  return asParagraph(dutySaid(duty, catalogue), catalogue)
}
