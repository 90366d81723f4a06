import { defineMachineOver, eachOf, type MachineDefinition, type Versions } from '../core/index.js'
import { ofVersions } from '../procedure/given.js'
import { absentIn, citing, type Procedure, shapeUnder, toldUnder } from '../procedure/index.js'
import { restrictionDutiesOn } from './duties.js'
import { restrictionEvolution } from './evolution.js'
import { restrictionCommands } from './messages.js'
import { restrictionTransitions } from './transitions.js'
import { type RestrictionMachine, type RestrictionTypes, restrictionNotes } from './types.js'
import { restrictionUpcasters } from './upcasters.js'

/**
 * The machine of the restrictions of one data item: imposed by an answer, relied around for a reason of clause 23,
 * ended by correction, by their period, by the subject or by erasure.
 *
 * @param procedure - The institution's procedure, or its versions, the earliest first: each command is decided under the
 * one in force on its day, and each event names it.
 * @category Restriction
 * @see Adakavas clauses 21.1, 22 to 24
 * @example
 * ```ts
 * const restrictions = restrictionLifecycle(adakavasProcedure)
 * restrictions.transitions.map((row) => row.command).length // => 6
 * ```
 */
export function restrictionLifecycle(procedure: Procedure | Versions<Procedure>): RestrictionMachine {
  return ofVersions(procedure, (versions) => defineMachineOver(eachOf(versions, definitionOf)))
}

function definitionOf(procedure: Procedure): MachineDefinition<RestrictionTypes> {
  return {
    of: 'restriction',
    initialState: { status: 'none' },
    transitions: restrictionTransitions(procedure),
    evolution: restrictionEvolution,
    commands: restrictionCommands,
    notes: restrictionNotes,
    upcasters: restrictionUpcasters,
    cite: citing(procedure.roles),
    absent: absentIn(procedure, restrictionCommands),
    shaped: shapeUnder(procedure),
    tells: toldUnder(procedure),
    asRecorded: procedure.asRecorded,
    dayOf: (command) => command.data.on,
    duties: restrictionDutiesOn,
    procedure,
    outlives: true,
  }
}
