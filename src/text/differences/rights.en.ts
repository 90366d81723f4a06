import type { DifferenceTexts } from './texts.js'

/** Differences from the GDPR about the rights and what a request for them must contain: clauses 1 to 38 of the Procedure. */
export const differencesOfRights: DifferenceTexts['rights'] = {
  'definitions-shortened': {
    document: 'the Procedure defines some terms, more briefly than the GDPR',
    gdpr: 'the GDPR defines all of them, in full',
    effect: 'where the short wording leaves room, the definition of the GDPR decides',
  },
  'authorities-as-recipients': {
    document: 'the Procedure treats every body to which data are disclosed as a recipient',
    gdpr: 'the GDPR does not treat public authorities that receive data in a particular inquiry as recipients',
    effect: 'the person may be told of such authorities too',
  },
  'joint-controllers': {
    document: 'the Procedure says of joint controllers only that they exist',
    gdpr: 'the GDPR lets a person exercise the rights against each of the joint controllers',
    effect: 'the person may turn to any of them, though the Procedure does not say so',
  },
  'chapter-three-alone': {
    document: 'the Procedure rests on Chapter III of the GDPR alone',
    gdpr: 'the withdrawal of consent and the remedies are in other chapters of the GDPR',
    effect: 'these rights exist nevertheless',
  },
  'breach-communication': {
    document: 'the Procedure is silent on breaches of security',
    gdpr: 'the GDPR requires the person to be told of a breach that is likely to put them at high risk',
    effect: 'the duty to tell follows from the GDPR alone',
  },
  'company-for-institution': {
    document: 'the Procedure speaks in places of a Company where it means the Institution',
    gdpr: 'under the GDPR a person may contact the data protection officer of the controller itself',
    effect: 'the officer named advises on the rights against the Institution',
  },
  'no-right-to-information': {
    document: 'the Procedure does not list a right to be informed when data are collected',
    gdpr: 'the GDPR requires the controller to inform the person without being asked',
    effect: 'the information is owed under the GDPR even without a request',
  },
  'automated-decisions': {
    document: 'the Procedure is silent on decisions based solely on automated processing',
    gdpr: 'the GDPR gives the right not to be subject to such decisions where their effects are legal or similarly significant',
    effect: 'the person relies on the GDPR itself',
  },
  'remedies-not-listed': {
    document:
      'the Procedure lists no right to complain to the supervisory authority, to go to court or to receive compensation',
    gdpr: 'the GDPR gives all three',
    effect: 'the person may use them, whatever the Institution decides',
  },
  'childrens-data': {
    document: 'the Procedure has nothing of its own for children',
    gdpr: 'the GDPR sets conditions for the consent of children and requires them to be informed in language that they understand',
    effect: 'the GDPR applies to children directly',
  },
  'withdrawal-as-request': {
    document:
      'the Procedure counts the withdrawal of consent among the rights, with an examination and an answer',
    gdpr: 'under the GDPR a withdrawal takes effect by itself',
    effect: 'the person gets an answer and may complain about it',
  },
  'limits-by-any-act': {
    document: 'the Procedure lets laws and other legal acts limit the rights, without a condition',
    gdpr: 'the GDPR lets them be limited only by a legislative measure that respects their essence and is necessary',
    effect: 'a limit from elsewhere has to be checked against the GDPR',
  },
  'no-copy': {
    document: 'the Procedure gives access to the data and mentions no copy',
    gdpr: 'the GDPR gives a copy of the data as well',
    effect: 'the person may ask for a copy under the GDPR itself',
  },
  'no-word-of-automated-decisions': {
    document: 'the Procedure does not list automated decisions among the information',
    gdpr: 'under the GDPR access also covers such decisions, their logic and their consequences',
    effect: 'the person may ask for this under the GDPR',
  },
  'no-word-of-safeguards': {
    document: 'the Procedure is silent on transfers to third countries',
    gdpr: 'the GDPR requires the person to be told of the safeguards of such a transfer',
    effect: 'the person may ask for this under the GDPR',
  },
  'future-recipients-only': {
    document:
      'under the Procedure the person is told only of recipients to whom data are going to be passed on',
    gdpr: 'under the GDPR the person is also told of those to whom data have already been disclosed, including those in third countries',
    effect: 'the person learns of earlier recipients only under the GDPR',
  },
  'authority-as-information': {
    document: 'the Procedure speaks of the supervisory authority only as information given on access',
    gdpr: 'the GDPR gives everybody the right to complain to it',
    effect: 'the right does not depend on a request for access',
  },
  'source-as-person': {
    document: 'under the Procedure the person is told who provided the data',
    gdpr: 'the GDPR requires all available information on their source to be given',
    effect: 'the person learns of a source other than a person only under the GDPR',
  },
  'source-not-available': {
    document:
      'the Procedure promises information on who handed the data over, without asking whether it is there',
    gdpr: 'the GDPR requires the information that is available',
    effect: 'where the Institution does not know the source, the promise is empty and the answer says so',
  },
  'form-of-request': {
    document: 'the Procedure requires every request to state name and surname and to be signed',
    gdpr: 'the GDPR prescribes no form and requires the exercise of rights to be facilitated',
    effect: 'a request without them counts nevertheless',
  },
  'identity-always-proved': {
    document: 'the Procedure requires identity to be confirmed in every case',
    gdpr: 'the GDPR lets more be asked for only in case of reasonable doubt about identity',
    effect: 'the person need not prove what is not in doubt',
  },
  'purpose-limit-on-additions': {
    document: 'the Procedure rules out additions that the purposes do not need',
    gdpr: 'the GDPR requires only that the purposes be taken into account',
    effect: 'an addition that the Procedure rules out may be due under the GDPR',
  },
  'delay-of-rectification': {
    document: 'the Procedure does not say how quickly data must be rectified',
    gdpr: 'the GDPR requires this without undue delay',
    effect: 'the Institution may not wait for the end of the month without good reason',
  },
  'recipients-not-told': {
    document:
      'the Procedure does not require recipients to be told of what is rectified, erased or restricted',
    gdpr: 'the GDPR requires each recipient to be told, unless that is impossible or takes disproportionate effort',
    effect: 'recipients have to be told under the GDPR, and the person may ask who they are',
  },
  'data-to-be-handed-in': {
    document:
      'the Procedure corrects or completes data only where the accurate or additional data were handed in',
    gdpr: 'the GDPR requires inaccurate data to be rectified whether or not the person can supply the accurate ones',
    effect: 'the person may also ask the Institution to find out what is accurate, or to delete what is not',
  },
  'delay-of-erasure': {
    document: 'the Procedure does not say how quickly data must be erased',
    gdpr: 'the GDPR requires this without undue delay',
    effect: 'the Institution may not wait for the end of the month without good reason',
  },
  'erasure-by-legal-duty': {
    document: 'the Procedure does not provide for erasure where a law requires it',
    gdpr: 'the GDPR requires such data to be erased',
    effect: 'the person relies on the GDPR itself',
  },
  'erasure-of-childrens-data': {
    document:
      'the Procedure does not provide for the erasure of data collected from children by online services',
    gdpr: 'the GDPR requires such data to be erased',
    effect: 'the person relies on the GDPR itself',
  },
  'published-data': {
    document: 'the Procedure is silent on data that were made public',
    gdpr: 'the GDPR requires reasonable steps so that other controllers learn of the request to erase',
    effect: 'such steps have to be taken under the GDPR',
  },
  'other-basis-not-asked': {
    document: 'the Procedure requires erasure once consent is withdrawn, without asking for another basis',
    gdpr: 'the GDPR requires it only if no other basis is left',
    effect:
      'taken literally, the Procedure requires the erasure of data that the GDPR lets the Institution keep',
  },
  'erasure-after-objection': {
    document:
      'the Procedure provides for erasure after an objection only where the processing rests on a legitimate interest',
    gdpr: 'the GDPR also does so after an objection to a public task, unless there are overriding legitimate grounds, or to direct marketing',
    effect: 'in those cases the person relies on the GDPR itself',
  },
  'no-situation-needed': {
    document:
      'the Procedure hears an objection to a legitimate interest, and erases after it, without asking for reasons of the person',
    gdpr: 'the GDPR requires grounds relating to the particular situation of the person',
    effect: 'the person is heard without giving any reason',
  },
  'other-unlawfulness': {
    document: 'the Procedure looks only at whether the processing has a basis now',
    gdpr: 'under the GDPR data are also erased, and while they are unlawful restricted, where they are or were processed unlawfully for another reason',
    effect: 'in those cases the person relies on the GDPR itself',
  },
  'no-expression-or-archive-exception': {
    document: 'the Procedure has no exception for freedom of expression, archives, research or statistics',
    gdpr: 'the GDPR has these exceptions',
    effect: 'the Procedure requires the erasure of such data, which the GDPR lets the Institution keep',
  },
  'no-health-exception': {
    document: 'the Procedure has no exception for public health beyond care and treatment',
    gdpr: 'the GDPR has one where public health needs the data and those who process them are bound by secrecy',
    effect: 'the Procedure requires the erasure of data that the GDPR lets the Institution keep',
  },
  'care-exception': {
    document:
      'the Procedure refuses erasure wherever care, treatment or the managing of care systems needs the data',
    gdpr: 'in this area the GDPR refuses it only for reasons of public interest in public health, where the data are processed by persons bound by professional secrecy',
    effect: 'data that are kept for care alone may have to be erased under the GDPR',
  },
  'no-public-task-exception': {
    document: 'the Procedure has an exception for legal obligations and none for public tasks',
    gdpr: 'the GDPR also excepts a task carried out in the public interest and the exercise of official authority',
    effect: 'the Procedure requires the erasure of data that the GDPR lets the Institution keep',
  },
  'duty-without-necessity': {
    document:
      'the Procedure refuses erasure wherever the Institution processes the data under a legal obligation',
    gdpr: 'the GDPR refuses it only as far as the obligation needs these very data to be processed',
    effect: 'the Institution has to check whether the act still requires each of the data',
  },
  'claims-without-need': {
    document: 'the Procedure refuses erasure wherever the Institution pursues legal claims',
    gdpr: 'the GDPR refuses it only as far as the claims need the data',
    effect: 'the Institution has to check whether it needs each of the data for its claims',
  },
  'claims-of-others': {
    document:
      'the Procedure lets only legal claims of the Institution stand against an erasure or an objection',
    gdpr: 'under the GDPR those of third persons do as well',
    effect: 'the Procedure requires the erasure of data that others may need for their claims',
  },
  'stated-ground': {
    document: 'the Procedure requires the request to state the condition',
    gdpr: 'under the GDPR the right follows from a ground that exists, stated or not',
    effect: 'a ground that was not stated may still give the right',
  },
  'objection-pending': {
    document: 'the Procedure does not restrict processing while an objection is being examined',
    gdpr: 'the GDPR does, until it is clear whose interests prevail',
    effect: 'until then the person may ask for restriction under the GDPR',
  },
  'no-interim-restriction': {
    document: 'the Procedure decides on a restriction only together with the other requests',
    gdpr: 'the GDPR requires it from receipt where the person contests the accuracy or objects',
    effect: 'the person may ask that the processing be restricted at once',
  },
  'accuracy-contested': {
    document: 'the Procedure restricts processing only once a correction is granted',
    gdpr: 'the GDPR restricts it while the accuracy of the data is being checked',
    effect: 'while the check lasts, the person may ask for restriction under the GDPR',
  },
  'restricted-until-corrected': {
    document: 'the Procedure restricts processing after a correction was granted, until it is carried out',
    gdpr: 'the GDPR restricts it only until the accuracy is verified',
    effect: 'the restriction lasts longer than the GDPR requires',
  },
  'erasure-not-opposed': {
    document: 'the Procedure restricts unlawful processing where no erasure was requested',
    gdpr: 'the GDPR restricts it where the person opposes erasure',
    effect: 'the person need not oppose erasure expressly, but loses restriction by a request for erasure',
  },
  'written-consent': {
    document: 'the consent that lets restricted data be processed has to be written under the Procedure',
    gdpr: 'the GDPR requires consent in any form',
    effect: 'consent by word of mouth is not enough under the Procedure',
  },
  'public-interest': {
    document: 'the Procedure lets restricted data be processed for any public interest',
    gdpr: 'the GDPR requires an important public interest of the Union or of a Member State',
    effect: 'processing for a lesser interest can be challenged under the GDPR',
  },
  'reasons-told': {
    document:
      'the Procedure requires the person to be told within ten days why restricted data are processed',
    gdpr: 'the GDPR has no such notice',
    effect: 'the person learns of processing that they might not learn of otherwise',
  },
  'lifting-not-told': {
    document: 'the Procedure does not say whether the person is told before a restriction is lifted',
    gdpr: 'the GDPR requires the person to be told beforehand',
    effect: 'the Institution has to tell the person beforehand, though the Procedure does not say so',
  },
  'period-set-by-person': {
    document: 'the Procedure requires the person to set the period, no longer than needed',
    gdpr: 'under the GDPR a restriction lasts as long as its ground',
    effect: 'the restriction may be asked for again while its ground lasts',
  },
  'objection-to-public-task': {
    document: 'the Procedure allows an objection only to processing that rests on a legitimate interest',
    gdpr: 'the GDPR also allows it to processing for a task carried out in the public interest or in the exercise of official authority',
    effect: 'the person may object to such processing under the GDPR itself',
  },
  'direct-marketing': {
    document: 'the Procedure is silent on direct marketing',
    gdpr: 'under the GDPR an objection to it ends the processing at once',
    effect: 'such an objection cannot be refused',
  },
  'objection-by-automated-means': {
    document: 'the Procedure does not provide for an objection by automated means',
    gdpr: 'the GDPR allows it for online services',
    effect: 'the settings of a browser or of an application can be an objection',
  },
  'objection-to-research': {
    document: 'the Procedure is silent on research and statistics',
    gdpr: 'the GDPR allows an objection to them, unless they are necessary for a task carried out in the public interest',
    effect: 'the person relies on the GDPR itself',
  },
  'compelling-grounds': {
    document: 'the Procedure lets any overriding interest defeat an objection',
    gdpr: 'the GDPR requires compelling grounds',
    effect: 'an interest that merely overrides is not enough under the GDPR',
  },
  'ground-instead-of-situation': {
    document:
      'the Procedure requires the person to substantiate that the processing rests on a legitimate interest',
    gdpr: 'the GDPR requires grounds relating to the particular situation of the person',
    effect: 'the person need not know the basis, which the Institution has to name',
  },
  'portability-hindered': {
    document: 'the Procedure does not say that the Institution may not stand in the way',
    gdpr: 'under the GDPR the data are passed on without hindrance',
    effect: 'the person may complain about hindrance under the GDPR',
  },
  'portability-and-public-task': {
    document: 'the Procedure does not exclude data that a public task needs from portability',
    gdpr: 'the GDPR does',
    effect: 'the Procedure hands over data that the person could not ask for under the GDPR',
  },
  'portability-beside-erasure': {
    document: 'the Procedure does not say how portability relates to erasure',
    gdpr: 'under the GDPR it does not affect erasure',
    effect: 'anyone who takes the data along may still ask for their erasure',
  },
  'portability-and-others': {
    document: 'the Procedure does not say what applies where data concern others too',
    gdpr: 'under the GDPR portability may not adversely affect the rights of others',
    effect: 'such a limit has to be cited as one from outside the Procedure',
  },
  'digital-form': {
    document: 'the Procedure takes automated means to be the digital form',
    gdpr: 'the GDPR requires processing by automated means',
    effect: 'a scan counts here, whether or not it is processed further',
  },
  'withdrawal-formalities': {
    document:
      'the Procedure requires a withdrawal of consent to be signed, with an identity document and the day of the consent',
    gdpr: 'under the GDPR withdrawing consent is as easy as giving it',
    effect: 'a simpler withdrawal counts under the GDPR as well',
  },
}
