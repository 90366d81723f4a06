import type { Period } from '../calendar/index.js'
import { InvalidInputError, isList } from '../core/input-error.js'
import type { Timed } from './limits.js'
import type { Readings } from './readings.js'

/**
 * Where a document sends who is not content: the supervisory authority alone, a court alone, either of them, or the
 * authority first and a court against what it decides.
 *
 * @category Procedure
 * @example
 * ```ts
 * recourseWays[0] // => 'authority'
 * ```
 */
export const recourseWays = Object.freeze([
  'authority',
  'court',
  'authority-or-court',
  'authority-then-court',
] as const)

/** Where a document sends who is not content.
 *
 * @category Procedure */
export type RecourseWay = (typeof recourseWays)[number]

/**
 * What a complaint to the institution itself can be lodged against: a request granted only in part or rejected, silence,
 * or a refusal of one of four kinds.
 *
 * @category Procedure
 * @example
 * ```ts
 * complaintCauses.includes('inaction') // => true
 * ```
 */
export const complaintCauses = Object.freeze([
  'granted-in-part',
  'rejected',
  'inaction',
  'unfounded',
  'unidentified',
  'unauthorised',
  'formal',
] as const)

/** What a complaint to the institution itself can be lodged against.
 *
 * @category Procedure */
export type ComplaintCause = (typeof complaintCauses)[number]

/**
 * What a fee can be demanded for: a request that is unfounded, excessive or repetitive (GDPR 12(5)), or further copies of
 * the data under access (GDPR 15(3)).
 *
 * @category Procedure
 * @example
 * ```ts
 * feeCauses // => ['unfounded', 'further-copies']
 * ```
 */
export const feeCauses = Object.freeze(['unfounded', 'further-copies'] as const)

/** What a fee can be demanded for.
 *
 * @category Procedure */
export type FeeCause = (typeof feeCauses)[number]

/** Where a data subject turns who is not content, by the clause that says so.
 *
 * @category Procedure */
export interface RecourseRole extends Pick<Timed, 'clause'> {
  /** Where the document sends; left out, to the supervisory authority and the court, without an order. What the GDPR gives besides is said all the same. */
  readonly to?: RecourseWay
}

/** The complaint to the institution itself, by the clause that gives it.
 *
 * @category Procedure */
export interface ComplaintRole extends Pick<Timed, 'clause'> {
  /** In what time it is lodged, from the day on which the answer or the refusal was sent; left out, at any time. Silence has no end, and so no window. */
  readonly window?: Period
  /** What it is lodged against; left out, every answer that does not grant all, silence, and the refusals, as the reading `refusalComplaint` has it. */
  readonly against?: readonly ComplaintCause[]
}

/** The fee, by the clause that gives it.
 *
 * @category Procedure */
export interface FeeRole extends Pick<Timed, 'clause'> {
  /** What it is demanded for; left out, a request that is unfounded, excessive or repetitive. */
  readonly for?: readonly FeeCause[]
}

/** Whether a complaint to the institution can be lodged against something, as its document and its readings have it. */
export const complainsAgainst = (
  { against }: ComplaintRole,
  { refusalComplaint }: Pick<Readings, 'refusalComplaint'>,
  cause: ComplaintCause,
): boolean => {
  if (against !== undefined) return against.includes(cause)
  const decision = cause === 'granted-in-part' || cause === 'rejected' || cause === 'inaction'
  return decision || refusalComplaint === 'admissible'
}

/** Whether a fee can be demanded for something. */
export const chargesFor = ({ for: causes = ['unfounded'] }: FeeRole, cause: FeeCause): boolean =>
  causes.includes(cause)

/** Several words of a closed list, one at least and none of them twice. */
function requireSome(path: string, given: unknown, words: readonly string[], clause: string): void {
  const known = isList(given) && given.every((one) => words.some((word) => word === one))
  if (!known || given.length === 0 || new Set(given).size < given.length)
    throw new InvalidInputError(path, `a list of ${words.join(' | ')}, each once at most`, given, clause)
}

/** The fields that qualify a role, besides its clause and its period. */
export const qualifiers: Readonly<Record<string, readonly string[]>> = Object.freeze({
  identity: ['exempt', 'asked'],
  proof: ['by'],
  recourse: ['to'],
  complaint: ['window', 'against'],
  fee: ['for'],
  recipients: ['period'],
  erasureRecord: ['period'],
})

/** What qualifies a role, checked: whatever else is in it was looked at before. */
export function requireQualifiers(
  name: string,
  role: Readonly<Record<string, unknown>>,
  requirePeriod: (path: string, period: unknown, clause: string) => void,
): void {
  const clause = String(role['clause'])
  const path = `roles.${name}`
  const { to, window, against, for: causes, asked } = role
  if (asked !== undefined && asked !== 'always' && asked !== 'on-doubt')
    throw new InvalidInputError(`${path}.asked`, 'always | on-doubt', asked, clause)
  if (to !== undefined && !recourseWays.some((way) => way === to))
    throw new InvalidInputError(`${path}.to`, recourseWays.join(' | '), to, clause)
  if (window !== undefined) requirePeriod(`${path}.window`, window, clause)
  if (against !== undefined) requireSome(`${path}.against`, against, complaintCauses, clause)
  if (causes !== undefined) requireSome(`${path}.for`, causes, feeCauses, clause)
}

/** The causes of a complaint that are refusals. */
const refusals: readonly ComplaintCause[] = ['unfounded', 'unidentified', 'unauthorised', 'formal']

/** What follows a decision, with the rights that it can follow from. */
const following = [
  ['recipients', ['rectification', 'erasure', 'restriction']],
  ['disagreement', ['rectification']],
  ['erasureRecord', ['erasure']],
] as const

type FollowingRole = (typeof following)[number][0] | (typeof following)[number][1][number]

/** What follows a decision needs a right that it can follow from. */
export function requireFollowing(
  roles: Readonly<Partial<Record<FollowingRole, Pick<Timed, 'clause'> | null>>>,
): void {
  for (const [name, rights] of following) {
    const role = roles[name] ?? null
    if (role !== null && rights.every((right) => (roles[right] ?? null) === null))
      throw new InvalidInputError(
        `roles.${name}`,
        `a role beside ${rights.map((right) => `roles.${right}`).join(' or ')}, which it follows from, or null`,
        role,
        role.clause,
      )
  }
}

/** What the roles that are qualified need of the others, and of the readings. */
export function requireFitting(
  {
    complaint,
    complaintExamination,
    inaction,
    fee,
    access,
    identity,
    identityInquiry,
  }: {
    readonly complaint?: ComplaintRole | null
    readonly complaintExamination?: Timed | null
    readonly inaction?: Timed | null
    readonly fee?: FeeRole | null
    readonly access?: Pick<Timed, 'clause'> | null
    readonly identity?:
      | (Pick<Timed, 'clause'> & { readonly asked?: 'always' | 'on-doubt' | undefined })
      | null
    readonly identityInquiry?: Timed | null
  },
  readings: Readings,
): void {
  if (complaint) {
    const { against = [], clause } = complaint
    const needs = (path: string, expected: string, given: unknown) => {
      if (!given) throw new InvalidInputError(path, expected, given, clause)
    }
    needs(
      'roles.complaintExamination',
      'in what time the complaint of roles.complaint is answered',
      complaintExamination,
    )
    if (against.includes('inaction'))
      needs(
        'roles.inaction',
        'after what time there is the silence that roles.complaint.against names',
        inaction,
      )
    if (readings.refusalComplaint === 'inadmissible' && against.some((cause) => refusals.includes(cause)))
      throw new InvalidInputError(
        'roles.complaint.against',
        'no refusal, as readings.refusalComplaint has it',
        against,
        clause,
      )
  }
  if (identity?.asked === 'on-doubt' && !identityInquiry)
    throw new InvalidInputError(
      'roles.identityInquiry',
      'the inquiry that states the doubt on which roles.identity asks',
      identityInquiry,
      identity.clause,
    )
  if (fee?.for?.includes('further-copies') && !access)
    throw new InvalidInputError(
      'roles.access',
      'the access of which roles.fee charges further copies',
      access,
      fee.clause,
    )
}
