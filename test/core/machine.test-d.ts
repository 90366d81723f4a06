import { describe, it } from 'vitest'
import type { PlainDate } from '../../src/calendar/index.js'
import type { Evolution, MachineTypes, Transition, Transitions } from '../../src/core/index.js'
import { adakavasProcedure } from '../../src/procedure/index.js'
import type { RequestCommand, RequestEvent, RequestState } from '../../src/request/index.js'
import { requestLifecycle } from '../../src/request/index.js'

// A toy machine: a door that opens once and then stays open.
interface Door extends MachineTypes {
  State: { readonly status: 'none' } | { readonly status: 'open'; readonly by: string }
  Command:
    | { readonly type: 'Open'; readonly data: { readonly by: string } }
    | { readonly type: 'Knock'; readonly data: { readonly times: number } }
  Event:
    | {
        readonly type: 'Opened'
        readonly data: {
          readonly command: { readonly type: 'Open'; readonly data: { readonly by: string } }
          readonly format: number
        }
      }
    | {
        readonly type: 'Knocked'
        readonly data: {
          readonly command: { readonly type: 'Knock'; readonly data: { readonly times: number } }
          readonly format: number
        }
      }
  Allowed: { none: 'Open' | 'Knock'; open: never }
  Expected: { none: 'Opened' | 'Knocked'; open: never }
  Of: 'door'
  Rejections: { locked: { readonly since: string } }
  Notes: Record<never, never>
  Role: 'opening'
  Clause: 'door:1'
  Duty: object
}

const open: Transition<Door, 'none', 'Open'> = {
  to: ['open'],
  clauses: ['door:1'],
  decide: (command) => ({ record: { type: 'Opened', data: { command } } }),
}
const knock: Transition<Door, 'none', 'Knock'> = {
  to: ['none'],
  clauses: ['door:1'],
  decide: (command) => ({ record: { type: 'Knocked', data: { command } } }),
}

describe('A transition table', () => {
  it('compiles with exactly the rows that its statuses allow', () => {
    const rows: Transitions<Door> = { none: { Open: open, Knock: knock }, open: {} }
    void rows
  })

  it('does not compile without a row', () => {
    // @ts-expect-error 'Knock' is missing in the status 'none'
    const rows: Transitions<Door> = { none: { Open: open }, open: {} }
    void rows
  })

  it('does not compile without a status', () => {
    // @ts-expect-error the status 'open' is missing
    const rows: Transitions<Door> = { none: { Open: open, Knock: knock } }
    void rows
  })

  it('does not compile with a row too many, not even in a status that allows nothing', () => {
    // @ts-expect-error the status 'open' allows nothing
    const rows: Transitions<Door> = { none: { Open: open, Knock: knock }, open: { Open: open } }
    void rows
  })

  it('hands a row its own command and state', () => {
    const row: Transition<Door, 'none', 'Knock'> = {
      to: ['none'],
      clauses: ['door:1'],
      decide: (command, state) => {
        const times: number = command.data.times
        // @ts-expect-error a closed door was opened by nobody
        void state.by
        return times > 0
          ? { record: { type: 'Knocked', data: { command } } }
          : { code: 'locked', clauses: ['door:1'], data: { since: 'noon' } }
      },
    }
    void row
  })

  it('does not compile when a row leads to a status that does not exist, or cites such a clause or code', () => {
    const decide: Transition<Door, 'none', 'Open'>['decide'] = (command) => ({
      record: { type: 'Opened', data: { command } },
    })
    // @ts-expect-error no status 'ajar'
    const to: Transition<Door, 'none', 'Open'> = { to: ['ajar'], clauses: ['door:1'], decide }
    // @ts-expect-error no clause 'door:2'
    const clauses: Transition<Door, 'none', 'Open'> = { to: ['open'], clauses: ['door:2'], decide }
    const code: Transition<Door, 'none', 'Open'>['decide'] = () => ({
      // @ts-expect-error no code 'rusty'
      code: 'rusty',
      clauses: ['door:1'],
      data: { since: 'noon' },
    })
    const data: Transition<Door, 'none', 'Open'>['decide'] = () => ({
      code: 'locked',
      clauses: ['door:1'],
      // @ts-expect-error a locked door says since when
      data: { until: 'noon' },
    })
    void [to, clauses, code, data]
  })
})

describe('An evolution', () => {
  it('does not compile when it misses an event, or handles one that can not come', () => {
    const evolution: Evolution<Door> = {
      none: {
        Opened: (_, { data }) => ({ status: 'open', by: data.command.data.by }),
        Knocked: (state) => state,
      },
      open: {},
    }
    // @ts-expect-error 'Knocked' is missing
    const missing: Evolution<Door> = { none: { Opened: evolution.none.Opened }, open: {} }
    // @ts-expect-error nothing comes to an open door
    const surplus: Evolution<Door> = { ...evolution, open: { Knocked: (state) => state } }
    void [missing, surplus]
  })
})

describe('The request machine', () => {
  const requests = requestLifecycle(adakavasProcedure)
  const on = '2026-02-02' as PlainDate

  it('takes a civil day, not any string', () => {
    const data = { on: '2026-02-02', by: 'head', officer: 'ona' } as const
    // @ts-expect-error a string is no civil day until plainDate has read it
    const command: RequestCommand = { type: 'AssignOfficer', data }
    void command
  })

  it('takes only commands that exist, with their own data', () => {
    // @ts-expect-error no such command
    requests.decide({ type: 'ForgetRequest', data: { on, by: 'head' } }, requests.initialState())
    // @ts-expect-error an assignment names the officer
    requests.decide({ type: 'AssignOfficer', data: { on, by: 'head' } }, requests.initialState())
    const data = { on, by: 'ona', outcome: 'granted' } as const
    // @ts-expect-error an answer takes facts, never a verdict
    requests.decide({ type: 'AnswerRequest', data }, requests.initialState())
  })

  it('folds only its own events', () => {
    // @ts-expect-error no such event
    const event: RequestEvent = { type: 'RequestForgotten', data: {} }
    void event
  })

  it('gives a field only where it is known', () => {
    const state: RequestState = requests.initialState()
    // @ts-expect-error nothing was answered before the status says so
    void state.answer
    if (state.status === 'answered') void state.answer.outcome
  })
})
