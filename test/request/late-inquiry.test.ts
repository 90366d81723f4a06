import { describe, expect, test } from 'vitest'
import { requestForComplaint } from '../../src/request/index.js'
import {
  confirm,
  day,
  extend,
  given,
  grant,
  inquire,
  refuseUnidentified,
  reject,
  requests,
  submit,
  supply,
  under,
} from './scenario.js'

// Received on Monday 2 March 2026: the ten days end on Thursday 12 March, the month on Thursday 2 April.
const limit = (scenario: ReturnType<typeof given>, on: string) =>
  scenario.machine.duties(scenario.state, day(on))[0]?.deadline.due

describe('an inquiry after the ten days (clause 44, reading lateInquiry)', () => {
  test('the tenth day is in time, the eleventh a breach on record', () => {
    const open = given([submit()])
    expect(open.when(inquire('2026-03-12', '2026-03-20')).notes()).not.toContain('late-inquiry')
    expect(open.when(inquire('2026-03-13', '2026-03-20')).accepted().notes[0]).toEqual({
      of: 'request',
      note: 'late-inquiry',
      breach: true,
      clauses: ['adakavas:44'],
      data: { on: '2026-03-13', due: '2026-03-12' },
    })
  })

  test('is possible as long as the request is open and identity unconfirmed', () => {
    expect(given([submit()]).when(inquire('2026-12-01', '2026-12-20')).notes()).toContain('late-inquiry')
    expect(
      given([submit(), confirm('2026-03-03')])
        .when(inquire('2026-03-13', '2026-03-20'))
        .rejection().code,
    ).toBe('identity-already-confirmed')
    expect(
      given([submit(), reject('2026-03-10')])
        .when(inquire('2026-03-13', '2026-03-20'))
        .rejection().code,
    ).toBe('wrong-status')
  })

  test.each(['clock-runs', 'clock-pauses'] as const)(
    'moves no limit, also under %s, which a timely one moves (D-7)',
    (identityInquiry) => {
      const machine = under({ identityInquiry })
      const late = given([submit(), inquire('2026-03-13', '2026-03-31')], machine)
      expect(limit(late, '2026-03-31')).toBe('2026-04-02')
      expect(
        limit(
          given([submit(), inquire('2026-03-13', '2026-03-31'), confirm('2026-03-30')], machine),
          '2026-03-30',
        ),
      ).toBe('2026-04-02')
      const timely = given([submit(), inquire('2026-03-12', '2026-03-31')], machine)
      expect(limit(timely, '2026-03-31')).toBe(
        identityInquiry === 'clock-pauses' ? '2026-04-21' : '2026-04-02',
      )
    },
  )

  test('under clock-pauses an extension after a late one reaches no further, and the days of none are kept', () => {
    const extended = given(
      [submit(), inquire('2026-03-16', '2026-03-31'), extend('2026-03-20')],
      under({ identityInquiry: 'clock-pauses' }),
    )
    expect(extended.state).toMatchObject({ extension: { pausedDays: 0 } })
    expect(limit(extended, '2026-04-20')).toBe('2026-05-04')
  })

  test('gives a refusal as one in time does: from the day after the term, its notice ten days from the named day (D-9, D-10)', () => {
    // Saturday 21 March rolls to Monday 23 March; ten days from Saturday end on Tuesday 31 March.
    const asked = given([submit(), inquire('2026-03-13', '2026-03-21')])
    expect(asked.when(refuseUnidentified('2026-03-23')).rejection().code).toBe('inquiry-term-running')
    expect(asked.when(refuseUnidentified('2026-03-24')).notes()).not.toContain('late-refusal')
    expect(asked.when(refuseUnidentified('2026-03-31')).notes()).not.toContain('late-refusal')
    expect(asked.when(refuseUnidentified('2026-04-01')).notes()).toContain('late-refusal')
  })

  test('a refusal sent after the month carries the note on GDPR 12(4), one on its last day does not', () => {
    const asked = given([submit(), inquire('2026-03-25', '2026-04-01')])
    const month = (on: string) =>
      asked
        .when(refuseUnidentified(on))
        .accepted()
        .notes.filter((note) => note.note === 'gdpr-difference')
        .map(({ data }) => data.difference)
    expect(month('2026-04-02')).not.toContain('notice-after-month')
    expect(month('2026-04-03')).toContain('notice-after-month')
  })
})

describe('a further inquiry (clause 44, sections 5, 9 and 10)', () => {
  const asked = given([submit(), inquire('2026-03-04', '2026-03-20')])

  test('is possible inside the first ten days; after them not while the first one waits', () => {
    expect(asked.when(inquire('2026-03-12', '2026-03-31')).state().status).toBe('open')
    expect(asked.when(inquire('2026-03-13', '2026-03-31')).rejected()).toEqual({
      of: 'request',
      command: 'InquireIdentity',
      code: 'inquiry-window-closed',
      clauses: ['adakavas:44'],
      data: { on: '2026-03-13', until: '2026-03-12', askedOn: '2026-03-04' },
    })
    const late = given([submit(), inquire('2026-03-16', '2026-03-20')])
    expect(late.when(inquire('2026-03-17', '2026-03-31')).rejection().code).toBe('inquiry-window-closed')
  })

  test('is possible at any time after something was supplied that does not suffice, a breach after the tenth day', () => {
    const insufficient = given([submit(), inquire('2026-03-04', '2026-03-20'), supply('2026-03-10')])
    expect(insufficient.when(inquire('2026-03-12', '2026-03-31')).notes()).not.toContain('late-inquiry')
    expect(insufficient.when(inquire('2026-03-13', '2026-03-31')).notes()).toContain('late-inquiry')
    expect(insufficient.when(inquire('2026-07-01', '2026-07-10')).notes()).toContain('late-inquiry')
    const again = given([...commandsOf(insufficient), inquire('2026-03-13', '2026-03-31')])
    expect(again.when(inquire('2026-03-16', '2026-04-10')).rejection().code).toBe('inquiry-window-closed')
    expect(
      given([...commandsOf(again), supply('2026-03-17')])
        .when(inquire('2026-03-18', '2026-04-10'))
        .notes(),
    ).toContain('late-inquiry')
  })

  test('where a late one lapses, nothing supplied opens it again', () => {
    const insufficient = given(
      [submit(), inquire('2026-03-04', '2026-03-20'), supply('2026-03-10')],
      under({ lateInquiry: 'lapses' }),
    )
    expect(insufficient.when(inquire('2026-03-13', '2026-03-31')).rejection()).toMatchObject({
      code: 'inquiry-window-closed',
      clauses: ['adakavas:44'],
    })
  })

  test('gives no refusal after something was supplied in time', () => {
    const again = given([
      submit(),
      inquire('2026-03-04', '2026-03-20'),
      supply('2026-03-10'),
      inquire('2026-03-16', '2026-03-31'),
    ])
    expect(again.when(refuseUnidentified('2026-04-01')).rejection().code).toBe('identity-supplied-in-time')
  })

  test('nor after something was supplied late: an inquiry that follows a supply gives none', () => {
    const late = [submit(), inquire('2026-03-04', '2026-03-06'), supply('2026-03-09')] as const
    // The late supply alone bars no refusal.
    expect(given(late).when(refuseUnidentified('2026-03-10')).state().status).toBe('refused')
    const again = given([...late, inquire('2026-03-16', '2026-03-31')])
    expect(again.when(refuseUnidentified('2026-04-01')).rejected()).toMatchObject({
      code: 'inquiry-after-supply',
      clauses: ['adakavas:44'],
      data: { on: '2026-03-16' },
    })
  })

  test('identity confirmed after it is good as any, so that the request can be granted', () => {
    const again = given([
      submit(),
      inquire('2026-03-04', '2026-03-20'),
      supply('2026-03-10'),
      inquire('2026-03-16', '2026-03-31'),
      confirm('2026-03-30'),
    ])
    expect(again.when(grant('2026-03-31')).state().status).toBe('answered')
  })

  test('the summary for a complaint knows of it', () => {
    const again = given([
      submit(),
      inquire('2026-03-04', '2026-03-20'),
      supply('2026-03-10'),
      inquire('2026-03-16', '2026-03-31'),
    ])
    expect(requestForComplaint(again.state, day('2026-03-16'))?.identity).toMatchObject({
      afterSupply: true,
      suppliedInTime: true,
      supplied: false,
    })
  })
})

function commandsOf({ events }: ReturnType<typeof given>) {
  return events.map(({ data }) => data.command)
}

test('the day of a first inquiry that is only late is no obstacle on any day (options, issue: no dead end)', () => {
  const { state } = given([submit()])
  for (const on of ['2026-03-02', '2026-03-12', '2026-03-13', '2026-12-01']) {
    expect(
      requests.options(state, day(on)).find(({ command }) => command === 'InquireIdentity'),
    ).toMatchObject({
      open: true,
      until: null,
    })
  }
})
