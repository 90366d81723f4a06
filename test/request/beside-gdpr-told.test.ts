import { describe, expect, test } from 'vitest'
import { besideGdpr } from '../../src/making/beside-gdpr.js'
import { adakavasProcedure, type Procedure } from '../../src/procedure/index.js'
import { requestLifecycle } from '../../src/request/index.js'
import { type CaseFacts, type Claim, decideClaims, type ItemFacts } from '../../src/rights/index.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, explainDecision, explainNote, letters, renderText } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { seen } from '../text/reading.js'
import { answer, confirm, day, given, items, submit } from './scenario.js'

const noted = besideGdpr(adakavasProcedure)
const prevailing = besideGdpr(adakavasProcedure, { poorerThanGdpr: 'gdpr-prevails' })

const decided = (procedure: Procedure, claims: readonly Claim[], facts: CaseFacts) =>
  decideClaims(procedure, claims, facts).decisions
const objection: Claim = { right: 'objection', items: ['register'], substantiation: 'a secret address' }
/** A register kept for a public task, to which a person objects for a reason of their own. */
const register: ItemFacts = { basis: 'public-task', particularSituation: true, limitInvoked: false }
const onRegister = items({ register })

describe('the machine of requests', () => {
  const asked = [submit({ claims: [objection] }), confirm('2026-03-03')]
  const answering = answer('2026-03-20', onRegister, { implementBy: day('2026-04-01') })
  const settings = {
    institution: { name: 'Globos namai', contact: 'info@pavyzdys.lt' },
    dataProtectionOfficer: 'pareigunas@pavyzdys.lt',
  }

  test('a rejection carries the note, a grant under the GDPR its own, and both replay the same', () => {
    for (const [procedure, outcome, code, clauses] of [
      [noted, 'rejected', 'poorer-than-gdpr', ['adakavas:26', 'gdpr:21(1)']],
      [prevailing, 'granted', 'gdpr-prevails', ['adakavas:26', 'gdpr:21(1)']],
    ] as const) {
      const requests = requestLifecycle(procedure)
      const before = given(asked, requests)
      const decision = requests.decide(answering, before.state)
      if (!decision.accepted) throw new Error(decision.rejection.code)
      const note = decision.notes.find((one) => one.note === code)
      expect(note).toMatchObject({ breach: false, clauses, data: { right: 'objection', item: 'register' } })
      const answered = before.when(answering)
      expect(answered.state()).toMatchObject({ answer: { outcome } })
      const history = JSON.parse(JSON.stringify([...before.events, ...decision.events]))
      expect(requests.replay(history)).toEqual({ ok: true, state: answered.state() })
      // Another reading derives another answer from the same command.
      const other = requestLifecycle(procedure === noted ? prevailing : noted)
      expect(other.replay(history).ok).toBe(false)
      for (const language of [lt, en]) {
        const text = note === undefined ? '' : explainNote(note, catalogueFor(language, procedure))
        expect(text).toMatch(language === lt ? /BDAR/ : /GDPR/)
      }
    }
  })

  test.each([
    [
      lt,
      noted,
      'Pagal BDAR tokiu atveju prašymas būtų tenkinamas; BDAR taikomas tiesiogiai, todėl galite remtis juo pačiu',
    ],
    [
      en,
      noted,
      'Under the GDPR your request would be granted in such a case; the GDPR is directly applicable, so you can rely on it itself',
    ],
    [lt, prevailing, 'Ši teisė Jums suteikiama tiesiogiai pagal BDAR'],
    [en, prevailing, 'You are given this right under the GDPR itself'],
  ] as const)('the letter says so: %#', (language, procedure, sentence) => {
    const requests = requestLifecycle(procedure)
    const { state } = given([...asked, answering], requests)
    if (state.status !== 'answered' && state.status !== 'implemented') throw new Error(state.status)
    const text = renderText(letters.answer(state, catalogueFor(language, procedure), settings))
    expect(text).toContain(sentence)
    // What the GDPR says is computed: nobody has to write it in.
    expect(text).not.toMatch(/Europos Sąjungos teisę|law of the European Union/)
  })

  test.each([
    [lt, 'Klausimas duomenų subjektui (BDAR 21 straipsnio 1 dalis)', 'tvarkymas buvo grindžiamas užduoties'],
    [
      en,
      'Question to the data subject (GDPR Article 21(1))',
      'rests on a task carried out in the public interest',
    ],
  ] as const)(
    'what the GDPR asks, and why it grants, is said in the words of both: %#',
    (language, asked, why) => {
      const catalogue = catalogueFor(language, prevailing)
      const [open] = decided(prevailing, [objection], items({ register: { basis: 'public-task' } }))
      const [granted] = decided(prevailing, [objection], onRegister)
      if (open === undefined || granted === undefined) throw new Error('nothing decided')
      expect(seen(explainDecision(open, catalogue))).toContain(asked)
      expect(seen(explainDecision(granted, catalogue))).toContain(why)
    },
  )

  test.each([lt, en])('the clerk is asked to consider it before rejecting, in $language', (language) => {
    const [one] = decided(noted, [objection], onRegister)
    if (one === undefined) throw new Error('nothing decided')
    expect(explainDecision(one, catalogueFor(language, noted))).toMatch(
      language === lt ? /prieš jį atmetant/ : /before it is rejected/,
    )
  })
})
