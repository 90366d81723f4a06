import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { laterOf } from '../../src/calendar/index.js'
import type { Readings } from '../../src/procedure/index.js'
import {
  assign,
  byRepresentative,
  confirm,
  correctDates,
  day,
  extend,
  extendUntil,
  given,
  grant,
  inquire,
  later,
  limitShown,
  received,
  receivedOn,
  reject,
  requests,
  type Scenario,
  submit,
  under,
  withdraw,
} from './scenario.js'

const receipt = (on: string, value: string) => correctDates(on, { receivedOn: day(value) })
const filing = (on: string, value: string) => correctDates(on, { submittedOn: day(value) })
const both = (on: string, value: string) =>
  correctDates(on, { submittedOn: day(value), receivedOn: day(value) })

const answerDuty = ({ machine, state }: Scenario, on: string) =>
  machine.duties(state, day(on)).find(({ duty }) => duty === 'examine-and-answer')

describe('CorrectDates (clauses 41, 48): submission, then receipt, then the first event after it', () => {
  test('receipt is corrected, and the correction stays on record with both days', () => {
    const before = { submittedOn: received, receivedOn: received }
    const after = { submittedOn: received, receivedOn: '2026-03-04' }
    const { event, notes, state } = given([submit()]).when(receipt('2026-03-06', '2026-03-04')).accepted()
    expect(event).toMatchObject({ type: 'DatesCorrected', data: { before, after, ceased: [] } })
    expect(notes).toEqual([])
    expect(state).toMatchObject({
      ...after,
      status: 'open',
      corrections: [{ on: '2026-03-06', reason: 'the stamp on the envelope', before, after, ceased: [] }],
      examiners: [],
    })
  })

  test('a second correction is kept beside the first', () => {
    const { state } = given([
      submit(),
      receipt('2026-03-06', '2026-03-04'),
      receipt('2026-03-06', '2026-03-05'),
    ])
    expect(state).toMatchObject({
      receivedOn: '2026-03-05',
      corrections: [{ after: { receivedOn: '2026-03-04' } }, { before: { receivedOn: '2026-03-04' } }],
    })
  })

  test('nothing is received before it is sent: the same day is the last one for sending', () => {
    const scenario = given([submit()])
    expect(scenario.when(filing('2026-03-06', '2026-03-03')).rejected()).toMatchObject({
      code: 'received-before-submitted',
      clauses: ['adakavas:41'],
      data: { submittedOn: '2026-03-03', receivedOn: received },
    })
    expect(scenario.when(receipt('2026-03-06', '2026-03-01')).rejection().code).toBe(
      'received-before-submitted',
    )
    expect(scenario.when(both('2026-03-06', '2026-03-03')).state().status).toBe('open')
  })

  test('nothing is dealt with before it is received: the day of the first event is the last one for receipt', () => {
    const scenario = given([submit(), assign('2026-03-05'), confirm('2026-03-09')])
    expect(scenario.when(receipt('2026-03-10', '2026-03-05')).state()).toMatchObject({
      receivedOn: '2026-03-05',
    })
    expect(scenario.when(receipt('2026-03-10', '2026-03-06')).rejected()).toMatchObject({
      code: 'received-after-first-event',
      clauses: ['adakavas:41'],
      data: { receivedOn: '2026-03-06', first: '2026-03-05' },
    })
  })

  test('with nothing done yet, the correction itself is the first event', () => {
    const scenario = given([submit()])
    expect(scenario.when(receipt('2026-03-06', '2026-03-06')).state().status).toBe('open')
    expect(scenario.when(receipt('2026-03-06', '2026-03-07')).rejection().code).toBe(
      'received-after-first-event',
    )
    const corrected = given([submit(), receipt('2026-03-06', '2026-03-04')])
    expect(corrected.when(receipt('2026-03-20', '2026-03-07')).rejected()).toMatchObject({
      data: { first: '2026-03-06' },
    })
  })

  test('the same days are no correction', () => {
    expect(given([submit()]).when(correctDates('2026-03-06', {})).rejected()).toMatchObject({
      code: 'dates-unchanged',
      clauses: ['adakavas:41'],
      data: { submittedOn: received, receivedOn: received },
    })
  })

  test('a correction is dated like any act: not before the last event (D-11)', () => {
    expect(
      given([submit(), assign('2026-03-05')])
        .when(receipt('2026-03-04', '2026-03-03'))
        .rejection(),
    ).toEqual({
      code: 'before-last-event',
      clauses: ['adakavas:41'],
    })
  })

  test('what is closed keeps its days', () => {
    const answered = given([submit(), reject('2026-03-20')])
    expect(answered.when(receipt('2026-03-21', '2026-03-04')).rejection().code).toBe('wrong-status')
    expect(
      given([submit(), withdraw('2026-03-20')])
        .when(receipt('2026-03-21', '2026-03-04'))
        .rejection().code,
    ).toBe('wrong-status')
  })

  test('documents that came with the request came on the day of receipt', () => {
    const { state } = given([byRepresentative(true), receipt('2026-03-06', '2026-03-04')])
    expect(state).toMatchObject({ authority: { status: 'proven', on: '2026-03-04' } })
  })
})

describe('what is not done is counted anew from the corrected days (D-5)', () => {
  test('the month, and the windows of the ten days and of the extension', () => {
    const later = given([submit(), receipt('2026-03-09', '2026-03-09')])
    expect(limitShown(later, '2026-03-09')).toEqual({ counted: '2026-04-09', due: '2026-04-09' })
    const shown = (command: string) =>
      requests.options(later.state, day('2026-03-09')).find((option) => option.command === command)
    // A later inquiry is only a breach, a later extension impossible (section 1.6).
    expect(shown('InquireIdentity')).toMatchObject({ until: null, by: '2026-03-19' })
    expect(shown('ExtendExamination')).toMatchObject({ until: '2026-04-09', by: null })
    expect(later.when(inquire('2026-03-19', '2026-03-26')).notes()).not.toContain('late-inquiry')
    expect(later.when(inquire('2026-03-20', '2026-03-26')).notes()).toContain('late-inquiry')
  })

  test('an earlier receipt can make an answer late that was not', () => {
    const earlier = given([submit(), both('2026-03-27', '2026-02-20')])
    expect(answerDuty(earlier, '2026-03-27')).toMatchObject({
      status: 'overdue',
      deadline: { due: '2026-03-20' },
    })
  })

  test('a withdrawal of consent counts from the corrected day of receipt (A-34)', () => {
    const claims = [
      { right: 'consent-withdrawal', items: ['photo'], onlyConsent: true, consentPurpose: 'a leaflet' },
    ] as const
    const facts = {
      items: [{ item: 'photo', facts: { basis: 'consent', consentActive: true, consentIdentified: true } }],
    } as const
    const scenario = given([submit({ claims }), confirm('2026-03-05'), both('2026-03-06', '2026-02-27')])
    const { data } = grant('2026-03-09')
    const afterWithdrawal = [{ becomes: 'erased-by', item: 'photo', day: day('2026-03-09') }] as const
    const outcome = scenario.when({ type: 'AnswerRequest', data: { ...data, facts, afterWithdrawal } })
    expect(outcome.state()).toMatchObject({
      answer: { extent: [{ effectiveFrom: '2026-02-27' }] },
    })
  })

  test('an extension is cut to the new cap, and the day that its notice named stays on record (D-6)', () => {
    const scenario = given([
      receivedOn('2026-03-10'),
      extendUntil('2026-03-20', '2026-05-08'),
      both('2026-03-23', received),
    ])
    expect(limitShown(scenario, '2026-03-23').due).toBe('2026-05-04')
    expect(scenario.state).toMatchObject({ extension: { until: '2026-05-08' } })
  })

  test('one that reaches as far as it may reaches the new cap', () => {
    const scenario = given([receivedOn('2026-03-10'), extend('2026-03-20'), both('2026-03-23', received)])
    expect(limitShown(scenario, '2026-03-23').due).toBe('2026-05-04')
    // What its notice told is counted from the receipt as it was known then.
    expect(scenario.state).toMatchObject({ notices: [{ notice: 'extension', receivedOn: '2026-03-10' }] })
  })

  test('under `two-further-months` the cap is three months from the corrected receipt', () => {
    const scenario = given(
      [receivedOn('2026-03-10'), extend('2026-03-20'), both('2026-03-23', received)],
      under({ extension: 'two-further-months' }),
    )
    expect(limitShown(scenario, '2026-03-23').due).toBe('2026-06-02')
  })
})

describe('a request is as if it had been filed with its corrected days, as long as nothing is done', () => {
  const offset = fc.integer({ min: 0, max: 400 })
  const readings = fc.constantFrom<Partial<Readings>>(
    {},
    { lastDay: 'as-counted' },
    { extension: 'two-further-months' },
  )

  property.prop([offset, offset, fc.boolean(), readings])(
    'for every pair of days and every reading: the same limit, extended or not (D-1, D-2, D-6)',
    (wrong, right, extended, reading) => {
      const machine = under(reading)
      const [was, is] = [later('2026-01-05', wrong), later('2026-01-05', right)]
      const on = laterOf(was, is)
      // Within a month of either, so that both can be extended.
      const more = extended && Math.abs(wrong - right) < 25 ? [extend(on)] : []
      const corrected = given([receivedOn(was), ...(was === is ? [] : [both(on, is)]), ...more], machine)
      const filed = given([receivedOn(is), ...more], machine)
      expect(limitShown(corrected, on)).toEqual(limitShown(filed, on))
    },
  )
})

describe('what was done keeps the judgement of its day (A-41, A-48)', () => {
  test('an answer is judged by the receipt known on its day, and a history is derived again as it was', () => {
    const scenario = given([
      submit(),
      inquire('2026-03-05', '2026-03-12'),
      receipt('2026-03-12', '2026-03-04'),
      confirm('2026-03-12'),
      grant('2026-04-03'),
    ])
    expect(answerDuty(scenario, '2026-05-01')).toMatchObject({
      status: 'done',
      deadline: { due: '2026-04-07' },
    })
    expect(requests.replay(scenario.events)).toEqual({ ok: true, state: scenario.state })
  })
})

describe('what ceases to be late is named in a note with both days', () => {
  test('the answer and the silence of the month, each by its own clause', () => {
    const { notes, state } = given([submit()]).when(both('2026-04-03', '2026-03-06')).accepted()
    const ceased = [
      { what: 'answer', due: '2026-04-02', dueNow: '2026-04-07' },
      { what: 'silence', due: '2026-04-02', dueNow: '2026-04-07' },
    ]
    expect(notes).toEqual([
      {
        of: 'request',
        note: 'dates-corrected',
        breach: false,
        clauses: ['adakavas:41', 'adakavas:48'],
        data: {
          before: { submittedOn: received, receivedOn: received },
          after: { submittedOn: '2026-03-06', receivedOn: '2026-03-06' },
          ceased,
        },
      },
    ])
    expect(state).toMatchObject({ corrections: [{ ceased }] })
  })

  test('nothing was late on the last day of the limit', () => {
    expect(given([submit()]).when(both('2026-04-02', '2026-03-06')).notes()).toEqual([])
  })

  test('what stays late is not named', () => {
    expect(given([submit()]).when(both('2026-04-03', '2026-03-02')).rejection().code).toBe('dates-unchanged')
    expect(given([submit()]).when(receipt('2026-05-20', '2026-03-06')).notes()).toEqual([])
  })

  test('with an act in time there was no silence to cease (A-48)', () => {
    const { notes } = given([submit(), inquire('2026-03-10', '2026-03-20')])
      .when(both('2026-04-03', '2026-03-06'))
      .accepted()
    expect(notes).toMatchObject([{ clauses: ['adakavas:41'], data: { ceased: [{ what: 'answer' }] } }])
  })

  test('only the day of filing is corrected: only the silence ceases, by clause 48', () => {
    const { notes } = given([receivedOn('2026-03-20', { submittedOn: day('2026-02-27') })])
      .when(filing('2026-03-30', '2026-03-20'))
      .accepted()
    expect(notes).toMatchObject([{ clauses: ['adakavas:48'], data: { ceased: [{ what: 'silence' }] } }])
  })

  test('a month of a year whose holidays are not known keeps no wrong day on record (D-3)', () => {
    const old = receivedOn('2018-01-05', { submittedOn: day('2017-11-20') })
    expect(given([old]).when(filing('2018-01-08', '2018-01-04')).notes()).toEqual([])
  })
})
