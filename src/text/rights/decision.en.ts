import type { AccessPiece, Right } from '../../rights/index.js'
import { withoutStop } from '../kit/sentences.js'
import { date, oneOf, quote } from '../kit/words.en.js'
import type { DecisionTexts } from './decision-texts.js'
import { facts } from './facts.en.js'
import { information, noneMet, rightNames } from './names.en.js'
import { toSubject } from './subject.en.js'

/** A piece of information that access gives. */
type Piece = Exclude<AccessPiece, 'copy'>

const reached =
  (what: string) =>
  (right: Right, item: string | null): string =>
    `${rightNames[right].claim}${item === null ? '' : ` for the data ${quote(item)}`} ${what}`

const part =
  (what: string) =>
  (of: keyof DecisionTexts['parts']): string =>
    `${of === 'whole' ? '' : 'the part on '}${parts[of]} ${what}`

/** What each limb is called after "the part on". */
const parts: DecisionTexts['parts'] = {
  whole: 'the right itself',
  correction: 'correcting inaccurate data',
  supplement: 'completing incomplete data',
  'hand-over': 'handing the data to the data subject',
  transfer: 'sending the data directly to another controller',
  period: 'the period asked for',
  confirmation: 'confirmation of whether data are processed',
  data: 'access to the data themselves',
  purposes: information.purposes,
  categories: information.categories,
  recipients: information.recipients,
  'storage-period': information['storage-period'],
  rights: information.rights,
  'authority-complaint': information['authority-complaint'],
  source: information.source,
  'automated-decisions': information['automated-decisions'],
  safeguards: information.safeguards,
  copy: information.copy,
  'left-out': 'what would harm others',
  'human-intervention': 'the intervention of a person',
}

const named = (pieces: readonly AccessPiece[]): string => pieces.map((one) => information[one]).join('; ')

/** Why a piece of information that was asked for is not given. */
const nothingToTell: Readonly<Partial<Record<Piece, string>>> = {
  recipients: 'there is no information on recipients, because no transfer to recipients is intended',
  source:
    'there is no information on another source, because nobody other than the data subject handed the data over',
}

const notApplicable = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => nothingToTell[piece] ?? `there is no information on ${information[piece]}`).join('; ')

/** The sentences of a decision. */
export const decision: DecisionTexts = {
  outcome: {
    granted: reached('is granted'),
    'granted-in-part': reached('is granted in part'),
    rejected: reached('is rejected'),
    undetermined: reached('cannot be decided yet, because something is still to be found out'),
    contradictory: reached('cannot be decided, because the answers given contradict each other'),
  },
  parts,
  part: {
    granted: part('is granted'),
    rejected: part('is rejected'),
    'not-applicable': part('does not apply in this case'),
    undetermined: part('cannot be decided yet, because something is still to be found out'),
    contradictory: part('cannot be decided, because the answers given contradict each other'),
  },
  where: (statement) => `where ${statement}`,
  erasureWhere: {
    'not-needed': 'where they are no longer needed for the purposes of the processing',
    'consent-withdrawn': 'where the consent on which the processing rests is withdrawn',
    objected: 'where an objection to the processing is justified',
    'no-basis': 'where there is no lawful basis for the processing',
  },
  restrictionWhere: {
    'rectification-pending': 'where a correction has been granted but not yet made',
    'no-basis':
      'where there is no lawful basis for the processing and the data subject has not asked for the data to be erased',
    'subject-claims':
      'where the data are no longer needed but the data subject needs them to establish, exercise or defend legal claims',
  },
  whyNot: {
    'no-erasure-ground': (grounds) => `personal data are erased ${oneOf(grounds)}; ${noneMet(grounds)}`,
    'other-basis-remains': (citation) =>
      `the consent has been withdrawn, but the processing of these data also rests on another lawful basis, so the withdrawal ${citation} does not lead to erasure, and no other condition for erasure is met`,
    'care-or-health': facts.careOrHealthNecessity.holds,
    'legal-obligation': 'the Institution has to process the data under a legal obligation',
    'institution-claims':
      'the Institution needs the data to establish, exercise or defend legal claims of its own',
    'no-restriction-ground': (grounds) =>
      `processing is restricted ${grounds.length === 1 ? oneOf(grounds) : [...grounds.slice(0, -1), `or ${grounds.at(-1)}`].join(', ')}; ${noneMet(grounds)}`,
    'no-legitimate-interest':
      'the Procedure allows an objection only to processing that rests on a legitimate interest, but these data are processed on another basis',
    'overriding-interest': facts.overridingInterestProven.holds,
    'overriding-task':
      'grounds have been proven for processing the data for a task in the public interest or in the exercise of official authority that override the interests, rights and freedoms of the data subject',
    'objection-claims': facts.institutionClaims.holds,
    'not-provided-by-subject':
      'only data that the data subject provided are handed over, but these were obtained otherwise',
    'no-consent-or-contract':
      'only data whose processing rests on consent or on the performance of a contract with the data subject are handed over, but these are processed on another basis',
    'not-automated': 'only data that are processed by automated means are handed over, but these are not',
    'recipient-not-named': 'the request does not name the controller to which the data are to be sent',
    'transfer-not-feasible': 'the Institution is technically unable to send the data directly',
    'not-inaccurate': 'the data were not found to be inaccurate',
    'replacement-not-given': 'the request does not give the accurate data',
    'not-incomplete': 'the data were not found to be incomplete',
    'addition-not-needed':
      'the additional data that are given are not needed for the purposes of the processing',
    'addition-not-given': 'the request does not give the additional data',
    'no-consent-in-force': 'these data are not processed on the basis of a consent in force',
    'consent-not-identified': 'the request does not make clear which consent is withdrawn',
    'no-ground-stated': 'the request states none of the conditions on which it could rest',
    other: 'the conditions of this right are not met',
  },
  special: {
    'no-data': 'the Institution holds no such personal data',
    'external-limit': (act) =>
      `another legal act limits this right${act === null ? '' : ` (${withoutStop(act)})`}`,
    'content-missing': 'the request does not say which data it is about',
    'period-cut': 'the restriction is shorter than asked for, because it is not needed for longer',
    impossible: 'what was granted has turned out to be impossible to carry out',
    'period-over': 'the period asked for was over by the day of the answer',
  },
  objectionLimitedBy: (act) =>
    `the objection to the processing has no effect here, because another legal act limits the right to object (${withoutStop(act)})`,
  beside: {
    poorer:
      'under the GDPR the claim is to be granted in such a case; before it is rejected, it is to be considered whether to apply the GDPR itself, which is directly applicable',
    prevails:
      'under the Procedure the claim is not granted in such a case, so it is granted under the GDPR itself',
    open: 'whether the claim is to be granted under the GDPR in such a case is not known yet',
    contradictory:
      'whether the claim is to be granted under the GDPR in such a case cannot be told, as the facts exclude each other',
    more: 'under the GDPR the claim is not granted, or not in full, in such a case, to protect the rights of others; before it is carried out, it is to be considered how they are protected',
    restrictInstead:
      'under the GDPR the data are not erased in such a case, and their processing is only restricted, because the data subject needs them for legal claims; before they are erased, it is to be made sure that the data subject wants that',
    information: {
      poorer: (pieces) =>
        `under the GDPR these are to be given as well: ${named(pieces)}; it is to be considered whether to apply the GDPR itself, which is directly applicable`,
      prevails: (pieces) =>
        `these are given under the GDPR itself, and not under the Procedure: ${named(pieces)}`,
      open: (pieces) =>
        `whether these are to be given as well under the GDPR is not known yet: ${named(pieces)}`,
    },
  },
  access: {
    confirmed:
      'the Institution confirms that it processes personal data of the data subject, and gives access to them',
    nothingProcessed: 'the Institution confirms that it processes no personal data of the data subject',
    withheld:
      'the Institution confirms that it processes personal data of the data subject, but access to them is not given',
    told: (pieces) => `the following details are given with them: ${named(pieces)}`,
    notNamed: (pieces) =>
      `some details are not named one by one in the Procedure, but the data subject has the right to them: ${named(pieces)}`,
    notApplicable: (pieces) => notApplicable(pieces),
    informationWithheld: (pieces) => `the following details are not given: ${named(pieces)}`,
  },
  period: {
    untilDay: (day) => `the processing is restricted up to and including ${date(day)}`,
    untilCriterion: (criterion) =>
      `the processing is restricted until the following happens: ${quote(criterion)}`,
    untilEither: (day, criterion) =>
      `the processing is restricted up to and including ${date(day)} or until the following happens, whichever comes first: ${quote(criterion)}`,
    untilCorrected: 'the processing is restricted until the data are corrected',
    atLatestCorrected: 'the restriction ends in any case once the data are corrected',
    needed: 'it has yet to be stated until which day or event the processing will be restricted',
  },
  toSubject,
}
