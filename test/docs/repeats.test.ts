import { describe, expect, test } from 'vitest'
import { formatsOf, historiesOf } from '../histories/corpus.js'
import { type Kind, machines } from '../histories/rulebooks.js'
import { repeatsOf, saysOf } from './repeats.js'

const kinds: readonly Kind[] = ['request', 'complaint', 'restriction', 'consent', 'recording', 'sampling']

describe.each(kinds)('what the reference says of a command on a %s that is given twice', (kind) => {
  const said = repeatsOf(kind)

  test('stands with each of them', () => {
    expect(said.size).toBeGreaterThan(0)
    expect([...said].filter(([, sentence]) => sentence === '')).toEqual([])
  })

  test('holds right after each act of every stored history in the latest format', () => {
    const found = historiesOf(kind, formatsOf(kind).at(-1) ?? 1).flatMap(({ title, rulebook, events }) => {
      const machine = machines[kind][rulebook]
      if (machine === undefined) throw new Error(`no machine of a ${kind} is over ${rulebook}`)
      let state = machine.initialState()
      return events.flatMap((event) => {
        state = machine.evolve(state, event)
        const { command } = event.data
        const decision = machine.decide(command, state)
        const second = decision.accepted ? 'taken' : decision.rejection
        const sentence = said.get(command.type) ?? ''
        return saysOf(sentence, second) ? [] : [{ title, command: command.type, second, sentence }]
      })
    })
    expect(found).toEqual([])
  })
})
