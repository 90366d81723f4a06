import { describe, expect, test } from 'vitest'
import { gdprProcedure, gdprProcedureFor, isInvalidInput, type Procedure } from '../../src/index.js'
import { type RequestCommand, requestLifecycle } from '../../src/request/index.js'
import { type RestrictionCommand, restrictionLifecycle } from '../../src/restriction/index.js'
import type { Claim } from '../../src/rights/index.js'
import { decideClaims } from '../../src/rights/index.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, explainDecision, explainNote, letters, renderText } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { about, act, answer, day, submit } from './cases.js'
import { played } from './council.js'
import { irishCouncil as council, hospital, irish } from './gdpr-procedures.js'

/*
 * What controllers under the GDPR alone come to, read from Articles 12 and 15 to 22, and from Regulation 1182/71.
 */

const item = 'letter'
const settings = { institution: { name: 'Sample Hospital' }, dataProtectionOfficer: 'dpo@hospital.example' }
const erasure: Claim = { right: 'erasure', items: [item] }
const bare = { nameGiven: false, signed: false, identityDocument: false }
/** A request in the form that somebody chooses who knows of none. */
const ask = (
  claims: readonly [Claim, ...Claim[]],
  received = '2026-03-02',
  channel: 'phone' | 'email' = 'phone',
) => submit(claims, { submittedOn: day(received), receivedOn: day(received), channel, form: bare })

function decided(procedure: Procedure, ...commands: readonly RequestCommand[]) {
  const last = commands.at(-1)
  if (last === undefined) throw new Error('no command')
  return requestLifecycle(procedure).decide(last, played(procedure, ...commands.slice(0, -1)))
}
function notesOf(procedure: Procedure, ...commands: readonly RequestCommand[]) {
  const decision = decided(procedure, ...commands)
  if (!decision.accepted) throw new Error(JSON.stringify(decision.rejection))
  return decision.notes
}
const codeOf = (procedure: Procedure, ...commands: readonly RequestCommand[]): string | null => {
  const decision = decided(procedure, ...commands)
  return decision.accepted ? null : decision.rejection.code
}
/** By when the request is answered, as it stands when it was received. */
const dueOf = (procedure: Procedure, ...commands: readonly RequestCommand[]) =>
  requestLifecycle(procedure)
    .duties(played(procedure, ...commands), day('2026-03-03'))
    .flatMap(({ duty, deadline }) => (duty === 'examine-and-answer' ? [deadline.due] : []))

const extended: RequestCommand = {
  type: 'ExtendExamination',
  data: { ...act('2026-03-20'), reasons: ['Several archives hold the data.'], grounds: ['complexity'] },
}

describe('a month from receipt (12(3)), by the holidays of the member state (Regulation 1182/71, 3(4))', () => {
  test('ends a day later where it would end on German Unity Day', () => {
    const asked = ask([erasure], '2028-09-03')
    expect(dueOf(hospital, asked)).toEqual(['2028-10-04'])
    expect(dueOf(gdprProcedure, asked)).toEqual(['2028-10-03'])
  })

  test("ends a day later where it would end on Saint Patrick's Day", () => {
    const asked = ask([erasure], '2026-02-17')
    expect(dueOf(council, asked)).toEqual(['2026-03-18'])
    expect(dueOf(hospital, asked)).toEqual(['2026-03-17'])
  })

  test('stays as counted where the controller reads it so', () => {
    const counted = gdprProcedureFor({
      calendar: irish,
      zone: 'Europe/Dublin',
      readings: { lastDay: 'as-counted' },
    })
    expect(dueOf(counted, ask([erasure], '2026-02-17'))).toEqual(['2026-03-17'])
  })

  test('is extended once, to three months from receipt in one sum', () => {
    // 30 November and three months: 28 February 2027 is a Sunday.
    const asked = submit([erasure], { submittedOn: day('2026-11-30'), receivedOn: day('2026-11-30') })
    const extending: RequestCommand = { ...extended, data: { ...extended.data, on: day('2026-12-10') } }
    expect(dueOf(hospital, asked, extending)).toEqual(['2027-03-01'])
    expect(codeOf(hospital, asked, extending, extending)).not.toBeNull()
  })

  test('is extended for how complex the request is, or how many there are, and for nothing else', () => {
    for (const grounds of [['complexity'], ['number-of-requests']] as const)
      expect(codeOf(council, ask([erasure]), { ...extended, data: { ...extended.data, grounds } })).toBeNull()
    const other: RequestCommand = { ...extended, data: { ...extended.data, grounds: ['own:holidays'] } }
    expect(codeOf(council, ask([erasure]), other)).not.toBeNull()
  })
})

describe('a request under the GDPR needs no form (12(2))', () => {
  test('by telephone, unsigned and without a ground it lacks nothing, and no way of filing is noted', () => {
    expect(notesOf(council, ask([erasure]))).toEqual([])
    expect(notesOf(hospital, ask([{ right: 'access' }]))).toEqual([])
  })

  test('is answered without anybody being asked who they are: identity is asked for on doubt alone (12(6))', () => {
    const facts = about({ [item]: { neededForPurposes: false, ...keptForNothing } })
    const answered = answer(facts, { implementBy: day('2026-03-25') })
    expect(notesOf(council, ask([erasure]), answered).map(({ note }) => note)).toEqual(['tell-recipients'])
    const inquiry: RequestCommand = {
      type: 'InquireIdentity',
      data: { ...act('2026-03-05'), ask: 'the number of the patient', term: day('2026-03-15') },
    }
    expect(codeOf(council, ask([erasure]), inquiry)).toBe('doubt-missing')
    const doubt = 'Two patients have the same name.'
    const doubted: RequestCommand = { ...inquiry, data: { ...inquiry.data, doubt } }
    expect(codeOf(council, ask([erasure]), doubted)).toBeNull()
    expect(codeOf(council, ask([erasure]), doubted, answered)).toBe('identity-unconfirmed')
  })

  test('is inquired about at any time, or in the time that the controller names', () => {
    const late: RequestCommand = {
      type: 'InquireIdentity',
      data: {
        ...act('2026-03-24'),
        ask: 'a number',
        term: day('2026-03-30'),
        doubt: 'Another name is signed.',
      },
    }
    const named = gdprProcedureFor({ inquiryWindow: { days: 10 } })
    expect(notesOf(gdprProcedure, ask([erasure]), late).map(({ note }) => note)).not.toContain('late-inquiry')
    expect(notesOf(named, ask([erasure]), late).map(({ note }) => note)).toContain('late-inquiry')
  })
})

/** No exception of Article 17(3) holds, and there is nothing else to be found out. */
const keptForNothing = {
  freedomOfExpression: false,
  legalObligation: false,
  publicTaskNecessity: false,
  publicHealthInterest: false,
  specialPurpose: 'none',
  institutionClaims: false,
  othersClaims: false,
} as const
const neededFacts = {
  neededForPurposes: true,
  basis: 'contract',
  specialCategoryConsent: false,
  otherwiseUnlawful: false,
  wasUnlawful: false,
  erasureObligation: false,
  childOnlineService: false,
  objects: false,
} as const

describe('a refusal is told within a month of receipt, which nothing extends (12(4))', () => {
  const needed = about({ [item]: neededFacts })
  const on = (when: string) => answer(needed, { on: day(when) })

  test('after an extension it is a breach, and is given all the same', () => {
    expect(notesOf(council, ask([erasure]), extended, on('2026-04-02'))).toEqual([])
    expect(notesOf(council, ask([erasure]), extended, on('2026-04-03'))).toEqual([
      {
        of: 'request',
        note: 'late-refusal',
        clauses: ['gdpr:12(4)'],
        data: { on: '2026-04-03', due: '2026-04-02' },
        breach: true,
      },
    ])
  })

  test('where the controller reads it so, as long as the extension', () => {
    const reading = gdprProcedureFor({ calendar: irish, readings: { refusalLimit: 'extended' } })
    expect(notesOf(reading, ask([erasure]), extended, on('2026-04-03'))).toEqual([])
  })

  test('what is granted after an extension is in time', () => {
    const granted = answer(about({ [item]: { neededForPurposes: false, ...keptForNothing } }), {
      on: day('2026-04-20'),
      implementBy: day('2026-04-20'),
    })
    expect(notesOf(council, ask([erasure]), extended, granted).map(({ note }) => note)).toEqual([
      'tell-recipients',
    ])
  })
})

describe('what goes with a decision', () => {
  test('of data that were made public, who processes them is told of the erasure (17(2))', () => {
    const facts = about({ [item]: { neededForPurposes: false, ...keptForNothing, madePublic: true } })
    const notes = notesOf(hospital, ask([erasure]), answer(facts, { implementBy: day('2026-03-21') }))
    expect(notes.map(({ note, clauses }) => [note, ...clauses])).toEqual([
      ['tell-recipients', 'gdpr:19'],
      ['tell-other-controllers', 'gdpr:17(2)'],
    ])
    for (const catalogue of [en, lt])
      for (const note of notes) expect(explainNote(note, catalogueFor(catalogue, hospital))).toContain(item)
  })

  test('a restriction beside a correction or an objection is owed from receipt (18(1)(a), (d))', () => {
    const restriction: Claim = { right: 'restriction', items: [item] }
    const correction: Claim = { right: 'rectification', corrections: [{ item }] }
    const objection: Claim = { right: 'objection', items: [item] }
    for (const beside of [correction, objection]) {
      const notes = notesOf(hospital, ask([beside, restriction]))
      expect(notes.map(({ note }) => note)).toEqual(['restrict-meanwhile'])
      for (const catalogue of [en, lt])
        for (const note of notes) expect(explainNote(note, catalogueFor(catalogue, hospital))).toContain(item)
    }
    expect(notesOf(hospital, ask([restriction]))).toEqual([])
  })

  test('carried out after the limit to answer is a breach, whatever day the answer named (12(3))', () => {
    const facts = about({ [item]: { neededForPurposes: false, ...keptForNothing } })
    const later = answer(facts, { implementBy: day('2026-05-04'), complexity: 'Backups run out in May.' })
    const done = (when: string): RequestCommand => ({
      type: 'ReportImplementation',
      data: { ...act(when), right: 'erasure', item, restricted: false },
    })
    const notes = (when: string) =>
      notesOf(council, ask([erasure]), later, done(when)).map(({ note }) => note)
    expect(notes('2026-04-02')).toEqual([])
    expect(notes('2026-04-03')).toEqual(['late-implementation'])
  })

  test('before a restriction is lifted the person is told (18(3)); it has no end but that of its ground', () => {
    const machine = restrictionLifecycle(hospital)
    const impose: RestrictionCommand = {
      type: 'ImposeRestriction',
      data: {
        ...act('2026-03-03'),
        id: 'B1',
        item,
        request: 'P1',
        grounds: ['accuracy-contested'],
        period: {},
      },
    }
    const imposed = machine.decide(impose, machine.initialState())
    if (!imposed.accepted) throw new Error(JSON.stringify(imposed.rejection))
    const state = imposed.events.reduce(machine.evolve, machine.initialState())
    const lifted = machine.decide(
      { type: 'LiftRestriction', data: { ...act('2026-03-20'), id: 'B1', because: 'ground-over' } },
      state,
    )
    expect(lifted.accepted ? lifted.notes.map(({ note, clauses }) => [note, ...clauses]) : lifted).toEqual([
      ['tell-before-lifting', 'gdpr:18(3)'],
    ])
  })
})

describe('a fee or a refusal (12(5)), and further copies (15(3))', () => {
  const costs = { collecting: 1000, examining: 500, answering: 500 }
  const fee = (kind: 'excessive' | 'further-copies'): RequestCommand => ({
    type: 'DemandFee',
    data: {
      ...act('2026-03-05'),
      finding: { kind, justification: 'The eighth time this month.' },
      fee: 1500,
      costs,
    },
  })

  test('are possible for what is excessive, and for further copies of the data under access', () => {
    expect(codeOf(council, ask([{ right: 'access' }]), fee('excessive'))).toBeNull()
    expect(codeOf(council, ask([{ right: 'access' }]), fee('further-copies'))).toBeNull()
    expect(codeOf(council, ask([erasure]), fee('further-copies'))).toBe('access-not-claimed')
  })
})

describe('in both languages nothing of another document is said', () => {
  const everyClaim: readonly [Claim, ...Claim[]] = [
    { right: 'access' },
    erasure,
    { right: 'restriction', items: [item] },
    { right: 'objection', items: [item] },
    { right: 'portability', items: [item], transfer: { recipient: 'another hospital' } },
    { right: 'rectification', corrections: [{ item }], supplements: [{ item }] },
    { right: 'consent-withdrawal', items: [item] },
    { right: 'automated-decision', items: [item] },
  ]

  test.each([
    ['lt', lt],
    ['en', en],
  ])('%s: the decisions on every right, known or not', (_, language) => {
    const catalogue = catalogueFor(language, hospital)
    for (const facts of [
      {},
      neededFacts,
      { ...keptForNothing, neededForPurposes: false, basis: 'none' } as const,
    ]) {
      const { decisions } = decideClaims(hospital, everyClaim, {
        access: { processed: true, copyAffectsOthers: true },
        items: [{ item, facts }],
      })
      for (const decision of decisions) {
        const said = explainDecision(decision, catalogue)
        expect(said).not.toMatch(/adakavas|Aprašo|Procedure/u)
      }
    }
  })

  test.each([
    ['lt', lt],
    ['en', en],
  ])('%s: the letter of an answer, and the story', (_, language) => {
    const catalogue = catalogueFor(language, hospital)
    const facts = about({ [item]: neededFacts })
    const state = played(hospital, ask([erasure], '2026-03-02', 'email'), answer(facts))
    if (state.status !== 'answered') throw new Error(state.status)
    const letter = renderText(letters.answer(state, catalogue, settings))
    expect(letter).not.toMatch(/adakavas|Apraš|the Procedure/u)
    expect(letter).toContain(item)
  })
})

describe('what is no setting is refused where it stands', () => {
  const pathOf = (make: () => unknown): string => {
    try {
      make()
    } catch (error) {
      if (isInvalidInput(error)) return error.path
      throw error
    }
    return 'accepted'
  }
  const settings = (given: object) => pathOf(() => gdprProcedureFor(given))

  test.each([
    [{ readings: { particularSituation: 'guessed' } }, 'readings.particularSituation'],
    [{ readings: { extension: 'two-further-months' } }, 'readings'],
    [{ zone: 'Europe/Nowhere' }, 'zone'],
    [{ inquiryWindow: { days: 0 } }, 'inquiryWindow'],
    [{ institution: { en: {} } }, 'institution.en.institution'],
    [{ institution: { lt: { gender: 'feminine' } } }, 'institution.lt.institution'],
    [{ limits: {} }, ''],
    [{ id: '' }, 'id'],
  ])('%j', (given, path) => {
    expect(settings(given)).toBe(path)
  })
})
