import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, civilDay } from '../../src/calendar/index.js'
import { anyDay } from './arbitraries.js'

const vilnius = 'Europe/Vilnius'

describe('an instant falls on the civil day of its zone', () => {
  it.each([
    ['the last second of a winter day', '2026-01-30T21:59:59Z', vilnius, '2026-01-30'],
    ['the first second of a winter day', '2026-01-30T22:00:00Z', vilnius, '2026-01-31'],
    ['the last millisecond of a summer day', '2026-07-15T20:59:59.999Z', vilnius, '2026-07-15'],
    ['the first second of a summer day', '2026-07-15T21:00:00Z', vilnius, '2026-07-16'],
    ['the eve of the change to summer time', '2026-03-28T21:59:59Z', vilnius, '2026-03-28'],
    ['the day of the change to summer time begins', '2026-03-28T22:00:00Z', vilnius, '2026-03-29'],
    ['the last second of its 23 hours', '2026-03-29T20:59:59Z', vilnius, '2026-03-29'],
    ['the day after it begins', '2026-03-29T21:00:00Z', vilnius, '2026-03-30'],
    ['the day of the change to winter time begins', '2026-10-24T21:00:00Z', vilnius, '2026-10-25'],
    ['the last second of its 25 hours', '2026-10-25T21:59:59Z', vilnius, '2026-10-25'],
    ['the day after it begins', '2026-10-25T22:00:00Z', vilnius, '2026-10-26'],
    ['an instant with an offset east', '2026-01-31T00:30:00+02:00', vilnius, '2026-01-31'],
    ['the same offset a moment before', '2026-01-30T23:59:59+02:00', vilnius, '2026-01-30'],
    ['an instant with an offset west', '2026-01-30T17:00:00-05:00', vilnius, '2026-01-31'],
    ['an offset with minutes', '2026-01-31T03:29:59+05:30', vilnius, '2026-01-30'],
    ['minutes without seconds', '2026-01-30T22:00Z', vilnius, '2026-01-31'],
    ['a fraction finer than a millisecond is cut', '2026-01-30T21:59:59.999999999Z', vilnius, '2026-01-30'],
    ['a fraction of one digit', '2026-01-30T21:59:59.9Z', vilnius, '2026-01-30'],
    ['the leap day', '2028-02-28T22:00:00Z', vilnius, '2028-02-29'],
    ['the last second of a year', '2026-12-31T21:59:59Z', vilnius, '2026-12-31'],
    ['UTC', '2026-01-30T23:59:59Z', 'UTC', '2026-01-30'],
    ['a zone far east', '2026-01-30T10:00:00Z', 'Pacific/Kiritimati', '2026-01-31'],
    ['a zone far west', '2026-01-30T09:59:59Z', 'Pacific/Honolulu', '2026-01-29'],
    ['Apia before the day it skipped', '2011-12-30T09:59:59Z', 'Pacific/Apia', '2011-12-29'],
    ['Apia after the day it skipped', '2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
    ['Santiago on a day without a midnight', '2026-09-06T04:00:00Z', 'America/Santiago', '2026-09-06'],
    ['the eve of it', '2026-09-06T03:59:59Z', 'America/Santiago', '2026-09-05'],
    ['before the Gregorian reform', '1500-03-01T12:00:00Z', 'UTC', '1500-03-01'],
    ['the first day of all', '0001-01-01T12:00:00Z', 'UTC', '0001-01-01'],
    ['the last day of all', '9999-12-31T12:00:00Z', 'UTC', '9999-12-31'],
    ['epoch milliseconds', Date.UTC(2026, 0 /* Jan */, 30, 22), vilnius, '2026-01-31'],
    ['negative epoch milliseconds', -1, 'UTC', '1969-12-31'],
    ['the epoch', 0, vilnius, '1970-01-01'],
  ])('%s: %s in %s is %s', (_, instant, zone, day) => {
    expect(civilDay(instant, zone)).toBe(day)
  })

  it('noon in UTC is the same day in a zone that is less than twelve hours away', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom('UTC', vilnius, 'America/Santiago', 'Asia/Kolkata'),
        (day, zone) => {
          expect(civilDay(`${day}T12:00:00Z`, zone)).toBe(day)
        },
      ),
    )
  })

  it('the day never goes back as time goes on, and an hour crosses at most one midnight', () => {
    const inThisCentury = fc.integer({ min: Date.UTC(2012, 0 /* Jan */), max: Date.UTC(2100, 0 /* Jan */) })
    const zone = fc.constantFrom(vilnius, 'America/Santiago', 'Pacific/Apia', 'Australia/Lord_Howe')
    fc.assert(
      fc.property(inThisCentury, zone, (instant, place) => {
        const before = civilDay(instant, place)
        expect([before, addDays(before, 1)]).toContain(civilDay(instant + 3_600_000, place))
      }),
    )
  })

  it('more zones than are remembered are answered all the same', () => {
    const zones = Intl.supportedValuesOf('timeZone').slice(0, 60)
    const ask = () => zones.map((zone) => civilDay('2026-01-30T12:00:00Z', zone))
    expect(ask()).toEqual(ask())
    expect(civilDay('2026-01-30T22:00:00Z', vilnius)).toBe('2026-01-31')
  })
})

describe('what is no instant is refused', () => {
  it.each([
    ['a civil day', '2026-01-30'],
    ['an instant without an offset', '2026-01-30T22:00:00'],
    ['a day that does not exist', '2026-02-30T00:00:00Z'],
    ['the twenty-fifth hour', '2026-01-30T24:00:00Z'],
    ['the sixty-first minute', '2026-01-30T22:60:00Z'],
    ['a leap second, which no clock of a computer shows', '2016-12-31T23:59:60Z'],
    ['an offset of a day', '2026-01-30T22:00:00+24:00'],
    ['a blank instead of the T', '2026-01-30 22:00:00Z'],
    ['a zone in brackets', '2026-01-30T22:00:00+02:00[Europe/Vilnius]'],
    ['a trailing line end', '2026-01-30T22:00:00Z\n'],
    ['the year 0', '0000-12-31T22:00:00Z'],
    ['half a millisecond', 0.5],
    ['no number', Number.NaN],
    ['nothing', undefined],
    ['null', null],
  ])('%s: %s', (_, instant) => {
    // @ts-expect-error some of these are neither text nor number
    expect(() => civilDay(instant, vilnius)).toThrow(TypeError)
    // @ts-expect-error some of these are neither text nor number
    expect(() => civilDay(instant, vilnius)).toThrow(
      "instant: expected an instant that exists, as an ISO string with an offset ('2026-01-30T22:00:00Z') or as whole epoch milliseconds, got ",
    )
  })

  it('a Date is refused with the way out', () => {
    // @ts-expect-error a Date is no instant that the calendar takes
    expect(() => civilDay(new Date(0), vilnius)).toThrow(
      'got a Date object: pass date.getTime() or date.toISOString()',
    )
  })

  it('a day outside the years 1 to 9999 is a RangeError', () => {
    const outside = new RangeError('The day lies outside the years 0001 to 9999')
    expect(() => civilDay('9999-12-31T23:00:00Z', vilnius)).toThrow(outside)
    expect(() => civilDay('0001-01-01T00:00:00Z', 'America/Santiago')).toThrow(outside)
    expect(() => civilDay(Number.MAX_SAFE_INTEGER, vilnius)).toThrow(outside)
  })
})

describe('what is no zone is refused', () => {
  it.each(['Europe/Vilna', 'Vilnius time', '', '+02:00', '-05'])('%j is no IANA zone', (zone) => {
    expect(() => civilDay(0, zone)).toThrow(
      new RangeError(
        `zone: expected the name of an IANA time zone ('Europe/Vilnius'), got ${zone === '' ? 'empty' : 'other'} text`,
      ),
    )
  })

  it('a zone left out is refused, so that the process zone never steps in', () => {
    // @ts-expect-error the zone is required
    expect(() => civilDay(0)).toThrow(TypeError)
    // @ts-expect-error the zone is a name
    expect(() => civilDay(0, null)).toThrow(TypeError)
  })
})
