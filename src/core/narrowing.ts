/** What a region leaves of a state. */
interface Within<Narrow> {
  readonly within: Narrow
}

/** What a region leaves of a state: what `decide` works on. */
export const within = <const Narrow>(narrow: Narrow): Within<Narrow> => ({ within: narrow })

/**
 * The region of a row that narrows the state, and what is decided from what it leaves: `decide` needs no second look at
 * whether the region holds.
 */
export const narrowing = <State, Command, Narrow, Obstacle extends { readonly code: string }, Decided>(
  region: (state: State) => Obstacle | Within<Narrow>,
  decide: (command: Command, narrow: Narrow, state: State) => Decided,
) => ({
  region: (state: State): Obstacle | null => {
    const found = region(state)
    return 'within' in found ? null : found
  },
  decide: (command: Command, state: State): Decided | Obstacle => {
    const found = region(state)
    return 'within' in found ? decide(command, found.within, state) : found
  },
})
