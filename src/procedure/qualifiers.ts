import { InvalidInputError } from '../core/index.js'
import { isList } from '../core/input-error.js'
import { type ComplaintRole, complaintCauses, refusals } from './complaint-role.js'
import { type FeeRole, feeCauses } from './fee-role.js'
import type { Timed } from './limits.js'
import type { Readings } from './readings.js'
import { recourseWays } from './recourse-role.js'

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
  complaintExamination: ['extension'],
  fee: ['for'],
  recipients: ['period'],
  erasureRecord: ['period'],
  answer: ['carriedOut'],
  restrictionPeriod: ['lasts'],
  restrictionEffect: ['toldBeforeLifting'],
})

/** What qualifies a role, checked: whatever else is in it was looked at before. */
export function requireQualifiers(
  name: string,
  role: Readonly<Record<string, unknown>>,
  requirePeriod: (path: string, period: unknown, clause: string) => void,
): void {
  const clause = String(role['clause'])
  const path = `roles.${name}`
  const { to, window, against, for: causes, asked, extension = null, carriedOut, lasts } = role
  if (extension !== null)
    throw new InvalidInputError(`${path}.extension`, 'null, or left out', extension, clause)
  if (asked !== undefined && asked !== 'always' && asked !== 'on-doubt')
    throw new InvalidInputError(`${path}.asked`, 'always | on-doubt', asked, clause)
  if (carriedOut !== undefined && carriedOut !== 'as-named' && carriedOut !== 'within-limit')
    throw new InvalidInputError(`${path}.carriedOut`, 'as-named | within-limit', carriedOut, clause)
  if (lasts !== undefined && lasts !== 'to-its-end' && lasts !== 'as-its-ground')
    throw new InvalidInputError(`${path}.lasts`, 'to-its-end | as-its-ground', lasts, clause)
  if (to !== undefined && !recourseWays.some((way) => way === to))
    throw new InvalidInputError(`${path}.to`, recourseWays.join(' | '), to, clause)
  if (window !== undefined) requirePeriod(`${path}.window`, window, clause)
  if (against !== undefined) requireSome(`${path}.against`, against, complaintCauses, clause)
  if (causes !== undefined) requireSome(`${path}.for`, causes, feeCauses, clause)
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
