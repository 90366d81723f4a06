// What comes from outside is read: eight events by the schemas, then folded; and eight commands by a schema, or by the
// machine's own check.
import { adakavasProcedure, requestLifecycle } from 'privacy-rulebook'
import { requestCommandSchema, requestHistorySchema } from 'privacy-rulebook/schema'
import { reduceRequest } from '../hand/request.mjs'
import { histories } from '../histories.mjs'

const none = Object.freeze({ status: 'none' })
const make = () => requestLifecycle(adakavasProcedure)

/** Each command given where its status doesn't allow it: it is read whole, and then rejected at once. */
function check({ machine, answered }, { commands }) {
  const [submit, ...others] = commands
  const initial = machine.initialState()
  return [machine.decide(submit, answered), ...others.map((command) => machine.decide(command, initial))]
}
function makeChecked() {
  const machine = make()
  return { machine, answered: machine.fold(histories[0].events) }
}

export const workloads = {
  'eight events': {
    inputs: histories,
    'zod and the hand-written reducer': {
      one: (_, { stored }) => requestHistorySchema.parse(stored).reduce(reduceRequest, none),
    },
    'zod and the library': { make, one: ({ fold }, { stored }) => fold(requestHistorySchema.parse(stored)) },
    'zod alone': {
      one: (_, { stored }) => requestHistorySchema.parse(stored),
      check: (events) => {
        if (events.length !== 8) throw new Error('not all of the events')
      },
    },
  },
  'eight commands': {
    inputs: histories,
    zod: {
      one: (_, { commands }) => commands.map((command) => requestCommandSchema.parse(command)),
      of: (commands) => commands.length,
    },
    "library, the machine's own check": {
      make: makeChecked,
      one: check,
      of: (decisions) => decisions.filter(({ rejection }) => rejection.code === 'wrong-status').length,
    },
  },
}

const throws = (run) => {
  try {
    run()
    return false
  } catch {
    return true
  }
}

/** Both refuse a command that lacks a field, or has one more. */
export function verify() {
  const checked = makeChecked()
  const [{ commands }] = histories
  let broken = 0
  for (const [at, command] of commands.entries()) {
    const names = Object.keys(command.data)
    const given = [
      { ...command, data: { ...command.data, more: true } },
      ...names.map((name) => ({ ...command, data: { ...command.data, [name]: 7 } })),
    ]
    for (const one of given) {
      const own = throws(() => check(checked, { commands: commands.with(at, one) }))
      if (!own || !throws(() => requestCommandSchema.parse(one)))
        throw new Error(`${command.type} is taken although it is broken`)
      broken += 1
    }
  }
  console.log(`broken commands: ${broken}, 2 contestants refuse them`)
}
