import type { PlainDate } from '../calendar/index.js'
import {
  authorityOf,
  extended,
  identityConfirmed,
  identitySupplied,
  inquired,
  unconfirmed,
} from '../case/index.js'
import type { Evolution } from '../core/index.js'
import type { RequestReexamined } from './events.js'
import type { Examination, RequestRecord, RequestState, SentAct } from './state.js'
import type { RequestTypes } from './types.js'

/** A request that somebody examined in some way: each examiner stands in the set once, and nobody leaves it. */
function examined(
  { examiners, examinations }: RequestRecord,
  did: Examination['did'],
  on: PlainDate,
  ...who: readonly string[]
): Pick<RequestRecord, 'examiners' | 'examinations' | 'lastEventOn'> {
  const known = who.every((one) => examiners.includes(one))
  return {
    examiners: known ? examiners : [...new Set([...examiners, ...who])],
    examinations: [...examinations, ...who.map((one) => ({ who: one, did, on }))],
    lastEventOn: on,
  }
}

/** What was sent, with one act more. */
const sent = ({ acts }: RequestRecord, act: SentAct['act'], on: PlainDate): Pick<RequestRecord, 'acts'> => ({
  acts: [...acts, { act, on }],
})

/** What every filed request has, without what its status adds. */
function recordOf(request: RequestRecord): RequestRecord {
  const { id, procedure, submittedOn, receivedOn, channel, sender, form, claims, defects } = request
  const {
    replyWay,
    contacts,
    identity,
    authority,
    fee,
    extension,
    examiners,
    examinations,
    acts,
    notices,
    lastEventOn,
  } = request
  return {
    id,
    procedure,
    submittedOn,
    receivedOn,
    channel,
    sender,
    form,
    claims,
    defects,
    replyWay,
    contacts,
    identity,
    authority,
    fee,
    extension,
    examiners,
    examinations,
    acts,
    notices,
    lastEventOn,
  }
}

/** A request that a complaint had examined anew. */
function reexamined(
  request: RequestRecord,
  { data: { command, answer, implemented, complete } }: RequestReexamined,
): RequestState {
  const { on, by, preparedBy = [], reviewers } = command.data
  const { identity, authority } = request
  return {
    ...recordOf(request),
    ...sent(request, 'new-answer', on),
    ...examined(request, 're-examined', on, ...new Set([by, ...preparedBy, ...reviewers])),
    identity:
      command.data.identityConfirmed === true && identity.status !== 'confirmed'
        ? identityConfirmed(identity, on)
        : identity,
    authority:
      command.data.authorityProven === true && authority.status === 'unproven'
        ? { status: 'proven', on }
        : authority,
    status: complete ? 'implemented' : 'answered',
    answer,
    implemented,
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
        examinations: [],
        acts: [],
        notices: [],
        lastEventOn: receivedOn,
      }
    },
  },
  open: {
    OfficerAssigned: (request, { data: { command } }) => ({
      ...request,
      ...examined(request, 'was-assigned', command.data.on, command.data.officer),
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
    IdentityInquired: (request, { data: { command, inquiry, reply } }) => ({
      ...request,
      notices: inquired(request, command.data.on, inquiry, reply),
      ...sent(request, 'inquiry', command.data.on),
      ...examined(request, 'inquired-identity', command.data.on, command.data.by),
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
      ...examined(request, 'confirmed-identity', command.data.on, command.data.by),
    }),
    ExaminationExtended: (request, { data: { command, extension, reply } }) => ({
      ...request,
      notices: extended(request, command.data.on, reply),
      ...sent(request, 'extension', command.data.on),
      ...examined(request, 'extended', command.data.on, command.data.by),
      extension,
    }),
    FeeDemanded: (request, { data: { command, reply } }) => ({
      ...request,
      ...sent(request, 'fee-demand', command.data.on),
      ...examined(request, 'demanded-fee', command.data.on, command.data.by),
      fee: {
        status: 'demanded',
        on: command.data.on,
        amount: command.data.fee,
        costs: command.data.costs,
        finding: command.data.finding,
        reply,
      },
    }),
    FeePaid: (request, { data: { command } }) => ({
      ...request,
      fee: { status: 'paid', on: command.data.on, amount: command.data.amount },
      lastEventOn: command.data.on,
    }),
    RequestRefused: (request, { data: { command, refusal } }) => ({
      ...request,
      ...sent(request, 'refusal', command.data.on),
      ...examined(request, 'refused', command.data.on, command.data.by),
      status: 'refused',
      // The record holds the finding in the command; a letter is drafted from the state alone.
      refusal: command.type === 'RefuseUnfounded' ? { ...refusal, finding: command.data.finding } : refusal,
    }),
    RequestAnswered: (request, { data: { command, answer } }) => {
      const { on, by, preparedBy = [] } = command.data
      const answered = { ...request, ...examined(request, 'answered', on, by) }
      return {
        ...answered,
        ...sent(request, 'answer', on),
        ...examined(answered, 'prepared-answer', on, ...preparedBy),
        status: 'answered',
        answer,
        implemented: [],
      }
    },
    RequestReexamined: reexamined,
    RequestWithdrawn: (request, { data: { command } }) => ({
      ...request,
      status: 'withdrawn',
      withdrawnOn: command.data.on,
      lastEventOn: command.data.on,
    }),
  },
  answered: {
    RequestReexamined: reexamined,
    ImplementationReported: (request, { data: { command, complete } }) => {
      const { right, item = null, on } = command.data
      const implemented = [...request.implemented, { right, item, on }]
      return { ...request, status: complete ? 'implemented' : 'answered', implemented, lastEventOn: on }
    },
  },
  implemented: { RequestReexamined: reexamined },
  refused: {
    RequestReexamined: reexamined,
  },
  withdrawn: {},
}
