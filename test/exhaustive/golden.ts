import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'

/** A generated page is what is drawn now. */
export function expectCurrent(name: string, current: string): void {
  const page = new URL(`../../docs/generated/${name}.md`, import.meta.url)
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(page, current)
  expect(readFileSync(page, 'utf8')).toBe(current)
}
