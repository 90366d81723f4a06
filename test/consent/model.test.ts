import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type PlainDate } from '../../src/calendar/index.js'
import {
  type ConsentCommand,
  type ConsentEvent,
  type ConsentState,
  consentLifecycle,
  lawfulUnderConsent,
} from '../../src/consent/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import { byModel, firstDays, firstOf, type Modelled, type Move, moves } from '../model/by-model.js'
import { runs } from '../runs.js'

/** A consent: when it was signed and put on record, and from when it no longer holds. */
interface Model {
  readonly signedOn: PlainDate | null
  readonly from: PlainDate | null
  readonly last: PlainDate
}

/** The days on which it is asked whether processing is lawful. */
const around = ({ signedOn, from, last }: Model): readonly PlainDate[] =>
  [signedOn, from, last].flatMap((day) => (day === null ? [] : [-1, 0, 1].map((days) => addDays(day, days))))

const modelled = (start: PlainDate): Modelled<Model, ConsentCommand, ConsentEvent, ConsentState> => ({
  machine: consentLifecycle(adakavasProcedure),
  before: { signedOn: null, from: null, last: start },
  comesTo: ({ signedOn, from, last }, { type, data }) =>
    type === 'GiveConsent'
      ? firstOf(['wrong-status', signedOn !== null], ['signed-later', data.signedOn > data.on])
      : firstOf(
          ['wrong-status', signedOn === null || from !== null],
          ['before-last-event', data.on < last],
          ['withdrawn-before-given', signedOn !== null && data.from < signedOn],
          ['withdrawn-later', data.from > data.on],
        ),
  after: (model, { type, data }) =>
    type === 'GiveConsent'
      ? { ...model, signedOn: data.signedOn, last: data.on }
      : { ...model, from: data.from, last: data.on },
  expected: (model) => {
    const { signedOn, from } = model
    return {
      status: signedOn === null ? 'none' : from === null ? 'active' : 'withdrawn',
      // From the day of signing until the day of the withdrawal, which is not covered any more.
      lawful: around(model).map(
        (day) => signedOn !== null && signedOn <= day && (from === null || day < from),
      ),
    }
  },
  seen: (state, model) => ({
    status: state.status,
    lawful: around(model).map((day) => lawfulUnderConsent(state, day)),
  }),
})

const giving = fc
  .tuple(moves, fc.integer({ min: -3, max: 40 }))
  .map(([move, ago]: [Move, number]) => ({ last }: Model): ConsentCommand => {
    const on = move(last)
    return {
      type: 'GiveConsent',
      data: { on, by: 'ona', id: 'news', signedOn: addDays(on, -ago), purpose: 'news' },
    }
  })
const withdrawing = fc
  .tuple(moves, fc.integer({ min: -2, max: 60 }))
  .map(([move, ago]: [Move, number]) => ({ last }: Model): ConsentCommand => {
    const on = move(last)
    return { type: 'WithdrawConsent', data: { on, by: 'ona', from: addDays(on, -ago) } }
  })

test('a consent is given once and withdrawn once, holds until the day of the withdrawal, and never again (A-33, A-34)', () => {
  const seen = byModel(firstDays, modelled, [giving, withdrawing], {
    numRuns: runs(100, 100_000),
    maxCommands: 12,
  })
  expect([...seen.keys()].sort()).toEqual([
    'GiveConsent signed-later',
    'GiveConsent taken',
    'GiveConsent wrong-status',
    'WithdrawConsent before-last-event',
    'WithdrawConsent taken',
    'WithdrawConsent withdrawn-before-given',
    'WithdrawConsent withdrawn-later',
    'WithdrawConsent wrong-status',
  ])
})
