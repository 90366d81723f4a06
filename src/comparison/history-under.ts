import type { PlainDate } from '../calendar/index.js'
import type { Machine, MachineTypes, NoteOnActOf, OptionOf, RejectionOf } from '../core/index.js'
import { ownField } from '../core/read.js'

/** What became of an act: what is derived for its event, and what is told of it; or why it isn't allowed. */
export interface ActUnder<T extends MachineTypes> {
  readonly rejection: RejectionOf<T> | null
  /** Without what every reading leaves as it is: the command itself, the format and the procedure. */
  readonly derived: Readonly<Record<string, unknown>>
  readonly notes: readonly NoteOnActOf<T>[]
}

/** What is owed on a day, and what may be done. */
export interface DayUnder<T extends MachineTypes> {
  readonly duties: readonly T['Duty'][]
  readonly options: readonly OptionOf<T>[]
}

/** A history decided again, and the state that it leads to. */
export interface HistoryUnder<T extends MachineTypes> {
  readonly acts: readonly ActUnder<T>[]
  readonly state: T['State']
}

const asGiven = ['command', 'format', 'procedure']

/** Decides commands one after the other: what isn't allowed is left out, and the next goes by the case without it. */
export function historyUnder<T extends MachineTypes>(
  machine: Machine<T>,
  commands: readonly T['Command'][],
): HistoryUnder<T> {
  let state = machine.initialState()
  const acts = commands.map((command): ActUnder<T> => {
    const decision = machine.decide(command, state)
    if (!decision.accepted) return { rejection: decision.rejection, derived: {}, notes: [] }
    const { events, notes } = decision
    state = machine.fold(events, state)
    const derived = Object.fromEntries(
      Object.entries(events[0].data).filter(([name]) => !asGiven.includes(name)),
    )
    return { rejection: null, derived, notes }
  })
  return { acts, state }
}

/** What is owed and may be done in a state on each of some days. */
export const daysUnder = <T extends MachineTypes>(
  machine: Machine<T>,
  state: T['State'],
  days: readonly PlainDate[],
): readonly DayUnder<T>[] =>
  days.map((on) => ({ duties: machine.duties(state, on), options: machine.options(state, on) }))

/** What tells one duty of a day from the others: what it is of, and which one of those that are of the same. */
export function dutiesByName<Duty extends object>(duties: readonly Duty[]): ReadonlyMap<string, Duty> {
  const known = new Map<string, Duty>()
  for (const duty of duties) {
    const name = ['of', 'duty', 'clause', 'owedTo', 'about'].map((field) => ownField(duty, field))
    let which = 0
    while (known.has(JSON.stringify([...name, which]))) which += 1
    known.set(JSON.stringify([...name, which]), duty)
  }
  return known
}
