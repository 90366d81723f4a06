import {
  authorityUnproven,
  contactMissing,
  differenceNote,
  extend,
  extensionWindow,
  identityOpen,
  identityRefusable,
  inquire,
  inquiryOpen,
  inquiryWindow,
  limitFrom,
  noticeWindow,
  obstacle,
  requestTerms,
  suppliedInTime,
  tellRefusal,
  toRepresentative,
  toSubject,
  unauthorisedNotice,
  unidentifiedNotice,
  unidentifiedWindow,
} from '../case/index.js'
import type { Transition, Transitions } from '../core/index.js'
import type { Procedure } from '../procedure/index.js'
import { claimedTwice } from '../rights/claimed-twice.js'
import { type Defect, defectsOf } from '../rights/index.js'
import { answerRequest } from './answer.js'
import type { RequestCommand, UnfoundedFinding } from './commands.js'
import { completes } from './completes.js'
import { differencesOfFinding, differencesOfUnidentified } from './notes.js'
import { applyComplaintOutcome } from './reexamine.js'
import { reportImplementation } from './report.js'
import type { OpenRequest } from './state.js'
import { submitRequest } from './submit.js'
import type { RequestObstacle, RequestTypes, RequestVerdict } from './types.js'

type Row<C extends RequestCommand['type']> = Transition<RequestTypes, 'open', C>

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
  const terms = requestTerms(procedure)
  /** By when the refusal of an unfounded request has to be told: no extension moves it. */
  const unfoundedNotice = ({ receivedOn }: OpenRequest) =>
    limitFrom(procedure, procedure.limits.unfoundedRefusal, receivedOn)

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
      if (!completes(request.claims, claims)) {
        return obstacle('claims-changed', 'adakavas:38', {
          claimed: request.claims.map(({ right }) => right),
        })
      }
      const twice = claimedTwice(claims)
      if (twice !== null) return obstacle('claimed-twice', 'adakavas:38', { ...twice })
      const defects = defectsOf(claims, form, procedure.roles)
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
    region: (request) => authorityUnproven(terms, request),
    decide: (command) => ({ record: { type: 'AuthorityProven', data: { command } } }),
  }

  const refuseUnauthorised: Row<'RefuseUnauthorised'> = {
    to: ['refused'],
    clauses: ['adakavas:45'],
    region: (request) => authorityUnproven(terms, request),
    window: (request) => noticeWindow(procedure, unauthorisedNotice(procedure, terms, request)),
    decide: (command, request) => {
      const { on, reasons, replyObstacle } = command.data
      const limit = unauthorisedNotice(procedure, terms, request)
      const { reply, notes } = tellRefusal(
        limit,
        toRepresentative(request, replyObstacle),
        on,
        differenceNote('representative-told', 'adakavas:45', 'gdpr:12(4)'),
      )
      const refusal = { kind: 'unauthorised', on, reasons, limit, reply } as const
      return { record: { type: 'RequestRefused', data: { command, refusal } }, notes }
    },
  }

  const inquireIdentity: Row<'InquireIdentity'> = {
    to: ['open'],
    clauses: ['adakavas:44'],
    region: (request) => identityOpen(terms, request),
    window: (request) => inquiryWindow(procedure, terms, request),
    decide: (command, request): RequestVerdict => {
      const made = inquire(procedure, terms, request, command.data)
      if ('code' in made) return made
      const { inquiry, reply, notes } = made
      return { record: { type: 'IdentityInquired', data: { command, inquiry, reply } }, notes }
    },
  }

  const supplyIdentity: Row<'SupplyIdentity'> = {
    to: ['open'],
    clauses: ['adakavas:44'],
    region: (request) => inquiryOpen(terms, request),
    decide: (command, request) => {
      const inTime = suppliedInTime(request, command.data.on)
      return { record: { type: 'IdentitySupplied', data: { command, inTime } } }
    },
  }

  const confirmIdentity: Row<'ConfirmIdentity'> = {
    to: ['open'],
    clauses: ['adakavas:44'],
    region: (request) => identityOpen(terms, request),
    decide: (command) => ({ record: { type: 'IdentityConfirmed', data: { command } } }),
  }

  const refuseUnidentified: Row<'RefuseUnidentified'> = {
    to: ['refused'],
    clauses: ['adakavas:44'],
    region: (request) => identityRefusable(terms, request),
    window: (request) => unidentifiedWindow(procedure, terms, request),
    decide: (command, request): RequestVerdict => {
      const { identity } = request
      if (identity.status !== 'inquiry-open') return obstacle('no-open-inquiry', 'adakavas:44')
      const { on, reasons, replyObstacle } = command.data
      const limit = unidentifiedNotice(procedure, terms, identity)
      const month = limitFrom(procedure, terms.examination, request.receivedOn).due
      const { reply, notes } = tellRefusal(
        limit,
        toSubject(request, replyObstacle),
        on,
        ...differencesOfUnidentified(on, month),
      )
      const refusal = { kind: 'unidentified', on, reasons, limit, reply } as const
      return { record: { type: 'RequestRefused', data: { command, refusal } }, notes }
    },
  }

  const extendExamination: Row<'ExtendExamination'> = {
    to: ['open'],
    clauses: ['adakavas:41'],
    region: ({ extension }) =>
      extension === null ? null : obstacle('already-extended', 'adakavas:41', { on: extension.on }),
    window: (request) => extensionWindow(procedure, terms, request),
    decide: (command, request): RequestVerdict => {
      const made = extend(procedure, terms, request, command.data)
      if ('code' in made) return made
      const { extension, reply, notes } = made
      return { record: { type: 'ExaminationExtended', data: { command, extension, reply } }, notes }
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
      const reply = toSubject(request, command.data.replyObstacle)
      const notes = [...contactMissing(reply), ...differencesOfFinding(finding, 'adakavas:43.2')]
      return { record: { type: 'FeeDemanded', data: { command, reply } }, notes }
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
    window: (request) => noticeWindow(procedure, unfoundedNotice(request)),
    decide: (command, request): RequestVerdict => {
      const { on, finding, replyObstacle } = command.data
      const found = findingObstacle(finding, request)
      if (found !== null) return found
      const { limit, reply, notes } = tellRefusal(
        unfoundedNotice(request),
        toSubject(request, replyObstacle),
        on,
        ...differencesOfFinding(finding, 'adakavas:43.1'),
        differenceNote('refusal-without-reasons', 'adakavas:43.1', 'gdpr:12(4)'),
      )
      const refusal = { kind: 'unfounded', on, reasons: [finding.justification], limit, reply } as const
      return { record: { type: 'RequestRefused', data: { command, refusal } }, notes }
    },
  }

  const answer: Row<'AnswerRequest'> = {
    to: ['answered'],
    clauses: ['adakavas:47'],
    only: ({ identity, authority }) =>
      identity.status === 'confirmed' && authority.status !== 'unproven' ? null : 'rejection',
    decide: (command, request) => answerRequest(procedure, command, request),
  }

  const reexamine = <S extends 'open' | 'answered' | 'implemented' | 'refused'>(): Transition<
    RequestTypes,
    S,
    'ApplyComplaintOutcome'
  > => ({
    to: ['answered', 'implemented'],
    clauses: ['adakavas:59'],
    decide: (command, request) => applyComplaintOutcome(procedure, command, request),
  })

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
        decide: (command) => submitRequest(procedure, terms, command),
      },
    },
    open: {
      ApplyComplaintOutcome: reexamine<'open'>(),
      AssignOfficer: assign,
      CorrectRequest: correct,
      ProveAuthority: proveAuthority,
      RefuseUnauthorised: refuseUnauthorised,
      InquireIdentity: inquireIdentity,
      SupplyIdentity: supplyIdentity,
      ConfirmIdentity: confirmIdentity,
      RefuseUnidentified: refuseUnidentified,
      ExtendExamination: extendExamination,
      DemandFee: demandFee,
      PayFee: payFee,
      RefuseUnfounded: refuseUnfounded,
      AnswerRequest: answer,
      WithdrawRequest: withdraw,
    },
    answered: {
      ApplyComplaintOutcome: reexamine<'answered'>(),
      ReportImplementation: {
        to: ['answered', 'implemented'],
        clauses: ['adakavas:47'],
        region: ({ answer: given }) =>
          given.extent.length === 0 ? obstacle('nothing-granted', 'adakavas:47') : null,
        decide: (command, request) => reportImplementation(command, request),
      },
    },
    implemented: { ApplyComplaintOutcome: reexamine<'implemented'>() },
    refused: { ApplyComplaintOutcome: reexamine<'refused'>() },
    withdrawn: {},
  }
}
