import type { ComplaintEvent, ComplaintState } from '../../complaint/index.js'
import { decidedIn } from '../kit/deciding.js'
import type { EventStories } from '../kit/event-stories.js'
import type { Said } from '../kit/said.js'
import { disclosesNothing, examinationEvents, filedBy, preparedBy, sameSender } from '../story/case-events.js'

/** How each event of a complaint is told: which sentences, and by which clauses. */
export const complaintStory: EventStories<
  ComplaintEvent,
  Exclude<ComplaintState, { readonly status: 'none' }>
> = {
  ...examinationEvents(
    ({ complaint }) => complaint.story,
    ({
      complaintRepresentation,
      identityInquiry,
      complaintIdentity,
      extension,
      complaintExamination,
      complaintContent,
    }) => ({
      representation: [complaintRepresentation.clause],
      inquiry: [identityInquiry.clause, complaintIdentity.clause],
      identity: [complaintIdentity.clause],
      extension: [extension.clause, complaintExamination.clause],
      examination: [complaintExamination.clause],
      content: [complaintContent.clause],
    }),
  ),
  ComplaintLodged: ({ data: { command, request, findings } }, catalogue) => {
    const { repeat, admissibleFrom } = findings
    const { roles } = catalogue
    const { story: words } = catalogue.complaint
    const { id, by, submittedOn, receivedOn, channel, sender, ground = null, argument } = command.data
    const sent = submittedOn === receivedOn ? null : submittedOn
    const argued: readonly Said[] =
      argument === undefined ? [] : [[words.argument(argument), roles.complaintContent.clause]]
    const early: readonly Said[] =
      ground === 'inaction' && admissibleFrom !== null && admissibleFrom > receivedOn
        ? [[words.decidedFrom(admissibleFrom), roles.complaint.clause]]
        : []
    const again: readonly Said[] = repeat ? [[words.repeat(), roles.repeatRefusal.clause]] : []
    return [
      [words.received(id, request, channel, sent), roles.complaint.clause, roles.complaintFiling.clause],
      filedBy(sender, roles.complaintRepresentation.clause, catalogue),
      [words.ground(ground), roles.complaint.clause, roles.complaintContent.clause],
      ...argued,
      [words.registered(by), roles.independence.clause],
      ...early,
      ...again,
    ]
  },
  ReviewerAssigned: ({ data: { command, findings } }, { complaint, roles }) => [
    [complaint.story.reviewerAssigned(command.data.by, command.data.reviewer), roles.independence.clause],
    [complaint.story.examiners(findings.examiners ?? []), roles.independence.clause],
  ],
  ComplaintCorrected: ({ data: { command, findings } }, { complaint, roles }) => {
    const { defects, repeat } = findings
    const { by, sameReasonsAs } = command.data
    const finding: readonly Said[] =
      sameReasonsAs === undefined
        ? []
        : [[repeat ? complaint.story.repeat() : complaint.story.noRepeat(), roles.repeatRefusal.clause]]
    return [
      [complaint.story.corrected(by), roles.complaintContent.clause, roles.repeatRefusal.clause],
      [complaint.story.lacks(defects), roles.complaintContent.clause],
      ...finding,
    ]
  },
  ComplaintRefused: ({ data: { command, refusal } }, catalogue) => {
    const { complaint, story, roles } = catalogue
    const { kind, reasons, limit, reply } = refusal
    const clauses =
      kind === 'unidentified'
        ? ([roles.unidentifiedRefusal.clause, roles.complaintIdentity.clause] as const)
        : ([limit.clause] as const)
    return [
      [complaint.story.refused[kind](command.data.by), ...clauses],
      ...decidedIn(command.data, clauses[0], catalogue),
      [story.case.refusalReasons(reasons), ...clauses],
      [story.case.refusalLimit(reply.to, limit.due), ...clauses],
    ]
  },
  ComplaintUpheld: ({ data: { command, answer, requestAnswer } }, catalogue) => {
    const { complaint, roles } = catalogue
    return [
      [complaint.story.upheld(answer.reviewer, requestAnswer.outcome), roles.complaintAnswer.clause],
      ...decidedIn(command.data, roles.complaintAnswer.clause, catalogue),
      ...preparedBy(answer.preparedBy, roles.independence.clause, catalogue),
      ...disclosesNothing(command.data.disclosesNothing, roles.complaintIdentity.clause, catalogue),
    ]
  },
  ComplaintDismissed: ({ data: { command, answer } }, catalogue) => {
    const { complaint, roles } = catalogue
    return [
      [complaint.story.dismissed(answer.reviewer), roles.complaintAnswer.clause],
      ...decidedIn(command.data, roles.complaintAnswer.clause, catalogue),
      [complaint.story.dismissalReasons(command.data.reasons), roles.complaintAnswer.clause],
      ...preparedBy(answer.preparedBy, roles.independence.clause, catalogue),
      ...disclosesNothing(command.data.disclosesNothing, roles.complaintIdentity.clause, catalogue),
    ]
  },
  ImplementationReported: ({ data: { command, carriedOutOn } }, { complaint, roles }) => [
    [complaint.story.carriedOut(command.data.by, carriedOutOn), roles.complaintAnswer.clause],
  ],
  GrantEnded: ({ data: { command, ended } }, { complaint, roles }) => [
    [complaint.story.ended[ended.because](command.data.by, ended.on), roles.complaintAnswer.clause],
  ],
  ComplaintWithdrawn: ({ data: { command } }, catalogue) => {
    const { complaint, roles } = catalogue
    const { by, withdrawnBy, sameSender: why } = command.data
    return [
      [complaint.story.withdrawn(by, withdrawnBy), roles.complaint.clause],
      ...sameSender(why, roles.complaint.clause, catalogue),
    ]
  },
}
