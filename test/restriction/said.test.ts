import { describe, expect, test } from 'vitest'
import type { PlainDate } from '../../src/calendar/index.js'
import { isInvalidInput } from '../../src/core/index.js'
import { defineProcedure, gdprProcedure } from '../../src/making/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import {
  forgetRestriction,
  mayProcess,
  type RestrictionCommand,
  type RestrictionEvent,
  type RestrictionState,
  restrictionLifecycle,
  restrictionRejectionCodes,
  restrictionsInForce,
} from '../../src/restriction/index.js'
import {
  carryOut,
  day,
  duties,
  endReason,
  first,
  given,
  impose,
  imposeUntilCorrected,
  inform,
  lift,
  rely,
  restricted,
  restrictions,
} from './scenario.js'

/* What the machine of restrictions says besides yes or no: facts behind a rejection, notes, days, what is stored. */

const decide = (before: readonly RestrictionCommand[], command: RestrictionCommand) =>
  restrictions.decide(command, given(before).state)

/** What a rejection tells, or a failure. */
function told(before: readonly RestrictionCommand[], command: RestrictionCommand) {
  const decision = decide(before, command)
  if (decision.accepted) throw new Error(`${command.type} was accepted`)
  const { code, clauses, data } = decision.rejection
  return { code, clauses, data }
}

const endless = { period: { criterion: 'the case is over' } } as const
const inMay = { period: { until: day('2026-05-29') } } as const

describe('a rejection carries the days and names behind it', () => {
  const relied = [impose('A'), rely('r', '2026-03-03')]
  const c23 = ['adakavas:23']
  const c24 = ['adakavas:24']
  test.each<[string, readonly RestrictionCommand[], RestrictionCommand, readonly string[], object]>([
    ['other-item', [impose('A')], impose('B', first, { item: 'address' }), c23, { item: 'photo' }],
    ['already-imposed', [impose('A')], impose('A'), c23, { id: 'A' }],
    [
      'period-over',
      [],
      impose('A', first, { period: { until: day('2026-03-01') } }),
      c24,
      { on: first, until: '2026-03-01' },
    ],
    [
      'reason-not-arisen',
      [impose('A')],
      rely('r', '2026-03-03', { aroseOn: day('2026-03-04') }),
      c23,
      { on: '2026-03-03', aroseOn: '2026-03-04' },
    ],
    ['reason-already-relied-on', relied, rely('r', '2026-03-04'), c23, { id: 'r' }],
    [
      'not-written-consent',
      [impose('A')],
      carryOut('c', '2026-03-03', { reason: 'own-claims' }),
      c23,
      { reason: 'own-claims' },
    ],
    ['no-such-reason', relied, inform('s', '2026-03-04'), c23, { id: 's' }],
    ['no-such-reason', relied, endReason('s', '2026-03-04'), c23, { id: 's' }],
    [
      'no-notice-owed',
      [impose('A'), carryOut('c', '2026-03-03')],
      inform('c', '2026-03-04'),
      c23,
      { id: 'c' },
    ],
    [
      'already-informed',
      [...relied, inform('r', '2026-03-04')],
      inform('r', '2026-03-05'),
      c23,
      { id: 'r', on: '2026-03-04' },
    ],
    [
      'reason-already-ended',
      [...relied, endReason('r', '2026-03-04')],
      endReason('r', '2026-03-05'),
      c23,
      { id: 'r', on: '2026-03-04' },
    ],
    ['no-such-restriction', [impose('A')], lift('Z', '2026-03-04', 'erased'), c24, { id: 'Z' }],
    [
      'restriction-already-over',
      [impose('A'), impose('B'), lift('A', '2026-03-04', 'lifted-by-subject')],
      lift('A', '2026-03-05', 'lifted-by-subject'),
      c24,
      { id: 'A', on: '2026-03-05' },
    ],
    [
      'not-under-rectification',
      [impose('A')],
      lift('A', '2026-03-04', 'corrected'),
      ['adakavas:21.1'],
      { id: 'A' },
    ],
    ['no-criterion', [impose('A')], lift('A', '2026-03-04', 'criterion-met'), c24, { id: 'A' }],
    // After the last day on which anything is restricted.
    [
      'no-restriction-in-force',
      [impose('A')],
      rely('r', '2026-07-01'),
      c23,
      { on: '2026-07-01', until: '2026-06-30' },
    ],
    [
      'restriction-already-over',
      [impose('A')],
      lift('A', '2026-07-01', 'erased'),
      c24,
      { on: '2026-07-01', until: '2026-06-30' },
    ],
  ])('%s: %#', (code, before, command, clauses, data) => {
    expect(told(before, command)).toEqual({ code, clauses, data })
  })

  test('where no reason was relied on, there is none to name', () => {
    for (const command of [inform('r', '2026-03-04'), endReason('r', '2026-03-04')])
      expect(told([impose('A')], command)).toMatchObject({ code: 'no-such-reason', clauses: c23 })
  })

  test('every code is one of those that are told of', () => {
    expect(restrictionRejectionCodes).toEqual(
      expect.arrayContaining([
        'wrong-status',
        'before-last-event',
        'outside-calendar',
        'other-item',
        'already-imposed',
        'period-missing',
        'period-over',
        'no-restriction-in-force',
        'reason-not-arisen',
        'reason-already-relied-on',
        'not-written-consent',
        'not-consent',
        'no-such-reason',
        'no-notice-owed',
        'already-informed',
        'reason-already-ended',
        'no-such-restriction',
        'restriction-already-over',
        'not-under-rectification',
        'no-criterion',
      ]),
    )
  })
})

describe('the days on which there is anything to rely on, or to lift', () => {
  const days = (before: readonly RestrictionCommand[]) => {
    const { state } = given(before)
    const of = (type: RestrictionCommand['type']) => {
      const option = restrictions.options(state, day('2026-05-04')).find(({ command }) => command === type)
      return [option?.from, option?.until]
    }
    expect(of('LiftRestriction')).toEqual(of('RelyOnReason'))
    return of('RelyOnReason')
  }
  const later = '2026-03-09'

  test.each<[string, readonly RestrictionCommand[], string | null]>([
    ['its last day', [impose('A')], '2026-06-30'],
    ['the later of two last days', [impose('A'), impose('B', later, inMay)], '2026-06-30'],
    ['the later of two, imposed later', [impose('A', first, inMay), impose('B', later)], '2026-06-30'],
    ['no last day, of one that only a criterion ends', [impose('A'), impose('B', later, endless)], null],
    ['no last day, imposed first', [impose('A', first, endless), impose('B', later)], null],
    [
      'the day before it was lifted',
      [impose('A'), lift('A', '2026-03-20', 'lifted-by-subject')],
      '2026-03-19',
    ],
    [
      'the day before its last day, where it was lifted on that',
      [impose('A'), lift('A', '2026-06-30', 'lifted-by-subject')],
      '2026-06-29',
    ],
    [
      'the day before its criterion was met',
      [impose('A', first, endless), lift('A', '2026-03-20', 'criterion-met')],
      '2026-03-19',
    ],
    [
      'that of the other, where one was lifted',
      [impose('A'), impose('B', later, inMay), lift('A', '2026-03-20', 'lifted-by-subject')],
      '2026-05-29',
    ],
  ])('they end with %s (24)', (_, before, until) => {
    expect(days(before)).toEqual([first, until])
  })

  test('the day on which the last one is lifted is none of them (23)', () => {
    const lifted = [impose('A'), lift('A', '2026-03-20', 'lifted-by-subject')]
    expect(told(lifted, rely('r', '2026-03-20'))).toEqual({
      code: 'no-restriction-in-force',
      clauses: ['adakavas:23'],
      data: { on: '2026-03-20', until: '2026-03-19' },
    })
  })

  test('a reason that arose before is told of in ten days from the first day of what is in force (23)', () => {
    const over = impose('A', first, { period: { until: day('2026-03-06') } })
    const aroseOn = { aroseOn: day('2026-02-27') }
    const [second, third] = [impose('B', later), impose('C', '2026-03-11')]
    expect(duties(given([over, second, third, rely('r', '2026-03-11', aroseOn)]), '2026-03-11')).toEqual([
      'r 2026-03-19 pending',
    ])
    // Where the first one holds as well, from its first day; from the day on which it arose, where that is later.
    expect(duties(given([impose('A'), second, rely('r', '2026-03-11', aroseOn)]), '2026-03-11')).toEqual([
      'r 2026-03-12 pending',
    ])
    expect(duties(given([impose('A'), second, rely('r', '2026-03-11')]), '2026-03-11')).toEqual([
      'r 2026-03-23 pending',
    ])
  })

  test('nobody has to be told of an own request, nor by any day (23)', () => {
    const informing = (before: readonly RestrictionCommand[]) =>
      restrictions
        .options(given(before).state, day('2026-03-11'))
        .find(({ command }) => command === 'InformSubject')
    expect(informing([impose('A'), carryOut('c', '2026-03-03')])).toMatchObject({ until: null, by: null })
    expect(informing([impose('A'), carryOut('c', '2026-03-03'), rely('r', '2026-03-04')])).toMatchObject({
      until: null,
      by: '2026-03-16',
    })
  })
})

describe('what a lifting ends', () => {
  const several = [
    impose('over', first, { period: { until: day('2026-03-06') } }),
    imposeUntilCorrected('A', '2026-03-09'),
    impose('B', '2026-03-09'),
    impose('C', '2026-03-09', { grounds: ['rectification-pending', 'subject-claims'] }),
  ]
  const on = '2026-03-11'
  const lifting = (command: RestrictionCommand) => {
    const { events, state } = given([...several, command])
    const last = events.at(-1)
    if (last?.type !== 'RestrictionLifted') throw new Error('expected a lifting')
    return {
      lifted: last.data.lifted,
      left: restricted(state).restrictions.map(({ id, grounds, ended }) => [
        id,
        ...grounds,
        ended?.because ?? null,
      ]),
    }
  }
  const over = ['over', 'subject-claims', null]

  test('the subject ends the one that is named, and no other', () => {
    expect(lifting(lift('B', on, 'lifted-by-subject'))).toEqual({
      lifted: [{ id: 'B', remaining: [] }],
      left: [
        over,
        ['A', 'rectification-pending', null],
        ['B', 'subject-claims', 'lifted-by-subject'],
        ['C', 'rectification-pending', 'subject-claims', null],
      ],
    })
  })

  test('a correction ends what stands on it alone, whichever was named, and leaves the other grounds (21.1)', () => {
    for (const id of ['A', 'C'])
      expect(lifting(lift(id, on, 'corrected'))).toEqual({
        lifted: [
          { id: 'A', remaining: [] },
          { id: 'C', remaining: ['subject-claims'] },
        ],
        left: [
          over,
          ['A', 'rectification-pending', 'corrected'],
          ['B', 'subject-claims', null],
          ['C', 'subject-claims', null],
        ],
      })
  })

  test('an erasure ends every one in force, and none that was over', () => {
    expect(lifting(lift('B', on, 'erased'))).toEqual({
      lifted: ['A', 'B', 'C'].map((id) => ({ id, remaining: [] })),
      left: [
        over,
        ['A', 'rectification-pending', 'erased'],
        ['B', 'subject-claims', 'erased'],
        ['C', 'rectification-pending', 'subject-claims', 'erased'],
      ],
    })
  })
})

describe('notes', () => {
  const notesOn = (before: readonly RestrictionCommand[], command: RestrictionCommand) => {
    const decision = decide(before, command)
    if (!decision.accepted) throw new Error(decision.rejection.code)
    return decision.notes
  }

  test('the public interest of clause 23 is wider than that of GDPR 18(2)', () => {
    expect(notesOn([impose('A')], rely('r', '2026-03-03', { reason: 'public-interest' }))).toEqual([
      {
        of: 'restriction',
        note: 'gdpr-difference',
        breach: false,
        clauses: ['adakavas:23', 'gdpr:18(2)'],
        data: { difference: 'public-interest' },
      },
    ])
    expect(notesOn([impose('A')], rely('r', '2026-03-03'))).toEqual([])
  })

  test('the document tells nobody before a restriction is lifted, as GDPR 18(3) asks', () => {
    expect(notesOn([impose('A')], lift('A', '2026-03-03', 'lifted-by-subject'))).toEqual([
      {
        of: 'restriction',
        note: 'gdpr-difference',
        breach: false,
        clauses: ['adakavas:24', 'gdpr:18(3)'],
        data: { difference: 'lifting-not-told' },
      },
    ])
  })

  test('who is told after the tenth day is told late, and that is a breach (23)', () => {
    const relied = [impose('A'), rely('r', '2026-03-04')]
    expect(notesOn(relied, inform('r', '2026-03-16'))).toEqual([])
    expect(notesOn(relied, inform('r', '2026-03-17'))).toEqual([
      {
        of: 'restriction',
        note: 'late-notice',
        breach: true,
        clauses: ['adakavas:23'],
        data: { on: '2026-03-17', due: '2026-03-16' },
      },
    ])
  })

  test('under the GDPR the person is told before it is lifted (18(3)); its ground ends it (18(1))', () => {
    const machine = restrictionLifecycle(gdprProcedure)
    const imposed = given([impose('A', first, { grounds: ['accuracy-contested'], period: {} })], machine)
    const decision = machine.decide(lift('A', '2026-03-03', 'ground-over'), imposed.state)
    expect(decision).toMatchObject({
      accepted: true,
      notes: [
        {
          of: 'restriction',
          note: 'tell-before-lifting',
          breach: false,
          clauses: ['gdpr:18(3)'],
          data: { on: '2026-03-03' },
        },
      ],
    })
    // The document has it end by its period instead.
    expect(() => decide([impose('A')], lift('A', '2026-03-03', 'ground-over'))).toThrow(/data\.because/u)
  })
})

test('each act cites the clause that it is done by (21, 23, 24)', () => {
  expect(restrictions.transitions.map(({ from, command, clauses }) => [from, command, ...clauses])).toEqual([
    ['none', 'ImposeRestriction', 'adakavas:21', 'adakavas:23'],
    ['restricted', 'ImposeRestriction', 'adakavas:21', 'adakavas:23'],
    ['restricted', 'RelyOnReason', 'adakavas:23'],
    ['restricted', 'InformSubject', 'adakavas:23'],
    ['restricted', 'EndReason', 'adakavas:23'],
    ['restricted', 'LiftRestriction', 'adakavas:24'],
  ])
})

describe('what is asked with something that there is not', () => {
  const faultOf = (ask: () => unknown) => {
    try {
      return ask()
    } catch (error) {
      return isInvalidInput(error) ? [error.path, error.clause ?? null, error.message] : error
    }
  }
  const { state } = given([impose('A')])
  const may = (operation: string, from: RestrictionState = state, procedure = adakavasProcedure) =>
    faultOf(() => mayProcess(from, operation as 'reading', {}, day(first), procedure))

  test('no operation', () => {
    for (const from of [state, restrictions.initialState()])
      expect(may('looking', from)).toEqual([
        'operation',
        'adakavas:23',
        expect.stringMatching(/expected (?:[a-z-]+ \| )+[a-z-]+, got other text/u),
      ])
  })

  test('another procedure', () => {
    expect(may('reading', state, gdprProcedure as typeof adakavasProcedure)).toEqual([
      'procedure',
      'gdpr:18(2)',
      expect.stringMatching(
        /expected the procedure that the restrictions were imposed under, got another \(gdpr:18\(2\)\)$/u,
      ),
    ])
  })

  test('no day', () => {
    expect(faultOf(() => restrictionsInForce(state, '2026-02-29' as PlainDate))).toEqual([
      'on',
      null,
      expect.any(String),
    ])
  })

  test('a history that is not to be forgotten says what it lacks', () => {
    const { events } = given([impose('A')])
    const forget = (history: readonly RestrictionEvent[], on: string) =>
      faultOf(() => forgetRestriction(adakavasProcedure, history, { on: day(on) }))
    expect(forget(events, '2026-06-30')).toEqual([
      'events',
      'adakavas:23',
      'events: expected the history of an item of which no restriction is in force any more, got one that is restricted (adakavas:23)',
    ])
    expect(faultOf(() => forgetRestriction(adakavasProcedure, events, {} as { on: PlainDate }))).toEqual([
      'options.on',
      'adakavas:21',
      expect.any(String),
    ])
    expect(forget([], '2026-06-30')).toEqual([
      'events',
      'adakavas:21',
      expect.stringContaining('expected the whole history of the restrictions of one item'),
    ])
  })
})

test('a restriction outlives a version of the rules: an act goes by the one in force on its day (21, 24)', () => {
  const [second, third] = ['2', '3'].map((version) => defineProcedure({ id: 'adakavas', version }))
  if (second === undefined || third === undefined) throw new Error('no versions')
  const machine = restrictionLifecycle([
    { from: null, rules: second },
    { from: day('2026-04-01'), rules: third },
  ])
  const { events, state } = given([impose('A'), impose('B', '2026-04-01')], machine)
  expect(events.map(({ data }) => data.procedure.version)).toEqual(['2', '3'])
  expect(restricted(state).procedure.version).toBe('3')
  expect(machine.replay(events)).toMatchObject({ ok: true })
})

test('a forgotten history keeps days, grounds, operations and the version; names and words go', () => {
  const { events } = given([
    imposeUntilCorrected('photo of Ona'),
    impose('both of Ona', '2026-03-03', { grounds: ['rectification-pending', 'subject-claims'] }),
    rely('r', '2026-03-04'),
    inform('r', '2026-03-05'),
    endReason('r', '2026-03-06'),
    lift('photo of Ona', '2026-03-09', 'corrected'),
  ])
  const forgotten = forgetRestriction(adakavasProcedure, events, { on: day('2026-07-01') })
  const made = { procedure: { id: 'adakavas', version: adakavasProcedure.version }, format: 1 }
  expect(forgotten.map(({ type, data }) => [type, { ...data, command: data.command.type }])).toEqual([
    ['RestrictionImposed', { command: 'ImposeRestriction', ...made }],
    ['RestrictionImposed', { command: 'ImposeRestriction', ...made }],
    [
      'ReasonReliedOn',
      { command: 'RelyOnReason', ...made, inform: expect.objectContaining({ due: '2026-03-16' }) },
    ],
    ['SubjectInformed', { command: 'InformSubject', ...made }],
    ['ReasonEnded', { command: 'EndReason', ...made }],
    [
      'RestrictionLifted',
      {
        command: 'LiftRestriction',
        ...made,
        lifted: [
          { id: 'restriction-1', remaining: [] },
          { id: 'restriction-2', remaining: ['subject-claims'] },
        ],
      },
    ],
  ])
  expect(JSON.stringify(forgotten)).not.toContain('Ona')
  expect(restrictions.replay(forgotten)).toMatchObject({ ok: true })
})
