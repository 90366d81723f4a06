import { claimsByItem } from '../rights/claimed-items.js'
import {
  type Claim,
  type ClaimedItems,
  everyRight,
  type RectificationClaim,
  type RestrictionPeriod,
} from '../rights/index.js'
import type { RightAndItem } from './right-and-item.js'

/*
 * Whether what one request claims is claimed in another as well: the same right, and for every item, ground and part
 * at least as much. It is read against joining: what can't be told to be the same is not the same.
 *
 * - Items, or the information of access: those named are named in the other, or it says "all". Where a claim leaves
 *   them open, it may yet be put right to be about anything, so that only "all", or the same left open, is as much.
 * - Grounds, the accurate or additional data, a recipient: what the claim says, the other says in the same words; what
 *   it leaves open asks for nothing more.
 * - A period of restriction: the other lasts at least as long by what it says; one without an end is as long as is
 *   needed, so that only another without an end is as long.
 * - A consent: day, purpose and other information that the claim gives are the same in the other, so that it is not
 *   another consent.
 */

/** A part of a claim that is about one item; of "all" items, or of items left open, about them together. */
interface Piece extends RightAndItem {
  /** Whether another claim to the same right says it too. */
  readonly within: (claims: readonly Claim[]) => boolean
}

const saidAlike = <T>(said: T | undefined, other: T | undefined): boolean =>
  said === undefined || said === other

function among<T>(said: readonly T[] = [], other: readonly T[] = []): boolean {
  const known = new Set(other)
  return said.every((one) => known.has(one))
}

/** Whether items that a claim leaves open, names or says to be all are in another. */
const covers = (other: ClaimedItems | undefined, item: string | null, items: ClaimedItems | undefined) => {
  if (other === 'all') return true
  if (item !== null) return other?.includes(item) ?? false
  // Left open in both.
  return items !== 'all' && (other ?? []).length === 0
}

/** Whether a restriction lasts at least as long as another by what both say. */
function lastsAsLong(other: RestrictionPeriod = {}, { until, criterion }: RestrictionPeriod = {}): boolean {
  const endless = other.until === undefined && other.criterion === undefined
  if (endless) return until === undefined && criterion === undefined
  const untilThen = other.until === undefined || (until !== undefined && other.until >= until)
  return untilThen && (other.criterion === undefined || other.criterion === criterion)
}

/** A piece of a claim, and what says it too of a claim to the same right. */
const piece = <C extends Claim>(claim: C, item: string | null, says: (other: C) => boolean): Piece => ({
  right: claim.right,
  item,
  within: (claims) =>
    claims.filter((other): other is C => other.right === claim.right).some((other) => says(other)),
})

/** A piece for each item that a claim names, or one for all of them and for those left open. */
function pieces<C extends Claim>(
  claim: C,
  namedIn: (claim: C) => ClaimedItems | undefined,
  alike: (other: C) => boolean = () => true,
): readonly Piece[] {
  const items = namedIn(claim)
  const named = items === undefined || items === 'all' || items.length === 0 ? [null] : items
  return named.map((item) =>
    piece(claim, item, (other) => covers(namedIn(other), item, items) && alike(other)),
  )
}

/** The items of a claim that names them in one list. */
const itemsOf = ({ items }: { readonly items?: ClaimedItems | undefined }) => items

function ofRectification(claim: RectificationClaim): readonly Piece[] {
  const { corrections = [], supplements = [] } = claim
  if (corrections.length + supplements.length === 0)
    return [
      piece(
        claim,
        null,
        (other) => [...(other.corrections ?? []), ...(other.supplements ?? [])].length === 0,
      ),
    ]
  return [
    ...corrections.map(({ item, replacement }) =>
      piece(claim, item, (other) =>
        (other.corrections ?? []).some((one) => one.item === item && saidAlike(replacement, one.replacement)),
      ),
    ),
    ...supplements.map(({ item, addition }) =>
      piece(claim, item, (other) =>
        (other.supplements ?? []).some((one) => one.item === item && saidAlike(addition, one.addition)),
      ),
    ),
  ]
}

function piecesOf(claim: Claim): readonly Piece[] {
  switch (claim.right) {
    case 'information':
      // It is asked for as a whole.
      return [piece(claim, null, () => true)]
    case 'access':
      return pieces(claim, ({ information }) => information)
    case 'rectification':
      return ofRectification(claim)
    case 'erasure':
      return pieces(claim, itemsOf, (other) => among(claim.grounds, other.grounds))
    case 'restriction':
      return pieces(
        claim,
        itemsOf,
        (other) => among(claim.grounds, other.grounds) && lastsAsLong(other.period, claim.period),
      )
    case 'objection':
      // Why the processing rests on a legitimate interest is argued; that something is said of it is claimed.
      return pieces(
        claim,
        itemsOf,
        (other) => claim.substantiation === undefined || other.substantiation !== undefined,
      )
    case 'portability':
      return pieces(claim, itemsOf, ({ transfer }) =>
        claim.transfer === undefined
          ? true
          : transfer !== undefined && saidAlike(claim.transfer.recipient, transfer.recipient),
      )
    case 'automated-decision':
      return pieces(claim, itemsOf)
    case 'consent-withdrawal':
      return pieces(
        claim,
        itemsOf,
        (other) =>
          saidAlike(claim.consentDate, other.consentDate) &&
          saidAlike(claim.consentPurpose, other.consentPurpose) &&
          saidAlike(claim.otherInformation, other.otherInformation),
      )
  }
}

/** What some claims ask for that others don't, in the order of the rights. */
export function claimsNotWithin(claims: readonly Claim[], others: readonly Claim[]): readonly RightAndItem[] {
  const othersOn = claimsByItem(others)
  const about = ({ right, item }: Piece): readonly Claim[] =>
    right === 'access' || item === null ? others : othersOn(item).map(({ claim }) => claim)
  const missing = claims
    .flatMap(piecesOf)
    .filter((piece) => !piece.within(about(piece)))
    .map(({ right, item }) => ({ right, item }))
  return everyRight.flatMap((right) => missing.filter((one) => one.right === right))
}
