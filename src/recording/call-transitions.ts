import { deadline } from '../calendar/index.js'
import { differenceNote, obstacle } from '../case/index.js'
import type { Note, Obstacle, Transition, Verdict } from '../core/index.js'
import type { ClauseRef } from '../documents/index.js'
import type { RecordingCommand } from './commands.js'
import { e164 } from './phone-number.js'
import type { RecordingRules } from './rules.js'
import type { ConsentedCall, DeclinedCall, StoredRecording } from './state.js'
import type { RecordingNoteCode, RecordingRejectionCode, RecordingTypes } from './types.js'

type Status = RecordingTypes['State']['status']
type Judged = Verdict<RecordingTypes>

type RowOf<S extends Status, C extends RecordingCommand['type']> = Transition<RecordingTypes, S, C>
/**
 * A row of the table: where a command may lead from some statuses. Field by field, so that a row of several statuses is
 * a row of each of them.
 */
export type Row<S extends Status, C extends RecordingCommand['type']> = Pick<RowOf<S, C>, keyof RowOf<S, C>>
/** What stands in the way of a command. */
export type RecordingObstacle = Obstacle<RecordingRejectionCode, ClauseRef>
/** What to tell beside a command. */
export type RecordingNote = Note<RecordingNoteCode, ClauseRef>

export const receiveCall = (rules: RecordingRules): Row<'none', 'ReceiveCall'> => ({
  to: ['incoming'],
  clauses: ['kaunas:1'],
  decide: (command): Judged => {
    const { line: dialled, direction } = command.data
    if (direction !== 'incoming') return obstacle('call-not-incoming', 'kaunas:1', { direction })
    const line = e164(dialled)
    if (line === null || !rules.lines.includes(line))
      return obstacle('line-not-general', 'kaunas:1', { line: dialled, lines: rules.lines })
    const { id, version } = rules
    return { record: { type: 'CallReceived', data: { command, procedure: { id, version }, line } } }
  },
})

export const playNotice: Row<'incoming', 'PlayNotice'> = {
  to: ['announced'],
  clauses: ['kaunas:7'],
  decide: (command): Judged =>
    command.data.automatic
      ? {
          record: { type: 'NoticePlayed', data: { command } },
          notes: [differenceNote('notice-without-content', 'kaunas:7', 'gdpr:13')],
        }
      : obstacle('notice-not-automatic', 'kaunas:7'),
}

/** A call that is over hears nobody any more. */
const callOver = (endedOn: ConsentedCall['endedOn']): RecordingObstacle | null =>
  endedOn === null ? null : obstacle('call-over', 'kaunas:9', { on: endedOn })

type WhileOn = 'incoming' | 'announced' | 'consented' | 'declined'

export const joinCall = (to: WhileOn): Row<WhileOn, 'JoinCall'> => ({
  to: [to],
  clauses: ['kaunas:4.3', 'kaunas:9'],
  region: (state) => (state.status === 'consented' ? callOver(state.endedOn) : null),
  decide: (command, { consultants }): Judged => {
    const { consultant } = command.data
    return consultants.includes(consultant)
      ? obstacle('already-joined', 'kaunas:9', { consultant })
      : { record: { type: 'ConsultantJoined', data: { command } } }
  },
})

export const giveConsent: Row<'announced' | 'declined', 'GiveConsent'> = {
  to: ['consented'],
  clauses: ['kaunas:5', 'kaunas:7'],
  decide: (command): Judged =>
    command.data.explicit
      ? { record: { type: 'ConsentGiven', data: { command } } }
      : obstacle('consent-not-explicit', 'kaunas:5'),
}

export const declineRecording: Row<'announced', 'DeclineRecording'> = {
  to: ['declined'],
  clauses: ['kaunas:14'],
  decide: (command): Judged => ({ record: { type: 'RecordingDeclined', data: { command } } }),
}

export const explainAlternatives: Row<'declined', 'ExplainAlternatives'> = {
  to: ['declined'],
  clauses: ['kaunas:6'],
  region: ({ explainedOn }) =>
    explainedOn === null ? null : obstacle('alternatives-already-explained', 'kaunas:6', { on: explainedOn }),
  decide: (command): Judged => {
    const { inPerson, email } = command.data
    return inPerson && email
      ? { record: { type: 'AlternativesExplained', data: { command } } }
      : obstacle('alternatives-incomplete', 'kaunas:6', { inPerson, email })
  },
}

/** Whether the institution ended the call without explaining; where the caller left, there was nobody to explain to. */
export const alternativesMissed = ({ explainedOn }: DeclinedCall, endedBy: 'caller' | 'centre'): boolean =>
  explainedOn === null && endedBy === 'centre'

/** A call without consent ends, and nothing of it is kept. */
export const endUnrecorded: Row<'incoming' | 'announced' | 'declined', 'EndCall'> = {
  to: ['ended'],
  clauses: ['kaunas:6', 'kaunas:14'],
  decide: (command, state): Judged => {
    const { on, endedBy, notRecorded } = command.data
    // That nothing was recorded needs a reason only where the caller consented.
    if (notRecorded !== undefined) return obstacle('consent-not-given', 'kaunas:5')
    const missed = state.status === 'declined' && alternativesMissed(state, endedBy)
    const notes: readonly RecordingNote[] = missed
      ? [{ note: 'alternatives-missed', clauses: ['kaunas:6'], data: { on } }]
      : []
    return { record: { type: 'CallEnded', data: { command } }, notes }
  },
}

export const endConsented: Row<'consented', 'EndCall'> = {
  to: ['consented', 'ended'],
  clauses: ['kaunas:9'],
  region: ({ endedOn }) => callOver(endedOn),
  decide: (command): Judged => {
    const { on, notRecorded } = command.data
    // A call that is consented to is recorded (clause 10): one that was not is put on record.
    const notes: readonly RecordingNote[] =
      notRecorded === undefined
        ? []
        : [{ note: 'not-recorded', clauses: ['kaunas:10'], data: { on, reason: notRecorded } }]
    return { record: { type: 'CallEnded', data: { command } }, notes }
  },
}

const consentStanding = ({ consent }: ConsentedCall | StoredRecording): RecordingObstacle | null =>
  consent.withdrawnOn === null
    ? null
    : obstacle('consent-already-withdrawn', 'kaunas:14.5', { on: consent.withdrawnOn })

export const withdrawConsent = (
  to: 'consented' | 'stored',
): Row<'consented' | 'stored', 'WithdrawConsent'> => ({
  to: [to],
  clauses: ['kaunas:14.5'],
  region: consentStanding,
  decide: (command): Judged => ({
    record: { type: 'ConsentWithdrawn', data: { command } },
    notes: [differenceNote('rights-by-reference', 'kaunas:14.5', 'gdpr:7(3)')],
  }),
})

export const storeRecording = ({ retention }: RecordingRules): Row<'consented', 'StoreRecording'> => ({
  to: ['stored'],
  clauses: ['kaunas:5', 'kaunas:7', 'kaunas:8', 'kaunas:10'],
  region: ({ endedOn }) => (endedOn === null ? obstacle('call-still-on', 'kaunas:9') : null),
  decide: (command, { callDate }): Judged => {
    const { recorded } = command.data
    // A call that crosses midnight is of the day on which it began.
    if (recorded !== 'forgotten' && recorded.date !== callDate)
      return obstacle('date-differs', 'kaunas:8.2', { date: recorded.date, callDate })
    const { clause, period } = retention
    // A storage duration is no act: its last day never rolls.
    const kept = deadline({ clause, from: callDate, period, lastDay: 'as-counted' })
    return { record: { type: 'RecordingStored', data: { command, kept } } }
  },
})
