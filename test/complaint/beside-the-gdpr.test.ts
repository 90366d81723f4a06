import { describe, expect, test } from 'vitest'
import type { ComplaintCommand } from '../../src/complaint/index.js'
import { followUps } from '../../src/complaint/index.js'
import { besideGdpr, complaintLifecycle, gdprProcedure } from '../../src/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { requestLifecycle } from '../../src/request/index.js'
import type { Claim, ItemFacts } from '../../src/rights/index.js'
import { en } from '../../src/text/en/index.js'
import { catalogueFor, explainNote, explainRejection } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { about, answer, complained, confirm, day, filed, seenOn, submit } from '../institutions/cases.js'

const objection: Claim = { right: 'objection', items: ['register'], substantiation: 'My address is secret.' }
const lodgeAbout = (request: ReturnType<typeof filed>): ComplaintCommand => ({
  type: 'LodgeComplaint',
  data: {
    id: 'C-1',
    by: 'registry',
    submittedOn: day('2026-03-25'),
    receivedOn: day('2026-03-25'),
    channel: 'email',
    sender: { as: 'subject' },
    contacts: [{ way: 'email', address: 'asmuo@pavyzdys.lt' }],
    ground: 'rejected',
    argument: 'the register tells my address',
    copies: { request: true, answer: true },
    request: seenOn('2026-03-25', request),
    earlier: [],
  },
})

describe('the GDPR knows no complaint to the controller: one turns to the authority and to the court (77, 79)', () => {
  const machine = complaintLifecycle(gdprProcedure)
  const request = filed(gdprProcedure, [
    submit([objection]),
    answer(about({ register: { basis: 'contract', directMarketing: false, specialPurpose: 'none' } })),
  ])

  test('lodging one is not in the procedure, citing what there is instead, in both languages', () => {
    const decision = machine.decide(lodgeAbout(request), machine.initialState())
    if (decision.accepted) throw new Error('expected a rejection')
    expect(decision.rejection.code).toBe('not-in-procedure')
    expect(decision.rejection.clauses).toContain('gdpr:77')
    for (const language of [lt, en])
      expect(explainRejection(decision.rejection, catalogueFor(language, gdprProcedure))).toMatch(/77/u)
  })

  test('every option is closed for that, no duty is owed, and nothing more of the request that was rejected', () => {
    const options = machine.options(machine.initialState(), day('2026-03-25'))
    expect(options.length).toBeGreaterThan(0)
    for (const option of options) expect(option).toMatchObject({ open: false })
    expect(machine.duties(machine.initialState(), day('2026-03-25'))).toEqual([])
    const owed = requestLifecycle(gdprProcedure).duties(request, day('2026-12-01'))
    expect(owed.map(({ duty, status }) => [duty, status])).toEqual([['examine-and-answer', 'done']])
  })
})

describe('a complaint under a document that is held against the GDPR', () => {
  const beside = besideGdpr(adakavasProcedure)
  const task: ItemFacts = { basis: 'public-task', particularSituation: true, limitInvoked: false }
  const request = filed(beside, [submit([objection]), confirm, answer(about({ register: task }))])
  const machine = complaintLifecycle(beside)
  const reviewed: readonly ComplaintCommand[] = [
    lodgeAbout(request),
    {
      type: 'AssignReviewer',
      data: {
        on: day('2026-03-26'),
        by: 'head',
        reviewer: 'rasa',
        request: seenOn('2026-03-26', request),
        earlier: [],
      },
    },
    { type: 'ConfirmIdentity', data: { on: day('2026-03-26'), by: 'rasa', means: 'the passport' } },
  ]
  const state = complained(beside, reviewed)
  const decided = (command: ComplaintCommand) => {
    const decision = machine.decide(command, state)
    if (!decision.accepted) throw new Error(JSON.stringify(decision.rejection))
    const [event] = decision.events
    if (event === undefined) throw new Error('no event')
    return { event, notes: decision.notes, after: machine.fold(decision.events, state) }
  }
  const upheld = (facts: ItemFacts): ComplaintCommand => ({
    type: 'UpholdComplaint',
    data: {
      on: day('2026-04-02'),
      by: 'rasa',
      request: seenOn('2026-04-02', request),
      earlier: [],
      facts: about({ register: facts }),
      implementBy: day('2026-04-10'),
    },
  })

  test('what only the GDPR grants is nothing more under the document, so it is no ground to uphold it', () => {
    const decision = machine.decide(upheld(task), state)
    expect(decision.accepted ? null : decision.rejection.code).toBe('nothing-more-granted')
  })

  test('upheld on what the document grants, it goes back into the request, which grants it as well', () => {
    const { event, notes, after } = decided(upheld({ ...task, basis: 'legitimate-interests' }))
    expect(notes.filter(({ note }) => note === 'poorer-than-gdpr')).toEqual([])
    const [followUp] = followUps(event, after)
    if (followUp?.to !== 'request') throw new Error('expected a follow-up to the request')
    const applied = requestLifecycle(beside).decide(followUp.command, request)
    if (!applied.accepted) throw new Error(JSON.stringify(applied.rejection))
    expect(requestLifecycle(beside).fold(applied.events, request)).toMatchObject({
      status: 'answered',
      answer: { outcome: 'granted', decisions: [{ parts: [{ beside: { outcome: 'granted' } }] }] },
    })
  })

  test('dismissed, it leaves a decision standing that is poorer than the GDPR, and that is noted again', () => {
    const { notes } = decided({
      type: 'DismissComplaint',
      data: {
        on: day('2026-04-02'),
        by: 'rasa',
        request: seenOn('2026-04-02', request),
        earlier: [],
        reasons: ['The register is kept for a public task.'],
      },
    })
    const [note] = notes.filter((one) => one.note === 'poorer-than-gdpr')
    expect(note).toMatchObject({
      clauses: ['adakavas:26', 'gdpr:21(1)'],
      data: { right: 'objection', item: 'register' },
    })
    if (note === undefined) throw new Error('expected a note')
    for (const language of [lt, en])
      expect(explainNote(note, catalogueFor(language, beside))).toContain('register')
  })
})
