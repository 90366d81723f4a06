import type { AnsweredRequest, ImplementedRequest } from '../../request/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { telling } from '../kit/telling.js'
import { answerParagraphs, answerText } from './letter.js'

/**
 * Writes the answer to a request as a letter: the outcome, each right for each item with its reasons, the day by
 * which what is granted is carried out, the way of the reply, and, where not everything is granted, where to
 * complain.
 *
 * The supervisory authority and the court are named because the GDPR asks for it; the text says so.
 *
 * @param state - A request that was answered.
 * @param catalogue - The language.
 * @returns Plain text, a paragraph a line; each sentence with its clauses, items and reasons as the host gave them.
 * @category Text
 * @see Adakavas clauses 42, 47, 48; GDPR 12(4), 77, 79
 * @example
 * ```ts
 * import { adakavasProcedure, plainDate, requestLifecycle } from 'privacy-rulebook'
 * import { explainAnswer } from 'privacy-rulebook/text'
 * import { lt } from 'privacy-rulebook/text/lt'
 *
 * const on = plainDate('2026-02-02')
 * const requests = requestLifecycle(adakavasProcedure)
 * const filed = {
 *   id: 'P1', by: 'ona', submittedOn: on, receivedOn: on, channel: 'email', sender: { as: 'subject' },
 *   form: { nameGiven: true, signed: true, identityDocument: true },
 *   claims: [{ right: 'access', information: 'all' }], contacts: [],
 * }
 * const facts = { access: { processed: false }, items: [] }
 * const state = [
 *   { type: 'SubmitRequest', data: filed },
 *   { type: 'ConfirmIdentity', data: { on, by: 'ona', means: 'pasas' } },
 *   { type: 'AnswerRequest', data: { on, by: 'ona', facts, implementBy: on } },
 * ].reduce(
 *   (before, command) => requests.decide(command, before).events.reduce(requests.evolve, before),
 *   requests.initialState(),
 * )
 * explainAnswer(state, lt).split('\n')[1]
 * // => 'Įstaiga patvirtina, kad Jūsų asmens duomenų netvarko (Aprašo 10 punktas).'
 * ```
 */
export function explainAnswer(state: AnsweredRequest | ImplementedRequest, catalogue: Catalogue): string {
  return telling('the state of a request that was answered', state, catalogue, () =>
    answerInWords(state, catalogue),
  )
}

function answerInWords(state: AnsweredRequest | ImplementedRequest, catalogue: Catalogue): string {
  return answerText(state.answer, answerParagraphs(state, catalogue), catalogue)
}
