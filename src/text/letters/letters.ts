import { requirePlain } from '../../core/freeze.js'
import { trusting } from '../../core/index.js'
import { ownField } from '../../core/read.js'
import { requireCatalogue } from '../kit/telling.js'
import { callAlternatives, callerAnswer, callRecordingNotice, callSpokenNotice } from './call-letters.js'
import { requestCarriedOut, withdrawalConfirmed } from './carried-out.js'
import {
  complaintAnswer,
  complaintAuthority,
  complaintCompletion,
  complaintExtension,
  complaintInquiry,
  complaintRefusal,
} from './complaint-letters.js'
import {
  feeDemand,
  requestAnswer,
  requestAuthority,
  requestCompletion,
  requestExtension,
  requestImpossible,
  requestInquiry,
  requestJoined,
  requestReceipt,
  requestRefusal,
} from './request-letters.js'
import { continuedProcessing, recipientNotice, restrictionEnding } from './restriction-letters.js'

/** A drafter that a host without types may hand anything. */
const drafting =
  <Given extends readonly unknown[], Drafted>(draft: (...given: Given) => Drafted) =>
  (...given: Given): Drafted =>
    trusting(
      'letter',
      'a state that has what the letter tells, a catalogue and the settings of letters',
      () => {
        // What hosts make up: states, settings, and what of a state is told. Procedures and catalogues are walls of words.
        for (const one of given) {
          requireCatalogue(one)
          if (ownField(one, 'language') === undefined && ownField(one, 'limits') === undefined)
            requirePlain(one)
        }
        return draft(...given)
      },
    )

/**
 * The letters that the documents and the GDPR ask for, each drafted from a state alone, in the language of a catalogue
 * and with the settings of a host.
 *
 * | drafter | from | clause |
 * | --- | --- | --- |
 * | `receipt` | a request, and its procedure | 39, 41 |
 * | `completion`, `complaintCompletion` | one that was to be completed | 38, 49 |
 * | `authority`, `complaintAuthority` | one of which the documents of a representative were asked for | 40, 51 |
 * | `joining` | a request that was joined to another | 38 |
 * | `answer` | an answered request | 47 |
 * | `refusal` | a refused request, and its procedure | 43.1, 44, 45 |
 * | `extension`, `complaintExtension` | a request or complaint that was extended, and its procedure | 41, 52 |
 * | `identityInquiry`, `complaintIdentityInquiry` | one in which identity was inquired about | 44, 55 |
 * | `carriedOut` | an answered request of which something is carried out | 47 |
 * | `impossibility` | an answered request, and what of it was reported impossible | 47 |
 * | `withdrawal` | an answered request that withdrew a consent | 33, 34; GDPR 17(1)(b) |
 * | `feeDemand` | a request for which a fee is demanded | 43.2 |
 * | `continuedProcessing` | restricted data, and the id of a reason of which the subject was informed | 23 |
 * | `restrictionEnding` | restricted data, and which restriction ends when and why | GDPR 18(3) |
 * | `recipientNotice` | an answered request, and what of it a recipient is told | GDPR 19 |
 * | `complaintAnswer` | an answered complaint | 59 |
 * | `complaintRefusal` | a refused complaint | 55, 56, 57 |
 * | `callerAnswer` | a call, and the command that answered its caller | Kaunas 14; GDPR 15(4) |
 * | `callRecordingNotice`, `callSpokenNotice`, `callAlternatives` | no state | Kaunas 7, 6 |
 *
 * A letter is drafted from the state after the act, so that it says what is on record: `on` is the day of the act,
 * and `reply` says to whom and how it goes. Where the state has not what a letter needs, a drafter throws an
 * `InvalidInputError` that names it and the clause. What the settings leave out shows as a blank.
 *
 * @category Letters
 * @see Adakavas clauses 23, 33, 34, 38 to 45, 47 to 53, 55 to 59; Kaunas clauses 6, 7, 14; GDPR 12(4), 13, 18(3), 19, 77, 79
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
 * const settings = {
 *   institution: { name: 'The care home', code: '300000000', address: '1 Lime Street', contact: 'tel. 5 555' },
 *   dataProtectionOfficer: 'dpo@example.com',
 *   number: '7',
 * }
 * const letter = letters.extension(adakavasProcedure, state, en, settings)
 * letter.blocks.map(({ element }) => element)
 * // => ['extension', 'important-reasons', 'new-limit', 'data-protection-officer', 'reply']
 * renderText(letter).split('\n').slice(5, 10)
 * // => ['To the data subject ________', '', '2 February 2026, No. 7', 'Re: request No. P1 of 2 February 2026', '']
 * ```
 */
export const letters = /* @__PURE__ */ Object.freeze({
  /** The receipt of a request, with the day by which it is answered, under the procedure it was filed under (clauses 39, 41). */
  receipt: /* @__PURE__ */ drafting(requestReceipt),
  /** The latest request to put right what a request lacks (clause 38). */
  completion: /* @__PURE__ */ drafting(requestCompletion),
  /** The latest request for the documents of a representative (clause 40). */
  authority: /* @__PURE__ */ drafting(requestAuthority),
  /** The notice that a request was joined to the one that it says again, which may be handed in too (clause 38). */
  joining: /* @__PURE__ */ drafting(requestJoined),
  /** The answer to a request: granted, in part, or rejected (clause 47). */
  answer: /* @__PURE__ */ drafting(requestAnswer),
  /** The refusal of a request, under the procedure it was filed under (clauses 43.1, 44, 45). */
  refusal: /* @__PURE__ */ drafting(requestRefusal),
  /** The notice that the examination of a request is extended, under the procedure it was filed under (clause 41). */
  extension: /* @__PURE__ */ drafting(requestExtension),
  /** The latest inquiry about the identity of who asks (clause 44). */
  identityInquiry: /* @__PURE__ */ drafting(requestInquiry),
  /** The notice of what is carried out of an answer, and what is still to come (clause 47). */
  carriedOut: /* @__PURE__ */ drafting(requestCarriedOut),
  /** The notice that one granted right can't be carried out for one item, with the reasons (clause 47). */
  impossibility: /* @__PURE__ */ drafting(requestImpossible),
  /** The confirmation that a consent is withdrawn, and what becomes of the data (clauses 33, 34; GDPR 17(1)(b)). */
  withdrawal: /* @__PURE__ */ drafting(withdrawalConfirmed),
  /** The demand of a fee: its costs, where it is paid, and what happens otherwise (clause 43.2). */
  feeDemand: /* @__PURE__ */ drafting(feeDemand),
  /** The notice of the reasons for which restricted data are processed, as given for one of them (clause 23). */
  continuedProcessing: /* @__PURE__ */ drafting(continuedProcessing),
  /** The notice before a restriction ends (GDPR 18(3)). */
  restrictionEnding: /* @__PURE__ */ drafting(restrictionEnding),
  /** The notice to a recipient of the data (GDPR 19). */
  recipientNotice: /* @__PURE__ */ drafting(recipientNotice),
  /** The answer to a complaint: upheld, with what the request comes to, or dismissed (clause 59). */
  complaintAnswer: /* @__PURE__ */ drafting(complaintAnswer),
  /** The refusal of a complaint (clauses 55 to 57). */
  complaintRefusal: /* @__PURE__ */ drafting(complaintRefusal),
  /** The notice that the examination of a complaint is extended, under the procedure it was lodged under (clause 52). */
  complaintExtension: /* @__PURE__ */ drafting(complaintExtension),
  /** The latest inquiry about the identity of who complains (clause 55). */
  complaintIdentityInquiry: /* @__PURE__ */ drafting(complaintInquiry),
  /** The latest request to put right what a complaint lacks (clause 49). */
  complaintCompletion: /* @__PURE__ */ drafting(complaintCompletion),
  /** The latest request for the documents of a representative who complains (clause 51). */
  complaintAuthority: /* @__PURE__ */ drafting(complaintAuthority),
  /** The answer to a request of a caller: with reasons, or by access to the recording (Kaunas clause 14; GDPR 15(4)). */
  callerAnswer: /* @__PURE__ */ drafting(callerAnswer),
  /** What a caller is told before anything is recorded, to be read (Kaunas clause 7; GDPR 13). */
  callRecordingNotice: /* @__PURE__ */ drafting(callRecordingNotice),
  /** What a caller hears before anything is recorded: short, without citations (Kaunas clause 7). */
  callSpokenNotice: /* @__PURE__ */ drafting(callSpokenNotice),
  /** What a caller who refuses is told: in person, or by e-mail (Kaunas clause 6). */
  callAlternatives: /* @__PURE__ */ drafting(callAlternatives),
})
