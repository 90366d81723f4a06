import { groupedBy } from '../core/by-key.js'
import {
  type Claim,
  type ClaimedItems,
  type RectificationClaim,
  type RestrictionPeriod,
  type Right,
  rights,
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
  readonly within: (others: Others) => boolean
}

const saidAlike = <T>(said: T | undefined, other: T | undefined): boolean =>
  said === undefined || said === other

function among<T>(said: readonly T[] = [], other: readonly T[] = []): boolean {
  const known = new Set(other)
  return said.every((one) => known.has(one))
}

/** What a claim names, where it names all or leaves it open. */
const [ALL, OPEN] = ['*all', '*open'] as const

/** What a claim names: items, or the information of access. */
function namedIn(claim: Claim): readonly string[] {
  if (claim.right === 'rectification') {
    const named = [...(claim.corrections ?? []), ...(claim.supplements ?? [])].map(({ item }) => item)
    return named.length === 0 ? [OPEN] : named.map(itemKey)
  }
  const named: ClaimedItems = (claim.right === 'access' ? claim.information : claim.items) ?? []
  if (named === 'all') return [ALL]
  return named.length === 0 ? [OPEN] : named.map(itemKey)
}

/** The key of an item, which is none of those of all items and of items left open. */
const itemKey = (item: string): string => `=${item}`

/** Claims by what they name: those of a right that name a key. */
interface Others {
  naming(right: Right, key: string): readonly Claim[]
  readonly corrections: ReadonlyMap<string, readonly Correction[]>
  readonly supplements: ReadonlyMap<string, readonly Supplement[]>
}
type Correction = NonNullable<RectificationClaim['corrections']>[number]
type Supplement = NonNullable<RectificationClaim['supplements']>[number]

function othersOf(claims: readonly Claim[]): Others {
  const named = groupedBy(
    claims.flatMap((claim) => [...new Set(namedIn(claim))].map((key) => ({ claim, key }))),
    ({ claim: { right }, key }) => right + key,
  )
  const rectifications = claims.filter((claim) => claim.right === 'rectification')
  return {
    naming: (right, key) => named.get(right + key)?.map(({ claim }) => claim) ?? [],
    corrections: groupedBy(
      rectifications.flatMap(({ corrections = [] }) => corrections),
      ({ item }) => item,
    ),
    supplements: groupedBy(
      rectifications.flatMap(({ supplements = [] }) => supplements),
      ({ item }) => item,
    ),
  }
}

/** Whether a restriction lasts at least as long as another by what both say. */
function lastsAsLong(other: RestrictionPeriod = {}, { until, criterion }: RestrictionPeriod = {}): boolean {
  const endless = other.until === undefined && other.criterion === undefined
  if (endless) return until === undefined && criterion === undefined
  const untilThen = other.until === undefined || (until !== undefined && other.until >= until)
  return untilThen && (other.criterion === undefined || other.criterion === criterion)
}

/** The claims to the same right that name what another does: those to all of it do. */
function naming<C extends Claim>({ right }: C, key: string, others: Others): readonly C[] {
  const found = key === ALL ? [] : others.naming(right, key)
  return [...others.naming(right, ALL), ...found].filter((claim): claim is C => claim.right === right)
}

/** A piece for each item that a claim names, or one for all of them and for those left open. */
const pieces = <C extends Exclude<Claim, RectificationClaim>>(
  claim: C,
  alike: (other: C) => boolean,
): readonly Piece[] =>
  namedIn(claim).map((key) => ({
    right: claim.right,
    item: key === ALL || key === OPEN ? null : key.slice(1),
    within: (others) => naming(claim, key, others).some(alike),
  }))

function ofRectification(claim: RectificationClaim): readonly Piece[] {
  const { right, corrections = [], supplements = [] } = claim
  if (corrections.length + supplements.length === 0)
    return [{ right, item: null, within: (others) => others.naming(right, OPEN).length > 0 }]
  return [
    ...corrections.map(({ item, replacement }) => ({
      right,
      item,
      within: (others: Others) =>
        others.corrections.get(item)?.some((one) => saidAlike(replacement, one.replacement)) === true,
    })),
    ...supplements.map(({ item, addition }) => ({
      right,
      item,
      within: (others: Others) =>
        others.supplements.get(item)?.some((one) => saidAlike(addition, one.addition)) === true,
    })),
  ]
}

function piecesOf(claim: Claim): readonly Piece[] {
  switch (claim.right) {
    case 'access':
      return pieces(claim, () => true)
    case 'rectification':
      return ofRectification(claim)
    case 'erasure':
      return pieces(claim, (other) => among(claim.grounds, other.grounds))
    case 'restriction':
      return pieces(
        claim,
        (other) => among(claim.grounds, other.grounds) && lastsAsLong(other.period, claim.period),
      )
    case 'objection':
      // Why the processing rests on a legitimate interest is argued; that something is said of it is claimed.
      return pieces(
        claim,
        (other) => claim.substantiation === undefined || other.substantiation !== undefined,
      )
    case 'portability':
      return pieces(claim, ({ transfer }) =>
        claim.transfer === undefined
          ? true
          : transfer !== undefined && saidAlike(claim.transfer.recipient, transfer.recipient),
      )
    case 'consent-withdrawal':
      return pieces(
        claim,
        (other) =>
          saidAlike(claim.consentDate, other.consentDate) &&
          saidAlike(claim.consentPurpose, other.consentPurpose) &&
          saidAlike(claim.otherInformation, other.otherInformation),
      )
  }
}

/** What some claims ask for that others don't, in the order of the rights. */
export function claimsNotWithin(claims: readonly Claim[], others: readonly Claim[]): readonly RightAndItem[] {
  const known = othersOf(others)
  const missing = claims
    .flatMap(piecesOf)
    .filter(({ within }) => !within(known))
    .map(({ right, item }) => ({ right, item }))
  return rights.flatMap((right) => missing.filter((one) => one.right === right))
}
