import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { deadlineCases, holidays } from './deadlines.js'
import { makeVerdictCases } from './verdicts.js'

/** Written anew with UPDATE_GOLDEN=1 from the vectors and the formulas, never from the library. */
const update = process.env['UPDATE_GOLDEN'] === '1'

const pathOf = (name: string): string =>
  new URL(`../../../conformance/${name}.json`, import.meta.url).pathname
const read = (name: string) => JSON.parse(readFileSync(pathOf(name), 'utf8'))

/** A file with a case a line. */
function write(name: string, { cases, ...head }: { readonly cases: readonly object[] }): void {
  const above = JSON.stringify({ $schema: './schema.json', ...head }).slice(1, -1)
  writeFileSync(
    pathOf(name),
    `{${above},"cases":[\n${cases.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`,
  )
}

describe('the files hold what was counted and decided without the library', () => {
  test('deadlines.json', () => {
    const made = { holidays, cases: deadlineCases }
    if (update) write('deadlines', made)
    expect(read('deadlines')).toEqual({ $schema: './schema.json', ...made })
  })

  test('verdicts.json', () => {
    const made = { cases: makeVerdictCases() }
    if (update) write('verdicts', made)
    expect(read('verdicts')).toEqual({ $schema: './schema.json', ...made })
  })
})
