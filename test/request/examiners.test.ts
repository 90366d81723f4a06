import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { RequestCommand, RequestState } from '../../src/request/index.js'
import {
  answer,
  assign,
  byRepresentative,
  confirm,
  correct,
  day,
  demandFee,
  extend,
  given,
  grant,
  inquire,
  items,
  notNeeded,
  payFee,
  proveAuthority,
  received,
  refuseUnauthorised,
  refuseUnfounded,
  refuseUnidentified,
  reject,
  report,
  requests,
  submit,
  supply,
  toErase,
  unsigned,
  withdraw,
} from './scenario.js'

const examiners = (state: RequestState): ReadonlySet<string> =>
  new Set(state.status === 'none' ? [] : state.examiners)

describe('everyone who examined the request is an examiner (clauses 46, 58)', () => {
  const on = '2026-03-10'
  test.each([
    ['the officer assigned, not who assigned', [submit()], assign(on, 'rasa'), ['rasa']],
    ['who inquired identity', [submit()], inquire(on, on, { by: 'rasa' }), ['rasa']],
    ['who confirmed identity', [submit()], confirm(on, 'rasa'), ['rasa']],
    ['who extended', [submit()], extend(on, { by: 'rasa' }), ['rasa']],
    ['who demanded a fee', [submit()], demandFee(on, { by: 'rasa' }), ['rasa']],
    ['who refused under 43.1', [submit()], refuseUnfounded(on, { by: 'rasa' }), ['rasa']],
    ['who refused under 45', [byRepresentative(false)], refuseUnauthorised(on, { by: 'rasa' }), ['rasa']],
    [
      'who refused under 44, beside who inquired',
      [submit(), inquire('2026-03-03', '2026-03-05')],
      refuseUnidentified(on, { by: 'rasa' }),
      ['ona', 'rasa'],
    ],
    ['who answered', [submit()], reject(on, { by: 'rasa' }), ['rasa']],
    [
      'who prepared the answer, beside who gave it',
      [submit()],
      reject(on, { by: 'rasa', preparedBy: ['jonas', 'egle'] }),
      ['rasa', 'jonas', 'egle'],
    ],
  ] as const satisfies readonly (readonly [
    string,
    readonly RequestCommand[],
    RequestCommand,
    readonly string[],
  ])[])('%s', (_, before, command, expected) => {
    expect(examiners(given(before).when(command).state())).toEqual(new Set(expected))
  })

  test.each([
    ['who put the request on record', [], submit({ by: 'rasa' })],
    [
      'who recorded a correction',
      [submit({ form: unsigned })],
      { ...correct(on), data: { ...correct(on).data, by: 'rasa' } },
    ],
    [
      'who recorded the documents',
      [byRepresentative(false)],
      { type: 'ProveAuthority', data: { ...proveAuthority(on).data, by: 'rasa' } },
    ],
    [
      'who recorded the payment',
      [submit(), demandFee('2026-03-05')],
      { type: 'PayFee', data: { ...payFee(on).data, by: 'rasa' } },
    ],
    [
      'who recorded what the subject supplied',
      [submit(), inquire('2026-03-05', '2026-03-20')],
      { type: 'SupplyIdentity', data: { ...supply(on).data, by: 'rasa' } },
    ],
    [
      'who recorded the withdrawal',
      [submit()],
      { type: 'WithdrawRequest', data: { ...withdraw(on).data, by: 'rasa' } },
    ],
    [
      'who carried the answer out',
      [submit(), confirm(received), grant(on)],
      { type: 'ReportImplementation', data: { ...report(on, 'erasure', 'photo').data, by: 'rasa' } },
    ],
  ] as const satisfies readonly (readonly [string, readonly RequestCommand[], RequestCommand])[])(
    '%s did not examine it',
    (_, before, command) => {
      expect(examiners(given(before).when(command).state())).not.toContain('rasa')
    },
  )

  test('each stands in the set once, and an earlier officer stays in it', () => {
    const { state } = given([
      submit(),
      assign(on, 'ona'),
      assign(on, 'rasa'),
      assign(on, 'ona'),
      confirm(on, 'ona'),
    ])
    expect(state).toMatchObject({ examiners: ['ona', 'rasa'] })
  })
})

describe('the set of examiners only grows (clauses 58, 59)', () => {
  const people = fc.constantFrom('ona', 'rasa', 'jonas', 'egle')
  const steps = fc.array(
    fc.tuple(fc.nat(15), people, people).map(([which, by, other]) => (on: string): RequestCommand => {
      const commands: readonly RequestCommand[] = [
        assign(on, by),
        inquire(on, on, { by }),
        supply(on),
        confirm(on, by),
        extend(on, { by }),
        demandFee(on, { by }),
        payFee(on),
        refuseUnidentified(on, { by }),
        refuseUnfounded(on, { by }),
        refuseUnauthorised(on, { by }),
        proveAuthority(on),
        correct(on),
        withdraw(on),
        answer(on, items({ photo: notNeeded, cellar: notNeeded }), {
          by,
          preparedBy: [other],
          implementBy: day(on),
        }),
        report(on, 'erasure', 'photo'),
        report(on, 'erasure', 'cellar'),
      ]
      return commands[which] ?? assign(on, by)
    }),
    { maxLength: 12 },
  )

  property.prop([fc.boolean(), steps], { numRuns: 300 })(
    'whatever happens, and in every status',
    (represented, steps) => {
      const filed = represented
        ? byRepresentative(false, { claims: [toErase('photo', 'cellar')], form: unsigned })
        : submit({ claims: [toErase('photo', 'cellar')] })
      let { state } = given([filed])
      for (const [index, step] of steps.entries()) {
        const command = step(`2026-03-${String(3 + index).padStart(2, '0')}`)
        const before = examiners(state)
        const decision = requests.decide(command, state)
        if (!decision.accepted) continue
        for (const event of decision.events) state = requests.evolve(state, event)
        for (const known of before) expect(examiners(state)).toContain(known)
      }
    },
  )
})
