import { expect, test } from 'vitest'
import { isInvalidInput } from '../../src/core/index.js'
import { type Kind, machines } from '../histories/rulebooks.js'
import {
  answer,
  applyOutcome,
  confirm,
  day,
  grant,
  items,
  needed,
  notNeeded,
  report,
  submit,
  toErase,
} from '../request/scenario.js'
import { stories } from '../text/stories.js'
import { everyMachine, inOneWord } from './every.js'

/*
 * Every arrow of the machines of the two documents is taken by somebody, and none is taken that isn't in the table. Histories
 * are played again, and in each state that they lead to every command of all of them is tried, on its own day and on that of
 * the last event: some hundred thousand attempts.
 */

interface Told {
  readonly type: string
  readonly data: object
}

const dayOf = ({ data }: Told): unknown =>
  'on' in data ? data.on : 'receivedOn' in data ? data.receivedOn : null
const statusOf = (state: object): string => ('status' in state ? String(state.status) : '')

/** What a complaint did to a request that was refused, answered or carried out, which no story tells to its end. */
const both = [toErase('photo', 'letter')] as const
const limited = [
  toErase('photo'),
  {
    right: 'restriction',
    items: ['letter'],
    grounds: ['subject-claims'],
    period: { until: day('2026-04-30') },
  },
] as const
const claimed = { ...notNeeded, subjectClaims: true, rectificationGranted: false, rectificationDone: false }
const untilApril = { item: 'letter', facts: claimed, neededPeriod: { until: day('2026-04-30') } }
const photo = { item: 'photo', facts: notNeeded }
const silence = { complaint: { grounds: ['inaction'] } } as const

const reexamined: readonly (readonly Told[])[] = [
  // The letter was rejected, the photo erased; now the letter is granted too.
  [
    submit({ claims: both }),
    confirm('2026-03-03'),
    answer('2026-03-20', items({ photo: notNeeded, letter: needed }), { implementBy: day('2026-03-20') }),
    report('2026-03-20', 'erasure', 'photo'),
    applyOutcome('2026-05-04', items({ photo: notNeeded, letter: notNeeded }), {}, both),
  ],
  // Silence was complained of; the late answer granted the same, and it was carried out before the complaint was upheld.
  [
    submit(),
    confirm('2026-03-03'),
    grant('2026-04-10'),
    report('2026-04-10', 'erasure', 'photo'),
    applyOutcome('2026-05-04', items({ photo: notNeeded }), silence),
  ],
  // The same with a restriction that nobody imposed before its last day: nothing of it is left to carry out.
  [
    submit({ claims: limited }),
    confirm('2026-03-03'),
    answer('2026-04-10', { items: [photo, untilApril] }, { implementBy: day('2026-04-28') }),
    report('2026-04-15', 'erasure', 'photo'),
    applyOutcome('2026-05-04', { items: [photo, { item: 'letter', facts: claimed }] }, silence, limited),
  ],
]

const documents = [
  ['request', 'adakavas'],
  ['complaint', 'adakavas'],
  ['restriction', 'adakavas'],
  ['consent', 'adakavas'],
  ['recording', 'kaunas'],
  ['sampling', 'kaunas'],
] as const satisfies readonly (readonly [Kind, string])[]

/** The arrows of a table that nothing takes, since of the document there is one version. */
const ofLaterVersions = ['open ChangeVersion open']

test.each(documents)(
  'every arrow of a %s under the document of %s is taken, and no other',
  (kind, rulebook) => {
    const machine = machines[kind][rulebook]
    const drawn = everyMachine.find((one) => one.kind === kind && one.rulebook === rulebook)
    if (machine === undefined || drawn === undefined) throw new Error('no such machine')
    const histories: readonly (readonly Told[])[] = [
      ...stories
        .filter((story) => story.kind === kind)
        .map(({ events }) => events.flatMap(({ data }) => ('command' in data ? [data.command] : []))),
      ...(kind === 'request' ? reexamined : []),
    ]
    const taken = new Set<string>()
    /** The state after a command; `null` where it is rejected, or no command of this machine. */
    const tried = (command: Told, state: object): object | null => {
      try {
        const decision = machine.decide(command, state)
        if (!decision.accepted) return null
        const after = decision.events.reduce<object>(machine.evolve, state)
        taken.add(inOneWord({ from: statusOf(state), command: command.type, to: statusOf(after) }))
        return after
      } catch (error) {
        if (isInvalidInput(error)) return null
        throw error
      }
    }
    const states = new Map<string, readonly [state: object, on: unknown]>()
    const keep = (state: object, on: unknown) => states.set(JSON.stringify(state), [state, on])
    keep(machine.initialState(), null)
    for (const commands of histories) {
      let state = machine.initialState()
      for (const command of commands) {
        const after = tried(command, state)
        if (after === null) continue
        state = after
        keep(state, dayOf(command))
      }
    }
    const pool = new Map(histories.flat().map((command) => [JSON.stringify(command), command]))
    for (const [state, on] of states.values())
      for (const command of pool.values()) {
        tried(command, state)
        if (on !== null && 'on' in command.data)
          tried({ type: command.type, data: { ...command.data, on } }, state)
      }
    const table = drawn.arrows.map(inOneWord)
    expect([...taken].sort()).toEqual(table.filter((arrow) => !ofLaterVersions.includes(arrow)).sort())
  },
)
