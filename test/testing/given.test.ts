import { describe, expect, test } from 'vitest'
import { isInvalidInput } from '../../src/core/index.js'
import { recordingLifecycle } from '../../src/recording/index.js'
import { accept, given, RejectedCommandError } from '../../src/testing/index.js'
import * as calls from '../recording/scenario.js'
import {
  assign,
  confirm,
  day,
  extend,
  grant,
  items,
  needed,
  reject,
  requests,
  submit,
} from '../request/scenario.js'

/** The error that something throws. */
function thrown(run: () => unknown): unknown {
  try {
    return [run()]
  } catch (error) {
    return error
  }
}

describe('given events, when commands are given, then', () => {
  test('the state, the new events and the notes are those of the machine', () => {
    const { state, events, notes, history } = given(requests).when(
      submit(),
      confirm('2026-03-05'),
      grant('2026-04-03'),
    )
    expect(events.map(({ type }) => type)).toEqual([
      'RequestSubmitted',
      'IdentityConfirmed',
      'RequestAnswered',
    ])
    expect(history).toEqual(events)
    expect(requests.replay(events)).toEqual({ ok: true, state })
    expect(notes.filter(({ breach }) => breach).map(({ note }) => note)).toEqual(['late-answer'])
  })

  test('a history goes on from what is stored, and from what came of commands', () => {
    const { events } = given(requests).when(submit(), assign('2026-03-04'))
    const stored: typeof events = JSON.parse(JSON.stringify(events))
    const later = given(requests, ...stored).when(confirm('2026-03-05'))
    expect(later.events.map(({ type }) => type)).toEqual(['IdentityConfirmed'])
    expect(later.history).toHaveLength(3)
    const answered = later.when(reject('2026-03-20'))
    expect(answered.state.status).toBe('answered')
    expect(answered.history).toHaveLength(4)
    expect(later.state.status).toBe('open')
  })

  test('a rejected command is named, with its place, the code and the clauses', () => {
    const error = thrown(() => given(requests).when(submit(), grant('2026-03-20'), confirm('2026-03-21')))
    expect(error).toBeInstanceOf(RejectedCommandError)
    expect(error).toMatchObject({
      code: 'rejected-command',
      message: 'AnswerRequest, command 2 of 3, was rejected: identity-unconfirmed (adakavas:44)',
      rejection: { code: 'identity-unconfirmed', data: { identity: 'unconfirmed' } },
    })
    expect(thrown(() => given(requests).when(assign('2026-03-04')))).toMatchObject({
      message: 'AssignOfficer was rejected: wrong-status (adakavas:46)',
    })
  })

  test.each(['own:III', 'house-2:4–5', 'vilnius:12.1 (a)', 'namai:priedas', 'gdpr:17(1)(c)'])(
    'a clause is named as its document numbers it: %s',
    (clause) => {
      const rejection = { code: 'too-late', clauses: [clause], command: 'AnswerRequest' }
      expect(thrown(() => accept({ accepted: false, rejection }))).toMatchObject({
        code: 'rejected-command',
        message: `AnswerRequest was rejected: too-late (${clause})`,
      })
    },
  )

  test('a rejection that is meant is given, and an acceptance that is not throws', () => {
    const open = given(requests).when(submit())
    expect(open.rejects(extend('2026-04-03'))).toMatchObject({ data: { until: '2026-04-02' } })
    expect(thrown(() => open.rejects(confirm('2026-03-05')))).toMatchObject({
      message: 'ConfirmIdentity was accepted',
    })
  })

  test('events that can not have happened are an error that names the first', () => {
    const { events } = given(requests).when(submit(), confirm('2026-03-05'))
    const [first, second] = events
    if (first === undefined || second === undefined) throw new Error('two events')
    const error = thrown(() => given(requests, first, second, second))
    expect(isInvalidInput(error) && [error.path, error.message]).toEqual([
      'events[2]',
      'events[2]: expected an event that can have happened, got identity-already-confirmed',
    ])
    const moved = { ...first, data: { ...first.data, defects: [{}] } }
    expect(thrown(() => Reflect.apply(given, null, [requests, moved]))).toMatchObject({ path: 'events[0]' })
  })

  test('every machine can be tried so', () => {
    const { state } = given(recordingLifecycle(calls.rules)).when(...calls.recordedCall())
    expect(state.status).toBe('stored')
  })
})

describe('accept', () => {
  test('gives the accepted decision', () => {
    const { events, notes } = accept(requests.decide(submit(), requests.initialState()))
    expect([events[0].type, notes]).toEqual(['RequestSubmitted', []])
  })

  test('throws the code of a rejection', () => {
    const { state } = given(requests).when(submit())
    const early = { ...reject('2026-03-20').data, facts: items({ photo: needed }), on: day('2026-03-01') }
    expect(() => accept(requests.decide({ type: 'AnswerRequest', data: early }, state))).toThrow(
      'AnswerRequest was rejected: before-last-event (adakavas:47)',
    )
  })
})

describe('what is no machine, and no decision of one', () => {
  const wild = (value: unknown): never => value as never
  const replays = { replay: () => ({ ok: true, state: { status: 'none' } }) }

  const machines: readonly (readonly [what: string, machine: unknown])[] = [
    ['null', null],
    ['no functions', {}],
    ['replaying gives nothing', { replay: () => undefined, decide: () => 1, evolve: () => 1 }],
    ['only replaying', replays],
    ['deciding gives nothing', { ...replays, decide: () => undefined, evolve: () => 1 }],
    ['deciding gives no events', { ...replays, decide: () => ({ accepted: true }), evolve: () => 1 }],
    [
      'evolving throws',
      {
        ...replays,
        decide: () => ({ accepted: true, events: [1], notes: [] }),
        evolve: () => {
          throw new TypeError('Jonas')
        },
      },
    ],
    [
      'a rejection in other words',
      {
        ...replays,
        decide: () => ({ accepted: false, rejection: { code: 'Jonas J.', clauses: [], command: 'X' } }),
        evolve: () => 1,
      },
    ],
  ]

  test.each(machines)('%s', (_, machine) => {
    const error = thrown(() => given(wild(machine)).when(wild({ type: 'X' })))
    expect(error).toMatchObject({ code: 'invalid-input', path: 'machine' })
    expect(String(error)).not.toContain('Jonas')
  })

  test.each([
    ['a code', { code: 'Jonas Jonaitis', clauses: [], command: 'X' }],
    ['a command', { code: 'x', clauses: [], command: '38001010000' }],
    ['a clause', { code: 'x', clauses: ['Jonas Jonaitis'], command: 'X' }],
    ['something beside clauses', { code: 'x', clauses: { join: () => 'Jonas' }, command: 'X' }],
  ])('accept repeats nothing that stands in the place of %s', (_, rejection) => {
    const error = thrown(() => accept(wild({ accepted: false, rejection })))
    expect(error).toMatchObject({ code: 'invalid-input' })
    expect(String(error)).not.toMatch(/Jonas|3800/u)
  })
})
