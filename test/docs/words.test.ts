import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { wordsPage } from './words-page.js'

const page = new URL('../../docs/words.md', import.meta.url)

it('The page of the words of both languages is drawn from the catalogues', () => {
  const current = wordsPage()
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(page, current)
  expect(readFileSync(page, 'utf8')).toBe(current)
})
