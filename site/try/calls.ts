// A recorded call of the page: what happened to it, by the names of the commands that the machine knows.
import { addDays, type PlainDate } from 'privacy-rulebook/calendar'
import {
  type DestroyedRecording,
  defineRecordingRules,
  type RecordingCommand,
  recordingLifecycle,
  type StoredRecording,
} from 'privacy-rulebook/recordings'
import { type Catalogue, explainRejection } from 'privacy-rulebook/text'

/** The name of the call, and of the complaint and the procedure about it. */
export const CALL = 'S-1'
export const COMPLAINT = 'SK-1'
export const PROCEDURE = 'PR-1'
/** Who wants to listen, and who does everything else. */
export const LISTENER = 'Ona Onaitė'
const OFFICE = 'Rūta Rūtaitė'
export const METHOD = 'M-1'

/** The rules of Kaunas, for an institution that has set one way of listening (13). */
export const rules = defineRecordingRules({ id: 'kaunas', version: '1', listeningMethods: [METHOD] })
const recordings = recordingLifecycle(rules)

/** What can have happened, in the order in which it does. */
export const happenings = [
  'JoinCall',
  'RegisterServiceComplaint',
  'OpenProcedure',
  'WithdrawConsent',
  'PlaceRestriction',
  'DestroyRecording',
] as const satisfies readonly RecordingCommand['type'][]
export type Happening = (typeof happenings)[number]

function commandOf(happening: Happening, call: PlainDate): RecordingCommand {
  const by = OFFICE
  const on = addDays(call, 1)
  switch (happening) {
    case 'JoinCall':
      return { type: 'JoinCall', data: { on: call, by, consultant: LISTENER } }
    case 'RegisterServiceComplaint':
      return {
        type: 'RegisterServiceComplaint',
        data: { on, by, complaint: COMPLAINT, receivedOn: on, aboutAdministrativeService: true },
      }
    case 'OpenProcedure':
      return {
        type: 'OpenProcedure',
        data: {
          on,
          by,
          procedure: PROCEDURE,
          kind: 'administrative',
          complaint: COMPLAINT,
          participants: [LISTENER],
        },
      }
    case 'WithdrawConsent':
      return { type: 'WithdrawConsent', data: { on, by } }
    case 'PlaceRestriction':
      return {
        type: 'PlaceRestriction',
        data: { on, by, id: 'A-1', decision: { under: 'centre-procedure', request: 'P-1' } },
      }
    case 'DestroyRecording':
      return { type: 'DestroyRecording', data: { on, by } }
  }
}

/** A recording as it is after what happened, and what could not happen, in words. */
export interface Recorded {
  readonly recording: StoredRecording | DestroyedRecording | null
  readonly rejected: readonly string[]
}

/** Plays a call of a day, and what happened to it. */
export function recorded(call: PlainDate, happened: readonly Happening[], catalogue: Catalogue): Recorded {
  const by = OFFICE
  const on = call
  const during = happened.filter((one) => one === 'JoinCall')
  const after = happened.filter((one) => one !== 'JoinCall')
  const commands: readonly RecordingCommand[] = [
    { type: 'ReceiveCall', data: { on, by, call: CALL, line: '+370 37 328195', direction: 'incoming' } },
    { type: 'PlayNotice', data: { on, by, automatic: true } },
    { type: 'GiveConsent', data: { on, by, explicit: true } },
    ...during.map((one) => commandOf(one, call)),
    { type: 'EndCall', data: { on, by, endedBy: 'caller' } },
    {
      type: 'StoreRecording',
      data: { on, by, recorded: { number: null, date: on, time: '09:30', durationSeconds: 60, audio: CALL } },
    },
    ...after.map((one) => commandOf(one, call)),
  ]
  let state = recordings.initialState()
  const rejected: string[] = []
  for (const command of commands) {
    const decision = recordings.decide(command, state)
    if (decision.accepted) state = decision.events.reduce(recordings.evolve, state)
    else rejected.push(explainRejection(decision.rejection, catalogue))
  }
  return {
    recording: state.status === 'stored' || state.status === 'destroyed' ? state : null,
    rejected,
  }
}
