import { describe, expect, test } from 'vitest'
import { isInvalidInput } from '../../src/core/index.js'
import { callerRights, kaunasRules, type RecordingCommand } from '../../src/recording/index.js'
import {
  asCall,
  asStored,
  callDay,
  consent,
  day,
  decline,
  end,
  explain,
  generalLine,
  given,
  join,
  lastDay,
  notice,
  outstanding,
  receive,
  recordedCall,
  recordedData,
  recordings,
  rules,
  type Scenario,
  store,
  withdraw,
} from './scenario.js'

const nextDay = '2024-03-16'
const incoming = given([receive()])
const announced = incoming.and(notice())
const consented = announced.and(consent())
const declined = announced.and(decline())

/** Whether anything of K-8 beyond the day is in a history: number, time, duration or audio. */
const keeps = ({ events, state }: Scenario): boolean =>
  /number|durationSeconds|audio|"time"/u.test(JSON.stringify({ events, state }))

/** What an ill-shaped command is refused with. */
function fault(scenario: Scenario, command: unknown): { path: string; clause: string | null } {
  try {
    scenario.machine.decide(command as RecordingCommand, scenario.state)
  } catch (error) {
    if (isInvalidInput(error)) return { path: error.path, clause: error.clause }
    throw error
  }
  throw new Error('nothing was wrong with it')
}

describe('scope: only incoming calls on the three general lines (K-1)', () => {
  test.each([
    ['8 37 32 81 95', '+37037328195'],
    ['8 37 55 12 41', '+37037551241'],
    ['8 37 47 72 68', '+37037477268'],
    ['+370 37 328195', '+37037328195'],
    ['+37037551241', '+37037551241'],
    ['(8 37) 47-72-68', '+37037477268'],
    ['0 37 47 72 68', '+37037477268'],
    ['00370 37 477268', '+37037477268'],
  ])('a call on %s is in scope, on %s (K-1)', (line, known) => {
    const call = given([receive(callDay, { line })])
    expect(call.state.status).toBe('incoming')
    expect(asCall(call).line).toBe(known)
  })

  test('an outgoing call is out of scope and is not recorded (K-1)', () => {
    expect(given([]).rejection(receive(callDay, { direction: 'outgoing' }))).toEqual({
      code: 'call-not-incoming',
      clauses: ['kaunas:1'],
    })
  })

  test.each(['8 37 32 81 96', '8 5 200 0000', '+371 37 551241', '112', 'the office', '37 55 12 41'])(
    'a call on %s, which is no general line, is out of scope (K-1)',
    (line) => {
      expect(given([]).rejection(receive(callDay, { line }))).toEqual({
        code: 'line-not-general',
        clauses: ['kaunas:1'],
      })
    },
  )

  test('the document names three lines (K-1)', () => {
    expect([...kaunasRules.lines].sort()).toEqual(['+37037328195', '+37037477268', '+37037551241'])
  })
})

describe("the caller's consent (KC1 to KC6)", () => {
  test('KC1: the automatic notice tells the caller of the recording (K-7)', () => {
    expect(announced.state.status).toBe('announced')
  })

  test('KC1: an employee who tells is no automatic notice (K-7)', () => {
    expect(incoming.rejection(notice(callDay, false))).toEqual({
      code: 'notice-not-automatic',
      clauses: ['kaunas:7'],
    })
  })

  test('KC2: the caller who was told consents explicitly (K-5)', () => {
    expect(consented.state).toMatchObject({
      status: 'consented',
      consent: { givenOn: callDay, withdrawnOn: null },
    })
  })

  test('KC2: staying on the line is no consent (K-5)', () => {
    expect(announced.rejection(consent(callDay, false))).toEqual({
      code: 'consent-not-explicit',
      clauses: ['kaunas:5'],
    })
  })

  test('KC2: nobody consents before the notice (K-7)', () => {
    expect(incoming.rejection(consent())).toEqual({ code: 'wrong-status', clauses: ['kaunas:5'] })
  })

  test('KC3: the caller who was told refuses (K-14)', () => {
    expect(declined.state).toMatchObject({ status: 'declined', declinedOn: callDay, explainedOn: null })
  })

  test('KC3: the caller who hangs up on the notice has refused without a word: nothing is owed or kept (K-14)', () => {
    const over = announced.and(end())
    expect(over.state.status).toBe('ended')
    expect(outstanding(over, callDay)).toEqual([])
    expect(keeps(over)).toBe(false)
  })

  test.each([
    ['before the other ways were explained', declined] as const,
    ['after', declined.and(explain())] as const,
  ])('KC4: who refused may change their mind in the same call, %s (K-5)', (_, call) => {
    const changed = call.and(consent())
    expect(changed.state).toMatchObject({ status: 'consented', consent: { givenOn: callDay } })
    expect(changed.and(end(), store()).state.status).toBe('stored')
  })

  test('KC4: the mind that is changed is explicit as well (K-5)', () => {
    expect(declined.rejection(consent(callDay, false))).toEqual({
      code: 'consent-not-explicit',
      clauses: ['kaunas:5'],
    })
  })

  test('KC4: after the call nobody changes their mind (K-5)', () => {
    expect(declined.and(end()).rejection(consent())).toEqual({ code: 'wrong-status', clauses: ['kaunas:5'] })
  })

  test('KC5: consent withdrawn in the call stops the recording; the earlier part stays (K-14.5)', () => {
    const stopped = consented.and(withdraw())
    expect(stopped.state).toMatchObject({ status: 'consented', consent: { withdrawnOn: callDay } })
    const kept = asStored(stopped.and(end(), store(callDay, { durationSeconds: 40 })))
    expect(kept.recorded?.durationSeconds).toBe(40)
    expect(kept.consent).toEqual({ givenOn: callDay, withdrawnOn: callDay, otherBasis: null })
    expect(kept.kept.due).toBe(lastDay)
  })

  test('KC5: a consent is withdrawn once (K-14.5)', () => {
    expect(consented.and(withdraw()).rejection(withdraw())).toEqual({
      code: 'consent-already-withdrawn',
      clauses: ['kaunas:14.5'],
    })
  })

  test('KC6: consent withdrawn during the six months destroys nothing by itself (K-14.5)', () => {
    const recording = asStored(given([...recordedCall(), withdraw('2024-05-06')]))
    expect(recording.consent.withdrawnOn).toBe('2024-05-06')
    expect(recording.recorded).not.toBeNull()
    expect(recording.kept.due).toBe(lastDay)
  })

  test('KC6: withdrawn in the call, it is not withdrawn again later (K-14.5)', () => {
    const recording = consented.and(withdraw(), end(), store())
    expect(recording.rejection(withdraw('2024-05-06'))).toEqual({
      code: 'consent-already-withdrawn',
      clauses: ['kaunas:14.5'],
    })
  })

  test.each([
    ['incoming', incoming],
    ['announced', announced],
    ['declined', declined],
    ['ended', declined.and(end())],
  ] as const)('a consent that was not given can not be withdrawn: %s (K-14.5)', (_, call) => {
    expect(call.rejection(withdraw())).toEqual({ code: 'wrong-status', clauses: ['kaunas:14.5'] })
  })

  test('the withdrawal is beside the document, and a note says so (K-14.5; GDPR 7(3))', () => {
    expect(consented.notes(withdraw())).toEqual([
      { note: 'gdpr-difference', clauses: ['kaunas:14.5', 'gdpr:7(3)'] },
      { note: 'gdpr-difference', clauses: ['kaunas:10', 'gdpr:17(1)(b)'] },
    ])
  })
})

describe('the call (T1 to T7)', () => {
  test('T1: the notice is played on a general line to an incoming call (K-7)', () => {
    expect(incoming.and(notice()).state.status).toBe('announced')
  })

  test('T1: the notice is played once (K-7)', () => {
    expect(announced.rejection(notice())).toEqual({ code: 'wrong-status', clauses: ['kaunas:7'] })
  })

  test('T2: with consent the call is recorded (K-5)', () => {
    expect(announced.and(consent()).state.status).toBe('consented')
  })

  test('T3: notice, then consent, then recording (K-5, K-7, K-8)', () => {
    const recording = asStored(given(recordedCall()))
    expect(recording.recorded).toEqual(recordedData())
  })

  test.each([
    ['before the notice', 'kaunas:7', incoming],
    ['before the caller said yes or no', 'kaunas:5', announced],
    ['after a refusal', 'kaunas:5', declined],
    ['after a refusal and the explanation', 'kaunas:5', declined.and(explain())],
    ['after a call that ended without consent', 'kaunas:8', announced.and(end())],
    ['after a refused call that ended', 'kaunas:8', declined.and(explain(), end())],
    ['without a call', 'kaunas:8', given([])],
  ] as const)('T3: nothing is recorded %s, by %s (K-5, K-7)', (_, clause, call) => {
    expect(call.rejection(store())).toEqual({ code: 'wrong-status', clauses: [clause] })
  })

  test('T4: when the caller hangs up, the recording is stored for six months from the day of the call (K-10)', () => {
    const recording = asStored(consented.and(end(), store()))
    expect(recording.kept).toMatchObject({
      clause: 'kaunas:10',
      from: callDay,
      counted: lastDay,
      due: lastDay,
    })
  })

  test('T4: while the call is on its recording is not stored yet (K-9)', () => {
    expect(consented.rejection(store())).toEqual({ code: 'call-still-on', clauses: ['kaunas:9'] })
  })

  test('T4: a call has one recording (K-9)', () => {
    expect(consented.and(end(), store()).rejection(store())).toEqual({
      code: 'wrong-status',
      clauses: ['kaunas:8'],
    })
  })

  test('T4: what is said after the call is not of the call: nobody joins it, and it does not end again (K-9)', () => {
    const over = consented.and(end())
    expect(over.rejection(join('vida'))).toEqual({ code: 'call-over', clauses: ['kaunas:9'] })
    expect(over.rejection(end())).toEqual({ code: 'call-over', clauses: ['kaunas:9'] })
  })

  test('T4: a call that was consented to and not recorded ends with the reason on record (K-10)', () => {
    const broken = end(callDay, 'caller', { notRecorded: 'the recorder was out of order' })
    expect(consented.notes(broken)).toEqual([{ note: 'not-recorded', clauses: ['kaunas:10'] }])
    const over = consented.and(broken)
    expect(over.state.status).toBe('ended')
    expect(over.rejection(store())).toEqual({ code: 'wrong-status', clauses: ['kaunas:8'] })
  })

  test('T4: where nobody consented there is nothing to give such a reason for (K-5)', () => {
    const broken = end(callDay, 'caller', { notRecorded: 'the recorder was out of order' })
    for (const call of [incoming, announced, declined]) {
      expect(call.rejection(broken)).toEqual({ code: 'consent-not-given', clauses: ['kaunas:5'] })
    }
  })

  test('T5: the caller who was told refuses (K-14)', () => {
    expect(announced.and(decline()).state.status).toBe('declined')
  })

  test.each([
    ['before the notice', incoming],
    ['twice', declined],
    ['after consent', consented],
    ['after the call', announced.and(end())],
  ] as const)('T5: nobody refuses %s (K-14)', (_, call) => {
    expect(call.rejection(decline())).toEqual({ code: 'wrong-status', clauses: ['kaunas:14'] })
  })

  test('T6: who refused is told of both other ways, in person and by e-mail (K-6)', () => {
    expect(declined.and(explain()).state).toMatchObject({ status: 'declined', explainedOn: callDay })
  })

  test.each([
    ['only by e-mail', false, true],
    ['only in person', true, false],
    ['neither', false, false],
  ])('T6: %s is incomplete (K-6)', (_, inPerson, email) => {
    expect(declined.rejection(explain(callDay, inPerson, email))).toEqual({
      code: 'alternatives-incomplete',
      clauses: ['kaunas:6'],
    })
  })

  test('T6: what was explained is not explained again (K-6)', () => {
    expect(declined.and(explain()).rejection(explain())).toEqual({
      code: 'alternatives-already-explained',
      clauses: ['kaunas:6'],
    })
  })

  test.each([
    ['who has not refused', announced],
    ['who consented', consented],
    ['who has left', declined.and(end())],
  ] as const)('T6: nothing is explained to a caller %s (K-6)', (_, call) => {
    expect(call.rejection(explain())).toEqual({ code: 'wrong-status', clauses: ['kaunas:6'] })
  })

  test.each([
    ['by the caller, before anything was explained', declined.and(end(callDay, 'caller'))],
    ['by the caller, after it was', declined.and(explain(), end(callDay, 'caller'))],
    ['by the Centre, after it was', declined.and(explain(), end(callDay, 'centre'))],
    ['by the Centre, before', declined.and(end(callDay, 'centre'))],
  ] as const)('T7: a refused call that is ended %s leaves no data of K-8 (K-5, K-8)', (_, over) => {
    expect(over.state.status).toBe('ended')
    expect(keeps(over)).toBe(false)
  })

  test('T7: the Centre that ends a refused call without explaining is told that it missed it (K-6)', () => {
    expect(declined.notes(end(callDay, 'centre'))).toEqual([
      { note: 'alternatives-missed', clauses: ['kaunas:6'] },
    ])
    expect(declined.and(explain()).notes(end(callDay, 'centre'))).toEqual([])
    expect(declined.notes(end(callDay, 'caller'))).toEqual([])
  })
})

describe('where the document is silent (GT1 to GT4)', () => {
  test('GT1: there is no status in which advice is given and nothing is recorded (K-6, K-14)', () => {
    const leadsOn = recordings.transitions.filter(({ from }) => from === 'declined').flatMap(({ to }) => to)
    expect([...new Set(leadsOn)].sort()).toEqual(['consented', 'declined', 'ended'])
  })

  test('GT2: the part recorded before the withdrawal is stored, for six months as any other (K-10, K-14.5)', () => {
    const recording = asStored(consented.and(withdraw(), end(callDay, 'centre'), store()))
    expect(recording.kept.due).toBe(lastDay)
  })

  test('GT3: where the notice fails the call ends without a recording (K-7)', () => {
    const over = incoming.and(end())
    expect(over.state.status).toBe('ended')
    expect(over.rejection(store())).toEqual({ code: 'wrong-status', clauses: ['kaunas:8'] })
    expect(incoming.rejection(consent())).toEqual({ code: 'wrong-status', clauses: ['kaunas:5'] })
  })

  test('GT4: a call that is transferred stays one recording, with both who gave advice (K-4.3, K-9)', () => {
    const recording = asStored(consented.and(join('vida'), end(), store()))
    expect(recording.consultants).toEqual(['jonas', 'vida'])
  })

  test('GT4: who is in the call does not join it again (K-9)', () => {
    expect(consented.rejection(join('jonas'))).toEqual({ code: 'already-joined', clauses: ['kaunas:9'] })
    expect(consented.and(join('vida')).rejection(join('vida'))).toEqual({
      code: 'already-joined',
      clauses: ['kaunas:9'],
    })
  })

  test('GT4: a call that nobody had taken yet is taken by who joins (K-4.3)', () => {
    const { consultant: _, ...untaken } = receive().data
    const call = given([{ type: 'ReceiveCall', data: untaken }])
    expect(asCall(call).consultants).toEqual([])
    expect(asCall(call.and(join('vida'), notice(), consent())).consultants).toEqual(['vida'])
  })
})

describe('what is recorded (K-8, K-9)', () => {
  const over = consented.and(end())
  const storing = (recorded: object) => ({ type: 'StoreRecording', data: { ...store().data, recorded } })

  test('number, date, time, duration and audio, and nothing else (K-8)', () => {
    const recorded = asStored(over.and(store())).recorded
    expect(Object.keys(recorded ?? {}).sort()).toEqual(['audio', 'date', 'durationSeconds', 'number', 'time'])
  })

  test.each(['location', 'name', 'device', 'transcript', 'emotion', 'email', '__proto__', 'constructor'])(
    'a %s is not recorded: the fault names the place and the clause (K-8)',
    (extra) => {
      const recorded: unknown = JSON.parse(
        JSON.stringify(recordedData()).replace('{', `{"${extra}":"Kaunas",`),
      )
      expect(fault(over, storing(recorded as object))).toEqual({
        path: 'data.recorded',
        clause: 'kaunas:8',
      })
    },
  )

  test.each([
    ['number', 'kaunas:8.1'],
    ['date', 'kaunas:8.2'],
    ['time', 'kaunas:8.2'],
    ['durationSeconds', 'kaunas:8.2'],
    ['audio', 'kaunas:8.2'],
  ])('without the %s it is no recording of a conversation (%s)', (name, clause) => {
    const { [name as 'date']: _, ...rest } = recordedData()
    expect(fault(over, storing(rest))).toEqual({ path: `data.recorded.${name}`, clause })
  })

  test('a number that was withheld is no obstacle (K-8.1)', () => {
    expect(asStored(over.and(store(callDay, { number: null }))).recorded?.number).toBeNull()
  })

  test.each([
    ['number', '8 600 00001', 'kaunas:8.1'],
    ['number', '', 'kaunas:8.1'],
    ['number', 37060000001, 'kaunas:8.1'],
    ['date', '2024-02-30', 'kaunas:8.2'],
    ['date', '15.03.2024', 'kaunas:8.2'],
    ['time', '24:00', 'kaunas:8.2'],
    ['time', '9:15', 'kaunas:8.2'],
    ['time', '10:15:60', 'kaunas:8.2'],
    ['durationSeconds', -1, 'kaunas:8.2'],
    ['durationSeconds', 1.5, 'kaunas:8.2'],
    ['durationSeconds', '312', 'kaunas:8.2'],
    ['audio', ' ', 'kaunas:8.2'],
    ['audio', null, 'kaunas:8.2'],
  ])('%s: %j is none (%s %s)', (name, value, clause) => {
    expect(fault(over, storing({ ...recordedData(), [name]: value }))).toEqual({
      path: `data.recorded.${name}`,
      clause,
    })
  })

  test('a recording is of the day of its own call (K-8.2, K-9)', () => {
    const later = given([receive(), notice(), consent(), end(nextDay)])
    expect(later.rejection(store(nextDay, { date: day(nextDay) }))).toEqual({
      code: 'date-differs',
      clauses: ['kaunas:8.2'],
    })
    expect(asStored(later.and(store(nextDay, { date: day(callDay) }))).callDate).toBe(callDay)
  })

  test('two calls, two recordings (K-9)', () => {
    const first = asStored(given(recordedCall()))
    const second = asStored(given([receive(callDay, { call: 'S2' }), ...recordedCall().slice(1)]))
    expect([first.call, second.call]).toEqual(['S1', 'S2'])
  })

  test.each([
    ['number', '+37060000001'],
    ['time', '10:15'],
    ['durationSeconds', 312],
    ['audio', 'archive/S1'],
  ])('before consent nobody can put the %s on record (K-5, K-8)', (name, value) => {
    const acts: readonly (readonly [Scenario, RecordingCommand, string])[] = [
      [given([]), receive(), 'kaunas:1'],
      [incoming, notice(), 'kaunas:7'],
      [announced, decline(), 'kaunas:14'],
      [announced, consent(), 'kaunas:5'],
      [declined, explain(), 'kaunas:6'],
      [declined, end(), 'kaunas:9'],
    ]
    for (const [call, command, clause] of acts) {
      const told = { ...command, data: { ...command.data, [name]: value } }
      expect(fault(call, told)).toEqual({ path: 'data', clause })
    }
  })

  test('no event before the consent holds number, time, duration or audio (K-5, K-8)', () => {
    expect(keeps(declined)).toBe(false)
    expect(keeps(consented)).toBe(false)
    expect(keeps(consented.and(end()))).toBe(false)
    expect(keeps(given(recordedCall()))).toBe(true)
  })
})

// In scope, told automatically, consent, recorded, what is owed to the caller on the day (table 4.17).
const table = [
  ['0 – –', 'a line that is not in scope', 'K-1', false, []],
  ['1 0 –', 'not told automatically', 'K-7', false, ['play-notice']],
  ['1 1 yes', 'told, and consents', 'K-5, K-8', true, []],
  ['1 1 no', 'told, and refuses', 'K-6', false, ['explain-alternatives']],
  ['1 1 unknown', 'told, and has said nothing', 'K-5', false, []],
  ['1 1 hung up', 'told, and hangs up', 'K-14', false, []],
  ['1 1 withdrawn', 'told, consents and withdraws in the call', 'K-14.5', true, []],
] as const

describe("the caller's consent and what comes of it (table 4.17)", () => {
  const histories: Readonly<Record<(typeof table)[number][0], readonly RecordingCommand[] | null>> = {
    '0 – –': null,
    '1 0 –': [receive()],
    '1 1 yes': [receive(), notice(), consent()],
    '1 1 no': [receive(), notice(), decline()],
    '1 1 unknown': [receive(), notice()],
    '1 1 hung up': [receive(), notice(), end()],
    '1 1 withdrawn': [receive(), notice(), consent(), withdraw()],
  }

  test.each(table)('%s: %s (%s): recorded %s, owed %j', (row, _, __, recorded, owed) => {
    const commands = histories[row]
    if (commands === null) {
      const none = given([])
      expect(none.accepts(receive(callDay, { line: '8 37 00 00 00' }))).toBe(false)
      expect(none.rejection(store())).toEqual({ code: 'wrong-status', clauses: ['kaunas:8'] })
      expect(recordings.duties(none.state, day(callDay))).toEqual([])
      return
    }
    const call = given(commands)
    expect(outstanding(call, callDay).map((one) => one.split(' ')[0])).toEqual(owed)
    const over = call.accepts(end()) ? call.and(end()) : call
    expect(over.accepts(store())).toBe(recorded)
    if (!recorded) expect(keeps(over)).toBe(false)
  })
})

describe('interactions of the call', () => {
  test('a caller who did not consent has no data, so that no right of 14.1 to 14.5 arises (K-4.1, K-14; interaction 46)', () => {
    for (const call of [declined, declined.and(explain(), end()), announced.and(end())]) {
      const rights = callerRights(rules, call.state).filter(({ clause }) => clause !== 'kaunas:14')
      expect(rights.map(({ applies }) => applies)).toEqual([false, false, false, false, false])
    }
  })

  test('the general lines are compared as numbers, never as text (K-1)', () => {
    expect(generalLine).not.toBe('+37037551241')
    expect(asCall(incoming).line).toBe('+37037551241')
  })

  test('a call that crosses midnight is acted on over two days, never backwards (D-11)', () => {
    const late = given([receive(), notice(nextDay)])
    expect(late.rejection(consent(callDay))).toEqual({ code: 'before-last-event', clauses: ['kaunas:5'] })
    expect(late.and(consent(nextDay)).state).toMatchObject({ callDate: callDay })
  })
})
