import type { AccessPiece } from '../../rights/index.js'
import { withoutStop } from '../kit/sentences.js'
import { date, oneOf, quote } from '../kit/words.en.js'
import { facts } from './facts.en.js'
import { bases, information, noneMet } from './names.en.js'
import type { DecisionToSubjectTexts } from './subject-texts.js'

type Piece = Exclude<AccessPiece, 'copy'>

const named = (pieces: readonly Piece[]): string =>
  pieces
    .map((one) => (one === 'rights' ? 'your other rights and how to exercise them' : information[one]))
    .join('; ')

/** A reason with what the Institution rests it on. */
const justified =
  (words: string) =>
  (justification: string | null): string =>
    justification === null ? words : `${words}: ${withoutStop(justification)}`

const nothingOf = (piece: Piece, why: string): string =>
  `no information can be given about ${named([piece])}, because ${why}`
const notProcessed = 'the Institution processes no personal data about you'

/** What the person is told of a decision. */
export const toSubject: DecisionToSubjectTexts = {
  claim: {
    correction: (item) => `your request to correct the data ${quote(item)}`,
    supplement: (item) => `your request to complete the data ${quote(item)}`,
    erasure: (item) => `your request to erase the data ${quote(item)}`,
    restriction: (item) => `your request to restrict the processing of the data ${quote(item)}`,
    objection: (item) => `your objection to the processing of the data ${quote(item)}`,
    'hand-over': (item) => `your request to receive the data ${quote(item)}`,
    transfer: (item) => `your request to send the data ${quote(item)} to another controller`,
    'consent-withdrawal': (item) =>
      `your withdrawal of the consent to the processing of the data ${quote(item)}`,
    'automated-decision': (item) => `your request not to be subject to the automated decision ${quote(item)}`,
    'human-intervention': (item) => `your request that a person review the automated decision ${quote(item)}`,
    'direct-marketing': (item) =>
      `your objection to the processing of the data ${quote(item)} for direct marketing`,
  },
  claimOfAccess: 'your request for access to your personal data',
  claimOfWhole: { information: 'your request for information about the processing of personal data' },
  claimOfWithheld: (data, pieces) => {
    if (pieces.length === 0) return 'your request to see the personal data themselves'
    const asked = `information on ${named(pieces)}`
    return data
      ? `your request to see the personal data themselves and to be given ${asked}`
      : `your request for ${asked}`
  },
  claimOfCopy: 'your request for a copy of the personal data',
  leftOut: justified('what would harm the rights and freedoms of others is left out'),
  madePublic:
    'they were made public, so we will also take reasonable steps to tell other controllers that you ask for links to them and copies of them to be erased',
  withheld: (claim) => `${claim} is not granted`,
  inPart: (claim) => `${claim} is granted only in part`,
  granted: {
    correction: (item) => `we will correct the data ${quote(item)}`,
    supplement: (item) => `we will complete the data ${quote(item)}`,
    erasure: (item) => `we will erase the data ${quote(item)}`,
    restriction: (item) => `we will restrict the processing of the data ${quote(item)}`,
    objection: (item) =>
      `we will no longer process the data ${quote(item)}, because your objection to it is justified`,
    'automated-decision': (item) => `we will no longer subject you to the automated decision ${quote(item)}`,
    'human-intervention': (item) =>
      `a person will review the automated decision ${quote(item)}, and you may express your point of view and contest it`,
    'direct-marketing': (item) => `we will no longer process the data ${quote(item)} for direct marketing`,
    'hand-over': (item) =>
      `you will receive the data ${quote(item)} in a structured, commonly used format that a computer can read`,
    transfer: (item) => `we will send the data ${quote(item)} to the controller that you named`,
    'consent-withdrawal': (item, from) =>
      `your consent to the processing of the data ${quote(item)} has been withdrawn${from === null ? '' : ` with effect from ${date(from)}, the day on which your request was received`}`,
  },
  because: (granted, why) =>
    why.length === 0 ? granted : `${granted}, because ${why.join(', and because ')}`,
  erasureBecause: {
    'not-needed': 'they are no longer needed for the purposes for which they were collected and processed',
    'consent-withdrawn': 'you withdrew the consent on which their processing rested',
    objected: 'your objection to their processing is justified',
    'no-basis': 'the Institution has no lawful basis to process them',
  },
  restrictionBecause: {
    'rectification-pending':
      'your request to have them corrected has been granted, but they have not been corrected yet',
    'no-basis': 'the Institution has no lawful basis to process them, and you did not ask for their erasure',
    'subject-claims':
      'the Institution no longer needs them, but you need them to establish, exercise or defend legal claims',
  },
  whole: { information: 'we give you information about how the Institution processes personal data' },
  access: {
    enclosed:
      'the Institution confirms that it processes personal data about you; a copy of them is enclosed',
    at: (where) =>
      `the Institution confirms that it processes personal data about you; you can see them here: ${withoutStop(where)}`,
    collected:
      'the Institution confirms that it processes personal data about you; you can collect a copy of them at the Institution',
    nothingProcessed: 'the Institution confirms that it processes no personal data about you',
    withheld:
      'the Institution confirms that it processes personal data about you, but it cannot give you access to them',
    told: (pieces) => `the following details are enclosed: ${named(pieces)}`,
    toldThere: (pieces) => `at the Institution you can also collect the following details: ${named(pieces)}`,
    notNamed: (pieces) =>
      `some details are not named one by one in the Procedure, but you have the right to them: ${named(pieces)}`,
    absent: {
      purposes: nothingOf('purposes', notProcessed),
      categories: nothingOf('categories', notProcessed),
      recipients:
        'there are no recipients to name, because the Institution does not intend to pass your data on to anybody',
      'storage-period': nothingOf('storage-period', notProcessed),
      rights: nothingOf('rights', notProcessed),
      'authority-complaint': nothingOf('authority-complaint', notProcessed),
      source: nothingOf('source', 'nobody else handed your data over'),
      'automated-decisions': 'no decisions about you rest on automated processing alone',
      safeguards: 'your data are not transferred to a third country or an international organisation',
    },
    absentByFacts: {
      recipients:
        'there are no recipients to name, because your data have not been passed on to anybody and are not going to be',
      source: 'the Institution has no information about the source of your data',
    },
  },
  period: {
    untilDay: (day) => `the restriction applies up to and including ${date(day)}`,
    untilCriterion: (criterion) => `the restriction applies until the following happens: ${quote(criterion)}`,
    untilEither: (day, criterion) =>
      `the restriction applies up to and including ${date(day)} or until the following happens, whichever comes first: ${quote(criterion)}`,
    untilCorrected: 'the restriction applies until the data are corrected',
    atLatestCorrected: 'the restriction ends in any case once the data are corrected',
  },
  restrictionWhere: {
    'rectification-pending': 'where a correction has been granted but not yet made',
    'no-basis': 'where the processing has no lawful basis and you have not asked for the data to be erased',
    'subject-claims':
      'where the Institution no longer needs the data but you need them to establish, exercise or defend legal claims',
  },
  whyNot: {
    'no-erasure-ground': (grounds) => `personal data are erased ${oneOf(grounds)}; ${noneMet(grounds)}`,
    'other-basis-remains': (citation) =>
      `you have withdrawn the consent, but the processing of these data also rests on another lawful basis, so the withdrawal ${citation} does not lead to erasure, and no other condition for erasure is met`,
    'care-or-health': justified(facts.careOrHealthNecessity.holds),
    'legal-obligation': justified('a legal act obliges the Institution to process these data'),
    'institution-claims': justified(
      'the Institution needs the data to establish, exercise or defend legal claims of its own',
    ),
    'no-restriction-ground': (grounds) => `processing is restricted ${oneOf(grounds)}; ${noneMet(grounds)}`,
    'no-legitimate-interest': (clause, basis) =>
      `under ${clause} you may object only to processing that rests on a legitimate interest, ${
        basis === null || basis === 'legitimate-interests'
          ? 'but these data are processed on another basis'
          : basis === 'none'
            ? 'but no lawful basis was found for the processing of these data'
            : `but these data are processed on another basis: ${bases[basis]}`
      }`,
    'overriding-interest': justified(
      'it is not granted, because the Institution has proven that its legitimate interest (or that of a third party) overrides your interests, rights and freedoms',
    ),
    'overriding-task': justified(
      'it is not granted, because the Institution has proven that its grounds for processing the data for a task in the public interest or in the exercise of official authority override your interests, rights and freedoms',
    ),
    'objection-claims': justified(
      'the Institution needs these data to establish, exercise or defend legal claims of its own',
    ),
    'not-provided-by-subject':
      'only data that you yourself provided to the Institution are handed over, but these were obtained otherwise',
    'no-consent-or-contract':
      'only data that are processed on the basis of your consent or of a contract with you are handed over, but these are processed on another basis',
    'not-automated': 'only data that are processed by automated means are handed over, but these are not',
    'recipient-not-named': 'your request does not name the controller to which the data are to be sent',
    'transfer-not-feasible': 'the Institution is technically unable to send the data directly',
    'not-inaccurate': 'the data were not found to be inaccurate',
    'replacement-not-given': 'your request does not give the accurate data',
    'not-incomplete': 'the data were not found to be incomplete',
    'addition-not-needed': 'the additional data are not needed for the purposes of the processing',
    'addition-not-given': 'your request does not give the additional data',
    'no-consent-in-force': 'these data are not processed on the basis of a consent from you that is in force',
    'consent-not-identified': 'your request does not make clear which consent you are withdrawing',
    'no-ground-stated': 'your request states none of the conditions on which it could rest',
    other: 'the conditions of this right are not met',
  },
  special: {
    'no-data': 'the Institution holds no such personal data about you',
    'external-limit': (act) =>
      `another legal act limits this right${act === null ? '' : ` (${withoutStop(act)})`}`,
    'content-missing': 'your request does not say which data it is about',
    'period-cut':
      'the restriction is shorter than you asked for, because the purposes for which you asked for it do not require a longer one',
    impossible: 'what was granted has turned out to be impossible to carry out',
    'period-over': 'the period that you asked for was over by the day of the answer',
  },
  beside: {
    poorer:
      'under the GDPR your request would be granted in such a case; the GDPR is directly applicable, so you can rely on it itself',
    information: (pieces) =>
      `under the GDPR you are to be given: ${pieces.map((piece) => information[piece]).join('; ')}; the GDPR is directly applicable, so you can rely on it itself`,
    prevails: 'you are given this right under the GDPR itself',
  },
  objectionLimitedBy: (act) =>
    `the objection to the processing has no effect here, because another legal act limits the right to object (${withoutStop(act)})`,
}
