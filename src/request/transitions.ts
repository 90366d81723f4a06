import type { PlainDate } from '../calendar/index.js'
import { dayAfter, dayNamed, firstAskedOn, pausedDays, type Reply, replyBy } from '../case/index.js'
import type { Transition, Transitions } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { Procedure } from '../procedure/index.js'
import { claimedTwice } from '../rights/decide-claims.js'
import { type Defect, defectsOf } from '../rights/index.js'
import { answerRequest } from './answer.js'
import {
  answerLimit,
  extensionCap,
  extensionWindow,
  inquiryWindow,
  unauthorisedNotice,
  unfoundedNotice,
  unidentifiedNotice,
} from './clock.js'
import type { OutwardAct, RequestCommand, UnfoundedFinding } from './commands.js'
import { contactMissing, gdprDifference, lateness } from './notes.js'
import { reportImplementation } from './report.js'
import type { OpenRequest, RequestRecord } from './state.js'
import type { RequestObstacle, RequestTypes, RequestVerdict } from './types.js'

type Row<C extends RequestCommand['type']> = Transition<RequestTypes, 'open', C>

const obstacle = (
  code: RequestObstacle['code'],
  clause: ClauseRef,
  data: RequestObstacle['data'] = {},
): RequestObstacle => ({
  code,
  clauses: [clause],
  data,
})

/** To the subject, in the way of clause 42. */
const toSubject = ({ replyWay, contacts }: RequestRecord, { replyObstacle }: OutwardAct): Reply =>
  replyBy('subject', replyWay, contacts, replyObstacle ?? null)

/** To the representative (clause 45). */
function toRepresentative({ replyWay, sender }: RequestRecord, { replyObstacle }: OutwardAct): Reply {
  return replyBy(
    'representative',
    replyWay,
    sender.as === 'representative' ? sender.contacts : [],
    replyObstacle ?? null,
  )
}

/** A region in which a representative has yet to show the right to act. */
function authorityUnproven({ authority }: OpenRequest): RequestObstacle | null {
  if (authority.status === 'not-needed') return obstacle('not-represented', 'adakavas:40')
  return authority.status === 'proven'
    ? obstacle('authority-already-proven', 'adakavas:40', { on: authority.on })
    : null
}

/** A region in which identity is still to be confirmed. */
function identityOpen({ identity }: OpenRequest): RequestObstacle | null {
  return identity.status === 'confirmed'
    ? obstacle('identity-already-confirmed', 'adakavas:44', { on: identity.on })
    : null
}

/** A region in which an inquiry waits for the subject. */
function inquiryOpen({ identity }: OpenRequest): RequestObstacle | null {
  if (identity.status === 'confirmed')
    return obstacle('identity-already-confirmed', 'adakavas:44', { on: identity.on })
  return identity.status === 'unconfirmed' ? obstacle('no-open-inquiry', 'adakavas:44') : null
}

/** A withdrawal of consent is possible at any time: it is neither charged nor refused as unfounded. */
function withdrawalClaimed({ claims }: OpenRequest): RequestObstacle | null {
  return claims.some(({ right }) => right === 'consent-withdrawal')
    ? obstacle('withdrawal-claimed', 'adakavas:33')
    : null
}

/** Only an earlier request that was answered makes a later one repetitive. */
function findingObstacle(finding: UnfoundedFinding, { id, receivedOn }: OpenRequest): RequestObstacle | null {
  if (finding.kind !== 'repetitive') return null
  const { earlier } = finding
  const answeredBefore = earlier.id !== id && earlier.answeredOn <= receivedOn
  return answeredBefore
    ? null
    : obstacle('earlier-request-not-answered', 'adakavas:43', {
        earlier: earlier.id,
        answeredOn: earlier.answeredOn,
        receivedOn,
      })
}

const sameDefect = (one: Defect, other: Defect): boolean =>
  one.code === other.code && one.claim === other.claim && one.item === other.item

/** The transition table of a request under a procedure. */
export function requestTransitions(procedure: Procedure): Transitions<RequestTypes> {
  const lapses = procedure.readings.lateRefusal === 'lapses'
  /** A time limit on telling of a refusal: it closes the power only where the procedure reads it so. */
  const noticeLimit = (clause: ClauseRef, until: PlainDate, from?: PlainDate) => ({
    clauses: [clause] as const,
    until,
    ...(lapses ? { late: 'refusal-lapsed' as const } : {}),
    ...(from === undefined ? {} : { from, early: 'inquiry-term-running' as const }),
  })

  const assign: Row<'AssignOfficer'> = {
    to: ['open'],
    clauses: ['adakavas:46'],
    decide: (command) => ({ record: { type: 'OfficerAssigned', data: { command } } }),
  }

  const correct: Row<'CorrectRequest'> = {
    to: ['open'],
    clauses: ['adakavas:38'],
    region: ({ defects }) => (defects.length === 0 ? obstacle('nothing-to-correct', 'adakavas:38') : null),
    decide: (command, request): RequestVerdict => {
      const { form = request.form, claims = request.claims } = command.data
      const rights = (of: typeof claims): string => of.map(({ right }) => right).join()
      if (rights(claims) !== rights(request.claims)) {
        return obstacle('claims-changed', 'adakavas:38', {
          claimed: request.claims.map(({ right }) => right),
        })
      }
      const twice = claimedTwice(claims)
      if (twice !== null) return obstacle('claimed-twice', 'adakavas:38', { ...twice })
      const defects = defectsOf(claims, form)
      const none = request.defects.every((defect) => defects.some((left) => sameDefect(left, defect)))
      if (none)
        return obstacle('nothing-corrected', 'adakavas:38', {
          defects: request.defects.map(({ code }) => code),
        })
      return { record: { type: 'RequestCorrected', data: { command, defects } } }
    },
  }

  const proveAuthority: Row<'ProveAuthority'> = {
    to: ['open'],
    clauses: ['adakavas:40'],
    region: authorityUnproven,
    decide: (command) => ({ record: { type: 'AuthorityProven', data: { command } } }),
  }

  const refuseUnauthorised: Row<'RefuseUnauthorised'> = {
    to: ['refused'],
    clauses: ['adakavas:45'],
    region: authorityUnproven,
    window: (request) => noticeLimit('adakavas:45', unauthorisedNotice(procedure, request).due),
    decide: (command, request) => {
      const { on, reasons } = command.data
      const limit = unauthorisedNotice(procedure, request)
      const reply = toRepresentative(request, command.data)
      return {
        record: {
          type: 'RequestRefused',
          data: { command, refusal: { kind: 'unauthorised', on, reasons, limit, reply } },
        },
        notes: [
          ...lateness('late-refusal', limit, on),
          ...contactMissing(reply),
          gdprDifference('adakavas:45', 'gdpr:12(4)'),
        ],
      }
    },
  }

  const inquire: Row<'InquireIdentity'> = {
    to: ['open'],
    clauses: ['adakavas:44'],
    region: identityOpen,
    window: (request) => ({
      clauses: ['adakavas:44'],
      until: inquiryWindow(procedure, request).due,
      late: 'inquiry-window-closed',
    }),
    decide: (command, request): RequestVerdict => {
      const { on, ask, term: named } = command.data
      if (named < on) return obstacle('term-before-inquiry', 'adakavas:44', { on, term: named })
      const term = dayNamed(procedure, 'adakavas:44', on, named)
      const { identity } = request
      const suppliedInTime = identity.status === 'inquiry-open' && identity.suppliedInTime
      const inquiry = {
        status: 'inquiry-open',
        firstAskedOn: firstAskedOn(identity) ?? on,
        ask,
        term,
        suppliedInTime,
      } as const
      const reply = toSubject(request, command.data)
      // The reading `clock-pauses` moves the limit with the inquiry, so that no term outlives it.
      const limit = answerLimit(procedure, { ...request, identity: inquiry }, term.due)
      const beyond =
        term.due > limit.due
          ? [
              {
                note: 'term-beyond-limit',
                clauses: ['adakavas:41'],
                data: { term: term.due, limit: limit.due },
              } as const,
            ]
          : []
      return {
        record: { type: 'IdentityInquired', data: { command, inquiry, reply } },
        notes: [...beyond, ...contactMissing(reply)],
      }
    },
  }

  const supply: Row<'SupplyIdentity'> = {
    to: ['open'],
    clauses: ['adakavas:44'],
    region: inquiryOpen,
    decide: (command, { identity }) => {
      const inTime = identity.status === 'inquiry-open' && command.data.on <= identity.term.due
      return { record: { type: 'IdentitySupplied', data: { command, inTime } } }
    },
  }

  const confirm: Row<'ConfirmIdentity'> = {
    to: ['open'],
    clauses: ['adakavas:44'],
    region: identityOpen,
    decide: (command) => ({ record: { type: 'IdentityConfirmed', data: { command } } }),
  }

  const refuseUnidentified: Row<'RefuseUnidentified'> = {
    to: ['refused'],
    clauses: ['adakavas:44'],
    region: (request) => {
      const waiting = inquiryOpen(request)
      if (waiting !== null) return waiting
      const supplied = request.identity.status === 'inquiry-open' && request.identity.suppliedInTime
      return supplied ? obstacle('identity-supplied-in-time', 'adakavas:44') : null
    },
    window: ({ identity }) =>
      identity.status === 'inquiry-open'
        ? noticeLimit(
            'adakavas:44',
            unidentifiedNotice(procedure, identity.term).due,
            dayAfter(identity.term),
          )
        : null,
    decide: (command, request): RequestVerdict => {
      const { identity } = request
      if (identity.status !== 'inquiry-open') return obstacle('no-open-inquiry', 'adakavas:44')
      const { on, reasons } = command.data
      const limit = unidentifiedNotice(procedure, identity.term)
      const reply = toSubject(request, command.data)
      return {
        record: {
          type: 'RequestRefused',
          data: { command, refusal: { kind: 'unidentified', on, reasons, limit, reply } },
        },
        notes: [
          ...lateness('late-refusal', limit, on),
          ...contactMissing(reply),
          gdprDifference('adakavas:44', 'gdpr:12(2)'),
        ],
      }
    },
  }

  const extend: Row<'ExtendExamination'> = {
    to: ['open'],
    clauses: ['adakavas:41'],
    region: ({ extension }) =>
      extension === null ? null : obstacle('already-extended', 'adakavas:41', { on: extension.on }),
    window: (request) => ({
      clauses: ['adakavas:41'],
      until: extensionWindow(procedure, request).due,
      late: 'extension-window-closed',
    }),
    decide: (command, request): RequestVerdict => {
      const { on, reasons, until = null } = command.data
      if (until !== null) {
        const current = answerLimit(procedure, request, on)
        const cap = extensionCap(procedure, request, on)
        const named = until < on ? null : dayNamed(procedure, 'adakavas:41', on, until)
        if (named === null || named.due < current.due)
          return obstacle('limit-before-current', 'adakavas:41', { until, limit: current.due })
        if (named.due > cap.due) return obstacle('limit-beyond-cap', 'adakavas:41', { until, cap: cap.due })
      }
      const extension = { on, reasons, until, pausedDays: pausedDays(procedure, request, on) }
      const reply = toSubject(request, command.data)
      const further =
        procedure.readings.extension === 'two-months-in-all'
          ? [gdprDifference('adakavas:41', 'gdpr:12(3)')]
          : []
      return {
        record: { type: 'ExaminationExtended', data: { command, extension, reply } },
        notes: [...contactMissing(reply), ...further],
      }
    },
  }

  const demandFee: Row<'DemandFee'> = {
    to: ['open'],
    clauses: ['adakavas:43.2'],
    region: (request) =>
      request.fee.status === 'none'
        ? withdrawalClaimed(request)
        : obstacle('fee-already-demanded', 'adakavas:43.2', { on: request.fee.on }),
    decide: (command, request): RequestVerdict => {
      const { fee, costs, finding } = command.data
      const found = findingObstacle(finding, request)
      if (found !== null) return found
      const total = costs.collecting + costs.examining + costs.answering
      if (fee === 0) return obstacle('fee-not-positive', 'adakavas:43.2', { fee })
      if (fee > total) return obstacle('fee-above-costs', 'adakavas:43.2', { fee, costs: total })
      const reply = toSubject(request, command.data)
      return { record: { type: 'FeeDemanded', data: { command, reply } }, notes: contactMissing(reply) }
    },
  }

  const payFee: Row<'PayFee'> = {
    to: ['open'],
    clauses: ['adakavas:43.2'],
    region: ({ fee }) => {
      if (fee.status === 'paid') return obstacle('fee-already-paid', 'adakavas:43.2', { on: fee.on })
      return fee.status === 'none' ? obstacle('fee-not-demanded', 'adakavas:43.2') : null
    },
    decide: (command, { fee }): RequestVerdict => {
      const { amount } = command.data
      const demanded = fee.status === 'none' ? 0 : fee.amount
      if (amount !== demanded) return obstacle('fee-not-paid-in-full', 'adakavas:43.2', { amount, demanded })
      return { record: { type: 'FeePaid', data: { command } } }
    },
  }

  const refuseUnfounded: Row<'RefuseUnfounded'> = {
    to: ['refused'],
    clauses: ['adakavas:43.1'],
    region: (request) =>
      request.fee.status === 'paid'
        ? obstacle('fee-already-paid', 'adakavas:43.1', { on: request.fee.on })
        : withdrawalClaimed(request),
    window: (request) => noticeLimit('adakavas:43.1', unfoundedNotice(procedure, request).due),
    decide: (command, request): RequestVerdict => {
      const { on, finding } = command.data
      const found = findingObstacle(finding, request)
      if (found !== null) return found
      const limit = unfoundedNotice(procedure, request)
      const reply = toSubject(request, command.data)
      const refusal = { kind: 'unfounded', on, reasons: [finding.justification], limit, reply } as const
      return {
        record: { type: 'RequestRefused', data: { command, refusal } },
        notes: [
          ...lateness('late-refusal', limit, on),
          ...contactMissing(reply),
          gdprDifference('adakavas:43.1', 'gdpr:12(4)'),
        ],
      }
    },
  }

  const answer: Row<'AnswerRequest'> = {
    to: ['answered'],
    clauses: ['adakavas:47'],
    only: ({ identity, authority }) =>
      identity.status === 'confirmed' && authority.status !== 'unproven' ? null : 'rejection',
    decide: (command, request) => answerRequest(procedure, command, request),
  }

  const withdraw: Row<'WithdrawRequest'> = {
    to: ['withdrawn'],
    clauses: ['adakavas:38'],
    decide: (command, { authority }): RequestVerdict =>
      command.data.withdrawnBy === 'representative' && authority.status !== 'proven'
        ? obstacle('authority-unproven', 'adakavas:40', { authority: authority.status })
        : { record: { type: 'RequestWithdrawn', data: { command } } },
  }

  return {
    none: {
      SubmitRequest: {
        to: ['open'],
        clauses: ['adakavas:38', 'adakavas:39'],
        decide: (command): RequestVerdict => {
          const { submittedOn, receivedOn, claims, form, channel } = command.data
          if (receivedOn < submittedOn)
            return obstacle('received-before-submitted', 'adakavas:41', { submittedOn, receivedOn })
          const twice = claimedTwice(claims)
          if (twice !== null) return obstacle('claimed-twice', 'adakavas:38', { ...twice })
          // Every later limit is counted from receipt: a year whose holidays are not known is refused here.
          procedure.calendar.isHoliday(receivedOn)
          const defects = defectsOf(claims, form)
          const { id, version } = procedure
          const unnamed = procedure.channels.includes(channel)
            ? []
            : [
                {
                  note: 'channel-not-named',
                  clauses: ['adakavas:39', 'gdpr:12(2)'],
                  data: { channel },
                } as const,
              ]
          const lacking =
            defects.length === 0
              ? []
              : [
                  {
                    note: 'content-defects',
                    clauses: ['adakavas:38'],
                    data: { defects: defects.map(({ code, clause, item }) => ({ code, clause, item })) },
                  } as const,
                ]
          return {
            record: { type: 'RequestSubmitted', data: { command, procedure: { id, version }, defects } },
            notes: [...unnamed, ...lacking],
          }
        },
      },
    },
    open: {
      AssignOfficer: assign,
      CorrectRequest: correct,
      ProveAuthority: proveAuthority,
      RefuseUnauthorised: refuseUnauthorised,
      InquireIdentity: inquire,
      SupplyIdentity: supply,
      ConfirmIdentity: confirm,
      RefuseUnidentified: refuseUnidentified,
      ExtendExamination: extend,
      DemandFee: demandFee,
      PayFee: payFee,
      RefuseUnfounded: refuseUnfounded,
      AnswerRequest: answer,
      WithdrawRequest: withdraw,
    },
    answered: {
      ReportImplementation: {
        to: ['answered', 'implemented'],
        clauses: ['adakavas:47'],
        region: ({ answer: given }) =>
          given.extent.length === 0 ? obstacle('nothing-granted', 'adakavas:47') : null,
        decide: (command, request) => reportImplementation(command, request),
      },
    },
    implemented: {},
    refused: {},
    withdrawn: {},
  }
}
