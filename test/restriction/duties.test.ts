import { describe, expect, test } from 'vitest'
import { defineProcedure } from '../../src/making/index.js'
import { restrictionLifecycle, restrictionsInForce } from '../../src/restriction/index.js'
import {
  carryOut,
  day,
  duties,
  endReason,
  first,
  given,
  impose,
  imposeUntilCorrected,
  inform,
  lift,
  rely,
  restricted,
} from './scenario.js'

const reasons = ['written-consent', 'own-claims', 'protect-others', 'public-interest'] as const
const operations = ['reading', 'copying', 'listening', 'altering', 'sending', 'destroying'] as const
const untilYearEnd = { period: { until: day('2027-12-31') } }

describe('each reason relied on opens a duty to inform in ten days (X4; A-23)', () => {
  test.each(reasons.flatMap((reason) => operations.map((operation) => [reason, operation] as const)))(
    '%s, for %s (A-23)',
    (reason, operation) => {
      const scenario = given([impose('A'), rely('r', '2026-03-03', { reason, operation })])
      expect(scenario.machine.duties(scenario.state, day('2026-03-03'))).toMatchObject([
        {
          duty: 'inform-of-reason',
          clause: 'adakavas:23',
          owedTo: 'subject',
          status: 'pending',
          about: { id: 'r', reason },
          deadline: { clause: 'adakavas:23', from: '2026-03-03', counted: '2026-03-13', due: '2026-03-13' },
        },
      ])
    },
  )

  test('written consent that is no request of the subject is told as well (A-23 ambiguity c)', () => {
    const scenario = given([impose('A'), rely('r', '2026-03-03', { reason: 'written-consent' })])
    expect(duties(scenario, '2026-03-03')).toEqual(['r 2026-03-13 pending'])
  })

  test('no reason, no duty', () => {
    expect(duties(given([]), first)).toEqual([])
    expect(duties(given([impose('A')]), first)).toEqual([])
  })

  test('two reasons, two duties; telling of one leaves the other', () => {
    const two = given([impose('A'), rely('r', '2026-03-03'), rely('s', '2026-03-06')])
    expect(duties(two, '2026-03-06')).toEqual(['r 2026-03-13 pending', 's 2026-03-16 pending'])
    expect(duties(two.and(inform('s', '2026-03-06')), '2026-03-14')).toEqual([
      'r 2026-03-13 overdue',
      's 2026-03-16 done',
    ])
  })
})

describe('the ten days run from the later of the first day and the day the reason arose (D-9; A-23)', () => {
  test.each([
    ['2026-03-02', '2026-03-02', '2026-03-12', '2026-03-12', 'both on one day'],
    ['2026-03-02', '2020-01-01', '2026-03-12', '2026-03-12', 'the reason existed long before'],
    ['2026-03-02', '2026-03-01', '2026-03-12', '2026-03-12', 'the day before'],
    ['2026-03-02', '2026-03-03', '2026-03-13', '2026-03-13', 'the day after'],
    ['2024-05-02', '2024-05-02', '2024-05-12', '2024-05-13', 'a Sunday (A-23)'],
    ['2024-05-02', '2024-06-20', '2024-06-30', '2024-07-01', 'a Sunday (A-23)'],
    ['2026-03-02', '2026-03-04', '2026-03-14', '2026-03-16', 'a Saturday'],
    ['2026-03-02', '2026-03-05', '2026-03-15', '2026-03-16', 'a Sunday'],
    ['2026-03-01', '2026-03-01', '2026-03-11', '2026-03-12', 'Restoration of Independence'],
    ['2026-02-06', '2026-02-06', '2026-02-16', '2026-02-17', 'the Day of Restoration of the State'],
    ['2026-03-02', '2026-03-24', '2026-04-03', '2026-04-03', 'Good Friday is a working day'],
    ['2026-03-02', '2026-03-26', '2026-04-05', '2026-04-07', 'Easter, both days'],
    ['2026-03-02', '2026-04-21', '2026-05-01', '2026-05-04', 'Labour Day before a weekend'],
    ['2026-03-02', '2026-06-14', '2026-06-24', '2026-06-25', 'Midsummer'],
    ['2026-03-02', '2026-06-26', '2026-07-06', '2026-07-07', 'Statehood Day'],
    ['2026-03-02', '2026-08-05', '2026-08-15', '2026-08-17', 'Assumption, on a Saturday'],
    ['2026-03-02', '2026-10-22', '2026-11-01', '2026-11-03', 'All Saints and All Souls'],
    ['2026-03-02', '2026-12-14', '2026-12-24', '2026-12-28', 'Christmas and a Sunday'],
    ['2026-03-02', '2026-12-21', '2026-12-31', '2026-12-31', 'New Year’s Eve is a working day'],
    ['2026-03-02', '2026-12-22', '2027-01-01', '2027-01-04', 'New Year before a weekend'],
    ['2024-02-19', '2024-02-19', '2024-02-29', '2024-02-29', 'a leap day'],
  ])('restricted from %s, arisen on %s: counted %s, due %s (%s)', (from, arose, counted, due) => {
    const [, relied = from] = [arose, from].sort()
    const scenario = given([impose('A', from, untilYearEnd), rely('r', relied, { aroseOn: day(arose) })])
    expect(scenario.machine.duties(scenario.state, day(relied))[0]?.deadline).toMatchObject({
      from: relied,
      counted,
      due,
    })
  })

  test('not from the day on which it is relied on', () => {
    const late = given([impose('A'), rely('r', '2026-05-20', { aroseOn: day('2026-03-03') })])
    expect(duties(late, '2026-05-20')).toEqual(['r 2026-03-13 overdue'])
  })

  test('under another reading of the last day it does not roll (D-2)', () => {
    const machine = restrictionLifecycle(
      defineProcedure({ id: 'as-counted', version: '1', readings: { lastDay: 'as-counted' } }),
    )
    const scenario = given([impose('A'), rely('r', '2026-03-04')], machine)
    expect(duties(scenario, '2026-03-04')).toEqual(['r 2026-03-14 pending'])
  })

  test('the lifting of another restriction or a new one does not move it', () => {
    const scenario = given([impose('A'), impose('B'), rely('r', '2026-03-03')])
    expect(duties(scenario.and(lift('A', '2026-03-04', 'lifted-by-subject')), '2026-03-04')).toEqual([
      'r 2026-03-13 pending',
    ])
    expect(duties(scenario.and(impose('C', '2026-03-10')), '2026-03-10')).toEqual(['r 2026-03-13 pending'])
  })

  test('with two restrictions in force it runs from the earlier first day: the stricter of the two (GX5)', () => {
    const scenario = given([
      impose('A'),
      impose('B', '2026-03-20'),
      rely('r', '2026-03-20', { aroseOn: day('2026-01-05') }),
    ])
    expect(duties(scenario, '2026-03-20')).toEqual(['r 2026-03-12 overdue'])
  })
})

describe('telling the subject (X5; A-23)', () => {
  // Arisen on Wednesday 4 March: counted to Saturday the 14th, due on Monday the 16th.
  const relied = given([impose('A'), rely('r', '2026-03-04')])

  test.each([
    ['2026-03-04', 'pending'],
    ['2026-03-14', 'pending'],
    ['2026-03-15', 'pending'],
    ['2026-03-16', 'due-today'],
    ['2026-03-17', 'overdue'],
    ['2030-01-01', 'overdue'],
  ])('not yet told, the duty on %s is %s', (on, status) => {
    expect(duties(relied, on)).toEqual([`r 2026-03-16 ${status}`])
  })

  test.each([
    ['2026-03-04', 'done', [], 'the day it is relied on'],
    ['2026-03-14', 'done', [], 'the tenth day, a Saturday'],
    ['2026-03-16', 'done', [], 'the last day'],
    ['2026-03-17', 'done-late', ['late-notice'], 'the first day too late'],
  ] as const)('told on %s it is %s, notes %j (%s)', (on, status, notes, _) => {
    expect(relied.notes(inform('r', on))).toEqual(notes)
    const told = relied.and(inform('r', on))
    expect(duties(told, on)).toEqual([`r 2026-03-16 ${status}`])
    expect(duties(told, '2031-01-01')).toEqual([`r 2026-03-16 ${status}`])
    expect(told.machine.duties(told.state, day(on))[0]?.doneOn).toBe(on)
  })

  test('twice is rejected', () => {
    expect(relied.and(inform('r', '2026-03-05')).rejection(inform('r', '2026-03-05'))).toEqual({
      code: 'already-informed',
      clauses: ['adakavas:23'],
    })
  })

  test('of a reason that nobody relied on is rejected', () => {
    expect(relied.rejection(inform('s', '2026-03-05')).code).toBe('no-such-reason')
  })

  test('stays owed and possible once the restriction is over (A-23)', () => {
    const lifted = relied.and(lift('A', '2026-03-06', 'lifted-by-subject'))
    expect(duties(lifted, '2026-03-17')).toEqual(['r 2026-03-16 overdue'])
    expect(duties(lifted.and(inform('r', '2026-03-16')), '2026-03-17')).toEqual(['r 2026-03-16 done'])
    expect(duties(relied, '2026-07-01')).toEqual(['r 2026-03-16 overdue'])
    expect(relied.notes(inform('r', '2026-07-01'))).toEqual(['late-notice'])
  })

  test('an obstacle to the way of reply may be given (A-42)', () => {
    const { type, data } = inform('r', '2026-03-05')
    expect(relied.notes({ type, data: { ...data, replyObstacle: 'the mailbox is full' } })).toEqual([])
  })
})

describe('carrying out the subject’s own signed request opens no duty (A-23; part 6, 4)', () => {
  test.each(operations)('for %s', (operation) => {
    const scenario = given([impose('A'), carryOut('c', '2026-03-03', { operation })])
    expect(duties(scenario, '2026-12-31')).toEqual([])
    expect(restricted(scenario.state).reasons[0]?.inform).toBeNull()
  })

  test('and no notice is owed', () => {
    expect(given([impose('A'), carryOut('c', '2026-03-03')]).rejection(inform('c', '2026-03-04'))).toEqual({
      code: 'no-notice-owed',
      clauses: ['adakavas:23'],
    })
  })

  test.each(['own-claims', 'protect-others', 'public-interest'] as const)(
    'it is written consent and no other reason: %s',
    (reason) => {
      expect(given([impose('A')]).rejection(carryOut('c', '2026-03-03', { reason })).code).toBe(
        'not-written-consent',
      )
    },
  )

  test('a duty of another reason stays', () => {
    const scenario = given([impose('A'), rely('r', '2026-03-03'), carryOut('c', '2026-03-03')])
    expect(duties(scenario, '2026-03-03')).toEqual(['r 2026-03-13 pending'])
  })
})

describe('reasons end (X6; A-23)', () => {
  const relied = given([impose('A'), rely('r', '2026-03-04')])

  test('told or not', () => {
    const untold = relied.and(endReason('r', '2026-03-05'))
    expect(restricted(untold.state).reasons[0]).toMatchObject({ informedOn: null, endedOn: '2026-03-05' })
    const told = relied.and(inform('r', '2026-03-05')).and(endReason('r', '2026-03-06'))
    expect(restricted(told.state).reasons[0]).toMatchObject({
      informedOn: '2026-03-05',
      endedOn: '2026-03-06',
    })
    expect(restrictionsInForce(told.state, day('2026-03-06'))).toHaveLength(1)
  })

  test('that it ended does not undo that the subject had to be told of it', () => {
    const ended = relied.and(endReason('r', '2026-03-05'))
    expect(duties(ended, '2026-03-17')).toEqual(['r 2026-03-16 overdue'])
    expect(duties(ended.and(inform('r', '2026-03-16')), '2026-03-17')).toEqual(['r 2026-03-16 done'])
  })

  test('once', () => {
    const ended = relied.and(endReason('r', '2026-03-05'))
    expect(ended.rejection(endReason('r', '2026-03-05')).code).toBe('reason-already-ended')
    expect(relied.rejection(endReason('s', '2026-03-05')).code).toBe('no-such-reason')
  })

  test('the same name is not relied on twice, also after it ended', () => {
    expect(relied.rejection(rely('r', '2026-03-05')).code).toBe('reason-already-relied-on')
    const ended = relied.and(endReason('r', '2026-03-05'))
    expect(ended.rejection(rely('r', '2026-03-06')).code).toBe('reason-already-relied-on')
  })
})

describe('a reason is relied on only against a restriction in force (X4; A-23)', () => {
  const none = { code: 'no-restriction-in-force', clauses: ['adakavas:23'] }

  test('on its first and its last day, and not on the day after', () => {
    const scenario = given([impose('A')])
    expect(scenario.notes(rely('r', first))).toEqual([])
    expect(scenario.notes(rely('r', '2026-06-30'))).toEqual([])
    expect(scenario.rejection(rely('r', '2026-07-01'))).toEqual(none)
  })

  test('not from the day on which the item was corrected or the restriction lifted', () => {
    const corrected = given([imposeUntilCorrected('A'), lift('A', '2026-03-07', 'corrected')])
    expect(corrected.rejection(rely('r', '2026-03-07'))).toEqual(none)
    const lifted = given([impose('A'), lift('A', '2026-03-07', 'lifted-by-subject')])
    expect(lifted.rejection(rely('r', '2026-03-07'))).toEqual(none)
  })

  test('not before it arose (D-2)', () => {
    expect(given([impose('A')]).rejection(rely('r', '2026-03-04', { aroseOn: day('2026-03-05') }))).toEqual({
      code: 'reason-not-arisen',
      clauses: ['adakavas:23'],
    })
  })
})
