import { describe, expect, test } from 'vitest'
import { isInvalidInput } from '../../src/core/index.js'
import { mayDestroy, retention } from '../../src/recording/index.js'
import {
  asRecording,
  asStored,
  callDay,
  callerAccess,
  complain,
  consent,
  copy,
  day,
  dayAfter,
  destroy,
  dutyOn,
  end,
  erase,
  given,
  hold,
  nameBasis,
  notice,
  openProcedure,
  outstanding,
  receive,
  recordings,
  rectify,
  release,
  restrictUntil,
  store,
  stored,
  withdraw,
} from './scenario.js'

const withdrawn = stored(withdraw('2024-05-06'))

/** The duty that the withdrawal opened, long after it. */
const settled = ({ state }: typeof withdrawn) =>
  recordings.duties(state, day('2024-12-02')).find(({ duty }) => duty === 'destroy-or-name-basis')

describe('a consent that was withdrawn, with nothing else to carry the recording (K-5; GDPR 17(1)(b))', () => {
  test('has the recording destroyed, or another basis named, on that day', () => {
    expect(dutyOn(withdrawn, 'destroy-or-name-basis', '2024-05-06')).toBe(
      'destroy-or-name-basis 2024-05-06 due-today',
    )
    expect(dutyOn(withdrawn, 'destroy-or-name-basis', '2024-05-07')).toBe(
      'destroy-or-name-basis 2024-05-06 overdue',
    )
    expect(withdrawn.notes(destroy('2024-05-06'))).toEqual([])
    expect(withdrawn.notes(destroy('2024-05-07'))).toEqual([
      { note: 'late-destruction', clauses: ['gdpr:17(1)(b)'] },
    ])
  })

  test('destroyed, that is done; the day of its term never came', () => {
    const gone = withdrawn.and(destroy('2024-05-06'))
    expect(gone.state).toMatchObject({
      destruction: { because: 'withdrawal', deadline: { due: '2024-05-06' } },
    })
    expect(dutyOn(gone, 'destroy-or-name-basis', '2024-12-02')).toBe('destroy-or-name-basis 2024-05-06 done')
    expect(dutyOn(gone, 'destroy-recording', '2024-12-02')).toBe(`destroy-recording ${dayAfter} done`)
    expect(settled(gone)).toMatchObject({ did: 'destroyed' })
    expect(settled(withdrawn)).not.toHaveProperty('did')
    expect(settled(withdrawn.and(nameBasis('2024-05-06')))).toMatchObject({ did: 'named-basis' })
  })

  test('withdrawn during the call, from the day on which it is stored', () => {
    const inCall = given([receive(), notice(), consent(), withdraw(), end(), store()])
    expect(dutyOn(inCall, 'destroy-or-name-basis', callDay)).toBe(
      `destroy-or-name-basis ${callDay} due-today`,
    )
    const late = given([
      receive(),
      notice(),
      consent(),
      withdraw(),
      end(),
      store('2024-03-18', { date: day(callDay) }),
    ])
    expect(dutyOn(late, 'destroy-or-name-basis', '2024-03-18')).toBe(
      'destroy-or-name-basis 2024-03-18 due-today',
    )
    expect(late.notes(destroy('2024-03-18'))).toEqual([])
  })

  test('it is destroyed although its term is running, and the question says so', () => {
    expect(mayDestroy(asRecording(withdrawn), day('2024-05-06'))).toMatchObject({
      allowed: true,
      standing: 'early',
      clauses: ['gdpr:17(1)(b)'],
    })
    expect(retention(asRecording(withdrawn), day('2024-05-06')).destruction).toMatchObject({
      clause: 'gdpr:17(1)(b)',
      due: '2024-05-06',
    })
  })

  test('a procedure that is open has its copy first (K-10)', () => {
    const examined = stored(complain('2024-04-01'), openProcedure('2024-04-02'), withdraw('2024-05-06'))
    expect(examined.rejection(destroy('2024-05-06'))).toEqual({
      code: 'copy-required',
      clauses: ['kaunas:10', 'kaunas:12.3'],
    })
    expect(dutyOn(examined, 'copy-for-procedure', '2024-05-06')).toBe(
      'copy-for-procedure 2024-05-06 due-today',
    )
    const copied = examined.and(copy('2024-05-06'))
    expect(copied.and(destroy('2024-05-06')).state).toMatchObject({
      status: 'destroyed',
      copy: { madeOn: '2024-05-06' },
    })
  })

  test('copied too late, it is destroyed at once after that (K-10)', () => {
    const late = stored(
      complain('2024-04-01'),
      openProcedure('2024-04-02'),
      withdraw('2024-05-06'),
      copy('2024-05-08'),
    )
    expect(dutyOn(late, 'destroy-or-name-basis', '2024-05-08')).toBe(
      'destroy-or-name-basis 2024-05-08 due-today',
    )
    expect(late.notes(destroy('2024-05-08'))).toEqual([])
  })

  test('a restriction and a hold go before it, and destruction follows at once (K-2, K-14.5)', () => {
    const restricted = stored(restrictUntil('2024-05-02', '2024-05-20'), withdraw('2024-05-06'))
    expect(restricted.rejection(destroy('2024-05-06')).code).toBe('restricted')
    expect(dutyOn(restricted, 'destroy-or-name-basis', '2024-05-06')).toBe(
      'destroy-or-name-basis 2024-05-21 pending waits for restriction',
    )
    const held = stored(hold('2024-05-02'), withdraw('2024-05-06'), release('2024-06-03'))
    expect(dutyOn(held, 'destroy-or-name-basis', '2024-06-03')).toBe(
      'destroy-or-name-basis 2024-06-03 due-today',
    )
  })

  test('no new procedure is founded on it; one that has its copy may go on (K-12.3)', () => {
    expect(
      stored(complain('2024-04-01'), withdraw('2024-05-06')).rejection(openProcedure('2024-05-06')),
    ).toEqual({
      code: 'consent-withdrawn',
      clauses: ['gdpr:17(1)(b)'],
    })
    const other = stored(
      complain('2024-04-01'),
      openProcedure('2024-04-02'),
      copy('2024-04-03'),
      withdraw('2024-05-06'),
    )
    expect(other.rejection(openProcedure('2024-05-07', 'P2')).code).toBe('consent-withdrawn')
    const closed = other.and({
      type: 'CloseProcedure',
      data: { on: day('2024-05-07'), by: 'ona', procedure: 'P1' },
    })
    expect(closed.accepts(openProcedure('2024-05-07'))).toBe(true)
  })

  test('the caller may still listen and correct it, as long as it is there (K-14.2, K-14.4)', () => {
    expect(withdrawn.accepts(callerAccess('2024-05-06'))).toBe(true)
    expect(withdrawn.accepts(rectify('2024-05-06', { time: '10:16' }))).toBe(true)
  })

  test('an erasure that was granted for an earlier day, or the end of the term, asks for it first', () => {
    const erased = stored(erase('2024-05-02'), withdraw('2024-05-06'))
    expect(erased.and(destroy('2024-05-06')).state).toMatchObject({
      destruction: { because: 'erasure', deadline: { due: '2024-05-02' } },
    })
    expect(dutyOn(erased.and(destroy('2024-05-06')), 'destroy-or-name-basis', '2024-05-06')).toBe(
      'destroy-or-name-basis 2024-05-06 done',
    )
    const over = stored(withdraw('2024-10-07'), destroy('2024-10-07'))
    expect(over.state).toMatchObject({ destruction: { because: 'term', deadline: { due: dayAfter } } })
  })
})

describe('another basis that is named (GDPR 17(1)(b))', () => {
  test('ends that duty; the term stays (K-10)', () => {
    const carried = withdrawn.and(nameBasis('2024-05-06'))
    expect(outstanding(carried, '2024-05-07')).toEqual([`destroy-recording ${dayAfter} pending`])
    expect(dutyOn(carried, 'destroy-or-name-basis', '2024-05-07')).toBe(
      'destroy-or-name-basis 2024-05-06 done',
    )
    expect(carried.rejection(destroy('2024-05-07'))).toEqual({
      code: 'retention-running',
      clauses: ['kaunas:10'],
    })
    expect(asStored(carried).consent.otherBasis).toMatchObject({
      basis: 'legal-obligation',
      on: '2024-05-06',
    })
    expect(retention(asRecording(carried), day('2024-05-07')).otherBasis).toBe('legal-obligation')
  })

  test('a procedure may open again (K-12.3)', () => {
    const carried = stored(complain('2024-04-01'), withdraw('2024-05-06'), nameBasis('2024-05-06'))
    expect(carried.accepts(openProcedure('2024-05-07'))).toBe(true)
  })

  test('too late, it is a breach that stays', () => {
    expect(withdrawn.notes(nameBasis('2024-05-07'))).toEqual([
      { note: 'late-other-basis', clauses: ['gdpr:17(1)(b)'] },
    ])
    expect(dutyOn(withdrawn.and(nameBasis('2024-05-07')), 'destroy-or-name-basis', '2024-12-02')).toBe(
      'destroy-or-name-basis 2024-05-06 done-late',
    )
  })

  test('while a procedure waits for its copy, it is not late', () => {
    const examined = stored(complain('2024-04-01'), openProcedure('2024-04-02'), withdraw('2024-05-06'))
    expect(examined.notes(nameBasis('2024-05-07'))).toEqual([])
  })

  test('under a hold it is not late', () => {
    const held = stored(hold('2024-05-02'), withdraw('2024-05-06'))
    expect(held.notes(nameBasis('2024-06-03'))).toEqual([])
  })

  test('once, and only in place of a consent that was withdrawn', () => {
    expect(stored().rejection(nameBasis('2024-05-06'))).toEqual({
      code: 'consent-not-withdrawn',
      clauses: ['gdpr:17(1)(b)'],
    })
    expect(withdrawn.and(nameBasis('2024-05-06')).rejection(nameBasis('2024-05-07')).code).toBe(
      'already-done',
    )
  })

  test.each(['consent', 'none', ''])('is not %s, and says why', (basis) => {
    const command: unknown = { ...nameBasis('2024-05-06'), data: { ...nameBasis('2024-05-06').data, basis } }
    const path = (() => {
      try {
        recordings.decide(command as ReturnType<typeof nameBasis>, withdrawn.state)
      } catch (error) {
        return isInvalidInput(error) ? [error.path, error.clause] : null
      }
      return null
    })()
    expect(path).toEqual(['data.basis', 'gdpr:17(1)(b)'])
  })
})
