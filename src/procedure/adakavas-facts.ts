import { defineFacts, type FactsOf, oneOf, yesNo } from '../core/index.js'
import { legalBases } from './legal-bases.js'

/**
 * The facts of a data item: one set, whoever asks, and each right reads those that it needs.
 *
 * `consentWithdrawn`, `objects`, `rectificationGranted` and `erasureFiled` describe the state before the
 * request; what the request claims or is granted adds to them. `basis` is that of the day of receipt.
 *
 * @category Facts
 * @example
 * ```ts
 * itemFacts.objects.clause // => 'adakavas:17.3'
 * ```
 */
export const itemFacts = defineFacts({
  /** The purposes for which the item was collected still need it: any one of them. */
  neededForPurposes: yesNo({ clause: 'adakavas:17.1', askedOf: 'controller' }),
  /** The lawful basis on the day of receipt. */
  basis: oneOf(legalBases, { clause: 'adakavas:17.4', askedOf: 'controller' }),
  /** It rests on explicit consent to process a special category (GDPR 9(2)(a)), whatever the basis is. */
  specialCategoryConsent: yesNo({ clause: 'adakavas:17.2', askedOf: 'controller' }),
  /** The consent was withdrawn before this request. */
  consentWithdrawn: yesNo({ clause: 'adakavas:17.2', askedOf: 'controller' }),
  /** Another basis would carry the processing without the consent. */
  otherBasisRemains: yesNo({ clause: 'adakavas:17.2', askedOf: 'controller' }),
  /** The data subject objects to the processing. */
  objects: yesNo({ clause: 'adakavas:17.3', askedOf: 'subject' }),
  /** The institution relies on a limit of the right to object. */
  limitInvoked: yesNo({ clause: 'adakavas:27', askedOf: 'controller' }),
  /** An overriding legitimate interest is proven, not only asserted. */
  overridingInterestProven: yesNo({ clause: 'adakavas:27', askedOf: 'controller' }),
  /** The institution needs the item for legal claims of its own. */
  institutionClaims: yesNo({ clause: 'adakavas:18.3', askedOf: 'controller' }),
  /** Processing is necessary for care, treatment, working capacity or the management of such systems. */
  careOrHealthNecessity: yesNo({ clause: 'adakavas:18.1', askedOf: 'controller' }),
  /** An act of law obliges the institution to process the item. */
  legalObligation: yesNo({ clause: 'adakavas:18.2', askedOf: 'controller' }),
  /** A rectification of the item was granted before this request. */
  rectificationGranted: yesNo({ clause: 'adakavas:21.1', askedOf: 'controller' }),
  /** The item has been corrected or completed. */
  rectificationDone: yesNo({ clause: 'adakavas:21.1', askedOf: 'controller' }),
  /** An erasure of the item was asked for before this request and not withdrawn. */
  erasureFiled: yesNo({ clause: 'adakavas:21.2', askedOf: 'controller' }),
  /** The data subject needs the item for legal claims of their own. */
  subjectClaims: yesNo({ clause: 'adakavas:21.3', askedOf: 'subject' }),
  /** The data subject provided the item. */
  providedBySubject: yesNo({ clause: 'adakavas:30', askedOf: 'controller' }),
  /** The item is processed by automated means, that is digitally. */
  automated: yesNo({ clause: 'adakavas:30.2', askedOf: 'controller' }),
  /** The item is to be sent directly to another controller. */
  transferAsked: yesNo({ clause: 'adakavas:30', askedOf: 'subject' }),
  /** The controller to receive it is named. */
  recipientNamed: yesNo({ clause: 'adakavas:31', askedOf: 'subject' }),
  /** Sending it directly is technically possible. */
  transferFeasible: yesNo({ clause: 'adakavas:30', askedOf: 'controller' }),
  /** The item is inaccurate. */
  inaccurate: yesNo({ clause: 'adakavas:14', askedOf: 'controller' }),
  /** The accurate data were given. */
  replacementGiven: yesNo({ clause: 'adakavas:15', askedOf: 'subject' }),
  /** The item is incomplete. */
  incomplete: yesNo({ clause: 'adakavas:14', askedOf: 'controller' }),
  /** The additional data were given. */
  additionGiven: yesNo({ clause: 'adakavas:15', askedOf: 'subject' }),
  /** The purposes of the processing need the additional data. */
  additionNeeded: yesNo({ clause: 'adakavas:14', askedOf: 'controller' }),
  /** The consent is in force on the day of receipt. */
  consentActive: yesNo({ clause: 'adakavas:33', askedOf: 'controller' }),
  /** It is known which consent is meant. */
  consentIdentified: yesNo({ clause: 'adakavas:35', askedOf: 'subject' }),
})

/**
 * The facts of access: one set for the data subject.
 *
 * @category Facts
 * @example
 * ```ts
 * accessFacts.otherSource.clause // => 'adakavas:11.7'
 * ```
 */
export const accessFacts = defineFacts({
  /** Personal data of the person are processed. */
  processed: yesNo({ clause: 'adakavas:10', askedOf: 'controller' }),
  /** Data will be transferred to recipients. */
  recipientsForeseen: yesNo({ clause: 'adakavas:11.3', askedOf: 'controller' }),
  /** Somebody other than the data subject handed data over. */
  otherSource: yesNo({ clause: 'adakavas:11.7', askedOf: 'controller' }),
})

/**
 * Every fact of the library that the rules of the seven rights can read.
 *
 * @category Facts
 * @example
 * ```ts
 * Object.keys(rightFacts).length // => 30
 * ```
 */
export const rightFacts = defineFacts({ ...itemFacts, ...accessFacts })

/** The vocabulary of the seven rights.
 *
 * @category Facts */
export type RightVocabulary = typeof rightFacts

/** Any facts of the library that the rules of the seven rights can read.
 *
 * @category Facts */
export type RightFacts = FactsOf<RightVocabulary>

/** The name of a fact of the library.
 *
 * @category Facts */
export type RightFact = keyof RightVocabulary & string
