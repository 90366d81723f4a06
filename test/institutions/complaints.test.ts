import { describe, expect, test } from 'vitest'
import {
  type ComplaintCommand,
  complaintLifecycle,
  type LodgeComplaint,
  requestForComplaint,
} from '../../src/complaint/index.js'
import { isInvalidInput, type Procedure, plainDate } from '../../src/index.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, explainConsequence, explainRejection } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { seen } from '../text/reading.js'
import { answered, council, councilUnder, identified, played, submitted } from './council.js'

const { clause } = council
const day = plainDate

type Content = Pick<LodgeComplaint['data'], 'ground' | 'argument' | 'copies'>

const whole: Content = {
  ground: 'rejected',
  argument: 'they are not needed',
  copies: { request: true, answer: true },
}

/** A complaint about the rejection of 10 March 2026. */
const complaintUnder = (procedure: Procedure, says: Content): ComplaintCommand => ({
  type: 'LodgeComplaint',
  data: {
    id: 'C1',
    by: 'registry',
    submittedOn: day('2026-03-16'),
    receivedOn: day('2026-03-16'),
    channel: 'post',
    sender: { as: 'subject' },
    contacts: [],
    request: requestForComplaint(
      played(procedure, submitted(), identified, answered('2026-03-10', 'none')),
      day('2026-03-16'),
    ),
    earlier: [],
    ...says,
  },
})

function lodged(procedure: Procedure, says = whole) {
  const machine = complaintLifecycle(procedure)
  const decision = machine.decide(complaintUnder(procedure, says), machine.initialState())
  if (!decision.accepted) throw new Error(JSON.stringify(decision.rejection))
  const state = decision.events.reduce(machine.evolve, machine.initialState())
  return { machine, state, notes: decision.notes.map(({ note }) => note) }
}

describe('the extension of complaints', () => {
  const extension = { clause: clause('2'), period: { months: 3 } }
  const shared = councilUnder({ extension })
  const ofRequests = councilUnder({
    extension,
    complaintExamination: { clause: clause('5.1'), period: { days: 20 }, extension: null },
  })
  const extend = {
    type: 'ExtendExamination',
    data: { on: day('2026-03-20'), by: 'rasa', reasons: ['Many files.'] },
  } as const

  test('is that of requests, unless the document extends those alone', () => {
    const { machine, state } = lodged(shared)
    expect(machine.decide(extend, state).accepted).toBe(true)
    expect(shared.roles.complaintExamination).not.toHaveProperty('extension')
  })

  test('where it extends requests alone, it is not in the procedure, in every status; a request is extended as ever', () => {
    const { machine, state } = lodged(ofRequests)
    for (const one of [machine.initialState(), state])
      expect(machine.decide(extend, one)).toMatchObject({
        accepted: false,
        rejection: { code: 'not-in-procedure', clauses: ['council:5.1'] },
      })
    expect(
      machine.options(state, day('2026-03-20')).find(({ command }) => command === 'ExtendExamination'),
    ).toMatchObject({ open: false })
    expect(played(ofRequests, submitted(), extend)).toMatchObject({ extension: { on: '2026-03-20' } })
  })

  test('is not told of as closed, when the answer is late, where there is none', () => {
    const said = (procedure: Procedure) => {
      const { machine, state } = lodged(procedure)
      const [duty] = machine.duties(state, day('2026-06-01'))
      if (duty === undefined) throw new Error('no duty')
      return explainConsequence(procedure, duty, catalogueFor(en, procedure))
    }
    expect(said(shared)).toMatch(/extended/u)
    expect(said(ofRequests)).not.toMatch(/extended/u)
  })

  test.each([lt, en])('is told of as not there in each language', (language) => {
    const { machine, state } = lodged(ofRequests)
    const decision = machine.decide(extend, state)
    if (decision.accepted) throw new Error('expected a rejection')
    expect(seen(explainRejection(decision.rejection, catalogueFor(language, ofRequests)))).toMatch(/5\.1/u)
  })

  test('anything but null is an error with its path', () => {
    const complaintExamination = { clause: clause('5.1'), period: { days: 20 }, extension: 'never' }
    try {
      councilUnder({ complaintExamination } as never)
      throw new Error('expected an error')
    } catch (error) {
      expect(isInvalidInput(error) && [error.path, error.clause]).toEqual([
        'roles.complaintExamination.extension',
        'council:5.1',
      ])
    }
  })
})

describe('what a complaint must say', () => {
  const bare: Content = { copies: { request: false, answer: false } }

  test('is asked for by a document that says so', () => {
    const { notes, state } = lodged(councilUnder(), bare)
    expect(notes).toContain('content-defects')
    expect(state).toMatchObject({
      defects: ['ground-missing', 'reasons-missing', 'request-copy-missing', 'answer-copy-missing'],
    })
  })

  test('is not asked for by a document that does not: neither ground, argument nor copies', () => {
    const { notes, state, machine } = lodged(councilUnder({ complaintContent: null }), bare)
    expect(notes).not.toContain('content-defects')
    expect(state).toMatchObject({ defects: [] })
    // There is nothing to put right, and nobody is asked to.
    expect(
      machine.options(state, day('2026-03-20')).find(({ command }) => command === 'AskToComplete'),
    ).toMatchObject({ open: false })
  })

  test('it is decided like one that says all', () => {
    const { state, machine } = lodged(councilUnder({ complaintContent: null }), bare)
    const options = machine.options(state, day('2026-03-20'))
    expect(options.find(({ command }) => command === 'AssignReviewer')).toMatchObject({ open: true })
    expect(state).toMatchObject({ grounds: ['rejected'] })
  })
})
