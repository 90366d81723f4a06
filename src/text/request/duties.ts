import type { ComplaintDuty } from '../../complaint/index.js'
import type { RequestDuty } from '../../request/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { type DutyInEveryStatus, dutyWords } from '../kit/duty-texts.js'
import type { Passage, Said } from '../kit/said.js'
import type { DutyDone, DutyToSay } from './texts.js'

/** What is owed on a request or a complaint, where it stands, and what it waits for. */
export function caseDutySaid(
  duty: RequestDuty | ComplaintDuty,
  texts: DutyInEveryStatus<DutyToSay, DutyDone>,
  waits: readonly Said[],
  ended: string,
): Passage {
  const { owedTo, deadline, clause, status } = duty
  const owed = { owedTo, due: deadline.due, about: 'about' in duty ? duty.about : null }
  const words = dutyWords(texts, owed, duty)
  if (status === 'missed')
    return [
      [words, clause],
      [ended, clause],
    ]
  return status === 'done' || status === 'done-late' ? [[words, clause]] : [[words, clause], ...waits]
}

/** What is owed on a request, where it stands, and what it waits for. */
export function requestDutySaid(duty: RequestDuty, { request, roles }: Catalogue): Passage {
  const awaited = {
    identity: roles.identity,
    authority: roles.representation,
    completion: roles.request,
    fee: roles.fee,
  }
  const waitingFor = 'waitingFor' in duty ? (duty.waitingFor ?? []) : []
  const waits = waitingFor.map((name): Said => [request.waitingFor[name], awaited[name].clause])
  const target = duty.duty === 'examine-and-answer' ? duty.target : undefined
  const usual: readonly Said[] = target === undefined ? [] : [[request.target(target.due), target.clause]]
  return caseDutySaid(duty, request.duties[duty.duty], [...usual, ...waits], request.dutyEnded)
}
