import {
  authorityOf,
  type CaseNote,
  type CaseTerms,
  extensionCap,
  obstacle,
  unconfirmed,
} from '../case/index.js'
import type { Procedure } from '../procedure/index.js'
import { claimedTwice } from '../rights/claimed-twice.js'
import { defectsOf } from '../rights/index.js'
import type { SubmitRequest } from './commands.js'
import { differencesOfDefects } from './notes.js'
import type { RequestVerdict } from './types.js'

/** Files a request. A defect is noted, and refuses nothing; so is a way of filing that the document does not name. */
export function submitRequest(
  procedure: Procedure,
  terms: CaseTerms,
  command: SubmitRequest,
): RequestVerdict {
  const { submittedOn, receivedOn, sender, reply = null, contacts, claims, form, channel } = command.data
  if (receivedOn < submittedOn) {
    return obstacle('received-before-submitted', 'adakavas:41', { submittedOn, receivedOn })
  }
  const twice = claimedTwice(claims)
  if (twice !== null) return obstacle('claimed-twice', 'adakavas:38', { ...twice })
  // Every later limit is counted from receipt: a year whose holidays are not known is refused here.
  procedure.calendar.isHoliday(receivedOn)
  const authority = authorityOf(sender, receivedOn)
  const filed = {
    submittedOn,
    receivedOn,
    sender,
    replyWay: reply,
    contacts,
    identity: unconfirmed,
    authority,
    extension: null,
    notices: [],
    lastEventOn: receivedOn,
  }
  extensionCap(procedure, terms, filed, receivedOn)

  const { id, version } = procedure
  const defects = defectsOf(claims, form, procedure.roles)
  const unnamed: readonly CaseNote[] = procedure.channels.includes(channel)
    ? []
    : [{ note: 'channel-not-named', clauses: ['adakavas:39', 'gdpr:12(2)'], data: { channel } }]
  const told = defects.map(({ code, clause, item }) => ({ code, clause, item }))
  const lacking: readonly CaseNote[] =
    told.length === 0 ? [] : [{ note: 'content-defects', clauses: ['adakavas:38'], data: { defects: told } }]
  return {
    record: { type: 'RequestSubmitted', data: { command, procedure: { id, version }, defects } },
    notes: [...unnamed, ...lacking, ...differencesOfDefects(defects)],
  }
}
