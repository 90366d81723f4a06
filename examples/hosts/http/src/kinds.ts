// The two kinds of cases that the desk keeps: the machine of each, and what is told of its states.
import type {
  ComplaintTypes,
  Machine,
  NoteOnActOf,
  OptionOf,
  PlainDate,
  RejectionOf,
  RequestTypes,
} from 'privacy-rulebook'
import type { ProcedureSchemas } from 'privacy-rulebook/schema'
import { type Catalogue, explainDuty, explainNotes, explainRejection } from 'privacy-rulebook/text'
import { dueFrom, type WatchedCase } from 'privacy-rulebook/watching'
import type { Kind } from './access.ts'
import { complaints, type Language, languages, requests } from './institution.ts'
import { type Draft, draftsOfComplaint, draftsOfRequest } from './letters.ts'

/** How many days ahead the list of what is due looks. */
export const sight = 31

export type DeskTypes = RequestTypes | ComplaintTypes

export interface KindOf<T extends DeskTypes> {
  readonly kind: Kind
  readonly machine: Machine<T>
  /** The day of a command: that of receipt, for what comes in. */
  readonly dayOf: (command: T['Command']) => PlainDate
  readonly schema: (language: Language) => ProcedureSchemas[`${T['Of']}Command`]
  readonly dueFrom: (state: T['State']) => PlainDate | null
  readonly watched: (id: string, state: T['State']) => WatchedCase
  readonly drafts: (history: readonly T['Event'][], catalogue: Catalogue) => readonly Draft[]
  readonly nameOf: (command: T['Command']['type'], catalogue: Catalogue) => string
  readonly statusOf: (status: T['State']['status'], catalogue: Catalogue) => string
  readonly rejection: (rejection: RejectionOf<T>, catalogue: Catalogue) => string
  readonly obstacle: (obstacle: NonNullable<OptionOf<T>['obstacle']>, catalogue: Catalogue) => string
  readonly duty: (duty: T['Duty'], catalogue: Catalogue) => string
  readonly notes: (notes: readonly NoteOnActOf<T>[], catalogue: Catalogue) => readonly string[]
}

const told = {
  rejection: explainRejection,
  obstacle: explainRejection,
  duty: explainDuty,
  notes: (notes: Parameters<typeof explainNotes>[0], catalogue: Catalogue) => explainNotes(notes, catalogue),
}

export const requestKind: KindOf<RequestTypes> = {
  ...told,
  kind: 'request',
  machine: requests,
  dayOf: (command) => (command.type === 'SubmitRequest' ? command.data.receivedOn : command.data.on),
  schema: (language) => languages[language].schemas.requestCommand,
  dueFrom: (state) => dueFrom({ machine: requests, state }, { within: sight }),
  watched: (id, state) => ({ id, machine: requests, state }),
  drafts: draftsOfRequest,
  nameOf: (command, { request }) => request.commands[command],
  statusOf: (status, { request }) => request.statuses[status],
}

export const complaintKind: KindOf<ComplaintTypes> = {
  ...told,
  kind: 'complaint',
  machine: complaints,
  dayOf: (command) => (command.type === 'LodgeComplaint' ? command.data.receivedOn : command.data.on),
  schema: (language) => languages[language].schemas.complaintCommand,
  dueFrom: (state) => dueFrom({ machine: complaints, state }, { within: sight }),
  watched: (id, state) => ({ id, machine: complaints, state }),
  drafts: draftsOfComplaint,
  nameOf: (command, { complaint }) => complaint.commands[command],
  statusOf: (status, { complaint }) => complaint.statuses[status],
}
