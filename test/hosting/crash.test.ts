import { describe, expect, test } from 'vitest'
import { type FollowUp, followUps, forgetComplaint } from '../../src/complaint/index.js'
import { consentLifecycle } from '../../src/consent/index.js'
import { wasGiven } from '../../src/core/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { forgetRequest, type RequestState } from '../../src/request/index.js'
import { forgetRestriction, restrictionLifecycle } from '../../src/restriction/index.js'
import type { Claim } from '../../src/rights/index.js'
import { complaints, lodge, reviewer, uphold } from '../complaint/scenario.js'
import { wild } from '../model/laws.js'
import {
  answer,
  confirm,
  day,
  items,
  needed,
  notNeeded,
  report,
  requests,
  submit,
  toErase,
} from '../request/scenario.js'
import { given as givenRestriction, impose, lift } from '../restriction/scenario.js'

/*
 * A host that is killed after any one of its writes. It stores one event at a time, each in its own stream; when it comes
 * up again it goes over all that is stored, hands on what was asked of other streams and not yet done, and repeats
 * whatever it had been told to do.
 */

interface Stored {
  readonly type: string
  readonly data: { readonly command: { readonly type: string; readonly data: object } }
}
interface Given {
  readonly stream: string
  readonly command: { readonly type: string; readonly data: object }
}
type Decision =
  | { readonly accepted: true; readonly events: readonly Stored[] }
  | { readonly accepted: false; readonly rejection: { readonly code: string } }
/** What any of the machines decided. */
const decided = (decision: unknown): Decision => wild(decision)
class Killed extends Error {}

interface Machine {
  decide(command: unknown, state: unknown): unknown
  fold(events: unknown): object
  evolve(state: unknown, event: unknown): object
  initialState(): object
}
const machines: Readonly<Record<string, Machine>> = {
  request: requests,
  complaint: complaints,
  restriction: restrictionLifecycle(adakavasProcedure),
  consent: consentLifecycle(adakavasProcedure),
}

/** The codes of a machine which say that nothing is left to do, though the very command was never given. */
const settled = ['restriction-already-over', 'not-under-rectification', 'already-imposed']

class Host {
  readonly streams = new Map<string, Stored[]>()
  #writesLeft = Number.POSITIVE_INFINITY

  /** What is done before it is killed, if it is. */
  run(commands: readonly Given[], writes = Number.POSITIVE_INFINITY): void {
    this.#writesLeft = writes
    this.#settle()
    for (const { stream, command } of commands) {
      this.#give(stream, command)
      this.#settle()
    }
  }

  #machineOf(stream: string): Machine {
    const machine = machines[stream.split(' ')[0] ?? '']
    if (machine === undefined) throw new Error(`no machine of ${stream}`)
    return machine
  }

  #give(stream: string, command: Given['command']): void {
    const stored = this.streams.get(stream) ?? []
    if (wasGiven(stored, command)) return
    const machine = this.#machineOf(stream)
    const decision = decided(machine.decide(command, machine.fold(stored)))
    if (!decision.accepted) {
      if (settled.includes(decision.rejection.code)) return
      throw new Error(`${stream}: ${command.type} was rejected as ${decision.rejection.code}`)
    }
    // As a store would have it: nothing of what is stored is shared.
    this.streams.set(stream, [...stored, ...JSON.parse(JSON.stringify(decision.events))])
    this.#writesLeft -= 1
    if (this.#writesLeft === 0) throw new Killed()
  }

  /** Hands on what any event asked of another stream, in the order in which it was asked. */
  #settle(): void {
    for (let before = -1; before !== this.#written(); ) {
      before = this.#written()
      for (const stream of [...this.streams.keys()])
        for (const asked of this.#askedBy(stream)) this.#hand(asked)
    }
  }

  #written(): number {
    return [...this.streams.values()].flat().length
  }

  #askedBy(stream: string): readonly FollowUp[] {
    if (!/^(request|complaint) /.test(stream)) return []
    const machine = this.#machineOf(stream)
    let state = machine.initialState()
    return (this.streams.get(stream) ?? []).flatMap((event) => {
      state = machine.evolve(state, event)
      return followUps(wild(event), wild(state))
    })
  }

  #hand(asked: FollowUp): void {
    const whose =
      asked.to === 'request' ? asked.request : asked.to === 'complaint' ? asked.complaint : asked.item
    this.#give(`${asked.to} ${whose}`, asked.command)
  }

  state(stream: string): RequestState {
    return wild(this.#machineOf(stream).fold(this.streams.get(stream) ?? []))
  }
}

const claims: readonly [Claim, ...Claim[]] = [
  toErase('photo', 'letter'),
  {
    right: 'restriction',
    items: ['file', 'report'],
    grounds: ['subject-claims'],
    period: { until: day('2026-12-31') },
  },
]
const restricted = [
  {
    item: 'file',
    facts: { basis: 'contract', neededForPurposes: false, subjectClaims: true },
    neededPeriod: { until: day('2026-12-31') },
  },
  {
    item: 'report',
    facts: { basis: 'contract', neededForPurposes: false, subjectClaims: true },
    neededPeriod: { until: day('2026-12-31') },
  },
] as const
const kept = { items: [...items({ photo: needed, letter: needed }).items, ...restricted] }
const erased = { items: [...items({ photo: notNeeded, letter: notNeeded }).items, ...restricted] }

/** The commands of people, as an inbox holds them: each with what was shown on the day. */
function inbox(): readonly Given[] {
  const host = new Host()
  const all: Given[] = []
  const give = (stream: string, command: (request: RequestState) => Given['command']) => {
    const given = { stream, command: command(host.state('request R-1')) }
    all.push(given)
    host.run([given])
  }
  give('request R-1', () => submit({ claims }))
  give('request R-1', () => confirm('2026-03-05'))
  give('request R-1', () => answer('2026-03-20', wild(kept), { implementBy: day('2026-04-10') }))
  give('complaint C-1', (request) => lodge(request, '2026-03-25'))
  give('complaint C-1', (request) => reviewer(request, '2026-03-26'))
  give('complaint C-1', () => confirm('2026-03-27', 'rasa'))
  give('complaint C-1', (request) =>
    uphold(request, '2026-04-01', wild(erased), { implementBy: day('2026-05-04') }),
  )
  give('request R-1', () => report('2026-04-15', 'erasure', 'photo'))
  give('request R-1', () => report('2026-04-16', 'erasure', 'letter'))
  give('request R-1', () => report('2026-04-17', 'restriction', 'file'))
  give('request R-1', () => report('2026-04-17', 'restriction', 'report'))
  return all
}

const commands = inbox()
const told = (host: Host): string =>
  JSON.stringify([...host.streams].sort(([left], [right]) => (left < right ? -1 : 1)))
const whole = new Host()
whole.run(commands)
const writes = [...whole.streams.values()].flat().length

describe('what one act asks of several streams is done once, whenever the host is killed', () => {
  test('an answer, two restrictions, a complaint, its outcome and its end', () => {
    expect([...whole.streams].map(([stream, events]) => [stream, events.length])).toEqual([
      ['request R-1', 8],
      ['restriction file', 1],
      ['restriction report', 1],
      ['complaint C-1', 5],
    ])
    expect(writes).toBe(15)
    expect(whole.state('request R-1').status).toBe('implemented')
    expect(whole.state('complaint C-1').status).toBe('implemented')
  })

  test.each(Array.from({ length: writes }, (_, index) => index + 1))('after write %i', (killedAfter) => {
    const host = new Host()
    expect(() => host.run(commands, killedAfter)).toThrow(Killed)
    host.run(commands)
    expect(told(host)).toBe(told(whole))
  })

  test('and killed after every single one of them', () => {
    const host = new Host()
    for (let write = 0; write < writes; write += 1) expect(() => host.run(commands, 1)).toThrow(Killed)
    host.run(commands)
    expect(told(host)).toBe(told(whole))
  })

  test('to repeat it all changes nothing', () => {
    const host = new Host()
    host.run(commands)
    host.run(commands)
    expect(told(host)).toBe(told(whole))
  })
})

describe('what was handed on is not handed on again once histories were emptied', () => {
  const on = day('2027-01-04')
  const emptying: Readonly<Record<string, (events: readonly Stored[]) => readonly unknown[]>> = {
    'request R-1': (events) => forgetRequest(adakavasProcedure, wild(events), { on, complaintsOver: true }),
    'complaint C-1': (events) => forgetComplaint(adakavasProcedure, wild(events), { on }),
    'restriction file': (events) => forgetRestriction(adakavasProcedure, wild(events), { on }),
    'restriction report': (events) => forgetRestriction(adakavasProcedure, wild(events), { on }),
  }
  const streams = Object.keys(emptying)

  test.each(
    Array.from({ length: 2 ** streams.length }, (_, which) => [
      streams.filter((_stream, place) => Math.floor(which / 2 ** place) % 2 === 1),
    ]),
  )('%s', (emptied) => {
    const host = new Host()
    host.run(commands)
    for (const stream of emptied)
      host.streams.set(stream, wild(emptying[stream]?.(host.streams.get(stream) ?? [])))
    const before = told(host)
    expect(before === told(whole)).toBe(emptied.length === 0)
    host.run([])
    expect(told(host)).toBe(before)
    host.run(commands)
    expect(told(host)).toBe(before)
  })
})

describe('whether a command was given before', () => {
  const events = whole.streams.get('request R-1') ?? []
  const [first] = commands
  const given = first?.command ?? { type: '', data: {} }

  test('it was, also with its fields in another order, or with one that is left out', () => {
    expect(wasGiven(events, given)).toBe(true)
    const turned = Object.fromEntries(Object.entries({ ...given.data, reply: undefined }).reverse())
    expect(wasGiven(events, { type: given.type, data: turned })).toBe(true)
  })

  test.each([
    ['by somebody else', { ...given, data: { ...given.data, by: 'petras' } }],
    ['with a field more', { ...given, data: { ...given.data, more: 1 } }],
    ['of another name', { ...given, type: 'LodgeComplaint' }],
    ['that is none', null],
  ])('one %s was not', (_, command) => {
    expect(wasGiven(events, wild(command))).toBe(false)
  })

  test('of an event that was forgotten, by all that is left of it: days, the case, the deed', () => {
    const criterion = 'until the court has ruled on the quarrel'
    const imposed = impose(`R-1/photo/criterion:${criterion}`, '2026-03-02', { period: { criterion } })
    const { events: lifted } = givenRestriction([
      imposed,
      lift(imposed.data.id, '2026-05-04', 'criterion-met'),
    ])
    const left = forgetRestriction(adakavasProcedure, lifted, { on: day('2026-06-01') })
    expect(JSON.stringify(left)).not.toContain('quarrel')
    expect(wasGiven(left, imposed)).toBe(true)
    for (const other of [
      { on: day('2026-03-03') },
      { request: 'R-2' },
      { item: 'letter' },
      { period: { criterion, until: day('2026-06-30') } },
    ])
      expect(wasGiven(left, { ...imposed, data: { ...imposed.data, ...other } })).toBe(false)
  })

  test('of an event that was not, by every word, also one that looks forgotten', () => {
    const imposed = impose('R-1/photo', '2026-03-02', { period: { criterion: '[1]' } })
    const { events: stored } = givenRestriction([imposed])
    const other = { ...imposed.data, period: { criterion: 'the case ends' } }
    expect(wasGiven(stored, { ...imposed, data: other })).toBe(false)
  })

  test('no list of events is an error', () => {
    expect(() => wasGiven(wild({}), given)).toThrow(expect.objectContaining({ path: 'events' }))
  })
})
