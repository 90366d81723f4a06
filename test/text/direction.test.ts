import { describe, expect, test } from 'vitest'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { en } from '../../src/text/en/index.js'
import {
  explainAnswer,
  explainRejection,
  letters,
  narrate,
  narration,
  renderMarkdown,
  renderText,
} from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
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

  test('a name in a rejection as well', () => {
    const decision = q.requests.decide(
      q.report('2026-03-21', 'erasure', hebrew),
      granted.when(q.report('2026-03-21', 'erasure', hebrew)).state(),
    )
    if (decision.accepted) throw new Error('it was accepted')
    expect(stray(explainRejection(decision.rejection, catalogue))).toEqual([])
  })
})
