import { match } from 'ts-pattern'
import { extendedTo, limitWithin, lodgingLimit, type Reply, requestRoles } from '../../case/index.js'
import { InvalidInputError } from '../../core/index.js'
import { isOfDocument } from '../../documents/index.js'
import { identityAsked } from '../../procedure/identity-asked.js'
import { complainsAgainst, type Procedure, periodOf } from '../../procedure/index.js'
import type {
  AnsweredRequest,
  ImplementedRequest,
  JoinedRequest,
  RefusedRequest,
  RequestState,
  RightAndItem,
} from '../../request/index.js'
import { clauseOfFee } from '../../request/state.js'
import { isFormal } from '../../rights/defect-codes.js'
import type { Catalogue } from '../kit/catalogue.js'
import { paragraphOf, reasonsParagraph, ruledBy, stated } from '../kit/paragraph.js'
import type { Said } from '../kit/said.js'
import { sentence } from '../kit/sentences.js'
import {
  answerParagraphs,
  closingParagraph,
  deciding,
  inquiryOf,
  refusedParagraphs,
  replyParagraph,
  requestToSay,
} from '../request/letter.js'
import type { TellsOf } from '../request/texts.js'
import { claimWords } from '../rights/subject-lines.js'
import { answerContent, enclosesData, tellingIn, toTell } from './answer-content.js'
import { BLANK } from './blank.js'
import { officerOf } from './blocks.js'
import { composeLetter } from './compose-letter.js'
import type { Envelope } from './envelope.js'
import type { Letter } from './letter.js'
import { given, type LetterSettings, namedBy, slot, someGiven } from './letter-settings.js'
import {
  anewBlock,
  asksForImportantReasons,
  completionBlocks,
  completionOf,
  extensionBlocks,
  extensionOf,
  inquiryBlocks,
  inquiryReplaced,
  requireProcedure,
} from './notices.js'
import { complaintRight, remedies } from './remedies.js'
import type { AnswerTime } from './texts.js'

/** A request that was filed, whatever became of it.
 *
 * @category Letters */
export type FiledRequest = Exclude<RequestState, { status: 'none' }>

/** What stands around a letter on a request. */
export const aroundRequest = (
  { id, receivedOn }: FiledRequest,
  on: Envelope['on'],
  reply: Reply | null,
  settings: LetterSettings,
): Envelope => ({ on, reply, answers: { what: 'request', id, receivedOn }, settings })

/** What every letter on a request ends with: whom to ask, and its way. */
export const requestEnd = (reply: Reply, tells: TellsOf, catalogue: Catalogue, settings: LetterSettings) => ({
  ...officerOf(settings, catalogue, reply.to),
  reply: replyParagraph(reply, catalogue.request.letter.reply, 'reply', catalogue, tells),
})

/** The answer to a request. */
export function requestAnswer(
  state: AnsweredRequest | ImplementedRequest,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'request-granted' | 'request-granted-in-part' | 'request-rejected'> {
  const { clause } = catalogue.roles.answer
  const answer = toTell(state.answer, clause, settings)
  const { on, outcome, reply } = answer
  const telling = tellingIn(answer, state.answer, settings)
  const nameOf = namedBy(settings)
  const applied = state.applied.map((one) => ({ ...one, complaint: nameOf(one.complaint, 'complaint') }))
  const said = answerParagraphs({ ...state, answer, applied }, catalogue, telling, closingParagraph)
  const envelope = {
    ...aroundRequest(state, on, reply, settings),
    encloses: enclosesData(answer, settings),
  }
  const content = answerContent(said, answer, telling, 'decision', clause, catalogue, settings)
  return match(outcome)
    .with('granted', () => composeLetter('request-granted', envelope, content.granted(), catalogue))
    .with('granted-in-part', () =>
      composeLetter('request-granted-in-part', envelope, content.grantedInPart(), catalogue),
    )
    .with('rejected', () => composeLetter('request-rejected', envelope, content.rejected(), catalogue))
    .exhaustive()
}

/** The refusal of a request; under the procedure it was filed under, for whether one may complain of a refusal. */
export function requestRefusal(
  procedure: Procedure,
  state: RefusedRequest,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'request-unfounded' | 'request-unidentified' | 'request-unauthorised' | 'request-formal'> {
  const { kind, on, reply, limit, finding } = state.refusal
  requireProcedure(state, procedure, limit.clause)
  const reasons = someGiven('reasons', state.refusal.reasons, limit.clause)
  const nameOf = namedBy(settings)
  const found =
    finding?.kind === 'repetitive'
      ? {
          finding: { ...finding, earlier: { ...finding.earlier, id: nameOf(finding.earlier.id, 'request') } },
        }
      : {}
  const refusal = { ...state.refusal, reasons, ...found }
  const { complaint } = procedure.roles
  // Where the document names what one may complain of, the letter tells also that this isn't among it.
  const complains = complaint.against !== undefined || complainsAgainst(complaint, procedure.readings, kind)
  const by = lodgingLimit(procedure, on)?.due ?? null
  return composeLetter(
    `request-${kind}`,
    aroundRequest(state, on, reply, settings),
    {
      ...refusedParagraphs({ ...state, refusal }, catalogue),
      ...(kind === 'unfounded'
        ? {}
        : anewBlock(catalogue.letters.request, kind, ['filing', 'representation'], catalogue)),
      ...(complains
        ? {
            'complaint-right': complaintRight(
              { against: 'refusal', cause: kind, by },
              reply.to,
              catalogue,
              settings,
            ),
          }
        : {}),
      remedies: remedies(reply.to, complains, catalogue, settings),
      ...requestEnd(reply, 'decision', catalogue, settings),
    },
    catalogue,
  )
}

/** The notice that the examination of a request is extended. */
export function requestExtension(
  procedure: Procedure,
  state: FiledRequest,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'request-extension'> {
  const { clause } = catalogue.roles.extension
  const { extension, receivedOn, reply } = extensionOf(state, procedure, clause)
  const record = { ...state, receivedOn }
  const { due, before } = extendedTo(procedure, requestRoles(procedure), clause, record, extension)
  const reasons = someGiven('important-reasons', extension.reasons, clause)
  const about = requestToSay(state)
  return composeLetter(
    'request-extension',
    aroundRequest(state, extension.on, reply, settings),
    {
      ...extensionBlocks(
        catalogue.letters.request,
        about,
        extension,
        reasons,
        due,
        before,
        periodOf(catalogue.roles.examination),
        [clause],
        catalogue,
      ),
      ...requestEnd(reply, 'notice', catalogue, settings),
    },
    catalogue,
  )
}

/** The latest inquiry about the identity of who asks. */
export function requestInquiry(
  state: FiledRequest,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'request-identity-inquiry'> {
  const { clause } = catalogue.roles.identityInquiry
  const { on, reply, ask, term, doubt } = inquiryOf(state, clause)
  const measures = given('measures', ask, clause)
  const reason = doubt === undefined ? undefined : given('inquiry', doubt, clause)
  const about = requestToSay(state)
  const words = catalogue.letters.request
  const replaced = inquiryReplaced(state)
  return composeLetter(
    'request-identity-inquiry',
    aroundRequest(state, on, reply, settings),
    {
      ...inquiryBlocks(words, about, measures, reason, term.due, replaced, [clause], catalogue, settings),
      ...requestEnd(reply, 'notice', catalogue, settings),
    },
    catalogue,
  )
}

/** The receipt of a request, with the day by which it is answered. */
export function requestReceipt(
  procedure: Procedure,
  state: FiledRequest,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'request-receipt'> {
  const { examination } = catalogue.roles
  const { receipt } = catalogue.letters
  const sent = state.acknowledgement
  requireProcedure(state, procedure, examination.clause)
  const { due } = limitWithin(procedure, procedure.roles.examination, state.receivedOn, 0, 'any')
  const late = catalogue.lacks.includes('extension')
    ? 'never'
    : asksForImportantReasons(catalogue)
      ? 'important-reasons'
      : 'extended'
  const asked = !catalogue.lacks.includes('identity') && identityAsked(procedure.roles.identity, state.claims)
  const [first, ...others] = receipt.next(asked, late)
  return composeLetter(
    'request-receipt',
    aroundRequest(state, sent?.on ?? null, sent?.reply ?? null, settings),
    {
      // Where the document wants an acknowledgement, its clause is cited too.
      receipt: ruledBy(
        catalogue,
        receipt.received(requestToSay(state)),
        // The GDPR asks for no register.
        stated(catalogue, 'filing', 'acknowledgement').filter((one) => one !== 'gdpr:12(2)'),
      ),
      limit: paragraphOf(catalogue, [receipt.limit(due), examination.clause]),
      'next-steps': closingParagraph(
        catalogue,
        [first, examination.clause],
        ...others.map((words): Said => [words, examination.clause]),
      ),
      ...officerOf(settings, catalogue),
    },
    catalogue,
  )
}

/** What was asked to be completed: the content of a request, or the documents of a representative. */
function completion(
  about: 'content' | 'authority',
  state: FiledRequest,
  catalogue: Catalogue,
  settings: LetterSettings,
) {
  const { request, representation, examination, unauthorisedRefusal, formalRefusal } = catalogue.roles
  const asked = about === 'content' ? request.clause : representation.clause
  const sent = completionOf(state, about, asked)
  const { on, reply } = sent
  // What lacks its form is refused, where the document says so, until it is put right or let pass.
  const formally =
    !catalogue.lacks.includes('formalRefusal') &&
    state.defectsWaivedOn === undefined &&
    state.defects.some(isFormal)
  const clauses = {
    asked,
    limit: examination.clause,
    refusal: unauthorisedRefusal.clause,
    formal: formally ? formalRefusal.clause : undefined,
    paused: examination.clock?.pausedBy?.includes('completion') ? examination.clock.clause : undefined,
  }
  const ask = given('measures', sent.ask, asked)
  const said = requestToSay(state)
  return {
    envelope: aroundRequest(state, on, reply, settings),
    content: {
      ...completionBlocks(catalogue.letters.request, said, { ...sent, ask }, clauses, catalogue, settings),
      ...requestEnd(reply, 'notice', catalogue, settings),
    },
  }
}

/** The latest request to complete what a request says. */
export function requestCompletion(
  state: FiledRequest,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'request-completion'> {
  const { envelope, content } = completion('content', state, catalogue, settings)
  return composeLetter('request-completion', envelope, content, catalogue)
}

/** The latest request for the documents of a representative. */
export function requestAuthority(
  state: FiledRequest,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'request-authority'> {
  const { envelope, content } = completion('authority', state, catalogue, settings)
  return composeLetter('request-authority', envelope, content, catalogue)
}

/** By when a request is answered, as far as its record tells: an extension counts from what its letter said. */
function answerTime({ receivedOn, extension }: FiledRequest, { roles }: Catalogue): AnswerTime {
  return extension === null
    ? { within: periodOf(roles.examination), from: receivedOn }
    : { extendedOn: extension.on }
}

/**
 * The notice that a request was joined to the one that it says again.
 *
 * @param earlier - That one, where the host has its state at hand: its day, and by when it is answered, come from there.
 */
export function requestJoined(
  state: JoinedRequest,
  catalogue: Catalogue,
  settings: LetterSettings,
  earlier?: FiledRequest,
): Letter<'request-joined'> {
  const { request, answer, examination } = catalogue.roles
  const words = catalogue.letters.joined
  const { joinedOn, joinedTo, reply } = state
  if (earlier !== undefined && earlier.id !== joinedTo)
    throw new InvalidInputError('earlier', `the request ${joinedTo}`, earlier.id, request.clause)
  const other = namedBy(settings)(joinedTo, 'request')
  const answeredOn = earlier !== undefined && 'answer' in earlier ? earlier.answer.on : null
  const next: Said =
    answeredOn === null
      ? [
          words.next(earlier === undefined ? null : answerTime(earlier, catalogue)),
          answer.clause,
          examination.clause,
        ]
      : [words.answered(answeredOn), answer.clause]
  return composeLetter(
    'request-joined',
    aroundRequest(state, joinedOn, reply, settings),
    {
      // Of an institution's own document no clause is known to say it.
      joined: ruledBy(
        catalogue,
        words.told(requestToSay(state), other, earlier?.receivedOn ?? null),
        isOfDocument(request.clause, 'adakavas') ? [request.clause] : [],
      ),
      'next-steps': paragraphOf(catalogue, next),
      ...requestEnd(reply, 'notice', catalogue, settings),
    },
    catalogue,
  )
}

/** The demand of a fee. */
export function feeDemand(
  state: FiledRequest,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'fee-demand'> {
  const { unfounded, fee: demanded, unfoundedRefusal, examination } = catalogue.roles
  const { fee, id } = state
  if (fee.status !== 'demanded')
    throw new InvalidInputError('fee', 'a fee that is demanded and not paid', fee.status, demanded.clause)
  const { on, amount, costs, finding, reply } = fee
  const clause = clauseOfFee(demanded.clause, finding.kind === 'further-copies')
  const words = catalogue.letters.fee
  const total = costs.collecting + costs.examining + costs.answering
  const matching = amount === total ? words.matchesCosts : words.belowCosts(total)
  const account = slot('account', settings.account, clause) ?? BLANK
  const reference = slot('reference', settings.reference) ?? namedBy(settings)(id, 'request')
  const said = finding.kind === 'further-copies' ? words.copies : words
  const [first, ...others] = said.consequence(answerTime(state, catalogue))
  const { payBy } = settings
  // What a request for further copies rests on is the clause of the fee itself: such a request is not unfounded.
  const [why, ground, otherwise] =
    finding.kind === 'further-copies'
      ? [words.copies.because, clause, clause]
      : [words.because[finding.kind], unfounded.clause, unfoundedRefusal.clause]
  const because = reasonsParagraph(
    catalogue,
    [why, ground],
    [given('reasons', finding.justification, ground)],
  )
  const repeats =
    finding.kind === 'repetitive'
      ? catalogue.request.letter.finding({
          ...finding,
          earlier: { ...finding.earlier, id: namedBy(settings)(finding.earlier.id, 'request') },
        })
      : null
  return composeLetter(
    'fee-demand',
    aroundRequest(state, on, reply, settings),
    {
      fee: paragraphOf(catalogue, [said.demand(requestToSay(state), amount), clause]),
      costs: paragraphOf(catalogue, [`${matching}: ${words.costs(costs)}`, clause]),
      reasons:
        repeats === null ? because : { ...because, sentences: [sentence(repeats), ...because.sentences] },
      payment: closingParagraph(
        catalogue,
        [words.payment(account, reference), clause],
        [words.payBy(payBy ?? null), clause],
      ),
      consequence: closingParagraph(
        catalogue,
        [first, examination.clause, clause],
        ...others.map((words): Said => [words, otherwise]),
      ),
      remedies: remedies(reply.to, false, catalogue, settings),
      ...requestEnd(reply, 'notice', catalogue, settings),
    },
    catalogue,
  )
}

/** The notice that what was granted of one right for one item can't be carried out. */
export function requestImpossible(
  state: AnsweredRequest | ImplementedRequest,
  { right, item }: RightAndItem,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'request-impossible'> {
  const { roles, letters } = catalogue
  const reported = state.impossible.find((one) => one.right === right && one.item === item)
  if (reported === undefined)
    throw new InvalidInputError('of', 'what was reported impossible', { right, item }, roles.answer.clause)
  const { on, reply } = reported
  const { clause } = reported
  const [rejecting] = deciding({ outcome: 'rejected' }, clause)
  const reasons = someGiven('reasons', reported.reasons, clause)
  const decided = state.answer.decisions.find((one) => one.right === right && one.item === item)
  const limb = decided?.parts.find(({ outcome }) => outcome === 'granted')
  const claim = claimWords(
    { right, item: item === null ? null : namedBy(settings)(item, 'item') },
    limb,
    catalogue,
  )
  return composeLetter(
    'request-impossible',
    aroundRequest(state, on, reply, settings),
    {
      outcome: closingParagraph(
        catalogue,
        [letters.impossible.told(requestToSay(state), claim, state.answer.on), clause],
        [letters.impossible.countsAsRejected(on), rejecting],
      ),
      reasons: reasonsParagraph(catalogue, [letters.impossible.reasons, rejecting], reasons),
      'complaint-right': complaintRight(
        { against: 'decision', cause: 'rejected', by: reported.complainBy?.due ?? null },
        reply.to,
        catalogue,
        settings,
      ),
      remedies: remedies(reply.to, true, catalogue, settings),
      ...requestEnd(reply, 'decision', catalogue, settings),
    },
    catalogue,
  )
}
