import { describe, expect, test } from 'vitest'
import { kaunasRules, recordingDuties } from '../../src/recording/index.js'
import {
  ask,
  callDay,
  closeProcedure,
  complain,
  consent,
  copy,
  day,
  dayAfter,
  decline,
  destroy,
  destroyCopy,
  duties,
  dutyOn,
  end,
  erase,
  explain,
  given,
  lastDay,
  lift,
  notice,
  openProcedure,
  outstanding,
  protectOthers,
  receive,
  restrict,
  restrictUntil,
  type Scenario,
  store,
  stored,
  withdraw,
} from './scenario.js'

const nextDay = '2024-03-16'

/** One duty over days. */
const over = (scenario: Scenario, duty: string, ...days: readonly string[]) =>
  days.map((on) => dutyOn(scenario, duty, on)?.replace(`${duty} `, '') ?? null)

const incoming = given([receive()])
const announced = incoming.and(notice())
const declined = announced.and(decline())
const consented = announced.and(consent())
const open = stored(complain('2024-04-01'), openProcedure('2024-04-02'))
const copied = open.and(copy('2024-04-03'))

describe('the duties of the Centre (reading of K, 5.2)', () => {
  test('each has its clause and those it is owed to', () => {
    const owed = [
      incoming,
      declined,
      consented.and(end()),
      copied,
      copied.and(closeProcedure('2024-05-06')),
      stored(ask('2024-05-02'), withdraw('2024-05-06')),
    ]
    const seen = owed.flatMap(({ machine, state }) =>
      machine
        .duties(state, day('2024-05-06'))
        .map(({ duty, clause, owedTo }) => `${duty} ${clause} ${owedTo}`),
    )
    expect([...new Set(seen)].sort()).toEqual([
      'answer-caller gdpr:12(3) caller',
      'copy-for-procedure kaunas:10 procedure',
      'destroy-copy kaunas:10 caller',
      'destroy-or-name-basis gdpr:17(1)(b) caller',
      'destroy-recording kaunas:10 caller',
      'explain-alternatives kaunas:6 caller',
      'play-notice kaunas:7 caller',
      'store-recording kaunas:10 caller',
    ])
    const named = new Set(seen.map((one) => one.split(' ')[0]))
    expect([...recordingDuties].sort()).toEqual([...named].sort())
    expect(kaunasRules.retention.clause).toBe('kaunas:10')
  })

  test('no call, no duty; a caller who was told owes an answer, the Centre nothing', () => {
    expect(duties(given([]), callDay)).toEqual([])
    expect(outstanding(announced, callDay)).toEqual([])
    expect(outstanding(consented, callDay)).toEqual([])
  })
})

describe('OK1: to inform automatically (K-7)', () => {
  // Before anything is recorded: a call that midnight divides is one call, and days alone can't tell that it was late.
  test('due as long as the call is on, also after midnight', () => {
    expect(over(incoming, 'play-notice', callDay, nextDay)).toEqual([
      `${callDay} due-today`,
      `${nextDay} due-today`,
    ])
    expect(over(incoming.and(notice(nextDay)), 'play-notice', '2024-03-18')).toEqual([`${nextDay} done`])
  })

  test('told, it is owed no more; a call that ended before is not recorded, and owes nothing', () => {
    expect(outstanding(announced, nextDay)).toEqual([])
    expect(outstanding(incoming.and(end()), nextDay)).toEqual([])
  })
})

describe('OK3: to explain both other ways (K-6)', () => {
  test('due as long as the call is on, also after midnight', () => {
    expect(over(declined, 'explain-alternatives', callDay, nextDay)).toEqual([
      `${callDay} due-today`,
      `${nextDay} due-today`,
    ])
  })

  test('done in the call it is done in time, also after it, and where midnight came between', () => {
    const before = declined.and(explain())
    const after = declined.and(explain(nextDay))
    for (const [call, on] of [
      [before, callDay],
      [before.and(end()), callDay],
      [after, nextDay],
      [after.and(end(nextDay)), nextDay],
    ] as const) {
      expect(over(call, 'explain-alternatives', '2024-03-18')).toEqual([`${on} done`])
    }
  })

  test('missed where the Centre hung up after midnight, on the day on which it did', () => {
    expect(over(declined.and(end(nextDay, 'centre')), 'explain-alternatives', '2024-03-18')).toEqual([
      `${nextDay} missed`,
    ])
  })

  test('moot where the caller hung up before it was possible', () => {
    expect(outstanding(declined.and(end(callDay, 'caller')), callDay)).toEqual([])
  })

  test('a breach in the record where the Centre hung up', () => {
    expect(over(declined.and(end(callDay, 'centre')), 'explain-alternatives', callDay, '2025-01-02')).toEqual(
      [`${callDay} missed`, `${callDay} missed`],
    )
  })

  test('who changes their mind is owed no other way', () => {
    expect(outstanding(declined.and(consent()), callDay)).toEqual([])
  })
})

describe('OK5: to store what was recorded (K-10)', () => {
  test('not while the call is on; at once when it is over', () => {
    expect(outstanding(consented, callDay)).toEqual([])
    expect(over(consented.and(end()), 'store-recording', callDay, nextDay)).toEqual([
      `${callDay} due-today`,
      `${callDay} overdue`,
    ])
  })

  test('a call that ended after midnight is stored on the day on which it ended', () => {
    expect(over(consented.and(end(nextDay)), 'store-recording', nextDay)).toEqual([`${nextDay} due-today`])
  })

  test('stored, the duty is to keep it through the last day, and then to destroy it', () => {
    expect(outstanding(stored(), callDay)).toEqual([`destroy-recording ${dayAfter} pending`])
  })

  test('stored late, the breach stays in the record (principle 5)', () => {
    const late = consented.and(end(), store('2024-03-20', { date: day(callDay) }))
    expect(over(late, 'store-recording', '2024-03-20')).toEqual([`${callDay} done-late`])
  })
})

describe('OK6: to destroy the recording (K-10)', () => {
  test('pending through the last day, due on the day after, overdue from the next', () => {
    expect(over(stored(), 'destroy-recording', callDay, lastDay, dayAfter, '2024-09-17')).toEqual([
      `${dayAfter} pending`,
      `${dayAfter} pending`,
      `${dayAfter} due-today`,
      `${dayAfter} overdue`,
    ])
  })

  test('done, or done late', () => {
    expect(over(stored(destroy(dayAfter)), 'destroy-recording', '2025-01-02')).toEqual([`${dayAfter} done`])
    expect(over(stored(destroy('2024-09-17')), 'destroy-recording', '2025-01-02')).toEqual([
      `${dayAfter} done-late`,
    ])
  })

  test('held by a restriction it waits, and is due on the day after the last one of the restriction (K-14.5)', () => {
    const held = stored(restrictUntil('2024-09-01', '2024-10-20'))
    expect(over(held, 'destroy-recording', dayAfter, '2024-10-20', '2024-10-21', '2024-10-22')).toEqual([
      '2024-10-21 pending waits for restriction',
      '2024-10-21 pending waits for restriction',
      '2024-10-21 due-today',
      '2024-10-21 overdue',
    ])
    expect(over(held.and(destroy('2024-10-21')), 'destroy-recording', '2024-12-02')).toEqual([
      '2024-10-21 done',
    ])
  })

  test('held without a known end it waits; lifted, it is due that day (K-14.5)', () => {
    const held = stored(restrict('2024-09-01'))
    expect(over(held, 'destroy-recording', '2026-01-02')).toEqual([
      `${dayAfter} pending waits for restriction`,
    ])
    const lifted = held.and(lift('2024-10-05'))
    expect(over(lifted, 'destroy-recording', '2024-10-05', '2024-10-06')).toEqual([
      '2024-10-05 due-today',
      '2024-10-05 overdue',
    ])
    expect(over(lifted.and(destroy('2024-10-05')), 'destroy-recording', '2024-12-02')).toEqual([
      '2024-10-05 done',
    ])
  })

  test('lifted within the term, it is due after the term, as if nothing had been (K-10)', () => {
    const lifted = stored(restrict('2024-05-06'), lift('2024-06-03'))
    expect(over(lifted, 'destroy-recording', lastDay, dayAfter)).toEqual([
      `${dayAfter} pending`,
      `${dayAfter} due-today`,
    ])
  })

  test('within the term it is the term that it waits for, not a restriction that ends before (K-10)', () => {
    const held = stored(restrictUntil('2024-04-01', '2024-05-01'))
    expect(over(held, 'destroy-recording', '2024-04-15')).toEqual([`${dayAfter} pending`])
  })

  test('two restrictions on end hold it to the end of the second; with a day between them they do not (K-14.5)', () => {
    const joined = stored(
      restrictUntil('2024-09-01', '2024-09-30', 'R1'),
      restrictUntil('2024-09-10', '2024-10-15', 'R2'),
    )
    expect(over(joined, 'destroy-recording', dayAfter, '2024-10-16')).toEqual([
      '2024-10-16 pending waits for restriction',
      '2024-10-16 due-today',
    ])
    const apart = stored(
      restrictUntil('2024-09-01', lastDay, 'R1'),
      restrictUntil('2024-09-17', '2024-10-15', 'R2'),
    )
    expect(over(apart, 'destroy-recording', '2024-09-17', '2024-10-16')).toEqual([
      `${dayAfter} overdue waits for restriction`,
      `${dayAfter} overdue`,
    ])
  })

  test('a restriction that came too late stops the act, and does not undo the breach (K-10, K-14.5)', () => {
    const late = stored(restrict('2024-09-20'))
    expect(over(late, 'destroy-recording', '2024-09-20')).toEqual([
      `${dayAfter} overdue waits for restriction`,
    ])
    const lifted = late.and(lift('2024-10-01'))
    expect(over(lifted, 'destroy-recording', '2024-10-01')).toEqual([`${dayAfter} overdue`])
    expect(over(lifted.and(destroy('2024-10-01')), 'destroy-recording', '2024-10-01')).toEqual([
      `${dayAfter} done-late`,
    ])
  })

  test('it waits for the copy that a procedure needs (K-10, K-12.3)', () => {
    expect(over(open, 'destroy-recording', '2024-05-06', dayAfter, '2024-12-02')).toEqual([
      `${dayAfter} pending waits for copy`,
      `${dayAfter} pending waits for copy`,
      `${dayAfter} pending waits for copy`,
    ])
    expect(over(copied, 'destroy-recording', '2024-05-06', dayAfter, '2024-09-17')).toEqual([
      `${dayAfter} pending`,
      `${dayAfter} due-today`,
      `${dayAfter} overdue`,
    ])
  })

  test('an erasure that was granted is carried out by the day that was set, or at once (K-14.5)', () => {
    const set = stored(erase('2024-05-06', { implementBy: day('2024-05-31') }))
    expect(over(set, 'destroy-recording', '2024-05-06', '2024-05-31', '2024-06-01')).toEqual([
      '2024-05-31 pending',
      '2024-05-31 due-today',
      '2024-05-31 overdue',
    ])
    expect(over(stored(erase('2024-05-06')), 'destroy-recording', '2024-05-06', '2024-05-07')).toEqual([
      '2024-05-06 due-today',
      '2024-05-06 overdue',
    ])
    expect(over(set.and(destroy('2024-06-03')), 'destroy-recording', '2024-06-03')).toEqual([
      '2024-05-31 done-late',
    ])
  })

  test('an erasure that was granted waits for the end of a restriction (K-14.5, A-22)', () => {
    const granted = stored(restrict('2024-05-01'), erase('2024-05-06'))
    expect(over(granted, 'destroy-recording', '2024-05-07')).toEqual([
      '2024-05-06 pending waits for restriction',
    ])
    expect(over(granted.and(lift('2024-05-13')), 'destroy-recording', '2024-05-13')).toEqual([
      '2024-05-13 due-today',
    ])
  })
})

describe('OK7: to copy before destroying (K-10, K-12.3)', () => {
  test('from the day the procedure is opened through the day of the destruction (D-10)', () => {
    expect(over(open, 'copy-for-procedure', '2024-04-02', lastDay, dayAfter, '2024-09-17')).toEqual([
      `${dayAfter} pending`,
      `${dayAfter} pending`,
      `${dayAfter} due-today`,
      `${dayAfter} overdue`,
    ])
  })

  test('made on the day of the destruction, before it, it is in time (D-10)', () => {
    expect(open.notes(copy(dayAfter)).map(({ note }) => note)).toEqual(['gdpr-difference'])
    const made = open.and(copy(dayAfter))
    expect(over(made, 'copy-for-procedure', dayAfter)).toEqual([`${dayAfter} done`])
    expect(made.notes(destroy(dayAfter))).toEqual([])
    expect(open.notes(copy('2024-09-17')).map(({ note }) => note)).toEqual(['late-copy', 'gdpr-difference'])
  })

  test('done, or done late', () => {
    expect(over(copied, 'copy-for-procedure', '2024-05-06')).toEqual([`${dayAfter} done`])
    expect(over(open.and(copy('2024-09-18')), 'copy-for-procedure', '2024-09-18')).toEqual([
      `${dayAfter} done-late`,
    ])
  })

  test('not owed without a procedure, nor after it closed (P3)', () => {
    expect(over(stored(complain('2024-04-01')), 'copy-for-procedure', '2024-05-06')).toEqual([null])
    expect(over(open.and(closeProcedure('2024-05-06')), 'copy-for-procedure', '2024-05-06')).toEqual([null])
  })

  test('it names the procedures that need it', () => {
    const two = open.and(complain('2024-04-03', 'C2'), openProcedure('2024-04-04', 'P2', { complaint: 'C2' }))
    const owed = two.machine.duties(two.state, day('2024-04-04'))
    const [first] = owed.filter(({ duty }) => duty === 'copy-for-procedure')
    expect(first).toMatchObject({ about: { procedures: ['P1', 'P2'] } })
  })

  test('opened while a restriction holds the recording beyond its term, the copy is owed at once (D-10)', () => {
    const held = stored(complain('2024-09-10'), restrict('2024-09-12'), openProcedure('2024-09-25'))
    expect(over(held, 'copy-for-procedure', '2024-09-25')).toEqual([
      '2024-09-25 pending waits for restriction',
    ])
    const made = held.and(copy('2024-09-25', { restrictionReason: protectOthers }))
    expect(over(made, 'copy-for-procedure', '2024-09-25')).toEqual(['2024-09-25 done'])
  })

  test('a restriction that holds the recording holds the copy as well: due on the first day on which it is possible (table 4.16, D-10)', () => {
    const held = stored(
      complain('2024-04-01'),
      restrictUntil('2024-04-02', '2024-10-20'),
      openProcedure('2024-04-03'),
    )
    expect(over(held, 'copy-for-procedure', dayAfter, '2024-10-20', '2024-10-21', '2024-10-22')).toEqual([
      expect.stringContaining('pending waits for restriction'),
      expect.stringContaining('pending waits for restriction'),
      '2024-10-21 due-today',
      '2024-10-21 overdue',
    ])
  })

  test('before an erasure that was granted is carried out, not after (OK7 is before OK6; K-10, K-14.5)', () => {
    const granted = open.and(erase('2024-05-06', { implementBy: day('2024-05-31') }))
    const due = dutyOn(granted, 'copy-for-procedure', '2024-05-06')?.split(' ')[1] ?? ''
    expect(due <= '2024-05-31').toBe(true)
    expect(over(granted, 'copy-for-procedure', '2024-06-01')[0]).toMatch(/overdue$/u)
  })
})

describe('OK8: to keep the copy only as long as a procedure needs it (K-10)', () => {
  const closed = copied.and(closeProcedure('2024-06-03'))

  test('at once when the last procedure closes, overdue from the next day', () => {
    expect(over(copied, 'destroy-copy', '2024-06-03')).toEqual([null])
    expect(over(closed, 'destroy-copy', '2024-06-03', '2024-06-04')).toEqual([
      '2024-06-03 due-today',
      '2024-06-03 overdue',
    ])
  })

  test('it does not roll: a procedure that closes on a Sunday (D-10)', () => {
    const sunday = copied.and(closeProcedure('2024-06-02'))
    expect(over(sunday, 'destroy-copy', '2024-06-02', '2024-06-03')).toEqual([
      '2024-06-02 due-today',
      '2024-06-02 overdue',
    ])
  })

  test('of two procedures the later end counts, whichever closes last', () => {
    const two = copied.and(
      complain('2024-04-04', 'C2'),
      openProcedure('2024-04-05', 'P2', { complaint: 'C2' }),
      closeProcedure('2024-06-03', 'P2'),
    )
    expect(over(two, 'destroy-copy', '2024-06-03')).toEqual([null])
    expect(over(two.and(closeProcedure('2024-07-01')), 'destroy-copy', '2024-07-01')).toEqual([
      '2024-07-01 due-today',
    ])
  })

  test('opened again, it is not owed; closed again, from then', () => {
    const again = closed.and(openProcedure('2024-06-10'))
    expect(over(again, 'destroy-copy', '2024-06-10')).toEqual([null])
    expect(over(again.and(closeProcedure('2024-08-05')), 'destroy-copy', '2024-08-05')).toEqual([
      '2024-08-05 due-today',
    ])
  })

  test('a restriction holds it: due on the day after (K-14.5)', () => {
    const held = closed.and(restrictUntil('2024-06-03', '2024-06-20'))
    expect(over(held, 'destroy-copy', '2024-06-03', '2024-06-20', '2024-06-21', '2024-06-22')).toEqual([
      '2024-06-21 pending waits for restriction',
      '2024-06-21 pending waits for restriction',
      '2024-06-21 due-today',
      '2024-06-21 overdue',
    ])
  })

  test('it is owed after the original is gone as before', () => {
    const gone = copied.and(destroy(dayAfter), closeProcedure('2025-01-02'))
    expect(over(gone, 'destroy-recording', '2025-01-02')).toEqual([`${dayAfter} done`])
    expect(outstanding(gone, '2025-01-02')).toEqual(['destroy-copy 2025-01-02 due-today'])
  })

  test('destroyed late, the breach stays in the record (principle 5)', () => {
    const late = closed.and(destroyCopy('2024-06-10'))
    expect(over(late, 'destroy-copy', '2024-06-10')).toEqual(['2024-06-03 done-late'])
  })
})
