import { describe, expect, test } from 'vitest'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { en } from '../../src/text/en/index.js'
import { explainAnswer, explainConsequence, explainDuty } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { complaints, given as givenComplaint, lodge, rejectedRequest } from '../complaint/scenario.js'
import {
  answer,
  answered,
  confirm,
  day,
  given,
  inquire,
  items,
  later,
  noException,
  received,
  refuseUnidentified,
  submit,
  under,
} from '../request/scenario.js'

/*
 * Sentences that were once guessed from clauses alone, and wrongly: a refusal under clause 44 is of a request or, by
 * clause 55, of a complaint; and a rejected erasure beside a granted withdrawal tells of another basis only where
 * somebody found one.
 */

describe('a refusal of a complaint for want of identity (55 with 44)', () => {
  const lodgedOn = '2026-04-01'
  const refused = givenComplaint([
    lodge(rejectedRequest, lodgedOn),
    inquire(lodgedOn, '2026-04-08'),
    refuseUnidentified('2026-04-09'),
  ]).state
  const [duty] = complaints.duties(refused, day('2026-04-20'))

  test('is a duty of the complaint', () => {
    expect(duty).toMatchObject({ of: 'complaint', duty: 'inform-of-refusal', clause: 'adakavas:44' })
  })

  test.each([
    [lt, /nagrinėti skundą/u],
    [en, /complaint/u],
  ] as const)('is told as one of the complaint, in %#', (catalogue, words) => {
    if (duty === undefined) throw new Error('nothing was owed')
    expect(explainDuty(duty, catalogue)).toMatch(words)
    expect(explainConsequence(adakavasProcedure, duty, catalogue)).not.toBe('')
  })
})

describe('an erasure rejected beside a granted withdrawal, where only stated grounds count (19)', () => {
  const machine = under({ statedGround: 'only-stated', otherBasisRemains: 'irrelevant' })
  const on = later(received, 1)
  const facts = items({
    photo: {
      ...noException,
      basis: 'consent',
      consentActive: true,
      consentIdentified: true,
      neededForPurposes: true,
    },
  })
  const claims = [
    {
      right: 'consent-withdrawal',
      items: ['photo'],
      consentDate: day('2025-01-02'),
      consentPurpose: 'the newsletter',
    },
    { right: 'erasure', items: ['photo'], grounds: ['not-needed'] },
  ] as const
  const { state } = given(
    [
      submit({ claims }),
      confirm(on),
      answer(on, facts, {
        implementBy: day(later(on, 20)),
        afterWithdrawal: [{ becomes: 'erased-by', item: 'photo', day: on }],
      }),
    ],
    machine,
  )

  test.each([
    [lt, /kitu teisėtu pagrindu/u],
    [en, /another lawful basis/u],
  ] as const)('tells of no other basis that nobody found, in %#', (catalogue, words) => {
    expect(explainAnswer(answered(state), catalogue)).not.toMatch(words)
  })
})
