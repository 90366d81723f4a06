import { expect, test } from 'vitest'
import { adakavasProcedure, type Claim, decideClaims } from '../../../src/index.js'

test('of two claims to one item the later says whether a direct transfer is asked for, also after one about every item', () => {
  const facts = {
    basis: 'consent',
    automated: true,
    providedBySubject: true,
    transferFeasible: true,
  } as const
  const every: Claim = { right: 'portability', items: 'all', transfer: { recipient: 'the clinic' } }
  const photo: Claim = { right: 'portability', items: ['photo'] }
  const transfers = (claims: readonly Claim[]) =>
    decideClaims(adakavasProcedure, claims, { items: [{ item: 'photo', facts }] }).decisions.flatMap(
      ({ parts }) => parts.flatMap(({ part, outcome }) => (part === 'transfer' ? [outcome] : [])),
    )
  expect(transfers([photo, every])).toEqual(['granted'])
  expect(transfers([every, photo])).toEqual(['rejected'])
})
