import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { machinesPage } from './machines-page.js'

const page = new URL('../../docs/generated/machines.md', import.meta.url)

it('The page of the machines is drawn from the running library', () => {
  const current = machinesPage()
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(page, current)
  expect(readFileSync(page, 'utf8')).toBe(current)
})
