import { fc, it } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { addDays, laterOf, plainDate } from '../../src/calendar/index.js'
import { gdprDifference } from '../../src/procedure/index.js'
import {
  type CallerRightName,
  callerRights,
  drawSample,
  type ListeningAttempt,
  type ListeningFact,
  listeningFacts,
  listeningPurposes,
  mayDestroy,
  mayListen,
  retention,
  sweepOn,
} from '../../src/recording/index.js'
import { restrictionReasons } from '../../src/request/index.js'
import { en } from '../../src/text/en/index.js'
import {
  type Catalogue,
  explainCallerRights,
  explainDestruction,
  explainDifference,
  explainDue,
  explainListening,
  explainRetention,
  explainSample,
} from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { expectNames, expectReadable, seen } from './reading.js'
import {
  callsWithRights,
  centre,
  dueRecordings,
  keptRecordings,
  listenings,
  recordingOf,
  samples,
  tellRecording,
} from './recordings.js'
import { day } from './requests.js'

const unknowable = <T>(values: fc.Arbitrary<T>) => fc.option(values)
const perhaps = unknowable(fc.boolean())
const listener = fc.constantFrom('Petras Petraitis', 'Rasa Rasaitė', 'Jonas Jonaitis')
const complaint = unknowable(fc.constantFrom('K1', 'K9'))
const procedure = unknowable(fc.constantFrom('T1', 'T2', 'T9'))
const reason = unknowable(
  fc.oneof(
    fc.constant('none' as const),
    fc.record({ reason: fc.constantFrom(...restrictionReasons), justification: fc.constant('byla') }),
  ),
)
const register = unknowable(
  fc.record({
    month: fc.constantFrom('2026-03', '2026-04'),
    drawn: fc.constantFrom(['S1'], ['S2']),
    listened: fc.constantFrom(
      [],
      ['S1'],
      Array.from({ length: 10 }, (_, index) => `K${index}`),
    ),
  }),
)

/** Any wish to listen, each of its facts known or not. */
const attempt: fc.Arbitrary<ListeningAttempt> = fc.oneof(
  fc.record({
    as: fc.constant('staff' as const),
    listener,
    purpose: unknowable(fc.constantFrom(...listeningPurposes)),
    complaint,
    procedure,
    itSpecialist: perhaps,
    employed: perhaps,
    authorised: perhaps,
    method: unknowable(fc.constantFrom('sistema', 'telefonas')),
    register,
    restrictionReason: reason,
  }),
  fc.record({
    as: fc.constant('copy' as const),
    listener,
    procedure,
    itSpecialist: perhaps,
    authorised: perhaps,
    employed: perhaps,
    restrictionReason: reason,
  }),
  fc.record({ as: fc.constant('caller' as const), tookPart: perhaps }),
)
const recording = fc.constantFrom(
  ...[...listenings, ...keptRecordings].map(([, commands]) => recordingOf(commands)),
)
const on = fc.integer({ min: 0, max: 250 }).map((days) => addDays(plainDate('2026-03-02'), days))

/** Who can be heard to answer a question. */
const asked = (text: string, fact: ListeningFact, catalogue: typeof lt): boolean =>
  text.toLowerCase().includes(catalogue.recording.facts[fact].question.toLowerCase())

describe.each([lt, en])('recorded calls in $language', (catalogue) => {
  it.prop([recording, attempt, on])(
    'whoever wants to listen to whatever: readable, every deciding clause named, every open question asked',
    (one, wish, later) => {
      const date = laterOf(later, one.lastEventOn)
      const verdict = mayListen(centre, one, wish, date)
      const text = explainListening(verdict, wish, catalogue)
      expectReadable(text, catalogue)
      for (const clause of verdict.clauses) expectNames(text, clause)
      const { decisive, finding } = verdict.assessment
      for (const clause of decisive) if (clause !== finding.clause) expectNames(text, clause)
      const needed = verdict.assessment.needs.map(({ fact }) => fact)
      for (const fact of Object.keys(listeningFacts) as ListeningFact[])
        expect(asked(text, fact, catalogue), fact).toBe(needed.includes(fact))
      for (const { clause } of verdict.assessment.needs) expectNames(text, clause)
      if (wish.as !== 'caller') expect(text).toContain(wish.listener)
      // Never a bare yes or no: a condition that settles it stands on the second line.
      expect(text.split('\n').length).toBeGreaterThan(1)
    },
  )

  it.prop([recording, on])(
    'how long it is kept, and whether it may be destroyed, on any day',
    (one, later) => {
      const date = laterOf(later, one.lastEventOn)
      const found = retention(one, date)
      const text = explainRetention(found, catalogue)
      expectReadable(text, catalogue)
      for (const date of [found.callDate, found.lastDay]) expect(text).toContain(catalogue.day(date))
      for (const id of found.restrictions) expect(text).toContain(catalogue.quote(id))
      for (const id of found.holds) expect(text).toContain(catalogue.quote(id))
      if (found.holds.length > 0) expectNames(text, 'kaunas:2')
      for (const id of found.procedures) expect(text).toContain(catalogue.quote(id))
      const verdict = mayDestroy(one, date)
      const said = explainDestruction(verdict, catalogue)
      expectReadable(said, catalogue)
      for (const clause of verdict.assessment?.decisive ?? []) expectNames(said, clause)
      for (const due of sweepOn([one], date)) {
        const asks = explainDue(due, catalogue)
        expectReadable(asks, catalogue)
        expectNames(asks, due.clause)
        expect(asks).toContain(catalogue.day(due.due))
        expect(asks).toContain(catalogue.quote(due.recording))
        for (const one of [...due.about.complaints, ...due.about.requests])
          expect(asks).toContain(catalogue.quote(one))
      }
    },
  )

  test.each(listenings.map(([title, commands, wish, date]) => ({ title, commands, wish, date })))(
    'the verdict is heard: $title',
    ({ commands, wish, date }) => {
      const verdict = mayListen(centre, recordingOf(commands), wish, day(date))
      const { allowed, assessment } = verdict
      const [first = ''] = explainListening(verdict, wish, catalogue).split('\n')
      const no = /negali|neturi|\bnot\b|neither/u
      if (allowed) expect(first).not.toMatch(no)
      else expect(first).toMatch(no)
      const open = /kol kas|as long as/u
      expect(open.test(first)).toBe(assessment.outcome === 'undetermined')
    },
  )

  test('a condition that is met is no obstacle, and one that fails is no reason', () => {
    for (const [title, commands, wish, date] of listenings) {
      const { facts, allowed } = mayListen(centre, recordingOf(commands), wish, day(date))
      const verdict = mayListen(centre, recordingOf(commands), wish, day(date))
      // The conditions stand on the second line, before what is still to be asked.
      const [, text = ''] = explainListening(verdict, wish, catalogue).split('\n')
      for (const fact of [
        'itSpecialist',
        'consulted',
        'authorised',
        'participates',
        'forProcedure',
        'complaintOpen',
        'drawnAtRandom',
      ] as const) {
        const { holds, fails } = catalogue.recording.facts[fact]
        if (facts[fact] !== true || !allowed) expect(text, title).not.toContain(holds)
        if (facts[fact] !== false || allowed) expect(text, title).not.toContain(fails)
      }
    }
  })

  test.each([
    ['2026-08-12', 21],
    ['2026-08-31', 2],
    ['2026-09-01', 1],
  ])('on %s the days left are told: %i', (date, left) => {
    const stored = keptRecordings.find(([title]) => title === 'on the last day')?.[1] ?? []
    const text = explainRetention(retention(recordingOf(stored), day(date)), catalogue)
    expect(text).toContain(catalogue.days(left))
  })

  test.each(dueRecordings)('what it asks for: %s', (_, commands, date) => {
    const found = [...sweepOn([tellRecording(commands).state], day(date))]
    expect(found.length).toBeGreaterThan(0)
    for (const due of found) {
      const text = explainDue(due, catalogue)
      expect(text).toContain(catalogue.day(due.due))
      if (due.action === 'copy' && due.restricted) expectNames(text, 'kaunas:14.5')
      for (const one of [...due.about.complaints, ...due.about.requests])
        expect(text).toContain(catalogue.quote(one))
    }
  })

  test.each(callsWithRights)(
    'every right is named with its clause and its reason: %s',
    (_, commands, rules) => {
      const rights = callerRights(rules, tellRecording(commands, rules).state)
      const text = explainCallerRights(rights, catalogue)
      const lines = text.split('\n')
      const { names, reasons, others, appliesToCopy } = catalogue.recording.callerRights
      for (const [index, one] of rights.entries()) {
        const line = lines[index] ?? ''
        expectNames(line, one.clause)
        // In Lithuanian the word for the right itself stands in another case.
        expect(line.toLowerCase()).toContain(names[one.right].replace(/^teisė /u, '').toLowerCase())
        // That the recording is gone is no reason for a right to apply: that a copy is kept is.
        const toCopy = one.applies && one.because === 'copy-only'
        expect(line).toContain(toCopy ? appliesToCopy(names[one.right]).slice(1) : reasons[one.because])
        if (toCopy) expect(line).not.toContain(reasons[one.because])
        for (const other of one.others) {
          expect(line.toLowerCase()).toContain(others[other.right])
          expectNames(line, other.clause)
        }
        for (const command of one.served === 'here' ? one.commands : [])
          expect(line).toContain(catalogue.recording.commands[command])
      }
      const asks = rights.some(({ right, applies }) => applies && right !== 'decline-recording')
      const own = rights.some(({ served }) => served === 'procedure-law')
      expect(lines.length).toBe(rights.length + (asks && !own ? 1 : 0))
    },
  )

  test.each(samples)('a draw names what was drawn and what was left out: %s', (_, sample) => {
    const text = explainSample(sample, catalogue)
    for (const one of sample.drawn) expect(text).toContain(catalogue.quote(one))
    for (const { recording: left, obstacles, clauses } of sample.excluded) {
      const sentence = text.split('. ').find((one) => one.includes(catalogue.quote(left))) ?? ''
      for (const obstacle of obstacles) {
        const words = catalogue.sampling.draw.obstacles[obstacle]
        expect([words(false), words(true)].some((one) => sentence.includes(one))).toBe(true)
      }
      for (const clause of clauses) expectNames(text, clause)
    }
    expectNames(text, 'kaunas:11.1')
  })
})

test.each([
  [
    lt,
    'Įrašai „S2“ ir „S4“ į atranką neįtraukti: jie sunaikinti; jų saugojimo terminas baigėsi (Taisyklių 10 punktas). Įrašas „S3“ į atranką neįtrauktas: jo tvarkymas apribotas (Taisyklių 14.5 papunktis ir BDAR 18 straipsnio 2 dalis).',
  ],
  [
    en,
    'The recordings “S2” and “S4” were left out: they have been destroyed; their storage periods are over (clause 10 of the Rules). The recording “S3” was left out: it is restricted (clause 14.5 of the Rules and GDPR Article 18(2)).',
  ],
] as const)('what the same things keep out of a draw is told once', (catalogue, expected) => {
  const candidates = [
    { recording: 'S1', obstacles: [] },
    { recording: 'S2', obstacles: ['destroyed', 'expired'] },
    { recording: 'S3', obstacles: ['restricted'] },
    { recording: 'S4', obstacles: ['destroyed', 'expired'] },
  ] as const
  const text = explainSample(drawSample({ month: '2026-03', candidates, seed: 1, size: 1 }), catalogue)
  expect(seen(text).split('\n').at(-1)).toBe(expected)
})

test('other representatives are kept to a complaint that is examined: nobody listens to the complaint (K-12.3)', () => {
  const said = en.recording.listening.onlyComplaints
  expect(said).not.toContain('listen to complaints')
  expect(said).toMatch(/only when a complaint is examined/u)
})

test('while a copy is needed, the day that is told is that of the destruction (K-10)', () => {
  const [, commands = []] =
    keptRecordings.find(([title]) => title === 'a procedure, no copy, after the term') ?? []
  const found = retention(recordingOf(commands), day('2026-09-03'))
  expect(found.standing).toBe('copy-required')
  expect(explainRetention(found, en)).toContain(`the day for its destruction is ${en.day(day('2026-09-03'))}`)
  expect(explainRetention(found, lt)).toContain(`sunaikinimui skirta diena – ${lt.day(day('2026-09-03'))}`)
})

describe('what holds a recording beyond its term, or has it destroyed before, is told (K-2, GDPR 17(1)(b))', () => {
  const told = (title: string) => {
    const [, commands = [], on = ''] = keptRecordings.find(([one]) => one === title) ?? []
    const recording = recordingOf(commands)
    return [lt, en].map((catalogue) =>
      [
        explainRetention(retention(recording, day(on)), catalogue),
        explainDestruction(mayDestroy(recording, day(on)), catalogue),
      ]
        .map(seen)
        .join('\n'),
    )
  }

  test.each([
    ['held within the term', false],
    ['held after the term', true],
    ['consent withdrawn, held', true],
    ['destroyed, its copy held', false],
  ])('an order of another act: %s', (title, settles) => {
    for (const text of told(title)) {
      expect(text).toMatch(/„J1“|“J1”/u)
      expectNames(text, 'kaunas:2')
      expect(/pasibaigus, įrašą reikės sunaikinti|has to be destroyed after that/u.test(text)).toBe(settles)
    }
  })

  test('once the order is over, the recording is destroyed on the day on which it ended', () => {
    for (const text of told('released after the term')) {
      expect(text).toMatch(/spalio 2 d\.|2 October 2026/u)
      expect(text).not.toContain('J1')
    }
  })

  test('a consent that was withdrawn has it destroyed at once, unless another basis carries it', () => {
    for (const text of told('consent withdrawn')) {
      expect(text).toMatch(/kovo 3 d\.|3 March 2026/u)
      expectNames(text, 'gdpr:17(1)(b)')
      expect(text).toMatch(/kitas įrašo tvarkymo pagrindas nenurodytas|no other legal basis/u)
    }
    for (const text of told('another basis named')) {
      expect(text).toMatch(/ne anksčiau|not before/u)
      expect(text).toMatch(/kitas įrašo tvarkymo pagrindas nurodytas|another legal basis has been named/u)
    }
  })

  test('a copy that is kept on after its procedure goes on the day after the last one (K-10)', () => {
    for (const title of ['a copy kept on after the procedure', 'a copy kept on, after its day'])
      for (const text of told(title)) {
        expect(text).toMatch(/birželio 5 d\. imtinai|up to and including 5 June 2026/u)
        expect(text).toMatch(/kitą dieną po jos kopiją privaloma sunaikinti|destroyed on the next day/u)
      }
  })
})

test('where nothing is left, the complaint to the supervisory authority is (GDPR 77)', () => {
  const lines = (title: string, catalogue: Catalogue): readonly string[] => {
    const [, commands = [], rules = centre] = callsWithRights.find(([one]) => one === title) ?? []
    return explainCallerRights(callerRights(rules, tellRecording(commands, rules).state), catalogue).split(
      '\n',
    )
  }
  for (const catalogue of [lt, en]) {
    const { complaintRemains } = catalogue.recording.callerRights
    const remaining = lines('destroyed', catalogue).filter((line) => line.includes(complaintRemains.slice(1)))
    expect(remaining).toHaveLength(1)
    expectNames(remaining[0] ?? '', 'gdpr:77')
    expect(lines('kept', catalogue).join()).not.toContain(complaintRemains.slice(1))
  }
})

test.each([
  [
    'rights-by-reference',
    'gdpr:7(3)',
    /sutikimo atšaukimo neįvardija/u,
    /do not name the withdrawal of consent/u,
  ],
  ['rights-by-reference', 'gdpr:17', /duomenų ištrynimo neįvardija/u, /do not name erasure/u],
  [
    'rights-by-reference',
    'gdpr:18',
    /tvarkymo apribojimo neįvardija/u,
    /do not name restriction of processing/u,
  ],
] as const)(
  'a difference tells of the right of the article that it cites: %s, %s',
  (id, provision, ...words) => {
    const { clauses } = gdprDifference(id)
    for (const [index, catalogue] of [lt, en].entries()) {
      const cited = { ...gdprDifference(id), gdpr: [provision] } as const
      const text = explainDifference(cited, catalogue)
      expect(text).toMatch(words[index] ?? /never/u)
      for (const clause of [...clauses, provision]) expectNames(text, clause)
      expect(explainDifference(id, catalogue)).not.toMatch(words[index] ?? /never/u)
    }
  },
)

test('a withdrawal alone is told without a word on restriction, which its article does not give', () => {
  const early = gdprDifference('no-early-erasure')
  const said = (gdpr: typeof early.gdpr): string => explainDifference({ ...early, gdpr }, lt)
  expect(said(['gdpr:17(1)(b)'])).not.toMatch(/aprib/u)
  expect(said(early.gdpr)).toMatch(/aprib/u)
})

describe('a right of clause 14.5 that cannot be used is told with its own reason', () => {
  const told = (title: string, right: CallerRightName): readonly string[] => {
    const [, commands = [], rules = centre] = callsWithRights.find(([one]) => one === title) ?? []
    const rights = callerRights(rules, tellRecording(commands, rules).state)
    const index = rights.findIndex((one) => one.right === right)
    return [lt, en].map((catalogue) => explainCallerRights(rights, catalogue).split('\n')[index] ?? '')
  }
  const instead = /galima atšaukti sutikimą|jį galima atšaukti|can be withdrawn/u
  const times = (text: string, pattern: RegExp): number => text.split(pattern).length - 1

  test.each(['consented', 'kept', 'erasure granted'])(
    'while consent can be withdrawn, that is told once, of an objection: %s (GDPR 7(3), 21)',
    (title) => {
      for (const text of told(title, 'other-rights')) {
        expect(times(text, instead)).toBe(1)
        expect(times(text, /sutikimo pagrindu|on the basis of consent/u)).toBe(1)
      }
      for (const text of told(title, 'decline-recording')) expect(text).toMatch(instead)
    },
  )

  test.each(['withdrawn in the call', 'withdrawn later', 'only a copy'])(
    'where it cannot be withdrawn any more, nobody is told that it can: %s (GDPR 7(3))',
    (title) => {
      for (const right of ['other-rights', 'decline-recording'] as const)
        for (const text of told(title, right)) expect(text).not.toMatch(instead)
    },
  )

  test.each([
    ['consented', 3, /dar neišsaugotas|has not yet been stored/u],
    ['withdrawn later', 2, /sutikimas jau atšauktas|consent has already been withdrawn/u],
    [
      'erasure granted',
      1,
      /ištrinti įrašą jau patenkintas|erasure of the recording has already been granted/u,
    ],
    ['only a copy', 4, /saugoma procedūrai|kept for a procedure/u],
  ])('%s: %i times its reason', (title, count, reason) => {
    for (const text of told(title, 'other-rights')) expect(times(text, reason)).toBe(count)
  })
})
