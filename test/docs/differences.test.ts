import { readFileSync, writeFileSync } from 'node:fs'
import { gdprDifferences } from 'privacy-rulebook'
import { expect, it } from 'vitest'
import { differencesPage } from './differences-page.js'

const page = new URL('../../docs/gdpr-differences.md', import.meta.url)

it('The page of differences from the GDPR is drawn from the register', () => {
  const current = differencesPage()
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(page, current)
  expect(readFileSync(page, 'utf8')).toBe(current)
})

it('has every difference once', () => {
  const headings = [...differencesPage().matchAll(/^### `(.+)`$/gmu)].map(([, id]) => id)
  expect([...headings].sort()).toEqual(gdprDifferences.map(({ id }) => id).sort())
})
