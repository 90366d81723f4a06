import type { PlainDate } from '../calendar/index.js'
import { type Duty, dutyOn } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { CaseRecord } from './record.js'
import type { CaseRefusal } from './refusal.js'
import type { Reply } from './reply.js'

/** To examine and answer.
 *
 * @category Case */
export interface ExaminationDuty<Of extends string, Awaited extends string>
  extends Duty<Of, 'examine-and-answer', ClauseRef, 'subject'> {
  /** What others have to do first; the limit runs on all the same. */
  readonly waitingFor?: readonly Awaited[]
}

/** To inform of a refusal.
 *
 * @category Case */
export interface RefusalDuty<Of extends string>
  extends Duty<Of, 'inform-of-refusal', ClauseRef, Reply['to']> {}

/** What others have to do first in any kind of case.
 *
 * @category Case */
export type AwaitedInCase = 'identity' | 'authority' | 'completion'

/** What others have to do first in any kind of case. */
export const awaited = ({ identity, authority, askedToComplete }: CaseRecord): readonly AwaitedInCase[] => [
  ...(identity.status === 'inquiry-open' && !identity.supplied ? (['identity'] as const) : []),
  ...(authority.status === 'unproven' ? (['authority'] as const) : []),
  ...(askedToComplete.length > 0 ? (['completion'] as const) : []),
]

/** The duty that a refusal did. */
export const refusalDuty = <const Of extends string>(
  of: Of,
  { limit, reply, on: doneOn }: CaseRefusal<string>,
  on: PlainDate,
): RefusalDuty<Of> => dutyOn({ of, duty: 'inform-of-refusal', owedTo: reply.to, deadline: limit }, on, doneOn)
