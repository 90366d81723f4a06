import { listedName } from '../core/holding.js'
import { personal } from '../core/shape.js'
import type { Decided } from '../procedure/index.js'
import { optional } from '../procedure/roles.js'

/** The field of a decision: in which office whoever decided acted. */
export const office = personal(optional(listedName))

/** An act that may say in which office it was decided. */
interface InOffice {
  readonly office?: string
}

/** That a decision was not made in the office that the document names. */
function notTheDecider({ clause, decidedBy }: Decided, { office: given }: InOffice) {
  return decidedBy === undefined || decidedBy === given
    ? null
    : ({
        code: 'not-the-decider',
        clauses: [clause],
        data: { decider: decidedBy, office: given ?? null },
      } as const)
}

type NotTheDecider = NonNullable<ReturnType<typeof notTheDecider>>

/**
 * A row of a decision by its role: where the document names the office that decides, another's is rejected. Options tell
 * who decides from the row.
 */
export const deciding = <
  Command extends { readonly data: InOffice },
  State,
  Verdict,
  const Row extends object,
>(
  role: Decided,
  row: Row & { readonly decide: (command: Command, state: State) => Verdict },
) => ({
  ...row,
  decidedBy: role.decidedBy,
  decide: (command: Command, state: State): Verdict | NotTheDecider =>
    notTheDecider(role, command.data) ?? row.decide(command, state),
})
