import type { Deadline, PlainDate } from '../calendar/index.js'
import {
  type Act,
  authorityOf,
  caseEvolution,
  type Examination,
  identifiedByFiling,
  identityConfirmed,
  putRight,
  recordOf,
  withExaminations,
  withExaminers,
} from '../case/index.js'
import { appended, entryIn } from '../core/growing.js'
import { type Evolution, eventNamesOf, type Undated } from '../core/index.js'
import { withMore } from '../core/records.js'
import type { ClauseRef } from '../documents/index.js'
import type { Aftermath } from './aftermath-shapes.js'
import { grantedBy, identifies, settledIn } from './complaint-for-request.js'
import { completed } from './completes.js'
import { grantedRestrictions } from './granted-restrictions.js'
import type {
  ErasureRecorded,
  JoinRegistered,
  RecipientsInformed,
  RequestReexamined,
  StatementPlaced,
} from './messages.js'
import { carriedOutBy, isOpen } from './open-grants.js'
import type { CarriedOut, Implementation, MissedImplementation, Refusal, SentAct } from './outcome.js'
import { entriesOf, type RightAndItem } from './right-and-item.js'
import {
  type AnsweredRequest,
  type ImplementedRequest,
  isForCopies,
  type OpenRequest,
  type RequestRecord,
} from './state.js'
import type { RequestTypes } from './types.js'

/** What was sent, with one act more. */
const sent = ({ acts }: RequestRecord, act: SentAct['act'], on: PlainDate): RequestRecord['acts'] =>
  appended(acts, [{ act, on }])

/** An open request that the employee of an act examined in some way, and what was sent. */
function examinedBy(
  request: OpenRequest,
  { on, by }: Act,
  did: Examination['did'],
  act?: SentAct['act'],
): OpenRequest {
  const { examiners, examinations } = withExaminers(request, did, on, [by])
  const acts = act === undefined ? request.acts : sent(request, act, on)
  return withMore(request, { examiners, examinations, acts })
}

/** Where an answered request stands that goes on, or has nothing left to carry out. */
const carriedOn = (complete: boolean, implemented: AnsweredRequest['implemented']) =>
  complete
    ? ({ status: 'implemented', carriedOut: implemented.length > 0 } as const)
    : ({ status: 'answered' } as const)

/** What was ended only after its day, with one more where an act came too late for it. */
const withMissed = (
  { missed }: AnsweredRequest,
  { right, item }: RightAndItem,
  deadline: Deadline<ClauseRef> | null,
): readonly MissedImplementation[] =>
  deadline === null ? missed : appended(missed, [{ right, item, deadline }])

/** A request that a complaint had examined anew: what was missed stays missed. */
function reexamined(
  request: RequestRecord,
  { data: { command, answer, implemented, waived, complete } }: RequestReexamined,
  { before, formerRefusal }: Superseded,
): Undated<AnsweredRequest | ImplementedRequest> {
  const { on, by, preparedBy = [], complaint } = command.data
  const { identity, authority } = request
  const carrying = { answer, implemented, waived, impossible: [] }
  const owed = grantedBy(complaint, answer)
    .filter((grant) => isOpen(carrying, grant))
    .map(({ right, item }) => ({ right, item }))
  return {
    ...request,
    acts: sent(request, 'new-answer', answer.on),
    ...withExaminers(request, 're-examined', answer.on, [
      ...new Set([by, ...preparedBy, ...complaint.reviewers]),
    ]),
    identity:
      identifies(complaint) && identity.status !== 'confirmed' ? identityConfirmed(identity, on) : identity,
    authority:
      complaint.authority !== 'unproven' && authority.status === 'unproven'
        ? { status: 'proven', on }
        : authority,
    applied: appended(request.applied, [{ complaint: complaint.id, on: answer.on, owed }]),
    ...carriedOn(complete, implemented),
    answer,
    implemented,
    waived,
    impossible: [],
    missed: before?.missed ?? [],
    carriedOutBefore: before === null ? [] : carriedOutAgain(before, implemented),
    restrictedBefore: before === null ? [] : grantedRestrictions(before),
    formerRefusal,
  }
}

/** What a new answer takes the place of. */
interface Superseded {
  readonly before: AnsweredRequest | null
  readonly formerRefusal: Refusal | null
}

/** What was carried out once and has to be carried out again, because more of it is granted now. */
const carriedOutAgain = (
  { answer, implemented, carriedOutBefore }: AnsweredRequest | ImplementedRequest,
  still: readonly Implementation[],
): readonly CarriedOut[] => {
  const isStill = entriesOf(still)
  return [
    ...carriedOutBefore,
    ...implemented.flatMap((done) => {
      const by = isStill(done) === undefined ? carriedOutBy(answer, done) : null
      return by === null ? [] : [{ ...done, by }]
    }),
  ]
}

const reexaminedAnswer = (
  request: AnsweredRequest,
  event: RequestReexamined,
): Undated<AnsweredRequest | ImplementedRequest> =>
  reexamined(request, event, { before: request, formerRefusal: request.formerRefusal })

/** A request, whatever its status, to which a double was joined. */
function joinRegistered<Request extends RequestRecord>(
  request: Request,
  { data: { command } }: JoinRegistered,
): Request {
  const { on, request: double, examinations } = command.data
  const { doubles } = request
  const before = entryIn(doubles, double, (known) => known.request)
  return {
    ...request,
    ...withExaminations(request, examinations),
    doubles: appended(before ? doubles.filter((known) => known !== before) : doubles, [
      { request: double, on },
    ]),
  }
}

/** An answered request after one more act that followed its decision. */
const followed = <Request extends AnsweredRequest | ImplementedRequest>(
  request: Request,
  act: Aftermath,
): Request => ({ ...request, aftermath: appended(request.aftermath ?? [], [act]) })

function recipientsInformed<Request extends AnsweredRequest | ImplementedRequest>(
  request: Request,
  { data: { command, carriedOut } }: RecipientsInformed,
): Request {
  const { right, item, on, told } = command.data
  return followed(request, { did: 'informed-recipients', right, item, on, carriedOut, told })
}

function statementPlaced<Request extends AnsweredRequest | ImplementedRequest>(
  request: Request,
  { data: { command } }: StatementPlaced,
): Request {
  const { item, on, statement, askedBy } = command.data
  return followed(request, { did: 'placed-statement', right: 'rectification', item, on, statement, askedBy })
}

function erasureRecorded<Request extends AnsweredRequest | ImplementedRequest>(
  request: Request,
  { data: { command, carriedOut } }: ErasureRecorded,
): Request {
  const { item, on, erased, ground } = command.data
  return followed(request, {
    did: 'recorded-erasure',
    right: 'erasure',
    item,
    on,
    carriedOut,
    erased,
    ground,
  })
}

/** The state that each event leads to: it takes what the event derived and derives nothing itself. */
export const requestEvolution: Evolution<RequestTypes> = {
  none: {
    RequestSubmitted: (_, { data: { command, procedure, defects, identified } }) => {
      const { id, channel, form, claims, receivedOn } = command.data
      return {
        status: 'open',
        id,
        procedure,
        channel,
        form,
        claims,
        defects,
        ...recordOf(command.data),
        ...(identified ? { identity: identifiedByFiling(receivedOn) } : {}),
        fee: { status: 'none' },
        examiners: [],
        examinations: [],
        acts: [],
        applied: [],
        firstEventOn: null,
        corrections: [],
        doubles: [],
      }
    },
  },
  open: {
    ...caseEvolution,
    OfficerAssigned: (request, { data: { command } }) => {
      const { on, officer } = command.data
      return withMore(request, withExaminers(request, 'was-assigned', on, [officer]))
    },
    RequestCorrected: (request, { data: { command, defects, identified } }) => ({
      ...request,
      ...(identified ? { identity: identityConfirmed(request.identity, command.data.on) } : {}),
      form: completed(request.form, command.data.form),
      claims: command.data.claims ?? request.claims,
      ...putRight(request, 'content', command.data.on),
      defects,
    }),
    IdentityInquired: (request, event) => {
      const inquired = caseEvolution.IdentityInquired(request, event)
      return examinedBy(inquired, event.data.command.data, 'inquired-identity', 'inquiry')
    },
    IdentityConfirmed: (request, event) => {
      const confirmed = caseEvolution.IdentityConfirmed(request, event)
      // Of who is known, no proof is lacking.
      const defects = confirmed.defects.filter(({ code }) => code !== 'proof-missing')
      return examinedBy(withMore(confirmed, { defects }), event.data.command.data, 'confirmed-identity')
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
    ReceiptAcknowledged: (request, { data: { command, reply } }) => ({
      // No examination, and no act of the chapter on requests: it doesn't end silence (clause 48).
      ...request,
      acknowledgement: { on: command.data.on, reply },
    }),
    FeePaid: (request, { data: { command } }) => ({
      ...request,
      fee: {
        status: 'paid',
        on: command.data.on,
        amount: command.data.amount,
        ...(isForCopies(request.fee) ? { for: 'further-copies' } : {}),
      },
    }),
    RequestRefused: (request, { data: { command, refusal } }) => ({
      ...examinedBy(request, command.data, 'refused', 'refusal'),
      status: 'refused',
      // The record holds the finding in the command; a letter is drafted from the state alone.
      refusal: command.type === 'RefuseUnfounded' ? { ...refusal, finding: command.data.finding } : refusal,
    }),
    DefectsWaived: (request, { data: { command } }) => ({ ...request, defectsWaivedOn: command.data.on }),
    RequestAnswered: (request, { data: { command, answer } }) => {
      const { on, by, preparedBy = [] } = command.data
      const answering = withExaminers(request, 'answered', on, [by])
      const { examiners, examinations } = withExaminers(answering, 'prepared-answer', on, preparedBy)
      return {
        ...request,
        examiners,
        examinations,
        acts: sent(request, 'answer', on),
        status: 'answered',
        answer,
        implemented: [],
        waived: [],
        impossible: [],
        missed: [],
        carriedOutBefore: [],
        restrictedBefore: [],
        formerRefusal: null,
      }
    },
    RequestReexamined: (request, event) => reexamined(request, event, { before: null, formerRefusal: null }),
    RequestWithdrawn: (request, { data: { command, limit } }) => ({
      ...request,
      status: 'withdrawn',
      withdrawnOn: command.data.on,
      limit,
    }),
    DatesCorrected: (request, { data: { command, before, after, ceased } }) => {
      const { on, reason } = command.data
      const { sender, authority, identity } = request
      const shownOnReceipt = sender.as === 'representative' && sender.documents
      return {
        ...request,
        ...after,
        identity:
          identity.status === 'confirmed' && identity.byFiling
            ? identifiedByFiling(after.receivedOn)
            : identity,
        authority: shownOnReceipt ? authorityOf(sender, after.receivedOn) : authority,
        corrections: appended(request.corrections, [{ on, reason, before, after, ceased }]),
      }
    },
    RequestJoined: (request, { data: { command, limit, reply } }) => {
      const { on, other, sameSender } = command.data
      return { ...request, status: 'joined', joinedTo: other.id, joinedOn: on, sameSender, limit, reply }
    },
    JoinRegistered: joinRegistered,
  },
  answered: {
    RequestReexamined: reexaminedAnswer,
    JoinRegistered: joinRegistered,
    RecipientsInformed: recipientsInformed,
    StatementPlaced: statementPlaced,
    ErasureRecorded: erasureRecorded,
    ImplementationReported: (request, { data: { command, complete } }) => {
      const { right, item = null, on } = command.data
      const implemented = appended(request.implemented, [{ right, item, on }])
      const applied = settledIn(request.applied, { right, item })
      return { ...request, implemented, applied, ...carriedOn(complete, implemented) }
    },
    GrantWaived: (request, { data: { command, missed, complete } }) => {
      const { right, item = null, on, waivedBy } = command.data
      const waived = appended(request.waived, [{ right, item, on, waivedBy }])
      const applied = settledIn(request.applied, { right, item })
      const stillMissed = withMissed(request, { right, item }, missed)
      return {
        ...request,
        waived,
        applied,
        missed: stillMissed,
        ...carriedOn(complete, request.implemented),
      }
    },
    ImpossibilityReported: (request, { data: { command, reply, clause, missed, complete, complainBy } }) => {
      const { right, item = null, on, by, reasons } = command.data
      const window = complainBy === undefined ? {} : { complainBy }
      return {
        ...request,
        ...withExaminers(request, 'reported-impossible', on, [by]),
        acts: sent(request, 'impossibility', on),
        impossible: appended(request.impossible, [{ right, item, on, reasons, clause, reply, ...window }]),
        missed: withMissed(request, { right, item }, missed),
        applied: settledIn(request.applied, { right, item }),
        ...carriedOn(complete, request.implemented),
      }
    },
  },
  implemented: {
    RequestReexamined: ({ carriedOut: _before, ...request }, event) =>
      reexamined(request, event, {
        before: { ...request, status: 'answered' },
        formerRefusal: request.formerRefusal,
      }),
    JoinRegistered: joinRegistered,
    RecipientsInformed: recipientsInformed,
    StatementPlaced: statementPlaced,
    ErasureRecorded: erasureRecorded,
  },
  refused: {
    RequestReexamined: ({ refusal, ...request }, event) =>
      reexamined(request, event, { before: null, formerRefusal: refusal }),
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
 * requestEventNames.length // => 27
 * ```
 */
export const requestEventNames = /* @__PURE__ */ eventNamesOf(requestEvolution)
