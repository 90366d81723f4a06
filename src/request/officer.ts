import type { Act } from '../case/index.js'
import type { Procedure } from '../procedure/index.js'
import type { RequestRecord } from './state.js'
import type { RequestVerdict } from './types.js'

type Examined = Pick<RequestRecord, 'examinations'>

/** The employee who is responsible for a request: whoever was assigned last. */
const officerOf = ({ examinations }: Examined): string | null =>
  examinations.filter(({ did }) => did === 'was-assigned').at(-1)?.who ?? null

/** That an act of the officer was done by somebody else, or while nobody was responsible, where a document has an officer. */
function officerNotes({ roles, lacks }: Procedure, { by }: Act, request: Examined) {
  if (lacks.includes('examiner')) return []
  const clauses = [roles.examiner.clause] as const
  const officer = officerOf(request)
  if (officer === null) return [{ note: 'nobody-assigned', clauses, data: { by } } as const]
  return officer === by ? [] : [{ note: 'not-the-assigned-officer', clauses, data: { by, officer } } as const]
}

/** A row of an act that is the officer's: somebody else's is allowed all the same, with a note (clause 46). */
export const byOfficer = <Command extends { readonly data: Act }, State extends Examined, Row extends object>(
  procedure: Procedure,
  row: Row & { readonly decide: (command: Command, state: State) => RequestVerdict },
) => ({
  ...row,
  decide: (command: Command, state: State): RequestVerdict => {
    const verdict = row.decide(command, state)
    if ('code' in verdict) return verdict
    const { record, notes = [] } = verdict
    return { record, notes: [...notes, ...officerNotes(procedure, command.data, state)] }
  },
})
