import {
  caseRows,
  complaintRoles,
  differenceNote,
  limitFrom,
  obstacle,
  refuse,
  toSubject,
} from '../case/index.js'
import { narrowing, type Transition, type Transitions, within } from '../core/index.js'
import type { Procedure } from '../procedure/index.js'
import { assignReviewer, dismissComplaint, upholdComplaint } from './decide-complaint.js'
import { openLimit } from './duties.js'
import { complaintDefects, isRepeat, lodgeComplaint } from './lodge.js'
import type { ComplaintCommand, ComplaintRefused, DismissComplaint, UpholdComplaint } from './messages.js'
import { effectiveGround, type OpenComplaint } from './state.js'
import type { ComplaintTypes, ComplaintVerdict } from './types.js'

type Row<C extends ComplaintCommand['type']> = Transition<ComplaintTypes, 'open', C>

/** The transition table of a complaint under a procedure. */
export function complaintTransitions(procedure: Procedure): Transitions<ComplaintTypes> {
  const { complaint, complaintContent, repeatRefusal, independence, complaintAnswer } = procedure.roles
  const { complaintRepresentation, unidentifiedRefusal } = procedure.roles
  const roles = complaintRoles(procedure)
  /** By when the refusal of a repeat has to be told. */
  const repeatNotice = ({ receivedOn }: OpenComplaint) => limitFrom(procedure, repeatRefusal, receivedOn)

  /** A repeat has to be refused: until it is, or the finding is corrected, nothing else is done with it. */
  const noRepeat = ({ repeat }: OpenComplaint) =>
    repeat ? obstacle('repeat-must-be-refused', repeatRefusal.clause) : null

  /** A decision needs a reviewer. */
  const reviewed = (open: OpenComplaint) => {
    const repeat = noRepeat(open)
    if (repeat !== null) return repeat
    const reviewer = open.reviewers.at(-1)
    return reviewer === undefined ? obstacle('no-reviewer', independence.clause) : within(reviewer)
  }

  const assign: Row<'AssignReviewer'> = {
    to: ['open'],
    clauses: [independence.clause],
    region: noRepeat,
    decide: (command, open) => assignReviewer(procedure, command, open),
  }

  const correct: Row<'CorrectComplaint'> = {
    to: ['open'],
    clauses: [complaintContent.clause, repeatRefusal.clause],
    decide: (command, open): ComplaintVerdict => {
      const { ground, argument, copies, sameReasonsAs } = command.data
      // Of a repeat, only the finding itself can be corrected.
      if (open.repeat && sameReasonsAs === undefined && ground === undefined)
        return obstacle('repeat-must-be-refused', repeatRefusal.clause)
      if (typeof sameReasonsAs === 'string' && open.earlier.every(({ id }) => id !== sameReasonsAs)) {
        const earlier = open.earlier.map(({ id }) => id)
        return obstacle('no-such-complaint', repeatRefusal.clause, { sameReasonsAs, earlier })
      }
      const corrected = {
        ...open,
        ground: ground ?? open.ground,
        argument: argument ?? open.argument,
        copies: copies ?? open.copies,
        sameReasonsAs: sameReasonsAs === undefined ? open.sameReasonsAs : sameReasonsAs,
      }
      const defects = complaintDefects(corrected)
      const fewer = open.defects.some((defect) => !defects.includes(defect))
      if (!fewer && corrected.sameReasonsAs === open.sameReasonsAs)
        return obstacle('nothing-corrected', complaintContent.clause, { defects: open.defects })
      return {
        record: { type: 'ComplaintCorrected', data: { command, defects, repeat: isRepeat(corrected) } },
      }
    },
  }

  const refuseRepeat: Row<'RefuseRepeat'> = {
    to: ['refused'],
    clauses: [repeatRefusal.clause],
    region: ({ repeat }) => (repeat ? null : obstacle('not-a-repeat', repeatRefusal.clause)),
    // A duty, not a power: its limit never closes it.
    window: (open) => ({ clauses: [repeatRefusal.clause], until: repeatNotice(open).due }),
    decide: (command, open) => {
      const { on, reasons, replyObstacle } = command.data
      const { refusal, notes } = refuse(
        procedure,
        { kind: 'repeat', on, reasons, limit: repeatNotice(open), reply: toSubject(open, replyObstacle) },
        differenceNote('refusal-remedies', repeatRefusal.clause, 'gdpr:12(4)'),
      )
      return { record: { type: 'ComplaintRefused', data: { command, refusal } }, notes }
    },
  }

  const uphold: Row<'UpholdComplaint'> = {
    to: ['upheld'],
    clauses: [complaintAnswer.clause],
    window: (open) =>
      open.admissibleFrom === null || effectiveGround(open) !== 'inaction'
        ? null
        : { clauses: [complaint.clause], from: open.admissibleFrom, early: 'complaint-premature' },
    ...narrowing(reviewed, (command: UpholdComplaint, reviewer: string, open) =>
      upholdComplaint(procedure, roles, command, reviewer, open),
    ),
  }

  const dismiss: Row<'DismissComplaint'> = {
    to: ['dismissed'],
    clauses: [complaintAnswer.clause],
    ...narrowing(reviewed, (command: DismissComplaint, reviewer: string, open) =>
      dismissComplaint(procedure, roles, command, reviewer, open),
    ),
  }

  const withdraw: Row<'WithdrawComplaint'> = {
    to: ['withdrawn'],
    clauses: [complaint.clause],
    decide: (command, open): ComplaintVerdict => {
      const { authority } = open
      if (command.data.withdrawnBy === 'representative' && authority.status !== 'proven')
        return obstacle('authority-unproven', complaintRepresentation.clause, { authority: authority.status })
      const limit = openLimit(procedure, open, command.data.on)
      return { record: { type: 'ComplaintWithdrawn', data: { command, limit } } }
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
      ...caseRows(procedure, roles, {
        first: noRepeat,
        refused: (command, refusal): ComplaintRefused => ({
          type: 'ComplaintRefused',
          data: { command, refusal },
        }),
        unidentifiedDifferences: () => [
          differenceNote('refusal-remedies', unidentifiedRefusal.clause, 'gdpr:12(4)'),
        ],
      }),
      RefuseRepeat: refuseRepeat,
      UpholdComplaint: uphold,
      DismissComplaint: dismiss,
      WithdrawComplaint: withdraw,
    },
    upheld: {
      ReportImplementation: {
        to: ['implemented'],
        clauses: [complaintAnswer.clause],
        region: ({ requestAnswer }) =>
          requestAnswer.extent.length === 0 ? obstacle('nothing-granted', complaintAnswer.clause) : null,
        decide: (command, { request: about }): ComplaintVerdict => {
          const { clause } = complaintAnswer
          const { on, request } = command.data
          const { id, asOf, status } = request
          if (id !== about) return obstacle('other-request', clause, { request: id, about })
          if (asOf !== on) return obstacle('request-not-current', clause, { asOf, on })
          if (status !== 'implemented') return obstacle('request-not-implemented', clause, { status })
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
