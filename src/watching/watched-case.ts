import type { PlainDate } from '../calendar/index.js'
import type { ComplaintTypes } from '../complaint/index.js'
import { InvalidInputError, type Machine, type MachineTypes } from '../core/index.js'
import { isPlainObject, Pictured, trusting } from '../core/input-error.js'
import { ownField } from '../core/read.js'
import { isName, nameInWords } from '../core/words.js'
import type { RecordingTypes } from '../recording/index.js'
import type { RequestTypes } from '../request/index.js'
import type { RestrictionTypes } from '../restriction/index.js'

/** A state and the machine that it came from, of one kind.
 *
 * @category Watching */
export interface WatchedOf<T extends MachineTypes> {
  /** The machine, under the procedure or the rules that the state was made under. */
  readonly machine: Pick<Machine<T>, 'duties'>
  /** The state, as `evolve`, `fold` or `replay` gave it. */
  readonly state: T['State']
}

/**
 * What can be watched: a request, a complaint, the restrictions of an item or a recorded call. A consent owes nothing.
 *
 * @category Watching
 */
export type Watched =
  | WatchedOf<RequestTypes>
  | WatchedOf<ComplaintTypes>
  | WatchedOf<RestrictionTypes>
  | WatchedOf<RecordingTypes>

/** One case among many, by the host's own name.
 *
 * @category Watching */
export type WatchedCase = Watched & {
  /** The host's own name of the case. */
  readonly id: string
}

/** What can be owed in any of them: the duties of the machines.
 *
 * @category Watching */
export type OwedDuty = (RequestTypes | ComplaintTypes | RestrictionTypes | RecordingTypes)['Duty']

/** A case of any kind, once its kind is forgotten: the type of {@link Watched} saw to it that machine and state belong together. */
interface AnyWatched {
  readonly machine: { duties(state: object, on: PlainDate): readonly OwedDuty[] }
  readonly state: { readonly status: string; readonly lastEventOn?: PlainDate }
}

const isMachine = (value: unknown): boolean => typeof ownField(value, 'duties') === 'function'

/** Where in a case a fault is: the machine itself names it in the state. */
const under = (path: string, inner: string): string => [path, inner].filter((part) => part !== '').join('.')

/**
 * Runs what looks at a case, so that an error names which one.
 *
 * @param path - Which case it is, such as `cases[3]`.
 */
export function ofCase<Result>(path: string, one: Watched, run: () => Result): Result {
  return trusting(path, 'a machine and a state that it gave', () => {
    if (!isPlainObject(one)) throw new InvalidInputError(path, 'a plain object of a machine and a state', one)
    if (!isMachine(one.machine))
      throw new InvalidInputError(under(path, 'machine'), 'a machine of this package', one.machine)
    try {
      return run()
    } catch (error) {
      if (path === '' || !(error instanceof InvalidInputError) || error.path.startsWith(path)) throw error
      throw new InvalidInputError(
        under(path, error.path),
        error.expected,
        new Pictured('something else'),
        error.clause,
      )
    }
  })
}

/** The host's name of a case. */
export function nameOf({ id }: WatchedCase, path: string): string {
  if (!isName(id)) throw new InvalidInputError(under(path, 'id'), nameInWords, id)
  return id
}

/** Every duty of a case on a day, done or not. */
export function dutiesOn({ machine, state }: AnyWatched, on: PlainDate): readonly OwedDuty[] {
  return machine.duties(state, on)
}

/** The day of the last event of a case; `null` where nothing has happened. */
export const lastEventOf = ({ state }: Watched): PlainDate | null =>
  'lastEventOn' in state ? state.lastEventOn : null
