import { extendedTo } from '../../case/index.js'
import { InvalidInputError } from '../../core/index.js'
import type { Procedure } from '../../procedure/index.js'
import type {
  AnsweredRequest,
  ImplementedRequest,
  RefusedRequest,
  RequestState,
} from '../../request/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { RequestToSay } from '../request/texts.js'
import { extentOf, implementationOf, officerOf, reasonsOfDecisions, remediesOf, said } from './blocks.js'
import {
  composeLetter,
  type ElementContent,
  given,
  type LetterSettings,
  someGiven,
} from './compose-letter.js'
import type { Letter } from './letter.js'
import { extensionOf, inquiryOf } from './notices.js'

/** A request that was filed, whatever became of it.
 *
 * @category Letters */
export type FiledRequest = Exclude<RequestState, { status: 'none' }>

const toSay = ({ receivedOn, sender }: FiledRequest, reexamined: boolean): RequestToSay => ({
  receivedOn,
  represented: sender.as === 'representative',
  reexamined,
})

/** The complaint to the institution as clause 48 has it, and the supervisory authority and the court. */
const complaintProcedure = (
  { request: { letter } }: Catalogue,
  to: 'subject' | 'representative',
): { readonly 'complaint-right': ElementContent; readonly remedies: ElementContent } => ({
  'complaint-right': said(['adakavas:48'], letter.complaintProcedure()),
  remedies: remediesOf(letter.remedies, to),
})

/** The answer to a request (clause 47). */
export function requestAnswer(
  state: AnsweredRequest | ImplementedRequest,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'request-granted' | 'request-granted-in-part' | 'request-rejected'> {
  const { answer, acts } = state
  const { on, outcome, decisions, extent, furtherReasons, implementation, reply } = answer
  const { letter } = catalogue.request
  const reexamined = acts.some(({ act }) => act === 'new-answer')
  const envelope = { on, reply, settings }
  const withdrawn = extent.find(({ effectiveFrom }) => effectiveFrom !== null)?.effectiveFrom ?? null
  const opening = letter.examined(toSay(state, reexamined))
  const told = {
    outcome: said(
      [reexamined ? 'adakavas:59' : 'adakavas:47', 'adakavas:47'],
      opening,
      letter.outcome[outcome](),
    ),
    reply: said(['adakavas:42'], ...letter.reply(reply)),
    ...officerOf(settings, catalogue.letters.officer),
  }
  const granted = () => ({
    extent: extentOf(decisions, 'adakavas:47', catalogue),
    implementation: implementationOf(implementation?.due, 'adakavas:47', letter.implementation),
    ...(withdrawn === null
      ? {}
      : { 'effective-from': said(['adakavas:33', 'adakavas:34'], letter.effectiveFrom(withdrawn)) }),
  })
  const withheld = () => ({
    reasons: reasonsOfDecisions(decisions, 'adakavas:47', catalogue),
    'complaint-right': said(['adakavas:47', 'adakavas:48'], letter.complaint()),
    remedies: remediesOf(letter.remedies, reply.to),
  })
  const further =
    furtherReasons.length === 0
      ? {}
      : {
          'further-reasons': said(
            ['adakavas:47'],
            letter.furtherReasons(someGiven('further-reasons', furtherReasons, 'adakavas:47')),
          ),
        }
  switch (outcome) {
    case 'granted':
      return composeLetter('request-granted', envelope, { ...told, ...granted(), ...further }, catalogue)
    case 'granted-in-part': {
      const content = { ...told, ...granted(), ...withheld(), ...further }
      return composeLetter('request-granted-in-part', envelope, content, catalogue)
    }
    case 'rejected':
      return composeLetter('request-rejected', envelope, { ...told, ...withheld(), ...further }, catalogue)
  }
}

const refusals = {
  unfounded: { kind: 'request-unfounded', clause: 'adakavas:43.1' },
  unidentified: { kind: 'request-unidentified', clause: 'adakavas:44' },
  unauthorised: { kind: 'request-unauthorised', clause: 'adakavas:45' },
} as const

/** The refusal of a request (clauses 43.1, 44, 45). */
export function requestRefusal(
  state: RefusedRequest,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'request-unfounded' | 'request-unidentified' | 'request-unauthorised'> {
  const { kind: refused, on, reasons, reply, finding } = state.refusal
  const { letter } = catalogue.request
  const { kind, clause } = refusals[refused]
  const why = letter.refusalReasons[refused](someGiven('reasons', reasons, clause))
  return composeLetter(
    kind,
    { on, reply, settings },
    {
      refusal: said([clause], letter.refusal[refused](toSay(state, false))),
      reasons:
        finding === undefined
          ? said([clause], why)
          : said(['adakavas:43', clause], letter.finding(finding), why),
      reply: said(['adakavas:42'], ...letter.reply(reply)),
      ...complaintProcedure(catalogue, reply.to),
      ...officerOf(settings, catalogue.letters.officer),
    },
    catalogue,
  )
}

/** The notice that the examination of a request is extended (clause 41). */
export function requestExtension(
  state: FiledRequest,
  procedure: Procedure,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'request-extension'> {
  const { extension, reply } = extensionOf(state, procedure, 'adakavas:41')
  const words = catalogue.letters.request
  const reasons = someGiven('important-reasons', extension.reasons, 'adakavas:41')
  const { due } = extendedTo(procedure, 'adakavas:41', state.receivedOn, extension)
  return composeLetter(
    'request-extension',
    { on: extension.on, reply, settings },
    {
      extension: said(['adakavas:41'], words.extension(toSay(state, false))),
      'important-reasons': said(['adakavas:41'], words.importantReasons(reasons)),
      'new-limit': said(['adakavas:41'], words.newLimit(due)),
      reply: said(['adakavas:42'], ...catalogue.request.letter.reply(reply)),
      ...complaintProcedure(catalogue, reply.to),
      ...officerOf(settings, catalogue.letters.officer),
    },
    catalogue,
  )
}

/** The latest inquiry about the identity of who asks (clause 44). */
export function requestInquiry(
  state: FiledRequest,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'request-identity-inquiry'> {
  const { on, reply, ask, term } = inquiryOf(state, 'adakavas:44')
  const words = catalogue.letters.request
  return composeLetter(
    'request-identity-inquiry',
    { on, reply, settings },
    {
      inquiry: said(['adakavas:44'], words.inquiry(toSay(state, false))),
      measures: said(['adakavas:44'], words.measures(given('measures', ask, 'adakavas:44'))),
      term: said(['adakavas:44'], words.term(term.due)),
      consequence: said(['adakavas:44'], words.consequence()),
      reply: said(['adakavas:42'], ...catalogue.request.letter.reply(reply)),
      ...complaintProcedure(catalogue, reply.to),
      ...officerOf(settings, catalogue.letters.officer),
    },
    catalogue,
  )
}

/** The demand of a fee (clause 43.2). */
export function feeDemand(
  state: FiledRequest,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'fee-demand'> {
  const { fee } = state
  if (fee.status !== 'demanded')
    throw new InvalidInputError('fee', 'a fee that is demanded and not paid', fee.status, 'adakavas:43.2')
  const { on, amount, costs, finding, reply } = fee
  const words = catalogue.letters.fee
  const why = given('reasons', finding.justification, 'adakavas:43')
  return composeLetter(
    'fee-demand',
    { on, reply, settings },
    {
      fee: said(['adakavas:43.2'], words.demand(toSay(state, false), amount)),
      costs: said(['adakavas:43.2'], words.costs(amount, costs)),
      reasons: said(['adakavas:43'], words.because[finding.kind](why)),
      reply: said(['adakavas:42'], ...catalogue.request.letter.reply(reply)),
      ...complaintProcedure(catalogue, reply.to),
      ...officerOf(settings, catalogue.letters.officer),
    },
    catalogue,
  )
}
