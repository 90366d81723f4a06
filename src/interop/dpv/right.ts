import { InvalidInputError } from '../../core/index.js'
import type { Right } from '../../procedure/index.js'
import type { DpvTerm } from './terms.js'

const article = (name: string): DpvTerm => `https://w3id.org/dpv/legal/eu/gdpr#${name}`

const termsOfRights: Readonly<Record<Right, readonly [DpvTerm, ...DpvTerm[]]>> = {
  // Data that came from the person, or from elsewhere: a claim does not say which.
  information: [/* @__PURE__ */ article('A13'), /* @__PURE__ */ article('A14')],
  'consent-withdrawal': [/* @__PURE__ */ article('A7-3')],
  objection: [/* @__PURE__ */ article('A21')],
  rectification: [/* @__PURE__ */ article('A16')],
  access: [/* @__PURE__ */ article('A15')],
  portability: [/* @__PURE__ */ article('A20')],
  erasure: [/* @__PURE__ */ article('A17')],
  restriction: [/* @__PURE__ */ article('A18')],
  'automated-decision': [/* @__PURE__ */ article('A22')],
}

/**
 * A right as the Data Privacy Vocabulary (DPV) of the W3C names it: the article of the GDPR that gives it.
 *
 * @param right - The right.
 * @returns Its terms as whole IRIs: one, and two of the right to be informed, since Articles 13 and 14 are one right here.
 * @throws InvalidInputError for what is no right.
 * @category Interop
 * @see GDPR 7(3), 13 to 18, 20 to 22; DPV 2.2
 * @example
 * ```ts
 * import { dpvRight } from 'privacy-rulebook/interop/dpv'
 *
 * dpvRight('erasure') // => ['https://w3id.org/dpv/legal/eu/gdpr#A17']
 * ```
 */
export function dpvRight(right: Right): readonly [DpvTerm, ...DpvTerm[]] {
  if (typeof right !== 'string' || !Object.hasOwn(termsOfRights, right))
    throw new InvalidInputError('right', 'a right', right)
  return termsOfRights[right]
}
