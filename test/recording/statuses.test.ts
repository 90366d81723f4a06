import { describe, expect, test } from 'vitest'
import { isInvalidInput } from '../../src/core/index.js'
import type { RecordingCommand, RecordingState } from '../../src/recording/index.js'
import {
  answerCaller,
  ask,
  callDay,
  callerAccess,
  closeComplaint,
  closeProcedure,
  complain,
  consent,
  copy,
  dayAfter,
  decline,
  destroy,
  destroyCopy,
  end,
  erase,
  explain,
  given,
  hold,
  join,
  joinProcedure,
  leaveProcedure,
  lift,
  listen,
  nameBasis,
  notice,
  openProcedure,
  receive,
  recordings,
  rectify,
  refuse,
  release,
  restrict,
  type Scenario,
  store,
  stored,
  stranger,
  withdraw,
} from './scenario.js'

type Status = RecordingState['status']

const later = '2024-10-01'

// Every command, with the clause it is of.
const commands: readonly (readonly [RecordingCommand, string])[] = [
  [receive(later), 'kaunas:1'],
  [notice(later), 'kaunas:7'],
  [join('vida', later), 'kaunas:9'],
  [consent(later), 'kaunas:5'],
  [decline(later), 'kaunas:14'],
  [explain(later), 'kaunas:6'],
  [end(later), 'kaunas:9'],
  [store(later), 'kaunas:8'],
  [withdraw(later), 'kaunas:14.5'],
  [listen(later), 'kaunas:11'],
  [refuse(later, stranger), 'kaunas:11'],
  [callerAccess(later), 'kaunas:14.2'],
  [rectify(later, { time: '10:16' }), 'kaunas:14.4'],
  [ask(later), 'kaunas:14'],
  [answerCaller(later), 'gdpr:12(3)'],
  [nameBasis(later), 'gdpr:17(1)(b)'],
  [complain(later), 'kaunas:11.2'],
  [closeComplaint(later), 'kaunas:11.2'],
  [openProcedure(later), 'kaunas:12.3'],
  [joinProcedure(later, 'vida'), 'kaunas:12.3'],
  [leaveProcedure(later, 'rasa'), 'kaunas:12.3'],
  [closeProcedure(later), 'kaunas:12.3'],
  [copy(later), 'kaunas:10'],
  [restrict(later), 'kaunas:14.5'],
  [lift(later), 'kaunas:14.5'],
  [hold(later), 'kaunas:2'],
  [release(later), 'kaunas:2'],
  [erase(later), 'kaunas:14.5'],
  [destroy(later), 'kaunas:10'],
  [destroyCopy(later), 'kaunas:10'],
]

const announced = given([receive(), notice()])
const scenarios: Readonly<Record<Status, Scenario>> = {
  none: given([]),
  incoming: given([receive()]),
  announced,
  consented: announced.and(consent()),
  declined: announced.and(decline()),
  ended: announced.and(end()),
  stored: stored(),
  destroyed: stored(
    complain('2024-04-01'),
    openProcedure('2024-04-02'),
    copy('2024-04-03'),
    destroy(dayAfter),
  ),
}

// What the document, or the practice that it needs, lets happen in each status (3.4 to 3.7).
const allowed: Readonly<Record<Status, readonly RecordingCommand['type'][]>> = {
  none: ['ReceiveCall'],
  incoming: ['PlayNotice', 'JoinCall', 'EndCall'],
  announced: ['JoinCall', 'GiveConsent', 'DeclineRecording', 'EndCall'],
  consented: [
    'JoinCall',
    'WithdrawConsent',
    'EndCall',
    'StoreRecording',
    'RegisterCallerRequest',
    'AnswerCallerRequest',
  ],
  declined: ['JoinCall', 'GiveConsent', 'ExplainAlternatives', 'EndCall'],
  ended: ['RegisterCallerRequest', 'AnswerCallerRequest'],
  stored: [
    'WithdrawConsent',
    'ListenToRecording',
    'RefuseListening',
    'GiveCallerAccess',
    'RectifyRecording',
    'RegisterCallerRequest',
    'AnswerCallerRequest',
    'NameOtherBasis',
    'RegisterServiceComplaint',
    'CloseServiceComplaint',
    'OpenProcedure',
    'JoinProcedure',
    'LeaveProcedure',
    'CloseProcedure',
    'CopyForProcedure',
    'PlaceRestriction',
    'LiftRestriction',
    'PlaceHold',
    'LiftHold',
    'GrantErasure',
    'DestroyRecording',
    'DestroyCopy',
  ],
  destroyed: [
    'ListenToRecording',
    'RefuseListening',
    'CloseServiceComplaint',
    'OpenProcedure',
    'JoinProcedure',
    'LeaveProcedure',
    'CloseProcedure',
    'PlaceRestriction',
    'LiftRestriction',
    'PlaceHold',
    'LiftHold',
    'RegisterCallerRequest',
    'AnswerCallerRequest',
    'DestroyCopy',
  ],
}

const cells = Object.entries(scenarios).flatMap(([status, scenario]) =>
  commands.map(([command, clause]) => [status as Status, command.type, command, clause, scenario] as const),
)

// Storing before the notice, or before the consent, breaks the clause that asks for it.
const beforeStoring: Partial<Record<Status, string>> = {
  incoming: 'kaunas:7',
  announced: 'kaunas:5',
  declined: 'kaunas:5',
}

describe('what may happen in each status', () => {
  test('every status and every command is tried', () => {
    expect(cells).toHaveLength(8 * 30)
    for (const [status, scenario] of Object.entries(scenarios)) expect(scenario.state.status).toBe(status)
  })

  test.each(cells)('%s: %s', (status, type, command, clause, scenario) => {
    if (allowed[status].includes(type)) {
      const decision = recordings.decide(command, scenario.state)
      // It may still meet an obstacle, but not that of the status.
      if (!decision.accepted) expect(decision.rejection.code).not.toBe('wrong-status')
    } else {
      const missing = type === 'StoreRecording' ? beforeStoring[status] : undefined
      expect(scenario.rejection(command)).toEqual({ code: 'wrong-status', clauses: [missing ?? clause] })
    }
  })

  test('the table as data says the same', () => {
    for (const status of Object.keys(allowed) as Status[]) {
      const rows = recordings.transitions.filter(({ from }) => from === status).map(({ command }) => command)
      expect([...rows].sort()).toEqual([...allowed[status]].sort())
    }
  })

  test('a recording never becomes a call again, and what is destroyed stays so (K-9, K-10)', () => {
    for (const { from, to } of recordings.transitions) {
      if (from === 'stored') expect(to.every((one) => one === 'stored' || one === 'destroyed')).toBe(true)
      if (from === 'destroyed') expect(to).toEqual(['destroyed'])
    }
  })

  test('only a call that was consented to leads to a recording (K-5)', () => {
    const sources = recordings.transitions.filter(({ to }) => to.includes('stored')).map(({ from }) => from)
    expect([...new Set(sources)].sort()).toEqual(['consented', 'stored'])
    const toConsent = recordings.transitions
      .filter(({ from, to }) => from !== 'consented' && to.includes('consented'))
      .map(({ from, command }) => `${from} ${command}`)
    expect(toConsent.sort()).toEqual(['announced GiveConsent', 'declined GiveConsent'])
  })
})

describe('no command is dated before the last event (D-11)', () => {
  test.each(cells.filter(([status, type]) => status !== 'none' && allowed[status].includes(type)))(
    '%s: %s',
    (_, __, command, clause, scenario) => {
      const early = { ...command, data: { ...command.data, on: '2024-03-14' } } as RecordingCommand
      expect(scenario.rejection(early)).toEqual({ code: 'before-last-event', clauses: [clause] })
    },
  )

  test('the same day is fine', () => {
    expect(scenarios.announced.accepts(consent(callDay))).toBe(true)
  })
})

describe('what is no command', () => {
  const path = (command: unknown, scenario = stored()) => {
    try {
      recordings.decide(command as RecordingCommand, scenario.state)
    } catch (error) {
      return isInvalidInput(error) ? error.path : error
    }
    return 'it was decided'
  }
  const data = { on: '2024-10-01', by: 'ona' }

  test.each([
    [null, 'type'],
    ['DestroyRecording', 'type'],
    [[], 'type'],
    [new Date(0), 'type'],
    [{}, 'type'],
    [{ type: 'destroy', data }, 'type'],
    [{ type: '__proto__', data }, 'type'],
    [{ type: 'constructor', data }, 'type'],
    [{ type: 'DestroyRecording' }, 'data'],
    [{ type: 'DestroyRecording', data: null }, 'data'],
    [{ type: 'DestroyRecording', data: [] }, 'data'],
    [{ type: 'DestroyRecording', data: { by: 'ona' } }, 'data.on'],
    [{ type: 'DestroyRecording', data: { on: '2024-10-01' } }, 'data.by'],
    [{ type: 'DestroyRecording', data: { ...data, by: ' ' } }, 'data.by'],
    [{ type: 'DestroyRecording', data: { ...data, on: new Date(0) } }, 'data.on'],
    [{ type: 'DestroyRecording', data: { ...data, on: '2024-10-01T10:00:00Z' } }, 'data.on'],
    [{ type: 'DestroyRecording', data: { ...data, reason: 'space' } }, 'data'],
    [{ type: 'DestroyRecording', data, meta: {} }, ''],
    [
      JSON.parse('{"type":"DestroyRecording","data":{"on":"2024-10-01","by":"ona","__proto__":{"x":1}}}'),
      'data',
    ],
    [{ type: 'GiveCallerAccess', data: { ...data, tookPart: true, means: [] } }, 'data.means'],
    [{ type: 'GiveCallerAccess', data: { ...data, tookPart: true, means: Array(2) } }, 'data.means'],
    [{ type: 'GiveCallerAccess', data: { ...data, tookPart: true, means: ['post'] } }, 'data.means[0]'],
    [{ type: 'GiveCallerAccess', data: { ...data, tookPart: 'yes', means: ['copy'] } }, 'data.tookPart'],
    [
      { type: 'OpenProcedure', data: { ...openProcedure(later).data, participants: [] } },
      'data.participants',
    ],
    [{ type: 'OpenProcedure', data: { ...openProcedure(later).data, kind: 'criminal' } }, 'data.kind'],
    [
      {
        type: 'PlaceRestriction',
        data: { ...restrict(later).data, decision: { under: 'gdpr', request: 'Q' } },
      },
      'data.decision.under',
    ],
    [{ type: 'PlaceRestriction', data: { ...restrict(later).data, until: '2024-02-30' } }, 'data.until'],
    [{ type: 'GrantErasure', data }, 'data.decision'],
  ])('%j is refused at %s', (command, where) => {
    expect(path(command)).toBe(where)
  })

  test('a field that is computed when it is read is none', () => {
    const trap = Object.defineProperty({ by: 'ona' }, 'on', { enumerable: true, get: () => '2024-10-01' })
    expect(path({ type: 'DestroyRecording', data: trap })).toBe('data.on')
  })

  test('what one inherits is no field', () => {
    expect(path({ type: 'DestroyRecording', data: Object.create(data) })).toBe('data.on')
  })

  test.each([[null], [undefined], ['stored'], [{}], [{ status: 'gone' }]])('%j is no state', (state) => {
    let where: unknown = 'it was decided'
    try {
      recordings.decide(destroy(later), state as unknown as RecordingState)
    } catch (error) {
      where = isInvalidInput(error) ? error.path : error
    }
    expect(where).toBe('state.status')
  })
})
