import {
  authorityUnproven,
  complaintTerms,
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
import type { ComplaintCommand } from './commands.js'
import { assignReviewer, dismissComplaint, upholdComplaint } from './decide-complaint.js'
import { complaintDefects, isRepeat, lodgeComplaint } from './lodge.js'
import { effectiveGround, type OpenComplaint } from './state.js'
import type { ComplaintObstacle, ComplaintTypes, ComplaintVerdict } from './types.js'

type Row<C extends ComplaintCommand['type']> = Transition<ComplaintTypes, 'open', C>
type Region = (complaint: OpenComplaint) => ComplaintObstacle | null

/** A repeat has to be refused: until it is, or the finding is corrected, nothing else is done with it (clause 56). */
const noRepeat: Region = ({ repeat }) => (repeat ? obstacle('repeat-must-be-refused', 'adakavas:56') : null)

/** A decision needs a reviewer. */
const reviewed: Region = (complaint) =>
  noRepeat(complaint) ?? (complaint.reviewers.length === 0 ? obstacle('no-reviewer', 'adakavas:58') : null)

/** The transition table of a complaint under a procedure. */
export function complaintTransitions(procedure: Procedure): Transitions<ComplaintTypes> {
  const terms = complaintTerms(procedure)
  /** By when the refusal of a repeat has to be told. */
  const repeatNotice = ({ receivedOn }: OpenComplaint) =>
    limitFrom(procedure, procedure.limits.repeatRefusal, receivedOn)

  const assign: Row<'AssignReviewer'> = {
    to: ['open'],
    clauses: ['adakavas:58'],
    region: noRepeat,
    decide: (command, complaint) => assignReviewer(command, complaint),
  }

  const correct: Row<'CorrectComplaint'> = {
    to: ['open'],
    clauses: ['adakavas:49', 'adakavas:56'],
    decide: (command, complaint): ComplaintVerdict => {
      const { ground, argument, copies, sameReasonsAs } = command.data
      // Of a repeat, only the finding itself can be corrected.
      if (complaint.repeat && sameReasonsAs === undefined && ground === undefined)
        return obstacle('repeat-must-be-refused', 'adakavas:56')
      if (typeof sameReasonsAs === 'string' && complaint.earlier.every(({ id }) => id !== sameReasonsAs)) {
        return obstacle('no-such-complaint', 'adakavas:56', {
          sameReasonsAs,
          earlier: complaint.earlier.map(({ id }) => id),
        })
      }
      const corrected = {
        ...complaint,
        ground: ground ?? complaint.ground,
        argument: argument ?? complaint.argument,
        copies: copies ?? complaint.copies,
        sameReasonsAs: sameReasonsAs === undefined ? complaint.sameReasonsAs : sameReasonsAs,
      }
      const defects = complaintDefects(corrected)
      const fewer = complaint.defects.some((defect) => !defects.includes(defect))
      const found = corrected.sameReasonsAs !== complaint.sameReasonsAs
      if (!fewer && !found)
        return obstacle('nothing-corrected', 'adakavas:49', { defects: complaint.defects })
      return {
        record: { type: 'ComplaintCorrected', data: { command, defects, repeat: isRepeat(corrected) } },
      }
    },
  }

  const proveAuthority: Row<'ProveAuthority'> = {
    to: ['open'],
    clauses: ['adakavas:51'],
    region: (complaint) => noRepeat(complaint) ?? authorityUnproven(terms, complaint),
    decide: (command) => ({ record: { type: 'AuthorityProven', data: { command } } }),
  }

  const refuseUnauthorised: Row<'RefuseUnauthorised'> = {
    to: ['refused'],
    clauses: ['adakavas:57'],
    region: (complaint) => noRepeat(complaint) ?? authorityUnproven(terms, complaint),
    window: (complaint) => noticeWindow(procedure, unauthorisedNotice(procedure, terms, complaint)),
    decide: (command, complaint) => {
      const { on, reasons, replyObstacle } = command.data
      const limit = unauthorisedNotice(procedure, terms, complaint)
      const { reply, notes } = tellRefusal(
        limit,
        toRepresentative(complaint, replyObstacle),
        on,
        differenceNote('representative-told', 'adakavas:57', 'gdpr:12(4)'),
      )
      const refusal = { kind: 'unauthorised', on, reasons, limit, reply } as const
      return { record: { type: 'ComplaintRefused', data: { command, refusal } }, notes }
    },
  }

  const inquireIdentity: Row<'InquireIdentity'> = {
    to: ['open'],
    clauses: ['adakavas:55', 'adakavas:44'],
    region: (complaint) => noRepeat(complaint) ?? identityOpen(terms, complaint),
    window: (complaint) => inquiryWindow(procedure, terms, complaint),
    decide: (command, complaint): ComplaintVerdict => {
      const made = inquire(procedure, terms, complaint, command.data)
      if ('code' in made) return made
      const { inquiry, reply, notes } = made
      return { record: { type: 'IdentityInquired', data: { command, inquiry, reply } }, notes }
    },
  }

  const supplyIdentity: Row<'SupplyIdentity'> = {
    to: ['open'],
    clauses: ['adakavas:55', 'adakavas:44'],
    region: (complaint) => noRepeat(complaint) ?? inquiryOpen(terms, complaint),
    decide: (command, complaint) => {
      const inTime = suppliedInTime(complaint, command.data.on)
      return { record: { type: 'IdentitySupplied', data: { command, inTime } } }
    },
  }

  const confirmIdentity: Row<'ConfirmIdentity'> = {
    to: ['open'],
    clauses: ['adakavas:55'],
    region: (complaint) => noRepeat(complaint) ?? identityOpen(terms, complaint),
    decide: (command) => ({ record: { type: 'IdentityConfirmed', data: { command } } }),
  }

  const refuseUnidentified: Row<'RefuseUnidentified'> = {
    to: ['refused'],
    clauses: ['adakavas:55', 'adakavas:44'],
    region: (complaint) => noRepeat(complaint) ?? identityRefusable(terms, complaint),
    window: (complaint) => unidentifiedWindow(procedure, terms, complaint),
    decide: (command, complaint): ComplaintVerdict => {
      const { identity } = complaint
      if (identity.status !== 'inquiry-open') return obstacle('no-open-inquiry', 'adakavas:55')
      const { on, reasons, replyObstacle } = command.data
      const limit = unidentifiedNotice(procedure, terms, identity)
      const { reply, notes } = tellRefusal(
        limit,
        toSubject(complaint, replyObstacle),
        on,
        differenceNote('refusal-remedies', 'adakavas:44', 'gdpr:12(4)'),
      )
      const refusal = { kind: 'unidentified', on, reasons, limit, reply } as const
      return { record: { type: 'ComplaintRefused', data: { command, refusal } }, notes }
    },
  }

  const extendExamination: Row<'ExtendExamination'> = {
    to: ['open'],
    clauses: ['adakavas:52', 'adakavas:41'],
    region: (complaint) =>
      noRepeat(complaint) ??
      (complaint.extension === null
        ? null
        : obstacle('already-extended', 'adakavas:52', { on: complaint.extension.on })),
    window: (complaint) => extensionWindow(procedure, terms, complaint),
    decide: (command, complaint): ComplaintVerdict => {
      const made = extend(procedure, terms, complaint, command.data)
      if ('code' in made) return made
      const { extension, reply, notes } = made
      return { record: { type: 'ExaminationExtended', data: { command, extension, reply } }, notes }
    },
  }

  const refuseRepeat: Row<'RefuseRepeat'> = {
    to: ['refused'],
    clauses: ['adakavas:56'],
    region: ({ repeat }) => (repeat ? null : obstacle('not-a-repeat', 'adakavas:56')),
    // A duty, not a power: its limit never closes it.
    window: (complaint) => ({ clauses: ['adakavas:56'], until: repeatNotice(complaint).due }),
    decide: (command, complaint) => {
      const { on, reasons, replyObstacle } = command.data
      const { limit, reply, notes } = tellRefusal(
        repeatNotice(complaint),
        toSubject(complaint, replyObstacle),
        on,
        differenceNote('refusal-remedies', 'adakavas:56', 'gdpr:12(4)'),
      )
      const refusal = { kind: 'repeat', on, reasons, limit, reply } as const
      return { record: { type: 'ComplaintRefused', data: { command, refusal } }, notes }
    },
  }

  const withdraw: Row<'WithdrawComplaint'> = {
    to: ['withdrawn'],
    clauses: ['adakavas:48'],
    decide: (command, { authority }): ComplaintVerdict =>
      command.data.withdrawnBy === 'representative' && authority.status !== 'proven'
        ? obstacle('authority-unproven', 'adakavas:51', { authority: authority.status })
        : { record: { type: 'ComplaintWithdrawn', data: { command } } },
  }

  return {
    none: {
      LodgeComplaint: {
        to: ['open'],
        clauses: ['adakavas:48', 'adakavas:49'],
        decide: (command) => lodgeComplaint(procedure, command),
      },
    },
    open: {
      AssignReviewer: assign,
      CorrectComplaint: correct,
      ProveAuthority: proveAuthority,
      RefuseUnauthorised: refuseUnauthorised,
      InquireIdentity: inquireIdentity,
      SupplyIdentity: supplyIdentity,
      ConfirmIdentity: confirmIdentity,
      RefuseUnidentified: refuseUnidentified,
      ExtendExamination: extendExamination,
      RefuseRepeat: refuseRepeat,
      UpholdComplaint: {
        to: ['upheld'],
        clauses: ['adakavas:59'],
        region: reviewed,
        window: (complaint) =>
          complaint.admissibleFrom === null || effectiveGround(complaint) !== 'inaction'
            ? null
            : { clauses: ['adakavas:48'], from: complaint.admissibleFrom, early: 'complaint-premature' },
        decide: (command, complaint) => upholdComplaint(procedure, command, complaint),
      },
      DismissComplaint: {
        to: ['dismissed'],
        clauses: ['adakavas:59'],
        region: reviewed,
        decide: (command, complaint) => dismissComplaint(procedure, command, complaint),
      },
      WithdrawComplaint: withdraw,
    },
    upheld: {
      ReportImplementation: {
        to: ['implemented'],
        clauses: ['adakavas:59'],
        region: ({ requestAnswer }) =>
          requestAnswer.extent.length === 0 ? obstacle('nothing-granted', 'adakavas:59') : null,
        decide: (command, complaint): ComplaintVerdict => {
          const { on, request } = command.data
          if (request.id !== complaint.request)
            return obstacle('other-request', 'adakavas:59', { request: request.id, about: complaint.request })
          if (request.asOf !== on)
            return obstacle('request-not-current', 'adakavas:59', { asOf: request.asOf, on })
          if (request.status !== 'implemented')
            return obstacle('request-not-implemented', 'adakavas:59', { status: request.status })
          return { record: { type: 'ImplementationReported', data: { command } } }
        },
      },
    },
    dismissed: {},
    implemented: {},
    refused: {},
    withdrawn: {},
  }
}
