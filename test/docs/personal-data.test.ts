import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { personalDataTables } from './personal-data-page.js'

const page = new URL('../../docs/personal-data.md', import.meta.url)
const drawn = '<!-- Drawn from the declarations of the events; a test keeps it current. -->\n\n'

it('The list of what every field of every event can hold is what is declared', () => {
  const [written = ''] = readFileSync(page, 'utf8').split(drawn)
  const current = `${written}${drawn}${personalDataTables().replace(/\n+$/u, '')}\n`
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(page, current)
  expect(readFileSync(page, 'utf8')).toBe(current)
})
