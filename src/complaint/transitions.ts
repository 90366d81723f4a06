import type { PlainDate } from '../calendar/index.js'
import {
  caseRows,
  complaintRoles,
  deciding,
  differenceNote,
  type LaterVersions,
  obstacle,
  refuse,
  strangerWithdraws,
  toSubject,
} from '../case/index.js'
import type { Recorded, Transition, Transitions, Window } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { Procedure } from '../procedure/index.js'
import { assignReviewer, dismissComplaint, upholdComplaint, withoutGround } from './decide-complaint.js'
import { complaintDutiesOn } from './duties.js'
import { findingsOf } from './findings.js'
import { complaintLimit, openLimit, repeatLimit } from './limit.js'
import { lodgeComplaint } from './lodge.js'
import type { ComplaintCommand, ComplaintRefused } from './messages.js'
import { mirrorImplementation } from './mirror.js'
import { effectiveGrounds, type OpenComplaint } from './state.js'
import type { ComplaintRejectionCode, ComplaintTypes, ComplaintVerdict } from './types.js'

type ComplaintWindow = Window<ComplaintRejectionCode, ClauseRef>

type Row<C extends ComplaintCommand['type']> = Transition<ComplaintTypes, 'open', C>

/** The transition table of a complaint under a procedure. */
export function complaintTransitions(
  procedure: Procedure,
  later: LaterVersions,
): Transitions<ComplaintTypes> {
  const { complaint, complaintContent, repeatRefusal, independence, complaintAnswer } = procedure.roles
  const { unidentifiedRefusal } = procedure.roles
  const roles = complaintRoles(procedure)
  /** A repeat has to be refused: until it is, or the finding is corrected, nothing else is done with it. */
  const noRepeat = ({ repeat }: OpenComplaint) =>
    repeat ? obstacle('repeat-must-be-refused', repeatRefusal.clause) : null

  /** A decision needs a reviewer. */
  const noReviewer = ({ reviewers }: OpenComplaint) =>
    reviewers.length === 0 ? obstacle('no-reviewer', independence.clause) : null

  /** Without a ground on the record a complaint can't be upheld; about silence, not before the silence is one. */
  const noGround = (open: OpenComplaint) =>
    effectiveGrounds(open).some((ground) => open.grounds.includes(ground))
      ? null
      : withoutGround(procedure, open, open, open.request)
  /** From when it may be decided, and by when. Where the last day can't be told, it waits for the calendar. */
  const decidable = (open: OpenComplaint, on: PlainDate): ComplaintWindow => {
    const { due: until } = complaintLimit(procedure, open, on, on)
    const { decidableFrom: from } = open
    return from === null
      ? { clauses: [roles.examination.clause], until }
      : { clauses: [complaint.clause], from, early: 'complaint-premature', until }
  }

  const assign: Row<'AssignReviewer'> = {
    to: ['open'],
    clauses: [independence.clause],
    expected: noRepeat,
    decide: (command, open) => assignReviewer(procedure, command, open),
  }

  const correct: Row<'CorrectComplaint'> = {
    to: ['open'],
    clauses: [complaintContent.clause, repeatRefusal.clause],
    decide: (command, open): ComplaintVerdict => {
      const { on, ground, argument, copies, sameReasonsAs, request, earlier } = command.data
      const corrected = {
        ...open,
        ground: ground ?? open.ground,
        argument: argument ?? open.argument,
        copies: copies ?? open.copies,
        sameReasonsAs: sameReasonsAs === undefined ? open.sameReasonsAs : sameReasonsAs,
      }
      const found = findingsOf(procedure, corrected, open, request, earlier, on)
      if ('code' in found) return found
      const { findings } = found
      // Of a repeat, only the finding itself can be corrected.
      if (findings.repeat && sameReasonsAs === undefined && ground === undefined)
        return obstacle('repeat-must-be-refused', repeatRefusal.clause)
      const { defects } = findings
      const fewer = open.defects.some((defect) => !defects.includes(defect))
      const anew = findings.repeat !== open.repeat || corrected.sameReasonsAs !== open.sameReasonsAs
      if (!fewer && !anew)
        return obstacle('nothing-corrected', complaintContent.clause, { defects: open.defects })
      return { record: { type: 'ComplaintCorrected', data: { command, findings } } }
    },
  }

  const refuseRepeat: Row<'RefuseRepeat'> = {
    to: ['refused'],
    clauses: [repeatRefusal.clause],
    expected: ({ repeat }) => (repeat ? null : obstacle('not-a-repeat', repeatRefusal.clause)),
    // A duty, not a power: its limit never closes it.
    window: (open, on) => ({ clauses: [repeatRefusal.clause], until: repeatLimit(procedure, open, on).due }),
    decide: (command, open) => {
      const { on, reasons, replyObstacle, request, earlier } = command.data
      const found = findingsOf(procedure, open, open, request, earlier, on)
      if ('code' in found) return found
      // What counts is the day of the refusal: another one may have been answered since, or the request decided anew.
      const { findings } = found
      if (!findings.repeat) return obstacle('not-a-repeat', repeatRefusal.clause)
      const limit = repeatLimit(procedure, { ...open, ...findings }, on)
      const { refusal, notes } = refuse(
        roles,
        open,
        { kind: 'repeat', on, reasons, limit, reply: toSubject(open, replyObstacle) },
        differenceNote('refusal-remedies', repeatRefusal.clause, 'gdpr:12(4)'),
      )
      return { record: { type: 'ComplaintRefused', data: { command, refusal } }, notes }
    },
  }

  const uphold: Row<'UpholdComplaint'> = {
    to: ['upheld'],
    clauses: [complaintAnswer.clause],
    expected: (open) => noRepeat(open) ?? noReviewer(open) ?? noGround(open),
    expectedWindow: decidable,
    decide: (command, open) => upholdComplaint(procedure, roles, command, open),
  }

  const dismiss: Row<'DismissComplaint'> = {
    to: ['dismissed'],
    clauses: [complaintAnswer.clause],
    expected: (open) => noRepeat(open) ?? noReviewer(open),
    expectedWindow: decidable,
    decide: (command, open) => dismissComplaint(procedure, roles, command, open),
  }

  const withdraw: Row<'WithdrawComplaint'> = {
    to: ['withdrawn'],
    clauses: [complaint.clause],
    decide: (command, open): ComplaintVerdict =>
      strangerWithdraws(command.data, open, roles, complaint.clause) ?? {
        record: {
          type: 'ComplaintWithdrawn',
          data: { command, limit: openLimit(procedure, open, command.data.on, 'any') },
        },
      },
  }

  return {
    none: {
      LodgeComplaint: {
        to: ['open'],
        clauses: [complaint.clause, complaintContent.clause],
        decide: (command) => lodgeComplaint(procedure, roles, command),
      },
    },
    open: {
      AssignReviewer: assign,
      CorrectComplaint: correct,
      ...caseRows(procedure, later, roles, {
        first: noRepeat,
        refused: (command, refusal): Recorded<ComplaintRefused> => ({
          type: 'ComplaintRefused',
          data: { command, refusal },
        }),
        duties: (under, open: OpenComplaint, on) => complaintDutiesOn(under, open, on),
        unidentifiedDifferences: () => [
          differenceNote('refusal-remedies', unidentifiedRefusal.clause, 'gdpr:12(4)'),
        ],
      }),
      RefuseRepeat: deciding(repeatRefusal, refuseRepeat),
      UpholdComplaint: deciding(complaintAnswer, uphold),
      DismissComplaint: deciding(complaintAnswer, dismiss),
      WithdrawComplaint: withdraw,
    },
    upheld: {
      ReportImplementation: {
        to: ['implemented', 'upheld'],
        clauses: [complaintAnswer.clause],
        region: ({ requestAnswer, ended }) => {
          if (ended !== null) return obstacle('already-done', complaintAnswer.clause, { on: ended.on })
          return requestAnswer.extent.length === 0
            ? obstacle('nothing-granted', complaintAnswer.clause)
            : null
        },
        window: ({ requestAnswer: { implementation } }) =>
          implementation === null ? null : { clauses: [complaintAnswer.clause], until: implementation.due },
        decide: (command, upheld): ComplaintVerdict => mirrorImplementation(procedure, command, upheld),
      },
    },
    dismissed: {},
    implemented: {},
    refused: {},
    withdrawn: {},
  }
}
