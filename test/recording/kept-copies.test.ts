import { describe, expect, test } from 'vitest'
import { mayListen, retention, sweepFrom, sweepOn } from '../../src/recording/index.js'
import {
  asRecording,
  closeAndKeep,
  closeProcedure,
  complain,
  copy,
  day,
  dayAfter,
  destroy,
  destroyCopy,
  dutyOn,
  hold,
  joinProcedure,
  leaveProcedure,
  listen,
  openProcedure,
  release,
  rules,
  staff,
  stored,
  toCopy,
} from './scenario.js'

const examined = stored(complain('2024-04-01'), openProcedure('2024-04-02'))
const withCopy = examined.and(copy('2024-04-03'))

describe('a copy that is kept after its procedure, because an act asks for it (K-2, K-10)', () => {
  // 1 June 2024 is a Saturday: a duration never rolls.
  const kept = withCopy.and(closeAndKeep('2024-05-06', '2024-06-01'))

  test('is destroyed on the day after the one that was named, which does not roll', () => {
    expect(kept.rejection(destroyCopy('2024-06-01'))).toEqual({ code: 'copy-kept', clauses: ['kaunas:10'] })
    expect(dutyOn(kept, 'destroy-copy', '2024-06-01')).toBe('destroy-copy 2024-06-02 pending')
    expect(dutyOn(kept, 'destroy-copy', '2024-06-02')).toBe('destroy-copy 2024-06-02 due-today')
    expect(kept.notes(destroyCopy('2024-06-02'))).toEqual([])
    expect(kept.notes(destroyCopy('2024-06-03'))).toEqual([
      { note: 'late-copy-destruction', clauses: ['kaunas:10'] },
    ])
  })

  test('not before the closing: the day of it is allowed, the day before it is not', () => {
    expect(dutyOn(withCopy.and(closeAndKeep('2024-05-06', '2024-05-06')), 'destroy-copy', '2024-05-06')).toBe(
      'destroy-copy 2024-05-07 pending',
    )
    expect(withCopy.rejection(closeAndKeep('2024-05-06', '2024-05-05'))).toEqual({
      code: 'kept-until-before-closing',
      clauses: ['kaunas:10'],
    })
  })

  test('where there is no copy, none is kept', () => {
    expect(examined.rejection(closeAndKeep('2024-05-06', '2024-06-01'))).toEqual({
      code: 'no-copy',
      clauses: ['kaunas:10'],
    })
  })

  test('a day beyond the calendar is refused, and nothing is stored', () => {
    expect(withCopy.rejection(closeAndKeep('2024-05-06', '9999-12-31')).code).toBe('outside-calendar')
  })

  test('of several procedures the last one closed and the latest day count', () => {
    const two = withCopy.and(openProcedure('2024-04-04', 'P2'), closeAndKeep('2024-05-06', '2024-06-01'))
    expect(two.rejection(destroyCopy('2024-06-02')).code).toBe('procedure-open')
    expect(dutyOn(two.and(closeProcedure('2024-05-07', 'P2')), 'destroy-copy', '2024-05-07')).toBe(
      'destroy-copy 2024-06-02 pending',
    )
    expect(
      dutyOn(two.and(closeAndKeep('2024-05-07', '2024-05-20', 'P2')), 'destroy-copy', '2024-05-07'),
    ).toBe('destroy-copy 2024-06-02 pending')
    expect(dutyOn(two.and(closeProcedure('2024-07-01', 'P2')), 'destroy-copy', '2024-07-01')).toBe(
      'destroy-copy 2024-07-01 due-today',
    )
  })

  test('of several closings of one procedure that goes on, too, the latest day counts', () => {
    const again = kept.and(openProcedure('2024-05-20'))
    for (const closed of [
      again.and(closeProcedure('2024-05-27')),
      again.and(closeAndKeep('2024-05-27', '2024-05-30')),
    ])
      expect(dutyOn(closed, 'destroy-copy', '2024-05-27')).toBe('destroy-copy 2024-06-02 pending')
    expect(dutyOn(again.and(closeAndKeep('2024-05-27', '2024-06-10')), 'destroy-copy', '2024-05-27')).toBe(
      'destroy-copy 2024-06-11 pending',
    )
    expect(dutyOn(again.and(closeProcedure('2024-07-01')), 'destroy-copy', '2024-07-01')).toBe(
      'destroy-copy 2024-07-01 due-today',
    )
  })

  test('nobody listens to it (K-12.3)', () => {
    expect(mayListen(rules, asRecording(kept), toCopy(), day('2024-05-07')).allowed).toBe(false)
    expect(
      mayListen(rules, asRecording(kept), toCopy({ listener: 'zita', itSpecialist: true }), day('2024-05-07'))
        .allowed,
    ).toBe(false)
  })

  test('a hold goes before the day that was named', () => {
    const held = kept.and(hold('2024-05-20'))
    expect(held.rejection(destroyCopy('2024-06-02')).code).toBe('held')
    expect(dutyOn(held.and(release('2024-07-01')), 'destroy-copy', '2024-07-01')).toBe(
      'destroy-copy 2024-07-01 due-today',
    )
    expect(held.and(release('2024-05-27')).rejection(destroyCopy('2024-05-27')).code).toBe('copy-kept')
  })

  test('it is swept on that day, and shown by the retention', () => {
    const gone = kept.and(destroy(dayAfter))
    expect(gone.notes(destroyCopy(dayAfter)).map(({ note }) => note)).toEqual(['late-copy-destruction'])
    expect([...sweepOn([kept.state], day('2024-06-01'))]).toEqual([])
    expect([...sweepOn([kept.state], day('2024-06-02'))]).toMatchObject([
      { action: 'destroy-copy', due: '2024-06-02', overdue: false },
    ])
    expect(sweepFrom(kept.state)).toBe('2024-06-02')
    expect(retention(asRecording(kept), day('2024-05-07')).copy).toEqual({
      madeOn: '2024-04-03',
      neededUntil: '2024-05-06',
      keptUntil: '2024-06-01',
    })
  })
})

describe('who stops taking part in a procedure (K-12.3)', () => {
  const rasa = staff({ listener: 'rasa', itSpecialist: false, authorised: true, procedure: 'P1' })

  test('may listen no longer, neither to the recording nor to the copy, until they join again', () => {
    const left = withCopy.and(leaveProcedure('2024-04-04', 'rasa'))
    expect(withCopy.accepts(listen('2024-04-04', rasa))).toBe(true)
    expect(left.rejection(listen('2024-04-04', rasa)).code).toBe('listening-not-allowed')
    expect(left.rejection(listen('2024-04-04', toCopy())).code).toBe('listening-not-allowed')
    const back = left.and(joinProcedure('2024-04-05', 'rasa'))
    expect(back.accepts(listen('2024-04-05', rasa))).toBe(true)
    expect(back.accepts(listen('2024-04-05', toCopy()))).toBe(true)
  })

  test('may be the last, and the procedure stays open: the copy is still needed', () => {
    const left = withCopy.and(leaveProcedure('2024-04-04', 'rasa'))
    expect(left.rejection(destroyCopy('2024-04-04')).code).toBe('procedure-open')
  })

  test('takes part in it that day', () => {
    expect(withCopy.rejection(leaveProcedure('2024-04-04', 'zita'))).toEqual({
      code: 'not-participating',
      clauses: ['kaunas:12.3'],
    })
    const left = withCopy.and(leaveProcedure('2024-04-04', 'rasa'))
    expect(left.rejection(leaveProcedure('2024-04-04', 'rasa')).code).toBe('not-participating')
    expect(
      withCopy.and(closeProcedure('2024-04-05')).rejection(leaveProcedure('2024-04-05', 'rasa')).code,
    ).toBe('no-such-procedure')
  })
})

describe('what a listening is for (K-11, K-12.3)', () => {
  const two = withCopy.and(
    complain('2024-04-04', 'C2'),
    openProcedure('2024-04-04', 'P2', { complaint: 'C2', participants: ['vida'] }),
  )
  const may = (attempt: Parameters<typeof mayListen>[2], scenario = two) =>
    mayListen(rules, asRecording(scenario), attempt, day('2024-04-05'))

  test('named by its complaint, its procedure, or both, if they belong together', () => {
    const vida = staff({ listener: 'vida', itSpecialist: false, authorised: true })
    expect(may(staff({ complaint: 'C2' })).allowed).toBe(true)
    expect(may({ ...vida, complaint: null, procedure: 'P2' }).allowed).toBe(true)
    expect(may({ ...vida, complaint: 'C2', procedure: 'P2' }).allowed).toBe(true)
    expect(may({ ...vida, complaint: 'C1', procedure: 'P2' }).assessment.outcome).toBe('rejected')
    expect(may(staff({ complaint: 'C3' })).assessment.outcome).toBe('rejected')
  })

  test('whoever names a procedure takes part in it, the IT specialist and the consultant too (K-12)', () => {
    const named = { complaint: null, procedure: 'P1' }
    const consultant = staff({ listener: 'jonas', itSpecialist: false, ...named })
    expect(may(staff(named)).allowed).toBe(false)
    expect(may(consultant).allowed).toBe(false)
    const joined = two.and(joinProcedure('2024-04-05', 'zita'), joinProcedure('2024-04-05', 'jonas'))
    expect(may(staff(named), joined).allowed).toBe(true)
    expect(may(consultant, joined).allowed).toBe(true)
  })

  test('a procedure that is closed is none to listen for, though its complaint is open', () => {
    const closed = two.and(closeProcedure('2024-04-05'))
    expect(may(staff({ complaint: null, procedure: 'P1' }), closed).allowed).toBe(false)
    expect(may(staff({ complaint: 'C1', procedure: 'P1' }), closed).allowed).toBe(false)
    expect(may(staff({ complaint: 'C1' }), closed).allowed).toBe(true)
  })

  test('not named, it is asked for; where nothing is open, there is nothing to ask for', () => {
    const { complaint: _, ...unnamed } = staff()
    expect(may(unnamed).assessment.needs.map(({ fact }) => fact)).toEqual(['complaintOpen'])
    expect(may(unnamed, stored()).assessment.outcome).toBe('rejected')
    const { procedure: __, ...copyUnnamed } = toCopy()
    expect(may(copyUnnamed).assessment.needs.map(({ fact }) => fact)).toEqual(['participates'])
  })

  test('a representative listens for the procedure that they take part in, and for no other', () => {
    const rasa = staff({ listener: 'rasa', itSpecialist: false, authorised: true })
    expect(may({ ...rasa, complaint: 'C1' }).allowed).toBe(true)
    expect(may({ ...rasa, complaint: 'C2' }).allowed).toBe(false)
    expect(may(toCopy({ procedure: 'P2' })).allowed).toBe(false)
    expect(may(toCopy({ procedure: 'P2', listener: 'vida' })).allowed).toBe(true)
  })

  test('a complaint that is closed is none to listen for; another that is open does not help', () => {
    const closed = two.and(closeProcedure('2024-04-05'), {
      type: 'CloseServiceComplaint',
      data: { on: day('2024-04-05'), by: 'ona', complaint: 'C1' },
    })
    expect(may(staff({ complaint: 'C1' }), closed).allowed).toBe(false)
    expect(may(staff({ complaint: 'C2' }), closed).allowed).toBe(true)
  })

  test('is kept in the log', () => {
    const heard = two.and(
      listen('2024-04-05', staff({ complaint: 'C2' })),
      joinProcedure('2024-04-05', 'zita', 'P2'),
      listen('2024-04-05', staff({ complaint: 'C2', procedure: 'P2' })),
      listen('2024-04-05', toCopy()),
      listen(
        '2024-04-05',
        staff({
          purpose: 'quality-sampling',
          complaint: null,
          register: { month: '2024-04', drawn: ['S1'], listened: [] },
        }),
      ),
    )
    const { log } = asRecording(heard)
    expect(log.flatMap((entry) => (entry.what === 'listened' ? [entry.for] : []))).toEqual([
      { complaint: 'C2' },
      { procedure: 'P2' },
      { procedure: 'P1' },
      { draw: '2024-04' },
    ])
  })
})
