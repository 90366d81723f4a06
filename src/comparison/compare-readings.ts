import type { PlainDate } from '../calendar/index.js'
import { frozenAnswer } from '../core/freeze.js'
import {
  InvalidInputError,
  type Machine,
  type MachineTypes,
  type OptionOf,
  readDay,
  trusting,
} from '../core/index.js'
import { isInvalidInput, isList, isPlainObject, Pictured } from '../core/input-error.js'
import { ownSettings, unknownField } from '../core/read.js'
import { namesOf } from '../core/records.js'
import { isMade } from '../procedure/given.js'
import type { Procedure } from '../procedure/index.js'
import { everyReading, readingClauses } from '../procedure/reading-clauses.js'
import { type ActUnder, type DayUnder, daysUnder, dutiesByName, historyUnder } from './history-under.js'
import { foundIn, ofEach, placesIn } from './reading-differences.js'
import { type Choice, type Choices, everyRun, inOrder, type Run, smallest } from './reading-runs.js'
import type {
  Compared,
  ReadingDifference,
  ReadingsAsked,
  ReadingsComparison,
  ReadingsToCompare,
  SwitchedReading,
} from './reading-types.js'

type Under = (readings: ReadingsAsked) => Procedure

const asSettings = 'what a comparison of readings goes by'

/** The readings that a host asks about, each of them one that there is. */
function readingsGiven(given: unknown): Choices {
  if (!isPlainObject(given)) throw new InvalidInputError('readings', 'readings in a plain object', given)
  for (const [name, value] of Object.entries<unknown>({ ...given })) {
    const reading = namesOf(everyReading).find((one) => one === name)
    if (reading === undefined) throw unknownField('readings', namesOf(everyReading))
    const alternatives = everyReading[reading]
    if (!alternatives.some((one) => one === value))
      throw new InvalidInputError(`readings.${name}`, alternatives.join(' | '), value)
  }
  return { ...given }
}

/** The commands of a history that happened under the readings as they stand, and the day of its last event. */
function commandsOf<T extends MachineTypes>(
  machine: Machine<T>,
  events: readonly T['Event'][],
): { readonly commands: readonly T['Command'][]; readonly last: PlainDate | undefined } {
  const replayed = machine.replay(events)
  if (!replayed.ok) {
    const { index, reason } = replayed
    const why = reason.kind === 'rejected' ? reason.rejection.code : `${reason.kind} at ${reason.path}`
    throw new InvalidInputError(`events[${index}]`, 'an event that can have happened', new Pictured(why))
  }
  // What an event of a machine holds is one of its commands.
  const commands = events.map(({ data }) => data.command as T['Command'])
  return { commands, last: replayed.state.lastEventOn }
}

/** The days that a host asks about, none of them before the last event. */
function daysGiven(days: unknown, last: PlainDate | undefined): readonly PlainDate[] {
  if (days === undefined) return last === undefined ? [] : [last]
  if (!isList(days)) throw new InvalidInputError('days', 'a list of civil days', days)
  return days.map((given, index) => {
    const day = readDay(given, `days[${index}]`)
    if (last !== undefined && day < last)
      throw new InvalidInputError(`days[${index}]`, 'a day not before the last event', day)
    return day
  })
}

/** The differences of a place in words of the procedure: which readings are switched, from what and to what. */
type Telling = <Value>(
  runs: readonly Run<Value>[],
  essence?: (value: Value) => unknown,
) => Compared<Value> | null

/** What differs in what became of an act. */
function actDifferences<T extends MachineTypes>(
  runs: readonly Run<ActUnder<T>>[],
  index: number,
  command: T['Command']['type'],
  tell: Telling,
): readonly ReadingDifference<T>[] {
  const of = { index, command } as const
  const decision = tell(ofEach(runs, ({ rejection }) => rejection))
  const allowed = runs.filter(({ found }) => found.rejection === null)
  const events = placesIn(ofEach(allowed, ({ derived }) => derived)).flatMap(([path, values]) => {
    const compared = tell(values)
    return compared === null ? [] : [{ what: 'event' as const, ...of, path, ...compared }]
  })
  const notes = new Map(
    allowed.flatMap(({ found }) => found.notes.map((note) => [JSON.stringify(note), note] as const)),
  )
  const told = [...notes].flatMap(([key, note]) => {
    const compared = tell(ofEach(allowed, (found) => found.notes.some((one) => JSON.stringify(one) === key)))
    return compared === null ? [] : [{ what: 'note' as const, ...of, note, ...compared }]
  })
  return [
    ...(decision === null ? [] : [{ what: 'decision' as const, ...of, ...decision }]),
    ...events,
    ...told,
  ]
}

/** What counts of an option: whether it is open, and on which days. What stands in the way of one that isn't, acts tell. */
const mayBeGiven = ({ open, from, until, by, only }: OptionOf<MachineTypes>): unknown =>
  open ? { from, until, by, only } : { from }

/** What differs in what is owed and may be done on a day. */
function dayDifferences<T extends MachineTypes>(
  runs: readonly Run<DayUnder<T>>[],
  on: PlainDate,
  tell: Telling,
): readonly ReadingDifference<T>[] {
  const duties = ofEach(runs, (found) => dutiesByName<T['Duty']>(found.duties))
  const names = new Set(duties.flatMap(({ found }) => [...found.keys()]))
  const owed = [...names].flatMap((name) => {
    const compared = tell<T['Duty'] | null>(ofEach(duties, (found) => found.get(name) ?? null))
    return compared === null ? [] : [{ what: 'duty' as const, on, ...compared }]
  })
  const options = (runs[0]?.found.options ?? []).flatMap((option) => {
    const isSame = (one: typeof option): boolean => one.command === option.command
    const compared = tell(
      ofEach(runs, (found) => found.options.find(isSame) ?? option),
      mayBeGiven,
    )
    return compared === null ? [] : [{ what: 'option' as const, on, ...compared }]
  })
  return [...owed, ...options]
}

const asUnder = 'a function from readings to a procedure that defineProcedure made of them'

/** The procedure that a host makes of readings. */
const madeUnder = (under: Under, readings: Choices): Procedure =>
  trusting('under', asUnder, () => {
    // Each of them is one that there is: `readingsGiven` saw to it, and `everyRun` switches to no other.
    const procedure = under(readings as ReadingsAsked)
    if (!isMade(procedure)) throw new InvalidInputError('under', asUnder, procedure)
    return procedure
  })

/** The same under readings that are switched; nothing, where there is no such procedure under them. */
function madeSwitched(under: Under, readings: Choices, { id, version }: Procedure): Procedure | null {
  let procedure: Procedure
  try {
    procedure = madeUnder(under, readings)
  } catch (error) {
    if (isInvalidInput(error)) return null
    throw error
  }
  if (procedure.id !== id || procedure.version !== version)
    throw new InvalidInputError('under', 'one id and version whatever the readings', new Pictured('others'))
  return procedure
}

/**
 * Decides a history again under every combination of readings, and tells what differs: which act isn't allowed, which
 * field of an event and which note is another, what is owed and what may be done on a day; each with the smallest sets of
 * switched readings that bring it about, and their clauses.
 *
 * It is exact: what it tells is what all combinations come to. A combination is run only where it switches a reading that
 * anything asked for, so that a history which touches few of them takes few runs. What commands carry stays as it was
 * given, also what was seen of another case, such as the request in a complaint.
 *
 * @param settings - The readings, how procedure and machine are made of them, the history and the days to ask about.
 * @returns Plain frozen data.
 * @throws InvalidInputError for settings that there are not, for a history that can't have happened under the readings as
 *   they stand, and for a day before its last event.
 * @category Comparison
 * @example
 * ```ts
 * import { defaultReadings, defineProcedure, requestLifecycle } from 'privacy-rulebook'
 * import { compareReadings } from 'privacy-rulebook/comparison'
 *
 * const under = (readings) => defineProcedure({ id: 'our-home', version: '2026-01', readings })
 * const events = []
 * compareReadings({ readings: defaultReadings, under, lifecycle: requestLifecycle, events }).differences // => []
 * ```
 */
export function compareReadings<T extends MachineTypes>(
  settings: ReadingsToCompare<T>,
): ReadingsComparison<T> {
  return trusting('', asSettings, () => {
    const known = ['readings', 'under', 'lifecycle', 'events', 'days'] as const
    const given = ownSettings<ReadingsToCompare<T>>(settings, asSettings, known)
    for (const name of ['under', 'lifecycle'] as const)
      if (typeof given[name] !== 'function') throw new InvalidInputError(name, 'a function', given[name])
    return frozenAnswer(compared(given, readingsGiven(given.readings)))
  })
}

function compared<T extends MachineTypes>(
  { under, lifecycle, events, days: given }: ReadingsToCompare<T>,
  base: Choices,
): ReadingsComparison<T> {
  const procedure = madeUnder(under, base)
  const { commands, last } = commandsOf(lifecycle(procedure), events)
  const days = daysGiven(given, last)
  const runs = everyRun(base, (readings) => {
    const made = madeSwitched(under, readings, procedure)
    return made === null ? null : historyUnder(lifecycle(made), commands)
  })
  const acts = runs.flatMap(({ found, ...run }) => (found === null ? [] : [{ ...run, found }]))
  // What no act asked for leaves the state as it is, so that only the days are asked again.
  const onDays = acts.flatMap(({ answers, found: { state } }) =>
    everyRun(base, (readings) => daysUnder(lifecycle(madeUnder(under, readings)), state, days), answers),
  )
  const told = inOrder(onDays)
  const switchedIn = (choices: readonly Choice[]): readonly SwitchedReading[] =>
    choices.map(([reading, to]) => ({
      reading,
      from: base[reading] ?? '',
      to,
      clauses: readingClauses(reading, procedure),
    }))
  const tell: Telling = (values, essence) => {
    const compared = foundIn(values, essence)
    return (
      compared && {
        was: compared.was,
        otherwise: compared.otherwise.map(({ value, because }) => ({
          value,
          because: because.map(switchedIn),
        })),
      }
    )
  }
  return {
    differences: [
      ...commands.flatMap(({ type }, index) =>
        actDifferences<T>(
          ofEach(acts, ({ acts }) => acts[index]),
          index,
          type,
          tell,
        ),
      ),
      ...days.flatMap((on, index) =>
        dayDifferences<T>(
          ofEach(told, (found) => found[index]),
          on,
          tell,
        ),
      ),
    ],
    impossible: smallest(runs.filter(({ found }) => found === null)).map(({ switched }) =>
      switchedIn(switched),
    ),
  }
}
