import { describe, expect, test } from 'vitest'
import type { AnswerRequest } from '../../src/request/index.js'
import {
  confirm,
  day,
  extendUntil,
  given,
  items,
  needed,
  notNeeded,
  received,
  report,
  submit,
  toErase,
} from './scenario.js'

// Received on Monday 2 March 2026: the month ends on Thursday 2 April.
const granting = (implementBy: string, over: Partial<AnswerRequest['data']> = {}): AnswerRequest => ({
  type: 'AnswerRequest',
  data: {
    on: day('2026-03-20'),
    by: 'ona',
    facts: items({ photo: notNeeded }),
    implementBy: day(implementBy),
    ...over,
  },
})

describe('a day to carry out beyond the limit of clause 41 needs words on the complexity (clause 47)', () => {
  const open = given([submit(), confirm(received)])

  test('on the last day none are asked for, on the day after they are', () => {
    expect(open.when(granting('2026-04-02')).state()).toMatchObject({ answer: { complexity: null } })
    expect(open.when(granting('2026-04-03')).rejected()).toEqual({
      of: 'request',
      command: 'AnswerRequest',
      code: 'complexity-missing',
      clauses: ['adakavas:47'],
      data: { implementBy: '2026-04-03', limit: '2026-04-02' },
    })
  })

  test('with them it is accepted, they are kept, and the note on GDPR 12(3) stays', () => {
    const { state, notes } = open.when(granting('2026-04-03', { complexity: 'two archives' })).accepted()
    expect(state).toMatchObject({
      answer: { complexity: 'two archives', implementation: { due: '2026-04-03' } },
    })
    expect(notes).toContainEqual(
      expect.objectContaining({ note: 'gdpr-difference', data: { difference: 'carried-out-later' } }),
    )
  })

  test('both are compared by their due days (D-2): a limit that rolls is one', () => {
    // Received on Wednesday 4 March 2026: 4 April is a Saturday, Easter Sunday and Monday follow.
    const rolled = given([
      submit({ submittedOn: day('2026-03-04'), receivedOn: day('2026-03-04') }),
      confirm('2026-03-05'),
    ])
    expect(rolled.when(granting('2026-04-04')).state().status).toBe('answered')
    expect(rolled.when(granting('2026-04-07')).state().status).toBe('answered')
    expect(rolled.when(granting('2026-04-08')).rejection().code).toBe('complexity-missing')
  })

  test('the limit is the current one: an extension moves it', () => {
    const extended = given([submit(), confirm(received), extendUntil('2026-03-10', '2026-04-20')])
    expect(extended.when(granting('2026-04-20')).state().status).toBe('answered')
    expect(extended.when(granting('2026-04-21')).rejection()).toMatchObject({ code: 'complexity-missing' })
  })

  test('a rejection names no day and needs no words', () => {
    expect(open.when(granting('2026-09-01', { facts: items({ photo: needed }) })).state()).toMatchObject({
      answer: { outcome: 'rejected', implementation: null, complexity: null },
    })
  })
})

describe('a negative confirmation has nothing to carry out and names no day (clauses 10, 47)', () => {
  const access = { right: 'access', information: 'all' } as const
  const nothing = { items: [], access: { processed: false } } as const
  const says = (facts: AnswerRequest['data']['facts']): AnswerRequest => ({
    type: 'AnswerRequest',
    data: { on: day('2026-03-20'), by: 'ona', facts },
  })

  test('it is granted without a day, owes nothing more, and cannot be reported', () => {
    const open = given([submit({ claims: [access] }), confirm(received)])
    const { state } = open.when(says(nothing)).accepted()
    expect(state).toMatchObject({
      status: 'answered',
      answer: { outcome: 'granted', extent: [], implementation: null, complexity: null },
    })
    expect(open.machine.duties(state, day('2026-06-01')).map(({ duty, status }) => [duty, status])).toEqual([
      ['examine-and-answer', 'done'],
    ])
    const answered = given([submit({ claims: [access] }), confirm(received), says(nothing)])
    expect(answered.when(report('2026-03-21', 'access')).rejection()).toEqual({
      code: 'nothing-granted',
      clauses: ['adakavas:47'],
    })
  })

  test('also where "all" is claimed and single pieces are named (clause 11)', () => {
    const open = given([
      submit({ claims: [{ right: 'access', information: ['purposes'] }] }),
      confirm(received),
    ])
    expect(open.when(says(nothing)).state()).toMatchObject({ answer: { extent: [], implementation: null } })
  })

  test('a day that is named all the same is not kept', () => {
    const open = given([submit({ claims: [access] }), confirm(received)])
    const named = says(nothing)
    expect(
      open.when({ ...named, data: { ...named.data, implementBy: day('2026-09-01') } }).state(),
    ).toMatchObject({ answer: { implementation: null } })
  })

  test('identity is needed as for any grant (clause 44)', () => {
    const named = says(nothing)
    const open = given([submit({ claims: [access] })])
    expect(
      open.when({ ...named, data: { ...named.data, disclosesNothing: 'it holds none' } }).rejection().code,
    ).toBe('identity-unconfirmed')
  })

  test('beside a rejected right no day is named; beside a granted one it is, for that one alone', () => {
    const open = given([submit({ claims: [access, toErase('photo')] }), confirm(received)])
    const with_ = (facts: typeof needed) => ({ ...nothing, ...items({ photo: facts }) })
    expect(open.when(says(with_(needed))).state()).toMatchObject({
      status: 'answered',
      answer: { outcome: 'granted-in-part', extent: [], implementation: null },
    })
    expect(open.when(says(with_(notNeeded))).rejection().code).toBe('implementation-day-missing')
    const named = says(with_(notNeeded))
    const granted = { ...named, data: { ...named.data, implementBy: day('2026-03-31') } }
    expect(open.when(granted).state()).toMatchObject({
      answer: { outcome: 'granted', extent: [{ right: 'erasure', item: 'photo' }] },
    })
    const done = given([submit({ claims: [access, toErase('photo')] }), confirm(received), granted])
    expect(done.when(report('2026-03-21', 'erasure', 'photo')).state().status).toBe('implemented')
  })
})
