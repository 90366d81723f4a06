import { describe, expect, test } from 'vitest'
import { isInvalidInput } from '../../src/core/index.js'
import {
  kaunasRules,
  type ListeningAttempt,
  listeningPurposes,
  mayListen,
  type RecordingCommand,
  recordingLifecycle,
} from '../../src/recording/index.js'
import {
  approved,
  asRecording,
  asStored,
  callDay,
  caller,
  callerAccess,
  closeAndKeep,
  closeComplaint,
  closeProcedure,
  complain,
  consent,
  copy,
  day,
  dayAfter,
  destroy,
  end,
  given,
  hold,
  join,
  joinProcedure,
  lastDay,
  listen,
  nameBasis,
  notice,
  openProcedure,
  others,
  protectOthers,
  receive,
  recordedCall,
  refuse,
  registered,
  restrict,
  restrictUntil,
  rules,
  type Scenario,
  staff,
  store,
  stored,
  stranger,
  toCopy,
  underAdakavas,
  withdraw,
} from './scenario.js'

const today = '2024-05-06'

/** Whether somebody may listen; the machine must say the same, and refuse on record just whom it does not let. */
function may(scenario: Scenario, attempt: ListeningAttempt, on: string = today): boolean {
  const { allowed, assessment } = mayListen(rules, asRecording(scenario), attempt, day(on))
  expect(allowed).toBe(assessment.outcome === 'granted')
  if (attempt.as !== 'caller') expect(scenario.accepts(listen(on, attempt))).toBe(allowed)
  expect(scenario.accepts(refuse(on, attempt))).toBe(!allowed)
  return allowed
}

/** The clauses of a refusal that is settled. */
function against(scenario: Scenario, attempt: ListeningAttempt, on: string = today): readonly string[] {
  expect(may(scenario, attempt, on)).toBe(false)
  const { assessment } = mayListen(rules, asRecording(scenario), attempt, day(on))
  expect(assessment.outcome).toBe('rejected')
  expect(assessment.needs).toEqual([])
  return assessment.decisive
}

/** The facts that are asked for where nothing is settled. */
function asked(scenario: Scenario, attempt: ListeningAttempt, on: string = today): readonly string[] {
  expect(may(scenario, attempt, on)).toBe(false)
  const { assessment } = mayListen(rules, asRecording(scenario), attempt, day(on))
  expect(assessment.outcome).toBe('undetermined')
  return assessment.needs.map(({ fact }) => fact).sort()
}

// Jonas gave advice in S1; Rasa is an authorised participant of the procedure, Tomas takes part without being authorised.
const examined = stored(
  complain('2024-04-01'),
  openProcedure('2024-04-02', 'P1', { participants: ['rasa', 'tomas'] }),
)
const unrelated = stored()
const withCopy = examined.and(copy('2024-04-03'))

const drawn = [...others(9), 'S1']
const exhausted = { month: '2024-05', drawn: [...others(10), 'S1'], listened: others(10) }

const people = {
  'IT specialist (12.1)': { listener: 'zita', itSpecialist: true },
  'consultant of this call (12.2)': { listener: 'jonas' },
  'consultant of another call': { listener: 'algis' },
  'authorised representative in the open procedure (12.3)': { listener: 'rasa', authorised: true },
  'authorised representative not in the procedure': { listener: 'vida', authorised: true },
  'procedure participant without authorisation': { listener: 'tomas', authorised: false },
  'manager, quality officer, director, data protection officer': { listener: 'petras' },
  'former employee who consulted': { listener: 'jonas', employed: false },
} as const

type Cell = 'yes' | '10' | '10 12' | '11' | '11 12' | '12' | '12.3'
type Row = readonly [Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell]

// Table 4.14. Columns: sampling within the cap; the eleventh recording of the month; once more in the month;
// complaint about the call; complaint about another call; no ground; after the term; the copy of a procedure.
// A cell is yes, or the clauses that stand in the way.
const table: Readonly<Record<keyof typeof people, Row>> = {
  'IT specialist (12.1)': ['yes', '11', 'yes', 'yes', '11', '11', '10', '12.3'],
  'consultant of this call (12.2)': ['yes', '11', 'yes', 'yes', '11', '11', '10', '12.3'],
  'consultant of another call': ['12', '11 12', '12', '12', '11 12', '11 12', '10 12', '12.3'],
  'authorised representative in the open procedure (12.3)': [
    '12',
    '11 12',
    '12',
    'yes',
    '11 12',
    '11 12',
    '10',
    'yes',
  ],
  'authorised representative not in the procedure': [
    '12',
    '11 12',
    '12',
    '12',
    '11 12',
    '11 12',
    '10 12',
    '12.3',
  ],
  'procedure participant without authorisation': [
    '12',
    '11 12',
    '12',
    '12',
    '11 12',
    '11 12',
    '10 12',
    '12.3',
  ],
  'manager, quality officer, director, data protection officer': [
    '12',
    '11 12',
    '12',
    '12',
    '11 12',
    '11 12',
    '10 12',
    '12.3',
  ],
  'former employee who consulted': ['12', '11 12', '12', '12', '11 12', '11 12', '10 12', '12.3'],
}

const columns = [
  [
    'to assess quality, within the cap (K-11.1)',
    examined,
    today,
    { purpose: 'quality-sampling', register: registered('2024-05-02', drawn, others(9)) },
  ],
  [
    'to assess quality, the eleventh recording of the month (K-11.1)',
    examined,
    today,
    { purpose: 'quality-sampling', register: exhausted },
  ],
  [
    'to assess quality, once more in the month (K-11.1)',
    examined,
    today,
    { purpose: 'quality-sampling', register: registered('2024-05-02', drawn, drawn) },
  ],
  ['because of a complaint about the call (K-11.2)', examined, today, { purpose: 'service-complaint' }],
  ['because of a complaint about another call (K-11.2)', unrelated, today, { purpose: 'service-complaint' }],
  ['without a ground (K-3, K-11)', examined, today, { purpose: 'other' }],
  ['after the term, the original (K-10)', examined, dayAfter, { purpose: 'service-complaint' }],
] as const

// Table 4.14, further columns: because of the complaint, while another act holds the recording; the same after the term;
// once the consent was withdrawn and no other basis named; naming the procedure; its copy, kept on after the closing.
const beside: Readonly<
  Record<keyof typeof people, readonly ['yes' | 'no', 'no', 'yes' | 'no', 'yes' | 'no', 'no']>
> = {
  'IT specialist (12.1)': ['yes', 'no', 'no', 'no', 'no'],
  'consultant of this call (12.2)': ['yes', 'no', 'no', 'no', 'no'],
  'consultant of another call': ['no', 'no', 'no', 'no', 'no'],
  'authorised representative in the open procedure (12.3)': ['yes', 'no', 'yes', 'yes', 'no'],
  'authorised representative not in the procedure': ['no', 'no', 'no', 'no', 'no'],
  'procedure participant without authorisation': ['no', 'no', 'no', 'no', 'no'],
  'manager, quality officer, director, data protection officer': ['no', 'no', 'no', 'no', 'no'],
  'former employee who consulted': ['no', 'no', 'no', 'no', 'no'],
}

test.each(Object.entries(beside))(
  'who may listen under a hold, after a withdrawal, for a procedure, and to a copy that is kept on (table 4.14): %s',
  (who, cells) => {
    const person = { itSpecialist: false, authorised: false, ...people[who as keyof typeof people] }
    const { listener, itSpecialist, authorised } = person
    const held = examined.and(hold('2024-05-01'))
    const withdrawn = examined.and(withdraw('2024-05-01'))
    const keptOn = withCopy.and(closeAndKeep('2024-05-01', '2024-06-03'))
    const seen = [
      may(held, staff(person)),
      may(held, staff(person), dayAfter),
      may(withdrawn, staff(person)),
      may(examined, staff({ ...person, complaint: null, procedure: 'P1' })),
      may(keptOn, toCopy({ listener, itSpecialist, authorised })),
    ]
    expect(seen.map((allowed) => (allowed ? 'yes' : 'no'))).toEqual(cells)
  },
)

describe('who may listen, when and to what (table 4.14)', () => {
  describe.each(Object.entries(table))('%s', (who, cells) => {
    const person = { itSpecialist: false, authorised: false, ...people[who as keyof typeof people] }

    test.each(columns.map((column, index) => [column[0], cells[index] ?? 'yes', column] as const))(
      '%s: %s',
      (_, cell, [, recording, on, when]) => {
        const attempt = staff({ ...person, ...when })
        if (cell === 'yes') {
          expect(may(recording, attempt, on)).toBe(true)
          return
        }
        const clauses = against(recording, attempt, on)
        expect(clauses).toContain('kaunas:11')
        // Just the conditions that fail are named: the term, and the person.
        expect(clauses.includes('kaunas:10')).toBe(cell.includes('10'))
        expect(clauses.includes('kaunas:12')).toBe(cell.includes('12'))
        expect(clauses).not.toContain('kaunas:13')
        expect(clauses).not.toContain('kaunas:14.5')
      },
    )

    test(`the copy of a procedure: ${cells[7]} (K-10, K-12.3)`, () => {
      const { listener, itSpecialist, authorised } = person
      const attempt = toCopy({ listener, itSpecialist, authorised })
      const destroyed = withCopy.and(destroy(dayAfter))
      for (const [recording, on] of [
        [withCopy, today],
        [destroyed, '2024-12-02'],
      ] as const) {
        if (cells[7] === 'yes') expect(may(recording, attempt, on)).toBe(true)
        else expect(against(recording, attempt, on)).toContain('kaunas:12.3')
      }
    })
  })

  test('the IT specialist and the consultant listen to the copy where they take part in the procedure (K-10, K-12.3)', () => {
    const joined = withCopy.and(joinProcedure('2024-04-04', 'zita'), joinProcedure('2024-04-04', 'jonas'))
    expect(may(joined, toCopy({ listener: 'zita', itSpecialist: true, authorised: false }))).toBe(true)
    expect(may(joined, toCopy({ listener: 'jonas', authorised: true }))).toBe(true)
    expect(may(joined, toCopy({ listener: 'jonas', authorised: false, employed: true }))).toBe(true)
    expect(against(joined, toCopy({ listener: 'jonas', authorised: false, employed: false }))).toContain(
      'kaunas:12.3',
    )
    expect(asked(joined, toCopy({ listener: 'jonas', authorised: false }))).toEqual(['employed'])
  })

  test('a director takes part in the procedure and is authorised, or does not listen (K-12.3)', () => {
    expect(may(examined, staff({ listener: 'petras', itSpecialist: false }))).toBe(false)
    const joined = examined.and(joinProcedure('2024-04-04', 'petras'))
    expect(may(joined, staff({ listener: 'petras', itSpecialist: false, authorised: true }))).toBe(true)
  })

  test.each(columns.map((column) => [column[0], column] as const))(
    'the caller, by their own right: yes, %s (K-14.2)',
    (_, [, recording, on]) => {
      expect(may(recording, caller, on)).toBe(true)
      expect(recording.accepts(callerAccess(on))).toBe(true)
    },
  )

  test('the caller: only while the original in fact exists (K-10, K-14.2)', () => {
    const gone = withCopy.and(destroy(dayAfter))
    expect(against(gone, caller, '2024-10-01')).toContain('kaunas:10')
    const held = stored(restrict('2024-09-01'))
    expect(may(held, caller, '2025-02-03')).toBe(true)
  })

  test.each(columns.map((column) => [column[0], column] as const))(
    'another caller, or who complains without having been in the call: no, %s (K-14.2)',
    (_, [, recording, on]) => {
      expect(against(recording, stranger, on)).toContain('kaunas:14.2')
      expect(recording.rejection(callerAccess(on, { tookPart: false }))).toEqual({
        code: 'not-the-caller',
        clauses: ['kaunas:14.2'],
      })
    },
  )
})

describe('when: the two cases of K-11', () => {
  const sampled = (over: Parameters<typeof staff>[0] = {}) =>
    staff({ purpose: 'quality-sampling', register: registered('2024-05-02', drawn), ...over })

  test('a person of K-12 without a ground is refused, a ground without the person, and both are let (K-11, K-12)', () => {
    expect(may(examined, staff({ purpose: 'other' }))).toBe(false)
    expect(may(examined, staff({ itSpecialist: false }))).toBe(false)
    expect(may(examined, staff())).toBe(true)
  })

  test.each([
    'to establish who called',
    'to confirm what was said',
    'to train staff',
    'to form a uniform practice',
    'a technical check by the IT specialist',
  ])('%s is no ground to listen (K-3, K-11, K-12.1; interaction 48)', () => {
    expect(listeningPurposes).toEqual(['quality-sampling', 'service-complaint', 'other'])
    expect(against(examined, staff({ purpose: 'other' }))).toEqual(['kaunas:11'])
    expect(against(examined, staff({ purpose: 'other', listener: 'jonas', itSpecialist: false }))).toEqual([
      'kaunas:11',
    ])
  })

  test('a recording that was chosen by hand is not sampled (K-11.1)', () => {
    expect(against(stored(), sampled({ register: registered('2024-05-02', others(5)) }))).toEqual([
      'kaunas:11',
    ])
  })

  test('whether it was drawn is not known without the register, and that blocks (K-11.1, principle 4)', () => {
    expect(asked(stored(), staff({ purpose: 'quality-sampling' }))).toEqual(['drawnAtRandom', 'withinSample'])
    expect(asked(stored(), sampled({ register: null }))).toEqual(['drawnAtRandom', 'withinSample'])
  })

  test('the register of another month says nothing of this one (K-11.1)', () => {
    expect(may(stored(), sampled(), '2024-05-31')).toBe(true)
    expect(asked(stored(), sampled(), '2024-06-01')).toEqual(['drawnAtRandom', 'withinSample'])
    expect(asked(stored(), sampled(), '2024-04-30')).toEqual(['drawnAtRandom', 'withinSample'])
  })

  test.each([
    [0, false, true],
    [1, false, true],
    [9, false, true],
    [10, false, false],
    [1, true, true],
    [9, true, true],
    [10, true, true],
  ])(
    'table 4.15: %i listened to this month, this one among them %s: allowed %s (K-11.1)',
    (size, among, allowed) => {
      const listened = among ? [...others(size - 1), 'S1'] : others(size)
      const register = { month: '2024-05', drawn: [...others(10), 'S1'], listened }
      expect(listened).toHaveLength(size)
      expect(may(stored(), sampled({ register }))).toBe(allowed)
    },
  )

  test('table 4.15: two listeners to one recording count once (K-11.1)', () => {
    const twice = registered('2024-05-02', drawn, [...drawn, 'S1', 'S1'])
    expect(twice.listened).toHaveLength(10)
    expect(may(stored(), sampled({ register: twice, listener: 'jonas', itSpecialist: false }))).toBe(true)
  })

  test('table 4.15: the month after begins with none (K-11.1)', () => {
    const june = registered('2024-06-03', ['S1'])
    expect(june.listened).toEqual([])
    expect(may(stored(), sampled({ register: june }), '2024-06-03')).toBe(true)
  })

  test('complaint and caller listening are no part of the sample (K-11.2, K-14.2; interactions 39, 40)', () => {
    const complained = stored(complain('2024-04-01'))
    expect(may(complained, staff({ register: exhausted }))).toBe(true)
    expect(may(complained, caller)).toBe(true)
    // A recording of the sample that is complained of later is listened to beside the cap.
    expect(may(complained, staff({ register: { ...exhausted, listened: drawn } }))).toBe(true)
  })

  test('a complaint opens listening (K-11.2)', () => {
    const complained = stored(complain('2024-05-06', 'C1', { receivedOn: day('2024-05-03') }))
    expect(may(stored(), staff(), '2024-05-03')).toBe(false)
    expect(may(complained, staff(), '2024-05-06')).toBe(true)
  })

  test.each([
    ['restricted', restrict('2024-05-01')],
    ['whose consent was withdrawn', withdraw('2024-05-01')],
  ])(
    'the question and the command cite the same clauses of a sampled recording %s (K-11.1, K-14.5)',
    (_, one) => {
      const history = stored(one)
      const attempt = staff({ purpose: 'quality-sampling', register: registered('2024-05-02', ['S1']) })
      const { clauses } = mayListen(rules, asStored(history), attempt, day('2024-05-06'))
      expect([...clauses].sort()).toEqual(['kaunas:11.1', 'kaunas:14.5'])
      expect(history.rejection(listen('2024-05-06', attempt))).toEqual({
        code: 'listening-not-allowed',
        clauses,
      })
    },
  )

  test('where Adakavas was put in place, A-23 is cited beside K-14.5', () => {
    const held = given(
      [...recordedCall(), complain('2024-04-01'), restrict('2024-05-01')],
      recordingLifecycle(underAdakavas),
    )
    const attempt = staff({ restrictionReason: 'none' })
    const refused = held.machine.decide(listen('2024-05-06', attempt), held.state)
    expect(refused).toMatchObject({ rejection: { data: { failed: ['restricted', 'restrictionReason'] } } })
    expect(held.rejection(listen('2024-05-06', attempt))).toEqual({
      code: 'listening-not-allowed',
      clauses: ['kaunas:14.5', 'adakavas:23'],
    })
    expect(mayListen(underAdakavas, asStored(held), attempt, day('2024-05-06')).clauses).toEqual([
      'kaunas:14.5',
      'adakavas:23',
    ])
  })

  test('a complaint that was closed opens nothing any more (K-11.2)', () => {
    const closed = stored(complain('2024-04-01'), closeComplaint('2024-04-29'))
    expect(against(closed, staff())).toEqual(['kaunas:11'])
  })

  test('a complaint about another call opens nothing (K-11.2)', () => {
    const other = given([
      receive(callDay, { call: 'S2', consultant: 'algis' }),
      ...recordedCall().slice(1),
      complain('2024-04-01'),
    ])
    expect(may(other, staff())).toBe(true)
    expect(against(stored(), staff())).toEqual(['kaunas:11'])
  })

  test('a complaint about the quality of the service that is about no administrative service opens listening, but no procedure (interaction 38; K-11.2, K-12.3)', () => {
    const rude = stored(complain('2024-04-01', 'C1', { aboutAdministrativeService: false }))
    expect(may(rude, staff())).toBe(true)
    expect(may(rude, staff({ listener: 'jonas', itSpecialist: false }))).toBe(true)
    expect(rude.rejection(openProcedure('2024-04-02'))).toEqual({
      code: 'not-administrative-service',
      clauses: ['kaunas:12.3'],
    })
    expect(against(rude, staff({ listener: 'rasa', itSpecialist: false, authorised: true }))).toContain(
      'kaunas:12',
    )
  })

  test('what for is not known: that blocks (K-11, principle 4)', () => {
    expect(asked(examined, staff({ purpose: null }))).toContain('purpose')
  })
})

describe('who: the persons of K-12', () => {
  const consultant = staff({ listener: 'jonas', itSpecialist: false })
  const representative = staff({ listener: 'rasa', itSpecialist: false, authorised: true })

  test('the IT specialist listens on both grounds, and on no other (K-12.1)', () => {
    const register = registered('2024-05-02', drawn)
    expect(may(examined, staff())).toBe(true)
    expect(may(examined, staff({ purpose: 'quality-sampling', register }))).toBe(true)
    expect(may(examined, staff({ purpose: 'other' }))).toBe(false)
  })

  test('who consulted listens to their own call, not to that of a colleague, and not without a ground (K-12.2)', () => {
    expect(may(examined, consultant)).toBe(true)
    expect(against(examined, staff({ listener: 'algis', itSpecialist: false }))).toContain('kaunas:12')
    expect(against(stored(), consultant)).toEqual(['kaunas:11'])
  })

  test('both consultants of a transferred call listen (K-4.3, K-9, K-12.2)', () => {
    const transferred = given([
      receive(),
      notice(),
      consent(),
      join('vida'),
      end(),
      store(),
      complain('2024-04-01'),
    ])
    expect(may(transferred, consultant)).toBe(true)
    expect(may(transferred, staff({ listener: 'vida', itSpecialist: false }))).toBe(true)
  })

  test('a volunteer, or who left the Centre, is no consultant; not known, it blocks (K-4.3, K-12.2)', () => {
    expect(against(examined, { ...consultant, employed: false })).toContain('kaunas:12')
    expect(asked(examined, { ...consultant, employed: null })).toEqual(['employed'])
    const { employed: _, ...rest } = consultant
    expect(asked(examined, rest)).toEqual(['employed'])
  })

  test('a representative is authorised and takes part in a procedure that is open, because of the complaint (K-12.3)', () => {
    expect(may(examined, representative)).toBe(true)
    expect(against(examined, { ...representative, authorised: false })).toContain('kaunas:12')
    expect(asked(examined, { ...representative, authorised: null })).toEqual(['authorised'])
    expect(against(examined, { ...representative, listener: 'vida' })).toContain('kaunas:12')
    expect(against(examined.and(closeProcedure('2024-05-02')), representative)).toContain('kaunas:12')
  })

  test.each(['administrative', 'misconduct', 'both'] as const)(
    'a procedure that is %s suffices (K-12.3)',
    (kind) => {
      const open = stored(complain('2024-04-01'), openProcedure('2024-04-02', 'P1', { kind }))
      expect(may(open, representative)).toBe(true)
    },
  )

  test('a representative never samples: nobody does but the IT specialist and who consulted (interaction 37; K-11.1, K-12.3)', () => {
    const register = registered('2024-05-02', drawn)
    const sampling = { purpose: 'quality-sampling', register } as const
    expect(against(examined, { ...representative, ...sampling })).toContain('kaunas:12')
    expect(may(examined, staff(sampling))).toBe(true)
    expect(examined.notes(listen(today, staff(sampling)))).toEqual([])
    // Who consulted then assesses their own service, and a note says so.
    expect(examined.notes(listen(today, { ...consultant, ...sampling }))).toEqual([
      { note: 'samples-own-call', clauses: ['kaunas:11.1', 'kaunas:12.2'] },
    ])
  })

  test('a procedure that goes on, as on an appeal, lets its representatives listen again, although the complaint had been closed (GP1; K-12.3)', () => {
    const again = examined.and(
      closeProcedure('2024-04-22'),
      closeComplaint('2024-04-23'),
      openProcedure('2024-05-02', 'P1', { participants: ['rasa'] }),
    )
    expect(may(again, representative)).toBe(true)
  })

  test('who joined the procedure later listens from then on (K-12.3)', () => {
    const vida = { ...representative, listener: 'vida' }
    expect(may(examined, vida)).toBe(false)
    expect(may(examined.and(joinProcedure('2024-04-05', 'vida')), vida)).toBe(true)
  })

  test('whether somebody is the IT specialist is not known: that blocks (K-12.1, principle 4)', () => {
    expect(asked(examined, staff({ itSpecialist: null }))).toEqual(['itSpecialist'])
  })
})

describe('how: the way and means that the controller has set (K-13)', () => {
  test('the way that was set is good, a private telephone is not', () => {
    expect(may(examined, staff({ method: approved }))).toBe(true)
    expect(against(examined, staff({ method: 'a private telephone' }))).toContain('kaunas:13')
  })

  test('a way that is not told is not known, and blocks (principle 4)', () => {
    expect(asked(examined, staff({ method: null }))).toEqual(['approvedMethod'])
  })

  test('where the controller has set none, nobody but the caller listens', () => {
    const machine = recordingLifecycle(kaunasRules)
    const recording = given([...recordedCall(), complain('2024-04-01')], machine)
    expect(recording.rejection(listen(today)).code).toBe('listening-not-settled')
    const verdict = mayListen(kaunasRules, asStored(recording), staff(), day(today))
    expect(verdict.allowed).toBe(false)
    expect(verdict.assessment.needs.map(({ fact }) => fact)).toEqual(['approvedMethod'])
    expect(mayListen(kaunasRules, asStored(recording), caller, day(today)).allowed).toBe(true)
  })
})

describe('the recording itself (S1, S2)', () => {
  const complained = stored(complain('2024-04-01'))

  test('S1: through the last day of the term, and not on the day after (K-10)', () => {
    expect(may(complained, staff(), lastDay)).toBe(true)
    expect(against(complained, staff(), dayAfter)).toContain('kaunas:10')
  })

  test('S1: not to what is destroyed (K-10)', () => {
    const gone = withCopy.and(destroy(dayAfter))
    expect(against(gone, staff(), dayAfter)).toContain('kaunas:10')
    const nothing = complained.and(destroy(dayAfter))
    expect(nothing.rejection(listen(dayAfter))).toEqual({ code: 'nothing-left', clauses: ['kaunas:10'] })
  })

  test('S1: every listening and refusal is in the log, with who, why and how (K-15)', () => {
    const heard = complained.and(
      listen(today),
      refuse(today, staff({ listener: 'petras', itSpecialist: false })),
      callerAccess('2024-05-07', { means: ['listening'] }),
      refuse('2024-05-08', stranger),
    )
    expect(asStored(heard).log).toMatchObject([
      {
        what: 'listened',
        on: today,
        listener: 'zita',
        to: 'recording',
        purpose: 'service-complaint',
        method: approved,
        restrictionReason: null,
      },
      { what: 'refused', on: today, listener: 'petras', purpose: 'service-complaint' },
      { what: 'caller-access', on: '2024-05-07', means: ['listening'] },
      { what: 'refused', on: '2024-05-08', listener: null },
    ])
  })

  test('S1: who may listen is not refused on record (K-11)', () => {
    expect(complained.rejection(refuse(today, staff())).code).toBe('listening-allowed')
  })

  test.each([
    ['a person', staff({ itSpecialist: false }), 'kaunas:12'],
    ['a ground', staff({ purpose: 'other' }), 'kaunas:11'],
    ['a way', staff({ method: 'a private telephone' }), 'kaunas:13'],
  ])('S1: without %s the command is rejected with the clause (%s)', (_, attempt, clause) => {
    const { code, clauses } = complained.rejection(listen(today, attempt))
    expect(code).toBe('listening-not-allowed')
    expect(clauses).toContain(clause)
  })

  test('S1: what is not settled is rejected as such, with what is missing (principle 4)', () => {
    expect(complained.rejection(listen(today, staff({ itSpecialist: null }))).code).toBe(
      'listening-not-settled',
    )
  })

  test('S2: the caller listens and is given a copy, also where the consent was withdrawn or it is restricted (K-14.2)', () => {
    for (const recording of [stored(), stored(withdraw('2024-04-02')), stored(restrict('2024-04-02'))]) {
      expect(recording.accepts(callerAccess(today))).toBe(true)
      expect(recording.accepts(callerAccess(today, { means: ['copy'] }))).toBe(true)
    }
  })

  test('S2: the way of K-13 does not bind the caller, nor the cap, nor K-12 (K-14.2)', () => {
    const recording = given(recordedCall(), recordingLifecycle(kaunasRules))
    expect(recording.accepts(callerAccess(today))).toBe(true)
  })

  test('S2: whether they took part is not known: that blocks (K-14.2)', () => {
    expect(asked(stored(), { as: 'caller' })).toEqual(['tookPart'])
    expect(asked(stored(), { as: 'caller', tookPart: null })).toEqual(['tookPart'])
  })

  test('S2: the own right is given by its own command, never as listening of the office (K-11, K-14.2)', () => {
    const command = { type: 'ListenToRecording', data: { on: day(today), by: 'ona', attempt: caller } }
    try {
      complained.machine.decide(command as unknown as RecordingCommand, complained.state)
    } catch (error) {
      expect(isInvalidInput(error) && [error.path, error.clause]).toEqual(['data.attempt.as', 'kaunas:11'])
      return
    }
    throw new Error('it was decided')
  })
})

describe('restricted, or no longer consented to', () => {
  const register = registered('2024-05-02', drawn)
  const sampling = staff({ purpose: 'quality-sampling', register })
  const restricted = stored(complain('2024-04-01'), restrict('2024-04-02'))
  const relying = (reason: 'written-consent' | 'own-claims' | 'protect-others' | 'public-interest') =>
    staff({ restrictionReason: { reason, justification: 'why it holds' } })

  test('a restricted recording is never sampled, whatever the reason (interaction 3; K-11.1, K-14.5)', () => {
    expect(may(stored(), sampling)).toBe(true)
    for (const restrictionReason of ['none', protectOthers, null] as const) {
      expect(may(restricted, { ...sampling, restrictionReason })).toBe(false)
    }
    expect(against(restricted, { ...sampling, restrictionReason: protectOthers })).toEqual(['kaunas:11'])
  })

  test.each(['written-consent', 'own-claims', 'protect-others', 'public-interest'] as const)(
    'because of a complaint it is listened to for a reason: %s (interaction 3; A-23, GDPR 18(2))',
    (reason) => {
      expect(may(restricted, relying(reason))).toBe(true)
      expect(asStored(restricted.and(listen(today, relying(reason)))).log).toMatchObject([
        { what: 'listened', restrictionReason: reason },
      ])
    },
  )

  test('without a reason it is not; where none is known, one is asked for (A-23, principle 4)', () => {
    expect(against(restricted, staff({ restrictionReason: 'none' }))).toContain('kaunas:14.5')
    expect(asked(restricted, staff())).toEqual(['restrictionReason'])
  })

  test('the restriction holds through its last day (A-24, D-10)', () => {
    const until = stored(complain('2024-04-01'), restrictUntil('2024-04-02', '2024-05-06'))
    expect(may(until, staff({ restrictionReason: 'none' }), '2024-05-06')).toBe(false)
    expect(may(until, staff({ restrictionReason: 'none' }), '2024-05-07')).toBe(true)
    expect(may(until, sampling, '2024-05-07')).toBe(true)
  })

  test('a reason without a restriction changes nothing (A-23)', () => {
    const complained = stored(complain('2024-04-01'))
    expect(may(complained, relying('own-claims'))).toBe(true)
    expect(asStored(complained.and(listen(today, relying('own-claims')))).log).toMatchObject([
      { restrictionReason: null },
    ])
    expect(may(stored(), relying('own-claims'))).toBe(false)
  })

  test('the copy of a restricted recording is listened to for a reason as well (K-10, A-23)', () => {
    const held = withCopy.and(restrict('2024-04-05'))
    expect(may(held, toCopy({ restrictionReason: 'none' }))).toBe(false)
    expect(asked(held, toCopy())).toEqual(['restrictionReason'])
    expect(may(held, toCopy({ restrictionReason: protectOthers }))).toBe(true)
  })

  test('consent withdrawn during the six months, with another basis named, bars sampling alone (interaction 45; K-14.5)', () => {
    const withdrawn = stored(complain('2024-04-01'), withdraw('2024-04-02'), nameBasis('2024-04-02'))
    expect(against(withdrawn, sampling)).toEqual(['kaunas:11'])
    expect(may(withdrawn, staff())).toBe(true)
    expect(may(withdrawn, caller)).toBe(true)
  })

  test('with none named, only an open procedure may listen, until it is destroyed (GDPR 17(1)(b))', () => {
    const withdrawn = stored(
      complain('2024-04-01'),
      complain('2024-04-01', 'C2'),
      openProcedure('2024-04-01'),
      withdraw('2024-04-02'),
    )
    expect(against(withdrawn, sampling)).toEqual(['kaunas:11'])
    // C2 has no procedure; C1 is examined in P1, in which Rasa takes part and Zita does not.
    const rasa = staff({ listener: 'rasa', itSpecialist: false, authorised: true })
    expect(against(withdrawn, staff({ complaint: 'C2' }))).toEqual(['kaunas:11'])
    expect(may(withdrawn, staff())).toBe(false)
    expect(may(withdrawn, rasa)).toBe(true)
    expect(may(withdrawn, { ...rasa, complaint: null, procedure: 'P1' })).toBe(true)
    expect(may(withdrawn.and(closeProcedure('2024-04-03')), rasa)).toBe(false)
    expect(may(withdrawn, caller)).toBe(true)
  })

  test('consent withdrawn in the call bars the sampling of the earlier part (KC5; K-14.5)', () => {
    const part = given([receive(), notice(), consent(), withdraw(), end(), store()])
    expect(against(part, sampling)).toEqual(['kaunas:11'])
    expect(may(part, caller)).toBe(true)
  })

  test('a restriction does not bring back what the term ended (K-10)', () => {
    const held = stored(complain('2024-04-01'), restrict('2024-09-01'))
    expect(against(held, relying('own-claims'), dayAfter)).toContain('kaunas:10')
  })
})

describe('what is taken away', () => {
  const full = staff({ listener: 'jonas', authorised: true })
  const less = [
    { itSpecialist: false },
    { employed: false },
    { authorised: false },
    { listener: 'petras' },
    { method: 'a private telephone' },
    { purpose: 'other' },
  ] as const
  const subsets = Array.from({ length: 2 ** less.length }, (_, bits) =>
    less.filter((__, index) => (bits >> index) % 2 === 1),
  )

  test('a ground or a role less never lets anybody listen who did not before (K-11, K-12)', () => {
    const allowed = (taken: readonly object[]) => may(examined, Object.assign({ ...full }, ...taken))
    const verdicts = subsets.map((taken) => ({ taken, allowed: allowed(taken) }))
    const denied = verdicts.filter((one) => !one.allowed)
    // Both occur, so that the law says something.
    expect(denied.length).toBeGreaterThan(0)
    expect(denied.length).toBeLessThan(subsets.length)
    for (const { taken } of denied) {
      for (const one of less) expect(allowed([...taken, one])).toBe(false)
    }
  })
})

describe('what is no attempt', () => {
  const fault = (attempt: unknown) => {
    try {
      mayListen(rules, asStored(examined), attempt as ListeningAttempt, day(today))
    } catch (error) {
      if (isInvalidInput(error)) return { path: error.path, clause: error.clause }
      throw error
    }
    throw new Error('nothing was wrong with it')
  }

  test.each([
    [{ ...staff(), purpose: 'curiosity' }, 'attempt.purpose', 'kaunas:11'],
    [{ ...staff(), itSpecialist: 'yes' }, 'attempt.itSpecialist', 'kaunas:12.1'],
    [{ ...staff(), employed: 1 }, 'attempt.employed', 'kaunas:4.3'],
    [{ ...staff(), authorised: 'director' }, 'attempt.authorised', 'kaunas:12.3'],
    [{ ...staff(), listener: ' ' }, 'attempt.listener', 'kaunas:12'],
    [{ ...staff(), method: '' }, 'attempt.method', 'kaunas:13'],
    [{ ...staff(), participates: true }, 'attempt', 'kaunas:11'],
    [{ ...staff(), complaintOpen: true }, 'attempt', 'kaunas:11'],
    [
      { ...staff(), register: { month: '2024-13', drawn: [], listened: [] } },
      'attempt.register.month',
      'kaunas:11.1',
    ],
    [
      { ...staff(), register: { month: '2024-05', drawn: ['S1'], listened: [7] } },
      'attempt.register.listened[0]',
      'kaunas:11.1',
    ],
    [
      { ...staff(), restrictionReason: { reason: 'curiosity', justification: 'x' } },
      'attempt.restrictionReason.reason',
      'gdpr:18(2)',
    ],
    [
      { ...staff(), restrictionReason: { reason: 'own-claims', justification: ' ' } },
      'attempt.restrictionReason.justification',
      'gdpr:18(2)',
    ],
    [{ ...caller, tookPart: 'yes' }, 'attempt.tookPart', 'kaunas:14.2'],
    [{ ...staff(), as: 'ghost' }, 'attempt.as', 'kaunas:11'],
    [{}, 'attempt.as', 'kaunas:11'],
    [null, 'attempt', 'kaunas:11'],
    [[], 'attempt', 'kaunas:11'],
    [new Date(0), 'attempt', 'kaunas:11'],
    [JSON.parse('{"as":"__proto__"}'), 'attempt.as', 'kaunas:11'],
    [JSON.parse('{"as":"constructor"}'), 'attempt.as', 'kaunas:11'],
    [JSON.parse('{"as":"caller","tookPart":true,"__proto__":{"x":1}}'), 'attempt', 'kaunas:11'],
  ])('%j is refused at %s (%s)', (attempt, path, clause) => {
    expect(fault(attempt)).toEqual({ path, clause })
  })

  test('an answer that is computed when it is read is none', () => {
    const trap = Object.defineProperty({ as: 'caller' }, 'tookPart', { enumerable: true, get: () => true })
    expect(fault(trap).path).toBe('attempt.tookPart')
  })

  test('a list with holes is no register', () => {
    const register = { month: '2024-05', drawn: Array(3), listened: [] }
    expect(fault({ ...staff(), register }).path).toBe('attempt.register.drawn')
  })

  test('what one inherits is no answer', () => {
    const inherited = Object.assign(Object.create({ tookPart: true }), { as: 'caller' })
    expect(() => mayListen(rules, asStored(examined), inherited, day(today))).toThrow(
      expect.objectContaining({ code: 'invalid-input', path: 'attempt.tookPart' }),
    )
  })

  test.each([[{ status: 'none' }], [{ status: 'consented' }], [null], ['stored']])(
    'there is no recording to listen to in %j',
    (recording) => {
      expect(() => mayListen(rules, recording as never, caller, day(today))).toThrow(/recording\.status/u)
    },
  )
})
