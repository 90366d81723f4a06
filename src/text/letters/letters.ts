import { requirePlain } from '../../core/freeze.js'
import { trusting } from '../../core/index.js'
import { ownField } from '../../core/read.js'
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
  requestImpossible,
  requestInquiry,
  requestRefusal,
} from './request-letters.js'

/** A drafter that a host without types may hand anything. */
const drafting =
  <Given extends readonly unknown[], Drafted>(draft: (...given: Given) => Drafted) =>
  (...given: Given): Drafted =>
    trusting(
      'letter',
      'a state that has what the letter tells, a catalogue and the settings of letters',
      () => {
        // What hosts make up: states and settings. Procedures and catalogues are walls of words.
        for (const one of given)
          if (ownField(one, 'status') !== undefined || ownField(one, 'institution') !== undefined)
            requirePlain(one)
        return draft(...given)
      },
    )

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
 * | `impossibility` | an answered request, and what of it was reported impossible | 47 |
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
 * const letter = letters.extension(adakavasProcedure, state, en, settings)
 * letter.addressee // => 'subject'
 * letter.blocks.map(({ element }) => element)
 * // => ['extension', 'important-reasons', 'new-limit', 'reply', 'complaint-right', 'remedies']
 * renderText(letter).split('\n').slice(0, 5)
 * // => ['The care home', 'To the data subject', '2 February 2026', '', 'Notice that the examination of the request is extended']
 * ```
 */
export const letters = /* @__PURE__ */ Object.freeze({
  /** The answer to a request: granted, in part, or rejected (clause 47). */
  answer: /* @__PURE__ */ drafting(requestAnswer),
  /** The refusal of a request (clauses 43.1, 44, 45). */
  refusal: /* @__PURE__ */ drafting(requestRefusal),
  /** The notice that the examination of a request is extended, under the procedure it was filed under (clause 41). */
  extension: /* @__PURE__ */ drafting(requestExtension),
  /** The latest inquiry about the identity of who asks (clause 44). */
  identityInquiry: /* @__PURE__ */ drafting(requestInquiry),
  /** The notice that one granted right can't be carried out for one item, with the reasons (clause 47). */
  impossibility: /* @__PURE__ */ drafting(requestImpossible),
  /** The demand of a fee (clause 43.2). */
  feeDemand: /* @__PURE__ */ drafting(feeDemand),
  /** The notice of the reasons for which restricted data are processed, as given for one of them (clause 23). */
  continuedProcessing: /* @__PURE__ */ drafting(continuedProcessing),
  /** The answer to a complaint: upheld, with what the request comes to, or dismissed (clause 59). */
  complaintAnswer: /* @__PURE__ */ drafting(complaintAnswer),
  /** The refusal of a complaint (clauses 55 to 57). */
  complaintRefusal: /* @__PURE__ */ drafting(complaintRefusal),
  /** The notice that the examination of a complaint is extended, under the procedure it was lodged under (clause 52). */
  complaintExtension: /* @__PURE__ */ drafting(complaintExtension),
  /** The latest inquiry about the identity of who complains (clause 55). */
  complaintIdentityInquiry: /* @__PURE__ */ drafting(complaintInquiry),
  /** What a caller hears before anything is recorded (Kaunas clause 7; GDPR 13). */
  callRecordingNotice: /* @__PURE__ */ drafting(callRecordingNotice),
  /** What a caller who refuses is told: in person, or by e-mail (Kaunas clause 6). */
  callAlternatives: /* @__PURE__ */ drafting(callAlternatives),
})
