import { describe, expect, test } from 'vitest'
import { complaintLifecycle } from '../../src/complaint/index.js'
import { adakavasProcedure, defineProcedure, isInvalidInput, plainDate } from '../../src/index.js'
import { type RequestCommand, type RequestState, requestLifecycle } from '../../src/request/index.js'
import { type Claim, decideClaims, rulesFor, statement } from '../../src/rights/index.js'
import { en } from '../../src/text/en/index.js'
import {
  catalogueFor,
  explainConsequence,
  explainDecision,
  explainDuty,
  explainRejection,
  letters,
  renderText,
} from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { seen } from '../text/reading.js'
import { ministry, ministryProcedure } from './transport.js'

const requests = requestLifecycle(ministryProcedure)
const day = plainDate

const submit = (
  receivedOn: string,
  claims: readonly [Claim, ...Claim[]] = [{ right: 'access', information: 'all' }],
): RequestCommand => ({
  type: 'SubmitRequest',
  data: {
    id: 'P1',
    by: 'registry',
    submittedOn: day(receivedOn),
    receivedOn: day(receivedOn),
    channel: 'post',
    sender: { as: 'subject' },
    contacts: [],
    claims,
    form: { nameGiven: true, signed: true, identityDocument: true },
  },
})

const extend = (on: string): RequestCommand => ({
  type: 'ExtendExamination',
  data: {
    on: day(on),
    by: 'officer',
    office: 'chancellor',
    grounds: ['complexity'],
    reasons: ['The request is complex.'],
  },
})

const demandFee: RequestCommand = {
  type: 'DemandFee',
  data: {
    on: day('2026-06-02'),
    by: 'officer',
    fee: 100,
    costs: { collecting: 100, examining: 0, answering: 0 },
    finding: { kind: 'manifestly-unfounded', justification: 'It asks for nothing.' },
  },
}

/** The state after commands, or the rejection of the first that is. */
function told(...commands: readonly RequestCommand[]) {
  let state: RequestState = requests.initialState()
  for (const command of commands) {
    const decision = requests.decide(command, state)
    if (!decision.accepted) return { state, rejection: decision.rejection }
    for (const event of decision.events) state = requests.evolve(state, event)
  }
  return { state, rejection: null }
}

const answerDue = (state: RequestState, on: string) =>
  requests.duties(state, day(on)).find(({ duty }) => duty === 'examine-and-answer')

describe('the procedure of a ministry, from its own document alone (institutions.md, example 1)', () => {
  test('1: received on 1 June, the answer is due on 1 July (N2)', () => {
    const { state } = told(submit('2026-06-01'))
    expect(answerDue(state, '2026-06-10')).toMatchObject({
      clause: 'transport:N2',
      deadline: { due: '2026-07-01' },
    })
  })

  test('2: received on 30 January, it ends with February, which is a Saturday, and so on 2 March (N2)', () => {
    const { state } = told(submit('2026-01-30'))
    expect(answerDue(state, '2026-02-10')?.deadline).toMatchObject({
      counted: '2026-02-28',
      due: '2026-03-02',
    })
  })

  test('3: extended on its last day, it is due two further months after (N2)', () => {
    const { state } = told(submit('2026-06-01'), extend('2026-07-01'))
    expect(answerDue(state, '2026-07-10')?.deadline.due).toBe('2026-09-01')
  })

  test('4: a day later, it can no longer be extended (N2)', () => {
    const { rejection } = told(submit('2026-06-01'), extend('2026-07-02'))
    expect(rejection).toMatchObject({ code: 'extension-window-closed', clauses: ['transport:N2'] })
  })

  test('11: portability of register data is not in the procedure (R); nothing is refused', () => {
    const { state, rejection } = told(submit('2026-06-01', [{ right: 'portability', items: 'all' }]))
    expect(rejection).toMatchObject({ code: 'not-in-procedure', clauses: ['transport:R', 'gdpr:20'] })
    expect(state.status).toBe('none')
    expect(rulesFor(ministryProcedure)).not.toHaveProperty('portability')
  })

  test('12: an erasure of what is no longer needed is rejected where a law says keep: R with the GDPR, never A-18', () => {
    const { decisions } = decideClaims(
      ministryProcedure,
      [{ right: 'erasure', items: 'all', grounds: ['not-needed'] }],
      { items: [{ item: 'register', facts: { neededForPurposes: false, legalObligation: true } }] },
    )
    expect(decisions).toMatchObject([{ outcome: 'rejected', clauses: ['gdpr:17(3)(b)'] }])
    expect(JSON.stringify(decisions)).not.toContain('adakavas:')
  })

  test('14: a complaint to the ministry is not in the procedure; the authority is named (N3)', () => {
    const complaints = complaintLifecycle(ministryProcedure)
    const options = complaints.options(complaints.initialState(), day('2026-07-02'))
    expect(options.map(({ open }) => open)).not.toContain(true)
    const lodge = options.find(({ command }) => command === 'LodgeComplaint')
    expect(lodge?.obstacle).toMatchObject({ code: 'not-in-procedure', clauses: ['transport:N3', 'gdpr:77'] })
    if (!lodge?.obstacle) throw new Error('expected an obstacle')
    expect(seen(explainRejection(lodge.obstacle, catalogueFor(lt, ministryProcedure)))).toMatch(
      /Valstybinei duomenų apsaugos inspekcijai ir kreiptis į teismą \(Tvarkos N3 punktas, BDAR 77 ir 79 straipsniai\)\.$/u,
    )
  })

  test('15: nothing sent by 1 July is overdue from the next day, and no complaint of silence is spoken of (N2)', () => {
    const { state } = told(submit('2026-06-01'))
    expect(answerDue(state, '2026-07-01')?.status).toBe('due-today')
    const overdue = answerDue(state, '2026-07-02')
    expect(overdue?.status).toBe('overdue')
    if (overdue === undefined) throw new Error('expected a duty')
    const own = catalogueFor(en, ministryProcedure)
    const said = seen(explainConsequence(ministryProcedure, overdue, own))
    expect(said).not.toMatch(/inaction|failure to act|not from the Arrangements/u)
    expect(said).toMatch(/\(clause N3 of the Arrangements and GDPR Articles 77 and 79\)\.$/u)
  })

  test('16: a fee is not in the procedure, whatever the status; the GDPR says what there is (12(5))', () => {
    for (const commands of [[demandFee], [submit('2026-06-01'), demandFee]]) {
      const { rejection } = told(...commands)
      expect(rejection).toMatchObject({ code: 'not-in-procedure', clauses: ['gdpr:12(5)'] })
    }
  })
})

describe('what a document lacks is never filled in from another', () => {
  test('no rule, role or option of the procedure cites the care home', () => {
    const { state } = told(submit('2026-06-01'))
    const said = [ministryProcedure, requests.options(state, day('2026-06-10')), requests.transitions]
    expect(JSON.stringify(said)).not.toMatch(/adakavas:|kaunas:/u)
  })

  test('no note speaks of how the care home differs from the GDPR', () => {
    const decision = requests.decide(
      submit('2026-06-01', [{ right: 'erasure', items: 'all' }]),
      requests.initialState(),
    )
    expect(decision.accepted).toBe(true)
    expect(JSON.stringify(decision)).not.toContain('gdpr-difference')
  })

  test('its rejection is said in both languages, with the clause of the document', () => {
    const { rejection } = told(submit('2026-06-01', [{ right: 'portability', items: 'all' }]))
    if (rejection === null) throw new Error('expected a rejection')
    expect(explainRejection(rejection, catalogueFor(lt, ministryProcedure))).toMatch(
      /^Tai šiame dokumente nenumatyta/u,
    )
    expect(explainRejection(rejection, catalogueFor(en, ministryProcedure))).toMatch(
      /^This document does not provide for this/u,
    )
  })

  test('a state of one procedure is not read under another', () => {
    const { state } = told(submit('2026-06-01'))
    expect(() => requestLifecycle(adakavasProcedure).options(state, day('2026-06-10'))).toThrow(
      /a state made under adakavas, version 1/u,
    )
  })
})

test('nothing of what the host hands in is frozen, and no later change of it reaches the procedure', () => {
  const { clause } = ministry
  const period = { months: 1 }
  const grounds = { 'not-needed': statement.is(clause('R'), 'neededForPurposes', false) }
  const made = defineProcedure({
    document: ministry,
    roles: {
      request: { clause: clause('P2') },
      examination: { clause: clause('N2'), period },
      answer: { clause: clause('N2') },
      erasure: { clause: clause('R') },
    },
    rules: { erasure: { clause: clause('R'), join: 'any', grounds } },
  })
  expect([period, grounds, grounds['not-needed']].map(Object.isFrozen)).toEqual([false, false, false])
  period.months = 3
  expect(made.roles.examination.period).toEqual({ months: 1 })
})

describe('what can hold nowhere is told at definition', () => {
  const { clause } = ministry
  const { is, all } = statement
  const roles = {
    request: { clause: clause('P2') },
    examination: { clause: clause('N2'), period: { months: 1 } },
    answer: { clause: clause('N2') },
  }
  const erasure = { ...roles, erasure: { clause: clause('R') } }
  const law = (...grounds: readonly [string, unknown][]) => ({
    erasure: { clause: clause('R'), join: 'any', grounds: Object.fromEntries(grounds) },
  })

  test.each([
    [
      'a clause of another document',
      { roles: { ...roles, fee: { clause: 'adakavas:43.2' } } },
      'roles.fee.clause',
    ],
    [
      'no limit to answer',
      { roles: { ...roles, examination: { clause: clause('N2') } } },
      'roles.examination.period',
    ],
    [
      'a limit beyond the month of the GDPR',
      { roles: { ...roles, examination: { clause: clause('N2'), period: { months: 2 } } } },
      'roles.examination.period',
    ],
    ['a role that there is not', { roles: { ...roles, chancellor: { clause: clause('N2') } } }, 'roles'],
    ['no answer', { roles: { ...roles, answer: null } }, 'roles.answer'],
    ['a right without its rule', { roles: erasure }, 'rules.erasure'],
    [
      'a rule without its right',
      { roles, rules: law(['not-needed', is(clause('R'), 'neededForPurposes', false)]) },
      'roles.erasure',
    ],
    ['a right without a ground', { roles: erasure, rules: law() }, 'rules.erasure.grounds'],
    [
      'a ground under another document',
      { roles: erasure, rules: law(['not-needed', is('adakavas:17.1', 'neededForPurposes', false)]) },
      'rules.erasure.grounds.not-needed',
    ],
    [
      'a rejection that cites anything',
      {
        roles: erasure,
        rules: {
          erasure: {
            ...law(['not-needed', is(clause('R'), 'neededForPurposes', false)]).erasure,
            citedWithoutGround: 'anything',
          },
        },
      },
      'rules.erasure.citedWithoutGround',
    ],
    [
      'a ground that no facts can bring about',
      {
        roles: erasure,
        rules: law([
          'no-basis',
          all(clause('R'), is(clause('R'), 'basis', 'none'), is(clause('R'), 'basis', 'consent')),
        ]),
      },
      'rules.erasure.no-basis',
    ],
    [
      'an exception that hides a ground',
      {
        roles: erasure,
        rules: {
          erasure: {
            clause: clause('R'),
            join: 'any',
            grounds: { 'not-needed': is(clause('R'), 'neededForPurposes', false) },
            exceptions: {
              clause: clause('R'),
              of: { 'legal-obligation': is(clause('R'), 'neededForPurposes', false) },
            },
          },
        },
      },
      'rules.erasure.exceptions.of.legal-obligation',
    ],
    ['no document', { document: {}, roles }, 'document'],
  ])('%s', (_, settings, path) => {
    let found: unknown
    try {
      defineProcedure({ document: ministry, ...settings } as never)
    } catch (error) {
      found = isInvalidInput(error) ? error.path : error
    }
    expect(found).toBe(path)
  })
})

describe.each([
  [lt, /Įstaig|Apraš/u, /Ministerij/u],
  [
    en,
    /Institution|the Procedure|Arrangements (?:does|says|sets|allows|provides|requires)\b/u,
    /[Tt]he Ministry/u,
  ],
] as const)('what is said of its requests names the ministry and its document', (language, others, own) => {
  const catalogue = catalogueFor(language, ministryProcedure)
  const { state } = told(submit('2026-06-01'), extend('2026-06-20'))
  const settings = {
    institution: { name: 'Susisiekimo ministerija' },
    dataProtectionOfficer: 'pareigunas@example.lt',
  }

  test(`duties, their consequences and the story, in ${language.language}`, () => {
    const duty = answerDue(state, '2026-09-02')
    if (duty === undefined) throw new Error('expected a duty')
    const said = [explainDuty(duty, catalogue), explainConsequence(ministryProcedure, duty, catalogue)].join(
      '\n',
    )
    expect(said).not.toMatch(others)
    expect(said).toMatch(own)
  })

  test(`a decision and its reasons, in ${language.language}`, () => {
    const { decisions } = decideClaims(
      ministryProcedure,
      [{ right: 'erasure', items: 'all', grounds: ['not-needed'] }],
      { items: [{ item: 'Įstaigos registras', facts: { neededForPurposes: false, legalObligation: true } }] },
    )
    const said = decisions.map((decision) => explainDecision(decision, catalogue)).join('\n')
    // What the host names stays as the host names it.
    expect(said).toContain('Įstaigos registras')
    expect(said.replaceAll('Įstaigos registras', '')).not.toMatch(others)
  })

  test(`an answer that rejects: no complaint to the ministry, and recourse as N3 has it, in ${language.language}`, () => {
    const { state: rejected, rejection } = told(
      submit('2026-06-01', [{ right: 'erasure', items: 'all', grounds: ['not-needed'] }]),
      { type: 'ConfirmIdentity', data: { on: day('2026-06-02'), by: 'officer', means: 'a document' } },
      {
        type: 'AnswerRequest',
        data: {
          on: day('2026-06-10'),
          by: 'officer',
          facts: {
            items: [{ item: 'register', facts: { neededForPurposes: false, legalObligation: true } }],
          },
        },
      },
    )
    expect(rejection).toBeNull()
    if (rejected.status !== 'answered') throw new Error('expected an answered request')
    const said = seen(renderText(letters.answer(rejected, catalogue, settings)))
    expect(said).not.toMatch(others)
    expect(said).toContain(
      language === lt
        ? 'Skundo Ministerijai Tvarka nenumato (Tvarkos N3 punktas).'
        : 'The Arrangements provide for no complaint to the Ministry (clause N3 of the Arrangements).',
    )
    expect(said).toContain(
      language === lt
        ? '(Tvarkos N3 punktas, BDAR 77 ir 79 straipsniai)'
        : '(clause N3 of the Arrangements and GDPR Articles 77 and 79)',
    )
  })

  test(`what is still to be found out is asked by its own question, in ${language.language}`, () => {
    const { rejection } = told(
      submit('2026-06-01', [{ right: 'erasure', items: 'all', grounds: ['not-needed'] }]),
      { type: 'ConfirmIdentity', data: { on: day('2026-06-02'), by: 'officer', means: 'a document' } },
      {
        type: 'AnswerRequest',
        data: {
          on: day('2026-06-10'),
          by: 'officer',
          facts: { items: [{ item: 'Registras', facts: { neededForPurposes: false } }] },
        },
      },
    )
    if (rejection === null) throw new Error('expected a rejection')
    const said = explainRejection(rejection, catalogue)
    expect(said).toContain(catalogue.facts.legalObligation.question)
    expect(said).not.toMatch(others)
    expect(said).toMatch(own)
  })

  test(`the letters of receipt and of an extension, in ${language.language}`, () => {
    if (state.status !== 'open') throw new Error('expected an open request')
    for (const letter of [
      letters.receipt(ministryProcedure, state, catalogue, settings),
      letters.extension(ministryProcedure, state, catalogue, settings),
    ]) {
      const said = renderText(letter)
      expect(said).not.toMatch(others)
      expect(said).toMatch(own)
      expect(said).toContain(
        language === lt
          ? 'Asmens duomenų tvarkymo ministerijoje tvarkos (toliau – Tvarka)'
          : '(the Arrangements)',
      )
    }
  })
})
