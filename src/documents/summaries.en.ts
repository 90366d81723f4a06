import type { DocumentClause } from './clauses.js'

/**
 * One short English summary of every clause of the two documents, in this library's own words.
 *
 * Says what the clause means, also where its wording slips; it is no translation and no legal advice. "The
 * Institution" is the Adakavas home, "the Centre" the Kaunas district social services centre.
 *
 * @category Documents
 * @example
 * ```ts
 * import { clauseSummariesEn } from 'privacy-rulebook/text/en'
 *
 * clauseSummariesEn['adakavas:22'] // => 'A restriction does not stop the Institution from storing the data.'
 * ```
 */
export const clauseSummariesEn: Readonly<Record<DocumentClause, string>> = /* @__PURE__ */ Object.freeze({
  // Adakavas, I. Definitions
  'adakavas:1': 'Opens the glossary of the terms that the Procedure uses.',
  'adakavas:1.1': 'ADTAĮ is short for the Lithuanian Law on Legal Protection of Personal Data.',
  'adakavas:1.2': 'Personal data are any information about a natural person who is or can be identified.',
  'adakavas:1.3':
    'A data subject is a natural person who can be identified, directly or not, for example by a name, an identification number, a location, an online identifier or personal traits.',
  'adakavas:1.4':
    'Processing is whatever is done with personal data, by machine or by hand: from collection through storage, use and disclosure to restriction, erasure and destruction.',
  'adakavas:1.5':
    'A recipient is any person, authority or other body to whom personal data are disclosed, a third party or not.',
  'adakavas:1.6': 'A processor handles personal data in the name of a controller.',
  'adakavas:1.7': 'A controller decides, alone or with others, why and how personal data are processed.',
  'adakavas:1.8': 'The Regulation is the GDPR, Regulation (EU) 2016/679.',
  'adakavas:1.9': 'VDAI is the State Data Protection Inspectorate.',
  'adakavas:1.10':
    'A term that is not defined here means what the GDPR, ADTAĮ and other legal acts on data protection say.',

  // Adakavas, II. General provisions
  'adakavas:2':
    'The Procedure of the Adakavas home (the Institution) sets out the rights that the GDPR gives, their extent, conditions and limits, and how requests and complaints are filed and examined.',
  'adakavas:3': 'The Procedure is based on Chapter III of the GDPR.',
  'adakavas:4': 'One common Procedure serves all categories of data subjects, listed in 4.1 to 4.11.',
  'adakavas:4.1': 'Covers people who apply for posts that the Institution fills by competition.',
  'adakavas:4.2': "Covers the Institution's employees.",
  'adakavas:4.3': 'Covers health-care specialists.',
  'adakavas:4.4': 'Covers social-care specialists.',
  'adakavas:4.5': 'Covers the residents: adults with a disability and elderly people.',
  'adakavas:4.6': 'Covers patients who are in rehabilitation at the Institution.',
  'adakavas:4.7': 'Covers people who represent suppliers that are legal persons.',
  'adakavas:4.8': 'Covers suppliers who are natural persons.',
  'adakavas:4.9': "Covers visitors and other people whom the Institution's video cameras observe.",
  'adakavas:4.10': "Covers visitors to the Institution's website.",
  'adakavas:4.11': 'Covers every other natural person whose personal data the Institution processes.',
  'adakavas:5':
    'The aim is the full exercise of rights: data subjects can file requests and complaints, and the time limits for answers never exceed what Article 12(3) of the GDPR allows.',
  'adakavas:6':
    'For the sake of transparency the Institution gives data subjects all they need to know to exercise their GDPR rights, briefly, accessibly and in plain language.',
  'adakavas:7':
    "The Institution's data protection officer, named in this clause, advises data subjects on the exercise of their rights.",

  // Adakavas, III. Rights
  'adakavas:8': 'Opens the list of the seven rights of a data subject.',
  'adakavas:8.1': 'A data subject has the right of access to their data held by the Institution.',
  'adakavas:8.2': 'A data subject has the right to demand rectification of their data.',
  'adakavas:8.3': 'A data subject has the right to demand erasure, the "right to be forgotten".',
  'adakavas:8.4': 'A data subject has the right to restriction of processing.',
  'adakavas:8.5': 'A data subject has the right to object to processing.',
  'adakavas:8.6':
    'A data subject has the right to portability: to get the data they provided in a format that is structured, common and machine-readable, and to pass them on to another controller.',
  'adakavas:8.7': 'A data subject has the right to withdraw consent whenever they wish.',
  'adakavas:9': 'The rights are not absolute: the GDPR, Lithuanian laws and other legal acts limit them.',

  // Adakavas, IV. Access
  'adakavas:10':
    'Any data subject may have the Institution confirm whether it processes their data and, if it does, may access them.',
  'adakavas:11': 'The right of access also extends to the information in 11.1 to 11.7.',
  'adakavas:11.1': 'The data subject may learn the purpose of the processing.',
  'adakavas:11.2': 'The data subject may learn which categories of data are processed.',
  'adakavas:11.3':
    'If the data are going to be passed on, the data subject may learn the recipients or their categories.',
  'adakavas:11.4':
    'The data subject may learn for how long the data will be stored, as a fixed period or by other criteria.',
  'adakavas:11.5':
    'The data subject may learn of the rights to rectification, erasure, restriction and objection, and how to exercise them.',
  'adakavas:11.6': 'The data subject may learn of the right to complain to the supervisory authority (VDAI).',
  'adakavas:11.7':
    'If the data did not come from the data subject, they may learn about the person who provided them.',
  'adakavas:12':
    'An access request states name and surname and which information of clause 11 is wanted, or that all of it is wanted. It is signed and comes with an identity document, and may name the way of reply.',
  'adakavas:13': 'The right of access is exercised by the procedure of Chapter XI.',

  // Adakavas, V. Rectification
  'adakavas:14':
    'Any data subject may demand that inaccurate data be corrected and incomplete data completed. New data that are not needed for the purposes of the processing cannot be added on demand.',
  'adakavas:15':
    'A rectification request states name and surname, which data are inaccurate or incomplete, and the accurate or additional data. It is signed and comes with an identity document, and may name the way of reply.',
  'adakavas:16': 'The right to rectification is exercised by the procedure of Chapter XI.',

  // Adakavas, VI. Erasure
  'adakavas:17':
    'Any data subject may demand erasure of their data, but only if at least one of the conditions 17.1 to 17.4 is met.',
  'adakavas:17.1':
    'Condition of erasure: the data are no longer needed for the purposes of collection and processing.',
  'adakavas:17.2':
    'Condition of erasure: the data subject withdraws the consent on which the processing rests.',
  'adakavas:17.3':
    'Condition of erasure: the data subject objects to the processing, the condition of clause 26 is met and no limit of clause 27 applies.',
  'adakavas:17.4': 'Condition of erasure: the Institution has no lawful basis for the processing.',
  'adakavas:18': 'The right to erasure is limited in the cases 18.1 to 18.3.',
  'adakavas:18.1':
    'Exception to erasure: the processing is necessary for preventive or occupational medicine, to assess the working capacity of employees or of care and health specialists, to provide health care, social care or treatment, or to manage health-care or social-care systems.',
  'adakavas:18.2':
    'Exception to erasure: the Institution processes the data to fulfil its obligations under Lithuanian laws or other legal acts.',
  'adakavas:18.3':
    'Exception to erasure: the Institution wants to establish, exercise or defend legal claims.',
  'adakavas:19':
    'An erasure request states name and surname, one of the conditions of clause 17, and which data to erase, or that all have to be erased. It is signed and comes with an identity document, and may name the way of reply.',
  'adakavas:20': 'The right to erasure is exercised by the procedure of Chapter XI.',

  // Adakavas, VII. Restriction
  'adakavas:21':
    'Any data subject may demand restriction of processing, but only if at least one of the conditions 21.1 to 21.3 is met.',
  'adakavas:21.1':
    'Condition of restriction: the Institution grants rectification of inaccurate or incomplete data. The restriction lasts until the data are corrected or completed.',
  'adakavas:21.2':
    'Condition of restriction: the Institution has no lawful basis for the processing and the data subject has not requested erasure.',
  'adakavas:21.3':
    'Condition of restriction: the data are no longer needed for the purposes, but the data subject needs them to establish, exercise or defend legal claims.',
  'adakavas:22': 'A restriction does not stop the Institution from storing the data.',
  'adakavas:23':
    "Once a restriction is granted the Institution may only store the data, unless the data subject consents in writing, or it pursues or defends its own legal claims, protects another person's rights or can justify it by the public interest. It must inform the data subject of such reasons within 10 days.",
  'adakavas:24':
    'A restriction request states name and surname, one of the conditions of clause 21, which data are concerned, or that all are, and a period: a time or criteria, no longer than its aim requires. It is signed and comes with an identity document, and may name the way of reply.',
  'adakavas:25': 'The right to restriction of processing is exercised by the procedure of Chapter XI.',

  // Adakavas, VIII. Objection
  'adakavas:26':
    "Any data subject may object to further processing that rests on the Institution's or a third party's legitimate interest; clause 27 sets the limits.",
  'adakavas:27':
    "The right to object may give way if the Institution proves that its own or a third party's legitimate interest overrides the data subject's interests, rights and freedoms, or if it needs the data for its own legal claims.",
  'adakavas:28':
    'An objection states name and surname, why the condition of clause 26 is met, and which data it concerns, or that it concerns all of them. It is signed and comes with an identity document, and may name the way of reply.',
  'adakavas:29': 'The right to object is exercised by the procedure of Chapter XI.',

  // Adakavas, IX. Portability
  'adakavas:30':
    'Any data subject may receive the data they provided in a format that is structured, common and machine-readable and, where technically possible, have them sent directly to another controller. Both conditions, 30.1 and 30.2, must be met.',
  'adakavas:30.1':
    'Condition of portability: the processing is based on consent or on a contract between the data subject and the Institution.',
  'adakavas:30.2':
    'Condition of portability: the data are processed by automated means, that is, in digital form.',
  'adakavas:31':
    'A portability request states name and surname and which data are wanted, or that all are wanted; for a direct transfer also the receiving controller. It is signed and comes with an identity document, and may name the way of reply.',
  'adakavas:32': 'The right to portability is exercised by the procedure of Chapter XI.',

  // Adakavas, X. Withdrawal of consent
  'adakavas:33': 'Where processing is based on consent, the data subject may withdraw it at any time.',
  'adakavas:34':
    'A withdrawal of consent does not affect the lawfulness of processing done while the consent was in force.',
  'adakavas:35':
    'A withdrawal states name and surname, the day the consent was signed, and its purpose or other details that help to identify it. It is signed and comes with an identity document, and may name the way of reply.',
  'adakavas:36': 'The right to withdraw consent is exercised by the procedure of Chapter XI.',

  // Adakavas, XI. Requests
  'adakavas:37':
    'The rights of Chapter III are exercised in the way and within the time limits of Chapter XI.',
  'adakavas:38':
    'A data subject exercises one or several rights by a request in free form; its content must meet the requirements of Chapters IV to X.',
  'adakavas:38.1': 'The content of an access request must meet clause 12.',
  'adakavas:38.2': 'The content of a rectification request must meet clause 15.',
  'adakavas:38.3': 'The content of an erasure request must meet clause 19.',
  'adakavas:38.4': 'The content of a restriction request must meet clause 24.',
  'adakavas:38.5': 'The content of an objection must meet clause 28.',
  'adakavas:38.6': 'The content of a portability request must meet clause 31.',
  'adakavas:38.7': 'The content of a withdrawal of consent must meet clause 35.',
  'adakavas:39': 'A request is filed by email or in person at the Institution.',
  'adakavas:40':
    'A data subject may file a request personally or through a representative. The representative must present, together with the request, documents that prove their authority to act.',
  'adakavas:41':
    'The Institution examines a request within 1 month of its receipt. For important reasons it may extend this to 2 months in all, if it informs the data subject of the extension and the reasons within the first month.',
  'adakavas:42':
    "The answer is given in the way that the request names. If it names none, or that way is not feasible, the answer goes to the data subject's email address or other contact details held.",
  'adakavas:43':
    'Answers to requests are free of charge. If requests are manifestly unfounded or disproportionate, or repeat the same content, the Institution may act under 43.1 or 43.2.',
  'adakavas:43.1':
    'The Institution may refuse to answer an unfounded, disproportionate or repetitive request; it informs the data subject within 1 month of receipt.',
  'adakavas:43.2':
    'Before it answers such a request, the Institution may demand a reasonable fee that matches its administrative costs of collecting the information, examining the request and answering.',
  'adakavas:44':
    'The Institution must confirm identity before it gives effect to rights, and may ask for more information or other proof of identity within 10 days of receipt, saying what it needs and setting a reasonable time. If that time passes without a response, it may refuse to examine and answer the request, and informs the data subject with reasons within 10 days of the end of that time.',
  'adakavas:45':
    'The Institution may refuse to accept a request from a representative who does not prove their authority to act; it informs the representative with reasons within 10 days of receipt.',
  'adakavas:46':
    'A responsible employee examines requests, prepares answers, informs data subjects and asks them for what is missing.',
  'adakavas:47':
    'The answer says whether the request is granted or rejected. If it is granted in full or in part, the answer states to what extent and sets a time limit for carrying this out; if it is granted only in part or rejected, the answer states the reasons, and the data subject may complain under Chapter XII.',

  // Adakavas, XII. Complaints
  'adakavas:48':
    'A data subject may complain about a request that was granted only in part or rejected. They may also complain if the Institution takes no step under Chapter XI within 1 month of the day the request was filed.',
  'adakavas:49':
    'A complaint states one of the reasons of clause 48 and, if the request was granted only in part or rejected, why the request should be granted in full. Copies of the request and of the answer, if there was one, are attached.',
  'adakavas:50': 'A complaint is filed by email or in person at the Institution.',
  'adakavas:51':
    'A data subject may file a complaint personally or through a representative. The representative must present, together with the complaint, documents that prove their authority to act.',
  'adakavas:52': 'Complaints are examined within the same time limits as requests (clause 41).',
  'adakavas:53': 'Complaints are answered in the same ways as requests (clause 42).',
  'adakavas:54': 'Answers to complaints are free of charge.',
  'adakavas:55':
    'The Institution must confirm the identity of the data subject who complains, and has the powers of clause 44 for it.',
  'adakavas:56':
    'The Institution refuses to examine a complaint that repeats one already examined and answered: same reasons, same request. It informs the data subject with reasons within 10 days of receiving the repeated complaint.',
  'adakavas:57':
    'The Institution may refuse to accept a complaint from a representative who does not prove their authority to act; it informs the representative with reasons within 10 days of receipt.',
  'adakavas:58':
    'A responsible employee examines complaints and prepares answers, but never the employee who examined the request in question.',
  'adakavas:59':
    'The answer says whether the complaint is upheld or dismissed. If the complaint is upheld, the request is examined anew, and the answer states to what extent it is granted and sets a time limit for carrying this out; if the complaint is dismissed, the answer states the reasons.',

  // Adakavas, XIII. Final provisions
  'adakavas:60':
    'Data subjects who exercise their GDPR rights and employees who examine requests and complaints must follow the Procedure.',
  'adakavas:61': "Data subjects can find the Procedure on the Institution's website.",
  'adakavas:62':
    'The works council and the trade union were informed of the Procedure and consulted on its adoption.',

  // Kaunas, I. General provisions
  'kaunas:1':
    'The Rules govern how calls to the general telephone lines of the Kaunas district social services centre (the Centre) are recorded automatically, and how the data in the recordings are processed and protected.',
  'kaunas:2':
    'Personal data are processed under the GDPR, ADTAĮ, the Law on Electronic Communications and other legal acts on data protection.',
  'kaunas:3':
    'Recordings serve good service and data protection, the establishing of identity and of what was said, a uniform practice, and the objective examination of requests and complaints.',
  'kaunas:4': 'Opens the glossary of the terms that the Rules use.',
  'kaunas:4.1': 'A data subject, or client, is a person who calls a general line and consents to recording.',
  'kaunas:4.2': 'The Centre is the controller.',
  'kaunas:4.3':
    'A consulting employee works for the Centre under an employment contract and, within their competence, advises the caller on a general line.',

  // Kaunas, II. Recording
  'kaunas:5': 'A call is recorded on the basis of the consent of the caller.',
  'kaunas:6':
    'A caller who does not consent is told of other ways to contact the Centre: in person or in writing by email.',
  'kaunas:7': 'The caller is informed of the recording automatically.',
  'kaunas:8': 'Opens the list of the data that are recorded during a call.',
  'kaunas:8.1': 'The telephone number of the caller is recorded.',
  'kaunas:8.2':
    'The date, time, duration and audio of the call are recorded, with the personal data that the data subject gives in it.',
  'kaunas:9':
    'The audio holds the data, personal data included, that the caller and the consulting employee give during one call.',

  // Kaunas, III. Recordings
  'kaunas:10':
    "A recording is kept in the controller's information system for six months from the day of the call and then destroyed. In the cases described in 12.3 a copy is made first; it is kept as long as the administrative procedure needs it, as an object of that procedure.",
  'kaunas:11': 'Recordings may be listened to in the cases 11.1 and 11.2.',
  'kaunas:11.1':
    'Listening is possible for a periodic check of the quality of telephone service, with at most 10 randomly selected recordings per month.',
  'kaunas:11.2':
    'Listening is possible when a person has complained that a service given by telephone may have been of poor quality.',
  'kaunas:12': 'The right to listen to recordings belongs to those in 12.1 to 12.3.',
  'kaunas:12.1': 'The IT specialist may listen.',
  'kaunas:12.2': 'The employee who gave advice in the call may listen.',
  'kaunas:12.3':
    'Other authorised representatives of the Centre may listen while they take part in an administrative or misconduct procedure about a complaint that the consulting employee may have given an administrative service improperly.',
  'kaunas:13': 'Those who may listen do so in the way and by the means that the controller has set.',

  // Kaunas, IV. Rights
  'kaunas:14':
    'A caller may refuse recording and end the call. A caller who consents has the rights 14.1 to 14.5 as a data subject.',
  'kaunas:14.1': 'The data subject has the right to information about the processing of their data.',
  'kaunas:14.2':
    'The data subject has the right to listen to recordings of calls in which they took part and to get a copy.',
  'kaunas:14.3': 'The data subject has the right of access to their processed data and to a copy of them.',
  'kaunas:14.4': 'The data subject has the right to rectification of inaccurate or incorrect data.',
  'kaunas:14.5':
    'The data subject has the other rights that the GDPR gives, exercised under the arrangements set by the Centre.',

  // Kaunas, V. Final provisions
  'kaunas:15':
    'The controller takes all technical and organisational measures for the data to be processed as the legal acts in clause 2 require.',
  'kaunas:16': "The Rules are published on the Centre's website.",
})
