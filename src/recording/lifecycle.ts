import { obstacle } from '../case/index.js'
import { asRecorded } from '../core/as-recorded.js'
import { defineMachineOver, eachOf, type MachineDefinition, type Versions } from '../core/index.js'
import { clauseOf, type RecordingRoleName, shapeOver } from '../procedure/index.js'
import { absentFrom } from './absent.js'
import { recordingDutiesOn } from './duties.js'
import { recordingEvolution } from './evolution.js'
import { isForgotten } from './forgotten.js'
import { ofRuleVersions } from './given-recording.js'
import { recordingCommands } from './messages.js'
import type { OwnRecordingRules } from './rules.js'
import type { RulesInForce } from './rules-in-force.js'
import type { RecordingState } from './state.js'
import { recordingTransitions } from './transitions.js'
import { type RecordingMachine, type RecordingTypes, recordingNotes } from './types.js'
import { recordingUpcasters } from './upcasters.js'

/** What has to happen before anything is recorded: the notice, then the consent. */
const missingBeforeStoring: Partial<Record<RecordingState['status'], RecordingRoleName>> = {
  incoming: 'notice',
  announced: 'consent',
  declined: 'consent',
}

/**
 * The machine of a call and its recording, from the ringing phone to the destroyed recording and the end of a copy.
 *
 * @param rules - The institution's rules, or their versions, the earliest first: a call goes by those in force on the day it
 * was received, and its recording keeps them to the end.
 * @category Recording
 * @see Kaunas clauses 1 to 14.5
 * @example
 * ```ts
 * import { kaunasRules, recordingLifecycle } from 'privacy-rulebook/recordings'
 *
 * const recordings = recordingLifecycle(kaunasRules)
 * const data = { on: plainDate('2026-02-02'), by: 'telefono stotis', call: 'S1', line: '8 37 55 12 41' } as const
 * recordings.decide({ type: 'ReceiveCall', data: { ...data, direction: 'incoming' } }, recordings.initialState()).accepted
 * // => true
 * recordings.decide({ type: 'ReceiveCall', data: { ...data, direction: 'outgoing' } }, recordings.initialState()).accepted
 * // => false
 * ```
 */
export function recordingLifecycle(rules: OwnRecordingRules | Versions<OwnRecordingRules>): RecordingMachine {
  return ofRuleVersions(rules, (versions) => defineMachineOver(eachOf(versions, definitionOf)))
}

function definitionOf(rules: RulesInForce): MachineDefinition<RecordingTypes> {
  const { id, version, roles } = rules
  return {
    of: 'recording',
    initialState: { status: 'none' },
    transitions: recordingTransitions(rules),
    evolution: recordingEvolution(rules),
    commands: recordingCommands,
    notes: recordingNotes,
    upcasters: recordingUpcasters,
    cite: (role) => clauseOf(rules.stated, role),
    shaped: shapeOver(rules.facts),
    absent: (type, command) => absentFrom(rules, type, command),
    barredBy: (command, status) =>
      command === 'StoreRecording' ? (missingBeforeStoring[status] ?? null) : null,
    dayOf: (command) => command.data.on,
    asRecorded,
    duties: recordingDutiesOn(rules.stated),
    // What was stored can be forgotten once it is destroyed; nothing is stored as forgotten.
    forgetting: {
      isForgotten,
      obstacle: obstacle('data-forgotten', roles.recordedData.clause),
      allowedIn: ({ status }) => status === 'destroyed',
      expected: 'the data of clause 8, as long as the recording is kept',
    },
    procedure: { id, version },
  }
}
