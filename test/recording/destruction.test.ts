import { describe, expect, test } from 'vitest'
import {
  mayDestroy,
  mayListen,
  type RecordingCommand,
  recordingLifecycle,
  retention,
  sweepOn,
} from '../../src/recording/index.js'
import {
  asRecording,
  asStored,
  callDay,
  callerAccess,
  closeComplaint,
  closeProcedure,
  complain,
  copy,
  day,
  dayAfter,
  destroy,
  destroyCopy,
  dutyOn,
  erase,
  given,
  hold,
  lastDay,
  lift,
  nameBasis,
  openProcedure,
  protectOthers,
  recordedCall,
  rectify,
  restrict,
  restrictUntil,
  rules,
  stored,
  underAdakavas,
  withdraw,
} from './scenario.js'

type Standing = 'early' | 'retention-running' | 'copy-required' | 'restricted' | 'due'

// Within the term, procedure open, copy made, restricted, erasure granted (table 4.16). Every row happens.
const table: readonly (readonly [string, Standing, string])[] = [
  ['11111', 'restricted', 'K-14.5, A-23; destroying can’t be undone'],
  ['11110', 'retention-running', 'K-10'],
  ['11101', 'early', 'K-14.5'],
  ['11100', 'retention-running', 'K-10'],
  ['11011', 'restricted', 'K-14.5, A-23'],
  ['11010', 'retention-running', 'K-10'],
  ['11001', 'copy-required', 'K-10, K-12.3'],
  ['11000', 'retention-running', 'K-10'],
  ['10111', 'restricted', 'K-14.5, A-23; destroying can’t be undone'],
  ['10110', 'retention-running', 'K-10'],
  ['10101', 'early', 'K-14.5'],
  ['10100', 'retention-running', 'K-10'],
  ['10011', 'restricted', 'K-14.5, A-23; destroying can’t be undone'],
  ['10010', 'retention-running', 'K-10'],
  ['10001', 'early', 'K-14.5'],
  ['10000', 'retention-running', 'K-10'],
  ['01111', 'restricted', 'K-14.5, A-23'],
  ['01110', 'restricted', 'K-14.5, A-23'],
  ['01101', 'due', 'K-10'],
  ['01100', 'due', 'K-10'],
  ['01011', 'restricted', 'K-14.5, A-23'],
  ['01010', 'restricted', 'K-14.5, A-23'],
  ['01001', 'copy-required', 'K-10, K-12.3'],
  ['01000', 'copy-required', 'K-10, K-12.3'],
  ['00111', 'restricted', 'K-14.5, A-23'],
  ['00110', 'restricted', 'K-14.5, A-23'],
  ['00101', 'due', 'K-10'],
  ['00100', 'due', 'K-10'],
  ['00011', 'restricted', 'K-14.5, A-23'],
  ['00010', 'restricted', 'K-14.5, A-23'],
  ['00001', 'due', 'K-10'],
  ['00000', 'due', 'K-10'],
]

const rejections: Readonly<Record<Standing, { code: string; clauses: readonly string[] } | null>> = {
  early: null,
  due: null,
  'retention-running': { code: 'retention-running', clauses: ['kaunas:10'] },
  'copy-required': { code: 'copy-required', clauses: ['kaunas:10', 'kaunas:12.3'] },
  restricted: { code: 'restricted', clauses: ['kaunas:14.5', 'gdpr:18(2)'] },
}

/** What has to happen for a row: the copy is made while the procedure is open, also where it is closed later. */
function history(bits: string): readonly RecordingCommand[] {
  const [, open, copied, restricted, erasure] = [...bits].map((bit) => bit === '1')
  return [
    ...(open === true || copied === true ? [complain('2024-04-01'), openProcedure('2024-04-02')] : []),
    ...(copied === true ? [copy('2024-04-03')] : []),
    ...(copied === true && open !== true ? [closeProcedure('2024-04-04')] : []),
    ...(restricted === true ? [restrict('2024-05-01')] : []),
    ...(erasure === true ? [erase('2024-05-02', { implementBy: day('2024-05-31') })] : []),
  ]
}

describe('whether the original may be destroyed (table 4.16)', () => {
  test('the table has all 32 rows', () => {
    const rows = Array.from({ length: 32 }, (_, index) => index.toString(2).padStart(5, '0'))
    expect(table.map(([bits]) => bits).sort()).toEqual(rows)
  })

  describe.each(table)('%s: %s (%s)', (bits, standing) => {
    const recording = stored(...history(bits))
    const days = bits.startsWith('1') ? ['2024-05-02', lastDay] : [dayAfter, '2025-01-31']

    test.each(days)('on %s', (on) => {
      const verdict = mayDestroy(asStored(recording), day(on))
      const expected = rejections[standing]
      expect(verdict.standing).toBe(standing)
      expect(verdict.allowed).toBe(expected === null)
      expect(verdict.assessment?.outcome).toBe(expected === null ? 'granted' : 'rejected')
      if (expected === null) {
        const gone = recording.and(destroy(on))
        expect(gone.state).toMatchObject({
          status: 'destroyed',
          // Once it was granted, and was to be carried out before the term, it is the erasure that is carried out.
          destruction: { on, because: bits.endsWith('1') ? 'erasure' : 'term' },
        })
        expect(mayDestroy(asRecording(gone), day(on))).toMatchObject({
          allowed: false,
          standing: 'destroyed',
        })
      } else {
        expect(recording.rejection(destroy(on))).toEqual(expected)
      }
    })
  })
})

// Beside the table: an order of another act prevails over everything that asks for the destruction (K-2), and a consent
// that was withdrawn, with no other basis named, asks for it as an erasure does (GDPR 17(1)(b)).
const beside = [
  { consent: 'stands', more: [] },
  { consent: 'withdrawn', more: [withdraw('2024-05-02')] },
  { consent: 'withdrawn, another basis named', more: [withdraw('2024-05-02'), nameBasis('2024-05-02')] },
] as const

describe.each(beside)('table 4.16, where the consent is: $consent', ({ consent, more }) => {
  const nothingCarries = consent === 'withdrawn'
  const standingOf = new Map(table.map(([bits, standing]) => [bits, standing]))

  test.each(table.flatMap(([bits]) => [[bits, 'held'] as const, [bits, 'not held'] as const]))(
    '%s, %s',
    (bits, held) => {
      const asked = nothingCarries ? `${bits.slice(0, 4)}1` : bits
      const recording = stored(...history(bits), ...more, ...(held === 'held' ? [hold('2024-05-02')] : []))
      const of = standingOf.get(asked)
      const expected = held === 'held' && of !== 'retention-running' ? 'held' : of
      for (const on of bits.startsWith('1') ? ['2024-05-02', lastDay] : [dayAfter, '2025-01-31']) {
        expect(mayDestroy(asStored(recording), day(on)).standing).toBe(expected)
        const allowed = expected === 'early' || expected === 'due'
        expect(recording.accepts(destroy(on))).toBe(allowed)
        if (!allowed) continue
        expect(recording.and(destroy(on)).state).toMatchObject({
          // What asked for it first: nothing carried it from 2 May, the erasure was to be carried out by the 31st.
          destruction: { because: nothingCarries ? 'withdrawal' : bits.endsWith('1') ? 'erasure' : 'term' },
        })
      }
    },
  )
})

describe('the recording (S3 to S5, GS1 to GS3)', () => {
  test('S4: nothing is destroyed on the last day of the term or before (K-10)', () => {
    for (const on of [callDay, '2024-09-10', lastDay]) {
      expect(stored().rejection(destroy(on))).toEqual({ code: 'retention-running', clauses: ['kaunas:10'] })
    }
  })

  test('S4: destroyed the day after, in time (K-10)', () => {
    const recording = stored()
    expect(recording.notes(destroy(dayAfter))).toEqual([])
    expect(recording.and(destroy(dayAfter)).state).toMatchObject({
      status: 'destroyed',
      destruction: { on: dayAfter, because: 'term', deadline: { due: dayAfter } },
    })
  })

  test('S4: destroyed later, it is late, and the record says so (K-10)', () => {
    const recording = stored()
    expect(recording.notes(destroy('2024-09-17'))).toEqual([
      { note: 'late-destruction', clauses: ['kaunas:10'] },
    ])
  })

  test('S4: with a procedure open and no copy it is not destroyed (K-10, K-12.3)', () => {
    const open = stored(complain('2024-04-01'), openProcedure('2024-04-02'))
    expect(open.rejection(destroy('2025-01-02'))).toEqual({
      code: 'copy-required',
      clauses: ['kaunas:10', 'kaunas:12.3'],
    })
  })

  test('S4: what is destroyed is gone: number, time, duration, audio and notes (K-8, K-10)', () => {
    const gone = stored(destroy(dayAfter)).state
    expect(gone).not.toHaveProperty('recorded')
    expect(gone).not.toHaveProperty('notes')
    expect(JSON.stringify(gone)).not.toMatch(/\+37060000001|archive\/S1|10:15/u)
  })

  test('S4: it is destroyed once (K-10)', () => {
    expect(stored(destroy(dayAfter)).rejection(destroy(dayAfter))).toEqual({
      code: 'wrong-status',
      clauses: ['kaunas:10'],
    })
  })

  test('S5: nothing is destroyed by itself: the state of an expired recording stays, and is asked for', () => {
    const { state } = stored()
    expect(state.status).toBe('stored')
    expect([...sweepOn([state], day(dayAfter))]).toMatchObject([{ action: 'destroy', due: dayAfter }])
  })

  test('GS1: an erasure that was granted lets it go before the term (K-14.5)', () => {
    const granted = stored(erase('2024-05-06', { implementBy: day('2024-05-31') }))
    expect(granted.and(destroy('2024-05-06')).state).toMatchObject({ destruction: { because: 'erasure' } })
    expect(granted.and(destroy('2024-05-31')).state).toMatchObject({ destruction: { because: 'erasure' } })
    expect(granted.notes(destroy('2024-05-31'))).toEqual([])
    expect(granted.notes(destroy('2024-06-01'))).toMatchObject([{ note: 'late-destruction' }])
  })

  test('GS1: with a procedure open the copy is made first (K-10, K-12.3, K-14.5)', () => {
    const open = stored(complain('2024-04-01'), openProcedure('2024-04-02'), erase('2024-05-06'))
    expect(open.rejection(destroy('2024-05-06'))).toEqual({
      code: 'copy-required',
      clauses: ['kaunas:10', 'kaunas:12.3'],
    })
    expect(open.and(copy('2024-05-07'), destroy('2024-05-07')).state.status).toBe('destroyed')
  })

  test('GS1: an erasure is granted once, and not to be carried out before it was (K-14.5)', () => {
    const granted = stored(erase('2024-05-06'))
    expect(granted.rejection(erase('2024-05-07'))).toEqual({
      code: 'erasure-already-granted',
      clauses: ['kaunas:14.5'],
    })
    expect(stored().rejection(erase('2024-05-06', { implementBy: day('2024-05-05') }))).toEqual({
      code: 'implementation-before-grant',
      clauses: ['kaunas:14.5'],
    })
    expect(stored().accepts(erase('2024-05-06', { implementBy: day('2024-05-06') }))).toBe(true)
  })

  test('GS2: a restriction in force at the end of the term holds the recording (interaction 1; K-14.5, A-22, A-23)', () => {
    const held = stored(restrict('2024-09-01'))
    expect(held.rejection(destroy(dayAfter))).toEqual({
      code: 'restricted',
      clauses: ['kaunas:14.5', 'gdpr:18(2)'],
    })
    expect(held.rejection(destroy('2026-01-01')).code).toBe('restricted')
  })

  test('GS2: lifted, it is destroyed at once, in time (interaction 1; K-10)', () => {
    const lifted = stored(restrict('2024-09-01'), lift('2024-10-05'))
    expect(lifted.notes(destroy('2024-10-05'))).toEqual([])
    expect(lifted.notes(destroy('2024-10-06'))).toMatchObject([{ note: 'late-destruction' }])
  })

  test('GS2: it holds through its last day and ends by itself (interaction 1; A-24)', () => {
    const held = stored(restrictUntil('2024-09-01', '2024-10-20'))
    expect(held.rejection(destroy('2024-10-20')).code).toBe('restricted')
    expect(held.notes(destroy('2024-10-21'))).toEqual([])
    expect(held.notes(destroy('2024-10-22'))).toMatchObject([{ note: 'late-destruction' }])
  })

  test('GS2: of two restrictions the later end counts (K-14.5)', () => {
    const held = stored(
      restrictUntil('2024-09-01', '2024-09-30', 'R1'),
      restrictUntil('2024-09-10', '2024-10-15', 'R2'),
    )
    expect(held.rejection(destroy('2024-10-15')).code).toBe('restricted')
    expect(held.notes(destroy('2024-10-16'))).toEqual([])
    const one = stored(restrict('2024-09-01', 'R1'), restrict('2024-09-02', 'R2'), lift('2024-09-20', 'R1'))
    expect(one.rejection(destroy('2024-09-20')).code).toBe('restricted')
  })

  test('GS2: within the term a restriction changes nothing: it is too early in any case (K-10)', () => {
    expect(stored(restrict('2024-04-01')).rejection(destroy('2024-05-01'))).toEqual({
      code: 'retention-running',
      clauses: ['kaunas:10'],
    })
  })

  test('GS2: a restriction has a last day that is not over, a name of its own, and is lifted once (K-14.5)', () => {
    const held = stored(restrict('2024-04-01'))
    expect(held.rejection(restrict('2024-04-02'))).toEqual({
      code: 'restriction-already-placed',
      clauses: ['kaunas:14.5'],
    })
    expect(stored().rejection(restrictUntil('2024-04-02', '2024-04-01'))).toEqual({
      code: 'restriction-period-over',
      clauses: ['kaunas:14.5'],
    })
    expect(stored().accepts(restrictUntil('2024-04-02', '2024-04-02'))).toBe(true)
    expect(stored().rejection(lift('2024-04-02'))).toEqual({
      code: 'no-such-restriction',
      clauses: ['kaunas:14.5'],
    })
    expect(held.rejection(lift('2024-04-02', 'R2'))).toEqual({
      code: 'no-such-restriction',
      clauses: ['kaunas:14.5'],
    })
    const two = held.and(restrictUntil('2024-04-02', '2024-04-10', 'R2'))
    expect(two.rejection(lift('2024-04-11', 'R2'))).toEqual({
      code: 'restriction-already-over',
      clauses: ['kaunas:14.5'],
    })
    expect(two.and(lift('2024-04-03', 'R2')).rejection(lift('2024-04-03', 'R2'))).toEqual({
      code: 'restriction-already-over',
      clauses: ['kaunas:14.5'],
    })
  })

  test('GS3: what should be gone gives no procedure a copy any more (K-10)', () => {
    const overdue = stored(complain('2024-09-10'))
    expect(overdue.rejection(openProcedure(dayAfter))).toEqual({ code: 'term-over', clauses: ['kaunas:10'] })
    expect(overdue.accepts(destroy(dayAfter))).toBe(true)
    expect(overdue.rejection(copy(dayAfter))).toEqual({
      code: 'no-such-procedure',
      clauses: ['kaunas:12.3'],
    })
  })

  test('GS3: a restriction placed when it was too late does not hold it lawfully (K-10)', () => {
    const late = stored(complain('2024-09-10'), restrict('2024-09-20'))
    expect(late.rejection(openProcedure('2024-09-21'))).toEqual({ code: 'term-over', clauses: ['kaunas:10'] })
  })

  test('GS3: a recording that a restriction holds lawfully can still be examined (K-10, K-14.5)', () => {
    const held = stored(complain('2024-09-10'), restrict('2024-09-12'))
    const open = held.and(openProcedure('2024-09-25'))
    expect(open.rejection(copy('2024-09-25'))).toEqual({
      code: 'restricted',
      clauses: ['kaunas:14.5', 'gdpr:18(2)'],
    })
    expect(open.and(copy('2024-09-25', { restrictionReason: protectOthers })).state).toMatchObject({
      copy: { madeOn: '2024-09-25' },
    })
  })
})

describe('a restriction and an erasure that was granted (K-14.5, A-22; GDPR 18)', () => {
  const granted = stored(erase('2024-05-06', { implementBy: day('2024-05-31') }))
  const restricted = { code: 'restricted', clauses: ['kaunas:14.5', 'gdpr:18(2)'] }

  test('placed after the grant, it holds the recording until it ends: destroying can’t be undone', () => {
    const held = granted.and(restrictUntil('2024-05-20', '2024-06-10'))
    for (const on of ['2024-05-20', '2024-05-31', '2024-06-10'])
      expect(held.rejection(destroy(on))).toEqual(restricted)
    expect(dutyOn(held, 'destroy-recording', '2024-06-10')).toBe(
      'destroy-recording 2024-06-11 pending waits for restriction',
    )
    expect(held.notes(destroy('2024-06-11'))).toEqual([])
    expect(held.notes(destroy('2024-06-12'))).toMatchObject([{ note: 'late-destruction' }])
    expect(held.and(destroy('2024-06-11')).state).toMatchObject({ destruction: { because: 'erasure' } })
  })

  test('placed before the grant, it holds it as well', () => {
    const held = stored(restrict('2024-05-01'), erase('2024-05-06'))
    expect(held.rejection(destroy('2024-05-06'))).toEqual(restricted)
    expect(mayDestroy(asStored(held), day('2024-05-06'))).toMatchObject({
      allowed: false,
      standing: 'restricted',
    })
    expect(held.and(lift('2024-05-13')).notes(destroy('2024-05-13'))).toEqual([])
    expect([...sweepOn([held.state], day('2024-05-13'))]).toEqual([])
  })

  test('placed when the destruction was overdue, it holds it, and the breach stays', () => {
    const late = granted.and(restrictUntil('2024-06-03', '2024-06-10'))
    expect(late.rejection(destroy('2024-06-10'))).toEqual(restricted)
    expect(late.notes(destroy('2024-06-11'))).toMatchObject([{ note: 'late-destruction' }])
  })

  test('it holds the copy too', () => {
    const copied = stored(
      complain('2024-04-01'),
      openProcedure('2024-04-02'),
      copy('2024-04-03'),
      erase('2024-05-06'),
      restrict('2024-05-06'),
      closeProcedure('2024-05-07'),
    )
    expect(copied.rejection(destroyCopy('2024-05-07'))).toEqual(restricted)
    expect(copied.and(lift('2024-05-08')).notes(destroyCopy('2024-05-08'))).toEqual([])
  })

  test('a procedure may be opened on what it holds lawfully', () => {
    const held = stored(
      complain('2024-04-01'),
      erase('2024-05-06', { implementBy: day('2024-05-31') }),
      restrict('2024-05-20'),
    )
    expect(held.accepts(openProcedure('2024-06-03'))).toBe(true)
    expect(
      stored(complain('2024-04-01'), erase('2024-05-06')).rejection(openProcedure('2024-05-07')),
    ).toEqual({ code: 'erasure-due', clauses: ['kaunas:14.5'] })
  })

  test('granted for a day after the term, it still has it destroyed before, and not the term (K-14.5)', () => {
    const erased = stored(erase('2024-05-06', { implementBy: day('2024-10-01') }))
    expect(erased.and(destroy('2024-05-27')).state).toMatchObject({ destruction: { because: 'erasure' } })
    expect(erased.and(destroy(lastDay)).state).toMatchObject({ destruction: { because: 'erasure' } })
    expect(erased.and(destroy(dayAfter)).state).toMatchObject({ destruction: { because: 'term' } })
  })
})

describe('the question and the command cite the same clauses', () => {
  const rows: readonly (readonly [string, readonly RecordingCommand[], string])[] = [
    ['within the term', [], lastDay],
    ['restricted beyond the term', [restrict('2024-05-01')], dayAfter],
    ['erased, and restricted', [erase('2024-05-01'), restrict('2024-05-01')], '2024-05-02'],
    ['a procedure without a copy', [complain('2024-04-01'), openProcedure('2024-04-02')], dayAfter],
  ]
  test.each(rows)('%s (K-10, K-14.5)', (_, commands, on) => {
    const recording = stored(...commands)
    expect(mayDestroy(asStored(recording), day(on)).clauses).toEqual(recording.rejection(destroy(on)).clauses)
  })

  test('what may be destroyed cites the term, or the erasure (K-10, K-14.5)', () => {
    expect(mayDestroy(asStored(stored()), day(dayAfter)).clauses).toEqual(['kaunas:10'])
    expect(mayDestroy(asStored(stored(erase('2024-05-01'))), day('2024-05-01')).clauses).toEqual([
      'kaunas:14.5',
    ])
    expect(mayDestroy(asRecording(stored(destroy(dayAfter))), day(dayAfter)).clauses).toEqual(['kaunas:10'])
  })

  test('where Adakavas was put in place, A-23 is cited beside K-14.5', () => {
    const held = given([...recordedCall(), restrict('2024-05-01')], recordingLifecycle(underAdakavas))
    const clauses = ['kaunas:14.5', 'gdpr:18(2)', 'adakavas:23']
    expect(held.rejection(destroy(dayAfter))).toEqual({ code: 'restricted', clauses })
    expect(mayDestroy(asStored(held), day(dayAfter), underAdakavas).clauses).toEqual(clauses)
    expect(held.rejection(rectify('2024-05-02', { time: '10:16' })).clauses).toEqual(clauses)
  })

  test('a question about a day before the last event is an error (D-11)', () => {
    const held = asStored(stored(restrict('2024-05-02')))
    for (const ask of [
      () => mayDestroy(held, day('2024-05-01')),
      () => retention(held, day('2024-05-01')),
      () => mayListen(rules, held, { as: 'caller', tookPart: true }, day('2024-05-01')),
    ])
      expect(ask).toThrow(/^on: expected a day not before the last event, got other text/u)
    expect(retention(held, day('2024-05-02')).restrictions).toEqual(['R1'])
  })
})

describe('what holds a recording, and what does not', () => {
  test('a service complaint without a procedure does not: it is destroyed, and the sweep warns days before (K-10, K-11.2; interaction 43)', () => {
    const complained = stored(complain('2024-08-01'))
    expect(complained.accepts(destroy(dayAfter))).toBe(true)
    const warned = (on: string) => [...sweepOn([complained.state], day(on))].map(({ action }) => action)
    expect(warned('2024-08-31')).toEqual([])
    expect(warned('2024-09-01')).toEqual(['warn'])
    expect(warned(lastDay)).toEqual(['warn'])
    expect(warned(dayAfter)).toEqual(['destroy'])
    expect(stored().notes(complain('2024-08-01'))).toEqual([
      { note: 'complaint-does-not-hold', clauses: ['kaunas:10'] },
      { note: 'gdpr-difference', clauses: ['kaunas:12.3', 'gdpr:18(1)(c)'] },
    ])
  })

  test('a complaint that was closed is not warned of (K-11.2)', () => {
    const closed = stored(complain('2024-08-01'), closeComplaint('2024-08-20'))
    expect([...sweepOn([closed.state], day('2024-09-10'))]).toEqual([])
  })

  test('consent withdrawn during the six months has it destroyed, unless another basis is named (GDPR 17(1)(b); interaction 45)', () => {
    const withdrawn = stored(withdraw('2024-05-06'))
    expect(withdrawn.and(destroy('2024-05-06')).state).toMatchObject({
      status: 'destroyed',
      destruction: { because: 'withdrawal' },
    })
    const carried = withdrawn.and(nameBasis('2024-05-06'))
    expect(carried.rejection(destroy('2024-05-07'))).toEqual({
      code: 'retention-running',
      clauses: ['kaunas:10'],
    })
    expect(carried.and(erase('2024-05-07'), destroy('2024-05-07')).state).toMatchObject({
      destruction: { because: 'erasure' },
    })
  })

  test('the copy survives the withdrawal and the erasure while a procedure needs it (K-10; interaction 45, GP2)', () => {
    const erased = stored(
      complain('2024-04-01'),
      openProcedure('2024-04-02'),
      copy('2024-04-03'),
      withdraw('2024-05-06'),
      erase('2024-05-07'),
      destroy('2024-05-07'),
    )
    expect(erased.state).toMatchObject({ status: 'destroyed', copy: { madeOn: '2024-04-03' } })
    expect(erased.rejection(destroyCopy('2024-05-08'))).toEqual({
      code: 'procedure-open',
      clauses: ['kaunas:10'],
    })
  })

  test("a caller's wish to listen or for a copy does not: it is served before (K-10, K-14.2; interaction 44)", () => {
    const served = stored(callerAccess(lastDay, { means: ['copy'] }))
    expect(served.notes(destroy(dayAfter))).toEqual([])
    // A restriction is what a caller who still needs the recording asks for.
    const asked = stored(restrict(lastDay), callerAccess(dayAfter))
    expect(asked.rejection(destroy(dayAfter)).code).toBe('restricted')
  })

  test('a procedure that was closed within the term asks for no copy (K-10)', () => {
    const closed = stored(complain('2024-04-01'), openProcedure('2024-04-02'), closeProcedure('2024-08-01'))
    expect(closed.accepts(destroy(dayAfter))).toBe(true)
  })

  test('Adakavas decides on a recording only where the Centre made it its procedure (K-14.5)', () => {
    const decision = { under: 'adakavas', request: 'A-7' } as const
    const notEnabled = { code: 'procedure-not-enabled', clauses: ['kaunas:14.5'] }
    expect(stored().rejection(erase('2024-05-06', { decision }))).toEqual(notEnabled)
    expect(stored().rejection(restrict('2024-05-06', 'R1', { decision }))).toEqual(notEnabled)
    const enabled = given(recordedCall(), recordingLifecycle(underAdakavas))
    expect(enabled.accepts(erase('2024-05-06', { decision }))).toBe(true)
    expect(enabled.accepts(restrict('2024-05-06', 'R1', { decision }))).toBe(true)
    expect(enabled.accepts(erase('2024-05-06'))).toBe(true)
  })
})
