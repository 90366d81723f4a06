import { describe, expect, test } from 'vitest'
import {
  answer,
  confirm,
  day,
  given as givenRequest,
  impossible,
  items,
  needed,
  notNeeded,
  submit,
  toErase,
  waive,
} from '../request/scenario.js'
import {
  everything,
  given,
  lodge,
  lodgedState,
  mirror,
  refuseRepeat,
  reviewed,
  reviewer,
  uphold,
} from './scenario.js'

const implementBy = day('2026-04-30')
const granted = (...about: readonly string[]) =>
  [
    submit({ claims: [toErase('photo', 'letter', ...about)] }),
    confirm('2026-03-05'),
    answer(
      '2026-03-20',
      items({
        photo: notNeeded,
        letter: notNeeded,
        ...Object.fromEntries(about.map((item) => [item, needed])),
      }),
      {
        implementBy,
      },
    ),
  ] as const
const earlier = {
  id: 'C-0',
  request: 'R-1',
  grounds: ['granted-in-part'],
  decision: 1,
  status: 'dismissed',
  answeredOn: day('2026-04-10'),
  limit: null,
  reviewers: ['jonas'],
} as const

describe('what turned out impossible counts as rejected for a complaint (A-48, A-56, A-59, section 10)', () => {
  test('a request that was granted bears the ground of a part grant, or of a rejection once nothing is left', () => {
    const one = givenRequest([...granted(), impossible('2026-04-13', 'erasure', 'letter')])
    expect(lodgedState(given([lodge(one.state)]).state).grounds).toEqual(['granted-in-part'])
    const all = givenRequest([
      ...granted(),
      impossible('2026-04-13', 'erasure', 'letter'),
      impossible('2026-04-13', 'erasure', 'photo'),
    ])
    expect(lodgedState(given([lodge(all.state)]).state).grounds).toEqual(['rejected'])
  })

  test('a complaint with the reasons of one dismissed before that is no repeat; of one dismissed after it, one (A-56)', () => {
    const later = givenRequest([...granted('cellar'), impossible('2026-04-13', 'erasure', 'letter')]).state
    const again = (answeredOn: string, decision: number) =>
      lodge(later, '2026-04-20', {
        ground: 'granted-in-part',
        earlier: [{ ...earlier, answeredOn: day(answeredOn), decision }],
        sameReasonsAs: 'C-0',
      })
    expect(
      given([again('2026-04-10', 1)])
        .when(refuseRepeat('2026-04-21', {}, later))
        .code(),
    ).toBe('not-a-repeat')
    expect(
      given([again('2026-04-14', 2)])
        .when(refuseRepeat('2026-04-21', {}, later))
        .state().status,
    ).toBe('refused')
  })

  test('whoever reported it does not review the complaint (A-58)', () => {
    const { state } = givenRequest([...granted(), impossible('2026-04-13', 'erasure', 'letter')])
    expect(
      given([lodge(state)])
        .when(reviewer(state, '2026-04-21', 'archivist'))
        .rejected(),
    ).toMatchObject({
      code: 'reviewer-not-independent',
      data: { person: 'archivist', did: [{ did: 'reported-impossible', on: '2026-04-13' }] },
    })
  })

  test('granted anew it is more than stands; the request owes it again (A-59)', () => {
    const request = givenRequest([
      ...granted(),
      impossible('2026-04-13', 'erasure', 'letter'),
      waive('2026-04-13', 'erasure', 'photo'),
    ])
    expect(request.state).toMatchObject({ status: 'implemented', carriedOut: false })
    const [ask] = given(reviewed(request.state))
      .when(uphold(request.state, '2026-04-24', everything))
      .asks()
    if (ask?.to !== 'request') throw new Error('nothing was asked of the request')
    const { state: anew } = request.when(ask.command).accepted()
    expect(anew).toMatchObject({ status: 'answered', waived: [{ item: 'photo' }], impossible: [] })
    expect(
      given([...reviewed(request.state), uphold(request.state, '2026-04-24', everything)])
        .when(mirror(anew, '2026-04-24'))
        .code(),
    ).toBe('request-not-implemented')
  })
})
