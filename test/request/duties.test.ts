import { describe, expect, test } from 'vitest'
import {
  answer,
  byRepresentative,
  confirm,
  day,
  demandFee,
  extendUntil,
  given,
  grant,
  inquire,
  items,
  needed,
  notNeeded,
  payFee,
  proveAuthority,
  received,
  refuseUnauthorised,
  refuseUnfounded,
  refuseUnidentified,
  reject,
  report,
  type Scenario,
  submit,
  supply,
  toErase,
  under,
  withdraw,
} from './scenario.js'

const on = (scenario: Scenario, value: string) => scenario.machine.duties(scenario.state, day(value))
const statuses = (scenario: Scenario, value: string) =>
  on(scenario, value).map(({ duty, status }) => [duty, status])

describe('to examine and answer (clauses 41, 47)', () => {
  test.each([
    ['2026-03-02', 'pending'],
    ['2026-04-01', 'pending'],
    ['2026-04-02', 'due-today'],
    ['2026-04-03', 'overdue'],
    ['2027-04-03', 'overdue'],
  ])('on %s it is %s', (value, status) => {
    expect(on(given([submit()]), value)).toEqual([
      {
        of: 'request',
        duty: 'examine-and-answer',
        clause: 'adakavas:41',
        owedTo: 'subject',
        deadline: expect.objectContaining({
          clause: 'adakavas:41',
          from: received,
          counted: '2026-04-02',
          due: '2026-04-02',
        }),
        status,
      },
    ])
  })

  test('a last day that rolls is due when it is due (D-2)', () => {
    const rolled = given([submit(), extendUntil('2026-03-20', '2026-04-11')])
    expect(statuses(rolled, '2026-04-11')).toEqual([['examine-and-answer', 'pending']])
    expect(statuses(rolled, '2026-04-13')).toEqual([['examine-and-answer', 'due-today']])
    expect(statuses(rolled, '2026-04-14')).toEqual([['examine-and-answer', 'overdue']])
  })

  test('under the reading clock-pauses an open inquiry keeps it from falling due', () => {
    const asked = given(
      [submit(), inquire('2026-03-10', '2026-03-20')],
      under({ identityInquiry: 'clock-pauses' }),
    )
    expect(statuses(asked, '2027-01-15')).toEqual([['examine-and-answer', 'pending']])
  })

  test.each([
    ['2026-04-02', 'done'],
    ['2026-04-03', 'done-late'],
  ])('answered on %s it is %s, on that day and ever after', (answeredOn, status) => {
    const done = given([submit(), confirm(received), reject(answeredOn)])
    for (const value of [answeredOn, '2027-01-01']) {
      expect(on(done, value)).toMatchObject([
        { duty: 'examine-and-answer', clause: 'adakavas:41', status, doneOn: answeredOn },
      ])
    }
  })

  test.each([
    ['a request that nobody filed', given([])],
    ['a request that was withdrawn', given([submit(), withdraw('2026-03-05')])],
  ])('%s owes nothing', (_, scenario) => {
    expect(on(scenario, '2027-01-01')).toEqual([])
  })
})

describe('what the answer waits for (clauses 40, 43.2, 44); the limit runs on (D-7)', () => {
  test.each([
    ['nothing', [submit()], undefined],
    ['44: the subject to show identity', [submit(), inquire('2026-03-04', '2026-03-13')], ['identity']],
    [
      '44: no more once it is confirmed',
      [submit(), inquire('2026-03-04', '2026-03-13'), confirm('2026-03-05')],
      undefined,
    ],
    ['40: the representative to show the right to act', [byRepresentative(false)], ['authority']],
    ['40: no more once it is shown', [byRepresentative(false), proveAuthority('2026-03-05')], undefined],
    ['43.2: the subject to pay', [submit(), demandFee('2026-03-05')], ['fee']],
    ['43.2: no more once it is paid', [submit(), demandFee('2026-03-05'), payFee('2026-03-06')], undefined],
    [
      'all three',
      [byRepresentative(false), inquire('2026-03-04', '2026-03-13'), demandFee('2026-03-05')],
      ['identity', 'authority', 'fee'],
    ],
  ])('%s', (_, commands, waitingFor) => {
    const [duty] = on(given(commands), '2026-03-20')
    if (duty?.duty !== 'examine-and-answer') throw new Error('nothing is to be answered')
    expect(new Set(duty.waitingFor)).toEqual(new Set(waitingFor))
    expect(duty.deadline.due).toBe('2026-04-02')
  })
})

describe('to tell of a refusal (clauses 43.1, 44, 45)', () => {
  test.each([
    ['43.1', 'in time', [submit(), refuseUnfounded('2026-04-02')], 'subject', '2026-04-02', 'done'],
    ['43.1', 'late', [submit(), refuseUnfounded('2026-04-03')], 'subject', '2026-04-02', 'done-late'],
    [
      '44',
      'in time',
      [submit(), inquire('2026-03-10', '2026-03-14'), refuseUnidentified('2026-03-24')],
      'subject',
      '2026-03-24',
      'done',
    ],
    [
      '44',
      'late',
      [submit(), inquire('2026-03-10', '2026-03-14'), refuseUnidentified('2026-03-25')],
      'subject',
      '2026-03-24',
      'done-late',
    ],
    [
      '45',
      'in time',
      [byRepresentative(false), refuseUnauthorised('2026-03-12')],
      'representative',
      '2026-03-12',
      'done',
    ],
    [
      '45',
      'late',
      [byRepresentative(false), refuseUnauthorised('2026-03-13')],
      'representative',
      '2026-03-12',
      'done-late',
    ],
  ] as const)('clause %s, %s', (clause, _, commands, owedTo, due, status) => {
    const refused = given(commands)
    expect(on(refused, '2026-12-01')).toMatchObject([
      {
        duty: 'inform-of-refusal',
        clause: `adakavas:${clause}`,
        owedTo,
        deadline: { due },
        status,
        doneOn: refused.state.status === 'refused' ? refused.state.refusal.on : '',
      },
      // The refusal ends the duty to answer; one after its limit does not excuse it (section 5).
      ...(refused.state.status === 'refused' && refused.state.refusal.on > '2026-04-02'
        ? [{ duty: 'examine-and-answer', deadline: { due: '2026-04-02' }, status: 'missed' }]
        : []),
    ])
  })
})

describe('to carry out what is granted (clause 47)', () => {
  const answeredTo = (implementBy: string) => [
    submit({ claims: [toErase('photo', 'cellar', 'letter')] }),
    confirm(received),
    answer('2026-03-20', items({ photo: notNeeded, cellar: notNeeded, letter: needed }), {
      implementBy: day(implementBy),
    }),
  ]

  test('one duty for each grant, none for what was rejected', () => {
    expect(on(given(answeredTo('2026-04-18')), '2026-04-01').slice(1)).toMatchObject(
      ['photo', 'cellar'].map((item) => ({
        duty: 'carry-out',
        clause: 'adakavas:47',
        owedTo: 'subject',
        deadline: { counted: '2026-04-18', due: '2026-04-20' },
        status: 'pending',
        about: { right: 'erasure', item },
      })),
    )
  })

  test.each([
    ['2026-04-19', 'pending'],
    ['2026-04-20', 'due-today'],
    ['2026-04-21', 'overdue'],
  ])('on %s what is not done is %s', (value, status) => {
    const half = given([...answeredTo('2026-04-18'), report('2026-03-25', 'erasure', 'photo')])
    expect(on(half, value).slice(1)).toMatchObject([
      { about: { item: 'photo' }, status: 'done', doneOn: '2026-03-25' },
      { about: { item: 'cellar' }, status },
    ])
  })

  test('what is done after its day is done late, in the implemented request as well', () => {
    const all = given([
      ...answeredTo('2026-04-18'),
      report('2026-04-20', 'erasure', 'photo'),
      report('2026-04-21', 'erasure', 'cellar'),
    ])
    expect(all.state.status).toBe('implemented')
    expect(statuses(all, '2026-05-01')).toEqual([
      ['examine-and-answer', 'done'],
      ['carry-out', 'done'],
      ['carry-out', 'done-late'],
    ])
  })

  test('an access is about the right alone', () => {
    const granted = given([
      submit({ claims: [{ right: 'access', information: 'all' }] }),
      confirm(received),
      answer(
        '2026-03-20',
        { items: [], access: { processed: true, recipientsForeseen: false, otherSource: false } },
        { implementBy: day('2026-03-20') },
      ),
    ])
    expect(on(granted, '2026-03-20')[1]).toMatchObject({
      about: { right: 'access', item: null },
      status: 'due-today',
    })
  })

  test('a rejection carries nothing out', () => {
    expect(statuses(given([submit(), supplyless, reject('2026-03-20')]), '2026-04-01')).toEqual([
      ['examine-and-answer', 'done'],
    ])
  })
})

const supplyless = inquire('2026-03-04', '2026-03-13')

describe('duties are asked of a day', () => {
  test('a day that is none is an error of the host', () => {
    const { machine, state } = given([submit(), supplyless, supply('2026-03-05')])
    const notADay: ReturnType<typeof day> = JSON.parse('"2026-02-30"')
    expect(() => machine.duties(state, notADay)).toThrow(TypeError)
    expect(() => machine.options(state, notADay)).toThrow(TypeError)
  })

  test('the record of a late grant stays: the answer, its limit and its carrying out (clauses 41, 47)', () => {
    const late = given([submit(), confirm(received), grant('2026-04-03', '2026-04-10')])
    expect(statuses(late, '2026-04-13')).toEqual([
      ['examine-and-answer', 'done-late'],
      ['carry-out', 'overdue'],
    ])
  })
})
