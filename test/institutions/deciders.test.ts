import { describe, expect, test } from 'vitest'
import { complaintLifecycle } from '../../src/complaint/index.js'
import { adakavasProcedure, defineProcedure, isInvalidInput, plainDate } from '../../src/index.js'
import { type RequestCommand, type RequestState, requestLifecycle } from '../../src/request/index.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, explainRejection, letters, narrate, renderText } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { seen } from '../text/reading.js'
import { ministry, ministryProcedure } from './transport.js'

const day = plainDate
const { clause } = ministry

const submit = (receivedOn: string): RequestCommand => ({
  type: 'SubmitRequest',
  data: {
    id: 'P1',
    by: 'registry',
    submittedOn: day(receivedOn),
    receivedOn: day(receivedOn),
    channel: 'post',
    sender: { as: 'subject' },
    contacts: [],
    claims: [{ right: 'access', information: 'all' }],
    form: { nameGiven: true, signed: true, identityDocument: true },
  },
})

const extend = (on: string, stated: object = {}): RequestCommand => ({
  type: 'ExtendExamination',
  data: {
    on: day(on),
    by: 'officer',
    office: 'chancellor',
    grounds: ['complexity'],
    reasons: ['Data of 40 registers.'],
    ...stated,
  },
})

/** The state after commands with their events, or the rejection of the first that is. */
function told(procedure: Parameters<typeof requestLifecycle>[0], ...commands: readonly RequestCommand[]) {
  const requests = requestLifecycle(procedure)
  let state: RequestState = requests.initialState()
  const events = []
  for (const command of commands) {
    const decision = requests.decide(command, state)
    if (!decision.accepted) return { state, events, rejection: decision.rejection }
    events.push(...decision.events)
    for (const event of decision.events) state = requests.evolve(state, event)
  }
  return { state, events, rejection: null }
}

const filed = submit('2026-06-01')
const dueOf = (procedure: typeof ministryProcedure, state: RequestState) =>
  requestLifecycle(procedure)
    .duties(state, day('2026-06-10'))
    .find(({ duty }) => duty === 'examine-and-answer')?.deadline

describe('who decides an extension, and on which grounds (institutions.md, example 1)', () => {
  test('3: extended by the Chancellor and told on its last day, 1 July, the latest day is 1 September (N2)', () => {
    const { state } = told(ministryProcedure, filed, extend('2026-07-01'))
    expect(state).toMatchObject({ extension: { office: 'chancellor', grounds: ['complexity'] } })
    expect(dueOf(ministryProcedure, state)?.due).toBe('2026-09-01')
  })

  test('4: told on 2 July, the window is closed, whoever decides (N2)', () => {
    const { rejection } = told(ministryProcedure, filed, extend('2026-07-02'))
    expect(rejection).toMatchObject({ code: 'extension-window-closed', clauses: ['transport:N2'] })
  })

  test.each([
    ['an officer alone', { office: undefined }, null],
    ['another office', { office: 'head-of-unit' }, 'head-of-unit'],
  ])('5: decided by %s, it is not the decider (N2)', (_, stated, office) => {
    const { rejection } = told(ministryProcedure, filed, extend('2026-06-20', stated))
    expect(rejection).toMatchObject({
      code: 'not-the-decider',
      clauses: ['transport:N2'],
      data: { decider: 'chancellor', office },
    })
  })

  test.each([
    ['no ground', { grounds: undefined }, []],
    ['an empty list', { grounds: [] }, []],
    ['a ground of another document', { grounds: ['own:staff-on-leave'] }, ['own:staff-on-leave']],
    [
      'one that there is, and another',
      { grounds: ['number-of-requests', 'staff on leave'] },
      ['staff on leave'],
    ],
  ])('6: staff on leave, stated with %s, is neither complexity nor number (N2)', (_, stated, foreign) => {
    const reasons = ['Staff on leave.']
    const { rejection } = told(ministryProcedure, filed, extend('2026-06-20', { reasons, ...stated }))
    expect(rejection).toMatchObject({
      code: 'extension-ground-missing',
      clauses: ['transport:N2'],
      data: { allowed: ['complexity', 'number-of-requests'], foreign },
    })
  })

  test('both grounds together, or the number alone, extend it', () => {
    for (const grounds of [['complexity', 'number-of-requests'], ['number-of-requests']])
      expect(told(ministryProcedure, filed, extend('2026-06-20', { grounds })).rejection).toBeNull()
  })

  test('the option tells who decides; of what anybody decides it tells nothing', () => {
    const requests = requestLifecycle(ministryProcedure)
    const options = requests.options(told(ministryProcedure, filed).state, day('2026-06-10'))
    const optionOf = (name: string) => options.find(({ command }) => command === name)
    expect(optionOf('ExtendExamination')).toMatchObject({ open: true, decidedBy: 'chancellor' })
    expect(optionOf('AnswerRequest')).not.toHaveProperty('decidedBy')
  })

  test('an extension that was recorded is derived again', () => {
    const { state, events } = told(ministryProcedure, filed, extend('2026-06-20'))
    expect(requestLifecycle(ministryProcedure).replay(events)).toEqual({ ok: true, state })
  })
})

describe('where the document names nobody, and no grounds', () => {
  const requests = requestLifecycle(adakavasProcedure)

  test('an office and grounds that are given are recorded', () => {
    const { state } = told(adakavasProcedure, filed, extend('2026-06-20'))
    expect(state).toMatchObject({ extension: { office: 'chancellor', grounds: ['complexity'] } })
  })

  test('none are asked for, and nothing stands in the record for them', () => {
    const { state } = told(
      adakavasProcedure,
      filed,
      extend('2026-06-20', { office: undefined, grounds: undefined }),
    )
    if (state.status !== 'open') throw new Error('expected an open request')
    expect(Object.keys(state.extension ?? {})).toEqual(['on', 'reasons', 'until', 'pausedDays'])
    for (const option of requests.options(state, day('2026-06-21')))
      expect(option).not.toHaveProperty('decidedBy')
  })
})

describe('what is said of it', () => {
  const { state, events } = told(ministryProcedure, filed, extend('2026-07-01'))
  const settings = {
    institution: { name: 'Susisiekimo ministerija' },
    dataProtectionOfficer: 'pareigunas@example.lt',
  }

  test.each([
    [
      lt,
      'Sprendimą pratęsti nagrinėjimo laikotarpį priėmė ministerijos kancleris',
      'Pratęsimo pagrindas – prašymo sudėtingumas',
    ],
    [
      en,
      'The decision to extend the time for the examination was made by the Chancellor of the Ministry',
      'The ground of the extension: the complexity of the request',
    ],
  ] as const)('by the letter and the story', (language, decider, ground) => {
    const catalogue = catalogueFor(language, ministryProcedure)
    if (state.status !== 'open') throw new Error('expected an open request')
    const letter = seen(renderText(letters.extension(ministryProcedure, state, catalogue, settings)))
    expect(letter).toContain(decider)
    expect(letter).toContain(ground)
    const story = JSON.stringify(narrate(requestLifecycle(ministryProcedure), events, catalogue))
    expect(story).toContain(decider)
    expect(story).toContain(ground)
  })

  const rejected = (stated: object) => {
    const { rejection } = told(ministryProcedure, filed, extend('2026-06-20', stated))
    if (rejection === null) throw new Error('expected a rejection')
    return rejection
  }

  test('by the rejections, in the words of the office and the grounds', () => {
    const say = (language: typeof lt, stated: object) =>
      seen(explainRejection(rejected(stated), catalogueFor(language, ministryProcedure)))
    expect(say(lt, { office: undefined })).toBe(
      'Tokį sprendimą priima ministerijos kancleris, tačiau nenurodyta, kas jį priėmė. Sprendimą turi priimti ministerijos kancleris, ir tai reikia nurodyti registruojant veiksmą (Tvarkos N2 punktas).',
    )
    expect(say(en, { office: 'head-of-unit' })).toBe(
      'This is for the Chancellor of the Ministry to decide, not for “head of unit”. The decision of the Chancellor of the Ministry is needed, and has to be recorded as such (clause N2 of the Arrangements).',
    )
    expect(say(lt, { grounds: undefined })).toBe(
      'Nenurodyta, kokiu pagrindu pratęsiamas nagrinėjimo laikotarpis. Pratęsti jį galima tik šiais pagrindais: prašymo sudėtingumas; prašymų skaičius; kitu atveju į prašymą reikia atsakyti nepratęsus laikotarpio (Tvarkos N2 punktas).',
    )
    expect(say(en, { grounds: ['own:staff-on-leave'] })).toBe(
      'The time for the examination cannot be extended on this ground: “staff on leave”. It can be extended only on these grounds: the complexity of the request; the number of the requests; otherwise the request has to be answered within the time limit as it is (clause N2 of the Arrangements).',
    )
  })

  test('a catalogue that was not made for the procedure tells offices by their names', () => {
    expect(explainRejection(rejected({ office: undefined }), lt)).toContain('„chancellor“')
    expect(explainRejection(rejected({ grounds: ['own:staff-on-leave'] }), en)).toContain('staff on leave')
  })
})

describe('what can hold nowhere is told at definition', () => {
  const chancellor = { lt: 'ministerijos kancleris', en: 'the Chancellor of the Ministry' }
  const extension = { clause: clause('N2'), period: { months: 2 }, counted: 'further' }
  const settings = (qualified: object, more: object = {}) => ({
    document: ministry,
    roles: {
      request: { clause: clause('P2') },
      examination: { clause: clause('N2'), period: { months: 1 } },
      answer: { clause: clause('N2') },
      extension: { ...extension, ...qualified },
    },
    ...more,
  })
  const found = (given: object): unknown => {
    try {
      defineProcedure(given as never)
      return null
    } catch (error) {
      return isInvalidInput(error) ? error.path : error
    }
  }
  const decided = { decidedBy: 'chancellor' }

  test('an office in all words of the document, and the grounds of an extension, may be had', () => {
    expect(found(settings(decided, { offices: { chancellor } }))).toBeNull()
    const own = { name: 'own:many-recipients', lt: 'gavėjų skaičius', en: 'the number of recipients' }
    expect(found(settings({ grounds: ['complexity', own] }))).toBeNull()
  })

  test.each([
    ['an office that there is not', settings(decided), 'roles.extension.decidedBy'],
    [
      'an office without Lithuanian words',
      settings(decided, { offices: { chancellor: { en: 'the Chancellor' } } }),
      'offices.chancellor.lt',
    ],
    [
      'an office with words that say nothing',
      settings(decided, { offices: { chancellor: { ...chancellor, lt: ' ' } } }),
      'offices.chancellor.lt',
    ],
    [
      'words in a language that there is not',
      settings(decided, { offices: { chancellor: { ...chancellor, de: 'der Kanzler' } } }),
      'offices.chancellor',
    ],
    ['an office in other letters', settings({}, { offices: { Kancleris: chancellor } }), 'offices'],
    ['an office that decides nothing', settings({}, { offices: { chancellor } }), 'offices.chancellor'],
    ['offices in a list', settings({}, { offices: ['chancellor'] }), 'offices'],
    [
      'a decider of what nobody decides',
      settings({}, { roles: { ...settings({}).roles, filing: { clause: clause('P1'), ...decided } } }),
      'roles.filing',
    ],
    ['no grounds in a list', settings({ grounds: [] }), 'roles.extension.grounds'],
    ['grounds in no list', settings({ grounds: 'complexity' }), 'roles.extension.grounds'],
    [
      'a ground twice',
      settings({ grounds: ['number-of-requests', 'number-of-requests'] }),
      'roles.extension.grounds',
    ],
    ['a ground that there is not', settings({ grounds: ['staff'] }), 'roles.extension.grounds[0]'],
    [
      'a ground of one’s own without its name',
      settings({ grounds: ['number-of-requests', { lt: 'a', en: 'b' }] }),
      'roles.extension.grounds[1].name',
    ],
    [
      'a ground of one’s own without English words',
      settings({ grounds: [{ name: 'own:recipients', lt: 'gavėjų skaičius' }] }),
      'roles.extension.grounds[0].en',
    ],
    ['a period counted otherwise', settings({ counted: 'from-identity' }), 'roles.extension.counted'],
    [
      'a reading that says otherwise',
      settings({}, { readings: { extension: 'two-months-in-all' } }),
      'readings.extension',
    ],
    ['no period', settings({ period: undefined }), 'roles.extension.period'],
    [
      'months in all that are no more',
      settings({ period: { months: 1 }, counted: 'in-all' }),
      'roles.extension.period',
    ],
    [
      'days in all that are no more',
      settings({ period: { days: 31 }, counted: 'in-all' }),
      'roles.extension.period',
    ],
    ['further days after a month', settings({ period: { days: 63 } }), 'roles.extension.period'],
    ['more than three months in all', settings({ period: { months: 3 } }), 'roles.extension.period'],
  ])('%s', (_, given, path) => {
    expect(found(given)).toBe(path)
  })

  test('the error of an unknown office tells which offices there are', () => {
    const given = settings({ decidedBy: 'minister' }, { offices: { chancellor } })
    expect(() => defineProcedure(given as never)).toThrow(/roles\.extension\.decidedBy.*chancellor/su)
  })
})

describe('how far an extension reaches is told by its role', () => {
  const roles = {
    request: { clause: clause('P2') },
    examination: { clause: clause('N1'), period: { months: 1 } },
    answer: { clause: clause('N2') },
    access: { clause: clause('R') },
  }
  const made = (extension: object | null) =>
    defineProcedure({
      document: ministry,
      roles: { ...roles, extension },
      rules: { access: { clause: clause('R') } },
    } as never)
  const two = { clause: clause('N2'), period: { months: 2 } }
  const extended = extend('2026-07-01', { office: undefined, grounds: undefined })
  const latest = (extension: object) => {
    const procedure = made(extension)
    return dueOf(procedure, told(procedure, filed, extended).state)
  }

  test.each([
    ['two further months', { ...two, counted: 'further' }, '2026-09-01'],
    ['two months in all', { ...two, counted: 'in-all' }, '2026-08-03'],
    ['two months by the reading, where nothing is said', two, '2026-08-03'],
    ['one further month', { ...two, period: { months: 1 }, counted: 'further' }, '2026-08-03'],
    ['45 days in all', { ...two, period: { days: 45 }, counted: 'in-all' }, '2026-07-16'],
  ])('%s, under the clause of the extension', (_, extension, due) => {
    expect(latest(extension)).toMatchObject({ clause: 'transport:N2', due })
  })

  test('what stands in the way of it is said by its clause, and the limit as it is by that of the examination', () => {
    const procedure = made({ ...two, counted: 'further' })
    expect(dueOf(procedure, told(procedure, filed).state)?.clause).toBe('transport:N1')
    for (const commands of [
      [filed, extend('2026-07-02')],
      [filed, extended, extended],
    ])
      expect(told(procedure, ...commands).rejection?.clauses).toEqual(['transport:N2'])
  })

  test('an extension that the document does not have is not in the procedure', () => {
    expect(told(made(null), filed, extended).rejection).toMatchObject({
      code: 'not-in-procedure',
      clauses: ['transport:N1', 'gdpr:12(3)'],
    })
  })
})

describe('other decisions of an office', () => {
  const procedure = defineProcedure({
    document: ministry,
    offices: {
      chancellor: { lt: 'ministerijos kancleris', en: 'the Chancellor of the Ministry' },
      officer: { lt: 'duomenų apsaugos pareigūnas', en: 'the data protection officer' },
    },
    roles: {
      request: { clause: clause('P2') },
      examination: { clause: clause('N2'), period: { months: 1 } },
      answer: { clause: clause('N2'), decidedBy: 'officer' },
      unfounded: { clause: clause('N1') },
      unfoundedRefusal: { clause: clause('N1'), period: { months: 1 }, decidedBy: 'chancellor' },
      fee: { clause: clause('N3'), decidedBy: 'chancellor' },
      identity: { clause: clause('P4') },
      identityInquiry: { clause: clause('P4'), period: { days: 10 } },
      unidentifiedRefusal: { clause: clause('P4'), period: { days: 10 }, decidedBy: 'officer' },
      representation: { clause: clause('P3') },
      unauthorisedRefusal: { clause: clause('P3'), period: { days: 10 }, decidedBy: 'officer' },
      access: { clause: clause('R') },
    },
    rules: { access: { clause: clause('R') } },
  })
  const act = { on: day('2026-06-10'), by: 'Ona' }
  const finding = { kind: 'manifestly-unfounded', justification: 'It asks for nothing.' } as const
  const reasons = ['No documents.'] as const
  const byPost = {
    ...filed,
    data: { ...filed.data, sender: { as: 'representative', documents: false, contacts: [] } },
  }
  const inquiry = { ...act, on: day('2026-06-02'), ask: 'a document', term: day('2026-06-09') }
  const commands = {
    RefuseUnfounded: { ...act, finding },
    DemandFee: { ...act, finding, fee: 100, costs: { collecting: 100, examining: 0, answering: 0 } },
    RefuseUnidentified: { ...act, reasons },
    RefuseUnauthorised: { ...act, reasons },
    AnswerRequest: { ...act, facts: { access: { processed: false }, items: [] } },
  } as const
  const before: { readonly [Name in keyof typeof commands]: readonly unknown[] } = {
    RefuseUnfounded: [filed],
    DemandFee: [filed],
    RefuseUnidentified: [filed, { type: 'InquireIdentity', data: inquiry }],
    RefuseUnauthorised: [byPost],
    AnswerRequest: [
      filed,
      { type: 'ConfirmIdentity', data: { ...act, on: day('2026-06-02'), means: 'a document' } },
    ],
  }

  test.each([
    ['RefuseUnfounded', 'chancellor', 'officer', 'transport:N1'],
    ['DemandFee', 'chancellor', 'officer', 'transport:N3'],
    ['RefuseUnidentified', 'officer', 'chancellor', 'transport:P4'],
    ['RefuseUnauthorised', 'officer', 'chancellor', 'transport:P3'],
    ['AnswerRequest', 'officer', 'chancellor', 'transport:N2'],
  ] as const)('%s is for %s, and not for %s, by the clause of its role', (type, decider, other, cited) => {
    const given = (office: string | undefined) =>
      told(procedure, ...([...before[type], { type, data: { ...commands[type], office } }] as never[]))
    for (const office of [undefined, other])
      expect(given(office).rejection).toMatchObject({
        code: 'not-the-decider',
        clauses: [cited],
        data: { decider, office: office ?? null },
      })
    const { rejection, events } = given(decider)
    expect(rejection).toBeNull()
    for (const language of [lt, en]) {
      const catalogue = catalogueFor(language, procedure)
      expect(JSON.stringify(narrate(requestLifecycle(procedure), events, catalogue))).toContain(
        catalogue.deciding.offices[decider],
      )
    }
  })
})

describe('a document with complaints of its own', () => {
  const month = { months: 1 }
  const made = (extension: object | null) =>
    defineProcedure({
      document: ministry,
      offices: { minister: { lt: 'ministras', en: 'the Minister' } },
      roles: {
        request: { clause: clause('P2') },
        examination: { clause: clause('N2'), period: month },
        extension,
        answer: { clause: clause('N2') },
        access: { clause: clause('R') },
        complaint: { clause: clause('N3') },
        complaintExamination: { clause: clause('N3'), period: month },
        complaintAnswer: { clause: clause('N3'), decidedBy: 'minister' },
      },
      rules: { access: { clause: clause('R') } },
    } as never)

  test.each([
    [null, ['transport:N2', 'gdpr:12(3)'], 'not-in-procedure'],
    [{ clause: clause('N2'), period: { months: 2 } }, ['transport:N3'], 'wrong-status'],
  ])('extends none where no examination is extended', (extension, clauses, code) => {
    const complaints = complaintLifecycle(made(extension))
    const option = complaints
      .options(complaints.initialState(), day('2026-07-02'))
      .find(({ command }) => command === 'ExtendExamination')
    expect(option?.obstacle).toMatchObject({ code, clauses })
  })
})
