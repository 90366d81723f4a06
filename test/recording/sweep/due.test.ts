import { describe, expect, test } from 'vitest'
import {
  type DueAction,
  type DueRecording,
  type RecordingState,
  sweepFrom,
  sweepOn,
} from '../../../src/recording/index.js'
import {
  call,
  close,
  closeComplaint,
  complain,
  copy,
  day,
  destroy,
  destroyCopy,
  erase,
  later,
  lift,
  open,
  played,
  recordings,
  restrict,
} from './recordings.js'

/* A call of 15 March 2024 is kept through 15 September, and destroyed on the sixteenth (clause 10). */

/** What a recording asks for on a day, as `action due`, with `late` where the day is over. */
const asked = (state: RecordingState, on: string, warnBefore?: number): readonly string[] =>
  [...sweepOn([state], day(on), warnBefore === undefined ? {} : { warnBefore })].map(
    ({ action, due, overdue }) => `${action} ${due}${overdue ? ' late' : ''}`,
  )

describe('destruction (clause 10)', () => {
  const state = played(...call())

  test.each([
    { on: '2024-03-15', found: [] },
    { on: '2024-09-14', found: [] },
    { on: '2024-09-15', found: [] },
    { on: '2024-09-16', found: ['destroy 2024-09-16'] },
    { on: '2024-09-17', found: ['destroy 2024-09-16 late'] },
    { on: '2030-01-01', found: ['destroy 2024-09-16 late'] },
  ])('on $on: $found', ({ on, found }) => {
    expect(asked(state, on)).toEqual(found)
  })

  test('is found from the day after the last one, however many days of warning', () => {
    expect([undefined, 0, 1, 365].map((warnBefore) => sweepFrom(state, warn(warnBefore)))).toEqual(
      Array(4).fill('2024-09-16'),
    )
  })

  test.each([
    { date: '2024-08-31', from: '2025-03-01' },
    { date: '2023-08-31', from: '2024-03-01' },
    { date: '2024-02-29', from: '2024-08-30' },
    { date: '2024-08-29', from: '2025-03-01' },
    { date: '2024-12-31', from: '2025-07-01' },
    { date: '2023-12-14', from: '2024-06-15' },
    { date: '2024-08-30', from: '2025-03-01' },
  ])('of a call of $date from $from', ({ date, from }) => {
    const one = played(...call('S-1', date))
    expect(sweepFrom(one)).toBe(from)
    expect(asked(one, later(from, -1))).toEqual([])
    expect(asked(one, from)).toEqual([`destroy ${from}`])
  })

  test('names recording, clause and restriction', () => {
    expect([...sweepOn([state], day('2024-09-16'))]).toEqual([
      {
        recording: 'S-1',
        action: 'destroy',
        clause: 'kaunas:10',
        due: '2024-09-16',
        overdue: false,
        restricted: false,
        about: { procedures: [], complaints: [], requests: [] },
      },
    ])
  })

  test('of what was destroyed is not asked again', () => {
    const gone = played(...call(), destroy('2024-09-16'))
    expect(asked(gone, '2024-09-16')).toEqual([])
    expect(asked(gone, '2030-01-01')).toEqual([])
    expect(sweepFrom(gone)).toBeNull()
  })
})

const warn = (warnBefore: number | undefined) => (warnBefore === undefined ? {} : { warnBefore })

describe('a copy for a procedure (clauses 10, 12.3)', () => {
  const opened = played(...call(), complain('2024-04-01'), open('2024-04-02'))

  test.each([
    { on: '2024-04-02', found: [] },
    { on: '2024-08-31', found: [] },
    { on: '2024-09-01', found: ['copy 2024-09-16'] },
    { on: '2024-09-15', found: ['copy 2024-09-16'] },
    // Copy first, then at once: until then it is not destroyed.
    { on: '2024-09-16', found: ['copy 2024-09-16'] },
    { on: '2024-09-17', found: ['copy 2024-09-16 late'] },
    { on: '2024-12-01', found: ['copy 2024-09-16 late'] },
  ])('on $on: $found', ({ on, found }) => {
    expect(asked(opened, on)).toEqual(found)
  })

  test.each([
    { warnBefore: 0, from: '2024-09-15' },
    { warnBefore: 1, from: '2024-09-14' },
    { warnBefore: 14, from: '2024-09-01' },
    { warnBefore: 30, from: '2024-08-16' },
    // Never before the last thing that happened.
    { warnBefore: 3650, from: '2024-04-02' },
  ])('is asked for $warnBefore days before the end of the term', ({ warnBefore, from }) => {
    expect(sweepFrom(opened, { warnBefore })).toBe(from)
    expect(asked(opened, from, warnBefore)).toEqual(['copy 2024-09-16'])
    if (warnBefore < 365) expect(asked(opened, later(from, -1), warnBefore)).toEqual([])
  })

  test('opened on the last day is to be made by the day after, before the destruction (D-10)', () => {
    const last = played(...call(), complain('2024-09-15'), open('2024-09-15'))
    expect(sweepFrom(last)).toBe('2024-09-15')
    expect(asked(last, '2024-09-15')).toEqual(['copy 2024-09-16'])
    expect(asked(last, '2024-09-17')).toEqual(['copy 2024-09-16 late'])
  })

  test('once made, the recording is destroyed after its term although the procedure goes on', () => {
    const copied = played(...call(), complain('2024-04-01'), open('2024-04-02'), copy('2024-09-10'))
    expect(asked(copied, '2024-09-15')).toEqual([])
    expect(asked(copied, '2024-09-16')).toEqual(['destroy 2024-09-16'])
    expect(sweepFrom(copied)).toBe('2024-09-16')
  })

  test('made late, the recording is then destroyed at once', () => {
    const copied = played(...call(), complain('2024-04-01'), open('2024-04-02'), copy('2024-09-20'))
    expect(sweepFrom(copied)).toBe('2024-09-20')
    expect(asked(copied, '2024-09-20')).toEqual(['destroy 2024-09-20'])
    expect(asked(copied, '2024-09-21')).toEqual(['destroy 2024-09-20 late'])
  })

  test('is no longer asked for when the procedure closed before', () => {
    const closed = played(
      ...call(),
      complain('2024-04-01'),
      open('2024-04-02'),
      close('2024-08-01'),
      closeComplaint('2024-08-01'),
    )
    expect(asked(closed, '2024-09-15')).toEqual([])
    expect(sweepFrom(closed)).toBe('2024-09-16')
  })

  test('is asked for under a restriction too, which is told: copying then needs a reason', () => {
    const held = played(...call(), complain('2024-04-01'), open('2024-04-02'), restrict('2024-05-01'))
    expect(sweepFrom(held)).toBe('2024-09-01')
    expect([...sweepOn([held], day('2024-09-01'))]).toEqual([
      {
        recording: 'S-1',
        action: 'copy',
        clause: 'kaunas:10',
        due: '2024-09-16',
        overdue: false,
        restricted: true,
        about: { procedures: ['P-1'], complaints: [], requests: [] },
      },
    ])
    expect(asked(held, '2025-01-01')).toEqual(['copy 2024-09-16'])
  })
})

describe('the end of a copy (clause 10)', () => {
  const before = [...call(), complain('2024-04-01'), open('2024-04-02'), copy('2024-04-03')]

  test('comes with the end of its procedure, at once', () => {
    const closed = played(...before, close('2024-06-03'), closeComplaint('2024-06-03'))
    expect(sweepFrom(closed)).toBe('2024-06-03')
    expect(asked(closed, '2024-06-03')).toEqual(['destroy-copy 2024-06-03'])
    expect(asked(closed, '2024-06-04')).toEqual(['destroy-copy 2024-06-03 late'])
    expect(asked(closed, '2024-09-16')).toEqual(['destroy-copy 2024-06-03 late', 'destroy 2024-09-16'])
  })

  test('outlives the recording while the procedure goes on', () => {
    const gone = played(...before, destroy('2024-09-16'))
    expect(sweepFrom(gone)).toBeNull()
    expect(asked(gone, '2026-01-01')).toEqual([])
    const closed = played(...before, destroy('2024-09-16'), close('2025-02-03'))
    expect(sweepFrom(closed)).toBe('2025-02-03')
    expect(asked(closed, '2025-02-03')).toEqual(['destroy-copy 2025-02-03'])
  })

  test('comes with the last of two procedures, not with the first', () => {
    const second = [...before, complain('2024-04-04', 'C-2'), open('2024-04-05', 'P-2', 'C-2')]
    const first = played(...second, close('2024-06-03'))
    expect(asked(first, '2024-06-03')).toEqual([])
    const both = played(...second, close('2024-06-03'), close('2024-07-01', 'P-2'))
    expect(asked(both, '2024-07-01')).toEqual(['destroy-copy 2024-07-01'])
  })

  test('waits for a restriction that holds it, and comes on the day after that', () => {
    const held = played(
      ...before,
      destroy('2024-09-16'),
      restrict('2024-10-01', '2024-12-31'),
      close('2024-10-15'),
    )
    expect(asked(held, '2024-12-31')).toEqual([])
    expect(asked(held, '2025-01-01')).toEqual(['destroy-copy 2025-01-01'])
    expect(sweepFrom(held)).toBe('2025-01-01')
  })

  test('is not known while a restriction without an end holds it', () => {
    const held = played(...before, destroy('2024-09-16'), restrict('2024-10-01'), close('2024-10-15'))
    expect(sweepFrom(held)).toBeNull()
    expect(asked(held, '2030-01-01')).toEqual([])
  })

  test('leaves nothing to ask for', () => {
    const gone = played(...before, destroy('2024-09-16'), close('2025-02-03'), destroyCopy('2025-02-03'))
    expect(sweepFrom(gone)).toBeNull()
    expect(asked(gone, '2025-02-03')).toEqual([])
  })
})

describe('a complaint without a procedure (clauses 10, 11.2)', () => {
  const complained = played(...call(), complain('2024-04-01'))

  test.each([
    { on: '2024-04-01', found: [] },
    { on: '2024-08-31', found: [] },
    { on: '2024-09-01', found: ['warn 2024-09-15'] },
    { on: '2024-09-15', found: ['warn 2024-09-15'] },
    // It holds nothing: the recording goes.
    { on: '2024-09-16', found: ['destroy 2024-09-16'] },
  ])('warns on $on: $found', ({ on, found }) => {
    expect(asked(complained, on)).toEqual(found)
  })

  test.each([
    { warnBefore: 0, from: '2024-09-15' },
    { warnBefore: 3, from: '2024-09-12' },
    { warnBefore: 14, from: '2024-09-01' },
    { warnBefore: 3650, from: '2024-04-01' },
  ])('warns $warnBefore days before the end of the term', ({ warnBefore, from }) => {
    expect(sweepFrom(complained, { warnBefore })).toBe(from)
    expect(asked(complained, from, warnBefore)).toEqual(['warn 2024-09-15'])
  })

  test('warns of nothing once it is closed', () => {
    const closed = played(...call(), complain('2024-04-01'), closeComplaint('2024-05-02'))
    expect(asked(closed, '2024-09-15')).toEqual([])
    expect(sweepFrom(closed)).toBe('2024-09-16')
  })

  test('warns of nothing while a procedure examines it, and again when that closed before it', () => {
    const examined = [...call(), complain('2024-04-01'), open('2024-04-02')]
    expect(asked(played(...examined), '2024-09-15')).toEqual(['copy 2024-09-16'])
    expect(asked(played(...examined, close('2024-05-02')), '2024-09-15')).toEqual(['warn 2024-09-15'])
  })

  test('received too late to be warned of before is warned of at once', () => {
    const last = played(...call(), complain('2024-09-15'))
    expect(sweepFrom(last)).toBe('2024-09-15')
    expect(asked(last, '2024-09-15')).toEqual(['warn 2024-09-15'])
  })
})

describe('a restriction (clause 14.5)', () => {
  test('with an end after the term moves the destruction to the day after it', () => {
    const held = played(...call(), restrict('2024-05-01', '2024-10-31'))
    expect(asked(held, '2024-09-16')).toEqual([])
    expect(asked(held, '2024-10-31')).toEqual([])
    expect(asked(held, '2024-11-01')).toEqual(['destroy 2024-11-01'])
    expect(asked(held, '2024-11-02')).toEqual(['destroy 2024-11-01 late'])
    expect(sweepFrom(held)).toBe('2024-11-01')
  })

  test.each([
    { until: '2024-09-14', from: '2024-09-16' },
    { until: '2024-09-15', from: '2024-09-16' },
    { until: '2024-09-16', from: '2024-09-17' },
  ])('until $until leads to destruction on $from', ({ until, from }) => {
    const held = played(...call(), restrict('2024-05-01', until))
    expect(sweepFrom(held)).toBe(from)
    expect(asked(held, later(from, -1))).toEqual([])
    expect(asked(held, from)).toEqual([`destroy ${from}`])
  })

  test('without an end holds it for as long as nobody lifts it', () => {
    const held = played(...call(), restrict('2024-05-01'))
    expect(sweepFrom(held)).toBeNull()
    expect(asked(held, '2024-09-16')).toEqual([])
    expect(asked(held, '2034-09-16')).toEqual([])
  })

  test('that is lifted after the term lets it be destroyed that very day', () => {
    const lifted = played(...call(), restrict('2024-05-01'), lift('2024-11-05'))
    expect(sweepFrom(lifted)).toBe('2024-11-05')
    expect(asked(lifted, '2024-11-05')).toEqual(['destroy 2024-11-05'])
    expect(asked(lifted, '2024-11-06')).toEqual(['destroy 2024-11-05 late'])
  })

  test('that is lifted before the end of the term changes nothing', () => {
    const lifted = played(...call(), restrict('2024-05-01'), lift('2024-06-03'))
    expect(sweepFrom(lifted)).toBe('2024-09-16')
    expect(asked(lifted, '2024-09-16')).toEqual(['destroy 2024-09-16'])
  })

  test.each([
    { second: ['2024-06-01', '2024-12-31'], from: '2025-01-01' },
    { second: ['2024-06-01', '2024-09-30'], from: '2024-11-01' },
  ] as const)('beside another holds until the last of them ends: $from', ({ second, from }) => {
    const [on, until] = second
    const held = played(...call(), restrict('2024-05-01', '2024-10-31'), restrict(on, until, 'X-2'))
    expect(sweepFrom(held)).toBe(from)
    expect(asked(held, later(from, -1))).toEqual([])
    expect(asked(held, from)).toEqual([`destroy ${from}`])
  })

  test('placed on a recording that should be gone already holds it, and leaves it late', () => {
    const held = played(...call(), restrict('2024-10-01', '2024-10-31'))
    expect(asked(held, '2024-10-31')).toEqual([])
    expect(asked(held, '2024-11-01')).toEqual(['destroy 2024-09-16 late'])
    expect(sweepFrom(held)).toBe('2024-11-01')
  })

  test('that ends before the term changes nothing of a warning', () => {
    const held = played(...call(), complain('2024-04-01'), restrict('2024-05-01', '2024-09-10'))
    expect(asked(held, '2024-08-31')).toEqual([])
    expect(asked(held, '2024-09-01')).toEqual(['warn 2024-09-15'])
    expect(sweepFrom(held)).toBe('2024-09-01')
  })

  test('that ends after the term moves the warning: whoever complained loses the recording with it', () => {
    const held = played(...call(), complain('2024-04-01'), restrict('2024-05-01', '2024-09-20'))
    expect(asked(held, '2024-09-05')).toEqual([])
    expect(asked(held, '2024-09-06')).toEqual(['warn 2024-09-20'])
    expect(asked(held, '2024-09-20')).toEqual(['warn 2024-09-20'])
    expect(asked(held, '2024-09-21')).toEqual(['destroy 2024-09-21'])
    expect(sweepFrom(held)).toBe('2024-09-06')
  })
})

describe('an erasure that was granted (clause 14.5)', () => {
  test('is to be carried out by the day set', () => {
    const erased = played(...call(), erase('2024-05-02', '2024-05-20'))
    expect(asked(erased, '2024-05-19')).toEqual([])
    expect(asked(erased, '2024-05-20')).toEqual(['destroy 2024-05-20'])
    expect(asked(erased, '2024-05-21')).toEqual(['destroy 2024-05-20 late'])
    expect(sweepFrom(erased)).toBe('2024-05-20')
  })

  test('without a day set is carried out at once', () => {
    const erased = played(...call(), erase('2024-05-02'))
    expect(asked(erased, '2024-05-02')).toEqual(['destroy 2024-05-02'])
    expect(sweepFrom(erased)).toBe('2024-05-02')
  })

  test('puts nothing off beyond the term', () => {
    const erased = played(...call(), erase('2024-09-10', '2024-10-10'))
    expect(asked(erased, '2024-09-15')).toEqual([])
    expect(asked(erased, '2024-09-16')).toEqual(['destroy 2024-09-16'])
    expect(sweepFrom(erased)).toBe('2024-09-16')
  })

  test('waits for the end of a restriction: destroying can’t be undone', () => {
    const erased = played(...call(), restrict('2024-04-01'), erase('2024-05-02', '2024-05-20'))
    expect(sweepFrom(erased)).toBeNull()
    expect([...sweepOn([erased], day('2024-05-20'))]).toEqual([])
  })

  test('waits for the copy that an open procedure needs', () => {
    const erased = played(
      ...call(),
      complain('2024-04-01'),
      open('2024-04-02'),
      erase('2024-05-02', '2024-05-20'),
    )
    expect(actions(erased, '2024-05-04')).toEqual([])
    expect(actions(erased, '2024-05-05')).toEqual(['copy'])
    expect(actions(erased, '2024-05-20')).toEqual(['copy'])
    expect(actions(erased, '2024-09-16')).toEqual(['copy'])
    expect(sweepFrom(erased)).toBe('2024-05-05')
  })

  test('wants that copy made by its own day, since the copy comes before the destruction', () => {
    const erased = played(
      ...call(),
      complain('2024-04-01'),
      open('2024-04-02'),
      erase('2024-05-02', '2024-05-20'),
    )
    expect(asked(erased, '2024-05-20')).toEqual(['copy 2024-05-20'])
    expect(asked(erased, '2024-05-21')).toEqual(['copy 2024-05-20 late'])
  })
})

const actions = (state: RecordingState, on: string): readonly DueAction[] =>
  [...sweepOn([state], day(on))].map(({ action }) => action)

describe('a call of which nothing is kept (clauses 5, 8)', () => {
  const act = { on: day('2024-03-15'), by: 'exchange' }
  const commands = call()
  const ended = played(
    ...commands.slice(0, 2),
    { type: 'DeclineRecording', data: act },
    { type: 'EndCall', data: { ...act, endedBy: 'caller' } },
  )
  const states: readonly RecordingState[] = [
    recordings.initialState(),
    ...[1, 2, 3, 4].map((count) => played(...commands.slice(0, count))),
    played(...commands.slice(0, 2), { type: 'DeclineRecording', data: act }),
    ended,
  ]

  test('asks for nothing, on whatever day', () => {
    expect(new Set(states.map(({ status }) => status))).toEqual(
      new Set(['none', 'incoming', 'announced', 'consented', 'declined', 'ended']),
    )
    expect([...sweepOn(states, day('2024-03-15')), ...sweepOn(states, day('2030-01-01'))]).toEqual([])
    expect(states.map((state) => sweepFrom(state))).toEqual(states.map(() => null))
  })
})

describe('a sweep', () => {
  const due = (name: string) => played(...call(name))
  const on = day('2024-09-16')
  const called = (found: Iterable<DueRecording>) => [...found].map(({ recording }) => recording)

  test('keeps the order of the recordings', () => {
    const names = ['S-9', 'S-1', 'S-5', 'S-1', 'S-3']
    expect(called(sweepOn(names.map(due), on))).toEqual(names)
  })

  test('finds two things in one recording, one after the other', () => {
    const two = played(
      ...call('two'),
      complain('2024-04-01'),
      open('2024-04-02'),
      copy('2024-04-03'),
      close('2024-06-03'),
      closeComplaint('2024-06-03'),
    )
    expect(called(sweepOn([due('before'), two, due('after')], on))).toEqual(['before', 'two', 'two', 'after'])
  })

  test('takes the recordings from whatever can be gone through', () => {
    const states = [due('S-1'), due('S-2')]
    expect(called(sweepOn(new Set(states), on))).toEqual(['S-1', 'S-2'])
    expect(called(sweepOn(new Map([['a', due('S-1')]]).values(), on))).toEqual(['S-1'])
  })

  /** An endless row of recordings, every third of which is due, with how many were taken and whether it was closed. */
  function endless() {
    const seen = { taken: 0, closed: 0 }
    const [later, now] = [played(...call('later', '2024-03-16')), due('now')]
    function* source(): Generator<RecordingState, void, undefined> {
      try {
        for (;;) {
          seen.taken += 1
          yield seen.taken % 3 === 0 ? now : later
        }
      } finally {
        seen.closed += 1
      }
    }
    return { seen, source: source() }
  }

  test('takes nothing before it is asked', () => {
    const { seen, source } = endless()
    sweepOn(source, on)
    expect(seen).toEqual({ taken: 0, closed: 0 })
  })

  test('takes one after another, and none beyond the one it found', () => {
    const { seen, source } = endless()
    const sweep = sweepOn(source, on)
    const taken = [1, 2, 3, 4].map(() => {
      expect(sweep.next()).toMatchObject({ done: false, value: { recording: 'now' } })
      return seen.taken
    })
    expect(taken).toEqual([3, 6, 9, 12])
    expect(seen.closed).toBe(0)
  })

  test('of an endless row can be left at any time, and closes it once', () => {
    const { seen, source } = endless()
    let found = 0
    for (const { action } of sweepOn(source, on)) {
      expect(action).toBe('destroy')
      found += 1
      if (found === 100) break
    }
    expect(seen).toEqual({ taken: 300, closed: 1 })
    expect(source.next()).toEqual({ done: true, value: undefined })
  })

  test('closes what it was given also where its reader fails', () => {
    const { seen, source } = endless()
    const reading = () => {
      for (const { recording } of sweepOn(source, on)) throw new Error(`no room for ${recording}`)
    }
    expect(reading).toThrow('no room for now')
    expect(seen).toEqual({ taken: 3, closed: 1 })
  })

  test('hands on what goes wrong in the store', () => {
    function* failing(): Generator<RecordingState, void, undefined> {
      yield due('S-1')
      throw new Error('the store is gone')
    }
    const sweep = sweepOn(failing(), on)
    expect(sweep.next().done).toBe(false)
    expect(() => sweep.next()).toThrow('the store is gone')
    expect(sweep.next().done).toBe(true)
  })

  test('goes to the end of a row that has one', () => {
    expect([...sweepOn([], on)]).toEqual([])
    expect(called(sweepOn(Array(1000).fill(due('S-1')), on))).toHaveLength(1000)
  })

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses to warn %d days before',
    (warnBefore) => {
      expect(() => sweepOn([due('S-1')], on, { warnBefore }).next()).toThrow(/warnBefore/)
      expect(() => sweepFrom(due('S-1'), { warnBefore })).toThrow(/warnBefore/)
    },
  )

  test('refuses a day that is none', () => {
    const wild: string = '2024-02-30'
    expect(() => sweepOn([due('S-1')], wild as typeof on).next()).toThrow(
      /^on: expected a civil day that exists/u,
    )
  })
})

describe('options that are none', () => {
  const wild = (value: unknown): never => value as never

  test.each([[null], [''], [-1], [[]], [true], [{ warnBefor: 3 }]])('%j', (options) => {
    const invalid = expect.objectContaining({ code: 'invalid-input', path: 'options' })
    expect(() => sweepOn([], day('2026-02-02'), wild(options))).toThrow(invalid)
    expect(() => sweepFrom({ status: 'none' }, wild(options))).toThrow(invalid)
  })
})
