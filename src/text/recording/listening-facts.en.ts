import { yesNo } from '../rights/facts.en.js'
import type { ListeningFactTexts } from './listening-texts.js'

/** Questions and statements about every fact on which listening depends. */
export const listeningFacts: ListeningFactTexts = {
  recordingExists: yesNo(
    'Is the recording still kept?',
    'whether the recording is still kept',
    'the recording is kept',
    'there is no recording',
  ),
  withinTerm: yesNo(
    'Is the storage period of the recording still running?',
    'whether the storage period of the recording is still running',
    'the storage period of the recording is still running',
    'the storage period of the recording is over',
  ),
  restricted: yesNo(
    'Is the recording restricted?',
    'whether the recording is restricted',
    'the recording is restricted',
    'the recording is not restricted',
  ),
  restrictionReason: {
    question: 'For which reason may restricted data be processed?',
    whether: 'for which reason restricted data may be processed',
    is: {
      none: 'there is no reason for processing restricted data',
      'written-consent': 'the data subject has consented to the listening',
      'own-claims': 'the recording is needed to establish, exercise or defend legal claims',
      'protect-others': 'the recording is needed to protect the rights of another person',
      'public-interest':
        'the listening is needed for reasons of important public interest of the Union or of a Member State',
    },
  },
  consentWithdrawn: yesNo(
    'Has the consent to the recording been withdrawn?',
    'whether the consent to the recording has been withdrawn',
    'the consent to the recording has been withdrawn',
    'the consent to the recording has not been withdrawn',
  ),
  withoutBasis: yesNo(
    'Has the consent been withdrawn and no other legal basis been named?',
    'whether the consent has been withdrawn and no other legal basis named',
    'the consent has been withdrawn and no other legal basis named',
    'there is still a legal basis for keeping the recording',
  ),
  purpose: {
    question: 'What is the listening for?',
    whether: 'what the listening is for',
    is: {
      'quality-sampling': 'the listening is for the periodic assessment of quality',
      'service-complaint': 'the listening is for a complaint about services',
      other: 'the listening is neither for the assessment of quality nor for a complaint',
    },
  },
  drawnAtRandom: yesNo(
    'Was the recording drawn at random for the month?',
    'whether the recording was drawn at random for the month',
    'the recording was drawn at random for the month',
    'the recording was not drawn at random for the month',
  ),
  withinSample: yesNo(
    'Does the listening stay within the number of recordings that may be listened to in the month?',
    'whether the listening stays within the number of recordings that may be listened to in the month',
    'the listening stays within the number of recordings that may be listened to in the month',
    'as many different recordings as are allowed have already been listened to in the month',
  ),
  complaintOpen: yesNo(
    'Which open complaint about services in this call is the listening for?',
    'which open complaint about services in this call the listening is for',
    'the listening is for an open complaint about services in this call',
    'the listening is not for any open complaint about services in this call',
  ),
  itSpecialist: yesNo(
    'Is the person the IT specialist?',
    'whether the person is the IT specialist',
    'the person is the IT specialist',
    'the person is not the IT specialist',
  ),
  consulted: yesNo(
    'Did the person give advice in this call?',
    'whether the person gave advice in this call',
    'the person gave advice in this call',
    'the person did not give advice in this call',
  ),
  employed: yesNo(
    'Does the person work for the Centre under an employment contract that day?',
    'whether the person works for the Centre under an employment contract that day',
    'the person works for the Centre under an employment contract',
    'the person does not work for the Centre under an employment contract',
  ),
  authorised: yesNo(
    'Is the person an authorised representative of the Centre?',
    'whether the person is an authorised representative of the Centre',
    'the person is an authorised representative of the Centre',
    'the person is not an authorised representative of the Centre',
  ),
  participates: yesNo(
    'For which open procedure, in which the person takes part, is the listening?',
    'for which open procedure, in which the person takes part, the listening is',
    'the listening is for an open procedure in which the person takes part',
    'the listening is not for any open procedure in which the person takes part',
  ),
  forProcedure: yesNo(
    'Is the listening for an open procedure about this call?',
    'whether the listening is for an open procedure about this call',
    'the listening is for an open procedure about this call',
    'the listening is not for any open procedure about this call',
  ),
  approvedMethod: yesNo(
    'Is the listening done in the way and by the means that the controller has set?',
    'whether the listening is done in a way that the controller has set',
    'the listening is done in a way that the controller has set',
    'the listening is not done in a way that the controller has set',
  ),
  tookPart: yesNo(
    'Were you the caller who consented to the recording?',
    'whether the person is the caller who consented to the recording',
    'the person is the caller who consented to the recording',
    'the person is not the caller who consented to the recording',
  ),
  copyExists: yesNo(
    'Does the copy that was made for a procedure still exist?',
    'whether a copy for a procedure exists',
    'a copy for a procedure exists',
    'there is no copy for a procedure',
  ),
}
