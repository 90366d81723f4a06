import { InvalidInputError, type TransitionRow } from '../../core/index.js'
import { isList, trusting } from '../../core/input-error.js'

/** What a picture needs of any machine: where it begins, and its table. */
export interface AnyDrawable {
  initialState(): { readonly status: string }
  readonly transitions: readonly TransitionRow<string, string, string>[]
}

/** A machine as a graph. */
export interface Graph {
  readonly initial: string
  /** Every status, each once: the first one first, then as the table names them. */
  readonly statuses: readonly string[]
  readonly rows: AnyDrawable['transitions']
}

const aMachine = 'a machine, such as requestLifecycle(procedure)'

/** Calls what was handed in a machine, and refuses what is none by that name. */
export const ofMachine = <Drawn>(run: () => Drawn): Drawn => trusting('machine', aMachine, run)

const isText = (value: unknown): value is string => typeof value === 'string'
const isTexts = (value: unknown): boolean => isList(value) && value.every(isText)

/** Reads where a machine begins and what leads where. */
export function graphOf(machine: AnyDrawable): Graph {
  const { status: initial } = machine.initialState()
  const { transitions } = machine
  if (!isText(initial) || !isList(transitions)) throw new InvalidInputError('machine', aMachine, machine)
  const rows = transitions.map(({ from, command, to, clauses }) => {
    if (!isText(from) || !isText(command) || !isTexts(to) || !isTexts(clauses))
      throw new InvalidInputError('machine.transitions', 'the table of a machine as data', transitions)
    return { from, command, to, clauses }
  })
  const statuses = new Set([initial, ...rows.map(({ from }) => from), ...rows.flatMap(({ to }) => to)])
  return { initial, statuses: [...statuses], rows }
}
