import type { PlainDate } from '../calendar/index.js'
import {
  type Act,
  authorityOf,
  caseEvolution,
  type Examination,
  identityConfirmed,
  putRight,
  recordOf,
  withExaminations,
  withExaminers,
} from '../case/index.js'
import { type Evolution, eventNamesOf } from '../core/index.js'
import type { JoinRegistered, RequestReexamined } from './messages.js'
import type { SentAct } from './outcome.js'
import type { OpenRequest, RequestRecord, RequestState } from './state.js'
import type { RequestTypes } from './types.js'

/** What was sent, with one act more. */
const sent = ({ acts }: RequestRecord, act: SentAct['act'], on: PlainDate): Pick<RequestRecord, 'acts'> => ({
  acts: [...acts, { act, on }],
})

/** An open request that the employee of an act examined in some way, and what was sent. */
const examinedBy = (
  request: OpenRequest,
  { on, by }: Act,
  did: Examination['did'],
  act?: SentAct['act'],
): OpenRequest => ({
  ...request,
  ...withExaminers(request, did, on, by),
  ...(act === undefined ? {} : sent(request, act, on)),
})

/** A request that a complaint had examined anew. */
function reexamined(
  request: RequestRecord,
  { data: { command, answer, implemented, complete } }: RequestReexamined,
): RequestState {
  const { on, by, preparedBy = [], reviewers } = command.data
  const { identity, authority } = request
  return {
    ...request,
    ...sent(request, 'new-answer', on),
    ...withExaminers(request, 're-examined', on, ...new Set([by, ...preparedBy, ...reviewers])),
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

/** A request, whatever its status, to which a double was joined. */
function joinRegistered<Request extends RequestRecord>(
  request: Request,
  { data: { command } }: JoinRegistered,
): Request {
  const { on, request: double, examinations } = command.data
  const others = request.doubles.filter((known) => known.request !== double)
  return {
    ...request,
    ...withExaminations(request, examinations),
    doubles: [...others, { request: double, on }],
  }
}

/** The state that each event leads to: it takes what the event derived and derives nothing itself. */
export const requestEvolution: Evolution<RequestTypes> = {
  none: {
    RequestSubmitted: (_, { data: { command, procedure, defects } }) => {
      const { id, channel, form, claims } = command.data
      return {
        status: 'open',
        id,
        procedure,
        channel,
        form,
        claims,
        defects,
        ...recordOf(command.data),
        fee: { status: 'none' },
        examiners: [],
        examinations: [],
        acts: [],
        firstEventOn: null,
        corrections: [],
        doubles: [],
      }
    },
  },
  open: {
    ...caseEvolution,
    OfficerAssigned: (request, { data: { command } }) => ({
      ...request,
      ...withExaminers(request, 'was-assigned', command.data.on, command.data.officer),
    }),
    RequestCorrected: (request, { data: { command, defects } }) => ({
      ...request,
      form: command.data.form ?? request.form,
      claims: command.data.claims ?? request.claims,
      askedToComplete: putRight(request.askedToComplete, 'content'),
      defects,
    }),
    IdentityInquired: (request, event) => {
      const inquired = caseEvolution.IdentityInquired(request, event)
      return examinedBy(inquired, event.data.command.data, 'inquired-identity', 'inquiry')
    },
    IdentityConfirmed: (request, event) => {
      const confirmed = caseEvolution.IdentityConfirmed(request, event)
      return examinedBy(confirmed, event.data.command.data, 'confirmed-identity')
    },
    ExaminationExtended: (request, event) => {
      const extended = caseEvolution.ExaminationExtended(request, event)
      return examinedBy(extended, event.data.command.data, 'extended', 'extension')
    },
    CompletionAsked: (request, event) => {
      const asked = caseEvolution.CompletionAsked(request, event)
      // No act of the chapter on requests: it doesn't end silence (clause 48).
      return examinedBy(asked, event.data.command.data, 'asked-to-complete')
    },
    FeeDemanded: (request, { data: { command, reply } }) => {
      const { on, fee: amount, costs, finding } = command.data
      return {
        ...examinedBy(request, command.data, 'demanded-fee', 'fee-demand'),
        fee: { status: 'demanded', on, amount, costs, finding, reply },
      }
    },
    FeePaid: (request, { data: { command } }) => ({
      ...request,
      fee: { status: 'paid', on: command.data.on, amount: command.data.amount },
    }),
    RequestRefused: (request, { data: { command, refusal } }) => ({
      ...examinedBy(request, command.data, 'refused', 'refusal'),
      status: 'refused',
      // The record holds the finding in the command; a letter is drafted from the state alone.
      refusal: command.type === 'RefuseUnfounded' ? { ...refusal, finding: command.data.finding } : refusal,
    }),
    RequestAnswered: (request, { data: { command, answer } }) => {
      const answered = examinedBy(request, command.data, 'answered', 'answer')
      return {
        ...answered,
        ...withExaminers(answered, 'prepared-answer', command.data.on, ...(command.data.preparedBy ?? [])),
        status: 'answered',
        answer,
        implemented: [],
      }
    },
    RequestReexamined: reexamined,
    RequestWithdrawn: (request, { data: { command, limit } }) => ({
      ...request,
      status: 'withdrawn',
      withdrawnOn: command.data.on,
      limit,
    }),
    DatesCorrected: (request, { data: { command, before, after, ceased } }) => {
      const { on, reason } = command.data
      const { sender, authority } = request
      const shownOnReceipt = sender.as === 'representative' && sender.documents
      return {
        ...request,
        ...after,
        authority: shownOnReceipt ? authorityOf(sender, after.receivedOn) : authority,
        corrections: [...request.corrections, { on, reason, before, after, ceased }],
      }
    },
    RequestJoined: (request, { data: { command, limit, reply } }) => {
      const { on, other, sameSender } = command.data
      return { ...request, status: 'joined', joinedTo: other.id, joinedOn: on, sameSender, limit, reply }
    },
    JoinRegistered: joinRegistered,
  },
  answered: {
    RequestReexamined: reexamined,
    JoinRegistered: joinRegistered,
    ImplementationReported: (request, { data: { command, complete } }) => {
      const { right, item = null, on } = command.data
      const implemented = [...request.implemented, { right, item, on }]
      return { ...request, status: complete ? 'implemented' : 'answered', implemented }
    },
  },
  implemented: { RequestReexamined: reexamined, JoinRegistered: joinRegistered },
  refused: {
    RequestReexamined: ({ refusal: _undone, ...request }, event) => reexamined(request, event),
    JoinRegistered: joinRegistered,
  },
  withdrawn: { JoinRegistered: joinRegistered },
  joined: { JoinRegistered: joinRegistered },
}

/**
 * The names of the events of a request.
 *
 * @category Request
 * @example
 * ```ts
 * requestEventNames.length // => 19
 * ```
 */
export const requestEventNames = /* @__PURE__ */ eventNamesOf(requestEvolution)
