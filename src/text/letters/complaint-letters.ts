import { match } from 'ts-pattern'
import { extendedTo } from '../../case/index.js'
import type {
  ComplaintState,
  DismissedComplaint,
  ImplementedComplaint,
  RefusedComplaint,
  UpheldComplaint,
} from '../../complaint/index.js'
import type { Procedure } from '../../procedure/index.js'
import {
  clausesOfRefusal,
  complaintNoticeEnd,
  complaintRefusalParagraphs,
  complaintToSay,
  dismissalParagraphs,
  upheldParagraphs,
} from '../complaint/letter.js'
import type { Catalogue } from '../kit/catalogue.js'
import { answerContent } from './answer-content.js'
import { officerOf } from './blocks.js'
import { composeLetter, given, type LetterSettings, someGiven } from './compose-letter.js'
import type { Letter } from './letter.js'
import { extensionBlocks, extensionOf, inquiryBlocks, inquiryOf } from './notices.js'

/** A complaint that was lodged, whatever became of it.
 *
 * @category Letters */
export type LodgedComplaint = Exclude<ComplaintState, { status: 'none' }>

/** The answer to a complaint that was dismissed. */
function dismissal(
  state: DismissedComplaint,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'complaint-dismissed'> {
  const { on, reply } = state.answer
  const reasons = someGiven('reasons', state.reasons, catalogue.roles.complaintAnswer.clause)
  const said = dismissalParagraphs({ ...state, reasons }, catalogue)
  return composeLetter(
    'complaint-dismissed',
    { on, reply, settings },
    { ...said, ...officerOf(settings, catalogue) },
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
  const { requestAnswer } = state
  const { outcome, decisions } = requestAnswer
  const { clause } = catalogue.roles.complaintAnswer
  const furtherReasons = requestAnswer.furtherReasons.map((reason) =>
    given('further-reasons', reason, clause),
  )
  const complexity =
    requestAnswer.complexity === null ? null : given('implementation', requestAnswer.complexity, clause)
  const said = upheldParagraphs(
    { ...state, requestAnswer: { ...requestAnswer, furtherReasons, complexity } },
    catalogue,
  )
  const { on, reply } = state.answer
  const envelope = { on, reply, settings }
  const content = answerContent(said, decisions, clause, catalogue, settings)
  return match(outcome)
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
  const said = complaintRefusalParagraphs({ ...state, refusal: { ...refusal, reasons } }, catalogue)
  return composeLetter(
    `complaint-${kind}`,
    { on, reply, settings },
    { ...said, ...officerOf(settings, catalogue) },
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
  const { due } = extendedTo(procedure, clause, receivedOn, extension)
  const about = complaintToSay(state)
  const clauses = [further.clause, clause] as const
  const reasons = someGiven('important-reasons', extension.reasons, clause)
  return composeLetter(
    'complaint-extension',
    { on: extension.on, reply, settings },
    {
      ...extensionBlocks(catalogue.letters.complaint, about, reasons, due, clauses, catalogue),
      ...complaintNoticeEnd(reply, catalogue),
      ...officerOf(settings, catalogue),
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
  const { on, reply, ask, term } = inquiryOf(state, complaintIdentity.clause)
  const clauses = [identityInquiry.clause, complaintIdentity.clause] as const
  const measures = given('measures', ask, complaintIdentity.clause)
  const about = complaintToSay(state)
  return composeLetter(
    'complaint-identity-inquiry',
    { on, reply, settings },
    {
      ...inquiryBlocks(catalogue.letters.complaint, about, measures, term.due, clauses, catalogue),
      ...complaintNoticeEnd(reply, catalogue),
      ...officerOf(settings, catalogue),
    },
    catalogue,
  )
}
