import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answerARequest } from '../../examples/01-answer-a-request.js'
import { complain } from '../../examples/02-complaint.js'
import { restrict } from '../../examples/03-restriction.js'
import { liveARecording } from '../../examples/04-recording-life.js'
import { sampleAMonth } from '../../examples/05-monthly-sample.js'
import { institution } from '../../examples/06-your-institution.js'
import { recordElsewhere } from '../../examples/07-other-recordings.js'
import { underTheGdpr } from '../../examples/08-under-the-gdpr.js'
import { compareAndMend } from '../../examples/09-compare.js'
import { languageAsked } from '../../examples/shared.js'
import { seen } from '../text/reading.js'

const examples = {
  '01-answer-a-request': answerARequest,
  '02-complaint': complain,
  '03-restriction': restrict,
  '04-recording-life': liveARecording,
  '05-monthly-sample': sampleAMonth,
  '06-your-institution': institution,
  '07-other-recordings': recordElsewhere,
  '08-under-the-gdpr': underTheGdpr,
  '09-compare': compareAndMend,
} as const

/** What an example prints, as committed; `UPDATE_GOLDEN=1` writes it anew. */
function golden(name: string, printed: string): string {
  const file = new URL(`./golden/${name}.txt`, import.meta.url)
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, `${printed}\n`)
  return readFileSync(file, 'utf8').trimEnd()
}

describe.each(Object.entries(examples))('The example %s', (name, run) => {
  it.each(['lt', 'en'] as const)('prints what is committed, in %s', (language) => {
    const printed = run(language)
    expect(printed).toBe(golden(`${name}.${language}`, printed))
  })
})

describe('The README', () => {
  it('shows ten lines of what the demo prints', () => {
    const [, shown = ''] = /```text\n([\s\S]*?)\n```/u.exec(readFileSync('README.md', 'utf8')) ?? []
    expect(shown.split('\n')).toHaveLength(10)
    expect(seen(answerARequest('en'))).toContain(shown)
  })
})

describe('The language of an example', () => {
  it('is the one asked for, Lithuanian where none is', () => {
    expect(languageAsked([])).toBe('lt')
    expect(languageAsked(['--lang', 'en'])).toBe('en')
  })

  it.each([['de'], [undefined]])('is an error where the library does not speak it: %s', (language) => {
    expect(() => languageAsked(['--lang', ...(language === undefined ? [] : [language])])).toThrow(
      '--lang takes lt or en',
    )
  })
})
