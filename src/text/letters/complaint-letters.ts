import { extendedTo } from '../../case/index.js'
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
import { extensionOf, inquiryOf } from './notices.js'

/** A complaint that was lodged, whatever became of it.
 *
 * @category Letters */
export type LodgedComplaint = Exclude<ComplaintState, { status: 'none' }>

/** The answer to a complaint that was dismissed (clause 59). */
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
      reply: said(['adakavas:53'], ...letter.reply(reply)),
      remedies: remediesOf(letter.remedies, reply.to),
      ...officerOf(settings, catalogue.letters.officer),
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
    ...officerOf(settings, catalogue.letters.officer),
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
      reply: said(['adakavas:53'], ...letter.reply(reply)),
      remedies: remediesOf(letter.remedies, reply.to),
      ...officerOf(settings, catalogue.letters.officer),
    },
    catalogue,
  )
}

/** The notice that the examination of a complaint is extended (clauses 41, 52). */
export function complaintExtension(
  state: LodgedComplaint,
  procedure: Procedure,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'complaint-extension'> {
  const { extension, reply } = extensionOf(state, procedure, 'adakavas:52')
  const words = catalogue.letters.complaint
  const { letter } = catalogue.complaint
  const clauses = ['adakavas:41', 'adakavas:52'] as const
  const reasons = someGiven('important-reasons', extension.reasons, 'adakavas:52')
  const { due } = extendedTo(procedure, 'adakavas:52', state.receivedOn, extension)
  return composeLetter(
    'complaint-extension',
    { on: extension.on, reply, settings },
    {
      extension: said(clauses, words.extension(complaintToSay(state))),
      'important-reasons': said(clauses, words.importantReasons(reasons)),
      'new-limit': said(clauses, words.newLimit(due)),
      reply: said(['adakavas:53'], ...letter.reply(reply)),
      remedies: remediesOf(letter.remedies, reply.to),
      ...officerOf(settings, catalogue.letters.officer),
    },
    catalogue,
  )
}

/** The latest inquiry about the identity of who complains (clauses 44, 55). */
export function complaintInquiry(
  state: LodgedComplaint,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'complaint-identity-inquiry'> {
  const { on, reply, ask, term } = inquiryOf(state, 'adakavas:55')
  const words = catalogue.letters.complaint
  const { letter } = catalogue.complaint
  const clauses = ['adakavas:44', 'adakavas:55'] as const
  return composeLetter(
    'complaint-identity-inquiry',
    { on, reply, settings },
    {
      inquiry: said(clauses, words.inquiry(complaintToSay(state))),
      measures: said(clauses, words.measures(given('measures', ask, 'adakavas:55'))),
      term: said(clauses, words.term(term.due)),
      consequence: said(clauses, words.consequence()),
      reply: said(['adakavas:53'], ...letter.reply(reply)),
      remedies: remediesOf(letter.remedies, reply.to),
      ...officerOf(settings, catalogue.letters.officer),
    },
    catalogue,
  )
}
