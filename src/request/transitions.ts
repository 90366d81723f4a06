import type { PlainDate } from '../calendar/index.js'
import {
  answerLimit,
  caseRows,
  deciding,
  differenceNote,
  isSettled,
  type LaterVersions,
  limitWithin,
  noticeWindow,
  obstacle,
  refusalNotice,
  refuse,
  replyNotes,
  requestRoles,
  strangerWithdraws,
  toSubject,
} from '../case/index.js'
import { narrowing, type Recorded, type Transition, type Transitions, within } from '../core/index.js'
import { identityAsked } from '../procedure/identity-asked.js'
import { chargesFor, type Procedure } from '../procedure/index.js'
import { claimedTwice } from '../rights/claimed-twice.js'
import { defectsIn } from '../rights/content.js'
import { proven } from '../rights/formal-defects.js'
import type { Defect } from '../rights/index.js'
import { answerRequest } from './answer.js'
import { completed, completes } from './completes.js'
import { correctDates } from './correct-dates.js'
import { requestDutiesOn } from './duties.js'
import type { FeeFinding, UnfoundedFinding } from './finding.js'
import { reportImpossible } from './impossible.js'
import { joinRequest, registerJoined } from './join.js'
import type { PayFee, RequestCommand, RequestRefused } from './messages.js'
import { differencesOfFinding, differencesOfUnidentified } from './notes.js'
import { byOfficer } from './officer.js'
import { isOpen, nextOwed } from './open-grants.js'
import { ownIn } from './own.js'
import { applyComplaintOutcome } from './reexamine.js'
import { reportImplementation } from './report.js'
import type { AnsweredRequest, Fee, OpenRequest, RequestState } from './state.js'
import { submitRequest } from './submit.js'
import type { RequestTypes, RequestVerdict } from './types.js'
import { waiveGrant } from './waive.js'

type Row<C extends RequestCommand['type']> = Transition<RequestTypes, 'open', C>

/** Whether an earlier request makes this one repetitive: only one that was answered before. */
const answeredBefore = (
  { earlier }: Extract<UnfoundedFinding, { kind: 'repetitive' }>,
  { id, receivedOn }: OpenRequest,
): boolean => earlier.id !== id && earlier.answeredOn <= receivedOn

const defectKey = ({ code, claim, item }: Defect): string => JSON.stringify([code, claim, item])

/** The transition table of a request under a procedure. */
export function requestTransitions(procedure: Procedure, later: LaterVersions): Transitions<RequestTypes> {
  const { request, filing, examiner, answer, withdrawal, complaintAnswer } = procedure.roles
  const { unfounded, unfoundedRefusal, fee, independence, inaction } = procedure.roles
  const roles = requestRoles(procedure)
  const own = ownIn(procedure)

  /** By when the refusal of an unfounded request has to be told. */
  const unfoundedNotice = (open: OpenRequest, on: PlainDate) =>
    refusalNotice(procedure, roles, unfoundedRefusal, open, on)

  /** A withdrawal of consent is possible at any time: it is neither charged nor refused as unfounded. */
  const withdrawalClaimed = ({ claims }: OpenRequest) =>
    claims.some(({ right }) => right === 'consent-withdrawal')
      ? obstacle('withdrawal-claimed', withdrawal.clause)
      : null

  const findingObstacle = (finding: UnfoundedFinding, open: OpenRequest) => {
    if (finding.kind !== 'repetitive' || answeredBefore(finding, open)) return null
    const { id: earlier, answeredOn } = finding.earlier
    const { receivedOn } = open
    return obstacle('earlier-request-not-answered', unfounded.clause, { earlier, answeredOn, receivedOn })
  }

  /** Why a fee can't be demanded for what was found: its document doesn't charge that, or it isn't so. */
  const chargeable = (finding: FeeFinding, open: OpenRequest) => {
    const copies = finding.kind === 'further-copies'
    if (!chargesFor(fee, copies ? 'further-copies' : 'unfounded')) {
      const provision = copies ? 'gdpr:15(3)' : 'gdpr:12(5)'
      return { code: 'not-in-procedure', clauses: [fee.clause, provision], data: {} } as const
    }
    if (!copies) return findingObstacle(finding, open)
    const access = open.claims.some(({ right }) => right === 'access')
    return access ? null : obstacle('access-not-claimed', fee.clause)
  }

  const assign: Row<'AssignOfficer'> = {
    to: ['open'],
    clauses: [examiner.clause],
    decide: (command, { examinations }): RequestVerdict => {
      const assigned = examinations.findLast(({ did }) => did === 'was-assigned')
      return assigned?.who === command.data.officer
        ? obstacle('already-done', examiner.clause, { on: assigned.on })
        : { record: { type: 'OfficerAssigned', data: { command } } }
    },
  }

  const correct: Row<'CorrectRequest'> = {
    to: ['open'],
    clauses: [request.clause],
    region: ({ defects }) => (defects.length === 0 ? obstacle('nothing-to-correct', request.clause) : null),
    decide: (command, open): RequestVerdict => {
      const { claims = open.claims } = command.data
      const form = completed(open.form, command.data.form)
      if (!completes(open.claims, claims)) {
        const claimed = open.claims.map(({ right }) => right)
        return obstacle('claims-changed', request.clause, { claimed })
      }
      const twice = claimedTwice(claims)
      if (twice !== null) return obstacle('claimed-twice', request.clause, { ...twice })
      const { channel, replyWay, identity } = open
      const proof = identity.status === 'confirmed' ? null : proven(procedure, form, channel)
      const identified = identity.status === 'confirmed' || proof === true
      const defects = defectsIn(procedure, claims, form, {
        channel,
        replyNamed: replyWay !== null,
        identified,
      })
      const left = new Set(defects.map(defectKey))
      if (open.defects.every((defect) => left.has(defectKey(defect)))) {
        const codes = open.defects.map(({ code }) => code)
        return obstacle('nothing-corrected', request.clause, { defects: codes })
      }
      const data = { command, defects, ...(proof && { identified: true as const }) }
      return { record: { type: 'RequestCorrected', data } }
    },
  }

  const demandFee: Row<'DemandFee'> = {
    to: ['open'],
    clauses: [fee.clause],
    region: (open) =>
      open.fee.status === 'none'
        ? withdrawalClaimed(open)
        : obstacle('fee-already-demanded', fee.clause, { on: open.fee.on }),
    decide: (command, open): RequestVerdict => {
      const { fee: amount, costs, finding } = command.data
      const found = chargeable(finding, open)
      if (found !== null) return found
      const total = costs.collecting + costs.examining + costs.answering
      if (amount === 0) return obstacle('fee-not-positive', fee.clause, { fee: amount })
      if (amount > total) return obstacle('fee-above-costs', fee.clause, { fee: amount, costs: total })
      const reply = toSubject(open, command.data.replyObstacle)
      const notes = [
        ...replyNotes(procedure.roles, open, reply),
        ...(finding.kind === 'further-copies' ? [] : differencesOfFinding(procedure, finding, fee.clause)),
      ]
      return { record: { type: 'FeeDemanded', data: { command, reply } }, notes }
    },
  }

  const payFee: Row<'PayFee'> = {
    to: ['open'],
    clauses: [fee.clause],
    ...narrowing(
      ({ fee: demanded }: OpenRequest) => {
        if (demanded.status === 'paid') return obstacle('fee-already-paid', fee.clause, { on: demanded.on })
        return demanded.status === 'none' ? obstacle('fee-not-demanded', fee.clause) : within(demanded)
      },
      (command: PayFee, { amount: demanded }: Extract<Fee, { status: 'demanded' }>): RequestVerdict => {
        const { amount } = command.data
        return amount === demanded
          ? { record: { type: 'FeePaid', data: { command } } }
          : obstacle('fee-not-paid-in-full', fee.clause, { amount, demanded })
      },
    ),
  }

  const refuseUnfounded: Row<'RefuseUnfounded'> = {
    to: ['refused'],
    clauses: [unfoundedRefusal.clause],
    region: (open) =>
      open.fee.status === 'paid'
        ? obstacle('fee-already-paid', unfoundedRefusal.clause, { on: open.fee.on })
        : withdrawalClaimed(open),
    window: (open, on) => noticeWindow(procedure, unfoundedRefusal, unfoundedNotice(open, on)),
    decide: (command, open): RequestVerdict => {
      const { on, finding, replyObstacle } = command.data
      const found = findingObstacle(finding, open)
      if (found !== null) return found
      const reasons = [finding.justification] as const
      const reply = toSubject(open, replyObstacle)
      const { refusal, notes } = refuse(
        roles,
        open,
        { kind: 'unfounded', on, reasons, limit: unfoundedNotice(open, on), reply },
        ...differencesOfFinding(procedure, finding, unfoundedRefusal.clause),
        differenceNote('refusal-without-reasons', unfoundedRefusal.clause, 'gdpr:12(4)'),
      )
      return { record: { type: 'RequestRefused', data: { command, refusal } }, notes }
    },
  }

  const answerRow: Row<'AnswerRequest'> = {
    to: ['answered'],
    clauses: [answer.clause],
    region: (open) => own?.notExamined(procedure, open) ?? null,
    // A duty, which its limit never closes. Where it can't be told whether it would be in time, it waits for the calendar.
    window: (open, on) => ({
      clauses: [roles.examination.clause],
      until: answerLimit(procedure, roles, open, on, on).due,
    }),
    only: ({ identity, authority, claims }) =>
      (isSettled(roles.identity, identity.status) || !identityAsked(roles.identity, claims)) &&
      authority.status !== 'unproven'
        ? null
        : 'rejection',
    decide: (command, open) => answerRequest(procedure, roles, command, open),
  }

  const reexamine = <S extends 'open' | 'answered' | 'implemented' | 'refused'>(
    ...to: readonly ('answered' | 'implemented')[]
  ): Transition<RequestTypes, S, 'ApplyComplaintOutcome'> => ({
    to,
    clauses: [complaintAnswer.clause],
    decide: (command, filed) => applyComplaintOutcome(procedure, roles, command, filed),
  })

  /** Only what was granted is carried out, given up or found impossible. */
  const somethingGranted = ({ answer: { extent } }: AnsweredRequest) =>
    extent.length === 0 ? obstacle('nothing-granted', answer.clause) : null

  /** A withdrawal of consent can't be given up: the consent is gone from the day of receipt. */
  const nothingToWaive = (answered: AnsweredRequest) =>
    answered.answer.extent.findLast(
      (grant) => grant.right !== 'consent-withdrawal' && isOpen(answered, grant),
    ) === undefined
      ? obstacle('withdrawal-not-waivable', withdrawal.clause)
      : null

  const carryOut: Transition<RequestTypes, 'answered', 'ReportImplementation'> = {
    to: ['answered', 'implemented'],
    clauses: [answer.clause],
    region: somethingGranted,
    // A duty, which its day never closes: the next of those that are still owed.
    expectedWindow: (answered) => {
      const next = nextOwed(answered)
      return next === null ? null : { clauses: [answer.clause], until: next }
    },
    decide: (command, answered) => reportImplementation(procedure, command, answered),
  }

  const withdraw: Row<'WithdrawRequest'> = {
    to: ['withdrawn'],
    clauses: [request.clause],
    decide: (command, open): RequestVerdict =>
      strangerWithdraws(command.data, open, roles, request.clause) ?? {
        record: {
          type: 'RequestWithdrawn',
          // No limit binds who takes a request back: whether one had passed by then, the duty tells once it can be told.
          data: { command, limit: answerLimit(procedure, roles, open, command.data.on, 'any') },
        },
      },
  }

  const rows = caseRows(procedure, later, roles, {
    first: () => null,
    refused: (command, refusal): Recorded<RequestRefused> => ({
      type: 'RequestRefused',
      data: { command, refusal },
    }),
    duties: (under, open: OpenRequest, on) => requestDutiesOn(under, open, on),
    unidentifiedDifferences: (on, { receivedOn }: OpenRequest) =>
      differencesOfUnidentified(
        procedure,
        on,
        limitWithin(procedure, roles.examination, receivedOn, 0, on).due,
      ),
  })

  /** Where no right is claimed that identity is asked for, nobody is asked to prove it. */
  const notAsked = ({ claims }: OpenRequest) =>
    identityAsked(roles.identity, claims)
      ? null
      : obstacle('identity-not-asked', roles.identity.clause, { claimed: claims.map(({ right }) => right) })

  /** A doubt can be stated all the same: what follows from such a right may need to know whose data they are. */
  const inquire: Row<'InquireIdentity'> = {
    ...rows.InquireIdentity,
    region: (open) =>
      (roles.identity.asked === 'on-doubt' ? null : notAsked(open)) ?? rows.InquireIdentity.region(open),
  }

  const refuseUnidentified: Row<'RefuseUnidentified'> = {
    ...rows.RefuseUnidentified,
    region: (open) => notAsked(open) ?? rows.RefuseUnidentified.region(open),
  }

  const dates: Row<'CorrectDates'> = {
    to: ['open'],
    clauses: [roles.examination.clause, inaction.clause],
    decide: (command, open) => correctDates(procedure, roles, command, open),
  }

  const join: Row<'JoinRequest'> = {
    to: ['joined'],
    clauses: [request.clause],
    decide: (command, open) => joinRequest(procedure, roles, command, open),
  }

  /** Who examined a double is put on record whatever became of the request: a prohibition hangs on it. */
  const registering = <S extends Exclude<RequestState['status'], 'none'>>(
    status: S,
  ): Transition<RequestTypes, S, 'RegisterJoined'> => ({
    to: [status],
    clauses: [independence.clause],
    decide: (command, filed) => registerJoined(procedure, command, filed),
  })

  return {
    none: {
      SubmitRequest: {
        to: ['open'],
        clauses: [request.clause, filing.clause],
        decide: (command) => submitRequest(procedure, roles, command),
      },
    },
    open: {
      ApplyComplaintOutcome: reexamine<'open'>('answered'),
      AssignOfficer: assign,
      CorrectRequest: correct,
      ...rows,
      AskToComplete: byOfficer(procedure, rows.AskToComplete),
      RefuseUnauthorised: byOfficer(procedure, rows.RefuseUnauthorised),
      InquireIdentity: byOfficer(procedure, inquire),
      ConfirmIdentity: byOfficer(procedure, rows.ConfirmIdentity),
      RefuseUnidentified: byOfficer(procedure, refuseUnidentified),
      ExtendExamination: byOfficer(procedure, rows.ExtendExamination),
      DemandFee: byOfficer(procedure, deciding(fee, demandFee)),
      PayFee: payFee,
      RefuseUnfounded: byOfficer(procedure, deciding(unfoundedRefusal, refuseUnfounded)),
      ...own?.openRows(procedure),
      AnswerRequest: byOfficer(procedure, deciding(answer, answerRow)),
      WithdrawRequest: withdraw,
      CorrectDates: dates,
      JoinRequest: join,
      RegisterJoined: registering('open'),
    },
    answered: {
      ApplyComplaintOutcome: reexamine<'answered'>('answered', 'implemented'),
      ReportImplementation: byOfficer(procedure, carryOut),
      WaiveGrant: {
        to: ['answered', 'implemented'],
        clauses: [answer.clause],
        region: somethingGranted,
        expected: nothingToWaive,
        decide: (command, answered) => waiveGrant(procedure, command, answered),
      },
      ReportImpossible: byOfficer(procedure, {
        to: ['answered', 'implemented'],
        clauses: [answer.clause],
        region: somethingGranted,
        decide: (command, answered) => reportImpossible(procedure, command, answered),
      }),
      ...own?.aftermathRows(procedure, 'answered'),
      RegisterJoined: registering('answered'),
    },
    implemented: {
      ApplyComplaintOutcome: reexamine<'implemented'>('answered', 'implemented'),
      ...own?.aftermathRows(procedure, 'implemented'),
      RegisterJoined: registering('implemented'),
    },
    refused: {
      ApplyComplaintOutcome: reexamine<'refused'>('answered'),
      RegisterJoined: registering('refused'),
    },
    withdrawn: { RegisterJoined: registering('withdrawn') },
    joined: { RegisterJoined: registering('joined') },
  }
}
