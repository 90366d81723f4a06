import { describe, expect, test } from 'vitest'
import { complaintNotes } from '../../src/complaint/types.js'
import { recordingNotes } from '../../src/recording/types.js'
import { requestNotes } from '../../src/request/types.js'
import { restrictionNotes } from '../../src/restriction/types.js'
import * as calls from '../recording/scenario.js'
import {
  confirm,
  given,
  grant,
  received,
  receivedOn,
  refuseUnfounded,
  report,
  submit,
} from '../request/scenario.js'
import * as restrictions from '../restriction/scenario.js'

const marked = (notes: readonly { readonly note: string; readonly breach: boolean }[]) =>
  Object.fromEntries(notes.map(({ note, breach }) => [note, breach]))

/** The notes of a recording on a command, which must be accepted. */
const notesOfCall = ({ machine, state }: calls.Scenario, command: Parameters<typeof machine.decide>[0]) => {
  const decision = machine.decide(command, state)
  return decision.accepted ? marked(decision.notes) : decision.rejection.code
}

describe('a note says whether it puts a breach on record (section 1.6)', () => {
  test('clause 41: a late answer, beside what the GDPR has and the document has not', () => {
    const open = given([submit(), confirm(received)])
    expect(marked(open.when(grant('2026-04-03')).accepted().notes)).toMatchObject({
      'late-answer': true,
      'gdpr-difference': false,
    })
    expect(marked(open.when(grant('2026-04-02')).accepted().notes)).toEqual({
      'gdpr-difference': false,
      'nobody-assigned': false,
    })
  })

  test('clause 43.1: a late refusal', () => {
    const refusal = given([receivedOn('2026-01-31')]).when(refuseUnfounded('2026-03-03'))
    expect(marked(refusal.accepted().notes)).toMatchObject({ 'late-refusal': true })
  })

  test('clause 47: what is carried out late', () => {
    const granted = given([submit(), confirm(received), grant('2026-03-20')])
    expect(marked(granted.when(report('2026-03-23', 'erasure', 'photo')).accepted().notes)).toEqual({
      'late-implementation': true,
      'nobody-assigned': false,
    })
  })

  test('clause 38: what a request lacks is no breach of the institution', () => {
    const lacking = submit({ form: { ...submit().data.form, signed: false } })
    expect(marked(given([]).when(lacking).accepted().notes)).toMatchObject({ 'content-defects': false })
  })

  test('clause 23: a subject told late of a reason', () => {
    const relied = restrictions.given([restrictions.impose('A'), restrictions.rely('L1', '2026-03-09')])
    const decision = relied.machine.decide(restrictions.inform('L1', '2026-03-20'), relied.state)
    expect(decision.accepted && marked(decision.notes)).toEqual({ 'late-notice': true })
  })

  test.each([
    [
      'K-6: the other ways were not explained',
      calls.given([calls.receive(), calls.notice(), calls.decline()]),
      calls.end(calls.callDay, 'centre'),
      { 'alternatives-missed': true },
    ],
    ['K-10: a late destruction', calls.stored(), calls.destroy('2024-09-17'), { 'late-destruction': true }],
    ['K-10: one in time', calls.stored(), calls.destroy('2024-09-16'), {}],
    [
      'K-11.2: a complaint that does not hold the recording',
      calls.stored(),
      calls.complain('2024-04-01'),
      { 'complaint-does-not-hold': false, 'gdpr-difference': false },
    ],
    [
      'K-14: a request that does not hold the recording',
      calls.stored(),
      calls.ask('2024-04-02'),
      { 'request-does-not-hold': false, 'gdpr-difference': false },
    ],
    [
      'GDPR 12(3): a request that is answered late',
      calls.stored(calls.ask('2024-04-02')),
      calls.answerCaller('2024-05-03'),
      { 'late-caller-answer': true },
    ],
    [
      'GDPR 12(3): one that is answered on its last day',
      calls.stored(calls.ask('2024-04-02')),
      calls.answerCaller('2024-05-02'),
      {},
    ],
    [
      'GDPR 17(1)(b): another basis that is named on the day after the withdrawal',
      calls.stored(calls.withdraw('2024-04-02')),
      calls.nameBasis('2024-04-03'),
      { 'late-other-basis': true },
    ],
    [
      'GDPR 17(1)(b): one that is named on the same day',
      calls.stored(calls.withdraw('2024-04-02')),
      calls.nameBasis('2024-04-02'),
      {},
    ],
    [
      'K-10: what was asked for and complained of goes with the recording',
      calls.stored(calls.complain('2024-09-02'), calls.ask('2024-09-02')),
      calls.destroy('2024-09-16'),
      {
        'complaints-lost-with-recording': false,
        'requests-lost-with-recording': false,
        'gdpr-difference': false,
      },
    ],
  ] as const)('%s', (_, scenario, command, notes) => {
    expect(notesOfCall(scenario, command)).toEqual(notes)
  })

  test('the breaches of each machine are these', () => {
    const breaches = (notes: Readonly<Record<string, { readonly breach: boolean }>>) =>
      Object.keys(notes).filter((code) => notes[code]?.breach)
    const ofCases = ['late-inquiry', 'late-answer', 'late-refusal', 'late-implementation']
    expect(breaches(requestNotes)).toEqual([...ofCases, 'late-aftermath', 'late-acknowledgement'])
    expect(breaches(complaintNotes)).toEqual(ofCases)
    expect(breaches(restrictionNotes)).toEqual(['late-notice'])
    expect(breaches(recordingNotes)).toEqual([
      'alternatives-missed',
      'not-recorded',
      'late-destruction',
      'late-copy',
      'late-copy-destruction',
      'late-other-basis',
      'late-caller-answer',
    ])
  })
})
