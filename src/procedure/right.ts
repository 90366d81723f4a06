/**
 * The seven rights of a data subject, in the order in which they are decided inside one request.
 *
 * Each later right sees the results of the earlier ones.
 *
 * @category Rights
 * @see Adakavas clauses 8, 8.1 to 8.7
 * @example
 * ```ts
 * rights.length // => 7
 * ```
 */
export const rights = Object.freeze([
  'consent-withdrawal',
  'objection',
  'rectification',
  'access',
  'portability',
  'erasure',
  'restriction',
] as const)

/**
 * Rights beside those seven, which the document of another institution may give: each is claimed and decided as a whole,
 * with no data item.
 *
 * - `information`: to be informed about the processing
 *
 * @category Rights
 * @see GDPR 13, 14
 * @example
 * ```ts
 * furtherRights // => ['information']
 * ```
 */
export const furtherRights = Object.freeze(['information'] as const)

/** A right that the Adakavas document does not give and another may.
 *
 * @category Rights */
export type FurtherRight = (typeof furtherRights)[number]

/** The rights whose exercise neither discloses personal data nor changes them, so that anybody may be given them. */
export const openToAnybody = Object.freeze(['information'] as const satisfies readonly FurtherRight[])

/** A right that a document can give without asking for identity.
 *
 * @category Rights */
export type OpenToAnybody = (typeof openToAnybody)[number]

/**
 * Every right that a procedure can offer, in the order in which they are decided inside one request: of those that build
 * on each other, the later comes after the earlier. The last is the eighth of the GDPR (Article 22): not to be subject to
 * a decision that a machine alone takes, decided for each such decision.
 *
 * @category Rights
 * @example
 * ```ts
 * everyRight[0] // => 'information'
 * ```
 */
export const everyRight = Object.freeze([...furtherRights, ...rights, 'automated-decision'] as const)

/** A right of a data subject.
 *
 * @category Rights */
export type Right = (typeof everyRight)[number]

/** A right that is exercised for data items, one by one; the others are decided as a whole.
 *
 * @category Rights */
export type RightToItems = Exclude<Right, 'access' | FurtherRight>

const decidedAsWhole: readonly Right[] = ['access', ...furtherRights]

/** Whether a right is exercised item by item. */
export const isToItems = (right: Right): right is RightToItems => !decidedAsWhole.includes(right)

/** The rights of whose being carried out the recipients of the data are told (GDPR 19). */
export const rightsToldOf = ['rectification', 'erasure', 'restriction'] as const
