import { describe, expect, test } from 'vitest'
import { complaintLifecycle, requestForComplaint } from '../../src/complaint/index.js'
import { adakavasProcedure, isInvalidInput, type Procedure, plainDate } from '../../src/index.js'
import { type RequestCommand, requestLifecycle } from '../../src/request/index.js'
import { en } from '../../src/text/en/index.js'
import {
  catalogueFor,
  explainConsequence,
  explainDuty,
  explainNote,
  letters,
  renderText,
} from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { seen } from '../text/reading.js'
import { answered, council, councilUnder, identified, played, submitted } from './council.js'

const { clause } = council
const procedure = councilUnder({ acknowledgement: { clause: clause('4'), period: { workingDays: 5 } } })
const machine = requestLifecycle(procedure)

/** Receipt acknowledged on a day. */
const acknowledged = (on: string): RequestCommand => ({
  type: 'AcknowledgeReceipt',
  data: { on: plainDate(on), by: 'registry' },
})

const dutyOf = (under: Procedure, on: string, ...commands: readonly RequestCommand[]) =>
  requestLifecycle(under)
    .duties(played(under, submitted(), ...commands), plainDate(on))
    .find(({ duty }) => duty === 'acknowledge-receipt')

// Received on Monday 2 March 2026: five working days end on Monday 9 March.
describe('the duty to acknowledge receipt', () => {
  test.each([
    ['2026-03-03', [], 'pending'],
    ['2026-03-09', [], 'due-today'],
    ['2026-03-10', [], 'overdue'],
    ['2026-03-10', [acknowledged('2026-03-09')], 'done'],
    ['2026-03-10', [acknowledged('2026-03-10')], 'done-late'],
  ] as const)('on %s after %j it is %s', (on, commands, status) => {
    expect(dutyOf(procedure, on, ...commands)).toMatchObject({
      clause: 'council:4',
      owedTo: 'subject',
      deadline: { due: '2026-03-09' },
      status,
    })
  })

  test('an answer ends it: in time it is owed no more, later it was missed', () => {
    const inTime = [identified, answered('2026-03-09', 'none')] as const
    expect(dutyOf(procedure, '2026-03-20', ...inTime)).toBeUndefined()
    const late = [identified, answered('2026-03-10', 'none')] as const
    expect(dutyOf(procedure, '2026-03-20', ...late)).toMatchObject({ status: 'missed' })
  })

  test('without a time there is no duty, and it can be done all the same', () => {
    const open = councilUnder({ acknowledgement: { clause: clause('4') } })
    expect(dutyOf(open, '2026-04-01')).toBeUndefined()
    expect(played(open, submitted(), acknowledged('2026-03-20'))).toMatchObject({
      acknowledgement: { on: '2026-03-20' },
    })
  })

  test('a late one is noted as a breach, one on the last day is not', () => {
    const notes = (on: string) => {
      const decision = machine.decide(acknowledged(on), played(procedure, submitted()))
      return decision.accepted ? decision.notes.filter(({ note }) => note === 'late-acknowledgement') : null
    }
    expect(notes('2026-03-09')).toEqual([])
    expect(notes('2026-03-10')).toMatchObject([
      { clauses: ['council:4'], breach: true, data: { on: '2026-03-10', due: '2026-03-09' } },
    ])
  })
})

describe('an acknowledgement is no examination', () => {
  const state = played(procedure, submitted(), acknowledged('2026-03-04'))

  test('whoever sends it has not examined the request, and nothing was sent that ends silence', () => {
    expect(state).toMatchObject({ examiners: [], examinations: [], acts: [] })
  })

  test('silence goes on: a complaint about it is admissible from the day after the month', () => {
    const complaints = complaintLifecycle(procedure)
    const on = plainDate('2026-04-03')
    const decision = complaints.decide(
      {
        type: 'LodgeComplaint',
        data: {
          id: 'C1',
          by: 'registry',
          submittedOn: on,
          receivedOn: on,
          channel: 'post',
          sender: { as: 'subject' },
          contacts: [],
          copies: { request: true, answer: false },
          request: requestForComplaint(state, on),
          earlier: [],
        },
      },
      complaints.initialState(),
    )
    expect(decision).toMatchObject({
      accepted: true,
      events: [{ data: { findings: { grounds: ['inaction'] } } }],
    })
  })

  test('it is given once', () => {
    expect(machine.decide(acknowledged('2026-03-05'), state)).toMatchObject({
      rejection: { code: 'already-done', clauses: ['council:4'], data: { on: '2026-03-04' } },
    })
  })

  test('a document without it knows none, whatever the status', () => {
    for (const commands of [[], [submitted()]]) {
      const other = councilUnder()
      expect(
        requestLifecycle(other).decide(acknowledged('2026-03-04'), played(other, ...commands)),
      ).toMatchObject({
        rejection: { code: 'not-in-procedure', clauses: ['council:1'] },
      })
    }
    const own = requestLifecycle(adakavasProcedure)
    expect(own.decide(acknowledged('2026-03-04'), own.initialState())).toMatchObject({
      rejection: { code: 'not-in-procedure', clauses: ['adakavas:38'] },
    })
  })
})

describe('it is said in both languages', () => {
  const settings = { institution: { name: 'Savivaldybė' }, dataProtectionOfficer: 'pareigunas@example.lt' }

  test.each([
    [lt, /Savivaldybė privalo pranešti duomenų subjektui apie prašymo gavimą iki 2026 m\. kovo 9 d\./u],
    [en, /The Council has to acknowledge receipt of the request to the data subject by 9 March 2026/u],
  ] as const)('the duty', (language, words) => {
    const duty = dutyOf(procedure, '2026-03-03')
    if (duty === undefined) throw new Error('expected a duty')
    const catalogue = catalogueFor(language, procedure)
    expect(seen(explainDuty(duty, catalogue))).toMatch(words)
    expect(seen(explainConsequence(procedure, duty, catalogue))).toContain(
      language === lt
        ? 'Kol prašymas neišnagrinėtas, pranešti apie jo gavimą privaloma'
        : 'As long as the request is not answered, its receipt still has to be acknowledged',
    )
  })

  test.each([
    [
      lt,
      'Apie prašymo gavimą pranešta 2026 m. kovo 10 d., pavėlavus 1 dieną – terminas baigėsi 2026 m. kovo 9 d. (Tvarkos 4 punktas).',
    ],
    [
      en,
      'Receipt was acknowledged on 10 March 2026, 1 day late: the last day was 9 March 2026 (clause 4 of the Arrangements).',
    ],
  ] as const)('that it is late', (language, words) => {
    const decision = machine.decide(acknowledged('2026-03-10'), played(procedure, submitted()))
    const note = decision.accepted
      ? decision.notes.find((one) => one.note === 'late-acknowledgement')
      : undefined
    if (note === undefined) throw new Error('expected a note')
    expect(seen(explainNote(note, catalogueFor(language, procedure)))).toContain(words)
  })

  test('the letter of receipt has the day of the acknowledgement and cites its clause', () => {
    const state = played(procedure, submitted(), acknowledged('2026-03-04'))
    if (state.status !== 'open') throw new Error(state.status)
    const said = (language: typeof lt) =>
      seen(renderText(letters.receipt(procedure, state, catalogueFor(language, procedure), settings)))
    expect(said(lt)).toContain('2026-03-04 Nr.')
    expect(said(en)).toContain('4 March 2026, No.')
    // The document says nothing of the ways of filing: no clause is cited for them.
    expect(said(en)).toMatch(/has been registered \(clause 4 of/u)
  })
})

test('a period that is none is told at definition', () => {
  let found: unknown
  try {
    councilUnder({ acknowledgement: { clause: clause('4'), period: { days: 0 } } })
  } catch (error) {
    found = isInvalidInput(error) ? error.path : error
  }
  expect(found).toBe('roles.acknowledgement.period')
})
