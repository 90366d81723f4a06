import { describe, expect, test } from 'vitest'
import { compareProcedures, worstSituations } from '../../src/comparison/index.js'
import { adakavasProcedure } from '../../src/index.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, explainComparison, explainSituation } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { municipalProcedure } from '../institutions/municipality.js'
import { expectReadable, seen } from '../text/reading.js'

const compared = compareProcedures(adakavasProcedure, municipalProcedure)

describe.each([lt, en])('two procedures in $language', (language) => {
  const catalogue = catalogueFor(language, municipalProcedure)
  const text = explainComparison(compared, catalogue, 5)

  test('are said in whole sentences, a paragraph for each right, its causes, situations, limits and the rest', () => {
    for (const paragraph of text.split('\n')) expectReadable(paragraph, catalogue, false)
  })

  test('name every part, and both documents', () => {
    for (const { part } of compared.parts)
      expect(text.toLowerCase()).toContain(catalogue.comparison.parts[part].toLowerCase())
    expect(text).toContain('municipality')
  })

  test('leave no sentence without what it is about', () => {
    expect(text).not.toMatch(/undefined|null|\[object| {2}|\s;|,\s*,/u)
  })
})

test('a situation says what is so in it, and what each document comes to', () => {
  const objections = compareProcedures(municipalProcedure, adakavasProcedure)
  const catalogue = catalogueFor(en, municipalProcedure)
  const part = objections.parts.find((one) => one.part === 'objection')
  const [first] = worstSituations({ parts: part === undefined ? [] : [part] }, 1)
  expect(first === undefined ? '' : seen(explainSituation(first.situation, first.part, catalogue))).toBe(
    'Objection to processing: if the processing rests on a legitimate interest, a legitimate interest has been proven that overrides the interests, rights and freedoms of the data subject, the data are not processed only to send a newsletter and the Institution does not rely on the limit of the right to object, the claim is granted under clause 26 of the Procedure, but it is rejected under clause 8 of the document “municipality”.',
  )
})

test('of one right, no more than one situation is told', () => {
  const worst = worstSituations(compareProcedures(municipalProcedure, adakavasProcedure), 20)
  const rights = worst.map(({ part }) => part.part.split(':')[0])
  expect(new Set(rights).size).toBe(rights.length)
})
