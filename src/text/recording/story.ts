import type { PlainDate } from '../../calendar/index.js'
import type { ClauseRef } from '../../documents/index.js'
import { clauseOf, isOwnName, type RecordingRoleName, type RecordingRoles } from '../../procedure/index.js'
import type {
  ListeningAttempt,
  ListeningPurpose,
  ReasonRelied,
  RecordingEvent,
  RecordingListenedTo,
  RightsDecision,
} from '../../recording/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { EventStories } from '../kit/event-stories.js'
import type { Cited } from '../kit/references.js'
import type { Said } from '../kit/said.js'
import { clausesOfOwn, valueSaid } from './fact-said.js'
import {
  complainedOf,
  copyIn,
  holdingIn,
  isOver,
  keptForIn,
  leftIn,
  orderedIn,
  purposeOf,
  type RecordingToTell,
  reliedOn,
  unexaminedIn,
} from './story-state.js'

/** Whether the document lacks a role, so that nothing is said of what hangs on it. */
const lacks = ({ absentRecordingRoles }: Catalogue, role: RecordingRoleName): boolean =>
  absentRecordingRoles.includes(role)

/** The clause that a purpose of listening comes from. */
const clauseOfPurpose = (
  purpose: ListeningPurpose,
  { sampling, serviceComplaint, listening }: RecordingRoles,
): ClauseRef =>
  ({ 'quality-sampling': sampling, 'service-complaint': serviceComplaint, other: listening })[purpose].clause

/** What a listening was for, or was to be for. */
const purposeSaid = (
  purpose: ListeningPurpose | null,
  of: 'listened' | 'refused',
  { recording, recordingRoles }: Catalogue,
): readonly Said[] =>
  purpose === null ? [] : [[recording.story.purpose[of](purpose), clauseOfPurpose(purpose, recordingRoles)]]

/** The procedure, or else the complaint, that somebody listened for. */
function listenedForSaid(
  attempt: RecordingListenedTo['data']['command']['data']['attempt'],
  { recording: { story: words }, recordingRoles: roles }: Catalogue,
): readonly Said[] {
  const { procedure = null } = attempt
  if (purposeOf(attempt) === 'quality-sampling') return []
  if (procedure !== null) return [[words.listenedFor([procedure]), roles.procedure.clause]]
  const complaint = attempt.as === 'staff' ? (attempt.complaint ?? null) : null
  return complaint === null ? [] : [[words.listenedForComplaint(complaint), roles.serviceComplaint.clause]]
}

/** What was known of the institution's own facts. */
const ownFactsSaid = (attempt: ListeningAttempt, catalogue: Catalogue): readonly Said[] =>
  Object.entries(attempt.facts ?? {}).flatMap(([fact, value]) =>
    isOwnName(fact)
      ? valueSaid(fact, value, catalogue).map((words): Said => [words, ...clausesOfOwn(fact, catalogue)])
      : [],
  )

/** The reason that was relied on while the recording was restricted. */
const reasonSaid = (
  relied: ReasonRelied | null | undefined,
  { recording, recordingRoles: { otherRights, restrictedProcessing } }: Catalogue,
): readonly Said[] =>
  relied === null || relied === undefined
    ? []
    : [[recording.story.reasonRelied(relied), otherRights.clause, restrictedProcessing.clause]]

/** The request that an act answers, where it names one. */
const answersSaid = (
  request: string | undefined,
  { recording: { story: words }, recordingRoles: { requestLimit } }: Catalogue,
): readonly Said[] => (request === undefined ? [] : [[words.answersRequest(request), requestLimit.clause]])

/** What becomes of the copy, once no procedure needs it: it is kept as was asked for, held, or to be destroyed. */
function copyLeftSaid(
  after: RecordingToTell,
  { recording: { story: words }, recordingRoles: roles }: Catalogue,
): readonly Said[] {
  if (copyIn(after) !== 'not-needed') return []
  const { copy = null } = after.kept ?? {}
  const keptOn = copy !== null && copy.keptUntil !== null && copy.keptUntil >= after.state.lastEventOn
  const [holds, restrictions] = [orderedIn(after), holdingIn(after)]
  // As long as it is kept for an act of its own, what holds it changes nothing.
  if (keptOn) return []
  if (holds.length > 0) return [[words.copyOrdered(holds), roles.retention.clause, roles.otherActs.clause]]
  if (restrictions.length > 0)
    return [
      [
        words.copyHeld(restrictions),
        roles.retention.clause,
        roles.otherRights.clause,
        roles.restrictedProcessing.clause,
      ],
    ]
  return [[words.copyToDestroy, roles.retention.clause]]
}

/** What follows for a recording, or its copy, once a restriction or a hold is over. */
function onceFreeSaid(after: RecordingToTell, on: PlainDate, catalogue: Catalogue): readonly Said[] {
  const { kept, state } = after
  const { recording, recordingRoles: roles } = catalogue
  const { story: words, retention } = recording
  if (kept === null) return []
  const { holds, restrictions, lastDay, procedures, standing, destruction } = kept
  if (holds.length > 0) return [[retention.held(holds), roles.otherActs.clause]]
  if (restrictions.length > 0)
    return [
      [
        words.stillRestricted(leftIn(after), restrictions),
        roles.otherRights.clause,
        roles.restrictedProcessing.clause,
      ],
    ]
  const copy = copyLeftSaid(after, catalogue)
  if (state.status !== 'stored') return copy
  if (standing === 'early' && destruction !== null)
    return [[words.destructionDue(destruction.due), destruction.clause], ...copy]
  if (on <= lastDay) return copy
  if (standing !== 'copy-required') return [[words.termOver(lastDay), roles.retention.clause], ...copy]
  const complaint: readonly Said[] = unexaminedIn(after)
    ? [[words.openComplaintKeepsNothing, roles.retention.clause]]
    : []
  const copyFirst = words.termOverButCopy(lastDay, procedures)
  return [[copyFirst, roles.retention.clause, roles.procedure.clause], ...copy, ...complaint]
}

/** What stands in the way of destroying at once: an order, a restriction, or a copy that is still to be made. */
function barsSaid(
  after: RecordingToTell,
  { recording: { story: words, retention }, recordingRoles: roles }: Catalogue,
): readonly Said[] {
  const said: Said[] = []
  const [holds, restrictions] = [orderedIn(after), holdingIn(after)]
  if (holds.length > 0) said.push([retention.held(holds), roles.otherActs.clause])
  if (restrictions.length > 0)
    said.push([
      retention.restricted(restrictions, true),
      roles.otherRights.clause,
      roles.restrictedProcessing.clause,
    ])
  if (after.kept?.standing === 'copy-required')
    said.push([words.copyFirst(after.kept.procedures), roles.retention.clause, roles.procedure.clause])
  return said
}

/** The registered request that a decision answers on a day. */
const answeredBy = (
  { state }: RecordingToTell,
  { request }: RightsDecision,
  on: PlainDate,
): string | undefined =>
  state.requests.find(
    ({ id, right, answeredOn }) => id === request && right === 'other-rights' && answeredOn === on,
  )?.id

/** How each event of a call and its recording is told: which sentences, and by which clauses. */
export const recordingStory: EventStories<RecordingEvent, RecordingToTell> = {
  CallReceived: ({ data: { command, line } }, { recording: { story: words }, recordingRoles: roles }) => {
    const { by, call, consultant, direction } = command.data
    const taken: readonly Said[] =
      consultant === undefined ? [] : [[words.taken(consultant), roles.consultant.clause]]
    const began =
      direction === 'incoming' ? words.received(by, call, line) : words.called[direction](by, call, line)
    return [[began, roles.scope.clause], ...taken]
  },
  NoticePlayed: ({ data: { command } }, { recording: { story: words }, recordingRoles: roles }) => [
    [words.noticePlayed(command.data.by), roles.notice.clause],
  ],
  ConsultantJoined: ({ data: { command } }, { recording: { story: words }, recordingRoles: roles }) => [
    [words.joined(command.data.by, command.data.consultant), roles.consultant.clause, roles.call.clause],
  ],
  ConsentGiven: ({ data: { command } }, { recording: { story: words }, recordingRoles: roles }) => [
    [words[command.data.explicit ? 'consented' : 'wentOn'](command.data.by), roles.consent.clause],
    [words.mayRecord, roles.consent.clause],
  ],
  RecordingDeclined: ({ data: { command } }, catalogue) => {
    const { story: words } = catalogue.recording
    const { refusal, alternatives } = catalogue.recordingRoles
    const declined: Said = [words.declined(command.data.by), refusal.clause]
    return lacks(catalogue, 'alternatives')
      ? [declined]
      : [declined, [words.explanationOwed, alternatives.clause]]
  },
  RecordingStopped: ({ data: { command } }, { recording: { story: words }, recordingRoles: roles }) => [
    [words.stopped(command.data.by, command.data.at), clauseOf(roles, 'stops')],
  ],
  AlternativesExplained: ({ data: { command } }, { recording: { story: words }, recordingRoles: roles }) => [
    [words.alternativesExplained(command.data.by), roles.alternatives.clause],
  ],
  CallEnded: ({ data: { command }, after: { state } }, catalogue) => {
    const { story: words } = catalogue.recording
    const { recordingRoles: roles } = catalogue
    const { by, endedBy, notRecorded } = command.data
    const consented = state.status !== 'ended' || notRecorded !== undefined
    const ended: Said = [words.ended[endedBy](by), consented ? roles.call.clause : roles.refusal.clause]
    if (state.status !== 'ended') return [ended, [words.storingOwed, roles.retention.clause]]
    if (notRecorded !== undefined) return [ended]
    const { refusal } = state
    const reason = refusal === null ? 'without-consent' : 'declined'
    const nothingKept: Said = [words.nothingKept[reason], roles.consent.clause]
    const unexplained = refusal !== null && refusal.explainedOn === null && !refusal.missed
    return unexplained && !lacks(catalogue, 'alternatives')
      ? [ended, nothingKept, [words.nobodyLeft, roles.alternatives.clause, roles.refusal.clause]]
      : [ended, nothingKept]
  },
  RecordingStored: ({ data: { command, kept } }, { recording: { story: words }, recordingRoles: roles }) => [
    [words.stored(command.data.by), roles.recordedData.clause, roles.retention.clause],
    [words.keptUntil(kept.due), kept.clause],
  ],
  ConsentWithdrawn: ({ data: { command }, after }, catalogue) => {
    const { story: words } = catalogue.recording
    const { recordingRoles: roles } = catalogue
    const when = isOver(after) ? 'after' : 'during'
    const noSampling: readonly Said[] = lacks(catalogue, 'sampling')
      ? []
      : [[words.noSampling, roles.sampling.clause, roles.otherRights.clause]]
    return [
      [
        words.consentWithdrawn[when](command.data.by),
        roles.otherRights.clause,
        roles.consentWithdrawal.clause,
      ],
      [words.staysLawful[when], roles.consentWithdrawal.clause],
      ...noSampling,
      [
        words.destroyOrName[after.state.status === 'stored' ? 'stored' : 'not-stored'],
        roles.withdrawalErasure.clause,
      ],
      ...barsSaid(after, catalogue),
      ...answersSaid(command.data.request, catalogue),
    ]
  },
  OtherBasisNamed: ({ data: { command } }, { recording: { story: words }, recordingRoles: roles }) => {
    const { by, basis, justification } = command.data
    return [
      [words.otherBasisNamed(by, basis, justification), roles.withdrawalErasure.clause],
      [
        words.otherBasisCarries,
        roles.withdrawalErasure.clause,
        roles.retention.clause,
        roles.sampling.clause,
      ],
    ]
  },
  CallerRequestRegistered: (
    { data: { command, limit }, after: { kept, state } },
    { recording: { story: words }, recordingRoles: roles },
  ) => {
    const { by, on, request, right, receivedOn } = command.data
    const registered = { request, right, receivedOn: receivedOn === on ? null : receivedOn }
    const keepsNothing: readonly Said[] =
      kept === null || state.status !== 'stored'
        ? []
        : [[words.requestKeepsNothing(kept.lastDay), roles.retention.clause]]
    return [
      [words.requestRegistered(by, registered), roles.callerRights.clause],
      [words.answerDue(limit.due), limit.clause],
      ...keepsNothing,
    ]
  },
  CallerRequestAnswered: ({ data: { command } }, { recording, recordingRoles: roles }) => {
    const { by, request, reasons } = command.data
    const words = recording.story.requestAnswered(by, request, reasons)
    return [[words, roles.callerRights.clause, roles.requestLimit.clause]]
  },
  RecordingListenedTo: ({ data: { command, clauses, restricted } }, catalogue) => {
    const { recording, recordingRoles: roles } = catalogue
    const { by, attempt } = command.data
    const { listener } = attempt
    const listened = recording.story.listened[attempt.as === 'copy' ? 'copy' : 'recording']
    const said: Said[] = [
      ...purposeSaid(purposeOf(attempt), 'listened', catalogue),
      ...listenedForSaid(attempt, catalogue),
      ...ownFactsSaid(attempt, catalogue),
    ]
    if (attempt.as === 'staff' && attempt.method !== undefined && attempt.method !== null)
      said.push([recording.story.method(attempt.method), roles.method.clause])
    return [
      [listened(by === listener ? null : by, listener), ...clauses],
      ...said,
      ...reasonSaid(reliedOn(restricted, attempt.restrictionReason), catalogue),
    ]
  },
  ListeningRefused: ({ data: { command, clauses } }, catalogue) => {
    const { by, attempt } = command.data
    const { ownCall, recording, copy } = catalogue.recording.story.listeningRefused
    const refused =
      attempt.as === 'caller' ? ownCall(by) : (attempt.as === 'copy' ? copy : recording)(by, attempt.listener)
    return [
      [refused, ...clauses],
      ...purposeSaid(purposeOf(attempt), 'refused', catalogue),
      ...ownFactsSaid(attempt, catalogue),
    ]
  },
  CallerAccessGiven: ({ data: { command } }, catalogue) => {
    const { recording, recordingRoles: roles } = catalogue
    const { by, means, othersProtected, request } = command.data
    const of = means.includes('copy') ? (means.includes('listening') ? 'both' : 'copy') : 'listening'
    return [
      [recording.story.accessGiven[of](by), roles.callerListening.clause],
      [recording.story.othersProtected(othersProtected), roles.othersData.clause],
      ...answersSaid(request, catalogue),
    ]
  },
  RecordingDisclosed: ({ data: { command, restricted } }, catalogue) => {
    const { recording, recordingRoles } = catalogue
    const { by, restrictionReason, case: ofCase, proof, recipient, to } = command.data
    const grounds = [ofCase, proof].filter((one) => one !== undefined)
    return [
      [recording.story.disclosed(by, { recipient, to, grounds }), clauseOf(recordingRoles, 'recipients')],
      ...reasonSaid(reliedOn(restricted, restrictionReason), catalogue),
    ]
  },
  RecordingRectified: ({ data: { command, restricted } }, catalogue) => {
    const { recording, recordingRoles: roles } = catalogue
    const { story: words } = recording
    const { by, correction, restrictionReason, request } = command.data
    const reason = [
      ...reasonSaid(reliedOn(restricted, restrictionReason), catalogue),
      ...answersSaid(request, catalogue),
    ]
    return correction === 'forgotten'
      ? [
          [words.rectifiedOnce(by), roles.callerRectification.clause],
          [words.correctionForgotten, roles.recordedData.clause, roles.retention.clause],
          ...reason,
        ]
      : [
          [words.rectified(by, correction), roles.callerRectification.clause],
          [words.audioUnaltered, roles.callerRectification.clause],
          ...reason,
        ]
  },
  ServiceComplaintRegistered: (
    { data: { command }, after: { kept } },
    { recording: { story: words }, recordingRoles: roles },
  ) => {
    const { by, on, complaint, receivedOn, aboutAdministrativeService } = command.data
    const keepsNothing: readonly Said[] =
      kept === null ? [] : [[words.complaintKeepsNothing(kept.lastDay), roles.retention.clause]]
    return [
      [
        words.complaintRegistered(by, complaint, receivedOn === on ? null : receivedOn),
        roles.serviceComplaint.clause,
      ],
      ...keepsNothing,
      aboutAdministrativeService
        ? [words.complaintAbout['administrative-service'], roles.retention.clause, roles.procedure.clause]
        : [words.complaintAbout.other, roles.procedure.clause],
    ]
  },
  ServiceComplaintClosed: (
    { data: { command }, after },
    { recording: { story: words }, recordingRoles: { serviceComplaint } },
  ) => {
    const { by, complaint } = command.data
    const closed: Said = [words.complaintClosed(by, complaint), serviceComplaint.clause]
    return complainedOf(after) ? [closed] : [closed, [words.noComplaintLeft, serviceComplaint.clause]]
  },
  ProcedureOpened: (
    { data: { command }, after },
    { recording: { story: words }, recordingRoles: { procedure, retention } },
  ) => {
    const { by, participants } = command.data
    const copy = copyIn(after) === 'none' ? 'owed' : 'made'
    return [
      [words.procedureOpened(by, command.data), procedure.clause],
      [words.participants(participants), procedure.clause],
      [words.copyOfProcedure[copy], retention.clause, procedure.clause],
    ]
  },
  ProcedureJoined: ({ data: { command } }, { recording, recordingRoles }) => {
    const { by, procedure, participant } = command.data
    return [[recording.story.procedureJoined(by, procedure, participant), recordingRoles.procedure.clause]]
  },
  ProcedureLeft: ({ data: { command } }, { recording, recordingRoles }) => {
    const { by, procedure, participant } = command.data
    return [[recording.story.procedureLeft(by, procedure, participant), recordingRoles.procedure.clause]]
  },
  ProcedureClosed: ({ data: { command }, after }, catalogue) => {
    const { recording, recordingRoles: roles } = catalogue
    const { by, procedure, keepCopy } = command.data
    const kept: readonly Said[] =
      keepCopy === undefined ? [] : [[recording.story.copyKeptUntil(keepCopy), roles.retention.clause]]
    return [
      [recording.story.procedureClosed(by, procedure), roles.procedure.clause],
      ...kept,
      ...copyLeftSaid(after, catalogue),
    ]
  },
  ProcedureCopyMade: ({ data: { command, deadline, restricted } }, catalogue) => {
    const { recording, recordingRoles: roles } = catalogue
    const { by, procedure, place, restrictionReason } = command.data
    return [
      [recording.story.copyMade(by, procedure, place), roles.retention.clause, roles.procedure.clause],
      [recording.story.copyWasDue(deadline.due), deadline.clause],
      ...reasonSaid(reliedOn(restricted, restrictionReason), catalogue),
    ]
  },
  RestrictionPlaced: ({ data: { command }, after }, catalogue) => {
    const { story: words } = catalogue.recording
    const { otherRights } = catalogue.recordingRoles
    const { by, on, id, decision, until = null } = command.data
    const placed = { id, request: decision.request, left: leftIn(after) }
    return [
      [words.restrictionPlaced(by, placed), otherRights.clause, 'gdpr:18'],
      [words.decidedUnder[decision.under], otherRights.clause],
      [words.restrictedUntil(until), otherRights.clause],
      ...answersSaid(answeredBy(after, decision, on), catalogue),
    ]
  },
  RestrictionLifted: ({ data: { command }, after }, catalogue) => {
    const { by, on, id } = command.data
    const lifted = catalogue.recording.story.restrictionLifted(by, id)
    return [[lifted, catalogue.recordingRoles.otherRights.clause], ...onceFreeSaid(after, on, catalogue)]
  },
  HoldPlaced: ({ data: { command } }, { recording: { story: words }, recordingRoles: roles }) => {
    const { by, reason } = command.data
    const { otherActs } = roles
    if (reason === undefined)
      return [
        [words.holdPlaced(by, command.data), otherActs.clause],
        [words.nothingDestroyed, otherActs.clause],
      ]
    const clause = clauseOf(roles, 'keptLonger')
    return [
      [words.keptFor(by, command.data, reason), clause],
      [words.originalStays, clause],
    ]
  },
  HoldLifted: ({ data: { command }, after }, catalogue) => {
    const { by, on } = command.data
    const { story: words } = catalogue.recording
    const { recordingRoles: roles } = catalogue
    const lifted: Said = keptForIn(after, command.data.id)
      ? [words.keptForOver(by, command.data), clauseOf(roles, 'keptLonger')]
      : [words.holdLifted(by, command.data), roles.otherActs.clause]
    return [lifted, ...onceFreeSaid(after, on, catalogue)]
  },
  ErasureGranted: ({ data: { command }, after }, catalogue) => {
    const { story: words } = catalogue.recording
    const { recordingRoles: roles } = catalogue
    const { by, on, decision, implementBy = on } = command.data
    const { due, clause } = after.kept?.destruction ?? { due: implementBy, clause: roles.otherRights.clause }
    return [
      [words.erasureGranted(by, decision.request), roles.otherRights.clause, 'gdpr:17'],
      [words.decidedUnder[decision.under], roles.otherRights.clause],
      [words.destructionDue(due), clause],
      ...barsSaid(after, catalogue),
      ...answersSaid(answeredBy(after, decision, on), catalogue),
    ]
  },
  RecordingDestroyed: (
    { data: { command, because, deadline }, after },
    { recording: { story: words }, recordingRoles: { otherRights, retention, withdrawalErasure } },
  ) => {
    const clauses: Readonly<Record<typeof because, Cited>> = {
      term: [retention.clause],
      erasure: [otherRights.clause, 'gdpr:17'],
      withdrawal: [withdrawalErasure.clause],
    }
    const destroyed = words.destroyed[because](command.data.by)
    const copyKept: readonly Said[] = copyIn(after) === 'needed' ? [[words.copyKept, retention.clause]] : []
    return [
      [destroyed, ...clauses[because]],
      [words.destructionWasDue(deadline.due), deadline.clause],
      ...copyKept,
    ]
  },
  ProcedureCopyDestroyed: ({ data: { command, deadline, restricted } }, catalogue) => {
    const { recording, recordingRoles } = catalogue
    const { by, restrictionReason } = command.data
    return [
      [recording.story.copyDestroyed(by), recordingRoles.retention.clause],
      [recording.story.copyDestructionWasDue(deadline.due), deadline.clause],
      ...reasonSaid(reliedOn(restricted, restrictionReason), catalogue),
    ]
  },
}
