import type { RightDeclaration, RightNode } from './links.js'
import { all, is } from './links.js'

const conditions = [
  is('adakavas:33', 'basis', 'consent'),
  is('adakavas:33', 'consentActive'),
  is('adakavas:35', 'consentIdentified'),
] as const

/** The right to withdraw consent: consent is the basis, it is in force, and it is known which one is meant. */
export const consentWithdrawal: RightDeclaration = { clause: 'adakavas:33', join: 'all', grounds: conditions }

/** A withdrawal granted, as a statement inside the rule of a later right. */
export const withdrawalGranted: RightNode = all('adakavas:33', ...conditions)
