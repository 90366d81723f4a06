import { describe, expect, test } from 'vitest'
import {
  askToComplete,
  byRepresentative,
  complete,
  confirm,
  correct,
  day,
  given,
  grant,
  limitShown,
  proveAuthority,
  received,
  refuseUnidentified,
  type Scenario,
  submit,
  summaryOf,
  unsigned,
  withdraw,
} from './scenario.js'

const waitsFor = ({ machine, state }: Scenario, on: string): readonly string[] =>
  machine.duties(state, day(on)).flatMap((duty) => ('waitingFor' in duty ? (duty.waitingFor ?? []) : []))

const lacking = submit({ form: unsigned })
const aboutPapers = { about: 'authority', ask: 'a power of attorney' } as const

describe('AskToComplete (clauses 38, 40): asking for what is lacking', () => {
  test('the subject is asked for what the content lacks, in the way of clause 42', () => {
    const { event, state } = given([lacking]).when(askToComplete('2026-03-05', '2026-03-16')).accepted()
    expect(event).toMatchObject({
      type: 'CompletionAsked',
      data: { term: { clause: 'adakavas:38', due: '2026-03-16' }, reply: { to: 'subject', way: 'email' } },
    })
    expect(state).toMatchObject({
      status: 'open',
      askedToComplete: ['content'],
      notices: [
        {
          notice: 'completion',
          on: '2026-03-05',
          about: 'content',
          ask: 'the signature',
          term: { due: '2026-03-16' },
          reply: { to: 'subject' },
        },
      ],
    })
  })

  test('the representative is asked for documents (clause 40)', () => {
    const { event } = given([byRepresentative(false)])
      .when(askToComplete('2026-03-05', '2026-03-16', aboutPapers))
      .accepted()
    expect(event).toMatchObject({
      data: {
        term: { clause: 'adakavas:40' },
        reply: { to: 'representative', way: 'post', address: 'Advokatų g. 1' },
      },
    })
  })

  test('the day set rolls like any last day (D-10): Sunday 15 March to Monday', () => {
    const { event } = given([lacking]).when(askToComplete('2026-03-05', '2026-03-15')).accepted()
    expect(event).toMatchObject({ data: { term: { counted: '2026-03-15', due: '2026-03-16' } } })
  })

  test('the day set is the day of asking at the earliest (D-2)', () => {
    const scenario = given([lacking])
    expect(scenario.when(askToComplete('2026-03-05', '2026-03-05')).notes()).toEqual(['nobody-assigned'])
    expect(scenario.when(askToComplete('2026-03-05', '2026-03-04')).rejected()).toMatchObject({
      code: 'term-before-asking',
      clauses: ['adakavas:38'],
      data: { on: '2026-03-05', term: '2026-03-04' },
    })
  })

  test('whoever can be asked has no contact: it is noted', () => {
    const sender = { as: 'representative', documents: false, contacts: [] } as const
    const command = askToComplete('2026-03-05', '2026-03-16', aboutPapers)
    expect(
      given([submit({ sender })])
        .when(command)
        .notes(),
    ).toEqual(['no-contact', 'nobody-assigned'])
  })

  test.each([
    ['nothing lacks', [submit()], {}, 'nothing-to-complete', 'adakavas:38'],
    ['nobody is represented', [lacking], aboutPapers, 'not-represented', 'adakavas:40'],
    [
      'the documents came with it',
      [byRepresentative(true, { form: unsigned })],
      aboutPapers,
      'authority-already-proven',
      'adakavas:40',
    ],
    ['only documents lack', [byRepresentative(false)], {}, 'nothing-to-complete', 'adakavas:38'],
  ] as const)('%s: there is nothing to ask for', (_, before, over, code, clause) => {
    expect(
      given(before)
        .when(askToComplete('2026-03-05', '2026-03-16', over))
        .rejection(),
    ).toEqual({
      code,
      clauses: [clause],
    })
  })

  test('any number of times, and for both at once', () => {
    const scenario = given([
      byRepresentative(false, { form: unsigned }),
      askToComplete('2026-03-05', '2026-03-10'),
      askToComplete('2026-03-05', '2026-03-10', aboutPapers),
      askToComplete('2026-03-11', '2026-03-20'),
    ])
    expect(scenario.state).toMatchObject({ askedToComplete: ['authority', 'content'] })
  })
})

describe('asking has no effect but that the duty says what it waits for (clause 38)', () => {
  const asked = given([lacking, askToComplete('2026-03-05', '2026-03-16')])

  test('until the content was put right', () => {
    expect(waitsFor(asked, '2026-03-05')).toEqual(['completion'])
    expect(waitsFor(asked, '2026-06-05')).toEqual(['completion'])
    const corrected = given([lacking, askToComplete('2026-03-05', '2026-03-16'), correct('2026-03-09')])
    expect(waitsFor(corrected, '2026-03-09')).toEqual([])
  })

  test('a part that was put right is enough; what is still lacking can be asked for again', () => {
    const more = submit({ form: { nameGiven: false, signed: false, identityDocument: true } })
    const half = given([
      more,
      askToComplete('2026-03-05', '2026-03-16'),
      correct('2026-03-09', { form: { ...complete, nameGiven: false } }),
    ])
    expect(waitsFor(half, '2026-03-09')).toEqual([])
    expect(half.when(askToComplete('2026-03-09', '2026-03-16')).state()).toMatchObject({
      askedToComplete: ['content'],
    })
  })

  test('documents put right what the representative was asked for, and nothing else (clause 40)', () => {
    const both = [
      byRepresentative(false, { form: unsigned }),
      askToComplete('2026-03-05', '2026-03-10'),
      askToComplete('2026-03-05', '2026-03-10', aboutPapers),
    ] as const
    expect(waitsFor(given(both), '2026-03-05')).toEqual(['authority', 'completion'])
    expect(waitsFor(given([...both, proveAuthority('2026-03-06')]), '2026-03-06')).toEqual(['completion'])
    expect(waitsFor(given([...both, correct('2026-03-06')]), '2026-03-06')).toEqual([
      'authority',
      'completion',
    ])
  })

  test('no limit moves (A-38, D-7)', () => {
    expect(limitShown(asked, '2026-03-05')).toEqual(limitShown(given([lacking]), '2026-03-05'))
  })

  test('no refusal opens, not even long after the day set (A-38, A-43 to A-45)', () => {
    expect(asked.when(refuseUnidentified('2026-03-27')).rejection().code).toBe('no-open-inquiry')
    expect(
      given([submit({ form: unsigned }), confirm(received), askToComplete(received, received)])
        .when(grant('2026-03-20'))
        .state().status,
    ).toBe('answered')
  })

  test('it is no act of chapter XI: silence goes on (A-48)', () => {
    expect(asked.state).toMatchObject({ acts: [] })
    expect(summaryOf(asked.state, '2026-03-05')).toMatchObject({ acts: [] })
  })

  test('whoever asks has examined the request (clauses 46, 58)', () => {
    expect(asked.state).toMatchObject({
      examiners: ['ona'],
      examinations: [{ who: 'ona', did: 'asked-to-complete', on: '2026-03-05' }],
    })
  })

  test('a request that is closed asks for nothing', () => {
    const closed = given([lacking, withdraw('2026-03-05')])
    expect(closed.when(askToComplete('2026-03-06', '2026-03-16')).rejection().code).toBe('wrong-status')
  })

  test('content that a claim lacks is asked for like the form', () => {
    const ofClaim = given([submit({ claims: [{ right: 'erasure', grounds: ['not-needed'] }] })])
    expect(ofClaim.when(askToComplete('2026-03-05', '2026-03-16')).notes()).toEqual(['nobody-assigned'])
  })
})
