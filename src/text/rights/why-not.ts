import type { AnyName, FurtherName } from '../../procedure/index.js'

/** Reasons against a right that name its grounds, each with its clause.
 *
 * @category Text */
export type WhyNotOfGrounds = 'no-erasure-ground' | 'no-restriction-ground'

/**
 * Why a right is not granted for an item, as far as the record tells.
 *
 * @category Text
 */
export type WhyNot =
  | WhyNotOfGrounds
  | 'other-basis-remains'
  | 'care-or-health'
  | 'legal-obligation'
  | 'institution-claims'
  | 'no-legitimate-interest'
  | 'overriding-interest'
  | 'overriding-task'
  | 'objection-claims'
  | 'not-provided-by-subject'
  | 'no-consent-or-contract'
  | 'not-automated'
  | 'recipient-not-named'
  | 'transfer-not-feasible'
  | 'not-inaccurate'
  | 'replacement-not-given'
  | 'not-incomplete'
  | 'addition-not-needed'
  | 'addition-not-given'
  | 'no-consent-in-force'
  | 'consent-not-identified'
  | 'no-ground-stated'
  | 'other'

/** Whether a reason is that something overrides the interests of the person, which is justified in words. */
export const isOverriding = (why: WhyNot | undefined): why is 'overriding-interest' | 'overriding-task' =>
  why === 'overriding-interest' || why === 'overriding-task'

/**
 * An exception of the rule book of the GDPR that a letter justifies: by the act, the task, the purpose or the claim.
 *
 * @category Text
 */
export type JustifiedException = Extract<
  FurtherName,
  'freedom-of-expression' | 'public-task' | 'public-health' | 'special-purpose' | 'claims' | 'act-allows-it'
>

const justifiedExceptions: readonly JustifiedException[] = [
  'freedom-of-expression',
  'public-task',
  'public-health',
  'special-purpose',
  'claims',
  'act-allows-it',
]

/** Whether what settles a right is one of them. */
export const isJustified = (name: AnyName): name is JustifiedException =>
  justifiedExceptions.some((one) => one === name)
