import { describe, expect, test } from 'vitest'
import {
  ask,
  callDay,
  closeProcedure,
  complain,
  consent,
  copy,
  day,
  dayAfter,
  decline,
  end,
  erase,
  explain,
  given,
  hold,
  lastDay,
  lift,
  notice,
  openProcedure,
  receive,
  restrict,
  restrictUntil,
  type Scenario,
  stored,
  withdraw,
} from './scenario.js'

const nextDay = '2024-03-16'

/** The days that an option names, as `[from, until, by]`. */
function days({ machine, state }: Scenario, command: string, on: string) {
  const option = machine.options(state, day(on)).find((one) => one.command === command)
  return option === undefined ? null : [option.from, option.until, option.by]
}

const announced = given([receive(), notice()])
const examined = stored(complain('2024-04-01'), openProcedure('2024-04-02'))

describe('what is owed is shown with the day by which it is to be done, and stays possible after it', () => {
  test.each([
    ['K-7: the notice, while the call comes in', given([receive()]), 'PlayNotice', callDay, callDay],
    ['K-7: also when midnight divides the call', given([receive()]), 'PlayNotice', nextDay, nextDay],
    ['K-6: the other ways', announced.and(decline()), 'ExplainAlternatives', callDay, callDay],
    [
      'K-6: nothing once they are explained',
      announced.and(decline(), explain()),
      'ExplainAlternatives',
      callDay,
      null,
    ],
    [
      'K-10: a call that ended is stored',
      announced.and(consent(), end()),
      'StoreRecording',
      nextDay,
      callDay,
    ],
    ['K-10: nothing while it is still on', announced.and(consent()), 'StoreRecording', nextDay, null],
    ['K-10: the copy, by the day of the destruction', examined, 'CopyForProcedure', '2024-04-03', dayAfter],
    ['K-10: no copy without a procedure', stored(), 'CopyForProcedure', '2024-04-03', null],
    ['K-10: destroyed on the day after the term', stored(), 'DestroyRecording', '2024-04-03', dayAfter],
    ['K-10: also later, as a breach', stored(), 'DestroyRecording', '2024-09-30', dayAfter],
    [
      'K-14.5: destroyed by the day of a granted erasure',
      stored(erase('2024-04-01', { implementBy: day('2024-04-10') })),
      'DestroyRecording',
      '2024-04-03',
      '2024-04-10',
    ],
    [
      'K-10: once a restriction that covers the term is over',
      stored(restrictUntil('2024-09-02', '2024-10-01')),
      'DestroyRecording',
      '2024-09-10',
      '2024-10-02',
    ],
    [
      'K-14.5: no day while a restriction holds it',
      stored(restrict('2024-09-02')),
      'DestroyRecording',
      '2024-09-20',
      null,
    ],
    [
      'K-14.5: at once when it is lifted',
      stored(restrict('2024-09-02'), lift('2024-10-07')),
      'DestroyRecording',
      '2024-10-07',
      '2024-10-07',
    ],
    ['K-10: no day while a copy is waited for', examined, 'DestroyRecording', '2024-09-20', null],
    [
      'K-10: the copy, once the procedure is closed',
      examined.and(copy('2024-04-03'), closeProcedure('2024-05-06')),
      'DestroyCopy',
      '2024-05-07',
      '2024-05-06',
    ],
    [
      'K-10: no copy to destroy while it is open',
      examined.and(copy('2024-04-03')),
      'DestroyCopy',
      '2024-05-07',
      null,
    ],
  ] as const)('%s', (_, scenario, command, on, by) => {
    const [, until, shown] = days(scenario, command, on) ?? []
    expect([until, shown]).toEqual([null, by])
  })

  test('K-10: a recording is destroyed from the day after its term on', () => {
    expect(days(stored(), 'DestroyRecording', callDay)).toEqual([dayAfter, null, dayAfter])
  })

  test('K-10: listening closes with the term', () => {
    expect(days(stored(complain('2024-04-01')), 'ListenToRecording', '2024-04-03')).toEqual([
      null,
      lastDay,
      null,
    ])
  })

  test('of two duties that destroying meets, the earlier day is shown (K-10; GDPR 17(1)(b))', () => {
    const withdrawn = stored(withdraw('2024-05-06'))
    expect(days(withdrawn, 'DestroyRecording', '2024-05-06')).toEqual([null, null, '2024-05-06'])
    expect(days(withdrawn, 'NameOtherBasis', '2024-05-06')).toEqual([null, null, '2024-05-06'])
    const held = withdrawn.and(hold('2024-05-06'))
    expect(days(held, 'DestroyRecording', '2024-05-06')).toEqual([null, null, null])
    expect(days(held, 'NameOtherBasis', '2024-05-06')).toEqual([null, null, null])
  })

  test('the day named is that of the duty, as long as it waits for nothing', () => {
    const commandOf: Readonly<Record<string, string>> = {
      'play-notice': 'PlayNotice',
      'explain-alternatives': 'ExplainAlternatives',
      'store-recording': 'StoreRecording',
      'copy-for-procedure': 'CopyForProcedure',
      'destroy-recording': 'DestroyRecording',
      'destroy-copy': 'DestroyCopy',
      'destroy-or-name-basis': 'NameOtherBasis',
      'answer-caller': 'AnswerCallerRequest',
    }
    const scenarios = [
      given([receive()]),
      announced.and(decline()),
      announced.and(consent(), end()),
      examined,
      stored(restrict('2024-09-02')),
      stored(erase('2024-04-01', { implementBy: day('2024-04-10') })),
      examined.and(copy('2024-04-03'), closeProcedure('2024-05-06')),
      stored(ask('2024-05-02')),
    ]
    for (const scenario of scenarios) {
      const { machine, state } = scenario
      for (const on of ['2024-09-02', lastDay, dayAfter, '2024-10-07']) {
        for (const { duty, deadline, doneOn, waitingFor } of machine.duties(state, day(on))) {
          if (doneOn !== undefined) continue
          const shown = days(scenario, commandOf[duty] ?? '', on)?.[2]
          expect([duty, on, shown]).toEqual([duty, on, waitingFor === undefined ? deadline.due : null])
        }
      }
    }
  })
})
