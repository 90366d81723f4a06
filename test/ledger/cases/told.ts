import {
  decideClaims,
  defectsOf,
  type Finding,
  isInvalidInput,
  type Procedure,
  plainDate,
} from 'privacy-rulebook'
import type { Letter } from 'privacy-rulebook/text'
import type { CaseFacts, Claim, RequestForm } from '../../../src/rights/index.js'
import type { Told } from './case.js'

type Found = Finding<string, string>

/** The clauses that hold in a finding: those of the outermost statement of each; an exception holds where its `none` doesn't. */
function holdingIn({ clause, kind, truth, of }: Found, above: readonly string[] = []): readonly string[] {
  const outermost = !above.includes(clause)
  const own = outermost && truth === (kind !== 'none') ? [clause] : []
  return [...own, ...of.flatMap((one) => holdingIn(one, outermost ? [...above, clause] : above))]
}

interface Assessed {
  readonly outcome: string
  readonly finding: Found
}

/** What a rule comes to, and the clauses that hold in it. */
export const found = ({ outcome, finding }: Assessed): Told => ({
  came: outcome,
  clauses: holdingIn(finding),
})

/** What claims come to, item by item. */
export function decided(procedure: Procedure, claims: readonly Claim[], facts: CaseFacts): Told {
  const { decisions } = decideClaims(procedure, claims, facts, plainDate('2026-03-20'))
  return {
    came: decisions.map(({ right, outcome }) => `${right} ${outcome}`).join(', '),
    clauses: decisions.flatMap(({ clauses }) => clauses),
  }
}

const words = (all: readonly string[]): string => (all.length === 0 ? 'nothing' : all.join(', '))

/** What the content of a request lacks. */
export function lacking(procedure: Procedure, claim: Claim, form: RequestForm): Told {
  const defects = defectsOf(procedure, [claim], form)
  return { came: words(defects.map(({ code }) => code)), clauses: defects.map(({ clause }) => clause) }
}

interface Machine<State, Command> {
  decide(
    command: Command,
    state: State,
  ):
    | {
        readonly accepted: true
        readonly notes: readonly { readonly note: string; readonly clauses: readonly string[] }[]
      }
    | {
        readonly accepted: false
        readonly rejection: { readonly code: string; readonly clauses: readonly string[] }
      }
}

/** What a command comes to after a history: the code of its rejection, or its notes but for those that compare with the GDPR. */
export function tried<State, Command>(
  { machine, state }: { readonly machine: Machine<State, Command>; readonly state: State },
  command: Command,
): Told {
  const decision = machine.decide(command, state)
  if (!decision.accepted) return { came: decision.rejection.code, clauses: decision.rejection.clauses }
  const notes = decision.notes.filter(({ note }) => note !== 'gdpr-difference')
  return {
    came: words(['accepted', ...notes.map(({ note }) => note)]),
    clauses: notes.flatMap(({ clauses }) => clauses),
  }
}

interface Owing<State> {
  duties(
    state: State,
    on: ReturnType<typeof plainDate>,
  ): readonly {
    readonly duty: string
    readonly clause: string
    readonly deadline: { readonly due: string }
    readonly status: string
  }[]
}

/** What is owed on a day after a history, by one clause or by any: each duty with its last day and where it stands. */
export function owed<State>(
  { machine, state }: { readonly machine: Owing<State>; readonly state: State },
  on: string,
  ...only: readonly string[]
): Told {
  const duties = machine
    .duties(state, plainDate(on))
    .filter(({ duty }) => only.length === 0 || only.includes(duty))
  return {
    came: words(duties.map(({ duty, deadline, status }) => `${duty} ${deadline.due} ${status}`)),
    clauses: duties.map(({ clause }) => clause),
  }
}

/** What a call comes to that may be refused for its input: the clause is that of the refusal. */
export function allowed(call: () => unknown): Told {
  try {
    call()
    return { came: 'accepted', clauses: [] }
  } catch (error) {
    if (!isInvalidInput(error)) throw error
    return { came: 'refused', clauses: error.clause === null ? [] : [error.clause] }
  }
}

/** The clauses that the parts of a letter cite. */
export const written = ({ kind, blocks }: Letter): Told => ({
  came: kind,
  clauses: blocks.flatMap(({ clauses }) => clauses),
})
