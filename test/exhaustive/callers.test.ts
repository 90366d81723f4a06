import { callerRights, kaunasRules } from 'privacy-rulebook/recordings'
import { describe, expect, test } from 'vitest'
import { formatsOf, historiesOf } from '../histories/corpus.js'
import { machines } from '../histories/rulebooks.js'
import { given } from '../recording/scenario.js'
import { callerCases, keyOf, situations } from './callers.js'

describe('the rights of the caller', () => {
  const known = new Map(situations.map((one) => [keyOf(one.state), one]))

  test('are told of every situation, each once', () => {
    expect(known.size).toBe(situations.length)
    for (const clause of new Set(callerCases.map((one) => one.clause))) {
      const told = callerCases.filter((one) => one.clause === clause).flatMap((one) => one.in)
      expect([clause, new Set(told).size, told.length]).toEqual([
        clause,
        situations.length,
        situations.length,
      ])
      // What is said in one language of some situations is said of just these in the other.
      const own = callerCases.filter((one) => one.clause === clause)
      expect(new Set(own.map(({ said }) => said.en)).size).toBe(own.length)
    }
  })

  test('are, after every event of every stored history of a call, those of one of these situations', () => {
    const found = new Set<string>()
    for (const { rulebook, events } of historiesOf('recording', formatsOf('recording').at(-1) ?? 1)) {
      const machine = machines.recording[rulebook]
      if (machine === undefined) throw new Error(`no machine over ${rulebook}`)
      let { state } = given([])
      for (const event of events) {
        const next: unknown = machine.evolve(state, event)
        // A machine of recordings leads to states of recordings.
        state = next as typeof state
        const situation = known.get(keyOf(state))
        expect([keyOf(state), situation === undefined]).toEqual([keyOf(state), false])
        if (situation === undefined) continue
        found.add(situation.en)
        expect(callerRights(kaunasRules, state)).toEqual(callerRights(kaunasRules, situation.state))
      }
    }
    expect(found.size).toBeGreaterThan(8)
  })
})
