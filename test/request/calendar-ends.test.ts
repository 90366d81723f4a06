import { describe, expect, test } from 'vitest'
import { defineHolidayCalendar, holidaysOf } from '../../src/calendar/index.js'
import { defineProcedure } from '../../src/making/index.js'
import type { Readings } from '../../src/procedure/index.js'
import {
  type RequestCommand,
  type RequestMachine,
  type RequestState,
  requestLifecycle,
} from '../../src/request/index.js'
import {
  answer,
  answered,
  confirm,
  correctDates,
  day,
  extend,
  extendUntil,
  given,
  inquire,
  items,
  join,
  notNeeded,
  receivedOn,
  refuseUnfounded,
  refuseUnidentified,
  supply,
  unfounded,
  withdraw,
} from './scenario.js'

/** The public holidays of Lithuania as a host's own list has them, through a year and no further. */
const listTo = (lastYear: number, readings: Partial<Readings> = {}): RequestMachine => {
  const years = Array.from({ length: lastYear - 2025 }, (_, index) => 2026 + index)
  const calendar = defineHolidayCalendar({
    name: 'the list of the host',
    firstYear: 2026,
    lastYear,
    days: years.flatMap((year) => [...holidaysOf(year)]),
  })
  return requestLifecycle(defineProcedure({ id: 'own-list', version: '1', calendar, readings }))
}
const machine = listTo(2026)
const longer = listTo(2027)

/** A history, and what may be added to it. */
const history = (...commands: readonly RequestCommand[]) => ({
  ...given(commands, machine),
  and: (...more: readonly RequestCommand[]) => given([...commands, ...more], machine),
})

const option = (state: RequestState, on: string, command: string, under = machine) => {
  const found = under.options(state, day(on)).find((one) => one.command === command)
  if (found === undefined) throw new Error(`no option ${command}`)
  return { open: found.open, until: found.until, code: found.obstacle?.code ?? null }
}
const duty = (state: RequestState, on: string, under = machine) => {
  const [found] = under.duties(state, day(on))
  if (found === undefined) throw new Error('nothing is owed')
  const { counted, due, steps } = found.deadline
  return { status: found.status, counted, due, last: steps.at(-1)?.step }
}

describe('a calendar whose years end keeps no request from being put on record (section 10)', () => {
  test('one received in November, of which only the cap of an extension lies beyond (41)', () => {
    const open = history(receivedOn('2026-11-16'))
    expect(open.state.status).toBe('open')
    expect(duty(open.state, '2026-12-16')).toEqual({
      status: 'due-today',
      counted: '2026-12-16',
      due: '2026-12-16',
      last: 'months',
    })
    expect(option(open.state, '2026-12-16', 'ExtendExamination')).toEqual({
      open: true,
      until: '2026-12-16',
      code: null,
    })
    // As far as it may reach is 18 January 2027, which nobody can count.
    expect(open.when(extend('2026-12-16')).rejection().code).toBe('outside-calendar')
    expect(open.when(extendUntil('2026-12-16', '2027-01-05')).rejection().code).toBe('outside-calendar')
    const extended = open.and(extendUntil('2026-12-16', '2026-12-30'))
    expect(duty(extended.state, '2026-12-30')).toMatchObject({ due: '2026-12-30', last: 'named' })
    expect(duty(extended.state, '2026-12-31').status).toBe('overdue')
    const late = open.and(extendUntil('2026-12-16', '2026-12-30'), confirm('2026-12-31'))
    // A late answer is late by a day that is known, whatever is not.
    expect(
      late.when(answer('2026-12-31', items({ photo: { careOrHealthNecessity: true } }))).notes(),
    ).toContain('late-answer')
  })

  test('one received after the years that it knows', () => {
    const open = history(receivedOn('2027-02-01'))
    expect(duty(open.state, '2027-03-01')).toMatchObject({ status: 'pending', counted: '2027-03-01' })
  })
})

describe('an act by the counted day is in time, and one after it waits (section 10)', () => {
  // The month of a request of 7 December ends on 7 January 2027, the ten days on Thursday 17 December; those of one of
  // 24 December on Sunday 3 January.
  const open = history(receivedOn('2026-12-07'))
  const holidays = history(receivedOn('2026-12-24'))

  test('the duty shows the counted day, and says that the calendar ends; after it nobody can tell (41)', () => {
    const counted = { counted: '2027-01-07', due: '2027-01-07', last: 'calendar-ends' }
    expect(duty(open.state, '2026-12-07')).toEqual({ status: 'pending', ...counted })
    expect(duty(open.state, '2027-01-07')).toEqual({ status: 'pending', ...counted })
    expect(duty(open.state, '2027-01-08')).toEqual({ status: 'outside-calendar', ...counted })
    expect(duty(open.state, '2030-01-01').status).toBe('outside-calendar')
  })

  test.each(['2026-12-10', '2027-01-07'])('an answer of %s is in time (41)', (on) => {
    const confirmed = open.and(confirm('2026-12-10'))
    expect(option(confirmed.state, on, 'AnswerRequest')).toMatchObject({ open: true, code: null })
    const facts = items({ photo: { careOrHealthNecessity: true } })
    const outcome = confirmed.when(answer(on, facts))
    expect(outcome.notes()).not.toContain('late-answer')
    const { limit, answeredOn } = answered(outcome.state()).answer
    expect({ counted: limit.counted, answeredOn }).toEqual({ counted: '2027-01-07', answeredOn: on })
    expect(duty(outcome.state(), '2030-01-01').status).toBe('done')
  })

  test('an answer of the day after waits: nobody can say whether it is late (41)', () => {
    const confirmed = open.and(confirm('2026-12-10'))
    const facts = items({ photo: { careOrHealthNecessity: true } })
    expect(option(confirmed.state, '2027-01-08', 'AnswerRequest')).toEqual({
      open: false,
      until: null,
      code: 'outside-calendar',
    })
    expect(confirmed.when(answer('2027-01-08', facts)).rejection().code).toBe('outside-calendar')
  })

  test('a day to carry out that lies beyond the calendar is not recorded (47)', () => {
    const confirmed = open.and(confirm('2026-12-10'))
    const grants = (implementBy: string) =>
      confirmed.when(answer('2026-12-10', items({ photo: notNeeded }), { implementBy: day(implementBy) }))
    expect(grants('2027-01-04').rejection().code).toBe('outside-calendar')
    expect(grants('2026-12-31').state().status).toBe('answered')
  })

  test('an inquiry is possible by the counted tenth day, with a term that the calendar knows (44)', () => {
    expect(option(holidays.state, '2027-01-03', 'InquireIdentity')).toMatchObject({ open: true })
    expect(option(holidays.state, '2027-01-04', 'InquireIdentity')).toEqual({
      open: false,
      until: null,
      code: 'outside-calendar',
    })
    expect(holidays.when(inquire('2026-12-28', '2026-12-30')).state().status).toBe('open')
    expect(holidays.when(inquire('2026-12-28', '2027-01-04')).rejection().code).toBe('outside-calendar')
    expect(holidays.when(inquire('2027-01-03', '2027-01-04')).rejection().code).toBe('outside-calendar')
  })

  test('under every reading an inquiry after it waits, so that none is put on record as in time (44)', () => {
    for (const lateInquiry of ['breach', 'lapses'] as const)
      for (const identityInquiry of ['clock-runs', 'clock-pauses'] as const) {
        const under = listTo(2026, { lateInquiry, identityInquiry })
        const { state, when } = given([receivedOn('2026-12-24')], under)
        expect(when(inquire('2027-01-04', '2027-01-18')).rejection().code).toBe('outside-calendar')
        for (const on of ['2027-01-04', '2027-01-05', '2027-06-01'])
          expect(option(state, on, 'InquireIdentity', under)).toEqual({
            open: false,
            until: null,
            code: 'outside-calendar',
          })
      }
    // The calendar that knows 2027: Sunday 3 January rolls to Monday, and Tuesday is late.
    const known = given([receivedOn('2026-12-24')], longer)
    expect(known.when(inquire('2027-01-04', '2027-01-18')).notes()).not.toContain('late-inquiry')
    expect(known.when(inquire('2027-01-05', '2027-01-18')).notes()).toContain('late-inquiry')
  })

  test('no limit binds who takes a request back: whether one had passed by then nobody can tell (38)', () => {
    for (const commands of [[], [inquire('2026-12-10', '2026-12-30')], [confirm('2026-12-10')]]) {
      const before = open.and(...commands)
      for (const on of ['2026-12-31', '2027-01-07']) {
        const { event, state } = before.when(withdraw(on)).accepted()
        expect(event).toMatchObject({ data: { limit: { counted: '2027-01-07' } } })
        expect(machine.duties(state, day('2030-01-01'))).toEqual([])
        expect(option(before.state, on, 'WithdrawRequest')).toEqual({ open: true, until: null, code: null })
      }
      const after = open.and(...commands, withdraw('2027-01-08'))
      expect(option(before.state, '2027-01-08', 'WithdrawRequest').open).toBe(true)
      expect(duty(after.state, '2027-01-08')).toMatchObject({
        status: 'outside-calendar',
        counted: '2027-01-07',
      })
      // Once the calendar reaches further, it is told.
      const { ok, state } = longer.replay(after.events)
      expect(ok && duty(state, '2027-01-08', longer).status).toBe('missed')
    }
    // Saturday 2 January rolls to Monday.
    const rolled = history(receivedOn('2026-12-02'), withdraw('2027-01-04'))
    expect(duty(rolled.state, '2027-02-01').status).toBe('outside-calendar')
    const told = longer.replay(rolled.events)
    expect(told.ok && longer.duties(told.state, day('2027-02-01'))).toEqual([])
    const known = given([receivedOn('2026-11-16')], machine)
    expect(known.when(withdraw('2027-02-01')).state().status).toBe('withdrawn')
  })

  test('nor who joins a double to the request that it says again (38)', () => {
    const other = given([receivedOn('2026-12-01', { id: 'R-0' })], machine).state
    expect(open.when(join('2027-01-07', other)).state().status).toBe('joined')
    const after = open.and(join('2027-01-08', other))
    expect(duty(after.state, '2027-01-08').status).toBe('outside-calendar')
    expect(longer.replay(after.events).ok).toBe(true)
  })

  test('wrong days are put right as long as it can be told what was late by them (41, 48)', () => {
    const to = (on: string, value: string) =>
      correctDates(on, { submittedOn: day(value), receivedOn: day(value) })
    for (const on of ['2026-12-10', '2027-01-07'])
      expect(open.when(to(on, '2026-12-08')).accepted()).toMatchObject({
        event: { data: { ceased: [] } },
        state: { receivedOn: '2026-12-08' },
      })
    expect(open.when(to('2027-01-08', '2026-12-08')).rejection().code).toBe('outside-calendar')
    // Late by the days that were on record, in time by the others: the new day has to be known to be named.
    const late = history(receivedOn('2026-11-25'))
    expect(late.when(to('2026-12-30', '2026-11-27')).notes()).not.toContain('dates-corrected')
    expect(late.when(to('2026-12-30', '2026-12-07')).rejection().code).toBe('outside-calendar')
    const known = given([receivedOn('2026-11-25')], longer)
    expect(known.when(to('2026-12-30', '2026-12-07')).notes()).toContain('dates-corrected')
  })

  test('so is a refusal for want of identity by the counted tenth day after the term (44)', () => {
    const asked = holidays.and(inquire('2026-12-28', '2026-12-30'))
    expect(option(asked.state, '2026-12-31', 'RefuseUnidentified')).toMatchObject({ open: true })
    expect(asked.when(refuseUnidentified('2027-01-09')).notes()).not.toContain('late-refusal')
    expect(asked.when(refuseUnidentified('2027-01-10')).rejection().code).toBe('outside-calendar')
    expect(option(asked.state, '2027-01-10', 'RefuseUnidentified').code).toBe('outside-calendar')
  })

  test('and one as unfounded by the counted end of the month (43.1)', () => {
    expect(open.when(refuseUnfounded('2027-01-07', { finding: unfounded })).notes()).not.toContain(
      'late-refusal',
    )
    expect(open.when(refuseUnfounded('2027-01-08', { finding: unfounded })).rejection().code).toBe(
      'outside-calendar',
    )
  })

  test('what is not counted does not wait', () => {
    const asked = holidays.and(inquire('2026-12-28', '2026-12-30'))
    for (const command of [supply('2027-02-01'), confirm('2027-02-01')])
      expect(asked.when(command).state().status).toBe('open')
  })

  test('no state and no day makes options or duties throw', () => {
    const states = [
      open,
      holidays,
      holidays.and(inquire('2026-12-28', '2026-12-30')),
      open.and(confirm('2026-12-10')),
    ].map(({ state }) => state)
    for (const state of states)
      for (const on of ['2026-12-07', '2026-12-31', '2027-01-03', '2027-01-10', '2027-06-01', '9999-12-31']) {
        expect(() => machine.options(state, day(on))).not.toThrow()
        expect(() => machine.duties(state, day(on))).not.toThrow()
      }
  })
})

describe('once the calendar reaches further', () => {
  const facts = items({ photo: { careOrHealthNecessity: true } })
  const { events, state } = given(
    [receivedOn('2026-12-02'), confirm('2026-12-10'), answer('2026-12-30', facts)],
    machine,
  )

  test('a history that was made before is the same, and its limit is told to the end', () => {
    // 2 January 2027 is a Saturday.
    expect(answered(state).answer.limit).toMatchObject({ counted: '2027-01-02', due: '2027-01-02' })
    expect(machine.replay(events).ok).toBe(true)
    const again = longer.replay(events)
    expect(again.ok).toBe(true)
    expect(answered(again.state).answer.limit).toMatchObject({ counted: '2027-01-02', due: '2027-01-04' })
  })

  test('one that says another counted day, or an end that the calendar did not have, is not', () => {
    const text = JSON.stringify(events)
    const other: typeof events = JSON.parse(text.replaceAll('2027-01-02', '2027-01-05'))
    expect(longer.replay(other)).toMatchObject({ ok: false, index: 2, reason: { kind: 'differs' } })
    const known = given(
      [receivedOn('2026-12-02'), confirm('2026-12-10'), answer('2026-12-30', facts)],
      longer,
    )
    expect(machine.replay(known.events)).toMatchObject({ ok: false, index: 2, reason: { kind: 'differs' } })
  })

  test('what waited can be done, late or not', () => {
    const waiting = given([receivedOn('2026-12-02'), confirm('2026-12-10')], longer)
    expect(waiting.when(answer('2027-01-04', facts)).notes()).not.toContain('late-answer')
    expect(waiting.when(answer('2027-01-05', facts)).notes()).toContain('late-answer')
    expect(duty(waiting.state, '2027-01-05', longer).status).toBe('overdue')
  })
})
