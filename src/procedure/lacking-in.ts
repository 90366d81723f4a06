import { remembered } from '../core/remember.js'
import type { ClauseRef } from '../documents/index.js'
import type { Closed } from './lacking.js'
import type { Procedure } from './procedure.js'
import type { Right } from './right.js'
import { type RoleName, rightRoles } from './roles.js'

type Clauses = readonly [ClauseRef, ...ClauseRef[]]

/** What is cited where a document lacks a role: what comes nearest in it, and what the GDPR says; `null` where it has it. */
function lacking({ roles, lacks }: Procedure, role: RoleName): Clauses | null {
  if (!lacks.some((one) => one === role)) return null
  const { clause, provisions: [gdpr] = [] }: Closed = roles[role]
  return gdpr === undefined || gdpr === clause ? [clause] : [clause, gdpr]
}

/** What closes a command in every status: that the document does not have the role that it belongs to. */
export const absentIn = <Type extends string>(
  procedure: Procedure,
  commands: { readonly [T in Type]: { readonly role: RoleName } },
) =>
  remembered((type: Type) => {
    const clauses = lacking(procedure, commands[type].role)
    return clauses === null ? null : ({ code: 'not-in-procedure', clauses, data: {} } as const)
  })

/** What is cited where a right can't be exercised under a procedure; `null` where it can. */
export function notOffered({ roles, offers }: Procedure, right: Right): Clauses | null {
  if (offers.includes(right)) return null
  const { clause, provisions = [] }: Closed = roles[rightRoles[right].right]
  return [clause, ...provisions]
}

/** Whether the register of differences from the GDPR speaks of a procedure: it describes the built-in documents alone. */
const registered = ({ document }: Procedure): boolean => document.id === 'adakavas'

/** Whether a note is told under a procedure. */
export const toldUnder =
  (procedure: Procedure) =>
  ({ note }: { readonly note: string }): boolean =>
    note !== 'gdpr-difference' || registered(procedure)
