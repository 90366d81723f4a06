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
  'receipt',
  'completion',
  'joined',
  'fee',
  'withdrawn',
  'carried-out',
  'restriction-ending',
  'recipient-notice',
  'caller-answer',
  'access-given',
  'listening',
  'continued-processing',
  'recorded',
  'not-recorded',
  'about-whom',
  'extent',
  'implementation',
  'effective-from',
  'after-withdrawal',
  'measures',
  'term',
  'limit',
  'costs',
  'existing-reasons',
  'important-reasons',
  'reasons',
  'further-reasons',
  'objection-under-gdpr',
  'others-protected',
  'new-limit',
  'left-open',
  'payment',
  'next-steps',
  'consequence',
  'controller',
  'purpose',
  'basis',
  'storage',
  'listeners',
  'right-to-refuse',
  'rights-of-callers',
  'supervisory-authority',
  'in-person',
  'by-email',
  'more',
  'complaint-right',
  'remedies',
  'data-protection-officer',
  'reply',
] as const)

/** An element that a letter can carry.
 *
 * @category Letters */
export type LetterElement = (typeof letterElements)[number]
