import { defineFacts, oneOf, yesNo } from '../core/index.js'
import type { FactIn } from '../core/rule.js'
import type { GdprClause } from '../documents/index.js'
import { legalBases } from './legal-bases.js'

const ofController = (clause: GdprClause) => yesNo({ clause, askedOf: 'controller' })
const ofSubject = (clause: GdprClause) => yesNo({ clause, askedOf: 'subject' })

/**
 * The facts that the rights of the GDPR turn on, for one datum and one purpose. A name that the Adakavas procedure has too
 * means the same there; each is cited by the provision that makes it matter.
 *
 * @category Facts
 */
export const gdprItemFacts = defineFacts({
  /** The purposes for which it was collected or is otherwise processed still need it. */
  neededForPurposes: ofController('gdpr:17(1)(a)'),
  /** The lawful basis on the day of receipt; of a withdrawn consent, the one on which it rested when it was withdrawn. */
  basis: oneOf(legalBases, { clause: 'gdpr:6(1)', askedOf: 'controller' }),
  /** It rests on explicit consent to process a special category, whatever the basis is. */
  specialCategoryConsent: ofController('gdpr:9(2)(a)'),
  /** The consent was withdrawn before this request. */
  consentWithdrawn: ofController('gdpr:17(1)(b)'),
  /** Without the consent, all that the processing needs is still there, and was before the withdrawal. */
  otherBasisRemains: ofController('gdpr:17(1)(b)'),
  /** The consent is in force on the day of receipt. */
  consentActive: ofController('gdpr:7(3)'),
  /** The data subject objected under Article 21 before this request. */
  objects: ofSubject('gdpr:21(1)'),
  /** Grounds that relate to the person's particular situation are given. */
  particularSituation: ofSubject('gdpr:21(1)'),
  /** It is processed for direct marketing. */
  directMarketing: ofController('gdpr:21(2)'),
  /** The controller relies on the second sentence of Article 21(1). */
  limitInvoked: ofController('gdpr:21(1)'),
  /** Compelling legitimate grounds that override are demonstrated, not only asserted. */
  compellingGroundsProven: ofController('gdpr:21(1)'),
  /** An overriding legitimate interest is proven, which need not be compelling. */
  overridingInterestProven: ofController('gdpr:17(1)(c)'),
  /** The controller needs it for legal claims of its own. */
  institutionClaims: ofController('gdpr:17(3)(e)'),
  /** Third persons' legal claims need it. */
  othersClaims: ofController('gdpr:17(3)(e)'),
  /** It is processed for archiving in the public interest, or for research or statistics. */
  specialPurpose: oneOf(['none', 'archiving', 'research'], { clause: 'gdpr:89(1)', askedOf: 'controller' }),
  /** It is unlawful now for another reason than the want of a basis. */
  otherwiseUnlawful: ofController('gdpr:17(1)(d)'),
  /** It was collected or processed unlawfully before, though it is not now. */
  wasUnlawful: ofController('gdpr:17(1)(d)'),
  /** Union or national law demands its erasure. */
  erasureObligation: ofController('gdpr:17(1)(e)'),
  /**
   * It was collected on consent from a child by a service of the information society that is offered directly to
   * children. That the person is of age now, or that another basis carries it since, changes nothing.
   */
  childOnlineService: ofController('gdpr:17(1)(f)'),
  /** It is necessary for the freedom of expression and information. */
  freedomOfExpression: ofController('gdpr:17(3)(a)'),
  /** An act of law still requires it to be processed. */
  legalObligation: ofController('gdpr:17(3)(b)'),
  /** It is still necessary for a task in the public interest or for official authority. */
  publicTaskNecessity: ofController('gdpr:17(3)(b)'),
  /** It is necessary for public health under Article 9(2)(h) or (i) and 9(3). */
  publicHealthInterest: ofController('gdpr:17(3)(c)'),
  /** Its erasure is likely to make that purpose impossible, or to impair it seriously. */
  erasureImpairsPurpose: ofController('gdpr:17(3)(d)'),
  /** The controller made it public: no right turns on it, but those who process it are told of its erasure. */
  madePublic: ofController('gdpr:17(2)'),
  /** The data subject contests that it is accurate. */
  accuracyContested: ofSubject('gdpr:18(1)(a)'),
  /** The check of its accuracy is over, with whatever result. */
  accuracyVerified: ofController('gdpr:18(1)(a)'),
  /** The data subject opposes the erasure and wants a restriction instead. */
  opposesErasure: ofSubject('gdpr:18(1)(b)'),
  /** The data subject needs it for legal claims of their own. */
  subjectClaims: ofSubject('gdpr:18(1)(c)'),
  /** It is verified whose grounds override. */
  objectionDecided: ofController('gdpr:18(1)(d)'),
  /** The data subject gave it knowingly, or it was observed from the use of a service or device. */
  providedBySubject: ofController('gdpr:20(1)'),
  /** It is processed by automated means. */
  automated: ofController('gdpr:20(1)(b)'),
  /** Handing it over would harm the rights of others. */
  handOverAffectsOthers: ofController('gdpr:20(4)'),
  /** It is to be sent directly to another controller. */
  transferAsked: ofSubject('gdpr:20(2)'),
  /** The controller to receive it is named. */
  recipientNamed: ofSubject('gdpr:20(2)'),
  /** Sending it directly is technically feasible. */
  transferFeasible: ofController('gdpr:20(2)'),
  /** It is inaccurate, having regard to the purpose. */
  inaccurate: ofController('gdpr:16'),
  /** It is incomplete, having regard to the purpose. */
  incomplete: ofController('gdpr:16'),
  /** The purposes of the processing need the additional data. */
  additionNeeded: ofController('gdpr:5(1)(c)'),
  /** A decision is based on automated processing alone. */
  solelyAutomated: ofController('gdpr:22(1)'),
  /** It has legal effects for the person, or affects them in a similarly significant way. */
  significantEffect: ofController('gdpr:22(1)'),
  /** It is necessary to enter into or to perform a contract with the person. */
  contractNeedsDecision: ofController('gdpr:22(2)(a)'),
  /** An act authorises it and lays down suitable measures. */
  lawAllowsDecision: ofController('gdpr:22(2)(b)'),
  /** It rests on the person's explicit consent. */
  decisionConsent: ofController('gdpr:22(2)(c)'),
  /** It rests on special categories of data. */
  decisionOnSpecialCategories: ofController('gdpr:22(4)'),
  /** Explicit consent or a substantial public interest allows that, with suitable safeguards. */
  specialCategoriesAllowed: ofController('gdpr:22(4)'),
})

/**
 * The facts of access under the GDPR: one set for the data subject.
 *
 * @category Facts
 */
export const gdprAccessFacts = defineFacts({
  /** Personal data of the person are processed. */
  processed: ofController('gdpr:15(1)'),
  /** Data were disclosed to recipients. */
  recipientsToDate: ofController('gdpr:15(1)(c)'),
  /** Data will be disclosed to recipients. */
  recipientsForeseen: ofController('gdpr:15(1)(c)'),
  /** Data were not collected from the data subject. */
  notFromSubject: ofController('gdpr:15(1)(g)'),
  /** Information on where those data came from is available. */
  sourceKnown: ofController('gdpr:15(1)(g)'),
  /** Decisions are taken by automated means alone, also by profiling. */
  automatedDecisions: ofController('gdpr:15(1)(h)'),
  /** Data are transferred to a third country or an international organisation under Article 46. */
  thirdCountryTransfer: ofController('gdpr:15(2)'),
  /** A copy would harm the rights of others. */
  copyAffectsOthers: ofController('gdpr:15(4)'),
})

/**
 * Every fact that the rules of the GDPR can read.
 *
 * @category Facts
 */
export const gdprFacts = defineFacts({ ...gdprItemFacts, ...gdprAccessFacts })

/** The name of a fact under the GDPR.
 *
 * @category Facts */
export type GdprFact = FactIn<typeof gdprFacts>
