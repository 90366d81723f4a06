import { describe, expect, test } from 'vitest'
import { mayDestroy, mayListen, retention } from '../../src/recording/index.js'
import {
  asRecording,
  closeProcedure,
  complain,
  copy,
  day,
  dayAfter,
  destroy,
  destroyCopy,
  dutyOn,
  erase,
  hold,
  lastDay,
  openProcedure,
  outstanding,
  protectOthers,
  release,
  restrict,
  rules,
  staff,
  stored,
  withdraw,
} from './scenario.js'

const examined = stored(complain('2024-04-01'), openProcedure('2024-04-02'))
const withCopy = examined.and(copy('2024-04-03'))

describe('an order of another act that a recording be kept (K-2; K-10)', () => {
  test('forbids destroying from its first day until another act ends it', () => {
    const held = stored(hold('2024-09-02'))
    expect(held.rejection(destroy(dayAfter))).toEqual({ code: 'held', clauses: ['kaunas:2'] })
    expect(held.rejection(destroy('2030-01-02'))).toEqual({ code: 'held', clauses: ['kaunas:2'] })
    const released = held.and(release('2024-10-07'))
    expect(released.and(destroy('2024-10-07')).state).toMatchObject({ status: 'destroyed' })
    expect(released.notes(destroy('2024-10-07'))).toEqual([])
  })

  test('once it ends, destruction is owed at once', () => {
    const released = stored(hold('2024-09-02'), release('2024-10-07'))
    expect(dutyOn(released, 'destroy-recording', '2024-10-07')).toBe('destroy-recording 2024-10-07 due-today')
    expect(dutyOn(released, 'destroy-recording', '2024-10-08')).toBe('destroy-recording 2024-10-07 overdue')
  })

  test('as long as it holds, the destruction waits and is not late', () => {
    expect(dutyOn(stored(hold('2024-09-02')), 'destroy-recording', '2025-01-02')).toBe(
      `destroy-recording ${dayAfter} pending waits for hold`,
    )
  })

  test('within the term nothing waits for it', () => {
    const held = stored(hold('2024-04-02'))
    expect(dutyOn(held, 'destroy-recording', lastDay)).toBe(`destroy-recording ${dayAfter} pending`)
    expect(held.rejection(destroy(lastDay)).code).toBe('retention-running')
  })

  test('ordered when it was overdue already, it stops the act, and that breach stays', () => {
    const late = stored(hold('2024-09-20'))
    expect(late.rejection(destroy('2024-09-20')).code).toBe('held')
    expect(dutyOn(late, 'destroy-recording', '2024-09-20')).toBe(
      `destroy-recording ${dayAfter} overdue waits for hold`,
    )
    const released = late.and(release('2024-10-07'))
    expect(released.notes(destroy('2024-10-07'))).toEqual([
      { note: 'late-destruction', clauses: ['kaunas:10'] },
    ])
    expect(dutyOn(released, 'destroy-recording', '2024-10-07')).toBe(`destroy-recording ${dayAfter} overdue`)
  })

  test('goes before a granted erasure and a withdrawn consent', () => {
    expect(stored(hold('2024-04-02'), erase('2024-04-03')).rejection(destroy('2024-04-03')).code).toBe('held')
    expect(stored(erase('2024-04-03'), hold('2024-04-03')).rejection(destroy('2024-04-03')).code).toBe('held')
    expect(stored(hold('2024-04-02'), withdraw('2024-04-03')).rejection(destroy('2024-04-03')).code).toBe(
      'held',
    )
  })

  test('and before the end of the procedure that the copy was made for: no reason has the copy destroyed', () => {
    const closed = withCopy.and(hold('2024-04-04'), closeProcedure('2024-05-06'))
    expect(closed.rejection(destroyCopy('2024-05-06', protectOthers))).toEqual({
      code: 'held',
      clauses: ['kaunas:2'],
    })
    expect(dutyOn(closed, 'destroy-copy', '2024-06-03')).toBe(
      'destroy-copy 2024-05-06 pending waits for hold',
    )
    const released = closed.and(release('2024-06-03'))
    expect(dutyOn(released, 'destroy-copy', '2024-06-03')).toBe('destroy-copy 2024-06-03 due-today')
    expect(released.and(destroyCopy('2024-06-03')).state).toMatchObject({ copy: null })
  })

  test('is placed on what is left of a destroyed recording, and on nothing once its copy is gone', () => {
    const left = withCopy.and(destroy(dayAfter))
    expect(left.and(hold('2024-10-07')).rejection(release('2024-10-07', 'H2')).code).toBe('no-such-hold')
    const gone = left.and(closeProcedure('2024-10-07'), destroyCopy('2024-10-07'))
    expect(gone.rejection(hold('2024-10-08'))).toEqual({ code: 'nothing-left', clauses: ['kaunas:10'] })
  })

  test('allows no listening and keeps no term (K-10, K-11)', () => {
    const held = stored(complain('2024-04-01'), hold('2024-09-02'))
    expect(mayListen(rules, asRecording(held), staff(), day(lastDay)).allowed).toBe(true)
    expect(mayListen(rules, asRecording(held), staff(), day(dayAfter)).assessment.decisive).toContain(
      'kaunas:10',
    )
  })

  test('a procedure may be opened under it after the term, and needs its copy before the destruction (K-10, K-12.3)', () => {
    const complained = stored(complain('2024-04-01'))
    expect(complained.rejection(openProcedure(dayAfter)).code).toBe('term-over')
    const held = complained.and(hold('2024-09-02'), openProcedure('2024-10-07'))
    const released = held.and(release('2024-11-04'))
    expect(released.rejection(destroy('2024-11-04')).code).toBe('copy-required')
    expect(released.and(copy('2024-11-04'), destroy('2024-11-04')).state.status).toBe('destroyed')
  })

  test('under it the recording is copied without a reason, and not late (K-10)', () => {
    const held = examined.and(hold('2024-09-02'))
    expect(held.notes(copy('2024-12-02')).map(({ note }) => note)).not.toContain('late-copy')
  })

  test('two of them: each ends by itself, and the last sets it free', () => {
    const both = stored(hold('2024-09-02'), hold('2024-09-03', 'H2'), release('2024-10-07'))
    expect(both.rejection(destroy('2024-10-07')).code).toBe('held')
    expect(both.and(release('2024-10-08', 'H2'), destroy('2024-10-08')).state.status).toBe('destroyed')
  })

  test('is placed once, lifted once, and only where it is', () => {
    expect(stored().rejection(release('2024-04-02'))).toEqual({ code: 'no-such-hold', clauses: ['kaunas:2'] })
    expect(stored(hold('2024-04-02')).rejection(hold('2024-04-03')).code).toBe('hold-already-placed')
    const released = stored(hold('2024-04-02'), release('2024-04-03'))
    expect(released.rejection(release('2024-04-04')).code).toBe('hold-already-over')
    expect(released.rejection(hold('2024-04-04')).code).toBe('hold-already-placed')
  })

  test('beside a restriction, both have to end (K-14.5)', () => {
    const both = stored(restrict('2024-09-02'), hold('2024-09-02'))
    expect(dutyOn(both, 'destroy-recording', dayAfter)).toBe(
      `destroy-recording ${dayAfter} pending waits for hold waits for restriction`,
    )
    expect(both.and(release('2024-10-07')).rejection(destroy('2024-10-07')).code).toBe('restricted')
  })

  test('the question says what the command says', () => {
    const held = asRecording(stored(hold('2024-09-02')))
    expect(mayDestroy(held, day(dayAfter))).toMatchObject({
      allowed: false,
      standing: 'held',
      clauses: ['kaunas:2'],
      assessment: { decisive: ['kaunas:10', 'kaunas:2'] },
    })
    expect(retention(held, day(dayAfter))).toMatchObject({ holds: ['H1'], destruction: null })
  })
})

describe('what is lost when a hold or a restriction ends (K-10, K-11.2)', () => {
  test('ended after the term, of a recording that was complained of, it says that nothing will keep it', () => {
    const complained = stored(complain('2024-04-01'))
    const lost = { note: 'complaints-lost-with-recording', clauses: ['kaunas:10', 'kaunas:11.2'] }
    expect(complained.and(hold('2024-09-02')).notes(release('2024-10-07'))).toEqual([lost])
    expect(
      complained
        .and(restrict('2024-09-02'))
        .notes({ type: 'LiftRestriction', data: { on: day('2024-10-07'), by: 'ona', id: 'R1' } }),
    ).toEqual([lost])
    expect(complained.and(hold('2024-09-02')).notes(release(lastDay))).toEqual([])
  })

  test('nothing is lost where a procedure examines the complaint: the copy comes first', () => {
    expect(examined.and(hold('2024-09-02')).notes(release('2024-10-07'))).toEqual([])
    expect(outstanding(examined.and(hold('2024-09-02')), '2024-10-07')).toEqual([
      `copy-for-procedure ${dayAfter} pending waits for hold`,
      `destroy-recording ${dayAfter} pending waits for copy waits for hold`,
    ])
  })
})
