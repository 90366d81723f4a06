import type { DifferenceTexts } from './texts.js'

/** That the Rules don't name the right of an article that they refer to. */
const unnamed = (right: string) => ({
  document: `the Rules only refer to the other rights and do not name ${right}`,
  gdpr: 'the GDPR regulates it in detail',
})

/** Differences from the GDPR about recorded calls: the Kaunas rules. */
export const differencesOfRecordings: DifferenceTexts['recordings'] = {
  'purposes-mixed': {
    document: 'the Rules name service, identity, proof, practice and complaints in one breath',
    gdpr: 'the GDPR wants each purpose specified',
    effect: 'the recording may be listened to only in the cases that the Rules list',
  },
  'callers-alone': {
    document: 'the Rules call only a caller who consents a data subject',
    gdpr: 'under the GDPR so are the employee and everybody who is spoken of in the call',
    effect: 'they have the rights of the GDPR in the recording too',
  },
  'consent-by-staying': {
    document: 'the Rules rest the recording on consent and do not say how it is given',
    gdpr: 'the GDPR asks for a free and clear act, and silence is none',
    effect: 'staying on the line is no consent by itself',
  },
  'no-basis-for-employee': {
    document: 'the Rules name no basis for recording the employee',
    gdpr: 'the GDPR asks for a basis for each person whose data are processed',
    effect: 'the employee may ask on what basis the recording rests',
  },
  'notice-without-content': {
    document:
      'the Rules have the caller informed of the recording automatically and do not say what else is told',
    gdpr: 'the GDPR lists what the person is told when data are collected',
    effect: 'purpose, basis, term and rights have to be told under the GDPR',
  },
  'fixed-term': {
    document: 'the Rules keep a recording for six months and no longer',
    gdpr: 'the GDPR asks only that data are kept no longer than needed',
    effect: 'the person knows the day from which the recording is gone',
  },
  'no-early-erasure': {
    document:
      'the Rules say nothing of consent withdrawn, of a restriction or of a request that is still open',
    gdpr: 'under the GDPR a withdrawal can end the storage early, and a restriction can prolong it',
    effect:
      'a recording whose consent is withdrawn and that has no other basis must be erased under the GDPR even if nobody asks, and a restriction can be asked for',
    under: {
      'erasure-after-withdrawal': {
        document: 'the Rules say nothing of consent withdrawn',
        gdpr: 'under the GDPR a withdrawal can end the storage early',
        effect:
          'a recording whose consent is withdrawn and that has no other basis must be erased even if nobody asks',
      },
    },
  },
  'copy-without-limit': {
    document: 'the Rules keep the copy of a procedure for as long as the procedure needs, without a last day',
    gdpr: 'the GDPR limits storage to what is needed',
    effect: 'the need has to be checked, and the copy destroyed once the procedure closes',
  },
  'copy-for-procedures-alone': {
    document: 'the Rules save a recording from destruction only for a procedure of the Centre',
    gdpr: 'the GDPR lets the person have data kept that they need to establish, exercise or defend legal claims',
    effect: 'the person has to ask for restriction in time, before the six months end',
  },
  'own-listening-not-listed': {
    document: 'the Rules do not count the person among those who may listen, nor their wish among the cases',
    gdpr: 'the GDPR gives the person access',
    effect: 'the right to listen to calls of their own stands beside the list',
  },
  'no-time-limit': {
    document: 'the Rules set no time limit for the requests of a caller',
    gdpr: 'the GDPR sets one month, with two further months at the most',
    effect: 'the time limit of the GDPR applies',
  },
  'own-listening': {
    document: 'the Rules let the person listen to the recording and get a copy',
    gdpr: 'the GDPR gives access and a copy, and does not speak of listening',
    effect: 'the person may choose to listen',
  },
  'supplement-not-named': {
    document: 'the Rules give the correction of data that are wrong',
    gdpr: 'the GDPR has incomplete data completed as well',
    effect: 'the person may ask for that under the GDPR',
  },
  'rights-by-reference': {
    document: 'the Rules only refer to the other rights and do not name them',
    gdpr: 'the GDPR regulates withdrawal of consent, erasure, restriction, portability and objection in detail',
    effect: 'the person relies on the GDPR and on the procedure of the Centre',
    under: {
      withdrawal: unnamed('the withdrawal of consent'),
      erasure: unnamed('erasure'),
      restriction: unnamed('restriction of processing'),
    },
  },
  'remedies-by-reference': {
    document: 'the Rules name neither the supervisory authority nor the court',
    gdpr: 'the GDPR gives the right to both',
    effect: 'the person may turn to them',
  },
  'no-officer-named': {
    document: 'the Rules name no data protection officer',
    gdpr: 'the GDPR has the person told how to reach the officer',
    effect: 'the contact has to be published under the GDPR',
  },
}
