import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type RegisterEntry,
  type RegisteredCase,
  registerEntry,
  registerOn,
  registerSummary,
} from '../../src/watching/index.js'
import * as c from '../complaint/scenario.js'
import * as office from '../model/offices.js'
import * as q from '../request/scenario.js'
import { runs } from '../runs.js'
import { day } from './scenario.js'

const filed = (commands: Parameters<typeof q.given>[0], category?: string): RegisteredCase => ({
  machine: q.requests,
  state: q.given(commands).state,
  ...(category === undefined ? {} : { category }),
})
const both = [q.toErase('photo', 'letter'), { right: 'access', information: ['purposes'] }] as const

/** Received on Monday 2 March 2026, to be answered by Thursday 2 April, answered on 20 March. */
const inPart = filed(
  [
    q.submit({ claims: [q.toErase('photo', 'letter')] }),
    q.confirm('2026-03-04'),
    q.answer('2026-03-20', q.items({ photo: q.notNeeded, letter: q.needed }), {
      implementBy: day('2026-04-01'),
    }),
  ],
  'resident',
)
const refused = filed([q.submit({ id: 'R-2' }), q.refuseUnfounded('2026-03-16')], 'staff')
const withFee = filed([q.submit({ id: 'R-3' }), q.demandFee('2026-03-05')])
const withdrawn = filed([q.byRepresentative(true, { id: 'R-4' }), q.withdraw('2026-04-10')])
const complaint: RegisteredCase = {
  machine: c.complaints,
  state: c.given([...c.reviewed(c.partRequest), c.uphold(c.partRequest, '2026-05-04')]).state,
}

const entry = (one: RegisteredCase, on: string): RegisterEntry => {
  const found = registerEntry(one, day(on))
  if (found === null) throw new Error('nothing was filed')
  return found
}

describe('a row of the register', () => {
  test('of a request granted in part has its rights, its days and its clauses (clauses 17, 18, 41, 47)', () => {
    expect(entry(inPart, '2026-03-20')).toMatchObject({
      of: 'request',
      number: 'R-1',
      category: 'resident',
      filedBy: 'subject',
      channel: 'email',
      submittedOn: '2026-03-02',
      receivedOn: '2026-03-02',
      limit: { due: '2026-04-02', clause: 'adakavas:41' },
      extendedOn: null,
      endedOn: '2026-03-20',
      // From 2 to 20 March.
      days: 18,
      inTime: true,
      breaches: [],
      rights: [{ right: 'erasure', outcome: 'granted-in-part' }],
      outcome: 'granted-in-part',
      refusal: null,
      fee: null,
    })
    expect(entry(inPart, '2026-03-20').clauses).toEqual(
      expect.arrayContaining(['adakavas:41', 'adakavas:17.1']),
    )
  })

  test('of a request that is open says so, and is late from the day after its limit', () => {
    const open = filed([q.submit({ claims: both })])
    expect(entry(open, '2026-04-02')).toMatchObject({
      outcome: 'open',
      rights: [
        { right: 'erasure', outcome: null },
        { right: 'access', outcome: null },
      ],
      endedOn: null,
      days: null,
      inTime: null,
      breaches: [],
    })
    expect(entry(open, '2026-04-03')).toMatchObject({
      inTime: false,
      breaches: [{ duty: 'examine-and-answer', clause: 'adakavas:41', due: '2026-04-02' }],
    })
  })

  test('of an extended request has the new limit and the day of the extension (clause 41)', () => {
    const extended = filed([q.submit(), q.extend('2026-03-09')])
    // Two months in all: Saturday 2 May, so Monday 4 May.
    expect(entry(extended, '2026-03-09')).toMatchObject({
      extendedOn: '2026-03-09',
      limit: { due: '2026-05-04', clause: 'adakavas:41' },
    })
  })

  test('of a refused request has which refusal, and its clause (clause 43.1)', () => {
    expect(entry(refused, '2026-03-16')).toMatchObject({
      outcome: 'refused',
      refusal: { kind: 'unfounded', clause: 'adakavas:43.1' },
      days: 14,
      inTime: true,
    })
  })

  test('has the fee in euro cents and whether it was paid (clause 43.2)', () => {
    const { data } = q.demandFee('2026-03-05')
    expect(entry(withFee, '2026-03-05')).toMatchObject({ fee: { amount: data.fee, paid: false } })
  })

  test('of a request taken back after its limit says that it was late, and who filed it', () => {
    expect(entry(withdrawn, '2026-04-10')).toMatchObject({
      outcome: 'withdrawn',
      filedBy: 'representative',
      inTime: false,
      days: 39,
      breaches: [{ duty: 'examine-and-answer', due: '2026-04-02' }],
    })
  })

  test('tells of what was to be carried out and was not, though the answer was in time (clause 47)', () => {
    expect(entry(inPart, '2026-04-02')).toMatchObject({
      inTime: true,
      breaches: [{ duty: 'carry-out', due: '2026-04-01' }],
    })
  })

  test('of a complaint names its request, what it is about and what became of it (clauses 48, 52, 59)', () => {
    expect(entry(complaint, '2026-05-04')).toMatchObject({
      of: 'complaint',
      request: 'R-1',
      grounds: ['granted-in-part'],
      outcome: 'upheld',
      limit: { clause: 'adakavas:52' },
      endedOn: '2026-05-04',
      inTime: true,
    })
  })

  test('of a repeat speaks of the refusal alone, and keeps the answer missed before it was one (clauses 52, 56)', () => {
    const first = c.given([...c.reviewedSilence(c.silent), c.dismiss(c.silent, '2026-05-21')])
    // Received on 20 April, to be answered by 20 May; from 21 May on it is to be refused, by Monday 1 June.
    const repeat = c.lodgeSilence(c.silent, '2026-04-20', { id: 'C-2' })
    const told = { earlier: [c.asEarlier(first)] }
    const refusedOn = (on: string): RegisteredCase => ({
      machine: c.complaints,
      state: c.given([repeat, c.refuseRepeat(on, told, c.silent)]).state,
    })
    const answer = { duty: 'examine-and-answer', clause: 'adakavas:52', due: '2026-05-20' }
    expect(entry(refusedOn('2026-05-29'), '2026-05-29')).toMatchObject({
      outcome: 'refused',
      limit: { due: '2026-06-01', clause: 'adakavas:56' },
      inTime: true,
      breaches: [answer],
    })
    expect(entry(refusedOn('2026-06-02'), '2026-06-02')).toMatchObject({
      inTime: false,
      breaches: [{ duty: 'inform-of-refusal', clause: 'adakavas:56', due: '2026-06-01' }, answer],
    })
  })

  test('names what was late for several items once, and each last day (clauses 41, 47)', () => {
    const overdue = filed([
      q.submit({ claims: [q.toErase('photo', 'letter')] }),
      q.confirm('2026-03-04'),
      q.answer('2026-04-10', q.items({ photo: q.notNeeded, letter: q.notNeeded }), {
        implementBy: day('2026-04-20'),
      }),
    ])
    expect(entry(overdue, '2026-04-21').breaches).toEqual([
      { duty: 'examine-and-answer', clause: 'adakavas:41', due: '2026-04-02' },
      { duty: 'carry-out', clause: 'adakavas:47', due: '2026-04-20' },
    ])
  })

  test('holds no name, contact, item or word that anybody said', () => {
    for (const one of [inPart, refused, withFee, withdrawn, complaint]) {
      const text = JSON.stringify(entry(one, '2026-06-01'))
      for (const said of ['ona', 'jonas', 'registry', 'example.lt', 'Advokat', 'photo', 'letter'])
        expect(text).not.toContain(said)
    }
  })

  test('is frozen plain data; what was never filed has none', () => {
    expect(q.deeplyFrozen(entry(inPart, '2026-03-20'))).toBe(true)
    expect(JSON.parse(JSON.stringify(entry(inPart, '2026-03-20')))).toEqual(entry(inPart, '2026-03-20'))
    expect(registerEntry({ machine: q.requests, state: { status: 'none' } }, day('2026-03-02'))).toBeNull()
  })

  test('a bad category or case is refused by its place', () => {
    const bad: RegisteredCase = { ...inPart, category: ' ' }
    expect(() => registerEntry(bad, day('2026-03-20'))).toThrow(/^category: expected words/)
    expect(() => [...registerOn([inPart, bad], day('2026-03-20'))]).toThrow(/^cases\[1\]\.category/)
  })
})

describe('whether it was in time', () => {
  test('is whether it ended by its limit, whatever else was late', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('honest' as const, 'lazy' as const, 'hostile' as const),
        fc.array(office.step, { minLength: 30, maxLength: 60 }),
        (host, steps) => {
          const [last] = [...office.lived(host, steps)].slice(-1)
          if (last === undefined) return
          const { requests, complaints } = last.after
          const cases: RegisteredCase[] = [
            ...Object.values(requests).map((state) => ({ machine: office.requests, state })),
            ...Object.values(complaints).map((state) => ({ machine: office.complaints, state })),
          ]
          for (const row of registerOn(cases, last.on)) {
            const { limit, endedOn, inTime } = row
            const late = limit !== null && (endedOn ?? last.on) > limit.due
            expect(inTime).toBe(late ? false : endedOn === null ? null : true)
          }
        },
      ),
      { numRuns: runs(12, 200) },
    )
  })
})

describe('the summary of a year', () => {
  const rows = () => registerOn([inPart, refused, withFee, withdrawn, complaint], day('2026-06-01'))

  test('counts what was received in it, by right, outcome, refusal and category', () => {
    const { requests, complaints } = registerSummary(rows(), 2026)
    expect(requests).toEqual({
      received: 4,
      byRepresentative: 1,
      categories: { resident: 1, staff: 1 },
      outcomes: { 'granted-in-part': 1, refused: 1, open: 1, withdrawn: 1 },
      refusals: { unfounded: 1 },
      extended: 0,
      inTime: 2,
      late: 2,
      undecided: 0,
      // 14, 18 and 39 days.
      days: { mean: 23.7, median: 18, longest: 39 },
      rights: { erasure: { 'granted-in-part': 1, open: 3 } },
      fees: { demanded: 1, paid: 0, cents: 0 },
    })
    expect(complaints).toMatchObject({
      received: 1,
      outcomes: { upheld: 1 },
      grounds: { 'granted-in-part': 1 },
    })
  })

  test('has the mean of the two in the middle as the median of an even number', () => {
    const { days } = registerSummary(registerOn([inPart, refused], day('2026-06-01')), 2026).requests
    expect(days).toEqual({ mean: 16, median: 16, longest: 18 })
  })

  test('passes over what was received in another year', () => {
    expect(registerSummary(rows(), 2025).requests).toMatchObject({ received: 0, days: null, outcomes: {} })
  })

  test('a category by the name of what every object has is a category like any other', () => {
    const odd: RegisteredCase[] = [
      { ...inPart, category: '__proto__' },
      { ...inPart, category: 'constructor' },
    ]
    const { categories } = registerSummary(registerOn(odd, day('2026-06-01')), 2026).requests
    expect(Object.entries(categories)).toEqual([
      ['__proto__', 1],
      ['constructor', 1],
    ])
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  })

  test('what is no year or no row is refused', () => {
    const wild = (value: unknown): never => value as never
    expect(() => registerSummary([], 20.26)).toThrow(/^year: expected a year/)
    expect(() => registerSummary(wild([{ of: 'consent' }]), 2026)).toThrow(/^entries: expected rows/)
    expect(() => registerSummary(wild(null), 2026)).toThrow(/^entries: expected rows/)
  })
})
