import { extendedTo, type Reply } from '../../case/index.js'
import type {
  ComplaintState,
  DismissedComplaint,
  ImplementedComplaint,
  RefusedComplaint,
  UpheldComplaint,
} from '../../complaint/index.js'
import type { Procedure } from '../../procedure/index.js'
import { complaintToSay } from '../complaint/explain-complaint-answer.js'
import type { Catalogue } from '../kit/catalogue.js'
import { extentOf, implementationOf, officerOf, reasonsOfDecisions, remediesOf, said } from './blocks.js'
import { composeLetter, given, type LetterSettings, someGiven } from './compose-letter.js'
import type { Letter } from './letter.js'
import { extensionBlocks, extensionOf, inquiryBlocks, inquiryOf } from './notices.js'

/** A complaint that was lodged, whatever became of it.
 *
 * @category Letters */
export type LodgedComplaint = Exclude<ComplaintState, { status: 'none' }>

/** What ends every letter on a complaint: its way, and what the GDPR gives. */
const afterNotice = (reply: Reply, catalogue: Catalogue, settings: LetterSettings) => {
  const { letter } = catalogue.complaint
  return {
    reply: said([catalogue.roles.complaintReply.clause], ...letter.reply(reply)),
    remedies: remediesOf(letter.remedies, reply.to),
    ...officerOf(settings, catalogue),
  }
}

/** The answer to a complaint that was dismissed. */
function dismissal(
  state: DismissedComplaint,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'complaint-dismissed'> {
  const { on, reply } = state.answer
  const { letter } = catalogue.complaint
  return composeLetter(
    'complaint-dismissed',
    { on, reply, settings },
    {
      outcome: said(['adakavas:59'], letter.examined(complaintToSay(state)), letter.dismissed()),
      reasons: said(['adakavas:59'], letter.reasons(someGiven('reasons', state.reasons, 'adakavas:59'))),
      ...afterNotice(reply, catalogue, settings),
    },
    catalogue,
  )
}

/** The answer to a complaint (clause 59): dismissed, or upheld with what the request comes to. */
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
  const { on, reply } = state.answer
  const { outcome, decisions, extent, furtherReasons, implementation } = state.requestAnswer
  const { letter } = catalogue.complaint
  const envelope = { on, reply, settings }
  const withdrawn = extent.find(({ effectiveFrom }) => effectiveFrom !== null)?.effectiveFrom ?? null
  const told = {
    outcome: said(
      ['adakavas:59'],
      letter.examined(complaintToSay(state)),
      letter.upheld(),
      letter.outcome[outcome](),
    ),
    reply: said(['adakavas:53'], ...letter.reply(reply)),
    ...officerOf(settings, catalogue),
    ...(furtherReasons.length === 0
      ? {}
      : {
          'further-reasons': said(
            ['adakavas:59'],
            letter.furtherReasons(someGiven('further-reasons', furtherReasons, 'adakavas:59')),
          ),
        }),
  }
  const granted = () => ({
    extent: extentOf(decisions, 'adakavas:59', catalogue),
    implementation: implementationOf(implementation?.due, 'adakavas:59', letter.implementation),
    ...(withdrawn === null
      ? {}
      : {
          'effective-from': said(
            ['adakavas:33', 'adakavas:34'],
            catalogue.request.letter.effectiveFrom(withdrawn),
          ),
        }),
  })
  const withheld = () => ({
    reasons: reasonsOfDecisions(decisions, 'adakavas:59', catalogue),
    'complaint-right': said(['adakavas:47', 'adakavas:48'], letter.complaint()),
    remedies: remediesOf(letter.remedies, reply.to),
  })
  switch (outcome) {
    case 'granted':
      return composeLetter('complaint-upheld', envelope, { ...told, ...granted() }, catalogue)
    case 'granted-in-part': {
      const content = { ...told, ...granted(), ...withheld() }
      return composeLetter('complaint-upheld-in-part', envelope, content, catalogue)
    }
    case 'rejected': {
      const content = { ...told, ...withheld() }
      return composeLetter('complaint-upheld-request-rejected', envelope, content, catalogue)
    }
  }
}

const refusals = {
  repeat: { kind: 'complaint-repeat', clauses: ['adakavas:56'] },
  unidentified: { kind: 'complaint-unidentified', clauses: ['adakavas:55', 'adakavas:44'] },
  unauthorised: { kind: 'complaint-unauthorised', clauses: ['adakavas:57'] },
} as const

/** The refusal of a complaint (clauses 55 to 57). */
export function complaintRefusal(
  state: RefusedComplaint,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'complaint-repeat' | 'complaint-unidentified' | 'complaint-unauthorised'> {
  const { kind: refused, on, reasons, reply } = state.refusal
  const { letter } = catalogue.complaint
  const { kind, clauses } = refusals[refused]
  return composeLetter(
    kind,
    { on, reply, settings },
    {
      refusal: said(clauses, letter.refusal[refused](complaintToSay(state))),
      reasons: said(clauses, letter.refusalReasons[refused](someGiven('reasons', reasons, clauses[0]))),
      ...afterNotice(reply, catalogue, settings),
    },
    catalogue,
  )
}

/** The notice that the examination of a complaint is extended. */
export function complaintExtension(
  state: LodgedComplaint,
  procedure: Procedure,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'complaint-extension'> {
  const { complaintExamination, extension: further } = catalogue.roles
  const { clause } = complaintExamination
  const { extension, reply } = extensionOf(state, procedure, clause)
  const { due } = extendedTo(procedure, clause, state.receivedOn, extension)
  const about = complaintToSay(state)
  const clauses = [further.clause, clause] as const
  const reasons = someGiven('important-reasons', extension.reasons, clause)
  return composeLetter(
    'complaint-extension',
    { on: extension.on, reply, settings },
    {
      ...extensionBlocks(catalogue.letters.complaint, about, reasons, due, clauses, catalogue),
      ...afterNotice(reply, catalogue, settings),
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
      ...afterNotice(reply, catalogue, settings),
    },
    catalogue,
  )
}
