import { describe, expect, test } from 'vitest'
import { defineProcedure } from '../../src/making/index.js'
import { defineRecordingRules, recordingLifecycle } from '../../src/recording/index.js'
import { requestLifecycle } from '../../src/request/index.js'
import * as calls from '../recording/scenario.js'
import { day, given, submit } from '../request/scenario.js'

const theirs = requestLifecycle(
  defineProcedure({ id: 'our-home-for-the-elderly-in-the-old-town', version: '2026-01' }),
)
const message =
  'state.procedure: expected a state made under our-home-for-the-elderly-in-the-old-town, version 2026-01, ' +
  'got one made under other rules'

describe('a state made under other rules is an error that names those of the machine', () => {
  const { state } = given([submit()])

  test('in every function of a machine', () => {
    const on = day('2026-04-01')
    expect(() => theirs.options(state, on)).toThrow(message)
    expect(() => theirs.duties(state, on)).toThrow(message)
    expect(() => theirs.decide(submit(), state)).toThrow(message)
    expect(() => theirs.evolve(state, given([submit()]).events[0] ?? never())).toThrow(message)
  })

  test('of a recording as well', () => {
    const other = recordingLifecycle(defineRecordingRules({ id: 'centre', version: '7' }))
    expect(() => other.options(calls.stored().state, day('2026-04-01'))).toThrow(
      'state.procedure: expected a state made under centre, version 7, got one made under other rules',
    )
  })

  test('and never what the state says of its own: a host may have made it up', () => {
    const nameless = { ...state, procedure: ['adakavas', '1'] }
    expect(() => Reflect.apply(theirs.options, null, [nameless, day('2026-04-01')])).toThrow(
      'got one made under other rules',
    )
  })
})

function never(): never {
  throw new Error('there is an event')
}
