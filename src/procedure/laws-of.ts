import { asOwn } from '../core/freeze.js'
import { mapValues, recordOf } from '../core/records.js'
import type { ClauseRef } from '../documents/index.js'
import type { Links } from './links.js'
import { type AccessPiece, accessInformation, type OwnName, type SettlingName } from './names.js'
import type { AnyReadings } from './readings.js'
import {
  type AnyLaw,
  type AnyNode,
  all,
  given,
  is,
  type Law,
  type LimitedLaw,
  namedNodes,
  type RuleBook,
} from './rule-book.js'

/** A law, or how it follows from the other claims of a request and from the readings.
 *
 * @category Procedure */
export type LawOr<Of> = Of | ((links: Links, readings: AnyReadings) => Of)

interface AccessRule {
  readonly clause: ClauseRef
  readonly parts?: { readonly [P in AccessPiece]?: ClauseRef | AnyNode }
}

interface RectificationRule {
  readonly clause: ClauseRef
  readonly correction: LawOr<Law<'inaccurate' | 'replacement-given' | OwnName>>
  readonly supplement: LawOr<Law<'incomplete' | 'addition-given' | 'addition-needed' | OwnName>>
}

/** A function of what a request claims, the same one at every call where the law does not depend on that. */
export function following<Of extends object>(law: LawOr<Of>): (links: Links, readings: AnyReadings) => Of {
  if (typeof law === 'function') return law
  const fixed = asOwn(law)
  return () => fixed
}

/** Every piece of information owed where data are processed, but those that the document does not name. */
export function accessBook({ clause, parts = {} }: AccessRule) {
  const processed = is(clause, 'processed')
  const partOf = (part: ClauseRef | AnyNode | undefined): AnyNode => {
    if (part === undefined) return given(clause, false, 'not-in-procedure')
    return typeof part === 'object' ? part : is(part, 'processed')
  }
  const owed = (part: ClauseRef | AnyNode | undefined) => {
    const node = asOwn(partOf(part))
    return () => node
  }
  const pieces = mapValues(recordOf(accessInformation, clause), (_, piece) => owed(parts[piece]))
  // What not every document is asked for counts only where one names it.
  const further = Object.entries(parts).flatMap(([piece, part]) =>
    piece in pieces || part === undefined ? [] : [[piece, owed(part)] as const],
  )
  return {
    access: following<ReturnType<RuleBook['access']>>({
      clause,
      join: 'any',
      grounds: { confirmation: is(clause, 'processed', true, false) },
    }),
    accessParts: { data: () => processed, ...pieces, ...Object.fromEntries(further) },
  }
}

/** A limb as one condition of the right. */
const granted = (clause: ClauseRef, limb: AnyLaw): AnyNode =>
  all(clause, ...namedNodes(limb.grounds).map(([, node]) => node))

/** Rectification as a whole, and in each limb. */
export function rectificationBook({ clause, correction, supplement }: RectificationRule) {
  const limbs = { correction: following(correction), supplement: following(supplement) }
  const either = (one: AnyLaw, other: AnyLaw): ReturnType<RuleBook['rectification']> => ({
    clause,
    join: 'any',
    grounds: { correction: granted(clause, one), supplement: granted(clause, other) },
  })
  const rectification: RuleBook['rectification'] =
    typeof correction === 'function' || typeof supplement === 'function'
      ? (links, readings) => either(limbs.correction(links, readings), limbs.supplement(links, readings))
      : following(either(correction, supplement))
  return { rectification, ...limbs }
}

type PortabilityName = SettlingName<'portability'> | OwnName
type PortabilityLaw = Law<PortabilityName> | LimitedLaw<PortabilityName, PortabilityName>

/** A direct transfer that the document does not offer. */
const notOffered = (clause: ClauseRef): PortabilityLaw => ({
  clause,
  limb: 'transfer',
  join: 'all',
  grounds: { 'own:direct-transfer': given(clause, false, 'transfer-not-in-procedure') },
})

/** Portability in both its limbs: where the document does not rule on the direct transfer, it does not offer it. */
export function portabilityBook(
  handOver: LawOr<PortabilityLaw>,
  transfer: LawOr<PortabilityLaw> | undefined,
): Pick<RuleBook, 'portability' | 'transfer'> {
  const portability = following(handOver)
  const direct =
    transfer ??
    (typeof handOver === 'function'
      ? (links: Links, readings: AnyReadings) => notOffered(portability(links, readings).clause)
      : notOffered(handOver.clause))
  return { portability, transfer: following(direct) }
}
