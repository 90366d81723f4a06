import { match } from 'ts-pattern'
import { complaintRoles, extendedTo, type Reply } from '../../case/index.js'
import type {
  ComplaintState,
  DismissedComplaint,
  ImplementedComplaint,
  RefusedComplaint,
  UpheldComplaint,
} from '../../complaint/index.js'
import { type Procedure, periodOf } from '../../procedure/index.js'
import {
  clausesOfRefusal,
  complaintRefusalParagraphs,
  complaintToSay,
  dismissalParagraphs,
  upheldParagraphs,
} from '../complaint/letter.js'
import type { Catalogue } from '../kit/catalogue.js'
import { closingParagraph, inquiryOf, replyParagraph } from '../request/letter.js'
import type { TellsOf } from '../request/texts.js'
import { answerContent, enclosesData, tellingIn, toTell } from './answer-content.js'
import { officerOf } from './blocks.js'
import { composeLetter } from './compose-letter.js'
import type { Envelope } from './envelope.js'
import type { Letter } from './letter.js'
import { given, type LetterSettings, namedBy, someGiven } from './letter-settings.js'
import {
  anewBlock,
  completionBlocks,
  completionOf,
  extensionBlocks,
  extensionOf,
  inquiryBlocks,
  inquiryReplaced,
} from './notices.js'
import { remedies } from './remedies.js'

/** A complaint that was lodged, whatever became of it.
 *
 * @category Letters */
export type LodgedComplaint = Exclude<ComplaintState, { status: 'none' }>

/** What stands around a letter on a complaint. */
const aroundComplaint = (
  { id, receivedOn }: LodgedComplaint,
  on: Envelope['on'],
  reply: Reply,
  settings: LetterSettings,
): Envelope => ({ on, reply, answers: { what: 'complaint', id, receivedOn }, settings })

/** What every letter on a complaint ends with: whom to ask, and its way. */
const complaintEnd = (reply: Reply, tells: TellsOf, catalogue: Catalogue, settings: LetterSettings) => ({
  ...officerOf(settings, catalogue, reply.to),
  reply: replyParagraph(reply, catalogue.complaint.letter.reply, 'complaintReply', catalogue, tells),
})

/** A complaint with what it speaks of by the names that people read. */
function named<State extends LodgedComplaint>(state: State, settings: LetterSettings): State {
  const nameOf = namedBy(settings)
  const { request, sameReasonsAs } = state
  return {
    ...state,
    request: nameOf(request, 'request'),
    sameReasonsAs: sameReasonsAs === null ? null : nameOf(sameReasonsAs, 'complaint'),
    earlier: state.earlier.map((one) => ({
      ...one,
      id: nameOf(one.id, 'complaint'),
      request: nameOf(one.request, 'request'),
    })),
  }
}

/** The complaint as its letters speak of it. */
const said = (state: LodgedComplaint, settings: LetterSettings) => complaintToSay(named(state, settings))

/** The answer to a complaint that was dismissed. */
function dismissal(
  state: DismissedComplaint,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'complaint-dismissed'> {
  const { on, reply } = state.answer
  const reasons = someGiven('reasons', state.reasons, catalogue.roles.complaintAnswer.clause)
  const paragraphs = dismissalParagraphs({ ...named(state, settings), reasons }, catalogue)
  return composeLetter(
    'complaint-dismissed',
    aroundComplaint(state, on, reply, settings),
    {
      outcome: paragraphs.outcome,
      reasons: paragraphs.reasons,
      remedies: remedies(reply.to, false, catalogue, settings),
      ...complaintEnd(reply, 'decision', catalogue, settings),
    },
    catalogue,
  )
}

/** The answer to a complaint: dismissed, or upheld with what the request comes to. */
export function complaintAnswer(
  state: UpheldComplaint | ImplementedComplaint | DismissedComplaint,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<
  | 'complaint-upheld'
  | 'complaint-upheld-in-part'
  | 'complaint-upheld-request-rejected'
  | 'complaint-dismissed'
> {
  if (state.status === 'dismissed') return dismissal(state, catalogue, settings)
  const { clause } = catalogue.roles.complaintAnswer
  const { on, reply } = state.answer
  const requestAnswer = toTell(state.requestAnswer, clause, settings)
  const telling = tellingIn(requestAnswer, state.requestAnswer, settings)
  const told = { ...named(state, settings), requestAnswer }
  const paragraphs = upheldParagraphs(told, catalogue, telling, closingParagraph)
  const envelope = {
    ...aroundComplaint(state, on, reply, settings),
    encloses: enclosesData(requestAnswer, settings),
  }
  const content = answerContent(
    paragraphs,
    requestAnswer,
    telling,
    'new-decision',
    clause,
    catalogue,
    settings,
  )
  return match(requestAnswer.outcome)
    .with('granted', () => composeLetter('complaint-upheld', envelope, content.granted(), catalogue))
    .with('granted-in-part', () =>
      composeLetter('complaint-upheld-in-part', envelope, content.grantedInPart(), catalogue),
    )
    .with('rejected', () =>
      composeLetter('complaint-upheld-request-rejected', envelope, content.rejected(), catalogue),
    )
    .exhaustive()
}

/** The refusal of a complaint. */
export function complaintRefusal(
  state: RefusedComplaint,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'complaint-repeat' | 'complaint-unidentified' | 'complaint-unauthorised'> {
  const { refusal } = state
  const { kind, on, reply } = refusal
  const [clause] = clausesOfRefusal(kind, catalogue.roles)
  const reasons = someGiven('reasons', refusal.reasons, clause)
  const told = { ...named(state, settings), refusal: { ...refusal, reasons } }
  const paragraphs = complaintRefusalParagraphs(told, catalogue)
  return composeLetter(
    `complaint-${kind}`,
    aroundComplaint(state, on, reply, settings),
    {
      refusal: paragraphs.refusal,
      reasons: paragraphs.reasons,
      ...(kind === 'repeat'
        ? {}
        : anewBlock(
            catalogue.letters.complaint,
            kind,
            ['complaintFiling', 'complaintRepresentation'],
            catalogue,
          )),
      remedies: remedies(reply.to, false, catalogue, settings),
      ...complaintEnd(reply, 'decision', catalogue, settings),
    },
    catalogue,
  )
}

/** The notice that the examination of a complaint is extended. */
export function complaintExtension(
  procedure: Procedure,
  state: LodgedComplaint,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'complaint-extension'> {
  const { complaintExamination, extension: further } = catalogue.roles
  const { clause } = complaintExamination
  const { extension, receivedOn, reply } = extensionOf(state, procedure, clause)
  const record = { ...state, receivedOn }
  const { due, before } = extendedTo(procedure, complaintRoles(procedure), clause, record, extension)
  const about = said(state, settings)
  const clauses = [further.clause, clause] as const
  const reasons = someGiven('important-reasons', extension.reasons, clause)
  return composeLetter(
    'complaint-extension',
    aroundComplaint(state, extension.on, reply, settings),
    {
      ...extensionBlocks(
        catalogue.letters.complaint,
        about,
        extension,
        reasons,
        due,
        before,
        periodOf(complaintExamination),
        clauses,
        catalogue,
      ),
      ...complaintEnd(reply, 'notice', catalogue, settings),
    },
    catalogue,
  )
}

/** The latest inquiry about the identity of who complains. */
export function complaintInquiry(
  state: LodgedComplaint,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'complaint-identity-inquiry'> {
  const { complaintIdentity, identityInquiry } = catalogue.roles
  const { on, reply, ask, term, doubt } = inquiryOf(state, complaintIdentity.clause)
  const clauses = [identityInquiry.clause, complaintIdentity.clause] as const
  const measures = given('measures', ask, complaintIdentity.clause)
  const reason = doubt === undefined ? undefined : given('inquiry', doubt, complaintIdentity.clause)
  const about = said(state, settings)
  const words = catalogue.letters.complaint
  const replaced = inquiryReplaced(state)
  return composeLetter(
    'complaint-identity-inquiry',
    aroundComplaint(state, on, reply, settings),
    {
      ...inquiryBlocks(words, about, measures, reason, term.due, replaced, clauses, catalogue, settings),
      ...complaintEnd(reply, 'notice', catalogue, settings),
    },
    catalogue,
  )
}

/** What was asked to be completed: the content of a complaint, or the documents of a representative. */
function completion(
  about: 'content' | 'authority',
  state: LodgedComplaint,
  catalogue: Catalogue,
  settings: LetterSettings,
) {
  const { complaintContent, complaintRepresentation, complaintExamination, unauthorisedComplaintRefusal } =
    catalogue.roles
  const asked = about === 'content' ? complaintContent.clause : complaintRepresentation.clause
  const sent = completionOf(state, about, asked)
  const { on, reply } = sent
  const clauses = {
    asked,
    limit: complaintExamination.clause,
    refusal: unauthorisedComplaintRefusal.clause,
  }
  const ask = given('measures', sent.ask, asked)
  const told = said(state, settings)
  const words = catalogue.letters.complaint
  return {
    envelope: aroundComplaint(state, on, reply, settings),
    content: {
      ...completionBlocks(words, told, { ...sent, ask }, clauses, catalogue, settings),
      ...complaintEnd(reply, 'notice', catalogue, settings),
    },
  }
}

/** The latest request to complete what a complaint says. */
export function complaintCompletion(
  state: LodgedComplaint,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'complaint-completion'> {
  const { envelope, content } = completion('content', state, catalogue, settings)
  return composeLetter('complaint-completion', envelope, content, catalogue)
}

/** The latest request for the documents of a representative who complains. */
export function complaintAuthority(
  state: LodgedComplaint,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'complaint-authority'> {
  const { envelope, content } = completion('authority', state, catalogue, settings)
  return composeLetter('complaint-authority', envelope, content, catalogue)
}
