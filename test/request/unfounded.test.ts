import { describe, expect, test } from 'vitest'
import type { RequestCommand } from '../../src/request/index.js'
import {
  byRepresentative,
  confirm,
  costs,
  demandFee,
  excessive,
  extend,
  given,
  grant,
  inquire,
  later,
  payFee,
  received,
  receivedOn,
  refuseUnauthorised,
  refuseUnfounded,
  refuseUnidentified,
  repetitive,
  submit,
  toErase,
  under,
  unfounded,
} from './scenario.js'

const open = given([submit()])

describe('a finding of clause 43', () => {
  test.each([
    ['manifestly-unfounded', unfounded],
    ['excessive', excessive],
    ['repetitive', repetitive('R-0', '2025-11-03')],
  ])('%s alone suffices, for a fee and for a refusal', (_, finding) => {
    expect(open.when(demandFee('2026-03-10', { finding })).state()).toMatchObject({
      fee: { status: 'demanded' },
    })
    expect(open.when(refuseUnfounded('2026-03-10', { finding })).state()).toMatchObject({
      status: 'refused',
      refusal: { kind: 'unfounded', reasons: [finding.justification] },
    })
  })

  test.each([
    ['itself', repetitive('R-1', '2026-02-01')],
    ['one answered after this one came', repetitive('R-0', '2026-03-03')],
  ])('no request is repetitive of %s', (_, finding) => {
    for (const command of [
      demandFee('2026-03-10', { finding }),
      refuseUnfounded('2026-03-10', { finding }),
    ]) {
      expect(open.when(command).rejection()).toEqual({
        code: 'earlier-request-not-answered',
        clauses: ['adakavas:43'],
      })
    }
  })

  test('an earlier request without the day of its answer is no finding', () => {
    const text = JSON.stringify(refuseUnfounded('2026-03-10', { finding: repetitive('R-0', '2025-11-03') }))
    const command: RequestCommand = JSON.parse(text.replace(',"answeredOn":"2025-11-03"', ''))
    expect(() => open.when(command)).toThrow(
      expect.objectContaining({ code: 'invalid-input', path: 'data.finding.earlier.answeredOn' }),
    )
  })

  test('a finding without its justification is none', () => {
    const command: RequestCommand = JSON.parse(
      JSON.stringify(refuseUnfounded('2026-03-10')).replace(unfounded.justification, ' '),
    )
    expect(() => open.when(command)).toThrow(expect.objectContaining({ path: 'data.finding.justification' }))
  })
})

describe('DemandFee (clause 43.2)', () => {
  test.each([1, 2499, 2500])('a fee of %d cents of 2500 is within the costs', (fee) => {
    const { event, state } = open.when(demandFee('2026-03-10', { fee })).accepted()
    expect(event).toMatchObject({ type: 'FeeDemanded', data: { reply: { to: 'subject' } } })
    expect(state).toMatchObject({
      status: 'open',
      fee: { status: 'demanded', on: '2026-03-10', amount: fee },
      acts: [{ act: 'fee-demand', on: '2026-03-10' }],
    })
  })

  test.each([2501, 250_000])('a fee of %d cents is above the costs of 2500', (fee) => {
    expect(open.when(demandFee('2026-03-10', { fee })).rejected()).toEqual({
      of: 'request',
      command: 'DemandFee',
      code: 'fee-above-costs',
      clauses: ['adakavas:43.2'],
      data: { fee, costs: 2500 },
    })
  })

  test('a fee of nothing is none, also where the costs are none', () => {
    expect(open.when(demandFee('2026-03-10', { fee: 0 })).rejection()).toEqual({
      code: 'fee-not-positive',
      clauses: ['adakavas:43.2'],
    })
    const nothing = { collecting: 0, examining: 0, answering: 0 }
    expect(open.when(demandFee('2026-03-10', { fee: 0, costs: nothing })).rejection().code).toBe(
      'fee-not-positive',
    )
    expect(open.when(demandFee('2026-03-10', { fee: 1, costs: nothing })).rejection().code).toBe(
      'fee-above-costs',
    )
  })

  test.each([-1, 12.5, 0.1 + 0.2, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    '%d is not a whole number of euro cents',
    (fee) => {
      expect(() => open.when(demandFee('2026-03-10', { fee }))).toThrow(
        expect.objectContaining({ code: 'invalid-input', path: 'data.fee', clause: 'adakavas:43.2' }),
      )
      expect(() => open.when(demandFee('2026-03-10', { costs: { ...costs, examining: fee } }))).toThrow(
        expect.objectContaining({ path: 'data.costs.examining' }),
      )
      const demanded = given([submit(), demandFee('2026-03-10')])
      expect(() => demanded.when(payFee('2026-03-11', fee))).toThrow(
        expect.objectContaining({ path: 'data.amount' }),
      )
    },
  )

  test('is made once: neither again nor after the payment', () => {
    const demanded = given([submit(), demandFee('2026-03-10')])
    expect(demanded.when(demandFee('2026-03-11', { fee: 100 })).rejected()).toEqual({
      of: 'request',
      command: 'DemandFee',
      code: 'fee-already-demanded',
      clauses: ['adakavas:43.2'],
      data: { on: '2026-03-10' },
    })
    const paid = given([submit(), demandFee('2026-03-10'), payFee('2026-03-12')])
    expect(paid.when(demandFee('2026-03-13')).rejection().code).toBe('fee-already-demanded')
  })

  test('has no limit of its own: it stays possible while nothing is answered', () => {
    expect(open.when(demandFee('2026-09-01')).state()).toMatchObject({ fee: { status: 'demanded' } })
  })

  test('is made before the answer', () => {
    const done = given([submit(), confirm(received), grant('2026-03-10')])
    expect(done.when(demandFee('2026-03-11')).rejection()).toEqual({
      code: 'wrong-status',
      clauses: ['adakavas:43.2'],
    })
  })

  test('does not hold up the answer', () => {
    const demanded = given([submit(), confirm(received), demandFee('2026-03-10')])
    expect(demanded.when(grant('2026-03-11')).state().status).toBe('answered')
  })
})

describe('PayFee (clause 43.2)', () => {
  const demanded = given([submit(), demandFee('2026-03-10')])

  test('is in whole', () => {
    expect(demanded.when(payFee('2026-05-10')).state()).toMatchObject({
      status: 'open',
      fee: { status: 'paid', on: '2026-05-10', amount: 2500 },
    })
  })

  test.each([0, 1, 2499, 2501])('%d cents are not the fee of 2500', (amount) => {
    expect(demanded.when(payFee('2026-03-11', amount)).rejected()).toEqual({
      of: 'request',
      command: 'PayFee',
      code: 'fee-not-paid-in-full',
      clauses: ['adakavas:43.2'],
      data: { amount, demanded: 2500 },
    })
  })

  test('is not for a fee that nobody demanded, nor twice', () => {
    expect(open.when(payFee('2026-03-11')).rejection()).toEqual({
      code: 'fee-not-demanded',
      clauses: ['adakavas:43.2'],
    })
    const paid = given([submit(), demandFee('2026-03-10'), payFee('2026-03-12')])
    expect(paid.when(payFee('2026-03-13')).rejection()).toEqual({
      code: 'fee-already-paid',
      clauses: ['adakavas:43.2'],
    })
  })
})

describe('RefuseUnfounded (clause 43.1)', () => {
  test.each([
    ['2026-03-02', '2026-04-02', '2026-04-02'],
    ['2026-01-31', '2026-02-28', '2026-03-02'],
    ['2024-01-31', '2024-02-29', '2024-02-29'],
    ['2026-11-24', '2026-12-24', '2026-12-28'],
    ['2024-10-31', '2024-11-30', '2024-12-02'],
  ])(
    'received %s: told by %s, due %s, extended or not; a day later it is a breach, or lapses',
    (receipt, counted, due) => {
      const late = later(due, 1)
      for (const commands of [[receivedOn(receipt)], [receivedOn(receipt), extend(receipt)]]) {
        const scenario = given(commands)
        const { event, notes } = scenario.when(refuseUnfounded(due)).accepted()
        expect(event).toMatchObject({
          data: {
            refusal: {
              limit: { clause: 'adakavas:43.1', from: receipt, counted, due },
              reply: { to: 'subject' },
            },
          },
        })
        expect(notes.map(({ note }) => note)).not.toContain('late-refusal')
        expect(scenario.when(refuseUnfounded(late)).accepted().notes).toContainEqual({
          of: 'request',
          note: 'late-refusal',
          breach: true,
          clauses: ['adakavas:43.1'],
          data: { on: late, due },
        })
        const lapsing = given(commands, under({ lateRefusal: 'lapses' }))
        expect(lapsing.when(refuseUnfounded(due)).state().status).toBe('refused')
        expect(lapsing.when(refuseUnfounded(late)).rejected()).toEqual({
          of: 'request',
          command: 'RefuseUnfounded',
          code: 'refusal-lapsed',
          clauses: ['adakavas:43.1'],
          data: { on: late, until: due },
        })
      }
    },
  )

  test('stays possible while a fee is demanded and not paid', () => {
    expect(
      given([submit(), demandFee('2026-03-10')])
        .when(refuseUnfounded('2026-03-20'))
        .state().status,
    ).toBe('refused')
  })

  test('is over once the fee is paid, while 44 and 45 stay open', () => {
    const paid = [demandFee('2026-03-10'), payFee('2026-03-12')] as const
    expect(
      given([submit(), ...paid])
        .when(refuseUnfounded('2026-03-13'))
        .rejected(),
    ).toEqual({
      of: 'request',
      command: 'RefuseUnfounded',
      code: 'fee-already-paid',
      clauses: ['adakavas:43.1'],
      data: { on: '2026-03-12' },
    })
    const asked = given([submit(), inquire('2026-03-04', '2026-03-13'), ...paid])
    expect(asked.when(refuseUnidentified('2026-03-16')).state()).toMatchObject({
      refusal: { kind: 'unidentified' },
    })
    const represented = given([byRepresentative(false), ...paid])
    expect(represented.when(refuseUnauthorised('2026-03-12')).state()).toMatchObject({
      refusal: { kind: 'unauthorised' },
    })
  })

  test('needs neither identity nor authority', () => {
    expect(
      given([byRepresentative(false)])
        .when(refuseUnfounded('2026-03-10'))
        .state().status,
    ).toBe('refused')
  })
})

describe('a withdrawal of consent is possible at any time (clause 33): neither charged nor refused as unfounded (clause 43)', () => {
  test.each([
    [
      'alone',
      [{ right: 'consent-withdrawal', items: 'all', onlyConsent: true, consentPurpose: 'photographs' }],
    ],
    ['beside other claims', [toErase('photo'), { right: 'consent-withdrawal', items: ['photo'] }]],
  ] as const)('%s', (_, claims) => {
    const withdrawing = given([submit({ claims })])
    for (const command of [demandFee('2026-03-10'), refuseUnfounded('2026-03-10')]) {
      expect(withdrawing.when(command).rejection()).toEqual({
        code: 'withdrawal-claimed',
        clauses: ['adakavas:33'],
      })
    }
  })

  test('it may still be refused for want of identity (clause 44)', () => {
    const asked = given([
      submit({
        claims: [
          { right: 'consent-withdrawal', items: 'all', onlyConsent: true, consentPurpose: 'photographs' },
        ],
      }),
      inquire('2026-03-04', '2026-03-13'),
    ])
    expect(asked.when(refuseUnidentified('2026-03-16')).state().status).toBe('refused')
  })
})
