import { describe, expect, test } from 'vitest'
import { isInvalidInput } from '../../src/core/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import {
  forgetRecorded,
  mayDestroy,
  type RecordingCommand,
  type RecordingEvent,
  type RecordingFollowUp,
  recordingFollowUps,
  recordingLifecycle,
  retention,
  samplingRegister,
} from '../../src/recording/index.js'
import { restrictionLifecycle } from '../../src/restriction/index.js'
import {
  asStored,
  callDay,
  callerAccess,
  closeProcedure,
  complain,
  copy,
  day,
  dayAfter,
  destroy,
  destroyCopy,
  given,
  listen,
  openProcedure,
  protectOthers,
  receive,
  recordedCall,
  rectify,
  register,
  registered,
  restrict,
  rules,
  type Scenario,
  staff,
  stored,
  toCopy,
  underAdakavas,
} from './scenario.js'

const adakavas = (...commands: readonly RecordingCommand[]): Scenario =>
  given([...recordedCall(), ...commands], recordingLifecycle(underAdakavas))

/** What the last event of a history asks of other machines. */
function asked({ events, state }: Scenario, under = rules): readonly RecordingFollowUp[] {
  const last = events.at(-1)
  if (last === undefined) throw new Error('nothing happened')
  return recordingFollowUps(under, last, state)
}

describe('what an event of a recording asks of another machine', () => {
  const sampled = staff({ purpose: 'quality-sampling', register: registered('2024-05-02', ['S1']) })

  test('a sampled listening is entered in the register of its month (K-11.1)', () => {
    const follow = asked(stored(listen('2024-05-06', sampled)))
    expect(follow).toEqual([
      {
        to: 'sampling-register',
        month: '2024-05',
        command: {
          type: 'ListenToSample',
          data: { on: '2024-05-06', by: 'ona', recording: 'S1', listener: 'zita' },
        },
      },
    ])
    const machine = samplingRegister(rules)
    const [first] = follow
    if (first?.to !== 'sampling-register') throw new Error('nothing for the register')
    expect(machine.decide(first.command, register('2024-05-02', ['S1'])).accepted).toBe(true)
  })

  test('listening because of a complaint, by the caller, or to the copy is not (K-11.2, K-14.2)', () => {
    const open = stored(complain('2024-04-01'), openProcedure('2024-04-02'), copy('2024-04-03'))
    expect(asked(open.and(listen('2024-05-06')))).toEqual([])
    expect(asked(open.and(callerAccess('2024-05-06')))).toEqual([])
    expect(asked(open.and(listen('2024-05-06', toCopy())))).toEqual([])
  })

  const open = [complain('2024-04-01'), openProcedure('2024-04-02')] as const

  test.each([
    [
      'listening',
      [...open, restrict('2024-05-02'), listen('2024-05-06', staff({ restrictionReason: protectOthers }))],
    ],
    [
      'listening',
      [
        ...open,
        copy('2024-04-03'),
        restrict('2024-05-02'),
        listen('2024-05-06', toCopy({ restrictionReason: protectOthers })),
      ],
    ],
    ['copying', [...open, restrict('2024-05-02'), copy('2024-05-06', { restrictionReason: protectOthers })]],
    ['altering', [...open, restrict('2024-05-02'), rectify('2024-05-06', { time: '10:16' }, protectOthers)]],
    [
      'destroying',
      [
        ...open,
        copy('2024-04-03'),
        restrict('2024-05-02'),
        closeProcedure('2024-05-06'),
        destroyCopy('2024-05-06', protectOthers),
      ],
    ],
  ] as const)(
    '%s for a reason under a restriction is told to the caller in ten days, where Adakavas is the procedure (interactions 2, 3; A-23)',
    (operation, commands) => {
      const [follow, ...rest] = asked(adakavas(...commands), underAdakavas)
      expect(rest).toEqual([])
      expect(follow).toMatchObject({
        to: 'restriction',
        item: 'S1',
        command: {
          type: 'RelyOnReason',
          data: { on: '2024-05-06', aroseOn: '2024-05-06', reason: 'protect-others', operation },
        },
      })
      if (follow?.to !== 'restriction') throw new Error('nothing for the restriction')
      const machine = restrictionLifecycle(adakavasProcedure)
      const imposed = machine.decide(
        {
          type: 'ImposeRestriction',
          data: {
            on: day('2024-05-02'),
            by: 'ona',
            id: 'R1',
            item: 'S1',
            request: 'Q1',
            grounds: ['subject-claims'],
            period: { until: day('2024-12-31') },
          },
        },
        machine.initialState(),
      )
      if (!imposed.accepted) throw new Error('not imposed')
      const before = machine.evolve(machine.initialState(), imposed.events[0])
      const relied = machine.decide(follow.command, before)
      if (!relied.accepted) throw new Error(`rejected: ${JSON.stringify(relied.rejection)}`)
      const after = machine.evolve(before, relied.events[0])
      expect(machine.duties(after, day('2024-05-06'))).toMatchObject([
        { duty: 'inform-of-reason', deadline: { due: '2024-05-16' } },
      ])
      // Under the Centre's own procedure the library knows of no such duty (K-14.5).
      expect(asked(stored(...commands))).toEqual([])
    },
  )

  test('a reason where nothing is restricted asks for nothing (A-23)', () => {
    const heard = adakavas(
      complain('2024-04-01'),
      listen('2024-05-06', staff({ restrictionReason: protectOthers })),
    )
    expect(asked(heard, underAdakavas)).toEqual([])
  })

  test('two reasons of one day are two (A-23)', () => {
    const relying = staff({ restrictionReason: protectOthers })
    const once = adakavas(complain('2024-04-01'), restrict('2024-05-02'), listen('2024-05-06', relying))
    const twice = once.and(listen('2024-05-06', relying))
    const names = [once, twice].flatMap((one) => asked(one, underAdakavas)).map((one) => one.command.data)
    expect(new Set(names.map((data) => ('id' in data ? data.id : ''))).size).toBe(2)
  })

  test('no other event asks for anything', () => {
    const history = stored(
      complain('2024-04-01'),
      openProcedure('2024-04-02'),
      copy('2024-04-03'),
      destroy(dayAfter),
      closeProcedure('2024-10-01'),
      destroyCopy('2024-10-01'),
    )
    for (const event of history.events) expect(recordingFollowUps(rules, event, history.state)).toEqual([])
  })
})

describe('what is destroyed is forgotten (K-8, K-10)', () => {
  const kept = stored(
    rectify('2024-04-02', { number: '+37060000002', time: '10:16', durationSeconds: 300 }),
    rectify('2024-04-03', { note: 'the house number is 9' }),
    complain('2024-04-04'),
    openProcedure('2024-04-05'),
    copy('2024-04-08'),
  )
  const gone = kept.and(destroy(dayAfter), closeProcedure('2024-10-01'), destroyCopy('2024-10-01'))
  const secrets = /\+3706000000|10:1[56]|312|300|archive\/S1|house number/u

  test('number, time, duration, audio and notes leave the history', () => {
    expect(JSON.stringify(gone.events)).toMatch(secrets)
    expect(JSON.stringify(forgetRecorded(rules, gone.events))).not.toMatch(secrets)
  })

  test('what is left is replayed to the same state, and goes on', () => {
    const short = kept.and(destroy(dayAfter))
    const forgotten = JSON.parse(JSON.stringify(forgetRecorded(rules, short.events)))
    const replayed = short.machine.replay(forgotten)
    expect(replayed).toEqual({ ok: true, state: short.state })
    if (!replayed.ok) throw new Error('it was not replayed')
    const next = closeProcedure('2024-10-01')
    expect(short.machine.decide(next, replayed.state)).toEqual(short.machine.decide(next, short.state))
    expect(short.accepts(next)).toBe(true)
    expect(gone.machine.replay(forgetRecorded(rules, gone.events))).toEqual({ ok: true, state: gone.state })
  })

  test('everything else stays: the register of consent, listening and procedures (K-15)', () => {
    const types = (events: readonly RecordingEvent[]) => events.map(({ type }) => type)
    const forgotten = forgetRecorded(rules, gone.events)
    expect(types(forgotten)).toEqual(types(gone.events))
    for (const [index, event] of gone.events.entries()) {
      if (event.type !== 'RecordingStored' && event.type !== 'RecordingRectified')
        expect(forgotten[index]).toEqual(event)
    }
  })

  test('forgotten twice is forgotten once', () => {
    const once = forgetRecorded(rules, gone.events)
    expect(forgetRecorded(rules, once)).toEqual(once)
  })

  test('the history itself is not touched', () => {
    const before = JSON.stringify(gone.events)
    forgetRecorded(rules, gone.events)
    expect(JSON.stringify(gone.events)).toBe(before)
  })

  test.each([
    ['no history', []],
    ['a recording that is kept', kept.events],
    ['the histories of two recordings, of which one is kept', [...gone.events, ...kept.events]],
    ['the histories of two recordings that were destroyed', [...gone.events, ...gone.events]],
    ['a history with a part left out', gone.events.toSpliced(2, 1)],
    ['the end of a history', gone.events.slice(-3)],
    ['a history in another order', gone.events.toReversed()],
    [
      'a history under other rules',
      given([...recordedCall(), destroy(dayAfter)], recordingLifecycle(underAdakavas)).events,
    ],
  ])('%s can not be forgotten', (_, events) => {
    try {
      forgetRecorded(rules, events)
    } catch (error) {
      expect(isInvalidInput(error) && [error.path, error.clause]).toEqual(['events', 'kaunas:10'])
      return
    }
    throw new Error('it was forgotten')
  })

  test.each([
    '+370 600 00001',
    '8 600 00001',
    '860000001',
    '37060000001',
    '0600-00001',
    'call 60000001',
    'tel:8(600)00001',
  ])(
    'what is freed of the person stays free: a call named %s is not stored with that number (K-8.1)',
    (call) => {
      const commands = [receive(callDay, { call }), ...recordedCall().slice(1)]
      expect(() => given(commands)).toThrow(/kaunas:8\.1/u)
    },
  )

  test('a call of another name is, and is not corrected to its number (K-8.1, K-14.4)', () => {
    const named = given([receive(callDay, { call: 'S-60000002' }), ...recordedCall().slice(1)])
    expect(named.rejection(rectify('2024-04-02', { number: '+37060000002' }))).toMatchObject({
      code: 'number-in-name',
      clauses: ['kaunas:8.1'],
    })
    expect(named.accepts(rectify('2024-04-02', { number: '+37060000003' }))).toBe(true)
  })

  test.each([[null], [undefined], ['events'], [{ length: 1 }], [[null]], [[7]]])(
    '%j is no history',
    (events) => {
      try {
        forgetRecorded(rules, events as never)
      } catch (error) {
        expect(isInvalidInput(error)).toBe(true)
        return
      }
      throw new Error('it was forgotten')
    },
  )
})

describe('questions about what is no recording', () => {
  test.each([
    ['a call that is on', given(recordedCall().slice(0, 3)).state],
    ['a call that ended', given([...recordedCall().slice(0, 2), ...recordedCall().slice(3, 4)]).state],
    ['nothing', null],
    ['a word', 'stored'],
  ])('%s has neither a term nor a destruction', (_, state) => {
    for (const ask of [retention, mayDestroy]) {
      let said: unknown = 'an answer'
      try {
        ask(state as never, day(callDay))
      } catch (error) {
        said = isInvalidInput(error) ? 'a clear error' : error
      }
      expect(said).toBe('a clear error')
    }
  })

  test.each(['2024-02-30', '15.03.2024', '', null, 7, new Date(0)])('%j is no day', (on) => {
    const recording = asStored(stored())
    expect(() => retention(recording, on as never)).toThrow()
    expect(() => mayDestroy(recording, on as never)).toThrow()
  })
})
