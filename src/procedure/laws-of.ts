import { asOwn } from '../core/freeze.js'
import { mapValues, recordOf } from '../core/records.js'
import type { ClauseRef } from '../documents/index.js'
import type { Links } from './links.js'
import { type AccessInformation, accessInformation, type OwnName, type SettlingName } from './names.js'
import type { Readings } from './readings.js'
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
export type LawOr<Of> = Of | ((links: Links, readings: Readings) => Of)

interface AccessRule {
  readonly clause: ClauseRef
  readonly parts?: { readonly [P in AccessInformation]?: ClauseRef | AnyNode }
}

interface RectificationRule {
  readonly clause: ClauseRef
  readonly correction: Law<'inaccurate' | 'replacement-given' | OwnName>
  readonly supplement: Law<'incomplete' | 'addition-given' | 'addition-needed' | OwnName>
}

/** A function of what a request claims, the same one at every call where the law does not depend on that. */
export function following<Of extends object>(law: LawOr<Of>): (links: Links, readings: Readings) => Of {
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
  const pieces = mapValues(recordOf(accessInformation, clause), (_, piece) => {
    const node = asOwn(partOf(parts[piece]))
    return () => node
  })
  return {
    access: following<ReturnType<RuleBook['access']>>({
      clause,
      join: 'any',
      grounds: { confirmation: is(clause, 'processed', true, false) },
    }),
    accessParts: { data: () => processed, ...pieces },
  }
}

/** A limb as one condition of the right. */
const granted = (clause: ClauseRef, limb: AnyLaw): AnyNode =>
  all(clause, ...namedNodes(limb.grounds).map(([, node]) => node))

/** Rectification as a whole, and in each limb. */
export function rectificationBook({ clause, correction, supplement }: RectificationRule) {
  return {
    rectification: following<ReturnType<RuleBook['rectification']>>({
      clause,
      join: 'any',
      grounds: { correction: granted(clause, correction), supplement: granted(clause, supplement) },
    }),
    correction: following(correction),
    supplement: following(supplement),
  }
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
      ? (links: Links, readings: Readings) => notOffered(portability(links, readings).clause)
      : notOffered(handOver.clause))
  return { portability, transfer: following(direct) }
}
