import type { RequestTexts } from '../request-texts.js'
import { cite } from './references.js'

/** Places where the document says something else than the GDPR. */
export const differences: RequestTexts['differences'] = {
  'adakavas:41 gdpr:12(3)': (clauses) =>
    `the Procedure allows two months in all, the GDPR one month and two further months ${cite(...clauses)}`,
  'adakavas:43.1 gdpr:12(4)': (clauses) =>
    `the GDPR asks for the reasons of a refusal, the supervisory authority and the court to be named, the Procedure only that the data subject be told ${cite(...clauses)}`,
  'adakavas:44 gdpr:12(4)': (clauses) =>
    `the GDPR has a refusal name the supervisory authority and the court as well, the Procedure only the reasons ${cite(...clauses)}`,
  'adakavas:45 gdpr:12(4)': (clauses) =>
    `the Procedure has the representative told of the refusal, the GDPR the data subject, naming the supervisory authority and the court ${cite(...clauses)}`,
  'adakavas:10 gdpr:15(3)': (clauses) =>
    `the GDPR gives the data subject a copy of the data as well, the Procedure mentions none ${cite(...clauses)}`,
  'adakavas:26 gdpr:21(1)': (clauses) =>
    `the GDPR allows an objection to a task in the public interest as well, the Procedure only to processing on a legitimate interest ${cite(...clauses)}`,
  'adakavas:21.1 gdpr:18(1)(a)': (clauses) =>
    `the GDPR restricts processing while accuracy is being checked, the Procedure only once a correction is granted ${cite(...clauses)}`,
  'adakavas:47 gdpr:12(4)': (clauses) =>
    `the GDPR has the answer name the supervisory authority and the court as well, the Procedure only a complaint to the Institution ${cite(...clauses)}`,
}
