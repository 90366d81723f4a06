/**
 * What the content of a claim can lack.
 *
 * @category Claims
 * @example
 * ```ts
 * defectCodes.includes('period-missing') // => true
 * ```
 */
export const defectCodes = Object.freeze([
  'name-missing',
  'signature-missing',
  'identity-document-missing',
  'information-missing',
  'items-missing',
  'ground-missing',
  'replacement-missing',
  'addition-missing',
  'replacement-or-addition-missing',
  'period-missing',
  'substantiation-missing',
  'recipient-missing',
  'consent-date-missing',
  'consent-purpose-missing',
] as const)

/** What the content of a claim can lack.
 *
 * @category Claims */
export type DefectCode = (typeof defectCodes)[number]
