import { describe, expect, test } from 'vitest'
import type { ClauseRef } from '../../src/documents/index.js'
import { requestNoteCodes, requestRejectionCodes } from '../../src/request/index.js'
import { en } from '../../src/text/en/index.js'
import {
  explainAnswer,
  explainDeadline,
  explainDuty,
  explainNote,
  explainRefusal,
  explainRejection,
} from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { deadlines, duties } from './everything.js'
import { expectNames } from './reading.js'
import {
  answered,
  answers,
  isAbsent,
  newAnswers,
  noted,
  refusals,
  refused,
  rejected,
  tell,
} from './requests.js'

/** Notes that only an institution's own document, the GDPR, or being held against it, brings about: their tests tell them. */
const notNoted: readonly string[] = [
  'after-target',
  'after-gdpr-limit',
  'erase-objected',
  'formal-defects',
  'gdpr-prevails',
  'identity-term-running',
  'late-acknowledgement',
  'late-aftermath',
  'restrict-meanwhile',
  'tell-other-controllers',
  'tell-recipients',
  'poorer-than-gdpr',
  'more-than-gdpr',
  'restrict-instead',
]

const told = requestRejectionCodes.flatMap((code) =>
  // What a procedure lacks is told of one that lacks it, and what only another one has, of that one.
  isAbsent(code)
    ? []
    : rejected[code].map(([title, commands, procedure]) => ({ code, title, commands, procedure })),
)
const named = (tellings: readonly (typeof answers)[number][]) =>
  tellings.map(([title, commands]) => ({ title, commands }))

describe.each([lt, en])('what the machine of requests decides is said in $language', (catalogue) => {
  const day = (iso: unknown): string => catalogue.day(iso as Parameters<typeof catalogue.day>[0])

  test.each(told)('$code ($title): the clauses and the days behind it', ({ code, commands, procedure }) => {
    const { rejection } = tell(commands, procedure)
    expect(rejection?.code).toBe(code)
    if (rejection === null) return
    const text = explainRejection(rejection, catalogue)
    for (const clause of rejection.clauses) expectNames(text, clause)
    for (const value of Object.values(rejection.data))
      if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value)) expect(text).toContain(day(value))
  })

  test('an obstacle of an option is said before anybody tries the command', () => {
    const { rejection } = tell(rejected['wrong-status'][0][1])
    if (rejection === null) throw new Error('expected a rejection')
    const { command, ...obstacle } = rejection
    expect(command).toBe('AssignOfficer')
    expect(explainRejection(obstacle, catalogue)).not.toBe(explainRejection(rejection, catalogue))
  })

  test('every note is said, with its clauses', () => {
    const notes = noted.flatMap(([, commands]) => tell(commands).notes)
    expect([...new Set(notes.map(({ note }) => note))].sort()).toEqual(
      requestNoteCodes.filter((code) => !notNoted.includes(code)).sort(),
    )
    for (const note of notes) {
      const text = explainNote(note, catalogue)
      for (const clause of note.clauses) expectNames(text, clause)
    }
  })

  test.each(deadlines)('a deadline, step by step: %s', (_, deadline) => {
    const text = explainDeadline(deadline, catalogue)
    expectNames(text, deadline.clause)
    for (const [index, step] of deadline.steps.entries()) {
      // Days on which nobody works, one after the other, are told as one step.
      const goesOn = step.step === 'rolled' && deadline.steps[index + 1]?.step === 'rolled'
      if (!goesOn) expect(text).toContain(day(step.day))
    }
    expect(text).toContain(day(deadline.due))
  })

  test.each(duties)('a duty: %s', (_, duty) => {
    const text = explainDuty(duty, catalogue)
    expectNames(text, duty.clause)
    expect(text).toContain(day(duty.deadline.due))
    if (duty.doneOn !== undefined) expect(text).toContain(day(duty.doneOn))
    if ('waitingFor' in duty)
      for (const clause of ['adakavas:44', 'adakavas:40', 'adakavas:43.2'] as const) expectNames(text, clause)
  })

  test('a duty that is done needs its day', () => {
    const done = duties.find(([, { status }]) => status === 'done')?.[1]
    if (done === undefined) throw new Error('expected a duty')
    const { doneOn, ...dayless } = done
    expect(doneOn).toBeDefined()
    expect(() => explainDuty(dayless, catalogue)).toThrow(TypeError)
  })

  test.each(named([...answers, ...newAnswers]))(
    'the letter of an answer has what clause 47 asks for: $title',
    ({ commands }) => {
      const state = answered(commands)
      const { answer } = state
      const letter = explainAnswer(state, catalogue)
      for (const { item, clauses, act, period } of answer.decisions) {
        if (item !== null) expect(letter).toContain(catalogue.quote(item))
        for (const clause of clauses) expectNames(letter, clause)
        if (act !== null) expect(letter).toContain(act)
        if (period?.until !== undefined) expect(letter).toContain(day(period.until))
      }
      for (const reason of answer.furtherReasons) expect(letter).toContain(reason.replace(/\.$/u, ''))
      if (answer.implementation !== null) expect(letter).toContain(day(answer.implementation.due))
      const remedies: readonly ClauseRef[] = ['adakavas:48', 'gdpr:12(4)', 'gdpr:77', 'gdpr:79']
      expectNames(letter, 'adakavas:42')
      if (answer.outcome === 'granted') expect(letter).not.toContain('VDAI')
      else for (const clause of remedies) expectNames(letter, clause)
    },
  )

  test.each(named(refusals))(
    'the letter of a refusal names its clause, its reasons and the remedies: $title',
    ({ commands }) => {
      const state = refused(commands)
      const letter = explainRefusal(state, catalogue)
      expectNames(letter, state.refusal.limit.clause)
      for (const reason of state.refusal.reasons) expect(letter).toContain(reason)
      for (const clause of ['adakavas:42', 'gdpr:12(4)', 'gdpr:77', 'gdpr:79'] as const)
        expectNames(letter, clause)
    },
  )
})
