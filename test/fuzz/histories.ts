import { complaintLifecycle } from '../../src/complaint/index.js'
import { consentLifecycle } from '../../src/consent/index.js'
import { isInvalidInput } from '../../src/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { recordingLifecycle } from '../../src/recording/index.js'
import { requestLifecycle } from '../../src/request/index.js'
import { restrictionLifecycle } from '../../src/restriction/index.js'
import { inEnglish, schemasFor, schemasIn } from '../../src/schema/index.js'
import { historiesOf } from '../histories/corpus.js'
import { archive, centre, home, type Kind, machines, type Reads } from '../histories/rulebooks.js'
import { bare, derivedAgain } from '../model/derived-again.js'
import { wild } from '../model/laws.js'
import { valueAt } from '../model/leaves.js'
import { changed, changedGently, lies, type Numbers } from './changes.js'
import { picture, pictureOf } from './pictures.js'
import { refusals, type Target } from './targets.js'

/* Every machine, given a real history that was changed, and a real command that was changed in a state of a real history. */

/** A machine, as far as it is tried here. */
interface Tried extends Reads {
  duties(state: object, on: unknown): readonly object[]
  options(state: object, on: unknown): readonly object[]
}

interface Story {
  readonly rulebook: string
  readonly machine: Tried
  readonly events: readonly unknown[]
  /** The state before each event, and the last one. */
  readonly states: readonly object[]
}

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const at = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)]

function storiesOf(kind: Kind): readonly Story[] {
  return historiesOf(kind, 1).flatMap(({ rulebook, events }) => {
    const machine = machines[kind][rulebook]
    if (machine === undefined) throw new Error(`no machine over ${rulebook}`)
    const states = [machine.initialState()]
    for (const event of events) states.push(machine.evolve(states.at(-1) ?? {}, event))
    return [{ rulebook, machine: wild(machine), events, states }]
  })
}

const byVersion = <Rules extends { readonly version: string }>(
  versions: readonly { readonly rules: Rules }[],
  machineOver: (rules: Rules) => Reads,
): ReadonlyMap<string, Reads> => new Map(versions.map(({ rules }) => [rules.version, machineOver(rules)]))

/** The machines over versions of a rulebook, under each of them alone. */
const underOne: Readonly<Partial<Record<Kind, Readonly<Record<string, ReadonlyMap<string, Reads>>>>>> = {
  request: { namai: byVersion(home, requestLifecycle) },
  complaint: { namai: byVersion(home, complaintLifecycle) },
  restriction: { namai: byVersion(home, restrictionLifecycle) },
  consent: { namai: byVersion(home, consentLifecycle) },
  recording: { centras: byVersion(centre, recordingLifecycle) },
}

/** Whether a history was made to forget: nobody can give its commands again. */
const isForgotten = (events: readonly unknown[]): boolean =>
  /"(?:person-\d+|forgotten)"/u.test(JSON.stringify(events))

/** A history that was cut, doubled, shuffled, or mixed with others. */
const ordered: readonly ((
  events: readonly unknown[],
  pick: number,
  others: readonly unknown[],
) => readonly unknown[])[] = [
  (events) => events,
  (events, pick) => events.filter((_, index) => index !== pick % events.length),
  (events, pick) => events.slice(0, pick % (events.length + 1)),
  (events, pick) => events.slice(pick % events.length),
  (events, pick) => events.toSpliced(Math.floor(pick / 64) % (events.length + 1), 0, at(events, pick)),
  (events, pick) => {
    const [one, other] = [pick % events.length, Math.floor(pick / 64) % events.length]
    return events.with(one, events[other]).with(other, events[one])
  },
  (events, pick) =>
    events
      .map((event, index) => ({ event, by: Math.imul(index + 1, pick | 1) >>> 3 }))
      .sort((a, b) => a.by - b.by)
      .map(({ event }) => event),
  (events, pick, others) =>
    events.toSpliced(Math.floor(pick / 4096) % (events.length + 1), pick % 2, at(others, pick)),
  (events, pick, others) => events.with(pick % events.length, at(others, Math.floor(pick / 64))),
]

/** A schema of an event of a kind: what replay takes, it takes. */
const call = schemasIn(inEnglish)
const eventSchema = (kind: Kind, rulebook: string) => {
  const own = rulebook === 'archive' ? schemasFor(archive) : schemasFor(adakavasProcedure)
  return {
    request: own.requestEvent,
    complaint: own.complaintEvent,
    restriction: own.restrictionEvent,
    consent: own.consentEvent,
    recording: call.recordingEvent,
    sampling: call.samplingEvent,
  }[kind]
}

/** `replay` and `fold` of a history that was changed. */
function ofReplay(kind: Kind, stories: readonly Story[], others: readonly unknown[]): Target {
  const name = `${kind}: replay a changed history`
  const schemas = new Map(stories.map(({ rulebook }) => [rulebook, eventSchema(kind, rulebook)]))
  const make = (numbers: Numbers) => {
    const [before, first, second, last, pick] = numbers
    const story = at(stories, first)
    if (story === undefined) throw new Error('no history')
    const how = last % 16 < 8 ? 0 : (last % 16) - 7
    const inOrder = at(ordered, how)?.(story.events, second, others) ?? story.events
    // A third of them is changed in their order alone.
    if (how > 0 && before === 0) return { story, given: inOrder, sane: true }
    const which = second % Math.max(1, inOrder.length)
    const isSane = pick % 8 > 0
    const event = (isSane ? changedGently : changed)(inOrder[which], numbers)
    return {
      story,
      given: inOrder.length === 0 ? inOrder : inOrder.with(which, event),
      sane: isSane && !lies(numbers),
    }
  }
  return {
    name,
    fault: (numbers) => {
      const { story, given, sane } = make(numbers)
      const { machine, rulebook } = story
      const replayed = machine.replay(given)
      if (!replayed.ok) refusals.set(name, (refusals.get(name) ?? 0) + 1)
      if (lies(numbers)) return null
      const again = make(numbers).given
      if (picture(machine.replay(again)) !== picture(replayed))
        return 'replay gave another answer the second time'
      try {
        const folded = machine.fold(given)
        if (replayed.ok && picture(folded) !== picture(replayed.state))
          return 'fold gives another state than replay'
      } catch (error) {
        if (replayed.ok) return `replay takes what fold refuses: ${String(error)}`
        if (!isInvalidInput(error)) return `fold threw what is no error of ours: ${String(error)}`
        if (error.message.includes('Jonas')) return `fold tells what was given: ${error.message}`
      }
      if (!sane) return null
      // A store may put more around the type and the data of an event.
      const stored = (json(given) as readonly unknown[]).map((event) => bare(event))
      if (!isForgotten(stored)) {
        const { index, state } = derivedAgain(machine, stored, (event) =>
          underOne[kind]?.[rulebook]?.get(String(valueAt(event, ['data', 'procedure', 'version']))),
        )
        const found = machine.replay(stored)
        if (found.ok !== (index === stored.length) || picture(found.state) !== picture(state))
          return `replay ${found.ok ? 'takes it' : 'refuses it'}, though deriving again gets to ${index} of ${stored.length}`
      }
      if (!replayed.ok) return null
      const refused = stored.find((event) => schemas.get(rulebook)?.safeParse(event).success === false)
      return refused === undefined
        ? null
        : `replay takes an event that the schema refuses: ${JSON.stringify(refused)}`
    },
  }
}

/** `decide` in a state of a real history, and what its event makes of the history. */
function ofDecide(kind: Kind, stories: readonly Story[], others: readonly unknown[]): Target {
  const name = `${kind}: decide a changed command`
  const schemas = new Map(stories.map(({ rulebook }) => [rulebook, eventSchema(kind, rulebook)]))
  return {
    name,
    fault: (numbers) => {
      const [, first, second, , pick] = numbers
      const story = at(stories, first)
      if (story === undefined) throw new Error('no history')
      const { machine, events, states, rulebook } = story
      const step = second % states.length
      const state = states[step] ?? {}
      const from = second % 3 === 0 ? at(others, Math.floor(second / 3)) : events[step % events.length]
      const good = valueAt(from, ['data', 'command'])
      const make = () =>
        pick % 4 === 0 ? changed(good, numbers) : pick % 4 === 1 ? good : changedGently(good, numbers)
      const decision = pictureOf(() => machine.decide(make(), state))
      // Whatever a host stored of a state is as good as the state itself.
      const stored = json(state) as object
      if (lies(numbers)) return null
      if (pictureOf(() => machine.decide(make(), stored)) !== decision)
        return 'decides otherwise in the same state read from a store'
      const decided = attempt(() => machine.decide(make(), state))
      if (decided instanceof Error) {
        refusals.set(name, (refusals.get(name) ?? 0) + 1)
        if (!isInvalidInput(decided)) return `threw what is no error of ours: ${String(decided)}`
        return decided.message.includes('Jonas') ? `tells what was given: ${decided.message}` : null
      }
      if (!decided.accepted) return null
      const [event] = decided.events
      const after = machine.evolve(state, event)
      const written = json(event)
      if (picture(json(machine.evolve(state, written))) !== picture(json(after)))
        return 'an event read from a store leads to another state'
      const schema = schemas.get(rulebook)
      if (schema?.safeParse(written).success === false)
        return `gives an event that the schema refuses: ${JSON.stringify(written)}`
      const history = [...events.slice(0, step), written]
      const replayed = machine.replay(history)
      if (!isForgotten(history) && (!replayed.ok || picture(replayed.state) !== picture(after)))
        return 'gives an event after which the history replays otherwise'
      const on = valueAt(after, ['lastEventOn'])
      const told = attempt(() => [machine.duties(after, on), machine.options(after, on)])
      return told instanceof Error ? `of the state after it nothing can be told: ${String(told)}` : null
    },
  }
}

const attempt = <Found>(run: () => Found): Found | Error => {
  try {
    return run()
  } catch (error) {
    return error instanceof Error ? error : new Error(`threw ${typeof error}`)
  }
}

function* everyMachine(): Iterable<Target> {
  const kinds: readonly Kind[] = ['request', 'complaint', 'restriction', 'consent', 'recording', 'sampling']
  const all = kinds.map((kind) => [kind, storiesOf(kind)] as const)
  for (const [kind, stories] of all) {
    // Mostly events of the same machine; some of another.
    const strangers = all.flatMap(([other, those]) =>
      other === kind ? [] : those.slice(0, 1).flatMap(({ events }) => events),
    )
    const others = [...stories.flatMap(({ events }) => events), ...strangers]
    yield ofReplay(kind, stories, others)
    yield ofDecide(kind, stories, others)
  }
}

export const ofHistories: readonly Target[] = [...everyMachine()]
