import { describe, expect, test } from 'vitest'
import {
  adakavasProcedure,
  defineProcedure,
  isInvalidInput,
  type Procedure,
  plainDate,
} from '../../src/index.js'
import {
  type RequestCommand,
  type RequestEvent,
  type RequestState,
  requestLifecycle,
} from '../../src/request/index.js'
import type { RequestForm } from '../../src/rights/index.js'
import { en } from '../../src/text/en/index.js'
import {
  catalogueFor,
  explainConsequence,
  explainDuty,
  explainNote,
  explainRefusal,
  explainRejection,
  letters,
  narrate,
  narration,
  renderText,
} from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { expectReadable, seen } from '../text/reading.js'
import { ministry, ministryProcedure } from './transport.js'

const day = plainDate
const { clause } = ministry
type Submit = Extract<RequestCommand, { type: 'SubmitRequest' }>['data']

const bare: RequestForm = { nameGiven: true, signed: true, identityDocument: false }

const submit = (channel: Submit['channel'], form: Partial<RequestForm> = {}, more: Partial<Submit> = {}) =>
  ({
    type: 'SubmitRequest',
    data: {
      id: 'P1',
      by: 'registry',
      submittedOn: day('2026-06-19'),
      receivedOn: day('2026-06-19'),
      channel,
      sender: { as: 'subject' },
      contacts: [{ way: 'email', address: 'jonas@example.lt' }],
      claims: [{ right: 'access', information: 'all' }],
      form: { ...bare, ...form },
      ...more,
    },
  }) satisfies RequestCommand

const refuse = (on: string): RequestCommand => ({
  type: 'RefuseFormal',
  data: { on: day(on), by: 'officer', reasons: ['The message bears no qualified signature.'] },
})
const waive = (on: string, reason?: string): RequestCommand => ({
  type: 'WaiveDefects',
  data: { on: day(on), by: 'ona', office: 'chancellor', ...(reason === undefined ? {} : { reason }) },
})
const confirm = (on: string): RequestCommand => ({
  type: 'ConfirmIdentity',
  data: { on: day(on), by: 'officer', means: 'a passport, shown in person' },
})
const correct = (on: string, form: Partial<RequestForm>): RequestCommand => ({
  type: 'CorrectRequest',
  data: { on: day(on), by: 'officer', form: { ...bare, ...form } },
})
const answer = (on: string): RequestCommand => ({
  type: 'AnswerRequest',
  data: {
    on: day(on),
    by: 'officer',
    facts: { access: { processed: true }, items: [{ item: 'register', facts: {} }] },
    implementBy: day(on),
  },
})

/** What came of commands under a procedure, to the first that is rejected. */
function under(procedure: Procedure, ...commands: readonly RequestCommand[]) {
  const requests = requestLifecycle(procedure)
  let state: RequestState = requests.initialState()
  const events: RequestEvent[] = []
  for (const command of commands) {
    const decision = requests.decide(command, state)
    if (!decision.accepted)
      return { requests, state, events, rejection: decision.rejection, notes: [] as const }
    for (const event of decision.events) {
      state = requests.evolve(state, event)
      events.push(event)
    }
    if (command === commands.at(-1))
      return { requests, state, events, rejection: null, notes: decision.notes }
  }
  return { requests, state, events, rejection: null, notes: [] as const }
}
const told = (...commands: readonly RequestCommand[]) => under(ministryProcedure, ...commands)

const defectsIn = (state: RequestState) =>
  state.status === 'none' ? [] : state.defects.map(({ code, clause }) => [code, clause])
const identityIn = (state: RequestState) => (state.status === 'none' ? null : state.identity)

const unsigned = submit('email')

describe('7: an e-mail without a qualified signature is not examined (P3, N1)', () => {
  test('it lacks the proof of identity that P3 asks for', () => {
    const { state, notes } = told(unsigned)
    expect(defectsIn(state)).toEqual([['proof-missing', 'transport:P3']])
    expect(identityIn(state)).toEqual({ status: 'unconfirmed' })
    expect(notes).toMatchObject([
      { note: 'formal-defects', clauses: ['transport:N1'], data: { defects: [{ clause: 'transport:P3' }] } },
    ])
  })

  test('the reasons are due on 29 June: 24 June is a holiday; the answer is due as ever', () => {
    const { requests, state } = told(unsigned)
    const duties = requests.duties(state, day('2026-06-29'))
    expect(duties).toMatchObject([
      {
        duty: 'inform-of-refusal',
        clause: 'transport:N1',
        status: 'due-today',
        deadline: { due: '2026-06-29' },
      },
      { duty: 'examine-and-answer', clause: 'transport:N2', deadline: { due: '2026-07-20' } },
    ])
    expect(requests.duties(state, day('2026-06-30'))[0]).toMatchObject({ status: 'overdue' })
  })

  test('it is not answered: N1 and P3 stand in the way, also of who is told the options', () => {
    const { requests, state, rejection } = told(unsigned, answer('2026-06-22'))
    expect(rejection).toMatchObject({
      code: 'formal-defect',
      clauses: ['transport:N1', 'transport:P3'],
      data: { defects: ['proof-missing'] },
    })
    const option = requests
      .options(state, day('2026-06-22'))
      .find(({ command }) => command === 'AnswerRequest')
    expect(option).toMatchObject({ open: false, obstacle: { code: 'formal-defect' } })
  })

  test('refused by 29 June it is refused in time; a day later it is a breach and stands', () => {
    const inTime = told(unsigned, refuse('2026-06-29'))
    expect(inTime.state).toMatchObject({ status: 'refused', refusal: { kind: 'formal', on: '2026-06-29' } })
    expect(inTime.notes.filter(({ breach }) => breach)).toEqual([])
    const late = told(unsigned, refuse('2026-06-30'))
    expect(late.state.status).toBe('refused')
    expect(late.notes).toContainEqual(
      expect.objectContaining({
        note: 'late-refusal',
        breach: true,
        clauses: ['transport:N1'],
        data: { on: '2026-06-30', due: '2026-06-29' },
      }),
    )
    expect(late.requests.duties(late.state, day('2026-07-01'))[0]).toMatchObject({ status: 'done-late' })
  })

  test('with a qualified signature it has no such defect, and identity is confirmed by filing', () => {
    const { requests, state, notes, rejection } = told(submit('email', { proofs: ['qualified-signature'] }))
    expect([defectsIn(state), notes, rejection]).toEqual([[], [], null])
    expect(identityIn(state)).toMatchObject({ status: 'confirmed', on: '2026-06-19' })
    expect(requests.duties(state, day('2026-06-29')).map(({ duty }) => duty)).toEqual(['examine-and-answer'])
    expect(
      told(submit('email', { proofs: ['qualified-signature'] }), refuse('2026-06-22')).rejection,
    ).toMatchObject({
      code: 'no-formal-defect',
      clauses: ['transport:N1'],
    })
  })

  test('what is put right is examined, and nothing is left to tell', () => {
    const { requests, state } = told(unsigned, correct('2026-06-25', { proofs: ['qualified-signature'] }))
    expect(defectsIn(state)).toEqual([])
    expect(identityIn(state)).toMatchObject({ status: 'confirmed', on: '2026-06-25' })
    expect(requests.duties(state, day('2026-07-10')).map(({ duty }) => duty)).toEqual(['examine-and-answer'])
  })

  test('whose identity is confirmed otherwise lacks no proof of it', () => {
    const { requests, state } = told(unsigned, confirm('2026-06-22'))
    expect(defectsIn(state)).toEqual([])
    expect(requests.decide(answer('2026-06-23'), state).accepted).toBe(true)
  })
})

describe('8: examined all the same (N1, P4)', () => {
  test('it is open, its answer due as ever, and nothing is left to tell', () => {
    const { requests, state } = told(unsigned, waive('2026-06-26'))
    expect(state).toMatchObject({ status: 'open', defectsWaivedOn: '2026-06-26' })
    expect(requests.duties(state, day('2026-06-30'))).toMatchObject([
      { duty: 'examine-and-answer', clause: 'transport:N2', deadline: { due: '2026-07-20' } },
    ])
  })

  test('it gets no effect before identity is confirmed (P4)', () => {
    expect(told(unsigned, waive('2026-06-26'), answer('2026-06-29')).rejection).toMatchObject({
      code: 'identity-unconfirmed',
      clauses: ['transport:P4'],
    })
    const confirmed = told(unsigned, waive('2026-06-26'), confirm('2026-06-29'), answer('2026-06-30'))
    expect(confirmed.state.status).toBe('answered')
  })

  test('nobody but the Chancellor decides so (N1)', () => {
    const byOfficer: RequestCommand = { type: 'WaiveDefects', data: { on: day('2026-06-26'), by: 'officer' } }
    expect(told(unsigned, byOfficer).rejection).toMatchObject({
      code: 'not-the-decider',
      clauses: ['transport:N1'],
      data: { decider: 'chancellor', office: null },
    })
  })

  test('it is no longer refused for its form, nor is that decided twice', () => {
    for (const command of [refuse('2026-06-27'), waive('2026-06-27')])
      expect(told(unsigned, waive('2026-06-26'), command).rejection).toMatchObject({
        code: 'defects-waived',
        clauses: ['transport:N1'],
        data: { on: '2026-06-26' },
      })
  })

  test('where there is no defect there is nothing to decide', () => {
    const { rejection } = told(submit('email', { proofs: ['qualified-signature'] }), waive('2026-06-22'))
    expect(rejection).toMatchObject({ code: 'no-formal-defect' })
  })
})

describe('9: by post (P3)', () => {
  test('a plain copy is a defect', () => {
    for (const form of [{ proofs: ['plain-copy'] }, { identityDocument: true }, {}] as const) {
      const { state } = told(submit('post', form))
      expect(defectsIn(state)).toEqual([['proof-missing', 'transport:P3']])
      expect(identityIn(state)).toEqual({ status: 'unconfirmed' })
    }
  })

  test('a notarised copy confirms identity by filing, since the day of receipt', () => {
    const { state, events } = told(
      submit('post', { proofs: ['certified-copy'] }, { submittedOn: day('2026-06-17') }),
    )
    expect(defectsIn(state)).toEqual([])
    expect(events[0]).toMatchObject({ data: { identified: true } })
    expect(identityIn(state)).toEqual({
      status: 'confirmed',
      on: '2026-06-19',
      firstAskedOn: null,
      byFiling: true,
    })
  })

  test('an identity document proves who comes in person', () => {
    expect(identityIn(told(submit('in-person', { identityDocument: true })).state)).toMatchObject({
      status: 'confirmed',
    })
    expect(defectsIn(told(submit('in-person', { proofs: ['certified-copy'] })).state)).toEqual([
      ['proof-missing', 'transport:P3'],
    ])
  })

  test('on a way that the document says nothing of, nothing is asked for and nothing confirmed', () => {
    const { state } = told(submit('phone'))
    expect([defectsIn(state), identityIn(state)]).toEqual([[], { status: 'unconfirmed' }])
  })
})

describe('only what a document asks for is a defect', () => {
  const roles = {
    request: { clause: clause('P2') },
    examination: { clause: clause('N2'), period: { months: 1 } },
    answer: { clause: clause('N2') },
    access: { clause: clause('R') },
    erasure: { clause: clause('R') },
  } as const
  const small = { document: ministry, roles, rules: { access: { clause: clause('R') } } }
  const { erasure: _, ...onlyAccess } = roles
  const nothing = { nameGiven: false, signed: false, identityDocument: false }

  test('a document that says nothing of the form asks for nothing', () => {
    const procedure = defineProcedure({ ...small, roles: onlyAccess })
    const { state } = under(procedure, submit('email', nothing, { claims: [{ right: 'access' }] }))
    expect(defectsIn(state)).toEqual([])
  })

  test('each element is asked for by its clause, and on the ways that are named', () => {
    const procedure = defineProcedure({
      ...small,
      roles: onlyAccess,
      form: {
        name: { clause: clause('P1') },
        legible: { clause: clause('P2') },
        'reply-way': { clause: clause('P2') },
        'fixed-form': { clause: clause('P2'), channels: ['in-person'] },
      },
    })
    const lacking = (...given: Parameters<typeof submit>) =>
      defectsIn(under(procedure, submit(...given)).state)
    expect(lacking('in-person', nothing)).toEqual([
      ['name-missing', 'transport:P1'],
      ['illegible', 'transport:P2'],
      ['reply-way-missing', 'transport:P2'],
      ['not-on-form', 'transport:P2'],
    ])
    expect(lacking('post', { has: ['legible'] }, { reply: 'post' })).toEqual([])
    expect(lacking('in-person', { has: ['legible', 'reply-way', 'fixed-form'] })).toEqual([])
  })

  test('without the role, a defect refuses nothing, and there is nothing to waive', () => {
    const procedure = defineProcedure({
      ...small,
      roles: onlyAccess,
      form: { signature: { clause: clause('P2') } },
    })
    const { state, notes } = under(procedure, submit('email', nothing))
    expect(defectsIn(state)).toEqual([['signature-missing', 'transport:P2']])
    expect(notes.map(({ note }) => note)).toContain('content-defects')
    for (const command of [refuse('2026-06-22'), waive('2026-06-22')])
      expect(under(procedure, submit('email', nothing), command).rejection).toMatchObject({
        code: 'not-in-procedure',
        clauses: ['transport:P2', 'gdpr:12(2)'],
      })
    expect(under(procedure, submit('email', nothing), confirm('2026-06-22')).state.status).toBe('open')
  })

  test('where nobody may examine it all the same, that is not in the procedure', () => {
    const procedure = defineProcedure({
      ...small,
      roles: { ...onlyAccess, formalRefusal: { clause: clause('N1'), period: { days: 10 } } },
      form: { signature: { clause: clause('P2') } },
    })
    expect(under(procedure, submit('email', nothing), waive('2026-06-22')).rejection).toMatchObject({
      code: 'not-in-procedure',
      clauses: ['transport:P2', 'gdpr:12(2)'],
    })
    expect(under(procedure, submit('email', nothing), refuse('2026-06-22')).state.status).toBe('refused')
  })

  test('under the care home it is as it was: name, signature and document by the clause of each right', () => {
    const { state } = under(adakavasProcedure, submit('email', nothing))
    expect(defectsIn(state)).toEqual([
      ['name-missing', 'adakavas:12'],
      ['signature-missing', 'adakavas:12'],
      ['identity-document-missing', 'adakavas:12'],
    ])
    const { state: proven } = under(adakavasProcedure, submit('email', { identityDocument: true }))
    expect(identityIn(proven)).toEqual({ status: 'unconfirmed' })
  })

  test.each([
    [
      'a proof that there is not',
      { proof: { clause: clause('P3'), by: { post: ['a letter'] } } },
      {},
      'roles.proof.by.post',
    ],
    ['no proof at all', { proof: { clause: clause('P3'), by: { post: [] } } }, {}, 'roles.proof.by.post'],
    [
      'a way that there is not',
      { proof: { clause: clause('P3'), by: { owl: ['plain-copy'] } } },
      {},
      'roles.proof.by',
    ],
    ['no ways', { proof: { clause: clause('P3') } }, {}, 'roles.proof.by'],
    [
      'no limit to tell the reasons',
      { formalRefusal: { clause: clause('N1') } },
      {},
      'roles.formalRefusal.period',
    ],
    [
      'a limit beyond the month of the GDPR',
      { formalRefusal: { clause: clause('N1'), period: { months: 2 } } },
      {},
      'roles.formalRefusal.period',
    ],
    ['an element that there is not', {}, { form: { seal: { clause: clause('P2') } } }, 'form'],
    [
      'an element by a clause of another document',
      {},
      { form: { name: { clause: 'adakavas:12' } } },
      'form.name.clause',
    ],
    ['an element without more', {}, { form: { name: true } }, 'form.name'],
    ['a field that there is not', {}, { form: { name: { by: 'post' } } }, 'form.name'],
    [
      'an element on a way that there is not',
      {},
      { form: { name: { channels: ['owl'] } } },
      'form.name.channels',
    ],
    ['a form that is none', {}, { form: [] }, 'form'],
  ])('%s is told at definition', (_, more, settings, path) => {
    let found: unknown
    try {
      defineProcedure({ ...small, roles: { ...onlyAccess, ...more }, ...settings } as never)
    } catch (error) {
      found = isInvalidInput(error) ? error.path : error
    }
    expect(found).toBe(path)
  })

  test('a proof by a name of its own is taken as such', () => {
    const procedure = defineProcedure({
      ...small,
      roles: {
        ...onlyAccess,
        proof: { clause: clause('P3'), by: { post: ['certified-copy', 'own:two-papers'] } },
      },
    })
    const { state } = under(procedure, submit('post', { proofs: ['own:two-papers'] }))
    expect(identityIn(state)).toMatchObject({ status: 'confirmed' })
    expect(() => under(procedure, submit('post', { proofs: ['own:one-paper'] }))).toThrow(/own:two-papers/u)
  })
})

describe('a history is derived again as it was', () => {
  test.each([
    ['refused', [unsigned, refuse('2026-06-29')]],
    ['examined all the same', [unsigned, waive('2026-06-26', 'The sender is known.'), confirm('2026-06-29')]],
    ['put right', [unsigned, correct('2026-06-25', { proofs: ['qualified-signature'] })]],
  ] as const)('%s', (_, commands) => {
    const { requests, events, state } = told(...commands)
    expect(requests.replay(events)).toMatchObject({ ok: true })
    expect(requests.fold(events)).toEqual(state)
  })

  test('a corrected day of receipt is the day since which who filed is known', () => {
    const { state } = told(submit('post', { proofs: ['certified-copy'] }), {
      type: 'CorrectDates',
      data: {
        on: day('2026-06-22'),
        by: 'officer',
        submittedOn: day('2026-06-17'),
        receivedOn: day('2026-06-18'),
        reason: 'The stamp was misread.',
      },
    })
    expect(identityIn(state)).toMatchObject({ status: 'confirmed', on: '2026-06-18' })
  })
})

describe.each([
  [lt, /Įstaig|Apraš/u],
  [en, /Institution|the Procedure/u],
] as const)('what is said of it', (language, others) => {
  const catalogue = catalogueFor(language, ministryProcedure)
  const settings = {
    institution: { name: 'Susisiekimo ministerija' },
    dataProtectionOfficer: 'pareigunas@example.lt',
  }
  const lithuanian = language === lt
  const storyOf = (...commands: readonly RequestCommand[]): string => {
    const { requests, events } = told(...commands)
    return narration(narrate(requests, events, catalogue), catalogue)
  }

  test(`the letter of refusal tells what is lacking, by P3, and that it is not examined, by N1, in ${language.language}`, () => {
    const { state } = told(unsigned, refuse('2026-06-29'))
    if (state.status !== 'refused') throw new Error('expected a refused request')
    const letter = letters.refusal(ministryProcedure, state, catalogue, settings)
    expect(letter.kind).toBe('request-formal')
    const said = seen(renderText(letter))
    expect(said).not.toMatch(others)
    expect(said).toContain(
      lithuanian
        ? 'Ministerija atsisako nagrinėti Jūsų prašymą, gautą 2026 m. birželio 19 d., nes jis neatitinka nustatytų formos reikalavimų (Asmens'
        : 'The Ministry refuses to examine your request, received on 19 June 2026, because it was not made in the form required (clause N1 of',
    )
    expect(said).toContain(
      lithuanian
        ? 'Prašyme trūksta: tapatybės patvirtinimo, kurio reikalaujama tokiu būdu teikiant prašymą (Tvarkos P3 punktas).'
        : 'The request lacks: the proof of identity that is asked for when a request is filed in this way (clause P3 of the Arrangements).',
    )
    expect(said).toContain('The message bears no qualified signature.')
    expect(seen(explainRefusal(state, catalogue))).toContain('P3')
  })

  test(`its notes, duties, consequences and rejections, in ${language.language}`, () => {
    const { requests, state, notes } = told(unsigned)
    const [note] = notes
    const [duty] = requests.duties(state, day('2026-07-01'))
    if (note === undefined || duty === undefined) throw new Error('expected a note and a duty')
    const rejections = [
      told(unsigned, answer('2026-06-22')),
      told(unsigned, waive('2026-06-26'), refuse('2026-06-27')),
      told(submit('email', { proofs: ['qualified-signature'] }), refuse('2026-06-22')),
    ].flatMap(({ rejection }) => (rejection === null ? [] : [explainRejection(rejection, catalogue)]))
    expect(rejections).toHaveLength(3)
    for (const said of [
      explainNote(note, catalogue),
      explainDuty(duty, catalogue),
      explainConsequence(ministryProcedure, duty, catalogue),
      ...rejections,
    ]) {
      expect(said).not.toMatch(others)
      expectReadable(seen(said), catalogue, false)
    }
  })

  test(`the story tells that it was refused, or examined all the same, and why, in ${language.language}`, () => {
    const refused = seen(storyOf(unsigned, refuse('2026-06-29')))
    expect(refused).toContain('N1')
    const waived = seen(storyOf(unsigned, waive('2026-06-26', 'The sender is known.')))
    expect(waived).toContain(
      lithuanian ? 'nepaisant formos trūkumų nusprendė' : 'decided that the request is examined in spite of',
    )
    expect(waived).toContain('The sender is known')
    const filed = storyOf(submit('post', { proofs: ['certified-copy'] }))
    expect(seen(filed)).toContain(
      lithuanian ? 'todėl tapatybė laikoma patvirtinta' : 'so identity is confirmed',
    )
  })
})
