import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PlainDate, plainDate } from '../../src/calendar/index.js'
import {
  type ConsentCommand,
  type ConsentEvent,
  type ConsentState,
  consentLifecycle,
  type GiveConsent,
  lawfulUnderConsent,
  type WithdrawConsent,
} from '../../src/consent/index.js'
import { isInvalidInput } from '../../src/core/index.js'
import { defineProcedure } from '../../src/making/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { deeplyFrozen, later } from '../request/scenario.js'

const consents = consentLifecycle(adakavasProcedure)
const day = (value: string): PlainDate => plainDate(value)

/** Signed on 1 January, recorded on the same day, unless said. */
const give = (signedOn = '2026-01-01', on = signedOn, id = 'newsletter'): GiveConsent => ({
  type: 'GiveConsent',
  data: { on: day(on), by: 'ona', id, signedOn: day(signedOn), purpose: 'a newsletter' },
})
/** From the day of receipt, recorded on another. */
const withdraw = (from: string, on = from): WithdrawConsent => ({
  type: 'WithdrawConsent',
  data: { on: day(on), by: 'ona', from: day(from), request: 'R-1' },
})

interface History {
  readonly events: readonly ConsentEvent[]
  readonly state: ConsentState
}

function given(...commands: readonly ConsentCommand[]): History {
  let state = consents.initialState()
  const events: ConsentEvent[] = []
  for (const command of commands) {
    const decision = consents.decide(command, state)
    if (!decision.accepted) throw new Error(`rejected: ${JSON.stringify(decision.rejection)}`)
    expect(decision.notes).toEqual([])
    state = consents.evolve(state, decision.events[0])
    events.push(...decision.events)
    expect(deeplyFrozen(decision) && deeplyFrozen(state)).toBe(true)
  }
  return { events, state }
}

function rejection(state: ConsentState, command: ConsentCommand) {
  const decision = consents.decide(command, state)
  if (decision.accepted) throw new Error(`accepted: ${JSON.stringify(decision.events)}`)
  const { code, clauses } = decision.rejection
  return { code, clauses }
}

const lawful = ({ state }: History, on: string): boolean => lawfulUnderConsent(state, day(on))
const active = given(give())
const withdrawn = given(give(), withdraw('2026-03-02'))

describe('a consent is given once and withdrawn once (3.4; A-33)', () => {
  test('the table', () => {
    expect(consents.transitions.map(({ from, command, to }) => [from, command, to])).toEqual([
      ['none', 'GiveConsent', ['active']],
      ['active', 'WithdrawConsent', ['withdrawn']],
    ])
  })

  test('given, it is active from the day it was signed (K1)', () => {
    expect(given(give('2026-01-01', '2026-01-05')).state).toEqual({
      status: 'active',
      id: 'newsletter',
      procedure: { id: 'adakavas', version: adakavasProcedure.version },
      givenOn: '2026-01-01',
      purpose: 'a newsletter',
      lastEventOn: '2026-01-05',
    })
  })

  test('withdrawn, it is so from the day of receipt, whenever that is put on record (K2, K3; A-33)', () => {
    expect(given(give(), withdraw('2026-03-02', '2026-03-20')).state).toEqual({
      status: 'withdrawn',
      id: 'newsletter',
      procedure: { id: 'adakavas', version: adakavasProcedure.version },
      givenOn: '2026-01-01',
      purpose: 'a newsletter',
      withdrawnFrom: '2026-03-02',
      lastEventOn: '2026-03-20',
    })
  })

  test('one given under another procedure is refused, by every question put to the machine (section 8)', () => {
    const others = consentLifecycle(defineProcedure({ id: 'elsewhere', version: '1' }))
    for (const { state } of [active, withdrawn])
      for (const ask of [
        () => others.decide(withdraw('2026-04-01'), state),
        () => others.options(state, day('2026-04-01')),
        () => others.duties(state, day('2026-04-01')),
      ])
        expect(ask).toThrow('state.procedure')
  })

  test('a withdrawal that was refused for want of identity leaves it active (K4; A-44, A-45)', () => {
    expect(lawful(active, '2030-01-01')).toBe(true)
  })

  test('at any time: on the day it was given, and many years later (A-33)', () => {
    expect(given(give(), withdraw('2026-01-01')).state.status).toBe('withdrawn')
    expect(given(give(), withdraw('2066-01-01')).state.status).toBe('withdrawn')
  })

  test('never withdrawn twice (A-33)', () => {
    expect(rejection(withdrawn.state, withdraw('2026-03-02')).code).toBe('wrong-status')
    expect(rejection(withdrawn.state, withdraw('2026-04-02'))).toEqual({
      code: 'wrong-status',
      clauses: ['adakavas:33'],
    })
  })

  test('never reopened; a new consent is another object (K5)', () => {
    expect(rejection(withdrawn.state, give('2026-04-01')).code).toBe('wrong-status')
    const again = given(give('2026-04-01', '2026-04-01', 'newsletter-2'))
    expect(lawful(withdrawn, '2026-04-01')).toBe(false)
    expect(lawful(again, '2026-04-01')).toBe(true)
    expect(lawful(again, '2026-03-31')).toBe(false)
  })

  test('an active one is not given again', () => {
    expect(rejection(active.state, give('2026-02-01')).code).toBe('wrong-status')
  })

  test('one that was never given can not be withdrawn (A-33)', () => {
    expect(rejection(consents.initialState(), withdraw('2026-03-02')).code).toBe('wrong-status')
  })

  test('a withdrawal never takes effect before the consent was given (A-34)', () => {
    expect(rejection(active.state, withdraw('2025-12-31', '2026-01-01'))).toEqual({
      code: 'withdrawn-before-given',
      clauses: ['adakavas:34'],
    })
    expect(given(give(), withdraw('2026-01-01', '2026-01-02')).state.status).toBe('withdrawn')
  })

  test('a withdrawal is received by the day it is put on record, a consent signed by then', () => {
    expect(rejection(active.state, withdraw('2026-03-03', '2026-03-02')).code).toBe('withdrawn-later')
    expect(rejection(consents.initialState(), give('2026-01-02', '2026-01-01')).code).toBe('signed-later')
  })

  test('no command is dated before the last event; the same day is fine (D-11)', () => {
    const recorded = given(give('2026-01-01', '2026-02-01'))
    expect(rejection(recorded.state, withdraw('2026-01-31'))).toEqual({
      code: 'before-last-event',
      clauses: ['adakavas:33'],
    })
    const late = given(give('2026-01-01', '2026-02-01'), withdraw('2026-01-15', '2026-02-01'))
    expect(lawful(late, '2026-01-14')).toBe(true)
    expect(lawful(late, '2026-01-15')).toBe(false)
  })

  test('it owes nothing, and says what may be done', () => {
    const open = (state: ConsentState) =>
      consents
        .options(state, day('2026-03-02'))
        .filter((one) => one.open)
        .map(({ command }) => command)
    expect(open(consents.initialState())).toEqual(['GiveConsent'])
    expect(open(active.state)).toEqual(['WithdrawConsent'])
    expect(open(withdrawn.state)).toEqual([])
    expect(consents.duties(withdrawn.state, day('2026-03-02'))).toEqual([])
  })
})

describe('processing under a consent is lawful from its day until the day of withdrawal (A-34)', () => {
  test.each([
    ['2025-12-31', false, 'the day before it was given'],
    ['2026-01-01', true, 'the day it was given'],
    ['2026-03-01', true, 'the day before the withdrawal'],
    ['2026-03-02', false, 'the day of the withdrawal (section 8)'],
    ['2026-03-03', false, 'the day after'],
    ['2036-03-02', false, 'ten years later: never in force again'],
  ])('on %s: %s, %s (A-34)', (on, expected) => {
    expect(lawful(withdrawn, on)).toBe(expected)
  })

  test.each([
    ['2026-03-01', true],
    ['2026-03-02', false],
    ['2026-03-19', false],
    ['2026-03-20', false],
  ])('between receipt on the 2nd and the answer on the 20th it covers nothing: %s (A-34)', (on, expected) => {
    expect(lawful(given(give(), withdraw('2026-03-02', '2026-03-20')), on)).toBe(expected)
  })

  test('withdrawn on its own day it never covered anything', () => {
    const same = given(give(), withdraw('2026-01-01'))
    for (const on of ['2025-12-31', '2026-01-01', '2026-01-02']) expect(lawful(same, on)).toBe(false)
  })

  test('a consent that was never given covers nothing; an active one has no last day', () => {
    expect(lawful(given(), '2026-01-01')).toBe(false)
    expect(lawful(active, '2099-12-31')).toBe(true)
  })

  test.each([
    ['nothing', undefined],
    ['a Date', new Date('2025-06-01')],
    ['a day that does not exist', '2026-02-30'],
    ['words', 'heute'],
    ['a number', 20260310],
  ])('a day that is no civil day is refused and never lawful: %s (principle 8)', (_, value) => {
    const noDay: PlainDate = JSON.parse('0', () => value)
    expect(() => lawfulUnderConsent(active.state, noDay)).toThrow(TypeError)
  })
})

describe('what is no command throws, and names the path', () => {
  const edits: readonly (readonly [string, ConsentCommand, Record<string, unknown>, string])[] = [
    ['no day', give(), { on: undefined }, 'data.on'],
    ['no officer', give(), { by: '' }, 'data.by'],
    ['no name', give(), { id: ' ' }, 'data.id'],
    ['no signing day (A-35)', give(), { signedOn: undefined }, 'data.signedOn'],
    ['a signing day that does not exist', give(), { signedOn: '2026-02-29' }, 'data.signedOn'],
    ['no purpose (A-35)', give(), { purpose: undefined }, 'data.purpose'],
    ['a stranger', give(), { expires: '2027-01-01' }, 'data'],
    ['no first day without it', withdraw('2026-03-02'), { from: undefined }, 'data.from'],
    ['an instant', withdraw('2026-03-02'), { from: '2026-03-02T00:00:00Z' }, 'data.from'],
    ['an empty request', withdraw('2026-03-02'), { request: '' }, 'data.request'],
  ]
  test.each(edits)('%s', (_, command, change, path) => {
    const made: ConsentCommand = JSON.parse(
      JSON.stringify({ type: command.type, data: { ...command.data, ...change } }),
    )
    try {
      consents.decide(made, active.state)
      expect.unreachable('it was taken for a command')
    } catch (error) {
      if (!isInvalidInput(error)) throw error
      expect(error.path).toBe(path)
    }
  })
})

describe('replay derives every event again (section 8)', () => {
  const { events, state } = given(give('2026-01-01', '2026-01-05'), withdraw('2026-03-02', '2026-03-20'))
  const stored = (list: readonly unknown[]): readonly ConsentEvent[] => JSON.parse(JSON.stringify(list))

  test('a history gives the same state again', () => {
    expect(consents.replay(stored(events))).toEqual({ ok: true, state })
  })

  test.each([
    [0, '"signedOn":"2026-01-01"', '"signedOn":"2026-01-06"', 'rejected', 'signed after it was recorded'],
    [0, '"purpose":"a newsletter"', '"purpose":""', 'malformed', 'no purpose'],
    [1, '"from":"2026-03-02"', '"from":"2025-12-31"', 'rejected', 'withdrawn before it was given (A-34)'],
    [1, '"from":"2026-03-02"', '"from":"2026-03-21"', 'rejected', 'withdrawn later than recorded (A-33)'],
    [1, '"on":"2026-03-20"', '"on":"2026-01-04"', 'rejected', 'the order of days (D-11)'],
    [1, '"type":"ConsentWithdrawn"', '"type":"ConsentEnded"', 'malformed', 'no event'],
    [1, '"data":{"command"', '"data":{"kept":true,"command"', 'differs', 'something beside the command'],
  ] as const)('event %i with %s changed to %s is found out: %s (%s)', (index, from, to, kind, _) => {
    const text = JSON.stringify(events[index])
    expect(text).toContain(from)
    const other: unknown = JSON.parse(text.replace(from, to))
    expect(consents.replay(stored(events.map((event, at) => (at === index ? other : event))))).toMatchObject({
      ok: false,
      index,
      reason: { kind },
    })
  })

  test('a withdrawal alone, twice, or a second giving is found out (A-33)', () => {
    const [gave, took] = events
    expect(consents.replay(stored([took]))).toMatchObject({ ok: false, index: 0 })
    expect(consents.replay(stored([gave, took, took]))).toMatchObject({ ok: false, index: 2 })
    expect(consents.replay(stored([gave, gave]))).toMatchObject({ ok: false, index: 1 })
    expect(consents.replay(stored([gave, took, gave]))).toMatchObject({ ok: false, index: 2 })
  })
})

describe('over random days', () => {
  const start = fc.integer({ min: 0, max: 4000 }).map((days) => later('2018-01-01', days))
  const span = fc.integer({ min: 0, max: 400 })
  const law = <A>(arbitrary: fc.Arbitrary<A>, holds: (value: A) => void): void =>
    fc.assert(fc.property(arbitrary, holds), { numRuns: 500 })

  test('a withdrawal never changes the lawfulness of an operation before it (A-34)', () => {
    law(fc.tuple(start, span, span, span, fc.integer({ min: -50, max: 900 })), ([signed, a, b, c, at]) => {
      const recorded = later(signed, a)
      const from = later(signed, b)
      const [, known = from] = [from, recorded].sort()
      const answered = later(known, c)
      const op = later(signed, at)
      const before = given(give(signed, recorded))
      const after = given(give(signed, recorded), withdraw(from, answered))
      expect(lawful(before, op)).toBe(op >= signed)
      if (op < from) expect(lawful(after, op)).toBe(lawful(before, op))
      else expect(lawful(after, op)).toBe(false)
    })
  })

  test('a consent is withdrawn at most once and never active again (A-33)', () => {
    const command = fc.oneof(
      fc.tuple(span, span).map(([a, b]) => give(later('2026-01-01', a), later('2026-01-01', b))),
      fc.tuple(span, span).map(([a, b]) => withdraw(later('2026-01-01', a), later('2026-01-01', b))),
    )
    law(fc.array(command, { maxLength: 15 }), (commands) => {
      let state = consents.initialState()
      let gone: ConsentState | null = null
      const events: ConsentEvent[] = []
      for (const one of commands) {
        const decision = consents.decide(one, state)
        const last = events.at(-1)?.data.command.data
        const gave = events[0]?.data.command
        const expected =
          one.type === 'GiveConsent'
            ? events.length === 0 && one.data.signedOn <= one.data.on
            : gave?.type === 'GiveConsent' &&
              events.length === 1 &&
              last !== undefined &&
              last.on <= one.data.on &&
              gave.data.signedOn <= one.data.from &&
              one.data.from <= one.data.on
        expect(decision.accepted).toBe(expected)
        if (!decision.accepted) continue
        expect(gone).toBeNull()
        state = consents.evolve(state, decision.events[0])
        events.push(...decision.events)
        if (state.status === 'withdrawn') gone = state
      }
      expect(events.filter(({ type }) => type === 'ConsentWithdrawn').length).toBeLessThanOrEqual(1)
      if (gone !== null) expect(state).toEqual(gone)
      expect(consents.replay(events)).toEqual({ ok: true, state })
    })
  })
})
