import { describe, expect, test } from 'vitest'
import { plainDate } from '../../src/calendar/index.js'
import { besideGdpr } from '../../src/making/beside-gdpr.js'
import { gdprProcedure, gdprProcedureFor } from '../../src/making/index.js'
import { adakavasProcedure, type Procedure } from '../../src/procedure/index.js'
import {
  type ImposeRestriction,
  mayProcess,
  type ProcessingFacts,
  processingOperations,
  type RelyOnReason,
  type RestrictionCommand,
  type RestrictionEvent,
  type RestrictionState,
  restrictionLifecycle,
} from '../../src/restriction/index.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, explainProcessing, explainRejection, narrate } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { accuracyProcedure } from '../institutions/accuracy.js'

const on = plainDate('2026-03-03')

const impose: ImposeRestriction = {
  type: 'ImposeRestriction',
  data: {
    on: plainDate('2026-03-02'),
    by: 'aoife',
    id: 'A1',
    item: 'photo',
    request: 'R-1',
    grounds: ['accuracy-contested'],
    period: {},
  },
}
const rely = (over: Partial<RelyOnReason['data']>): RelyOnReason => ({
  type: 'RelyOnReason',
  data: {
    on,
    by: 'aoife',
    id: 'N1',
    reason: 'claims',
    operation: 'copying',
    aroseOn: on,
    justification: 'a claim before the court',
    ...over,
  },
})

function decided(commands: readonly RestrictionCommand[], procedure: Procedure = gdprProcedure) {
  const restrictions = restrictionLifecycle(procedure)
  let state: RestrictionState = restrictions.initialState()
  const events: RestrictionEvent[] = []
  for (const command of commands) {
    const decision = restrictions.decide(command, state)
    if (!decision.accepted) return { state, events, rejection: decision.rejection }
    events.push(...decision.events)
    state = decision.events.reduce(restrictions.evolve, state)
  }
  return { state, events, rejection: null }
}

const { state } = decided([impose])
const verdict = (facts: ProcessingFacts, operation: (typeof processingOperations)[number] = 'reading') =>
  mayProcess(state, operation, facts, on, gdprProcedure)

describe('restricted data under the GDPR are stored, and else processed for one of four reasons (18(2))', () => {
  test('each of the four reasons alone lets every operation happen, and none of them forbids it', () => {
    const none = {
      consent: false,
      claims: false,
      'protect-others': false,
      'important-public-interest': false,
    } as const
    for (const operation of processingOperations.filter((one) => one !== 'storing')) {
      expect(verdict(none, operation).allowed).toBe(false)
      for (const reason of Object.keys(none)) {
        const said = verdict({ ...none, [reason]: true }, operation)
        expect(said.allowed).toBe(true)
        expect(said.assessment?.decisive).toEqual(['gdpr:18(2)'])
      }
    }
    expect(verdict(none, 'storing').allowed).toBe(true)
  })

  test('what is not known blocks it, and the reasons of Article 18(2) are asked for, consent of the subject', () => {
    const said = verdict({ consent: null, claims: false })
    expect(said.allowed).toBe(false)
    expect(said.assessment?.needs).toMatchObject([
      { fact: 'consent', clause: 'gdpr:18(2)', askedOf: 'subject' },
      { fact: 'protect-others', clause: 'gdpr:18(2)', askedOf: 'controller' },
      { fact: 'important-public-interest', clause: 'gdpr:18(2)', askedOf: 'controller' },
    ])
  })

  test('a reason of the Adakavas document is none of the GDPR, and the other way round', () => {
    expect(() => verdict({ 'public-interest': true })).toThrow('one of the facts')
    expect(() => verdict({ 'written-consent': true })).toThrow('one of the facts')
    const home = decided(
      [{ ...impose, data: { ...impose.data, grounds: ['no-basis'], period: { criterion: 'sprendimas' } } }],
      adakavasProcedure,
    )
    expect(() => mayProcess(home.state, 'reading', { claims: true }, on)).toThrow('one of the facts')
  })

  test('a restriction is decided by the procedure that it was imposed under, and by no other', () => {
    expect(() => mayProcess(state, 'reading', {}, on)).toThrow(
      'procedure: expected the procedure that the restrictions were imposed under',
    )
    const council = gdprProcedureFor({ id: 'our-council', zone: 'Europe/Dublin' })
    const ours = decided([impose], council)
    expect(mayProcess(ours.state, 'reading', { claims: true }, on, council).allowed).toBe(true)
    expect(() => mayProcess(ours.state, 'reading', { claims: true }, on, gdprProcedure)).toThrow('procedure')
  })

  test('a document that is only held against the GDPR keeps its own reasons', () => {
    const beside = besideGdpr(adakavasProcedure)
    const { state: held } = decided(
      [{ ...impose, data: { ...impose.data, grounds: ['no-basis'], period: { criterion: 'sprendimas' } } }],
      beside,
    )
    const said = mayProcess(held, 'reading', { 'public-interest': true }, on, beside)
    expect(said.allowed).toBe(true)
    expect(said.assessment?.decisive).toEqual(['adakavas:23'])
  })
})

test('the document of another institution has the reasons of the library, by the clauses that it has for them', () => {
  const { restrictionEffect, storing } = accuracyProcedure.roles
  const { state: ours } = decided(
    [{ ...impose, data: { ...impose.data, grounds: ['no-basis'], period: { criterion: 'sprendimas' } } }],
    accuracyProcedure,
  )
  const of = (operation: 'storing' | 'reading') =>
    mayProcess(ours, operation, { 'own-claims': true }, on, accuracyProcedure).assessment?.decisive
  expect(of('reading')).toEqual([restrictionEffect.clause])
  expect(of('storing')).toContain(storing.clause)
  expect(restrictionEffect.clause).not.toMatch(/^adakavas:/u)
})

describe('a reason that is relied on under the GDPR (18(2))', () => {
  test.each(['consent', 'claims', 'protect-others', 'important-public-interest'] as const)(
    '%s is one, and nothing is owed for it: the Regulation asks for no notice',
    (reason) => {
      const { state: relied, rejection } = decided([impose, rely({ reason })])
      expect(rejection).toBeNull()
      expect(restrictionLifecycle(gdprProcedure).duties(relied, on)).toEqual([])
    },
  )

  test.each(['written-consent', 'own-claims', 'public-interest'] as const)(
    '%s is none, as the Regulation words its reasons otherwise',
    (reason) => {
      expect(() => decided([impose, rely({ reason })])).toThrow('expected "consent" | "claims"')
    },
  )

  test('the own request of the person is consent in any form, so no other reason is named for it', () => {
    const { rejection } = decided([impose, rely({ ownRequest: true })])
    expect(rejection).toMatchObject({
      code: 'not-consent',
      clauses: ['gdpr:18(2)'],
      data: { reason: 'claims' },
    })
    if (rejection === null) throw new Error('expected a rejection')
    expect(explainRejection(rejection, catalogueFor(en, gdprProcedure))).toContain(
      'counts as their consent, but another reason is named',
    )
    expect(explainRejection(rejection, catalogueFor(lt, gdprProcedure))).toContain('prilygsta jo sutikimui')
    expect(decided([impose, rely({ reason: 'consent', ownRequest: true })]).rejection).toBeNull()
  })

  test('a notice of it is not in the procedure', () => {
    const inform = { type: 'InformSubject', data: { on, by: 'aoife', id: 'N1' } } as const
    const { rejection } = decided([impose, rely({}), inform])
    expect(rejection?.code).toBe('not-in-procedure')
  })
})

/** With plain spaces where words may not be parted. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('it is told by the Regulation alone', () => {
  const texts = [catalogueFor(lt, gdprProcedure), catalogueFor(en, gdprProcedure)]

  test('whether restricted data may be processed', () => {
    const [lithuanian, english] = texts.map((catalogue) => [
      explainProcessing(verdict({ consent: true }), 'reading', catalogue),
      explainProcessing(
        verdict({ consent: false, claims: false, 'protect-others': false }),
        'sending',
        catalogue,
      ),
    ])
    expect(lithuanian?.map(plain)).toEqual([
      'Skaityti apribotus duomenis leidžiama: duomenų subjektas su tuo sutiko (BDAR 18 straipsnio 2 dalis).',
      'Persiųsti apribotų duomenų kol kas neleidžiama, nes nežinoma, ar tam yra bent viena priežastis (BDAR 18 straipsnio 2 dalis).\nKlausimas duomenų valdytojui (BDAR 18 straipsnio 2 dalis): ar šį veiksmą atlikti reikia dėl svarbaus Sąjungos arba valstybės narės viešojo intereso?',
    ])
    expect(english?.map(plain)).toEqual([
      'Reading the restricted data is allowed: the data subject has consented to it (GDPR Article 18(2)).',
      'Sending the restricted data is not allowed as long as no reason for it is known (GDPR Article 18(2)).\nQuestion to the controller (GDPR Article 18(2)): is this needed for an important public interest of the Union or of a Member State?',
    ])
  })

  test.each([
    ['lt', 0],
    ['en', 1],
  ] as const)('the story of a reason in %s', (language, at) => {
    const { events } = decided([impose, rely({ reason: 'consent', ownRequest: true })])
    const catalogue = texts[at]
    if (catalogue === undefined) throw new Error('no catalogue')
    const story = narrate(restrictionLifecycle(gdprProcedure), events, catalogue)
    expect(story.flatMap(({ sentences }) => sentences.map(plain))).toEqual(
      language === 'lt'
        ? [
            'Duomenų „photo“ tvarkymą (apribojimas „A1“) apribojo aoife, nes patenkintas prašymas „R-1“ (BDAR 18 straipsnio 1 dalies a punktas).',
            'Apribojimas galioja, kol išlieka apribojimo pagrindas (BDAR 18 straipsnio 1 dalis).',
            'Remtasi priežastimi „N1“ (duomenų subjekto sutikimas), dėl kurios apribotus duomenis leidžiama kopijuoti: „a claim before the court“; tai užfiksavo aoife (BDAR 18 straipsnio 2 dalis).',
            'Ši priežastis atsirado 2026 m. kovo 3 d. (BDAR 18 straipsnio 2 dalis).',
            'Taip vykdomas paties duomenų subjekto prašymas (BDAR 18 straipsnio 2 dalis).',
          ]
        : [
            'The employee aoife restricted the processing of the data “photo” (the restriction “A1”), because the request “R-1” was granted (GDPR Article 18(1)(a)).',
            'The restriction applies as long as the ground for it holds (GDPR Article 18(1)).',
            'The employee aoife relied on the reason “N1” (consent of the data subject) for copying the restricted data: “a claim before the court” (GDPR Article 18(2)).',
            'The reason arose on 3 March 2026 (GDPR Article 18(2)).',
            'The data subject asked for this (GDPR Article 18(2)).',
          ],
    )
  })
})
