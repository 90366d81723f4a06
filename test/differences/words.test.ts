import { describe, expect, test } from 'vitest'
import { gdprDifferences } from '../../src/procedure/index.js'
import { en } from '../../src/text/en/index.js'
import { explainDifference, explainNote } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { expectNames, expectReadable } from '../text/reading.js'
import { touching } from './stories.js'

describe.each([lt, en])('differences from the GDPR in $language', (catalogue) => {
  test.each(gdprDifferences)('$id is said, with every clause and provision', (difference) => {
    const text = explainDifference(difference, catalogue)
    expectReadable(text, catalogue)
    for (const ref of [...difference.clauses, ...difference.gdpr]) expectNames(text, ref)
    expect(explainDifference(difference.id, catalogue)).toBe(text)
  })

  test('each part of a sentence is one that goes on, and no two entries say the same', () => {
    for (const { id } of gdprDifferences) {
      const { document, gdpr, effect } = catalogue.differences[id]
      for (const words of [document, gdpr, effect]) {
        expect(words).toMatch(/^\p{L}/u)
        expect(words).not.toMatch(/[.;:()]|\s$/u)
      }
      expect(gdpr, id).toMatch(/GDPR|BDAR/u)
    }
    const said = gdprDifferences.map(({ id }) => Object.values(catalogue.differences[id]).join(' '))
    expect(new Set(said).size).toBe(said.length)
  })

  test.each(touching)('a note says its own difference, by its own two clauses: %s', (_, __, id, pair) => {
    const [clause, provision] = pair.split(' ')
    const entry = gdprDifferences.find((one) => one.id === id)
    const first = entry?.clauses.find((one) => one === clause)
    const second = entry?.gdpr.find((one) => one === provision)
    if (first === undefined || second === undefined) throw new Error(`${pair} is not of ${id}`)
    const text = explainNote(
      { of: 'request', note: 'gdpr-difference', clauses: [first, second], data: { difference: id } },
      catalogue,
    )
    expectReadable(text, catalogue)
    // Where it has words of its own for this provision, it says those.
    const { effect, under = {} } = catalogue.differences[id]
    const effects = [effect, ...Object.values(under).flatMap((of) => of.effect ?? [])]
    expect(effects.filter((words) => text.includes(words))).toHaveLength(1)
    for (const ref of [first, second]) expectNames(text, ref)
  })

  test('a note of no difference in particular says that there is one', () => {
    const stored =
      '{"of":"request","note":"gdpr-difference","clauses":["adakavas:10","gdpr:15(3)"],"data":{}}'
    const text = explainNote(JSON.parse(stored), catalogue)
    expectReadable(text, catalogue)
    for (const ref of ['adakavas:10', 'gdpr:15(3)'] as const) expectNames(text, ref)
  })
})
