import { describe, expect, test } from 'vitest'
import { plainDate } from '../../src/calendar/index.js'
import { complaintRejectionCodes } from '../../src/complaint/index.js'
import { requestRejectionCodes } from '../../src/request/index.js'
import { restrictionRejectionCodes } from '../../src/restriction/index.js'
import { en } from '../../src/text/en/index.js'
import {
  explainComplaintAnswer,
  explainComplaintRefusal,
  explainDuty,
  explainEligibility,
  explainNote,
  explainProcessing,
  explainRejection,
  explainRestriction,
} from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import {
  answeredComplaints,
  notedComplaints,
  refusedComplaints,
  rejectedAsOf,
  rejectedComplaints,
  tellComplaint,
} from './complaints.js'
import { expectNames } from './reading.js'
import { rejected, tell } from './requests.js'
import {
  notedRestrictions,
  notices,
  rejectedConsent,
  rejectedConsents,
  rejectedRestrictions,
  restrictions,
  tellRestriction,
  verdicts,
} from './restrictions.js'

const told = Object.entries(rejectedComplaints).flatMap(([code, tellings]) =>
  tellings.map(([title, commands, procedure]) => ({ code, title, commands, procedure })),
)

test('every rejection that is a complaint’s own is told', () => {
  const ofRequests: readonly string[] = requestRejectionCodes
  const own = complaintRejectionCodes.filter((code) => !ofRequests.includes(code))
  // That one is lodged late is told of a document that sets a window, in test/institutions/recourse.test.ts.
  expect([...Object.keys(rejectedComplaints), 'lodged-late']).toEqual(
    expect.arrayContaining([...own, 'reviewer-not-independent']),
  )
})

test('every rejection of a restriction is told', () => {
  // What a procedure lacks is told of one that lacks it, and consent in any form of one where it has any.
  expect([...Object.keys(rejectedRestrictions), 'not-in-procedure', 'not-consent'].sort()).toEqual(
    [...restrictionRejectionCodes].sort(),
  )
})

describe.each([lt, en])('complaints, restrictions and consents are said in $language', (catalogue) => {
  const day = (iso: unknown): string => catalogue.day(iso as Parameters<typeof catalogue.day>[0])
  const expectDays = (text: string, data: object): void => {
    for (const value of Object.values(data))
      if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value)) expect(text).toContain(day(value))
  }

  test.each(told)('$code ($title): the clauses and the days behind it', ({ code, commands, procedure }) => {
    const { rejection } = tellComplaint(commands, procedure)
    expect(rejection?.code).toBe(code)
    if (rejection === null) return
    const text = explainRejection(rejection, catalogue)
    for (const clause of rejection.clauses) expectNames(text, clause)
    expectDays(text, rejection.data)
  })

  test.each(told)('$code ($title): told as of a complaint also before anybody tries', (story) => {
    const { rejection } = tellComplaint(story.commands, story.procedure)
    if (rejection === null) throw new Error('expected a rejection')
    const { command, ...obstacle } = rejection
    const text = explainRejection(obstacle, catalogue)
    expect(command).not.toBe('')
    for (const clause of rejection.clauses) expectNames(text, clause)
    // One that cites a clause of chapter XII is never said of a request.
    const shared = rejection.clauses.some((clause) => /:(?:4[89]|5\d)$/u.test(clause))
    const same = ['wrong-status', 'no-ground'].includes(rejection.code)
    if (shared && !same) expect(text).toBe(explainRejection(rejection, catalogue))
  })

  test('what a request and a complaint share is said of each by its name', () => {
    const { rejection: ofRequest } = tell(rejected['identity-already-confirmed'][0][1])
    const { rejection: ofComplaint } = tellComplaint(
      rejectedComplaints['identity-already-confirmed']?.[0][1] ?? [],
    )
    if (ofRequest === null || ofComplaint === null) throw new Error('expected rejections')
    expect(ofRequest.command).toBe(ofComplaint.command)
    expectNames(explainRejection(ofRequest, catalogue), 'adakavas:44')
    expectNames(explainRejection(ofComplaint, catalogue), 'adakavas:55')
    const [request, complaint] = catalogue === lt ? ['prašym', 'skund'] : ['request', 'complain']
    expect(explainRejection(ofRequest, catalogue)).toContain(request)
    expect(explainRejection(ofRequest, catalogue)).not.toContain(complaint)
    expect(explainRejection(ofComplaint, catalogue)).toContain(complaint)
    expect(explainRejection(ofComplaint, catalogue)).not.toContain(request)
  })

  test.each(Object.entries(rejectedRestrictions))('a restriction: %s', (code, commands) => {
    const { rejection } = tellRestriction(commands)
    expect(rejection?.code).toBe(code)
    if (rejection === null) return
    const text = explainRejection(rejection, catalogue)
    for (const clause of rejection.clauses) expectNames(text, clause)
    if (code !== 'restriction-already-over') expectDays(text, rejection.data)
  })

  test.each(Object.entries(rejectedConsents))('a consent: %s', (code, commands) => {
    const rejection = rejectedConsent(commands)
    expect(rejection.code).toBe(code)
    const text = explainRejection(rejection, catalogue)
    for (const clause of rejection.clauses) expectNames(text, clause)
    expectDays(text, rejection.data)
  })

  test('a day beyond the calendar is said of a consent too', () => {
    const text = explainRejection(
      {
        of: 'consent',
        code: 'outside-calendar',
        command: 'GiveConsent',
        clauses: ['adakavas:33'],
        data: { reason: '' },
      },
      catalogue,
    )
    expectNames(text, 'adakavas:33')
  })

  test('every note is said, with its clauses', () => {
    const notes = [
      ...notedComplaints.flatMap(([, commands]) => tellComplaint(commands).notes),
      ...notedRestrictions.flatMap(([, commands]) => tellRestriction(commands).notes),
    ]
    for (const note of notes)
      for (const clause of note.clauses) expectNames(explainNote(note, catalogue), clause)
  })

  test.each(notices)('a notice: %s', (_, duty) => {
    const text = explainDuty(duty, catalogue)
    expectNames(text, 'adakavas:23')
    expect(text).toContain(day(duty.deadline.due))
    if (duty.doneOn !== undefined) expect(text).toContain(day(duty.doneOn))
  })

  test('a notice that is given needs its day', () => {
    const done = notices.find(([status]) => status === 'done')?.[1]
    if (done === undefined) throw new Error('expected a duty')
    const { doneOn, ...dayless } = done
    expect(doneOn).toBeDefined()
    expect(() => explainDuty(dayless, catalogue)).toThrow(TypeError)
  })

  test.each(answeredComplaints.map(([title, commands]) => ({ title, commands })))(
    'the answer to a complaint has what clause 59 asks for: $title',
    ({ commands }) => {
      const { state } = tellComplaint(commands)
      if (state.status !== 'dismissed' && state.status !== 'upheld') throw new Error('expected an answer')
      const letter = explainComplaintAnswer(state, catalogue)
      for (const clause of ['adakavas:53', 'adakavas:59'] as const) expectNames(letter, clause)
      const reasons = state.status === 'dismissed' ? state.reasons : state.requestAnswer.furtherReasons
      for (const reason of reasons) expect(letter).toContain(reason.replace(/\.$/u, ''))
      const implementation = state.status === 'upheld' ? state.requestAnswer.implementation : null
      if (implementation !== null) expect(letter).toContain(day(implementation.due))
      const whole = state.status === 'upheld' && state.requestAnswer.outcome === 'granted'
      if (whole) expect(letter).not.toContain(catalogue === lt ? 'inspekcij' : 'VDAI')
      else for (const clause of ['gdpr:77', 'gdpr:79'] as const) expectNames(letter, clause)
    },
  )

  test.each(refusedComplaints.map(([title, commands]) => ({ title, commands })))(
    'the refusal of a complaint names its clause, its reasons and the remedies: $title',
    ({ commands }) => {
      const { state } = tellComplaint(commands)
      if (state.status !== 'refused') throw new Error('expected a refusal')
      const letter = explainComplaintRefusal(state, catalogue)
      expectNames(letter, state.refusal.limit.clause)
      for (const reason of state.refusal.reasons) expect(letter).toContain(reason)
      for (const clause of ['adakavas:53', 'gdpr:77', 'gdpr:79'] as const) expectNames(letter, clause)
    },
  )

  test('who examined a request is told what they did and when', () => {
    const { examinations } = rejectedAsOf('2026-03-02')
    const text = explainEligibility(
      { person: 'Ona Onaitė', may: false, examined: examinations, upheld: [], unknown: false },
      catalogue,
    )
    expect(examinations.length).toBeGreaterThan(0)
    for (const { did, on } of examinations) {
      expect(text).toContain(catalogue.complaint.examinations[did])
      expect(text).toContain(day(on))
    }
    expectNames(text, 'adakavas:58')
  })

  test.each(verdicts)('what may be done: %s', (_, verdict, operation) => {
    const text = explainProcessing(verdict, operation, catalogue)
    const { processing } = catalogue.restriction
    expect(text.toLowerCase()).toContain(processing.operations[operation])
    for (const { fact } of verdict.assessment?.needs ?? [])
      if (fact !== 'operation')
        expect(text.toLowerCase()).toContain(processing.reasons[fact].question.toLowerCase())
  })

  test.each(restrictions)('a restriction on a day: %s', (_, restriction, on) => {
    const text = explainRestriction(restriction, plainDate(on), catalogue)
    expect(text).toContain(day(restriction.from))
    if (restriction.ended !== null) expect(text).toContain(day(restriction.ended.on))
    else if (on >= restriction.from) {
      if (restriction.until !== null) expect(text).toContain(day(restriction.until))
      if (restriction.criterion !== null) expect(text).toContain(restriction.criterion)
    }
  })
})
