import type { Reply } from '../../case/index.js'
import type { ClauseRef } from '../../documents/index.js'
import type {
  Answer,
  AnsweredRequest,
  ImplementedRequest,
  RefusedRequest,
  RequestState,
} from '../../request/index.js'
import { afterWithdrawalSaid } from '../consent/after-withdrawal.js'
import { withdrawnFromSaid } from '../consent/withdrawn-from.js'
import type { Catalogue } from '../kit/catalogue.js'
import { joined, type Paragraph, paragraphOf, reasonsParagraph } from '../kit/paragraph.js'
import type { Said } from '../kit/said.js'
import { paragraphs } from '../kit/sentences.js'
import { decisionSentences } from '../rights/decision-sentences.js'
import type { LetterTexts, ReplyTexts, RequestToSay } from './texts.js'

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
  // Where no contact is held at all, it doesn't matter whether a way was named.
  if (because === 'no-contact' && obstacle === null) return paragraphOf(catalogue, [texts.noContact, clause])
  const unnamed = because === 'no-address' ? texts.noAddress : texts.noneNamed
  const why = obstacle === null ? unnamed : texts.hindered(obstacle)
  const how = because === 'no-contact' ? texts.noOtherContact : texts.throughContact(reply)
  return paragraphOf(catalogue, [why, clause], [how, clause])
}

/** The supervisory authority and the court, as the GDPR gives them. */
export const remediesParagraph = (words: string, catalogue: Catalogue): Paragraph => ({
  ...paragraphOf(catalogue, [words, 'gdpr:12(4)', 'gdpr:77', 'gdpr:79']),
  source: 'gdpr',
})

/** From when a withdrawal of consent holds, where an answer gives effect to one. */
function effectiveFrom({ extent }: Answer, catalogue: Catalogue): Paragraph | undefined {
  const from = extent.find((granted) => granted.effectiveFrom !== null)?.effectiveFrom ?? null
  return from === null ? undefined : paragraphOf(catalogue, withdrawnFromSaid(from, catalogue))
}

/** What becomes of the data whose consent is withdrawn: what the GDPR asks for, and the document does not. */
function afterWithdrawal({ afterWithdrawal: data }: Answer, catalogue: Catalogue): Paragraph | undefined {
  const [first, ...others] = data.map((one) => afterWithdrawalSaid(one, catalogue))
  return first === undefined ? undefined : { ...paragraphOf(catalogue, first, ...others), source: 'gdpr' }
}

/** What an answer says beside what becomes of each right and item. */
export interface AnswerParagraphs {
  readonly outcome: Paragraph
  readonly 'effective-from': Paragraph | undefined
  readonly 'after-withdrawal': Paragraph | undefined
  readonly 'further-reasons': Paragraph | undefined
  readonly implementation: Paragraph | undefined
  readonly reply: Paragraph
  readonly 'complaint-right': Paragraph
  readonly remedies: Paragraph
}

/** From when a withdrawal holds, further reasons, and by when it is carried out: what an answer has where it does. */
export function extentParagraphs(
  answer: Answer,
  sayImplementation: LetterTexts['implementation'],
  clause: ClauseRef,
  catalogue: Catalogue,
) {
  const { furtherReasons } = answer
  return {
    'effective-from': effectiveFrom(answer, catalogue),
    'after-withdrawal': afterWithdrawal(answer, catalogue),
    'further-reasons':
      furtherReasons.length === 0
        ? undefined
        : reasonsParagraph(catalogue, [catalogue.request.letter.furtherReasons, clause], furtherReasons),
    implementation: implementationParagraph(answer, sayImplementation, clause, catalogue),
  }
}

/** By when what is granted is carried out, and why so late; or that nothing is left to do. */
function implementationParagraph(
  { outcome, implementation, complexity }: Answer,
  sayImplementation: LetterTexts['implementation'],
  clause: ClauseRef,
  catalogue: Catalogue,
): Paragraph | undefined {
  const { letter } = catalogue.request
  if (outcome === 'rejected') return undefined
  if (implementation === null) return paragraphOf(catalogue, [letter.nothingToCarryOut, clause])
  const day: Said = [sayImplementation(implementation.due), clause]
  return complexity === null
    ? paragraphOf(catalogue, day)
    : paragraphOf(catalogue, day, [letter.complexity(complexity), clause])
}

/** The answer to a request or to an upheld complaint as a text, with what becomes of each right and item. */
export const answerText = (
  { decisions, outcome }: Answer,
  said: AnswerParagraphs,
  catalogue: Catalogue,
): string =>
  paragraphs([
    said.outcome.sentences,
    ...decisions.map((decision) => decisionSentences(decision, catalogue, decisions)),
    said['effective-from']?.sentences ?? [],
    said['after-withdrawal']?.sentences ?? [],
    said['further-reasons']?.sentences ?? [],
    said.implementation?.sentences ?? [],
    said.reply.sentences,
    outcome === 'granted' ? [] : joined(said['complaint-right'], said.remedies).sentences,
  ])

/** What an answer to a request says. */
export function answerParagraphs(
  state: AnsweredRequest | ImplementedRequest,
  catalogue: Catalogue,
): AnswerParagraphs {
  const { request, roles } = catalogue
  const { letter } = request
  const { answer, acts } = state
  const { clause } = roles.answer
  const about = requestToSay(state)
  const opening = acts.some(({ act }) => act === 'new-answer')
    ? ([letter.examinedAnew(about), roles.complaintAnswer.clause] as const)
    : ([letter.examined(about), clause] as const)
  return {
    outcome: paragraphOf(catalogue, opening, [letter.outcome[answer.outcome], clause]),
    ...extentParagraphs(answer, letter.implementation, clause, catalogue),
    reply: replyParagraph(answer.reply, letter.reply, roles.reply.clause, catalogue),
    'complaint-right': paragraphOf(catalogue, [letter.complaint, clause, roles.complaint.clause]),
    remedies: remediesParagraph(letter.remedies(answer.reply.to), catalogue),
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
