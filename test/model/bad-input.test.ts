import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../src/calendar/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { type RequestCommand, requestLifecycle } from '../../src/request/index.js'
import { decideClaims, rulesFor } from '../../src/rights/index.js'
import { runs } from '../runs.js'
import { kinds } from '../surface/kinds.js'
import {
  choices,
  commandOf,
  commandTypes,
  type History,
  histories,
  type World,
  worlds,
} from './arbitraries.js'
import { wild } from './laws.js'
import { anyJson, leavesOf, nearly, nearlyRight, placesOf, withAt, withFieldAt, withoutAt } from './leaves.js'
import { isCommand, isItemFacts } from './strict-reader.js'

/* Whatever is handed in: a result, or an error that says what was expected; never a crash somewhere inside. */

const requests = requestLifecycle(adakavasProcedure)
const today = plainDate('2026-03-02')
const rules = rulesFor(adakavasProcedure)

const obscure =
  /cannot read|cannot destructure|not iterable|is not a function|undefined|circular|call stack|cannot convert|object that|freeze|invalid array length/i

/** Why an error is not a clear one; `null` where it is. */
function unclear(error: unknown): string | null {
  if (!(error instanceof Error)) return `threw ${typeof error}`
  if ('code' in error && error.code === 'invalid-input') return null
  // What a message repeats of the value it was given says nothing about the message.
  const message = error.message.replace(/got .*/s, '')
  const clear = (error instanceof TypeError || error instanceof RangeError) && !obscure.test(message)
  return clear ? null : `${error.name}: ${error.message}`
}

/** Runs something; what it throws must be clear. Tells whether it threw. */
function refused(run: () => unknown): boolean {
  try {
    run()
    return false
  } catch (error) {
    expect(unclear(error)).toBeNull()
    return true
  }
}

const untouched = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))
function expectNoPollution(): void {
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(untouched)
  expect(Object.keys({})).toEqual([])
}

/** A value of any kind that JavaScript has. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    maxDepth: 3,
  }),
  fc.constantFrom<unknown>(
    Symbol('s'),
    () => 1,
    new Date(0),
    new Date(Number.NaN),
    JSON.parse('{"__proto__":{"polluted":true}}'),
    JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
    Object.create(null),
    new Proxy({}, {}),
    new Array(5),
    Number.NaN,
    -0,
    Number.POSITIVE_INFINITY,
    10n,
    /x/,
    new Error('x'),
    cyclic(),
    cyclicList(),
    'constructor',
    '__proto__',
    'toString',
  ),
  nearly,
)

function cyclic(): object {
  const value: Record<string, unknown> = { type: 'AssignOfficer' }
  value['data'] = value
  return value
}

function cyclicList(): unknown[] {
  const value: unknown[] = []
  value.push(value)
  return value
}

/** A valid command of any type, and a history with a state that it may or may not be possible in. */
const commands = fc
  .tuple(worlds, fc.constantFrom(...commandTypes), fc.nat(2 ** 30))
  .map(([world, type, content]: [World, (typeof commandTypes)[number], number]) => ({
    world,
    command: commandOf(type, world, { status: 'none' }, world.receivedOn, choices(content)),
  }))

/** Reads a command: accepted as one where the strict reader says so, else refused; both in words. */
function expectReadStrictly(given: unknown, { state, machine }: Pick<History, 'state' | 'machine'>): void {
  const taken = !refused(() => machine.decide(wild(given), state))
  expect({ taken, given }).toEqual({ taken: isCommand(given), given })
}

const act = { on: today, by: 'ona', replyObstacle: 'the mailbox bounced' }
const until = plainDate('2027-01-01')
const facts = {
  access: { processed: true, otherSource: null },
  items: [
    {
      item: 'photo',
      facts: { basis: 'consent', objects: true },
      overridingInterest: 'as shown',
      neededPeriod: { until, criterion: 'the case ends' },
    },
  ],
  notHeld: ['diary'],
  limits: [{ right: 'erasure', item: 'photo', act: 'a law' }],
} as const
const answer = {
  ...act,
  facts,
  preparedBy: ['petras'],
  implementBy: today,
  complexity: 'two archives',
  disclosesNothing: 'no item is named',
  reasons: ['see the register'],
}

/** Commands with every field that there is. */
const fullest: readonly RequestCommand[] = [
  {
    type: 'SubmitRequest',
    data: {
      id: 'r-1',
      by: 'ona',
      submittedOn: today,
      receivedOn: today,
      channel: 'email',
      sender: { as: 'representative', documents: true, contacts: [{ way: 'post', address: 'Liepų 1' }] },
      form: { nameGiven: true, signed: true, identityDocument: true },
      claims: [
        { right: 'access', information: ['purposes'] },
        {
          right: 'rectification',
          corrections: [{ item: 'photo', replacement: 'right' }],
          supplements: [{ item: 'photo', addition: 'more' }],
        },
        { right: 'erasure', grounds: ['not-needed'], items: ['photo'] },
        {
          right: 'restriction',
          grounds: ['rectification-pending'],
          items: 'all',
          period: { until, criterion: 'the case ends' },
        },
        { right: 'objection', items: ['photo'], substantiation: 'because' },
        { right: 'portability', items: ['photo'], transfer: { recipient: 'a clinic' } },
        {
          right: 'consent-withdrawal',
          items: ['photo'],
          consentDate: today,
          consentPurpose: 'a leaflet',
          otherInformation: 'the one of spring',
          onlyConsent: true,
        },
      ],
      reply: 'email',
      contacts: [{ way: 'email', address: 'ona@x.lt' }],
    },
  },
  { type: 'AnswerRequest', data: answer },
  {
    type: 'ApplyComplaintOutcome',
    data: {
      ...answer,
      complaint: {
        id: 'c-1',
        request: 'r-1',
        asOf: today,
        status: 'upheld',
        grounds: ['rejected'],
        answeredOn: today,
        decisions: [
          {
            right: 'restriction',
            item: 'photo',
            outcome: 'granted',
            clauses: ['adakavas:21.3'],
            parts: [
              {
                part: 'whole',
                outcome: 'granted',
                clauses: ['adakavas:21.3'],
                settledBy: [],
                facts: { neededForPurposes: false, subjectClaims: true },
              },
            ],
            reason: null,
            act: null,
            overridingInterest: null,
            period: null,
          },
        ],
        implementBy: today,
        afterWithdrawal: [{ becomes: 'erased-by', item: 'photo', day: today }],
        reviewers: ['rasa'],
        identity: 'confirmed',
        authority: 'proven',
      },
    },
  },
  {
    type: 'ReportImplementation',
    data: {
      on: today,
      by: 'ona',
      right: 'erasure',
      item: 'photo',
      restricted: true,
      restrictionReason: 'own-claims',
    },
  },
  {
    type: 'DemandFee',
    data: {
      ...act,
      finding: {
        kind: 'repetitive',
        justification: 'as before',
        earlier: { id: 'r-0', answeredOn: today },
      },
      fee: 1,
      costs: { collecting: 1, examining: 0, answering: 0 },
    },
  },
  { type: 'ExtendExamination', data: { ...act, reasons: ['many files'], until } },
  { type: 'InquireIdentity', data: { ...act, ask: 'a copy of the card', term: today } },
]

const initial = (world: World) => ({ machine: world.machine, state: world.machine.initialState() })

describe('a command is taken exactly where every field is as documented', () => {
  test('as it is', () => {
    fc.assert(
      fc.property(commands, ({ world, command }) => {
        expect(isCommand(command)).toBe(true)
        expectReadStrictly(command, initial(world))
      }),
    )
  })

  test('with every leaf of the fullest commands changed to every value that is nearly right', () => {
    const state = requests.initialState()
    for (const command of fullest) {
      expect(isCommand(command)).toBe(true)
      for (const path of leavesOf(command)) {
        for (const value of nearlyRight) {
          const given = withAt(command, path, value)
          const taken = !refused(() => requests.decide(wild(given), state))
          if (taken !== isCommand(given))
            expect({ path, value, taken }).toEqual({ path, value, taken: !taken })
        }
      }
    }
  })

  test('with one leaf changed to any JSON', () => {
    fc.assert(
      fc.property(commands, fc.nat(9_999), anyJson, ({ world, command }, leaf, value) => {
        const places = leavesOf(command)
        expectReadStrictly(withAt(command, places[leaf % places.length] ?? [], value), initial(world))
      }),
    )
  })

  test('with any place changed to any JSON', () => {
    fc.assert(
      fc.property(commands, fc.nat(9_999), anyJson, ({ world, command }, place, value) => {
        const places = placesOf(command)
        expectReadStrictly(withAt(command, places[place % places.length] ?? [], value), initial(world))
      }),
    )
  })

  test('with a field or an entry dropped', () => {
    fc.assert(
      fc.property(commands, fc.nat(9_999), ({ world, command }, place) => {
        const places = placesOf(command).slice(1)
        expectReadStrictly(withoutAt(command, places[place % places.length] ?? []), initial(world))
      }),
    )
  })

  test('with a field added', () => {
    const names = fc.constantFrom(
      ...['category', 'note', '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '0'],
      ...['item', 'reply', 'until', 'restricted', 'disclosesNothing', 'legalObligation', 'act', 'type'],
    )
    fc.assert(
      fc.property(commands, fc.nat(9_999), names, anyJson, ({ world, command }, place, name, value) => {
        const places = placesOf(command)
        expectReadStrictly(
          withFieldAt(command, places[place % places.length] ?? [], name, value),
          initial(world),
        )
        expectNoPollution()
      }),
    )
  })

  test('with any place changed to a value of any kind', () => {
    fc.assert(
      fc.property(commands, fc.nat(9_999), anything, ({ world, command }, place, value) => {
        const places = placesOf(command)
        const given = withAt(command, places[place % places.length] ?? [], value)
        const { machine, state } = initial(world)
        const taken = !refused(() => machine.decide(wild(given), state))
        // A value that is JSON but for its making may be refused; none that is no command may be taken.
        if (taken) expect({ given, is: isCommand(given) }).toEqual({ given, is: true })
        expectNoPollution()
      }),
    )
  })

  test('with any place made hostile, in every kind there is', () => {
    for (const [kind, change] of Object.entries(kinds)) {
      fc.assert(
        fc.property(commands, fc.nat(), ({ world, command }, pick) => {
          const given = change(command, pick)
          const { machine, state } = initial(world)
          const taken = !refused(() => machine.decide(wild(given), state))
          if (taken && !isCommand(JSON.parse(JSON.stringify(given)))) expect({ kind, pick }).toBeNull()
          expectNoPollution()
        }),
        { numRuns: runs(20, 2_000) },
      )
    }
  })

  test('a command is taken or refused whatever the state', () => {
    fc.assert(
      fc.property(histories, fc.nat(99), fc.nat(9_999), anyJson, (history, which, leaf, value) => {
        const step = history.steps[which % history.steps.length]
        if (step === undefined) return
        const places = leavesOf(step.command)
        const given = withAt(step.command, places[leaf % places.length] ?? [], value)
        expectReadStrictly(given, { machine: history.machine, state: step.before })
      }),
    )
  })
})

describe('anything in the place of anything else gives a result or a clear error', () => {
  const put = (run: (value: unknown) => unknown): void => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.jsonValue()), (value) => {
        refused(() => run(value))
        expectNoPollution()
      }),
    )
  }
  const supply = { type: 'SupplyIdentity', data: { on: today, by: 'ona' } } as const

  test('a command', () => put((value) => requests.decide(wild(value), requests.initialState())))
  test('the data of a command', () => {
    for (const type of commandTypes)
      fc.assert(
        fc.property(anything, (data) => {
          refused(() => requests.decide(wild({ type, data }), requests.initialState()))
        }),
        { numRuns: 15 },
      )
  })
  test('a state', () => {
    put((value) => requests.decide(supply, wild(value)))
    put((value) => requests.options(wild(value), today))
    put((value) => requests.duties(wild(value), today))
    put((value) =>
      requests.evolve(wild(value), wild({ type: 'IdentitySupplied', data: { command: supply } })),
    )
  })
  test('a day', () => {
    put((value) => requests.options(requests.initialState(), wild(value)))
    put((value) => requests.duties(requests.initialState(), wild(value)))
  })
  test('an event', () => put((value) => requests.evolve(requests.initialState(), wild(value))))
  test('the data of an event', () => {
    put((data) => requests.evolve(requests.initialState(), wild({ type: 'RequestSubmitted', data })))
    put((command) =>
      requests.evolve(requests.initialState(), wild({ type: 'RequestSubmitted', data: { command } })),
    )
  })
  test('a list of events, or one in it: replay answers and never throws', () => {
    fc.assert(
      fc.property(anything, (value) => {
        for (const events of [
          value,
          [value],
          [{ type: 'RequestSubmitted', data: value }],
          [{ type: 'RequestSubmitted', data: { command: value } }],
          [{ type: 'RequestSubmitted', data: { command: { type: 'SubmitRequest', data: value } } }],
        ]) {
          const replayed = requests.replay(wild(events))
          if (Array.isArray(events) && events.length > 0) expect(replayed.ok).toBe(false)
        }
        expectNoPollution()
      }),
    )
  })
  test('the facts of a rule', () => {
    for (const rule of [rules.erasure, rules.access, rules.portability.transfer]) {
      fc.assert(
        fc.property(anything, (facts) => {
          const taken = !refused(() => rule.assess(wild(facts)))
          const accessFacts = typeof facts === 'object' && facts !== null && Object.keys(facts).length === 0
          if (taken) expect({ facts, is: isItemFacts(facts) || accessFacts }).toEqual({ facts, is: true })
        }),
      )
    }
  })
  test('claims and facts of an examination', () => {
    put((value) => decideClaims(adakavasProcedure, wild(value), { items: [] }))
    put((value) => decideClaims(adakavasProcedure, [{ right: 'access' }], wild(value)))
    put((value) => decideClaims(adakavasProcedure, wild([value]), { items: [] }))
    put((value) =>
      decideClaims(adakavasProcedure, [{ right: 'erasure', items: 'all' }], wild({ items: value })),
    )
    put((value) =>
      decideClaims(adakavasProcedure, [{ right: 'erasure', items: 'all' }], wild({ items: [value] })),
    )
  })
})

describe('a state that nobody gave, of a status that exists', () => {
  test('a field changed or dropped gives a result or a clear error', () => {
    fc.assert(
      fc.property(histories, fc.nat(99), fc.nat(9_999), anyJson, (history, which, place, value) => {
        const { machine, states, steps } = history
        const state = states[which % states.length]
        const step = steps[which % steps.length]
        const places = placesOf(state).filter((path) => path[0] !== 'status')
        const path = places[place % Math.max(1, places.length)] ?? []
        if (path.length === 0 || step === undefined) return
        for (const made of [withAt(state, path, value), withoutAt(state, path)]) {
          refused(() => machine.decide(step.command, wild(made)))
          refused(() => machine.options(wild(made), history.receivedOn))
          refused(() => machine.duties(wild(made), history.receivedOn))
        }
      }),
    )
  })
})
