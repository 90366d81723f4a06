import { appended } from '../core/growing.js'
import { askedFor, putRight } from './completion.js'
import { identityConfirmed, identitySupplied } from './identity.js'
import type {
  AuthorityProven,
  CompletionAsked,
  ExaminationExtended,
  IdentityConfirmed,
  IdentityInquired,
  IdentitySupplied,
  VersionChanged,
} from './messages.js'
import type { CaseRecord } from './record.js'

/** The state that each event leads to which every kind of case has. */
export const caseEvolution = {
  AuthorityProven: <Case extends CaseRecord>(state: Case, { data: { command } }: AuthorityProven): Case => {
    const { on } = command.data
    return { ...state, ...putRight(state, 'authority', on), authority: { status: 'proven', on } }
  },
  IdentityInquired: <Case extends CaseRecord>(state: Case, { data }: IdentityInquired): Case => {
    const { command, inquiry, reply } = data
    const { on, doubt } = command.data
    const { ask, term } = inquiry
    const why = doubt === undefined ? {} : { doubt }
    const sent = { notice: 'identity-inquiry', on, ask, ...why, term, reply } as const
    const notices = appended(state.notices, [sent])
    return { ...state, notices, identity: inquiry }
  },
  IdentitySupplied: <Case extends CaseRecord>(state: Case, { data }: IdentitySupplied): Case => {
    const { command, inTime } = data
    const identity = identitySupplied(state.identity, inTime, command.data.on)
    return { ...state, identity }
  },
  IdentityConfirmed: <Case extends CaseRecord>(
    state: Case,
    { data: { command } }: IdentityConfirmed,
  ): Case => {
    const { on } = command.data
    return { ...state, identity: identityConfirmed(state.identity, on) }
  },
  ExaminationExtended: <Case extends CaseRecord>(state: Case, { data }: ExaminationExtended): Case => {
    const { command, extension, reply } = data
    const { on } = command.data
    const { receivedOn } = state
    const notices = appended(state.notices, [{ notice: 'extension', on, receivedOn, reply }])
    return { ...state, notices, extension }
  },
  CompletionAsked: <Case extends CaseRecord>(state: Case, { data }: CompletionAsked): Case => {
    const { command, term, reply, pausing = false } = data
    const { on, about, ask } = command.data
    const notices = appended(state.notices, [{ notice: 'completion', on, about, ask, term, reply }])
    return { ...state, notices, ...askedFor(state, about, pausing ? on : null) }
  },
  VersionChanged: <Case extends CaseRecord>(state: Case, { data: { procedure } }: VersionChanged): Case => ({
    ...state,
    procedure,
  }),
}
