import type { LaterVersions } from '../case/index.js'
import { defineMachineOver, eachWithLater, type MachineDefinition, type Versions } from '../core/index.js'
import { withMore } from '../core/records.js'
import { ofVersions } from '../procedure/given.js'
import { absentIn, citing, type Procedure, shapeUnder, toldUnder } from '../procedure/index.js'
import { requestDutiesOn } from './duties.js'
import { requestEvolution } from './evolution.js'
import { requestCommands } from './messages.js'
import { requestTransitions } from './transitions.js'
import { type RequestMachine, type RequestTypes, requestNotes } from './types.js'
import { requestUpcasters } from './upcasters.js'

/**
 * The machine of a data-subject request under an institution's procedure, from submission to the last granted
 * right carried out.
 *
 * @param procedure - The institution's procedure, or its versions, the earliest first: a new case begins under the one in
 * force on the day of receipt, and keeps it until `ChangeVersion` moves it.
 * @returns A machine that decides commands, folds events, and says on any day what is owed and what may be done.
 * @category Request
 * @see Adakavas clauses 37 to 47
 * @example
 * ```ts
 * const requests = requestLifecycle(adakavasProcedure)
 * const decision = requests.decide(
 *   { type: 'AssignOfficer', data: { on: plainDate('2026-02-02'), by: 'head', officer: 'ona' } },
 *   requests.initialState(),
 * )
 * decision.accepted ? [] : decision.rejection.code // => 'wrong-status'
 * ```
 */
export function requestLifecycle(procedure: Procedure | Versions<Procedure>): RequestMachine {
  return ofVersions(procedure, (versions) => defineMachineOver(eachWithLater(versions, definitionOf)))
}

function definitionOf(procedure: Procedure, later: LaterVersions): MachineDefinition<RequestTypes> {
  const absent = absentIn(procedure, requestCommands)
  return {
    of: 'request',
    initialState: { status: 'none' },
    transitions: requestTransitions(procedure, later),
    evolution: requestEvolution,
    commands: requestCommands,
    notes: requestNotes,
    upcasters: requestUpcasters,
    cite: citing(procedure.roles),
    // What a double hands on is put on record also where nobody is barred by it.
    absent: (type) => (type === 'RegisterJoined' ? null : absent(type)),
    shaped: shapeUnder(procedure),
    tells: toldUnder(procedure),
    dayOf: (command) => (command.type === 'SubmitRequest' ? command.data.receivedOn : command.data.on),
    duties: (state, on) => requestDutiesOn(procedure, state, on),
    keeping: (state, on) =>
      state.status !== 'none' && state.firstEventOn === null ? withMore(state, { firstEventOn: on }) : state,
    procedure,
    asRecorded: procedure.asRecorded,
  }
}
