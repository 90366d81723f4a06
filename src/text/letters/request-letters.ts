import { match } from 'ts-pattern'
import { extendedTo } from '../../case/index.js'
import { InvalidInputError } from '../../core/index.js'
import type { Procedure } from '../../procedure/index.js'
import type {
  AnsweredRequest,
  ImplementedRequest,
  RefusedRequest,
  RequestState,
  RightAndItem,
} from '../../request/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import { paragraphOf, reasonsParagraph } from '../kit/paragraph.js'
import { answerParagraphs, noticeEnd, refusalParagraphs, requestToSay } from '../request/letter.js'
import { answerContent } from './answer-content.js'
import { officerOf } from './blocks.js'
import { composeLetter, given, type LetterSettings, someGiven } from './compose-letter.js'
import type { Letter } from './letter.js'
import { extensionBlocks, extensionOf, inquiryBlocks, inquiryOf } from './notices.js'

/** A request that was filed, whatever became of it.
 *
 * @category Letters */
export type FiledRequest = Exclude<RequestState, { status: 'none' }>

/** The answer to a request. */
export function requestAnswer(
  state: AnsweredRequest | ImplementedRequest,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'request-granted' | 'request-granted-in-part' | 'request-rejected'> {
  const { answer } = state
  const { on, outcome, decisions, reply } = answer
  const { clause } = catalogue.roles.answer
  const furtherReasons = answer.furtherReasons.map((reason) => given('further-reasons', reason, clause))
  const complexity = answer.complexity === null ? null : given('implementation', answer.complexity, clause)
  const said = answerParagraphs({ ...state, answer: { ...answer, furtherReasons, complexity } }, catalogue)
  const envelope = { on, reply, settings }
  const content = answerContent(said, decisions, clause, catalogue, settings)
  return match(outcome)
    .with('granted', () => composeLetter('request-granted', envelope, content.granted(), catalogue))
    .with('granted-in-part', () =>
      composeLetter('request-granted-in-part', envelope, content.grantedInPart(), catalogue),
    )
    .with('rejected', () => composeLetter('request-rejected', envelope, content.rejected(), catalogue))
    .exhaustive()
}

/** The refusal of a request. */
export function requestRefusal(
  state: RefusedRequest,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'request-unfounded' | 'request-unidentified' | 'request-unauthorised'> {
  const { refusal } = state
  const { kind, on, reply, limit } = refusal
  const reasons = someGiven('reasons', refusal.reasons, limit.clause)
  const said = refusalParagraphs({ ...state, refusal: { ...refusal, reasons } }, catalogue)
  return composeLetter(
    `request-${kind}`,
    { on, reply, settings },
    { ...said, ...officerOf(settings, catalogue) },
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
  const { due } = extendedTo(procedure, clause, receivedOn, extension)
  const about = requestToSay(state)
  const reasons = someGiven('important-reasons', extension.reasons, clause)
  return composeLetter(
    'request-extension',
    { on: extension.on, reply, settings },
    {
      ...extensionBlocks(catalogue.letters.request, about, reasons, due, [clause], catalogue),
      ...noticeEnd(reply, catalogue),
      ...officerOf(settings, catalogue),
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
  const { on, reply, ask, term } = inquiryOf(state, clause)
  const about = requestToSay(state)
  const measures = given('measures', ask, clause)
  return composeLetter(
    'request-identity-inquiry',
    { on, reply, settings },
    {
      ...inquiryBlocks(catalogue.letters.request, about, measures, term.due, [clause], catalogue),
      ...noticeEnd(reply, catalogue),
      ...officerOf(settings, catalogue),
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
  const { unfounded, fee: demanded } = catalogue.roles
  const { fee } = state
  if (fee.status !== 'demanded')
    throw new InvalidInputError('fee', 'a fee that is demanded and not paid', fee.status, demanded.clause)
  const { on, amount, costs, finding, reply } = fee
  const words = catalogue.letters.fee
  const total = costs.collecting + costs.examining + costs.answering
  const matching = amount === total ? words.matchesCosts : words.belowCosts(total)
  return composeLetter(
    'fee-demand',
    { on, reply, settings },
    {
      fee: paragraphOf(catalogue, [words.demand(requestToSay(state), amount), demanded.clause]),
      costs: paragraphOf(catalogue, [`${matching}: ${words.costs(costs)}`, demanded.clause]),
      reasons: reasonsParagraph(
        catalogue,
        [words.because[finding.kind], unfounded.clause],
        [given('reasons', finding.justification, unfounded.clause)],
      ),
      ...noticeEnd(reply, catalogue),
      ...officerOf(settings, catalogue),
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
  const { request, roles, letters } = catalogue
  const reported = state.impossible.find((one) => one.right === right && one.item === item)
  if (reported === undefined)
    throw new InvalidInputError('of', 'what was reported impossible', { right, item }, roles.answer.clause)
  const { on, reply, clause } = reported
  const reasons = someGiven('reasons', reported.reasons, clause)
  return composeLetter(
    'request-impossible',
    { on, reply, settings },
    {
      outcome: paragraphOf(
        catalogue,
        [letters.impossible.told(requestToSay(state), { right, item }), clause],
        [letters.impossible.countsAsRejected(on), clause],
      ),
      reasons: reasonsParagraph(catalogue, [letters.impossible.reasons, clause], reasons),
      ...noticeEnd(reply, catalogue),
      'complaint-right': paragraphOf(catalogue, [request.letter.complaint, clause, roles.complaint.clause]),
      ...officerOf(settings, catalogue),
    },
    catalogue,
  )
}
