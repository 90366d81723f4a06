import type { PlainDate } from '../calendar/index.js'
import type { AccessInformation, ErasureGround, RestrictionGround, Right } from '../procedure/index.js'

/** The data items that a claim is about: those named, or every item that is held.
 *
 * @category Claims */
export type ClaimedItems = 'all' | readonly string[]

/** How long a restriction lasts: to a civil day, until a criterion is met, or whichever comes first.
 *
 * @category Claims
 * @see Adakavas clause 24 */
export interface RestrictionPeriod {
  /** The last day of the restriction. */
  readonly until?: PlainDate
  /** What ends it, in words. */
  readonly criterion?: string
}

/** A claim to access.
 *
 * @category Claims
 * @see Adakavas clauses 10 to 12 */
export type AccessClaim = {
  readonly right: 'access'
  /** Which information is asked for; without it the claim has a defect. */
  readonly information?: 'all' | readonly AccessInformation[]
}

/** A claim to rectification: items to correct, items to complete, or both; there is no "all".
 *
 * @category Claims
 * @see Adakavas clauses 14, 15 */
export type RectificationClaim = {
  readonly right: 'rectification'
  /** The inaccurate items, each with the accurate data. */
  readonly corrections?: readonly { readonly item: string; readonly replacement?: string }[]
  /** The incomplete items, each with the additional data. */
  readonly supplements?: readonly { readonly item: string; readonly addition?: string }[]
}

/** A claim to erasure.
 *
 * @category Claims
 * @see Adakavas clauses 17 to 19 */
export type ErasureClaim = {
  readonly right: 'erasure'
  /** The grounds stated. */
  readonly grounds?: readonly ErasureGround[]
  /** The items to erase. */
  readonly items?: ClaimedItems
}

/** A claim to restriction of processing.
 *
 * @category Claims
 * @see Adakavas clauses 21 to 24 */
export type RestrictionClaim = {
  readonly right: 'restriction'
  /** The grounds stated. */
  readonly grounds?: readonly RestrictionGround[]
  /** The items to restrict. */
  readonly items?: ClaimedItems
  /** For how long. */
  readonly period?: RestrictionPeriod
}

/** An objection to further processing.
 *
 * @category Claims
 * @see Adakavas clauses 26 to 28 */
export type ObjectionClaim = {
  readonly right: 'objection'
  /** The items objected to. */
  readonly items?: ClaimedItems
  /** Why the processing rests on a legitimate interest. */
  readonly substantiation?: string
}

/** A claim to portability.
 *
 * @category Claims
 * @see Adakavas clauses 30, 31 */
export type PortabilityClaim = {
  readonly right: 'portability'
  /** The items to hand over. */
  readonly items?: ClaimedItems
  /** A direct transfer, and to which controller. */
  readonly transfer?: { readonly recipient?: string }
}

/** A withdrawal of one consent.
 *
 * @category Claims
 * @see Adakavas clauses 33 to 35 */
export type ConsentWithdrawalClaim = {
  readonly right: 'consent-withdrawal'
  /** The items that rest on the consent. */
  readonly items: 'all' | readonly [string, ...string[]]
  /** The day the consent was signed. */
  readonly consentDate?: PlainDate
  /** The purpose named in the consent. */
  readonly consentPurpose?: string
  /** Other information of the consent that tells it apart. */
  readonly otherInformation?: string
  /** The data subject has given no other consent, so that the day is not needed to tell it apart. */
  readonly onlyConsent?: true
}

/** The claim to each right. */
interface Claims {
  readonly access: AccessClaim
  readonly rectification: RectificationClaim
  readonly erasure: ErasureClaim
  readonly restriction: RestrictionClaim
  readonly objection: ObjectionClaim
  readonly portability: PortabilityClaim
  readonly 'consent-withdrawal': ConsentWithdrawalClaim
}

/**
 * One right claimed in a request.
 *
 * @category Claims
 * @see Adakavas clauses 8, 38
 */
export type Claim = { [R in Right]: Claims[R] }[Right]

/** What a claim says besides the right that it is to. */
export type ClaimContent<R extends Right> = Omit<Claims[R], 'right'>

/** What a request says besides its claims, in form.
 *
 * @category Claims
 * @see Adakavas clauses 12, 15, 19, 24, 28, 31, 35 */
export interface RequestForm {
  /** Name and surname are stated. */
  readonly nameGiven: boolean
  /** The request is signed. */
  readonly signed: boolean
  /** An identity document was presented. */
  readonly identityDocument: boolean
}
