import { describe, expect, test } from 'vitest'
import { type ComplaintCommand, eligibleReviewers } from '../../src/complaint/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { groundsOnRecord } from '../../src/request/grounds.js'
import type { AskToComplete } from '../../src/request/index.js'
import { day, given as givenRequest, join, submit, summaryOf, withdraw } from '../request/scenario.js'
import {
  complaints,
  correctComplaint,
  fromRepresentative,
  given,
  lodge,
  oneRejected,
  refuseRepeat,
  reviewer,
  withdrawComplaint,
} from './scenario.js'

const ask = (on: string, term: string, over: Partial<AskToComplete['data']> = {}): ComplaintCommand => ({
  type: 'AskToComplete',
  data: {
    on: day(on),
    by: 'rasa',
    about: 'content',
    ask: 'a copy of the request',
    term: day(term),
    ...over,
  },
})

const lacking = lodge(oneRejected, '2026-04-20', { copies: { request: false, answer: true } })
const dismissed = {
  id: 'C-0',
  request: 'R-1',
  grounds: ['rejected'],
  decision: 1,
  status: 'dismissed',
  answeredOn: day('2026-04-01'),
  limit: null,
  reviewers: ['jonas'],
} as const
const repeat = lodge(oneRejected, '2026-04-20', {
  copies: { request: false, answer: true },
  earlier: [dismissed],
  sameReasonsAs: 'C-0',
})

describe('AskToComplete in a complaint (clauses 49, 51)', () => {
  test('the subject is asked for what it lacks, and the answer waits for that (A-49)', () => {
    const scenario = given([lacking, ask('2026-04-21', '2026-05-02')])
    // 2 May 2026 is a Saturday, and 3 May a holiday: Monday 4 May.
    expect(scenario.events.at(-1)).toMatchObject({
      type: 'CompletionAsked',
      data: {
        term: { clause: 'adakavas:49', counted: '2026-05-02', due: '2026-05-04' },
        reply: { to: 'subject', way: 'email' },
      },
    })
    expect(complaints.duties(scenario.state, day('2026-04-21'))).toMatchObject([
      { duty: 'examine-and-answer', waitingFor: ['completion'], deadline: { due: '2026-05-20' } },
    ])
  })

  test('the representative is asked for documents (A-51)', () => {
    const scenario = given([
      lodge(oneRejected, '2026-04-20', fromRepresentative(false)),
      ask('2026-04-21', '2026-05-04', { about: 'authority', ask: 'a power of attorney' }),
    ])
    expect(scenario.events.at(-1)).toMatchObject({
      data: { term: { clause: 'adakavas:51' }, reply: { to: 'representative', way: 'post' } },
    })
  })

  test('where nothing lacks, there is nothing to ask for', () => {
    expect(
      given([lodge(oneRejected)])
        .when(ask('2026-04-21', '2026-05-04'))
        .rejected(),
    ).toMatchObject({
      code: 'nothing-to-complete',
      clauses: ['adakavas:49'],
    })
  })

  test('never in a repeat, which is refused whatever it lacks (A-56)', () => {
    expect(given([repeat]).when(ask('2026-04-21', '2026-05-04')).rejected().code).toBe(
      'repeat-must-be-refused',
    )
  })

  test('a copy that came puts it right; a corrected finding alone does not', () => {
    const asked = [
      lodge(oneRejected, '2026-04-20', {
        copies: { request: false, answer: true },
        earlier: [dismissed],
      }),
      ask('2026-04-21', '2026-05-04'),
    ] as const
    const waits = (...more: readonly ComplaintCommand[]) => given([...asked, ...more]).state
    expect(waits()).toMatchObject({ askedToComplete: ['content'] })
    expect(waits(correctComplaint('2026-04-22', { sameReasonsAs: 'C-0' }))).toMatchObject({
      askedToComplete: ['content'],
    })
    expect(waits(correctComplaint('2026-04-22', { copies: { request: true, answer: true } }))).toMatchObject({
      askedToComplete: [],
    })
  })

  test('whoever asks may review it: asking in the complaint examines no request (A-58)', () => {
    const { state } = given([lacking, ask('2026-04-21', '2026-05-04')])
    const [rasa] = eligibleReviewers(adakavasProcedure, state, summaryOf(oneRejected, '2026-04-21'), ['rasa'])
    expect(rasa?.may).toBe(true)
    expect(
      given([lacking, ask('2026-04-21', '2026-05-04'), reviewer(oneRejected, '2026-04-22')]).state,
    ).toMatchObject({ reviewers: ['rasa'] })
  })
})

describe('a complaint that is taken back (clauses 52, 56)', () => {
  test('by the limit of its answer leaves nothing owed, a day after it the answer as missed', () => {
    const inTime = given([lodge(oneRejected), withdrawComplaint('2026-05-20')])
    expect(complaints.duties(inTime.state, day('2026-12-01'))).toEqual([])
    const late = given([lodge(oneRejected), withdrawComplaint('2026-05-21')])
    expect(complaints.duties(late.state, day('2026-12-01'))).toMatchObject([
      {
        duty: 'examine-and-answer',
        clause: 'adakavas:52',
        status: 'missed',
        deadline: { due: '2026-05-20' },
      },
    ])
  })

  test('of a repeat, what was missed is to tell of its refusal (A-56)', () => {
    const inTime = given([repeat, withdrawComplaint('2026-04-30')])
    expect(complaints.duties(inTime.state, day('2026-12-01'))).toEqual([])
    const late = given([repeat, withdrawComplaint('2026-05-04')])
    expect(complaints.duties(late.state, day('2026-12-01'))).toMatchObject([
      { duty: 'inform-of-refusal', clause: 'adakavas:56', status: 'missed', deadline: { due: '2026-04-30' } },
    ])
    expect(given([repeat, refuseRepeat('2026-04-30')]).state.status).toBe('refused')
  })
})

describe('a request that was joined to another, or taken back, bears no ground (clause 48)', () => {
  const first = givenRequest([submit({ id: 'R-0' })]).state

  test.each([
    ['joined', join('2026-03-05', first)],
    ['joined, too late', join('2026-04-10', first)],
    ['taken back, too late', withdraw('2026-04-10')],
  ])('%s: neither what it came to nor silence', (_, close) => {
    const { state } = givenRequest([submit(), close])
    expect(groundsOnRecord(adakavasProcedure, summaryOf(state, '2026-06-01'))).toEqual({
      grounds: [],
      inactionFrom: null,
    })
  })
})
