import { describe, expect, test } from 'vitest'
import { deadline, defineHolidayCalendar } from '../../src/calendar/index.js'
import { eligibleReviewers } from '../../src/complaint/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { mayListen } from '../../src/recording/index.js'
import { en } from '../../src/text/en/index.js'
import {
  explainAnswer,
  explainDeadline,
  explainEligibility,
  explainListening,
  explainRejection,
  letters,
  narrate,
  narration,
  renderMarkdown,
  renderText,
} from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import * as k from '../recording/scenario.js'
import * as q from '../request/scenario.js'

/* What a host wrote can't turn around what stands beside it. */

const turning = 'many\u202efiles\u2069\u2067 and\u200f archives.'
const hebrew = 'ארכיון'
const settings = {
  institution: { name: `The \u202ehome`, address: hebrew },
  dataProtectionOfficer: 'dpo@example.com',
  email: `a\u2066@example.com`,
}

/** What is left of the controls of the direction where isolates stand as they should. */
const stray = (text: string): readonly string[] =>
  text.replace(/\u2068[^\p{Bidi_Control}]*\u2069/gu, '').match(/\p{Bidi_Control}/gu) ?? []

describe.each([en, lt])('controls of the direction in the words of a host ($language)', (catalogue) => {
  const granted = q.given([
    q.submit({ claims: [q.toErase(hebrew)] }),
    q.extend('2026-03-05', { reasons: [turning, hebrew] }),
    q.confirm('2026-03-06'),
    q.answer('2026-03-20', q.items({ [hebrew]: q.notNeeded }), {
      implementBy: q.day('2026-04-01'),
      complexity: turning,
      reasons: [turning, hebrew],
    }),
  ])
  const drafted = [
    letters.extension(adakavasProcedure, q.answered(granted.state), catalogue, settings),
    letters.answer(q.answered(granted.state), catalogue, settings),
    letters.callAlternatives(catalogue, settings),
  ]
  const said: readonly (readonly [string, string])[] = [
    ['a story', narration(narrate(q.requests, granted.events, catalogue), catalogue)],
    ['an answer', explainAnswer(q.answered(granted.state), catalogue)],
    ...drafted.flatMap((letter): readonly (readonly [string, string])[] => [
      [`the letter ${letter.kind}`, renderText(letter)],
      [`the letter ${letter.kind} in Markdown`, renderMarkdown(letter)],
    ]),
  ]

  test.each(said)('%s has none but isolates', (_, text) => {
    expect(stray(text)).toEqual([])
  })

  test('words that run from right to left are isolated, and nothing else is', () => {
    const story = said[0]?.[1] ?? ''
    expect(story).toContain(`\u2068${hebrew}\u2069`)
    expect(story).toContain('manyfiles and archives')
    expect(story.match(/\u2068/gu)?.length).toBe(story.split(hebrew).length - 1)
  })

  test('a letter that a host wrote itself is rendered without them', () => {
    const [letter] = drafted
    if (letter === undefined) throw new Error('a letter')
    const own = { ...letter, heading: `Notice\u202e\u2068`, head: [`A\u2069`, hebrew] }
    expect(stray(renderText(own))).toEqual([])
  })

  test('a new line in isolated words is a space, in a story as in a letter', () => {
    for (const broken of [`${hebrew}\n${hebrew}`, `${hebrew}\u2029${hebrew}`, `${hebrew}\r\n ${hebrew}`]) {
      const asked = q.given([
        q.submit(),
        {
          type: 'InquireIdentity',
          data: { on: q.day('2026-03-04'), by: 'ona', ask: broken, term: q.day('2026-03-13') },
        },
      ])
      expect(narration(narrate(q.requests, asked.events, catalogue), catalogue)).toContain(
        `\u2068${hebrew} ${hebrew}\u2069`,
      )
    }
    const [letter] = drafted
    if (letter === undefined) throw new Error('a letter')
    expect(renderText({ ...letter, heading: `\u2068a\nb\u2069` })).not.toContain('\u2068a')
  })

  test('the name of a holiday is isolated', () => {
    const calendar = defineHolidayCalendar({
      name: 'ours',
      firstYear: 2026,
      days: ['2026-07-21'],
      names: { '2026-07-21': { lt: hebrew, en: hebrew } },
    })
    const last = deadline({
      clause: 'adakavas:45',
      from: q.day('2026-07-11'),
      period: { days: 10 },
      calendar,
    })
    expect(explainDeadline(last, catalogue)).toContain(`(\u2068${hebrew}\u2069)`)
  })

  test('somebody who is judged is isolated, and called as the host calls them', () => {
    for (const listener of [hebrew, 'ona']) {
      const said = listener === 'ona' ? 'ona ' : `\u2068${hebrew}\u2069 `
      const [one] = eligibleReviewers(adakavasProcedure, { status: 'none' }, null, [listener])
      if (one === undefined) throw new Error('somebody')
      expect(explainEligibility(one, catalogue).startsWith(said)).toBe(true)
      for (const other of [
        { ...one, may: true, unknown: false },
        { ...one, may: false, unknown: false, examined: [{ did: 'answered', on: q.day('2026-03-20') }] },
        { ...one, may: false, unknown: false, upheld: ['S1'] },
      ])
        expect(explainEligibility(other as never, catalogue).startsWith(said)).toBe(true)
      const attempt = { as: 'staff', listener, purpose: 'other' } as const
      const verdict = mayListen(k.rules, k.asStored(k.stored()), attempt, k.day('2026-03-02'))
      expect(explainListening(verdict, attempt, catalogue).startsWith(said)).toBe(true)
    }
  })

  test('a name in a rejection as well', () => {
    const decision = q.requests.decide(
      q.report('2026-03-21', 'erasure', hebrew),
      granted.when(q.report('2026-03-21', 'erasure', hebrew)).state(),
    )
    if (decision.accepted) throw new Error('it was accepted')
    expect(stray(explainRejection(decision.rejection, catalogue))).toEqual([])
  })
})
