import { describe, expect, test } from 'vitest'
import {
  recordingEventNames,
  recordingNoteCodes,
  recordingRejectionCodes,
} from '../../../src/recording/index.js'
import { commandTypes } from './histories.js'
import { permitted } from './oracle.js'
import { pool } from './pool.js'

/** What only the rules of other documents come by. */
const ofOthers: readonly string[] = [
  'RecordingStopped',
  'RecordingDisclosed',
  'direction-not-recorded',
  'outside-hours',
  'not-in-procedure',
  'field-not-recorded',
  'not-a-stop',
  'not-a-keeping-reason',
  'not-a-recipient',
  'disclosure-condition-unmet',
  'processor-own-ends',
]
const ofKaunas = <Name extends string>(names: readonly Name[]): readonly Name[] =>
  names.filter((name) => !ofOthers.includes(name))

const steps = () => pool().flatMap((history) => history.steps)

describe('the histories of the laws come by everything', () => {
  test('every event', () => {
    const seen = new Set(pool().flatMap(({ events }) => events.map(({ type }) => type)))
    expect(ofKaunas(recordingEventNames).filter((one) => !seen.has(one))).toEqual([])
  })

  test('every command, taken and not taken', () => {
    const seen = new Set(steps().map(({ decision, command }) => `${decision.accepted} ${command.type}`))
    const wanted = commandTypes.flatMap((type) => [`true ${type}`, `false ${type}`])
    expect(wanted.filter((one) => !seen.has(one))).toEqual([])
  })

  test('every reason to reject a command', () => {
    const seen = new Set(
      steps().flatMap(({ decision }) => (decision.accepted ? [] : [decision.rejection.code])),
    )
    expect(ofKaunas(recordingRejectionCodes).filter((one) => !seen.has(one))).toEqual([])
  })

  test('every note', () => {
    const seen = new Set(
      steps().flatMap(({ decision }) => (decision.accepted ? decision.notes.map(({ note }) => note) : [])),
    )
    expect(recordingNoteCodes.filter((one) => !seen.has(one))).toEqual([])
  })
})

describe('a command is taken exactly where the formulas allow it', () => {
  for (const type of commandTypes) {
    test(type, () => {
      const differing = steps().find(
        ({ decision, shadowBefore, command }) =>
          command.type === type && decision.accepted !== permitted(shadowBefore, command),
      )
      expect(differing && { ...differing, shadowBefore: undefined, shadow: undefined }).toBeUndefined()
    })
  }
})
