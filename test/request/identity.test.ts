import { describe, expect, test } from 'vitest'
import type { RequestCommand } from '../../src/request/index.js'
import {
  byRepresentative,
  confirm,
  given,
  grant,
  inquire,
  later,
  receivedOn,
  refuseUnauthorised,
  refuseUnidentified,
  submit,
  supply,
  under,
} from './scenario.js'

/** Receipt, ten days as counted, ten days as due. */
const tenDays = [
  ['2026-03-02', '2026-03-12', '2026-03-12'],
  ['2026-03-04', '2026-03-14', '2026-03-16'],
  ['2026-03-01', '2026-03-11', '2026-03-12'],
  ['2026-03-24', '2026-04-03', '2026-04-03'],
  ['2026-03-27', '2026-04-06', '2026-04-07'],
  ['2026-04-21', '2026-05-01', '2026-05-04'],
  ['2026-04-23', '2026-05-03', '2026-05-04'],
  ['2026-06-14', '2026-06-24', '2026-06-25'],
  ['2026-06-26', '2026-07-06', '2026-07-07'],
  ['2026-08-05', '2026-08-15', '2026-08-17'],
  ['2026-10-22', '2026-11-01', '2026-11-03'],
  ['2026-12-14', '2026-12-24', '2026-12-28'],
  ['2026-12-21', '2026-12-31', '2026-12-31'],
  ['2026-12-22', '2027-01-01', '2027-01-04'],
  ['2026-02-06', '2026-02-16', '2026-02-17'],
  ['2028-02-19', '2028-02-29', '2028-02-29'],
] as const

describe('InquireIdentity: by the tenth day from receipt (clause 44)', () => {
  test.each(tenDays)(
    'received %s: an inquiry after the tenth day, %s, due %s, is a breach (section 1, reading lateInquiry)',
    (receipt, counted, due) => {
      const open = given([receivedOn(receipt)])
      expect(open.when(inquire(due, later(due, 14))).notes()).not.toContain('late-inquiry')
      expect(open.when(inquire(later(due, 1), later(due, 14))).accepted()).toMatchObject({
        state: { status: 'open', identity: { status: 'inquiry-open', firstAskedOn: later(due, 1) } },
        notes: expect.arrayContaining([
          {
            of: 'request',
            note: 'late-inquiry',
            breach: true,
            clauses: ['adakavas:44'],
            data: { on: later(due, 1), due },
          },
        ]),
      })
      const literal = given([receivedOn(receipt)], under({ lastDay: 'as-counted' }))
      expect(literal.when(inquire(counted, later(due, 14))).notes()).not.toContain('late-inquiry')
      expect(literal.when(inquire(later(counted, 1), later(due, 14))).notes()).toContain('late-inquiry')
    },
  )

  test.each(tenDays)(
    'where a late one lapses, received %s: the tenth day is %s, due %s',
    (receipt, counted, due) => {
      const open = given([receivedOn(receipt)], under({ lateInquiry: 'lapses' }))
      expect(open.when(inquire(due, later(due, 14))).state()).toMatchObject({
        identity: { status: 'inquiry-open' },
      })
      expect(open.when(inquire(later(due, 1), later(due, 14))).rejected()).toEqual({
        of: 'request',
        command: 'InquireIdentity',
        code: 'inquiry-window-closed',
        clauses: ['adakavas:44'],
        data: { on: later(due, 1), until: due },
      })
      const literal = given([receivedOn(receipt)], under({ lastDay: 'as-counted', lateInquiry: 'lapses' }))
      expect(literal.when(inquire(counted, later(due, 14))).state().status).toBe('open')
      expect(literal.when(inquire(later(counted, 1), later(due, 14))).rejection().code).toBe(
        'inquiry-window-closed',
      )
    },
  )

  test('says what is needed and by when, to the subject, and is one of the acts sent out', () => {
    const { event, state } = given([submit()]).when(inquire('2026-03-10', '2026-03-14')).accepted()
    expect(event).toMatchObject({
      type: 'IdentityInquired',
      data: {
        inquiry: {
          ask: 'a copy of the passport',
          term: { clause: 'adakavas:44', from: '2026-03-10', counted: '2026-03-14', due: '2026-03-16' },
          suppliedInTime: false,
        },
        reply: { to: 'subject' },
      },
    })
    expect(state).toMatchObject({ acts: [{ act: 'inquiry', on: '2026-03-10' }] })
  })

  test.each([
    ['ask', '"a copy of the passport"'],
    ['term', '"2026-03-20"'],
  ])('without %s it is no command', (field, value) => {
    const command: RequestCommand = JSON.parse(
      JSON.stringify(inquire('2026-03-10', '2026-03-20')).replace(value, 'null'),
    )
    expect(() => given([submit()]).when(command)).toThrow(
      expect.objectContaining({ code: 'invalid-input', path: `data.${field}`, clause: 'adakavas:44' }),
    )
  })

  test('a term on the day of the inquiry is fine, one before it is not (D-2)', () => {
    const open = given([submit()])
    expect(open.when(inquire('2026-03-10', '2026-03-10')).state().status).toBe('open')
    expect(open.when(inquire('2026-03-10', '2026-03-09')).rejected()).toEqual({
      of: 'request',
      command: 'InquireIdentity',
      code: 'term-before-inquiry',
      clauses: ['adakavas:44'],
      data: { on: '2026-03-10', term: '2026-03-09' },
    })
  })

  test('a term before the inquiry is rejected, though it would roll onto its day (D-2)', () => {
    // On Monday 9 March 2026, naming Saturday 7 March.
    expect(given([submit()]).when(inquire('2026-03-09', '2026-03-07')).rejection().code).toBe(
      'term-before-inquiry',
    )
  })

  test('a second inquiry is possible only inside the same ten days', () => {
    const asked = given([submit(), inquire('2026-03-04', '2026-03-06')])
    expect(asked.when(inquire('2026-03-12', '2026-03-31')).state()).toMatchObject({
      identity: { status: 'inquiry-open', firstAskedOn: '2026-03-04', term: { counted: '2026-03-31' } },
    })
    expect(asked.when(inquire('2026-03-13', '2026-03-31')).rejection().code).toBe('inquiry-window-closed')
  })

  test('not once identity is confirmed', () => {
    expect(
      given([submit(), confirm('2026-03-03')])
        .when(inquire('2026-03-04', '2026-03-20'))
        .rejected(),
    ).toEqual({
      of: 'request',
      command: 'InquireIdentity',
      code: 'identity-already-confirmed',
      clauses: ['adakavas:44'],
      data: { on: '2026-03-03' },
    })
  })

  test('an inquiry stays possible where the representative has shown nothing', () => {
    expect(
      given([byRepresentative(false)])
        .when(inquire('2026-03-04', '2026-03-20'))
        .state().status,
    ).toBe('open')
  })
})

describe('RefuseUnidentified: from the day after the term, told in ten days from the day as named (clause 44, D-8, D-9, D-10)', () => {
  /** Term as named, its due day, the notice as counted from the named day, and as due. */
  const terms = [
    ['2026-03-13', '2026-03-13', '2026-03-23', '2026-03-23'],
    ['2026-03-14', '2026-03-16', '2026-03-24', '2026-03-24'],
    ['2026-03-15', '2026-03-16', '2026-03-25', '2026-03-25'],
    ['2026-03-11', '2026-03-12', '2026-03-21', '2026-03-23'],
    ['2026-03-27', '2026-03-27', '2026-04-06', '2026-04-07'],
    ['2026-04-04', '2026-04-07', '2026-04-14', '2026-04-14'],
    ['2026-04-21', '2026-04-21', '2026-05-01', '2026-05-04'],
  ] as const

  test.each(terms)('term %s, due %s: told by %s, due %s', (term, termDue, counted, due) => {
    const asked = given([submit(), inquire('2026-03-10', term)])
    const first = later(termDue, 1)
    expect(asked.when(refuseUnidentified(termDue)).rejected()).toEqual({
      of: 'request',
      command: 'RefuseUnidentified',
      code: 'inquiry-term-running',
      clauses: ['adakavas:44'],
      data: { on: termDue, from: first },
    })
    for (const on of [first, due]) {
      const { event, notes, state } = asked.when(refuseUnidentified(on)).accepted()
      expect(event).toMatchObject({
        data: {
          refusal: {
            kind: 'unidentified',
            on,
            reasons: ['nothing was supplied'],
            limit: { clause: 'adakavas:44', from: term, counted, due },
            reply: { to: 'subject' },
          },
        },
      })
      expect(notes.map(({ note }) => note)).not.toContain('late-refusal')
      expect(state).toMatchObject({ status: 'refused', refusal: { kind: 'unidentified' } })
    }
    const late = later(due, 1)
    expect(asked.when(refuseUnidentified(late)).accepted().notes).toContainEqual({
      of: 'request',
      note: 'late-refusal',
      breach: true,
      clauses: ['adakavas:44'],
      data: { on: late, due },
    })
    const lapsing = given([submit(), inquire('2026-03-10', term)], under({ lateRefusal: 'lapses' }))
    expect(lapsing.when(refuseUnidentified(due)).state().status).toBe('refused')
    expect(lapsing.when(refuseUnidentified(late)).rejected()).toEqual({
      of: 'request',
      command: 'RefuseUnidentified',
      code: 'refusal-lapsed',
      clauses: ['adakavas:44'],
      data: { on: late, until: due },
    })
  })

  test.each(terms)(
    'as counted, a term on %s does not roll: the refusal is open the next day',
    (term, _, counted) => {
      const asked = given(
        [submit(), inquire('2026-03-10', term)],
        under({ lastDay: 'as-counted', lateRefusal: 'lapses' }),
      )
      expect(asked.when(refuseUnidentified(term)).rejection().code).toBe('inquiry-term-running')
      expect(asked.when(refuseUnidentified(later(term, 1))).state().status).toBe('refused')
      expect(asked.when(refuseUnidentified(counted)).state().status).toBe('refused')
      expect(asked.when(refuseUnidentified(later(counted, 1))).rejection().code).toBe('refusal-lapsed')
    },
  )

  test('without an inquiry there is no such refusal, however long identity stays open', () => {
    expect(given([submit()]).when(refuseUnidentified('2026-12-01')).rejection()).toEqual({
      code: 'no-open-inquiry',
      clauses: ['adakavas:44'],
    })
  })

  test('nor once identity is confirmed, though late', () => {
    const confirmed = given([submit(), inquire('2026-03-10', '2026-03-13'), confirm('2026-03-20')])
    expect(confirmed.when(refuseUnidentified('2026-03-20')).rejection().code).toBe(
      'identity-already-confirmed',
    )
  })

  test('without reasons it is no command', () => {
    const asked = given([submit(), inquire('2026-03-10', '2026-03-13')])
    const command: RequestCommand = JSON.parse(
      JSON.stringify(refuseUnidentified('2026-03-16')).replace('"nothing was supplied"', ''),
    )
    expect(() => asked.when(command)).toThrow(
      expect.objectContaining({ path: 'data.reasons', clause: 'adakavas:44' }),
    )
  })

  test('a second inquiry sets a term of its own, and the refusal waits for it', () => {
    const twice = given([submit(), inquire('2026-03-03', '2026-03-05'), inquire('2026-03-10', '2026-03-20')])
    expect(twice.when(refuseUnidentified('2026-03-20')).rejection().code).toBe('inquiry-term-running')
    expect(twice.when(refuseUnidentified('2026-03-21')).state().status).toBe('refused')
  })
})

describe('SupplyIdentity: in time it bars the refusal, sufficient or not (clause 44)', () => {
  const asked = given([submit(), inquire('2026-03-10', '2026-03-14')])

  test.each(['2026-03-10', '2026-03-14', '2026-03-16'])(
    'on %s it is in time: the term of Saturday rolls to Monday',
    (on) => {
      expect(asked.when(supply(on)).accepted().event).toMatchObject({
        type: 'IdentitySupplied',
        data: { inTime: true },
      })
      const supplied = given([submit(), inquire('2026-03-10', '2026-03-14'), supply(on)])
      expect(supplied.state).toMatchObject({ identity: { status: 'inquiry-open', suppliedInTime: true } })
      for (const refusal of ['2026-03-17', '2026-03-24', '2026-12-01']) {
        expect(supplied.when(refuseUnidentified(refusal)).rejection()).toEqual({
          code: 'identity-supplied-in-time',
          clauses: ['adakavas:44'],
        })
      }
    },
  )

  test('on 17 March it is late, recorded, and the refusal stays open', () => {
    expect(asked.when(supply('2026-03-17')).accepted().event).toMatchObject({ data: { inTime: false } })
    const late = given([submit(), inquire('2026-03-10', '2026-03-14'), supply('2026-03-17')])
    expect(late.when(refuseUnidentified('2026-03-18')).state().status).toBe('refused')
  })

  test('as counted, the Monday after a term on Saturday is late', () => {
    const literal = given([submit(), inquire('2026-03-10', '2026-03-14')], under({ lastDay: 'as-counted' }))
    expect(literal.when(supply('2026-03-14')).accepted().event).toMatchObject({ data: { inTime: true } })
    expect(literal.when(supply('2026-03-16')).accepted().event).toMatchObject({ data: { inTime: false } })
  })

  test('what was supplied in time bars the refusal also after a later second inquiry', () => {
    const twice = given([
      submit(),
      inquire('2026-03-03', '2026-03-06'),
      supply('2026-03-05'),
      inquire('2026-03-10', '2026-03-13'),
    ])
    expect(twice.when(refuseUnidentified('2026-03-14')).rejection().code).toBe('identity-supplied-in-time')
  })

  test('a late supply does not undo one in time', () => {
    const twice = given([
      submit(),
      inquire('2026-03-03', '2026-03-06'),
      supply('2026-03-05'),
      supply('2026-03-09'),
    ])
    expect(twice.when(refuseUnidentified('2026-03-10')).rejection().code).toBe('identity-supplied-in-time')
  })

  test('what came too late for the first inquiry can be in time for the second', () => {
    const twice = given([
      submit(),
      inquire('2026-03-03', '2026-03-05'),
      inquire('2026-03-10', '2026-03-20'),
      supply('2026-03-19'),
    ])
    expect(twice.when(refuseUnidentified('2026-03-23')).rejection().code).toBe('identity-supplied-in-time')
  })

  test('not without an open inquiry', () => {
    expect(given([submit()]).when(supply('2026-03-10')).rejection()).toEqual({
      code: 'no-open-inquiry',
      clauses: ['adakavas:44'],
    })
    expect(
      given([submit(), confirm('2026-03-03')])
        .when(supply('2026-03-10'))
        .rejection().code,
    ).toBe('identity-already-confirmed')
  })
})

describe('ConfirmIdentity: any confirmation before the refusal is good (clause 44)', () => {
  test.each([
    ['without an inquiry', [submit()], '2026-03-02'],
    ['long after the ten days', [submit()], '2026-06-01'],
    ['in the term of an inquiry', [submit(), inquire('2026-03-10', '2026-03-20')], '2026-03-12'],
    ['after the term, with nothing supplied', [submit(), inquire('2026-03-10', '2026-03-20')], '2026-05-20'],
    [
      'after a late supply',
      [submit(), inquire('2026-03-10', '2026-03-13'), supply('2026-03-20')],
      '2026-03-20',
    ],
  ])('%s', (_, commands, on) => {
    const confirmed = given([...commands, confirm(on)])
    expect(confirmed.state).toMatchObject({ status: 'open', identity: { status: 'confirmed', on } })
    expect(confirmed.when(grant(on)).state().status).toBe('answered')
  })

  test('is not repeated', () => {
    expect(
      given([submit(), confirm('2026-03-03')])
        .when(confirm('2026-03-04'))
        .rejection(),
    ).toEqual({
      code: 'identity-already-confirmed',
      clauses: ['adakavas:44'],
    })
  })

  test('identity and authority are regions apart: a confirmed subject may still be refused for the representative (clause 45)', () => {
    const confirmed = given([byRepresentative(false), confirm('2026-03-03')])
    expect(confirmed.when(refuseUnauthorised('2026-03-12')).state()).toMatchObject({
      status: 'refused',
      identity: { status: 'confirmed' },
    })
  })
})
