import type { Deadline, PlainDate } from '../calendar/index.js'
import {
  type Act,
  caseEvolution,
  type Examination,
  identityConfirmed,
  recordOf,
  withExaminers,
} from '../case/index.js'
import { type Evolution, eventNamesOf } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { RequestReexamined } from './messages.js'
import type { MissedImplementation, SentAct } from './outcome.js'
import type { RightAndItem } from './rejections.js'
import type { AnsweredRequest, OpenRequest, RequestRecord, RequestState } from './state.js'
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

/** An answered request that goes on, or has nothing left to carry out. */
const carriedOn = (answered: AnsweredRequest, complete: boolean): RequestState =>
  complete
    ? { ...answered, status: 'implemented', carriedOut: answered.implemented.length > 0 }
    : { ...answered, status: 'answered' }

/** What was ended only after its day, with one more where an act came too late for it. */
const withMissed = (
  { missed }: AnsweredRequest,
  { right, item }: RightAndItem,
  deadline: Deadline<ClauseRef> | null,
): readonly MissedImplementation[] => (deadline === null ? missed : [...missed, { right, item, deadline }])

/** A request that a complaint had examined anew: what was given up stays so, and what was missed stays missed. */
function reexamined(
  request: RequestRecord,
  { waived = [], missed = [] }: Partial<Pick<AnsweredRequest, 'waived' | 'missed'>>,
  { data: { command, answer, implemented, complete } }: RequestReexamined,
): RequestState {
  const { on, by, preparedBy = [], reviewers } = command.data
  const { identity, authority } = request
  const answered: AnsweredRequest = {
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
    status: 'answered',
    answer,
    implemented,
    waived,
    impossible: [],
    missed,
  }
  return carriedOn(answered, complete)
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
        waived: [],
        impossible: [],
        missed: [],
      }
    },
    RequestReexamined: (request, event) => reexamined(request, {}, event),
    RequestWithdrawn: (request, { data: { command } }) => ({
      ...request,
      status: 'withdrawn',
      withdrawnOn: command.data.on,
    }),
  },
  answered: {
    RequestReexamined: (request, event) => reexamined(request, request, event),
    ImplementationReported: (request, { data: { command, complete } }) => {
      const { right, item = null, on } = command.data
      const implemented = [...request.implemented, { right, item, on }]
      return carriedOn({ ...request, implemented }, complete)
    },
    GrantWaived: (request, { data: { command, missed, complete } }) => {
      const { right, item = null, on, waivedBy } = command.data
      const waived = [...request.waived, { right, item, on, waivedBy }]
      return carriedOn({ ...request, waived, missed: withMissed(request, { right, item }, missed) }, complete)
    },
    ImpossibilityReported: (request, { data: { command, reply, clause, missed, complete } }) => {
      const { right, item = null, on, by, reasons } = command.data
      const answered = {
        ...request,
        ...withExaminers(request, 'reported-impossible', on, by),
        ...sent(request, 'impossibility', on),
        impossible: [...request.impossible, { right, item, on, reasons, clause, reply }],
        missed: withMissed(request, { right, item }, missed),
      }
      return carriedOn(answered, complete)
    },
  },
  implemented: {
    RequestReexamined: ({ carriedOut: _before, ...request }, event) => reexamined(request, request, event),
  },
  refused: {
    RequestReexamined: ({ refusal: _undone, ...request }, event) => reexamined(request, {}, event),
  },
  withdrawn: {},
}

/**
 * The names of the events of a request.
 *
 * @category Request
 * @example
 * ```ts
 * requestEventNames.length // => 17
 * ```
 */
export const requestEventNames = /* @__PURE__ */ eventNamesOf(requestEvolution)
