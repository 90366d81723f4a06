import { describe, expect, test } from 'vitest'
import { clauseRefs, type DocumentClause } from '../../src/documents/index.js'
import { clauseSummariesLt } from '../../src/documents/summaries.lt.js'
import { lt } from '../../src/text/lt/index.js'
import { everything } from '../text/everything.js'
import { copiedWords } from './nine-words.js'

const summaries = Object.entries(clauseSummariesLt)

describe('the Lithuanian summaries', () => {
  test('cover every clause, in document order, and nothing else', () => {
    expect(summaries.map(([ref]) => ref)).toEqual(clauseRefs)
    expect(Object.isFrozen(clauseSummariesLt)).toBe(true)
  })

  test('are sentences: they begin with a capital letter, end with a full stop and have no stray spaces', () => {
    for (const [, summary] of summaries) {
      expect(summary).toMatch(/^\p{Lu}.*\S\.$/u)
      expect(summary).not.toMatch(/\s{2}|\s[.,;:]|\.\.|\n/)
      expect(summary.split(' ').length).toBeGreaterThan(2)
    }
  })

  test('are all different', () => {
    expect(new Set(summaries.map(([, summary]) => summary)).size).toBe(149)
  })

  // X is a Roman numeral here.
  test('are written in the letters and marks of Lithuanian', () => {
    const letters = /^[aąbcčdeęėfghiįyjklmnoprsštuųūvzžAĄBCČDEĘĖFGHIĮYJKLMNOPRSŠTUŲŪVXZŽ\d\s.,;:()„“–/]+$/u
    for (const [, summary] of summaries) {
      expect(summary).toMatch(letters)
      expect(summary.split('„').length).toBe(summary.split('“').length)
      expect(summary, 'a range or a pause has a dash').not.toMatch(/\d-\d|\s-\s|\s–\d|[^\d\sIVX]–/u)
    }
  })

  test('hold no contact data, address of a page, register code or order number', () => {
    for (const [, summary] of summaries) {
      expect(summary).not.toMatch(/@|https?:|www\.|\d{5,}|\+370|Nr\./)
    }
  })

  test.each([
    ['adakavas:23', /ne vėliau kaip per 10 dienų/],
    ['adakavas:41', /per 1 mėnesį nuo jo gavimo dienos.*iš viso iki 2 mėnesių.*per pirmąjį mėnesį/],
    ['adakavas:43.1', /per 1 mėnesį nuo prašymo gavimo dienos/],
    ['adakavas:44', /per 10 dienų nuo prašymo gavimo dienos.*per 10 dienų nuo šio termino pabaigos/],
    ['adakavas:45', /atstovas informuojamas per 10 dienų nuo prašymo gavimo dienos/],
    ['adakavas:48', /per 1 mėnesį nuo prašymo pateikimo dienos/],
    ['adakavas:56', /per 10 dienų nuo dienos, kurią pakartotinis skundas gautas/],
    ['adakavas:57', /atstovas informuojamas per 10 dienų nuo skundo gavimo dienos/],
    ['kaunas:10', /šešis mėnesius nuo pokalbio dienos/],
    ['kaunas:11.1', /per mėnesį – ne daugiau kaip 10 atsitiktinai atrinktų įrašų/],
  ] as const)('%s names its limit', (ref, limit) => {
    expect(clauseSummariesLt[ref]).toMatch(limit)
  })

  test.each([
    ['what the Institution may do', ['43', '43.1', '43.2', '44'], / gali /],
    ['what the Institution has the right to do', ['41', '44', '45', '57'], /turi teisę/],
    ['what the Institution must do', ['23', '41', '44', '55'], /privalo /],
    ['what a repeated complaint meets: a duty and no choice', ['56'], /^Įstaiga atsisako /],
    ['what must not be', ['14', '58'], / negali /],
    ['what a request must state', ['12', '15', '19', '24', '28', '31', '35', '49'], /privaloma nurodyti/],
    ['what a request may state', ['12', '15', '19', '24', '28', '31', '35'], /galima nurodyti/],
    [
      'what the data subject has the right to',
      ['8.1', '8.7', '10', '14', '17', '21', '26', '30', '33', '47'],
      /turi teisę/,
    ],
    ['what has to be proved', ['27'], /įrodo/],
    ['what has to be substantiated', ['28'], /pagrįsti/],
  ] as const)('keep %s', (_, numbers, said) => {
    for (const number of numbers) expect(clauseSummariesLt[`adakavas:${number}`]).toMatch(said)
  })

  test('a content clause is summed up by the clause that the list of contents names', () => {
    const contents = [12, 15, 19, 24, 28, 31, 35]
    expect(contents.map((number, index) => `38.${index + 1} → ${number}`)).toEqual(
      summaries
        .filter(([ref]) => ref.startsWith('adakavas:38.'))
        .map(
          ([ref, summary]) =>
            `${ref.slice('adakavas:'.length)} → ${/nustato (\d+) punktas\.$/.exec(summary)?.[1]}`,
        ),
    )
  })

  test('name only clauses that exist, and those in the form of their level', () => {
    const exists = (ref: DocumentClause, number: string) =>
      clauseRefs.some((one) => one === `${ref.split(':')[0]}:${number}`)
    for (const ref of clauseRefs) {
      const summary = clauseSummariesLt[ref].replaceAll(/BDAR [\dIVX]+ (?:straipsnio \d+ dal|skyri)/gu, '')
      for (const [, number = '', noun = ''] of summary.matchAll(/([\d.]+) (punkt|papunk|ir|arba)/gu)) {
        expect([ref, number, exists(ref, number)]).toEqual([ref, number, true])
        if (noun.endsWith('punkt') || noun === 'papunk')
          expect([ref, number, noun]).toEqual([ref, number, number.includes('.') ? 'papunk' : 'punkt'])
      }
    }
  })
})

describe('the words of the documents are not copied', () => {
  test('nine words in a row of a document are recognised', () => {
    // The date and the makers of the GDPR, as its own title has them.
    expect(copiedWords('2016 m. balandžio 27 d. Europos Parlamento ir Tarybos')).toHaveLength(1)
    expect(copiedWords('Europos Parlamento ir Tarybos, 2016 m. balandžio 27 d.')).toHaveLength(1)
  })

  test('by no summary', () => {
    expect(summaries.flatMap(([, summary]) => copiedWords(summary))).toEqual([])
  })

  test('by nothing else that is said in Lithuanian', () => {
    expect(
      everything(lt)
        .flatMap(({ entries }) => entries.flatMap(([, text]) => text.split('\n')))
        .flatMap(copiedWords),
    ).toEqual([])
  })
})
