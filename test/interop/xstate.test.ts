import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type AnyStateMachine, createActor, setup } from 'xstate'
import { adakavasProcedure } from '../../src/index.js'
import { toXState } from '../../src/interop/index.js'
import { requestLifecycle } from '../../src/request/index.js'
import { formatsOf, historiesOf } from '../histories/corpus.js'
import { machines } from '../histories/rulebooks.js'
import { type Arrow, everyMachine, inOneWord } from '../machines/every.js'
import { anyTable, made } from '../machines/made.js'

const { createMachine } = setup({
  types: { events: {} as { readonly type: string; readonly status: string } },
  guards: { leadsTo: ({ event }, { status }: { readonly status: string }) => event.status === status },
})

const statusesOf = (machine: AnyStateMachine): readonly string[] => Object.keys(machine.states)
/** The ways of a machine as XState read them. */
const arrowsOf = (machine: AnyStateMachine): readonly Arrow[] =>
  Object.values(machine.states).flatMap(({ key: from, transitions }) =>
    [...transitions].flatMap(([command, ways]) =>
      ways.flatMap(({ target = [] }) => target.map(({ key: to }) => ({ from, command, to }))),
    ),
  )

describe.each(everyMachine)('$name as XState reads it', ({ xstate, initial, rows, arrows }) => {
  const machine = createMachine(xstate)

  it('has the statuses of the table, and begins where the machine does', () => {
    const statuses = new Set([initial, ...arrows.flatMap(({ from, to }) => [from, to])])
    expect(new Set(statusesOf(machine))).toEqual(statuses)
    expect(createActor(machine).start().getSnapshot().value).toBe(initial)
  })

  it('has exactly the ways of the table, each with its clauses', () => {
    expect(arrowsOf(machine).map(inOneWord).sort()).toEqual(arrows.map(inOneWord).sort())
    for (const { from, command, clauses } of rows) {
      for (const { meta } of machine.states[from]?.transitions.get(command) ?? [])
        expect(meta).toEqual({ clauses })
    }
  })

  it('is final exactly where no command is possible', () => {
    const left = new Set<string>(rows.map(({ from }) => from))
    for (const status of statusesOf(machine)) {
      expect(machine.states[status]?.type === 'final').toBe(!left.has(status))
    }
  })
})

describe('A stored history, given to XState command by command', () => {
  const kinds = ['request', 'complaint', 'restriction', 'consent', 'recording', 'sampling'] as const
  const stored = kinds.flatMap((kind) =>
    everyMachine.flatMap(({ kind: of, rulebook, name, xstate }) => {
      const { [rulebook]: machine } = machines[kind]
      return of !== kind || machine === undefined
        ? []
        : formatsOf(kind)
            .flatMap((format) => historiesOf(kind, format))
            .filter((history) => history.rulebook === rulebook)
            .map((history) => ({ ...history, name: `${name}: ${history.title}`, kind, machine, xstate }))
    }),
  )

  test.each(stored)('$name', ({ events, status, machine, xstate }) => {
    const actor = createActor(createMachine(xstate)).start()
    let state = machine.initialState()
    for (const event of events) {
      state = machine.evolve(state, event)
      const after = 'status' in state ? String(state.status) : ''
      actor.send({ type: event.data.command.type, status: after })
      expect(actor.getSnapshot().value).toBe(after)
    }
    expect(actor.getSnapshot().value).toBe(status)
  })

  it('is tried for every kind of machine', () => {
    expect(new Set(stored.map(({ kind }) => kind))).toEqual(new Set(kinds))
  })
})

describe('A machine of any shape and any names', () => {
  const isKeptStatus = (name: string): boolean => name === '' || name === '__proto__' || name.startsWith('#')
  const isKeptCommand = (name: string): boolean =>
    name === '' || name === '*' || name.endsWith('.*') || name.startsWith('xstate.')

  it('goes in XState where it goes by its table, or is refused for a name that XState keeps for itself', () => {
    fc.assert(
      fc.property(anyTable, (rows) => {
        const machine = made(rows)
        const statuses = rows.flatMap(({ from, to }) => [from, ...to])
        if (statuses.some(isKeptStatus) || rows.some(({ command }) => isKeptCommand(command))) {
          expect(() => toXState(machine)).toThrow(expect.objectContaining({ path: 'machine.transitions' }))
          return
        }
        const read = createMachine(toXState(machine))
        expect(new Set(statusesOf(read))).toEqual(new Set(['none', ...statuses]))
        for (const { from, command, to } of rows) {
          for (const status of to) {
            const actor = createActor(read, { snapshot: read.resolveState({ value: from }) }).start()
            actor.send({ type: command, status })
            expect(actor.getSnapshot().value).toBe(status)
          }
        }
      }),
    )
  })

  test.each([
    ['a status', { from: 'none', command: 'Go', to: ['#Jonas'] }],
    ['a command', { from: 'none', command: 'Jonas.*', to: ['none'] }],
  ])('is refused for %s without a word of its name', (_, row) => {
    const refused = expect.objectContaining({
      code: 'invalid-input',
      path: 'machine.transitions',
      message: expect.not.stringContaining('Jonas'),
    })
    expect(() => toXState(made([row]))).toThrow(refused)
  })
})

it('A command that the status does not allow leads nowhere, and one that may lead to two goes where it is told', () => {
  const actor = createActor(createMachine(toXState(requestLifecycle(adakavasProcedure)))).start()
  const status = () => actor.getSnapshot().value
  actor.send({ type: 'AnswerRequest', status: 'answered' })
  expect(status()).toBe('none')
  actor.send({ type: 'SubmitRequest', status: 'open' })
  actor.send({ type: 'AnswerRequest', status: 'answered' })
  actor.send({ type: 'ReportImplementation', status: 'answered' })
  expect(status()).toBe('answered')
  actor.send({ type: 'ReportImplementation', status: 'implemented' })
  expect(status()).toBe('implemented')
})
