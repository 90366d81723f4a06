import { describe, expect, test } from 'vitest'
import type { WithdrawRequest } from '../../src/request/index.js'
import {
  byRepresentative,
  confirm,
  day,
  given,
  inquire,
  proveAuthority,
  received,
  submit,
} from './scenario.js'

const withdraw = (
  withdrawnBy: 'subject' | 'representative',
  over: Partial<WithdrawRequest['data']> = {},
): WithdrawRequest => ({
  type: 'WithdrawRequest',
  data: { on: day('2026-03-20'), by: 'registry', withdrawnBy, ...over },
})

describe('who may take a request back (clause 38, section 5)', () => {
  test('a subject whose identity is confirmed', () => {
    expect(
      given([submit(), confirm(received)])
        .when(withdraw('subject'))
        .state().status,
    ).toBe('withdrawn')
  })

  test.each([
    ['unconfirmed', [submit()]],
    ['inquiry-open', [submit(), inquire(received, '2026-03-20')]],
  ] as const)(
    'a subject whose identity is %s only with words on why the sender is the same',
    (identity, before) => {
      expect(given(before).when(withdraw('subject')).rejected()).toEqual({
        of: 'request',
        command: 'WithdrawRequest',
        code: 'identity-unconfirmed',
        clauses: ['adakavas:38'],
        data: { identity, withdrawnBy: 'subject' },
      })
      const sameSender = 'it came from the same mailbox'
      expect(given(before).when(withdraw('subject', { sameSender })).state().status).toBe('withdrawn')
    },
  )

  test('a representative whose right to act is proven, whatever the identity; nobody else for the subject', () => {
    expect(
      given([byRepresentative(true)])
        .when(withdraw('representative'))
        .state().status,
    ).toBe('withdrawn')
    expect(
      given([byRepresentative(false), proveAuthority('2026-03-10')])
        .when(withdraw('representative'))
        .state().status,
    ).toBe('withdrawn')
    for (const sender of [byRepresentative(false), submit()]) {
      expect(
        given([sender])
          .when(withdraw('representative', { sameSender: 'the same mailbox' }))
          .rejection().code,
      ).toBe('authority-unproven')
    }
  })
})
