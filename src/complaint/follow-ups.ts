import { defined } from '../core/records.js'
import {
  afterAnswer,
  afterCarriedOut,
  afterJoined,
  passedOn,
  type RequestFollowUp,
} from '../request/follow-ups.js'
import type { ApplyComplaintOutcome, RequestEvent, RequestState } from '../request/index.js'
import type { ComplaintEvent, ComplaintUpheld } from './messages.js'
import { type ComplaintRecord, type ComplaintState, effectiveGround } from './state.js'

/**
 * What an event of one machine asks of another: the command, and the machine that it is for.
 *
 * @category Complaint
 */
export type FollowUp =
  | { readonly to: 'request'; readonly request: string; readonly command: ApplyComplaintOutcome }
  | RequestFollowUp

/**
 * What an event asks of another machine, as commands for the host to give: a granted restriction to be imposed, a
 * correction that ends one, a withdrawal to be recorded, an upheld complaint to be applied, the examiners of a double
 * to be named to the request that it was joined to.
 *
 * @param event - An event that happened.
 * @param state - The state after it.
 * @category Complaint
 * @see Adakavas clauses 21.1, 23, 33, 59
 * @example
 * ```ts
 * const day = plainDate('2026-02-02')
 * followUps({ type: 'OfficerAssigned', data: { command: { type: 'AssignOfficer', data: { on: day, by: 'head', officer: 'ona' } } } }, { status: 'none' })
 * // => []
 * ```
 */
export function followUps(
  event: RequestEvent | ComplaintEvent,
  state: RequestState | ComplaintState,
): readonly FollowUp[] {
  if (state.status === 'none') return []
  switch (event.type) {
    case 'RequestAnswered':
    case 'RequestReexamined':
      return 'examiners' in state && 'fee' in state ? afterAnswer(event, state) : []
    case 'ImplementationReported':
      return 'right' in event.data.command.data && 'implemented' in state
        ? afterCarriedOut(event.data.command.data, state)
        : []
    case 'RequestJoined':
      return 'examinations' in state ? afterJoined(event, state) : []
    case 'JoinRegistered':
      return state.status === 'joined' ? passedOn(event, state) : []
    case 'ComplaintUpheld':
      return 'ground' in state ? afterUpheld(event, state) : []
    default:
      return []
  }
}

/** An upheld complaint is brought back into its request, with the facts and not the verdict (clause 59). */
function afterUpheld(event: ComplaintUpheld, complaint: ComplaintRecord): readonly FollowUp[] {
  const { on, by, preparedBy, facts, implementBy, disclosesNothing, reasons } = event.data.command.data
  const [first = by, ...others] = complaint.reviewers
  const command: ApplyComplaintOutcome = {
    type: 'ApplyComplaintOutcome',
    data: {
      on,
      by,
      complaint: complaint.id,
      ground: effectiveGround(complaint),
      reviewers: [first, ...others],
      facts,
      ...defined({ preparedBy, implementBy, disclosesNothing, reasons }),
      ...(complaint.identity.status === 'confirmed' ? { identityConfirmed: true } : {}),
      // The subject who complains in person needs no representative for the request any more.
      ...(complaint.authority.status === 'unproven' ? {} : { authorityProven: true }),
    },
  }
  return [{ to: 'request', request: complaint.request, command }]
}
