import { describe, expect, test } from 'vitest'
import {
  type ComplaintCommand,
  type ComplaintState,
  complaintLifecycle,
  requestForComplaint,
} from '../../src/complaint/index.js'
import {
  isInvalidInput,
  type Procedure,
  plainDate,
  type Readings,
  type RoleSettings,
} from '../../src/index.js'
import { type RequestCommand, type RequestState, requestLifecycle } from '../../src/request/index.js'
import { defectsOf } from '../../src/rights/index.js'
import { en } from '../../src/text/en/index.js'
import {
  catalogueFor,
  explainConsequence,
  explainRejection,
  letters,
  narrate,
  renderText,
} from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { seen } from '../text/reading.js'
import { answered, council, councilUnder, identified, played, submitted } from './council.js'

const { clause } = council
const day = plainDate

/** The council, which asks for identity on doubt alone, or as said; with other roles and readings. */
const councilAsking = (
  asked: 'always' | 'on-doubt' | undefined,
  roles: Partial<RoleSettings> = {},
  readings: Partial<Readings> = {},
): Procedure =>
  councilUnder(
    {
      identity: { clause: clause('8'), ...(asked === undefined ? {} : { asked }) },
      identityInquiry: { clause: clause('8'), period: { days: 10 } },
      unidentifiedRefusal: { clause: clause('8'), period: { days: 10 } },
      ...roles,
    },
    { readings },
  )
const doubting = councilAsking('on-doubt')

const inquire = (on: string, term: string, doubt?: string): RequestCommand => ({
  type: 'InquireIdentity',
  data: {
    on: day(on),
    by: 'ona',
    ask: 'a document',
    term: day(term),
    ...(doubt === undefined ? {} : { doubt }),
  },
})
const doubted = inquire('2026-03-05', '2026-03-12', 'The letter is signed with another name.')
const refuse = (on: string): RequestCommand => ({
  type: 'RefuseUnidentified',
  data: { on: day(on), by: 'ona', reasons: ['Nothing was supplied.'] },
})

/** What a command is rejected with after others; the notes, where it is not. */
function outcomeOf(procedure: Procedure, ...commands: readonly RequestCommand[]) {
  const last = commands.at(-1)
  if (last === undefined) throw new Error('no command')
  const decision = requestLifecycle(procedure).decide(last, played(procedure, ...commands.slice(0, -1)))
  return decision.accepted
    ? { notes: decision.notes.map(({ note }) => note) }
    : { rejection: decision.rejection }
}
const codeOf = (procedure: Procedure, ...commands: readonly RequestCommand[]): string | null =>
  outcomeOf(procedure, ...commands).rejection?.code ?? null

/** The path of the error of a definition. */
function pathOf(define: () => unknown): string {
  try {
    define()
  } catch (error) {
    if (isInvalidInput(error)) return error.path
  }
  throw new Error('expected an error')
}

describe('identity asked for on reasonable doubt alone (GDPR 12(6))', () => {
  const granting = [submitted(), answered('2026-03-10', 'both')]

  test('nothing waits for identity that nobody doubts: a request is granted', () => {
    expect(codeOf(doubting, ...granting)).toBeNull()
    const state = played(doubting, submitted())
    const [duty] = requestLifecycle(doubting).duties(state, day('2026-03-10'))
    expect(duty).not.toHaveProperty('waitingFor')
  })

  test.each(['always', undefined] as const)('asked for %s, it has to be confirmed', (asked) => {
    const procedure = councilAsking(asked)
    expect(codeOf(procedure, ...granting)).toBe('identity-unconfirmed')
    expect(codeOf(procedure, submitted(), identified, answered('2026-03-10', 'both'))).toBeNull()
    // A case that another procedure made does not change what this one asks.
    const undoubted = played(doubting, submitted())
    const decision = requestLifecycle(procedure).decide(answered('2026-03-10', 'both'), undoubted)
    expect(decision.accepted).toBe(false)
  })

  test('a rejection needs no word on what it discloses, unless identity is doubted', () => {
    const rejecting = answered('2026-03-10', 'none')
    expect(codeOf(doubting, submitted(), rejecting)).toBeNull()
    expect(codeOf(doubting, submitted(), doubted, rejecting)).toBe('identity-unconfirmed')
  })

  test('an inquiry says why identity is doubted', () => {
    const { rejection } = outcomeOf(doubting, submitted(), inquire('2026-03-05', '2026-03-12'))
    expect(rejection).toMatchObject({ code: 'doubt-missing', clauses: ['council:8', 'gdpr:12(6)'], data: {} })
    if (rejection === undefined) throw new Error('expected a rejection')
    expect(seen(explainRejection(rejection, catalogueFor(lt, doubting)))).toBe(
      'Prašyti patvirtinti tapatybę galima tik kilus pagrįstų abejonių dėl duomenų subjekto tapatybės, o jų priežastis nenurodyta. Abejonių priežastį reikia nurodyti, o jei jų nekyla, prašymą reikia nagrinėti neprašant patvirtinti tapatybės (Tvarkos 8 punktas ir BDAR 12 straipsnio 6 dalis).',
    )
    expect(seen(explainRejection(rejection, catalogueFor(en, doubting)))).toBe(
      'Proof of identity can be asked for only where there are reasonable doubts about the identity of the data subject, and it is not stated why there are any. The reason for the doubts has to be stated; where there are none, the request has to be examined without asking for proof (clause 8 of the Arrangements and GDPR Article 12(6)).',
    )
    expect(codeOf(doubting, submitted(), doubted)).toBeNull()
    // Where identity is always asked for, no reason is.
    expect(codeOf(councilAsking('always'), submitted(), inquire('2026-03-05', '2026-03-12'))).toBeNull()
  })

  test('from then on it has to be confirmed', () => {
    const supplied: RequestCommand = { type: 'SupplyIdentity', data: { on: day('2026-03-06'), by: 'ona' } }
    const confirmed: RequestCommand = {
      type: 'ConfirmIdentity',
      data: { on: day('2026-03-09'), by: 'ona', means: 'a document' },
    }
    const granted = answered('2026-03-10', 'both')
    expect(codeOf(doubting, submitted(), doubted, granted)).toBe('identity-unconfirmed')
    expect(codeOf(doubting, submitted(), doubted, supplied, granted)).toBe('identity-unconfirmed')
    expect(codeOf(doubting, submitted(), doubted, supplied, confirmed, granted)).toBeNull()
    const option = (state: RequestState) =>
      requestLifecycle(doubting)
        .options(state, day('2026-03-10'))
        .find(({ command }) => command === 'AnswerRequest')
    expect(option(played(doubting, submitted()))).toMatchObject({ only: null })
    expect(option(played(doubting, submitted(), doubted))).toMatchObject({ only: 'rejection' })
  })

  test('it is refused for want of identity as ever: after the term of an inquiry, and not without one', () => {
    expect(codeOf(doubting, submitted(), refuse('2026-03-13'))).toBe('no-open-inquiry')
    expect(codeOf(doubting, submitted(), doubted, refuse('2026-03-12'))).toBe('inquiry-term-running')
    expect(codeOf(doubting, submitted(), doubted, refuse('2026-03-13'))).toBeNull()
  })

  test('a proof that did not come along is no defect, unless the form asks for a document', () => {
    const proof = { clause: clause('8'), by: { post: ['certified-copy'] } } as const
    const codes = (procedure: Procedure) =>
      defectsOf(
        procedure,
        [{ right: 'access', information: 'all' }],
        { nameGiven: true, signed: true, identityDocument: false },
        { channel: 'post' },
      ).map(({ code }) => code)
    expect(codes(councilAsking('always', { proof }))).toEqual(['proof-missing'])
    expect(codes(councilAsking('on-doubt', { proof }))).toEqual([])
    const form = { 'identity-document': { clause: clause('1') } }
    expect(codes({ ...councilAsking('on-doubt', { proof }), form })).toEqual(['identity-document-missing'])
  })

  test('the subject takes a request back without proof of identity, until it is doubted', () => {
    const withdraw: RequestCommand = {
      type: 'WithdrawRequest',
      data: { on: day('2026-03-10'), by: 'ona', withdrawnBy: 'subject' },
    }
    expect(codeOf(doubting, submitted(), withdraw)).toBeNull()
    expect(codeOf(doubting, submitted(), doubted, withdraw)).toBe('identity-unconfirmed')
    expect(codeOf(councilAsking('always'), submitted(), withdraw)).toBe('identity-unconfirmed')
  })

  test('a representative shows the right to act all the same', () => {
    const filed = submitted()
    if (filed.type !== 'SubmitRequest') throw new Error(filed.type)
    const represented: RequestCommand = {
      ...filed,
      data: { ...filed.data, sender: { as: 'representative', documents: false, contacts: [] } },
    }
    expect(codeOf(doubting, represented, answered('2026-03-10', 'both'))).toBe('authority-unproven')
  })

  test.each([
    [
      'another word',
      { identity: { clause: clause('8'), asked: 'sometimes' as 'always' } },
      'roles.identity.asked',
    ],
    ['no inquiry in which the doubt is stated', { identityInquiry: null }, 'roles.identityInquiry'],
  ])('%s is an error at definition', (_, roles, path) => {
    expect(pathOf(() => councilAsking('on-doubt', roles))).toBe(path)
  })

  test('the story and the letter say the doubt', () => {
    const machine = requestLifecycle(doubting)
    const events = [submitted(), doubted].flatMap((command, index) => {
      const decision = machine.decide(
        command,
        index === 0 ? machine.initialState() : played(doubting, submitted()),
      )
      return decision.accepted ? decision.events : []
    })
    const state = played(doubting, submitted(), doubted)
    const told = (language: typeof lt) => {
      const catalogue = catalogueFor(language, doubting)
      const [, chapter] = narrate(machine, events, catalogue)
      if (state.status === 'none') throw new Error(state.status)
      const settings = {
        institution: { name: 'Savivaldybė', email: 'a@example.lt' },
        dataProtectionOfficer: 'b@example.lt',
      }
      const letter = seen(renderText(letters.identityInquiry(state, catalogue, settings)))
      return {
        story: seen(chapter?.sentences[1] ?? ''),
        letter: letter.split('\n').filter((line) => /another name/u.test(line)),
      }
    }
    expect(told(lt)).toEqual({
      story:
        'Nurodyta, kodėl abejojama tapatybe: „The letter is signed with another name“ (Tvarkos 8 punktas).',
      letter: [
        'Savivaldybė turi pagrįstų abejonių dėl Jūsų tapatybės, todėl prašo Jūsų ją patvirtinti, kad galėtų išnagrinėti Jūsų prašymą, gautą 2026 m. kovo 2 d.; abejonių priežastis (Asmens duomenų tvarkymo savivaldybėje tvarkos (toliau – Tvarka) 8 punktas ir BDAR 12 straipsnio 6 dalis): The letter is signed with another name.',
      ],
    })
    expect(told(en)).toEqual({
      story:
        'The reason why identity was doubted: “The letter is signed with another name” (clause 8 of the Arrangements).',
      letter: [
        'The Council has reasonable doubts about your identity; to be able to examine your request, received on 2 March 2026, it asks you to prove it; the reason for the doubts (clause 8 of the arrangements for personal data at the council (the Arrangements) and GDPR Article 12(6)): The letter is signed with another name.',
      ],
    })
  })
})

describe('a complaint goes by it as well', () => {
  const settled = (procedure: Procedure) => played(procedure, submitted(), answered('2026-03-10', 'photo'))
  const on = day('2026-03-20')

  function complained(procedure: Procedure, request: RequestState, ...then: readonly ComplaintCommand[]) {
    const machine = complaintLifecycle(procedure)
    const view = requestForComplaint(request, on)
    const seeing = { request: view, earlier: [] }
    let state: ComplaintState = machine.initialState()
    const commands: readonly ComplaintCommand[] = [
      {
        type: 'LodgeComplaint',
        data: {
          id: 'C1',
          by: 'registry',
          submittedOn: on,
          receivedOn: on,
          channel: 'post',
          sender: { as: 'subject' },
          contacts: [],
          copies: { request: true, answer: true },
          ...seeing,
        },
      },
      ...then,
    ]
    for (const command of commands) {
      const decision = machine.decide(command, state)
      if (!decision.accepted) return { state, code: decision.rejection.code }
      state = machine.fold(decision.events, state)
    }
    return { state, code: null }
  }
  const review = (
    request: RequestState,
    more: object = {},
  ): readonly [ComplaintCommand, ComplaintCommand] => {
    const view = requestForComplaint(request, on)
    if (view === null) throw new Error('no request')
    const seeing = { request: view, earlier: [] }
    return [
      { type: 'AssignReviewer', data: { on, by: 'head', reviewer: 'rasa', ...seeing } },
      {
        type: 'UpholdComplaint',
        data: {
          on,
          by: 'rasa',
          facts: {
            items: ['photo', 'letter'].map((item) => ({ item, facts: { neededForPurposes: false } })),
          },
          implementBy: on,
          ...seeing,
          ...more,
        },
      },
    ]
  }
  const dismiss = (request: RequestState, more: object = {}): ComplaintCommand => {
    const [, uphold] = review(request)
    if (uphold.type !== 'UpholdComplaint') throw new Error(uphold.type)
    const { request: view, earlier } = uphold.data
    return {
      type: 'DismissComplaint',
      data: { on, by: 'rasa', reasons: ['It is needed.'], request: view, earlier, ...more },
    }
  }

  test('it is upheld and dismissed without identity, where nobody doubts it', () => {
    const request = settled(doubting)
    const [assign] = review(request)
    expect(complained(doubting, request, ...review(request)).code).toBeNull()
    expect(complained(doubting, request, assign, dismiss(request)).code).toBeNull()
    const always = councilAsking('always')
    const before = played(always, submitted(), identified, answered('2026-03-10', 'photo'))
    expect(complained(always, before, ...review(before)).code).toBe('identity-unconfirmed')
    expect(complained(always, before, assign, dismiss(before)).code).toBe('identity-unconfirmed')
  })

  test('an inquiry says the doubt, and then identity has to be confirmed', () => {
    const request = settled(doubting)
    const asking = (doubt?: string): ComplaintCommand => ({
      type: 'InquireIdentity',
      data: { on, by: 'ona', ask: 'a document', term: day('2026-03-27'), ...(doubt ? { doubt } : {}) },
    })
    expect(complained(doubting, request, asking()).code).toBe('doubt-missing')
    expect(complained(doubting, request, asking('Another name.'), ...review(request)).code).toBe(
      'identity-unconfirmed',
    )
  })

  test('who was refused for want of identity does not get by with a complaint', () => {
    const refused = played(doubting, submitted(), doubted, refuse('2026-03-13'))
    const [assign, uphold] = review(refused)
    const confirm: ComplaintCommand = {
      type: 'ConfirmIdentity',
      data: { on, by: 'rasa', means: 'a document' },
    }
    expect(complained(doubting, refused, assign, uphold).code).toBe('identity-unconfirmed')
    expect(complained(doubting, refused, assign, dismiss(refused)).code).toBe('identity-unconfirmed')
    expect(
      complained(doubting, refused, assign, dismiss(refused, { disclosesNothing: 'Nothing is said.' })).code,
    ).toBeNull()
    expect(complained(doubting, refused, assign, confirm, uphold).code).toBeNull()
  })

  test('silence after an act is complained of where an answer is owed: identity that nobody doubts holds nothing up', () => {
    const fee: RequestCommand = {
      type: 'DemandFee',
      data: {
        on: day('2026-03-05'),
        by: 'ona',
        fee: 500,
        costs: { collecting: 500, examining: 0, answering: 0 },
        finding: { kind: 'further-copies', justification: 'A second copy of the file.' },
      },
    }
    const silent = (when: 'always' | 'on-doubt') => {
      const procedure = councilAsking(when, { fee: { clause: clause('6'), for: ['further-copies'] } })
      const state = played(procedure, submitted('access'), fee)
      const late = day('2026-05-04')
      const view = requestForComplaint(state, late)
      const machine = complaintLifecycle(procedure)
      const decision = machine.decide(
        {
          type: 'LodgeComplaint',
          data: {
            id: 'C1',
            by: 'registry',
            submittedOn: late,
            receivedOn: late,
            channel: 'post',
            sender: { as: 'subject' },
            contacts: [],
            copies: { request: true, answer: true },
            request: view,
            earlier: [],
          },
        },
        machine.initialState(),
      )
      return decision.accepted ? decision.notes.map(({ note }) => note) : [decision.rejection.code]
    }
    expect(silent('on-doubt')).not.toContain('no-ground')
    expect(silent('always')).toContain('no-ground')
  })
})

describe('an inquiry that the document sets no time for', () => {
  const open = (readings: Partial<Readings> = {}) =>
    councilAsking('always', { identityInquiry: { clause: clause('8') } }, readings)
  const late = inquire('2026-11-05', '2026-11-12')

  test.each([{}, { lateInquiry: 'lapses' }] as const)(
    'is possible as long as the case is open: %j',
    (readings) => {
      const procedure = open(readings)
      const option = requestLifecycle(procedure)
        .options(played(procedure, submitted()), day('2026-11-05'))
        .find(({ command }) => command === 'InquireIdentity')
      expect(option).toMatchObject({ open: true, until: null, clauses: ['council:8'] })
      expect(outcomeOf(procedure, submitted(), late).notes).not.toContain('late-inquiry')
      // Also a further one, with nothing supplied since.
      expect(codeOf(procedure, submitted(), late, inquire('2026-11-20', '2026-11-27'))).toBeNull()
    },
  )

  test('stops the clock from the day of the inquiry, where the procedure reads it so', () => {
    const procedure = open({ identityInquiry: 'clock-pauses' })
    const asked = inquire('2026-03-30', '2026-04-06')
    const state = played(procedure, submitted(), asked)
    const due = (on: string) => requestLifecycle(procedure).duties(state, day(on))[0]?.deadline.due
    expect(due('2026-03-30')).toBe('2026-04-02')
    expect(due('2026-04-01')).toBe('2026-04-07')
    // With ten days for an inquiry, one after them stops nothing.
    const timed = councilAsking('always', {}, { identityInquiry: 'clock-pauses' })
    const before = played(timed, submitted(), asked)
    expect(requestLifecycle(timed).duties(before, day('2026-04-01'))[0]?.deadline.due).toBe('2026-04-02')
  })

  test('a clock that starts with identity starts on receipt, where nobody doubts it', () => {
    const clock = { clause: clause('2'), starts: 'identity-confirmed' } as const
    const examination = { clause: clause('2'), period: { months: 1 }, clock }
    const due = (asked: 'always' | 'on-doubt', on: string, ...commands: readonly RequestCommand[]) => {
      const procedure = councilAsking(asked, { examination })
      const [duty] = requestLifecycle(procedure).duties(played(procedure, submitted(), ...commands), day(on))
      return duty?.deadline.due
    }
    const confirmed: RequestCommand = {
      type: 'ConfirmIdentity',
      data: { on: day('2026-03-12'), by: 'ona', means: 'a document' },
    }
    expect(due('on-doubt', '2026-03-10')).toBe('2026-04-02')
    // Nor does it start anew for a confirmation that nobody asked for.
    expect(due('on-doubt', '2026-03-20', confirmed)).toBe('2026-04-02')
    expect(due('on-doubt', '2026-03-20', doubted, confirmed)).toBe('2026-04-13')
    // Always asked for, it starts on receipt as well, until somebody asks.
    expect(due('always', '2026-03-10')).toBe('2026-04-02')
    expect(due('always', '2026-03-20', confirmed)).toBe('2026-04-02')
    expect(due('always', '2026-03-20', doubted, confirmed)).toBe('2026-04-13')
  })

  test('is told of as possible late only where there is a time for it', () => {
    const said = (procedure: Procedure) => {
      const [duty] = requestLifecycle(procedure).duties(played(procedure, submitted()), day('2026-04-10'))
      if (duty === undefined) throw new Error('no duty')
      return explainConsequence(procedure, duty, catalogueFor(en, procedure))
    }
    const sentence = /the inquiry then counts as late/u
    expect(said(councilAsking('always'))).toMatch(sentence)
    expect(said(open())).not.toMatch(sentence)
  })
})

describe('a refusal for want of identity that the document sets no time for', () => {
  const untimed = (readings: Partial<Readings> = {}) =>
    councilAsking('always', { unidentifiedRefusal: { clause: clause('8') } }, readings)
  const asked = inquire('2026-03-05', '2026-03-12')
  const dueIn = (procedure: Procedure, ...commands: readonly RequestCommand[]) =>
    requestLifecycle(procedure)
      .duties(played(procedure, ...commands), day('2026-06-01'))
      .find(({ duty }) => duty === 'inform-of-refusal')

  test('is told within a month of receipt, as GDPR 12(4) has it', () => {
    const procedure = untimed()
    expect(outcomeOf(procedure, submitted(), asked, refuse('2026-04-02')).notes).not.toContain('late-refusal')
    expect(outcomeOf(procedure, submitted(), asked, refuse('2026-04-03')).notes).toContain('late-refusal')
    expect(dueIn(procedure, submitted(), asked, refuse('2026-04-02'))).toMatchObject({
      clause: 'gdpr:12(4)',
      status: 'done',
      deadline: { due: '2026-04-02' },
    })
    // By the document, where it sets a time: ten days from the term.
    expect(dueIn(councilAsking('always'), submitted(), asked, refuse('2026-03-23'))).toMatchObject({
      clause: 'council:8',
      deadline: { due: '2026-03-23' },
    })
  })

  test('does not lapse: no time of the document passed', () => {
    expect(codeOf(untimed({ lateRefusal: 'lapses' }), submitted(), asked, refuse('2026-04-03'))).toBeNull()
    const timed = councilAsking('always', {}, { lateRefusal: 'lapses' })
    expect(codeOf(timed, submitted(), asked, refuse('2026-03-24'))).toBe('refusal-lapsed')
  })

  test('waits with the clock, where an inquiry stops it', () => {
    const procedure = untimed({ identityInquiry: 'clock-pauses' })
    expect(outcomeOf(procedure, submitted(), asked, refuse('2026-04-20')).notes).not.toContain('late-refusal')
  })

  test('an extension of the examination does not move it', () => {
    const procedure = councilAsking('always', {
      unidentifiedRefusal: { clause: clause('8') },
      extension: { clause: clause('2'), period: { months: 2 } },
    })
    const extended: RequestCommand = {
      type: 'ExtendExamination',
      data: { on: day('2026-03-20'), by: 'ona', reasons: ['Many files.'] },
    }
    expect(outcomeOf(procedure, submitted(), asked, extended, refuse('2026-04-03')).notes).toContain(
      'late-refusal',
    )
  })

  test('one that can be complained of is said to be', () => {
    const procedure = untimed()
    const duty = dueIn(procedure, submitted(), asked, refuse('2026-04-03'))
    if (duty === undefined) throw new Error('no duty')
    expect(seen(explainConsequence(procedure, duty, catalogueFor(en, procedure)))).toContain(
      'The data subject may complain to the Council about the refusal itself',
    )
  })
})
