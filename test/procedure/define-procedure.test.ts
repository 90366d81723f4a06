import { describe, expect, test } from 'vitest'
import { defineHolidayCalendar, plainDate } from '../../src/calendar/index.js'
import { defineProcedure } from '../../src/making/index.js'
import {
  adakavasProcedure,
  defaultReadings,
  extendedPeriod,
  type ProcedureSettings,
  readingAlternatives,
} from '../../src/procedure/index.js'
import { requestLifecycle } from '../../src/request/index.js'
import { procedureSchema } from '../../src/schema/index.js'
import {
  byRepresentative,
  deeplyFrozen,
  extend,
  given,
  inquire,
  limitShown,
  receivedOn,
  refuseUnauthorised,
} from '../request/scenario.js'

/** Settings as a host without types might hand them in. */
const untyped = (settings: object): ProcedureSettings =>
  JSON.parse(JSON.stringify({ id: 'x', version: '1', ...settings }))
const named = (settings: Partial<ProcedureSettings>) =>
  defineProcedure({ id: 'x', version: '1', ...settings })
const invalid = (path: string, clause?: string) =>
  expect.objectContaining({ code: 'invalid-input', path, ...(clause === undefined ? {} : { clause }) })

describe('the Adakavas procedure', () => {
  test.each([
    ['examination', { months: 1 }, 'adakavas:41'],
    ['extension', { months: 2 }, 'adakavas:41'],
    ['unfoundedRefusal', { months: 1 }, 'adakavas:43.1'],
    ['identityInquiry', { days: 10 }, 'adakavas:44'],
    ['unidentifiedRefusal', { days: 10 }, 'adakavas:44'],
    ['unauthorisedRefusal', { days: 10 }, 'adakavas:45'],
    ['restrictionNotice', { days: 10 }, 'adakavas:23'],
    ['inaction', { months: 1 }, 'adakavas:48'],
    ['complaintExamination', { months: 1 }, 'adakavas:52'],
    ['repeatRefusal', { days: 10 }, 'adakavas:56'],
    ['unauthorisedComplaintRefusal', { days: 10 }, 'adakavas:57'],
  ] as const)('%s: %o (%s)', (limit, period, clause) => {
    expect(adakavasProcedure.limits[limit]).toEqual({ period, clause })
  })

  test('the readings of section 3, the default first', () => {
    expect(defaultReadings).toEqual({
      lastDay: 'next-working-day',
      extension: 'two-months-in-all',
      identityInquiry: 'clock-runs',
      lateRefusal: 'breach',
      statedGround: 'any-that-holds',
      otherBasisRemains: 'defeats-withdrawal-ground',
      refusalComplaint: 'admissible',
      silenceAfterAct: 'admissible',
      identityStep: 'bars',
      lateInquiry: 'breach',
    })
    expect(adakavasProcedure.readings).toEqual(defaultReadings)
    expect(readingAlternatives).toEqual({
      lastDay: ['next-working-day', 'as-counted'],
      extension: ['two-months-in-all', 'two-further-months'],
      identityInquiry: ['clock-runs', 'clock-pauses'],
      lateRefusal: ['breach', 'lapses'],
      statedGround: ['any-that-holds', 'only-stated'],
      otherBasisRemains: ['defeats-withdrawal-ground', 'irrelevant'],
      refusalComplaint: ['admissible', 'inadmissible'],
      silenceAfterAct: ['admissible', 'inadmissible'],
      identityStep: ['bars', 'does-not-bar'],
      lateInquiry: ['breach', 'lapses'],
    })
  })

  test('of the alternatives of each reading, the default comes first', () => {
    const first = Object.entries(readingAlternatives).map(([name, [reading]]) => [name, reading])
    expect(Object.fromEntries(first)).toEqual(defaultReadings)
  })

  test('e-mail and in person are the ways of clause 39; days are those of Vilnius', () => {
    expect(new Set(adakavasProcedure.channels)).toEqual(new Set(['email', 'in-person']))
    expect(adakavasProcedure.zone).toBe('Europe/Vilnius')
  })
})

describe('clause 5: no limit is longer than GDPR 12(3) allows', () => {
  test.each([
    ['examination', 'adakavas:41'],
    ['unfoundedRefusal', 'adakavas:43.1'],
    ['complaintExamination', 'adakavas:52'],
    ['inaction', 'adakavas:48'],
  ] as const)(
    '%s: a month or 31 days, since a month can be that long, and no longer (%s)',
    (limit, clause) => {
      for (const period of [{ months: 1 }, { days: 28 }, { days: 31 }, { days: 1 }]) {
        expect(named({ limits: { [limit]: { period, clause } } }).limits[limit]).toEqual({ period, clause })
      }
      for (const period of [{ months: 2 }, { days: 32 }]) {
        expect(() => named({ limits: { [limit]: { period, clause } } })).toThrow(
          invalid(`limits.${limit}.period`, 'adakavas:5'),
        )
      }
    },
  )

  test('extension: three months from receipt in all, or 92 days', () => {
    for (const period of [{ months: 3 }, { days: 89 }, { days: 92 }]) {
      expect(
        named({ limits: { extension: { period, clause: 'adakavas:41' } } }).limits.extension.period,
      ).toEqual(period)
    }
    for (const period of [{ months: 4 }, { days: 93 }]) {
      expect(() => named({ limits: { extension: { period, clause: 'adakavas:41' } } })).toThrow(
        invalid('limits.extension.period', 'adakavas:5'),
      )
    }
  })

  test('two further months are three in all; three further ones are too many', () => {
    const readings = { extension: 'two-further-months' } as const
    const further = named({ readings })
    expect(extendedPeriod(further.limits, further.readings)).toEqual({ months: 3 })
    expect(extendedPeriod(adakavasProcedure.limits, adakavasProcedure.readings)).toEqual({ months: 2 })
    expect(() =>
      named({ readings, limits: { extension: { period: { months: 3 }, clause: 'adakavas:41' } } }),
    ).toThrow(invalid('limits.extension.period', 'adakavas:5'))
  })

  test.each([
    ['unauthorisedRefusal', 'adakavas:45'],
    ['repeatRefusal', 'adakavas:56'],
    ['unauthorisedComplaintRefusal', 'adakavas:57'],
  ] as const)(
    '%s runs from receipt too, and a month is its ceiling (%s, GDPR 12(3) and 12(4))',
    (limit, clause) => {
      expect(named({ limits: { [limit]: { period: { days: 28 }, clause } } }).limits[limit].period).toEqual({
        days: 28,
      })
      expect(() => named({ limits: { [limit]: { period: { months: 2 }, clause } } })).toThrow(
        invalid(`limits.${limit}.period`, 'adakavas:5'),
      )
    },
  )

  test('a shorter limit is counted: five days to inquire, three weeks to answer, in whole numbers above zero', () => {
    const quick = requestLifecycle(
      named({
        limits: {
          examination: { period: { days: 21 }, clause: 'adakavas:41' },
          identityInquiry: { period: { days: 5 }, clause: 'adakavas:44' },
          unauthorisedRefusal: { period: { days: 3 }, clause: 'adakavas:45' },
        },
      }),
    )
    const open = given([receivedOn('2026-03-02')], quick)
    expect(limitShown(open, '2026-03-02')).toEqual({ counted: '2026-03-23', due: '2026-03-23' })
    // 7 March is a Saturday.
    expect(open.when(inquire('2026-03-09', '2026-03-20')).notes()).not.toContain('late-inquiry')
    expect(open.when(inquire('2026-03-10', '2026-03-20')).notes()).toContain('late-inquiry')
    expect(open.when(extend('2026-03-24')).rejection().code).toBe('extension-window-closed')
    const represented = given([byRepresentative(false)], quick)
    expect(represented.when(refuseUnauthorised('2026-03-05')).notes()).not.toContain('late-refusal')
    expect(represented.when(refuseUnauthorised('2026-03-06')).notes()).toContain('late-refusal')
  })
})

describe('what means nothing is refused, with its path', () => {
  const limit = (period: unknown, clause: unknown = 'adakavas:41') => ({
    limits: { examination: { period, clause } },
  })
  test.each([
    ['', null],
    ['', 1],
    ['', { colour: 'red' }],
    ['id', { id: '' }],
    ['id', { id: null }],
    ['version', { version: ' ' }],
    ['version', { version: 1 }],
    ['readings.lastDay', { readings: { lastDay: 'never' } }],
    ['readings.extension', { readings: { extension: null } }],
    ['readings', { readings: { toString: 'clock-runs' } }],
    ['readings', { readings: { clock: 'runs' } }],
    ['limits', { limits: { answer: { period: { months: 1 }, clause: 'adakavas:41' } } }],
    ['limits.examination', { limits: { examination: null } }],
    ['limits.examination', { limits: { examination: { months: 1 } } }],
    ['limits.examination.clause', limit({ months: 1 }, 'adakavas:99')],
    ['limits.examination.clause', limit({ months: 1 }, 41)],
    ['limits.examination.period', limit({ months: 0 })],
    ['limits.examination.period', limit({ months: -1 })],
    ['limits.examination.period', limit({ days: 1.5 })],
    ['limits.examination.period', limit({})],
    ['limits.examination.period', limit({ months: 1, days: 1 })],
    ['limits.examination.period', limit({ weeks: 4 })],
    ['limits.examination.period', limit('P1M')],
    ['limits.examination.period', limit({ months: '1' })],
    ['channels', { channels: [] }],
    ['channels[0]', { channels: ['pigeon'] }],
    ['channels', { channels: 'email' }],
    ['zone', { zone: 'Europe/Adakavas' }],
    ['zone', { zone: '' }],
    ['calendar', { calendar: {} }],
    ['calendar', { calendar: { firstYear: 2018 } }],
    ['calendar', { calendar: 'lithuania' }],
  ])('at "%s": %j', (path, settings) => {
    const value: ProcedureSettings =
      typeof settings === 'object' && settings !== null
        ? untyped(settings)
        : JSON.parse(JSON.stringify(settings))
    expect(() => defineProcedure(value)).toThrow(invalid(path))
  })

  test.each(['email', 'in-person', 'post', 'phone', 'e-delivery', 'other'] as const)(
    '%s can be a way of filing (clause 39)',
    (channel) => {
      expect(named({ channels: [channel] }).channels).toEqual([channel])
    },
  )
})

describe('a procedure is a value', () => {
  test('it is frozen through and through, and so is the one of the document', () => {
    const procedure = named({ channels: ['post'], readings: { lastDay: 'as-counted' } })
    const { limits, readings, channels } = procedure
    expect(Object.isFrozen(procedure)).toBe(true)
    expect(deeplyFrozen(limits)).toBe(true)
    expect(deeplyFrozen(readings) && deeplyFrozen(channels)).toBe(true)
    expect(Object.isFrozen(adakavasProcedure)).toBe(true)
    expect(deeplyFrozen(adakavasProcedure.limits)).toBe(true)
  })

  test('what a host does to its settings afterwards does not reach it', () => {
    const period = { days: 20 }
    const settings = {
      id: 'x',
      version: '1',
      limits: { examination: { period, clause: 'adakavas:41' } },
      channels: ['post' as const],
      readings: { lastDay: 'as-counted' as 'as-counted' | 'next-working-day' },
    } as const
    const procedure = defineProcedure(settings)
    period.days = 3
    settings.readings.lastDay satisfies string
    Object.assign(settings.readings, { lastDay: 'next-working-day' })
    Object.assign(settings.channels, ['email'])
    expect(procedure.limits.examination.period).toEqual({ days: 20 })
    expect(procedure.readings.lastDay).toBe('as-counted')
    expect(procedure.channels).toEqual(['post'])
    expect(Object.isFrozen(period)).toBe(false)
  })
})

describe('the calendar that is injected is the one that counts (D-3)', () => {
  const office = defineHolidayCalendar({
    name: 'the office',
    firstYear: 2026,
    lastYear: 2027,
    days: ['2026-03-12', '2026-03-13', '2026-04-02'],
  })
  const machine = requestLifecycle(named({ calendar: office }))

  test('its holidays move a last day, and those of Lithuania do not', () => {
    const open = given([receivedOn('2026-03-02')], machine)
    expect(limitShown(open, '2026-03-02')).toEqual({ counted: '2026-04-02', due: '2026-04-03' })
    // 12 and 13 March are holidays, 14 and 15 a weekend.
    expect(open.when(inquire('2026-03-16', '2026-03-20')).notes()).not.toContain('late-inquiry')
    expect(open.when(inquire('2026-03-17', '2026-03-20')).notes()).toContain('late-inquiry')
    // Easter Monday is a working day there.
    expect(limitShown(given([receivedOn('2026-03-06')], machine), '2026-03-06').due).toBe('2026-04-06')
  })

  test('a year before those that it knows is a rejection, not a guess and not an exception', () => {
    expect(given([], machine).when(receivedOn('2025-12-31')).rejection().code).toBe('outside-calendar')
    expect(given([receivedOn('2026-01-01')], machine).state.status).toBe('open')
  })

  test('its end keeps no request from being put on record, and later ones can be shown', () => {
    for (const receipt of ['2027-10-29', '2027-12-20', '2028-01-03'])
      expect(given([receivedOn(receipt)], machine).state.status).toBe('open')
    const last = given([receivedOn('2027-10-29')], machine)
    expect(limitShown(last, '2027-12-30')).toEqual({ counted: '2027-11-29', due: '2027-11-29' })
    expect(() => machine.options(last.state, plainDate('2027-12-30'))).not.toThrow()
  })

  test('nor does a term whose notice leaves them make the options of the request throw (clause 44)', () => {
    const open = given([receivedOn('2027-10-04')], machine)
    // Told by 7 January 2028, ten days after the term.
    const decision = machine.decide(inquire('2027-10-06', '2027-12-28'), open.state)
    const state = decision.accepted ? machine.evolve(open.state, decision.events[0]) : open.state
    expect(() => machine.options(state, plainDate('2027-10-06'))).not.toThrow()
  })
})

describe('settings that are none', () => {
  const none: readonly (readonly [path: string, values: readonly unknown[]])[] = [
    ['readings', [null, 5, true, 'x', [], () => 1, new Map()]],
    ['limits', [null, 7n, true, 'x', [], () => 1, new Map()]],
    ['channels', [null, 5, 'email', {}, []]],
    ['zone', [null, 5, true, '', 'Mars/X']],
    ['calendar', [null, 5, true, {}, () => 1]],
  ]

  test.each(none.flatMap(([path, values]) => values.map((value) => [path, value] as const)))(
    '%s: %s',
    (path, value) => {
      expect(() => defineProcedure({ id: 'x', version: '1', [path]: value })).toThrow(invalid(path))
      const parsed = procedureSchema.safeParse({ id: 'x', version: '1', [path]: value })
      expect(parsed.success).toBe(false)
    },
  )

  test('a limit has nothing but its period and its clause', () => {
    const limits = { examination: { period: { days: 20 }, clause: 'adakavas:41', Jonas: 1 } }
    expect(() => defineProcedure(untyped({ limits }))).toThrow(invalid('limits.examination'))
    expect(procedureSchema.safeParse(untyped({ limits })).success).toBe(false)
  })
})
