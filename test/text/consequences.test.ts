import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { deadline, plainDate } from '../../src/calendar/index.js'
import type { ComplaintDuty } from '../../src/complaint/index.js'
import type { DutyStatus } from '../../src/core/index.js'
import type { ClauseRef } from '../../src/documents/index.js'
import { defineProcedure } from '../../src/making/index.js'
import { adakavasProcedure, type Procedure, type Readings } from '../../src/procedure/index.js'
import { kaunasRules, type RecordingDuty, recordingDuties } from '../../src/recording/index.js'
import type { RequestDuty } from '../../src/request/index.js'
import type { RestrictionDuty } from '../../src/restriction/index.js'
import { en } from '../../src/text/en/index.js'
import { explainConsequence } from '../../src/text/index.js'
import { lt } from '../../src/text/lt/index.js'
import { copiedWords } from '../documents/nine-words.js'
import { expectNames, expectReadable } from './reading.js'
import { storedDuty } from './stored-duty.js'

/** Written anew with UPDATE_GOLDEN=1, then read by a person before it is committed. */
const update = process.env['UPDATE_GOLDEN'] === '1'

type AnyDuty = RequestDuty | ComplaintDuty | RestrictionDuty

/** Of which machine a duty under a clause is. */
function machineOf(clause: ClauseRef): AnyDuty['of'] {
  const number = Number(clause.split(':')[1])
  if (number === 23) return 'restriction'
  return number < 48 ? 'request' : 'complaint'
}

const owed = (duty: AnyDuty['duty'], clause: ClauseRef, status: DutyStatus) => ({
  of: machineOf(clause),
  duty,
  clause,
  owedTo: 'subject' as const,
  deadline: deadline({ clause, from: plainDate('2026-02-02'), period: { days: 10 } }),
  status,
  ...(status === 'done' || status === 'done-late' ? { doneOn: plainDate('2026-02-20') } : {}),
})

const under = (readings: Partial<Readings>): Procedure =>
  defineProcedure({ id: 'under-test', version: '1', readings })
const lapsing = under({ lateRefusal: 'lapses' })

/** Every duty with its clause. */
const duties: readonly (readonly [AnyDuty['duty'], ClauseRef])[] = [
  ['examine-and-answer', 'adakavas:41'],
  ['inform-of-refusal', 'adakavas:43.1'],
  ['inform-of-refusal', 'adakavas:44'],
  ['inform-of-refusal', 'adakavas:45'],
  ['carry-out', 'adakavas:47'],
  ['examine-and-answer', 'adakavas:52'],
  ['inform-of-refusal', 'adakavas:56'],
  ['inform-of-refusal', 'adakavas:57'],
  ['carry-out', 'adakavas:59'],
  ['inform-of-reason', 'adakavas:23'],
]
const statuses = ['pending', 'due-today', 'overdue', 'done', 'done-late', 'missed'] as const
const readings: readonly (readonly [string, Procedure])[] = [
  ['as the document stands', adakavasProcedure],
  ['late refusals lapse', lapsing],
  ['no complaint of a refusal', under({ refusalComplaint: 'inadmissible' })],
  ['no complaint of silence after an act', under({ silenceAfterAct: 'inadmissible' })],
  [
    'ten days of silence',
    defineProcedure({
      id: 'under-test',
      version: '2',
      limits: { inaction: { period: { days: 10 }, clause: 'adakavas:48' } },
    }),
  ],
]

const duty = ([name, clause]: (typeof duties)[number], status: DutyStatus): AnyDuty =>
  storedDuty<AnyDuty>(owed(name, clause, status))

/** Every duty on a recorded call with its clause: the destruction has two, one for the term and one for an erasure. */
const ofRecordings: readonly (readonly [RecordingDuty['duty'], ClauseRef])[] = [
  ['play-notice', 'kaunas:7'],
  ['explain-alternatives', 'kaunas:6'],
  ['store-recording', 'kaunas:10'],
  ['copy-for-procedure', 'kaunas:10'],
  ['destroy-recording', 'kaunas:10'],
  ['destroy-recording', 'kaunas:14.5'],
  ['destroy-or-name-basis', 'gdpr:17(1)(b)'],
  ['destroy-copy', 'kaunas:10'],
  ['answer-caller', 'gdpr:12(3)'],
]
const ofRecording = ([name, clause]: (typeof ofRecordings)[number], status: DutyStatus): RecordingDuty => {
  const owed = {
    of: 'recording',
    clause,
    deadline: deadline({ clause, from: plainDate('2026-02-02'), period: { days: 1 } }),
    status,
    ...(status === 'done' || status === 'done-late' ? { doneOn: plainDate('2026-02-20') } : {}),
  } as const
  if (name === 'copy-for-procedure')
    return { ...owed, duty: name, owedTo: 'procedure', about: { procedures: [] } }
  return name === 'answer-caller'
    ? { ...owed, duty: name, owedTo: 'caller', about: { request: 'P5', right: 'access' } }
    : { ...owed, duty: name, owedTo: 'caller' }
}

describe.each([lt, en])('what follows from a missed duty, in $language', (catalogue) => {
  const file = new URL(`golden/consequences.${catalogue.language}.txt`, import.meta.url)
  const golden = () =>
    readings
      .flatMap(([title, procedure]) => {
        const entries = duties.flatMap((one) =>
          (['overdue', 'done-late', 'missed', 'done'] as const).flatMap((status) => {
            const text = explainConsequence(procedure, duty(one, status), catalogue)
            const same = text === explainConsequence(adakavasProcedure, duty(one, status), catalogue)
            return same && procedure !== adakavasProcedure
              ? []
              : [`${one.join(', ')}, ${status}\n  ${text}\n`]
          }),
        )
        return [`# ${title}\n`, ...entries]
      })
      .concat(
        '# recorded calls\n',
        ofRecordings.flatMap((one) =>
          (['overdue', 'done-late', 'missed', 'done'] as const).map(
            (status) =>
              `${one.join(', ')}, ${status}\n  ${explainConsequence(kaunasRules, ofRecording(one, status), catalogue)}\n`,
          ),
        ),
      )
      .join('\n')

  test('is what was last read and committed', () => {
    const said = golden()
    expect(copiedWords(said), 'words copied from the documents').toEqual([])
    if (update) writeFileSync(file, said)
    expect(said).toBe(readFileSync(file, 'utf8'))
  })

  test.each(duties)('%s (%s): whole sentences, each with its clause, under every reading', (...one) => {
    for (const status of statuses)
      for (const [, procedure] of readings)
        expectReadable(explainConsequence(procedure, duty(one, status), catalogue), catalogue)
  })

  test.each(duties)('%s (%s): the supervisory authority and the court, marked as of the GDPR', (...one) => {
    for (const status of ['pending', 'due-today', 'overdue', 'done-late'] as const) {
      const text = explainConsequence(adakavasProcedure, duty(one, status), catalogue)
      for (const clause of ['gdpr:77', 'gdpr:79'] as const) expectNames(text, clause)
      expect(text).toContain(catalogue === lt ? 'ne Aprašas' : 'not from the Procedure')
    }
    const done = explainConsequence(adakavasProcedure, duty(one, 'done'), catalogue)
    expectNames(done, one[1])
    expect(done).not.toContain('79')
  })
})

describe.each([lt, en])('what follows from a missed duty on a recorded call, in $language', (catalogue) => {
  test.each(ofRecordings)('%s (%s): whole sentences, the remedies marked as of the GDPR', (...one) => {
    for (const status of statuses) {
      const text = explainConsequence(kaunasRules, ofRecording(one, status), catalogue)
      expectReadable(text, catalogue)
      if (status === 'done') {
        expectNames(text, one[1])
        expect(text).not.toContain('79')
        continue
      }
      for (const clause of [one[1], 'gdpr:77', 'gdpr:79'] as const) expectNames(text, clause)
      // The Rules set no consequence of any of their duties.
      expect(text).toContain(
        catalogue === lt
          ? 'pasekmės Taisyklėse nenurodytos'
          : 'he Rules set no consequence for missing this time limit',
      )
      expect(text).toContain(catalogue === lt ? 'ne Taisyklės' : 'not from the Rules')
      expect(text).not.toMatch(/Apraš|Įstaig|Procedure|Institution/u)
    }
  })
})

describe('what may still be done of a missed duty on a recorded call', () => {
  const said = (one: (typeof ofRecordings)[number], status: DutyStatus = 'overdue') =>
    explainConsequence(kaunasRules, ofRecording(one, status), en)

  test('every duty on a recorded call is among those that are tested', () => {
    expect([...new Set(ofRecordings.map(([name]) => name))].sort()).toEqual([...recordingDuties].sort())
  })

  test('without the notice nothing may be recorded (K-5, K-7)', () => {
    expect(said(['play-notice', 'kaunas:7'])).toContain('must not be recorded')
  })

  test('an explanation that was missed can’t be made good: the number is not kept (K-6)', () => {
    const text = said(['explain-alternatives', 'kaunas:6'])
    expect(text).toContain('can no longer be done')
    expect(text).toContain('the number of a caller who declined the recording is not kept')
  })

  test('a recording that was stored late is not kept longer: the six months begin with the call (K-10)', () => {
    for (const status of ['overdue', 'done-late'] as const)
      expect(said(['store-recording', 'kaunas:10'], status)).toContain('counted from the day of the call')
  })

  test('the copy comes first, and the destruction at once after it (K-10, K-12.3)', () => {
    for (const name of ['copy-for-procedure', 'destroy-recording'] as const) {
      const text = said([name, 'kaunas:10'])
      expect(text).toContain('at once')
      expectNames(text, 'kaunas:12.3')
    }
  })

  const destructions = ofRecordings.filter(
    ([name]) => name === 'destroy-recording' || name === 'destroy-or-name-basis' || name === 'destroy-copy',
  )
  test.each(destructions)(
    'a restriction and an order hold what has to be destroyed, whatever asks for it: %s (%s) (K-2, K-14.5, GDPR 18)',
    (...one) => {
      const text = said(one)
      expect(text).toContain('f the recording is restricted')
      expect(text).toContain('another legal act orders')
      for (const clause of ['kaunas:2', 'kaunas:14.5', 'gdpr:18(2)'] as const) expectNames(text, clause)
    },
  )

  test('what is kept too long goes against storage limitation, and what nothing carries against lawfulness (GDPR 5, 6)', () => {
    for (const name of ['destroy-recording', 'destroy-copy'] as const)
      expectNames(said([name, 'kaunas:10']), 'gdpr:5(1)(e)')
    const text = said(['destroy-or-name-basis', 'gdpr:17(1)(b)'])
    expectNames(text, 'gdpr:6')
    expect(text).toContain('to destroy the recording or to name another legal basis')
    expectNames(text, 'kaunas:12.3')
  })

  test('a request of the caller is still to be answered, and nothing holds that (GDPR 12(3))', () => {
    const text = said(['answer-caller', 'gdpr:12(3)'])
    expect(text).toContain('answer the caller’s request remains')
    expect(text).not.toMatch(/restrict|another act/u)
  })

  test('what was done late is a breach, and no longer owed', () => {
    const text = said(['destroy-recording', 'kaunas:10'], 'done-late')
    expect(text).toContain('the breach remains on record')
    expect(text).not.toContain('at once')
  })

  test('the rules of recorded calls say nothing of a request', () => {
    const request = duty(['carry-out', 'adakavas:47'], 'overdue')
    expect(() => Reflect.apply(explainConsequence, undefined, [request, kaunasRules, en])).toThrow(
      expect.objectContaining({ path: 'procedure' }),
    )
  })
})

describe('what the documents say of a missed duty', () => {
  const said = (
    one: (typeof duties)[number],
    procedure: Procedure = adakavasProcedure,
    status: DutyStatus = 'overdue',
  ) => explainConsequence(procedure, duty(one, status), en)
  const silent = 'the Procedure sets no consequence for missing this time limit'
  const silentSaid = (text: string): boolean => text.toLowerCase().includes(silent.toLowerCase())

  test('an answer not given is still owed and no longer extended, and its silence opens a complaint (A-41, A-48)', () => {
    const text = said(['examine-and-answer', 'adakavas:41'])
    expect(text).toContain('remains after the time limit')
    expect(text).toContain('can no longer be extended')
    expect(text).toContain('complain to the Institution about a failure to act')
    expect(text).toContain('within 1 month of its filing')
    for (const clause of ['adakavas:41', 'adakavas:44', 'adakavas:48'] as const) expectNames(text, clause)
    expect(silentSaid(text)).toBe(false)
  })

  test.each<(typeof duties)[number]>([
    ['inform-of-refusal', 'adakavas:44'],
    ['inform-of-refusal', 'adakavas:45'],
    ['carry-out', 'adakavas:47'],
    ['examine-and-answer', 'adakavas:52'],
    ['inform-of-refusal', 'adakavas:56'],
    ['inform-of-refusal', 'adakavas:57'],
    ['carry-out', 'adakavas:59'],
    ['inform-of-reason', 'adakavas:23'],
  ])('%s (%s): that no consequence is provided is said as it is', (...one) => {
    expect(silentSaid(said(one))).toBe(true)
  })

  test('a late refusal is a breach and stands, or is no longer possible, as the procedure reads it (A-43.1, 44, 45, 57)', () => {
    for (const clause of ['adakavas:43.1', 'adakavas:44', 'adakavas:45', 'adakavas:57'] as const) {
      expect(said(['inform-of-refusal', clause])).toContain('the refusal itself stands')
      const lapsed = said(['inform-of-refusal', clause], lapsing)
      expect(lapsed).toContain('refusing is no longer possible')
      expect(lapsed).not.toContain('stands')
      // That the power is gone is a consequence.
      expect(silentSaid(lapsed)).toBe(false)
    }
    expect(said(['examine-and-answer', 'adakavas:41'])).toContain('may still refuse after the time limit')
    expect(said(['examine-and-answer', 'adakavas:41'], lapsing)).toContain(
      'refusing to answer is no longer possible',
    )
  })

  test('a repeated complaint has to be refused also late, whatever the reading (A-56)', () => {
    const one = ['inform-of-refusal', 'adakavas:56'] as const
    expect(said(one)).toContain('has to be refused')
    expect(said(one, lapsing)).toBe(said(one))
  })

  test('whether a refusal or silence after an act can be complained of, the procedure says (A-48)', () => {
    const refusal = ['inform-of-refusal', 'adakavas:43.1'] as const
    expect(said(refusal)).toContain('as about a rejected request')
    expect(said(refusal, under({ refusalComplaint: 'inadmissible' }))).toContain(
      'no complaint to the Institution is possible',
    )
    const answer = ['examine-and-answer', 'adakavas:41'] as const
    expect(said(answer)).toContain(
      'if the examination was extended, identity was confirmed, an inquiry about it was answered or the fee was paid',
    )
    expect(said(answer, under({ silenceAfterAct: 'inadmissible' }))).toContain('is not accepted')
  })

  test('what was granted and not carried out gives no complaint of its own (A-47, A-48)', () => {
    expect(said(['carry-out', 'adakavas:47'])).toContain(
      'does not allow a complaint to the Institution merely because',
    )
  })

  test('what is done late is no longer owed, but the breach and the complaint remain (A-48)', () => {
    const text = said(['examine-and-answer', 'adakavas:41'], adakavasProcedure, 'done-late')
    expect(text).toContain('the breach remains on record')
    expect(text).toContain('complain to the Institution about a failure to act')
    expect(text).not.toContain('remains after the time limit')
  })
})
