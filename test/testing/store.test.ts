import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Machine, MachineTypes, StoredEvent } from '../../src/core/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { kaunasRules } from '../../src/recording/index.js'
import {
  complaintArbitraries,
  consentArbitraries,
  type MachineArbitraries,
  recordingArbitraries,
  requestArbitraries,
  restrictionArbitraries,
  type StoreAnswer,
  samplingArbitraries,
  storeCommands,
  storeProperty,
  type TestedStore,
} from '../../src/testing/fast-check/index.js'
import { wild } from '../model/laws.js'
import { runs } from '../runs.js'

/* Stores that a host could write: one that is right, and those that go wrong in one way each. */

/** What a store does otherwise than the right one. */
interface Faults {
  /** The text that is written for an event, and what is read of it. */
  readonly write?: (event: StoredEvent) => string
  readonly read?: (text: string) => unknown
  /** The lines of a case after events were added. */
  readonly add?: (lines: readonly string[], added: readonly string[]) => readonly string[]
  /** Whether what was seen is looked at. */
  readonly checksAge?: boolean
  /** Whether what was seen is looked at before a wait alone, and not with the writing. */
  readonly checksEarly?: boolean
  /** Where a case is kept. */
  readonly placeOf?: (id: string) => string
  /** Whether the last event is in memory alone. */
  readonly lazy?: boolean
  /** What is stored of a command that the rules reject. */
  readonly whenRejected?: (command: unknown) => readonly string[]
  /** What the store answers. */
  readonly answer?: (answer: StoreAnswer) => StoreAnswer
}

/** A store of lines of JSON, as a file or a table would have them. */
function storeOf<T extends MachineTypes>(machine: Machine<T>, faults: Faults = {}): TestedStore<T> {
  const {
    write = (event) => JSON.stringify(event),
    read = (text) => JSON.parse(text),
    add = (lines, added) => [...lines, ...added],
    checksAge = true,
    checksEarly = false,
    placeOf = (id) => id,
    lazy = false,
    whenRejected = () => [],
    answer = (one) => one,
  } = faults
  const files = new Map<string, readonly string[]>()
  const memory = new Map<string, readonly string[]>()
  const linesOf = (id: string): readonly string[] => [
    ...(files.get(placeOf(id)) ?? []),
    ...(memory.get(placeOf(id)) ?? []),
  ]
  const eventsOf = (id: string): readonly StoredEvent[] => wild(linesOf(id).map(read))
  const keep = (id: string, added: readonly string[]): void => {
    const place = placeOf(id)
    files.set(place, add(linesOf(id), added))
    memory.delete(place)
    const whole = files.get(place) ?? []
    if (!lazy || whole.length < 3) return
    files.set(place, whole.slice(0, -1))
    memory.set(place, whole.slice(-1))
  }
  return {
    give: async (id, command, seen) => {
      const before = eventsOf(id)
      if (checksEarly && before.length !== seen) return answer({ outcome: 'stale' })
      await Promise.resolve()
      if (!checksEarly && checksAge && eventsOf(id).length !== seen) return answer({ outcome: 'stale' })
      const state = machine.fold(machine.upcast(checksEarly ? before : eventsOf(id)))
      const decision = machine.decide(command, state)
      if (!decision.accepted) {
        const stored = whenRejected(command)
        if (stored.length > 0) keep(id, stored)
        return answer({ outcome: 'rejected', code: decision.rejection.code })
      }
      keep(id, decision.events.map(write))
      return answer({ outcome: 'accepted' })
    },
    load: (id) => eventsOf(id),
    restart: () => memory.clear(),
  }
}

const requests = requestArbitraries(adakavasProcedure)

describe('a store that does what the machine says passes', () => {
  const passes = async <T extends MachineTypes>(arbitraries: MachineArbitraries<T>): Promise<void> => {
    await fc.assert(
      storeProperty(arbitraries, () => storeOf(arbitraries.machine)),
      { numRuns: runs(15, 500) },
    )
  }
  test.each([
    ['requests', () => passes(requests)],
    ['complaints', () => passes(complaintArbitraries(adakavasProcedure))],
    ['restrictions', () => passes(restrictionArbitraries(adakavasProcedure))],
    ['consents', () => passes(consentArbitraries(adakavasProcedure))],
    ['recordings', () => passes(recordingArbitraries(kaunasRules))],
    ['samples', () => passes(samplingArbitraries(kaunasRules))],
  ])('of %s', async (_, run) => run())

  test('also one that puts more around an event, or the fields of it in another order', async () => {
    const turned = (event: StoredEvent) => ({ at: 1, data: event.data, type: event.type })
    await fc.assert(
      storeProperty(requests, () =>
        storeOf(requests.machine, { write: (event) => JSON.stringify(turned(event)) }),
      ),
      { numRuns: runs(15, 200) },
    )
  })

  test('and every store is closed in the end', async () => {
    let open = 0
    const opened = () => {
      open += 1
      const close = (): void => {
        open -= 1
      }
      return { ...storeOf(requests.machine), close }
    }
    await fc.assert(storeProperty(requests, opened), { numRuns: 5 })
    expect(open).toBe(0)
  })
})

/** Changes the leaves of JSON as it is read. */
const reading =
  (change: (value: unknown) => unknown) =>
  (text: string): unknown =>
    JSON.parse(text, (_, value) => change(value))

const faulty: readonly (readonly [string, Faults, RegExp])[] = [
  [
    'loses an event when it holds more than two',
    { add: (lines, added) => (lines.length > 2 ? lines : [...lines, ...added]) },
    /holds 3 events, not 4|the store says accepted, then accepted/,
  ],
  [
    'forgets everything but the last event',
    { add: (_, added) => added },
    /holds 1 events, not 2|store says|differs/,
  ],
  ['stores in the wrong order', { add: (lines, added) => [...added, ...lines] }, /differs|expected|says/],
  ['takes what is stale', { checksAge: false }, /the store says accepted/],
  [
    'looks at what was seen too early, so that of two at once both are stored',
    { checksEarly: true },
    /give at once .*the store says accepted, then accepted/,
  ],
  [
    'stores something of a command that is rejected',
    { whenRejected: (command) => [JSON.stringify({ type: 'Rejected', data: { command } })] },
    /holds \d+ events, not|expected/,
  ],
  [
    'makes instants of the days',
    {
      read: reading((value) =>
        typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value) ? `${value}T00:00:00.000Z` : value,
      ),
    },
    /differs from what was stored at 0\.data/,
  ],
  [
    'makes dates of the days',
    {
      read: reading((value) =>
        typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value) ? new Date(value) : value,
      ),
    },
    /differs from what was stored at 0\.data/,
  ],
  [
    'fills what was left out with null',
    {
      read: (text) => {
        const event = JSON.parse(text)
        const command = { ...event.data.command, data: { reply: null, ...event.data.command.data } }
        return { ...event, data: { ...event.data, command } }
      },
    },
    /differs from what was stored at \d\.data\.command\.data|expected/,
  ],
  [
    'drops what is null',
    { write: (event) => JSON.stringify(event, (_, value) => value ?? undefined) },
    /differs|expected/,
  ],
  [
    'cuts long words',
    {
      read: reading((value) => (typeof value === 'string' && value.length > 12 ? value.slice(0, 12) : value)),
    },
    /differs|expected/,
  ],
  ['keeps all cases in one place', { placeOf: () => 'all' }, /holds|says|differs/],
  ['keeps the last event in memory alone', { lazy: true }, /after restart, K-\d holds/],
  [
    'says that all is well when the rules reject a command',
    { answer: (one) => (one.outcome === 'rejected' ? { outcome: 'accepted' } : one) },
    /the store says accepted.*by the machine \w+ is rejected with/,
  ],
  [
    'tells another reason than the rules',
    { answer: (one) => (one.outcome === 'rejected' ? { ...one, code: 'wrong' } : one) },
    /the store says rejected with wrong/,
  ],
]

describe('a store is caught that', () => {
  test.each(faulty)('%s', async (_, faults, message) => {
    const found = await fc.check(
      storeProperty(requests, () => storeOf(requests.machine, faults)),
      { numRuns: 200, seed: 1, endOnFailure: true },
    )
    expect(found.failed).toBe(true)
    expect(String(found.errorInstance)).toMatch(message)
  })
})

test('what fails shrinks to the fewest commands that show it', async () => {
  const found = await fc.check(
    storeProperty(requests, () => storeOf(requests.machine, { checksEarly: true })),
    { numRuns: 200, seed: 1 },
  )
  const [commands = []] = found.counterexample ?? []
  expect([...commands].map(String)).toEqual([expect.stringMatching(/^give at once to K-\d$/)])
  const told = found.errorInstance instanceof Error ? found.errorInstance.message.split('\n') : []
  expect(told.slice(1)).toEqual([
    'What was given:',
    expect.stringMatching(/^1\. give at once to K-\d: \{"type":"SubmitRequest"/),
  ])
})

test('what is no such arbitraries, no way to open a store, and no number of commands is refused', () => {
  const open = () => storeOf(requests.machine)
  expect(() => storeProperty(wild({}), open)).toThrow(/^arbitraries: expected/)
  expect(() => storeCommands(wild(null))).toThrow(/^arbitraries: expected/)
  expect(() => storeProperty(requests, wild('a store'))).toThrow(/^open: expected/)
  expect(() => storeCommands(requests, { maxCommands: 0 })).toThrow(/^run\.maxCommands: expected/)
})

test('what a failing run tells shows the fault again', async () => {
  const arbitraries = restrictionArbitraries(adakavasProcedure)
  // It forgets what comes after the second event.
  const open = () => {
    const store = storeOf(arbitraries.machine)
    return { ...store, load: async (id: string) => (await store.load(id)).slice(0, 2) }
  }
  for (const seed of [1, 2, 3]) {
    const { failed, errorInstance } = await fc.check(storeProperty(arbitraries, open), { seed })
    expect(failed).toBe(true)
    const [fault = '', ...told] = errorInstance instanceof Error ? errorInstance.message.split('\n') : []
    const given = told.filter((line) => /^\d+\. give/u.test(line))
    const last = given.at(-1) ?? ''
    // What it was after is the last that was given, and all of it was given to one case that then had three events.
    expect(fault).toContain(`after ${last.replace(/^\d+\. /u, '')}, `)
    const to = /give[a-z ]* to (K-\d)/u.exec(last)?.[1] ?? ''
    expect(fault).toContain(`${to} holds 2 events, not 3`)
    expect(given.filter((line) => line.includes(` to ${to}: `)).length).toBeGreaterThanOrEqual(2)
  }
})
