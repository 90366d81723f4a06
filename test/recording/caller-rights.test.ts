import { describe, expect, test } from 'vitest'
import { callerRightNames, callerRights, recordingLifecycle } from '../../src/recording/index.js'
import {
  asStored,
  callerAccess,
  closeProcedure,
  complain,
  consent,
  copy,
  day,
  dayAfter,
  decline,
  destroy,
  destroyCopy,
  end,
  explain,
  given,
  lastDay,
  nameBasis,
  notice,
  openProcedure,
  protectOthers,
  receive,
  recordedCall,
  rectify,
  restrict,
  rules,
  type Scenario,
  stored,
  underAdakavas,
  withdraw,
} from './scenario.js'

const ofData = ['kaunas:14.1', 'kaunas:14.2', 'kaunas:14.3', 'kaunas:14.4', 'kaunas:14.5']

/** The clauses of the rights that a caller has now. */
const has = ({ state }: Scenario): readonly string[] =>
  callerRights(rules, state).flatMap(({ applies, clause }) => (applies ? [clause] : []))

const right = ({ state }: Scenario, clause: string, under = rules) => {
  const found = callerRights(under, state).find((one) => one.clause === clause)
  if (found === undefined) throw new Error(`no right of ${clause}`)
  return found
}

const incoming = given([receive()])
const announced = incoming.and(notice())
const declined = announced.and(decline())
const withCopy = stored(complain('2024-04-01'), openProcedure('2024-04-02'), copy('2024-04-03'))

describe("the caller's rights (K-14)", () => {
  test('each is named once, with its clause', () => {
    expect(callerRights(rules, stored().state).map(({ right: name }) => name)).toEqual([...callerRightNames])
    expect(callerRights(rules, stored().state).map(({ clause }) => clause)).toEqual(['kaunas:14', ...ofData])
  })

  test('before the caller has said yes or no they may refuse, and have no data yet (K-14)', () => {
    expect(has(announced)).toEqual(['kaunas:14'])
    expect(right(announced, 'kaunas:14').commands).toContain('DeclineRecording')
    expect(right(announced, 'kaunas:14').commands).toContain('EndCall')
  })

  test('before the notice the caller may leave (K-14)', () => {
    expect(has(incoming)).toEqual(['kaunas:14'])
    expect(right(incoming, 'kaunas:14').commands).toEqual(['EndCall'])
  })

  test.each([
    ['while they are on the line', declined],
    ['after the other ways were explained', declined.and(explain())],
  ] as const)(
    'who refused has no right but not to go on with the conversation, %s (K-4.1, K-14)',
    (_, call) => {
      expect(has(call)).toEqual(['kaunas:14'])
      expect(right(call, 'kaunas:14').commands).toEqual(['EndCall'])
    },
  )

  test.each([
    ['who refused', declined.and(explain(), end())],
    ['who hung up on the notice', announced.and(end())],
    ['whom no notice reached', incoming.and(end())],
  ] as const)('a caller %s has no right of 14.1 to 14.5: nothing is processed (K-4.1, K-14)', (_, call) => {
    expect(has(call)).toEqual([])
    for (const clause of ofData) {
      expect(right(call, clause)).toMatchObject({
        applies: false,
        because: 'no-data',
        served: null,
        commands: [],
      })
    }
  })

  test('who consented and whose call is stored has all five (K-14)', () => {
    expect(has(stored())).toEqual(ofData)
    expect(right(stored(), 'kaunas:14')).toMatchObject({ applies: false, because: 'already-consented' })
  })

  test('who consented is a data subject from then on, also before the recording is stored (K-4.1)', () => {
    const consented = announced.and(consent())
    for (const call of [consented, consented.and(end())]) {
      expect(has(call)).toEqual(['kaunas:14.1', 'kaunas:14.3', 'kaunas:14.5'])
      expect(right(call, 'kaunas:14.2').because).toBe('not-stored-yet')
    }
  })

  test('the rights stay when the consent is withdrawn, as long as the data do (K-14, K-14.5)', () => {
    expect(has(stored(withdraw('2024-04-02')))).toEqual(ofData)
    expect(has(stored(restrict('2024-04-02')))).toEqual(ofData)
  })

  test('after the recording is destroyed nothing is left (K-14.2)', () => {
    const gone = stored(destroy(dayAfter))
    expect(has(gone)).toEqual([])
    for (const clause of ofData) expect(right(gone, clause).because).toBe('destroyed')
  })

  test('while a copy lives on for a procedure, data are still processed there: access is given under its law (K-10, K-14.3)', () => {
    const gone = withCopy.and(destroy(dayAfter))
    expect(right(gone, 'kaunas:14.3')).toMatchObject({
      applies: true,
      because: 'copy-only',
      served: 'procedure-law',
    })
    // The original does not exist, so that nobody listens to it or corrects it.
    expect(right(gone, 'kaunas:14.2')).toMatchObject({ applies: false, because: 'copy-only' })
    expect(right(gone, 'kaunas:14.4').applies).toBe(false)
    const end = gone.and(closeProcedure('2025-01-02'), destroyCopy('2025-01-02'))
    expect(has(end)).toEqual([])
  })
})

describe('how they are served', () => {
  test('K-14.2: the caller listens and is given a copy here', () => {
    expect(right(stored(), 'kaunas:14.2')).toMatchObject({ served: 'here', commands: ['GiveCallerAccess'] })
    expect(stored().accepts(callerAccess('2024-04-02'))).toBe(true)
  })

  test('K-14.2: only while the recording exists', () => {
    expect(stored(destroy(dayAfter)).rejection(callerAccess(dayAfter))).toEqual({
      code: 'wrong-status',
      clauses: ['kaunas:14.2'],
    })
    expect(stored().accepts(callerAccess('2024-12-02'))).toBe(true)
  })

  test("K-14.2: the caller's copy is no copy for a procedure, and stays none (K-10)", () => {
    const served = stored(callerAccess('2024-04-02', { means: ['copy'] }))
    expect(asStored(served).copy).toBeNull()
    expect(asStored(served).log).toMatchObject([{ what: 'caller-access', means: ['copy'] }])
  })

  test('K-14.4: a wrong number, time or duration is corrected', () => {
    const corrected = stored(
      rectify('2024-04-02', { number: '+37060000002' }),
      rectify('2024-04-03', { time: '10:16', durationSeconds: 300 }),
    )
    expect(asStored(corrected).recorded).toEqual({
      number: '+37060000002',
      date: '2024-03-15',
      time: '10:16',
      durationSeconds: 300,
      audio: 'archive/S1',
    })
  })

  test('K-14.4: words in the audio are not altered: a note is added', () => {
    const noted = stored(
      rectify('2024-04-02', { note: 'the house number is 9' }),
      rectify('2024-04-03', { note: 'the street is Ežero' }),
    )
    expect(asStored(noted).notes).toEqual(['the house number is 9', 'the street is Ežero'])
    expect(asStored(noted).recorded?.audio).toBe('archive/S1')
  })

  test.each([
    ['audio', 'archive/other'],
    ['date', '2024-03-16'],
    ['location', 'Kaunas'],
  ])('K-14.4: the %s is not corrected', (name, value) => {
    const correction: object = { [name]: value }
    expect(() => stored().accepts(rectify('2024-04-02', correction))).toThrow(
      /^data\.correction: expected only the fields .*kaunas:14\.4/u,
    )
  })

  test('K-14.4: a correction of nothing is none', () => {
    expect(stored().rejection(rectify('2024-04-02', {}))).toEqual({
      code: 'nothing-rectified',
      clauses: ['kaunas:14.4'],
    })
  })

  test('K-14.4: on a restricted recording a correction needs a reason, as every other operation does (K-14.5, A-22, A-23)', () => {
    const held = stored(restrict('2024-04-01'))
    expect(held.rejection(rectify('2024-04-02', { time: '10:16' }))).toEqual({
      code: 'restricted',
      clauses: ['kaunas:14.5', 'gdpr:18(2)'],
    })
    const corrected = held.and(rectify('2024-04-02', { time: '10:16' }, protectOthers))
    expect(asStored(corrected).recorded).toMatchObject({ time: '10:16' })
    expect(asStored(corrected).log.at(-1)).toEqual({
      on: '2024-04-02',
      clauses: ['kaunas:14.4'],
      what: 'rectified',
      restrictionReason: 'protect-others',
    })
    // Once nothing restricts it, no reason is needed, and none is put on record.
    const free = stored(rectify('2024-04-02', { time: '10:16' }, protectOthers))
    expect(asStored(free).log.at(-1)).toMatchObject({ restrictionReason: null })
  })

  test('K-14.4: it is corrected through the last day of its term, and not after it (K-10)', () => {
    expect(stored().accepts(rectify(lastDay, { time: '10:16' }))).toBe(true)
    const over = { code: 'term-over', clauses: ['kaunas:10'] }
    expect(stored().rejection(rectify(dayAfter, { time: '10:16' }))).toEqual(over)
    const held = stored(restrict('2024-09-01'))
    expect(held.rejection(rectify(dayAfter, { time: '10:16' }, protectOthers))).toEqual(over)
  })

  test('K-14.4: the day of the call, and with it the term, does not move (K-10)', () => {
    const corrected = asStored(stored(rectify('2024-04-02', { time: '23:59' })))
    expect(corrected.kept.due).toBe('2024-09-15')
  })

  test("K-14.1, K-14.3, K-14.5: the Centre's own procedure serves them, unless Adakavas is made it (K-14.5)", () => {
    for (const clause of ['kaunas:14.1', 'kaunas:14.3', 'kaunas:14.5']) {
      expect(right(stored(), clause).served).toBe('centre-procedure')
      const enabled = given(recordedCall(), recordingLifecycle(underAdakavas))
      expect(right(enabled, clause, underAdakavas).served).toBe('adakavas-procedure')
    }
  })

  test('K-14.5: the other rights of the GDPR, each with its article and what carries it out', () => {
    const { others } = right(stored(), 'kaunas:14.5')
    expect(others.map(({ clause, available }) => [clause, available])).toEqual([
      ['gdpr:7(3)', true],
      ['gdpr:17', true],
      ['gdpr:18', true],
      ['gdpr:20', true],
      ['gdpr:21', false],
      ['gdpr:77', true],
    ])
  })

  test('K-14.5: consent is the basis, so that an objection has none: it leads to the withdrawal of consent (interaction 17)', () => {
    const objection = right(stored(), 'kaunas:14.5').others.find(({ clause }) => clause === 'gdpr:21')
    expect(objection).toMatchObject({ available: false, commands: ['WithdrawConsent'] })
  })

  test.each([
    ['kept', stored(), { 'gdpr:21': 'consent-is-the-basis' }],
    [
      'kept, consent withdrawn',
      stored(withdraw('2024-04-02')),
      { 'gdpr:7(3)': 'already-withdrawn', 'gdpr:21': 'consent-was-the-basis' },
    ],
    [
      'only a copy',
      withCopy.and(destroy(dayAfter)),
      {
        'gdpr:7(3)': 'copy-belongs-to-procedure',
        'gdpr:17': 'copy-belongs-to-procedure',
        'gdpr:20': 'copy-belongs-to-procedure',
        'gdpr:21': 'copy-belongs-to-procedure',
      },
    ],
    [
      'consented',
      announced.and(consent()),
      {
        'gdpr:17': 'not-stored-yet',
        'gdpr:18': 'not-stored-yet',
        'gdpr:20': 'not-stored-yet',
        'gdpr:21': 'consent-is-the-basis',
      },
    ],
  ])('K-14.5: a right that cannot be used has its own reason: %s', (_, call, reasons) => {
    const { others } = right(call, 'kaunas:14.5')
    expect(
      Object.fromEntries(
        others.flatMap(({ clause, available, because }) => (available ? [] : [[clause, because]])),
      ),
    ).toEqual(reasons)
  })

  test('K-14: after the withdrawal the consent is told to be withdrawn', () => {
    expect(right(stored(withdraw('2024-04-02')), 'kaunas:14').because).toBe('consent-withdrawn')
  })

  // GDPR 20(1)(a): consent or a contract; 21(1): a task in the public interest or a legitimate interest.
  test.each([
    ['contract', 'available', 'other-basis'],
    ['legal-obligation', 'other-basis', 'other-basis'],
    ['vital-interests', 'other-basis', 'other-basis'],
    ['public-task', 'other-basis', 'available'],
    ['legitimate-interests', 'other-basis', 'available'],
  ] as const)(
    'K-14.5: carried by another basis, %s: portability %s, objection %s',
    (basis, portability, objection) => {
      const { others } = right(
        stored(withdraw('2024-04-02'), nameBasis('2024-04-02', { basis })),
        'kaunas:14.5',
      )
      const of = (clause: string) => others.find((one) => one.clause === clause)?.because
      expect([of('gdpr:20'), of('gdpr:21')]).toEqual([portability, objection])
    },
  )

  test('every command that a right names is open to the caller in that status', () => {
    for (const call of [incoming, announced, stored()]) {
      const open = call.machine
        .options(call.state, day('2024-04-02'))
        .flatMap(({ command, open: is }) => (is ? [command] : []))
      for (const { commands } of callerRights(rules, call.state)) {
        for (const command of commands) expect(open).toContain(command)
      }
    }
  })

  test('who gave advice is in the recording, but has no right of K-14: only listening under K-12.2 (interaction 47)', () => {
    // The rights are those of the caller of the call: nothing asks who else is asking.
    expect(
      callerRights(rules, stored().state).some(({ commands }) => commands.includes('ListenToRecording')),
    ).toBe(false)
  })
})
