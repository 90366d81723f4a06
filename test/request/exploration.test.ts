import { describe, expect, test } from 'vitest'
import { followUps } from '../../src/complaint/index.js'
import type { RequestCommand, RequestState } from '../../src/request/index.js'
import { alphabet, countedBy, explore, type Step } from '../exploration.js'
import {
  askToComplete,
  confirm,
  correct,
  correctDates,
  day,
  extend,
  join,
  registerJoined,
  reject,
  requests,
  submit,
  unsigned,
  withdraw,
} from './scenario.js'

// Everything that can be done on three days with a request that lacks its signature and a double of it, by the commands
// below. Both were received on Monday 2 March 2026; the second day is the last one of the month, the third the day
// after. The host is lazy: what a joining asks for may be done at once, on a later day, or never.
const days = ['2026-03-02', '2026-04-02', '2026-04-03'] as const

interface World {
  readonly today: number
  readonly first: RequestState
  readonly double: RequestState
  /** What the joining asked for and nobody has done yet. */
  readonly asked: boolean
}

const on = ({ today }: World): string => days[today] ?? days[0]

/** What can be tried with the first request: it is answered or taken back, and registers the double. */
function firstCommands(world: World): readonly RequestCommand[] {
  if (world.first.status === 'none') return [submit({ id: 'R-0', form: unsigned })]
  return [reject(on(world), { by: 'rasa' }), withdraw(on(world))]
}

/** What can be tried with the double. */
function doubleCommands({ today, first, double }: World): readonly RequestCommand[] {
  const now = days[today] ?? days[0]
  if (first.status === 'none') return []
  if (double.status === 'none') return [submit({ id: 'R-1', form: unsigned })]
  return [
    // Asking again changes nothing but the list of what was sent, and would never end.
    ...(double.notices.length === 0 ? [askToComplete(now, now)] : []),
    correct(now),
    confirm(now, 'petras'),
    extend(now, { by: 'jonas' }),
    ...(double.corrections.length === 0 ? [correctDates(now, { submittedOn: day('2026-02-27') })] : []),
    join(now, first),
    withdraw(now),
  ]
}

/** The worlds one accepted command, one follow-up, or one day further. */
function* further(world: World): Generator<Step<World>> {
  if (world.today + 1 < days.length) yield { by: 'day', world: { ...world, today: world.today + 1 } }
  for (const command of firstCommands(world)) {
    const decision = requests.decide(command, world.first)
    if (decision.accepted)
      yield {
        by: `first ${command.type}`,
        world: { ...world, first: requests.evolve(world.first, decision.events[0]) },
      }
  }
  for (const command of doubleCommands(world)) {
    const decision = requests.decide(command, world.double)
    if (!decision.accepted) continue
    const [event] = decision.events
    const double = requests.evolve(world.double, event)
    const asked = world.asked || followUps(event, double).length > 0
    yield { by: command.type, world: { ...world, double, asked } }
  }
  if (world.asked && world.double.status !== 'none') {
    const command = registerJoined(on(world), 'R-1', world.double.examinations)
    const decision = requests.decide(command, world.first)
    if (decision.accepted) {
      const first = requests.evolve(world.first, decision.events[0])
      yield { by: command.type, world: { ...world, first, asked: false } }
    }
  }
}

const all = explore<World>(
  { today: 0, first: requests.initialState(), double: requests.initialState(), asked: false },
  further,
  JSON.stringify,
)
const { worlds, next } = all

describe('everything that can happen to a request and its double', () => {
  test('takes every command of the alphabet somewhere', () => {
    expect(alphabet(all)).toEqual([
      'AskToComplete',
      'ConfirmIdentity',
      'CorrectDates',
      'CorrectRequest',
      'ExtendExamination',
      'JoinRequest',
      'RegisterJoined',
      'SubmitRequest',
      'WithdrawRequest',
      'day',
      'first AnswerRequest',
      'first SubmitRequest',
      'first WithdrawRequest',
    ])
  })

  test('a double is joined only to a request that is open, and loses no claim by it (A-38)', () => {
    worlds.forEach(({ first, double }, at) => {
      const joins = next[at]?.some(({ by }) => by === 'JoinRequest') ?? false
      expect(joins).toBe(double.status === 'open' && first.status === 'open')
    })
  })

  test('on every day, what is owed on a double that is closed is what was missed, and nothing else (A-41)', () => {
    for (const { double } of worlds) {
      if (double.status !== 'joined' && double.status !== 'withdrawn') continue
      const closedOn = double.status === 'joined' ? double.joinedOn : double.withdrawnOn
      const due = double.extension === null ? '2026-04-02' : '2026-05-04'
      const owed = requests.duties(double, day('2026-12-01')).map(({ status }) => status)
      expect(owed).toEqual(closedOn > due ? ['missed'] : [])
    }
  })

  test('whoever examined the double has examined the other, once the follow-up is done, and nobody else (A-58)', () => {
    for (const { first, double, asked } of worlds) {
      if (double.status !== 'joined' || first.status === 'none') continue
      const own = first.examinations.filter(({ did }) => did === 'answered').map(({ who }) => who)
      const travelled = asked ? [] : double.examiners
      expect(new Set(first.examiners)).toEqual(new Set([...own, ...travelled]))
    }
  })

  test('the follow-up is possible as long as it is not done, whatever became of the other (A-58)', () => {
    worlds.forEach(({ asked }, at) => {
      expect(next[at]?.some(({ by }) => by === 'RegisterJoined')).toBe(asked)
    })
  })

  test('identity does not travel, nor does anything that was sent (A-44, A-48)', () => {
    for (const { first } of worlds) {
      if (first.status === 'none') continue
      expect(first.identity.status).toBe('unconfirmed')
      expect(first.acts.map(({ act }) => act)).toEqual(
        first.status === 'answered' ? ['answer'] : first.status === 'implemented' ? ['answer'] : [],
      )
    }
  })

  // Counted by this exploration itself, breadth first from nothing filed, states told apart as a whole. They prove nothing
  // by being these: a change that opens or closes a way moves them, and has to say why. What can be counted by hand was:
  // nothing filed is one world a day (3); without a double the first request is open (3), or answered or taken back on
  // a day and seen on that or a later one (2 × (3 + 2 + 1)), 18 in all.
  test('has so many reachable states', () => {
    expect({
      worlds: worlds.length,
      ways: next.flat().length,
      firsts: countedBy(all, ({ first }) => first.status),
      doubles: countedBy(all, ({ double }) => double.status),
    }).toMatchInlineSnapshot(`
      {
        "doubles": {
          "joined": 10522,
          "none": 18,
          "open": 5004,
          "withdrawn": 6095,
        },
        "firsts": {
          "answered": 9408,
          "none": 3,
          "open": 4090,
          "withdrawn": 8138,
        },
        "ways": 28226,
        "worlds": 21639,
      }
    `)
  })
})
