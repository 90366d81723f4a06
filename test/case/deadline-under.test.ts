import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  adakavasProcedure,
  type Claim,
  deadlineUnder,
  defineHolidayCalendar,
  defineProcedure,
  gdprProcedure,
  isDueKnown,
  isInvalidInput,
  type PlainDate,
  type Procedure,
  plainDate,
  requestLifecycle,
} from '../../src/index.js'
import { knownDay } from '../calendar/arbitraries.js'
import { ministry } from '../institutions/transport.js'
import { extend, given, submit } from '../request/scenario.js'
import { runs } from '../runs.js'

const { clause } = ministry

/** A document that answers in twenty working days, and extends them by ten. */
const twenty = defineProcedure({
  document: ministry,
  roles: {
    request: { clause: clause('P2') },
    examination: { clause: clause('N2'), period: { workingDays: 20 } },
    extension: { clause: clause('N2'), period: { workingDays: 10 }, counted: 'further' },
    answer: { clause: clause('N2') },
    access: { clause: clause('R') },
  },
  rules: { access: { clause: clause('R') } },
})
const access = [{ right: 'access', information: 'all' }] as const satisfies readonly Claim[]

/** By when a machine says that a request is answered that came on a day, extended that day or not. */
function owed(procedure: Procedure, on: PlainDate, extended: boolean): PlainDate | undefined {
  const requests = requestLifecycle(procedure)
  const came = submit({ receivedOn: on, submittedOn: on, claims: access })
  const { state } = given(extended ? [came, extend(on)] : [came], requests)
  return requests.duties(state, on).find(({ duty }) => duty === 'examine-and-answer')?.deadline.due
}

describe('a limit of a procedure is counted as its machines count it', () => {
  test.each([
    // 16 February is a holiday: the twentieth working day is 3 March, and a month from receipt ends on 2 March.
    [
      'twenty working days that outlast the month are cut to it',
      '2026-02-02',
      '2026-03-02',
      ['working-days', 'cut'],
    ],
    ['twenty that do not are not', '2026-03-02', '2026-03-31', ['working-days']],
  ])('%s (GDPR 12(3))', (_, from, due, steps) => {
    const counted = deadlineUnder(twenty, 'examination', plainDate(from))
    expect(counted?.due).toBe(due)
    expect(counted?.steps.map(({ step }) => step)).toEqual(steps)
  })

  test.each<readonly [string, Procedure]>([
    ['Adakavas', adakavasProcedure],
    ['the GDPR', gdprProcedure],
    ['twenty working days', twenty],
  ])('whatever the day, under %s', (_, procedure) => {
    fc.assert(
      fc.property(knownDay, (on) => {
        expect(deadlineUnder(procedure, 'examination', on)?.due).toBe(owed(procedure, on, false))
      }),
      { numRuns: runs(60, 2000) },
    )
  })

  test('an extension is counted from receipt (A-41), or further, as the document says', () => {
    fc.assert(
      fc.property(knownDay, (on) => {
        expect(deadlineUnder(adakavasProcedure, 'extension', on)?.due).toBe(owed(adakavasProcedure, on, true))
        expect(deadlineUnder(twenty, 'extension', on)?.due).toBe(owed(twenty, on, true))
      }),
      { numRuns: runs(60, 2000) },
    )
  })

  test('a limit that the document lacks is none', () => {
    expect(deadlineUnder(twenty, 'identityInquiry', plainDate('2026-03-02'))).toBeNull()
    expect(deadlineUnder(gdprProcedure, 'complaintExamination', plainDate('2026-03-02'))).toBeNull()
  })

  test('where the calendar ends first, the last day is not known', () => {
    const calendar = defineHolidayCalendar({ name: 'the office', firstYear: 2026, days: ['2026-12-25'] })
    const ending = defineProcedure({ id: 'ending', version: '1', calendar })
    const counted = deadlineUnder(ending, 'examination', plainDate('2026-12-07'))
    expect(counted?.due).toBe('2027-01-07')
    expect(counted !== null && isDueKnown(counted)).toBe(false)
  })

  test.each([
    ['limit', () => Reflect.apply(deadlineUnder, null, [adakavasProcedure, 'toString', '2026-03-02'])],
    ['from', () => Reflect.apply(deadlineUnder, null, [adakavasProcedure, 'examination', '2026-02-30'])],
    ['procedure', () => Reflect.apply(deadlineUnder, null, [{}, 'examination', '2026-03-02'])],
  ])('what is no %s is refused by that path', (path, count) => {
    const refused = (): unknown => {
      try {
        return count()
      } catch (error) {
        return isInvalidInput(error) ? error.path : error
      }
    }
    expect(refused()).toBe(path)
  })
})
