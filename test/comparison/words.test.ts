import { describe, expect, test } from 'vitest'
import {
  type ComparedEffect,
  type ComparedPart,
  compareProcedures,
  worstSituations,
} from '../../src/comparison/index.js'
import { adakavasProcedure, gdprProcedure } from '../../src/index.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, explainComparison, explainSituation, explainSituations } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { copiedWords } from '../documents/nine-words.js'
import { municipalProcedure } from '../institutions/municipality.js'
import { expectReadable, seen } from '../text/reading.js'
import { adakavasAgainstGdpr, partOf } from './sides.js'

const compared = compareProcedures(adakavasProcedure, municipalProcedure)

describe.each([lt, en])('two procedures in $language', (language) => {
  const catalogue = catalogueFor(language, municipalProcedure)
  const text = explainComparison(compared, catalogue, 5)

  test('are said in whole sentences, a paragraph for each right, its causes, situations, limits and the rest', () => {
    for (const paragraph of text.split('\n')) expectReadable(paragraph, catalogue, false)
  })

  test('copy nothing from the documents', () => {
    const against = explainComparison(adakavasAgainstGdpr, catalogueFor(language, gdprProcedure), 5)
    expect(copiedWords(`${text}\n${against}`)).toEqual([])
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
  // Its exception cites the GDPR, as a decision does.
  expect(first === undefined ? '' : seen(explainSituation(first.situation, first.part, catalogue))).toBe(
    'Objection to processing: if the processing rests on a legitimate interest, a legitimate interest has been proven that overrides the interests, rights and freedoms of the data subject, the data are not processed only to send a newsletter and the Institution does not rely on the limit of the right to object, the claim is granted under clause 26 of the Procedure, but it is rejected under GDPR Article 21(1).',
  )
})

test('of one right, no more than one situation is told', () => {
  const worst = worstSituations(compareProcedures(municipalProcedure, adakavasProcedure), 20)
  const rights = worst.map(({ part }) => part.part.split(':')[0])
  expect(new Set(rights).size).toBe(rights.length)
})

describe.each([lt, en])('the Adakavas procedure against the GDPR in $language', (language) => {
  const catalogue = catalogueFor(language, gdprProcedure)
  const of = (name: ComparedPart, effect?: ComparedEffect): readonly string[] =>
    explainSituations(partOf(adakavasAgainstGdpr, name), catalogue, effect).map(seen)

  test('no sentence is said twice, and each is whole', () => {
    for (const { part } of adakavasAgainstGdpr.parts)
      for (const effect of ['narrower', 'wider'] as const) {
        const told = of(part, effect)
        expect(new Set(told).size).toBe(told.length)
        for (const one of told) expectReadable(one, catalogue, false)
      }
  })

  test.each([
    [
      'erasure that law demands',
      'erasure',
      'narrower',
      'Erasure: if law demands that the data be erased, the claim is granted under GDPR Article 17(1)(e), but no such ground is named in clauses 17.1–17.4 of the Procedure, and none of those named there is met. This is so unless an exception of GDPR Article 17(3) applies.',
      'Duomenų ištrynimas: jei duomenis ištrinti reikalauja teisė, pagal BDAR 17 straipsnio 1 dalies e punktą reikalavimas tenkinamas, o Aprašo 17.1–17.4 papunkčiuose tokio pagrindo nėra ir nė viena ten nustatyta sąlyga netenkinama. Taip yra, jei netaikoma nė viena BDAR 17 straipsnio 3 dalies išimtis.',
    ],
    [
      'what is no longer needed, and necessary for the freedom of expression',
      'erasure',
      'wider',
      'Erasure: if the data are no longer needed for the purposes for which they were collected and processed, the claim is granted under clause 17.1 of the Procedure, but it is rejected under GDPR Article 17(3)(a), because the processing is necessary for the freedom of expression and information. This is so unless an exception of clause 18 of the Procedure applies.',
      'Duomenų ištrynimas: jei duomenys nebereikalingi tikslams, kuriais buvo renkami ir tvarkomi, pagal Aprašo 17.1 papunktį reikalavimas tenkinamas, o pagal BDAR 17 straipsnio 3 dalies a punktą – atmetamas, nes duomenis tvarkyti būtina siekiant pasinaudoti saviraiškos ir informacijos laisve. Taip yra, jei netaikoma nė viena Aprašo 18 punkto išimtis.',
    ],
    [
      'an objection to direct marketing, to which neither another basis nor a limit is an answer',
      'objection',
      'narrower',
      'Objection to processing: if the data are processed for direct marketing, the claim is granted under GDPR Article 21(2), but it is rejected under clause 26 of the Procedure where the processing does not rest on a legitimate interest, or otherwise rejected under clause 27 of the Procedure where the controller relies on grounds that override the objection and a legitimate interest has been proven that overrides the interests, rights and freedoms of the data subject, or where the controller relies on grounds that override the objection and the controller needs the data to establish, exercise or defend legal claims of its own.',
      'Nesutikimas su duomenų tvarkymu: jei duomenys tvarkomi tiesioginės rinkodaros tikslais, pagal BDAR 21 straipsnio 2 dalį reikalavimas tenkinamas, o pagal Aprašo 26 punktą – atmetamas, jei prašymo gavimo dieną tvarkymas nebuvo grindžiamas teisėtu interesu, arba kitais atvejais pagal Aprašo 27 punktą – atmetamas, jei duomenų valdytojas remiasi už nesutikimą viršesnėmis priežastimis ir įrodytas teisėtas interesas, viršesnis už duomenų subjekto teises, laisves ir interesus, arba jei duomenų valdytojas remiasi už nesutikimą viršesnėmis priežastimis ir duomenų valdytojui duomenų reikia savo teisiniams reikalavimams pareikšti, vykdyti ar apginti.',
    ],
    [
      'a copy',
      'access:copy',
      'narrower',
      'A copy of the data: if the controller processes personal data of the data subject, the claim is granted in full under GDPR Article 15(3), or granted in part under GDPR Article 15(4) where a copy would harm the rights and freedoms of others, but no such right is named in the Procedure.',
      'Duomenų kopija: jei duomenų valdytojas tvarko duomenų subjekto asmens duomenis, pagal BDAR 15 straipsnio 3 dalį reikalavimas tenkinamas visas arba pagal BDAR 15 straipsnio 4 dalį – tenkinamas iš dalies, jei duomenų kopija pakenktų kitų asmenų teisėms ir laisvėms, o Apraše tokia teisė nenumatyta.',
    ],
    [
      'a consent that is not clearly named, whichever of the two it is',
      'consent-withdrawal',
      'narrower',
      'Withdrawal of consent: if either the processing rests on consent or the data belong to a special category whose processing rests on explicit consent, the consent was in force on the day the request was received and the request does not make clear which consent is withdrawn, the claim is granted under GDPR Article 7(3), but it is rejected under clause 35 of the Procedure.',
      'Sutikimo atšaukimas: jei arba prašymo gavimo dieną tvarkymas buvo grindžiamas sutikimu, arba specialių kategorijų duomenys tvarkomi remiantis aiškiu sutikimu, prašymo gavimo dieną sutikimas galiojo ir iš prašymo neaišku, kuris sutikimas atšaukiamas, pagal BDAR 7 straipsnio 3 dalį reikalavimas tenkinamas, o pagal Aprašo 35 punktą – atmetamas.',
    ],
  ] as const)('%s', (_, part, effect, english, lithuanian) => {
    expect(of(part, effect)).toContain(language === en ? english : lithuanian)
  })
})

describe('what is no situation, or of nothing', () => {
  const call = (made: (...given: never) => unknown, ...given: readonly unknown[]): unknown =>
    Reflect.apply(made, undefined, given)
  const [first] = worstSituations(adakavasAgainstGdpr, 1)
  const other = partOf(adakavasAgainstGdpr, 'erasure')

  test.each([
    ['part', explainSituation, [first?.situation, other, en]],
    ['part', explainSituation, [first?.situation, {}, en]],
    ['situation', explainSituation, [5, other, en]],
    ['situation', explainSituation, [{}, other, en]],
    ['effect', explainSituations, [other, en, 'poorer']],
    ['count', worstSituations, [adakavasAgainstGdpr, -1]],
    ['count', worstSituations, [adakavasAgainstGdpr, 1.5]],
    ['count', worstSituations, [adakavasAgainstGdpr, Number.NaN]],
    ['effect', worstSituations, [adakavasAgainstGdpr, 5, 'poorer']],
    ['comparison', worstSituations, [{}, 5]],
  ] as const)('%s is an error that says so', (path, made, given) => {
    expect(() => call(made, ...given)).toThrow(path)
    expect(() => call(made, ...given)).toThrow(TypeError)
  })

  test('a comparison of which nothing can be read is an error that says so', () => {
    const locked = new Proxy(
      {},
      {
        get: () => {
          throw new Error('locked')
        },
      },
    )
    expect(() => call(worstSituations, locked, 5)).toThrow(/compareProcedures/u)
  })

  test('a situation that went through JSON is one of its right all the same', () => {
    const situation = first?.situation
    expect(
      first &&
        situation &&
        explainSituation(structuredClone(situation), first.part, catalogueFor(en, gdprProcedure)),
    ).toContain('copy')
  })
})
