import type { PlainDate } from '../calendar/index.js'
import { authorityOf, identityConfirmed, identitySupplied, unconfirmed } from '../case/index.js'
import type { Evolution } from '../core/index.js'
import type { OpenRequest, SentAct } from './state.js'
import type { RequestTypes } from './types.js'

/** The examiners with more of them: each stands in the set once, and nobody leaves it. */
function withExaminers(known: readonly string[], ...more: readonly string[]): readonly string[] {
  return more.every((one) => known.includes(one)) ? known : [...new Set([...known, ...more])]
}

/** What was sent, with one act more. */
function sent(
  request: OpenRequest,
  act: SentAct['act'],
  on: PlainDate,
  by: string,
): Pick<OpenRequest, 'acts' | 'examiners' | 'lastEventOn'> {
  return {
    acts: [...request.acts, { act, on }],
    examiners: withExaminers(request.examiners, by),
    lastEventOn: on,
  }
}

/** The state that each event leads to: it takes what the event derived and derives nothing itself. */
export const requestEvolution: Evolution<RequestTypes> = {
  none: {
    RequestSubmitted: (_, { data: { command, procedure, defects } }) => {
      const {
        id,
        submittedOn,
        receivedOn,
        channel,
        sender,
        form,
        claims,
        reply = null,
        contacts,
      } = command.data
      return {
        status: 'open',
        id,
        procedure,
        submittedOn,
        receivedOn,
        channel,
        sender,
        form,
        claims,
        defects,
        replyWay: reply,
        contacts,
        identity: unconfirmed,
        authority: authorityOf(sender, receivedOn),
        fee: { status: 'none' },
        extension: null,
        examiners: [],
        acts: [],
        lastEventOn: receivedOn,
      }
    },
  },
  open: {
    OfficerAssigned: (request, { data: { command } }) => ({
      ...request,
      examiners: withExaminers(request.examiners, command.data.officer),
      lastEventOn: command.data.on,
    }),
    RequestCorrected: (request, { data: { command, defects } }) => ({
      ...request,
      form: command.data.form ?? request.form,
      claims: command.data.claims ?? request.claims,
      defects,
      lastEventOn: command.data.on,
    }),
    AuthorityProven: (request, { data: { command } }) => ({
      ...request,
      authority: { status: 'proven', on: command.data.on },
      lastEventOn: command.data.on,
    }),
    IdentityInquired: (request, { data: { command, inquiry } }) => ({
      ...request,
      ...sent(request, 'inquiry', command.data.on, command.data.by),
      identity: inquiry,
    }),
    IdentitySupplied: (request, { data: { command, inTime } }) => ({
      ...request,
      identity: identitySupplied(request.identity, inTime),
      lastEventOn: command.data.on,
    }),
    IdentityConfirmed: (request, { data: { command } }) => ({
      ...request,
      identity: identityConfirmed(request.identity, command.data.on),
      examiners: withExaminers(request.examiners, command.data.by),
      lastEventOn: command.data.on,
    }),
    ExaminationExtended: (request, { data: { command, extension } }) => ({
      ...request,
      ...sent(request, 'extension', command.data.on, command.data.by),
      extension,
    }),
    FeeDemanded: (request, { data: { command } }) => ({
      ...request,
      ...sent(request, 'fee-demand', command.data.on, command.data.by),
      fee: { status: 'demanded', on: command.data.on, amount: command.data.fee },
    }),
    FeePaid: (request, { data: { command } }) => ({
      ...request,
      fee: { status: 'paid', on: command.data.on, amount: command.data.amount },
      lastEventOn: command.data.on,
    }),
    RequestRefused: (request, { data: { command, refusal } }) => ({
      ...request,
      ...sent(request, 'refusal', command.data.on, command.data.by),
      status: 'refused',
      refusal,
    }),
    RequestAnswered: (request, { data: { command, answer } }) => ({
      ...request,
      ...sent(request, 'answer', command.data.on, command.data.by),
      examiners: withExaminers(request.examiners, command.data.by, ...(command.data.preparedBy ?? [])),
      status: 'answered',
      answer,
      implemented: [],
    }),
    RequestWithdrawn: (request, { data: { command } }) => ({
      ...request,
      status: 'withdrawn',
      withdrawnOn: command.data.on,
      lastEventOn: command.data.on,
    }),
  },
  answered: {
    ImplementationReported: (request, { data: { command, complete } }) => {
      const { right, item = null, on } = command.data
      const implemented = [...request.implemented, { right, item, on }]
      return { ...request, status: complete ? 'implemented' : 'answered', implemented, lastEventOn: on }
    },
  },
  implemented: {},
  refused: {},
  withdrawn: {},
}
