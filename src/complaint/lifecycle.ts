import type { LaterVersions } from '../case/index.js'
import { defineMachineOver, eachWithLater, type MachineDefinition, type Versions } from '../core/index.js'
import { ofVersions } from '../procedure/given.js'
import { absentIn, citing, type Procedure, shapeUnder, toldUnder } from '../procedure/index.js'
import { complaintDutiesOn } from './duties.js'
import { complaintEvolution } from './evolution.js'
import { type ComplaintCommand, complaintCommands } from './messages.js'
import { complaintTransitions } from './transitions.js'
import { type ComplaintMachine, type ComplaintTypes, complaintNotes } from './types.js'
import { complaintUpcasters } from './upcasters.js'

/**
 * The machine of a complaint about a request under an institution's procedure: always free of charge, and reviewed
 * by somebody who did not examine the request.
 *
 * @param procedure - The institution's procedure, or its versions, the earliest first: a new case begins under the one in
 * force on the day of receipt, and keeps it until `ChangeVersion` moves it.
 * @category Complaint
 * @see Adakavas clauses 48 to 59
 * @example
 * ```ts
 * const complaints = complaintLifecycle(adakavasProcedure)
 * complaints.options(complaints.initialState(), plainDate('2026-02-02')).filter((option) => option.open).length // => 1
 * ```
 */
export function complaintLifecycle(procedure: Procedure | Versions<Procedure>): ComplaintMachine {
  return ofVersions(procedure, (versions) => defineMachineOver(eachWithLater(versions, definitionOf)))
}

/** The powers on requests that a complaint goes by as well: where a document lacks them, there is none on complaints either. */
const shared = {
  InquireIdentity: { role: 'identityInquiry' },
  RefuseUnidentified: { role: 'unidentifiedRefusal' },
  ExtendExamination: { role: 'extension' },
} as const

const isShared = (type: string): type is keyof typeof shared => Object.hasOwn(shared, type)

/** What closes a command on a complaint in every status: that the document lacks what it belongs to. */
function absentFrom(procedure: Procedure) {
  const own = absentIn(procedure, complaintCommands)
  const ofRequests = absentIn(procedure, shared)
  const { clause, extension } = procedure.roles.complaintExamination
  const never =
    extension === null ? ({ code: 'not-in-procedure', clauses: [clause], data: {} } as const) : null
  return (type: ComplaintCommand['type']) =>
    own(type) ?? (isShared(type) ? ofRequests(type) : null) ?? (type === 'ExtendExamination' ? never : null)
}

function definitionOf(procedure: Procedure, later: LaterVersions): MachineDefinition<ComplaintTypes> {
  return {
    of: 'complaint',
    initialState: { status: 'none' },
    transitions: complaintTransitions(procedure, later),
    evolution: complaintEvolution,
    commands: complaintCommands,
    notes: complaintNotes,
    upcasters: complaintUpcasters,
    cite: citing(procedure.roles),
    absent: absentFrom(procedure),
    shaped: shapeUnder(procedure),
    tells: toldUnder(procedure),
    asRecorded: procedure.asRecorded,
    dayOf: (command) => (command.type === 'LodgeComplaint' ? command.data.receivedOn : command.data.on),
    sharesVersionOf: ({ data }) => ('request' in data ? data.request?.procedure : null),
    duties: (state, on) => complaintDutiesOn(procedure, state, on),
    procedure,
  }
}
