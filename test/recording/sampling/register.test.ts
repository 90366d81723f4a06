import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  defineRecordingRules,
  mayListen,
  type RegisterForListening,
  recordingFollowUps,
  registerForListening,
  type SampleCandidate,
  type SamplingCommand,
  sampleCandidate,
  sampleObstacles,
  samplingRegister,
  samplingRejectionCodes,
} from '../../../src/recording/index.js'
import {
  call,
  complain,
  day,
  destroy,
  erase,
  kept,
  later,
  played,
  restrict,
  rules,
  take,
  withdraw,
} from '../sweep/recordings.js'
import { draw, drawnAt, free, listen, month, names, opened, register, registerOf } from './scenario.js'

/* Clause 11.1: at most ten different recordings a calendar month, drawn at random, for the whole institution. */

const march = '2026-03-02'

/** March with ten drawn, and the first so many of them listened to. */
const listenedTo = (count: number) => {
  const drawn = month().and(draw(march, 10))
  return drawn.and(...Array.from({ length: count }, (_, index) => listen(march, drawnAt(drawn, index))))
}

describe('the limit of a month (clause 11.1)', () => {
  test.each(Array.from({ length: 10 }, (_, size) => ({ size })))(
    'with $size listened to, a recording that was not yet is one more',
    ({ size }) => {
      const before = listenedTo(size)
      const recording = drawnAt(before, size)
      const next = before.and(listen(march, recording))
      expect(opened(before).listened).toHaveLength(size)
      expect(opened(next).listened).toEqual([...opened(before).listened, recording])
      expect(next.events.at(-1)?.data).toMatchObject({ again: false })
    },
  )

  test.each(Array.from({ length: 10 }, (_, size) => ({ size: size + 1 })))(
    'with $size listened to, one of them again is not one more',
    ({ size }) => {
      const before = listenedTo(size)
      for (const recording of opened(before).listened) {
        const next = before.and(listen('2026-03-31', recording, 'another listener'))
        expect(opened(next).listened).toEqual(opened(before).listened)
        expect(next.events.at(-1)?.data).toMatchObject({ again: true })
      }
    },
  )

  test('an eleventh recording is refused, drawn or listened to', () => {
    const full = listenedTo(10)
    const eleventh = names(300).find((name) => !opened(full).drawn.includes(name)) ?? ''
    expect(full.rejection(draw(march, 1))).toEqual(['sample-exhausted', 'kaunas:11.1'])
    expect(full.rejection(listen(march, eleventh))).toEqual(['not-drawn', 'kaunas:11.1'])
    expect(month().rejection(draw(march, 11))).toEqual(['sample-exhausted', 'kaunas:11.1'])
  })

  test('two listeners to one recording count once', () => {
    const [one] = opened(month().and(draw(march, 10))).drawn
    const twice = month()
      .and(draw(march, 10))
      .and(listen(march, one ?? '', 'it'), listen(march, one ?? '', 'ona'))
    expect(opened(twice).listened).toEqual([one])
  })

  test.each([
    { drawn: 10, listened: 9, heard: false, may: true },
    { drawn: 11, listened: 10, heard: false, may: false },
    { drawn: 11, listened: 10, heard: true, may: true },
    { drawn: 10, listened: 0, heard: false, may: true },
    { drawn: 10, listened: 1, heard: true, may: true },
  ])('of $drawn drawn and $listened listened to, heard before: $heard, may be listened to: $may', (row) => {
    const others = names(20)
    const told: RegisterForListening = {
      month: '2024-04',
      drawn: ['S-1', ...others.slice(0, row.drawn - 1)],
      listened: row.heard ? ['S-1', ...others.slice(0, row.listened - 1)] : others.slice(0, row.listened),
    }
    expect(told.drawn).toHaveLength(row.drawn)
    expect(told.listened).toHaveLength(row.listened)
    const verdict = mayListen(rules, kept(...call()), sampledBy(told), day('2024-04-02'))
    expect(verdict.allowed).toBe(row.may)
  })

  test.each([0, 1, 3, 11, 100])('an institution may set another number: %i', (count) => {
    const machine = registerOf(count)
    expect(month(machine).rejection(draw(march, count + 1))).toEqual(['sample-exhausted', 'kaunas:11.1'])
    if (count === 0) return
    const full = month(machine).and(draw(march, count))
    expect(opened(full).drawn).toHaveLength(count)
    expect(full.rejection(draw(march, 1))).toEqual(['sample-exhausted', 'kaunas:11.1'])
    const heard = full.and(...opened(full).drawn.map((name) => listen(march, name)))
    expect(new Set(opened(heard).listened)).toEqual(new Set(opened(full).drawn))
  })

  test('where none may be listened to, drawing is not open on any day', () => {
    const machine = registerOf(0)
    const open = machine.options(machine.initialState(), day(march)).filter((one) => one.open)
    expect(open).toEqual([])
  })

  test('nothing is listened to before something was drawn', () => {
    expect(month().rejection(listen(march, 'S-001'))).toEqual(['wrong-status', 'kaunas:11.1'])
    expect(registerForListening(month().state)).toBeNull()
  })

  test('what was not drawn is not listened to: nobody picks', () => {
    const drawn = month().and(draw(march, 3))
    const picked = names(300).find((name) => !opened(drawn).drawn.includes(name)) ?? ''
    expect(drawn.rejection(listen(march, picked))).toEqual(['not-drawn', 'kaunas:11.1'])
  })
})

describe('the month of the listening (clause 11.1)', () => {
  test('what was drawn on the last day of March is listened to that day, and counts in March', () => {
    const drawn = month().and(draw('2026-03-31', 10))
    expect(opened(drawn).month).toBe('2026-03')
    const heard = drawn.and(listen('2026-03-31', drawnAt(drawn, 0)))
    expect(opened(heard).listened).toHaveLength(1)
  })

  test('on 1 April the register of March takes no listening and no draw, full or not', () => {
    const some = month().and(draw('2026-03-31', 4))
    expect(some.rejection(listen('2026-04-01', drawnAt(some, 0)))).toEqual(['other-month', 'kaunas:11.1'])
    expect(some.rejection(draw('2026-04-01', 1))).toEqual(['other-month', 'kaunas:11.1'])
  })

  test('a full March does not exhaust April: its register says that it is of another month', () => {
    const full = month().and(draw('2026-03-31', 10))
    expect(full.rejection(draw('2026-04-01', 1))).toEqual(['other-month', 'kaunas:11.1'])
  })

  test('what may be done with the register of March on 1 April is nothing', () => {
    const some = month().and(draw('2026-03-31', 4))
    const options = register.options(some.state, day('2026-04-01'))
    expect(options.map(({ command, open, obstacle }) => [command, open, obstacle?.code])).toEqual([
      ['DrawSample', false, 'other-month'],
      ['ListenToSample', false, 'other-month'],
    ])
  })

  test('April begins anew, and may draw and count the same recordings', () => {
    const inMarch = month().and(draw('2026-03-31', 10))
    const candidates = opened(inMarch).drawn.map(free)
    const april = month().and(draw('2026-04-01', 10, candidates))
    expect(new Set(opened(april).drawn)).toEqual(new Set(opened(inMarch).drawn))
    expect(opened(april.and(listen('2026-04-01', drawnAt(april, 0)))).listened).toHaveLength(1)
  })

  test.each([
    { register: '2024-03', on: '2024-03-31', allowed: true },
    { register: '2024-03', on: '2024-04-01', allowed: false },
    { register: '2024-04', on: '2024-04-01', allowed: true },
    { register: '2024-04', on: '2024-03-31', allowed: false },
  ])('the register of $register settles a listening on $on: $allowed', (row) => {
    const told = { month: row.register, drawn: ['S-1'], listened: [] }
    const verdict = mayListen(rules, kept(...call()), sampledBy(told), day(row.on))
    expect(verdict.allowed).toBe(row.allowed)
    // The register of another month says nothing, so that it is not known whether the recording was drawn.
    expect(verdict.assessment.outcome).toBe(row.allowed ? 'granted' : 'undetermined')
    expect(verdict.assessment.needs.map(({ fact }) => fact).sort()).toEqual(
      row.allowed ? [] : ['drawnAtRandom', 'withinSample'],
    )
  })

  test('February ends on the twenty-ninth in a leap year', () => {
    const drawn = month().and(draw('2028-02-29', 2))
    expect(opened(drawn).month).toBe('2028-02')
    expect(drawn.rejection(listen('2028-03-01', drawnAt(drawn, 0)))).toEqual(['other-month', 'kaunas:11.1'])
  })

  test('nothing is dated before the last event', () => {
    const drawn = month().and(draw('2026-03-10', 2))
    expect(drawn.rejection(listen('2026-03-09', drawnAt(drawn, 0)))).toEqual([
      'before-last-event',
      'kaunas:11.1',
    ])
    expect(drawn.rejection(draw('2026-03-09', 1))).toEqual(['before-last-event', 'kaunas:11.1'])
  })
})

describe('draws in parts (clause 11.1)', () => {
  test('count together, and never draw the same recording twice', () => {
    const parts = month().and(draw(march, 4), draw('2026-03-16', 3), draw('2026-03-31', 3))
    expect(opened(parts).drawn).toHaveLength(10)
    expect(new Set(opened(parts).drawn).size).toBe(10)
    expect(parts.rejection(draw('2026-03-31', 1))).toEqual(['sample-exhausted', 'kaunas:11.1'])
  })

  test('a part that would go beyond ten is refused whole', () => {
    const seven = month().and(draw(march, 7))
    expect(seven.rejection(draw(march, 4))).toEqual(['sample-exhausted', 'kaunas:11.1'])
    expect(opened(seven.and(draw(march, 3))).drawn).toHaveLength(10)
  })

  test('a part leaves out those drawn before, with that reason', () => {
    const candidates = names(5).map(free)
    const two = month().and(draw(march, 2, candidates))
    const next = two.and(draw(march, 2, candidates))
    const [, event] = next.events
    if (event?.type !== 'SampleDrawn') throw new Error('no draw')
    expect(event.data.excluded).toEqual(
      [...opened(two).drawn]
        .sort()
        .map((recording) => ({ recording, obstacles: ['already-drawn'], clauses: ['kaunas:11.1'] })),
    )
  })

  test('where fewer can be drawn than are asked for, all of them are', () => {
    const few = month().and(draw(march, 10, names(4).map(free)))
    expect([...opened(few).drawn].sort()).toEqual(names(4))
    // Those that are left of the ten may still be drawn, once there is more to draw from.
    expect(opened(few.and(draw(march, 6))).drawn).toHaveLength(10)
  })

  test.each([
    { why: 'there are no recordings', candidates: [], size: 3 },
    { why: 'every one is kept out', candidates: [{ recording: 'S-1', obstacles: ['expired'] }], size: 3 },
    { why: 'none is asked for', candidates: [{ recording: 'S-1', obstacles: [] }], size: 0 },
  ] as const)('a draw of nothing is refused: $why', ({ candidates, size }) => {
    expect(month().rejection(draw(march, size, candidates))).toEqual(['nothing-to-draw', 'kaunas:11.1'])
  })
})

/** The IT specialist assesses quality by the register of a month. */
const sampledBy = (told: RegisterForListening | null) =>
  ({
    as: 'staff',
    listener: 'jurgis',
    purpose: 'quality-sampling',
    itSpecialist: true,
    method: 'archive player',
    register: told,
  }) as const

describe('what counts (clauses 11.1, 11.2, 14.2)', () => {
  const told = { month: '2024-04', drawn: ['S-1'], listened: [] }

  test('a sampled listening is entered in the register of its month', () => {
    const taken = take(kept(...call()), {
      type: 'ListenToRecording',
      data: { on: day('2024-04-30'), by: 'it', attempt: sampledBy(told) },
    })
    if (taken === null) throw new Error('not allowed')
    expect(recordingFollowUps(rules, taken.event, taken.state)).toEqual([
      { to: 'sampling-register', month: '2024-04', command: listenAs('jurgis') },
    ])
  })
  const listenAs = (listener: string) => ({
    type: 'ListenToSample',
    data: { on: '2024-04-30', by: 'it', recording: 'S-1', listener },
  })

  test('listening on a complaint is not', () => {
    const taken = take(kept(...call(), complain('2024-04-10')), {
      type: 'ListenToRecording',
      data: {
        on: day('2024-04-30'),
        by: 'it',
        attempt: { ...sampledBy(told), purpose: 'service-complaint', complaint: 'C-1' },
      },
    })
    if (taken === null) throw new Error('not allowed')
    expect(recordingFollowUps(rules, taken.event, taken.state)).toEqual([])
  })

  test('nor is a caller who listens', () => {
    const taken = take(kept(...call()), {
      type: 'GiveCallerAccess',
      data: {
        on: day('2024-04-30'),
        by: 'it',
        tookPart: true,
        means: ['listening'],
        othersProtected: 'nobody else is heard in it',
      },
    })
    if (taken === null) throw new Error('not allowed')
    expect(recordingFollowUps(rules, taken.event, taken.state)).toEqual([])
  })

  test('neither needs the sample: with the ten used up, both may', () => {
    const full = { month: '2024-04', drawn: names(10), listened: names(10) }
    const recording = kept(...call(), complain('2024-04-10'))
    const attempt = { ...sampledBy(full), purpose: 'service-complaint', complaint: 'C-1' } as const
    expect(mayListen(rules, recording, sampledBy(full), day('2024-04-30')).allowed).toBe(false)
    expect(mayListen(rules, recording, attempt, day('2024-04-30')).allowed).toBe(true)
    const caller = mayListen(rules, recording, { as: 'caller', tookPart: true }, day('2024-04-30'))
    expect(caller.allowed).toBe(true)
  })

  test('a recording that is sampled and later complained of stays counted', () => {
    const before = listenedTo(10)
    const [first = ''] = opened(before).listened
    const recording = kept(...call(first, '2026-03-01'), complain('2026-03-20'))
    const register = registerForListening(before.state)
    const attempt = { ...sampledBy(register), purpose: 'service-complaint', complaint: 'C-1' } as const
    expect(mayListen(rules, recording, attempt, day('2026-03-31')).allowed).toBe(true)
    expect(registerForListening(before.state)?.listened).toContain(first)
    expect(before.rejection(draw('2026-03-31', 1))).toEqual(['sample-exhausted', 'kaunas:11.1'])
  })
})

describe('what keeps a recording out of a sample (clauses 10, 11.1, 14.5)', () => {
  test.each([
    { what: 'nothing, within its term', of: kept(...call()), on: '2024-09-15', obstacles: [] },
    { what: 'its term, the day after', of: kept(...call()), on: '2024-09-16', obstacles: ['expired'] },
    {
      what: 'a restriction, on its last day',
      of: kept(...call(), restrict('2024-04-01', '2024-04-30')),
      on: '2024-04-30',
      obstacles: ['restricted'],
    },
    {
      what: 'nothing, once the restriction is over',
      of: kept(...call(), restrict('2024-04-01', '2024-04-30')),
      on: '2024-05-01',
      obstacles: [],
    },
    {
      what: 'a consent that was withdrawn',
      of: kept(...call(), withdraw('2024-04-01')),
      on: '2024-04-01',
      obstacles: ['consent-withdrawn'],
    },
    {
      what: 'all of it',
      of: kept(...call(), withdraw('2024-04-01'), restrict('2024-04-02')),
      on: '2024-09-16',
      obstacles: ['expired', 'restricted', 'consent-withdrawn'],
    },
  ])('$what', ({ of, on, obstacles }) => {
    expect(sampleCandidate(of, day(on))).toEqual({ recording: 'S-1', obstacles })
  })

  test('that it was destroyed, early or not', () => {
    const early = played(...call(), erase('2024-04-01'), destroy('2024-04-01'))
    const late = played(...call(), destroy('2024-09-16'))
    if (early.status !== 'destroyed' || late.status !== 'destroyed') throw new Error('not destroyed')
    expect(sampleCandidate(early, day('2024-04-02')).obstacles).toEqual(['destroyed'])
    expect(sampleCandidate(late, day('2024-09-16')).obstacles).toEqual(['destroyed', 'expired'])
  })

  test('the draw gives each of them every reason and every clause, and draws none', () => {
    const candidates: readonly SampleCandidate[] = [
      free('drawn'),
      { recording: 'b', obstacles: ['restricted', 'consent-withdrawn'] },
      { recording: 'a', obstacles: ['destroyed', 'expired'] },
      { recording: 'c', obstacles: ['expired', 'restricted', 'consent-withdrawn', 'destroyed'] },
    ]
    const first = month().and(draw(march, 1, [free('before')]))
    const event = first.and(draw(march, 5, [...candidates, free('before')])).events.at(-1)
    if (event?.type !== 'SampleDrawn') throw new Error('no draw')
    expect(event.data.drawn).toEqual(['drawn'])
    const told = event.data.excluded.map(({ recording, obstacles, clauses }) => ({
      recording,
      obstacles: [...obstacles].sort(),
      clauses: [...clauses].sort(),
    }))
    expect(told).toEqual([
      { recording: 'a', obstacles: ['destroyed', 'expired'], clauses: ['kaunas:10'] },
      {
        recording: 'b',
        obstacles: ['consent-withdrawn', 'restricted'],
        clauses: ['gdpr:18(2)', 'gdpr:7(3)', 'kaunas:14.5'],
      },
      { recording: 'before', obstacles: ['already-drawn'], clauses: ['kaunas:11.1'] },
      {
        recording: 'c',
        obstacles: ['consent-withdrawn', 'destroyed', 'expired', 'restricted'],
        clauses: ['gdpr:18(2)', 'gdpr:7(3)', 'kaunas:10', 'kaunas:14.5'],
      },
    ])
  })
})

describe('the record', () => {
  const history = month().and(draw(march, 4))
  const whole = history.and(listen(march, drawnAt(history, 2)), draw('2026-03-05', 6))

  test('replays to the same state, also from a store', () => {
    const stored = JSON.parse(JSON.stringify(whole.events))
    expect(register.replay(whole.events)).toEqual({ ok: true, state: whole.state })
    expect(register.replay(stored)).toEqual({ ok: true, state: whole.state })
  })

  test('names the rules that it is made under, and is no other institution’s', () => {
    expect(opened(whole).procedure).toEqual({ id: 'sweep-test', version: '1' })
    expect(() => registerOf(10).decide(draw(march, 1), whole.state)).toThrow(/state made under/)
  })

  test('a sample that somebody picked does not replay', () => {
    const [event] = whole.events
    if (event?.type !== 'SampleDrawn') throw new Error('no draw')
    const [first = '', ...rest] = event.data.drawn
    const others = names(300).filter((name) => !event.data.drawn.includes(name))
    for (const drawn of [
      [others[0] ?? '', ...rest],
      [...rest, first],
      rest,
      [first, first, ...rest.slice(1)],
    ]) {
      const forged = { ...event, data: { ...event.data, drawn } }
      expect(register.replay([forged])).toMatchObject({
        ok: false,
        index: 0,
        reason: { kind: 'differs', path: expect.stringContaining('data.drawn') },
      })
    }
  })

  test('a listening that was counted twice, or not at all, does not replay', () => {
    const [drawing, listening] = whole.events
    if (drawing === undefined || listening?.type !== 'SampleListenedTo') throw new Error('no listening')
    const forged = { ...listening, data: { ...listening.data, again: true } }
    expect(register.replay([drawing, forged])).toMatchObject({ ok: false, index: 1 })
    expect(register.replay([drawing, listening, listening])).toMatchObject({
      ok: false,
      index: 2,
      reason: { kind: 'differs', path: 'data.again' },
    })
  })

  test('owes nothing: assessing quality is a choice', () => {
    expect(register.duties(whole.state, day('2026-12-31'))).toEqual([])
  })

  test('is handed on for listening as it stands', () => {
    const { drawn, listened } = opened(whole)
    expect(registerForListening(whole.state)).toEqual({ month: '2026-03', drawn, listened })
  })
})

/* Random registers, and the same once more by hand. */

interface Model {
  month: string | null
  last: string
  drawn: readonly string[]
  listened: ReadonlySet<string>
}

const obstacles = fc.subarray(
  sampleObstacles.filter((one) => one !== 'already-drawn'),
  { maxLength: 2 },
)
const candidates = fc.uniqueArray(
  fc.record({
    recording: fc.constantFrom(...names(24)),
    obstacles: fc.oneof({ arbitrary: fc.constant([]), weight: 4 }, { arbitrary: obstacles, weight: 1 }),
  }),
  { selector: ({ recording }) => recording, maxLength: 24 },
)
// From the end of March into April, hardly ever backwards.
const steps = fc.array(
  fc.record({
    forward: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 4, -1),
    command: fc.oneof(
      fc.record({ candidates, seed: fc.nat(), size: fc.nat(6) }),
      fc.record({ index: fc.nat(11), listener: fc.constantFrom('it', 'ona') }),
    ),
  }),
  { minLength: 5, maxLength: 25 },
)

/** What the document makes of a command. */
function judged(model: Model, count: number, { type, data }: SamplingCommand): string {
  const sameMonth = model.month === null || model.month === data.on.slice(0, 7)
  if (type === 'ListenToSample' && model.month === null) return 'wrong-status'
  if (data.on < model.last) return 'before-last-event'
  if (!sameMonth) return 'other-month'
  if (type === 'ListenToSample') return model.drawn.includes(data.recording) ? 'ok' : 'not-drawn'
  if (model.drawn.length >= count || data.size > count - model.drawn.length) return 'sample-exhausted'
  return data.size > 0 && eligible(model, data.candidates).length > 0 ? 'ok' : 'nothing-to-draw'
}

const eligible = ({ drawn }: Model, of: readonly SampleCandidate[]): readonly string[] =>
  of
    .filter(({ recording, obstacles: found }) => found.length === 0 && !drawn.includes(recording))
    .map(({ recording }) => recording)

describe('every register', () => {
  test('takes what the rules allow and nothing else, never more than its number, and replays', () => {
    let accepted = 0
    let exhausted = 0
    fc.assert(
      fc.property(steps, fc.constantFrom(10, 10, 1, 2, 5, 12), (course, count) => {
        const settings = {
          id: 'random',
          version: '1',
          sampleCount: count,
          allowedBy: { sampleCount: 'order V-12' },
        }
        const machine = samplingRegister(defineRecordingRules(settings))
        const twin = samplingRegister(defineRecordingRules(settings))
        let history = month(machine)
        let on = day('2026-03-22')
        const model: Model = { month: null, last: '', drawn: [], listened: new Set() }
        for (const { forward, command: told } of course) {
          on = later(on, forward)
          const command: SamplingCommand =
            'size' in told
              ? draw(on, told.size, told.candidates, told.seed)
              : listen(on, pick(model.drawn, told.index), told.listener)
          const expected = judged(model, count, command)
          const decided = machine.decide(command, history.state)
          expect(twin.decide(command, history.state)).toEqual(decided)
          expect(decided.accepted ? 'ok' : decided.rejection.code).toBe(expected)
          if (expected === 'sample-exhausted') exhausted += 1
          if (!decided.accepted) {
            expect(samplingRejectionCodes).toContain(decided.rejection.code)
            continue
          }
          accepted += 1
          const next = history.and(command)
          const now = opened(next)
          if (command.type === 'DrawSample') {
            const from = eligible(model, command.data.candidates)
            const fresh = now.drawn.slice(model.drawn.length)
            expect(fresh).toHaveLength(Math.min(command.data.size, from.length))
            expect(fresh.every((name) => from.includes(name))).toBe(true)
          }
          model.month = on.slice(0, 7)
          model.last = on
          model.drawn = now.drawn
          if (command.type === 'ListenToSample')
            model.listened = new Set([...model.listened, command.data.recording])
          expect(new Set(now.drawn).size).toBe(now.drawn.length)
          expect(now.drawn.length).toBeLessThanOrEqual(count)
          expect(new Set(now.listened)).toEqual(model.listened)
          expect(now.listened).toHaveLength(model.listened.size)
          expect(now.listened.every((name) => now.drawn.includes(name))).toBe(true)
          expect(now).toMatchObject({ month: model.month, lastEventOn: model.last })
          history = next
        }
        const stored = JSON.parse(JSON.stringify(history.events))
        expect(machine.replay(stored)).toEqual({ ok: true, state: history.state })
      }),
      { numRuns: 300 },
    )
    // Both really happen.
    expect(accepted).toBeGreaterThan(300)
    expect(exhausted).toBeGreaterThan(30)
  })
})

/** One of those drawn, or one that was not. */
const pick = (drawn: readonly string[], index: number): string => drawn[index] ?? 'S-024'
