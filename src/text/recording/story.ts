import type { ClauseRef } from '../../documents/index.js'
import type { RecordingRoles } from '../../procedure/index.js'
import type { ListeningPurpose, ReasonRelied, RecordingEvent } from '../../recording/index.js'
import type { Catalogue } from '../kit/catalogue.js'
import type { EventStories } from '../kit/event-stories.js'
import type { Said } from '../kit/said.js'
import {
  complainedOf,
  copyIn,
  holdingIn,
  isOver,
  leftIn,
  proceduresOf,
  purposeOf,
  type RecordingToTell,
  reliedOn,
  unexaminedIn,
} from './story-state.js'

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

/** The reason that was relied on while the recording was restricted. */
const reasonSaid = (
  relied: ReasonRelied | null | undefined,
  { recording, recordingRoles: { otherRights, restrictedProcessing } }: Catalogue,
): readonly Said[] =>
  relied === null || relied === undefined
    ? []
    : [[recording.story.reasonRelied(relied), otherRights.clause, restrictedProcessing.clause]]

/** That the copy has to be destroyed, once no procedure needs it. */
const copyToDestroySaid = (
  after: RecordingToTell,
  { recording: { story: words }, recordingRoles: { retention } }: Catalogue,
): readonly Said[] => (copyIn(after) === 'not-needed' ? [[words.copyToDestroy, retention.clause]] : [])

/** How each event of a call and its recording is told: which sentences, and by which clauses. */
export const recordingStory: EventStories<RecordingEvent, RecordingToTell> = {
  CallReceived: ({ data: { command, line } }, { recording: { story: words }, recordingRoles: roles }) => {
    const { by, call, consultant } = command.data
    const taken: readonly Said[] =
      consultant === undefined ? [] : [[words.taken(consultant), roles.consultant.clause]]
    return [[words.received(by, call, line), roles.scope.clause], ...taken]
  },
  NoticePlayed: ({ data: { command } }, { recording: { story: words }, recordingRoles: roles }) => [
    [words.noticePlayed(command.data.by), roles.notice.clause],
  ],
  ConsultantJoined: ({ data: { command } }, { recording: { story: words }, recordingRoles: roles }) => [
    [words.joined(command.data.by, command.data.consultant), roles.consultant.clause, roles.call.clause],
  ],
  ConsentGiven: ({ data: { command } }, { recording: { story: words }, recordingRoles: roles }) => [
    [words.consented(command.data.by), roles.consent.clause],
    [words.mayRecord, roles.consent.clause],
  ],
  RecordingDeclined: ({ data: { command } }, { recording: { story: words }, recordingRoles: roles }) => [
    [words.declined(command.data.by), roles.callerRights.clause],
    [words.explanationOwed, roles.alternatives.clause],
  ],
  AlternativesExplained: ({ data: { command } }, { recording: { story: words }, recordingRoles: roles }) => [
    [words.alternativesExplained(command.data.by), roles.alternatives.clause],
  ],
  CallEnded: (
    { data: { command }, after: { state } },
    { recording: { story: words }, recordingRoles: roles },
  ) => {
    const { by, endedBy, notRecorded } = command.data
    const consented = state.status !== 'ended' || notRecorded !== undefined
    const ended: Said = [words.ended[endedBy](by), consented ? roles.call.clause : roles.callerRights.clause]
    if (state.status !== 'ended') return [ended, [words.storingOwed, roles.retention.clause]]
    if (notRecorded !== undefined) return [ended]
    const { refusal } = state
    const reason = refusal === null ? 'without-consent' : 'declined'
    const nothingKept: Said = [words.nothingKept[reason], roles.consent.clause]
    return refusal !== null && refusal.explainedOn === null && !refusal.missed
      ? [ended, nothingKept, [words.nobodyLeft, roles.alternatives.clause, roles.callerRights.clause]]
      : [ended, nothingKept]
  },
  RecordingStored: ({ data: { command, kept } }, { recording: { story: words }, recordingRoles: roles }) => [
    [words.stored(command.data.by), roles.recordedData.clause, roles.retention.clause],
    [words.keptUntil(kept.due), kept.clause],
  ],
  ConsentWithdrawn: (
    { data: { command }, after },
    { recording: { story: words }, recordingRoles: roles },
  ) => {
    const when = isOver(after) ? 'after' : 'during'
    return [
      [
        words.consentWithdrawn[when](command.data.by),
        roles.otherRights.clause,
        roles.consentWithdrawal.clause,
      ],
      [words.staysLawful[when], roles.consentWithdrawal.clause],
      [words.noSampling, roles.sampling.clause, roles.otherRights.clause],
    ]
  },
  RecordingListenedTo: ({ data: { command, clauses, restricted }, after }, catalogue) => {
    const { recording, recordingRoles: roles } = catalogue
    const { by, attempt } = command.data
    const { listener } = attempt
    const listened = recording.story.listened[attempt.as === 'copy' ? 'copy' : 'recording']
    const said: Said[] = [...purposeSaid(purposeOf(attempt), 'listened', catalogue)]
    if (attempt.as === 'copy') {
      const procedures = proceduresOf(after, listener)
      if (procedures.length > 0) said.push([recording.story.listenedFor(procedures), roles.procedure.clause])
    } else if (attempt.method !== undefined && attempt.method !== null)
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
    return [[refused, ...clauses], ...purposeSaid(purposeOf(attempt), 'refused', catalogue)]
  },
  CallerAccessGiven: ({ data: { command } }, { recording, recordingRoles: { callerListening } }) => {
    const { by, means } = command.data
    const of = means.includes('copy') ? (means.includes('listening') ? 'both' : 'copy') : 'listening'
    return [[recording.story.accessGiven[of](by), callerListening.clause]]
  },
  RecordingRectified: ({ data: { command, restricted } }, catalogue) => {
    const { recording, recordingRoles: roles } = catalogue
    const { story: words } = recording
    const { by, correction, restrictionReason } = command.data
    const reason = reasonSaid(reliedOn(restricted, restrictionReason), catalogue)
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
  ProcedureClosed: ({ data: { command }, after }, catalogue) => {
    const { recording, recordingRoles: roles } = catalogue
    const { by, procedure } = command.data
    const closed: Said = [recording.story.procedureClosed(by, procedure), roles.procedure.clause]
    const restrictions = holdingIn(after)
    if (copyIn(after) !== 'not-needed' || restrictions.length === 0)
      return [closed, ...copyToDestroySaid(after, catalogue)]
    return [
      closed,
      [
        recording.story.copyHeld(restrictions),
        roles.retention.clause,
        roles.otherRights.clause,
        roles.restrictedProcessing.clause,
      ],
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
  RestrictionPlaced: (
    { data: { command }, after },
    { recording: { story: words }, recordingRoles: { otherRights } },
  ) => {
    const { by, id, decision, until = null } = command.data
    const placed = { id, request: decision.request, left: leftIn(after) }
    return [
      [words.restrictionPlaced(by, placed), otherRights.clause, 'gdpr:18'],
      [words.decidedUnder[decision.under], otherRights.clause],
      [words.restrictedUntil(until), otherRights.clause],
    ]
  },
  RestrictionLifted: ({ data: { command }, after }, catalogue) => {
    const { recording, recordingRoles: roles } = catalogue
    const { story: words } = recording
    const { by, on, id } = command.data
    const { kept, state } = after
    const lifted: Said = [words.restrictionLifted(by, id), roles.otherRights.clause]
    if (kept === null) return [lifted]
    const { restrictions, lastDay, procedures, standing } = kept
    if (restrictions.length > 0)
      return [
        lifted,
        [
          words.stillRestricted(leftIn(after), restrictions),
          roles.otherRights.clause,
          roles.restrictedProcessing.clause,
        ],
      ]
    const copy = copyToDestroySaid(after, catalogue)
    if (state.status !== 'stored' || on <= lastDay) return [lifted, ...copy]
    const termOver: Said =
      standing === 'copy-required'
        ? [words.termOverButCopy(lastDay, procedures), roles.retention.clause, roles.procedure.clause]
        : [words.termOver(lastDay), roles.retention.clause]
    const complaint: readonly Said[] = unexaminedIn(after)
      ? [[words.openComplaintKeepsNothing, roles.retention.clause]]
      : []
    return [lifted, termOver, ...copy, ...complaint]
  },
  ErasureGranted: (
    { data: { command }, after },
    { recording: { story: words, retention }, recordingRoles: roles },
  ) => {
    const { by, on, decision, implementBy = on } = command.data
    const { kept } = after
    const restrictions = holdingIn(after)
    const held: readonly Said[] =
      restrictions.length === 0
        ? []
        : [
            [
              retention.restricted(restrictions, true),
              roles.otherRights.clause,
              roles.restrictedProcessing.clause,
            ],
          ]
    const { due, clause } = kept?.destruction ?? { due: implementBy, clause: roles.otherRights.clause }
    const copyFirst: readonly Said[] =
      kept?.standing === 'copy-required'
        ? [[words.copyFirst(kept.procedures), roles.retention.clause, roles.procedure.clause]]
        : []
    return [
      [words.erasureGranted(by, decision.request), roles.otherRights.clause, 'gdpr:17'],
      [words.decidedUnder[decision.under], roles.otherRights.clause],
      [words.destructionDue(due), clause],
      ...held,
      ...copyFirst,
    ]
  },
  RecordingDestroyed: (
    { data: { command, because, deadline }, after },
    { recording: { story: words }, recordingRoles: { otherRights, retention } },
  ) => {
    const destroyed = words.destroyed[because](command.data.by)
    const copyKept: readonly Said[] = copyIn(after) === 'needed' ? [[words.copyKept, retention.clause]] : []
    return [
      because === 'erasure' ? [destroyed, otherRights.clause, 'gdpr:17'] : [destroyed, retention.clause],
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
