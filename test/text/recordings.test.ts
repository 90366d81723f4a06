import { describe, expect, test } from 'vitest'
import { plainDate } from '../../src/calendar/index.js'
import {
  recordingNoteCodes,
  recordingRejectionCodes,
  samplingRejectionCodes,
} from '../../src/recording/index.js'
import { en } from '../../src/text/en/index.js'
import { explainDuty, explainNote, explainRejection } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { expectNames, expectReadable } from './reading.js'
import {
  everyRecordingDuty,
  notedRecordings,
  rejectedRecordings,
  rejectedSamples,
  tellRecording,
  tellSample,
} from './recordings.js'

const told = Object.entries(rejectedRecordings).flatMap(([code, tellings]) =>
  tellings.map(([title, commands, rules]) => ({
    code,
    title,
    rejection: tellRecording(commands, rules).rejection,
  })),
)
const sampled = Object.entries(rejectedSamples).flatMap(([code, tellings]) =>
  tellings.map(([title, commands]) => ({ code, title, rejection: tellSample(commands).rejection })),
)

test('every rejection of a recording, and of its sampling register, is told', () => {
  expect(Object.keys(rejectedRecordings).sort()).toEqual([...recordingRejectionCodes].sort())
  expect([...Object.keys(rejectedSamples), 'outside-calendar'].sort()).toEqual(
    [...samplingRejectionCodes].sort(),
  )
})

test('every note on a recording is told', () => {
  const noted = notedRecordings.flatMap(([, commands]) =>
    tellRecording(commands).notes.map(({ note }) => note),
  )
  expect([...new Set(noted)].sort()).toEqual([...recordingNoteCodes].sort())
})

describe.each([lt, en])('recorded calls are said in $language', (catalogue) => {
  const day = (iso: unknown): string => catalogue.day(iso as Parameters<typeof catalogue.day>[0])

  test.each([...told, ...sampled])(
    '$code ($title): the clauses, the days and the names behind it',
    ({ code, rejection }) => {
      expect(rejection?.code).toBe(code)
      if (rejection === null) return
      const text = explainRejection(rejection, catalogue)
      for (const clause of rejection.clauses) expectNames(text, clause)
      const named = ['procedure', 'complaint', 'request', 'recording', 'id']
      for (const [name, value] of Object.entries(rejection.data)) {
        if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value))
          expect(text).toContain(day(value))
        else if (named.includes(name)) expect(text).toContain(catalogue.quote(String(value)))
        // Names of people stand without quotation marks.
        else if (name === 'participant' || name === 'consultant') expect(text).toContain(String(value))
        else if (Array.isArray(value) && ['procedures', 'restrictions', 'holds'].includes(name))
          for (const one of value) expect(text).toContain(catalogue.quote(String(one)))
      }
    },
  )

  test.each([...told, ...sampled])(
    '$code ($title): told as of a recording also before anybody tries',
    ({ rejection }) => {
      if (rejection === null) throw new Error('expected a rejection')
      const { command, ...obstacle } = rejection
      const text = explainRejection(obstacle, catalogue)
      expect(command).not.toBe('')
      expectReadable(text, catalogue)
      // The acts that a restriction or the end of the term bars are told apart by the command alone.
      if (['wrong-status', 'restricted', 'term-over'].includes(rejection.code)) return
      expect(text).toBe(explainRejection(rejection, catalogue))
    },
  )

  test.each(told)('$code ($title): never named as of a request', ({ rejection }) => {
    if (rejection === null) throw new Error('expected a rejection')
    const { command, ...obstacle } = rejection
    expect(command).not.toBe('')
    for (const text of [explainRejection(rejection, catalogue), explainRejection(obstacle, catalogue)])
      expect(text).not.toMatch(/Įstaig|Institution/u)
  })

  test('after the term each act is rejected in its own words, and an option in neither (K-10, K-11)', () => {
    const said = (['ListenToRecording', 'OpenProcedure', null] as const).map((command) =>
      explainRejection(
        {
          of: 'recording',
          code: 'term-over',
          clauses: ['kaunas:10'],
          data: { on: plainDate('2026-09-03'), lastDay: plainDate('2026-09-02') },
          ...(command === null ? {} : { command }),
        },
        catalogue,
      ),
    )
    const [listened = '', opened = '', option = ''] = said
    const opening = /procedūros .* pradėti|procedure can be opened/iu
    const listening = /perklausyti|listened to/iu
    expect(listened).toMatch(listening)
    expect(listened).not.toMatch(opening)
    expectNames(listened, 'kaunas:11')
    expect(opened).toMatch(opening)
    expect(opened).not.toMatch(listening)
    expect(option).not.toMatch(opening)
    expect(option).not.toMatch(listening)
    for (const text of said) {
      expectNames(text, 'kaunas:10')
      expect(text).toContain(day('2026-09-02'))
    }
  })

  test('what a day beyond the calendar stops is said of a sample too', () => {
    const text = explainRejection(
      {
        of: 'sampling',
        code: 'outside-calendar',
        command: 'DrawSample',
        clauses: ['kaunas:11.1'],
        data: { reason: 'the year 3000' },
      },
      catalogue,
    )
    expectNames(text, 'kaunas:11.1')
  })

  test.each(notedRecordings)('a note: %s', (_, commands) => {
    const { notes } = tellRecording(commands)
    expect(notes.length).toBeGreaterThan(0)
    for (const note of notes) {
      const text = explainNote(note, catalogue)
      for (const clause of note.clauses) expectNames(text, clause)
      for (const [name, value] of Object.entries(note.data))
        if (typeof value === 'string' && /^\d{4}-/u.test(value)) expect(text).toContain(day(value))
        else if (name === 'request') expect(text).toContain(catalogue.quote(String(value)))
        else if (Array.isArray(value))
          for (const one of value) expect(text).toContain(catalogue.quote(String(one)))
    }
  })

  test('a difference from the GDPR that has no entry is said of the rules all the same', () => {
    const stored = '{"of":"recording","note":"gdpr-difference","clauses":["kaunas:6","gdpr:7(4)"],"data":{}}'
    const other = explainNote(JSON.parse(stored), catalogue)
    expectNames(other, 'kaunas:6')
    expect(other).not.toMatch(/Apraš|Procedure/u)
  })

  test.each(everyRecordingDuty)('a duty: %s', (_, duty) => {
    const text = explainDuty(duty, catalogue)
    expectNames(text, duty.clause)
    // Of what waits, the day can be over: it is owed as soon as it can be done.
    const dateless = 'waitingFor' in duty && duty.duty !== 'destroy-recording'
    expect(text.includes(day(duty.deadline.due))).toBe(!dateless)
    if (duty.doneOn !== undefined) expect(text).toContain(day(duty.doneOn))
    if (duty.duty === 'copy-for-procedure')
      for (const procedure of duty.about.procedures) expect(text).toContain(catalogue.quote(procedure))
    if (duty.duty === 'answer-caller') expect(text).toContain(catalogue.quote(duty.about.request))
    if ('waitingFor' in duty)
      for (const clause of ['kaunas:2', 'kaunas:12.3', 'kaunas:14.5'] as const) expectNames(text, clause)
  })

  test('what a duty waits for is told of each by itself, and of nothing else', () => {
    const [, pending] = everyRecordingDuty.find(([title]) => title === 'destroy-or-name-basis, waiting') ?? []
    if (pending === undefined) throw new Error('expected a duty')
    const { waitingFor } = catalogue.recording
    for (const awaited of ['copy', 'hold', 'restriction'] as const) {
      const text = explainDuty({ ...pending, waitingFor: [awaited] }, catalogue).toLowerCase()
      for (const other of ['copy', 'hold', 'restriction'] as const)
        expect(text.includes(waitingFor[other].toLowerCase()), other).toBe(other === awaited)
    }
  })

  test('a duty that is done needs its day', () => {
    const done = everyRecordingDuty.find(([, { status }]) => status === 'done')?.[1]
    if (done === undefined) throw new Error('expected a duty')
    const { doneOn, ...dayless } = done
    expect(doneOn).toBeDefined()
    expect(() => explainDuty(dayless, catalogue)).toThrow(TypeError)
  })
})

test.each(everyRecordingDuty.filter(([, { status }]) => status === 'done-late'))(
  'the Centre is late itself, in its own gender: %s',
  (_, duty) => {
    const text = explainDuty(duty, lt)
    expect(text).toContain('Centras')
    expect(text).toContain('pavėlavęs')
    expect(text).not.toMatch(/pavėlavus(?:i)? /u)
  },
)
