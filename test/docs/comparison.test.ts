import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { comparisonTables } from './comparison-page.js'

const page = new URL('../../docs/comparison.md', import.meta.url)
const drawn = '<!-- Drawn from what is computed; a test keeps it current. -->\n\n'

it('The tables of the guide on comparing are what is computed', () => {
  const [written = ''] = readFileSync(page, 'utf8').split(drawn)
  const current = `${written}${drawn}${comparisonTables().replace(/\n+$/u, '')}\n`
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(page, current)
  expect(readFileSync(page, 'utf8')).toBe(current)
})
