import { caseEvolution, putRight, recordOf } from '../case/index.js'
import { appended } from '../core/growing.js'
import { type Evolution, eventNamesOf, type Undated } from '../core/index.js'
import type { ComplaintFindings, OpenComplaint } from './state.js'
import type { ComplaintTypes } from './types.js'

/** A complaint with what was found of it now: nothing of what was found before stays. */
const foundAnew = (
  { lodgedLate: _before, ...complaint }: Undated<OpenComplaint>,
  findings: ComplaintFindings,
): Undated<OpenComplaint> => ({ ...complaint, ...findings })

/** The state that each event leads to: it takes what the event derived and derives nothing itself. */
export const complaintEvolution: Evolution<ComplaintTypes> = {
  none: {
    ComplaintLodged: (_, { data: { command, procedure, request, findings } }) => {
      const { id, channel, ground = null, argument = null, copies, sameReasonsAs = null } = command.data
      return {
        status: 'open',
        id,
        procedure,
        channel,
        ...recordOf(command.data),
        request,
        ground,
        argument,
        copies,
        sameReasonsAs,
        ...findings,
        reviewers: [],
      }
    },
  },
  open: {
    ...caseEvolution,
    ReviewerAssigned: (complaint, { data: { command, findings } }) => {
      const { reviewer } = command.data
      return { ...foundAnew(complaint, findings), reviewers: appended(complaint.reviewers, [reviewer]) }
    },
    ComplaintCorrected: (complaint, { data: { command, findings } }) => {
      const { ground, argument, copies, sameReasonsAs } = command.data
      return {
        ...foundAnew(complaint, findings),
        ground: ground ?? complaint.ground,
        argument: argument ?? complaint.argument,
        copies: copies ?? complaint.copies,
        sameReasonsAs: sameReasonsAs === undefined ? complaint.sameReasonsAs : sameReasonsAs,
        // A finding that was corrected puts nothing right of what was asked for.
        ...(complaint.defects.every((defect) => findings.defects.includes(defect))
          ? {}
          : putRight(complaint, 'content', command.data.on)),
      }
    },
    ComplaintRefused: (complaint, { data: { refusal } }) => ({
      ...complaint,
      status: 'refused',
      refusal,
    }),
    ComplaintUpheld: (complaint, { data: { answer, requestAnswer, missedRefusals } }) => ({
      ...complaint,
      missedRefusals,
      status: 'upheld',
      answer,
      requestAnswer,
      ended: null,
    }),
    ComplaintDismissed: (complaint, { data: { command, answer, missedRefusals } }) => ({
      ...complaint,
      missedRefusals,
      status: 'dismissed',
      answer,
      reasons: command.data.reasons,
    }),
    ComplaintWithdrawn: (complaint, { data: { command, limit } }) => ({
      ...complaint,
      status: 'withdrawn',
      withdrawnOn: command.data.on,
      limit,
    }),
  },
  upheld: {
    ImplementationReported: ({ ended: _never, ...complaint }, { data: { carriedOutOn } }) => ({
      ...complaint,
      status: 'implemented',
      carriedOutOn,
    }),
    GrantEnded: (complaint, { data: { ended } }) => ({ ...complaint, ended }),
  },
  dismissed: {},
  implemented: {},
  refused: {},
  withdrawn: {},
}

/**
 * The names of the events of a complaint.
 *
 * @category Complaint
 * @example
 * ```ts
 * complaintEventNames[0] // => 'ComplaintLodged'
 * ```
 */
export const complaintEventNames = /* @__PURE__ */ eventNamesOf(complaintEvolution)
