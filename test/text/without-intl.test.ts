import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { en } from '../../src/text/en/index.js'
import { lt } from '../../src/text/lt/index.js'
import { golden } from './everything.js'

const own = Object.getOwnPropertyDescriptor(globalThis, 'Intl')

beforeAll(() => {
  Object.defineProperty(globalThis, 'Intl', {
    configurable: true,
    get: () => {
      throw new Error('a text asked the run time for its language data')
    },
  })
})
afterAll(() => {
  if (own !== undefined) Object.defineProperty(globalThis, 'Intl', own)
})

test.each([lt, en])(
  'without language data of the run time everything reads the same, in $language',
  (catalogue) => {
    expect(() => Intl.PluralRules).toThrow()
    const committed = new URL(`golden/${catalogue.language}.txt`, import.meta.url)
    expect(golden(catalogue)).toBe(readFileSync(committed, 'utf8'))
  },
)

test('no text formats by the locale of the run time', () => {
  const files = readdirSync('src/text', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  expect(files.length).toBeGreaterThan(100)
  for (const file of files)
    expect(readFileSync(`src/text/${file}`, 'utf8'), file).not.toMatch(/\bIntl\b|toLocale|localeCompare/u)
})
