import { describe, expect, test } from 'vitest'
import { complaintCommands } from '../../src/complaint/messages.js'
import { type Shape, shapeOfCommands } from '../../src/core/index.js'
import {
  adakavasProcedure,
  adakavasSettings,
  addDays,
  defineHolidayCalendar,
  defineProcedure,
  type PlainDate,
  plainDate,
  type RequestCommand,
  requestLifecycle,
} from '../../src/index.js'
import { accessInformation, readingAlternatives, rights, shapeUnder } from '../../src/procedure/index.js'
import type { Links } from '../../src/procedure/links.js'
import { requestCommands } from '../../src/request/messages.js'
import { restrictionCommands } from '../../src/restriction/messages.js'

const made = defineProcedure(adakavasSettings)

/** Every way in which the claims of a request can be linked. */
const linked: readonly Links[] = Array.from({ length: 128 }, (_, bits) => ({
  withdrawal: (bits & 1) > 0,
  objection: (bits & 2) > 0,
  objectionLimited: (bits & 4) > 0,
  correction: (bits & 8) > 0,
  supplement: (bits & 16) > 0,
  erasure: (bits & 32) > 0,
  restriction: (bits & 64) > 0,
}))

describe('the Adakavas procedure is what anybody can define by its document, its roles and its rules', () => {
  test('all that is data in it is the same', () => {
    const { closing: _closing, counting: _counting, toldBesides: _told, asRecorded: _, ...plain } = made
    const { rules: __, calendar, ...data } = plain
    const { rules: ___, calendar: holidays, ...own } = adakavasProcedure
    expect(data).toEqual(own)
    expect(calendar).toBe(holidays)
    expect(made.lacks).toEqual([
      'information',
      'informationContent',
      'automatedDecision',
      'automatedDecisionContent',
      'proof',
      'formalRefusal',
      'defectWaiver',
      'acknowledgement',
      'recipients',
      'disagreement',
      'erasureRecord',
      'recourse',
    ])
  })

  test.each([...rights, 'correction', 'supplement', 'transfer'] as const)(
    'the law on %s is the same under every link and reading',
    (right) => {
      for (const otherBasisRemains of readingAlternatives.otherBasisRemains)
        for (const links of linked) {
          const readings = { ...made.readings, otherBasisRemains }
          expect(made.rules[right]?.(links, readings)).toEqual(
            adakavasProcedure.rules[right](links, readings),
          )
        }
    },
  )

  test('every part of access is owed in the same case', () => {
    const { accessParts } = adakavasProcedure.rules
    expect(Object.keys(made.rules.accessParts ?? {})).toEqual(Object.keys(accessParts))
    for (const part of ['data', ...accessInformation] as const)
      expect(made.rules.accessParts?.[part]()).toEqual(accessParts[part]())
  })

  test('every command can hold the same', () => {
    const bothHold = <T>(shape: Shape<T>) =>
      expect(shapeUnder(made)(shape)).toEqual(shapeUnder(adakavasProcedure)(shape))
    bothHold(shapeOfCommands(requestCommands))
    bothHold(shapeOfCommands(complaintCommands))
    bothHold(shapeOfCommands(restrictionCommands))
  })
})

describe('time is counted alike, with days, pauses and further months at hand or without', () => {
  const lives = [requestLifecycle(made), requestLifecycle(adakavasProcedure)]

  /** What comes of some commands, one after the other, and what stands on some days after them. */
  const told = (machine: (typeof lives)[number], commands: readonly RequestCommand[], on: PlainDate[]) => {
    let state = machine.initialState()
    const decisions = commands.map((command) => {
      const decision = machine.decide(command, state)
      if (decision.accepted) state = machine.fold(decision.events, state)
      return decision
    })
    return { decisions, days: on.map((day) => [machine.duties(state, day), machine.options(state, day)]) }
  }

  test.each([0, 5, 11])('of a request whose identity is inquired about after %i days', (wait) => {
    // Days of a whole year, so that limits end on weekends, on holidays and at the ends of months.
    for (let passed = 0; passed < 366; passed += 3) {
      const receivedOn = addDays(plainDate('2027-07-01'), passed)
      const later = (days: number) => addDays(receivedOn, days)
      const by = { by: 'ona' }
      const commands: readonly RequestCommand[] = [
        {
          type: 'SubmitRequest',
          data: {
            ...by,
            id: '1',
            submittedOn: receivedOn,
            receivedOn,
            channel: 'email',
            sender: { as: 'representative', documents: false, contacts: [] },
            form: { nameGiven: true, signed: true, identityDocument: false },
            contacts: [],
            claims: [{ right: 'access', information: 'all' }],
          },
        },
        {
          type: 'InquireIdentity',
          data: { ...by, on: later(wait), ask: 'a document', term: later(wait + 7) },
        },
        { type: 'ExtendExamination', data: { ...by, on: later(20), reasons: ['an archive'] } },
      ]
      const days = [later(12), later(20), later(31), later(62)]
      const [one, other] = lives.map((machine) => told(machine, commands, days))
      expect(one).toEqual(other)
    }
  })
})

describe('a copy of it that was changed by hand, without what defineProcedure gives, counts nothing wrongly', () => {
  const { readings, roles } = adakavasProcedure
  const ending = defineHolidayCalendar({ name: 'the office', firstYear: 2026, days: ['2026-01-01'] })
  test.each([
    ['a calendar that ends', { calendar: ending }],
    ['an inquiry that stops the clock', { readings: { ...readings, identityInquiry: 'clock-pauses' } }],
    ['a further extension', { readings: { ...readings, extension: 'two-further-months' } }],
    [
      'an extension counted further',
      { roles: { ...roles, extension: { ...roles.extension, counted: 'further' } } },
    ],
    ['a limit in days', { roles: { ...roles, examination: { ...roles.examination, period: { days: 31 } } } }],
    [
      'a clock of its own',
      {
        roles: {
          ...roles,
          complaintExamination: {
            ...roles.complaintExamination,
            clock: { clause: 'adakavas:52', starts: 'identity-confirmed' },
          },
        },
      },
    ],
  ] as const)('%s', (_, changed) => {
    expect(() => requestLifecycle({ ...adakavasProcedure, ...changed })).toThrow(
      'procedure: expected a procedure that defineProcedure made',
    )
  })

  test('one that counts as it does is taken', () => {
    const office = { ...roles, extension: { ...roles.extension, decidedBy: 'the head' } }
    expect(requestLifecycle({ ...adakavasProcedure, roles: office }).initialState()).toEqual({
      status: 'none',
    })
  })

  test('a calendar that ends is for who defines a procedure with it', () => {
    const procedure = defineProcedure({ id: 'ours', version: '1', calendar: ending })
    expect(requestLifecycle(procedure).initialState()).toEqual({ status: 'none' })
  })
})
