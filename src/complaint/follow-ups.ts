import { ofEventAndState } from '../core/given.js'
import { defined } from '../core/records.js'
import { isForgottenPerson } from '../core/renaming.js'
import {
  afterAnswer,
  afterCarriedOut,
  afterJoined,
  afterWaived,
  passedOn,
  type RequestFollowUp,
} from '../request/follow-ups.js'
import {
  type ApplyComplaintOutcome,
  type GrantWaived,
  type ImplementationReported,
  type ImpossibilityReported,
  type RequestEvent,
  type RequestReexamined,
  type RequestState,
  requestForComplaint,
} from '../request/index.js'
import type {
  ComplaintEvent,
  ComplaintImplementationReported,
  ComplaintUpheld,
  ReportComplaintImplementation,
} from './messages.js'
import { type ComplaintState, complaintForRequest } from './state.js'

/**
 * What an event of one machine asks of another: the command, and the machine that it is for.
 *
 * @category Complaint
 */
export type FollowUp =
  | {
      readonly to: 'complaint'
      readonly complaint: string
      readonly command: ReportComplaintImplementation
    }
  | { readonly to: 'request'; readonly request: string; readonly command: ApplyComplaintOutcome }
  | RequestFollowUp

/**
 * What an event asks of another machine, as commands for the host to give: a granted restriction to be imposed, a
 * correction or a waiver that ends one, a withdrawal to be recorded, an upheld complaint to be applied, a complaint to be
 * told that its request is carried out, the examiners of a double to be named to the request that it was joined to.
 *
 * A request knows only its own restrictions. Where another one had the same item corrected or erased before, there is
 * nothing left to lift, and the command is rejected as `restriction-already-over`, or as `not-under-rectification` where
 * another ground goes on: nothing more is to be done.
 *
 * An event that was made to forget whom it is about, which the name of whoever did it tells (`person-1`), asks for nothing: by
 * then it was handed on. Give no employee a name of that form.
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
  return ofEventAndState(event, state, () => askedBy(event, state))
}

function askedBy(
  event: RequestEvent | ComplaintEvent,
  state: RequestState | ComplaintState,
): readonly FollowUp[] {
  if (state.status === 'none' || isForgottenPerson(event.data.command.data.by)) return []
  switch (event.type) {
    case 'RequestAnswered':
      return 'fee' in state ? afterAnswer(event, state) : []
    case 'RequestReexamined':
      return 'fee' in state ? [...afterAnswer(event, state), ...afterComplete(event, state)] : []
    case 'ImplementationReported':
      return isOfRequest(event) && 'implemented' in state
        ? [...afterCarriedOut(event.data.command.data, state), ...afterComplete(event, state)]
        : []
    case 'GrantWaived':
      return 'waived' in state
        ? [...afterWaived(event.data.command.data, state), ...afterComplete(event, state)]
        : []
    case 'ImpossibilityReported':
      return 'waived' in state ? afterComplete(event, state) : []
    case 'RequestJoined':
      return 'examinations' in state ? afterJoined(event, state) : []
    case 'JoinRegistered':
      return state.status === 'joined' ? passedOn(event, state) : []
    case 'ComplaintUpheld':
      return 'reviewers' in state ? afterUpheld(event, state) : []
    default:
      return []
  }
}

/** An upheld complaint is brought back into its request, with the facts and not the verdict (clause 59). */
function afterUpheld(event: ComplaintUpheld, complaint: ComplaintState): readonly FollowUp[] {
  const { on, by, preparedBy, facts, implementBy, complexity, afterWithdrawal, disclosesNothing, reasons } =
    event.data.command.data
  const outcome = complaintForRequest(complaint, on)
  if (outcome === null) return []
  const command: ApplyComplaintOutcome = {
    type: 'ApplyComplaintOutcome',
    data: {
      on,
      by,
      complaint: outcome,
      facts,
      ...defined({ preparedBy, implementBy, complexity, afterWithdrawal, disclosesNothing, reasons }),
    },
  }
  return [{ to: 'request', request: outcome.request, command }]
}

/** Requests and complaints both report that something was carried out. */
const isOfRequest = (
  event: ImplementationReported | ComplaintImplementationReported,
): event is ImplementationReported => 'right' in event.data.command.data

/** Once the request is carried out, each upheld complaint that had something of it granted mirrors it. */
function afterComplete(
  {
    data: { command, complaints },
  }: ImplementationReported | RequestReexamined | GrantWaived | ImpossibilityReported,
  request: RequestState,
): readonly FollowUp[] {
  const { on, by } = command.data
  const seen = complaints.length === 0 ? null : requestForComplaint(request, on)
  if (seen === null) return []
  return complaints.map((complaint) => ({
    to: 'complaint',
    complaint,
    command: { type: 'ReportImplementation', data: { on, by, request: seen } },
  }))
}
