import type { ComplaintState } from '../../complaint/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { joined } from '../kit/paragraph.js'
import { paragraphs } from '../kit/sentences.js'
import { telling } from '../kit/telling.js'
import { complaintRefusalParagraphs } from './letter.js'

/**
 * Writes the refusal of a complaint as a letter: which refusal, the reasons, the way of the reply, and the
 * supervisory authority and the court as the GDPR gives them.
 *
 * @param state - A complaint that was refused: as a repeat, for want of identity, or for want of a
 * representative's documents.
 * @param catalogue - The language.
 * @returns Plain text, a paragraph a line; each sentence with its clauses, reasons as the host gave them.
 * @category Text
 * @see Adakavas clauses 53, 55 to 57; GDPR 12(4), 77, 79
 * @example
 * ```ts
 * import { adakavasProcedure, complaintLifecycle, plainDate, requestForComplaint, requestLifecycle } from 'privacy-rulebook'
 * import { explainComplaintRefusal } from 'privacy-rulebook/text'
 * import { en } from 'privacy-rulebook/text/en'
 *
 * const run = (machine, commands) => commands.reduce(
 *   (before, command) => machine.decide(command, before).events.reduce(machine.evolve, before),
 *   machine.initialState(),
 * )
 * const [asked, on] = [plainDate('2026-02-02'), plainDate('2026-03-10')]
 * const sent = { by: 'ona', channel: 'email', contacts: [] }
 * const request = requestForComplaint(run(requestLifecycle(adakavasProcedure), [
 *   { type: 'SubmitRequest', data: {
 *     ...sent, id: 'P1', submittedOn: asked, receivedOn: asked, sender: { as: 'subject' },
 *     form: { nameGiven: true, signed: true, identityDocument: true },
 *     claims: [{ right: 'access', information: 'all' }],
 *   } },
 * ]), on)
 * const state = run(complaintLifecycle(adakavasProcedure), [
 *   { type: 'LodgeComplaint', data: {
 *     ...sent, id: 'S1', submittedOn: on, receivedOn: on,
 *     sender: { as: 'representative', documents: false, contacts: [] },
 *     ground: 'inaction', copies: { request: true, answer: false }, request, earlier: [],
 *   } },
 *   { type: 'RefuseUnauthorised', data: { on, by: 'ona', reasons: ['no power of attorney was shown'] } },
 * ])
 * explainComplaintRefusal(state, en).split('\n')[0]
 * // => 'The Institution refuses to accept the complaint that you filed for the data subject, received on 10 March 2026, because no documents proving your authority to act were presented (clause 57 of the Procedure). The reasons for the refusal (clause 57 of the Procedure): no power of attorney was shown.'
 * ```
 */
export function explainComplaintRefusal(
  state: Extract<ComplaintState, { status: 'refused' }>,
  catalogue: Catalogue,
): string {
  return telling('the state of a complaint that was refused', state, catalogue, () =>
    complaintRefusalInWords(state, catalogue),
  )
}

function complaintRefusalInWords(
  state: Extract<ComplaintState, { status: 'refused' }>,
  catalogue: Catalogue,
): string {
  const { refusal, reasons, reply, remedies } = complaintRefusalParagraphs(state, catalogue)
  return paragraphs([joined(refusal, reasons).sentences, reply.sentences, remedies.sentences])
}
