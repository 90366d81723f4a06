import { describe, expect, test } from 'vitest'
import { isInvalidInput } from '../../../src/core/index.js'
import { drawSample, type SampleInput } from '../../../src/recording/index.js'
import { day } from '../sweep/recordings.js'
import { draw, free, month, names, register } from './scenario.js'

/* Whatever is handed in: a draw, or an error that says where the fault is and what was expected. */

const good = { month: '2026-03', candidates: names(5).map(free), seed: 1, size: 2 }

/** Hands in what the type does not allow: what a host without types can do. */
const wild = (input: unknown): SampleInput => input as SampleInput

/** Where the fault is. */
function fault(input: unknown): string {
  try {
    drawSample(wild(input))
  } catch (error) {
    if (!isInvalidInput(error)) throw error
    expect(error.expected).not.toBe('')
    return error.path
  }
  throw new Error('it was drawn')
}

const untouched = Object.getOwnPropertyNames(Object.prototype).join()

describe('a draw is refused for', () => {
  test.each([
    -1,
    2 ** 32,
    2 ** 53,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '1',
    1n,
    null,
    undefined,
    [],
    {},
  ])('the seed %s', (seed) => {
    expect(fault({ ...good, seed })).toBe('seed')
  })

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '2', 2n, null, undefined])(
    'the size %s',
    (size) => {
      expect(fault({ ...good, size })).toBe('size')
    },
  )

  test.each([
    '2026-13',
    '2026-00',
    '2026-3',
    '2026-03-01',
    '0000-01',
    '26-03',
    '12026-03',
    ' 2026-03',
    '2026-03\n',
    '',
    202603,
    null,
    undefined,
    new Date(0),
  ])('the month %s', (given) => {
    expect(fault({ ...good, month: given })).toBe('month')
  })

  test('a recording that stands there twice, side by side or not, free or not', () => {
    const [one = free('S')] = good.candidates
    const again = { recording: one.recording, obstacles: ['expired'] }
    expect(fault({ ...good, candidates: [one, one] })).toBe('candidates')
    expect(fault({ ...good, candidates: [...good.candidates, one] })).toBe('candidates')
    expect(fault({ ...good, candidates: [...good.candidates, again] })).toBe('candidates')
  })

  test.each([
    { what: 'no name', candidate: { obstacles: [] }, path: 'candidates[0].recording' },
    { what: 'an empty name', candidate: { recording: ' ', obstacles: [] }, path: 'candidates[0].recording' },
    { what: 'a number', candidate: { recording: 1, obstacles: [] }, path: 'candidates[0].recording' },
    // What is not known must not pass for nothing.
    { what: 'no obstacles', candidate: { recording: 'S' }, path: 'candidates[0].obstacles' },
    {
      what: 'unknown obstacles',
      candidate: { recording: 'S', obstacles: null },
      path: 'candidates[0].obstacles',
    },
    {
      what: 'an obstacle that is none',
      candidate: { recording: 'S', obstacles: ['lost'] },
      path: 'candidates[0].obstacles[0]',
    },
    {
      what: 'an obstacle that the draw itself finds',
      candidate: { recording: 'S', obstacles: ['already-drawn'] },
      path: 'candidates[0].obstacles[0]',
    },
    {
      what: 'the number of the caller',
      candidate: { recording: 'S', obstacles: [], number: '+37061234567' },
      path: 'candidates[0]',
    },
    { what: 'a name alone', candidate: 'S', path: 'candidates[0]' },
    { what: 'nothing', candidate: null, path: 'candidates[0]' },
  ])('a candidate with $what', ({ candidate, path }) => {
    expect(fault({ ...good, candidates: [candidate] })).toBe(path)
  })

  test('candidates that are no list, or a list with holes', () => {
    expect(fault({ ...good, candidates: new Set(good.candidates) })).toBe('candidates')
    expect(fault({ ...good, candidates: 'S-001' })).toBe('candidates')
    expect(fault({ ...good, candidates: new Array(2 ** 31) })).toBe('candidates')
    expect(fault({ month: '2026-03', seed: 1, size: 2 })).toBe('candidates')
  })

  test('earlier draws that are no list of names', () => {
    expect(fault({ ...good, alreadyDrawn: 'S-001' })).toBe('alreadyDrawn')
    expect(fault({ ...good, alreadyDrawn: null })).toBe('alreadyDrawn')
    expect(fault({ ...good, alreadyDrawn: ['S-001', 2] })).toBe('alreadyDrawn[1]')
  })

  test('a field that there is not', () => {
    expect(fault({ ...good, cap: 10 })).toBe('')
    expect(fault(JSON.parse('{ "__proto__": { "seed": 1 } }'))).toBe('')
    expect(fault({ ...good, constructor: 1 })).toBe('')
  })

  test.each([null, undefined, 1, 'draw', [], new Date(0), new Map(), () => good, Symbol('draw')])(
    'what is no input at all',
    (input) => {
      expect(fault(input)).toBe('')
    },
  )

  test('fields that are inherited, or computed when they are read', () => {
    expect(fault(Object.create(good))).toBe('month')
    let reads = 0
    const computed = {
      ...good,
      get seed() {
        reads += 1
        return reads
      },
    }
    expect(fault(computed)).toBe('seed')
    expect(reads).toBe(0)
  })

  test('a list that holds itself', () => {
    const candidates: unknown[] = []
    candidates.push(candidates)
    expect(fault({ ...good, candidates })).toBe('candidates[0]')
  })

  test('none of which reaches the prototype of all objects', () => {
    const polluting = JSON.parse('{ "__proto__": { "polluted": true }, "constructor": {} }')
    fault({ ...good, candidates: [polluting] })
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(untouched)
  })
})

describe('a draw', () => {
  test('may have the names of things that objects have', () => {
    const candidates = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map(free)
    const sample = drawSample({ ...good, candidates, size: 9, alreadyDrawn: ['toString'] })
    expect([...sample.drawn].sort()).toEqual(['__proto__', 'constructor', 'hasOwnProperty'])
    expect(sample.excluded.map(({ recording }) => recording)).toEqual(['toString'])
  })

  test('takes an obstacle that is named twice once', () => {
    const candidates = [{ recording: 'S', obstacles: ['expired', 'expired'] as const }]
    expect(drawSample({ ...good, candidates }).excluded).toEqual([
      { recording: 'S', obstacles: ['expired'], clauses: ['kaunas:10'] },
    ])
  })

  test('takes earlier draws that are named twice, or are not among the candidates', () => {
    const alreadyDrawn = ['S-001', 'S-001', 'another']
    const sample = drawSample({ ...good, size: 9, alreadyDrawn })
    expect([...sample.drawn].sort()).toEqual(names(4, 2))
    expect(sample.excluded).toEqual([
      { recording: 'S-001', obstacles: ['already-drawn'], clauses: ['kaunas:11.1'] },
    ])
  })

  test.each([0, 0xffff_ffff, -0])('takes the seed %d', (seed) => {
    expect(drawSample({ ...good, seed }).drawn).toHaveLength(2)
  })

  test('of none, from none, or of more than there are', () => {
    expect(drawSample({ ...good, size: 0 })).toMatchObject({ drawn: [], eligible: 5 })
    expect(drawSample({ ...good, candidates: [] })).toMatchObject({ drawn: [], eligible: 0, excluded: [] })
    expect(drawSample({ ...good, size: Number.MAX_SAFE_INTEGER }).drawn).toHaveLength(5)
  })

  test('leaves its input as it was, and takes no part of it', () => {
    const candidates = [...names(5)].reverse().map((recording) => ({ recording, obstacles: [] }))
    const input = { ...good, candidates }
    const before = JSON.stringify(input)
    const sample = drawSample(input)
    expect(JSON.stringify(input)).toBe(before)
    expect(Object.isFrozen(input.candidates)).toBe(false)
    expect([sample, sample.drawn, sample.excluded].every((part) => Object.isFrozen(part))).toBe(true)
  })
})

describe('a command to draw', () => {
  test('is refused for a seed of more than 32 bits, and for a recording twice, as the draw itself is', () => {
    const one = free('S')
    const none = month().state
    expect(() => register.decide(draw('2026-03-02', 1, [one], 2 ** 32), none)).toThrow(/seed/)
    expect(() => register.decide(draw('2026-03-02', 1, [one, one]), none)).toThrow(
      /^data\.candidates: expected a list in which nothing stands twice/u,
    )
  })

  test('does not say what is drawn, nor from which month', () => {
    const { type, data } = draw('2026-03-02', 1)
    for (const more of [{ drawn: ['S-001'] }, { month: '2026-04' }, { alreadyDrawn: [] }]) {
      const command = { type, data: { ...data, ...more } }
      expect(() => register.decide(command, month().state)).toThrow(
        /^data: expected only the fields [^:]+, got another field/u,
      )
    }
    expect(data.on).toBe(day('2026-03-02'))
  })

  test('for which another file of events can’t be passed off: a damaged one does not replay', () => {
    const [event] = month().and(draw('2026-03-02', 1)).events
    for (const damaged of [null, {}, { ...event, data: {} }, { ...event, type: 'SampleListenedTo' }]) {
      const events = [damaged].map((one) => one as NonNullable<typeof event>)
      expect(register.replay(events)).toMatchObject({ ok: false, index: 0 })
    }
  })
})
