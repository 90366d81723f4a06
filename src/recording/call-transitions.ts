import { deadline } from '../calendar/index.js'
import { obstacle } from '../case/index.js'
import { asOwn } from '../core/freeze.js'
import type { ClauseRef } from '../documents/index.js'
import { onConsent } from './absent.js'
import { lateAnswer, requestRows, servingObstacle, withAnswer } from './caller-requests.js'
import type { RecordedData } from './conversation.js'
import { type CallDirection, recordedFieldNames } from './kinds.js'
import { difference, lostWithRecording } from './obstacles.js'
import { e164, spells } from './phone-number.js'
import type { Row } from './row.js'
import type { RulesInForce } from './rules-in-force.js'
import type { ConsentedCall, DeclinedCall } from './state.js'
import type { RecordingNote, RecordingObstacle, RecordingVerdict } from './types.js'
import { isWithin } from './working-hours.js'

type WhileOn = 'incoming' | 'announced' | 'consented' | 'declined'

/** Whether the institution ended the call without explaining; where the caller left, there was nobody to explain to. */
export const alternativesMissed = ({ explainedOn }: DeclinedCall, endedBy: 'caller' | 'centre'): boolean =>
  explainedOn === null && endedBy === 'centre'

/** The name of a call outlives its recording: it must not be the caller's number, however that is spelled. */
export const numberInName = (
  call: string,
  number: string | null | undefined,
  clause: ClauseRef,
): RecordingObstacle | null =>
  typeof number === 'string' && spells(call, number) ? obstacle('number-in-name', clause) : null

/** The row of a consent that is withdrawn, in the call or later. */
export function withdrawConsent(
  rules: RulesInForce,
  to: 'consented' | 'stored',
): Row<'consented' | 'stored', 'WithdrawConsent'> {
  const { otherRights, retention, withdrawalErasure } = rules.roles
  return {
    to: [to],
    clauses: [otherRights.clause, withdrawalErasure.clause],
    region: ({ consent: { withdrawnOn } }) =>
      withdrawnOn === null
        ? null
        : obstacle('consent-already-withdrawn', otherRights.clause, { on: withdrawnOn }),
    decide: (command, state): RecordingVerdict => {
      const { on, request } = command.data
      const barred = servingObstacle(rules, state, request, ['other-rights'])
      if (barred !== null) return barred
      const notes: readonly RecordingNote[] = [
        ...lateAnswer(state, request, on),
        ...(state.status === 'stored' ? lostWithRecording(rules, withAnswer(state, request, on)) : []),
        ...difference(rules, 'rights-by-reference', otherRights.clause, 'gdpr:7(3)'),
        ...difference(rules, 'no-early-erasure', retention.clause, 'gdpr:17(1)(b)'),
      ]
      return { record: { type: 'ConsentWithdrawn', data: { command } }, notes }
    },
  }
}

/** The table of a call, from the ringing phone to the stored recording. */
export function callTransitions(rules: RulesInForce) {
  const { scope, number, notice, consultant: advice, call, consent, callerRights, refusal } = rules.roles
  const stops = rules.roles.stops ?? rules.roles.recordedData
  const { alternatives, recordedData, conversation, retention } = rules.roles

  const hours = rules.roles.hours ?? scope

  /** A call that goes another way than those that are recorded. */
  const otherWay = (direction: CallDirection): RecordingObstacle =>
    direction === 'outgoing' && rules.directions.join() === 'incoming'
      ? obstacle('call-not-incoming', scope.clause, { direction })
      : obstacle('direction-not-recorded', scope.clause, { direction, directions: asOwn(rules.directions) })

  const receiveCall: Row<'none', 'ReceiveCall'> = {
    to: ['incoming'],
    clauses: [scope.clause],
    decide: (command): RecordingVerdict => {
      const { line: dialled, direction, withinHours } = command.data
      const { id, version, directions } = rules
      if (!directions.includes(direction)) return otherWay(direction)
      const line = e164(dialled)
      if (line === null || !rules.lines.includes(line))
        return obstacle('line-not-general', scope.clause, { line: dialled, lines: asOwn(rules.lines) })
      if (rules.hours !== null && withinHours !== true)
        return obstacle('outside-hours', hours.clause, { known: withinHours !== undefined })
      return { record: { type: 'CallReceived', data: { command, procedure: { id, version }, line } } }
    },
  }

  const playNotice: Row<'incoming', 'PlayNotice'> = {
    // Where recording rests on another basis, nothing is waited for after the notice.
    to: onConsent(rules) ? ['announced'] : ['consented'],
    clauses: [notice.clause],
    window: (_, on) => ({ clauses: [notice.clause], until: on }),
    decide: (command): RecordingVerdict =>
      command.data.automatic || rules.notice === 'any-way'
        ? {
            record: { type: 'NoticePlayed', data: { command } },
            notes: difference(rules, 'notice-without-content', notice.clause, 'gdpr:13'),
          }
        : obstacle('notice-not-automatic', notice.clause),
  }

  /** A call that is over hears nobody any more. */
  const callOver = (endedOn: ConsentedCall['endedOn']): RecordingObstacle | null =>
    endedOn === null ? null : obstacle('call-over', call.clause, { on: endedOn })

  const joinCall = (to: WhileOn): Row<WhileOn, 'JoinCall'> => ({
    to: [to],
    clauses: [advice.clause, call.clause],
    region: (state) => (state.status === 'consented' ? callOver(state.endedOn) : null),
    decide: (command, { consultants }): RecordingVerdict => {
      const { consultant } = command.data
      return consultants.includes(consultant)
        ? obstacle('already-joined', call.clause, { consultant })
        : { record: { type: 'ConsultantJoined', data: { command } } }
    },
  })

  const giveConsent: Row<'announced' | 'declined', 'GiveConsent'> = {
    to: ['consented'],
    clauses: [consent.clause, notice.clause],
    decide: (command, { status }): RecordingVerdict =>
      // Who went on after the notice consented, unless they said no.
      command.data.explicit || (rules.basis === 'consent-by-going-on' && status === 'announced')
        ? { record: { type: 'ConsentGiven', data: { command } } }
        : obstacle('consent-not-explicit', consent.clause),
  }

  const declineRecording: Row<'announced', 'DeclineRecording'> = {
    to: ['declined'],
    clauses: [refusal.clause],
    decide: (command): RecordingVerdict => ({ record: { type: 'RecordingDeclined', data: { command } } }),
  }

  const explainAlternatives: Row<'declined', 'ExplainAlternatives'> = {
    to: ['declined'],
    clauses: [alternatives.clause],
    region: ({ explainedOn }) =>
      explainedOn === null
        ? null
        : obstacle('alternatives-already-explained', alternatives.clause, { on: explainedOn }),
    window: ({ explainedOn }, on) =>
      explainedOn === null ? { clauses: [alternatives.clause], until: on } : null,
    decide: (command): RecordingVerdict => {
      const { inPerson, email } = command.data
      return inPerson && email
        ? { record: { type: 'AlternativesExplained', data: { command } } }
        : obstacle('alternatives-incomplete', alternatives.clause, { inPerson, email })
    },
  }

  /** A call without consent ends, and nothing of it is kept. */
  const endUnrecorded: Row<'incoming' | 'announced' | 'declined', 'EndCall'> = {
    to: ['ended'],
    clauses: [alternatives.clause, callerRights.clause],
    decide: (command, state): RecordingVerdict => {
      const { on, endedBy, notRecorded } = command.data
      // That nothing was recorded needs a reason only where the caller consented.
      if (notRecorded !== undefined) return obstacle('consent-not-given', consent.clause)
      const missed =
        rules.stated.alternatives !== null &&
        state.status === 'declined' &&
        alternativesMissed(state, endedBy)
      const notes: readonly RecordingNote[] = missed
        ? [{ note: 'alternatives-missed', clauses: [alternatives.clause], data: { on } }]
        : []
      return { record: { type: 'CallEnded', data: { command } }, notes }
    },
  }

  const stopRecording: Row<'consented', 'StopRecording'> = {
    to: ['consented'],
    clauses: [stops.clause],
    region: ({ endedOn, stoppedAt, lastEventOn }) =>
      callOver(endedOn) ??
      (stoppedAt === undefined ? null : obstacle('already-done', stops.clause, { on: lastEventOn })),
    decide: (command): RecordingVerdict => {
      const { at } = command.data
      return rules.stops.includes(at)
        ? { record: { type: 'RecordingStopped', data: { command } } }
        : obstacle('not-a-stop', stops.clause, { at, stops: asOwn(rules.stops) })
    },
  }

  /** What the rules do not let be stored, or what shows that nothing may be. */
  const notStorable = (recorded: RecordedData): RecordingObstacle | null => {
    const { fields } = rules
    const field = recordedFieldNames.find((one) => (recorded[one] ?? null) !== null && !fields.includes(one))
    if (field !== undefined) return obstacle('field-not-recorded', recordedData.clause, { field, fields })
    return rules.hours === null || isWithin(rules.hours, recorded.date, recorded.time)
      ? null
      : obstacle('outside-hours', hours.clause, { known: true })
  }

  const endConsented: Row<'consented', 'EndCall'> = {
    to: ['consented', 'ended'],
    clauses: [call.clause],
    region: ({ endedOn }) => callOver(endedOn),
    decide: (command): RecordingVerdict => {
      const { on, notRecorded: reason } = command.data
      // A call that is consented to is recorded: one that was not is put on record.
      const notes: readonly RecordingNote[] =
        reason === undefined
          ? []
          : [{ note: 'not-recorded', clauses: [retention.clause], data: { on, reason } }]
      return { record: { type: 'CallEnded', data: { command } }, notes }
    },
  }

  const storeRecording: Row<'consented', 'StoreRecording'> = {
    to: ['stored'],
    clauses: [consent.clause, notice.clause, recordedData.clause, retention.clause],
    region: ({ endedOn }) => (endedOn === null ? obstacle('call-still-on', call.clause) : null),
    window: ({ endedOn }) => (endedOn === null ? null : { clauses: [retention.clause], until: endedOn }),
    decide: (command, { call: name, callDate }): RecordingVerdict => {
      const { recorded } = command.data
      const told = recorded === 'forgotten' ? null : numberInName(name, recorded.number, number.clause)
      if (told !== null) return told
      // A call that crosses midnight is of the day on which it began.
      if (recorded !== 'forgotten' && recorded.date !== callDate)
        return obstacle('date-differs', conversation.clause, { date: recorded.date, callDate })
      const barred = recorded === 'forgotten' ? null : notStorable(recorded)
      if (barred !== null) return barred
      const { clause, period } = rules.retention
      // A storage duration is no act: its last day never rolls.
      const kept = deadline({ clause, from: callDate, period, lastDay: 'as-counted' })
      return { record: { type: 'RecordingStored', data: { command, kept } } }
    },
  }

  return {
    none: { ReceiveCall: receiveCall },
    incoming: { PlayNotice: playNotice, JoinCall: joinCall('incoming'), EndCall: endUnrecorded },
    announced: {
      JoinCall: joinCall('announced'),
      GiveConsent: giveConsent,
      DeclineRecording: declineRecording,
      EndCall: endUnrecorded,
    },
    consented: {
      JoinCall: joinCall('consented'),
      WithdrawConsent: withdrawConsent(rules, 'consented'),
      StopRecording: stopRecording,
      EndCall: endConsented,
      StoreRecording: storeRecording,
      ...requestRows(rules, 'consented'),
    },
    declined: {
      JoinCall: joinCall('declined'),
      GiveConsent: giveConsent,
      ExplainAlternatives: explainAlternatives,
      EndCall: endUnrecorded,
    },
    ended: requestRows(rules, 'ended'),
  }
}
