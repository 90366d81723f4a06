import type { LegalBasis } from '../../rights/index.js'
import { list, oneOf } from '../kit/words.en.js'
import type { ChoiceText, FactTexts, YesNoText } from './fact-texts.js'

export const yesNo = (question: string, whether: string, holds: string, fails: string): YesNoText => ({
  question,
  whether,
  holds,
  fails,
})

const bases: Readonly<Record<Exclude<LegalBasis, 'none'>, string>> = {
  consent: 'consent',
  contract: 'the performance of a contract',
  'legal-obligation': 'a legal obligation',
  'vital-interests': 'the protection of vital interests',
  'public-task': 'a task carried out in the public interest or in the exercise of official authority',
  'legitimate-interests': 'a legitimate interest',
}

/** What the processing may be necessary for, so that erasure is limited. */
const CARE =
  'necessary for preventive or occupational medicine, the assessment of working capacity, health care, social care or treatment, or the management of health or social care systems'

type Bases = readonly [LegalBasis, ...LegalBasis[]]

const restsOn = (basis: LegalBasis): string =>
  basis === 'none' ? 'the processing has no lawful basis' : `the processing rests on ${bases[basis]}`
const restsNotOn = (basis: LegalBasis): string =>
  basis === 'none' ? 'the processing has a lawful basis' : `the processing does not rest on ${bases[basis]}`

function restsOnOneOf(values: Bases, either = ''): string {
  const named = values.flatMap((basis) => (basis === 'none' ? [] : [bases[basis]]))
  return named.length === values.length
    ? `the processing rests on ${either}${oneOf(named)}`
    : oneOf(values.map(restsOn))
}

const basis: ChoiceText<LegalBasis> = {
  question: 'On what lawful basis (if any) were the data processed on the day the request was received?',
  whether: (values) =>
    values.length === 1 && values[0] === 'none'
      ? 'whether the processing has a lawful basis'
      : `whether ${restsOnOneOf(values, values.length > 1 ? 'either ' : '')}`,
  is: {
    consent: restsOn('consent'),
    contract: restsOn('contract'),
    'legal-obligation': restsOn('legal-obligation'),
    'vital-interests': restsOn('vital-interests'),
    'public-task': restsOn('public-task'),
    'legitimate-interests': restsOn('legitimate-interests'),
    none: restsOn('none'),
  },
  isNot: {
    consent: restsNotOn('consent'),
    contract: restsNotOn('contract'),
    'legal-obligation': restsNotOn('legal-obligation'),
    'vital-interests': restsNotOn('vital-interests'),
    'public-task': restsNotOn('public-task'),
    'legitimate-interests': restsNotOn('legitimate-interests'),
    none: restsNotOn('none'),
  },
  isOneOf: (values) => restsOnOneOf(values),
  isNoneOf: (values) => {
    const named = values.flatMap((basis) => (basis === 'none' ? [] : [bases[basis]]))
    return named.length === values.length
      ? `the processing rests on neither ${named.join(' nor ')}`
      : list(values.map(restsNotOn))
  },
}

/** Questions and statements about every fact. */
export const facts: FactTexts = {
  neededForPurposes: yesNo(
    'Are the data still needed for the purposes for which they were collected and processed?',
    'whether the data are still needed for the purposes for which they were collected and processed',
    'the data are still needed for the purposes for which they were collected and processed',
    'the data are no longer needed for the purposes for which they were collected and processed',
  ),
  basis,
  specialCategoryConsent: yesNo(
    'Do the data belong to a special category (such as health) whose processing rests on explicit consent?',
    'whether the data belong to a special category whose processing rests on explicit consent',
    'the data belong to a special category whose processing rests on explicit consent',
    'the processing does not rest on explicit consent to special categories of data',
  ),
  consentWithdrawn: yesNo(
    'Had the consent been withdrawn before this request?',
    'whether the consent had been withdrawn before this request',
    'the consent had been withdrawn before this request',
    'the consent had not been withdrawn before this request',
  ),
  otherBasisRemains: yesNo(
    'Is there another lawful basis for the processing besides the consent?',
    'whether there is another lawful basis for the processing besides the consent',
    'there is another lawful basis for the processing besides the consent',
    'there is no lawful basis for the processing other than the consent',
  ),
  objects: yesNo(
    'Do you object to the further processing of these data about you?',
    'whether the data subject objects to the processing',
    'the data subject objects to the processing',
    'the data subject has not objected to the processing',
  ),
  limitInvoked: yesNo(
    'Does the Institution rely on the limit of the right to object?',
    'whether the Institution relies on the limit of the right to object',
    'the Institution relies on the limit of the right to object',
    'the Institution does not rely on the limit of the right to object',
  ),
  overridingInterestProven: yesNo(
    'Has a legitimate interest been proven that overrides the interests, rights and freedoms of the data subject?',
    'whether a legitimate interest has been proven that overrides the interests, rights and freedoms of the data subject',
    'a legitimate interest has been proven that overrides the interests, rights and freedoms of the data subject',
    'no legitimate interest has been proven that overrides the interests, rights and freedoms of the data subject',
  ),
  institutionClaims: yesNo(
    'Does the Institution need the data to establish, exercise or defend legal claims of its own?',
    'whether the Institution needs the data to establish, exercise or defend legal claims of its own',
    'the Institution needs the data to establish, exercise or defend legal claims of its own',
    'the Institution does not need the data to establish, exercise or defend legal claims of its own',
  ),
  careOrHealthNecessity: yesNo(
    `Is the processing ${CARE}?`,
    `whether the processing is ${CARE}`,
    `the processing is ${CARE}`,
    `the processing is not ${CARE}`,
  ),
  legalObligation: yesNo(
    'Does a legal act oblige the Institution to process the data?',
    'whether a legal act obliges the Institution to process the data',
    'a legal act obliges the Institution to process the data',
    'no legal act obliges the Institution to process the data',
  ),
  rectificationGranted: yesNo(
    'Had a request to correct or complete the data been granted before this request?',
    'whether a request to correct or complete the data had been granted before this request',
    'a request to correct or complete the data had been granted before this request',
    'no request to correct or complete the data had been granted before this request',
  ),
  rectificationDone: yesNo(
    'Have the data already been corrected or completed?',
    'whether the data have already been corrected or completed',
    'the data have already been corrected or completed',
    'the data have not yet been corrected or completed',
  ),
  erasureFiled: yesNo(
    'Had a request to erase the data been filed before this request, and not withdrawn?',
    'whether a request to erase the data had been filed before this request and not withdrawn',
    'a request to erase the data had been filed before this request and not withdrawn',
    'no request to erase the data had been filed before this request, or it had been withdrawn',
  ),
  subjectClaims: yesNo(
    'Do you need these data to establish, exercise or defend legal claims of your own?',
    'whether the data subject needs the data to establish, exercise or defend legal claims of their own',
    'the data subject needs the data to establish, exercise or defend legal claims of their own',
    'the data subject does not need the data to establish, exercise or defend legal claims of their own',
  ),
  providedBySubject: yesNo(
    'Did the data subject provide the data?',
    'whether the data subject provided the data',
    'the data subject provided the data',
    'the data were not provided by the data subject',
  ),
  automated: yesNo(
    'Are the data processed by automated means, in digital form?',
    'whether the data are processed by automated means',
    'the data are processed by automated means',
    'the data are not processed by automated means',
  ),
  transferAsked: yesNo(
    'Do you want the data sent directly to another controller?',
    'whether the data subject asks that the data be sent directly to another controller',
    'the data subject asks that the data be sent directly to another controller',
    'the data subject does not ask that the data be sent directly to another controller',
  ),
  recipientNamed: yesNo(
    'Have you named the controller to which the data are to be sent?',
    'whether the controller to which the data are to be sent is named',
    'the controller to which the data are to be sent is named',
    'the controller to which the data are to be sent is not named',
  ),
  transferFeasible: yesNo(
    'Is it technically possible for the Institution to send the data directly?',
    'whether the Institution is technically able to send the data directly',
    'the Institution is technically able to send the data directly',
    'the Institution is technically unable to send the data directly',
  ),
  inaccurate: yesNo(
    'Are the data inaccurate?',
    'whether the data are inaccurate',
    'the data are inaccurate',
    'the data are accurate',
  ),
  replacementGiven: yesNo(
    'Have you given the accurate data?',
    'whether the accurate data were given',
    'the accurate data were given',
    'the accurate data were not given',
  ),
  incomplete: yesNo(
    'Are the data incomplete?',
    'whether the data are incomplete',
    'the data are incomplete',
    'the data are complete',
  ),
  additionGiven: yesNo(
    'Have you given the additional data?',
    'whether the additional data were given',
    'the additional data were given',
    'the additional data were not given',
  ),
  additionNeeded: yesNo(
    'Are the additional data needed for the purposes of the processing?',
    'whether the additional data are needed for the purposes of the processing',
    'the additional data are needed for the purposes of the processing',
    'the additional data are not needed for the purposes of the processing',
  ),
  consentActive: yesNo(
    'Was the consent in force on the day the request was received?',
    'whether the consent was in force on the day the request was received',
    'the consent was in force on the day the request was received',
    'the consent was not in force on the day the request was received',
  ),
  consentIdentified: yesNo(
    'Have you said enough to tell which consent you are withdrawing?',
    'whether the request makes clear which consent is withdrawn',
    'the request makes clear which consent is withdrawn',
    'the request does not make clear which consent is withdrawn',
  ),
  processed: yesNo(
    'Does the Institution process personal data of the data subject?',
    'whether the Institution processes personal data of the data subject',
    'the Institution processes personal data of the data subject',
    'the Institution processes no personal data of the data subject',
  ),
  recipientsForeseen: yesNo(
    'Will personal data be disclosed to recipients?',
    'whether personal data will be disclosed to recipients',
    'personal data will be disclosed to recipients',
    'no personal data will be disclosed to recipients',
  ),
  otherSource: yesNo(
    'Did anybody other than the data subject hand personal data over?',
    'whether anybody other than the data subject handed personal data over',
    'somebody other than the data subject handed personal data over',
    'nobody other than the data subject handed personal data over',
  ),
}
