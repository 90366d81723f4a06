import { describe, expect, test } from 'vitest'
import { defineHolidayCalendar, holidaysOf } from '../../src/calendar/index.js'
import { defineProcedure } from '../../src/making/index.js'
import type { RecordingCommand } from '../../src/recording/index.js'
import { requestLifecycle } from '../../src/request/index.js'
import { type Due, dueOn, dueOnAsync, type WatchedCase } from '../../src/watching/index.js'
import * as k from '../recording/scenario.js'
import { stored } from '../recording/scenario.js'
import * as q from '../request/scenario.js'
import { complaint, day, recording, request, restriction, said } from './scenario.js'

const all = [request, complaint, restriction, recording]

describe('what is due on a day', () => {
  test('is the answer to a request on its last day, and overdue from the next (clause 41)', () => {
    expect(said(dueOn([request], day('2026-04-01')))).toEqual([])
    expect(said(dueOn([request], day('2026-04-02')))).toEqual([
      'P-1: examine-and-answer to subject by 2026-04-02 (adakavas:41)',
    ])
    expect(said(dueOn([request], day('2026-04-03')))).toEqual([
      'P-1: examine-and-answer to subject by 2026-04-02 (adakavas:41), overdue',
    ])
  })

  test('is the answer to a complaint (clause 52)', () => {
    expect(said(dueOn([complaint], day('2026-05-19')))).toEqual([])
    expect(said(dueOn([complaint], day('2026-05-20')))).toEqual([
      'S-1: examine-and-answer to subject by 2026-05-20 (adakavas:52)',
    ])
  })

  test('is the notice of a reason that was relied on against a restriction (clause 23)', () => {
    expect(said(dueOn([restriction], day('2026-03-11')))).toEqual([])
    expect(said(dueOn([restriction], day('2026-03-12')))).toEqual([
      'photo: inform-of-reason to subject by 2026-03-12 (adakavas:23)',
    ])
  })

  test('is the destruction of a recording after its term (clause 10)', () => {
    expect(said(dueOn([recording], day('2024-09-15')))).toEqual([])
    expect(said(dueOn([recording], day('2024-09-16')))).toEqual([
      'K-1: destroy-recording to caller by 2024-09-16 (kaunas:10)',
    ])
  })

  test('is told of cases of all kinds alike, in the order in which they come', () => {
    expect(said(dueOn(all, day('2026-06-01'))).map((line) => line.split(' ')[0])).toEqual([
      'P-1:',
      'S-1:',
      'photo:',
      'K-1:',
    ])
  })

  test('is told some days ahead where that is asked for', () => {
    expect(said(dueOn([request], day('2026-03-18'), { within: 14 }))).toEqual([])
    expect(said(dueOn([request], day('2026-03-19'), { within: 14 }))).toEqual([
      'P-1: examine-and-answer to subject by 2026-04-02 (adakavas:41)',
    ])
  })

  test('is nothing that was done, however late', () => {
    const answered = q.given([
      q.submit(),
      q.confirm('2026-03-04'),
      q.answer('2026-04-10', q.items({ photo: q.needed })),
    ])
    const late: WatchedCase = { id: 'P-2', machine: q.requests, state: answered.state }
    expect(q.requests.duties(answered.state, day('2026-04-11')).map(({ status }) => status)).toEqual([
      'done-late',
    ])
    expect([...dueOn([late], day('2026-04-11'), { within: 3650 })]).toEqual([])
  })

  test('is nothing that was missed for good', () => {
    const withdrawn = q.given([q.submit(), q.withdraw('2026-04-10')])
    const over: WatchedCase = { id: 'P-3', machine: q.requests, state: withdrawn.state }
    expect(q.requests.duties(withdrawn.state, day('2026-04-11')).map(({ status }) => status)).toEqual([
      'missed',
    ])
    expect([...dueOn([over], day('2026-04-11'))]).toEqual([])
  })

  test('is not what has to wait: a recording that an order holds is destroyed once it is lifted (clause 2)', () => {
    const held: WatchedCase = {
      id: 'K-2',
      machine: k.recordings,
      state: stored(k.hold('2024-06-03')).state,
    }
    expect(said(dueOn([held], day('2024-12-02')))).toEqual([])
    const lifted: WatchedCase = {
      id: 'K-2',
      machine: k.recordings,
      state: stored(k.hold('2024-06-03'), k.release('2024-12-02')).state,
    }
    expect(said(dueOn([lifted], day('2024-12-02')))).toEqual([
      'K-2: destroy-recording to caller by 2024-12-02 (kaunas:10)',
    ])
  })

  describe('is not what a restriction or an order forbids, though it was late before that came (clause 2, GDPR 18)', () => {
    const late = (...commands: readonly RecordingCommand[]): WatchedCase => ({
      id: 'K-3',
      machine: k.recordings,
      state: stored(...commands).state,
    })

    test('a recording that is held is destroyed once the order is lifted', () => {
      const held = late(k.hold('2024-09-18'))
      expect(said(dueOn([held], day('2024-09-18')))).toEqual([])
      expect(said(dueOn([held], day('2024-12-02'), { within: 3650 }))).toEqual([])
      const lifted = late(k.hold('2024-09-18'), k.release('2024-12-02'))
      expect(said(dueOn([lifted], day('2024-12-02')))).toEqual([
        'K-3: destroy-recording to caller by 2024-09-16 (kaunas:10), overdue',
      ])
    })

    test('one that is restricted is destroyed from the day after the last day of that', () => {
      const restricted = late(k.restrictUntil('2024-09-18', '2024-09-30'))
      expect(said(dueOn([restricted], day('2024-09-30')))).toEqual([])
      expect(said(dueOn([restricted], day('2024-10-01')))).toEqual([
        'K-3: destroy-recording to caller by 2024-09-16 (kaunas:10), overdue',
      ])
    })

    test('nor is the copy that no procedure needs any more', () => {
      const kept = [k.complain('2024-09-02'), k.openProcedure('2024-09-02'), k.copy('2024-09-03')]
      const closed = [...kept, k.closeProcedure('2024-10-01')]
      expect(said(dueOn([late(...closed)], day('2024-10-07')))).toContain(
        'K-3: destroy-copy to caller by 2024-10-01 (kaunas:10), overdue',
      )
      expect(said(dueOn([late(...closed, k.hold('2024-10-07'))], day('2024-10-07')))).toEqual([])
    })

    test('but another basis can still be named where the consent was withdrawn (GDPR 17(1)(b))', () => {
      const withdrawn = late(k.withdraw('2024-04-02'), k.hold('2024-04-05'))
      expect(said(dueOn([withdrawn], day('2024-04-05')))).toEqual([
        'K-3: destroy-or-name-basis to caller by 2024-04-02 (gdpr:17(1)(b)), overdue',
      ])
    })
  })

  test('is told as counted, neither overdue nor in time, where the calendar ends before anybody can tell', () => {
    const calendar = defineHolidayCalendar({
      name: 'the list of the host',
      firstYear: 2026,
      lastYear: 2026,
      days: [...holidaysOf(2026)],
    })
    const machine = requestLifecycle(defineProcedure({ id: 'own-list', version: '1', calendar }))
    // Received on Thursday 31 December 2026: counted to Sunday 31 January 2027, whose next working day nobody knows.
    const state = q.given([q.receivedOn('2026-12-31')], machine).state
    const one: WatchedCase = { id: 'P-4', machine, state }
    const on = (date: string) =>
      [...dueOn([one], day(date))].map(({ due, overdue, owed }) => [due, overdue, owed.status])
    expect(on('2027-01-30')).toEqual([])
    expect(on('2027-01-31')).toEqual([['2027-01-31', false, 'pending']])
    expect(on('2027-02-01')).toEqual([['2027-01-31', null, 'outside-calendar']])
  })

  test('is frozen plain data that holds the duty of the machine itself', () => {
    const [first] = dueOn([request], day('2026-04-03'))
    expect(first?.owed).toEqual(q.requests.duties(q.given([q.submit()]).state, day('2026-04-03'))[0])
    expect(JSON.parse(JSON.stringify(first))).toEqual(first)
    expect(q.deeplyFrozen(first)).toBe(true)
  })
})

describe('a sweep over many cases', () => {
  /** A million cases that are made one by one, and how many were asked for and are still held. */
  function million() {
    const seen = { taken: 0, ended: false }
    function* cases(): Generator<WatchedCase> {
      try {
        for (let number = 0; number < 1_000_000; number += 1) {
          seen.taken += 1
          yield number % 100_000 === 0 ? { ...request, id: `P-${number}` } : nothing
        }
      } finally {
        seen.ended = true
      }
    }
    return { seen, cases: cases() }
  }
  const nothing: WatchedCase = { id: 'none', machine: q.requests, state: { status: 'none' } }

  test('goes through a million of them, taking one only when the answers to those before it were taken', () => {
    const { seen, cases } = million()
    const found: Due[] = []
    const due = dueOn(cases, day('2026-04-02'))
    expect(seen.taken).toBe(0)
    for (const one of due) {
      found.push(one)
      // The case that the answer is of is the last that was taken: none is pulled ahead.
      expect(one.id).toBe(`P-${seen.taken - 1}`)
    }
    expect(seen).toEqual({ taken: 1_000_000, ended: true })
    expect(found).toHaveLength(10)
  })

  test('closes what the cases come from when who asks stops early', () => {
    const { seen, cases } = million()
    for (const one of dueOn(cases, day('2026-04-02'))) if (one.id === 'P-200000') break
    expect(seen).toEqual({ taken: 200_001, ended: true })
  })

  test('finds the same in cases that come one after another', async () => {
    async function* rows() {
      for (const one of all) yield await Promise.resolve(one)
    }
    const found: Due[] = []
    for await (const one of dueOnAsync(rows(), day('2026-06-01'), { within: 30 })) found.push(one)
    expect(found).toEqual([...dueOn(all, day('2026-06-01'), { within: 30 })])
    expect(found).toHaveLength(4)
  })

  test('closes the cursor of a database too', async () => {
    const seen = { taken: 0, ended: false }
    async function* rows() {
      try {
        for (;;) {
          seen.taken += 1
          yield await Promise.resolve(request)
        }
      } finally {
        seen.ended = true
      }
    }
    for await (const { id } of dueOnAsync(rows(), day('2026-04-02'))) if (id === 'P-1') break
    expect(seen).toEqual({ taken: 1, ended: true })
  })
})

describe('a host without types is told what is wrong', () => {
  const wild = (value: unknown): never => value as never
  const caught = (run: () => unknown) => {
    try {
      run()
    } catch (error) {
      return error
    }
    throw new Error('nothing was refused')
  }

  test.each([
    ['a state of another machine', { ...request, state: { status: 'stored' } }, 'cases[1].state.status'],
    [
      'a state of another procedure',
      { ...request, machine: requestLifecycle(defineProcedure({ id: 'another', version: '1' })) },
      'cases[1].state.procedure',
    ],
    ['no machine', { ...request, machine: {} }, 'cases[1].machine'],
    ['no name', { ...request, id: '' }, 'cases[1].id'],
    ['no case', 'Jonas Jonaitis', 'cases[1]'],
  ])('%s is named by the place of its case, without what it holds', (_, bad, path) => {
    const due = dueOn([request, wild(bad)], day('2026-04-02'))
    // What stands before it is told all the same.
    expect(due.next().value?.id).toBe('P-1')
    const error = caught(() => due.next())
    expect(error).toMatchObject({ code: 'invalid-input', path })
    expect(String(error)).not.toContain('Jonaitis')
  })

  test('a bad day, bad options and what is no row of cases are refused before anything is asked for', () => {
    expect(caught(() => dueOn([], wild('2026-02-30')))).toMatchObject({ path: 'on' })
    expect(caught(() => dueOn([], day('2026-02-02'), { within: -1 }))).toMatchObject({ path: 'within' })
    expect(caught(() => dueOn([], day('2026-02-02'), { within: 3651 }))).toMatchObject({ path: 'within' })
    expect(caught(() => dueOn([], day('2026-02-02'), wild({ ahead: 3 })))).toMatchObject({
      code: 'invalid-input',
    })
    expect(caught(() => dueOn(wild({}), day('2026-02-02')))).toMatchObject({ path: 'cases' })
    expect(caught(() => dueOn(wild(null), day('2026-02-02')))).toMatchObject({ path: 'cases' })
    expect(caught(() => dueOnAsync(wild(null), day('2026-02-02')))).toMatchObject({ path: 'cases' })
  })
})
