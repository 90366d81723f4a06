import {
  commandsCiting,
  deadline,
  defineMachine,
  event,
  eventsOf,
  isInvalidInput,
  name,
  type PlainDate,
  plainDate,
} from 'privacy-rulebook/engine'
import { given } from 'privacy-rulebook/testing'
import { describe, expect, test } from 'vitest'
import { library, loans } from './lending.js'

const day = (written: string): PlainDate => plainDate(written)
const lend = (on = '2026-03-02') =>
  ({
    type: 'LendBook',
    data: {
      on: day(on),
      book: 'B-1',
      reader: 'R-1',
      facts: { registered: true, owesBook: false, kind: 'to-lend' },
    },
  }) as const
const giveBack = (on: string) => ({ type: 'ReturnBook', data: { on: day(on) } }) as const
const lent = given(loans).when(lend())

describe('a book that is lent', () => {
  test('comes back within 28 days: the last day is in time, through its last hour', () => {
    expect(lent.state).toMatchObject({ status: 'lent', back: { clause: 'library:5', due: '2026-03-30' } })
    const statusOn = (on: string) => loans.duties(lent.state, day(on)).map(({ status }) => status)
    expect(statusOn('2026-03-29')).toEqual(['pending'])
    expect(statusOn('2026-03-30')).toEqual(['due-today'])
    expect(statusOn('2026-03-31')).toEqual(['overdue'])
  })

  test('whose last day is a holiday comes back on the next working day', () => {
    // 28 days from 9 March are 6 April, the Monday after Easter.
    const { state } = given(loans).when(lend('2026-03-09'))
    expect(state).toMatchObject({ back: { counted: '2026-04-06', due: '2026-04-07' } })
    expect(loans.duties(state, day('2026-04-07'))[0]?.status).toBe('due-today')
  })

  test('and is given back on the last day is no breach, on the day after it is one', () => {
    const inTime = lent.when(giveBack('2026-03-30'))
    expect(inTime.notes).toEqual([])
    expect(loans.duties(inTime.state, day('2026-04-30'))).toMatchObject([
      { duty: 'return-book', clause: 'library:5', status: 'done', doneOn: '2026-03-30' },
    ])
    const late = lent.when(giveBack('2026-03-31'))
    expect(late.notes).toEqual([
      {
        of: 'loan',
        note: 'returned-late',
        breach: true,
        clauses: ['library:5'],
        data: { on: '2026-03-31', due: '2026-03-30' },
      },
    ])
    expect(loans.duties(late.state, day('2026-04-30'))[0]?.status).toBe('done-late')
  })

  test('can be given back at any time, by its last day, and not be lent again', () => {
    expect(loans.options(lent.state, day('2026-03-31'))).toMatchObject([
      { command: 'LendBook', open: false, obstacle: { code: 'wrong-status', clauses: ['library:3'] } },
      { command: 'ReturnBook', open: true, clauses: ['library:5'], until: null, by: '2026-03-30' },
    ])
    expect(lent.rejects(lend())).toMatchObject({
      of: 'loan',
      code: 'wrong-status',
      data: { status: 'lent', allowedIn: ['none'] },
    })
  })

  test('is not given back before it was lent', () => {
    expect(lent.rejects(giveBack('2026-03-01'))).toMatchObject({ code: 'before-last-event' })
  })

  test('is lent in no year that the calendar ends before', () => {
    expect(given(loans).rejects(lend('9999-12-20'))).toMatchObject({
      code: 'outside-calendar',
      clauses: ['library:3'],
    })
  })
})

test('a book that may not be borrowed is not lent, by the clause that settles it', () => {
  const { type, data } = lend()
  const refused = given(loans).rejects({
    type,
    data: { ...data, facts: { ...data.facts, kind: 'reading-room' } },
  })
  expect(refused).toMatchObject({
    code: 'not-to-be-lent',
    clauses: ['library:3.1'],
    data: { outcome: 'rejected' },
  })
  const open = given(loans).rejects({ type, data: { ...data, facts: { registered: true } } })
  expect(open).toMatchObject({ clauses: ['library:3'], data: { outcome: 'undetermined' } })
})

test('the table of the machine is data: what leads where, and by which clause', () => {
  expect(loans.transitions).toEqual([
    { from: 'none', command: 'LendBook', to: ['lent'], clauses: ['library:3'] },
    { from: 'lent', command: 'ReturnBook', to: ['returned'], clauses: ['library:5'] },
  ])
})

describe('a history', () => {
  const { history, state } = lent.when(giveBack('2026-03-30'))
  const stored = JSON.stringify(history)

  test('that was stored as JSON leads to the same state, event by event or at once', () => {
    expect(loans.replay(JSON.parse(stored))).toEqual({ ok: true, state })
    expect(loans.fold(JSON.parse(stored))).toEqual(state)
  })

  test('whose last day was moved is refused, at the place that was moved', () => {
    expect(
      loans.replay(JSON.parse(stored.replace('"due":"2026-03-30"', '"due":"2026-04-30"'))),
    ).toMatchObject({
      ok: false,
      index: 0,
      reason: { kind: 'differs', path: 'data.back.due' },
    })
  })

  test('in which the reader was entered as registered afterwards is refused, by what the rule says', () => {
    const tampered = JSON.parse(stored.replace('"owesBook":false', '"owesBook":true'))
    expect(loans.replay(tampered)).toMatchObject({
      ok: false,
      index: 0,
      reason: { kind: 'rejected', rejection: { code: 'not-to-be-lent', clauses: ['library:3.1'] } },
    })
  })

  test('from which an event was taken out, or in which one stands twice, is refused at the next', () => {
    const [first, second] = history
    if (first === undefined || second === undefined) throw new Error('two events')
    expect(loans.replay([second])).toMatchObject({ ok: false, index: 0, state: { status: 'none' } })
    expect(loans.replay([first, first])).toMatchObject({ ok: false, index: 1, state: { status: 'lent' } })
  })
})

describe('a machine of another field does not compile', () => {
  const { command, required, commands } = commandsCiting<'lending' | 'returning'>()

  test('when a command or a field is in a role that is not there', () => {
    // @ts-expect-error no role 'selling'
    command('selling', { fields: {} })
    // @ts-expect-error no role 'selling'
    required(name, 'selling')
    // @ts-expect-error a command of other roles
    commands({ Sell: commandsCiting<'selling'>().command('selling', { fields: {} }) })
  })

  test('when an event comes of a command that is not there', () => {
    const lending = commands({ LendBook: command('lending', { fields: {} }) })
    // @ts-expect-error nothing is sold
    eventsOf(lending, { BookSold: event(['SellBook']) })
  })

  test('when a deadline or a command is under what no document handed out', () => {
    const typed = deadline({ clause: 'library:5', from: day('2026-03-02'), period: { days: 28 } })
    const book = { status: 'lent', book: 'B-1', lastEventOn: day('2026-03-02') } as const
    // @ts-expect-error text that looks like a clause
    const state: ReturnType<typeof loans.initialState> = { ...book, back: typed }
    // @ts-expect-error a string is no civil day
    const command: Parameters<typeof loans.decide>[0] = { type: 'ReturnBook', data: { on: '2026-03-02' } }
    expect([state.status, command.type]).toEqual(['lent', 'ReturnBook'])
  })
})

describe('bad input is an error with its path and its clause, and never tells the value', () => {
  const secret = 'Ona Onaitė, a. k. 49001010000'
  const { data } = lend()
  const tell = (run: () => unknown): unknown => {
    try {
      return run()
    } catch (error) {
      if (!isInvalidInput(error)) throw error
      expect(error.message).not.toContain('Ona')
      return [error.path, error.clause]
    }
  }
  const decide = (command: object) => () => Reflect.apply(loans.decide, null, [command, loans.initialState()])

  test.each([
    ['a command that is not there', { type: secret, data }, 'type', null],
    ['a field that is not there', { type: 'LendBook', data: { ...data, [secret]: 1 } }, 'data', 'library:3'],
    [
      'a name with something invisible',
      { type: 'LendBook', data: { ...data, reader: `${secret}\u200b` } },
      'data.reader',
      'library:3',
    ],
    ['a day that does not exist', { type: 'ReturnBook', data: { on: '2026-02-29' } }, 'data.on', 'library:5'],
    [
      'a fact of another value',
      { type: 'LendBook', data: { ...data, facts: { kind: secret } } },
      'data.facts.kind',
      'library:3.1',
    ],
    [
      'a fact that is not known',
      { type: 'LendBook', data: { ...data, facts: { [secret]: true } } },
      'data.facts',
      null,
    ],
  ])('%s', (_, command, path, clause) => {
    expect(tell(decide(command))).toEqual([path, clause])
  })

  test('a state of other rules is refused, and so is one of no status', () => {
    const ask = (state: object) => () => Reflect.apply(loans.duties, null, [state, data.on])
    expect(tell(ask({ status: secret }))).toEqual(['state.status', null])
    expect(tell(ask({ ...lent.state, procedure: { id: 'library', version: '2025' } }))).toEqual([
      'state.procedure',
      null,
    ])
  })

  test('a definition that lacks a part is refused at once', () => {
    const row = { to: ['lent'], clauses: ['library:3'], decide: () => null }
    const good = {
      of: 'loan',
      procedure: library,
      initialState: { status: 'none' },
      commands: { LendBook: commandsCiting<'lending'>().command('lending', { fields: {} }) },
      notes: {},
      transitions: { none: { LendBook: row }, lent: {} },
      evolution: { none: {}, lent: {} },
      cite: () => 'library:3',
      dayOf: () => data.on,
      duties: () => [],
    }
    const define = (change: object) => () => {
      Reflect.apply(defineMachine, null, [{ ...good, ...change }])
      return 'made'
    }
    expect(tell(define({}))).toBe('made')
    for (const [path, change] of [
      ['of', { of: '' }],
      ['procedure', { procedure: { id: 'library' } }],
      ['initialState.status', { initialState: { status: 'lent' } }],
      ['cite', { cite: 'library:3' }],
      ['duties', { duties: undefined }],
      ['notes', { notes: [] }],
      ['transitions', { transitions: { lent: {} } }],
      ['transitions', { transitions: { ...good.transitions, none: { SellBook: row } } }],
      ['transitions', { transitions: { ...good.transitions, none: { LendBook: { ...row, to: ['sold'] } } } }],
      ['transitions', { transitions: { ...good.transitions, none: { LendBook: { ...row, clauses: [] } } } }],
      ['evolution', { evolution: { ...good.evolution, sold: {} } }],
    ] as const)
      expect(tell(define(change))).toEqual([path, null])
  })
})
