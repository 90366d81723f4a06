import { describe, expect, test } from 'vitest'
import { compareReadings } from '../../src/comparison/index.js'
import { defineProcedure, gdprProcedureFor } from '../../src/making/index.js'
import { defaultReadings } from '../../src/procedure/index.js'
import { type RequestCommand, requestLifecycle } from '../../src/request/index.js'
import { given as givenHistory } from '../../src/testing/index.js'
import { both, lodge, lodgeSilence, reviewer } from '../complaint/scenario.js'
import {
  answer,
  confirm,
  day,
  demandFee,
  extend,
  given,
  inquire,
  items,
  needed,
  noException,
  notNeeded,
  payFee,
  reading,
  receivedOn,
  refuseUnfounded,
  submit,
  toErase,
} from '../request/scenario.js'
import { everySet, found, ofComplaint, ofRequest, setsIn } from './reading-histories.js'

/** Consent was withdrawn, and a contract remains; nothing else speaks for erasure. */
const withdrawn = {
  ...noException,
  basis: 'consent',
  specialCategoryConsent: false,
  consentWithdrawn: true,
  otherBasisRemains: true,
  neededForPurposes: true,
  objects: false,
} as const

const toEraseWithdrawn = { right: 'erasure', grounds: ['consent-withdrawn'], items: ['photo'] } as const
const refused = given([submit(), refuseUnfounded('2026-03-05')]).state
const paid = given([submit({ claims: both }), demandFee('2026-03-20'), payFee('2026-03-25')]).state
const identifiedByJurgis = given([
  submit({ claims: both }),
  confirm('2026-03-05', 'jurgis'),
  answer('2026-03-20', items({ photo: notNeeded, letter: needed }), { implementBy: day('2026-04-10') }),
]).state

const dueOn = (due: string) => expect.objectContaining({ deadline: expect.objectContaining({ due }) })

describe('a history in which one reading alone makes a difference', () => {
  test('lastDay: a month that ends on Saturday 2 May 2026 (D-2)', () => {
    const compared = ofRequest([receivedOn('2026-04-02')])
    expect(found(compared, 'duty', 'lastDay')).toEqual([dueOn('2026-05-02')])
    expect(everySet(compared, 'decision', 'event', 'note', 'duty')).toEqual(['lastDay'])
  })

  test('extension: two months end on Monday 4 May 2026, three on Thursday 4 June (A-41, D-6)', () => {
    const compared = ofRequest([receivedOn('2026-03-04'), extend('2026-03-20')])
    expect(found(compared, 'duty', 'extension')).toEqual([dueOn('2026-06-04')])
    expect(everySet(compared, 'decision', 'event', 'note', 'duty')).toEqual(['extension'])
  })

  test('identityInquiry: six days from the inquiry to the confirmation, so 8 April instead of 2 April (A-44, D-7)', () => {
    const compared = ofRequest([submit(), inquire('2026-03-05', '2026-03-12'), confirm('2026-03-11')])
    expect(found(compared, 'duty', 'identityInquiry')).toEqual([dueOn('2026-04-08')])
    expect(everySet(compared, 'decision', 'event', 'note', 'duty')).toEqual(['identityInquiry'])
  })

  test('lateRefusal: told on the day after the month is over (A-43.1)', () => {
    const compared = ofRequest([submit(), refuseUnfounded('2026-04-03')])
    expect(found(compared, 'decision', 'lateRefusal')).toEqual([
      expect.objectContaining({ code: 'refusal-lapsed', data: { on: '2026-04-03', until: '2026-04-02' } }),
    ])
    // Told late, it is done; as it can't be told, the answer is owed still.
    expect(found(compared, 'duty', 'lateRefusal')).toEqual([
      null,
      expect.objectContaining({ duty: 'examine-and-answer', status: 'overdue' }),
    ])
    expect(everySet(compared)).toEqual(['lateRefusal'])
  })

  test('lateInquiry: made on the eleventh day, when it pauses nothing (A-44, D-7)', () => {
    const compared = ofRequest([submit(), inquire('2026-03-13', '2026-03-20')])
    expect(found(compared, 'decision', 'lateInquiry')).toEqual([
      expect.objectContaining({
        code: 'inquiry-window-closed',
        data: { on: '2026-03-13', until: '2026-03-12' },
      }),
    ])
    expect(everySet(compared, 'decision', 'event', 'note', 'duty')).toEqual(['lateInquiry'])
  })

  test('statedGround: erased by a ground that holds, though the request states another (A-19)', () => {
    const compared = ofRequest([
      submit({ claims: [toEraseWithdrawn, { right: 'access' }] }),
      confirm('2026-03-04'),
      answer(
        '2026-03-20',
        { ...items({ photo: notNeeded }), access: { processed: false } },
        { implementBy: day('2026-03-25') },
      ),
    ])
    expect(found(compared, 'event', 'statedGround', 'answer.outcome')).toEqual(['granted-in-part'])
    expect(everySet(compared)).toEqual(['statedGround'])
  })

  test('otherBasisRemains: consent was withdrawn, and a contract remains (A-17.2 with A-9)', () => {
    const compared = ofRequest([
      submit({ claims: [toEraseWithdrawn, toErase('letter')] }),
      confirm('2026-03-04'),
      answer('2026-03-20', items({ photo: withdrawn, letter: notNeeded }), {
        implementBy: day('2026-03-25'),
      }),
    ])
    expect(found(compared, 'event', 'otherBasisRemains', 'answer.outcome')).toEqual(['granted'])
    expect(everySet(compared)).toEqual(['otherBasisRemains'])
  })

  test('refusalComplaint: a complaint against a refusal under 43.1 (A-48)', () => {
    const compared = ofComplaint([lodge(refused)])
    expect(found(compared, 'event', 'refusalComplaint', 'findings.grounds')).toEqual([[]])
    expect(everySet(compared, 'decision', 'event', 'note', 'duty')).toEqual(['refusalComplaint'])
  })

  test('silenceAfterAct: a fee was demanded and paid in the month, and nothing came after it (A-48)', () => {
    const compared = ofComplaint([lodgeSilence(paid, '2026-04-03')])
    expect(found(compared, 'event', 'silenceAfterAct', 'findings.grounds')).toEqual([[]])
    expect(everySet(compared, 'decision', 'event', 'note', 'duty')).toContain('silenceAfterAct')
  })

  test('identityStep: who only confirmed identity reviews the complaint (A-46, A-58)', () => {
    const complaint = lodge(identifiedByJurgis, '2026-04-20', { ground: 'granted-in-part' })
    const compared = ofComplaint([complaint, reviewer(identifiedByJurgis, '2026-04-21', 'jurgis')], {
      readings: { identityStep: 'does-not-bar' },
    })
    expect(found(compared, 'decision', 'identityStep')).toEqual([
      expect.objectContaining({ code: 'reviewer-not-independent' }),
    ])
    expect(everySet(compared, 'decision', 'event', 'note', 'duty')).toEqual(['identityStep'])
  })
})

describe('what several readings do', () => {
  // The month ends on Saturday 2 May 2026, so that Monday 4 May is in time.
  const onMonday = ofRequest([receivedOn('2026-04-02'), refuseUnfounded('2026-05-04')])

  test('a refusal on the Monday after is impossible only where the day stays and a late one lapses', () => {
    const decisions = onMonday.differences.filter(({ what }) => what === 'decision')
    expect(decisions.map(setsIn)).toEqual([['lastDay + lateRefusal']])
    expect(onMonday.differences).toContainEqual(
      expect.objectContaining({
        what: 'note',
        note: expect.objectContaining({ note: 'late-refusal', breach: true }),
        was: false,
        otherwise: [{ value: true, because: [[expect.objectContaining({ reading: 'lastDay' })]] }],
      }),
    )
  })

  test('either of two readings brings about the same: no silence yet, or none that counts (A-41, A-48)', () => {
    const extended = given([submit({ claims: both }), extend('2026-03-20')]).state
    const compared = ofComplaint([lodgeSilence(extended, '2026-05-05')])
    const grounds = compared.differences.find(
      (one) => one.what === 'event' && one.path === 'findings.grounds',
    )
    expect(grounds === undefined ? [] : setsIn(grounds)).toEqual(['extension', 'silenceAfterAct'])
  })

  test('each is told with what it is switched from and to, and with its clauses', () => {
    const [difference] = ofRequest([submit(), refuseUnfounded('2026-04-03')]).differences
    expect(difference?.otherwise[0]?.because).toEqual([
      [
        {
          reading: 'lateRefusal',
          from: 'breach',
          to: 'lapses',
          clauses: ['adakavas:43.1', 'adakavas:44', 'adakavas:45', 'adakavas:57'],
        },
      ],
    ])
  })

  test('under a reading that would go beyond three months there is no procedure (A-5, GDPR 12(3))', () => {
    const { impossible, differences } = compareReadings({
      readings: { extension: 'two-months-in-all', lastDay: 'next-working-day' },
      under: (readings) =>
        defineProcedure({
          id: 'ours',
          version: '1',
          readings,
          limits: { extension: { clause: 'adakavas:41', period: { months: 3 } } },
        }),
      lifecycle: requestLifecycle,
      events: [],
    })
    expect(differences).toEqual([])
    expect(impossible.map((set) => set.map(({ reading }) => reading))).toEqual([['extension']])
  })

  test('a procedure under the GDPR switches readings of its own: a refusal by an answer in the third month (12(4))', () => {
    const under = (readings: Parameters<typeof gdprProcedureFor>[0] & object) => gdprProcedureFor(readings)
    const { history: events } = givenHistory(requestLifecycle(under({}))).when(
      submit({ claims: [{ right: 'access' }] }),
      extend('2026-03-20', { grounds: ['complexity'] }),
    )
    const compared = compareReadings({
      readings: { lastDay: 'next-working-day', refusalLimit: 'one-month' },
      under: (readings) => under({ readings }),
      lifecycle: requestLifecycle,
      events,
      days: [day('2026-05-29')],
    })
    // Three months from Monday 2 March end on Tuesday 2 June, one on Thursday 2 April: no weekend moves either.
    expect(everySet(compared, 'decision', 'event', 'note', 'duty')).toEqual([])
    expect(everySet(compared)).toEqual(['refusalLimit'])
  })

  test('readings that `under` copies come to the same', () => {
    const commands: readonly [RequestCommand, ...RequestCommand[]] = [
      receivedOn('2026-04-02'),
      extend('2026-04-20'),
    ]
    const { history: events } = givenHistory(requestLifecycle(reading({}))).when(...commands)
    const readings = { lastDay: 'next-working-day', extension: 'two-months-in-all' } as const
    const settings = { readings, lifecycle: requestLifecycle, events, days: [day('2026-05-29')] }
    expect(compareReadings({ ...settings, under: (asked) => reading({ ...asked }) })).toEqual(
      compareReadings({ ...settings, under: reading }),
    )
  })
})

describe('what is no history to compare is an error that says so', () => {
  const { history: events } = givenHistory(requestLifecycle(reading({}))).when(submit(), extend('2026-03-20'))
  const settings = { readings: defaultReadings, under: reading, lifecycle: requestLifecycle, events }
  const compare = (over: object): unknown =>
    Reflect.apply(compareReadings, undefined, [{ ...settings, ...over }])
  const versioned = (readings: { readonly lastDay?: string }) =>
    readings.lastDay === 'as-counted' ? { ...reading({}), version: '2' } : reading({})

  test.each([
    ['the fields readings, under', { reading: {} }],
    ['readings: expected readings', { readings: null }],
    ['readings: expected only the fields', { readings: { ...defaultReadings, poorerThanGdpr: 'note' } }],
    ['readings.lastDay', { readings: { ...defaultReadings, lastDay: 'the day before' } }],
    ['under: expected a function', { under: reading({}) }],
    ['under: expected a function from readings', { under: () => ({}) }],
    ['one id and version whatever the readings', { under: versioned }],
    ['lifecycle: expected a function', { lifecycle: requestLifecycle(reading({})) }],
    ['events', { events: 5 }],
    ['events[1]: expected an event that can have happened, got malformed', { events: [events[0], {}] }],
    ['events[0]: expected an event that can have happened, got wrong-status', { events: [events[1]] }],
    ['days: expected a list of civil days', { days: '2026-05-29' }],
    ['days[1]', { days: ['2026-05-29', '30 February'] }],
    ['days[0]: expected a day not before the last event', { days: ['2026-03-19'] }],
  ])('%s', (path, over) => {
    expect(() => compare(over)).toThrow(path)
    expect(() => compare(over)).toThrow(TypeError)
  })

  test('events of a machine under other readings are none of this history', () => {
    const three = requestLifecycle(reading({ extension: 'two-further-months' }))
    const answered = givenHistory(three).when(
      submit({ claims: [{ right: 'access' }] }),
      extend('2026-03-20'),
      confirm('2026-03-21'),
      answer('2026-05-29', { access: { processed: false }, items: [] }),
    )
    expect(() => compare({ events: answered.history })).toThrow(
      'events[3]: expected an event that can have happened',
    )
  })

  test('nothing has happened yet, nothing differs', () => {
    expect(compare({ events: [] })).toEqual({ differences: [], impossible: [] })
  })
})
