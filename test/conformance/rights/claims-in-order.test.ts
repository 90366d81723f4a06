import { expect, test } from 'vitest'
import { adakavasProcedure, type Claim, decideClaims } from '../../../src/index.js'

const facts = {
  basis: 'consent',
  automated: true,
  providedBySubject: true,
  transferFeasible: true,
} as const
const transfersOf = (claims: readonly Claim[]) =>
  decideClaims(adakavasProcedure, claims, { items: [{ item: 'photo', facts }] }).decisions.flatMap(
    ({ parts }) => parts.filter(({ part }) => part === 'transfer'),
  )

test('of two claims to one item the later says whether a direct transfer is asked for, also after one about every item', () => {
  const every: Claim = { right: 'portability', items: 'all', transfer: { recipient: 'the clinic' } }
  const photo: Claim = { right: 'portability', items: ['photo'] }
  const transfers = (claims: readonly Claim[]) => transfersOf(claims).map(({ outcome }) => outcome)
  expect(transfers([photo, every])).toEqual(['granted'])
  expect(transfers([every, photo])).toEqual(['rejected'])
})

test('that the later asks for no transfer does not name the recipient that the earlier lacks (31)', () => {
  const nameless: Claim = { right: 'portability', items: ['photo'], transfer: {} }
  const failing = (...later: readonly Claim[]) =>
    transfersOf([nameless, ...later]).map(({ outcome, settledBy }) => [
      outcome,
      settledBy.map(({ name }) => name),
    ])
  expect(failing()).toEqual([['rejected', ['recipient-named']]])
  expect(failing({ right: 'portability', items: ['photo'] })).toEqual([
    ['rejected', ['transfer-asked', 'recipient-named']],
  ])
})
