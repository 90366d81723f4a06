import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPlainDate, plainDate } from '../../src/calendar/index.js'
import type { MachineTypes } from '../../src/core/index.js'
import { gdprProcedure } from '../../src/making/index.js'
import { adakavasProcedure, type Procedure } from '../../src/procedure/index.js'
import { kaunasRules } from '../../src/recording/index.js'
import { inEnglish, schemasFor, schemasIn } from '../../src/schema/index.js'
import {
  complaintArbitraries,
  consentArbitraries,
  factArbitraries,
  type MachineArbitraries,
  machineArbitraries,
  plainDates,
  recordingArbitraries,
  requestArbitraries,
  restrictionArbitraries,
  samplingArbitraries,
} from '../../src/testing/fast-check/index.js'
import { loanCommands, loans } from '../engine/lending.js'
import { archive } from '../histories/rulebooks.js'
import { accuracyProcedure } from '../institutions/accuracy.js'
import { wild } from '../model/laws.js'
import { runs } from '../runs.js'

interface Taking {
  safeParse(value: unknown): { readonly success: boolean }
}

const procedures = { adakavas: adakavasProcedure, gdpr: gdprProcedure, archive }
const calls = schemasIn(inEnglish)

const row = <T extends MachineTypes>(
  name: string,
  arbitraries: MachineArbitraries<T>,
  command: Taking,
  event: Taking,
) => ({ name, arbitraries: wild(arbitraries) as MachineArbitraries<MachineTypes>, command, event })

const ofProcedure = ([id, procedure]: readonly [string, Procedure]) => {
  const schemas = schemasFor(procedure)
  return [
    row(`a request of ${id}`, requestArbitraries(procedure), schemas.requestCommand, schemas.requestEvent),
    row(
      `a complaint of ${id}`,
      complaintArbitraries(procedure),
      schemas.complaintCommand,
      schemas.complaintEvent,
    ),
    row(
      `a restriction of ${id}`,
      restrictionArbitraries(procedure),
      schemas.restrictionCommand,
      schemas.restrictionEvent,
    ),
    row(`a consent of ${id}`, consentArbitraries(procedure), schemas.consentCommand, schemas.consentEvent),
  ]
}

const every = [
  ...Object.entries(procedures).flatMap(ofProcedure),
  row('a recording', recordingArbitraries(kaunasRules), calls.recordingCommand, calls.recordingEvent),
  row('a sampling register', samplingArbitraries(kaunasRules), calls.samplingCommand, calls.samplingEvent),
]
const numRuns = runs(8, 1_000)
const check = <Value>(arbitrary: fc.Arbitrary<Value>, holds: (value: Value) => void): void =>
  fc.assert(
    fc.property(arbitrary, (value) => {
      holds(value)
    }),
    { numRuns, endOnFailure: true },
  )

describe.each(every)('$name', ({ arbitraries, command, event }) => {
  const { machine, commands, histories, states } = arbitraries

  test('every command that is drawn has the shape of one', () => {
    check(commands, (one) => expect(command.safeParse(one).success).toBe(true))
  })

  test('every history that is drawn happened, and is stored as the schema takes it', () => {
    check(histories, (history) => {
      expect(machine.replay(history)).toMatchObject({ ok: true })
      expect(JSON.parse(JSON.stringify(history))).toEqual(history)
      for (const one of history) expect(event.safeParse(one).success).toBe(true)
    })
  })

  test('in every state that is drawn it can be asked what is owed and what may be done', () => {
    check(fc.tuple(states, plainDates()), ([state, on]) => {
      expect(machine.options(state, on).length).toBeGreaterThan(0)
      expect(Array.isArray(machine.duties(state, on))).toBe(true)
    })
  })
})

test('histories are long enough to be worth a test, and come by most of what can happen', () => {
  const seen = (arbitraries: MachineArbitraries<never>) => {
    const drawn = fc.sample(wild(arbitraries) as MachineArbitraries<MachineTypes>['histories'], {
      numRuns: 60,
      seed: 1,
    })
    return new Set(drawn.flatMap((history) => history.map(({ type }) => type)))
  }
  const requests = seen(wild(requestArbitraries(adakavasProcedure).histories))
  for (const type of ['RequestAnswered', 'RequestRefused', 'RequestWithdrawn', 'FeePaid', 'IdentitySupplied'])
    expect(requests).toContain(type)
  const complaints = seen(wild(complaintArbitraries(adakavasProcedure).histories))
  for (const type of ['ReviewerAssigned', 'ComplaintDismissed', 'ComplaintWithdrawn'])
    expect(complaints).toContain(type)
})

test('a history that fails shrinks to a short one that happened', () => {
  const { histories, machine } = requestArbitraries(adakavasProcedure)
  const found = fc.check(
    fc.property(histories, (history) => history.every(({ type }) => type !== 'IdentityConfirmed')),
    { numRuns: 500, seed: 1 },
  )
  const [history = []] = found.counterexample ?? []
  expect(history.map(({ type }) => type)).toEqual(['RequestSubmitted', 'IdentityConfirmed'])
  expect(machine.replay(history)).toMatchObject({ ok: true })
})

describe('facts and claims', () => {
  test.each(Object.entries(procedures))('of %s have the shape that its schemas take', (_, procedure) => {
    const schemas = schemasFor(procedure)
    const drawn = factArbitraries(procedure)
    check(drawn.itemFacts, (facts) => expect(schemas.itemFacts.safeParse(facts).success).toBe(true))
    check(drawn.accessFacts, (facts) => expect(schemas.accessFacts.safeParse(facts).success).toBe(true))
    check(drawn.caseFacts, (facts) => expect(schemas.caseFacts.safeParse(facts).success).toBe(true))
    check(drawn.claims, (claims) => {
      for (const claim of claims) expect(schemas.claim.safeParse(claim).success).toBe(true)
    })
  })

  test('are of every right that is offered, and of every fact, an own one among them, with every value', () => {
    const { claims, itemFacts } = factArbitraries(accuracyProcedure)
    const rights = fc
      .sample(claims, { numRuns: 500, seed: 1 })
      .flatMap((all) => all.map(({ right }) => right))
    expect(new Set(rights)).toEqual(new Set(accuracyProcedure.offers))
    const facts = fc.sample(itemFacts, { numRuns: 500, seed: 1 })
    expect(Object.keys(accuracyProcedure.facts)).toContain('own:check')
    for (const [name, { values }] of Object.entries(accuracyProcedure.facts)) {
      const found = new Set(facts.map((one) => Reflect.get(one, name)))
      expect(found).toEqual(new Set([...values, null, undefined]))
    }
  })
})

test('a machine of a host is walked through by its own commands', () => {
  const { histories, machine } = machineArbitraries(loans, loanCommands)
  const drawn = fc.sample(histories, { numRuns: 100, seed: 1 })
  expect(new Set(drawn.map((history) => history.map(({ type }) => type).join()))).toEqual(
    new Set(['', 'BookLent', 'BookLent,BookReturned']),
  )
  for (const history of drawn) expect(machine.replay(history)).toMatchObject({ ok: true })
})

describe('days', () => {
  test('are civil days between the two that are named', () => {
    const [from, to] = [plainDate('2026-02-27'), plainDate('2026-03-02')]
    const drawn = fc.sample(plainDates({ from, to }), { numRuns: 200, seed: 1 })
    expect([...new Set(drawn)].sort()).toEqual(['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02'])
    check(plainDates(), (day) => expect(isPlainDate(day)).toBe(true))
  })

  test('that are none, or in the wrong order, are refused', () => {
    const from = plainDate('2026-02-27')
    expect(() => plainDates({ from, to: plainDate('2026-02-26') })).toThrow(/^between\.to: expected/)
    expect(() => plainDates({ from: wild('2026-02-30') })).toThrow(/^between\.from: expected a civil day/)
  })
})

test('what is no procedure, and no machine, is refused', () => {
  expect(() => requestArbitraries(wild({}))).toThrow(/^procedure: expected/)
  expect(() => factArbitraries(wild(null))).toThrow(/^procedure: expected/)
  expect(() => recordingArbitraries(wild({}))).toThrow(/expected/)
  expect(() => machineArbitraries(wild({}), loanCommands)).toThrow(/^machine: expected/)
  expect(() => machineArbitraries(loans, wild(null))).toThrow(/^commands: expected/)
})

test('what is no one procedure, such as its versions, is refused by name', () => {
  for (const arbitraries of [
    requestArbitraries,
    complaintArbitraries,
    restrictionArbitraries,
    consentArbitraries,
  ])
    for (const given of [[{ from: null, rules: adakavasProcedure }], null, {}])
      expect(() => arbitraries(wild(given))).toThrow(/^procedure: expected/u)
})
