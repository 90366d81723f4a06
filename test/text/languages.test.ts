import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The files of the languages, and the entry of each. */
const files = readdirSync('src/text', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(\.|\/|^)(lt|en)(\.|\/index\.)ts$/u.test(file))
  .map((file) => `src/text/${file}`)

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '')

test('every language has the files of every other', () => {
  const named = (language: string): readonly string[] =>
    files
      .filter((file) => new RegExp(`[./]${language}[./]`, 'u').test(file))
      .map((file) => file.replace(new RegExp(`([./])${language}([./])`, 'u'), '$1xx$2'))
      .sort()
  expect(named('lt').length).toBeGreaterThan(30)
  expect(named('en')).toEqual(named('lt'))
})

test.each(files)('%s holds words and no clause', (file) => {
  expect(withoutComments(readFileSync(file, 'utf8'))).not.toMatch(/\b(adakavas|kaunas|gdpr):\d/u)
})
