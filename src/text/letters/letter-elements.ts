/**
 * Every element that a letter can carry, in the order in which its blocks stand.
 *
 * @category Letters
 * @example
 * ```ts
 * import { letterElements } from 'privacy-rulebook/text'
 *
 * letterElements.indexOf('outcome') < letterElements.indexOf('remedies') // => true
 * ```
 */
export const letterElements = /* @__PURE__ */ Object.freeze([
  'outcome',
  'refusal',
  'extension',
  'inquiry',
  'fee',
  'continued-processing',
  'recorded',
  'not-recorded',
  'extent',
  'effective-from',
  'after-withdrawal',
  'implementation',
  'measures',
  'term',
  'consequence',
  'costs',
  'existing-reasons',
  'important-reasons',
  'reasons',
  'further-reasons',
  'new-limit',
  'gdpr-information',
  'controller',
  'purpose',
  'basis',
  'storage',
  'right-to-refuse',
  'rights-of-callers',
  'supervisory-authority',
  'in-person',
  'by-email',
  'reply',
  'complaint-right',
  'remedies',
  'data-protection-officer',
] as const)

/** An element that a letter can carry.
 *
 * @category Letters */
export type LetterElement = (typeof letterElements)[number]
