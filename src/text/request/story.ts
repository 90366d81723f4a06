import type { RequestEvent, RequestState } from '../../request/index.js'
import { clauseOfRight } from '../rights/topic.js'
import { disclosesNothing, examinationEvents, filedBy, preparedBy } from '../story/case-events.js'
import type { EventTexts } from '../story/texts.js'

/** How each event of a request is told: which sentences, and by which clauses. */
export const requestStory: EventTexts<RequestEvent, Exclude<RequestState, { readonly status: 'none' }>> = {
  ...examinationEvents(
    ({ story }) => story.request,
    ({ representation, identityInquiry, identity, extension }) => ({
      representation: [representation.clause],
      inquiry: [identityInquiry.clause],
      identity: [identity.clause],
      extension: [extension.clause],
    }),
  ),
  RequestSubmitted: ({ data: { command } }, catalogue) => {
    const { story, roles } = catalogue
    const { id, by, submittedOn, receivedOn, channel, sender, claims } = command.data
    const [first, ...others] = claims
    const earlier = submittedOn === receivedOn ? null : submittedOn
    return [
      [story.request.received(id, channel, earlier), roles.request.clause, roles.filing.clause],
      filedBy(sender, roles.representation.clause, catalogue),
      [
        story.request.contents(claims),
        clauseOfRight[first.right],
        ...others.map(({ right }) => clauseOfRight[right]),
      ],
      [story.request.registered(by), roles.examiner.clause],
    ]
  },
  OfficerAssigned: ({ data: { command } }, { story, roles }) => [
    [story.request.officerAssigned(command.data.by, command.data.officer), roles.examiner.clause],
  ],
  RequestCorrected: ({ data: { command, defects } }, { story, roles }) => [
    [story.request.corrected[defects.length === 0 ? 'all' : 'part'](command.data.by), roles.request.clause],
    [story.request.limitUnmoved(), roles.examination.clause],
  ],
  FeeDemanded: ({ data: { command } }, { story, roles }) => [
    [story.request.feeDemanded(command.data.by, command.data.fee), roles.fee.clause],
    [story.request.found(command.data.finding), roles.unfounded.clause],
  ],
  FeePaid: ({ data: { command } }, { story, roles }) => [
    [story.request.feePaid(command.data.by, command.data.amount), roles.fee.clause],
    [story.request.noLongerUnfounded(), roles.unfounded.clause, roles.unfoundedRefusal.clause],
  ],
  RequestRefused: ({ data: { command, refusal } }, { story, roles }) => {
    const { kind, reasons, limit, reply } = refusal
    return [
      [story.request.refused[kind](command.data.by), limit.clause],
      command.type === 'RefuseUnfounded'
        ? [story.request.found(command.data.finding), roles.unfounded.clause, limit.clause]
        : [story.case.refusalReasons(reasons), limit.clause],
      [story.case.refusalLimit(reply.to, limit.due), limit.clause],
    ]
  },
  RequestAnswered: ({ data: { command, answer } }, catalogue) => {
    const { story, roles } = catalogue
    const { by, preparedBy: others, disclosesNothing: why } = command.data
    return [
      [story.request.answered(by, answer.outcome), roles.answer.clause],
      ...preparedBy(others, roles.examiner.clause, catalogue),
      ...disclosesNothing(why, roles.identity.clause, catalogue),
    ]
  },
  ImplementationReported: ({ data: { command, complete } }, { story, roles }) => {
    const { by, right, item = null, restrictionReason } = command.data
    return [
      [story.request.carriedOut(by, { right, item }), roles.answer.clause],
      ...(restrictionReason === undefined
        ? []
        : [[story.request.reliedOn(restrictionReason), roles.restrictionEffect.clause] as const]),
      ...(complete ? [[story.request.allCarriedOut(), roles.answer.clause] as const] : []),
    ]
  },
  RequestReexamined: ({ data: { command, answer } }, catalogue) => {
    const { story, roles } = catalogue
    const { by, complaint, reviewers, preparedBy: others, disclosesNothing: why } = command.data
    return [
      [story.request.answeredAnew(by, complaint, answer.outcome), roles.complaintAnswer.clause],
      [story.request.examinedAnew(reviewers), roles.independence.clause, roles.complaintAnswer.clause],
      ...preparedBy(others, roles.independence.clause, catalogue),
      ...disclosesNothing(why, roles.identity.clause, catalogue),
    ]
  },
  RequestWithdrawn: ({ data: { command } }, { story, roles }) => [
    [story.request.withdrawn(command.data.by, command.data.withdrawnBy), roles.request.clause],
  ],
}
