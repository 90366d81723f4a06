import { describe, expect, test } from 'vitest'
import {
  assign,
  confirm,
  correct,
  day,
  demandFee,
  extend,
  extendUntil,
  given,
  grant,
  inquire,
  later,
  limitShown,
  payFee,
  received,
  receivedOn,
  refuseUnfounded,
  reject,
  submit,
  supply,
  under,
  unsigned,
} from './scenario.js'

const asCounted = under({ lastDay: 'as-counted' })
const further = under({ extension: 'two-further-months' })
const pauses = under({ identityInquiry: 'clock-pauses' })

/** Receipt, the month and two and three months from it as counted and as due: by hand and by an own calendar. */
const months = [
  ['2024-03-05', '2024-04-05', '2024-04-05', '2024-05-05', '2024-05-06', '2024-06-05', '2024-06-05'],
  ['2024-01-30', '2024-02-29', '2024-02-29', '2024-03-30', '2024-04-02', '2024-04-30', '2024-04-30'],
  ['2024-01-31', '2024-02-29', '2024-02-29', '2024-03-31', '2024-04-02', '2024-04-30', '2024-04-30'],
  ['2023-01-31', '2023-02-28', '2023-02-28', '2023-03-31', '2023-03-31', '2023-04-30', '2023-05-02'],
  ['2023-12-31', '2024-01-31', '2024-01-31', '2024-02-29', '2024-02-29', '2024-03-31', '2024-04-02'],
  ['2024-12-31', '2025-01-31', '2025-01-31', '2025-02-28', '2025-02-28', '2025-03-31', '2025-03-31'],
  ['2024-02-29', '2024-03-29', '2024-03-29', '2024-04-29', '2024-04-29', '2024-05-29', '2024-05-29'],
  ['2024-05-31', '2024-06-30', '2024-07-01', '2024-07-31', '2024-07-31', '2024-08-31', '2024-09-02'],
  ['2024-08-31', '2024-09-30', '2024-09-30', '2024-10-31', '2024-10-31', '2024-11-30', '2024-12-02'],
  ['2024-10-31', '2024-11-30', '2024-12-02', '2024-12-31', '2024-12-31', '2025-01-31', '2025-01-31'],
  ['2025-11-30', '2025-12-30', '2025-12-30', '2026-01-30', '2026-01-30', '2026-02-28', '2026-03-02'],
  ['2026-01-31', '2026-02-28', '2026-03-02', '2026-03-31', '2026-03-31', '2026-04-30', '2026-04-30'],
  ['2026-11-24', '2026-12-24', '2026-12-28', '2027-01-24', '2027-01-25', '2027-02-24', '2027-02-24'],
] as const

describe('clause 41: a month from receipt, two months in all (D-1, D-2, D-5, D-6)', () => {
  test.each(months)('received %s: answer by %s, due %s', (receipt, counted, due) => {
    const open = given([receivedOn(receipt), confirm(receipt)])
    expect(limitShown(open, receipt)).toEqual({ counted, due })
    expect(open.when(grant(due)).notes()).not.toContain('late-answer')
    const late = open.when(grant(later(due, 1))).accepted()
    expect(late.notes).toContainEqual({
      of: 'request',
      note: 'late-answer',
      breach: true,
      clauses: ['adakavas:41'],
      data: { on: later(due, 1), due },
    })
  })

  test.each(months)('received %s: as counted the last day is %s', (receipt, counted) => {
    const open = given([receivedOn(receipt), confirm(receipt)], asCounted)
    expect(limitShown(open, receipt)).toEqual({ counted, due: counted })
    expect(open.when(grant(counted)).notes()).not.toContain('late-answer')
    expect(open.when(grant(later(counted, 1))).notes()).toContain('late-answer')
  })

  test.each(months)(
    'received %s: extended on the last day of the month (%s, due %s), to %s, due %s',
    (...row) => {
      const [receipt, , lastDay, counted, due] = row
      const open = given([receivedOn(receipt)])
      const extended = given([receivedOn(receipt), extend(lastDay)])
      expect(limitShown(extended, lastDay)).toEqual({ counted, due })
      expect(open.when(extendUntil(lastDay, due)).state().status).toBe('open')
      expect(open.when(extendUntil(lastDay, later(due, 1))).rejected()).toEqual({
        of: 'request',
        command: 'ExtendExamination',
        code: 'limit-beyond-cap',
        clauses: ['adakavas:41'],
        data: { until: later(due, 1), cap: due },
      })
      expect(open.when(extend(later(lastDay, 1))).rejected()).toEqual({
        of: 'request',
        command: 'ExtendExamination',
        code: 'extension-window-closed',
        clauses: ['adakavas:41'],
        data: { on: later(lastDay, 1), until: lastDay },
      })
    },
  )

  test.each(months)('received %s: two further months (GDPR 12(3)) from %s', (...row) => {
    const [receipt, , lastDay, , , counted, due] = row
    const open = given([receivedOn(receipt)], further)
    expect(limitShown(given([receivedOn(receipt), extend(lastDay)], further), lastDay)).toEqual({
      counted,
      due,
    })
    expect(open.when(extendUntil(lastDay, due)).state().status).toBe('open')
    expect(open.when(extendUntil(lastDay, later(due, 1))).rejection().code).toBe('limit-beyond-cap')
    expect(open.when(extend(later(lastDay, 1))).rejection().code).toBe('extension-window-closed')
  })

  test.each(months)(
    'received %s: as counted, the window closes on %s and the cap is the counted day',
    (...row) => {
      const [receipt, lastDay, , cap] = row
      const open = given([receivedOn(receipt)], asCounted)
      expect(limitShown(given([receivedOn(receipt), extend(lastDay)], asCounted), lastDay)).toEqual({
        counted: cap,
        due: cap,
      })
      expect(open.when(extendUntil(lastDay, cap)).state().status).toBe('open')
      expect(open.when(extendUntil(lastDay, later(cap, 1))).rejection().code).toBe('limit-beyond-cap')
      expect(open.when(extend(later(lastDay, 1))).rejection().code).toBe('extension-window-closed')
    },
  )

  test('a month limit runs from receipt, never from submission (D-5)', () => {
    const open = given([submit({ submittedOn: day('2026-02-20'), receivedOn: day(received) })])
    expect(limitShown(open, received)).toEqual({ counted: '2026-04-02', due: '2026-04-02' })
  })

  test('a new limit may be the current one, on either of its days, and not a day earlier (D-6)', () => {
    // Counted Saturday 28 February 2026, due Monday 2 March.
    const open = given([receivedOn('2026-01-31')])
    expect(open.when(extendUntil('2026-02-10', '2026-03-02')).state().status).toBe('open')
    expect(open.when(extendUntil('2026-02-10', '2026-02-28')).state().status).toBe('open')
    expect(open.when(extendUntil('2026-02-10', '2026-02-27')).rejected()).toEqual({
      of: 'request',
      command: 'ExtendExamination',
      code: 'limit-before-current',
      clauses: ['adakavas:41'],
      data: { until: '2026-02-27', limit: '2026-03-02' },
    })
  })

  test('as counted, a new limit before the counted day is rejected (D-6)', () => {
    const open = given([receivedOn('2026-01-31')], asCounted)
    expect(open.when(extendUntil('2026-02-10', '2026-02-28')).state().status).toBe('open')
    expect(open.when(extendUntil('2026-02-10', '2026-02-27')).rejection().code).toBe('limit-before-current')
  })

  test('a limit named before the act that names it is rejected, though it would roll into time (D-2)', () => {
    const open = given([receivedOn('2026-01-31')])
    // On Monday 2 March, naming Saturday 28 February.
    expect(open.when(extendUntil('2026-03-02', '2026-02-28')).rejection()).toEqual({
      code: 'limit-before-current',
      clauses: ['adakavas:41'],
    })
  })

  test('a limit that is named rolls like any last day and keeps the day as named (D-10)', () => {
    const named = given([submit(), extendUntil('2026-03-20', '2026-04-11')])
    expect(limitShown(named, '2026-03-20')).toEqual({ counted: '2026-04-11', due: '2026-04-13' })
    const literal = given([submit(), extendUntil('2026-03-20', '2026-04-11')], asCounted)
    expect(limitShown(literal, '2026-03-20')).toEqual({ counted: '2026-04-11', due: '2026-04-11' })
  })

  test('caps are compared by their due day: a named day that rolls onto the due cap is in time (D-2)', () => {
    // The cap counts Saturday 2 May 2026 and is due on Monday 4 May.
    const open = given([submit()])
    for (const until of ['2026-05-02', '2026-05-03', '2026-05-04']) {
      expect(limitShown(given([submit(), extendUntil('2026-03-20', until)]), '2026-03-20').due).toBe(
        '2026-05-04',
      )
    }
    expect(open.when(extendUntil('2026-03-20', '2026-05-05')).rejection().code).toBe('limit-beyond-cap')
  })

  test('an answer on the extended last day is in time, a day later it is late', () => {
    const open = given([submit(), confirm(received), extendUntil('2026-03-20', '2026-04-10')])
    expect(open.when(grant('2026-04-10')).notes()).not.toContain('late-answer')
    expect(open.when(grant('2026-04-11')).notes()).toContain('late-answer')
  })
})

describe('nothing but an extension moves the limit (D-7)', () => {
  test.each([
    ['clause 44', 'an inquiry', [inquire('2026-03-10', '2026-03-20')]],
    [
      'clause 44',
      'an inquiry that is answered late',
      [inquire('2026-03-10', '2026-03-20'), supply('2026-03-25')],
    ],
    ['clause 44', 'a confirmation', [inquire('2026-03-10', '2026-03-20'), confirm('2026-03-25')]],
    ['clause 43.2', 'a fee demand', [demandFee('2026-03-10')]],
    ['clause 43.2', 'a payment', [demandFee('2026-03-10'), payFee('2026-03-28')]],
    ['clause 38', 'a correction', [correct('2026-03-28')]],
    ['clause 46', 'an assignment', [assign('2026-03-28')]],
  ])('%s: not %s', (_, __, commands) => {
    const open = given([submit({ form: unsigned }), ...commands])
    expect(limitShown(open, '2026-03-30')).toEqual({ counted: '2026-04-02', due: '2026-04-02' })
  })

  test('a limit that was extended stays where it is when an inquiry is made after it', () => {
    const open = given([
      submit(),
      extendUntil('2026-03-05', '2026-04-20'),
      inquire('2026-03-10', '2026-03-31'),
    ])
    expect(limitShown(open, '2026-04-20')).toEqual({ counted: '2026-04-20', due: '2026-04-20' })
  })
})

describe('the clock pauses from the inquiry to the confirmation (clause 44, D-7, reading identityInquiry)', () => {
  const asked = given([submit(), inquire('2026-03-10', '2026-03-20')], pauses)

  test.each([
    ['2026-03-10', '2026-04-02', '2026-04-02'],
    ['2026-03-11', '2026-04-03', '2026-04-03'],
    // 4 April is a Saturday, 5 and 6 April are Easter.
    ['2026-03-12', '2026-04-04', '2026-04-07'],
    ['2026-04-10', '2026-05-03', '2026-05-04'],
  ])('on %s an open inquiry has added its days so far: counted %s, due %s', (on, counted, due) => {
    expect(limitShown(asked, on)).toEqual({ counted, due })
  })

  test('a supply alone does not end the pause, the confirmation does', () => {
    const supplied = given([submit(), inquire('2026-03-10', '2026-03-20'), supply('2026-03-12')], pauses)
    expect(limitShown(supplied, '2026-03-15').counted).toBe('2026-04-07')
    const confirmed = given([submit(), inquire('2026-03-10', '2026-03-20'), confirm('2026-03-15')], pauses)
    for (const on of ['2026-03-15', '2026-03-31', '2026-06-30']) {
      expect(limitShown(confirmed, on)).toEqual({ counted: '2026-04-07', due: '2026-04-07' })
    }
  })

  test('five paused days make an answer on 7 April timely and one on 8 April late', () => {
    const open = given([submit(), inquire('2026-03-10', '2026-03-20'), confirm('2026-03-15')], pauses)
    expect(open.when(grant('2026-04-07')).notes()).not.toContain('late-answer')
    expect(open.when(grant('2026-04-08')).accepted().notes).toContainEqual({
      of: 'request',
      note: 'late-answer',
      breach: true,
      clauses: ['adakavas:41'],
      data: { on: '2026-04-08', due: '2026-04-07' },
    })
  })

  test('the paused days are added to the counted day, not to the rolled one', () => {
    // Counted Saturday 28 February, due 2 March; three days on it is Tuesday 3 March.
    const open = given(
      [receivedOn('2026-01-31'), inquire('2026-02-02', '2026-02-09'), confirm('2026-02-05')],
      pauses,
    )
    expect(limitShown(open, '2026-02-05')).toEqual({ counted: '2026-03-03', due: '2026-03-03' })
  })

  test('a confirmation without an inquiry, and one on the day of the inquiry, pause nothing', () => {
    expect(limitShown(given([submit(), confirm('2026-03-20')], pauses), '2026-03-25').counted).toBe(
      '2026-04-02',
    )
    const sameDay = given([submit(), inquire('2026-03-10', '2026-03-10'), confirm('2026-03-10')], pauses)
    expect(limitShown(sameDay, '2026-03-25').counted).toBe('2026-04-02')
  })

  test('a second inquiry does not start the pause anew', () => {
    const twice = given(
      [
        submit(),
        inquire('2026-03-04', '2026-03-09'),
        inquire('2026-03-10', '2026-03-20'),
        confirm('2026-03-14'),
      ],
      pauses,
    )
    expect(limitShown(twice, '2026-03-14').counted).toBe('2026-04-12')
  })

  test('an extension as far as it may reaches the cap with its paused days', () => {
    // Before: two months are Saturday 2 May; five days on, Thursday 7 May.
    const after = given(
      [submit(), inquire('2026-03-10', '2026-03-20'), confirm('2026-03-15'), extend('2026-03-20')],
      pauses,
    )
    expect(limitShown(after, '2026-03-20')).toEqual({ counted: '2026-05-07', due: '2026-05-07' })
    const before = given(
      [submit(), extend('2026-03-05'), inquire('2026-03-10', '2026-03-20'), confirm('2026-03-15')],
      pauses,
    )
    expect(limitShown(before, '2026-03-20')).toEqual({ counted: '2026-05-07', due: '2026-05-07' })
  })

  test('a cap that moved bounds the day that is named: 7 May is the last one', () => {
    const open = given([submit(), inquire('2026-03-10', '2026-03-20'), confirm('2026-03-15')], pauses)
    expect(open.when(extendUntil('2026-03-20', '2026-05-07')).state().status).toBe('open')
    expect(open.when(extendUntil('2026-03-20', '2026-05-08')).rejection().code).toBe('limit-beyond-cap')
    expect(open.when(extendUntil('2026-03-20', '2026-04-07')).state().status).toBe('open')
    // 4 to 6 April are a Saturday and Easter, so they roll onto the current limit of 7 April; 3 April does not.
    expect(open.when(extendUntil('2026-03-20', '2026-04-03')).rejection().code).toBe('limit-before-current')
  })

  test('while the inquiry is open the cap has moved by the days so far', () => {
    // On 20 March ten days have passed: the cap counts 12 May, the limit 12 April (a Sunday, due 13 April).
    expect(limitShown(asked, '2026-03-20')).toEqual({ counted: '2026-04-12', due: '2026-04-13' })
    expect(asked.when(extendUntil('2026-03-20', '2026-05-12')).state().status).toBe('open')
    expect(asked.when(extendUntil('2026-03-20', '2026-05-13')).rejection().code).toBe('limit-beyond-cap')
    expect(asked.when(extendUntil('2026-03-20', '2026-04-10')).rejection().code).toBe('limit-before-current')
  })

  test('a limit that was named moves by the days that pause it afterwards', () => {
    const before = given(
      [
        submit(),
        extendUntil('2026-03-05', '2026-04-20'),
        inquire('2026-03-10', '2026-03-20'),
        confirm('2026-03-15'),
      ],
      pauses,
    )
    expect(limitShown(before, '2026-04-01').counted).toBe('2026-04-25')
    const between = given(
      [
        submit(),
        inquire('2026-03-10', '2026-03-20'),
        extendUntil('2026-03-12', '2026-04-20'),
        confirm('2026-03-15'),
      ],
      pauses,
    )
    expect(limitShown(between, '2026-04-01').counted).toBe('2026-04-23')
    const after = given(
      [
        submit(),
        inquire('2026-03-10', '2026-03-20'),
        confirm('2026-03-15'),
        extendUntil('2026-03-18', '2026-04-20'),
      ],
      pauses,
    )
    expect(limitShown(after, '2026-04-01').counted).toBe('2026-04-20')
  })

  test('the window to extend does not move', () => {
    expect(asked.when(extend('2026-04-02')).state().status).toBe('open')
    expect(asked.when(extend('2026-04-03')).rejection()).toEqual({
      code: 'extension-window-closed',
      clauses: ['adakavas:41'],
    })
  })

  test('the limit of clause 43.1 does not move', () => {
    expect(asked.when(refuseUnfounded('2026-04-02')).notes()).not.toContain('late-refusal')
    expect(asked.when(refuseUnfounded('2026-04-03')).notes()).toContain('late-refusal')
  })

  test('a term that an open inquiry outruns gets no warning, since the limit moves with it', () => {
    const open = given([submit()], pauses)
    expect(open.when(inquire('2026-03-10', '2026-04-20')).notes()).not.toContain('term-beyond-limit')
    expect(given([submit()]).when(inquire('2026-03-10', '2026-04-20')).notes()).toContain('term-beyond-limit')
    expect(given([submit()]).when(inquire('2026-03-10', '2026-04-02')).notes()).not.toContain(
      'term-beyond-limit',
    )
  })

  test('a rejection without identity is measured by the days that had passed', () => {
    expect(asked.when(reject('2026-06-30')).notes()).not.toContain('late-answer')
    expect(
      given([submit(), inquire('2026-03-10', '2026-03-20')])
        .when(reject('2026-06-30'))
        .notes(),
    ).toContain('late-answer')
  })
})

describe('no command is dated before the last event, and no receipt before its submission (D-11)', () => {
  test('a receipt on the day of submission is fine, one before it is rejected', () => {
    expect(given([submit({ submittedOn: day(received) })]).state.status).toBe('open')
    expect(
      given([])
        .when(submit({ submittedOn: day('2026-03-03') }))
        .rejected(),
    ).toMatchObject({
      code: 'received-before-submitted',
      data: { submittedOn: '2026-03-03', receivedOn: '2026-03-02' },
    })
  })

  test('an act on the day of the last event is fine', () => {
    const sameDay = given([
      submit(),
      assign(received),
      inquire(received, received),
      supply(received),
      confirm(received),
    ])
    expect(sameDay.when(grant(received)).state().status).toBe('answered')
  })
})

describe('years whose public holidays are not known (D-3)', () => {
  test('a request received in 2017 is rejected, one received on 1 January 2018 is not', () => {
    expect(given([]).when(receivedOn('2017-12-31')).rejection()).toEqual({
      code: 'outside-calendar',
      clauses: ['adakavas:38'],
    })
    expect(given([receivedOn('2018-01-01')]).state.status).toBe('open')
  })

  test('2 November is a working day in 2018 and a holiday from 2020', () => {
    const until = (receipt: string) =>
      under({ lateInquiry: 'lapses' })
        .options(given([receivedOn(receipt)], under({ lateInquiry: 'lapses' })).state, day(receipt))
        .find(({ command }) => command === 'InquireIdentity')?.until
    expect(until('2018-10-23')).toBe('2018-11-02')
    expect(until('2020-10-23')).toBe('2020-11-03')
  })
})
