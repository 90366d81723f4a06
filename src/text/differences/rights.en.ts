import type { DifferenceTexts } from './texts.js'

/** Differences from the GDPR about the rights and what a request for them must contain: clauses 1 to 38 of the Procedure. */
export const differencesOfRights: DifferenceTexts['rights'] = {
  'definitions-shortened': {
    document: 'the Procedure defines some terms, more briefly than the GDPR',
    gdpr: 'the GDPR defines all of them, in full',
    effect: 'where the short wording leaves room, the definition of the GDPR decides',
  },
  'authorities-as-recipients': {
    document: 'the Procedure calls every body to which data are disclosed a recipient',
    gdpr: 'the GDPR does not call public authorities recipients that receive data for a particular inquiry',
    effect: 'the person may learn of such authorities too',
  },
  'joint-controllers': {
    document: 'the Procedure says of joint controllers only that they exist',
    gdpr: 'the GDPR lets a person exercise the rights against each of the joint controllers',
    effect: 'the person may turn to any of them, though the Procedure does not say so',
  },
  'chapter-three-alone': {
    document: 'the Procedure rests on Chapter III of the GDPR alone',
    gdpr: 'the withdrawal of consent and the remedies stand in other chapters of the GDPR',
    effect: 'these rights hold all the same',
  },
  'breach-communication': {
    document: 'the Procedure is silent on breaches of security',
    gdpr: 'the GDPR has the person told of a breach that is likely to put them at high risk',
    effect: 'the duty to tell follows from the GDPR alone',
  },
  'company-for-institution': {
    document: 'the Procedure speaks in places of a Company where it means the Institution',
    gdpr: 'under the GDPR a person may contact the data protection officer of the controller itself',
    effect: 'the officer named advises on the rights against the Institution',
  },
  'no-right-to-information': {
    document: 'the Procedure does not list a right to be informed when data are collected',
    gdpr: 'the GDPR has the controller inform the person without being asked',
    effect: 'the information is owed under the GDPR, also without a request',
  },
  'automated-decisions': {
    document: 'the Procedure is silent on decisions based solely on automated processing',
    gdpr: 'the GDPR gives the right not to be subject to such decisions',
    effect: 'the person relies on the GDPR itself',
  },
  'remedies-not-listed': {
    document: 'the Procedure lists no right to the supervisory authority, to a court or to compensation',
    gdpr: 'the GDPR gives all three',
    effect: 'the person may use them, whatever the Institution decides',
  },
  'childrens-data': {
    document: 'the Procedure has nothing of its own for children',
    gdpr: 'the GDPR sets conditions for the consent of children and wants them to be informed in language that they understand',
    effect: 'the GDPR applies to children directly',
  },
  'withdrawal-as-request': {
    document:
      'the Procedure counts the withdrawal of consent among the rights, with an examination and an answer',
    gdpr: 'under the GDPR a withdrawal takes effect by itself',
    effect: 'the person gets an answer and may complain about it',
  },
  'limits-by-any-act': {
    document: 'the Procedure has the rights limited by laws and other legal acts, without a condition',
    gdpr: 'the GDPR lets only a legislative measure limit them that respects their essence and is necessary',
    effect: 'a limit from elsewhere has to be checked against the GDPR',
  },
  'no-copy': {
    document: 'the Procedure gives access to the data and mentions no copy',
    gdpr: 'the GDPR gives a copy of the data as well',
    effect: 'the person may ask for a copy under the GDPR itself',
  },
  'no-word-of-automated-decisions': {
    document: 'the Procedure does not list automated decisions among the information',
    gdpr: 'the GDPR has access tell of them, of their logic and of their consequences',
    effect: 'the person may ask for this under the GDPR',
  },
  'no-word-of-safeguards': {
    document: 'the Procedure is silent on transfers to third countries',
    gdpr: 'the GDPR has the person told of the safeguards of such a transfer',
    effect: 'the person may ask for this under the GDPR',
  },
  'future-recipients-only': {
    document: 'the Procedure tells only of recipients to whom data are going to be passed on',
    gdpr: 'the GDPR tells also of those to whom they were disclosed already, third countries included',
    effect: 'of earlier recipients the person learns only under the GDPR',
  },
  'authority-as-information': {
    document: 'the Procedure speaks of the supervisory authority only as information given on access',
    gdpr: 'the GDPR gives everybody the right to complain to it',
    effect: 'the right does not depend on a request for access',
  },
  'source-as-person': {
    document: 'the Procedure tells of the person who provided the data',
    gdpr: 'the GDPR has all available information on their source given',
    effect: 'of a source that is no person the person learns only under the GDPR',
  },
  'form-of-request': {
    document: 'the Procedure asks every request for name and surname and for a signature',
    gdpr: 'the GDPR knows no form and has the use of rights made easy',
    effect: 'a request without them counts all the same',
  },
  'identity-always-proved': {
    document: 'the Procedure wants identity confirmed in every case',
    gdpr: 'the GDPR lets more be asked only on reasonable doubt about identity',
    effect: 'the person need not prove what is not in doubt',
  },
  'purpose-limit-on-additions': {
    document: 'the Procedure rules out additions that the purposes do not need',
    gdpr: 'the GDPR only has the purposes taken into account',
    effect: 'an addition may be due under the GDPR that the Procedure rules out',
  },
  'delay-of-rectification': {
    document: 'the Procedure sets no speed for a rectification',
    gdpr: 'the GDPR wants it without undue delay',
    effect: 'the Institution may not wait for the end of the month without need',
  },
  'recipients-not-told': {
    document: 'the Procedure does not have recipients told of what is rectified, erased or restricted',
    gdpr: 'the GDPR has each recipient told, unless that is impossible or takes disproportionate effort',
    effect: 'recipients have to be told under the GDPR, and the person may ask who they are',
  },
  'delay-of-erasure': {
    document: 'the Procedure sets no speed for an erasure',
    gdpr: 'the GDPR wants it without undue delay',
    effect: 'the Institution may not wait for the end of the month without need',
  },
  'erasure-by-legal-duty': {
    document: 'the Procedure has no erasure because a law demands it',
    gdpr: 'the GDPR has such data erased',
    effect: 'the person relies on the GDPR itself',
  },
  'erasure-of-childrens-data': {
    document: 'the Procedure has no erasure of data collected from children by online services',
    gdpr: 'the GDPR has such data erased',
    effect: 'the person relies on the GDPR itself',
  },
  'published-data': {
    document: 'the Procedure is silent on data that were made public',
    gdpr: 'the GDPR asks for reasonable steps so that other controllers learn of the request to erase',
    effect: 'such steps have to be taken under the GDPR',
  },
  'other-basis-not-asked': {
    document: 'the Procedure has data erased once consent is withdrawn, without asking for another basis',
    gdpr: 'the GDPR has them erased only if no other basis is left',
    effect: 'taken by its letter, the Procedure erases data that the GDPR lets the Institution keep',
  },
  'erasure-after-objection': {
    document:
      'the Procedure erases after an objection only where the processing rests on a legitimate interest',
    gdpr: 'the GDPR does so also after an objection to a public task or to direct marketing',
    effect: 'in those cases the person relies on the GDPR itself',
  },
  'no-expression-or-archive-exception': {
    document: 'the Procedure has no exception for freedom of expression, archives, research or statistics',
    gdpr: 'the GDPR has these exceptions',
    effect: 'by the Procedure such data are erased that the GDPR lets the Institution keep',
  },
  'care-exception': {
    document:
      'the Procedure refuses erasure wherever care, treatment or the managing of care systems needs the data',
    gdpr: 'the GDPR refuses it only for reasons of public interest in public health, in the hands of persons bound by secrecy',
    effect: 'data that are kept for care alone may have to be erased under the GDPR',
  },
  'no-public-task-exception': {
    document: 'the Procedure has an exception for legal obligations and none for public tasks',
    gdpr: 'the GDPR excepts also a task in the public interest and the exercise of official authority',
    effect: 'by the Procedure data are erased that the GDPR lets the Institution keep',
  },
  'stated-ground': {
    document: 'the Procedure wants the request to state the ground',
    gdpr: 'under the GDPR the right follows from a ground that holds, stated or not',
    effect: 'a ground that was not stated may still give the right',
  },
  'objection-pending': {
    document: 'the Procedure does not restrict processing while an objection is being examined',
    gdpr: 'the GDPR does, until it is clear whose interests prevail',
    effect: 'for that time the person may ask for restriction under the GDPR',
  },
  'accuracy-contested': {
    document: 'the Procedure restricts processing only once a correction is granted',
    gdpr: 'the GDPR restricts it while the accuracy of the data is being checked',
    effect: 'for the time of the check the person may ask for restriction under the GDPR',
  },
  'erasure-not-opposed': {
    document: 'the Procedure restricts unlawful processing where no erasure was requested',
    gdpr: 'the GDPR restricts it where the person opposes erasure',
    effect: 'the person need not oppose erasure in words, but loses restriction by a request for erasure',
  },
  'written-consent': {
    document: 'the consent that lets restricted data be used has to be written under the Procedure',
    gdpr: 'the GDPR asks for consent in any form',
    effect: 'consent by word of mouth is not enough under the Procedure',
  },
  'public-interest': {
    document: 'the Procedure lets restricted data be used for any public interest',
    gdpr: 'the GDPR asks for an important public interest of the Union or of a Member State',
    effect: 'a use for a lesser interest can be challenged under the GDPR',
  },
  'reasons-told': {
    document: 'the Procedure has the person told within ten days why restricted data are used',
    gdpr: 'the GDPR has no such notice',
    effect: 'the person learns of a use that they might not learn of otherwise',
  },
  'lifting-not-told': {
    document: 'the Procedure is silent on the end of a restriction',
    gdpr: 'the GDPR has the person told before it is lifted',
    effect: 'the Institution has to tell beforehand, though the Procedure does not say so',
  },
  'period-set-by-person': {
    document: 'the Procedure has the person set the period, no longer than needed',
    gdpr: 'under the GDPR a restriction lasts as long as its ground',
    effect: 'the restriction may be asked for again while its ground lasts',
  },
  'objection-to-public-task': {
    document: 'the Procedure allows an objection only to processing on a legitimate interest',
    gdpr: 'the GDPR allows it also to a task in the public interest',
    effect: 'the person may object to such processing under the GDPR itself',
  },
  'direct-marketing': {
    document: 'the Procedure is silent on direct marketing',
    gdpr: 'under the GDPR an objection to it ends the processing at once',
    effect: 'such an objection cannot be refused',
  },
  'objection-by-automated-means': {
    document: 'the Procedure has no objection by automated means',
    gdpr: 'the GDPR allows it for online services',
    effect: 'the settings of a browser or of an application can be an objection',
  },
  'objection-to-research': {
    document: 'the Procedure is silent on research and statistics',
    gdpr: 'the GDPR allows an objection to them, unless a public interest needs them',
    effect: 'the person relies on the GDPR itself',
  },
  'compelling-grounds': {
    document: 'the Procedure lets any overriding interest defeat an objection',
    gdpr: 'the GDPR asks for compelling grounds',
    effect: 'an interest that merely overrides is not enough under the GDPR',
  },
  'ground-instead-of-situation': {
    document: 'the Procedure has the person substantiate that the processing rests on a legitimate interest',
    gdpr: 'the GDPR asks for grounds in the particular situation of the person',
    effect: 'the person need not know the basis, which the Institution has to name',
  },
  'portability-hindered': {
    document: 'the Procedure does not say that the Institution may not stand in the way',
    gdpr: 'under the GDPR the data are passed on without hindrance',
    effect: 'the person may complain of hindrance under the GDPR',
  },
  'portability-beside-erasure': {
    document: 'the Procedure does not say how portability stands to erasure and to public tasks',
    gdpr: 'under the GDPR it leaves erasure untouched and does not reach public tasks',
    effect: 'who takes the data along may still ask for their erasure',
  },
  'portability-and-others': {
    document: 'the Procedure does not say what holds where data concern others too',
    gdpr: 'under the GDPR portability may not harm the rights of others',
    effect: 'such a limit has to be cited as one from outside the Procedure',
  },
  'digital-form': {
    document: 'the Procedure takes automated means to be the digital form',
    gdpr: 'the GDPR asks for processing by automated means',
    effect: 'a scan counts here, whether or not it is processed further',
  },
  'withdrawal-formalities': {
    document:
      'the Procedure wants a withdrawal of consent signed, with an identity document and the day of the consent',
    gdpr: 'under the GDPR withdrawing is as easy as giving',
    effect: 'a simpler withdrawal counts under the GDPR as well',
  },
}
