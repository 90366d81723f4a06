import type { DifferenceTexts } from './texts.js'

/** Differences from the GDPR about requests and complaints: clauses 39 to 59 of the Procedure. */
export const differencesOfCases: DifferenceTexts['cases'] = {
  'two-channels': {
    document: 'the Procedure names two ways of filing, by email and in person',
    gdpr: 'the GDPR has the use of rights made easy in whatever way they are claimed',
    effect: 'what comes in another way counts all the same',
  },
  'two-months-in-all': {
    document: 'the Procedure lets an examination last two months in all',
    gdpr: 'the GDPR lets one month be extended by two further months',
    effect: 'the person gets the answer up to a month sooner',
  },
  'important-reasons': {
    document: 'the Procedure lets any important reason extend the examination',
    gdpr: 'the GDPR asks for complexity or the number of requests',
    effect: 'an extension for another reason can be challenged under the GDPR',
  },
  'delay-of-answer': {
    document: 'the Procedure names only the month',
    gdpr: 'the GDPR wants an answer without undue delay, and the month at the latest',
    effect: 'the Institution may not wait for the end of the month without need',
  },
  'way-of-reply': {
    document: 'the Procedure has the answer given in the way that the request names',
    gdpr: 'the GDPR leaves the way to the controller, electronic where the request was',
    effect: 'the person chooses the way',
  },
  disproportionate: {
    document: 'the Procedure speaks of disproportionate requests',
    gdpr: 'the GDPR speaks of excessive ones, in its Lithuanian text too of disproportionate ones',
    effect: 'the request is judged by the GDPR',
  },
  'repetition-alone': {
    document:
      'the Procedure lets repetition alone suffice, and for a refusal drops that a request must be manifestly unfounded',
    gdpr: 'under the GDPR the request must be manifestly unfounded or excessive, and repetition is only a sign of it',
    effect: 'a repeated request that has a reason may not be charged or refused under the GDPR',
  },
  'burden-of-proof': {
    document: 'the Procedure does not say who proves that a request is unfounded or disproportionate',
    gdpr: 'the GDPR has the controller prove it',
    effect: 'in doubt the request is examined free of charge',
  },
  'fee-for-withdrawal': {
    document: 'the Procedure does not except the withdrawal of consent from fee and refusal',
    gdpr: 'under the GDPR withdrawing is possible at any time and as easy as giving',
    effect: 'a withdrawal is neither charged nor refused as unfounded',
  },
  'refusal-without-reasons': {
    document: 'the Procedure only has the person told of the refusal',
    gdpr: 'the GDPR wants its reasons, the supervisory authority and the court named',
    effect: 'the notice has to name them under the GDPR',
  },
  'fee-for-copies': {
    document: 'the Procedure knows no fee for further copies',
    gdpr: 'the GDPR allows a reasonable one',
    effect: 'the person pays nothing for a further copy under the Procedure',
  },
  'inquiry-window': {
    document: 'the Procedure lets the Institution ask about identity only within ten days',
    gdpr: 'the GDPR sets no such limit',
    effect: 'the person learns soon what is missing',
  },
  'refusal-on-silence': {
    document: 'the Procedure lets a request be refused because an inquiry stayed without response',
    gdpr: 'the GDPR lets it be refused only if the controller shows that it cannot identify the person',
    effect: 'the person may contest the refusal where they could be identified',
  },
  'notice-after-month': {
    document: 'the Procedure counts the notice of refusal from the end of the inquiry',
    gdpr: 'the GDPR wants it within one month of receipt',
    effect: 'a notice after that month is late under the GDPR',
  },
  'refusal-remedies': {
    document: 'the Procedure has a refusal give only its reasons',
    gdpr: 'the GDPR wants the supervisory authority and the court named too',
    effect: 'the notice has to name them under the GDPR',
  },
  'representative-told': {
    document: 'the Procedure has the representative told of the refusal',
    gdpr: 'the GDPR wants the data subject told, and the supervisory authority and the court named',
    effect: 'the data subject may not learn of the refusal unless told as well',
  },
  'carried-out-later': {
    document: 'the Procedure has the Institution decide first and set a later day for carrying out',
    gdpr: 'the GDPR wants the action taken, and told, within the time limit of the answer',
    effect: 'a later day can be challenged under the GDPR',
  },
  'answer-remedies': {
    document: 'the Procedure has the answer name only a complaint to the Institution',
    gdpr: 'the GDPR wants the supervisory authority and the court named too',
    effect: 'the answer has to name them under the GDPR',
  },
  'internal-complaint': {
    document:
      'the Procedure adds a complaint to the Institution, free of charge and examined by another employee',
    gdpr: 'the GDPR has none, and gives the complaint to the supervisory authority without any step before it',
    effect: 'the person may use it, but need not',
  },
  'complaint-formalities': {
    document: 'the Procedure wants a complaint to come with reasons and copies',
    gdpr: 'the GDPR has the use of rights made easy',
    effect: 'the Institution holds the papers, so that a missing copy must not count against the person',
  },
  'month-for-complaint': {
    document: 'the Procedure gives the complaint a month of its own',
    gdpr: 'the GDPR knows the month of the request alone',
    effect: 'while the complaint is examined, the person may turn to the supervisory authority',
  },
  'repeated-complaint': {
    document: 'the Procedure has the Institution refuse a repeated complaint',
    gdpr: 'the GDPR leaves the complaint to the supervisory authority open',
    effect: 'the person may go on to the supervisory authority',
  },
  'complaint-answer-remedies': {
    document: 'the Procedure names nothing that is left after a complaint is dismissed',
    gdpr: 'the GDPR wants the supervisory authority and the court named',
    effect: 'the answer has to name them under the GDPR',
  },
}
