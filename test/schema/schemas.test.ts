import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import {
  adakavasProcedure,
  complaintLifecycle,
  defineProcedure,
  isInvalidInput,
  requestForComplaint,
  requestLifecycle,
} from '../../src/index.js'
import type { RequestCommand, RequestEvent } from '../../src/request/index.js'
import * as schemas from '../../src/schema/index.js'
import * as calls from '../recording/scenario.js'
import {
  answer,
  assign,
  confirm,
  correct,
  day,
  demandFee,
  extend,
  given,
  inquire,
  items,
  needed,
  notNeeded,
  payFee,
  received,
  refuseUnfounded,
  reject,
  report,
  submit,
  supply,
  toErase,
  unsigned,
  withdraw,
} from '../request/scenario.js'

const { inEnglish, inLithuanian, schemasIn } = schemas
const all = Object.entries(schemasIn(inEnglish))

/** How many leaves a JSON value has. */
function leavesOf(value: unknown): number {
  let count = 0
  JSON.parse(JSON.stringify(value), (_, here: unknown) => {
    if (typeof here !== 'object') count += 1
    return here
  })
  return count
}

/** The first fault that a schema finds, as path and message. */
const fault = (schema: z.ZodType, value: unknown) => {
  const { error } = schema.safeParse(value)
  const [issue] = error?.issues ?? []
  return issue === undefined ? null : { path: issue.path.join('.'), message: issue.message }
}

const submitted: RequestCommand = submit({ claims: [toErase('photo')] })

describe('Any value given to a schema yields a value or a list of faults', () => {
  it.each(all)('%s: a JSON value', (_, schema) => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const parsed = schema.safeParse(value)
        expect(parsed.success || parsed.error.issues.length > 0).toBe(true)
        for (const { message } of parsed.error?.issues ?? []) expect(message).toMatch(/expected .+/)
      }),
    )
  })

  it.each(all)('%s: anything at all, and no prototype is touched', (_, schema) => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withDate: true, withMap: true }), (value) => {
        schema.safeParse(value)
        expect(Object.keys(Object.prototype)).toEqual([])
      }),
    )
  })

  it.each(all)('%s: names of the language itself are no fields', (_, schema) => {
    for (const name of ['__proto__', 'constructor', 'prototype', 'toString']) {
      expect(schema.safeParse(JSON.parse(`{ "${name}": { "polluted": true } }`)).success).toBe(false)
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

describe('A message names the path, what was expected and the clause', () => {
  const wrong = { ...submitted, data: { ...submitted.data, receivedOn: '2026-02-30' } }

  it.each([
    [
      schemas.requestCommandSchema,
      wrong,
      'data.receivedOn',
      'data.receivedOn: expected a civil day that exists, such as "2026-02-28" (adakavas:41)',
    ],
    [
      schemas.claimSchema,
      { right: 'erasure', grounds: ['adakavas:17.5'] },
      'grounds.0',
      'grounds[0]: expected "not-needed" | "consent-withdrawn" | "objected" | "no-basis" (adakavas:19)',
    ],
    [
      schemas.claimSchema,
      { right: 'restriction', period: { until: new Date(0) } },
      'period.until',
      'period.until: expected a civil day that exists, such as "2026-02-28" (adakavas:24)',
    ],
    [
      schemas.claimSchema,
      { right: 'portability', items: [''] },
      'items.0',
      'items[0]: expected a name written in one way: in NFC, with nothing invisible and no white space but spaces inside (adakavas:31)',
    ],
    [
      schemas.itemFactsSchema,
      { basis: 'love' },
      'basis',
      'basis: expected "consent" | "contract" | "legal-obligation" | "vital-interests" | "public-task" | "legitimate-interests" | "none" | "null" (adakavas:17.4)',
    ],
    [
      schemas.caseFactsSchema,
      { items: [{ item: 'photo', facts: {}, verdict: 'granted' }] },
      'items.0',
      'items[0]: expected only the fields "item" | "facts" | "overridingInterest" | "neededPeriod"',
    ],
    [
      schemas.recordingCommandSchema,
      { type: 'GiveCallerAccess', data: { on: received, by: 'ona', tookPart: true, means: ['copy'] } },
      'data.othersProtected',
      'data.othersProtected: expected words that say something (gdpr:15(4))',
    ],
    [
      schemas.recordingCommandSchema,
      calls.ask('2024-04-02', 'Q1', JSON.parse('{ "right": "decline-recording" }')),
      'data.right',
      'data.right: expected "information" | "listening-and-copy" | "access" | "rectification" | "other-rights"',
    ],
    [
      schemas.recordingCommandSchema,
      calls.nameBasis('2024-04-02', JSON.parse('{ "basis": "consent" }')),
      'data.basis',
      'data.basis: expected "contract" | "legal-obligation" | "vital-interests" | "public-task" | "legitimate-interests"',
    ],
    [
      schemas.recordingCommandSchema,
      calls.hold('2024-04-02', 'H1', ' '),
      'data.act',
      'data.act: expected words that say something',
    ],
    [
      schemas.recordingCommandSchema,
      calls.closeProcedure('2024-04-02', 'P1', JSON.parse('{ "keepCopy": { "until": "2024-06-03" } }')),
      'data.keepCopy.act',
      'data.keepCopy.act: expected words that say something (kaunas:10)',
    ],
    [
      schemas.procedureSchema,
      { id: 'home', version: '1', limits: { examination: { period: { months: 2 }, clause: 'adakavas:41' } } },
      'limits.examination.period',
      'limits.examination.period: expected at most 1 month, or 31 days (GDPR 12(3)) (adakavas:5)',
    ],
  ])('%#', (schema, value, path, message) => {
    expect(fault(schema, value)).toEqual({ path, message })
  })

  it('says so in Lithuanian as well, with the locale of zod beside it', () => {
    const { claim } = schemasIn(inLithuanian)
    expect(fault(claim, { right: 'erasure', items: [''] })?.message).toBe(
      'items[0]: tikėtasi – vienodai užrašytas pavadinimas: NFC forma, be nematomų ženklų, tarpai – tik viduje (adakavas:19)',
    )
    expect(inLithuanian.locale()({ code: 'invalid_type', expected: 'string', input: 1, path: [] })).toMatch(
      /tikėtasi/,
    )
  })
})

describe('A schema and the machine that it guards accept the same', () => {
  const commands: readonly RequestCommand[] = [
    submitted,
    assign(received),
    correct(received),
    inquire(received, received),
    supply(received),
    confirm(received),
    extend(received),
    demandFee(received),
    payFee(received),
    refuseUnfounded(received),
    reject(received),
    answer(received, items({ photo: notNeeded, cellar: needed }), { implementBy: day('2026-04-01') }),
    report(received, 'erasure', 'photo'),
    withdraw(received),
  ]

  it.each(commands.map((command) => [command.type, command] as const))(
    '%s passes as it is, and after JSON',
    (_, command) => {
      expect(schemas.requestCommandSchema.parse(JSON.parse(JSON.stringify(command)))).toEqual(command)
    },
  )

  it.each(
    [
      calls.hold('2024-04-02'),
      calls.release('2024-04-03'),
      calls.nameBasis('2024-04-02'),
      calls.ask('2024-04-02'),
      calls.answerCaller('2024-04-03'),
      calls.leaveProcedure('2024-04-02', 'rasa'),
      calls.closeAndKeep('2024-04-02', '2024-06-03'),
      calls.callerAccess('2024-04-02', { request: 'Q1' }),
      calls.withdraw('2024-04-02', 'Q1'),
      calls.listen('2024-04-02', calls.staff({ procedure: 'P1' })),
      calls.listen('2024-04-02', calls.toCopy({ employed: true })),
    ].map((command) => [command.type, command] as const),
  )('%s passes as it is, and after JSON', (_, command) => {
    expect(schemas.recordingCommandSchema.parse(JSON.parse(JSON.stringify(command)))).toEqual(command)
  })

  it('what the schema refuses, decide refuses as invalid input, and the other way round', () => {
    const requests = requestLifecycle(adakavasProcedure)
    const leaf = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('2026-02-30', '', ' ', true, 'all', null, 0, -1, 1.5),
    )
    fc.assert(
      fc.property(fc.constantFrom(...commands), fc.nat(), leaf, (command, at, value) => {
        const place = at % leavesOf(command)
        let index = -1
        const edited: unknown = JSON.parse(JSON.stringify(command), (_, here: unknown) => {
          if (typeof here !== 'object') index += 1
          return typeof here !== 'object' && index === place ? value : here
        })
        let read = true
        try {
          requests.decide(edited as RequestCommand, requests.initialState())
        } catch (error) {
          expect(isInvalidInput(error)).toBe(true)
          read = false
        }
        expect(schemas.requestCommandSchema.safeParse(edited).success).toBe(read)
      }),
      { numRuns: 500 },
    )
  })

  const histories: readonly (readonly RequestCommand[])[] = [
    [
      submit({ form: unsigned }),
      correct('2026-03-03'),
      inquire('2026-03-04', '2026-03-09'),
      supply('2026-03-05'),
      confirm('2026-03-06'),
      extend('2026-03-09'),
      demandFee('2026-03-09'),
      payFee('2026-03-10'),
      answer('2026-03-12', items({ photo: notNeeded }), { implementBy: day('2026-04-01') }),
      report('2026-03-13', 'erasure', 'photo'),
    ],
    [submit(), refuseUnfounded('2026-03-05')],
    [submit(), withdraw('2026-03-05')],
  ]
  it('every event of a history passes the schema of events', () => {
    const events: readonly RequestEvent[] = histories.flatMap((history) => given(history).events)
    expect(schemas.requestHistorySchema.parse(JSON.parse(JSON.stringify(events)))).toEqual(events)
  })

  it('a request as a complaint sees it passes, and so do the complaint events made with it', () => {
    const { state } = given([submit(), confirm(received), reject('2026-03-12')])
    const seen = requestForComplaint(state, day('2026-03-20'))
    expect(schemas.requestForComplaintSchema.parse(JSON.parse(JSON.stringify(seen)))).toEqual(seen)
    if (seen === null) return
    const complaints = complaintLifecycle(adakavasProcedure)
    const lodged = complaints.decide(
      {
        type: 'LodgeComplaint',
        data: {
          id: 'complaint-1',
          by: 'registry',
          submittedOn: day('2026-03-20'),
          receivedOn: day('2026-03-20'),
          channel: 'email',
          sender: { as: 'subject' },
          contacts: [],
          ground: 'rejected',
          copies: { request: true, answer: true },
          request: seen,
          earlier: [],
        },
      },
      complaints.initialState(),
    )
    expect(lodged.accepted).toBe(true)
    if (lodged.accepted)
      expect(schemas.complaintEventSchema.parse(JSON.parse(JSON.stringify(lodged.events[0])))).toEqual(
        lodged.events[0],
      )
  })

  it('settings that pass make a procedure', () => {
    const settings = schemas.procedureSchema.parse({
      id: 'home',
      version: '1',
      readings: { extension: 'two-further-months' },
    })
    expect(defineProcedure(settings).readings.extension).toBe('two-further-months')
  })
})
