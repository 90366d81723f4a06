import { describe, expect, test } from 'vitest'
import { plainDate } from '../../src/calendar/index.js'
import {
  type ConsentCommand,
  type ConsentEvent,
  consentLifecycle,
  forgetConsent,
  lawfulUnderConsent,
} from '../../src/consent/index.js'
import { isInvalidInput } from '../../src/core/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { home } from '../histories/rulebooks.js'

const consents = consentLifecycle(adakavasProcedure)
const day = plainDate

const signed = (on: string, signedOn = on): ConsentCommand => ({
  type: 'GiveConsent',
  data: { on: day(on), by: 'ona', id: 'newsletter', signedOn: day(signedOn), purpose: 'a newsletter' },
})
const received = (from: string, on = from): ConsentCommand => ({
  type: 'WithdrawConsent',
  data: { on: day(on), by: 'ona', from: day(from) },
})

/** What some commands come to, all of them accepted but perhaps the last. */
function after(...commands: readonly ConsentCommand[]) {
  const events: ConsentEvent[] = []
  let rejection: unknown
  for (const command of commands) {
    const decision = consents.decide(command, consents.fold(events))
    if (decision.accepted) events.push(...decision.events)
    else rejection = decision.rejection
  }
  return { events, rejection }
}

function refused(act: () => unknown): unknown {
  try {
    return act()
  } catch (error) {
    return isInvalidInput(error)
      ? { path: error.path, expected: error.expected, clause: error.clause, message: error.message }
      : error
  }
}

describe('a rejection carries the days behind it', () => {
  test.each([
    [
      'one signed after the day it is put on record (A-33)',
      [signed('2026-01-01', '2026-01-02')],
      { code: 'signed-later', data: { on: '2026-01-01', signedOn: '2026-01-02' } },
    ],
    [
      'a withdrawal received before the consent was given (A-34)',
      [signed('2026-01-01'), received('2025-12-31', '2026-01-01')],
      { code: 'withdrawn-before-given', data: { from: '2025-12-31', givenOn: '2026-01-01' } },
    ],
    [
      'a withdrawal received after the day it is put on record (A-33)',
      [signed('2026-01-01'), received('2026-03-03', '2026-03-02')],
      { code: 'withdrawn-later', data: { from: '2026-03-03', on: '2026-03-02' } },
    ],
  ])('%s', (_, commands, rejection) => {
    expect(after(...commands).rejection).toMatchObject({ of: 'consent', ...rejection })
  })
})

test('a consent is given by the clause on withdrawing, and its withdrawal has its effect by the next (A-33, A-34)', () => {
  expect(consents.transitions.map(({ command, clauses }) => [command, clauses])).toEqual([
    ['GiveConsent', ['adakavas:33']],
    ['WithdrawConsent', ['adakavas:33', 'adakavas:34']],
  ])
})

test('a consent outlives a version of the procedure: each event names the one in force on its day', () => {
  const over = consentLifecycle(home)
  const events: ConsentEvent[] = []
  for (const command of [signed('2026-02-09'), received('2026-03-06')]) {
    const decision = over.decide(command, over.fold(events))
    if (decision.accepted) events.push(...decision.events)
  }
  expect(events.map(({ data }) => data.procedure.version)).toEqual(['2024', '2026-2'])
})

test('a day that is none is named by its place', () => {
  const { events } = after(signed('2026-01-01'))
  expect(refused(() => lawfulUnderConsent(consents.fold(events), 'soon' as never))).toMatchObject({
    path: 'on',
  })
})

describe('what is forgotten is the whole history of a consent that was withdrawn', () => {
  const { events } = after(signed('2026-01-01'), received('2026-03-02'))
  const on = day('2026-03-02')

  test.each([
    [
      'one that is in force (A-33)',
      () => forgetConsent(adakavasProcedure, events.slice(0, 1), { on }),
      {
        expected: 'the history of a consent that was withdrawn',
        message: expect.stringContaining('got one that is in force'),
        clause: 'adakavas:33',
      },
    ],
    [
      'a withdrawal alone (A-33)',
      () => forgetConsent(adakavasProcedure, events.slice(1), { on }),
      { expected: 'the whole history of one consent', clause: 'adakavas:33' },
    ],
    [
      'a day that is none',
      () => forgetConsent(adakavasProcedure, events, { on: 'soon' as never }),
      { path: 'options.on' },
    ],
    [
      'a field that nobody knows',
      () => forgetConsent(adakavasProcedure, events, { on, since: on } as never),
      { path: 'options' },
    ],
  ])('refused is %s', (_, act, error) => {
    expect(refused(act)).toMatchObject(error)
  })

  test('taken is one that is withdrawn, on the day of its last event', () => {
    const [given, withdrawn] = forgetConsent(adakavasProcedure, events, { on })
    expect(given?.data.command.data).toMatchObject({ by: 'person-1', id: 'newsletter', purpose: '[1]' })
    const { id, version } = adakavasProcedure
    for (const event of [given, withdrawn])
      expect(event?.data).toMatchObject({ procedure: { id, version }, format: 1 })
    expect(withdrawn?.data.command.data).toEqual({ on: '2026-03-02', by: 'person-1', from: '2026-03-02' })
  })
})
