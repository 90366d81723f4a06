import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  answerLimit,
  type Inquiry,
  identityConfirmed,
  limitWithin,
  requestRoles,
} from '../../src/case/index.js'
import { extensionCap } from '../../src/case/period.js'
import {
  adakavasProcedure,
  addDays,
  deadline,
  defineHolidayCalendar,
  defineProcedure,
  isInvalidInput,
  type Period,
  type PlainDate,
  type Procedure,
  plainDate,
} from '../../src/index.js'
import {
  type RequestCommand,
  type RequestState,
  requestForComplaint,
  requestLifecycle,
} from '../../src/request/index.js'
import { statement } from '../../src/rights/index.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, explainDeadline, explainDuty, explainNote } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { knownDay } from '../calendar/arbitraries.js'
import { seen } from '../text/reading.js'
import { ministry, ministryProcedure } from './transport.js'

const { clause } = ministry
const day = plainDate

/** The ministry's procedure with other limits. */
const limited = (period: Period, extension: Period | null = null, more: object = {}) =>
  defineProcedure({
    document: ministry,
    roles: {
      request: { clause: clause('P2') },
      examination: { clause: clause('N2'), period, ...more },
      extension: extension === null ? null : { clause: clause('N2'), period: extension },
      answer: { clause: clause('N2') },
      access: { clause: clause('R') },
    },
    rules: { access: { clause: clause('R') } },
  })

const refusedAt = (define: () => unknown): unknown => {
  try {
    return define()
  } catch (error) {
    return isInvalidInput(error) ? error.path : error
  }
}

describe('a limit in days is cut to the month of the GDPR on the days on which it would outlast it (12(3))', () => {
  const due = (period: Period, from: string) =>
    limitWithin(limited(period), { clause: clause('N2'), period }, day(from))

  test.each([
    ['30 days from 2 March end before the month', { days: 30 }, '2026-03-02', '2026-04-01', ['days']],
    ['30 days from 2 February are cut', { days: 30 }, '2026-02-02', '2026-03-02', ['days', 'cut']],
    ['28 days are never', { days: 28 }, '2026-02-02', '2026-03-02', ['days']],
    ['29 days from then are', { days: 29 }, '2026-02-02', '2026-03-02', ['days', 'cut']],
    [
      '30 days from 30 January are not: both ends move to the same Monday',
      { days: 30 },
      '2026-01-30',
      '2026-03-02',
      ['days', 'rolled'],
    ],
    [
      '31 days from 13 February: the month ends on a Friday',
      { days: 31 },
      '2026-02-13',
      '2026-03-13',
      ['days', 'cut'],
    ],
    ['20 working days from 2 March', { workingDays: 20 }, '2026-03-02', '2026-03-31', ['working-days']],
    [
      '22 working days from 2 February',
      { workingDays: 22 },
      '2026-02-02',
      '2026-03-02',
      ['working-days', 'cut'],
    ],
    ['a month is never cut', { months: 1 }, '2026-01-30', '2026-03-02', ['months', 'rolled', 'rolled']],
  ] as const)('%s', (_, period, from, last, steps) => {
    const limit = due(period, from)
    expect(limit.due).toBe(last)
    expect(limit.steps.map(({ step }) => step)).toEqual(steps)
    expect(limit.clause).toBe('transport:N2')
  })

  test('the step says from which day, to which, and by which clause', () => {
    expect(due({ days: 30 }, '2026-02-02').steps.at(-1)).toEqual({
      step: 'cut',
      from: '2026-03-04',
      day: '2026-03-02',
      months: 1,
      clause: 'gdpr:12(3)',
    })
  })

  test('it is the earlier of the two by their due days, each step begins where the one before ended', () => {
    const periods = fc.oneof(
      fc.record({ days: fc.integer({ min: 1, max: 31 }) }),
      fc.record({ workingDays: fc.integer({ min: 1, max: 23 }) }),
    )
    fc.assert(
      fc.property(knownDay, periods, fc.nat({ max: 20 }), (from, period, addedDays) => {
        const limit = limitWithin(limited(period), { clause: clause('N2'), period }, from, addedDays)
        const [own, month] = [period, { months: 1 }].map(
          (one) => deadline({ clause: 'gdpr:12(3)', from, period: one, addedDays }).due,
        )
        expect(limit.due).toBe([own, month].toSorted()[0])
        let before = from
        for (const step of limit.steps) {
          expect(step.from).toBe(before)
          before = step.day
        }
        expect(before).toBe(limit.due)
      }),
    )
  })

  test('an extended limit is cut to three months from receipt', () => {
    const procedure = limited({ days: 31 }, { days: 92 })
    const clock = {
      receivedOn: day('2026-01-30'),
      identity: { status: 'unconfirmed' },
      extension: null,
    } as const
    const cap = extensionCap(procedure, requestRoles(procedure), clock, day('2026-02-02'))
    expect(cap).toMatchObject({ counted: '2026-04-30', due: '2026-04-30' })
    expect(cap.steps.at(-1)).toMatchObject({ step: 'cut', from: '2026-05-02', months: 3 })
    expect(answerLimit(procedure, requestRoles(procedure), clock, day('2026-02-02')).due).toBe('2026-03-02')
  })

  test('so is one of a variation of the Adakavas procedure; its complaints alike', () => {
    const period = { days: 30 }
    const varied = defineProcedure({
      id: 'home',
      version: '1',
      limits: {
        examination: { clause: 'adakavas:41', period },
        complaintExamination: { clause: 'adakavas:52', period },
      },
    })
    for (const limit of [varied.roles.examination, varied.roles.complaintExamination])
      expect(limitWithin(varied, limit, day('2026-02-02')).due).toBe('2026-03-02')
    expect(
      limitWithin(adakavasProcedure, adakavasProcedure.roles.examination, day('2026-02-02')).steps,
    ).toEqual([{ step: 'months', from: '2026-02-02', months: 1, day: '2026-03-02', clamped: false }])
  })

  test.each([
    [
      lt,
      'Pagal Tvarkos N2 punktą terminas skaičiuojamas nuo 2026 m. vasario 2 d.: pridėjus 30 dienų – 2026 m. kovo 4 d.; tai ilgiau, negu leidžia BDAR (1 mėnuo), todėl terminas sutrumpinamas iki 2026 m. kovo 2 d. (BDAR 12 straipsnio 3 dalis). Paskutinė termino diena – 2026 m. kovo 2 d. (Tvarkos N2 punktas).',
    ],
    [
      en,
      'Under clause N2 of the Arrangements, time is counted from 2 February 2026: 30 days end on 4 March 2026; that is more than the GDPR allows (1 month), so the last day is brought back to 2 March 2026 (GDPR Article 12(3)). The last day is 2 March 2026 (clause N2 of the Arrangements).',
    ],
  ])('it is told in each language', (language, said) => {
    expect(
      seen(explainDeadline(due({ days: 30 }, '2026-02-02'), catalogueFor(language, ministryProcedure))),
    ).toBe(said)
  })
})

describe('at definition it is an error only where it is longer on every day', () => {
  test.each([
    [{ days: 31 }, { days: 32 }],
    [{ workingDays: 23 }, { workingDays: 24 }],
    [{ months: 1 }, { months: 2 }],
  ] as const)('%j is not, %j is', (allowed, refused) => {
    expect(limited(allowed).limits.examination?.period).toEqual(allowed)
    expect(refusedAt(() => limited(refused))).toBe('roles.examination.period')
  })

  test.each([
    [{ days: 92 }, { days: 93 }],
    [{ workingDays: 66 }, { workingDays: 67 }],
    [{ months: 3 }, { months: 4 }],
  ] as const)('extended in all, %j is not, %j is', (allowed, refused) => {
    const unit =
      'workingDays' in allowed ? { workingDays: 20 } : 'days' in allowed ? { days: 30 } : { months: 1 }
    expect(limited(unit, allowed).limits.extension?.period).toEqual(allowed)
    expect(refusedAt(() => limited(unit, refused))).toBe('roles.extension.period')
  })

  test('working days, by brute force: 23 fit into some month and 24 into none; 66 into some three and 67 into none', () => {
    // No public holidays, as in the most generous calendar.
    const calendar = defineHolidayCalendar({ name: 'nowhere', firstYear: 2024, lastYear: 2028, days: [] })
    for (const [months, most] of [
      [1, 23],
      [3, 66],
    ] as const) {
      const days = Array.from({ length: 731 }, (_, index) =>
        deadline({
          clause: 'a:1',
          from: day('2024-01-01'),
          period: { days: index },
          lastDay: 'as-counted',
          calendar,
        }),
      )
      const fits = (workingDays: number) =>
        days.filter(({ due: from }) => {
          const of = (period: Period) => deadline({ clause: 'a:1', from, period, calendar }).due
          return of({ workingDays }) <= of({ months })
        }).length
      expect(fits(most)).toBeGreaterThan(0)
      expect(fits(most + 1)).toBe(0)
    }
  })
})

/** A ministry whose document has more to say on time, with an inquiry about identity. */
const timed = (more: object, roles: object = {}) =>
  defineProcedure({
    document: ministry,
    roles: {
      request: { clause: clause('P2') },
      examination: { clause: clause('N2'), period: { months: 1 }, ...more },
      extension: { clause: clause('N2'), period: { months: 3 } },
      answer: { clause: clause('N2') },
      access: { clause: clause('R') },
      erasure: { clause: clause('R') },
      information: { clause: clause('R') },
      identity: { clause: clause('P4') },
      identityInquiry: { clause: clause('P4'), period: { days: 10 } },
      unidentifiedRefusal: { clause: clause('P4'), period: { days: 10 } },
      ...roles,
    },
    rules: {
      access: { clause: clause('R') },
      information: { clause: clause('R') },
      erasure: {
        clause: clause('R'),
        join: 'any',
        grounds: { 'not-needed': statement.is(clause('R'), 'neededForPurposes', false) },
      },
    },
    form: { signature: { clause: clause('P2') } },
  } as never)

const submit = (receivedOn: string, signed = true): RequestCommand => ({
  type: 'SubmitRequest',
  data: {
    id: 'P1',
    by: 'registry',
    submittedOn: day(receivedOn),
    receivedOn: day(receivedOn),
    channel: 'email',
    sender: { as: 'subject' },
    contacts: [],
    claims: [{ right: 'access', information: 'all' }],
    form: { nameGiven: true, signed, identityDocument: true },
  },
})
const inquire = (on: string, term: string): RequestCommand => ({
  type: 'InquireIdentity',
  data: { on: day(on), by: 'officer', ask: 'a document', term: day(term) },
})
const supply = (on: string): RequestCommand => ({
  type: 'SupplyIdentity',
  data: { on: day(on), by: 'officer' },
})
const confirm = (on: string): RequestCommand => ({
  type: 'ConfirmIdentity',
  data: { on: day(on), by: 'officer', means: 'a document' },
})
const askToSign = (on: string, term: string): RequestCommand => ({
  type: 'AskToComplete',
  data: { on: day(on), by: 'officer', about: 'content', ask: 'a signature', term: day(term) },
})
const signed = (on: string): RequestCommand => ({
  type: 'CorrectRequest',
  data: { on: day(on), by: 'officer', form: { nameGiven: true, signed: true, identityDocument: true } },
})
const extend = (on: string, until?: string): RequestCommand => ({
  type: 'ExtendExamination',
  data: {
    on: day(on),
    by: 'officer',
    reasons: ['It is complex.'],
    ...(until === undefined ? {} : { until: day(until) }),
  },
})
const answer = (on: string): RequestCommand => ({
  type: 'AnswerRequest',
  data: { on: day(on), by: 'officer', facts: { items: [], access: { processed: false } } },
})

/** The state after commands, with the notes on the last of them. */
function told(procedure: Procedure, ...commands: readonly RequestCommand[]) {
  const requests = requestLifecycle(procedure)
  let state: RequestState = requests.initialState()
  let notes: readonly string[] = []
  for (const command of commands) {
    const decision = requests.decide(command, state)
    if (!decision.accepted) throw new Error(`${command.type}: ${decision.rejection.code}`)
    notes = decision.notes.map(({ note }) => note)
    for (const event of decision.events) state = requests.evolve(state, event)
  }
  const owed = (on: string) => {
    const duty = requests.duties(state, day(on)).find(({ duty }) => duty === 'examine-and-answer')
    if (duty?.duty !== 'examine-and-answer') throw new Error('expected a duty to answer')
    return duty
  }
  return { requests, state, notes, owed, due: (on: string) => owed(on).deadline.due }
}

describe('a target beside the limit', () => {
  const target = { clause: clause('N1'), period: { workingDays: 20 } }
  const usual = timed({ target })

  test('the duty to answer carries it as a deadline of its own; missing it is no breach', () => {
    const { owed } = told(usual, submit('2026-03-02'))
    expect(owed('2026-03-10')).toMatchObject({
      clause: 'transport:N2',
      status: 'pending',
      deadline: { due: '2026-04-02' },
      target: { clause: 'transport:N1', due: '2026-03-31' },
    })
    expect(owed('2026-04-01').status).toBe('pending')
  })

  test('an answer after it has a note, one by it has none', () => {
    const filed = [submit('2026-03-02'), confirm('2026-03-02')]
    expect(told(usual, ...filed, answer('2026-03-31')).notes).not.toContain('after-target')
    expect(told(usual, ...filed, answer('2026-04-01')).notes).toContain('after-target')
    expect(told(timed({}), ...filed, answer('2026-04-01')).notes).not.toContain('after-target')
  })

  test('one that is not earlier than the limit on some days is not told of then', () => {
    // 20 working days from 18 December 2025 end in the middle of January, and 28 days before.
    const both = timed({ period: { days: 28 }, target })
    expect(told(both, submit('2025-12-18')).owed('2025-12-19')).not.toHaveProperty('target')
    expect(told(both, submit('2026-05-04')).owed('2026-05-05')).toMatchObject({
      deadline: { due: '2026-06-01' },
    })
  })

  test.each([
    [
      lt,
      'Ministerija privalo pateikti duomenų subjektui atsakymą į prašymą iki 2026 m. balandžio 2 d. imtinai (Tvarkos N2 punktas). Įprastai atsakoma anksčiau – šiuo atveju iki 2026 m. kovo 31 d. imtinai (Tvarkos N1 punktas).',
    ],
    [
      en,
      'The Ministry owes the data subject an answer to the request by 2 April 2026 (clause N2 of the Arrangements). Answers are usually given sooner: this one by 31 March 2026 (clause N1 of the Arrangements).',
    ],
  ])('it is told in each language', (language, said) => {
    const duty = told(usual, submit('2026-03-02')).owed('2026-03-10')
    expect(seen(explainDuty(duty, catalogueFor(language, usual)))).toBe(said)
  })
})

describe('a clock that starts when identity is confirmed', () => {
  const clock = { clause: clause('P4'), starts: 'identity-confirmed' } as const
  const late = timed({ clock })
  const filed = submit('2026-03-02')
  const asked = [filed, inquire('2026-03-04', '2026-03-16')] as const
  const roles0 = requestRoles(timed({}))

  test('confirmed on the day of receipt, it is the limit from receipt', () => {
    expect(told(late, filed, confirm('2026-03-02')).due('2026-03-10')).toBe('2026-04-02')
  })

  test('where nobody asks for it, it runs from receipt: who never inquires is late some day', () => {
    const { owed } = told(late, filed)
    expect(owed('2026-03-12')).toMatchObject({ status: 'pending', deadline: { due: '2026-04-02' } })
    expect(owed('2026-03-12')).not.toHaveProperty('waitingFor')
    expect(owed('2026-04-02').status).toBe('due-today')
    expect(owed('2026-04-03').status).toBe('overdue')
    // Nor does the institution move it by confirming what nobody was asked for.
    expect(told(late, filed, confirm('2026-03-30')).due('2026-04-01')).toBe('2026-04-02')
    expect(told(late, filed, confirm('2026-03-30'), answer('2026-04-03')).notes).toContain('late-answer')
  })

  test('while it is asked for, the limit stands as if it were there on the day looked at, and the duty waits for it', () => {
    const { due, owed } = told(late, ...asked)
    expect(due('2026-03-04')).toBe('2026-04-07')
    expect(due('2026-03-12')).toBe('2026-04-13')
    expect(owed('2026-05-04')).toMatchObject({ status: 'pending', waitingFor: ['identity'] })
  })

  test('it starts on the day the person supplied what was asked, however long the institution takes to confirm it', () => {
    const { due, owed } = told(late, ...asked, supply('2026-03-10'))
    for (const on of ['2026-03-10', '2026-03-25', '2026-05-01']) expect(due(on)).toBe('2026-04-10')
    expect(owed('2026-03-25')).not.toHaveProperty('waitingFor')
    expect(owed('2026-04-10').status).toBe('due-today')
    expect(owed('2026-04-11').status).toBe('overdue')
    expect(told(late, ...asked, supply('2026-03-10'), confirm('2026-04-01')).due('2026-04-02')).toBe(
      '2026-04-10',
    )
  })

  test('what did not suffice and was asked for again starts it anew, within the days of an inquiry', () => {
    const again = [...asked, supply('2026-03-06'), inquire('2026-03-12', '2026-03-20')]
    expect(told(late, ...again).due('2026-03-16')).toBe('2026-04-16')
    expect(told(late, ...again, supply('2026-03-18')).due('2026-03-30')).toBe('2026-04-20')
    // The tenth day is 12 March: asked for after it, nothing waits for it.
    const after = [...asked, supply('2026-03-06'), inquire('2026-03-13', '2026-03-20'), supply('2026-03-18')]
    expect(told(late, ...after).due('2026-03-30')).toBe('2026-04-07')
  })

  test('an inquiry once the time from receipt is over takes no lateness away', () => {
    const anyTime = timed({ clock }, { identityInquiry: { clause: clause('P4') } })
    const onLast = told(anyTime, filed, inquire('2026-04-02', '2026-04-10'), supply('2026-04-08'))
    expect(onLast.owed('2026-04-09')).toMatchObject({ status: 'pending', deadline: { due: '2026-05-08' } })
    const tooLate = told(anyTime, filed, inquire('2026-04-03', '2026-04-10'))
    expect(tooLate.owed('2026-04-03')).toMatchObject({ status: 'overdue', deadline: { due: '2026-04-02' } })
  })

  test('where identity is not asked for, it runs from receipt, and nothing waits', () => {
    const exempt = timed({ clock }, { identity: { clause: clause('P4'), exempt: ['information'] } })
    const { data } = filed
    const informed = {
      type: 'SubmitRequest',
      data: { ...data, claims: [{ right: 'information' }] },
    } as RequestCommand
    const open = told(exempt, informed)
    expect(open.due('2026-03-20')).toBe('2026-04-02')
    expect(open.owed('2026-03-20')).not.toHaveProperty('waitingFor')
    expect(told(exempt, ...asked).owed('2026-03-20').waitingFor).toEqual(['identity'])
  })

  test('once it is, the limit runs from that day and moves no more', () => {
    const { due, owed } = told(late, ...asked, confirm('2026-03-16'))
    for (const on of ['2026-03-16', '2026-04-10', '2026-05-01']) expect(due(on)).toBe('2026-04-16')
    expect(owed('2026-03-20').deadline.from).toBe('2026-03-16')
    expect(owed('2026-03-20')).not.toHaveProperty('waitingFor')
    expect(owed('2026-04-17').status).toBe('overdue')
  })

  test('an extension is possible within it, and reaches as far from its start', () => {
    const open = told(late, ...asked, confirm('2026-03-16'), extend('2026-04-16'))
    expect(open.due('2026-04-20')).toBe('2026-06-16')
    expect(() => told(late, ...asked, confirm('2026-03-16'), extend('2026-04-17'))).toThrow(
      'extension-window-closed',
    )
    expect(
      told(late, ...asked, confirm('2026-03-16'), extend('2026-04-10', '2026-05-04')).due('2026-04-20'),
    ).toBe('2026-05-04')
  })

  test('an answer after the month of the GDPR from receipt has a note, though it is in time', () => {
    const open = [...asked, confirm('2026-03-16')]
    expect(told(late, ...open, answer('2026-04-02')).notes).not.toContain('after-gdpr-limit')
    const { notes } = told(late, ...open, answer('2026-04-03'))
    expect(notes).toContain('after-gdpr-limit')
    expect(notes).not.toContain('late-answer')
    expect(told(late, ...open, answer('2026-04-17')).notes).toContain('late-answer')
    expect(told(timed({}), ...open, answer('2026-04-03')).notes).toContain('late-answer')
  })

  test.each([
    [
      lt,
      'Atsakymas pateiktas 2026 m. balandžio 3 d.; Tvarka terminą skaičiuoja kitaip, tačiau pagal BDAR jis skaičiuojamas nuo prašymo gavimo ir baigėsi 2026 m. balandžio 2 d. Laikas, kol laukta tapatybės patvirtinimo ar būtino patikslinimo, turi būti pagrįstas (Tvarkos P4 punktas ir BDAR 12 straipsnio 3 dalis).',
      'Atsakymas pateiktas 2026 m. balandžio 3 d., vėliau, negu atsakoma įprastai (iki 2026 m. kovo 30 d. imtinai); pažeidimu tai nelaikoma (Tvarkos N1 punktas).',
    ],
    [
      en,
      'The answer was given on 3 April 2026; the Arrangements set another clock, but under the GDPR time runs from receipt and ended on 2 April 2026. The time during which proof of identity or a clarification that was needed was awaited has to be justified (clause P4 of the Arrangements and GDPR Article 12(3)).',
      'The answer was given on 3 April 2026, later than answers are usually given: that would have been by 30 March 2026; this is no breach (clause N1 of the Arrangements).',
    ],
  ] as const)('both notes are told in each language', (language, gdpr, usual) => {
    const both = timed({ clock, target: { clause: clause('N1'), period: { workingDays: 10 } } })
    const { state } = told(both, ...asked, confirm('2026-03-16'))
    const decision = requestLifecycle(both).decide(answer('2026-04-03'), state)
    const said = decision.accepted
      ? decision.notes.map((note) => seen(explainNote(note, catalogueFor(language, both))))
      : []
    expect(said.slice(0, 2)).toEqual([usual, gdpr])
  })

  const inquiryOf = (on: PlainDate): Inquiry => ({
    status: 'inquiry-open',
    firstAskedOn: on,
    ask: 'a document',
    term: deadline({ clause: clause('P4'), from: on, period: { days: 1 } }),
    supplied: false,
    suppliedInTime: false,
    afterSupply: false,
    waits: [{ askedOn: on, doneOn: null }],
  })

  test('never earlier than from receipt, and never earlier on a later day', () => {
    const days = fc.nat({ max: 60 })
    fc.assert(
      fc.property(knownDay, fc.option(days), days, days, (receivedOn, confirmedAfter, first, more) => {
        const roles = requestRoles(late)
        const identity =
          confirmedAfter === null
            ? inquiryOf(receivedOn)
            : identityConfirmed(inquiryOf(receivedOn), addDays(receivedOn, confirmedAfter))
        const record = { receivedOn, identity, extension: null }
        const on = (after: number) => answerLimit(late, roles, record, addDays(receivedOn, after)).due
        const receipt = answerLimit(timed({}), roles0, record, receivedOn).due
        expect(on(first) >= receipt).toBe(true)
        expect(on(first + more) >= on(first)).toBe(true)
      }),
    )
  })
})

describe('a clock that pauses', () => {
  const clock = {
    clause: clause('P4'),
    starts: 'receipt',
    pausedBy: ['identity-inquiry', 'completion'],
  } as const
  const paused = timed({ clock })

  test('from the day proof of identity was asked for to the day it was confirmed', () => {
    const commands = [submit('2026-03-02'), inquire('2026-03-04', '2026-03-16')]
    expect(told(paused, ...commands).due('2026-03-09')).toBe('2026-04-07')
    expect(told(paused, ...commands, confirm('2026-03-10')).due('2026-04-01')).toBe('2026-04-08')
  })

  test('only to the day the person supplied what was asked: to confirm it is time of the institution', () => {
    const commands = [submit('2026-03-02'), inquire('2026-03-04', '2026-03-16'), supply('2026-03-10')]
    for (const on of ['2026-03-10', '2026-04-01'])
      expect(told(paused, ...commands).due(on)).toBe('2026-04-08')
    expect(told(paused, ...commands, confirm('2026-03-27')).due('2026-04-01')).toBe('2026-04-08')
    // Asked again by the tenth day, it stands still again: six days, and four.
    const again = [...commands, inquire('2026-03-12', '2026-03-20'), supply('2026-03-16')]
    expect(told(paused, ...again).due('2026-04-01')).toBe('2026-04-13')
    // The reading of a document without a clock goes on to the confirmation, as before.
    const reading = defineProcedure({
      id: 'home',
      version: '1',
      readings: { identityInquiry: 'clock-pauses' },
    })
    const confirmed = [...commands, confirm('2026-03-27')]
    expect(told(reading, ...commands).due('2026-03-10')).toBe('2026-04-08')
    expect(told(reading, ...confirmed).due('2026-04-01')).toBe('2026-04-27')
  })

  test('from the day something was to be put right to the day it was', () => {
    const commands = [submit('2026-03-02', false), askToSign('2026-03-03', '2026-03-20')]
    expect(told(paused, ...commands).due('2026-03-03')).toBe('2026-04-02')
    expect(told(paused, ...commands).due('2026-03-10')).toBe('2026-04-09')
    const whole = told(paused, ...commands, signed('2026-03-10'))
    expect(whole.due('2026-03-20')).toBe('2026-04-09')
    expect(told(timed({}), ...commands, signed('2026-03-10')).due('2026-03-20')).toBe('2026-04-02')
    const onlyIdentity = timed({ clock: { ...clock, pausedBy: ['identity-inquiry'] } })
    expect(told(onlyIdentity, ...commands, signed('2026-03-10')).due('2026-03-20')).toBe('2026-04-02')
  })

  test('what is asked for once the limit is over moves nothing: who was late stays late', () => {
    const late = told(paused, submit('2026-03-02', false), askToSign('2026-04-03', '2026-04-30'))
    // Easter, 4 to 6 April, would have moved the day to which it went on to Tuesday 7 April.
    for (const on of ['2026-04-03', '2026-04-06', '2026-04-07', '2026-04-20'])
      expect(late.owed(on)).toMatchObject({ status: 'overdue', deadline: { due: '2026-04-02' } })
    const extended = [
      submit('2026-03-02', false),
      extend('2026-04-02'),
      askToSign('2026-04-03', '2026-04-30'),
    ]
    expect(told(paused, ...extended).due('2026-04-13')).toBe('2026-06-12')
  })

  test('no day passes while it stands still, also where the last one had moved on from a weekend', () => {
    const thirty = timed({ clock, period: { days: 30 } })
    // Thirty days from 2 April end on Saturday 2 May: the last day is Monday 4 May.
    const asked = [submit('2026-04-02', false), askToSign('2026-05-04', '2026-05-29')]
    const waiting = told(thirty, ...asked)
    for (let on = day('2026-05-04'); on <= '2026-05-29'; on = addDays(on, 1))
      expect(waiting.owed(on).status).toMatch(/due-today|pending/)
    const done = told(thirty, ...asked, signed('2026-05-14'))
    expect(done.owed('2026-05-14').status).toBe('due-today')
    expect(done.owed('2026-05-15')).toMatchObject({ status: 'overdue', deadline: { due: '2026-05-14' } })
  })

  test('days on which both are awaited count once', () => {
    const { due } = told(
      paused,
      submit('2026-03-02', false),
      inquire('2026-03-04', '2026-03-16'),
      askToSign('2026-03-05', '2026-03-20'),
      confirm('2026-03-10'),
      signed('2026-03-12'),
    )
    // From 4 to 12 March: eight days.
    expect(due('2026-03-20')).toBe('2026-04-10')
  })

  describe('moves what is counted in working days by working days', () => {
    const commands = [submit('2026-03-02'), inquire('2026-03-03', '2026-03-16'), supply('2026-03-12')]
    // From 3 to 12 March: nine days, of which six are working days (11 March is a holiday).
    const target = { clause: clause('N1'), period: { workingDays: 10 } }
    const both = timed({ clock, target, period: { workingDays: 20 } })

    test('its target and its limit; one in calendar days by calendar days', () => {
      const duty = told(both, ...commands).owed('2026-03-20')
      // The tenth working day after 2 March is 17 March, and the sixth after that 25 March.
      expect(duty.target).toMatchObject({ counted: '2026-03-25', due: '2026-03-25' })
      // The twentieth is 31 March; Easter Monday, 6 April, does not count.
      expect(duty.deadline).toMatchObject({ counted: '2026-04-09', due: '2026-04-09' })
      expect(told(timed({ clock, period: { days: 29 } }), ...commands).due('2026-03-20')).toBe('2026-04-09')
      expect(
        told(timed({ clock, target: { ...target, period: { days: 15 } } }), ...commands).owed('2026-03-20')
          .target,
      ).toMatchObject({
        due: '2026-03-26',
      })
    })

    test('a weekend during which it stood still moves nothing', () => {
      const overWeekend = [submit('2026-03-02'), inquire('2026-03-06', '2026-03-16'), supply('2026-03-08')]
      expect(told(both, ...overWeekend).owed('2026-03-20').target?.due).toBe('2026-03-17')
      expect(
        told(both, ...overWeekend.slice(0, 2), supply('2026-03-09')).owed('2026-03-20').target?.due,
      ).toBe('2026-03-18')
    })

    test('on a weekend nobody is late who had no day left when it stood still', () => {
      // The twentieth working day after 2 March is Tuesday 31 March.
      const asked = [submit('2026-03-02', false), askToSign('2026-03-31', '2026-04-30')]
      const waiting = told(both, ...asked)
      for (let on = day('2026-03-31'); on <= '2026-04-30'; on = addDays(on, 1))
        expect(waiting.owed(on).status).toMatch(/due-today|pending/)
      // Signed on the Saturday of Easter: Tuesday 7 April is the next working day.
      expect(told(both, ...asked, signed('2026-04-04')).due('2026-04-04')).toBe('2026-04-07')
    })

    test('a month of the GDPR with the standstill still cuts it', () => {
      const long = timed({ clock, period: { workingDays: 22 } })
      const february = [submit('2026-02-02'), inquire('2026-02-06', '2026-02-12'), supply('2026-02-09')]
      const { deadline: limit } = told(long, ...february).owed('2026-02-20')
      // A month from 2 February, and three days; 22 working days and one more would be 6 March.
      expect(limit).toMatchObject({ counted: '2026-03-05', due: '2026-03-05' })
      expect(limit.steps.map(({ step }) => step)).toEqual(['working-days', 'working-days', 'cut'])
    })

    test.each([
      [
        lt,
        'Pagal Tvarkos N2 punktą terminas skaičiuojamas nuo 2026 m. kovo 2 d.: pridėjus 20 darbo dienų – 2026 m. kovo 31 d., neįskaitant švenčių dienos 2026 m. kovo 11 d. (Lietuvos nepriklausomybės atkūrimo diena); pridėjus 6 darbo dienas, kol terminas buvo sustabdytas, – 2026 m. balandžio 9 d., neįskaitant švenčių dienos 2026 m. balandžio 6 d. (antroji Velykų diena). Paskutinė termino diena – 2026 m. balandžio 9 d. (Tvarkos N2 punktas).',
      ],
      [
        en,
        'Under clause N2 of the Arrangements, time is counted from 2 March 2026: 20 working days end on 31 March 2026, not counting the public holiday on 11 March 2026 (the Day of Restoration of Independence of Lithuania); 6 working days for which time stood still move the last day to 9 April 2026, not counting the public holiday on 6 April 2026 (Easter Monday). The last day is 9 April 2026 (clause N2 of the Arrangements).',
      ],
    ])('it is told in each language', (language, said) => {
      const { deadline: limit } = told(both, ...commands).owed('2026-03-20')
      expect(seen(explainDeadline(limit, catalogueFor(language, both)))).toBe(said)
    })
  })

  test('what a complaint sees of the request has the same limit', () => {
    const { state } = told(
      paused,
      submit('2026-03-02', false),
      askToSign('2026-03-03', '2026-03-20'),
      signed('2026-03-10'),
    )
    if (state.status !== 'open') throw new Error('expected an open request')
    const seenBy = requestForComplaint(state, day('2026-03-20'))
    if (seenBy === null) throw new Error('expected a summary')
    expect(answerLimit(paused, requestRoles(paused), seenBy, day('2026-03-20')).due).toBe('2026-04-09')
  })
})

describe('left out, the clock is the one of the readings', () => {
  test.each(['clock-runs', 'clock-pauses'] as const)('%s', (identityInquiry) => {
    const plain = defineProcedure({ id: 'home', version: '1', readings: { identityInquiry } })
    const confirmed = (on: string) =>
      ({ status: 'confirmed', on: day(on), firstAskedOn: day('2026-03-04') }) as const
    const record = { receivedOn: day('2026-03-02'), identity: confirmed('2026-03-10'), extension: null }
    const waits = [{ askedOn: day('2026-03-03'), doneOn: null }]
    for (const completionWaits of [undefined, waits])
      expect(
        answerLimit(plain, requestRoles(plain), { ...record, completionWaits }, day('2026-03-20')).due,
      ).toBe(identityInquiry === 'clock-runs' ? '2026-04-02' : '2026-04-08')
  })
})

describe('terms that mean nothing are told at definition', () => {
  const ours = { clause: clause('N1') }
  test.each([
    ['a target of no period', { target: ours }, {}, 'roles.examination.target.period'],
    [
      'a target of another document',
      { target: { clause: 'adakavas:41', period: { days: 20 } } },
      {},
      'roles.examination.target.clause',
    ],
    [
      'a target as long as the limit',
      { period: { days: 20 }, target: { ...ours, period: { days: 20 } } },
      {},
      'roles.examination.target.period',
    ],
    [
      'a target with a field too many',
      { target: { ...ours, period: { days: 20 }, by: 'us' } },
      {},
      'roles.examination.target',
    ],
    ['a target that is none', { target: 20 }, {}, 'roles.examination.target'],
    [
      'a clock that starts never',
      { clock: { ...ours, starts: 'never' } },
      {},
      'roles.examination.clock.starts',
    ],
    ['a clock without a clause', { clock: { starts: 'receipt' } }, {}, 'roles.examination.clock.clause'],
    [
      'a pause of its own',
      { clock: { ...ours, starts: 'receipt', pausedBy: ['lunch'] } },
      {},
      'roles.examination.clock.pausedBy',
    ],
    [
      'identity that it does not have',
      { clock: { ...ours, starts: 'identity-confirmed' } },
      { identity: null },
      'roles.identity',
    ],
    [
      'an inquiry that it does not have',
      { clock: { ...ours, starts: 'receipt', pausedBy: ['identity-inquiry'] } },
      { identityInquiry: null },
      'roles.identityInquiry',
    ],
  ])('%s', (_, more, roles, path) => {
    expect(refusedAt(() => timed(more, roles))).toBe(path)
  })
})
