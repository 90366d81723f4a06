import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type PlainDate } from '../../src/calendar/index.js'
import { emptiedComplaint } from '../../src/complaint/forget.js'
import { emptiedConsent } from '../../src/consent/forget.js'
import type { Versions } from '../../src/core/index.js'
import { defineProcedure } from '../../src/making/index.js'
import { adakavasProcedure, type Procedure } from '../../src/procedure/index.js'
import { emptiedRequest } from '../../src/request/forget.js'
import { emptiedRestriction } from '../../src/restriction/forget.js'
import type { RestrictionCommand, RestrictionEvent } from '../../src/restriction/index.js'
import { restrictionLifecycle } from '../../src/restriction/index.js'
import { en } from '../../src/text/en/index.js'
import { narrate } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import {
  complaints as complaintsOfAdakavas,
  dismiss,
  given,
  lodge,
  rejectedRequest,
  reviewer,
} from '../complaint/scenario.js'
import { histories } from '../model/arbitraries.js'
import { wild } from '../model/laws.js'
import { complaints, consents, type Host, lived, requests, restrictions, step } from '../model/offices.js'
import { confirm, day, extend, inquire, supply } from '../request/scenario.js'
import { runs } from '../runs.js'
import { plantedIn, stringsOf, withStrings } from './planting.js'

/** What the tests ask of a machine. */
interface AnyMachine {
  readonly initialState: () => { readonly status: string }
  readonly replay: (events: never) => {
    readonly ok: boolean
    readonly state: object
    readonly reason?: unknown
  }
  readonly decide: (command: never, state: never) => unknown
  readonly duties: (state: never, on: PlainDate) => readonly unknown[]
  readonly options: (state: never, on: PlainDate) => readonly unknown[]
}

/** How a machine's histories are made to forget, closed or not. */
interface Subject {
  readonly machine: AnyMachine
  readonly versions: Versions<Procedure>
  readonly empty: (
    versions: Versions<Procedure>,
    events: never,
    items: 'kept' | 'renamed',
  ) => readonly unknown[]
}

const office = defineProcedure({ id: 'under-test', version: '1', readings: {} })
const subjects = {
  requests: { machine: requests, versions: [{ from: null, rules: office }], empty: emptiedRequest },
  complaints: { machine: complaints, versions: [{ from: null, rules: office }], empty: emptiedComplaint },
  restrictions: {
    machine: restrictions,
    versions: [{ from: null, rules: office }],
    empty: emptiedRestriction,
  },
  consents: { machine: consents, versions: [{ from: null, rules: office }], empty: emptiedConsent },
} as const satisfies Readonly<Record<string, Subject>>

/** A history with strings planted that can still have happened: words apart where nothing compares them. */
function plantedHistory({ machine }: Subject, events: readonly unknown[]) {
  const apart = plantedIn(events, true)
  const planted = machine.replay(wild(apart.events)).ok ? apart : plantedIn(events, false)
  const { reason, ...replayed } = machine.replay(wild(planted.events))
  expect(reason).toBeUndefined()
  return { ...planted, state: replayed.state }
}

/** Everything that forgetting owes, of one history: how many strings were planted in it. */
function forgets(subject: Subject, events: readonly unknown[]): number {
  const { machine, versions, empty } = subject
  const { events: planted, strings, state } = plantedHistory(subject, events)
  const kept = empty(versions, wild(planted), 'kept')
  const renamed = empty(versions, wild(planted), 'renamed')
  const said = new Set(stringsOf(kept))
  expect([...strings].filter(([one]) => said.has(one)).map(([, kind]) => kind)).toEqual(
    [...strings.values()].filter((kind) => kind === 'item'),
  )
  expect(JSON.stringify(kept).match(/Žemė-(?!item)/u)).toBeNull()
  expect(JSON.stringify(renamed)).not.toContain('Jonaitytė')

  // It replays to the same state but for the names.
  const after = stringsOf(renamed)
  const others = new Map(stringsOf(planted).map((said, place) => [said, after[place] ?? '']))
  expect(withStrings(planted, others)).toEqual(renamed)
  expect(new Set([...strings.keys()].map((one) => others.get(one))).size).toBe(strings.size)
  expect(machine.replay(wild(renamed))).toEqual({ ok: true, state: withStrings(state, others) })

  // To forget again changes nothing.
  expect(empty(versions, wild(renamed), 'renamed')).toEqual(renamed)
  expect(empty(versions, wild(kept), 'kept')).toEqual(kept)
  expect(empty(versions, wild(kept), 'renamed')).toEqual(renamed)

  for (const catalogue of [lt, en]) {
    const told = narrate(wild(machine), wild(renamed), catalogue)
    expect(JSON.stringify(told)).not.toContain('Jonaitytė')
    expect(told.map(({ on, breaches }) => [on, breaches.length])).toEqual(
      narrate(wild(machine), wild(planted), catalogue).map(({ on, breaches }) => [on, breaches.length]),
    )
  }
  return strings.size
}

/** Nothing goes wrong where a forgotten history is asked about, or goes on. */
function goesOn(
  { machine, versions, empty }: Subject,
  events: readonly unknown[],
  commands: readonly unknown[],
) {
  const forgotten = empty(versions, wild(events), 'renamed')
  const { state } = machine.replay(wild(forgotten))
  const on = day('2040-01-01')
  machine.duties(wild(state), on)
  machine.options(wild(state), on)
  for (const command of commands)
    expect(machine.decide(wild(command), wild(state))).toHaveProperty('accepted')
}

const commandsOf = (
  events: readonly { readonly data: { readonly command: unknown } }[],
): readonly unknown[] => events.map(({ data }) => data.command)

const anyHost: readonly Host[] = ['honest', 'lazy', 'hostile']

describe('a history with strings planted in every field that can say something of somebody forgets them all', () => {
  test('of a request, under any readings', () => {
    let most = 0
    fc.assert(
      fc.property(histories, ({ machine, procedure, events }) => {
        if (events.length === 0) return
        const subject = {
          machine,
          versions: [{ from: null, rules: procedure }] as const,
          empty: emptiedRequest,
        }
        most = Math.max(most, forgets(subject, events))
        goesOn(subject, events, commandsOf(events))
      }),
      { numRuns: runs(10, 300), endOnFailure: true },
    )
    expect(most).toBeGreaterThanOrEqual(30)
  })

  test('of requests, complaints, restrictions and consents of one office', () => {
    let most = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...anyHost),
        fc.array(step, { minLength: 40, maxLength: 60 }),
        (host, steps) => {
          const [last] = [...lived(host, steps)].slice(-1)
          if (last === undefined) return
          let planted = 0
          for (const name of ['requests', 'complaints', 'restrictions', 'consents'] as const)
            for (const events of Object.values<readonly { readonly data: { readonly command: unknown } }[]>(
              last.after.events[name],
            )) {
              if (events.length === 0) continue
              planted += forgets(subjects[name], events)
              goesOn(subjects[name], events, commandsOf(events))
            }
          most = Math.max(most, planted)
        },
      ),
      { numRuns: runs(5, 200), endOnFailure: true },
    )
    expect(most).toBeGreaterThanOrEqual(60)
  })

  test('of a complaint that went from hand to hand', () => {
    const staff = Array.from({ length: 20 }, (_, place) => `clerk ${place}`)
    const { events } = given([
      lodge(rejectedRequest),
      ...['rasa', 'zita', 'lukas'].map((who, place) => {
        const { type, data } = reviewer(rejectedRequest, '2026-04-21', who)
        return { type, data: { ...data, staff: [...staff.slice(place * 6), who] } }
      }),
      inquire('2026-04-22', '2026-05-06'),
      supply('2026-04-29'),
      confirm('2026-04-30', 'lukas'),
      extend('2026-05-04'),
      dismiss(rejectedRequest, '2026-06-01', { by: 'lukas', preparedBy: ['vita'] }),
    ])
    expect(
      forgets(
        {
          ...subjects.complaints,
          machine: complaintsOfAdakavas,
          versions: [{ from: null, rules: adakavasProcedure }],
        },
        events,
      ),
    ).toBeGreaterThanOrEqual(30)
  })

  test('of the restrictions of one item, many beside each other', () => {
    const machine = restrictionLifecycle(office)
    let most = 0
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(4), fc.nat(9), fc.nat(5)), { minLength: 60, maxLength: 60 }),
        (drawn) => {
          let state = machine.initialState()
          const events: RestrictionEvent[] = []
          let on = day('2026-03-02')
          for (const [kind, which, wait] of drawn) {
            on = addDays(on, wait)
            const decision = machine.decide(restrictionCommand(kind, which, on, events.length), state)
            if (!decision.accepted) continue
            events.push(...decision.events)
            state = machine.fold(events)
          }
          if (events.length > 0) most = Math.max(most, forgets({ ...subjects.restrictions, machine }, events))
        },
      ),
      { numRuns: runs(10, 200), endOnFailure: true },
    )
    expect(most).toBeGreaterThanOrEqual(30)
  })
})

/** A command on the restrictions of an item, by someone, on a restriction or a reason of a number. */
function restrictionCommand(kind: number, which: number, on: PlainDate, count: number): RestrictionCommand {
  const by = `clerk ${which}`
  const id = `R-${which % 3}/photo/criterion:the case of ${which}`
  switch (kind) {
    case 0:
      return {
        type: 'ImposeRestriction',
        data: {
          on,
          by,
          id,
          item: 'photo',
          request: `R-${which % 3}`,
          grounds: ['no-basis'],
          period: { criterion: `the case of ${which}` },
        },
      }
    case 1:
      return {
        type: 'RelyOnReason',
        data: {
          on,
          by,
          id: `reason ${count}`,
          reason: 'own-claims',
          operation: 'reading',
          aroseOn: on,
          justification: `the claim of ${which} of ${on}`,
        },
      }
    case 2:
      return {
        type: 'InformSubject',
        data: { on, by, id: `reason ${Math.max(0, count - 1)}`, replyObstacle: `no letterbox at ${which}` },
      }
    case 3:
      return { type: 'EndReason', data: { on, by, id: `reason ${Math.max(0, count - 1)}` } }
    default:
      return { type: 'LiftRestriction', data: { on, by, id, because: 'lifted-by-subject' } }
  }
}
