import { itemName, typedWords } from '../core/holding.js'
import type { DataOf, Shape } from '../core/index.js'
import {
  allOr,
  day,
  flag,
  list,
  object,
  type ShapeData,
  some,
  variants,
  word,
  wordOf,
  wordOrForm,
  yes,
} from '../core/shape.js'
import {
  type AccessPiece,
  accessInformation,
  type ErasureGround,
  erasureGrounds,
  type FormElement,
  type FurtherName,
  formElements,
  type OwnName,
  ownNameForm,
  type ProofOfIdentity,
  proofsOfIdentity,
  type RestrictionGround,
  type Right,
  restrictionGrounds,
  type WordsOfProcedure,
} from '../procedure/index.js'
import { optional } from '../procedure/roles.js'

/** The data items that a claim is about: those named, or every item that is held.
 *
 * @category Claims */
export type ClaimedItems = 'all' | readonly string[]

const items: Shape<ClaimedItems> = allOr(list(itemName))

const periodFields = {
  /** The last day of the restriction. */
  until: optional(day, 'restrictionPeriod'),
  /** What ends it, in words. */
  criterion: optional(typedWords, 'restrictionPeriod'),
}

/** How long a restriction lasts: to a civil day, until a criterion is met, or whichever comes first.
 *
 * @category Claims
 * @see Adakavas clause 24 */
export interface RestrictionPeriod extends DataOf<typeof periodFields> {}

/** A period of restriction. */
export const periodShape: Shape<RestrictionPeriod> = object(periodFields)

const accessFields = {
  /** Which information is asked for; without it the claim has a defect. */
  information: optional(
    allOr(list(wordOf<AccessPiece>('information' satisfies WordsOfProcedure, accessInformation))),
    'accessContent',
  ),
}

/** A claim to access.
 *
 * @category Claims
 * @see Adakavas clauses 10 to 12 */
export interface AccessClaim extends DataOf<typeof accessFields> {
  readonly right: 'access'
}

const correction = object({ item: itemName, replacement: optional(typedWords, 'rectificationContent') })
const supplement = object({ item: itemName, addition: optional(typedWords, 'rectificationContent') })
const rectificationFields = {
  /** The inaccurate items, each with the accurate data. */
  corrections: optional(list(correction), 'rectificationContent'),
  /** The incomplete items, each with the additional data. */
  supplements: optional(list(supplement), 'rectificationContent'),
}

/** A claim to rectification: items to correct, items to complete, or both; there is no "all".
 *
 * @category Claims
 * @see Adakavas clauses 14, 15 */
export interface RectificationClaim extends DataOf<typeof rectificationFields> {
  readonly right: 'rectification'
}

const erasureFields = {
  /** The grounds stated. */
  grounds: optional(
    list(wordOrForm<ErasureGround | FurtherName<'erasure-ground'> | OwnName>(erasureGrounds, ownNameForm)),
    'erasureContent',
  ),
  /** The items to erase. */
  items: optional(items, 'erasureContent'),
}

/** A claim to erasure.
 *
 * @category Claims
 * @see Adakavas clauses 17 to 19 */
export interface ErasureClaim extends DataOf<typeof erasureFields> {
  readonly right: 'erasure'
}

const restrictionFields = {
  /** The grounds stated. */
  grounds: optional(
    list(
      wordOrForm<RestrictionGround | FurtherName<'restriction-ground'> | OwnName>(
        restrictionGrounds,
        ownNameForm,
      ),
    ),
    'restrictionContent',
  ),
  /** The items to restrict. */
  items: optional(items, 'restrictionContent'),
  /** For how long. */
  period: optional(periodShape, 'restrictionContent'),
  /** The erasure of the same items that is claimed beside it goes first: they are restricted where they are not erased. */
  afterErasure: optional(yes, 'restrictionContent'),
}

/** A claim to restriction of processing.
 *
 * @category Claims
 * @see Adakavas clauses 21 to 24 */
export interface RestrictionClaim extends DataOf<typeof restrictionFields> {
  readonly right: 'restriction'
}

const objectionFields = {
  /** The items objected to. */
  items: optional(items, 'objectionContent'),
  /** Why the processing rests on a legitimate interest. */
  substantiation: optional(typedWords, 'objectionContent'),
}

/** An objection to further processing.
 *
 * @category Claims
 * @see Adakavas clauses 26 to 28 */
export interface ObjectionClaim extends DataOf<typeof objectionFields> {
  readonly right: 'objection'
}

const portabilityFields = {
  /** The items to hand over. */
  items: optional(items, 'portabilityContent'),
  /** A direct transfer, and to which controller. */
  transfer: optional(object({ recipient: optional(typedWords, 'portabilityContent') }), 'portabilityContent'),
}

/** A claim to portability.
 *
 * @category Claims
 * @see Adakavas clauses 30, 31 */
export interface PortabilityClaim extends DataOf<typeof portabilityFields> {
  readonly right: 'portability'
}

const withdrawalFields = {
  /** The items that rest on the consent. */
  items: allOr(some(itemName)),
  /** The day the consent was signed. */
  consentDate: optional(day, 'withdrawalContent'),
  /** The purpose named in the consent. */
  consentPurpose: optional(typedWords, 'withdrawalContent'),
  /** Other information of the consent that tells it apart. */
  otherInformation: optional(typedWords, 'withdrawalContent'),
  /** The data subject has given no other consent, so that the day is not needed to tell it apart. */
  onlyConsent: optional(yes, 'withdrawalContent'),
}

/** A withdrawal of one consent.
 *
 * @category Claims
 * @see Adakavas clauses 33 to 35 */
export interface ConsentWithdrawalClaim extends DataOf<typeof withdrawalFields> {
  readonly right: 'consent-withdrawal'
}

/** A claim to be informed about the processing.
 *
 * @category Claims
 * @see GDPR 13, 14 */
export interface InformationClaim {
  readonly right: 'information'
}

const automatedDecisionFields = {
  /** The decisions, each as an item; or every one. */
  items: optional(items, 'automatedDecisionContent'),
}

/** A claim not to be subject to decisions that a machine alone takes.
 *
 * @category Claims
 * @see GDPR 22 */
export interface AutomatedDecisionClaim extends DataOf<typeof automatedDecisionFields> {
  readonly right: 'automated-decision'
}

/** The claim to each right. */
interface Claims {
  readonly information: InformationClaim
  readonly access: AccessClaim
  readonly rectification: RectificationClaim
  readonly erasure: ErasureClaim
  readonly restriction: RestrictionClaim
  readonly objection: ObjectionClaim
  readonly portability: PortabilityClaim
  readonly 'consent-withdrawal': ConsentWithdrawalClaim
  readonly 'automated-decision': AutomatedDecisionClaim
}

/**
 * One right claimed in a request.
 *
 * @category Claims
 * @see Adakavas clauses 8, 38
 */
export type Claim = OneOf<Claims>

/** One of a record with something for each right. */
type OneOf<Record extends { readonly [R in Right]: { readonly right: R } }> = Record[keyof Record]

const contents = {
  information: object({}),
  access: object(accessFields),
  rectification: object(rectificationFields),
  erasure: object(erasureFields),
  restriction: object(restrictionFields),
  objection: object(objectionFields),
  portability: object(portabilityFields),
  'consent-withdrawal': object(withdrawalFields),
  'automated-decision': object(automatedDecisionFields),
} satisfies Readonly<Record<Right, ShapeData>>

/** One right claimed, as it crosses the boundary. */
export const claimShape: Shape<Claim> = variants('right', contents)

/** What of the form of a request is told by itself: the three that every request is asked about have fields of their own. */
const furtherElements = formElements.filter(
  (element): element is FurtherElement =>
    element !== 'name' && element !== 'signature' && element !== 'identity-document',
)
type FurtherElement = Exclude<FormElement, 'name' | 'signature' | 'identity-document'>

const formFields = {
  /** Name and surname are stated. */
  nameGiven: flag,
  /** The request is signed. */
  signed: flag,
  /** An identity document was presented. */
  identityDocument: flag,
  /** What came along to prove who asks, besides an identity document. */
  proofs: optional(list(wordOrForm<ProofOfIdentity>(proofsOfIdentity, ownNameForm)), 'proof'),
  /** What else of the form that a document asks for it has. */
  has: optional(list(word<FurtherElement>(...furtherElements))),
}

/** What a request says besides its claims, in form.
 *
 * @category Claims
 * @see Adakavas clauses 12, 15, 19, 24, 28, 31, 35 */
export interface RequestForm extends DataOf<typeof formFields> {}

/** The form of a request, as it crosses the boundary. */
export const formShape: Shape<RequestForm> = object(formFields)
