import { describe, expect, test } from 'vitest'
import { gdprProcedure, gdprProcedureFor, type Procedure } from '../../src/index.js'
import { type RequestCommand, requestLifecycle } from '../../src/request/index.js'
import type { AfterWithdrawal, Claim, ItemFacts } from '../../src/rights/index.js'
import { about, act, answer, day, representative, submit } from './cases.js'
import { played } from './council.js'

/*
 * Doubts about who asks (12(6)), what is done without knowing it (7(3), 12(1), 12(2)), and by when a refusal is told (12(4)):
 * requests of 2 March 2026, whose month ends on 2 April.
 */

const item = 'letter'
const erasure: Claim = { right: 'erasure', items: [item] }
const withdrawal: Claim = { right: 'consent-withdrawal', items: [item] }

const inquiry: RequestCommand = {
  type: 'InquireIdentity',
  data: {
    ...act('2026-03-06'),
    ask: 'the number of the customer',
    term: day('2026-03-12'),
    doubt: 'Two customers have the same name.',
  },
}
const supplied = (on: string): RequestCommand => ({ type: 'SupplyIdentity', data: act(on) })
const confirmed = (on: string): RequestCommand => ({
  type: 'ConfirmIdentity',
  data: { ...act(on), means: 'the number of the customer' },
})
const extended: RequestCommand = {
  type: 'ExtendExamination',
  data: { ...act('2026-03-20'), reasons: ['Several archives hold the data.'], grounds: ['complexity'] },
}
const unidentified = (on: string): RequestCommand => ({
  type: 'RefuseUnidentified',
  data: { ...act(on), reasons: ['The number belongs to nobody, and nothing at hand tells the two apart.'] },
})

function decided(procedure: Procedure, ...commands: readonly RequestCommand[]) {
  const last = commands.at(-1)
  if (last === undefined) throw new Error('no command')
  return requestLifecycle(procedure).decide(last, played(procedure, ...commands.slice(0, -1)))
}
const codeOf = (...commands: readonly RequestCommand[]): string | null => {
  const decision = decided(gdprProcedure, ...commands)
  return decision.accepted ? null : decision.rejection.code
}
/** The clause and the day that an act was later than; `null` where it was in time. */
function lateFor(procedure: Procedure, ...commands: readonly RequestCommand[]) {
  const decision = decided(procedure, ...commands)
  if (!decision.accepted) throw new Error(JSON.stringify(decision.rejection))
  const late = decision.notes.find(({ note }) => note === 'late-refusal')
  return late === undefined ? null : [late.clauses[0], 'due' in late.data ? late.data.due : null]
}

describe('an inquiry that was answered (11(2), 12(2))', () => {
  test('keeps from refusal only where the answer identifies: the reasons say why it does not', () => {
    expect(codeOf(submit([erasure]), inquiry, supplied('2026-03-09'), unidentified('2026-03-13'))).toBeNull()
    expect(
      codeOf(
        submit([erasure]),
        inquiry,
        supplied('2026-03-09'),
        confirmed('2026-03-10'),
        unidentified('2026-03-13'),
      ),
    ).toBe('identity-already-confirmed')
  })
})

describe('a withdrawal of consent while it is doubted who withdraws (7(3))', () => {
  const facts: ItemFacts = { basis: 'consent', consentActive: true }
  const answered = (afterWithdrawal: readonly AfterWithdrawal[]) =>
    answer(about({ [item]: facts }), { implementBy: day('2026-03-20'), afterWithdrawal })

  test('is granted, and never refused for want of identity', () => {
    const kept = {
      becomes: 'kept-on-basis',
      item,
      basis: 'contract',
      justification: 'The contract of 2025 is being performed.',
    } as const
    expect(codeOf(submit([withdrawal]), inquiry, answered([kept]))).toBeNull()
    expect(codeOf(submit([withdrawal]), inquiry, unidentified('2026-03-13'))).toBe('identity-not-asked')
  })

  test('erases nothing before the doubt is settled (17(1)(b))', () => {
    const erased = { becomes: 'erased-by', item, day: day('2026-03-20') } as const
    expect(codeOf(submit([withdrawal]), inquiry, answered([erased]))).toBe('identity-unconfirmed')
    expect(codeOf(submit([withdrawal]), inquiry, confirmed('2026-03-10'), answered([erased]))).toBeNull()
    expect(codeOf(submit([withdrawal]), answered([erased]))).toBeNull()
  })
})

test('an answer is given by telephone once it is proven who hears it (12(1))', () => {
  const asked = submit([{ right: 'objection', items: [item] }], {
    reply: 'phone',
    contacts: [{ way: 'phone', address: '+37060000000' }],
  })
  const answered = answer(about({ [item]: { directMarketing: true } }), { implementBy: day('2026-03-20') })
  expect(codeOf(asked, answered)).toBe('identity-unconfirmed')
  expect(codeOf(asked, confirmed('2026-03-10'), answered)).toBeNull()
})

describe('every refusal is told within a month of receipt (12(4))', () => {
  const refusals: readonly { readonly why: string; readonly commands: readonly RequestCommand[] }[] = [
    {
      why: 'as excessive',
      commands: [
        submit([erasure]),
        {
          type: 'RefuseUnfounded',
          data: {
            ...act('2026-04-03'),
            finding: { kind: 'excessive', justification: 'Every day since May.' },
          },
        },
      ],
    },
    {
      why: 'for want of authority',
      commands: [
        submit([erasure], { sender: representative(false) }),
        { type: 'RefuseUnauthorised', data: { ...act('2026-04-03'), reasons: ['No mandate was shown.'] } },
      ],
    },
    { why: 'for want of identity', commands: [submit([erasure]), inquiry, unidentified('2026-04-03')] },
  ]
  /** The same with an extension before the refusal. */
  const afterExtension = (commands: readonly RequestCommand[]) => [
    ...commands.slice(0, -1),
    extended,
    ...commands.slice(-1),
  ]

  test.each(refusals)('$why: no extension moves it, unless the controller reads it so', ({ commands }) => {
    expect(lateFor(gdprProcedure, ...commands)).toEqual(['gdpr:12(4)', '2026-04-02'])
    expect(lateFor(gdprProcedure, ...afterExtension(commands))).toEqual(['gdpr:12(4)', '2026-04-02'])
    const reading = gdprProcedureFor({ readings: { refusalLimit: 'extended' } })
    expect(lateFor(reading, ...afterExtension(commands))).toBeNull()
    expect(lateFor(reading, ...commands)).toEqual(['gdpr:12(4)', '2026-04-02'])
  })

  test('it stands still with the clock, where an inquiry pauses that', () => {
    const pausing = gdprProcedureFor({ readings: { identityInquiry: 'clock-pauses' } })
    for (const { commands } of refusals.slice(0, 2)) {
      const [asked, refusal] = [commands.slice(0, 1), commands.slice(1)]
      expect(lateFor(pausing, ...asked, inquiry, supplied('2026-03-16'), ...refusal)).toBeNull()
    }
  })
})

describe('where an inquiry pauses the clock', () => {
  const pausing = gdprProcedureFor({ readings: { identityInquiry: 'clock-pauses' } })
  const dueOn = (on: string, ...commands: readonly RequestCommand[]) =>
    requestLifecycle(pausing)
      .duties(played(pausing, submit([erasure]), inquiry, ...commands), day(on))
      .map(({ deadline }) => deadline.due)

  test('it runs again from the day on which what was needed is there, however long that is looked at', () => {
    // Ten days after 2 April is a Sunday.
    for (const later of [[], [confirmed('2026-03-16')], [confirmed('2026-03-30')]])
      expect(dueOn('2026-03-30', supplied('2026-03-16'), ...later)).toEqual(['2026-04-13'])
  })

  test('it stands still until then where what came first did not suffice', () => {
    const again: RequestCommand = { ...inquiry, data: { ...inquiry.data, on: day('2026-03-10') } }
    const commands = [supplied('2026-03-08'), again, supplied('2026-03-16'), confirmed('2026-03-18')]
    expect(dueOn('2026-03-30', ...commands)).toEqual(['2026-04-13'])
    expect(dueOn('2026-03-30', supplied('2026-03-08'), again)).toEqual(['2026-04-27'])
  })
})
