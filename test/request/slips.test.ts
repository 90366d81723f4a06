import { describe, expect, test } from 'vitest'
import {
  answer,
  confirm,
  correct,
  day,
  given,
  items,
  notNeeded,
  received,
  submit,
  toErase,
  unsigned,
} from './scenario.js'

const on = '2026-03-20'
const implementBy = day('2026-04-20')
const open = given([submit({ claims: [toErase('photo')] }), confirm(received)])

describe('clause 9: a limit from another act meets the claim that it is meant for', () => {
  test('a slip in the name of the item is refused, and does not let the erasure through', () => {
    const facts = {
      ...items({ photo: notNeeded }),
      limits: [{ right: 'erasure', item: 'foto', act: 'the Archives Act' }],
    } as const
    expect(open.when(answer(on, facts, { implementBy })).rejected()).toMatchObject({
      code: 'limit-without-claim',
      clauses: ['adakavas:9'],
      data: {
        right: 'erasure',
        item: 'foto',
        act: 'the Archives Act',
      },
    })
  })

  test('so is a limit on a piece of information that nobody asked for', () => {
    const access = given([
      submit({ claims: [{ right: 'access', information: ['purposes'] }] }),
      confirm(received),
    ])
    const facts = {
      ...items({}),
      access: { processed: true },
      limits: [{ right: 'access', item: 'source', act: 'an act' }],
    } as const
    expect(access.when(answer(on, facts, { implementBy })).rejected()).toMatchObject({
      code: 'limit-without-claim',
      clauses: ['adakavas:9'],
      data: {
        right: 'access',
        item: 'source',
        act: 'an act',
      },
    })
  })
})

describe('clause 24: a period that is needed is not over before the answer', () => {
  const restricting = given([
    submit({ claims: [{ right: 'restriction', items: ['photo'], grounds: ['subject-claims'] }] }),
    confirm(received),
  ])
  const needing = (until: string) => ({
    items: [
      {
        item: 'photo',
        facts: { neededForPurposes: false, subjectClaims: true },
        neededPeriod: { until: day(until) },
      },
    ],
  })

  test('on the day of the answer it is fine', () => {
    expect(restricting.when(answer(on, needing(on), { implementBy })).state()).toMatchObject({
      status: 'answered',
    })
  })

  test('the day before it is past', () => {
    expect(restricting.when(answer(on, needing('2026-03-19'), { implementBy })).rejected()).toMatchObject({
      code: 'period-past',
      clauses: ['adakavas:24'],
      data: {
        item: 'photo',
        until: '2026-03-19',
        on,
      },
    })
  })
})

describe('clause 38: a correction puts right what was missing, and claims nothing else', () => {
  const lacking = given([submit({ claims: [{ right: 'erasure', items: ['photo'] }], form: unsigned })])

  test('a ground that was missing may be added', () => {
    expect(lacking.when(correct('2026-03-05', { claims: [toErase('photo')] })).state()).toMatchObject({
      defects: [{ code: 'signature-missing' }],
    })
  })

  test('another item is another request', () => {
    expect(lacking.when(correct('2026-03-05', { claims: [toErase('cellar')] })).rejected()).toMatchObject({
      code: 'claims-changed',
      clauses: ['adakavas:38'],
      data: { claimed: ['erasure'] },
    })
  })
})
