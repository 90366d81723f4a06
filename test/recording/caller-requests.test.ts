import { describe, expect, test } from 'vitest'
import { recordingLifecycle, requestedRights, sweepFrom, sweepOn } from '../../src/recording/index.js'
import {
  answerCaller,
  ask,
  asStored,
  callDay,
  callerAccess,
  consent,
  day,
  dayAfter,
  decline,
  destroy,
  dutyOn,
  end,
  erase,
  given,
  hold,
  lastDay,
  lift,
  notice,
  outstanding,
  receive,
  recordedCall,
  rectify,
  restrict,
  type Scenario,
  stored,
  underAdakavas,
  withdraw,
} from './scenario.js'

const limit = (scenario: Scenario) => dutyOn(scenario, 'answer-caller', '2024-04-02')?.split(' ')[1]

const asked = stored(ask('2024-04-02'))

/** What the sweep of a day asks for because of a request. */
const swept = ({ state }: Scenario, on: string) =>
  [...sweepOn([state], day(on))].map(({ action, due, overdue, about }) => [
    action,
    due,
    overdue,
    about.requests,
  ])

describe('a request of the caller (K-14; GDPR 12(3))', () => {
  test('is to be answered within a month of its receipt', () => {
    expect(outstanding(asked, '2024-05-02')).toContain('answer-caller 2024-05-02 due-today')
    expect(outstanding(asked, '2024-05-03')).toContain('answer-caller 2024-05-02 overdue')
  })

  test.each([
    // 31 August 2024 is a Saturday, 30 September a Monday.
    ['to the last day of a shorter month', '2024-08-30', '2024-09-30'],
    // 1 June 2024 is a Saturday, and its Sunday is Father's Day.
    ['a Saturday rolls to Monday', '2024-05-01', '2024-06-03'],
    // 24 June 2024 is a Monday, and a holiday.
    ['a holiday rolls to the next working day', '2024-05-24', '2024-06-25'],
  ])('%s', (_, receivedOn, due) => {
    expect(limit(stored(ask('2024-09-02', 'Q1', { receivedOn: day(receivedOn) })))).toBe(due)
  })

  test('counts from its receipt, not from the day it is registered', () => {
    expect(limit(stored(ask('2024-04-10', 'Q1', { receivedOn: day('2024-04-02') })))).toBe('2024-05-02')
  })

  test('is registered after the call, in whatever it ended, and not before', () => {
    const announced = given([receive(), notice()])
    expect(announced.rejection(ask(callDay)).code).toBe('wrong-status')
    const consented = announced.and(consent())
    expect(consented.rejection(ask(callDay))).toEqual({ code: 'call-still-on', clauses: ['kaunas:9'] })
    expect(consented.and(end()).accepts(ask(callDay))).toBe(true)
    const ended = announced.and(decline(), end())
    expect(outstanding(ended.and(ask('2024-04-02')), '2024-05-02')).toContain(
      'answer-caller 2024-05-02 due-today',
    )
    expect(stored(destroy(dayAfter)).accepts(ask('2024-10-07'))).toBe(true)
  })

  test('outlives the recording, and what is left of the call', () => {
    expect(dutyOn(stored(ask('2024-09-02'), destroy(dayAfter)), 'answer-caller', '2024-10-02')).toBe(
      'answer-caller 2024-10-02 due-today',
    )
  })

  test('a request before the recording was stored goes along with it', () => {
    const early = given([receive(), notice(), consent(), end(), ask(callDay)]).and(
      ...recordedCall().slice(-1),
    )
    expect(asStored(early).requests.map(({ id }) => id)).toEqual(['Q1'])
  })

  test('is named once, and dated between the call and the day it is put on record', () => {
    expect(asked.rejection(ask('2024-04-03')).code).toBe('request-already-registered')
    expect(stored().rejection(ask('2024-04-03', 'Q1', { receivedOn: day('2024-04-04') })).code).toBe(
      'request-received-later',
    )
    expect(stored().rejection(ask('2024-04-03', 'Q1', { receivedOn: day('2024-03-14') })).code).toBe(
      'request-before-call',
    )
  })

  test('where Adakavas is in place, the request is one of that procedure (K-14.5)', () => {
    const other = given(recordedCall(), recordingLifecycle(underAdakavas))
    expect(other.rejection(ask('2024-04-02'))).toEqual({
      code: 'request-lives-elsewhere',
      clauses: ['kaunas:14.5'],
    })
  })
})

describe('what answers it', () => {
  const of = (right: (typeof requestedRights)[number]) => stored(ask('2024-04-02', 'Q1', { right }))

  test('each right by the command that serves it and names it, and by no other', () => {
    const serving = {
      'listening-and-copy': callerAccess('2024-04-03', { request: 'Q1' }),
      rectification: rectify('2024-04-03', { time: '10:16' }),
      withdrawal: withdraw('2024-04-03', 'Q1'),
    }
    const rectifying = {
      type: 'RectifyRecording',
      data: { ...serving.rectification.data, request: 'Q1' },
    } as typeof serving.rectification
    const accepted = requestedRights.map((right) => [
      right,
      of(right).accepts(serving['listening-and-copy']),
      of(right).accepts(rectifying),
      of(right).accepts(serving.withdrawal),
      of(right).accepts(answerCaller('2024-04-03')),
    ])
    expect(accepted).toEqual([
      ['information', false, false, false, true],
      ['listening-and-copy', true, false, false, true],
      ['access', true, false, false, true],
      ['rectification', false, true, false, true],
      ['other-rights', true, false, true, true],
    ])
    expect(of('information').rejection(serving['listening-and-copy'])).toEqual({
      code: 'other-right-requested',
      clauses: ['kaunas:14'],
    })
  })

  test('a decision on the other rights answers the request that it decides (K-14.5)', () => {
    const decision = { under: 'centre-procedure', request: 'Q1' } as const
    for (const command of [restrict('2024-04-03', 'R1', { decision }), erase('2024-04-03', { decision })]) {
      expect(dutyOn(of('other-rights').and(command), 'answer-caller', '2024-12-02')).toBe(
        'answer-caller 2024-05-02 done',
      )
      expect(dutyOn(of('access').and(command), 'answer-caller', '2024-05-03')).toBe(
        'answer-caller 2024-05-02 overdue',
      )
    }
  })

  test('in time, or as a breach that stays (GDPR 12(3))', () => {
    const inTime = asked.and(callerAccess('2024-05-02', { request: 'Q1' }))
    expect(dutyOn(inTime, 'answer-caller', '2024-12-02')).toBe('answer-caller 2024-05-02 done')
    expect(asked.notes(callerAccess('2024-05-03', { request: 'Q1' }))[0]).toEqual({
      note: 'late-caller-answer',
      clauses: ['gdpr:12(3)'],
    })
    expect(asked.notes(answerCaller('2024-05-03'))).toEqual([
      { note: 'late-caller-answer', clauses: ['gdpr:12(3)'] },
    ])
    expect(dutyOn(asked.and(answerCaller('2024-05-03')), 'answer-caller', '2024-12-02')).toBe(
      'answer-caller 2024-05-02 done-late',
    )
  })

  test('access that names no request answers none', () => {
    expect(dutyOn(asked.and(callerAccess('2024-04-03')), 'answer-caller', '2024-05-02')).toBe(
      'answer-caller 2024-05-02 due-today',
    )
  })

  test('it is answered once, and only where it was made', () => {
    expect(stored().rejection(answerCaller('2024-04-03')).code).toBe('no-such-request')
    expect(asked.rejection(answerCaller('2024-04-03', 'Q2')).code).toBe('no-such-request')
    const answered = asked.and(answerCaller('2024-04-03'))
    expect(answered.rejection(answerCaller('2024-04-04')).code).toBe('already-done')
    expect(answered.and(ask('2024-04-04', 'Q2')).rejection(answerCaller('2024-04-04')).code).toBe(
      'request-already-answered',
    )
    expect(answered.rejection(callerAccess('2024-04-04', { request: 'Q1' })).code).toBe(
      'request-already-answered',
    )
  })
})

describe('a request and the end of the recording (K-10, K-14.2)', () => {
  test('on the last day: its answer is owed, and the sweep warns that the recording goes', () => {
    const late = stored(ask(lastDay))
    expect(dutyOn(late, 'answer-caller', lastDay)).toBe('answer-caller 2024-10-15 pending')
    expect(swept(late, lastDay)).toEqual([['warn', lastDay, false, ['Q1']]])
    expect(sweepFrom(late.state)).toBe(lastDay)
  })

  test('it does not hold: the recording is destroyed on its day, with a note of what is lost', () => {
    const late = stored(ask(lastDay))
    expect(late.notes(ask(lastDay, 'Q2')).map(({ note }) => note)).toContain('request-does-not-hold')
    expect(late.notes(destroy(dayAfter))).toEqual([
      { note: 'requests-lost-with-recording', clauses: ['kaunas:10', 'kaunas:14'] },
    ])
  })

  test('from two weeks before the end, until it is answered or the recording destroyed', () => {
    const early = stored(ask('2024-08-20'))
    expect(swept(early, '2024-08-31')).toEqual([])
    expect(swept(early, '2024-09-01')).toEqual([['warn', lastDay, false, ['Q1']]])
    expect(swept(early.and(answerCaller('2024-09-02')), '2024-09-02')).toEqual([])
    expect(swept(early.and(destroy(dayAfter)), dayAfter)).toEqual([
      ['answer-caller', '2024-09-20', false, ['Q1']],
    ])
  })

  test('on the day of destruction both are asked for', () => {
    expect(swept(stored(ask(lastDay)), dayAfter)).toEqual([
      ['destroy', dayAfter, false, []],
      ['warn', lastDay, true, ['Q1']],
    ])
  })

  test('held without a known end, there is no day to warn of', () => {
    expect(swept(stored(ask(lastDay), hold(lastDay)), dayAfter)).toEqual([])
  })

  test('lifting what held it says that the request is lost with it', () => {
    const held = stored(ask('2024-09-02'), restrict('2024-09-02'))
    expect(held.notes(lift('2024-10-01')).map(({ note }) => note)).toEqual(['requests-lost-with-recording'])
  })

  test('the answer itself is asked for from two weeks before its limit, also where nothing was recorded', () => {
    const ended = given([receive(), notice(), decline(), end(), ask('2024-04-02')])
    expect(swept(ended, '2024-04-17')).toEqual([])
    expect(sweepFrom(ended.state)).toBe('2024-04-18')
    expect(swept(ended, '2024-04-18')).toEqual([['answer-caller', '2024-05-02', false, ['Q1']]])
    expect(swept(ended, '2024-05-03')).toEqual([['answer-caller', '2024-05-02', true, ['Q1']]])
  })
})

describe('access to the recording (K-14.2; GDPR 15(4))', () => {
  test('says how the data of others who are heard in it were protected', () => {
    const command = callerAccess('2024-04-02')
    const { othersProtected: _, ...silent } = command.data
    expect(() => stored().accepts({ ...command, data: silent } as typeof command)).toThrow(
      'data.othersProtected: expected words that say something, got nothing (gdpr:15(4))',
    )
  })
})
