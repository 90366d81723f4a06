import { describe, expect, test } from 'vitest'
import { type ComplaintCommand, complaintLifecycle } from '../../src/complaint/index.js'
import { isInvalidInput } from '../../src/core/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { mayListen, type RecordingCommand, sweepOn } from '../../src/recording/index.js'
import {
  asRecording,
  asStored,
  callDay,
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
  joinProcedure,
  lastDay,
  listen,
  openProcedure,
  protectOthers,
  restrict,
  rules,
  type Scenario,
  staff,
  stored,
  toCopy,
} from './scenario.js'

const complained = stored(complain('2024-04-01'))
const open = complained.and(openProcedure('2024-04-02'))
const copied = open.and(copy('2024-04-03'))
const closed = copied.and(closeProcedure('2024-06-03'))
const both = copied.and(complain('2024-05-06', 'C2'), openProcedure('2024-05-07', 'P2', { complaint: 'C2' }))

const mayHearCopy = (scenario: Scenario, on: string): boolean =>
  mayListen(rules, asRecording(scenario), toCopy(), day(on)).allowed

describe('the complaint about services (3.7; K-11.2, K-12.3)', () => {
  test('it is received, a procedure is opened and closed, and it is closed itself', () => {
    const done = closed.and(closeComplaint('2024-06-04'))
    expect(asStored(done).complaints).toEqual([
      { id: 'C1', receivedOn: '2024-04-01', aboutAdministrativeService: true, closedOn: '2024-06-04' },
    ])
    expect(asStored(done).procedures).toMatchObject([
      { id: 'P1', openedOn: '2024-04-02', closedOn: '2024-06-03' },
    ])
  })

  test('it may be registered some days after it was received, not before (K-11.2)', () => {
    const late = complain('2024-04-05', 'C1', { receivedOn: day('2024-04-01') })
    expect(asStored(stored(late)).complaints).toMatchObject([{ receivedOn: '2024-04-01' }])
    expect(stored().rejection(complain('2024-04-05', 'C1', { receivedOn: day('2024-04-06') }))).toEqual({
      code: 'complaint-received-later',
      clauses: ['kaunas:11.2'],
    })
  })

  test('it is about a call that was made (K-11.2)', () => {
    expect(stored().rejection(complain('2024-04-05', 'C1', { receivedOn: day('2024-03-14') }))).toEqual({
      code: 'complaint-before-call',
      clauses: ['kaunas:11.2'],
    })
    expect(stored().accepts(complain('2024-04-05', 'C1', { receivedOn: day(callDay) }))).toBe(true)
  })

  test('it is registered once (K-11.2)', () => {
    expect(complained.rejection(complain('2024-04-02'))).toEqual({
      code: 'complaint-already-registered',
      clauses: ['kaunas:11.2'],
    })
  })

  test('it is not closed while its procedure is open, and closed once (K-11.2, K-12.3)', () => {
    expect(open.rejection(closeComplaint('2024-04-03'))).toEqual({
      code: 'procedure-open',
      clauses: ['kaunas:12.3'],
    })
    expect(stored().rejection(closeComplaint('2024-04-03'))).toEqual({
      code: 'no-such-complaint',
      clauses: ['kaunas:11.2'],
    })
    const other = complained.and(complain('2024-04-02', 'C2'), closeComplaint('2024-04-03', 'C2'))
    expect(other.rejection(closeComplaint('2024-04-04', 'C2'))).toEqual({
      code: 'complaint-closed',
      clauses: ['kaunas:11.2'],
    })
    expect(other.rejection(closeComplaint('2024-04-04', 'C3'))).toEqual({
      code: 'no-such-complaint',
      clauses: ['kaunas:11.2'],
    })
  })

  test('it has no time limit: it may be registered on the last day, and while the recording in fact exists', () => {
    expect(stored().accepts(complain(lastDay))).toBe(true)
    expect(stored().accepts(complain('2024-12-02'))).toBe(true)
  })

  test('a procedure takes in who joins it (K-12.3)', () => {
    expect(asStored(open.and(joinProcedure('2024-04-03', 'vida'))).procedures).toMatchObject([
      { participants: ['rasa', 'vida'] },
    ])
    expect(open.rejection(joinProcedure('2024-04-03', 'rasa'))).toEqual({
      code: 'already-participating',
      clauses: ['kaunas:12.3'],
    })
    expect(complained.rejection(joinProcedure('2024-04-03', 'vida'))).toEqual({
      code: 'no-such-procedure',
      clauses: ['kaunas:12.3'],
    })
    expect(both.and(closeProcedure('2024-06-03')).rejection(joinProcedure('2024-06-04', 'vida'))).toEqual({
      code: 'procedure-closed',
      clauses: ['kaunas:12.3'],
    })
  })

  test('a complaint about data-subject rights is another thing by its type, both ways (A-48, K-11.2)', () => {
    const decide = (command: unknown) => () =>
      open.machine.decide(command as RecordingCommand, complained.state)
    const faults = (run: () => unknown) => {
      try {
        run()
      } catch (error) {
        return isInvalidInput(error) ? error.path : 'no clear error'
      }
      return 'accepted'
    }
    const { data } = complain('2024-04-02', 'C9')
    expect(faults(decide({ type: 'LodgeComplaint', data }))).toBe('type')
    expect(faults(decide({ type: 'RegisterServiceComplaint', data: { ...data, ground: 'rejected' } }))).toBe(
      'data',
    )
    expect(faults(decide({ type: 'RegisterServiceComplaint', data: { ...data, request: 'R-1' } }))).toBe(
      'data',
    )
    const complaints = complaintLifecycle(adakavasProcedure)
    const service: unknown = complain('2024-04-02')
    expect(faults(() => complaints.decide(service as ComplaintCommand, complaints.initialState()))).toBe(
      'type',
    )
  })
})

describe('the copy for a procedure (P1 to P6; K-10, K-12.3)', () => {
  test.each(['administrative', 'misconduct', 'both'] as const)(
    'P1: a procedure that is %s is opened on a complaint about an administrative service, and needs a copy',
    (kind) => {
      const started = complained.and(openProcedure('2024-04-02', 'P1', { kind }))
      expect(asStored(started).procedures).toMatchObject([
        { id: 'P1', complaint: 'C1', kind, closedOn: null },
      ])
      expect(dutyOn(started, 'copy-for-procedure', '2024-04-02')).not.toBeNull()
    },
  )

  test('P1: not without a complaint, nor on one that was closed, nor on one about something else (K-12.3)', () => {
    expect(stored().rejection(openProcedure('2024-04-02'))).toEqual({
      code: 'no-such-complaint',
      clauses: ['kaunas:12.3'],
    })
    expect(complained.and(closeComplaint('2024-04-02')).rejection(openProcedure('2024-04-03'))).toEqual({
      code: 'complaint-closed',
      clauses: ['kaunas:12.3'],
    })
    const rude = stored(complain('2024-04-01', 'C1', { aboutAdministrativeService: false }))
    expect(rude.rejection(openProcedure('2024-04-02'))).toEqual({
      code: 'not-administrative-service',
      clauses: ['kaunas:12.3'],
    })
  })

  test('P1: on the last day of the term still, on the day after no more (K-10; interaction 41)', () => {
    const started = complained.and(openProcedure(lastDay))
    expect(dutyOn(started, 'copy-for-procedure', lastDay)).toBe(`copy-for-procedure ${dayAfter} pending`)
    expect(complained.rejection(openProcedure(dayAfter))).toEqual({
      code: 'term-over',
      clauses: ['kaunas:10'],
    })
  })

  test('P1: a procedure is opened once, and stays with its complaint (K-12.3)', () => {
    expect(open.rejection(openProcedure('2024-04-03'))).toEqual({
      code: 'procedure-already-open',
      clauses: ['kaunas:12.3'],
    })
    const again = closed.and(complain('2024-06-04', 'C2'))
    expect(again.rejection(openProcedure('2024-06-05', 'P1', { complaint: 'C2' }))).toEqual({
      code: 'other-complaint',
      clauses: ['kaunas:12.3'],
    })
  })

  test('P2: the copy is made in the place that is set, before the recording is destroyed (K-10)', () => {
    expect(asStored(copied).copy).toMatchObject({ madeOn: '2024-04-03', place: 'safe 4' })
    expect(asStored(copied).log).toMatchObject([{ what: 'copied', procedure: 'P1', on: '2024-04-03' }])
    expect(copied.and(destroy(dayAfter)).rejection(copy(dayAfter))).toEqual({
      code: 'wrong-status',
      clauses: ['kaunas:10'],
    })
  })

  test('P2: no place, no copy (K-10)', () => {
    expect(() => open.accepts(copy('2024-04-03', { place: ' ' }))).toThrow(/data\.place.*kaunas:10/u)
  })

  test('P2: late is better than never: a recording that should be gone waits for its copy (K-10)', () => {
    expect(open.and(copy('2024-12-02'), destroy('2024-12-02')).state).toMatchObject({
      status: 'destroyed',
      copy: { madeOn: '2024-12-02' },
    })
  })

  test('P2: a copy without a procedure is forbidden (K-10)', () => {
    for (const recording of [stored(), complained, open.and(closeProcedure('2024-04-05'))]) {
      expect(recording.rejection(copy('2024-05-06'))).toEqual({
        code: 'no-such-procedure',
        clauses: ['kaunas:12.3'],
      })
    }
    expect(open.rejection(copy('2024-04-03', { procedure: 'P7' }))).toEqual({
      code: 'no-such-procedure',
      clauses: ['kaunas:12.3'],
    })
  })

  test('P2: one copy serves every procedure (K-10; interaction 42)', () => {
    expect(both.rejection(copy('2024-05-08', { procedure: 'P2' }))).toEqual({
      code: 'copy-already-made',
      clauses: ['kaunas:10'],
    })
  })

  test('P3: closed before the term ends, it needs no copy (K-10; interaction 41)', () => {
    const over = open.and(closeProcedure('2024-08-01'))
    expect(dutyOn(over, 'copy-for-procedure', '2024-08-01')).toBeNull()
    expect(over.rejection(copy('2024-08-02'))).toEqual({
      code: 'no-such-procedure',
      clauses: ['kaunas:12.3'],
    })
    expect(over.and(destroy(dayAfter)).state).toMatchObject({ status: 'destroyed', copy: null })
  })

  test('P3: closed while another is open, the copy is still needed (K-10)', () => {
    const two = open.and(complain('2024-05-06', 'C2'), openProcedure('2024-05-07', 'P2', { complaint: 'C2' }))
    const one = two.and(closeProcedure('2024-05-08'))
    expect(one.rejection(destroy(dayAfter)).code).toBe('copy-required')
    expect(one.accepts(copy('2024-05-09', { procedure: 'P2' }))).toBe(true)
    expect(one.rejection(copy('2024-05-09'))).toEqual({ code: 'procedure-closed', clauses: ['kaunas:12.3'] })
  })

  test('P3: a procedure is closed once (K-12.3)', () => {
    expect(closed.rejection(closeProcedure('2024-06-04')).clauses).toEqual(['kaunas:12.3'])
    expect(both.and(closeProcedure('2024-06-03')).rejection(closeProcedure('2024-06-04'))).toEqual({
      code: 'procedure-closed',
      clauses: ['kaunas:12.3'],
    })
    expect(open.rejection(closeProcedure('2024-06-04', 'P7'))).toEqual({
      code: 'no-such-procedure',
      clauses: ['kaunas:12.3'],
    })
  })

  test('P4: those who take part in the procedure listen to the copy, before and after the original is gone (K-10, K-12.3)', () => {
    expect(mayHearCopy(copied, '2024-05-06')).toBe(true)
    const gone = copied.and(destroy(dayAfter))
    expect(mayHearCopy(gone, '2025-02-03')).toBe(true)
    expect(asRecording(gone.and(listen('2025-02-03', toCopy()))).log.at(-1)).toMatchObject({
      what: 'listened',
      to: 'copy',
      listener: 'rasa',
      purpose: null,
    })
    expect(mayHearCopy(open, '2024-05-06')).toBe(false)
  })

  test('P4: nobody samples a copy (K-11.1)', () => {
    const register = { month: '2024-10', drawn: ['S1'], listened: [] }
    const gone = copied.and(destroy(dayAfter))
    const sampling = staff({ purpose: 'quality-sampling', register })
    expect(mayListen(rules, asRecording(gone), sampling, day('2024-10-01')).allowed).toBe(false)
  })

  test('P5: when the last procedure closes nobody needs the copy any more (K-10)', () => {
    expect(mayHearCopy(closed, '2024-06-03')).toBe(false)
    expect(dutyOn(closed, 'destroy-copy', '2024-06-03')).toBe('destroy-copy 2024-06-03 due-today')
    expect([...sweepOn([closed.state], day('2024-06-03'))]).toMatchObject([
      { action: 'destroy-copy', due: '2024-06-03' },
    ])
  })

  test.each([
    ['P1', 'P2'],
    ['P2', 'P1'],
  ] as const)(
    'P5: of two procedures the one that closes last ends it: %s, then %s (interaction 42)',
    (one, two) => {
      const half = both.and(closeProcedure('2024-06-03', one))
      expect(dutyOn(half, 'destroy-copy', '2024-06-03')).toBeNull()
      expect(half.rejection(destroyCopy('2024-06-03'))).toEqual({
        code: 'procedure-open',
        clauses: ['kaunas:10'],
      })
      expect(half.and(closeProcedure('2024-07-01', two)).accepts(destroyCopy('2024-07-01'))).toBe(true)
    },
  )

  test('P6: the copy is destroyed when nobody needs it (K-10)', () => {
    expect(closed.notes(destroyCopy('2024-06-03'))).toEqual([])
    expect(asStored(closed.and(destroyCopy('2024-06-03'))).copy).toBeNull()
    expect(closed.notes(destroyCopy('2024-06-04'))).toEqual([
      { note: 'late-copy-destruction', clauses: ['kaunas:10'] },
    ])
  })

  test('P6: not while a procedure is open, and not where there is none (K-10)', () => {
    expect(copied.rejection(destroyCopy('2024-06-03'))).toEqual({
      code: 'procedure-open',
      clauses: ['kaunas:10'],
    })
    expect(stored().rejection(destroyCopy('2024-06-03'))).toEqual({
      code: 'no-copy',
      clauses: ['kaunas:10'],
    })
    expect(closed.and(destroyCopy('2024-06-03')).rejection(destroyCopy('2024-06-03'))).toEqual({
      code: 'already-done',
      clauses: ['kaunas:10'],
    })
  })

  test('P6: the copy outlives the original, and its end is the end of all (K-10)', () => {
    const end = copied.and(destroy(dayAfter), closeProcedure('2025-01-02'), destroyCopy('2025-01-02'))
    expect(end.state).toMatchObject({ status: 'destroyed', copy: null })
    expect(end.rejection(listen('2025-01-03', toCopy()))).toEqual({
      code: 'nothing-left',
      clauses: ['kaunas:10'],
    })
    expect(end.rejection(restrict('2025-01-03'))).toEqual({ code: 'nothing-left', clauses: ['kaunas:10'] })
  })

  test('GP1: the same procedure goes on, as on an appeal, as long as the copy lives (K-10)', () => {
    const gone = copied.and(destroy(dayAfter), closeProcedure('2025-01-02'))
    const again = gone.and(openProcedure('2025-01-20'))
    expect(mayHearCopy(again, '2025-01-20')).toBe(true)
    expect(dutyOn(again, 'destroy-copy', '2025-01-20')).toBeNull()
    expect(again.rejection(destroyCopy('2025-01-20')).code).toBe('procedure-open')
    expect(asRecording(again).procedures).toMatchObject([{ openedOn: '2025-01-20', closedOn: null }])
    expect(again.rejection(openProcedure('2025-01-20')).code).toBe('procedure-already-open')
  })

  test('GP1: once the copy is destroyed there is nothing to go on with (K-10)', () => {
    const gone = copied.and(destroy(dayAfter), closeProcedure('2025-01-02'), destroyCopy('2025-01-02'))
    expect(gone.rejection(openProcedure('2025-01-20'))).toEqual({ code: 'term-over', clauses: ['kaunas:10'] })
  })

  test('GP1: another procedure is not founded on a copy, needed or not, when the recording should be gone (K-10)', () => {
    const second = openProcedure('2025-01-20', 'P2', { complaint: 'C2' })
    const tooLate = { code: 'term-over', clauses: ['kaunas:10'] }
    const needed = copied.and(complain('2024-05-06', 'C2'), destroy(dayAfter))
    expect(needed.rejection(second)).toEqual(tooLate)
    expect(needed.and(closeProcedure('2025-01-02')).rejection(second)).toEqual(tooLate)
    expect(copied.and(complain('2024-05-06', 'C2')).rejection(second)).toEqual(tooLate)
  })

  test('GP2: an erasure takes the original, never the copy that a procedure needs (K-10)', () => {
    const erased = copied.and(erase('2024-05-06'), destroy('2024-05-06'))
    expect(erased.state).toMatchObject({ copy: { madeOn: '2024-04-03' } })
    expect(mayHearCopy(erased, '2024-05-06')).toBe(true)
    expect(erased.rejection(erase('2024-05-07'))).toEqual({
      code: 'wrong-status',
      clauses: ['kaunas:14.5'],
    })
  })
})

describe('a restriction and the copy (interaction 2; K-10, K-14.5)', () => {
  const held = open.and(restrict('2024-04-05'))

  test('copying is processing: it needs a reason (A-23, GDPR 18(2))', () => {
    expect(held.rejection(copy('2024-04-08'))).toEqual({
      code: 'restricted',
      clauses: ['kaunas:14.5', 'gdpr:18(2)'],
    })
    const made = held.and(copy('2024-04-08', { restrictionReason: protectOthers }))
    expect(asStored(made).log).toMatchObject([{ what: 'copied', restrictionReason: 'protect-others' }])
  })

  test('so does destroying the copy, and what is left after the original (A-23, GDPR 18(2))', () => {
    const over = closed.and(restrict('2024-06-03'))
    expect(over.rejection(destroyCopy('2024-06-04'))).toEqual({
      code: 'restricted',
      clauses: ['kaunas:14.5', 'gdpr:18(2)'],
    })
    expect(over.accepts(destroyCopy('2024-06-04', protectOthers))).toBe(true)
    const gone = copied.and(destroy(dayAfter), restrict('2024-10-01'), closeProcedure('2024-11-04'))
    expect(gone.rejection(destroyCopy('2024-11-04')).code).toBe('restricted')
  })
})
