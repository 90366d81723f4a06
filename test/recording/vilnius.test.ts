import { describe, expect, test } from 'vitest'
import { type PlainDate, plainDate } from '../../src/calendar/index.js'
import { isInvalidInput } from '../../src/core/index.js'
import { defineDocument } from '../../src/documents/index.js'
import {
  callerRights,
  defineRecordingRules,
  listeningRule,
  listeningStatements,
  mayListen,
  type OwnRecordingRules,
  type ReceiveCall,
  type RecordedData,
  type RecordingCommand,
  type RecordingState,
  recordingLifecycle,
  retention,
  type StaffAttempt,
  samplingRegister,
  withinHours,
} from '../../src/recording/index.js'
import { vilnius, vilniusCalls, vilniusRules, vilniusSettings } from './vilnius-rules.js'

const day = (value: string): PlainDate => plainDate(value)
const act = (on: string) => ({ on: day(on), by: 'stotis' })

const receive = (
  on: string,
  { withinHours: within = true, ...over }: Partial<ReceiveCall['data']> & { readonly unknown?: true } = {},
): ReceiveCall => {
  const { unknown, ...more } = over
  return {
    type: 'ReceiveCall',
    data: {
      ...act(on),
      call: 'S1',
      line: '8 5 200 0000',
      direction: 'incoming',
      ...(unknown ? {} : { withinHours: within }),
      ...more,
    },
  }
}
const notice = (on: string): RecordingCommand => ({
  type: 'PlayNotice',
  data: { ...act(on), automatic: true },
})
const goOn = (on: string): RecordingCommand => ({
  type: 'GiveConsent',
  data: { ...act(on), explicit: false },
})
const end = (on: string): RecordingCommand => ({ type: 'EndCall', data: { ...act(on), endedBy: 'caller' } })
const store = (on: string, over: Partial<RecordedData> = {}): RecordingCommand => ({
  type: 'StoreRecording',
  data: {
    ...act(on),
    recorded: {
      number: '+37060000001',
      date: day(on),
      time: '10:15',
      durationSeconds: 312,
      audio: 'archive/S1',
      ...over,
    },
  },
})
const destroy = (on: string): RecordingCommand => ({ type: 'DestroyRecording', data: act(on) })
const keepFor = (on: string, over = {}): RecordingCommand => ({
  type: 'PlaceHold',
  data: { ...act(on), id: 'INC-7', act: 'incident No. 7 is looked into', reason: 'incident', ...over },
})

/** The state after commands, each of which is taken. */
function leadingTo(
  commands: readonly RecordingCommand[],
  rules: OwnRecordingRules = vilniusRules,
): RecordingState {
  const machine = recordingLifecycle(rules)
  return commands.reduce((state, command) => {
    const decision = machine.decide(command, state)
    if (!decision.accepted) throw new Error(`${command.type}: ${decision.rejection.code}`)
    return machine.fold(decision.events, state)
  }, machine.initialState())
}

/** Why the last of some commands is not taken. */
function rejection(commands: readonly RecordingCommand[], rules: OwnRecordingRules = vilniusRules) {
  const last = commands.at(-1)
  if (last === undefined) throw new Error('no command')
  const decision = recordingLifecycle(rules).decide(last, leadingTo(commands.slice(0, -1), rules))
  if (decision.accepted) throw new Error('it was taken')
  const { code, clauses, data } = decision.rejection
  return { code, clauses, data }
}

const recorded = (on: string, over: Partial<RecordedData> = {}): readonly RecordingCommand[] => [
  receive(on),
  notice(on),
  goOn(on),
  end(on),
  store(on, over),
]

/** The recording that commands lead to. */
function recordingOf(commands: readonly RecordingCommand[], rules: OwnRecordingRules = vilniusRules) {
  const state = leadingTo(commands, rules)
  if (state.status !== 'stored' && state.status !== 'destroyed') throw new Error('nothing is stored')
  return state
}

const dutiesOn = (commands: readonly RecordingCommand[], on: string) =>
  vilniusCalls
    .duties(leadingTo(commands), day(on))
    .map(({ duty, status, clause, deadline }) => ({ duty, status, clause, due: deadline.due }))

describe('the fifteen cases of Vilnius city municipality', () => {
  test('1: an outgoing call from a published number is recorded (lines)', () => {
    const call = receive('2026-03-31', { direction: 'outgoing', line: '+370 5 2112000' })
    expect(recordingOf([call, ...recorded('2026-03-31').slice(1)]).line).toBe('+37052112000')
  })

  test('2: a call on a number that is not published is out of scope (lines)', () => {
    expect(rejection([receive('2026-03-31', { line: '8 5 200 0001' })])).toMatchObject({
      code: 'line-not-general',
      clauses: ['vilnius:lines'],
    })
  })

  test('3: a call outside working hours is not kept (data)', () => {
    const late = withinHours(vilniusRules, day('2026-03-31'), '17:00')
    expect(late).toBe(false)
    expect(rejection([receive('2026-03-31', { withinHours: late })])).toMatchObject({
      code: 'outside-hours',
      clauses: ['vilnius:data'],
    })
    // A holiday by the calendar of the rules.
    expect(withinHours(vilniusRules, day('2026-03-11'), '10:15')).toBe(false)
    expect(rejection([receive('2026-03-31', { unknown: true })])).toMatchObject({
      code: 'outside-hours',
      data: { known: false },
    })
    expect(rejection(recorded('2026-03-31', { time: '07:59' }))).toMatchObject({
      code: 'outside-hours',
      clauses: ['vilnius:data'],
    })
  })

  test('4: a caller who goes on after the notice consents by that (basis)', () => {
    const commands = [receive('2026-03-31'), notice('2026-03-31'), goOn('2026-03-31')]
    expect(leadingTo(commands)).toMatchObject({ status: 'consented', consent: { givenOn: '2026-03-31' } })
    const told = leadingTo([receive('2026-03-31'), notice('2026-03-31')])
    const option = vilniusCalls
      .options(told, day('2026-03-31'))
      .find(({ command }) => command === 'GiveConsent')
    expect(option).toMatchObject({ open: true, clauses: ['vilnius:basis'] })
  })

  test('5: of a caller who hangs up at the notice nothing is kept, and no other ways have to be explained', () => {
    const commands = [receive('2026-03-31'), notice('2026-03-31'), end('2026-03-31')]
    expect(leadingTo(commands)).toMatchObject({ status: 'ended', refusal: null })
    expect(dutiesOn(commands, '2026-03-31').map(({ duty }) => duty)).toEqual(['play-notice'])
  })

  test("6: the consultant's name may be stored (data)", () => {
    const recording = recordingOf(recorded('2026-03-31', { consultantName: 'Rūta Rūtaitė' }))
    expect(recording).toMatchObject({ status: 'stored', recorded: { consultantName: 'Rūta Rūtaitė' } })
    expect(rejection(recorded('2026-03-31', { callerName: 'Jonas' }))).toMatchObject({
      code: 'field-not-recorded',
      clauses: ['vilnius:data'],
    })
  })

  test('7: a call of 31 March is kept to 30 September and destroyed on 1 October; for 180 days, to 27 September', () => {
    const recording = recordingOf(recorded('2026-03-31'))
    expect(retention(recording, day('2026-09-30'))).toMatchObject({
      lastDay: '2026-09-30',
      destroyFrom: '2026-10-01',
      kept: { clause: 'vilnius:retention' },
    })
    expect(rejection([...recorded('2026-03-31'), destroy('2026-09-30')])).toMatchObject({
      code: 'retention-running',
      clauses: ['vilnius:retention'],
    })
    expect(leadingTo([...recorded('2026-03-31'), destroy('2026-10-01')]).status).toBe('destroyed')
    const inDays = defineRecordingRules({ ...vilniusSettings, retention: { days: 180 } })
    expect(retention(recordingOf(recorded('2026-03-31'), inDays), day('2026-03-31')).lastDay).toBe(
      '2026-09-27',
    )
  })

  test('8: a call of 31 August is kept to the last day of February and destroyed on a Sunday, without a roll', () => {
    const recording = recordingOf(recorded('2025-08-31'))
    expect(retention(recording, day('2025-08-31'))).toMatchObject({
      lastDay: '2026-02-28',
      destroyFrom: '2026-03-01',
      destruction: { due: '2026-03-01' },
    })
  })

  test('9: while an incident is looked into the original stays, no copy is asked, and at its end it is due at once (retention)', () => {
    const held = [...recorded('2026-03-31'), keepFor('2026-09-20')]
    expect(rejection([...held, destroy('2026-10-01')])).toMatchObject({
      code: 'held',
      clauses: ['vilnius:retention'],
    })
    const waiting = dutiesOn(held, '2026-10-15')
    expect(waiting.map(({ duty }) => duty)).not.toContain('copy-for-procedure')
    expect(waiting).toContainEqual({
      duty: 'destroy-recording',
      status: 'pending',
      clause: 'vilnius:retention',
      due: '2026-10-01',
    })
    const over = [
      ...held,
      { type: 'LiftHold', data: { ...act('2026-11-05'), id: 'INC-7', act: 'closed' } } as const,
    ]
    expect(dutiesOn(over, '2026-11-05')).toContainEqual({
      duty: 'destroy-recording',
      status: 'due-today',
      clause: 'vilnius:retention',
      due: '2026-11-05',
    })
  })

  test('10: it is disclosed to a prosecutor who has a case (recipients)', () => {
    const disclose = (over = {}): RecordingCommand => ({
      type: 'DiscloseRecording',
      data: { ...act('2026-05-04'), recipient: 'prosecutor', to: 'Vilniaus apygardos prokuratūra', ...over },
    })
    const recording = recordingOf([...recorded('2026-03-31'), disclose({ case: '02-1-00123-26' })])
    expect(recording.log).toEqual([
      {
        on: '2026-05-04',
        clauses: ['vilnius:recipients'],
        what: 'disclosed',
        recipient: 'prosecutor',
        to: 'Vilniaus apygardos prokuratūra',
        restrictionReason: null,
      },
    ])
    expect(rejection([...recorded('2026-03-31'), disclose()])).toEqual({
      code: 'disclosure-condition-unmet',
      clauses: ['vilnius:recipients'],
      data: { recipient: 'prosecutor', condition: 'case' },
    })
  })

  test('11: a newspaper is not a recipient (recipients)', () => {
    const ask: RecordingCommand = {
      type: 'DiscloseRecording',
      data: { ...act('2026-05-04'), recipient: 'other', to: 'a newspaper' },
    }
    expect(rejection([...recorded('2026-03-31'), ask])).toEqual({
      code: 'not-a-recipient',
      clauses: ['vilnius:recipients'],
      data: { recipient: 'other', recipients: ['investigator', 'prosecutor', 'court'] },
    })
  })

  test('12: no sample is drawn, since the document knows none, whatever the status', () => {
    const register = samplingRegister(vilniusRules)
    const data = { on: day('2026-05-04'), by: 'it', candidates: [], seed: 1, size: 1 }
    const decision = register.decide({ type: 'DrawSample', data }, register.initialState())
    expect(decision).toMatchObject({
      accepted: false,
      rejection: { code: 'not-in-procedure', clauses: ['vilnius:purpose'], data: { role: 'sampling' } },
    })
  })

  const attempt: StaffAttempt = { as: 'staff', listener: 'vida', purpose: 'quality-sampling' }
  const listen = (over: Partial<StaffAttempt> = {}): RecordingCommand => ({
    type: 'ListenToRecording',
    data: { ...act('2026-05-04'), attempt: { ...attempt, ...over } },
  })

  test('13: nobody listens for quality: the purpose is there, the persons are not (purpose)', () => {
    expect(rejection([...recorded('2026-03-31'), listen()])).toEqual({
      code: 'not-in-procedure',
      clauses: ['vilnius:purpose'],
      data: { role: 'listening', gdpr: null },
    })
    const verdict = mayListen(vilniusRules, recordingOf(recorded('2026-03-31')), attempt, day('2026-05-04'))
    expect(verdict).toMatchObject({ allowed: false, clauses: ['vilnius:purpose'] })
  })

  test('14: consent that is withdrawn later asks to destroy the recording or to name another basis', () => {
    const withdrawn = [
      ...recorded('2026-03-31'),
      { type: 'WithdrawConsent', data: act('2026-05-04') } as const,
    ]
    expect(dutiesOn(withdrawn, '2026-05-04')).toContainEqual({
      duty: 'destroy-or-name-basis',
      status: 'due-today',
      clause: 'gdpr:17(1)(b)',
      due: '2026-05-04',
    })
    expect(leadingTo([...withdrawn, destroy('2026-05-04')]).status).toBe('destroyed')
  })

  test("15: a clerk of the provider does not listen for the provider's own ends (processor)", () => {
    expect(rejection([...recorded('2026-03-31'), listen({ processor: 'own-ends' })])).toEqual({
      code: 'processor-own-ends',
      clauses: ['vilnius:processor'],
      data: {},
    })
  })
})

describe('an act that completes the document', () => {
  const order = defineDocument({
    id: 'vilnius-order',
    version: '1',
    clauses: { '4': {}, '4.1': {}, '4.2': {} },
  })
  const { is } = listeningStatements
  const staff = listeningRule(order.clause('4'), {
    when: is(order.clause('4.1'), 'purpose', 'quality-sampling'),
    who: is(order.clause('4.2'), 'authorised'),
  })
  const completed = defineRecordingRules({
    ...vilniusSettings,
    acts: [order],
    roles: { ...vilniusSettings.roles, listening: order.clause('4') },
    listening: { staff, copy: null, caller: null },
  })

  test('says who may listen for the purpose that the document names, and is cited for it (case 13)', () => {
    const recording = recordingOf(recorded('2026-03-31'), completed)
    const ask = (over: Partial<StaffAttempt>) =>
      mayListen(
        completed,
        recording,
        { as: 'staff', listener: 'vida', purpose: 'quality-sampling', ...over },
        day('2026-05-04'),
      )
    expect(ask({ authorised: true })).toMatchObject({
      allowed: true,
      clauses: ['vilnius-order:4.1', 'vilnius-order:4.2'],
    })
    expect(ask({ authorised: false })).toMatchObject({ allowed: false, clauses: ['vilnius-order:4.2'] })
    expect(ask({}).assessment.needs).toMatchObject([{ fact: 'authorised', clause: 'vilnius-order:4.2' }])
  })

  test('does not let a provider listen for its own ends (case 15)', () => {
    const verdict = mayListen(
      completed,
      recordingOf(recorded('2026-03-31'), completed),
      { as: 'staff', listener: 'vida', purpose: 'quality-sampling', authorised: true, processor: 'own-ends' },
      day('2026-05-04'),
    )
    expect(verdict).toMatchObject({ allowed: false, clauses: ['vilnius:processor'] })
  })
})

describe('other documents', () => {
  test('what rests on another basis is recorded from the notice on, and knows no consent', () => {
    const rules = defineRecordingRules({ ...vilniusSettings, basis: 'legitimate-interests' })
    const commands = [receive('2026-03-31'), notice('2026-03-31')]
    expect(leadingTo(commands, rules)).toMatchObject({
      status: 'consented',
      consent: { givenOn: null, withdrawnOn: null },
    })
    expect(rejection([...commands, goOn('2026-03-31')], rules)).toMatchObject({
      code: 'not-in-procedure',
      clauses: ['vilnius:basis'],
    })
    const whole = [...commands, end('2026-03-31'), store('2026-03-31')]
    expect(recordingOf(whole, rules).status).toBe('stored')
  })

  test('a recording stops at what the rules name, once, and the part before is stored', () => {
    const rules = defineRecordingRules({
      ...vilniusSettings,
      roles: { ...vilniusSettings.roles, stops: vilnius.clause('lines') },
      stops: ['payment'],
    })
    const stop = (at: 'payment' | 'transfer'): RecordingCommand => ({
      type: 'StopRecording',
      data: { ...act('2026-03-31'), at },
    })
    const talking = [receive('2026-03-31'), notice('2026-03-31'), goOn('2026-03-31')]
    expect(rejection([...talking, stop('transfer')], rules)).toMatchObject({
      code: 'not-a-stop',
      clauses: ['vilnius:lines'],
    })
    expect(rejection([...talking, stop('payment'), stop('payment')], rules).code).toBe('already-done')
    const whole = [...talking, stop('payment'), end('2026-03-31'), store('2026-03-31')]
    expect(recordingOf(whole, rules).status).toBe('stored')
  })

  test.each([
    [{ months: 3 }, '2026-06-30'],
    [{ weeks: 8 }, '2026-05-26'],
    [{ days: 112 }, '2026-07-21'],
  ] as const)('a call of 31 March is kept for %j to %s', (period, lastDay) => {
    const rules = defineRecordingRules({ ...vilniusSettings, retention: period })
    const recording = recordingOf(recorded('2026-03-31'), rules)
    expect(retention(recording, day('2026-03-31')).lastDay).toBe(lastDay)
  })

  test('what the document does not have is closed in every status, with the GDPR where that has it', () => {
    for (const state of [leadingTo([]), recordingOf(recorded('2026-03-31'))])
      for (const option of vilniusCalls.options(state, day('2026-05-04')))
        if (option.command === 'GrantErasure')
          expect(option).toMatchObject({
            open: false,
            obstacle: { code: 'not-in-procedure', clauses: ['gdpr:17'], data: { gdpr: 'gdpr:17' } },
          })
    expect(vilniusCalls.transitions.map(({ command }) => command)).not.toContain('OpenProcedure')
  })

  test('the rights of a caller that the document does not have are those of the GDPR', () => {
    const rights = callerRights(vilniusRules, recordingOf(recorded('2026-03-31')))
    expect(rights.find(({ right }) => right === 'rectification')).toMatchObject({
      clause: 'gdpr:16',
      served: 'gdpr',
      commands: [],
    })
  })
})

describe('rules that are none', () => {
  const { roles } = vilniusSettings
  const other = defineDocument({ id: 'other', version: '1', clauses: { '1': {} } })
  const { is, all } = listeningStatements
  const never = listeningRule(vilnius.clause('purpose'), {
    who: all(
      vilnius.clause('purpose'),
      is(vilnius.clause('purpose'), 'authorised'),
      is(vilnius.clause('purpose'), 'authorised', false),
    ),
  })
  const apart = listeningRule(vilnius.clause('purpose'), {
    when: is(vilnius.clause('purpose'), 'purpose', 'quality-sampling'),
    who: is(vilnius.clause('purpose'), 'purpose', 'service-complaint'),
  })
  const foreign = listeningRule(other.clause('1'), { who: is(other.clause('1'), 'authorised') })
  const listening = (staff: unknown) => ({
    roles: { ...roles, listening: vilnius.clause('purpose') },
    listening: { staff, copy: null, caller: null },
  })

  test.each([
    [{ document: { id: 'vilnius' } }, 'document', 'a document that defineDocument made'],
    [{ acts: [{}] }, 'acts[0]', 'a document that defineDocument made'],
    [
      { roles: { ...roles, scope: other.clause('1') } },
      'roles.scope',
      'such as vilnius:lines, or of the GDPR',
    ],
    [{ roles: { ...roles, scope: null } }, 'roles.scope', 'a clause of the document, such as vilnius:lines'],
    [
      { roles: { ...roles, sampling: 'kaunas:11.1' } },
      'roles.sampling',
      'or null where the document has none',
    ],
    [{ roles: { ...roles, sampling: undefined } }, 'roles.sampling', 'or null where the document has none'],
    [{ roles: { ...roles, sample: null } }, 'roles', 'only the fields scope'],
    [{ lines: ['the office'] }, 'lines[0]', 'a telephone number'],
    [{ directions: ['incoming', 'incoming'] }, 'directions', 'nothing stands twice'],
    [{ directions: [] }, 'directions', 'a list with something in it'],
    [
      { hours: { days: { monday: { from: '17:00', until: '08:00' } }, holidays: null } },
      'hours.days.monday',
      "{ from: '08:00'",
    ],
    [{ hours: null }, 'hours', 'roles.hours'],
    [{ notice: 'sometimes' }, 'notice', '"automatic" | "any-way"'],
    [{ basis: 'consent' }, 'basis', '"express-consent" | "consent-by-going-on"'],
    [{ stops: ['payment'] }, 'stops', 'null where roles.stops is null'],
    [{ fields: ['number', 'number'] }, 'fields', 'nothing stands twice'],
    [{ retention: { years: 1 } }, 'retention', 'only the fields months, weeks, days'],
    [{ retention: { weeks: 0 } }, 'retention', 'above zero'],
    [{ keptLonger: null }, 'keptLonger', 'roles.keptLonger'],
    [{ sampling: { count: 10 } }, 'sampling', 'null where roles.sampling is null'],
    [
      { roles: { ...roles, sampling: vilnius.clause('purpose') }, sampling: { count: null } },
      'roles.sampling',
      'null where roles.listening is null',
    ],
    [{ roles: { ...roles, procedure: vilnius.clause('data') } }, 'listening.copy', 'roles.procedure'],
    [{ disclosure: { newspaper: 'none' } }, 'disclosure', 'only the fields investigator'],
    [{ disclosure: { court: 'always' } }, 'disclosure.court', '"case" | "proof" | "none"'],
    [{ disclosure: { other: 'none' } }, 'disclosure', 'only the fields investigator'],
    [{ retention: { weeks: 8, days: 1 } }, 'retention', '{ months }, { weeks } or { days }'],
    [{ lines: ['8 5 200 0000', '8 5 200 0000'] }, 'lines', 'nothing stands twice'],
    [{ disclosure: null }, 'disclosure', 'roles.recipients'],
    [listening({}), 'listening.staff', 'made by listeningRule'],
    [listening(foreign), 'listening.staff', 'a clause of the document, such as vilnius:lines'],
    [listening(never), 'listening.staff.who', 'grounds that some facts bring about'],
    [listening(apart), 'listening.staff.when', 'grounds that some facts bring about'],
    [
      { basis: 'public-task', roles: { ...roles, refusal: vilnius.clause('basis') } },
      'roles.refusal',
      'public-task',
    ],
    [{ zone: 'Vilnius' }, 'zone', 'an IANA time zone'],
    [{ retentionMonths: 6 }, '', 'only the fields'],
  ])('%j: the error names the path and says what was expected', (over, path, expected) => {
    const settings: unknown = { ...vilniusSettings, ...over }
    const define = () => defineRecordingRules(settings as typeof vilniusSettings)
    expect(define).toThrow(expected)
    try {
      define()
    } catch (error) {
      expect(isInvalidInput(error) && error.path).toBe(path)
    }
  })
})
