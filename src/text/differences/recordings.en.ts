import type { DifferenceTexts } from './texts.js'

/** That the Rules don't name the right of an article that they refer to. */
const unnamed = (right: string) => ({
  document: `the Rules only refer to the other rights and do not name ${right}`,
  gdpr: 'the GDPR regulates it in detail',
})

/** Differences from the GDPR about recorded calls: the Kaunas rules. */
export const differencesOfRecordings: DifferenceTexts['recordings'] = {
  'purposes-mixed': {
    document: 'the Rules name service, identity, proof, practice and complaints together, as one purpose',
    gdpr: 'the GDPR requires each purpose to be specified',
    effect: 'the recording may be listened to only in the cases that the Rules list',
  },
  'callers-alone': {
    document: 'the Rules treat only a caller who consents as a data subject',
    gdpr: 'under the GDPR the employee and everybody who is spoken of in the call are data subjects too',
    effect: 'they too have the rights under the GDPR as regards the recording',
  },
  'consent-by-staying': {
    document: 'the Rules rest the recording on consent and do not say how it is given',
    gdpr: 'the GDPR requires a free and clear indication of consent, and silence is not one',
    effect: 'staying on the line is not consent by itself',
  },
  'no-basis-for-employee': {
    document: 'the Rules name no basis for recording the employee',
    gdpr: 'the GDPR requires a basis for each person whose data are processed',
    effect: 'the employee may ask on what basis their data are recorded',
  },
  'notice-without-content': {
    document:
      'the Rules have the caller informed of the recording automatically and do not say what else the caller is told',
    gdpr: 'the GDPR lists what the person has to be told when data are collected',
    effect:
      'under the GDPR the caller has to be told of the purpose, the basis, the storage period and the rights',
  },
  'fixed-term': {
    document: 'the Rules keep a recording for six months and no longer',
    gdpr: 'the GDPR requires only that data be kept no longer than needed',
    effect: 'the person knows the day from which the recording is gone',
  },
  'no-early-erasure': {
    document:
      'the Rules say nothing of the withdrawal of consent, of a restriction or of a request that is still open',
    gdpr: 'under the GDPR a withdrawal can end the storage early, and a restriction can prolong it',
    effect:
      'a recording for which consent has been withdrawn and there is no other legal basis must be erased under the GDPR even if nobody asks, and a restriction can be asked for',
    under: {
      'erasure-after-withdrawal': {
        document: 'the Rules say nothing of the withdrawal of consent',
        gdpr: 'under the GDPR a withdrawal can end the storage early',
        effect:
          'a recording for which consent has been withdrawn and there is no other legal basis must be erased even if nobody asks',
      },
    },
  },
  'copy-without-limit': {
    document: 'the Rules keep the copy of a procedure for as long as the procedure needs, without a last day',
    gdpr: 'the GDPR limits storage to what is needed',
    effect: 'the need has to be checked, and the copy destroyed once it is no longer needed',
  },
  'copy-for-procedures-alone': {
    document: 'the Rules let a copy outlive the recording only for a procedure of the Centre',
    gdpr: 'the GDPR lets the person require that data they need to establish, exercise or defend legal claims be kept',
    effect: 'the person has to ask for restriction in time, before the six months end',
  },
  'own-listening-not-listed': {
    document: 'the Rules do not count the person among those who may listen, nor their wish among the cases',
    gdpr: 'the GDPR gives the person access',
    effect: 'the right to listen to their own calls exists in addition to the list',
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
    document: 'the Rules give the right to have wrong data corrected',
    gdpr: 'the GDPR also gives the right to have incomplete data completed',
    effect: 'the person may ask for that under the GDPR',
  },
  'rights-by-reference': {
    document: 'the Rules only refer to the other rights and do not name them',
    gdpr: 'the GDPR regulates withdrawal of consent, erasure, restriction, portability and objection in detail',
    effect: 'the person relies on the GDPR and on the arrangements of the Centre',
    under: {
      withdrawal: unnamed('the withdrawal of consent'),
      erasure: unnamed('erasure'),
      restriction: unnamed('restriction of processing'),
    },
  },
  'remedies-by-reference': {
    document: 'the Rules mention neither a complaint to the supervisory authority nor going to court',
    gdpr: 'the GDPR gives the right to both',
    effect: 'the person may use both',
  },
  'no-officer-named': {
    document: 'the Rules name no data protection officer',
    gdpr: 'the GDPR requires the person to be told how to reach the officer',
    effect: 'the contact details of the officer have to be given under the GDPR',
  },
}
