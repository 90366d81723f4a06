import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { en } from '../../src/text/en/index.js'
import { lt } from '../../src/text/lt/index.js'
import { everything, golden } from './everything.js'
import { expectReadable } from './reading.js'

/** Written anew with UPDATE_GOLDEN=1, then read by a person before it is committed. */
const update = process.env['UPDATE_GOLDEN'] === '1'

describe.each([lt, en])('everything that is said, in $language', (catalogue) => {
  const file = new URL(`golden/${catalogue.language}.txt`, import.meta.url)

  test('is what was last read and committed', () => {
    const said = golden(catalogue)
    if (update) writeFileSync(file, said)
    expect(said).toBe(readFileSync(file, 'utf8'))
  })

  test('is the same on every run', () => {
    expect(golden(catalogue)).toBe(golden(catalogue))
  })

  test.each(everything(catalogue).filter(({ whole }) => whole))(
    '$title: whole sentences, each with its clause',
    ({ entries }) => {
      expect(entries.length).toBeGreaterThan(0)
      for (const [, text] of entries) expectReadable(text, catalogue)
    },
  )
})
