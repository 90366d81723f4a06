import { describe, expect, test } from 'vitest'
import { defineHolidayCalendar, holidaysOf } from '../../src/calendar/index.js'
import { complaintLifecycle } from '../../src/complaint/index.js'
import { defineProcedure } from '../../src/making/index.js'
import { requestLifecycle } from '../../src/request/index.js'
import { answer, confirm, day, given as givenRequest, receivedOn } from '../request/scenario.js'
import { dismiss, given, lodge, lodgeSilence, nothing, reviewer } from './scenario.js'

const procedure = defineProcedure({
  id: 'own-list',
  version: '1',
  calendar: defineHolidayCalendar({
    name: 'the list of the host',
    firstYear: 2026,
    days: [...holidaysOf(2026)],
  }),
})
const complaints = complaintLifecycle(procedure)
const requests = requestLifecycle(procedure)

/** Received on 7 December, so that its month and that of A-48 end in the year that nobody knows; rejected in time. */
const rejected = givenRequest(
  [receivedOn('2026-12-07'), confirm('2026-12-08'), answer('2026-12-10', nothing)],
  requests,
).state
const silent = givenRequest([receivedOn('2026-12-07')], requests).state

describe('a calendar whose years end keeps no complaint from being put on record (section 10)', () => {
  // Received on 14 December: the month ends on Thursday 14 January 2027.
  const open = given([lodge(rejected, '2026-12-14'), reviewer(rejected, '2026-12-15')], complaints)
  const identified = given(
    [lodge(rejected, '2026-12-14'), reviewer(rejected, '2026-12-15'), confirm('2026-12-16', 'rasa')],
    complaints,
  )
  const dismissal = (on: string) => identified.when(dismiss(rejected, on))

  test('it is decided in time by the counted day, and waits after it (52, 54)', () => {
    expect(dismissal('2027-01-14').notes()).not.toContain('late-answer')
    expect(dismissal('2027-01-15').code()).toBe('outside-calendar')
  })

  test('options and duties say so, and throw on no day (52)', () => {
    const told = (on: string) => ({
      status: complaints.duties(open.state, day(on)).map(({ status }) => status),
      code: complaints.options(open.state, day(on)).find(({ command }) => command === 'DismissComplaint')
        ?.obstacle?.code,
    })
    expect(told('2027-01-14')).toEqual({ status: ['pending'], code: undefined })
    expect(told('2027-01-15')).toEqual({ status: ['outside-calendar'], code: 'outside-calendar' })
    expect(told('2030-01-01')).toEqual({ status: ['outside-calendar'], code: 'outside-calendar' })
  })

  test('a first day of a complaint about silence that nobody can count is not recorded (48)', () => {
    const complaint = given([], complaints).when(lodgeSilence(silent, '2026-12-14'))
    expect(complaint.code()).toBe('outside-calendar')
  })
})
