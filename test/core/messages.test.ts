import { describe, expect, test } from 'vitest'
import {
  commandsCiting,
  event,
  eventsOf,
  read,
  shapeOfCommands,
  shapeOfEvents,
  sharedFields,
} from '../../src/core/index.js'
import { count, fieldsCiting, text } from '../../src/core/shape.js'

const { required, optional } = fieldsCiting<'opening' | 'knocking'>()
const act = sharedFields<{ readonly by: string; readonly remark?: string }>({
  by: text,
  remark: optional(text),
})
const nothing = sharedFields<object>({})
const { command, commands: declared } = commandsCiting<'opening' | 'knocking'>()
const commands = declared({
  Open: command('opening', act),
  Knock: command('knocking', nothing, { times: required(count, 'knocking') }),
})
const events = eventsOf(commands, {
  Opened: event(['Open'], { width: count }),
  Heard: event(['Open', 'Knock']),
})
const clauses = { opening: '1', knocking: '2.1', door: '0' } as const
const cite = (role: keyof typeof clauses): string => clauses[role]

const readCommand = (value: unknown) => read(shapeOfCommands(commands), value, 'command', 'door', cite)
const readEvent = (value: unknown) => read(shapeOfEvents(commands, events, []), value, 'event', 'door', cite)

describe('The shape that is made from a declaration of commands', () => {
  test('takes a command with its own fields and those in common', () => {
    expect(readCommand({ type: 'Open', data: { by: 'ona' } })).toEqual({ type: 'Open', data: { by: 'ona' } })
  })

  test.each([
    ['a command that is not there', { type: 'Ring', data: {} }, 'command.type', '0'],
    ['a field of another command', { type: 'Open', data: { by: 'ona', times: 1 } }, 'command.data', '0'],
    ['a field in common that is missing', { type: 'Open', data: {} }, 'command.data.by', '0'],
    [
      'a field, by the role that asks for it',
      { type: 'Knock', data: { times: -1 } },
      'command.data.times',
      '2.1',
    ],
  ])('refuses %s', (_, value, path, clause) => {
    expect(() => readCommand(value)).toThrow(expect.objectContaining({ path, clause }))
  })
})

describe('The shape that is made from a declaration of events', () => {
  test('takes an event with its command and what was derived', () => {
    const event = {
      type: 'Opened',
      data: { format: 1, command: { type: 'Open', data: { by: 'ona' } }, width: 90 },
    }
    expect(readEvent(event)).toEqual(event)
  })

  test('takes any of the commands that an event can come from, and no other', () => {
    const knock = { type: 'Knock', data: { times: 2 } }
    expect(readEvent({ type: 'Heard', data: { format: 1, command: knock } })).toEqual({
      type: 'Heard',
      data: { format: 1, command: knock },
    })
    expect(() => readEvent({ type: 'Opened', data: { format: 1, command: knock, width: 90 } })).toThrow(
      expect.objectContaining({ path: 'event.data.command.type' }),
    )
  })
})
