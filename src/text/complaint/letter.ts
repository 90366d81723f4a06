import type { Reply } from '../../case/index.js'
import type {
  ComplaintState,
  DismissedComplaint,
  ImplementedComplaint,
  RefusedComplaint,
  UpheldComplaint,
} from '../../complaint/index.js'
import { repeatedBy } from '../../complaint/repeats.js'
import type { Roles } from '../../procedure/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { paragraphOf, reasonsParagraph } from '../kit/paragraph.js'
import type { Cited } from '../kit/references.js'
import {
  type AnswerParagraphs,
  complainedOf,
  extentParagraphs,
  inquiryToSay,
  type Paragraphs,
  remediesParagraph,
  replyParagraph,
  tellingOf,
} from '../request/letter.js'
import type { SubjectTelling } from '../rights/subject-lines.js'
import type { ComplaintToSay, RepeatedComplaint } from './texts.js'

/*
 * What letters on a complaint say, element by element: `explainComplaintAnswer` and `explainComplaintRefusal` say just
 * this, the letters put it between a head and a foot.
 */

/** The complaint as a letter speaks of it. */
export const complaintToSay = ({
  receivedOn,
  sender,
  ground,
  request,
  requestReceivedOn,
}: Exclude<ComplaintState, { status: 'none' }>): ComplaintToSay => ({
  receivedOn,
  represented: sender.as === 'representative',
  ground,
  request: { id: request, receivedOn: requestReceivedOn },
})

/** The complaints that a refused one repeats, and when each was answered. */
const repeatedOf = (state: RefusedComplaint): readonly RepeatedComplaint[] =>
  repeatedBy(state).flatMap(({ id, answeredOn }) => (answeredOn === null ? [] : [{ id, answeredOn }]))

/** What every letter on a complaint ends with: its way, and what the GDPR gives. */
function complaintNoticeEnd(reply: Reply, catalogue: Catalogue) {
  const { letter } = catalogue.complaint
  return {
    remedies: remediesParagraph(letter.remedies(reply.to), catalogue),
    reply: replyParagraph(reply, letter.reply, 'complaintReply', catalogue, 'decision'),
  }
}

/** What the dismissal of a complaint says. */
export function dismissalParagraphs(state: DismissedComplaint, catalogue: Catalogue) {
  const { letter } = catalogue.complaint
  const { clause } = catalogue.roles.complaintAnswer
  return {
    outcome: paragraphOf(catalogue, [letter.dismissed(complaintToSay(state)), clause]),
    reasons: reasonsParagraph(catalogue, [letter.reasons, clause], state.reasons),
    ...complaintNoticeEnd(state.answer.reply, catalogue),
  }
}

/** What the answer to an upheld complaint says beside what becomes of each right and item. */
export function upheldParagraphs(
  state: UpheldComplaint | ImplementedComplaint,
  catalogue: Catalogue,
  telling: SubjectTelling = tellingOf(state.requestAnswer),
  together: Paragraphs = paragraphOf,
): AnswerParagraphs {
  const { complaint, roles } = catalogue
  const { letter } = complaint
  const { clause } = roles.complaintAnswer
  return {
    outcome: together(
      catalogue,
      [letter.upheld(complaintToSay(state)), clause],
      [(state.answerGiven ? letter.outcome : letter.outcomeAtLast)[state.requestAnswer.outcome], clause],
    ),
    ...extentParagraphs(state.requestAnswer, clause, catalogue, telling, together),
    'complaint-right': complainedOf(
      state.requestAnswer,
      { ofAdakavas: letter.complaint, ofAny: letter.complaint },
      catalogue,
    ),
    ...complaintNoticeEnd(state.answer.reply, catalogue),
  }
}

/** The clauses that each refusal of a complaint rests on, the one that asks for its reasons first. */
export const clausesOfRefusal = (kind: RefusedComplaint['refusal']['kind'], roles: Roles): Cited => {
  switch (kind) {
    case 'repeat':
      return [roles.repeatRefusal.clause]
    case 'unidentified':
      return [roles.complaintIdentity.clause, roles.unidentifiedRefusal.clause]
    case 'unauthorised':
      return [roles.unauthorisedComplaintRefusal.clause]
  }
}

/** What the refusal of a complaint says. */
export function complaintRefusalParagraphs(state: RefusedComplaint, catalogue: Catalogue) {
  const { request, complaint, roles } = catalogue
  const { kind, reasons, reply } = state.refusal
  const clauses = clausesOfRefusal(kind, roles)
  const { refusal } = complaint.letter
  const about = complaintToSay(state)
  const words = (): string => {
    switch (kind) {
      case 'repeat':
        return refusal[kind](about, repeatedOf(state))
      case 'unidentified':
        return refusal[kind](about, inquiryToSay(state, clauses[0]))
      case 'unauthorised':
        return refusal[kind](about)
    }
  }
  return {
    refusal: paragraphOf(catalogue, [words(), ...clauses]),
    reasons: reasonsParagraph(catalogue, [request.letter.refusalReasons, ...clauses], reasons),
    ...complaintNoticeEnd(reply, catalogue),
  }
}
