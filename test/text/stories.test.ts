import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { complaintEventNames } from '../../src/complaint/index.js'
import { recordingEventNames } from '../../src/recording/index.js'
import { requestEventNames } from '../../src/request/index.js'
import { consentStory } from '../../src/text/consent/story.js'
import { en } from '../../src/text/en/index.js'
import { narration } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { samplingStory } from '../../src/text/recording/sampling-story.js'
import { restrictionStory } from '../../src/text/restriction/story.js'
import { copiedWords } from '../documents/nine-words.js'
import { expectNames, expectReadable } from './reading.js'
import { stories } from './stories.js'

/** Written anew with UPDATE_GOLDEN=1, then read by a person before it is committed. */
const update = process.env['UPDATE_GOLDEN'] === '1'

/** What only an institution's own document asks for: its tests tell it. */
const elsewhere: readonly string[] = [
  // No defect of form refuses a request under the built-in document, so that none is waived; nor does it want receipt
  // acknowledged.
  'DefectsWaived',
  'ReceiptAcknowledged',
  'RecipientsInformed',
  'StatementPlaced',
  'ErasureRecorded',
]

test('the stories reach every event of every machine', () => {
  const reached = (kind: string) => [
    ...new Set(stories.filter((one) => one.kind === kind).flatMap(({ types }) => types)),
  ]
  expect(reached('request').sort()).toEqual(
    requestEventNames.filter((name) => !elsewhere.includes(name)).sort(),
  )
  expect(reached('complaint').sort()).toEqual([...complaintEventNames].sort())
  expect(reached('restriction').sort()).toEqual(Object.keys(restrictionStory).sort())
  expect(reached('consent').sort()).toEqual(Object.keys(consentStory).sort())
  expect(reached('recording').sort()).toEqual([...recordingEventNames].sort())
  expect(reached('sampling').sort()).toEqual(Object.keys(samplingStory).sort())
})

test('both languages tell the same: chapter by chapter, sentence by sentence, by the same clauses', () => {
  for (const { tell } of stories) {
    const [inLithuanian, inEnglish] = [lt, en].map((catalogue) =>
      tell(catalogue).map(({ on, tells, sentences, breaches, clauses }) => ({
        on,
        tells,
        sentences: sentences.length,
        breaches: breaches.length,
        clauses,
      })),
    )
    expect(inLithuanian).toEqual(inEnglish)
  }
})

describe.each([lt, en])('stories in $language', (catalogue) => {
  const file = new URL(`golden/stories.${catalogue.language}.txt`, import.meta.url)
  const golden = () =>
    stories
      .map(({ title, kind, tell }) => `# ${kind}: ${title}\n\n${narration(tell(catalogue), catalogue)}\n`)
      .join('\n')

  test('are what was last read and committed', () => {
    const said = golden()
    expect(copiedWords(said), 'words copied from the documents').toEqual([])
    if (update) writeFileSync(file, said)
    expect(said).toBe(readFileSync(file, 'utf8'))
  })

  const staff = /Onait|Petrait|Rasait|Jonait|Ignait|Rūtait|Zitait/u

  test.each(stories)(
    '$kind, $title: the same for the person concerned, without the names of staff',
    ({ tell }) => {
      const named = tell(catalogue)
      const told = tell(catalogue, { staff: 'unnamed' })
      for (const { sentences, breaches } of told) {
        for (const said of [...sentences, ...breaches]) {
          expectReadable(said, catalogue)
          expect(said).not.toMatch(staff)
        }
      }
      const shape = (chapters: typeof told) =>
        chapters.map(({ on, tells, sentences, breaches, clauses }) => {
          return { on, tells, clauses, sentences: sentences.length, breaches: breaches.length }
        })
      expect(shape(told)).toEqual(shape(named))
    },
  )

  test('names of staff are told to a clerk', () => {
    expect(narration(stories[0]?.tell(catalogue) ?? [], catalogue)).toMatch(staff)
  })

  test.each(stories)('$kind, $title: whole sentences, each with its clause', ({ tell }) => {
    for (const { sentences, breaches, clauses } of tell(catalogue)) {
      for (const said of [...sentences, ...breaches]) expectReadable(said, catalogue)
      for (const clause of clauses) expectNames([...sentences, ...breaches].join(' '), clause)
    }
  })
})
