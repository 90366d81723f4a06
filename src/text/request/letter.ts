import type { Reply } from '../../case/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type {
  Answer,
  AnsweredRequest,
  ImplementedRequest,
  RefusedRequest,
  RequestState,
} from '../../request/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { joined, type Paragraph, paragraphOf, reasonsParagraph } from '../kit/paragraph.js'
import type { ReplyTexts, RequestToSay } from './texts.js'

/*
 * What letters on a request say, element by element: `explainAnswer` and `explainRefusal` say just this, the letters
 * put it between a head and a foot.
 */

/** The request as a letter speaks of it. */
export const requestToSay = ({
  receivedOn,
  sender,
}: Exclude<RequestState, { status: 'none' }>): RequestToSay => ({
  receivedOn,
  represented: sender.as === 'representative',
})

/** The way of a reply, and why that way. */
export function replyParagraph(
  reply: Reply,
  texts: ReplyTexts,
  clause: ClauseRef,
  catalogue: Catalogue,
): Paragraph {
  const { because, obstacle } = reply
  if (because === 'named') return paragraphOf(catalogue, [texts.asNamed(reply), clause])
  const why = obstacle === null ? texts.noneNamed : texts.hindered(obstacle)
  const kept = obstacle === null ? texts.noContact : texts.noOtherContact
  const how = because === 'no-contact' ? kept : texts.throughContact(reply)
  return paragraphOf(catalogue, [why, clause], [how, clause])
}

/** The supervisory authority and the court, as the GDPR gives them. */
export const remediesParagraph = (words: string, catalogue: Catalogue): Paragraph => ({
  ...paragraphOf(catalogue, [words, 'gdpr:12(4)', 'gdpr:77', 'gdpr:79']),
  source: 'gdpr',
})

/** From when a withdrawal of consent holds, where an answer gives effect to one. */
export function effectiveFrom({ extent }: Answer, catalogue: Catalogue): Paragraph | undefined {
  const { request, roles } = catalogue
  const from = extent.find((granted) => granted.effectiveFrom !== null)?.effectiveFrom ?? null
  return from === null
    ? undefined
    : paragraphOf(catalogue, [
        request.letter.effectiveFrom(from),
        roles.withdrawal.clause,
        roles.withdrawalEffect.clause,
      ])
}

/** What an answer says beside what becomes of each right and item. */
export function answerParagraphs(state: AnsweredRequest | ImplementedRequest, catalogue: Catalogue) {
  const { request, roles } = catalogue
  const { letter } = request
  const { answer, acts } = state
  const { outcome, furtherReasons, implementation, reply } = answer
  const { clause } = roles.answer
  const about = requestToSay(state)
  const opening = acts.some(({ act }) => act === 'new-answer')
    ? ([letter.examinedAnew(about), roles.complaintAnswer.clause] as const)
    : ([letter.examined(about), clause] as const)
  return {
    outcome: paragraphOf(catalogue, opening, [letter.outcome[outcome], clause]),
    'effective-from': effectiveFrom(answer, catalogue),
    'further-reasons':
      furtherReasons.length === 0
        ? undefined
        : reasonsParagraph(catalogue, [letter.furtherReasons, clause], furtherReasons),
    implementation:
      implementation === null
        ? undefined
        : paragraphOf(catalogue, [letter.implementation(implementation.due), clause]),
    reply: replyParagraph(reply, letter.reply, roles.reply.clause, catalogue),
    'complaint-right': paragraphOf(catalogue, [letter.complaint, clause, roles.complaint.clause]),
    remedies: remediesParagraph(letter.remedies(reply.to), catalogue),
  }
}

/** What every letter on a request but an answer ends with: its way, and where to complain. */
export function noticeEnd(reply: Reply, catalogue: Catalogue) {
  const { request, roles } = catalogue
  const { letter } = request
  return {
    reply: replyParagraph(reply, letter.reply, roles.reply.clause, catalogue),
    'complaint-right': paragraphOf(catalogue, [letter.complaintProcedure, roles.complaint.clause]),
    remedies: remediesParagraph(letter.remedies(reply.to), catalogue),
  }
}

/** What a refusal says. */
export function refusalParagraphs(state: RefusedRequest, catalogue: Catalogue) {
  const { request, roles } = catalogue
  const { letter } = request
  const { kind, reasons, reply, finding } = state.refusal
  const { clause } = {
    unfounded: roles.unfoundedRefusal,
    unidentified: roles.unidentifiedRefusal,
    unauthorised: roles.unauthorisedRefusal,
  }[kind]
  const given = reasonsParagraph(catalogue, [letter.refusalReasons, clause], reasons)
  return {
    refusal: paragraphOf(catalogue, [letter.refusal[kind](requestToSay(state)), clause]),
    reasons:
      finding === undefined
        ? given
        : joined(paragraphOf(catalogue, [letter.finding(finding), roles.unfounded.clause]), given),
    ...noticeEnd(reply, catalogue),
  }
}
