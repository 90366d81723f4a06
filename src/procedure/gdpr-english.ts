import type { OwnChoiceText, YesNoText } from './own-facts.js'
import type { RuleWords } from './rule-words.js'

const yesNo = (question: string, holds: string, fails: string): YesNoText => ({
  question,
  whether: `whether ${holds}`,
  holds,
  fails,
})

const specialPurpose: OwnChoiceText<'none' | 'archiving' | 'research'> = {
  question:
    'Are the data processed for archiving in the public interest, for research or statistics, or neither?',
  whether:
    'whether the data are processed for archiving in the public interest, or for research or statistics',
  is: {
    none: 'the data are processed neither for archiving in the public interest nor for research or statistics',
    archiving: 'the data are processed for archiving in the public interest',
    research: 'the data are processed for scientific or historical research or for statistics',
  },
  isNot: {
    none: 'the data are processed for archiving in the public interest, or for research or statistics',
    archiving: 'the data are not processed for archiving in the public interest',
    research: 'the data are not processed for scientific or historical research or for statistics',
  },
}

/** What the rules of the GDPR say in English. */
export const gdprEnglish: RuleWords = {
  facts: {
    consentWithdrawn: yesNo(
      'Was the consent to the processing withdrawn before this request?',
      'the consent was withdrawn before this request',
      'the consent was not withdrawn before this request',
    ),
    otherBasisRemains: yesNo(
      'Without that basis, is everything that the processing needs still there: a basis of Article 6(1), and for special categories one of Article 9(2), each in place before and not adopted because of this?',
      'another basis that was in place before still carries the processing',
      'no other basis that was in place before carries the processing',
    ),
    objects: yesNo(
      'Did you object to the processing before this request?',
      'the data subject objected to the processing before this request',
      'the data subject did not object to the processing before this request',
    ),
    particularSituation: yesNo(
      'Which grounds relating to your particular situation speak against the processing: can you give any?',
      'grounds relating to the particular situation of the data subject are given',
      'no grounds relating to the particular situation of the data subject are given',
    ),
    directMarketing: yesNo(
      'Are the data processed for direct marketing?',
      'the data are processed for direct marketing',
      'the data are not processed for direct marketing',
    ),
    limitInvoked: yesNo(
      'Does the Institution rely on grounds that override the objection?',
      'the Institution relies on grounds that override the objection',
      'the Institution relies on no grounds that override the objection',
    ),
    compellingGroundsProven: yesNo(
      'Are compelling legitimate grounds demonstrated that override the interests, rights and freedoms of the data subject?',
      'compelling legitimate grounds that override are demonstrated',
      'no compelling legitimate grounds that override are demonstrated',
    ),
    institutionClaims: yesNo(
      'Does the Institution need the data to establish, exercise or defend legal claims of its own?',
      'the Institution needs the data to establish, exercise or defend legal claims of its own',
      'the Institution does not need the data for legal claims of its own',
    ),
    othersClaims: yesNo(
      'Do third persons need the data to establish, exercise or defend legal claims?',
      'third persons need the data to establish, exercise or defend legal claims',
      'no third persons need the data for legal claims',
    ),
    specialPurpose,
    otherwiseUnlawful: yesNo(
      'Is the processing unlawful now for another reason than the want of a basis?',
      'the processing is unlawful for another reason than the want of a basis',
      'the processing is not unlawful for another reason',
    ),
    wasUnlawful: yesNo(
      'Were the data collected or processed unlawfully before, though they are not now?',
      'the data were collected or processed unlawfully before',
      'the data were not collected or processed unlawfully before',
    ),
    erasureObligation: yesNo(
      'Does Union or national law demand that the data be erased?',
      'law demands that the data be erased',
      'no law demands that the data be erased',
    ),
    childOnlineService: yesNo(
      'Were the data collected on consent from a child, by a service of the information society offered directly to children?',
      'the data were collected on consent from a child by a service offered directly to children',
      'the data were not collected on consent from a child by a service offered directly to children',
    ),
    freedomOfExpression: yesNo(
      'Is the processing necessary for the freedom of expression and information?',
      'the processing is necessary for the freedom of expression and information',
      'the processing is not necessary for the freedom of expression and information',
    ),
    legalObligation: yesNo(
      'Does an act of law still require the data to be processed?',
      'an act of law still requires the data to be processed',
      'no act of law requires the data to be processed any more',
    ),
    publicTaskNecessity: yesNo(
      'Are the data still necessary for a task in the public interest or in the exercise of official authority?',
      'the data are still necessary for a task in the public interest or in the exercise of official authority',
      'the data are not necessary for a task in the public interest or in the exercise of official authority',
    ),
    publicHealthInterest: yesNo(
      'Is the processing necessary for reasons of public interest in public health, under Article 9(2)(h) or (i) and 9(3)?',
      'the processing is necessary for reasons of public interest in public health',
      'the processing is not necessary for reasons of public interest in public health',
    ),
    erasureImpairsPurpose: yesNo(
      'Would erasing the data be likely to make that purpose impossible or to impair it seriously?',
      'erasing the data would be likely to make the purpose impossible or to impair it seriously',
      'erasing the data would not make the purpose impossible or impair it seriously',
    ),
    madePublic: yesNo(
      'Did the Institution make the data public?',
      'the Institution made the data public',
      'the Institution did not make the data public',
    ),
    accuracyContested: yesNo(
      'Do you contest that the data are accurate?',
      'the data subject contests that the data are accurate',
      'the data subject does not contest that the data are accurate',
    ),
    accuracyVerified: yesNo(
      'Is the check of whether the data are accurate over, with whatever result?',
      'the check of whether the data are accurate is over',
      'the check of whether the data are accurate is not over yet',
    ),
    opposesErasure: yesNo(
      'Do you oppose the erasure of the data and want their processing restricted instead?',
      'the data subject opposes the erasure of the data',
      'the data subject does not oppose the erasure of the data',
    ),
    objectionDecided: yesNo(
      'Is it verified whose grounds override, those of the Institution or those of the data subject?',
      'it is verified whose grounds override',
      'it is not verified yet whose grounds override',
    ),
    providedBySubject: yesNo(
      'Did the data subject provide the data knowingly, or were they observed from the use of a service or device?',
      'the data subject provided the data',
      'the data were not provided by the data subject, but derived or inferred, or they came from elsewhere',
    ),
    handOverAffectsOthers: yesNo(
      'Would handing the data over harm the rights and freedoms of others?',
      'handing the data over would harm the rights and freedoms of others',
      'handing the data over would not harm the rights and freedoms of others',
    ),
    inaccurate: yesNo(
      'Are the data inaccurate, having regard to the purpose for which they are processed?',
      'the data are inaccurate',
      'the data are not inaccurate',
    ),
    incomplete: yesNo(
      'Are the data incomplete, taking into account the purposes of the processing?',
      'the data are incomplete',
      'the data are not incomplete',
    ),
    solelyAutomated: yesNo(
      'Is the decision based solely on automated processing?',
      'the decision is based solely on automated processing',
      'the decision is not based solely on automated processing',
    ),
    significantEffect: yesNo(
      'Does the decision have legal effects for the data subject, or affect them in a similarly significant way?',
      'the decision has legal or similarly significant effects for the data subject',
      'the decision has no legal or similarly significant effects for the data subject',
    ),
    contractNeedsDecision: yesNo(
      'Is the decision necessary to enter into or to perform a contract with the data subject?',
      'the decision is necessary for a contract with the data subject',
      'the decision is not necessary for a contract with the data subject',
    ),
    lawAllowsDecision: yesNo(
      'Does an act of law authorise the decision and lay down suitable measures?',
      'an act of law authorises the decision and lays down suitable measures',
      'no act of law authorises the decision',
    ),
    decisionConsent: yesNo(
      'Does the decision rest on the explicit consent of the data subject?',
      'the decision rests on the explicit consent of the data subject',
      'the decision does not rest on the explicit consent of the data subject',
    ),
    decisionOnSpecialCategories: yesNo(
      'Does the decision rest on special categories of data?',
      'the decision rests on special categories of data',
      'the decision does not rest on special categories of data',
    ),
    specialCategoriesAllowed: yesNo(
      'Does explicit consent or a substantial public interest allow that, with suitable safeguards in place?',
      'explicit consent or a substantial public interest allows special categories of data, with suitable safeguards',
      'neither explicit consent nor a substantial public interest with suitable safeguards allows that',
    ),
    recipientsToDate: yesNo(
      'Were data disclosed to recipients?',
      'data were disclosed to recipients',
      'no data were disclosed to recipients',
    ),
    notFromSubject: yesNo(
      'Were any of the data collected from elsewhere than the data subject?',
      'data were collected from elsewhere than the data subject',
      'all the data were collected from the data subject',
    ),
    sourceKnown: yesNo(
      'Is there any information on where those data came from?',
      'there is information on where the data came from',
      'there is no information on where the data came from',
    ),
    automatedDecisions: yesNo(
      'Are decisions taken by automated means alone, also by profiling?',
      'decisions are taken by automated means alone',
      'no decisions are taken by automated means alone',
    ),
    thirdCountryTransfer: yesNo(
      'Are data transferred to a third country or an international organisation under Article 46?',
      'data are transferred to a third country or an international organisation',
      'no data are transferred to a third country or an international organisation',
    ),
    copyAffectsOthers: yesNo(
      'Would a copy of the data harm the rights and freedoms of others?',
      'a copy would harm the rights and freedoms of others',
      'a copy would not harm the rights and freedoms of others',
    ),
  },
  toSubject: {
    particularSituation: { fails: 'you gave no grounds relating to your particular situation' },
    compellingGroundsProven: {
      holds:
        'it has demonstrated compelling legitimate grounds that override your interests, rights and freedoms',
    },
    neededForPurposes: { fails: 'the Institution no longer needs the data' },
    subjectClaims: { holds: 'you need them to establish, exercise or defend legal claims' },
    significantEffect: { fails: 'the decision has no legal or similarly significant effects for you' },
    contractNeedsDecision: {
      holds: 'the decision is necessary for a contract with you',
      fails: 'the decision is not necessary for a contract with you',
    },
    decisionConsent: {
      holds: 'the decision rests on your explicit consent',
      fails: 'the decision does not rest on your explicit consent',
    },
  },
  grounds: {
    erasure: {
      'no-basis': { holds: 'they have been processed unlawfully' },
    },
    restriction: {
      'accuracy-contested': {
        toSubject: 'you contest the accuracy of the data and it is still being verified',
      },
      'no-basis': {
        holds: 'it is unlawful and the data subject opposes the erasure of the data',
        toSubject: 'it is unlawful and you oppose the erasure of the data',
      },
      'objection-pending': {
        toSubject: 'you objected to it and it is still being verified whose grounds override',
      },
    },
    'automated-decision': { 'act-allows-it': { justifiedBy: 'the act and the measures that it lays down' } },
  },
  given: {
    'correction-claimed-in-request': {
      holds: 'the request contests that the data are accurate',
      fails: 'the request does not contest that the data are accurate',
    },
    'decided-in-request': {
      holds: 'that is decided together with this claim',
      fails: 'that is not decided yet',
    },
  },
}
