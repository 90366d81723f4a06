import { describe, expect, test } from 'vitest'
import { requestRoles } from '../../src/case/index.js'
import { extensionCap } from '../../src/case/period.js'
import {
  defineDocument,
  defineProcedure,
  isInvalidInput,
  type Procedure,
  plainDate,
} from '../../src/index.js'
import { type RequestCommand, type RequestState, requestLifecycle } from '../../src/request/index.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, explainDeadline, letters, renderText } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { seen } from '../text/reading.js'

const day = plainDate

/** A museum: identity under 6, the inquiry about it under 7, refusing for want of it under 8, the limit under 9, extended under 10. */
const museum = defineDocument({
  id: 'museum',
  version: '1',
  clauses: { '5': {}, '6': {}, '7': {}, '8': {}, '9': {}, '10': {}, '11': {} },
})
const { clause } = museum

const settings = (examination: object, extension: object, more: object = {}) => ({
  document: museum,
  roles: {
    request: { clause: clause('5') },
    identity: { clause: clause('6') },
    identityInquiry: { clause: clause('7'), period: { workingDays: 5 } },
    examination: { clause: clause('9'), ...examination },
    extension: { clause: clause('10'), counted: 'further', ...extension },
    answer: { clause: clause('9') },
    access: { clause: clause('5') },
    ...more,
  },
  rules: { access: { clause: clause('5') } },
})
// What is wrong in a definition is wrong in its types too.
const define = (...given: Parameters<typeof settings>): Procedure =>
  defineProcedure(settings(...given) as never)

const refusedAt = (...given: Parameters<typeof settings>): unknown => {
  try {
    define(...given)
    return null
  } catch (error) {
    return isInvalidInput(error) ? error.path : error
  }
}

const twenty = { period: { workingDays: 20 } }
const month = { period: { months: 1 } }
const plain = define(twenty, month)
const windowed = define(twenty, { ...month, window: { months: 1 } })

const filed = (on: string): RequestCommand => ({
  type: 'SubmitRequest',
  data: {
    id: 'M1',
    by: 'registry',
    submittedOn: day(on),
    receivedOn: day(on),
    channel: 'email',
    sender: { as: 'subject' },
    contacts: [{ way: 'email', address: 'ona@example.lt' }],
    claims: [{ right: 'access', information: 'all' }],
    form: { nameGiven: true, signed: true, identityDocument: false },
  },
})
const extend = (on: string, more: object = {}): RequestCommand => ({
  type: 'ExtendExamination',
  data: { on: day(on), by: 'officer', reasons: ['Data of 40 collections.'], ...more },
})
const confirm = (on: string): RequestCommand => ({
  type: 'ConfirmIdentity',
  data: { on: day(on), by: 'officer', means: 'a document' },
})
const answer = (on: string): RequestCommand => ({
  type: 'AnswerRequest',
  data: { on: day(on), by: 'officer', facts: { items: [], access: { processed: false } } },
})
const inquire: RequestCommand = {
  type: 'InquireIdentity',
  data: { on: day('2026-03-03'), by: 'officer', ask: 'a document', term: day('2026-03-10') },
}

/** The state after commands, with the notes on the last of them, or the rejection of the first that is. */
function told(procedure: Procedure, ...commands: readonly RequestCommand[]) {
  const requests = requestLifecycle(procedure)
  let state: RequestState = requests.initialState()
  let notes: readonly string[] = []
  for (const command of commands) {
    const decision = requests.decide(command, state)
    if (!decision.accepted) return { state, notes, rejection: decision.rejection }
    notes = decision.notes.map(({ note }) => note)
    for (const event of decision.events) state = requests.evolve(state, event)
  }
  return { state, notes, rejection: null }
}

const owed = (procedure: Procedure, state: RequestState, on: string) =>
  requestLifecycle(procedure)
    .duties(state, day(on))
    .find(({ duty }) => duty === 'examine-and-answer')

/** How far an extension reaches of a request that was received on a day. */
const cap = (procedure: Procedure, from: string) => {
  const clock = { receivedOn: day(from), identity: { status: 'unconfirmed' } } as const
  return extensionCap(procedure, requestRoles(procedure), clock, day(from))
}

describe('a further period in any unit goes on from the day that the limit was counted to', () => {
  test.each([
    // 3 March is the 20th working day after 2 February (16 February is a holiday); the month ends on the 2nd.
    [
      'the limit cut to its month',
      twenty,
      month,
      '2026-02-02',
      '2026-04-02',
      ['working-days', 'cut', 'months'],
    ],
    // 31 March is the 20th (11 March is a holiday); April has no 31st.
    [
      'the last day of a shorter month',
      twenty,
      month,
      '2026-03-02',
      '2026-04-30',
      ['working-days', 'months'],
    ],
    // 30 April is the 20th (6 April is Easter Monday); 30 May is a Saturday.
    ['a Saturday', twenty, month, '2026-04-01', '2026-06-01', ['working-days', 'months', 'rolled', 'rolled']],
    // 26 days end on Saturday, 28 March: counted from there, not from the Monday after.
    [
      'the counted day, not the Monday',
      { period: { days: 26 } },
      month,
      '2026-03-02',
      '2026-04-28',
      ['days', 'months'],
    ],
    // 28 February is a Saturday, and stands for the 30th.
    ['days after a month', month, { period: { days: 30 } }, '2026-01-30', '2026-03-30', ['months', 'days']],
    // 3 April is the first, 4 May the 20th: Easter Monday and 1 May are holidays.
    ['working days after a month', month, twenty, '2026-03-02', '2026-05-04', ['months', 'working-days']],
    // 4 March and 62 days are 5 May; three months end on the 4th.
    ['three months', month, { period: { days: 62 } }, '2026-02-04', '2026-05-04', ['months', 'days', 'cut']],
    // 2 March and 62 days are Sunday, 3 May; three months end on Saturday, the 2nd: both move to the 4th.
    [
      'three months that end on the same Monday',
      month,
      { period: { days: 62 } },
      '2026-02-02',
      '2026-05-04',
      ['months', 'days', 'rolled'],
    ],
    // Of one unit they are one sum: 31 March, not a month from 28 February.
    ['months after a month', month, month, '2026-01-31', '2026-03-31', ['months']],
    [
      'days after days',
      { period: { days: 20 } },
      { period: { days: 10 } },
      '2026-03-02',
      '2026-04-01',
      ['days'],
    ],
  ] as const)('%s', (_, examination, extension, from, due, steps) => {
    const limit = cap(define(examination, extension), from)
    expect(limit).toMatchObject({ clause: 'museum:10', from, due })
    expect(limit.steps.map(({ step }) => step)).toEqual(steps)
    let before: string = from
    for (const step of limit.steps) {
      expect(step.from).toBe(before)
      before = step.day
    }
  })

  test('answered on 30 April it is in time, on 1 May late', () => {
    const history = [filed('2026-03-02'), confirm('2026-03-03'), extend('2026-03-31')]
    expect(owed(plain, told(plain, ...history).state, '2026-04-30')).toMatchObject({
      deadline: { due: '2026-04-30' },
      status: 'due-today',
    })
    expect(told(plain, ...history, answer('2026-04-30')).notes).not.toContain('late-answer')
    expect(told(plain, ...history, answer('2026-05-01')).notes).toContain('late-answer')
  })

  test('a day that is named lies within it', () => {
    const until = (named: string) =>
      told(plain, filed('2026-03-02'), extend('2026-03-20', { until: day(named) })).rejection?.code ?? null
    expect(until('2026-04-30')).toBeNull()
    expect(until('2026-05-04')).toBe('limit-beyond-cap')
    expect(until('2026-03-30')).toBe('limit-before-current')
  })

  test('both languages tell the two counts, and what is cut', () => {
    const limit = cap(plain, '2026-02-02')
    expect(seen(explainDeadline(limit, catalogueFor(en, plain)))).toBe(
      'Under clause 10 of the document “museum”, time is counted from 2 February 2026: 20 working days end on 3 March 2026, not counting the public holiday on 16 February 2026 (the Day of Restoration of the State of Lithuania); that is more than the GDPR allows (1 month), so the last day is brought back to 2 March 2026 (GDPR Article 12(3)); 1 month ends on 2 April 2026. The last day is 2 April 2026 (clause 10 of the document “museum”).',
    )
    expect(seen(explainDeadline(limit, catalogueFor(lt, plain)))).toBe(
      'Pagal dokumento „museum“ 10 punktą terminas skaičiuojamas nuo 2026 m. vasario 2 d.: pridėjus 20 darbo dienų – 2026 m. kovo 3 d., neįskaitant švenčių dienos 2026 m. vasario 16 d. (Lietuvos valstybės atkūrimo diena); tai ilgiau, negu leidžia BDAR (1 mėnuo), todėl terminas sutrumpinamas iki 2026 m. kovo 2 d. (BDAR 12 straipsnio 3 dalis); pridėjus 1 mėnesį – 2026 m. balandžio 2 d. Paskutinė termino diena – 2026 m. balandžio 2 d. (dokumento „museum“ 10 punktas).',
    )
  })

  test.each([
    [month, { days: 62 }, { days: 63 }],
    [month, { workingDays: 45 }, { workingDays: 46 }],
    [twenty, { months: 2 }, { months: 3 }],
    // 20 working days are 26 days at the least, with three weekends: 66 more make 92.
    [twenty, { days: 66 }, { days: 67 }],
    [{ period: { days: 30 } }, { workingDays: 45 }, { workingDays: 46 }],
  ] as const)('after %j, %j fits into some three months and %j into none', (first, allowed, refused) => {
    expect(refusedAt(first, { period: allowed })).toBeNull()
    expect(refusedAt(first, { period: refused })).toBe('roles.extension.period')
  })

  test('a variation of the Adakavas procedure may have one too', () => {
    const vary = (days: number) =>
      defineProcedure({
        id: 'care-home',
        version: '1',
        readings: { extension: 'two-further-months' },
        limits: { extension: { clause: 'adakavas:41', period: { days } } },
      })
    expect(cap(vary(30), '2026-01-30').due).toBe('2026-03-30')
    expect(() => vary(63)).toThrow(/limits\.extension\.period/u)
  })
})

describe('by when an extension is made and told', () => {
  const late = [filed('2026-03-02'), extend('2026-04-02')] as const

  test('without a window, by the limit to examine: 31 March is the last day, 1 April is too late', () => {
    expect(told(plain, filed('2026-03-02'), extend('2026-03-31')).rejection).toBeNull()
    expect(told(plain, filed('2026-03-02'), extend('2026-04-01')).rejection).toMatchObject({
      code: 'extension-window-closed',
    })
  })

  test('with a window of a month, 2 April is the last day and 3 April too late, by the clause of the extension', () => {
    expect(told(windowed, ...late).rejection).toBeNull()
    expect(told(windowed, filed('2026-03-02'), extend('2026-04-03')).rejection).toMatchObject({
      code: 'extension-window-closed',
      clauses: ['museum:10'],
    })
  })

  test('the answer is overdue until the extension moves its limit, and not late after that', () => {
    const before = told(windowed, filed('2026-03-02')).state
    expect(owed(windowed, before, '2026-04-02')).toMatchObject({
      deadline: { due: '2026-03-31' },
      status: 'overdue',
    })
    const { state } = told(windowed, ...late)
    expect(owed(windowed, state, '2026-04-02')).toMatchObject({
      deadline: { due: '2026-04-30' },
      status: 'pending',
    })
    const history = [...late, confirm('2026-04-03')]
    expect(told(windowed, ...history, answer('2026-04-30')).notes).not.toContain('late-answer')
    expect(told(windowed, ...history, answer('2026-05-01')).notes).toContain('late-answer')
  })

  test('a window in days is cut to the month of the GDPR: 2 March, not 4 March', () => {
    const days = define(twenty, { ...month, window: { days: 30 } })
    expect(told(days, filed('2026-02-02'), extend('2026-03-02')).rejection).toBeNull()
    expect(told(days, filed('2026-02-02'), extend('2026-03-03')).rejection?.code).toBe(
      'extension-window-closed',
    )
  })

  test('nothing is extended once the extension itself would be over: in all 15 working days end on 24 March', () => {
    const short = define(
      { period: { workingDays: 10 } },
      { period: { workingDays: 15 }, counted: 'in-all', window: { months: 1 } },
    )
    expect(told(short, filed('2026-03-02'), extend('2026-03-24')).rejection).toBeNull()
    expect(told(short, filed('2026-03-02'), extend('2026-03-25')).rejection?.code).toBe(
      'extension-window-closed',
    )
  })

  test.each([
    ['two months', { months: 2 }],
    ['32 days', { days: 32 }],
    ['24 working days', { workingDays: 24 }],
    ['a bare number', 30],
    ['no days at all', { days: 0 }],
  ])('%s: an error at definition', (_, window) => {
    expect(refusedAt(twenty, { ...month, window })).toBe('roles.extension.window')
  })

  test('the longest ones are none', () => {
    for (const window of [{ months: 1 }, { days: 31 }, { workingDays: 23 }])
      expect(refusedAt(twenty, { ...month, window })).toBeNull()
  })
})

describe('what the document does not have is not spoken of', () => {
  const catalogues = [en, lt].map((language) => (procedure: Procedure) => catalogueFor(language, procedure))
  const letterSettings = {
    institution: { name: 'The Museum', email: 'museum@example.lt' },
    remedies: { authority: { where: 'Vilnius', email: 'ada@example.lt' } },
    dataProtectionOfficer: 'dpo@example.lt',
    email: 'museum@example.lt',
  }

  test('no officer: nobody is missed, nor is anybody the wrong one', () => {
    expect(told(plain, filed('2026-03-02'), inquire).notes).not.toContain('nobody-assigned')
    const assigned = define(twenty, month, { examiner: { clause: clause('11') } })
    expect(told(assigned, filed('2026-03-02'), inquire).notes).toContain('nobody-assigned')
  })

  test('the term of an inquiry about identity cites the clause on inquiries', () => {
    expect(told(plain, filed('2026-03-02'), inquire).state).toMatchObject({
      identity: { term: { clause: 'museum:7', due: '2026-03-10' } },
    })
    const early = { ...inquire, data: { ...inquire.data, term: day('2026-03-02') } } as RequestCommand
    expect(told(plain, filed('2026-03-02'), early).rejection).toMatchObject({
      code: 'term-before-inquiry',
      clauses: ['museum:7'],
    })
  })

  test('the letter of inquiry says that the request may be refused only where the document does', () => {
    const refusing = define(twenty, month, {
      unidentifiedRefusal: { clause: clause('8'), period: { days: 10 } },
    })
    const blocks = (procedure: Procedure) =>
      catalogues.map((catalogue) => {
        const { state } = told(procedure, filed('2026-03-02'), inquire)
        if (state.status === 'none') throw new Error('nothing was filed')
        const letter = letters.identityInquiry(state, catalogue(procedure), letterSettings)
        expect(seen(renderText(letter))).toContain('museum@example.lt')
        return letter.blocks.map(({ element }) => element)
      })
    for (const said of blocks(plain)) expect(said).not.toContain('consequence')
    for (const said of blocks(refusing)) expect(said).toContain('consequence')
  })
})
