import { extendedTo, type Reply } from '../../case/index.js'
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
import {
  extentOf,
  implementationOf,
  officerOf,
  paragraphOf,
  reasonsBlock,
  reasonsOfDecisions,
  remediesOf,
  said,
} from './blocks.js'
import { composeLetter, given, type LetterSettings, someGiven } from './compose-letter.js'
import type { Letter } from './letter.js'
import { extensionBlocks, extensionOf, inquiryBlocks, inquiryOf } from './notices.js'

/** A request that was filed, whatever became of it.
 *
 * @category Letters */
export type FiledRequest = Exclude<RequestState, { status: 'none' }>

const toSay = ({ receivedOn, sender }: FiledRequest, reexamined: boolean): RequestToSay => ({
  receivedOn,
  represented: sender.as === 'representative',
  reexamined,
})

/** What ends every letter on a request but an answer: its way, the complaint to the institution, and what the GDPR gives. */
const afterNotice = (reply: Reply, catalogue: Catalogue, settings: LetterSettings) => {
  const { letter } = catalogue.request
  return {
    reply: said([catalogue.roles.reply.clause], ...letter.reply(reply)),
    'complaint-right': said([catalogue.roles.complaint.clause], letter.complaintProcedure()),
    remedies: remediesOf(letter.remedies, reply.to),
    ...officerOf(settings, catalogue),
  }
}

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
    ...officerOf(settings, catalogue),
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
      ...afterNotice(reply, catalogue, settings),
    },
    catalogue,
  )
}

/** The notice that the examination of a request is extended. */
export function requestExtension(
  state: FiledRequest,
  procedure: Procedure,
  catalogue: Catalogue,
  settings: LetterSettings,
): Letter<'request-extension'> {
  const { clause } = catalogue.roles.extension
  const { extension, reply } = extensionOf(state, procedure, clause)
  const { due } = extendedTo(procedure, clause, state.receivedOn, extension)
  const about = toSay(state, false)
  const reasons = someGiven('important-reasons', extension.reasons, clause)
  return composeLetter(
    'request-extension',
    { on: extension.on, reply, settings },
    {
      ...extensionBlocks(catalogue.letters.request, about, reasons, due, [clause], catalogue),
      ...afterNotice(reply, catalogue, settings),
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
  const about = toSay(state, false)
  const measures = given('measures', ask, clause)
  return composeLetter(
    'request-identity-inquiry',
    { on, reply, settings },
    {
      ...inquiryBlocks(catalogue.letters.request, about, measures, term.due, [clause], catalogue),
      ...afterNotice(reply, catalogue, settings),
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
      fee: paragraphOf(catalogue, [words.demand(toSay(state, false), amount), demanded.clause]),
      costs: paragraphOf(catalogue, [`${matching}: ${words.costs(costs)}`, demanded.clause]),
      reasons: reasonsBlock(
        catalogue,
        [words.because[finding.kind], unfounded.clause],
        [given('reasons', finding.justification, unfounded.clause)],
      ),
      ...afterNotice(reply, catalogue, settings),
    },
    catalogue,
  )
}
