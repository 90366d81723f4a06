import type { Right } from './right.js'

/**
 * The information that a request for access can ask for.
 *
 * @category Rights
 * @see Adakavas clauses 11.1 to 11.7
 * @example
 * ```ts
 * accessInformation.length // => 7
 * ```
 */
export const accessInformation = Object.freeze([
  'purposes',
  'categories',
  'recipients',
  'storage-period',
  'rights',
  'authority-complaint',
  'source',
] as const)

/** A piece of information that a request for access can ask for.
 *
 * @category Rights */
export type AccessInformation = (typeof accessInformation)[number]

/** A piece of information that the document of the Adakavas home does not name and another may: with the GDPR, whether
 * decisions are automated, the safeguards of a transfer, and a copy.
 *
 * @category Rights
 * @see GDPR 15(1)(h), 15(2), 15(3) */
export type FurtherInformation = 'automated-decisions' | 'safeguards' | 'copy'

/** Any piece of information that a request for access can ask for.
 *
 * @category Rights */
export type AccessPiece = AccessInformation | FurtherInformation

/** What access is decided by: the data themselves, and each piece of information.
 *
 * @category Rights */
export type AccessPart = 'data' | AccessInformation

/** A limb that a rule book of its own adds to a right: what is left out of what is given, a restriction until another
 * right is decided, a person who intervenes, and further pieces of information.
 *
 * @category Rights */
export type FurtherLimb = 'left-out' | 'interim' | 'human-intervention' | FurtherInformation

/** A limb of a right that has a rule of its own.
 *
 * @category Rights */
export type RightLimb = 'correction' | 'supplement' | 'transfer' | AccessPart | FurtherLimb

/** The grounds of an erasure that a request can state.
 *
 * @category Rights
 * @see Adakavas clauses 17, 19
 * @example
 * ```ts
 * erasureGrounds[0] // => 'not-needed'
 * ```
 */
export const erasureGrounds = Object.freeze([
  'not-needed',
  'consent-withdrawn',
  'objected',
  'no-basis',
] as const)

/** A ground of an erasure.
 *
 * @category Rights */
export type ErasureGround = (typeof erasureGrounds)[number]

/** What stands against an erasure, whatever its ground.
 *
 * @category Rights
 * @see Adakavas clause 18
 * @example
 * ```ts
 * erasureExceptions.length // => 3
 * ```
 */
export const erasureExceptions = Object.freeze([
  'care-or-health',
  'legal-obligation',
  'institution-claims',
] as const)

/** An exception to erasure.
 *
 * @category Rights */
export type ErasureException = (typeof erasureExceptions)[number]

/** The grounds of a restriction that a request can state.
 *
 * @category Rights
 * @see Adakavas clauses 21, 24
 * @example
 * ```ts
 * restrictionGrounds[0] // => 'rectification-pending'
 * ```
 */
export const restrictionGrounds = Object.freeze([
  'rectification-pending',
  'no-basis',
  'subject-claims',
] as const)

/** A ground of a restriction.
 *
 * @category Rights */
export type RestrictionGround = (typeof restrictionGrounds)[number]

/**
 * The grounds, conditions and exceptions that can settle each right, by their names.
 *
 * @category Rights
 * @example
 * ```ts
 * settlingNames.objection // => ['legitimate-interest', 'objection-limit']
 * ```
 */
export const settlingNames = Object.freeze({
  information: ['asked-for'],
  'consent-withdrawal': ['consent-is-the-basis', 'consent-in-force', 'consent-identified'],
  objection: ['legitimate-interest', 'objection-limit'],
  rectification: [
    'correction',
    'inaccurate',
    'replacement-given',
    'supplement',
    'incomplete',
    'addition-given',
    'addition-needed',
  ],
  access: ['confirmation', 'data', ...accessInformation],
  portability: [
    'provided-by-subject',
    'consent-or-contract',
    'automated',
    'handed-over',
    'transfer-asked',
    'recipient-named',
    'transfer-feasible',
  ],
  erasure: [...erasureGrounds, ...erasureExceptions],
  restriction: [...restrictionGrounds],
  'automated-decision': [],
} as const satisfies Readonly<Record<Right, readonly string[]>>)

/**
 * The grounds, conditions and exceptions that the rule book of the GDPR has besides. What is said of each travels with
 * the rule book; without words of its own, what its rule says of facts.
 */
interface FurtherNames {
  readonly 'erasure-ground': 'erasure-obligation' | 'child-online-service'
  readonly 'erasure-exception':
    | 'freedom-of-expression'
    | 'public-task'
    | 'public-health'
    | 'special-purpose'
    | 'claims'
    | 'subject-claims'
  readonly 'restriction-ground': 'accuracy-contested' | 'objection-pending'
  readonly objection: 'direct-marketing' | 'research'
  readonly 'automated-decision':
    | 'automated-alone'
    | 'special-categories'
    | 'contract-needs-it'
    | 'act-allows-it'
    | 'consent-to-it'
    | 'human-intervention'
  readonly limbs: 'affects-others' | FurtherInformation
}

/** A name that settles a right under the rule book of the GDPR, and that no other document of the library has.
 *
 * @category Rights */
export type FurtherName<Of extends keyof FurtherNames = keyof FurtherNames> = FurtherNames[Of]

/**
 * A ground, an exception or a fact of an institution's own, by a name that nobody else has: `'own:accuracy-contested'`.
 *
 * @category Procedure
 * @example
 * ```ts
 * import type { OwnName } from 'privacy-rulebook'
 *
 * const ground: OwnName = 'own:accuracy-contested'
 * ground // => 'own:accuracy-contested'
 * ```
 */
export type OwnName = `own:${string}`

/** The form of a name of one's own, as the source of a pattern. */
export const ownNameForm = '^own:[a-z][a-z0-9]*(?:-[a-z0-9]+)*$'

/** Whether a name is one of an institution's own. */
export const isOwnName = (name: string): name is OwnName => name.startsWith('own:')

/** Every name by which the sentences of the languages know what settles a right. */
const libraryNames: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Object.values(settlingNames).flat(),
)

/** Whether a name that settles a right is one that the languages have sentences for. */
export const isLibraryName = (name: string): name is SettlingName => libraryNames.has(name)

/** What can settle a right.
 *
 * @category Rights */
export type SettlingName<R extends keyof typeof settlingNames = keyof typeof settlingNames> =
  (typeof settlingNames)[R][number]
