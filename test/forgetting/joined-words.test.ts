import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { complaintLifecycle, followUps, forgetComplaint } from '../../src/complaint/index.js'
import { renaming } from '../../src/core/renaming.js'
import { isText } from '../../src/core/words.js'
import { type ErasureRecord, forgetAgain } from '../../src/erasure/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { type ApplyComplaintOutcome, forgetRequest, requestLifecycle } from '../../src/request/index.js'
import type { CaseFacts, Claim } from '../../src/rights/index.js'
import { given as givenComplaint, lodgeSilence, mirror, reviewer, uphold } from '../complaint/scenario.js'
import { answer, assign, confirm, day, given, report, submit } from '../request/scenario.js'
import { runs } from '../runs.js'

/*
 * A restriction that ends by what was asked or by what is needed, whichever comes first, holds both joined by `; `
 * (Adakavas clause 24): what is said once is derived from what was said twice.
 */
const restriction = (criterion: string): Claim => ({
  right: 'restriction',
  grounds: ['subject-claims'],
  items: ['photo'],
  period: { criterion },
})
const needing = (criterion: string): CaseFacts => ({
  items: [
    {
      item: 'photo',
      facts: {
        basis: 'contract',
        neededForPurposes: false,
        subjectClaims: true,
        rectificationGranted: false,
      },
      neededPeriod: { criterion },
    },
  ],
})

const requests = requestLifecycle(adakavasProcedure)
const complaints = complaintLifecycle(adakavasProcedure)
const on = day('2027-01-04')

/** An answer that was carried out. */
const answeredWith = (asked: string, needed: string) =>
  given([
    submit({ claims: [restriction(asked)] }),
    confirm('2026-03-05'),
    answer('2026-03-20', needing(needed), { implementBy: day('2026-04-10') }),
    report('2026-04-01', 'restriction', 'photo'),
  ]).events

/** The same after a complaint about silence, and that complaint. */
function upheldWith(asked: string, needed: string) {
  const silent = given([submit({ claims: [restriction(asked)] }), assign('2026-03-03')])
  const upheld = givenComplaint([
    lodgeSilence(silent.state),
    reviewer(silent.state, '2026-04-21'),
    confirm('2026-04-22', 'rasa'),
    uphold(silent.state, '2026-05-04', needing(needed)),
  ])
  const [applied] = upheld.events
    .flatMap((event) => followUps(event, upheld.state))
    .flatMap(({ command }): ApplyComplaintOutcome[] =>
      command.type === 'ApplyComplaintOutcome' ? [command] : [],
    )
  if (applied === undefined) throw new Error('nothing was asked of the request')
  const request = given([
    ...silent.events.map(({ data }) => data.command),
    applied,
    report('2026-05-05', 'restriction', 'photo'),
  ])
  const { events } = givenComplaint([
    ...upheld.events.map(({ data }) => data.command),
    mirror(request.state, '2026-05-05'),
  ])
  return { request: request.events, complaint: events }
}

const forget = {
  request: (events: Parameters<typeof forgetRequest>[1]) =>
    forgetRequest(adakavasProcedure, events, { on, complaintsOver: true }),
  complaint: (events: Parameters<typeof forgetComplaint>[1]) =>
    forgetComplaint(adakavasProcedure, events, { on }),
}

/** What forgetting owes of words that were joined. */
function forgetsJoined(asked: string, needed: string): void {
  const { request, complaint } = upheldWith(asked, needed)
  for (const events of [answeredWith(asked, needed), request]) {
    const forgotten = forget.request(events)
    expect(requests.replay(forgotten)).toMatchObject({ ok: true })
    expect(forget.request(forgotten)).toEqual(forgotten)
    expect(JSON.stringify(forgotten)).not.toMatch(/Ž/u)
  }
  const forgotten = forget.complaint(complaint)
  expect(complaints.replay(forgotten)).toMatchObject({ ok: true })
  expect(forget.complaint(forgotten)).toEqual(forgotten)
  expect(JSON.stringify(forgotten)).not.toMatch(/Ž/u)
}

/** Words of few letters, with what stands between joined words, and with what stands in place of forgotten ones. */
const words = fc
  .array(fc.constantFrom('Ža', 'Žb', '; ', ';', ' ', '[1]', '[2]'), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(''))
  .filter(isText)

describe('words that were joined are forgotten as what they were joined of', () => {
  test.each([
    ['two criteria', 'Ža', 'Žb'],
    ['the same criterion twice', 'Ža', 'Ža'],
    ['one that is itself two', 'Ža; Žb', 'Žb'],
    ['one that the other begins with', 'Ža', 'Ža; Žb'],
    ['one that ends as two are joined', 'Ža; ', 'Žb'],
    ['one that is nothing but what stands between two', '; ', 'Žb'],
    ['one that looks forgotten', '[2]', '[1]'],
  ])('%s', (_, asked, needed) => {
    forgetsJoined(asked, needed)
  })

  test('any two criteria', () => {
    fc.assert(fc.property(words, words, forgetsJoined), { numRuns: runs(20, 500) })
  })

  test('out of a backup as well', () => {
    const events = answeredWith('Ža', 'Žb')
    const record: ErasureRecord = {
      machine: 'request',
      stream: 'request-R-1',
      erasedOn: on,
      request: null,
      items: 'kept',
      events: events.length,
    }
    const of = { machine: 'request', stream: 'request-R-1' } as const
    const again = forgetAgain(adakavasProcedure, [record], of, events)
    expect(again).toEqual(forget.request(events))
    expect(forgetAgain(adakavasProcedure, [record], of, again)).toEqual(again)
  })

  test('and words that differ go on differing', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const rename = renaming(() => false)
        expect(rename('words', one) === rename('words', other)).toBe(one === other)
      }),
    )
  })
})
