import type { RequestDuty } from '../../request/index.js'
import { rights } from '../../rights/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Passage, Said } from '../kit/said.js'
import { known } from '../kit/sentences.js'
import type { DutyToSay, RequestDutyTexts } from './texts.js'

function aboutOf({ about }: RequestDuty): DutyToSay['about'] {
  const right = rights.find((one) => one === about?.['right'])
  return right === undefined ? null : { right, item: about?.['item'] ?? null }
}

/** What is owed on a request or a complaint, where it stands, and what of the things awaited it waits for. */
export function caseDutySaid(
  duty: RequestDuty,
  texts: RequestDutyTexts,
  awaited: Readonly<Record<string, Said>>,
): Passage {
  const { owedTo, deadline, clause, status, doneOn, waitingFor = [] } = duty
  const sentences = texts[duty.duty]
  const owed = { owedTo, due: deadline.due, about: aboutOf(duty) }
  if (status === 'done' || status === 'done-late') {
    if (doneOn === undefined) throw new TypeError('Expected the day on which a duty was done, got none')
    return [[sentences[status]({ ...owed, doneOn }), clause]]
  }
  const waits = waitingFor.map((name) => known(awaited, name)).filter((said) => said !== undefined)
  return [[sentences[status](owed), clause], ...waits]
}

/** What is owed on a request, where it stands, and what it waits for. */
export function requestDutySaid(duty: RequestDuty, { request, roles }: Catalogue): Passage {
  const { duties, waitingFor } = request
  return caseDutySaid(duty, duties, {
    identity: [waitingFor.identity, roles.identity.clause],
    authority: [waitingFor.authority, roles.representation.clause],
    fee: [waitingFor.fee, roles.fee.clause],
  })
}
