import type { ComplaintGround } from '../../case/index.js'
import type { Channel } from '../../procedure/index.js'
import type { RequestOutcome, Right } from '../../rights/index.js'
import type {
  OwedDuty,
  RegisteredComplaint,
  RegisteredInCommon,
  RegisteredRequest,
} from '../../watching/index.js'

/** The columns of the register, in order.
 *
 * @category Text */
export const registerColumns = [
  'kind',
  'number',
  'request',
  'category',
  'filedBy',
  'channel',
  'submittedOn',
  'receivedOn',
  'rights',
  'grounds',
  'limit',
  'extendedOn',
  'endedOn',
  'days',
  'inTime',
  'outcome',
  'refusal',
  'fee',
  'paid',
  'breaches',
  'clauses',
] as const

/** A column of the register.
 *
 * @category Text */
export type RegisterColumn = (typeof registerColumns)[number]

/** What a line of a year's summary is about, before it is counted by.
 *
 * @category Text */
export type SummaryLine =
  | 'received'
  | 'byRepresentative'
  | 'extended'
  | 'inTime'
  | 'late'
  | 'undecided'
  | 'mean'
  | 'median'
  | 'longest'
  | 'feesDemanded'
  | 'feesPaid'
  | 'feesPaidSum'

/** The words of the register of requests and complaints, and of its summary.
 *
 * @category Text */
export interface RegisterTexts {
  /** The heads of its columns. */
  readonly columns: Readonly<Record<RegisterColumn, string>>
  /** What a row is. */
  readonly kinds: Readonly<Record<'request' | 'complaint', string>>
  /** Who filed it. */
  readonly filedBy: Readonly<Record<RegisteredInCommon['filedBy'], string>>
  /** The way it came. */
  readonly channels: Readonly<Record<Channel, string>>
  /** The rights, in short. */
  readonly rights: Readonly<Record<Right, string>>
  /** What became of one right. */
  readonly ofRight: Readonly<Record<RequestOutcome | 'open', string>>
  /** What a complaint is about. */
  readonly grounds: Readonly<Record<ComplaintGround, string>>
  /** What became of a request. */
  readonly requestOutcomes: Readonly<Record<RegisteredRequest['outcome'], string>>
  /** What became of a complaint. */
  readonly complaintOutcomes: Readonly<Record<RegisteredComplaint['outcome'], string>>
  /** The refusals, by why. */
  readonly refusals: Readonly<
    Record<NonNullable<RegisteredRequest['refusal'] | RegisteredComplaint['refusal']>['kind'], string>
  >
  /** In time or late; nothing while nobody can tell. */
  readonly inTime: Readonly<Record<'yes' | 'no', string>>
  /** Yes or no. */
  readonly answers: Readonly<Record<'yes' | 'no', string>>
  /** What was late, in short. */
  readonly duties: Readonly<Record<Exclude<OwedDuty, { of: 'recording' | 'restriction' }>['duty'], string>>
  /** The heads of the summary: the kind, what is counted, by what, and the number. */
  readonly summaryColumns: readonly [kind: string, line: string, by: string, number: string]
  /** What is counted. */
  readonly lines: Readonly<Record<SummaryLine, string>>
  /** What it is counted by. */
  readonly by: Readonly<Record<'outcome' | 'refusal' | 'category' | 'right' | 'ground', string>>
}
