import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, type LetterSettings, renderText } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { settings } from '../text/letters.js'
import { ofCouncil } from './council-letters.js'
import { ofMinistry } from './ministry-letters.js'

/** Written anew with UPDATE_GOLDEN=1, then read by a person before it is committed. */
const update = process.env['UPDATE_GOLDEN'] === '1'

const institutions = { ministry: ofMinistry, council: ofCouncil } as const

describe.each(Object.entries(institutions))('letters of the %s', (name, drafted) => {
  test.each([lt, en])('in $language', (language) => {
    const file = new URL(`golden/letters.${name}.${language.language}.txt`, import.meta.url)
    const said = drafted
      .map(({ title, procedure, draft }) => {
        try {
          return `=== ${title} ===\n\n${renderText(draft(catalogueFor(language, procedure), settings as LetterSettings))}`
        } catch (error) {
          return `=== ${title} ===\n\n!!! ${(error as Error).message}`
        }
      })
      .join('\n\n\n')
    if (update) writeFileSync(file, `${said}\n`)
    expect(`${said}\n`).toBe(readFileSync(file, 'utf8'))
  })
})
