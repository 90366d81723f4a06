import {
  complaintAnswer,
  complaintExtension,
  complaintInquiry,
  complaintRefusal,
} from './complaint-letters.js'
import { callAlternatives, callRecordingNotice, continuedProcessing } from './other-letters.js'
import {
  feeDemand,
  requestAnswer,
  requestExtension,
  requestInquiry,
  requestRefusal,
} from './request-letters.js'

/**
 * The letters that the documents require, each drafted from a state alone, in the language of a catalogue and with
 * the settings of a host.
 *
 * | drafter | from | clause |
 * | --- | --- | --- |
 * | `answer` | an answered request | 47 |
 * | `refusal` | a refused request | 43.1, 44, 45 |
 * | `extension`, `complaintExtension` | a request or complaint that was extended, and its procedure | 41, 52 |
 * | `identityInquiry`, `complaintIdentityInquiry` | one in which identity was inquired about | 44, 55 |
 * | `feeDemand` | a request for which a fee is demanded | 43.2 |
 * | `continuedProcessing` | restricted data, and the id of a reason of which the subject was informed | 23 |
 * | `complaintAnswer` | an answered complaint | 59 |
 * | `complaintRefusal` | a refused complaint | 55, 56, 57 |
 * | `callRecordingNotice`, `callAlternatives` | no state | Kaunas 7, 6 |
 *
 * A letter is drafted from the state after the act, so that it says what is on record: `on` is the day of the act,
 * and `reply` says to whom and how it goes. Where the state has not what a letter needs, a drafter throws an
 * `InvalidInputError` that names it and the clause.
 *
 * @category Letters
 * @see Adakavas clauses 23, 41 to 45, 47, 52, 53, 55 to 57, 59; Kaunas clauses 6, 7; GDPR 12(4), 13, 77, 79
 * @example
 * ```ts
 * import { adakavasProcedure, plainDate, requestLifecycle } from 'privacy-rulebook'
 * import { letters, renderText } from 'privacy-rulebook/text'
 * import { en } from 'privacy-rulebook/text/en'
 *
 * const on = plainDate('2026-02-02')
 * const requests = requestLifecycle(adakavasProcedure)
 * const filed = {
 *   id: 'P1', by: 'ona', submittedOn: on, receivedOn: on, channel: 'email', sender: { as: 'subject' },
 *   form: { nameGiven: true, signed: true, identityDocument: true },
 *   claims: [{ right: 'access', information: 'all' }], contacts: [],
 * }
 * const state = [
 *   { type: 'SubmitRequest', data: filed },
 *   { type: 'ExtendExamination', data: { on, by: 'ona', reasons: ['the archive is elsewhere'] } },
 * ].reduce(
 *   (before, command) => requests.decide(command, before).events.reduce(requests.evolve, before),
 *   requests.initialState(),
 * )
 * const settings = { institution: { name: 'The care home' } }
 * const letter = letters.extension(state, adakavasProcedure, en, settings)
 * letter.addressee // => 'subject'
 * letter.blocks.map(({ element }) => element)
 * // => ['extension', 'important-reasons', 'new-limit', 'reply', 'complaint-right', 'remedies']
 * renderText(letter).split('\n').slice(0, 5)
 * // => ['The care home', 'To the data subject', '2 February 2026', '', 'Notice that the examination of the request is extended']
 * ```
 */
export const letters = /* @__PURE__ */ Object.freeze({
  answer: requestAnswer,
  refusal: requestRefusal,
  extension: requestExtension,
  identityInquiry: requestInquiry,
  feeDemand,
  continuedProcessing,
  complaintAnswer,
  complaintRefusal,
  complaintExtension,
  complaintIdentityInquiry: complaintInquiry,
  callRecordingNotice,
  callAlternatives,
})
