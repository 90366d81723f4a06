import { describe, expect, test } from 'vitest'
import {
  defineProcedure,
  followUps,
  isInvalidInput,
  type OwnName,
  plainDate,
  restrictionLifecycle,
  restrictionsInForce,
} from '../../src/index.js'
import { requestLifecycle } from '../../src/request/index.js'
import {
  type Claim,
  decideClaims,
  type ItemDecision,
  type ItemFacts,
  ownFact,
  rulesFor,
  statement,
  statementsWith,
} from '../../src/rights/index.js'
import { claimSchema, itemFactsSchema, requestHistorySchema, schemasFor } from '../../src/schema/index.js'
import { en } from '../../src/text/en/index.js'
import {
  type Catalogue,
  catalogueFor,
  explainAssessment,
  explainChanges,
  explainDecision,
  explainRejection,
  explainRestriction,
} from '../../src/text/index.js'
import { withClauses } from '../../src/text/kit/said.js'
import { lt } from '../../src/text/lt/index.js'
import { extentLines, reasonLines } from '../../src/text/rights/subject-lines.js'
import { seen } from '../text/reading.js'
import { accuracyFacts, accuracyProcedure, accuracySettings } from './accuracy.js'
import { municipalProcedure } from './municipality.js'
import { offered } from './offered.js'
import { ministry } from './transport.js'

const ours = { lt: catalogueFor(lt, accuracyProcedure), en: catalogueFor(en, accuracyProcedure) }
const restriction: Claim = {
  right: 'restriction',
  items: 'all',
  grounds: ['subject-claims'],
  period: { criterion: 'the check is over' },
}
const checked: ItemFacts = { 'own:accuracy-contested': true, 'own:check': 'under-way' }

const register = (facts: ItemFacts) => ({ items: [{ item: 'register', facts }] })
const decided = (facts: ItemFacts) => {
  const [decision] = decideClaims(accuracyProcedure, [restriction], register(facts)).decisions
  if (decision === undefined) throw new Error('expected a decision')
  return decision
}

/** What a call refuses as input: where, and what it expected. */
function refused(call: () => unknown): { readonly path: string; readonly message: string } {
  try {
    call()
  } catch (error) {
    if (isInvalidInput(error)) return { path: error.path, message: error.message }
    throw error
  }
  throw new Error('expected an error')
}

describe('13: restriction while the accuracy of register data is checked (R with GDPR 18(1)(a))', () => {
  test('is granted', () => {
    expect(decided(checked)).toMatchObject({
      outcome: 'granted',
      clauses: ['gdpr:18(1)(a)'],
      parts: [{ settledBy: [{ name: 'own:accuracy-checked', clause: 'gdpr:18(1)(a)' }], facts: checked }],
    })
  })

  test.each([
    ['the check is over', { 'own:accuracy-contested': true, 'own:check': 'over' }],
    ['nobody contests the accuracy', { 'own:accuracy-contested': false }],
  ] as const)('is rejected where %s', (_, facts) => {
    expect(decided({ ...facts, subjectClaims: false })).toMatchObject({
      outcome: 'rejected',
      clauses: ['transport:R', 'gdpr:18(1)(a)', 'gdpr:18(1)(c)'],
    })
  })

  test('is undetermined while the check is not known, with the question to whom it concerns in both languages', () => {
    const decision = decided({ 'own:accuracy-contested': true, subjectClaims: false })
    expect(decision.needs).toEqual([
      {
        fact: 'own:check',
        clause: 'gdpr:18(1)(a)',
        askedOf: 'controller',
        values: ['none', 'under-way', 'over'],
      },
    ])
    expect(seen(explainDecision(decision, ours.en)).split('\n')[1]).toBe(
      'Question to the controller (GDPR Article 18(1)(a)): is the accuracy of the data being checked?',
    )
    expect(seen(explainDecision(decision, ours.lt)).split('\n')[1]).toBe(
      'Klausimas duomenų valdytojui (BDAR 18 straipsnio 1 dalies a punktas): ar duomenų tikslumas tikrinamas?',
    )
  })
})

describe('facts of one’s own are told of like those of the library', () => {
  const rule = offered(rulesFor(accuracyProcedure).restriction)

  test('in an assessment', () => {
    const assessment = rule.assess({
      'own:accuracy-contested': true,
      'own:check': 'over',
      subjectClaims: false,
    })
    expect(seen(explainAssessment(assessment, ours.en))).toContain(
      'The condition of GDPR Article 18(1)(a) is not met, because the accuracy of the data is not being checked.',
    )
    expect(seen(explainAssessment(assessment, ours.lt))).toContain(
      'BDAR 18 straipsnio 1 dalies a punkte nustatyta sąlyga netenkinama, nes duomenų tikslumas dabar netikrinamas.',
    )
  })

  test('in what would have to be otherwise', () => {
    const changes = rule.changes({ 'own:accuracy-contested': true, 'own:check': 'over' })
    expect(seen(explainChanges(changes, ours.en))).toContain(
      'if it turned out that the accuracy of the data is being checked (GDPR Article 18(1)(a)); or that',
    )
    expect(seen(explainChanges(changes, ours.lt))).toContain(
      'jei paaiškėtų, kad duomenų tikslumas tikrinamas',
    )
  })

  test('several words of one are joined as the language joins them', () => {
    const { is } = statementsWith(accuracyFacts)
    const R = ministry.clause('R')
    const several = defineProcedure({
      document: ministry,
      roles: {
        request: { clause: ministry.clause('P2') },
        examination: { clause: ministry.clause('N2'), period: { months: 1 } },
        answer: { clause: ministry.clause('N2') },
        restriction: { clause: R },
      },
      facts: { 'own:check': accuracyFacts['own:check'] },
      rules: {
        restriction: {
          clause: R,
          join: 'any',
          grounds: { 'own:checked': is(R, 'own:check', 'under-way', 'over') },
        },
      },
    })
    const failed = offered(rulesFor(several).restriction).assess({ 'own:check': 'none' })
    expect(seen(explainAssessment(failed, catalogueFor(en, several), { length: 'reasons' }))).toContain(
      'because the accuracy of the data is not being checked and the check of the accuracy of the data is not over',
    )
    const open = offered(rulesFor(several).restriction).assess({})
    expect(seen(explainAssessment(open, catalogueFor(lt, several)))).toContain(
      'nežinoma, ar duomenų tikslumas tikrinamas',
    )
  })

  test('a catalogue that was not made for the procedure tells what to hand in instead', () => {
    const decision = decided({ 'own:accuracy-contested': true, subjectClaims: false })
    expect(refused(() => explainDecision(decision, lt))).toEqual({
      path: 'catalogue',
      message:
        "catalogue: expected one made for the institution's procedure: catalogueFor(catalogue, procedure), got one that does not know a fact of its own",
    })
  })
})

describe('grounds by names of one’s own are told by what their rules say', () => {
  const municipal = { lt: catalogueFor(lt, municipalProcedure), en: catalogueFor(en, municipalProcedure) }
  const objected = decideClaims(
    municipalProcedure,
    [{ right: 'objection', items: 'all', substantiation: 'The road is quiet.' }],
    register({ basis: 'consent', 'own:newsletter': false }),
  ).decisions[0]
  const rejected = decided({ 'own:accuracy-contested': true, 'own:check': 'over', subjectClaims: false })
  /** As an answer records it, without what the rules said. */
  const recorded = ({
    parts,
    needs: _,
    contradiction: __,
    periodNeeded: ___,
    ...decision
  }: ItemDecision) => ({
    ...decision,
    parts: parts.map(({ assessment: ____, ...part }) => part),
  })
  const toSubject = (decision: ItemDecision, catalogue: Catalogue) => {
    const telling = {
      justify: () => null,
      withdrawnFrom: () => null,
      accessAt: null,
      collected: false,
      headed: true,
    }
    return [
      ...extentLines(decision, catalogue, telling),
      ...reasonLines(decision, catalogue, telling, [decision]),
    ].map((line) => seen(withClauses(line, catalogue)))
  }

  test('what is granted on one', () => {
    expect(toSubject(decided(checked), ours.en)[0]).toBe(
      'We will restrict the processing of the data “register”, because the data subject contests the accuracy of the data and the accuracy of the data is being checked (GDPR Article 18(1)(a)).',
    )
    expect(toSubject(decided(checked), ours.lt)[0]).toBe(
      'Duomenų „register“ tvarkymą apribosime, nes duomenų subjektas ginčija duomenų tikslumą ir duomenų tikslumas tikrinamas (BDAR 18 straipsnio 1 dalies a punktas).',
    )
  })

  test('a rejection names the grounds of the procedure, and no others', () => {
    expect(toSubject(rejected, ours.en)).toEqual([
      'Your request to restrict the processing of the data “register”: processing is restricted where the data subject contests the accuracy of the data and the accuracy of the data is being checked (GDPR Article 18(1)(a)) or where the Ministry no longer needs the data but you need them to establish, exercise or defend legal claims (GDPR Article 18(1)(c)); none of these conditions is met in this case (clause R of the Arrangements).',
    ])
    const explained = seen(explainDecision(recorded(rejected), ours.lt))
    expect(explained).toContain(
      'kai duomenų subjektas ginčija duomenų tikslumą ir duomenų tikslumas tikrinamas (BDAR 18 straipsnio 1 dalies a punktas), arba kai Ministerijos tikslams duomenys nebereikalingi',
    )
    expect(explained).toContain('; šiuo atveju nė viena iš šių sąlygų netenkinama')
  })

  test('each ground that fails is told by its rule, where one of them is of one’s own', () => {
    if (objected === undefined) throw new Error('expected a decision')
    expect(toSubject(objected, municipal.en)).toEqual([
      'Your objection to the processing of the data “register”: the processing does not rest on a legitimate interest (clause 8.1 of the document “municipality”).',
      'The processing does not rest on a task carried out in the public interest or in the exercise of official authority (clause 8.1 of the document “municipality”).',
      'The data are not processed only to send a newsletter (clause 8.2 of the document “municipality”).',
    ])
  })

  test('a catalogue that was not made for the procedure tells what to hand in instead', () => {
    expect(refused(() => explainDecision(recorded(rejected), en)).path).toBe('catalogue')
  })
})

describe('a request under a procedure with facts of its own', () => {
  const requests = requestLifecycle(accuracyProcedure)
  const on = plainDate('2026-06-10')
  const answer = (facts: ItemFacts) =>
    ({
      type: 'AnswerRequest',
      data: { on, by: 'officer', facts: register(facts), implementBy: on },
    }) as const
  const submitted = [
    {
      type: 'SubmitRequest',
      data: {
        id: 'P1',
        by: 'registry',
        submittedOn: plainDate('2026-06-01'),
        receivedOn: plainDate('2026-06-01'),
        channel: 'email',
        sender: { as: 'subject' },
        contacts: [],
        claims: [restriction],
        form: { nameGiven: true, signed: true, identityDocument: true },
      },
    },
    { type: 'ConfirmIdentity', data: { on: plainDate('2026-06-02'), by: 'registry', means: 'passport' } },
  ] as const
  const open = submitted.reduce((state, command) => {
    const decision = requests.decide(command, state)
    if (!decision.accepted) throw new Error(decision.rejection.code)
    return decision.events.reduce(requests.evolve, state)
  }, requests.initialState())

  test('is answered from them, and its history holds them', () => {
    const decision = requests.decide(answer(checked), open)
    expect(decision).toMatchObject({
      accepted: true,
      events: [{ data: { answer: { outcome: 'granted', decisions: [{ parts: [{ facts: checked }] }] } } }],
    })
  })

  test('is not answered while one is unknown, and the rejection asks the question in both languages', () => {
    const decision = requests.decide(answer({ 'own:accuracy-contested': true, subjectClaims: false }), open)
    if (decision.accepted) throw new Error('expected a rejection')
    expect(decision.rejection).toMatchObject({
      code: 'claims-undetermined',
      data: { needs: [{ facts: ['own:check'] }] },
    })
    expect(seen(explainRejection(decision.rejection, ours.en))).toContain(
      '“Is the accuracy of the data being checked?”',
    )
    expect(seen(explainRejection(decision.rejection, ours.lt))).toContain(
      '„Ar duomenų tikslumas tikrinamas?“',
    )
    expect(refused(() => explainRejection(decision.rejection, en)).path).toBe('catalogue')
  })

  test('is recorded with clauses of its document, or of the GDPR, and with names of its own', () => {
    const decision = requests.decide(answer(checked), open)
    if (!decision.accepted) throw new Error(decision.rejection.code)
    const recorded = JSON.stringify(decision.events)
    const { requestHistory } = schemasFor(accuracyProcedure)
    const passes = (from: string, to: string) =>
      [requestHistory, requestHistorySchema].map(
        (schema) => schema.safeParse(JSON.parse(recorded.replaceAll(from, to))).success,
      )
    expect(passes('gdpr:18(1)(a)', 'gdpr:18(1)(a)')).toEqual([true, true])
    expect(passes('gdpr:18(1)(a)', 'transport:P2')).toEqual([true, true])
    expect(passes('gdpr:18(1)(a)', 'transport:P9')).toEqual([false, true])
    expect(passes('gdpr:18(1)(a)', 'museum:1')).toEqual([false, true])
    expect(passes('own:accuracy-checked', 'own:other')).toEqual([false, true])
  })

  test('a claim states a ground of one’s own, and one that the procedure does not have is refused', () => {
    const stating = (ground: OwnName): Claim => ({ ...restriction, grounds: [ground] })
    const under = defineProcedure({ ...accuracySettings, readings: { statedGround: 'only-stated' } })
    const outcome = (ground: OwnName) =>
      decideClaims(under, [stating(ground)], register({ ...checked, subjectClaims: false })).decisions[0]
        ?.outcome
    expect(outcome('own:accuracy-checked')).toBe('granted')
    expect(decideClaims(under, [restriction], register({ ...checked, subjectClaims: false }))).toMatchObject({
      outcome: 'rejected',
    })
    expect(refused(() => outcome('own:other')).path).toBe('claims[0].grounds[0]')
  })

  test('a restriction that is granted on one is imposed on it', () => {
    const decision = requests.decide(answer(checked), open)
    if (!decision.accepted) throw new Error(decision.rejection.code)
    const [event] = decision.events
    const [followUp] = followUps(event, requests.evolve(open, event))
    expect(followUp).toMatchObject({
      to: 'restriction',
      command: { type: 'ImposeRestriction', data: { grounds: ['own:accuracy-checked'] } },
    })
    if (followUp?.to !== 'restriction') throw new Error('expected a restriction')
    const restrictions = restrictionLifecycle(accuracyProcedure)
    const imposed = restrictions.decide(followUp.command, restrictions.initialState())
    if (!imposed.accepted) throw new Error(imposed.rejection.code)
    const restricted = imposed.events.reduce(restrictions.evolve, restrictions.initialState())
    const [inForce] = restrictionsInForce(restricted, on)
    if (inForce === undefined) throw new Error('expected a restriction in force')
    expect(seen(explainRestriction(inForce, on, ours.en))).toContain(
      'The data subject contests the accuracy of the data and the accuracy of the data is being checked (GDPR Article 18(1)(a)).',
    )
  })

  test.each([
    [
      'a name that the procedure does not have, with the nearest that it has',
      { 'own:acuracy-contested': true },
      'data.facts.items[0].facts',
      'nearest to own:accuracy-contested',
    ],
    [
      'a value that the fact cannot have',
      { 'own:check': 'soon' },
      'data.facts.items[0].facts.own:check',
      '"over"',
    ],
    [
      'a word for what holds or does not',
      { 'own:accuracy-contested': 'yes' },
      'data.facts.items[0].facts.own:accuracy-contested',
      'false | true',
    ],
  ])('refuses %s', (_, facts, path, told) => {
    const { path: where, message } = refused(() => requests.decide(answer(facts), open))
    expect({ where, told: message.includes(told) }).toEqual({ where: path, told: true })
    expect(message).not.toContain('soon')
    const claimed = refused(() => decideClaims(accuracyProcedure, [restriction], register(facts)))
    expect(claimed.path).toBe(path.replace('data.', ''))
  })
})

describe('a right that a municipality allows', () => {
  const objection: Claim = { right: 'objection', items: 'all', substantiation: 'The road is quiet.' }
  const outcome = (claim: Claim, facts: ItemFacts) =>
    decideClaims(municipalProcedure, [claim], register(facts)).decisions[0]

  test.each([
    ['public-task', 'granted', ['municipality:8.1']],
    ['legitimate-interests', 'granted', ['municipality:8.1']],
    ['consent', 'rejected', ['municipality:8', 'municipality:8.1', 'municipality:8.2']],
  ] as const)('an objection to processing on the basis %s is %s', (basis, expected, clauses) => {
    const facts = { basis, 'own:newsletter': false, overridingInterestProven: false }
    expect(outcome(objection, facts)).toMatchObject({ outcome: expected, clauses })
  })

  test('an overriding interest stands against it, but never against a newsletter', () => {
    const proven: ItemFacts = { basis: 'public-task', overridingInterestProven: true }
    expect(outcome(objection, { ...proven, 'own:newsletter': false })).toMatchObject({
      outcome: 'rejected',
      clauses: ['gdpr:21(1)'],
    })
    expect(outcome(objection, { ...proven, 'own:newsletter': true })?.outcome).toBe('granted')
  })

  test('data are handed over for a newsletter only', () => {
    const portability: Claim = { right: 'portability', items: 'all' }
    const given: ItemFacts = { providedBySubject: true }
    expect(outcome(portability, { ...given, 'own:newsletter': true })?.outcome).toBe('granted')
    expect(outcome(portability, { ...given, 'own:newsletter': false })).toMatchObject({
      outcome: 'rejected',
      clauses: ['municipality:9'],
    })
  })
})

describe('what is wrong with facts of one’s own is told at definition', () => {
  const { clause } = ministry
  const R = clause('R')
  const contested = accuracyFacts['own:accuracy-contested']
  const check = accuracyFacts['own:check']
  const roles = {
    request: { clause: clause('P2') },
    examination: { clause: clause('N2'), period: { months: 1 } },
    answer: { clause: clause('N2') },
    restriction: { clause: R },
  }
  const reading = (fact: string, ...values: readonly unknown[]) => ({
    restriction: {
      clause: R,
      join: 'any',
      grounds: {
        'own:ground': { kind: 'is', clause: R, fact, values: values.length === 0 ? [true] : values },
      },
    },
  })
  const withText = (text: object) => ({
    ...contested,
    texts: { ...contested.texts, en: { ...contested.texts.en, ...text } },
  })

  test.each<[string, object, object, string]>([
    ['no facts at all', [], reading('basis', 'none'), 'facts'],
    ['a name of the library', { basis: contested }, reading('basis', 'none'), 'facts'],
    ['a name in another form', { 'own:Contested': contested }, reading('own:Contested'), 'facts'],
    [
      'a clause of another document',
      { 'own:a': { ...contested, clause: 'adakavas:17' } },
      reading('own:a'),
      'facts.own:a.clause',
    ],
    [
      'nobody to ask',
      { 'own:a': { ...contested, askedOf: 'clerk' } },
      reading('own:a'),
      'facts.own:a.askedOf',
    ],
    ['no texts', { 'own:a': { ...contested, texts: undefined } }, reading('own:a'), 'facts.own:a.texts'],
    [
      'no text in a language of the document',
      { 'own:a': { ...contested, texts: { en: contested.texts.en } } },
      reading('own:a'),
      'facts.own:a.texts.lt',
    ],
    [
      'a language that there is not',
      { 'own:a': { ...contested, texts: { ...contested.texts, de: contested.texts.en } } },
      reading('own:a'),
      'facts.own:a.texts',
    ],
    [
      'no question',
      { 'own:a': withText({ question: ' ' }) },
      reading('own:a'),
      'facts.own:a.texts.en.question',
    ],
    [
      'one word alone',
      { 'own:a': { ...check, values: ['over'] } },
      reading('own:a', 'over'),
      'facts.own:a.values',
    ],
    ['no values', { 'own:a': { ...check, values: [] } }, reading('own:a', 'over'), 'facts.own:a.values'],
    [
      'a word without its statement',
      { 'own:a': { ...check, values: ['none', 'soon'] } },
      reading('own:a', 'none'),
      'facts.own:a.texts.lt.is',
    ],
    ['a fact that no rule reads', { 'own:a': contested }, reading('basis', 'none'), 'facts.own:a'],
    [
      'a rule that reads a fact that is nowhere',
      { 'own:a': contested },
      reading('own:b'),
      'rules.restriction.grounds.own:ground',
    ],
    [
      'a rule that reads a value that a fact cannot have',
      { 'own:a': check },
      reading('own:a', 'soon'),
      'rules.restriction.grounds.own:ground',
    ],
  ])('%s', (_, facts, rules, path) => {
    const define = () =>
      Reflect.apply(defineProcedure, undefined, [{ document: ministry, roles, facts, rules }])
    expect(refused(define).path).toBe(path)
  })

  test('a name that is neither of the library nor one’s own does not compile', () => {
    const { is } = statementsWith({ 'own:a': contested, 'own:b': check })
    // @ts-expect-error a fact that is not declared
    is(R, 'own:c')
    // @ts-expect-error a word that it cannot be
    is(R, 'own:b', 'soon')
    // @ts-expect-error a word has to be named
    is(R, 'own:b')
    // @ts-expect-error facts of one's own are read by statementsWith
    statement.is(R, 'own:a')
    expect(is(R, 'own:b', 'over')).toEqual({ kind: 'is', clause: R, fact: 'own:b', values: ['over'] })
  })

  test('a fact is what ownFact makes of its settings, sharing nothing with them', () => {
    expect(ownFact({ clause: R, askedOf: 'controller', texts: {} })).toEqual({
      values: [false, true],
      clause: R,
      askedOf: 'controller',
      texts: {},
    })
    expect(Object.isFrozen(accuracyFacts['own:check'].texts)).toBe(false)
    expect(Object.isFrozen(accuracyProcedure.facts['own:check']?.texts)).toBe(true)
  })
})

describe('the schemas of one procedure', () => {
  const ours = schemasFor(accuracyProcedure)
  const event = (data: object) => ({
    type: 'AnswerRequest',
    data: { on: '2026-06-10', by: 'officer', ...data },
  })

  test.each<[string, ItemFacts, boolean]>([
    ['facts of its own', checked, true],
    ['a fact that is not known', { 'own:check': null }, true],
    ['a word that a fact cannot be', { 'own:check': 'soon' }, false],
    ['a name that it does not have', { 'own:newsletter': true }, false],
  ])('%s', (_, facts, good) => {
    expect(ours.itemFacts.safeParse(facts).success).toBe(good)
    expect(ours.requestCommand.safeParse(event({ facts: register(facts) })).success).toBe(good)
    expect(itemFactsSchema.safeParse(facts).success).toBe(true)
  })

  test('rights that it does not offer, and grounds that it does not have, are no claims', () => {
    const claims = (claim: object) =>
      [ours.claim, claimSchema].map((schema) => schema.safeParse(claim).success)
    expect(claims({ ...restriction, grounds: ['own:accuracy-checked'] })).toEqual([true, true])
    expect(claims({ ...restriction, grounds: ['own:other'] })).toEqual([false, true])
    expect(claims({ right: 'access', information: 'all' })).toEqual([false, true])
  })

  test('messages cite the clauses of the procedure', () => {
    const { error } = ours.requestCommand.safeParse(event({ facts: register({ 'own:check': 'soon' }) }))
    expect(error?.issues[0]?.message).toBe(
      'data.facts.items[0].facts.own:check: expected "none" | "under-way" | "over" | "null" (gdpr:18(1)(a))',
    )
  })
})
