// The statuses as states of a machine, with the hand-written reducer as its assign.
import { assign, initialTransition, setup, transition } from 'xstate'
import { reduceRequest } from '../hand/request.mjs'

const take = assign({ request: ({ context, event }) => reduceRequest(context.request, event.of) })
const kept = [
  'OfficerAssigned',
  'IdentityInquired',
  'IdentitySupplied',
  'IdentityConfirmed',
  'ExaminationExtended',
]
const machine = setup({}).createMachine({
  id: 'request',
  initial: 'none',
  context: { request: { status: 'none' } },
  states: {
    none: { on: { RequestSubmitted: { target: 'open', actions: take } } },
    open: {
      on: {
        ...Object.fromEntries(kept.map((type) => [type, { actions: take }])),
        RequestAnswered: { target: 'answered', actions: take },
      },
    },
    answered: {
      on: {
        ImplementationReported: [
          { guard: ({ event }) => event.of.data.complete, target: 'implemented', actions: take },
          { actions: take },
        ],
      },
    },
    implemented: {},
  },
})

export function fold(events) {
  let [snapshot] = initialTransition(machine)
  for (const event of events) [snapshot] = transition(machine, snapshot, { type: event.type, of: event })
  return snapshot.context.request
}
