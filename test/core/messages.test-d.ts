import { describe, expectTypeOf, it } from 'vitest'
import {
  type CommandOf,
  commandsCiting,
  type EventOf,
  event,
  eventsOf,
  sharedFields,
} from '../../src/core/index.js'
import { count, fieldsCiting, list, text } from '../../src/core/shape.js'

type Act = {
  /** Who did it. */
  readonly by: string
  readonly remark?: string
}

const { required, optional } = fieldsCiting<'opening' | 'knocking'>()
const act = sharedFields<Act>({ by: text, remark: optional(text) })
const nothing = sharedFields<object>({})
const { command, commands: declared } = commandsCiting<'opening' | 'knocking'>()
const commands = declared({
  Open: command('opening', act),
  Knock: command('knocking', nothing, { times: required(count, 'knocking'), at: optional(list(text)) }),
})
const events = eventsOf(commands, {
  Opened: event(['Open'], { width: count }),
  Heard: event(['Open', 'Knock']),
})

interface Open extends CommandOf<typeof commands, 'Open'> {}
interface Knock extends CommandOf<typeof commands, 'Knock'> {}
interface Opened extends EventOf<typeof events, 'Opened', Open> {}
interface Heard extends EventOf<typeof events, 'Heard', Open | Knock> {}

describe('The types of messages', () => {
  it('follow from their declaration, fields that may be left out and fields in common included', () => {
    expectTypeOf<Open['data']>().toExtend<Act>()
    expectTypeOf<Knock['type']>().toEqualTypeOf<'Knock'>()
    expectTypeOf<Knock['data']['times']>().toEqualTypeOf<number>()
    const knock: Knock['data'] = { times: 2 }
    expectTypeOf(knock.at).toEqualTypeOf<readonly string[] | undefined>()
    // @ts-expect-error how often is never left out
    const silent: Knock['data'] = {}
    void silent
  })

  it('of an event hold the command that it came from, and what was derived', () => {
    expectTypeOf<Opened['data']['command']>().toEqualTypeOf<Open>()
    expectTypeOf<Opened['data']['width']>().toEqualTypeOf<number>()
    expectTypeOf<Heard['data']['command']>().toEqualTypeOf<Open | Knock>()
  })
})

describe('A declaration does not compile', () => {
  it('when it cites a role that is not there', () => {
    // @ts-expect-error no role 'ringing'
    void required(text, 'ringing')
    // @ts-expect-error no role 'ringing'
    void commandsCiting<'opening'>().command('ringing', act)
  })

  it('when an event comes from a command that is not there', () => {
    // @ts-expect-error no command 'Ring'
    void eventsOf(commands, { Rung: event(['Ring']) })
    // @ts-expect-error 'Opened' comes from 'Open' alone
    type Wrong = EventOf<typeof events, 'Opened', Knock>
    void ({} as Wrong)
  })

  it('when fields in common are not those of their type', () => {
    // @ts-expect-error 'by' is never left out
    void sharedFields<Act>({ by: optional(text), remark: optional(text) })
    // @ts-expect-error 'remark' is missing
    void sharedFields<Act>({ by: text })
    // @ts-expect-error 'by' is text
    void sharedFields<Act>({ by: count, remark: optional(text) })
  })
})
