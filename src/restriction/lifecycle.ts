import { defineMachine } from '../core/index.js'
import { ofProcedure } from '../procedure/given.js'
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
 * @param procedure - The institution's procedure.
 * @category Restriction
 * @see Adakavas clauses 21.1, 22 to 24
 * @example
 * ```ts
 * const restrictions = restrictionLifecycle(adakavasProcedure)
 * restrictions.transitions.map((row) => row.command).length // => 6
 * ```
 */
export function restrictionLifecycle(procedure: Procedure): RestrictionMachine {
  return ofProcedure(procedure, () => restrictionMachine(procedure))
}

function restrictionMachine(procedure: Procedure): RestrictionMachine {
  return defineMachine<RestrictionTypes>({
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
    dayOf: (command) => command.data.on,
    duties: restrictionDutiesOn,
    procedure,
  })
}
