import type { RefusedRequest } from '../../request/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { joined } from '../kit/paragraph.js'
import { paragraphs } from '../kit/sentences.js'
import { telling } from '../kit/telling.js'
import { refusalParagraphs } from './letter.js'

/**
 * Writes the refusal of a request as a letter: which refusal, the reasons, the way of the reply, and where to
 * complain.
 *
 * @param state - A request that was refused.
 * @param catalogue - The language.
 * @returns Plain text, a paragraph a line; each sentence with its clauses, reasons as the host gave them.
 * @category Text
 * @see Adakavas clauses 42 to 45; GDPR 12(4), 77, 79
 * @example
 * ```ts
 * import { adakavasProcedure, plainDate, requestLifecycle } from 'privacy-rulebook'
 * import { explainRefusal } from 'privacy-rulebook/text'
 * import { en } from 'privacy-rulebook/text/en'
 *
 * const on = plainDate('2026-02-02')
 * const requests = requestLifecycle(adakavasProcedure)
 * const filed = {
 *   id: 'P1', by: 'ona', submittedOn: on, receivedOn: on, channel: 'email', sender: { as: 'subject' },
 *   form: { nameGiven: true, signed: true, identityDocument: true },
 *   claims: [{ right: 'access', information: 'all' }], contacts: [],
 * }
 * const finding = { kind: 'manifestly-unfounded', justification: 'the same was asked for yesterday' }
 * const state = [
 *   { type: 'SubmitRequest', data: filed },
 *   { type: 'RefuseUnfounded', data: { on, by: 'ona', finding } },
 * ].reduce(
 *   (before, command) => requests.decide(command, before).events.reduce(requests.evolve, before),
 *   requests.initialState(),
 * )
 * explainRefusal(state, en).split('\n')[0]
 * // => 'The Institution refuses to answer your request, received on 2 February 2026 (clause 43.1 of the Procedure). The request was found to be manifestly unfounded (clause 43 of the Procedure). The reasons for the refusal (clause 43.1 of the Procedure): the same was asked for yesterday.'
 * ```
 */
export function explainRefusal(state: RefusedRequest, catalogue: Catalogue): string {
  return telling('the state of a request that was refused', state, catalogue, () =>
    refusalInWords(state, catalogue),
  )
}

function refusalInWords(state: RefusedRequest, catalogue: Catalogue): string {
  const said = refusalParagraphs(state, catalogue)
  return paragraphs([
    joined(said.refusal, said.reasons).sentences,
    said.reply.sentences,
    joined(said['complaint-right'], said.remedies).sentences,
  ])
}
