import type { FormElement } from '../procedure/index.js'

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
  'illegible',
  'address-missing',
  'contacts-missing',
  'personal-code-missing',
  'reason-missing',
  'reply-way-missing',
  'not-on-form',
  'proof-missing',
] as const)

/** The defect that is there without each element of the form. */
export const lackOf = {
  name: 'name-missing',
  signature: 'signature-missing',
  'identity-document': 'identity-document-missing',
  legible: 'illegible',
  address: 'address-missing',
  contacts: 'contacts-missing',
  'personal-code': 'personal-code-missing',
  reason: 'reason-missing',
  'reply-way': 'reply-way-missing',
  'fixed-form': 'not-on-form',
} as const satisfies Readonly<Record<FormElement, DefectCode>>

const formalCodes: ReadonlySet<DefectCode> = /* @__PURE__ */ new Set<DefectCode>([
  ...Object.values(lackOf),
  'proof-missing',
])

/** Whether a defect is one of the form of a request, and not of what it asks for. */
export const isFormal = ({ code }: { readonly code: DefectCode }): boolean => formalCodes.has(code)

/** What the content of a claim can lack.
 *
 * @category Claims */
export type DefectCode = (typeof defectCodes)[number]
