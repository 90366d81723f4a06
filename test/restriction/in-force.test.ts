import { describe, expect, test } from 'vitest'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { mayProcess } from '../../src/restriction/index.js'
import {
  carryOut,
  day,
  first,
  given,
  impose,
  imposeUntilCorrected,
  inForce,
  lift,
  restricted,
  restrictions,
} from './scenario.js'

const oneHundredDays = { until: day('2026-06-10') } as const

describe('the table of the machine (table 3.3)', () => {
  test('an item is restricted once, and stays under the machine from then on', () => {
    expect(restrictions.transitions.map(({ from, command, to }) => [from, command, to])).toEqual([
      ['none', 'ImposeRestriction', ['restricted']],
      ['restricted', 'ImposeRestriction', ['restricted']],
      ['restricted', 'RelyOnReason', ['restricted']],
      ['restricted', 'InformSubject', ['restricted']],
      ['restricted', 'EndReason', ['restricted']],
      ['restricted', 'LiftRestriction', ['restricted']],
    ])
  })
})

describe('a restriction is imposed (X1; A-21, A-23, A-24)', () => {
  test('from the day of the answer, with its item, grounds and period', () => {
    const { state } = given([
      impose('A', first, {
        grounds: ['no-basis', 'subject-claims'],
        period: { until: day('2026-06-10'), criterion: 'the court case is over' },
      }),
    ])
    expect(state).toEqual({
      status: 'restricted',
      procedure: { id: 'adakavas', version: adakavasProcedure.version },
      item: 'photo',
      restrictions: [
        {
          id: 'A',
          request: 'R-1',
          from: first,
          until: '2026-06-10',
          criterion: 'the court case is over',
          grounds: ['no-basis', 'subject-claims'],
          ended: null,
        },
      ],
      reasons: [],
      lastEventOn: first,
    })
  })

  test.each([
    ['2026-03-01', [], 'the day before'],
    ['2026-03-02', ['A'], 'the first day'],
    ['2026-06-10', ['A'], 'the last day'],
    ['2026-06-11', [], 'the day after the last: it ended by itself'],
    ['2027-06-11', [], 'a year later'],
  ] as const)('on %s in force: %j, %s (X8; A-24)', (on, ids, _) => {
    expect(inForce(given([impose('A', first, { period: oneHundredDays })]), on)).toEqual(ids)
  })

  test.each([
    ['2026-06-13', '2026-06-14', 'a Saturday'],
    ['2026-06-14', '2026-06-15', 'a Sunday'],
    ['2026-06-24', '2026-06-25', 'Midsummer'],
    ['2026-12-24', '2026-12-25', 'Christmas Eve'],
  ])('its last day %s never moves to a working day: it is over on %s (D-10, %s)', (until, after) => {
    const scenario = given([impose('A', first, { period: { until: day(until) } })])
    expect(inForce(scenario, until)).toEqual(['A'])
    expect(inForce(scenario, after)).toEqual([])
  })

  test('of one day alone holds for that day (A-24, D-2)', () => {
    const scenario = given([impose('A', first, { period: { until: day(first) } })])
    expect(inForce(scenario, first)).toEqual(['A'])
    expect(inForce(scenario, '2026-03-03')).toEqual([])
  })

  test('through 29 February of a leap year', () => {
    const scenario = given([impose('A', '2028-02-01', { period: { until: day('2028-02-29') } })])
    expect(inForce(scenario, '2028-02-29')).toEqual(['A'])
    expect(inForce(scenario, '2028-03-01')).toEqual([])
  })

  test('a period that is over before it starts is rejected (A-24, D-2)', () => {
    expect(given([]).rejection(impose('A', first, { period: { until: day('2026-03-01') } }))).toEqual({
      code: 'period-over',
      clauses: ['adakavas:24'],
    })
  })

  test.each([
    [['no-basis'], 'A-21.2'],
    [['subject-claims'], 'A-21.3'],
    [['rectification-pending', 'subject-claims'], 'A-21.1, A-21.3'],
    [['rectification-pending', 'no-basis'], 'A-21.1, A-21.2'],
  ] as const)('under %j it needs a period (A-24; %s)', (grounds, _) => {
    expect(given([]).rejection(impose('A', first, { grounds, period: {} }))).toEqual({
      code: 'period-missing',
      clauses: ['adakavas:24'],
    })
  })

  test('under 21.1 alone it needs none: the text fixes it until the correction (A-21.1)', () => {
    const scenario = given([imposeUntilCorrected('A')])
    expect(inForce(scenario, first)).toEqual(['A'])
    expect(inForce(scenario, '2040-01-01')).toEqual(['A'])
  })

  test('a criterion alone is a period (A-24)', () => {
    const scenario = given([impose('A', first, { period: { criterion: 'the court case is over' } })])
    expect(inForce(scenario, '2040-01-01')).toEqual(['A'])
  })
})

describe('a restriction under 21.1 ends at the latest when the item is corrected (X7; A-21.1)', () => {
  test('corrected five days later: in force the day before, over on the day', () => {
    const scenario = given([imposeUntilCorrected('A'), lift('A', '2026-03-07', 'corrected')])
    expect(inForce(scenario, '2026-03-06')).toEqual(['A'])
    expect(inForce(scenario, '2026-03-07')).toEqual([])
    expect(inForce(scenario, '2026-03-08')).toEqual([])
    expect(restricted(scenario.state).restrictions[0]?.ended).toEqual({
      on: '2026-03-07',
      because: 'corrected',
    })
  })

  test('also where a longer period was asked (A-24 test 4)', () => {
    const year = impose('A', first, {
      grounds: ['rectification-pending'],
      period: { until: day('2027-03-02') },
    })
    const scenario = given([year, lift('A', '2026-03-07', 'corrected')])
    expect(inForce(scenario, '2026-03-07')).toEqual([])
  })

  test('a day that comes before the correction ends it all the same (A-24)', () => {
    const week = impose('A', first, {
      grounds: ['rectification-pending'],
      period: { until: day('2026-03-09') },
    })
    expect(inForce(given([week]), '2026-03-10')).toEqual([])
  })

  test('corrected on its first day it was never in force (A-21.1 ambiguity e)', () => {
    expect(inForce(given([imposeUntilCorrected('A'), lift('A', first, 'corrected')]), first)).toEqual([])
  })

  test.each([
    [['rectification-pending', 'no-basis'], ['no-basis'], 'A-21.2'],
    [['subject-claims', 'rectification-pending'], ['subject-claims'], 'A-21.3'],
    [['rectification-pending', 'no-basis', 'subject-claims'], ['no-basis', 'subject-claims'], 'A-21'],
  ] as const)('another ground survives: %j leaves %j through its own last day (%s)', (grounds, left, _) => {
    const scenario = given([
      impose('A', first, { grounds, period: oneHundredDays }),
      lift('A', '2026-03-07', 'corrected'),
    ])
    expect(inForce(scenario, '2026-03-07')).toEqual(['A'])
    expect(inForce(scenario, '2026-06-10')).toEqual(['A'])
    expect(inForce(scenario, '2026-06-11')).toEqual([])
    expect(restricted(scenario.state).restrictions[0]?.grounds).toEqual(left)
    expect(restricted(scenario.state).restrictions[0]?.ended).toBeNull()
  })

  test.each([
    [['no-basis'], 'A-21.2'],
    [['subject-claims'], 'A-21.3'],
    [['no-basis', 'subject-claims'], 'A-21'],
  ] as const)('a correction ends nothing under %j (%s)', (grounds, _) => {
    expect(given([impose('A', first, { grounds })]).rejection(lift('A', '2026-03-07', 'corrected'))).toEqual({
      code: 'not-under-rectification',
      clauses: ['adakavas:21.1'],
    })
  })

  test('the same ground is not ended twice', () => {
    const scenario = given([
      impose('A', first, { grounds: ['rectification-pending', 'subject-claims'] }),
      lift('A', '2026-03-07', 'corrected'),
    ])
    expect(scenario.rejection(lift('A', '2026-03-08', 'corrected')).code).toBe('not-under-rectification')
  })

  test('the correction itself is no deadlock: the signed request is written consent to it (part 6, 4)', () => {
    const scenario = given([imposeUntilCorrected('A'), carryOut('c', '2026-03-07')])
    const verdict = mayProcess(scenario.state, 'altering', { 'written-consent': true }, day('2026-03-07'))
    expect(verdict.allowed).toBe(true)
    expect(inForce(scenario.and(lift('A', '2026-03-07', 'corrected')), '2026-03-07')).toEqual([])
  })

  test('granted later through a complaint, it starts on that day (part 6, 7)', () => {
    const scenario = given([impose('A'), imposeUntilCorrected('B', '2026-05-04')])
    expect(inForce(scenario, '2026-05-03')).toEqual(['A'])
    expect(inForce(scenario, '2026-05-04')).toEqual(['A', 'B'])
  })

  test('one correction of the item ends every 21.1-only restriction of it (A-21.1)', () => {
    const scenario = given([
      imposeUntilCorrected('A'),
      imposeUntilCorrected('B', '2026-03-03'),
      lift('A', '2026-03-07', 'corrected'),
    ])
    expect(inForce(scenario, '2026-03-07')).toEqual([])
  })
})

describe('a period is reached (X8; A-24)', () => {
  const both = impose('A', first, {
    period: { until: day('2026-06-10'), criterion: 'the court case is over' },
  })

  test('by the criterion, where it is met before the day: whichever comes first', () => {
    const scenario = given([both, lift('A', '2026-06-10', 'criterion-met')])
    expect(inForce(scenario, '2026-06-09')).toEqual(['A'])
    expect(inForce(scenario, '2026-06-10')).toEqual([])
  })

  test('by the day, where the criterion is not met by then: whichever comes first', () => {
    const scenario = given([both])
    expect(inForce(scenario, '2026-06-10')).toEqual(['A'])
    expect(inForce(scenario, '2026-06-11')).toEqual([])
    expect(scenario.rejection(lift('A', '2026-06-11', 'criterion-met')).code).toBe('restriction-already-over')
  })

  test('a criterion ends nothing of itself, until the host says that it is met', () => {
    const open = given([impose('A', first, { period: { criterion: 'the court case is over' } })])
    expect(inForce(open, '2030-01-01')).toEqual(['A'])
    expect(inForce(open.and(lift('A', '2030-01-01', 'criterion-met')), '2030-01-01')).toEqual([])
  })

  test('a restriction without a criterion can not meet it', () => {
    expect(given([impose('A')]).rejection(lift('A', '2026-03-07', 'criterion-met'))).toEqual({
      code: 'no-criterion',
      clauses: ['adakavas:24'],
    })
  })

  test('a criterion met ends the 21.1 part with the rest (4.4)', () => {
    const mixed = impose('A', first, {
      grounds: ['rectification-pending', 'subject-claims'],
      period: { criterion: 'the court case is over' },
    })
    expect(inForce(given([mixed, lift('A', '2026-03-07', 'criterion-met')]), '2026-03-07')).toEqual([])
  })
})

describe('a restriction ends otherwise', () => {
  test.each([
    ['lifted-by-subject', 'GX1'],
    ['erased', 'GX2'],
  ] as const)('%s, whatever its grounds (%s)', (because, _) => {
    for (const command of [
      impose('A'),
      imposeUntilCorrected('A'),
      impose('A', first, { grounds: ['rectification-pending', 'no-basis'] }),
    ]) {
      const scenario = given([command, lift('A', '2026-04-01', because)])
      expect(inForce(scenario, '2026-03-31')).toEqual(['A'])
      expect(inForce(scenario, '2026-04-01')).toEqual([])
      expect(inForce(scenario, '2026-06-30')).toEqual([])
      expect(restricted(scenario.state).restrictions[0]?.ended).toEqual({ on: '2026-04-01', because })
    }
  })

  test.each(['corrected', 'criterion-met', 'lifted-by-subject', 'erased'] as const)(
    'a note says that the GDPR wants the subject told before it is lifted: %s (A-24, GX3)',
    (because) => {
      const command = impose('A', first, {
        grounds: ['rectification-pending'],
        period: { criterion: 'the case is over' },
      })
      expect(given([command]).notes(lift('A', '2026-03-07', because))).toContain('gdpr-difference')
    },
  )

  test.each(['corrected', 'criterion-met', 'lifted-by-subject', 'erased'] as const)(
    'a restriction that is over is not ended again: %s (A-24)',
    (because) => {
      const command = impose('A', first, {
        grounds: ['rectification-pending'],
        period: { until: day('2026-03-20'), criterion: 'the case is over' },
      })
      const over = { code: 'restriction-already-over', clauses: ['adakavas:24'] }
      expect(given([command]).rejection(lift('A', '2026-03-21', because))).toEqual(over)
      const lifted = given([command, lift('A', '2026-03-07', 'lifted-by-subject')])
      expect(lifted.rejection(lift('A', '2026-03-07', because))).toEqual(over)
      expect(lifted.rejection(lift('A', '2026-03-08', because))).toEqual(over)
    },
  )

  test('it may be lifted on its last day, and holds no more on that day', () => {
    const scenario = given([impose('A'), lift('A', '2026-06-30', 'lifted-by-subject')])
    expect(inForce(scenario, '2026-06-29')).toEqual(['A'])
    expect(inForce(scenario, '2026-06-30')).toEqual([])
  })

  test('a restriction of another name is not there to be ended', () => {
    expect(given([impose('A')]).rejection(lift('B', '2026-03-07', 'lifted-by-subject')).code).toBe(
      'no-such-restriction',
    )
  })
})

describe('several restrictions on one item: the item is restricted until the last of them ends (GX5)', () => {
  const two = given([
    impose('A', first, { period: { until: day('2026-03-31') } }),
    impose('B', '2026-03-20', { period: { until: day('2026-04-30') }, request: 'R-2' }),
  ])

  test.each([
    ['2026-03-01', []],
    ['2026-03-02', ['A']],
    ['2026-03-19', ['A']],
    ['2026-03-20', ['A', 'B']],
    ['2026-03-31', ['A', 'B']],
    ['2026-04-01', ['B']],
    ['2026-04-30', ['B']],
    ['2026-05-01', []],
  ] as const)('on %s in force: %j', (on, ids) => {
    expect(inForce(two, on)).toEqual(ids)
    const verdict = mayProcess(two.state, 'reading', { 'written-consent': false }, day(on))
    expect(verdict.restrictions).toEqual(ids)
    expect(verdict.allowed).toBe(ids.length === 0)
  })

  test('one lifted leaves the other', () => {
    const scenario = two.and(lift('A', '2026-03-25', 'lifted-by-subject'))
    expect(inForce(scenario, '2026-03-25')).toEqual(['B'])
    const none = scenario.and(lift('B', '2026-03-25', 'lifted-by-subject'))
    expect(inForce(none, '2026-03-25')).toEqual([])
  })

  test('a correction leaves one on another ground', () => {
    const scenario = given([imposeUntilCorrected('A'), impose('B'), lift('A', '2026-03-07', 'corrected')])
    expect(inForce(scenario, '2026-03-07')).toEqual(['B'])
  })

  test('between two of them the item is free (A-24)', () => {
    const scenario = given([
      impose('A', first, { period: { until: day('2026-03-10') } }),
      impose('B', '2026-03-12', { period: { until: day('2026-03-20') } }),
    ])
    expect(inForce(scenario, '2026-03-10')).toEqual(['A'])
    expect(inForce(scenario, '2026-03-11')).toEqual([])
    expect(inForce(scenario, '2026-03-12')).toEqual(['B'])
  })

  test('a restriction is prolonged by a new one (GX4)', () => {
    const scenario = given([impose('A'), impose('B', '2026-06-30', { period: { until: day('2026-12-31') } })])
    expect(inForce(scenario, '2026-12-31')).toEqual(['B'])
  })

  test('the same name is not imposed twice, also after it ended', () => {
    expect(given([impose('A')]).rejection(impose('A', '2026-03-03')).code).toBe('already-imposed')
    const lifted = given([impose('A'), lift('A', '2026-03-05', 'lifted-by-subject')])
    expect(lifted.rejection(impose('A', '2026-03-06')).code).toBe('already-imposed')
  })

  test('a restriction of another item is another history (principle 2)', () => {
    expect(given([impose('A')]).rejection(impose('B', '2026-03-03', { item: 'address' })).code).toBe(
      'other-item',
    )
  })
})
