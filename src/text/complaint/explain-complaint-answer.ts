import type { ComplaintState } from '../../complaint/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { paragraphs } from '../kit/sentences.js'
import { telling } from '../kit/telling.js'
import { answerText } from '../request/letter.js'
import { dismissalParagraphs, upheldParagraphs } from './letter.js'

/**
 * Writes the answer to a complaint as a letter: upheld, with what the request comes to now, right by right and
 * item by item, and by when it is carried out; or dismissed, with the reasons.
 *
 * The supervisory authority and the court are named because the GDPR gives them; the text says so.
 *
 * @param state - A complaint that was answered.
 * @param catalogue - The language.
 * @returns Plain text, a paragraph a line; each sentence with its clauses, items and reasons as the host gave them.
 * @category Text
 * @see Adakavas clauses 53, 59; GDPR 12(4), 77, 79
 * @example
 * ```ts
 * import { adakavasProcedure, complaintLifecycle, plainDate, requestForComplaint, requestLifecycle } from 'privacy-rulebook'
 * import { explainComplaintAnswer } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * const on = plainDate('2026-02-02')
 * const run = (machine, commands) => commands.reduce(
 *   (before, command) => machine.decide(command, before).events.reduce(machine.evolve, before),
 *   machine.initialState(),
 * )
 * const sent = { submittedOn: on, receivedOn: on, channel: 'email', sender: { as: 'subject' }, contacts: [] }
 * const request = requestForComplaint(run(requestLifecycle(adakavasProcedure), [
 *   { type: 'SubmitRequest', data: {
 *     ...sent, id: 'P1', by: 'ona', form: { nameGiven: true, signed: true, identityDocument: true },
 *     claims: [{ right: 'objection', items: ['el. paštas'], substantiation: 'naujienlaiškis' }],
 *   } },
 *   { type: 'ConfirmIdentity', data: { on, by: 'ona', means: 'pasas' } },
 *   { type: 'AnswerRequest', data: { on, by: 'ona', facts: { items: [{ item: 'el. paštas', facts: { basis: 'contract' } }] } } },
 * ]), on)
 * const state = run(complaintLifecycle(adakavasProcedure), [
 *   { type: 'LodgeComplaint', data: {
 *     ...sent, id: 'S1', by: 'ona', ground: 'rejected', argument: 'sutarties nebuvo',
 *     copies: { request: true, answer: true }, request, earlier: [],
 *   } },
 *   { type: 'AssignReviewer', data: { on, by: 'ona', reviewer: 'petras', request, earlier: [] } },
 *   { type: 'ConfirmIdentity', data: { on, by: 'petras', means: 'pasas' } },
 *   { type: 'DismissComplaint', data: { on, by: 'petras', request, earlier: [], reasons: ['sutartis tebegalioja'] } },
 * ])
 * explainComplaintAnswer(state, lt).split('\n').slice(0, 2)
 * // => ['Įstaiga išnagrinėjo 2026 m. vasario 2 d. gautą Jūsų skundą dėl atmesto prašymo (Nr. P1, gautas 2026 m. vasario 2 d.) ir nusprendė skundą atmesti (Aprašo 59 punktas).', 'Skundo atmetimo priežastys (Aprašo 59 punktas): sutartis tebegalioja.']
 * ```
 */
export function explainComplaintAnswer(
  state: Extract<ComplaintState, { status: 'upheld' | 'implemented' | 'dismissed' }>,
  catalogue: Catalogue,
): string {
  return telling('the state of a complaint that was answered', state, catalogue, () =>
    complaintAnswerInWords(state, catalogue),
  )
}

function complaintAnswerInWords(
  state: Extract<ComplaintState, { status: 'upheld' | 'implemented' | 'dismissed' }>,
  catalogue: Catalogue,
): string {
  if (state.status !== 'dismissed')
    return answerText(state.requestAnswer, upheldParagraphs(state, catalogue), catalogue)
  const { outcome, reasons, reply, remedies } = dismissalParagraphs(state, catalogue)
  return paragraphs([outcome.sentences, reasons.sentences, reply.sentences, remedies.sentences])
}
