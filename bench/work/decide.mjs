// Eight commands of a request decided, each upon the state after those before it; and their history derived again.
import { isDeepStrictEqual } from 'node:util'
import { adakavasProcedure, requestLifecycle } from 'privacy-rulebook'
import { decideRequest } from '../hand/decide.mjs'
import { reduceRequest } from '../hand/request.mjs'
import { histories } from '../histories.mjs'

const none = Object.freeze({ status: 'none' })
const make = () => requestLifecycle(adakavasProcedure)

/** All commands decided and folded: the decisions and the last state. */
function decideAll({ decide, evolve, initialState }, { commands }) {
  let state = initialState()
  const decisions = []
  for (const command of commands) {
    const decision = decide(command, state)
    decisions.push(decision)
    state = decision.events.reduce(evolve, state)
  }
  return { decisions, state }
}
/** Each command decided again and its event compared. */
function replayByHand({ stored }) {
  let state = none
  for (const event of stored) {
    const { accepted, events: again } = decideRequest(event.data.command, state)
    if (!accepted || !isDeepStrictEqual(again, [event]))
      throw new Error('a history that can not have happened')
    state = reduceRequest(state, event)
  }
  return { ok: true, state }
}

const byHand = { decide: decideRequest, evolve: reduceRequest, initialState: () => none }

export const workloads = {
  'eight commands': {
    inputs: histories,
    hand: { one: (_, history) => decideAll(byHand, history) },
    library: { make, one: decideAll },
  },
  'eight events again': {
    inputs: histories,
    hand: { one: (_, history) => replayByHand(history) },
    'library, replay': { make, one: ({ replay }, { stored }) => replay(stored) },
  },
}

/** The guards agree: every command of a history upon every state of it. */
export function verify() {
  const machine = make()
  let pairs = 0
  for (const { commands, events } of histories.slice(0, 64)) {
    for (let length = 0; length <= events.length; length++) {
      const state = machine.fold(events.slice(0, length))
      for (const command of commands) {
        const [own, other] = [machine.decide(command, state), decideRequest(command, state)]
        if (own.accepted !== other.accepted || own.rejection?.code !== other.rejection?.code)
          throw new Error(
            `${command.type} upon ${length} events: ${own.rejection?.code}, by hand ${other.rejection?.code}`,
          )
        pairs += 1
      }
    }
  }
  console.log(`guards: ${pairs} commands upon states, 2 contestants agree`)
}
