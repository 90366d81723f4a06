import type { Deadline } from '../../calendar/index.js'
import type { CaseRecord, Reply } from '../../case/index.js'
import { InvalidInputError } from '../../core/index.js'
import type { ClauseRef } from '../../documents/index.js'
import { isOfDocument } from '../../documents/index.js'
import { type ComplaintCause, complainsAgainst, defaultReadings } from '../../procedure/index.js'
import { rightsToldOf } from '../../procedure/right.js'
import type {
  Answer,
  AnsweredRequest,
  ImplementedRequest,
  RefusedRequest,
  RequestState,
} from '../../request/index.js'
import { isFormal } from '../../rights/defect-codes.js'
import type { Right } from '../../rights/index.js'
import { afterWithdrawalSaid } from '../consent/after-withdrawal.js'
import type { Catalogue } from '../kit/catalogue.js'
import { joined, type Paragraph, paragraphOf, reasonsParagraph, ruledBy, stated } from '../kit/paragraph.js'
import { type Cited, cited } from '../kit/references.js'
import { type Passage, type Said, withClauses } from '../kit/said.js'
import { paragraphs } from '../kit/sentences.js'
import { closing, extentLines, reasonLines, type SubjectTelling } from '../rights/subject-lines.js'
import { listedSaid, missingOf } from './defects-together.js'
import type { Decided, InquiryToSay, ReplyTexts, RequestToSay, TellsOf } from './texts.js'

/*
 * What letters on a request say, element by element: `explainAnswer` and `explainRefusal` say just this, the letters
 * say more of the remedies and put it between a head and a foot.
 */

/** The request as a letter speaks of it. */
export const requestToSay = ({
  receivedOn,
  sender,
}: Exclude<RequestState, { status: 'none' }>): RequestToSay => ({
  receivedOn,
  represented: sender.as === 'representative',
})

/** The latest inquiry about identity on the record of a case. */
export function inquiryOf({ notices }: CaseRecord, clause: ClauseRef) {
  const sent = notices.filter((one) => one.notice === 'identity-inquiry').at(-1)
  if (sent === undefined)
    throw new InvalidInputError('inquiry', 'a case in which identity was inquired about', sent, clause)
  return sent
}

/** The inquiry that a refusal for want of identity rests on. */
export function inquiryToSay(record: CaseRecord, clause: ClauseRef): InquiryToSay {
  const { on, term } = inquiryOf(record, clause)
  return { on, due: term.due }
}

/** Sentences that stand together, with the clauses of several that follow one another once. */
export function closingParagraph(catalogue: Catalogue, ...said: Passage): Paragraph {
  const [first = '', ...others] = closing(said, catalogue)
  return { clauses: said.flatMap(([, ...clauses]) => clauses), sentences: [first, ...others] }
}

/** How sentences stand together: each with its clauses, or those of several in a row once. */
export type Paragraphs = typeof paragraphOf

/** The way of a reply, and why that way. */
export function replyParagraph(
  reply: Reply,
  texts: ReplyTexts,
  role: 'reply' | 'complaintReply',
  catalogue: Catalogue,
  tells: TellsOf = 'notice',
): Paragraph {
  const { because, obstacle } = reply
  const sent = because === 'no-contact' ? texts.collect : texts.sent(reply, tells)
  const say = (): string => {
    if (because === 'named') return texts.asNamed(sent)
    // Where no contact is held at all, it doesn't matter whether a way was named.
    if (because === 'no-contact')
      return obstacle === null ? texts.noContact(sent) : texts.hinderedWithout(sent, obstacle)
    if (obstacle !== null) return texts.hindered(sent, obstacle)
    return because === 'no-address' ? texts.noAddress(sent) : texts.noneNamed(sent)
  }
  const kept = because !== 'no-contact' && reply.way === 'phone' ? `; ${texts.kept}` : ''
  return ruledBy(catalogue, `${say()}${kept}`, stated(catalogue, role))
}

/** The supervisory authority and the court, as the GDPR gives them. */
export const remediesParagraph = (words: string, catalogue: Catalogue): Paragraph => ({
  ...paragraphOf(catalogue, [words, 'gdpr:12(4)', 'gdpr:77', 'gdpr:79']),
  source: 'gdpr',
})

/** What a complaint to the institution would be about, for a letter that tells of it in short. */
interface ComplainedOfInShort {
  readonly words: { readonly ofAdakavas: string; readonly ofAny: string }
  readonly cause: ComplaintCause
  /** By when, where the document sets a window and the record tells. */
  readonly by?: Deadline<ClauseRef> | undefined
  readonly clauses: Cited
}

/** That its document knows no complaint to the institution: cited by where it says to turn, if it does. */
export const noComplaint = (catalogue: Catalogue): Paragraph => {
  const { letters, lacks, roles } = catalogue
  const { clause } = roles.complaint
  // No article of the GDPR says so.
  return clause.startsWith('gdpr:') || (lacks.includes('recourse') && !isOfDocument(clause, 'adakavas'))
    ? ruledBy(catalogue, letters.noComplaint, [])
    : paragraphOf(catalogue, [letters.noComplaint, roles.complaint.clause])
}

/** That one may complain to the institution itself, or that its document knows no such complaint, in short. */
function complaintInShort(
  { words, cause, by, clauses }: ComplainedOfInShort,
  catalogue: Catalogue,
): Paragraph {
  const { request, letters, lacks, roles } = catalogue
  const { complaint } = roles
  if (lacks.includes('complaint')) return noComplaint(catalogue)
  if (!complainsAgainst(complaint, defaultReadings, cause)) {
    const kind = cause === 'rejected' || cause === 'granted-in-part' ? 'decision' : 'refusal'
    return paragraphOf(catalogue, [letters.noComplaintOfThis[kind], complaint.clause])
  }
  // Only the built-in document has the chapter on complaints that is named.
  const said = isOfDocument(complaint.clause, 'adakavas') ? words.ofAdakavas : words.ofAny
  const until: readonly Said[] =
    by === undefined ? [] : [[request.letter.complaintBy(by.due), complaint.clause]]
  return paragraphOf(catalogue, [said, ...clauses], ...until)
}

/** What an answer to a request, or to an upheld complaint, says of a complaint about it. */
export const complainedOf = (
  { outcome, complainBy }: Answer,
  words: ComplainedOfInShort['words'],
  catalogue: Catalogue,
): Paragraph =>
  complaintInShort(
    {
      words,
      cause: outcome === 'granted-in-part' ? 'granted-in-part' : 'rejected',
      by: complainBy,
      clauses: [catalogue.roles.answer.clause, catalogue.roles.complaint.clause],
    },
    catalogue,
  )

/** The supervisory authority and the court in short, after a complaint to the institution or in place of it. */
const remediesInShort = (to: Reply['to'], catalogue: Catalogue): Paragraph => {
  const { letter } = catalogue.lacks.includes('complaint') ? catalogue.complaint : catalogue.request
  return remediesParagraph(letter.remedies(to), catalogue)
}

/** That processing before a withdrawal stays lawful, where an answer gives effect to one. */
function effectiveFrom({ extent }: Answer, { consent, roles }: Catalogue): Said | undefined {
  const withdrawn = extent.some((granted) => granted.effectiveFrom !== null)
  return withdrawn ? [consent.beforeWithdrawal, roles.withdrawalEffect.clause] : undefined
}

/** What becomes of the data whose consent is withdrawn: what the GDPR asks for, and the document does not. */
function afterWithdrawal(
  { afterWithdrawal: data }: Answer,
  catalogue: Catalogue,
  together: Paragraphs,
): Paragraph | undefined {
  const [first, ...others] = data.map((one) => afterWithdrawalSaid(one, catalogue))
  return first === undefined ? undefined : { ...together(catalogue, first, ...others), source: 'gdpr' }
}

/** What is cited for the decision: under the GDPR itself, that no action is taken has a paragraph of its own. */
export function deciding({ outcome }: Pick<Answer, 'outcome'>, clause: ClauseRef): Cited {
  if (clause !== 'gdpr:12(3)' || outcome === 'granted') return [clause]
  return outcome === 'rejected' ? ['gdpr:12(4)'] : [clause, 'gdpr:12(4)']
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

/** What an answer comes to: one that only gives effect to withdrawals of consent grants nothing. */
const decidedOf = ({ decisions, outcome }: Answer): Decided =>
  outcome === 'granted' && decisions.every(({ right }) => right === 'consent-withdrawal')
    ? 'withdrawn'
    : outcome

/** From when a withdrawal holds, as the decisions of an answer are told with it. */
export const tellingOf = ({ extent, reply }: Answer, more: Partial<SubjectTelling> = {}): SubjectTelling => ({
  justify: () => null,
  accessAt: null,
  collected: reply.way === 'phone',
  headed: false,
  withdrawnFrom: (item) =>
    extent.find((grant) => grant.right === 'consent-withdrawal' && grant.item === item)?.effectiveFrom ??
    null,
  ...more,
})

/** From when a withdrawal holds, further reasons, and by when it is carried out: what an answer has where it does. */
export function extentParagraphs(
  answer: Answer,
  clause: ClauseRef,
  catalogue: Catalogue,
  telling: SubjectTelling = tellingOf(answer),
  together: Paragraphs = paragraphOf,
) {
  const { furtherReasons } = answer
  const from = effectiveFrom(answer, catalogue)
  return {
    'effective-from': from === undefined ? undefined : paragraphOf(catalogue, from),
    'after-withdrawal': afterWithdrawal(answer, catalogue, together),
    'further-reasons':
      furtherReasons.length === 0
        ? undefined
        : reasonsParagraph(
            catalogue,
            // The reasons of an answer that grants some of it are those for what it does not.
            [catalogue.request.letter.furtherReasons, ...cited(deciding(answer, clause).slice(-1), clause)],
            furtherReasons,
          ),
    implementation: implementationParagraph(answer, clause, catalogue, telling, together),
  }
}

/** By when what is granted is carried out, and why so late; or that nothing is left to do. */
function implementationParagraph(
  { outcome, implementation, complexity, extent }: Answer,
  clause: ClauseRef,
  catalogue: Catalogue,
  { accessAt, collected }: SubjectTelling,
  together: Paragraphs,
): Paragraph | undefined {
  const { letter } = catalogue.request
  if (outcome === 'rejected') return undefined
  if (implementation === null) return paragraphOf(catalogue, [letter.nothingToCarryOut, clause])
  const { due } = implementation
  const gives = (wanted: Right): boolean => extent.some(({ right }) => right === wanted)
  const [access, information] = [gives('access'), gives('information')]
  const others = extent.some(({ right }) => right !== 'access' && right !== 'information')
  const enclosed = accessAt === null && !collected
  const accessGiven = (): string => {
    if (enclosed) return letter.enclosed
    return accessAt === null ? letter.collectBy(due) : letter.accessBy(due)
  }
  // What comes with a copy of the data, or is collected with one, is told together with it.
  const apart = information && (!access || accessAt !== null)
  const given: readonly Said[] = [
    ...(access ? [[accessGiven(), clause] as const] : []),
    ...(apart ? [[collected ? letter.informationBy(due) : letter.informationEnclosed, clause] as const] : []),
  ]
  // What is enclosed is given by then, and a consent is withdrawn since the request came.
  const already = (access && enclosed) || (information && !collected) || gives('consent-withdrawal')
  const words = already ? letter.implementationOfRest : letter.implementation
  const done: readonly Said[] = others || given.length === 0 ? [[words(due), clause]] : []
  const why: readonly Said[] =
    complexity === null || (done.length === 0 && (enclosed || (!access && !collected)))
      ? []
      : [[letter.complexity(complexity), clause]]
  // Recipients are told of it, as the GDPR itself has it.
  const passedOn = catalogue.roles.recipients.clause === 'gdpr:19' && rightsToldOf.some(gives)
  const besides: readonly Said[] = passedOn ? [[letter.recipientsTold, 'gdpr:19']] : []
  // How complex it is follows the day that was set for that.
  const [first, ...rest] =
    done.length > 0 ? [...done, ...why, ...given, ...besides] : [...given, ...why, ...besides]
  return first === undefined ? undefined : together(catalogue, first, ...rest)
}

/** The answer to a request or to an upheld complaint as a text, with what becomes of each right and item. */
export function answerText(answer: Answer, said: AnswerParagraphs, catalogue: Catalogue): string {
  const { decisions, outcome } = answer
  const telling = tellingOf(answer)
  const sentences = (lines: readonly Said[]) => lines.map((line) => withClauses(line, catalogue))
  return paragraphs([
    said.outcome.sentences,
    ...decisions.flatMap((decision) => [
      sentences(extentLines(decision, catalogue, telling)),
      sentences(decision.outcome === 'granted' ? [] : reasonLines(decision, catalogue, telling, decisions)),
    ]),
    said['effective-from']?.sentences ?? [],
    said['after-withdrawal']?.sentences ?? [],
    said['further-reasons']?.sentences ?? [],
    said.implementation?.sentences ?? [],
    outcome === 'granted' ? [] : joined(said['complaint-right'], said.remedies).sentences,
    said.reply.sentences,
  ])
}

/** What an answer to a request says. */
export function answerParagraphs(
  state: AnsweredRequest | ImplementedRequest,
  catalogue: Catalogue,
  telling: SubjectTelling = tellingOf(state.answer),
  together: Paragraphs = paragraphOf,
): AnswerParagraphs {
  const { request, roles } = catalogue
  const { letter } = request
  const { answer, applied } = state
  const { clause } = roles.answer
  const about = requestToSay(state)
  const decided = decidedOf(answer)
  const complaint = applied.at(-1)?.complaint
  const opening =
    complaint === undefined
      ? ([letter.decided[decided](about), ...deciding(answer, clause)] as const)
      : ([letter.decidedAnew[decided](about, complaint), clause, roles.complaintAnswer.clause] as const)
  return {
    outcome: paragraphOf(catalogue, opening),
    ...extentParagraphs(answer, clause, catalogue, telling, together),
    reply: replyParagraph(answer.reply, letter.reply, 'reply', catalogue, 'decision'),
    'complaint-right': complainedOf(answer, letter.complaint, catalogue),
    remedies: remediesInShort(answer.reply.to, catalogue),
  }
}

/** What a refusal is and why, without what may be done about it. */
export function refusedParagraphs(state: RefusedRequest, catalogue: Catalogue) {
  const { request, roles } = catalogue
  const { letter } = request
  const { kind, reasons, finding } = state.refusal
  const { clause } = {
    unfounded: roles.unfoundedRefusal,
    unidentified: roles.unidentifiedRefusal,
    unauthorised: roles.unauthorisedRefusal,
    formal: roles.formalRefusal,
  }[kind]
  const given = reasonsParagraph(catalogue, [letter.refusalReasons, clause], reasons)
  const about = requestToSay(state)
  const words =
    kind === 'unidentified'
      ? letter.refusal[kind](about, inquiryToSay(state, clause))
      : letter.refusal[kind](about)
  const before = (): Paragraph | null => {
    if (finding !== undefined)
      return paragraphOf(catalogue, [letter.finding(finding), roles.unfounded.clause])
    const [first, ...others] = kind === 'formal' ? missingOf(state.defects.filter(isFormal), catalogue) : []
    return first === undefined
      ? null
      : paragraphOf(catalogue, listedSaid([first, ...others], letter.lacks, catalogue))
  }
  const first = before()
  return {
    // Article 11(2) is what Article 12(2) refers to.
    refusal: paragraphOf(
      catalogue,
      kind === 'unidentified' && clause === 'gdpr:12(2)' ? [words, 'gdpr:11(2)', clause] : [words, clause],
    ),
    reasons: first === null ? given : joined(first, given),
  }
}

/** What a refusal says. */
export function refusalParagraphs(state: RefusedRequest, catalogue: Catalogue) {
  const { request, roles } = catalogue
  const { letter } = request
  const { reply, kind } = state.refusal
  return {
    ...refusedParagraphs(state, catalogue),
    'complaint-right': complaintInShort(
      { words: letter.complaintProcedure, cause: kind, clauses: [roles.complaint.clause] },
      catalogue,
    ),
    remedies: remediesInShort(reply.to, catalogue),
    reply: replyParagraph(reply, letter.reply, 'reply', catalogue, 'decision'),
  }
}
