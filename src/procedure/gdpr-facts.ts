import { defineFacts, oneOf, yesNo } from '../core/index.js'
import type { FactIn } from '../core/rule.js'
import type { GdprClause } from '../documents/index.js'
import { legalBases } from './adakavas-facts.js'

const ofController = (clause: GdprClause) => yesNo({ clause, askedOf: 'controller' })
const ofSubject = (clause: GdprClause) => yesNo({ clause, askedOf: 'subject' })

/**
 * The facts that the rights of the GDPR turn on, for one datum and one purpose. A name that the Adakavas procedure has too
 * means the same there; each is cited by the provision that makes it matter.
 *
 * @category Facts
 * @example
 * ```ts
 * gdprItemFacts.particularSituation.clause // => 'gdpr:21(1)'
 * ```
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
  /** It was collected, on consent, from a child by a service of the information society. */
  childOnlineService: ofController('gdpr:17(1)(f)'),
  /** It is necessary for the freedom of expression and information. */
  freedomOfExpression: ofController('gdpr:17(3)(a)'),
  /** An act of law still requires it to be processed. */
  legalObligation: ofController('gdpr:17(3)(b)'),
  /** It is still necessary for a task in the public interest or for official authority. */
  publicTaskNecessity: ofController('gdpr:17(3)(b)'),
  /** It is necessary for public health. */
  publicHealthInterest: ofController('gdpr:17(3)(c)'),
  /** Its erasure is likely to make that purpose impossible, or to impair it seriously. */
  erasureImpairsPurpose: ofController('gdpr:17(3)(d)'),
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
  additionNeeded: ofController('gdpr:16'),
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

/** The name of a fact of a datum under the GDPR.
 *
 * @category Facts */
export type GdprFact = FactIn<typeof gdprItemFacts>
