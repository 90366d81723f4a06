import {
  authorityOf,
  extended,
  identityConfirmed,
  identitySupplied,
  inquired,
  unconfirmed,
} from '../case/index.js'
import type { Evolution } from '../core/index.js'
import { allExaminers, upheldBy } from './reviewers.js'
import type { ComplaintTypes } from './types.js'

/** The state that each event leads to: it takes what the event derived and derives nothing itself. */
export const complaintEvolution: Evolution<ComplaintTypes> = {
  none: {
    ComplaintLodged: (_, { data }) => {
      const { command, procedure, grounds, defects, admissibleFrom, silentSince, repeat } = data
      const { id, submittedOn, receivedOn, channel, sender, reply = null, contacts } = command.data
      const { ground, argument = null, copies, request, earlier, sameReasonsAs = null } = command.data
      return {
        status: 'open',
        id,
        procedure,
        submittedOn,
        receivedOn,
        channel,
        sender,
        replyWay: reply,
        contacts,
        identity: unconfirmed,
        authority: authorityOf(sender, receivedOn),
        extension: null,
        notices: [],
        lastEventOn: receivedOn,
        request: request.id,
        ground,
        argument,
        copies,
        answerGiven: request.closedOn !== null,
        grounds,
        defects,
        admissibleFrom,
        silentSince,
        decidedOn: request.closedOn,
        earlier,
        sameReasonsAs,
        repeat,
        examiners: allExaminers(null, request.examiners, ...upheldBy(earlier, request.id)),
        reviewers: [],
      }
    },
  },
  open: {
    ReviewerAssigned: (complaint, { data: { command, examiners } }) => {
      const { on, reviewer } = command.data
      return { ...complaint, examiners, reviewers: [...complaint.reviewers, reviewer], lastEventOn: on }
    },
    ComplaintCorrected: (complaint, { data: { command, defects, repeat } }) => {
      const { on, ground, argument, copies, sameReasonsAs } = command.data
      return {
        ...complaint,
        ground: ground ?? complaint.ground,
        argument: argument ?? complaint.argument,
        copies: copies ?? complaint.copies,
        sameReasonsAs: sameReasonsAs === undefined ? complaint.sameReasonsAs : sameReasonsAs,
        defects,
        repeat,
        lastEventOn: on,
      }
    },
    AuthorityProven: (complaint, { data: { command } }) => {
      const { on } = command.data
      return { ...complaint, authority: { status: 'proven', on }, lastEventOn: on }
    },
    IdentityInquired: (complaint, { data: { command, inquiry, reply } }) => ({
      ...complaint,
      notices: inquired(complaint, command.data.on, inquiry, reply),
      identity: inquiry,
      lastEventOn: command.data.on,
    }),
    IdentitySupplied: (complaint, { data: { command, inTime } }) => ({
      ...complaint,
      identity: identitySupplied(complaint.identity, inTime),
      lastEventOn: command.data.on,
    }),
    IdentityConfirmed: (complaint, { data: { command } }) => ({
      ...complaint,
      identity: identityConfirmed(complaint.identity, command.data.on),
      lastEventOn: command.data.on,
    }),
    ExaminationExtended: (complaint, { data: { command, extension, reply } }) => ({
      ...complaint,
      notices: extended(complaint, command.data.on, reply),
      extension,
      lastEventOn: command.data.on,
    }),
    ComplaintRefused: (complaint, { data: { command, refusal } }) => ({
      ...complaint,
      status: 'refused',
      refusal,
      lastEventOn: command.data.on,
    }),
    ComplaintUpheld: (complaint, { data: { command, answer, requestAnswer } }) => ({
      ...complaint,
      status: 'upheld',
      answer,
      requestAnswer,
      lastEventOn: command.data.on,
    }),
    ComplaintDismissed: (complaint, { data: { command, answer } }) => ({
      ...complaint,
      status: 'dismissed',
      answer,
      reasons: command.data.reasons,
      lastEventOn: command.data.on,
    }),
    ComplaintWithdrawn: (complaint, { data: { command } }) => ({
      ...complaint,
      status: 'withdrawn',
      withdrawnOn: command.data.on,
      lastEventOn: command.data.on,
    }),
  },
  upheld: {
    ImplementationReported: (complaint, { data: { command } }) => ({
      ...complaint,
      status: 'implemented',
      lastEventOn: command.data.on,
    }),
  },
  dismissed: {},
  implemented: {},
  refused: {},
  withdrawn: {},
}
