import type { DifferenceTexts } from './texts.js'

/** Differences from the GDPR about requests and complaints: clauses 39 to 59 of the Procedure. */
export const differencesOfCases: DifferenceTexts['cases'] = {
  'two-channels': {
    document: 'the Procedure names two ways of filing, by email and in person',
    gdpr: 'the GDPR requires the exercise of rights to be facilitated in whatever way they are claimed',
    effect: 'what comes in another way counts all the same',
  },
  'two-months-in-all': {
    document: 'the Procedure lets an examination last two months in all',
    gdpr: 'the GDPR lets one month be extended by two further months',
    effect: 'under the Procedure the person gets the answer up to a month sooner',
  },
  'important-reasons': {
    document: 'the Procedure lets any important reason extend the examination',
    gdpr: 'the GDPR allows this only where it is necessary, given the complexity and number of the requests',
    effect: 'an extension for another reason can be challenged under the GDPR',
  },
  'delay-of-answer': {
    document: 'the Procedure names only the month',
    gdpr: 'the GDPR requires an answer without undue delay and in any event within one month',
    effect: 'the Institution may not wait for the end of the month without good reason',
  },
  'way-of-reply': {
    document: 'the Procedure requires the answer to be given in the way that the request names',
    gdpr: 'the GDPR leaves the way to the controller, but an electronic request is answered electronically where possible, unless the person asks otherwise',
    effect: 'the person chooses the way',
  },
  disproportionate: {
    document: 'the Procedure speaks of disproportionate requests',
    gdpr: 'the Lithuanian text of the GDPR uses the same word, where the English one says excessive',
    effect: 'the request is judged by the criteria of the GDPR',
  },
  'repetition-alone': {
    document:
      'the Procedure lets repetition alone suffice, and for a refusal does not repeat that the request must be manifestly unfounded',
    gdpr: 'under the GDPR the request must be manifestly unfounded or excessive, and repetition is only a sign of it',
    effect:
      'under the GDPR a fee may not be demanded for a repetitive request that has a reason, nor may it be refused',
  },
  'burden-of-proof': {
    document: 'the Procedure does not say who proves that a request is unfounded or disproportionate',
    gdpr: 'the GDPR requires the controller to prove it',
    effect: 'in case of doubt the request is examined free of charge',
  },
  'fee-for-withdrawal': {
    document: 'the Procedure does not except the withdrawal of consent from the fee and from refusal',
    gdpr: 'under the GDPR withdrawing consent is possible at any time and as easy as giving it',
    effect: 'no fee may be demanded for a withdrawal, nor may it be refused as unfounded',
  },
  'refusal-without-reasons': {
    document: 'the Procedure requires only that the person be told of the refusal',
    gdpr: 'the GDPR requires the person to be told of the reasons and of the possibility of complaining to the supervisory authority and of going to court',
    effect: 'the notice has to state this under the GDPR',
  },
  'fee-for-copies': {
    document: 'the Procedure provides for no fee for further copies',
    gdpr: 'the GDPR allows a reasonable one',
    effect: 'the person pays nothing for a further copy under the Procedure',
  },
  'inquiry-window': {
    document: 'the Procedure lets the Institution ask for proof of identity only within ten days',
    gdpr: 'the GDPR sets no such limit',
    effect: 'the person learns soon what is missing',
  },
  'refusal-on-silence': {
    document: 'the Procedure lets a request be refused because an inquiry remained unanswered',
    gdpr: 'the GDPR lets it be refused only if the controller shows that it cannot identify the person',
    effect: 'the person may contest the refusal where they could be identified',
  },
  'notice-after-month': {
    document: 'the Procedure counts the notice of refusal from the end of the inquiry',
    gdpr: 'the GDPR requires it within one month of receipt',
    effect: 'a notice after that month is late under the GDPR',
  },
  'refusal-remedies': {
    document: 'the Procedure requires a refusal to give only its reasons',
    gdpr: 'the GDPR also requires the person to be told of the possibility of complaining to the supervisory authority and of going to court',
    effect: 'the notice has to state this under the GDPR',
  },
  'representative-told': {
    document: 'the Procedure requires the representative to be told of the refusal',
    gdpr: 'the GDPR requires the data subject to be told, also of the possibility of complaining to the supervisory authority and of going to court',
    effect: 'the data subject might not learn of the refusal unless told as well',
  },
  'carried-out-later': {
    document:
      'the Procedure lets the Institution decide first and set a later day for carrying the decision out',
    gdpr: 'the GDPR requires the person to be told of the action taken within the time limit for the answer',
    effect: 'a later day can be challenged under the GDPR',
  },
  'answer-remedies': {
    document:
      'where a request is rejected or granted only in part, the Procedure mentions only a complaint to the Institution and does not require the answer to state it',
    gdpr: 'the GDPR also requires the person to be told of the possibility of complaining to the supervisory authority and of going to court',
    effect: 'the answer has to state this under the GDPR',
  },
  'internal-complaint': {
    document:
      'the Procedure adds a complaint to the Institution, free of charge and examined by another employee',
    gdpr: 'the GDPR has none, and gives a right to complain to the supervisory authority directly',
    effect: 'the person may use it, but need not',
  },
  'complaint-formalities': {
    document: 'the Procedure requires a complaint to come with reasons and copies',
    gdpr: 'the GDPR requires the exercise of rights to be facilitated',
    effect: 'the Institution holds the papers, so a missing copy must not count against the person',
  },
  'month-for-complaint': {
    document: 'the Procedure gives the complaint a month of its own',
    gdpr: 'the GDPR sets a month only for the request',
    effect: 'while the complaint is examined, the person may turn to the supervisory authority',
  },
  'repeated-complaint': {
    document: 'the Procedure requires the Institution to refuse a repeated complaint',
    gdpr: 'the GDPR leaves open a complaint to the supervisory authority',
    effect: 'the person may go on to the supervisory authority',
  },
  'complaint-answer-remedies': {
    document: 'the Procedure does not say what can be done after a complaint is dismissed',
    gdpr: 'the GDPR requires the person to be told of the possibility of complaining to the supervisory authority and of going to court',
    effect: 'the answer has to state this under the GDPR',
  },
}
