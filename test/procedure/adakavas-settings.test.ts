import { describe, expect, test } from 'vitest'
import { complaintCommands } from '../../src/complaint/messages.js'
import { type Shape, shapeOfCommands } from '../../src/core/index.js'
import {
  adakavasProcedure,
  adakavasSettings,
  addDays,
  defineHolidayCalendar,
  defineProcedure,
  gdprProcedure,
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
    const { closing: _closing, counting: _counting, toldBesides: _told, asRecorded: _, ...others } = made
    const { requests: _requests, ...plain } = others
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

/** A request for access that a representative files without documents. */
const submission = (receivedOn: PlainDate): RequestCommand => ({
  type: 'SubmitRequest',
  data: {
    by: 'ona',
    id: '1',
    submittedOn: receivedOn,
    receivedOn,
    channel: 'email',
    sender: { as: 'representative', documents: false, contacts: [] },
    form: { nameGiven: true, signed: true, identityDocument: false },
    contacts: [],
    claims: [{ right: 'access', information: 'all' }],
  },
})

/** The roles of what a document can ask of requests and that of the home does not. */
const ofRequests = [
  'formalRefusal',
  'defectWaiver',
  'acknowledgement',
  'recipients',
  'disagreement',
  'erasureRecord',
] as const

describe('what its document does not ask of requests is closed alike, with the rows at hand or without', () => {
  const [ours, built] = [requestLifecycle(made), requestLifecycle(adakavasProcedure)]
  const on = plainDate('2026-03-02')
  const absent: readonly RequestCommand[] = [
    { type: 'AcknowledgeReceipt', data: { on, by: 'ona' } },
    { type: 'RefuseFormal', data: { on, by: 'ona', reasons: ['no name'] } },
    { type: 'WaiveDefects', data: { on, by: 'ona' } },
    {
      type: 'InformRecipients',
      data: {
        on,
        by: 'ona',
        right: 'erasure',
        item: 'photo',
        told: { outcome: 'told', recipients: ['a clinic'] },
      },
    },
    {
      type: 'PlaceStatement',
      data: { on, by: 'ona', item: 'photo', statement: 'it is old', askedBy: 'subject' },
    },
    {
      type: 'RecordErasure',
      data: { on, by: 'ona', item: 'photo', erased: 'one file', ground: 'as asked' },
    },
  ]

  test('the table is the same, without them', () => {
    expect(built.transitions).toEqual(ours.transitions)
    const open = new Set(built.transitions.map(({ command }) => command))
    expect(absent.filter(({ type }) => open.has(type))).toEqual([])
  })

  test.each(absent.map((command) => [command.type, command] as const))('%s', (_, command) => {
    const submitted = built.decide(submission(on), built.initialState())
    expect(submitted.accepted).toBe(true)
    const states = [built.initialState(), ...(submitted.accepted ? [built.fold(submitted.events)] : [])]
    for (const state of states) {
      const decision = built.decide(command, state)
      expect(decision).toEqual(ours.decide(command, state))
      expect(decision).toMatchObject({ accepted: false, rejection: { code: 'not-in-procedure' } })
      expect(built.options(state, on)).toEqual(ours.options(state, on))
      expect(() => built.decide({ type: command.type, data: {} } as never, state)).toThrow('data.on')
    }
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
        submission(receivedOn),
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
  const { readings, roles, rules, lacks } = adakavasProcedure
  const target = { clause: 'adakavas:41', period: { days: 10 } } as const
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
    ['a usual time to answer', { roles: { ...roles, examination: { ...roles.examination, target } } }],
    ['a limit of its own to refuse', { readings: { ...readings, refusalLimit: 'one-month' } }],
    ['what is owed meanwhile', { rules: { ...rules, interim: gdprProcedure.rules.interim } }],
    ...ofRequests.map(
      (role) => [`${role}, which it lacks`, { lacks: lacks.filter((one) => one !== role) }] as const,
    ),
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
