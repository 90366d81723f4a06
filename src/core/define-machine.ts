import { isPlainDate } from '../calendar/index.js'
import { upcasted } from './format.js'
import { asOwn, freezeWhole } from './freeze.js'
import { opened } from './growing.js'
import { eachOf, type Versions } from './in-force.js'
import {
  entriesOf,
  InvalidInputError,
  isList,
  isPlainObject,
  Pictured,
  readDay,
  trusting,
} from './input-error.js'
import type { Evolution, Machine, MachineDefinition, MachineTypes } from './machine-types.js'
import {
  type AnyCommand,
  type AnyDefinition,
  type AnyEvent,
  type AnyState,
  eventNamesIn,
  ofEvent,
  ofState,
  type Under,
  underOne,
  versionInWords,
} from './machine-under.js'
import { inWords, ownField } from './read.js'
import { replayed } from './replay.js'

/** What the version of a rulebook looks like: other text in its place may be anything, and is not repeated. */
const versionForm = /^v?\d[\w.+-]{0,39}$/

/** What stands in a command that nobody has read yet: nothing, where it isn't there. */
function unread<Found>(find: () => Found): Found | undefined {
  try {
    return find()
  } catch {
    return undefined
  }
}

/** A machine over versions of its rules, the earliest first. */
function machineOver(versions: Versions<Under>) {
  const [{ rules: earliest }] = versions
  const { initial, upcasters, statuses, outlives, forgetting, format, asRecorded } = earliest
  const latest = versions.at(-1)?.rules ?? earliest
  const inWhole = versions.map(({ rules }) => versionInWords(rules.procedure)).join(', or ')

  const inForceOn = (on: unknown): Under =>
    isPlainDate(on)
      ? (versions.findLast(({ from }) => from === null || from <= on)?.rules ?? earliest)
      : latest

  /** The version that is named in a state or an event, where it is one of ours. */
  const find = (origin: unknown): Under | undefined => {
    const [id, version] = [ownField(origin, 'id'), ownField(origin, 'version')]
    return versions.find(({ rules: { procedure } }) => procedure.id === id && procedure.version === version)
      ?.rules
  }

  /** The error for one that isn't: of two versions that are mixed, both are named. */
  const foreign = (origin: unknown, path: string, made: string): InvalidInputError => {
    const { id } = earliest.procedure
    const version = ownField(origin, 'version')
    const told =
      ownField(origin, 'id') === id && typeof version === 'string' && versionForm.test(version)
        ? `one under ${versionInWords({ id, version })}`
        : 'one made under other rules'
    return new InvalidInputError(path, `${made} made under ${inWhole}`, new Pictured(told))
  }

  const readState = (given: AnyState): AnyState =>
    ofState(() => {
      const status = ownField(given, 'status')
      if (!isPlainObject(given) || !statuses.some((one) => one === status))
        throw new InvalidInputError('state.status', inWords(statuses), isPlainObject(given) ? status : given)
      const state = asOwn(given)
      versionOf(state)
      return state
    })

  /** The version that a state was made under; `null` before anything has happened. */
  const versionOf = (state: AnyState): Under | null => {
    if (!('procedure' in state)) return null
    const found = find(state.procedure)
    if (found === undefined) throw foreign(state.procedure, 'state.procedure', 'a state')
    return found
  }

  /** What a case goes by on a day: what it began under, unless it outlives versions. */
  const on = (state: AnyState, day: unknown): Under => (outlives ? null : versionOf(state)) ?? inForceOn(day)

  /**
   * What a command goes by: a case that has begun keeps its version, and others take that of the case that they are about,
   * or what is in force on the day of the command.
   */
  const forCommand = (command: AnyCommand, state: AnyState): Under => {
    const begins = 'procedure' in state ? undefined : unread(() => find(latest.sharesVersionOf?.(command)))
    return (
      begins ??
      (versions.length === 1
        ? earliest
        : on(
            state,
            unread(() => latest.dayOf(command)),
          ))
    )
  }

  /** The version that an event names: the one that it was given under, or the one that its case moves to. */
  const namedIn = (event: unknown): object | null => {
    const origin = ownField(ownField(event, 'data'), 'procedure')
    return isPlainObject(origin) ? origin : null
  }

  /** Whether a case goes by what it began under, or moved to, whatever an event of it names. */
  const keepsVersion = (state: AnyState): boolean => !outlives && 'procedure' in state

  /** What an event was given under. */
  const forEvent = (event: unknown, state: AnyState, path: string): Under => {
    const origin = namedIn(event)
    const found = origin === null ? null : find(origin)
    if (found === undefined) throw foreign(origin, `${path}.data.procedure`, 'an event')
    return (keepsVersion(state) ? null : found) ?? versionOf(state) ?? earliest
  }

  /** The same for deriving it again: of what was given under other rules, it turns out that they differ. */
  const forReplay = (event: unknown, state: AnyState): Under => {
    const origin = keepsVersion(state) ? null : namedIn(event)
    return (origin === null ? versionOf(state) : find(origin)) ?? earliest
  }

  const next = (state: AnyState, event: AnyEvent, path: string): AnyState =>
    forEvent(event, state, path).next(state, event, path)

  const evolve = (state: AnyState, event: AnyEvent): AnyState =>
    ofEvent('event', () => freezeWhole(next(state, event, 'event')))

  /** The state after events: nobody sees those in between, and only the last is frozen. */
  const fold = (events: readonly AnyEvent[], from: AnyState): AnyState =>
    trusting('events', 'a list of events', () => {
      if (!isList(events)) throw new InvalidInputError('events', 'a list of events', events)
      let state = opened(from)
      for (const [index, event] of entriesOf(events)) {
        const path = `events[${index}]`
        state = ofEvent(path, () => next(state, event, path))
      }
      // A copy made name by name: what was spread takes longer to freeze, and longer to read ever after.
      return freezeWhole(Object.assign({}, state))
    })

  return Object.freeze({
    initialState: () => initial,
    decide: (command: AnyCommand, state: AnyState) => {
      const from = readState(state)
      const under = forCommand(command, from)
      const decision = under.decide(command, from)
      return decision.accepted && forgetting?.isForgotten(decision.events[0])
        ? under.rejected(forgetting.obstacle, decision.events[0].data.command.type)
        : decision
    },
    evolve: (state: AnyState, event: AnyEvent) => evolve(readState(state), event),
    fold: (events: readonly AnyEvent[], from: AnyState = initial) => fold(events, readState(from)),
    upcast: (events: unknown) => upcasted(events, upcasters),
    replay: (events: unknown) =>
      replayed(events, {
        initial,
        types: earliest.eventTypes,
        format,
        under: (event, state) => forReplay(event, state).decide,
        next: (state, event: AnyEvent) => forReplay(event, state).next(state, event, 'event'),
        forgetting,
        asRecorded,
      }),
    duties: (state: AnyState, day: unknown) => {
      const known = readDay(day, 'on')
      const from = readState(state)
      return on(from, known).duties(from, known)
    },
    options: (state: AnyState, day: unknown) => {
      const known = readDay(day, 'on')
      const from = readState(state)
      return on(from, known).options(from, known)
    },
    transitions: latest.transitions,
  })
}

/** The names of the events of a machine, as its table of them has them. */
export const eventNamesOf = <T extends MachineTypes>(
  evolution: Evolution<T>,
): readonly T['Event']['type'][] =>
  Object.freeze(eventNamesIn(evolution as unknown as AnyDefinition['evolution']))

/** Makes a machine from its definition. */
export const defineMachine = <T extends MachineTypes>(definition: MachineDefinition<T>): Machine<T> =>
  defineMachineOver([{ from: null, rules: definition }])

/** Makes a machine from its definitions under one version of its rules after the other, the earliest first. */
export const defineMachineOver = <T extends MachineTypes>(
  versions: Versions<MachineDefinition<T>>,
): Machine<T> =>
  machineOver(eachOf(versions as unknown as Versions<AnyDefinition>, underOne)) as unknown as Machine<T>
