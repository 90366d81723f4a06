import { describe, expect, test } from 'vitest'
import { plainDate } from '../../src/calendar/index.js'
import { defineProcedure } from '../../src/making/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import {
  type RequestCommand,
  type RequestEvent,
  type RequestMachine,
  type RequestState,
  requestLifecycle,
} from '../../src/request/index.js'
import { type CaseFacts, type Claim, decideClaims } from '../../src/rights/index.js'
import { wild } from './laws.js'

/* The smallest cases that the properties of this folder found, each with the rule that it breaks. */

const requests = requestLifecycle(adakavasProcedure)
const by = 'ona'
const form = { nameGiven: true, signed: true, identityDocument: true }

const submit = (
  receivedOn: string,
  claims: readonly [Claim, ...Claim[]] = [{ right: 'access', information: 'all' }],
  signed = true,
): RequestCommand => ({
  type: 'SubmitRequest',
  data: {
    id: 'r-1',
    by,
    submittedOn: plainDate(receivedOn),
    receivedOn: plainDate(receivedOn),
    channel: 'email',
    sender: { as: 'subject' },
    form: { ...form, signed },
    claims,
    contacts: [],
  },
})

/** The state after commands, all of which are accepted. */
function following(machine: RequestMachine, ...commands: readonly RequestCommand[]): RequestState {
  return commands.reduce<RequestState>((state, command) => {
    const decision = machine.decide(command, state)
    if (!decision.accepted) throw new Error(`${command.type}: ${decision.rejection.code}`)
    return machine.evolve(state, decision.events[0])
  }, machine.initialState())
}

describe('an extension to a named day while the clock stands still (D-6, D-7, A-41)', () => {
  const pausing = requestLifecycle(
    defineProcedure({ id: 'pausing', version: '1', readings: { identityInquiry: 'clock-pauses' } }),
  )
  const extended = (receivedOn: string, asked: string, until: string): RequestState =>
    following(
      pausing,
      submit(receivedOn),
      {
        type: 'InquireIdentity',
        data: { on: plainDate(asked), by, ask: 'a copy of the card', term: plainDate(asked) },
      },
      {
        type: 'ExtendExamination',
        data: { on: plainDate(asked), by, reasons: ['many files'], until: plainDate(until) },
      },
    )
  const due = (state: RequestState, on: string) => pausing.duties(state, plainDate(on))[0]?.deadline.due

  test('it never passes the cap, which moves alike', () => {
    // Two months from 2 March end on Saturday 2 May, due on Monday 4 May: the day named, equal to the cap.
    const state = extended('2026-03-02', '2026-03-02', '2026-05-04')
    expect(due(state, '2026-03-02')).toBe('2026-05-04')
    // A day later the cap is counted to Sunday 3 May, due on Monday 4 May all the same.
    expect(due(state, '2026-03-03')).toBe('2026-05-04')
  })

  test('it is never earlier than the limit without it', () => {
    // A month from 8 February ends on Sunday 8 March, due on Monday 9 March: so is the day named, Saturday 7 March.
    // Two days later the month is counted to Tuesday 10 March, the day named only to Monday 9 March.
    const state = extended('2026-02-08', '2026-02-08', '2026-03-07')
    const plain = following(pausing, submit('2026-02-08'), {
      type: 'InquireIdentity',
      data: {
        on: plainDate('2026-02-08'),
        by,
        ask: 'a copy of the card',
        term: plainDate('2026-02-08'),
      },
    })
    for (const on of ['2026-02-08', '2026-02-09', '2026-02-10', '2026-02-11']) {
      expect(due(state, on)?.localeCompare(due(plain, on) ?? '')).toBeGreaterThanOrEqual(0)
    }
  })
})

describe('what a claim holds is true only where the host says nothing (section 4)', () => {
  const outcome = (claims: readonly Claim[], facts: CaseFacts['items'][number]['facts']) =>
    decideClaims(adakavasProcedure, claims, { items: [{ item: 'photo', facts }] }).decisions[0]?.outcome

  test.each([
    {
      fact: 'recipientNamed',
      claim: { right: 'portability', items: ['photo'], transfer: { recipient: 'a clinic' } },
      facts: { providedBySubject: true, basis: 'consent', automated: true, transferFeasible: true },
    },
    {
      fact: 'replacementGiven',
      claim: { right: 'rectification', corrections: [{ item: 'photo', replacement: 'right' }] },
      facts: { inaccurate: true },
    },
    {
      fact: 'additionGiven',
      claim: { right: 'rectification', supplements: [{ item: 'photo', addition: 'more' }] },
      facts: { incomplete: true, additionNeeded: true },
    },
  ] as const)(
    '$fact, which the claim answers, is believed where the facts deny it',
    ({ fact, claim, facts }) => {
      const granted = outcome([claim], facts)
      expect(granted).toBe('granted')
      expect(outcome([claim], { ...facts, [fact]: null })).toBe('granted')
      expect(outcome([claim], { ...facts, [fact]: true })).toBe('granted')
      // Of a transfer to nobody who is named the data are still handed to the subject (30).
      expect(outcome([claim], { ...facts, [fact]: false })).toBe(
        fact === 'recipientNamed' ? 'granted-in-part' : 'rejected',
      )
    },
  )

  test('a host that says true makes good no defect that is still open (15, 31, 35)', () => {
    const decided = (claim: Claim, facts: CaseFacts['items'][number]['facts']) => outcome([claim], facts)
    expect(
      decided(
        { right: 'rectification', corrections: [{ item: 'photo' }] },
        { inaccurate: true, replacementGiven: true },
      ),
    ).toBe('rejected')
    expect(
      decided(
        { right: 'consent-withdrawal', items: ['photo'], consentPurpose: 'a leaflet' },
        { basis: 'consent', consentActive: true, consentIdentified: true },
      ),
    ).toBe('rejected')
  })
})

describe('a defect may be put right (A-38)', () => {
  test("a list that names nothing is put right by 'all', as a missing one is (A-19)", () => {
    const erasing = (items?: 'all' | readonly string[]): Claim => ({
      right: 'erasure',
      grounds: ['not-needed'],
      ...(items === undefined ? {} : { items }),
    })
    const correct = (before: Claim) =>
      requests.decide(
        { type: 'CorrectRequest', data: { on: plainDate('2026-03-02'), by, claims: [erasing('all')] } },
        following(requests, submit('2026-03-02', [before])),
      ).accepted
    expect(correct(erasing())).toBe(true)
    expect(correct(erasing([]))).toBe(true)
  })

  test("information of which nothing is named is put right by 'all' (A-12)", () => {
    const state = following(requests, submit('2026-03-02', [{ right: 'access', information: [] }]))
    const claims = [{ right: 'access', information: 'all' }] as const
    const decision = requests.decide(
      { type: 'CorrectRequest', data: { on: plainDate('2026-03-02'), by, claims } },
      state,
    )
    expect(decision.accepted).toBe(true)
  })
})

describe('bad input', () => {
  const answered = (): RequestState =>
    following(
      requests,
      submit('2026-03-02', [{ right: 'erasure', grounds: ['not-needed'], items: ['photo'] }], false),
      { type: 'ConfirmIdentity', data: { on: plainDate('2026-03-02'), by, means: 'an identity card' } },
      {
        type: 'AnswerRequest',
        data: {
          on: plainDate('2026-03-02'),
          by,
          implementBy: plainDate('2026-03-10'),
          facts: {
            items: [
              {
                item: 'photo',
                facts: {
                  basis: 'contract',
                  neededForPurposes: false,
                  careOrHealthNecessity: false,
                  legalObligation: false,
                  institutionClaims: false,
                },
              },
            ],
          },
        },
      },
    )
  const report = { on: plainDate('2026-03-02'), by, right: 'erasure', item: 'photo' } as const

  test('a field given by an accessor is read or refused, never passed over (A-23)', () => {
    const state = answered()
    const told = { type: 'ReportImplementation', data: { ...report, restricted: true } } as const
    expect(requests.decide(told, state)).toMatchObject({ rejection: { code: 'restriction-in-force' } })
    const data = Object.defineProperty({ ...report }, 'restricted', { get: () => true, enumerable: true })
    let accepted = false
    try {
      accepted = requests.decide({ type: 'ReportImplementation', data }, state).accepted
    } catch {}
    expect(accepted).toBe(false)
  })

  test('a command whose type and data are inherited is no command, as no inherited field is a field', () => {
    const inherited: unknown = Object.create(submit('2026-03-02'))
    expect(() => requests.decide(wild(inherited), requests.initialState())).toThrow('expected')
  })

  test('replay never throws, whatever an event does when it is read', () => {
    const throwing = {
      get type(): string {
        throw new Error('read')
      },
      data: {},
    }
    const event = { type: 'RequestSubmitted', data: { command: throwing } }
    expect(requests.replay(wild([event]))).toMatchObject({ ok: false, index: 0 })
  })

  test('a state does not change through the event that it was folded from', () => {
    const [event] = eventsOf(submit('2026-03-02', [{ right: 'objection', items: ['photo'] }]))
    const stored: { data: { command: { data: { claims: { items: string[] }[] } } } } = JSON.parse(
      JSON.stringify(event),
    )
    // Frozen by the host at the top, as many stores do.
    Object.freeze(stored.data.command.data.claims)
    const state = requests.evolve(requests.initialState(), wild(stored))
    const before = JSON.stringify(state)
    try {
      stored.data.command.data.claims[0]?.items.push('diary')
    } catch {}
    expect(JSON.stringify(state)).toBe(before)
  })

  const eventsOf = (command: RequestCommand): readonly RequestEvent[] => {
    const decision = requests.decide(command, requests.initialState())
    return decision.accepted ? decision.events : []
  }

  test('an item that is listed twice is not decided by whichever comes first (A-47)', () => {
    const twice = {
      items: [
        { item: 'photo', facts: { basis: 'none' } },
        { item: 'photo', facts: { basis: 'legitimate-interests', limitInvoked: false } },
      ],
    } as const
    const claims = [{ right: 'objection', items: 'all' }] as const
    let outcome: string | null = null
    try {
      outcome = decideClaims(adakavasProcedure, claims, twice).outcome
    } catch {}
    expect(outcome).toBe(null)
  })
})
