import type { Links, RightDeclaration, RightNode } from './links.js'
import { all, any, is } from './links.js'

const correctionConditions = [is('adakavas:14', 'inaccurate'), is('adakavas:15', 'replacementGiven')] as const
const supplementConditions = [
  is('adakavas:14', 'incomplete'),
  is('adakavas:15', 'additionGiven'),
  is('adakavas:14', 'additionNeeded'),
] as const

const correctionGranted: RightNode = all('adakavas:14', ...correctionConditions)
const supplementGranted: RightNode = all('adakavas:14', ...supplementConditions)

/** Correction: the item is inaccurate and the accurate data were given; no purpose limits it. */
export const correction: RightDeclaration = {
  clause: 'adakavas:14',
  join: 'all',
  grounds: correctionConditions,
}

/** Addition: the item is incomplete, the addition was given, and the purposes need it. */
export const supplement: RightDeclaration = {
  clause: 'adakavas:14',
  join: 'all',
  grounds: supplementConditions,
}

/** The right to rectification, in either limb. */
export const rectification: RightDeclaration = {
  clause: 'adakavas:14',
  join: 'any',
  grounds: [correctionGranted, supplementGranted],
}

/** A rectification granted in a limb that this request claims, as a statement inside a later right. */
export function rectificationInRequest({ correction, supplement }: Links): readonly RightNode[] {
  const limbs = [...(correction ? [correctionGranted] : []), ...(supplement ? [supplementGranted] : [])]
  return limbs.length > 1 ? [any('adakavas:14', ...limbs)] : limbs
}
