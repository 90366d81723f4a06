import type { RequestEvent, RequestState } from '../../request/index.js'
import { clauseOfFee, isForCopies } from '../../request/state.js'
import { withdrawalCarriedOutSaid } from '../consent/after-withdrawal.js'
import type { Catalogue } from '../kit/catalogue.js'
import { decidedIn } from '../kit/deciding.js'
import type { EventStories } from '../kit/event-stories.js'
import type { Said } from '../kit/said.js'
import { clauseOfRight } from '../rights/topic.js'
import { disclosesNothing, examinationEvents, filedBy, preparedBy, sameSender } from '../story/case-events.js'

type FiledRequest = Exclude<RequestState, { readonly status: 'none' }>

/** That nothing of an answer is left to carry out, where that is so by now. */
function nothingLeft(after: FiledRequest, { request, roles }: Catalogue): readonly Said[] {
  if (after.status !== 'implemented') return []
  const { story } = request
  const all = after.waived.length === 0 && after.impossible.length === 0
  return [[all ? story.allCarriedOut() : story.nothingLeft(), roles.answer.clause]]
}

/** That identity is confirmed by the proof that came along, where it is. */
const identifiedSaid = (identified: true | undefined, { request, roles }: Catalogue): readonly Said[] =>
  identified ? [[request.story.identifiedByProof(), roles.proof.clause]] : []

/** How each event of a request is told: which sentences, and by which clauses. */
export const requestStory: EventStories<RequestEvent, FiledRequest> = {
  ...examinationEvents(
    ({ request }) => request.story,
    ({ representation, identityInquiry, identity, extension, examination, request }) => ({
      representation: [representation.clause],
      inquiry: [identityInquiry.clause],
      identity: [identity.clause],
      extension: [extension.clause],
      examination: [examination.clause],
      content: [request.clause],
    }),
  ),
  RequestSubmitted: ({ data: { command, identified } }, catalogue) => {
    const { request, roles } = catalogue
    const { id, by, submittedOn, receivedOn, channel, sender, claims } = command.data
    const [first, ...others] = claims
    const earlier = submittedOn === receivedOn ? null : submittedOn
    return [
      [request.story.received(id, channel, earlier), roles.request.clause, roles.filing.clause],
      filedBy(sender, roles.representation.clause, catalogue),
      [
        request.story.contents(claims),
        clauseOfRight(first.right, roles),
        ...others.map(({ right }) => clauseOfRight(right, roles)),
      ],
      [request.story.registered(by), roles.examiner.clause],
      ...identifiedSaid(identified, catalogue),
    ]
  },
  OfficerAssigned: ({ data: { command } }, { request, roles }) => [
    [request.story.officerAssigned(command.data.by, command.data.officer), roles.examiner.clause],
  ],
  RequestCorrected: ({ data: { command, defects, identified } }, catalogue) => {
    const { request, roles } = catalogue
    return [
      [request.story.corrected[defects.length === 0 ? 'all' : 'part'](command.data.by), roles.request.clause],
      ...identifiedSaid(identified, catalogue),
      [request.story.limitUnmoved(), roles.examination.clause],
    ]
  },
  DefectsWaived: ({ data: { command } }, catalogue) => {
    const { request, roles } = catalogue
    const { by, reason } = command.data
    const { clause } = roles.defectWaiver
    return [
      [request.story.defectsWaived(by), clause],
      ...decidedIn(command.data, clause, catalogue),
      ...(reason === undefined ? [] : [[request.story.waivedBecause(reason), clause] as const]),
    ]
  },
  ReceiptAcknowledged: ({ data: { command } }, { request, roles }) => [
    [request.story.acknowledged(command.data.by), roles.acknowledgement.clause],
  ],
  FeeDemanded: ({ data: { command } }, catalogue) => {
    const { request, roles } = catalogue
    const { by, fee, finding } = command.data
    const { story } = request
    const copies = finding.kind === 'further-copies'
    const clause = clauseOfFee(roles.fee.clause, copies)
    return [
      [(copies ? story.feeForCopies : story.feeDemanded)(by, fee), clause],
      ...decidedIn(command.data, clause, catalogue),
      copies
        ? [story.copiesBecause(finding.justification), clause]
        : [story.found(finding), roles.unfounded.clause],
    ]
  },
  FeePaid: ({ data: { command }, after }, { request, roles, lacks }) => [
    [
      request.story.feePaid(command.data.by, command.data.amount),
      clauseOfFee(roles.fee.clause, isForCopies(after.fee)),
    ],
    ...(isForCopies(after.fee) || lacks.includes('unfoundedRefusal')
      ? []
      : [
          [request.story.noLongerUnfounded(), roles.unfounded.clause, roles.unfoundedRefusal.clause] as const,
        ]),
  ],
  RequestRefused: ({ data: { command, refusal } }, catalogue) => {
    const { request, story, roles } = catalogue
    const { kind, reasons, limit, reply } = refusal
    return [
      [request.story.refused[kind](command.data.by), limit.clause],
      ...decidedIn(command.data, limit.clause, catalogue),
      command.type === 'RefuseUnfounded'
        ? [request.story.found(command.data.finding), roles.unfounded.clause, limit.clause]
        : [story.case.refusalReasons(reasons), limit.clause],
      [story.case.refusalLimit(reply.to, limit.due), limit.clause],
    ]
  },
  RequestAnswered: ({ data: { command, answer } }, catalogue) => {
    const { request, roles } = catalogue
    const { by, preparedBy: others, disclosesNothing: why } = command.data
    return [
      [request.story.answered(by, answer.outcome), roles.answer.clause],
      ...decidedIn(command.data, roles.answer.clause, catalogue),
      ...preparedBy(others, roles.examiner.clause, catalogue),
      ...disclosesNothing(why, roles.identity.clause, catalogue),
    ]
  },
  ImplementationReported: ({ data: { command }, after }, catalogue) => {
    const { request, roles } = catalogue
    const { by, right, item = null, restrictionReason, afterWithdrawal } = command.data
    return [
      [request.story.carriedOut(by, { right, item }), roles.answer.clause],
      ...(restrictionReason === undefined
        ? []
        : [[request.story.reliedOn(restrictionReason), roles.restrictionEffect.clause] as const]),
      ...(afterWithdrawal === undefined ? [] : [withdrawalCarriedOutSaid(afterWithdrawal, catalogue)]),
      ...nothingLeft(after, catalogue),
    ]
  },
  GrantWaived: ({ data: { command }, after }, catalogue) => {
    const { request, roles } = catalogue
    const { by, right, item = null, waivedBy } = command.data
    return [
      [request.story.waived(by, waivedBy, { right, item }), roles.answer.clause],
      ...nothingLeft(after, catalogue),
    ]
  },
  ImpossibilityReported: ({ data: { command, clause }, after }, catalogue) => {
    const { story } = catalogue.request
    const { by, right, item = null, reasons } = command.data
    return [
      [story.impossible(by, { right, item }), clause],
      [story.impossibleBecause(reasons), clause],
      [story.countsAsRejected(), clause],
      ...nothingLeft(after, catalogue),
    ]
  },
  RecipientsInformed: ({ data: { command } }, { request, roles }) => {
    const { by, right, item, told } = command.data
    return [[request.story.recipientsTold(by, told, { right, item }), roles.recipients.clause]]
  },
  StatementPlaced: ({ data: { command } }, { request, roles }) => {
    const { by, askedBy, item, statement } = command.data
    const { clause } = roles.disagreement
    return [
      [request.story.statementPlaced(by, askedBy, item), clause],
      [request.story.statement(statement), clause],
    ]
  },
  ErasureRecorded: ({ data: { command } }, { request, roles }) => {
    const { by, item, erased, ground } = command.data
    const { clause } = roles.erasureRecord
    return [
      [request.story.erasureRecorded(by, { right: 'erasure', item }), clause],
      [request.story.erased(erased, ground), clause],
    ]
  },
  RequestReexamined: ({ data: { command, answer } }, catalogue) => {
    const { request, roles } = catalogue
    const { by, complaint, preparedBy: others, disclosesNothing: why } = command.data
    return [
      [request.story.answeredAnew(by, complaint.id, answer.outcome), roles.complaintAnswer.clause],
      [
        request.story.examinedAnew(complaint.reviewers),
        roles.independence.clause,
        roles.complaintAnswer.clause,
      ],
      ...preparedBy(others, roles.independence.clause, catalogue),
      ...disclosesNothing(why, roles.identity.clause, catalogue),
    ]
  },
  DatesCorrected: ({ data: { command, before, after } }, { request, roles }) => [
    [
      request.story.datesCorrected(command.data.by, before, after),
      roles.examination.clause,
      roles.inaction.clause,
    ],
    [request.story.correctionReason(command.data.reason), roles.examination.clause],
  ],
  RequestJoined: ({ data: { command } }, { request, roles }) => [
    [request.story.joined(command.data.by, command.data.other.id), roles.request.clause],
    [request.story.sameSender(command.data.sameSender), roles.request.clause],
  ],
  JoinRegistered: ({ data: { command } }, { request, roles }) => {
    const { by, request: double, examinations } = command.data
    const people = [...new Set(examinations.map(({ who }) => who))]
    return [
      [request.story.joinRegistered(by, double), roles.request.clause],
      ...(people.length === 0
        ? []
        : [[request.story.doubleExamined(people), roles.independence.clause] as const]),
    ]
  },
  RequestWithdrawn: ({ data: { command } }, catalogue) => {
    const { request, roles } = catalogue
    const { by, withdrawnBy, sameSender: why } = command.data
    return [
      [request.story.withdrawn(by, withdrawnBy), roles.request.clause],
      ...sameSender(why, roles.request.clause, catalogue),
    ]
  },
}
