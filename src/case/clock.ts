import { daysBetween, earlierOf, laterOf, type PlainDate } from '../calendar/index.js'
import type { Procedure } from '../procedure/index.js'
import type { Claim } from '../rights/claim.js'
import { identityAsked } from '../rights/identity-asked.js'
import type { CompletionWait } from './completion.js'
import { firstAskedOn, type Identity, isSettled } from './identity.js'
import { inquiryLimit } from './last-day.js'
import type { CaseRoles } from './roles.js'

/** What the clock of a case goes by. */
export interface Waits {
  readonly receivedOn: PlainDate
  readonly identity: Identity
  /** What is claimed: for some rights a document asks nobody for identity. */
  readonly claims?: readonly Claim[] | undefined
  /** From when to when it stood still for what somebody was to put right. */
  readonly completionWaits?: readonly CompletionWait[] | undefined
}

/** From which day a limit is counted, and for how many days the clock has stood still since. */
export interface Running {
  readonly from: PlainDate
  readonly paused: number
}

interface Interval {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** Whether the clock of a case waits for identity to be confirmed before it starts. */
export const clockAwaits = (
  { examination, identity: asked }: CaseRoles,
  { identity, claims }: Pick<Waits, 'identity' | 'claims'>,
): boolean =>
  examination.clock?.starts === 'identity-confirmed' &&
  !isSettled(asked, identity.status) &&
  (claims === undefined || identityAsked(asked, claims))

/** From the first inquiry to the confirmation; nothing for an inquiry after its days, where the document has such. */
function inquiryOpen(procedure: Procedure, record: Waits, on: PlainDate): readonly Interval[] {
  const { identity, receivedOn } = record
  const from = firstAskedOn(identity)
  if (from === null) return []
  const limit = inquiryLimit(procedure, receivedOn, 'any')
  if (limit !== null && from > limit.due) return []
  return [{ from, to: identity.status === 'confirmed' ? identity.on : on }]
}

/** How many days of some intervals lie between two days, each counted once. */
function daysIn(intervals: readonly Interval[], start: PlainDate, end: PlainDate): number {
  let counted = start
  let days = 0
  for (const { from, to } of [...intervals].sort((a, b) => daysBetween(b.from, a.from))) {
    const [begin, stop] = [laterOf(from, counted), earlierOf(to, end)]
    if (stop <= begin) continue
    days += daysBetween(begin, stop)
    counted = stop
  }
  return days
}

/** The day on which a clock that starts with identity did, or that looked at: receipt, where identity isn't asked for. */
function startedOn(roles: CaseRoles, record: Waits, on: PlainDate): PlainDate {
  const { identity, receivedOn, claims } = record
  // Where it is asked for on doubt alone and nobody doubted it, it was settled on receipt.
  if (roles.identity.asked === 'on-doubt' && firstAskedOn(identity) === null) return receivedOn
  if (claims !== undefined && !identityAsked(roles.identity, claims)) return receivedOn
  return laterOf(receivedOn, identity.status === 'confirmed' ? earlierOf(identity.on, on) : on)
}

/**
 * How the clock of a case runs, as it stands on a day. A document that says nothing of it counts from receipt, and the
 * reading `identityInquiry` says whether an open inquiry pauses it; none does after its ten days (clause 44). Where it
 * starts with identity it is counted, until that is confirmed, as if it were on the day looked at.
 */
export function clockOn(procedure: Procedure, roles: CaseRoles, record: Waits, on: PlainDate): Running {
  const { clock } = roles.examination
  const { receivedOn, completionWaits = [] } = record
  if (clock === undefined) {
    const runs = procedure.readings.identityInquiry === 'clock-runs'
    return { from: receivedOn, paused: runs ? 0 : daysIn(inquiryOpen(procedure, record, on), receivedOn, on) }
  }
  const { starts, pausedBy = [] } = clock
  const from = starts === 'receipt' ? receivedOn : startedOn(roles, record, on)
  const asked = completionWaits.map(({ askedOn, doneOn }) => ({ from: askedOn, to: doneOn ?? on }))
  const waited = [
    ...(pausedBy.includes('identity-inquiry') ? inquiryOpen(procedure, record, on) : []),
    ...(pausedBy.includes('completion') ? asked : []),
  ]
  return { from, paused: daysIn(waited, from, on) }
}
