import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PlainDate, plainDate } from '../../src/calendar/index.js'
import { followUps } from '../../src/complaint/index.js'
import { restrictionOf } from '../../src/request/follow-ups.js'
import { answer, confirm, day, given, items, received, submit } from './scenario.js'

interface End {
  readonly until?: PlainDate
  readonly criterion?: string
}

/* Names of every kind that a host could use, among them those that look like parts of a name of ours. */
const awkward = fc.oneof(
  fc.string(),
  fc
    .array(fc.constantFrom('/', '%', '%2F', '%25', 'until:', 'criterion:', '2026-05-01', 'r', 'x', ''), {
      maxLength: 4,
    })
    .map((parts) => parts.join('')),
)
const ends: fc.Arbitrary<End> = fc.record(
  { until: fc.constantFrom(plainDate('2026-05-01'), plainDate('2026-05-02')), criterion: awkward },
  { requiredKeys: [] },
)
const restriction = fc.tuple(awkward, awkward, ends)
type Told = readonly [request: string, item: string, end: End]
const same = ([r1, i1, e1]: Told, [r2, i2, e2]: Told): boolean =>
  r1 === r2 && i1 === i2 && e1.until === e2.until && e1.criterion === e2.criterion

describe('the name of a restriction (21, 24)', () => {
  test.each<[string, Told, Told]>([
    ['a slash in the item or in the request', ['r', 'x/c', {}], ['r/x', 'c', {}]],
    [
      'a day, and a criterion of the same words',
      ['r', 'x', { until: plainDate('2026-05-01') }],
      ['r', 'x', { criterion: '2026-05-01' }],
    ],
    ['an end, and an item that looks like one', ['r', 'x/criterion:c', {}], ['r', 'x', { criterion: 'c' }]],
    ['a mark that was escaped, and one that was written so', ['r', 'x/c', {}], ['r', 'x%2Fc', {}]],
    [
      'a day with a criterion, and a criterion that holds both',
      ['r', 'x', { until: plainDate('2026-05-01'), criterion: 'c' }],
      ['r', 'x', { criterion: '2026-05-01/criterion:c' }],
    ],
  ])('differs: %s', (_, one, other) => {
    expect(restrictionOf(...one)).not.toBe(restrictionOf(...other))
  })

  test('can be read where nothing has to be escaped', () => {
    expect(
      restrictionOf('R-1', 'nuotrauka', { until: plainDate('2026-05-01'), criterion: 'byla baigta' }),
    ).toBe('R-1/nuotrauka/until:2026-05-01/criterion:byla baigta')
  })

  test('different requests, items or ends have different names, and the same the same', () => {
    fc.assert(
      fc.property(restriction, restriction, (one, other) => {
        expect(restrictionOf(...one) === restrictionOf(...other)).toBe(same(one, other))
      }),
    )
  })

  test('different lists of parts never run together, whichever way they are cut', () => {
    const cut = fc
      .tuple(fc.array(awkward, { minLength: 2, maxLength: 5 }), fc.nat(3), fc.nat(3))
      .map(([parts, one, other]): readonly [Told, Told] => {
        const at = (place: number): Told => {
          const border = 1 + (place % (parts.length - 1))
          return [parts.slice(0, border).join('/'), parts.slice(border).join('/'), {}]
        }
        return [at(one), at(other)]
      })
    fc.assert(
      fc.property(cut, ([one, other]) => {
        expect(restrictionOf(...one) === restrictionOf(...other)).toBe(same(one, other))
      }),
    )
  })

  test('an answer asks for each restriction under a name of its own', () => {
    const named = (id: string, item: string) => {
      const claims = [
        {
          right: 'restriction',
          grounds: ['subject-claims'],
          items: [item],
          period: { until: day('2026-09-01') },
        },
      ] as const
      const facts = items({ [item]: { neededForPurposes: false, subjectClaims: true, basis: 'contract' } })
      const answered = given([
        submit({ id, claims }),
        confirm(received),
        answer('2026-03-20', facts, { implementBy: day('2026-03-20') }),
      ])
      return answered.events.flatMap((event) =>
        event.type === 'RequestAnswered'
          ? followUps(event, answered.state).map(({ command: { data } }) => ('id' in data ? data.id : null))
          : [],
      )
    }
    expect(named('r', 'x/c')).toEqual(['r/x%2Fc/until:2026-09-01'])
    expect(named('r/x', 'c')).toEqual(['r%2Fx/c/until:2026-09-01'])
  })
})
