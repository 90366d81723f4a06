import { describe, expect, test } from 'vitest'
import { civilDay } from '../../src/calendar/index.js'
import { retention } from '../../src/recording/index.js'
import {
  asRecording,
  asStored,
  callDay,
  closeProcedure,
  complain,
  consent,
  copy,
  day,
  dayAfter,
  destroy,
  dutyOn,
  end,
  erase,
  given,
  lastDay,
  lift,
  notice,
  openProcedure,
  receive,
  recordedCall,
  restrict,
  restrictUntil,
  rules,
  store,
  stored,
} from './scenario.js'

const recordedOn = (on: string) => given(recordedCall(on))

/** The last day and the day from which a recording is to be destroyed. */
const kept = (on: string) => {
  const { lastDay: last, destroyFrom } = retention(asStored(recordedOn(on)), day(on))
  return [last, destroyFrom]
}

describe('six months from the day of the call (K-10, D-4)', () => {
  test.each([
    ['2024-03-15', '2024-09-15', '2024-09-16'],
    ['2024-08-31', '2025-02-28', '2025-03-01'],
    ['2023-08-31', '2024-02-29', '2024-03-01'],
    ['2024-02-29', '2024-08-29', '2024-08-30'],
    ['2024-08-29', '2025-02-28', '2025-03-01'],
    ['2024-12-31', '2025-06-30', '2025-07-01'],
    ['2023-12-14', '2024-06-14', '2024-06-15'],
    ['2024-08-30', '2025-02-28', '2025-03-01'],
  ])('table 4.16: a call of %s is kept through %s and destroyed from %s (K-10)', (on, last, from) => {
    expect(kept(on)).toEqual([last, from])
  })

  test.each([
    ['2023-08-28', '2024-02-28', '2024-02-29'],
    ['2023-08-29', '2024-02-29', '2024-03-01'],
    ['2023-08-30', '2024-02-29', '2024-03-01'],
    ['2023-08-31', '2024-02-29', '2024-03-01'],
    ['2024-08-28', '2025-02-28', '2025-03-01'],
    ['2025-08-28', '2026-02-28', '2026-03-01'],
    ['2025-08-29', '2026-02-28', '2026-03-01'],
    ['2025-08-30', '2026-02-28', '2026-03-01'],
    ['2025-08-31', '2026-02-28', '2026-03-01'],
    ['2027-08-28', '2028-02-28', '2028-02-29'],
    ['2027-08-29', '2028-02-29', '2028-03-01'],
    ['2027-08-31', '2028-02-29', '2028-03-01'],
    ['2099-08-31', '2100-02-28', '2100-03-01'],
  ])('28 to 31 August: a call of %s is kept through %s, destroyed from %s (K-10)', (on, last, from) => {
    expect(kept(on)).toEqual([last, from])
  })

  test.each([
    ['2028-02-29', '2028-08-29', '2028-08-30'],
    ['2028-02-28', '2028-08-28', '2028-08-29'],
    ['2025-02-28', '2025-08-28', '2025-08-29'],
    ['2025-03-01', '2025-09-01', '2025-09-02'],
    ['2025-12-31', '2026-06-30', '2026-07-01'],
    ['2025-12-30', '2026-06-30', '2026-07-01'],
    ['2025-03-31', '2025-09-30', '2025-10-01'],
    ['2025-05-31', '2025-11-30', '2025-12-01'],
    ['2025-10-31', '2026-04-30', '2026-05-01'],
    ['2025-11-30', '2026-05-30', '2026-05-31'],
    ['2025-01-31', '2025-07-31', '2025-08-01'],
    ['2025-06-30', '2025-12-30', '2025-12-31'],
    ['2025-07-01', '2026-01-01', '2026-01-02'],
  ])('ends of months: a call of %s is kept through %s, destroyed from %s (K-10)', (on, last, from) => {
    expect(kept(on)).toEqual([last, from])
  })

  test.each([
    ['2024-03-15', '2024-09-15', 'a Sunday'],
    ['2024-03-14', '2024-09-14', 'a Saturday'],
    ['2025-06-25', '2025-12-25', 'Christmas'],
    ['2025-08-16', '2026-02-16', 'the day of the restored state'],
    ['2025-10-06', '2026-04-06', 'Easter Monday'],
    ['2025-07-01', '2026-01-01', 'New Year'],
  ])(
    'the last day of a call of %s is %s, although it is %s: a duration never rolls (K-10, D-4, D-10)',
    (on, last) => {
      const recording = asStored(recordedOn(on))
      const { kept: counted } = retention(recording, day(on))
      expect([counted.counted, counted.due]).toEqual([last, last])
    },
  )

  test.each([
    ['2025-06-25', '2025-12-26', 'the second day of Christmas'],
    ['2024-03-16', '2024-09-17', 'a Tuesday'],
    ['2024-03-14', '2024-09-15', 'a Sunday'],
    ['2025-06-30', '2025-12-31', 'a working day'],
    ['2025-06-24', '2025-12-25', 'Christmas'],
  ])('a recording of %s is to be destroyed on %s, although it is %s (K-10, D-4)', (on, due) => {
    const held = recordedOn(on)
    expect(dutyOn(held, 'destroy-recording', due)).toBe(`destroy-recording ${due} due-today`)
    expect(held.accepts(destroy(due))).toBe(true)
    expect(retention(asStored(held), day(on)).destruction?.due).toBe(due)
  })

  test('it is counted from the day of the call, never from the day on which it was stored (K-10)', () => {
    const late = given([...recordedCall().slice(0, 4), store('2024-04-02', { date: day(callDay) })])
    expect(retention(asStored(late), day('2024-04-02')).lastDay).toBe(lastDay)
  })

  test('the months are added in one sum, never one after another (K-10, D-1)', () => {
    // Month after month, 31 August would pass through 30 September and end on the 28th as well, but 31 October
    // would pass through 30 November and 28 February, and end on 28 April.
    expect(kept('2025-10-31')).toEqual(['2026-04-30', '2026-05-01'])
  })

  test('where six months lead out of the calendar nothing is stored', () => {
    const call = given(recordedCall('9999-08-31').slice(0, 4))
    expect(call.rejection(store('9999-08-31')).code).toBe('outside-calendar')
  })
})

describe('the day of the call is that of Vilnius, on which it began (D-4, principle 8)', () => {
  test.each([
    ['winter, one second before midnight', '2026-01-30T21:59:59Z', '2026-01-30', '2026-07-30'],
    ['winter, midnight', '2026-01-30T22:00:00Z', '2026-01-31', '2026-07-31'],
    ['summer, one second before midnight', '2026-07-30T20:59:59Z', '2026-07-30', '2027-01-30'],
    ['summer, midnight', '2026-07-30T21:00:00Z', '2026-07-31', '2027-01-31'],
    ['summer, 23:30 in Greenwich is the next day', '2026-08-30T23:30:00Z', '2026-08-31', '2027-02-28'],
    ['clocks go forward: the evening before', '2026-03-28T21:59:59Z', '2026-03-28', '2026-09-28'],
    ['clocks go forward: the night begins', '2026-03-28T22:00:00Z', '2026-03-29', '2026-09-29'],
    ['clocks go forward: 02:59:59', '2026-03-29T00:59:59Z', '2026-03-29', '2026-09-29'],
    ['clocks go forward: 04:00', '2026-03-29T01:00:00Z', '2026-03-29', '2026-09-29'],
    ['clocks go forward: the shorter day ends', '2026-03-29T20:59:59Z', '2026-03-29', '2026-09-29'],
    ['clocks go forward: the day after begins', '2026-03-29T21:00:00Z', '2026-03-30', '2026-09-30'],
    ['clocks go back: the evening before', '2026-10-24T20:59:59Z', '2026-10-24', '2027-04-24'],
    ['clocks go back: the night begins', '2026-10-24T21:00:00Z', '2026-10-25', '2027-04-25'],
    ['clocks go back: 03:30 for the first time', '2026-10-25T00:30:00Z', '2026-10-25', '2027-04-25'],
    ['clocks go back: 03:30 for the second time', '2026-10-25T01:30:00Z', '2026-10-25', '2027-04-25'],
    ['clocks go back: the longer day ends', '2026-10-25T21:59:59Z', '2026-10-25', '2027-04-25'],
    ['clocks go back: the day after begins', '2026-10-25T22:00:00Z', '2026-10-26', '2027-04-26'],
    ['2024, clocks go forward on 31 March', '2024-03-31T20:59:59Z', '2024-03-31', '2024-09-30'],
    ['2024, clocks go back on 27 October', '2024-10-27T21:59:59Z', '2024-10-27', '2025-04-27'],
  ])('%s', (_, instant, on, last) => {
    expect(civilDay(instant, rules.zone)).toBe(on)
    expect(kept(civilDay(instant, rules.zone))[0]).toBe(last)
  })

  test.each([
    ['in winter', '2026-01-30T21:58:00Z', '2026-01-30T22:07:00Z'],
    ['into the day on which clocks go forward', '2026-03-28T21:58:00Z', '2026-03-28T22:07:00Z'],
    ['out of the day on which clocks go forward', '2026-03-29T20:58:00Z', '2026-03-29T21:07:00Z'],
    ['into the day on which clocks go back', '2026-10-24T20:58:00Z', '2026-10-24T21:07:00Z'],
    ['out of the day on which clocks go back', '2026-10-25T21:58:00Z', '2026-10-25T22:07:00Z'],
  ])('a call that crosses midnight %s counts from the day on which it began', (_, from, to) => {
    const began = civilDay(from, rules.zone)
    const over = civilDay(to, rules.zone)
    expect(over > began).toBe(true)
    const recording = given([
      receive(began),
      notice(began),
      consent(over),
      end(over),
      store(over, { date: began, time: '23:58', durationSeconds: 540 }),
    ])
    expect(asStored(recording).callDate).toBe(began)
    expect([retention(asStored(recording), over).lastDay]).toEqual([kept(began)[0]])
  })

  test('a call during which the clocks go back lasts as long as it lasted (K-8.2)', () => {
    // From 03:50 summer time to 03:10 winter time: twenty minutes on the clock of the world.
    const began = civilDay('2026-10-25T00:50:00Z', rules.zone)
    const over = civilDay('2026-10-25T01:10:00Z', rules.zone)
    const recording = given([
      receive(began),
      notice(began),
      consent(began),
      end(over),
      store(over, { time: '03:50', durationSeconds: 1200 }),
    ])
    expect(asStored(recording)).toMatchObject({ callDate: '2026-10-25', recorded: { durationSeconds: 1200 } })
  })

  test('the zone is part of the rules', () => {
    expect(rules.zone).toBe('Europe/Vilnius')
  })
})

describe('where a recording stands on a day', () => {
  const plain = asStored(stored())

  test.each([
    [callDay, 184],
    ['2024-03-16', 183],
    ['2024-08-31', 15],
    ['2024-09-14', 1],
    [lastDay, 0],
    [dayAfter, 0],
    ['2025-09-16', 0],
  ])('on %s there are %i days left (K-10)', (on, left) => {
    expect(retention(plain, day(on)).daysLeft).toBe(left)
  })

  test.each([
    [callDay, 'retention-running'],
    [lastDay, 'retention-running'],
    [dayAfter, 'due'],
    ['2030-01-01', 'due'],
  ])('S5: on %s it is %s: the term ends by itself (K-10)', (on, standing) => {
    expect(retention(plain, day(on)).standing).toBe(standing)
  })

  test('it says from when it is to be destroyed, and how that was counted', () => {
    expect(retention(plain, day(callDay))).toMatchObject({
      callDate: callDay,
      lastDay,
      destroyFrom: dayAfter,
      destruction: { clause: 'kaunas:10', from: callDay, counted: dayAfter, due: dayAfter },
      restrictions: [],
      procedures: [],
      copy: null,
    })
  })

  test('a restriction that covers the day after the term moves the destruction to the day after it ends (K-14.5)', () => {
    const held = stored(restrictUntil('2024-09-01', '2024-10-20'))
    expect(retention(asStored(held), day(dayAfter))).toMatchObject({
      lastDay,
      destroyFrom: dayAfter,
      standing: 'restricted',
      destruction: { due: '2024-10-21' },
      restrictions: ['R1'],
    })
    expect(retention(asStored(held), day('2024-10-20')).standing).toBe('restricted')
    expect(retention(asStored(held), day('2024-10-21'))).toMatchObject({ standing: 'due', restrictions: [] })
  })

  test('a restriction that ends within the term moves nothing (K-10)', () => {
    const held = stored(restrictUntil('2024-04-01', lastDay))
    expect(retention(asStored(held), day('2024-04-02')).destruction?.due).toBe(dayAfter)
  })

  test('lifted, it lets the recording go at once (K-10)', () => {
    const lifted = stored(restrict('2024-09-01'), lift('2024-10-05'))
    expect(retention(asStored(lifted), day('2024-10-05'))).toMatchObject({
      standing: 'due',
      destruction: { due: '2024-10-05' },
    })
  })

  test('an erasure that was granted brings the destruction forward to the day that was set, or to at once (K-14.5)', () => {
    const set = stored(erase('2024-05-06', { implementBy: day('2024-05-31') }))
    expect(retention(asStored(set), day('2024-05-06'))).toMatchObject({
      standing: 'early',
      lastDay,
      destruction: { clause: 'kaunas:14.5', from: '2024-05-06', due: '2024-05-31' },
    })
    expect(retention(asStored(stored(erase('2024-05-06'))), day('2024-05-06')).destruction?.due).toBe(
      '2024-05-06',
    )
  })

  test('an erasure to be carried out after the term does not delay the destruction (K-10)', () => {
    const set = stored(erase('2024-05-06', { implementBy: day('2024-12-31') }))
    expect(retention(asStored(set), day('2024-05-06')).destruction?.due).toBe(dayAfter)
  })

  test('open procedures and the copy are told, and from when nobody needs it (K-10, K-12.3)', () => {
    const open = stored(complain('2024-04-02'), openProcedure('2024-04-03'), copy('2024-04-04'))
    expect(retention(asStored(open), day('2024-04-04'))).toMatchObject({
      procedures: ['P1'],
      copy: { madeOn: '2024-04-04', neededUntil: null },
    })
    expect(retention(asStored(open.and(closeProcedure('2024-06-03'))), day('2024-06-03'))).toMatchObject({
      procedures: [],
      copy: { madeOn: '2024-04-04', neededUntil: '2024-06-03' },
    })
  })

  test('destroyed, it has nothing left, and says by when it had to be (K-10)', () => {
    const gone = asRecording(stored(destroy('2024-09-20')))
    expect(retention(gone, day('2024-09-20'))).toMatchObject({
      standing: 'destroyed',
      daysLeft: 0,
      destruction: { due: dayAfter },
    })
  })
})
