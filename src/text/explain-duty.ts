import type { RequestDuty } from '../request/index.js'
import { rights } from '../rights/index.js'
import type { Catalogue } from './catalogue.js'
import type { DutyToSay } from './request-texts.js'
import { known, paragraph, sentence } from './sentences.js'

function aboutOf({ about }: RequestDuty): DutyToSay['about'] {
  const right = rights.find((one) => one === about?.['right'])
  return right === undefined ? null : { right, item: about?.['item'] ?? null }
}

/**
 * Puts a duty into words: what is owed to whom, by which day and under which clause, where it stands, and what it
 * waits for.
 *
 * @param duty - A duty of a request on a day.
 * @param catalogue - The language.
 * @returns Whole sentences, each with its clause.
 * @throws TypeError for a duty that is done without the day on which it was.
 * @category Text
 * @see Adakavas clauses 41, 43.1, 44, 45, 47
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
export function explainDuty(duty: RequestDuty, catalogue: Catalogue): string {
  const { owedTo, deadline, clause, status, doneOn, waitingFor = [] } = duty
  const texts = catalogue.request.duties[duty.duty]
  const owed = { owedTo, due: deadline.due, clause, about: aboutOf(duty) }
  const waits = waitingFor.flatMap((word) => known(catalogue.request.waitingFor, word)?.() ?? [])
  if (status !== 'done' && status !== 'done-late')
    return paragraph([texts[status](owed), ...waits].map(sentence))
  if (doneOn === undefined) throw new TypeError('Expected the day on which a duty was done, got none')
  return sentence(texts[status]({ ...owed, doneOn }))
}
