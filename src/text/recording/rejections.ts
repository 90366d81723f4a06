import type { RecordingRoles } from '../../procedure/index.js'
import type { RecordingCommand, RecordingRejectionCode } from '../../recording/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { Cited } from '../kit/references.js'
import { type Passage, passage } from '../kit/said.js'
import { becauseOf } from '../kit/sentences.js'
import { barringRoles } from './listening-texts.js'
import type { RecordingRejectionData } from './texts.js'

/** A rejection of a command on a call or its recording. */
interface RecordingRejection<Code extends RecordingRejectionCode> {
  readonly code: Code
  readonly clauses: Cited
  readonly data: RecordingRejectionData[Code]
  /** The command; `null` for the obstacle of an option, which may be of any. */
  readonly command: RecordingCommand['type'] | null
}

/** The clauses of what to do instead, where they are not those that stand in the way. */
const insteadUnder: {
  readonly [Code in RecordingRejectionCode]?: (
    rejection: RecordingRejection<Code>,
    roles: RecordingRoles,
  ) => Cited
} = {
  'data-forgotten': (_, { number, conversation }) => [number.clause, conversation.clause],
  'listening-not-allowed': (_, { listening, listeners, method }) => [
    listening.clause,
    listeners.clause,
    method.clause,
  ],
  'not-administrative-service': (_, { serviceComplaint, procedure }) => [
    serviceComplaint.clause,
    procedure.clause,
  ],
  'term-over': ({ command, clauses }, { retention, listening }) =>
    command === 'OpenProcedure' ? clauses : [retention.clause, listening.clause],
  restricted: ({ command, clauses }, { retention }) =>
    command === 'CopyForProcedure' || command === 'DestroyCopy' ? clauses : [retention.clause, ...clauses],
  'retention-running': ({ clauses }, { otherRights }) => [...clauses, otherRights.clause],
}

/** By which conditions listening is not allowed. */
const barsOf = (clauses: Cited, { recording: { listening }, recordingRoles }: Catalogue): readonly string[] =>
  clauses.map((clause) => {
    const bar = barringRoles.find((role) => recordingRoles[role].clause === clause)
    return listening.bars[bar ?? 'other']
  })

/** What a rejection of a command on a call or its recording says: what stands in the way, and what to do instead. */
export function recordingRejectionSaid<Code extends RecordingRejectionCode>(
  rejection: RecordingRejection<Code>,
  catalogue: Catalogue,
): Passage {
  const { code, clauses, data, command } = rejection
  const [obstacle, instead] = catalogue.recording.rejections[code](data, command)
  const words = code === 'listening-not-allowed' ? becauseOf(obstacle, barsOf(clauses, catalogue)) : obstacle
  return passage([words, instead], clauses, insteadUnder[code]?.(rejection, catalogue.recordingRoles))
}
